# SPDX-License-Identifier: BSD-3-Clause
"""C that compiles only if the firmware headers of any revision have the numbers
of the YAML. Their names follow a rule, which is written down here once more.
"""
import re

from expected import (Types, bits_of, borrowed, kind_of, mask_of, member_size,
                      number, reserved_mask, version)

# What rmm_smc.h has of the SMC Calling Convention.
SMCCC = ["RMM_REGS_COUNT == 18", "RMM_FID_SVE_HINT_MASK == 0x10000",
         "RMM_SMCCC_NOT_SUPPORTED == 0xffffffffffffffffULL"]


def upper(name):
    """RmiAddrRangeDesc16KB: RMI_ADDR_RANGE_DESC_16KB."""
    return re.sub(r"(?<=[a-z])(?=[A-Z0-9])", "_", name).upper()


def rows_of(fieldset):
    """(name, row, bits) of each field, and of what it may hold instead."""
    for row in fieldset["fields"]:
        name = row.get("name", row.get("choice"))
        if name:
            yield name, row
        for each in row.get("alternatives", []):
            yield f"{name}_{each['name']}", row


def fieldset_conditions(types, row):
    prefix = upper(row["fieldset"])
    yield f"{prefix}_RESERVED_MASK == {reserved_mask(types, row):#x}ULL"
    for name, field in rows_of(row):
        msb, lsb = bits_of(field)
        own = f"{prefix}_{name.upper()}"
        yield f"{own}_SHIFT == {lsb}"
        yield f"{own}_WIDTH == {msb - lsb + 1}"
        yield f"{own}_MASK == {mask_of(field):#x}ULL"


def structure_conditions(types, row):
    prefix = upper(row["structure"])
    tag = prefix.lower()
    yield f"{prefix}_SIZE == {number(row['size'])}"
    yield f"sizeof(struct {tag}) == {number(row['size'])}"
    if "align" in row:
        yield f"{prefix}_ALIGN == {number(row['align'])}"
    for each in row["members"]:
        if "padding" in each:
            continue
        place = f"((struct {tag} *)0)->{each['name']}"
        own = f"{prefix}_{each['name'].upper()}"
        yield f"{own}_OFFSET == {number(each['offset'])}"
        yield (f"offsetof(struct {tag}, {each['name']})"
               f" == {number(each['offset'])}")
        yield f"sizeof({place}) == {member_size(types, each)}"
        if "count" in each:
            yield f"sizeof({place}[0]) == {number(each['stride'])}"
            yield f"{own}_COUNT == {number(each['count'])}"
        elif "scalar" in types.find(each["type"])[0] and \
                types.width(each["type"]) > 64:
            yield f"{own}_BYTES == {member_size(types, each)}"
        if "permitted" in each:
            yield f"{own}_PERMITTED_MASK == {number(each['permitted']):#x}ULL"


def type_conditions(types, row):
    kind = kind_of(row)
    if kind == "fieldset":
        yield from fieldset_conditions(types, row)
    elif kind == "structure":
        yield from structure_conditions(types, row)
    else:
        for value in row["values"]:
            yield f"{value['name']} == {number(value['encoding'])}"


def interface_conditions(types, interface):
    name = interface["interface"]
    for row in interface["commands"]:
        yield f"SMC_{row['command']} == {number(row['fid']):#x}"
    for i, row in enumerate(interface["fid_ranges"]):
        yield f"SMC_{name}_RANGE_{i}_FIRST == {number(row['first']):#x}"
        yield f"SMC_{name}_RANGE_{i}_LAST == {number(row['last']):#x}"
    for part in ("major", "minor"):
        yield (f"{name}_ABI_{part.upper()}_VERSION"
               f" == {interface['version'][part]}")
    encoded = version(types, interface["version"])["encoded"]
    yield f"{name}_ABI_VERSION == {encoded}"
    yield f"{name}_COMMANDS_COUNT == {len(interface['commands'])}"
    for row in interface["types"] + borrowed(types, interface):
        yield from type_conditions(types, row)


def conditions(spec):
    types = Types(spec)
    yield from SMCCC
    for interface in spec["interfaces"]:
        yield from interface_conditions(types, interface)


def prologue(spec):
    return "#include <stddef.h>\n" + "".join(
        f"#include <{each['interface'].lower()}_smc.h>\n"
        for each in spec["interfaces"])
