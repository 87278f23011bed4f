# SPDX-License-Identifier: BSD-3-Clause
"""A second implementation of the model: what `rmigen dump` must print.

It shares no code and no table with the program. BaseLoader leaves all scalars
as they are written: other YAML 1.1 loaders read `63:0` as 3780, a number of
base 60.
"""
import functools
import hashlib
import re

import yaml

from expressions import Scope, trees

KINDS = ("fieldset", "enumeration", "structure", "scalar",
         "abstract_enumeration", "abstract_structure")
RULES = {None: 0, "SBZ": 1, "MBZ": 2}
NOTES = ("section", "brief", "derived", "reconstructed", "unverified")


@functools.cache
def load(path):
    with open(path, encoding="utf-8") as stream:
        spec = yaml.load(stream, yaml.BaseLoader)
    for interface in spec["interfaces"]:
        add_unfinished(interface)
    return spec


def add_unfinished(interface):
    """Commands that may go on return more, as the interface states once."""
    stated = interface.get("unfinished")
    for row in interface["commands"] if stated else []:
        if row.get("may_start_operation") == "true":
            row["outputs"] = row["outputs"] + [
                each | {"valid": [stated["status"]], "unfinished": True}
                for each in stated["outputs"]]


def number(text):
    return int(text, 0)


def shown(value):
    """A number as JSON has it: text, since JSON's numbers are floats."""
    return f"{'-' if value < 0 else ''}{abs(value):#x}"


def numbers(row, *keys):
    return {key: shown(number(row[key])) for key in keys if key in row}


def item(row, name="name"):
    given = {"name": row[name]} if name in row else {}
    return given | {key: row[key] for key in NOTES if key in row}


def kind_of(row):
    return next(kind for kind in KINDS if kind in row)


def bits_of(row):
    msb, lsb = row["bits"].split(":")
    return int(msb), int(lsb)


def mask_of(row):
    msb, lsb = bits_of(row)
    return sum(1 << bit for bit in range(lsb, msb + 1))


def bits(row):
    msb, lsb = bits_of(row)
    return {"msb": shown(msb), "lsb": shown(lsb), "width": shown(msb - lsb + 1),
            "mask": shown(mask_of(row))}


class Types:
    """All types of a specification by name."""

    def __init__(self, spec):
        self.spec = spec
        rows = list(spec["types"])
        for interface in spec["interfaces"]:
            rows += interface["types"]
        self.rows = {row[kind_of(row)]: row for row in rows}

    def find(self, name):
        """The row of a type, and N if it is one of a family: Bits64."""
        if name in self.rows:
            return self.rows[name], None
        family, width = re.fullmatch(r"(\w*[A-Za-z])(\d+)", name).groups()
        return self.rows[family + "N"], int(width)

    def width(self, name):
        """In bits; None for what has no encoding."""
        row, family_width = self.find(name)
        if "size" in row:
            return 8 * number(row["size"])
        if family_width:
            return family_width
        return number(row["width"]) if "width" in row else None

    def is_signed(self, name):
        row, _ = self.find(name)
        if "enumeration" in row:
            return has_negative(row)
        return row.get("encoding") == "signed"

    def reference(self, row):
        name = row["type"]
        width = self.width(name)
        given = {"type": name, "type_kind": kind_of(self.find(name)[0]),
                 "signed": self.is_signed(name)}
        return given | ({"type_width": shown(width)} if width else {})


def has_negative(enumeration):
    return any(number(row["encoding"]) < 0 for row in enumeration["values"])


def field_name(row):
    return row.get("name") or row.get("choice")


def reserved_mask(types, fieldset):
    """The bits that are reserved whatever the fieldset holds."""
    return sum(reserved_bits(types, row) for row in fieldset["fields"])


def reserved_bits(types, row):
    lsb = bits_of(row)[1]
    if "reserved" in row:
        return mask_of(row)
    if "choice" not in row:
        return inner_reserved(types, row["type"]) << lsb
    common = mask_of(row)
    for each in row["alternatives"]:
        common &= inner_reserved(types, each["type"]) << lsb
    return common


def inner_reserved(types, name):
    declared = types.find(name)[0]
    return reserved_mask(types, declared) if "fieldset" in declared else 0


def member_size(types, row):
    if "padding" in row:
        return number(row["size"])
    if "count" in row:
        return number(row["count"]) * number(row["stride"])
    return types.width(row["type"]) // 8


