# SPDX-License-Identifier: BSD-3-Clause
"""A second parser of expressions: the trees that `rmigen dump` must print.

It shares no code and no table with the program, and reads what is known to be
good: the mutation test shows what the program says to anything else.
"""
import re
from typing import NamedTuple

TOKEN = re.compile(r"\s*(\w+|&&|\|\||[=!<>]=|\S)")
LEVELS = ({"||"}, {"&&"}, {"==", "!=", "<", "<=", ">", ">=", "IN"}, {"+", "-"},
          {"*", "MOD"}, {"^"})
COMPARISON, POWER = 2, 5
ARITHMETIC = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__,
              "MOD": int.__mod__, "^": int.__pow__}


class Type(NamedTuple):
    name: str
    count: int = 0  # elements of an array
    literal: bool = False
    choice: dict = None  # the field with alternatives

    def __str__(self):
        return f"array of {self.count} {self.name}" if self.count else self.name


BOOLEAN, INTEGER, BITS = Type("boolean"), Type("integer"), Type("bits")
CHOICE = "with alternatives"
UNKNOWN = Type("unknown")  # behind an external name
LITERAL = Type("integer", literal=True)


def is_bits(value):
    return re.fullmatch(r"bits|Bits\d+", value.name)


def agree(left, right):
    if UNKNOWN in (left, right):
        return True
    if left.count != right.count:
        return False
    if left.name == right.name:
        return True
    for one, other in ((left, right), (right, left)):
        if one == BITS and (is_bits(other) or other.name == "Address"):
            return True
        if one.literal and is_bits(other):
            return True
    return False


class Scope:
    """What names mean in the conditions of one command."""

    def __init__(self, types, spec, command):
        self.types = types
        self.constants = {row["constant"]: int(row["value"], 0)
                          for row in spec["constants"]}
        self.functions = spec["functions"]
        self.external = spec.get("external", {})
        self.names = dict.fromkeys(self.external.get("names", []),
                                   (UNKNOWN, None))
        self.names |= dict.fromkeys(self.constants, (LITERAL, "constant"))
        for name, row in types.rows.items():
            for value in row.get("values", []):
                value = value if isinstance(value, str) else value["name"]
                self.names[value] = Type(name), "enumerator"
        for side in ("inputs", "outputs"):
            for row in command[side]:
                if "as" in row:
                    self.names[row["as"]] = (self.declared(row, "points_to"),
                                             "structure")
                if "name" in row:
                    self.names[row["name"]] = self.declared(row), side[:-1]
        for row in command.get("contexts", []):
            self.names[row["name"]] = self.declared(row), "context"

    @classmethod
    def of_fieldset(cls, types, spec, fieldset):
        """What may choose among the alternatives of its fields."""
        commands = [row for interface in spec["interfaces"]
                    for row in interface["commands"]
                    if any(each.get("type") == fieldset["fieldset"]
                           for side in ("inputs", "outputs")
                           for each in row[side])]
        scope = cls(types, spec, {"inputs": [], "outputs": []})
        for row in commands[-1]["inputs"] if commands else []:
            if "name" in row:
                scope.names[row["name"]] = scope.declared(row), "input"
        for row in fieldset["fields"]:
            if "name" in row:
                scope.names[row["name"]] = scope.declared(row), "field"
        return scope

    @classmethod
    def of_function(cls, types, spec, function):
        """What its value is made from."""
        scope = cls(types, spec, {"inputs": [], "outputs": []})
        for row in function["parameters"]:
            scope.names[row["name"]] = scope.declared(row), "parameter"
        return scope

    def declared(self, row, key="type"):
        name, count = row[key], int(row.get("count", "0"), 0)
        if name in ("boolean", "integer", "bits", "footprint"):
            return Type(name, count)
        found, _ = self.types.find(name)
        encoding = found.get("encoding")
        if encoding in ("signed", "unsigned"):
            name = "integer"
        if encoding == "bits":
            name = f"Bits{self.types.width(name)}"
        return Type(name, count)

    def member(self, owner, name):
        if owner == UNKNOWN:
            return UNKNOWN
        if owner.choice:
            return next(self.declared(each)
                        for each in owner.choice["alternatives"]
                        if each["name"] == name)
        row = self.types.rows[owner.name]
        found = next((each for each in
                      row.get("fields", []) + row.get("members", [])
                      if name in (each.get("name"), each.get("choice"))), None)
        if not found:
            return UNKNOWN  # a waived mistake of the document
        return (Type(CHOICE, choice=found) if "choice" in found
                else self.declared(found))

    def call(self, name, arguments):
        for form in self.functions:
            if form["function"] == name:
                wanted = [self.declared(row) for row in form["parameters"]]
                if len(wanted) == len(arguments) and all(
                        map(agree, wanted, arguments)):
                    return self.declared(form, "returns")
        if name in self.external.get("functions", []):
            return UNKNOWN
        raise ValueError(f"no form of {name} takes {arguments}")


