# SPDX-License-Identifier: BSD-3-Clause
"""Where each parameter of each command travels, and the table of it that
dispatch_test.c has.

1.0-rel0 was typed by hand from the facts. A later revision is what
tests/independent reads in the YAML that was committed, without the program;
tests/e2e/independent.py compares that with the kernel's table, which was typed.
"""
import functools
import itertools
import sys

import firmware
import support

sys.path.insert(0, str(support.SOURCE / "tests/independent"))
import expected

INTERFACES = ("rmi", "rsi", "psci")
# Outputs that the kernel's wrappers call differently.
OUTPUTS = {
    "rmi_data_destroy.data_out": "data", "rmi_data_destroy.top_out": "top",
    "rmi_features.out": "value", "rmi_rec_aux_count.aux_count": "aux_count",
    "rmi_rtt_init_ripas.out_top": "out_top",
    "rmi_rtt_set_ripas.out_top": "out_top",
    "rsi_ipa_state_get.out_top": "out_top",
}
INPUTS = {
    "rmi_granule_delegate.phys": "addr", "rmi_granule_undelegate.phys": "addr",
    "rmi_rec_destroy.rec": "rec_ptr", "rmi_rtt_set_ripas.rec": "rec_ptr",
}
# Arguments with reserved bits that should be zero.
SBZ = {"rmi_data_create.flags": 0xfffffffffffffffe,
       "rsi_ipa_state_set.flags": 0xfffffffffffffffe,
       "rsi_version.req": 0xffffffff80000000}
# The same where they must be zero.
MBZ = {"rmi_version.req": 0xffffffff80000000}
FIRST_STATUSES = {
    "RMI_SUCCESS": (0, "zero"), "RMI_ERROR_INPUT": (1, "zero"),
    "RMI_ERROR_REALM": (2, "varies"), "RMI_ERROR_REC": (3, "varies"),
    "RMI_ERROR_RTT": (4, "stated"),
}
# What stands there: an index, or what an operation that goes on needs.
DETAILS = {"zero": 0, "stated": 0x33, "varies": 5}
# SMCCC errors, in 64 and in 32 bits.
ERRORS = 0xffffffffffffffff, 0xfffffffffffffffe, 0xffffffff
# What X0 holds, by the column of that name.
RESULTS = {"": "STATUS", "signed": "SIGNED_STATUS", "version": "VERSION",
           "none": "NONE"}


def name_of(row):
    """What the specification calls a parameter of the kernel's."""
    key = f"{row['function']}.{row['parameter']}"
    if row["direction"] != "out":
        return INPUTS.get(key, row["parameter"])
    plain = row["parameter"].removeprefix("out_").split("->")[-1]
    return OUTPUTS.get(key, plain)


def typed(row):
    key = f"{row['function']}.{row['parameter']}"
    return {"sbz": SBZ.get(key, 0), "mbz": MBZ.get(key, 0), "result": "",
            **row, "name": name_of(row),
            "valid": list(map(int, filter(None, row["valid"].split(","))))}


def reserved(types, row):
    """The bits of a value that should be zero, and those that must be."""
    declared = types.find(row["type"])[0]
    rules = {each.get("reserved") for each in declared.get("fields", [])}
    mask = (expected.reserved_mask(types, declared)
            if "fieldset" in declared else 0)
    return (0, mask) if "MBZ" in rules else (mask, 0)


def worked_out(types, command, row, statuses):
    """A row of the YAML as the typed tables have it."""
    given = {"function": command["command"].lower(), "fid": command["fid"],
             "name": row["name"], "parameter": row["name"], "result": "",
             "register": row["register"][1:], "bits": row["bits"], "valid": [],
             "mbz": 0, "unfinished": row.get("unfinished", False)}
    sbz, mbz = reserved(types, row)
    if "valid" in row:
        return given | {"direction": "out", "sbz": sbz | mbz,
                        "valid": [value for name, (value, _) in statuses.items()
                                  if name in row["valid"]
                                  or row["valid"] == "always"]}
    signed = types.is_signed(row["type"])
    return given | {"direction": "signed" if signed else "in",
                    "sbz": sbz, "mbz": mbz}


def no_parameter(command):
    return {"function": command["command"].lower(), "fid": command["fid"],
            "direction": "none", "result": ""}