def alternative(types, around, row):
    others = row["for"] == "others"
    given = {} if others else {"for": row["for"]}
    declared = types.find(row["type"])[0]
    if "fieldset" in declared:
        given["fields"] = [field(types, declared, moved(each, around))
                           for each in declared["fields"]]
    return item(row) | types.reference(row) | {"others": others} | given


def moved(row, around):
    """A row of the fieldset that an alternative of @around is, in its place."""
    msb, lsb = (bit + bits_of(around)[1] for bit in bits_of(row))
    return row | {"bits": f"{msb}:{lsb}"}


def field(types, around, row):
    given = item(row, "choice" if "choice" in row else "name") | bits(row)
    if "reserved" in row:
        return given | {"reserved": row["reserved"]}
    if "choice" in row:
        scope = Scope.of_fieldset(types, types.spec, around)
        return given | trees(scope, row, "by") | {"alternatives": [
            alternative(types, row, each) for each in row["alternatives"]]}
    return given | types.reference(row)


def fieldset(types, row):
    return {"width": shown(number(row["width"])),
            "fields": [field(types, row, each) for each in row["fields"]],
            "reserved_mask": shown(reserved_mask(types, row))}


def enumeration(types, row):
    values = [item(value) | numbers(value, "encoding")
              for value in row["values"]]
    return {"width": shown(number(row["width"])), "values": values,
            "signed": has_negative(row),
            "unused_reserved": row.get("unused") == "reserved"}


def member(types, row):
    size = {"size": shown(member_size(types, row))}
    if "padding" in row:
        return (item(row) | {"padding": row["padding"]}
                | numbers(row, "offset") | size)
    element = types.width(row["type"]) // 8
    return (item(row) | types.reference(row) | size
            | numbers(row, "offset", "count", "stride", "permitted")
            | {"element_size": shown(element)})


def structure(types, row):
    rules = [each["padding"] for each in row["members"] if "padding" in each]
    return numbers(row, "size", "align") | {
        "returned": bool(rules) and set(rules) == {"MBZ"},
        "members": [member(types, each) for each in row["members"]]}


def scalar(types, row):
    family = row["width"] == "N"
    width = {} if family else numbers(row, "width")
    return width | {"family": family, "encoding": row["encoding"]}


def abstract_enumeration(types, row):
    return {"values": row["values"]}


def abstract_structure(types, row):
    return {"members": [item(each) | types.reference(each)
                        | numbers(each, "count") for each in row["members"]]}


def type_list(types, rows):
    make = dict(zip(KINDS, (fieldset, enumeration, structure, scalar,
                            abstract_enumeration, abstract_structure)))
    return [{"kind": kind_of(row)} | item(row, kind_of(row))
            | make[kind_of(row)](types, row) for row in rows]


def parameter(types, row, output):
    register = shown(int(row["register"][1:]))
    given = item(row) | bits(row) | {"register": register}
    if "reserved" in row:
        return given | {"reserved": row["reserved"]}
    given |= types.reference(row)
    if output:
        given["always"] = row["valid"] == "always"
        if not given["always"]:
            given["valid"] = row["valid"]
        if "unfinished" in row:
            given["unfinished"] = True
    return given


def address(types, row, spec, each):
    """What an input says of an address, and what conditions say of it."""
    given = {key: each[key] for key in ("points_to", "as") if key in each}
    name = each.get("name")
    for failure in row.get("failures", []):
        size = alignment(spec, failure.get("when", ""), name)
        if size:
            given |= {"alignment": shown(size),
                      "alignment_condition": failure["id"]}
    return given


def alignment(spec, condition, name):
    """What the condition says that an address is a multiple of."""
    values = {row["constant"]: row["value"] for row in spec["constants"]}
    meant = {row["function"] for row in spec["functions"]
             if "value" in row or "requires" in row}
    if not meant & set(re.findall(r"\w+(?=\()", condition)):
        return 0
    if condition == f"!AddrIsGranuleAligned({name})":
        return number(values["RMM_GRANULE_SIZE"])
    if condition == f"!AddrIsRmiGranuleAligned({name})":
        return number(values["RTT_GRANULE_SIZE"])
    found = re.fullmatch(rf"!AddrIsAligned\({name}, (\w+)\)", condition)
    return number(values.get(found[1], found[1])) if found else 0


