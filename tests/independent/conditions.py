# SPDX-License-Identifier: BSD-3-Clause
"""A second evaluation of conditions, over the trees of `rmigen dump`.

What the document's functions mean is typed by hand here, from the document, and
not taken from the specification: this is what notices a wrong value there.
"""
import re

STATE, NONE = "state", "none"  # what has no value: state decides, or nothing

GRANULE = 4096
PERMITTED_HCR = 0x40FE
HW = 1 << 61


def granule_aligned(address):
    return address % GRANULE == 0


def level_aligned(address, level):
    if level == STATE or level > 3 or level < -2:
        return STATE if level == STATE else NONE
    return STATE if address == STATE else address % (GRANULE << 9 * (3 - level)) == 0


def in_range(address, base, size):
    return base <= address <= base + size


def aux_aligned(aux, count):
    return NONE if count > len(aux) else all(map(granule_aligned, aux[:count]))


def aux_alias(rec, aux, count):
    taken = [rec, *aux[:count]]
    return NONE if count > len(aux) else len(set(taken)) < len(taken)


def rtt_config(width, level, count):
    """Whether the tables of the starting level translate all IPAs."""
    if level not in range(-1, 4):
        return False
    if width > 63:
        return NONE
    entry = 12 + 9 * (3 - level)  # bits that one entry translates
    return entry < width and (
        count == 1 and width <= entry + 9
        or 1 < count <= 16 and 1 << width == count << entry + 9)


# What depends on the arguments alone.
TOTAL = {
    "UInt": lambda value: value,
    "ToAddress": lambda value: value % (1 << 64),
    "AddrIsAligned": lambda address, n: NONE if n < 1 else address % n == 0,
    "AddrIsGranuleAligned": granule_aligned,
    "AddrIsRttLevelAligned": level_aligned,
    "AddrInRange": in_range,
    "AuxAligned": aux_aligned,
    "AuxAlias": aux_alias,
}
# What arguments can make FALSE; else state decides. Some ask for less than all
# of their arguments, and the others may be state.
PARTIAL = {
    "AddrIsRmiGranuleAligned": lambda address: address % 4096 == 0,
    "Gicv3ConfigIsValid": lambda hcr, lrs: (
        not hcr & ~PERMITTED_HCR and not any(lr & HW for lr in lrs)),
    "PsciReturnCodePermitted": lambda _calling, _target, status: (
        status in (0, -3)),
    "RmiRealmParamsIsValid": lambda address: address.page[0x30] in (0, 1),
    "RttConfigIsValid": rtt_config,
    "RttDescriptorIsValidForUnprotected": lambda desc: not (
        desc & 0b11 or desc >> 5 & 1 or desc >> 10 & 0b11 or desc >> 50),
    "RttLevelIsValid": lambda _rd, level: level in range(-1, 4),
    "RttLevelIsBlockOrPage": lambda _rd, level: level in range(-1, 4),
}
LAZY = {"AddrIsRttLevelAligned", "PsciReturnCodePermitted", "RttLevelIsValid", "RttLevelIsBlockOrPage"}
# The structure behind an address.
PAGES = {"RealmParams", "RecParams", "RecRun", "RealmHostCall"}


class Address(int):
    """An input, which may lead to a page."""
    page = None


class Memory:
    def __init__(self, kind, data):
        self.kind, self.data = kind, data


def signed(value, width):
    return value - (value >> width - 1 << width)


