# SPDX-License-Identifier: BSD-3-Clause
"""The tables of the mock beside the JSON of the vectors, which has the same types."""
import functools
import operator
import re

import tables

COMMAND = re.compile(
    r"^\t\[\w+_MOCK_\w+\] = \{\n\t\t\.fid = (\w+),\n\t\t\.name = \"(\w+)\"(.*?)"
    r"\.input_zeroes = \{(.*?)\},\s+\.output_zeroes = \{(.*?)\}", re.S | re.M)
COUNT = re.compile(r"\.(\w+)_count = (\d+)")
TYPE = re.compile(r"^\t\[TYPE_\w+\] = \{\n\t\t\.name = \"(\w+)\"(.*?)^\t\},", re.S | re.M)
NUMBER = re.compile(r"\.(reserved|size) = (?:UINT64_C\()?(\w+)")
ARRAY = re.compile(r"^static const struct rmm_mock_(\w+) (\w+)\[\] = \{\n(.*?)^\};", re.S | re.M)
BITS = re.compile(r"1u << (\d+)(?: \| 1u << \d+)*|UINT32_MAX")
ALL = (1 << 64) - 1


def number(text):
    return int(text, 16)


def mask_of(row):
    return (2 << number(row["msb"])) - (1 << number(row["lsb"]))


def plain(name):
    """rmi_realm_params and RmiRealmParams are one name."""
    return name.replace("_", "").lower()


def part_of_bits(row):
    lsb = number(row["lsb"])
    return [row["name"], lsb, number(row["msb"]) - lsb + 1]


def are_values(rows, item):
    wanted = [[number(vector["raw"]), vector["value"]]
              for vector in item["vectors"] if "value" in vector]
    mask = (1 << number(item["width"])) - 1
    return sorted([value & mask, name] for value, name in rows) == sorted(wanted)


def are_fields(rows, item):
    return rows == [part_of_bits(row) for row in item["fields"] if "name" in row]


def are_members(found, item):
    """Offset, size of all elements, of one; padding has no name."""
    rows = [[row["name"], number(row["offset"]),
             number(row["size"]) * number(row.get("count", "0x1")), number(row["size"])]
            for row in item["members"]]
    gaps = [[None, number(row["offset"]), number(row["size"]), 1] for row in item["padding"]]
    found = [row[:4] for row in found]
    # The JSON has the members of inner structures, the mock those structures.
    if any("." in row[0] for row in rows):
        outer = [row for row in rows if "." not in row[0]]
        return [row for row in found if row[0] in [name for name, *_ in outer]] == outer
    return found == sorted(rows + gaps, key=lambda row: row[1])


def are_rows(rows, command, key):
    """Of inputs or outputs; no status decides whether an input means something.

    What is no address of a structure has a zero there, what is one a name."""
    wanted = [[row["name"], number(row["register"]), *part_of_bits(row)[1:]]
              for row in command[key] if "name" in row]
    # Neither the function ID nor the result has a row.
    return ([row[:4] for row in rows] == [row for row in wanted if row[1]]
            and all(len(row) < 9 or row[4] == 0 for row in rows)
            and (key == "outputs" or all(row[-2:] == [0, 0] for row in rows)))


def arrays(text):
    """By kind and name: its rows, and how the names of constants are left out."""
    for kind, name, body in ARRAY.findall(text):
        body = BITS.sub(lambda match: str(2 if " | " in match[0] else 1), body)
        yield kind, name, tables.rows(re.sub(r"UINT64_C\((\w+)\)", r"\1", body))


def types(interfaces, kind):
    return {plain(item["name"]): item for part in interfaces for item in part[kind]}


def masks(body):
    return [ALL if word.strip() == "ALL" else int(word, 0) for word in body.split(",")]


def reserved_bits(row, fieldsets):
    """Of the bits of a row; where there are alternatives, those reserved in all."""
    if "reserved" in row:
        return mask_of(row)
    if "alternatives" in row:
        found = [reserved_bits(each | {"lsb": row["lsb"]}, fieldsets)
                 for each in row["alternatives"]]
        return functools.reduce(operator.and_, found)
    inner = fieldsets.get(plain(row.get("type", "")), {"fields": []})
    found = 0
    for field in inner["fields"]:
        found |= reserved_bits(field, fieldsets)
    return found << number(row["lsb"])


def used_bits(rows, fieldsets):
    """Of each register with a value."""
    used = {}
    for row in rows:
        if "name" in row:
            register = number(row["register"])
            used[register] = (
                used.get(register, 0) | mask_of(row) & ~reserved_bits(row, fieldsets))
    return used


def are_zeroes(found, rows, fieldsets, unused):
    """Addresses are aligned; @unused is what registers without a value must be."""
    used = used_bits(rows, fieldsets)
    return all(
        zeroes | 0xfff == ~used[register] & ALL | 0xfff if register in used
        else zeroes == (unused if register < 17 else 0)
        for register, zeroes in enumerate(found))


def differing_commands(text, interfaces):
    fieldsets, commands = types(interfaces, "fieldsets"), types(interfaces, "commands")
    lengths = {name: len(rows) for _, name, rows in arrays(text)}
    for fid, name, counts, before, after in COMMAND.findall(text):
        command = commands[plain(name)]
        # The rule for unused registers is the document's, not that of PSCI.
        unused = 0 if name.startswith("PSCI_") else ALL
        if not (number(command["fid"]) == number(fid)
                and are_zeroes(masks(before), command["inputs"], fieldsets, unused)
                and are_zeroes(masks(after), command["outputs"], fieldsets, unused)
                and all(lengths.get(f"{name.lower()}_{kind}s", 0) == int(count)
                        for kind, count in COUNT.findall(counts))):
            yield name


def differing_types(text, interfaces):
    fieldsets, structures = types(interfaces, "fieldsets"), types(interfaces, "structures")
    for name, body in TYPE.findall(text):
        found = {key: int(value, 0) for key, value in NUMBER.findall(body)}
        item = {"type": name, "lsb": "0x0"}
        if found.get("reserved", 0) != reserved_bits(item, fieldsets) or (
                "size" in found and plain(name) in structures
                and found["size"] != number(structures[plain(name)]["size"])):
            yield name


def differing(text, interfaces):
    """The names of what is not as the JSON has it."""
    commands = types(interfaces, "commands")
    checks = {"value": ("enumerations", are_values), "field": ("fieldsets", are_fields),
              "member": ("structures", are_members)}
    yield from differing_commands(text, interfaces)
    yield from differing_types(text, interfaces)
    for kind, name, rows in arrays(text):
        owner, _, suffix = name.rpartition("_")
        if kind == "row":
            good = are_rows(rows, commands[plain(owner)], suffix)
        elif kind in checks:
            where, check = checks[kind]
            item = types(interfaces, where).get(plain(owner))
            good = item is None or check(rows, item)
        else:
            continue
        if not good:
            yield name
