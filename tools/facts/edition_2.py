# SPDX-License-Identifier: BSD-3-Clause
"""The tables of 2.0-bet0: RMI only, and some of them are damaged. Commands
that have no tables, and types of other chapters, are out of scope."""
import re

from facts.model import (KINDS, bits, commands, decimal, number, reserved_rule,
                         width)
from facts.table import Table, cells, everything, marked

PROSE = "(informal)"
WORDS_OF_RULES = {"UNUSED_ENCODINGS_RESERVED": "unused encodings reserved"}


def printed(model):
    """The commands whose tables the document has."""
    return [command for command in model.commands
            if "unverified" not in command]


def own_types(model):
    return [kind for interface in model.interfaces
            for kind in interface["types"]]


def parameters(model, side):
    for command in printed(model):
        rows = [row for row in command[side]
                if "name" in row and "unfinished" not in row]
        for position, row in enumerate(rows):
            yield (command["name"], str(position), row["name"],
                   "X" + decimal(row, "register"), bits(row), row["type"])


def types(model):
    for kind in own_types(model):
        rule = ("unused encodings reserved" if kind.get("unused_reserved")
                else reserved_rule(kind))
        yield (kind["name"], KINDS[kind["kind"]], *width(kind),
               kind["section"], rule)


def type_cells(row):
    rule = row["reserved_rule"]
    return (row["type"], row["kind"], row["width"], row["width_unit"],
            row["section"], WORDS_OF_RULES.get(rule, rule))


def enum_values(model):
    for kind in own_types(model):
        for value in kind.get("values", []):
            yield kind["name"], decimal(value, "encoding"), value["name"]


def chooses(field, alternative):
    """When the alternative is there, as the table writes it."""
    if alternative["others"]:
        named = [value for row in field["alternatives"]
                 for value in row.get("for", [])]
        return f"!{field['by']} IN {{ {', '.join(sorted(named))} }}"
    values = alternative["for"]
    if len(values) == 1:
        return f"{field['by']} == {values[0]}"
    return f"{field['by']} IN {{ {', '.join(sorted(values))} }}"


def fieldset_fields(model):
    for kind in own_types(model):
        for field in kind.get("fields", []):
            for row in field.get("alternatives", []):
                yield (kind["name"], f"{field['name']}/{row['name']}",
                       bits(field), row["type"], chooses(field, row))
            if "alternatives" not in field and "derived" not in field:
                yield (kind["name"], field.get("name", ""), bits(field),
                       field.get("type") or field["reserved"], "")


def field_cells(row):
    """The values of a set have no order."""
    condition = re.sub(r"\{ (.*) \}", lambda values: "{ %s }" % ", ".join(
        sorted(values[1].split(", "))), row["variant_condition"])
    return (row["type"], row["name"], row["bits"], row["value_type"],
            condition)


def struct_members(model):
    for kind in own_types(model):
        for row in kind.get("members", []):
            if "name" in row:
                yield (kind["name"], row["name"],
                       f"{number(row['offset']):#x}", row["type"],
                       decimal(row, "count") or "1", decimal(row, "stride"),
                       "")


def pointer_types(model):
    for command in printed(model):
        for row in command["inputs"]:
            if "points_to" in row:
                yield command["name"], row["name"], row["points_to"]


def command_traits(model):
    words = {True: "yes", False: "no"}
    for command in printed(model):
        yield (command["name"], words[command["may_start_operation"]],
               words[command["may_transfer_memory"]])


def detail_path(model, result, status):
    """What conditions call the detail beside a status: data.level.level."""
    find = {kind["name"]: kind for kind in own_types(model)}
    detail = next(field for field in find[result["type"]]["fields"]
                  if field.get("name") == result["index"])
    reading = next(row for row in detail["alternatives"]
                   if status in row.get("for", []))
    value, = (field["name"] for field in find[reading["type"]]["fields"]
              if "name" in field)
    return f"result.{detail['name']}.{reading['name']}.{value}"


