# SPDX-License-Identifier: BSD-3-Clause
"""The tables of 1.0-rel0: RMI, RSI and PSCI."""
import collections
import re

from facts import constants
from facts.model import (KINDS, bits, commands, decimal, enum_values, number,
                         parameters, reserved_rule, width)
from facts.table import Table, cells, everything, read

# What a condition in prose is compared as.
PROSE = "prose"
ANY = "any types of one meaning"


def unused_rule(kind):
    if kind.get("unused_reserved"):
        return "unused encodings reserved"
    what = "reserved" if "fields" in kind else "unused"
    rule = reserved_rule(kind)
    return f"{what} bits {rule}" if rule else ""


def types(model):
    for kind in model.types:
        abstract = kind["kind"].startswith("abstract")
        yield (kind["name"], KINDS[kind["kind"]], *width(kind),
               kind["section"], unused_rule(kind),
               "no" if abstract else "yes")


def stated(row):
    return "derived" if "derived" in row else "yes"


def fieldset_fields(model):
    for kind in model.types:
        for row in kind.get("fields", []):
            yield (kind["name"], row.get("name", ""), bits(row),
                   row.get("type") or row["reserved"], stated(row))


def struct_members(model):
    for kind in model.types:
        for row in kind.get("members", []):
            if "name" in row:
                concrete = "offset" in row
                yield (kind["name"], row["name"],
                       f"{number(row['offset']):#x}" if concrete else "",
                       row["type"], decimal(row, "count") or "1",
                       decimal(row, "stride") or ("0" if concrete else ""))


def unused_register_bits(model):
    for command in model.commands:
        for side in ("inputs", "outputs"):
            for row in command[side]:
                if "reserved" in row:
                    yield (command["name"], side[:-1],
                           "X" + decimal(row, "register"), bits(row),
                           row["reserved"], stated(row))


def output_validity(model):
    for command in model.commands:
        for row in command["outputs"]:
            if "name" in row and row["name"] != "result":
                yield (command["name"], row["name"],
                       "always" if row["always"] else ", ".join(row["valid"]))


def return_code_index(model):
    for interface in model.interfaces:
        for row in interface["result"]["statuses"]:
            if "index" in row:
                yield (row["status"], row["index"],
                       interface["result"]["section"])


def post(failure, result):
    index = f", {failure['index']}" if "index" in failure else ""
    text = (f"ResultEqual(result, {failure['status']}{index})"
            if "index" in result else f"result == {failure['status']}")
    return f"({text} && ({failure['also']}))" if "also" in failure else text


def failure_conditions(model):
    for interface in model.interfaces:
        for command in interface["commands"]:
            for position, row in enumerate(command["failures"]):
                yield (command["name"], str(position), row["name"],
                       row.get("when", PROSE), post(row, interface["result"]))


def failure_order(model):
    for command in model.commands:
        for row in command["order"]:
            yield (command["name"], f"[{', '.join(row['first'])}] < "
                   f"[{', '.join(row['then'])}]")


def context(model):
    for command in model.commands:
        for row in command["contexts"]:
            yield (command["name"], row["name"], row["type"], row["value"],
                   "true" if row["before"] else "false")


def success_conditions(model):
    for command in model.commands:
        for position, row in enumerate(command["successes"]):
            if "informal" not in row:
                yield (command["name"], str(position), row["name"],
                       row.get("when", ""), row["then"],
                       "reconstructed" if "reconstructed" in row else "stated")


def footprint(model):
    for command in model.commands:
        for row in command["footprint"]:
            if "derived" not in row:
                yield command["name"], row["name"], row["value"]


def value_type(row, key="type"):
    count = f"array [{decimal(row, 'count')}] of " if "count" in row else ""
    return count + row[key]


def condition_functions(model):
    """The forms of Equal are for the types that conditions compare."""
    for row in model.dump["functions"]:
        parameters = ", ".join(f"{each['name']}: {value_type(each)}"
                               for each in row["parameters"])
        if row["section"].startswith("B3."):
            yield (row["name"], row["section"],
                   ANY if row["name"] == "Equal" else parameters,
                   value_type(row, "returns"),
                   "derived" if "derived" in row else "stated")


# For each table the rows that are in scope, and their cells.

def of_formal(row):
    return None if row["formal"] == "yes" else "prose"