class Parser:
    """Every method returns a tree, the type of its value, and the value."""

    def __init__(self, scope, text):
        self.scope = scope
        self.tokens = TOKEN.findall(text) + [""]

    def take(self, *wanted):
        if self.tokens[0] in wanted:
            return self.tokens.pop(0)
        return None

    def expect(self, wanted):
        if self.tokens.pop(0) != wanted:
            raise ValueError(f"{wanted} is wanted before {self.tokens}")

    def many(self, closing):
        found = [] if self.tokens[0] == closing else [self.level(0)]
        while self.take(","):
            found.append(self.level(0))
        self.expect(closing)
        return found

    def quantifier(self, kind):
        name = self.tokens.pop(0)
        self.expect("<")
        bound = self.level(COMPARISON + 1)
        self.expect(":")
        outer, self.scope.names = self.scope.names, self.scope.names | {
            name: (INTEGER, "variable")}
        holds = self.level(0)
        self.scope.names = outer
        return (node(kind.lower(), BOOLEAN, [bound, holds], name=name), BOOLEAN,
                None)

    def level(self, level):
        if level > POWER:
            return self.postfix()
        if level == 0 and self.tokens[0] in ("EVERY", "SOME"):
            return self.quantifier(self.tokens.pop(0))
        if level == POWER and self.tokens[0] in ("PERMITTED", "VALID"):
            return self.operation(self.tokens.pop(0), [self.level(level)],
                                  BOOLEAN)
        if level == COMPARISON and self.take("!"):
            return self.operation("!", [self.level(level)], BOOLEAN)
        if level == POWER and self.take("-"):
            return self.operation("-", [self.level(level)], INTEGER)
        operands, operator = [self.level(level + 1)], None
        while self.tokens[0] in LEVELS[level]:
            following = self.take(*LEVELS[level])
            if operator and level > 1:
                operands = [self.binary(operator, operands)]
            operator = following
            if operator == "IN":
                self.expect("{")
                values = self.many("}")
                operands.append((node("set", values[0][1], values), None, None))
            else:
                operands.append(self.level(level + (level != POWER)))
        return self.binary(operator, operands) if operator else operands[0]

    def binary(self, operator, operands):
        values = [value for _, _, value in operands]
        if operator in ARITHMETIC:
            known = None not in values
            return self.operation(operator, operands, INTEGER,
                                  ARITHMETIC[operator](*values)
                                  if known else None)
        return self.operation(operator, operands, BOOLEAN)

    def operation(self, operator, operands, result, value=None):
        return (node("operation", result, operands, operator=operator), result,
                value)

    def postfix(self):
        found = self.primary()
        while self.tokens[0] in (".", "["):
            found = self.member(found) if self.take(".") else self.index(found)
        return found

    def member(self, owner):
        name = self.tokens.pop(0)
        result = self.scope.member(owner[1], name)
        return node("member", result, [owner], name=name), result, None

    def index(self, whole):
        self.expect("[")
        doubled = self.take("[")
        places = [self.level(0)]
        if self.take(":"):
            places.append(self.level(0))
        self.expect("]")
        if doubled:
            self.expect("]")
        kind = "slice" if len(places) == 2 else "index"
        if kind == "slice":
            high, low = (value for _, _, value in places)
            result = BITS if None in (high, low) else Type(
                f"Bits{high - low + 1}")
        elif whole[1] == UNKNOWN:
            result = UNKNOWN
        else:
            result = Type(whole[1].name) if whole[1].count else Type("Bits1")
        return node(kind, result, [whole, *places]), result, None

    def primary(self):
        if self.take("("):
            found, = self.many(")")
            return found
        if self.take("["):
            parts = self.many("]")
            result = Type(f"Bits{sum(int(part[1].name[4:]) for part in parts)}")
            return node("join", result, parts), result, None
        token = self.tokens.pop(0)
        if token[0].isdigit():
            value = int(token, 0)
            return node("number", LITERAL, value=hex(value)), LITERAL, value
        if token in ("TRUE", "FALSE"):
            return node("boolean", BOOLEAN, value=token == "TRUE"), BOOLEAN, None
        if self.take("("):
            arguments = self.many(")")
            result = self.scope.call(token, [each[1] for each in arguments])
            return node("call", result, arguments, name=token), result, None
        result, means = self.scope.names[token]
        more = {"refers_to": means} if means else {}
        return (node("name", result, name=token, **more), result,
                self.scope.constants.get(token) if means == "constant" else None)


def node(kind, result, operands=(), **more):
    found = {"kind": kind, "type": str(result)} | more
    if operands:
        found["operands"] = [tree for tree, _, _ in operands]
    return found


def tree(scope, text):
    parser = Parser(scope, text)
    found, _, _ = parser.level(0)
    parser.expect("")
    return found


def trees(scope, row, *keys):
    """The expressions of a row, and beside each its tree."""
    found = {}
    for key in keys:
        if key in row:
            found |= {key: row[key], key + "_tree": tree(scope, row[key])}
    return found