class Call:
    """A call: the registers, and the pages behind them by the input's name."""

    def __init__(self, types, model, command, registers, pages):
        self.types = types
        self.constants = {row["name"]: row["value"]
                          for row in model["constants"]}
        self.external = set(model["external"]["functions"])
        self.contexts = {row["name"]: row for row in command["contexts"]}
        self.inputs = {}
        for row in command["inputs"]:
            if "name" not in row:
                continue
            width = row["msb"] - row["lsb"] + 1
            value = (registers[row["register"]] >> row["lsb"]
                     & (1 << width) - 1)
            value = Address(signed(value, width) if row["signed"] else value)
            value.page = pages.get(row["name"])
            value.kind = row["type"]
            value.points_to = row.get("points_to")
            self.inputs[row["name"]] = value
            if "as" in row:
                self.inputs[row["as"]] = (
                    Memory(row["points_to"], value.page) if value.page
                    else NONE)
        self.values = {value["name"]: value["encoding"]
                       for row in types.values() if row["kind"] == "enumeration"
                       for value in row["values"]}

    def load(self, row, data):
        """What a member has, or one of its elements."""
        if row["type_kind"] == "structure":
            return Memory(row["type"], data)
        if row["element_size"] > 8:
            return NONE
        value = int.from_bytes(data[:row["element_size"]], "little")
        return (signed(value, row["type_width"]) if row["signed"]
                else value)

    def member(self, tree):
        owner = self.value(tree["operands"][0])
        if owner in (STATE, NONE):
            return owner
        kind = tree["operands"][0]["type"]
        if kind == "with alternatives":
            return owner
        rows = self.types[kind]
        row = next((row for row in rows.get("fields") or rows["members"]
                    if row.get("name") == tree["name"]), None)
        if not row:
            return STATE  # a waived mistake of the document
        if not isinstance(owner, Memory):
            value = owner >> row["lsb"] & (1 << row["width"]) - 1
            return signed(value, row["width"]) if row.get("signed") else value
        data = owner.data[row["offset"]:]
        if "count" not in row:
            return self.load(row, data)
        return [self.load(row, data[i * row["stride"]:])
                for i in range(row["count"])]

    def call(self, tree):
        name = tree["name"]
        given = [self.value(each) for each in tree["operands"]
                 ] if "operands" in tree else []
        if name in PAGES:
            if not given[0].points_to:
                return STATE
            return (Memory(tree["type"], given[0].page) if given[0].page
                    else NONE)
        if name in self.external or name not in {*TOTAL, *PARTIAL}:
            return STATE
        if name not in LAZY:
            unknown = self.unknown(given)
            if unknown:
                return unknown
        found = (TOTAL.get(name) or PARTIAL[name])(*given)
        return found if name in TOTAL or found in (False, NONE) else STATE

    def unknown(self, values):
        return next((word for word in (NONE, STATE)
                     if any(isinstance(value, str) and value == word
                            for value in values)), None)

    def name(self, tree):
        name, means = tree["name"], tree.get("refers_to")
        if means in ("input", "structure"):
            return self.inputs[name]
        if means == "context":
            return self.value(self.contexts[name]["value_tree"])
        if means == "constant":
            return self.constants[name]
        return self.values.get(name, STATE)

    def index(self, tree):
        array, index = map(self.value, tree["operands"])
        if self.unknown([array, index]):
            return self.unknown([array, index])
        if not isinstance(array, list):
            return array >> index & 1
        return array[index] if 0 <= index < len(array) else NONE

    def slice(self, tree):
        value, msb, lsb = map(self.value, tree["operands"])
        if self.unknown([value]):
            return self.unknown([value])
        return value >> lsb & (1 << msb - lsb + 1) - 1

    def operation(self, tree):
        operator, operands = tree["operator"], tree["operands"]
        if operator == "IN":
            value = self.value(operands[0])
            return self.either([
                self.compare("==", value, self.value(each))
                for each in operands[1]["operands"]], True)
        values = [self.value(each) for each in operands]
        if operator in ("&&", "||"):
            return self.either(values, operator == "||")
        if self.unknown(values):
            return self.unknown(values)
        if operator == "!":
            return not values[0]
        if operator in ("+", "-", "*", "MOD", "^"):
            return self.calculate(operator, *values)
        return self.compare(operator, *values)

    def either(self, values, decisive):
        if any(isinstance(value, (bool, int)) and bool(value) == decisive
               for value in values):
            return decisive
        return self.unknown(values) or not decisive

    def calculate(self, operator, left, right):
        if operator == "^":
            return left ** right if right >= 0 else NONE
        if operator == "MOD":
            return left % right if right > 0 else NONE
        if operator == "*":
            return left * right
        if operator == "-":
            return left - right
        kinds = {getattr(value, "kind", None) for value in (left, right)}
        wraps = kinds == {"UInt64"}
        return (left + right) % (1 << 64) if wraps else left + right

    def compare(self, operator, left, right):
        if self.unknown([left, right]):
            return self.unknown([left, right])
        order = (left > right) - (left < right)
        return {"==": order == 0, "!=": order != 0, "<": order < 0,
                "<=": order <= 0, ">": order > 0, ">=": order >= 0}[operator]

    def value(self, tree):
        kind = tree["kind"]
        if kind in ("number", "boolean"):
            return tree["value"]
        return getattr(self, kind)(tree)


def precedes(command):
    """All pairs of conditions of which the first is checked before."""
    pairs = {(first, then) for row in command["order"]
             for first in row["first"] for then in row["then"]}
    while True:
        more = {(a, d) for a, b in pairs for c, d in pairs if b == c} - pairs
        if not more:
            return pairs
        pairs |= more


def reason_names(reason):
    return re.fullmatch(r"depends on state: (calls|names|reads the output) "
                        r"(\w+)", reason)