def zeroes(types, row, spec, side):
    """For each register, the bits that are zero in any good call."""
    rule, masks = spec["unused_registers"][side], []
    interface = row["command"].split("_")[0]
    ruled = interface not in spec["unused_registers"].get("exempt", [])
    for register in range(18):
        rows = [each for each in row[side]
                if each["register"] == f"X{register}"]
        mask = 0
        for each in rows:
            lsb = bits_of(each)[1]
            if "reserved" in each:
                mask |= mask_of(each)
                continue
            declared = types.find(each["type"])[0]
            reserved = 0
            if "fieldset" in declared:
                reserved = reserved_mask(types, declared) << lsb
            # The register holds the one or the other.
            if "unfinished" in each and each != rows[0]:
                mask &= reserved
            else:
                mask |= reserved
            if side == "inputs":
                size = address(types, row, spec, each).get("alignment", "1")
                mask |= (number(size) - 1) << lsb
        if ruled and not rows and int(rule["first"][1:]) <= register <= int(rule["last"][1:]):
            mask = (1 << 64) - 1
        masks.append(shown(mask))
    return masks


def conditions(types, row, spec):
    scope = Scope(types, spec, row)
    return {
        "contexts": [item(each) | types.reference(each)
                     | trees(scope, each, "value")
                     | {"before": each["before"] == "true"}
                     for each in row.get("contexts", [])],
        "failures": [item(each, "id")
                     | {key: each[key] for key in ("status", "informal")
                        if key in each}
                     | trees(scope, each, "when", "index", "also")
                     for each in row.get("failures", [])],
        "successes": [item(each, "id") | trees(scope, each, "when", "then")
                      | {key: each[key] for key in ("informal",) if key in each}
                      for each in row.get("successes", [])],
        "footprint": [item(each, "id") | trees(scope, each, "value")
                      for each in row.get("footprint", [])],
        "order": row.get("order", [])}


def function(types, row, spec):
    scope = Scope.of_function(types, spec, row)
    return (item(row, "function") | {"returns": row["returns"]}
            | numbers(row, "count") | {
                "parameters": [item(each) | {"type": each["type"]}
                               | numbers(each, "count")
                               for each in row["parameters"]]}
            | trees(scope, row, "value", "requires"))


def command(types, row, spec):
    traits = {key: row[key] == "true"
              for key in ("may_start_operation", "may_transfer_memory",
                          "resumes_operation")
              if key in row}
    smc64 = number(row["fid"]) >> 30 & 1
    return item(row, "command") | numbers(row, "fid") | traits | {
        "convention": "SMC64" if smc64 else "SMC32",
        "input_count": shown(sum("name" in each for each in row["inputs"])),
        "output_count": shown(sum("name" in each and "unfinished" not in each
                                  for each in row["outputs"])),
        "inputs": [parameter(types, each, False) | address(types, row, spec, each)
                   for each in row["inputs"]],
        "outputs": [parameter(types, each, True)
                    | trees(Scope(types, spec, row), each, "when")
                    for each in row["outputs"]],
        "input_zeroes": zeroes(types, row, spec, "inputs"),
        "output_zeroes": zeroes(types, row, spec, "outputs"),
    } | conditions(types, row, spec)


def version(types, row):
    encoded = 0
    for field in types.rows[row["type"]]["fields"]:
        if field.get("name") in ("major", "minor"):
            encoded |= number(row[field["name"]]) << bits_of(field)[1]
    return {"section": row["section"], "type": row["type"],
            "encoded": shown(encoded)} | numbers(row, "major", "minor")


def fid_order(commands):
    ids = {number(row["fid"]): row["command"] for row in commands}
    return [ids[fid] for fid in sorted(ids)]


def parts(row):
    """What a structure or a fieldset is made of."""
    for each in row.get("members", []) if "structure" in row else []:
        yield each
    for each in row.get("fields", []):
        yield from each.get("alternatives", [each])


def type_order(rows):
    """Structures, and fieldsets, behind those that they contain."""
    own = {row[kind_of(row)]: row for row in rows}
    order = []

    def add(name):
        for row in parts(own[name]):
            inner = own.get(row.get("type"))
            if inner and kind_of(inner) == kind_of(own[name]):
                add(row["type"])
        if name not in order:
            order.append(name)

    for name in own:
        add(name)
    return order


def borrowed(types, row):
    """Rows of the types that the interface uses and does not list."""
    uses = [each.get("type") for command in row["commands"]
            for each in command["inputs"] + command["outputs"]]
    rows, seen = [], {each[kind_of(each)] for each in row["types"]}
    for each in row["types"]:
        uses += inner_types(each)
    for name in filter(None, uses):
        used = types.find(name)[0]
        if kind_of(used) in KINDS[:3] and name not in seen:
            rows.append(used)
            seen.add(name)
            uses += inner_types(used)
    return rows