def of_footprint(row):
    misprint = (row["command"], row["id"]) == ("RMI_REC_ENTER", "emul_abt")
    return "misprinted" if misprint else None


def index_cells(row):
    meaning = row["index_meaning"]
    index = ("zero" if meaning.startswith("none") else
             "varies" if meaning.startswith("varies") else "stated")
    return row["status"], index, row["section"]


def function_cells(row):
    parameters, returned = (re.sub(r"bits\((\d+|.*?)\)", lambda match: (
        f"Bits{match[1]}" if match[1].isdigit() else "bits"), row[column])
        for column in ("parameters", "return_type"))
    return (row["function"], row["section"],
            ANY if " any " in f" {parameters}" else parameters, returned,
            row["stated"])


def condition_cells(row):
    """The words of a condition in prose are the document's, and not ours."""
    pre = row["pre"] if row["formal"] == "yes" else PROSE
    return row["command"], row["position"], row["id"], pre, row["post"]


def validity_cells(row):
    """A rule that does not say when it is valid is about the value."""
    statuses = re.findall(r"\b[A-Z]+_[A-Z_]+", row["rule"])
    if row["rule"].startswith("valid for every"):
        statuses = ["always"]
    elif not row["rule"].startswith("valid") and row["command"] != "*":
        statuses = []
    return row["command"], row["output"], ", ".join(statuses)


def success_statuses(command, folder):
    """XXX_SUCCESS, and what success conditions return beside it."""
    rows = [row for row in read(folder / "success_conditions.tsv")
            if row["command"] == command]
    found = [command.split("_")[0] + "_SUCCESS"] + [
        match[1] for row in rows
        if (match := re.fullmatch(r"result == (\w+)", row["post"]))]
    return ", ".join(dict.fromkeys(found))


def expand_validity(rows, given, folder):
    """On failure no output means anything unless a row says otherwise."""
    told = {row[:2]: row for row in rows if row[2] and row[0] != "*"}
    general = any(row[0] == "*" for row in rows)
    return [told.pop(row[:2], (*row[:2], success_statuses(row[0], folder)))
            if general else row for row in given] + list(told.values())


def forms_of_any(rows, given, folder):
    """The one row for any types, as often as the model has a form."""
    forms = collections.Counter(given)
    return [row for row in rows
            for _ in range(max(1, forms[row]) if ANY in row else 1)]


def in_any_order(rows, given, folder):
    """In the order of the model: the rows have one of their own."""
    places = {row[0]: place for place, row in enumerate(given)}
    return sorted(rows, key=lambda row: places.get(row[0], len(places)))


PARAMETER = cells("command", "position", "name", "register", "bits", "type")
TABLES = {
    "commands": Table(commands, everything, cells(
        "interface", "command", "fid", "section")),
    "inputs": Table(lambda model: parameters(model, "inputs"), everything,
                    PARAMETER),
    "outputs": Table(lambda model: parameters(model, "outputs"), everything,
                     PARAMETER),
    "types": Table(types, everything, cells(
        "type", "kind", "width", "width_unit", "section", "reserved_rule",
        "concrete")),
    "enum_values": Table(enum_values, everything, cells(
        "type", "encoding", "name")),
    "fieldset_fields": Table(fieldset_fields, everything, cells(
        "type", "name", "bits", "value_type", "stated")),
    "struct_members": Table(struct_members, everything, cells(
        "type", "name", "byte_offset", "member_type", "count",
        "stride_bytes")),
    "unused_register_bits": Table(unused_register_bits, everything, cells(
        "command", "direction", "register", "bits", "rule", "stated")),
    "output_validity": Table(output_validity, everything, validity_cells,
                             expand_validity),
    "return_code_index": Table(return_code_index, everything, index_cells),
    "failure_conditions": Table(failure_conditions, everything,
                                condition_cells),
    "failure_order": Table(failure_order, everything, cells(
        "command", "ordering")),
    "context": Table(context, everything, cells(
        "command", "name", "type", "value", "before")),
    "success_conditions": Table(success_conditions, of_formal, cells(
        "command", "position", "id", "pre", "post", "source")),
    "footprint": Table(footprint, of_footprint, cells(
        "command", "id", "value")),
    "condition_functions": Table(condition_functions, everything,
                                 function_cells, forms_of_any),
    "constants": Table(constants.constants, constants.constant_reason,
                       constants.constant_cells,
                       in_any_order),
}