def post(model, failure, result):
    if "status" not in failure:
        return PROSE
    parts = [f"result.status == {failure['status']}"]
    if "index" in failure:
        path = detail_path(model, result, failure["status"])
        parts.append(f"{path} == {failure['index']}")
    if "also" in failure:
        parts.append(failure["also"])
    text = " && ".join(parts)
    return f"({text})" if " && " in text else text


def failure_conditions(model):
    result = model.interfaces[0]["result"]
    for command in printed(model):
        for position, row in enumerate(command["failures"]):
            cell = (command["name"], str(position), row["name"],
                    row.get("when", PROSE), post(model, row, result))
            yield marked(cell, row)


def without_prose(text):
    """The words of a condition in prose are the document's, and not ours."""
    return PROSE if text.startswith("(informal") else text


def condition_cells(row):
    return (row["command"], row["position"], row["id"],
            without_prose(row["pre"]), without_prose(row["post"]))


# What the notes of outputs tell: a pattern, and whether an output that is valid
# on some statuses, if an expression holds, agrees.
NOTES = [
    (r"valid (?:only )?when result is ([A-Z_]+)(?: or ([A-Z_]+))?(?:;.*)?",
     lambda valid, when, *statuses: valid == list(filter(None, statuses))),
    (r"if result is (\w+) or (\w+): .*",
     lambda valid, when, *statuses: set(statuses) <= set(valid)),
    (r"set when result\.status == (\w+) .*",
     lambda valid, when, status: valid == [status]),
    (r"UNKNOWN if result is (\w+)",
     lambda valid, when, status: status not in valid),
    (r"(?:.*; )?(?:valid )?only when ([^,]*)(?:, else zero)?",
     lambda valid, when, condition: when == condition),
    (r"RES0 unless (?:result\.status == (\w+) and )?result\.(mem == \w+)",
     lambda valid, when, status, condition: valid == ["RMI_INCOMPLETE"] and
     when == f"result.data.incomplete.{condition}"),
]


def agrees(note, valid, when):
    return any(says(valid.split(", "), when, *match.groups())
               for pattern, says in NOTES
               if (match := re.fullmatch(pattern, note)))


def note_reason(row):
    if not row["note"]:
        return "without a note"
    if not any(re.fullmatch(pattern, row["note"]) for pattern, says in NOTES):
        return "about the value"
    return None


def output_notes(model):
    for command in printed(model):
        for row in command["outputs"]:
            if "name" in row and "unfinished" not in row:
                valid = "always" if row["always"] else ", ".join(row["valid"])
                yield marked((command["name"], row["name"], valid,
                              row.get("when", "")), row)


def expand_notes(rows, given, folder):
    """A note stands for what the model says of the output if they agree."""
    notes = {row[:2]: row for row in rows}
    return [row if note is None or agrees(note[2], *row[2:]) else note
            for row in given for note in [notes.pop(row[:2], None)]
            ] + list(notes.values())


PARAMETER = cells("command", "position", "name", "register", "bits", "type")
TABLES = {
    "commands": Table(commands, everything, cells(
        "interface", "command", "fid", "section")),
    "inputs": Table(lambda model: parameters(model, "inputs"), everything,
                    PARAMETER),
    "outputs": Table(lambda model: parameters(model, "outputs"), everything,
                     PARAMETER),
    "outputs: note": Table(output_notes, note_reason, cells(
        "command", "name", "note"), expand_notes),
    "types": Table(types, everything, type_cells),
    "enum_values": Table(enum_values, everything, cells(
        "type", "encoding", "name")),
    "fieldset_fields": Table(fieldset_fields, everything, field_cells),
    "struct_members": Table(struct_members, everything, cells(
        "type", "name", "byte_offset", "member_type", "count",
        "stride_bytes", "variant_condition")),
    "failure_conditions": Table(failure_conditions, everything,
                                condition_cells),
    "pointer_types": Table(pointer_types, everything, cells(
        "command", "input", "pointed_type")),
    "command_traits": Table(command_traits, everything, cells(
        "command", "may_initiate_stateful_operation",
        "may_initiate_memory_transferring_operation")),
}