def inner_types(row):
    """What the fields or the members of a type have as theirs."""
    inner = row.get("fields", row.get("members", []))
    return [each.get("type") for each in inner if isinstance(each, dict)]


def interface(types, row, spec):
    return item(row, "interface") | {
        "version": version(types, row["version"]),
        "fid_ranges": [numbers(each, "first", "last")
                       for each in row["fid_ranges"]],
        "result": result(types, row["result"]),
        "commands": [command(types, each, spec) for each in row["commands"]],
        "fid_order": fid_order(row["commands"]),
        "types": type_list(types, row["types"]),
        "type_order": type_order(row["types"]),
        "borrowed": type_list(types, borrowed(types, row))}


def result(types, row):
    """The values of an enumeration are the statuses."""
    values = types.rows[row["type"]].get("values", [])
    return {"statuses": [{"status": each["name"]} for each in values]} | row


def unused(row):
    return {"first": shown(int(row["first"][1:])),
            "last": shown(int(row["last"][1:])), "rule": row["rule"]}


def dump(spec):
    """The whole of `rmigen dump`."""
    types = Types(spec)
    registers = spec["unused_registers"]
    lacks = {"lacks": spec["lacks"]} if "lacks" in spec else {}
    return numbers(spec, "format") | lacks | {
        "digest": shown(digest(spec)),
        "overlays": [],
        "document": spec["document"],
        "unused_registers": registers | {
            "exempt": registers.get("exempt", []),
            **{side: unused(registers[side]) for side in ("inputs", "outputs")}},
        "constants": [item(row, "constant") | numbers(row, "value")
                      | {key: row[key] for key in ("unit",) if key in row}
                      for row in spec["constants"]],
        "functions": [function(types, row, spec) for row in spec["functions"]],
        "external": {key: spec.get("external", {}).get(key, [])
                     for key in ("functions", "names", "members")},
        "interfaces": [interface(types, row, spec) for row in spec["interfaces"]],
        "types": type_list(types, spec["types"])}


# The ABI digest: SHA-256 over sorted lines of names, numbers and layout.

def rows_of_type(types, row):
    name = row[kind_of(row)]
    if "scalar" in row:
        encoding = ("bits", "unsigned", "signed", "address")
        yield f"encoding {name} {encoding.index(row['encoding'])}"
    for each in row.get("fields", []):
        yield (f"field {name} {each['bits']} {field_name(each) or '-'}"
               f" {each.get('type', '-')} {RULES[each.get('reserved')]}")
        yield from rows_of_choice(name, each)
    for value in row["values"] if "enumeration" in row else []:
        encoding = number(value["encoding"]) % (1 << 64)
        yield f"value {name} {encoding:x} {value['name']}"
    for each in row["members"] if "structure" in row else []:
        count, permitted = (number(each.get(key, "0"))
                            for key in ("count", "permitted"))
        yield (f"member {name} {number(each['offset']):x}"
               f" {member_size(types, each):x} {each.get('name', '-')}"
               f" {each.get('type', '-')} {count:x} {permitted:x}"
               f" {RULES[each.get('padding')]}")


def rows_of_choice(name, row):
    if "choice" not in row:
        return
    yield f"choice {name} {row['choice']} {row['by']}"
    for each in row["alternatives"]:
        start = f"alternative {name} {row['choice']} {each['name']} {each['type']}"
        if each["for"] == "others":
            yield start + " others"
        else:
            yield start
            yield from (f"{start} {value}" for value in each["for"])


def rows_of_command(name, row):
    yield f"command {name} {row['command']} {number(row['fid']):x}"
    for what in ("input", "output"):
        for each in row[what + "s"]:
            valid = each.get("valid", [])
            always = " always" if valid == "always" else ""
            place = f"{row['command']} {each['register']} {each['bits']}"
            yield (f"{what} {place} {each.get('name', '-')}"
                   f" {each.get('type', '-')}"
                   f" {RULES[each.get('reserved')]}{always}")
            for status in [] if always else valid:
                yield f"valid {row['command']} {each['name']} {status}"
            if "points_to" in each:
                yield (f"pointer {row['command']} {each['name']}"
                       f" {each['points_to']}")