@functools.cache
def types_of(revision):
    return expected.Types(expected.load(revision.spec))


def statuses_of(revision):
    """The RMI's by name: the encoding, and whether there is something beside it."""
    if revision is support.FIRST:
        return FIRST_STATUSES
    types = types_of(revision)
    rmi = types.spec["interfaces"][0]
    details = {row["status"]: row["index"] for row in rmi["result"]["statuses"]}
    return {row["name"]: (expected.number(row["encoding"]), details[row["name"]])
            for row in types.rows["RmiStatusCode"]["values"]}


def resumed(interface, command, statuses):
    """The registers of operations, on each status on which they are over."""
    if command.get("resumes_operation") != "true":
        return
    last = max(int(row["register"][1:]) for each in interface["commands"]
               if each.get("may_start_operation") == "true"
               for row in each["outputs"])
    goes_on = interface["unfinished"]["status"]
    for register in range(1, last + 1):
        yield {"name": f"x{register}", "register": f"X{register}",
               "bits": "63:0", "type": "Bits64", "unfinished": True,
               "valid": [name for name in statuses if name != goes_on]}


def read(revision):
    """The rows of a revision's YAML; X0 is no parameter."""
    types, statuses = types_of(revision), statuses_of(revision)
    for interface in types.spec["interfaces"]:
        for command in interface["commands"]:
            rows = [worked_out(types, command, row, statuses)
                    for row in [*command["inputs"], *command["outputs"],
                                *resumed(interface, command, statuses)]
                    if "name" in row and row["register"] != "X0"]
            yield from rows or [no_parameter(command)]


@functools.cache
def calls(revision=support.FIRST):
    """The rows about parameters of all interfaces."""
    if revision is not support.FIRST:
        return list(read(revision))
    return [*map(typed, support.table("calls.tsv") + firmware.table("calls.tsv"))]


def inputs(revision, command):
    """The arguments of a command, in their order."""
    return [row for row in calls(revision) if row["function"] == command
            and row["direction"] in ("in", "signed")]


def outputs(revision, command):
    return [row for row in calls(revision) if row["function"] == command
            and row["direction"] == "out"]


def has_kernel_wrapper(command):
    """It has none of the PSCI."""
    return not command.startswith("psci_")


def table_row(row):
    msb, lsb = map(int, row["bits"].split(":"))
    mask = (1 << msb + 1) - (1 << lsb)
    valid = sum(1 << status for status in row["valid"])
    return (f'{{ "{row["name"]}", {row["register"]}, {lsb}, {mask:#x}U, '
            f"{valid:#x}, {row['sbz']:#x}U, {row['mbz']:#x}U, "
            f"{int(row['direction'] == 'signed')}, "
            f"{int(row.get('unfinished', False))} }}")


def table_rows(rows):
    return f"{len(rows)}, {{ {', '.join(map(table_row, rows)) or '{ 0 }'} }}"


def answers(revision):
    """What the RMI's handlers answer: each status, with an index or other details,
    and SMCCC errors."""
    results = [status | DETAILS[details] << 8
               for status, details in statuses_of(revision).values()]
    return ("static const uint64_t rmi_answers[] = { "
            + ", ".join(f"{x0:#x}u" for x0 in [*results, *ERRORS]) + " };\n")


def table(revision=support.FIRST, changed=None):
    """The commands as C; `changed` has other bits of some parameters."""
    text = ""
    rows = [row | (changed or {}).get(
        f"{row['function']}.{row.get('parameter')}", {})
        for row in calls(revision)]
    for name, group in itertools.groupby(rows, lambda row: row["function"]):
        group = list(group)
        parts = [[row for row in group if row["direction"] in directions]
                 for directions in (("in", "signed"), ("out",))]
        text += (f'\t{{ "{name.upper()}", {name.split("_")[0].upper()}, '
                 f"{RESULTS[group[0]['result']]}, {group[0]['fid']}U, "
                 f"{int(has_kernel_wrapper(name))},\n"
                 f"\t  {table_rows(parts[0])},\n\t  {table_rows(parts[1])} }},\n")
    return (answers(revision)
            + f"static const struct command commands[] = {{\n{text}}};\n")
