# SPDX-License-Identifier: BSD-3-Clause
"""C that compiles only if the kernel headers have the numbers of the YAML.

The names are Linux's, typed in here: the rules of the consumer have no part in
this test.
"""
from expected import (Types, bits_of, kind_of, mask_of, member_size, number,
                      reserved_mask, version)

PROLOGUE = """\
#include <linux/stddef.h>
#include <linux/types.h>
#include <asm/rmi_smc.h>
#include <asm/rmi_cmds.h>
#include <asm/rsi_smc.h>
#include <asm/rsi_cmds.h>

#define MEMBER(structure, name) (((struct structure *)0)->name)
"""

# The mask of a field, and the mask of all reserved bits.
FIELDSETS = {
    "RmiCommandReturnCode": ("RMI_RETURN_{}_MASK", "RMI_RETURN_RESERVED"),
    "RmiDataFlags": ("RMI_{}_CONTENT", "RMI_DATA_FLAGS_RESERVED"),
    "RmiFeatureRegister0": ("RMI_FEATURE_REGISTER_0_{}",
                            "RMI_FEATURE_REGISTER_0_Reserved"),
    "RmiInterfaceVersion": ("RMI_ABI_VERSION_{}_MASK",
                            "RMI_ABI_VERSION_RESERVED"),
    "RmiRealmFlags": ("RMI_REALM_PARAM_FLAG_{}",
                      "RMI_REALM_PARAM_FLAG_RESERVED"),
    "RmiRecCreateFlags": ("REC_PARAMS_FLAG_{}", "REC_PARAMS_FLAG_RESERVED"),
    "RmiRecEnterFlags": ("REC_ENTER_FLAG_{}", "REC_ENTER_FLAG_RESERVED"),
    "RmiRecMpidr": ("RMI_REC_MPIDR_{}", "RMI_REC_MPIDR_RESERVED"),
    "RsiInterfaceVersion": ("RSI_ABI_VERSION_{}_MASK",
                            "RSI_ABI_VERSION_RESERVED"),
    "RsiRipasChangeFlags": ("RSI_CHANGE_{}",
                            "RSI_RIPAS_CHANGE_FLAGS_RESERVED"),
}
# Functions that read a field.
ACCESSORS = {"RmiCommandReturnCode": "RMI_RETURN_{}",
             "RmiInterfaceVersion": "RMI_ABI_VERSION_GET_{}",
             "RsiInterfaceVersion": "RSI_ABI_VERSION_GET_{}"}
STRUCTURES = {
    "RmiRealmParams": "realm_params",
    "RmiRecEnter": "rec_enter",
    "RmiRecExit": "rec_exit",
    "RmiRecParams": "rec_params",
    "RmiRecRun": "rec_run",
    "RsiHostCall": "rsi_host_call",
    "RsiRealmConfig": "realm_config",
}
# The macros of alignments, and the type that has it as an attribute.
ALIGNS = {
    "RmiRealmParams": "REALM_PARAMS_ALIGN",
    "RmiRecParams": "REC_PARAMS_ALIGN",
    "RmiRecRun": "REC_RUN_ALIGN",
    "RsiHostCall": "RSI_HOST_CALL_ALIGN",
    "RsiRealmConfig": "_Alignof(struct realm_config)",
}
# The macros of the version.
VERSIONS = {"RMI": "RMI_ABI_{}_VERSION", "RSI": "RSI_ABI_VERSION_{}"}
OTHER_NAMES = {"RmiRecEnterFlags.emul_mmio": "EMULATED_MMIO",
               "RmiRecParams.num_aux": "num_rec_aux",
               "RsiRealmConfig.ipa_width": "ipa_bits",
               "RSI_VERSION": "RSI_ABI_VERSION",
               "RSI_EMPTY": "RSI_RIPAS_EMPTY", "RSI_RAM": "RSI_RIPAS_RAM",
               "RSI_DESTROYED": "RSI_RIPAS_DESTROYED",
               "RSI_DEV": "RSI_RIPAS_DEV"}


def fieldset_conditions(types, row):
    name = row["fieldset"]
    mask_name, reserved_name = FIELDSETS[name]
    yield f"{reserved_name} == {reserved_mask(types, row):#x}ULL"
    for field in row["fields"]:
        if "reserved" in field:
            continue
        own = OTHER_NAMES.get(f"{name}.{field['name']}", field["name"].upper())
        yield f"{mask_name.format(own)} == {mask_of(field):#x}ULL"
        if name in ACCESSORS:
            msb, lsb = bits_of(field)
            yield (f"{ACCESSORS[name].format(own)}(~0ULL)"
                   f" == {(1 << (msb - lsb + 1)) - 1:#x}")


def structure_conditions(types, row):
    tag = STRUCTURES[row["structure"]]
    yield f"sizeof(struct {tag}) == {number(row['size'])}"
    if "align" in row:
        yield f"{ALIGNS[row['structure']]} == {number(row['align'])}"
    for each in row["members"]:
        if "padding" in each:
            continue
        name = OTHER_NAMES.get(f"{row['structure']}.{each['name']}",
                               each["name"])
        member = f"MEMBER({tag}, {name})"
        yield f"offsetof(struct {tag}, {name}) == {number(each['offset'])}"
        yield f"sizeof({member}) == {member_size(types, each)}"
        if "count" in each:
            yield f"sizeof({member}[0]) == {number(each['stride'])}"
            yield (f"sizeof({member}) / sizeof({member}[0])"
                   f" == {number(each['count'])}")
        elif types.width(each["type"]) <= 64:
            below = "<" if types.is_signed(each["type"]) else ">"
            yield f"(__typeof__({member}))-1 {below} 1"


def type_conditions(types, row):
    kind = kind_of(row)
    if kind == "fieldset":
        yield from fieldset_conditions(types, row)
    elif kind == "structure":
        yield from structure_conditions(types, row)
    else:
        for value in row["values"]:
            name = OTHER_NAMES.get(value["name"], value["name"])
            yield f"{name} == {number(value['encoding'])}"


def interface_conditions(types, interface):
    name = interface["interface"]
    for row in interface["commands"]:
        command = OTHER_NAMES.get(row["command"], row["command"])
        yield f"SMC_{command} == {number(row['fid']):#x}"
    for i, row in enumerate(interface["fid_ranges"]):
        yield f"SMC_{name}_RANGE_{i}_FIRST == {number(row['first']):#x}"
        yield f"SMC_{name}_RANGE_{i}_LAST == {number(row['last']):#x}"
    reported = interface["version"]
    for part in ("major", "minor"):
        yield f"{VERSIONS[name].format(part.upper())} == {reported[part]}"
    yield (f"{name}_ABI_VERSION({reported['major']}, {reported['minor']})"
           f" == {version(types, reported)['encoded']}")
    for row in interface["types"]:
        yield from type_conditions(types, row)


def conditions(spec):
    """Everything about the RMI and the RSI that has a number."""
    types = Types(spec)
    for interface in spec["interfaces"]:
        if interface["interface"] in VERSIONS:
            yield from interface_conditions(types, interface)