def rows_of_result(name, row):
    fields = f"{row.get('status', '-')} {row.get('index', '-')}"
    yield f"result {name} {row['type']} {fields}"
    for each in row["statuses"]:
        rule = ("zero", "varies", "stated", None).index(each.get("index"))
        yield f"status {name} {each['status']} {rule}"


def digest_lines(spec):
    types = Types(spec)
    yield "rmigen-abi 1"
    for side in ("inputs", "outputs"):
        rule = spec["unused_registers"][side]
        yield (f"unused {side} {rule['first'][1:]} {rule['last'][1:]}"
               f" {RULES[rule['rule']]}")
    for name in spec["unused_registers"].get("exempt", []):
        yield f"exempt {name}"
    for row in spec["constants"]:
        yield f"constant {row['constant']} {number(row['value']) % (1 << 64):x}"
    for each in spec["interfaces"]:
        name, reported = each["interface"], each["version"]
        yield (f"interface {name} {reported['type']}"
               f" {reported['major']}.{reported['minor']}")
        yield from rows_of_result(name, result(types, each["result"]))
        for row in each["fid_ranges"]:
            yield (f"range {name} {number(row['first']):x}"
                   f" {number(row['last']):x}")
        for row in each["commands"]:
            yield from rows_of_command(name, row)
            if row.get("resumes_operation") == "true":
                yield f"resumes {row['command']}"
    for name, row in types.rows.items():
        if kind_of(row) in KINDS[:4]:
            width = row.get("width", "0")
            width = 0 if width == "N" else number(width)
            yield (f"type {name} {KINDS.index(kind_of(row))} {width}"
                   f" {number(row.get('size', '0'))} {int('unused' in row)}")
            if "align" in row:
                yield f"align {name} {number(row['align']):x}"
            yield from rows_of_type(types, row)


def digest(spec):
    text = "".join(line + "\n" for line in sorted(digest_lines(spec)))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


# What no transcription may get wrong, whatever the document says.

def coverage_flaws(what, pieces, size):
    """The ranges (first, length) are 0..size-1, each once and in order."""
    stated = [place for first, length in pieces
              for place in range(first, first + length)]
    if stated != list(range(size)):
        yield f"{what}: not every bit or byte is stated once, in order"


def is_allowed(row, check):
    return any(each["check"] == check for each in row.get("allow", []))


def type_flaws(types, row):
    name = row[kind_of(row)]
    if "fields" in row and not is_allowed(row, "unstated-bits"):
        pieces = [(lsb, msb - lsb + 1)
                  for msb, lsb in map(bits_of, row["fields"])]
        yield from coverage_flaws(name, pieces, number(row["width"]))
    if "structure" in row:
        pieces = [(number(each["offset"]), member_size(types, each))
                  for each in row["members"]]
        yield from coverage_flaws(name, pieces, number(row["size"]))
    for each in row.get("fields", []):
        msb, lsb = bits_of(each)
        for held in each.get("alternatives", [each]):
            if "type" in held and types.width(held["type"]) != msb - lsb + 1:
                yield f"{name}.{held['name']}: not as wide as its type"


def command_flaws(row, ranges):
    name, fid = row["command"], number(row["fid"])
    if not any(first <= fid <= last for first, last in ranges):
        yield f"{name}: outside of the ranges of function IDs"
    for side in ("inputs", "outputs"):
        registers = {}
        stated = [each for each in row[side] if "unfinished" not in each]
        for each in stated:
            msb, lsb = bits_of(each)
            registers.setdefault(each["register"], []).append(
                (lsb, msb - lsb + 1))
        for register, pieces in registers.items():
            yield from coverage_flaws(f"{name} {side} {register}", pieces, 64)
        if (list(registers) != [f"X{i}" for i in range(len(registers))]
                and not is_allowed(row, "register-skipped")):
            yield f"{name} {side}: registers do not follow each other"
        if sum("name" in each for each in stated) != number(
                row["counts"][side]):
            yield f"{name}: wrong number of {side}"


def flaws(spec):
    types = Types(spec)
    for row in types.rows.values():
        yield from type_flaws(types, row)
    for each in spec["interfaces"]:
        ranges = [(number(row["first"]), number(row["last"]))
                  for row in each["fid_ranges"]]
        for row in each["commands"]:
            yield from command_flaws(row, ranges)
        if len(fid_order(each["commands"])) != len(each["commands"]):
            yield f"{each['interface']}: a function ID is used twice"
