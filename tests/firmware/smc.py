# SPDX-License-Identifier: BSD-3-Clause
"""What must hold of *_smc.h: at compile time, and of their functions."""
import re
import sys

import firmware

INCLUDE = "".join(f'#include "{name}_smc.h"\n'
                  for name in ("rmi", "rsi", "psci"))
# From -9 on.
PSCI = ["PSCI_INVALID_ADDRESS", "PSCI_DISABLED", "PSCI_NOT_PRESENT",
        "PSCI_INTERNAL_FAILURE", "PSCI_ON_PENDING", "PSCI_ALREADY_ON",
        "PSCI_DENIED", "PSCI_INVALID_PARAMETERS", "PSCI_NOT_SUPPORTED",
        "PSCI_SUCCESS", "PSCI_OFF"]


def asserts():
    """C that compiles only if constants and layouts are as expected."""
    rows = [(f"{name} == {value}" if value < 0 else f"{name} == {value:#x}U",
             name)
            for name, value in firmware.constants().items()]
    return INCLUDE + "#include <stddef.h>\n" + "".join(
        f'_Static_assert({condition}, "expected: {name}");\n'
        for condition, name in [*rows, *firmware.layouts()])


def field_checks():
    """Conditions over get and set at the field's ends and outside of it."""
    for row in firmware.expectations():
        if row["kind"] != "mask":
            continue
        mask = int(row["value"], 0)
        shift, width = firmware.shape(mask)
        fieldset, field = split_field(row["name"])
        get, set_ = f"{fieldset}_get_{field}", f"{fieldset}_set_{field}"
        top = (1 << width) - 1
        ones = (1 << 64) - 1
        yield f"{get}({mask:#x}U) == {top:#x}U"
        yield f"{get}({ones ^ mask:#x}U) == 0U"
        yield f"{get}({1 << shift:#x}U) == 1U"
        yield f"{set_}(0U, {top:#x}U) == {mask:#x}U"
        yield f"{set_}({ones:#x}U, 0U) == {ones ^ mask:#x}U"


def split_field(name):
    """RMI_REC_MPIDR_AFF0 -> rmi_rec_mpidr, aff0"""
    fieldsets = ["RMI_COMMAND_RETURN_CODE", "RMI_DATA_FLAGS",
                 "RMI_FEATURE_REGISTER_0", "RMI_INTERFACE_VERSION",
                 "RMI_REALM_FLAGS", "RMI_REC_CREATE_FLAGS",
                 "RMI_REC_ENTER_FLAGS", "RMI_REC_MPIDR",
                 "RSI_INTERFACE_VERSION", "RSI_RIPAS_CHANGE_FLAGS",
                 "PSCI_INTERFACE_VERSION"]
    for fieldset in fieldsets:
        if name.startswith(fieldset + "_"):
            return fieldset.lower(), name[len(fieldset) + 1:].lower()
    sys.exit(f"{name} is a field of no fieldset")


def probe_checks():
    for row in firmware.expectations():
        if row["kind"] != "probe":
            continue
        for pattern, function in firmware.PROBES:
            if re.fullmatch(pattern, row["name"]):
                call = re.sub(pattern, function, row["name"])
                yield f"{call} == {row['value']}U"
                break
        else:
            sys.exit(f"no function for {row['name']}")


def name_checks():
    for row in firmware.expectations():
        if row["kind"] == "fid":
            name = row["name"].removeprefix("SMC_")
            function = name.split("_")[0].lower() + "_fid_name"
            yield f'same({function}({row["value"]}U), "{name}")'
            yield f'same({function}({row["value"]}U ^ 0x10000U), NULL)'
    for names in (["RMI_SUCCESS", "RMI_ERROR_INPUT", "RMI_ERROR_REALM",
                   "RMI_ERROR_REC", "RMI_ERROR_RTT"],
                  ["RSI_SUCCESS", "RSI_ERROR_INPUT", "RSI_ERROR_STATE",
                   "RSI_INCOMPLETE", "RSI_ERROR_UNKNOWN"]):
        function = names[0][:3].lower() + "_status_name"
        for status, name in enumerate(names):
            yield f'same({function}({status}U), "{name}")'
        yield f"same({function}({len(names)}U), NULL)"


def result_checks():
    yield "rmi_answered(0x304U) == 1"
    yield "rmi_answered(0xFFFFFFFFFFFFFFFFU) == 0"
    yield "rmi_answered(0x10000U) == 0"
    yield "rmi_returned(0x304U, RMI_ERROR_RTT) == 1"
    yield "rmi_returned(0x304U, RMI_SUCCESS) == 0"
    yield "rmi_returned(0xFFFFFFFFFFFF0004U, RMI_ERROR_RTT) == 0"
    yield "rsi_answered(0x3U) == 1"
    yield "rsi_answered(0x7FFFFFFFU) == 1"
    yield "rsi_answered(0xFFFFFFFFU) == 0"
    yield "rsi_answered(0xFFFFFFFFFFFFFFFFU) == 0"
    yield "rsi_returned(0x3U, RSI_INCOMPLETE) == 1"
    yield "rsi_returned(0x103U, RSI_INCOMPLETE) == 0"
    yield "rsi_returned(0x100000003U, RSI_INCOMPLETE) == 0"
    for status, name in enumerate(PSCI, -9):
        yield f'same(psci_status_name({status}), "{name}")'
        yield f"psci_status({status % (1 << 64):#x}U) == {name}"
        yield f"psci_status({status % (1 << 32):#x}U) == {name}"
        yield f"psci_returned({status % (1 << 32):#x}U, {name}) == 1"
        yield f"psci_returned({status % (1 << 64):#x}U, {name}) == 1"
        yield f"psci_returned({status % (1 << 32):#x}U, {name} + 1) == 0"
    yield "same(psci_status_name(-10), NULL)"
    yield "same(psci_status_name(2), NULL)"
    yield "rmm_field_get_signed(0xABU, 0xFU, 0U, 4U) == -5"
    yield "rmm_field_get_signed(0x70U, 0xF0U, 4U, 4U) == 7"
    yield "rmm_field_get_signed(~0ULL, ~0ULL, 0U, 64U) == -1"


def run_time_checks():
    """Conditions of C; same() compares two strings, or NULLs."""
    yield from field_checks()
    yield from probe_checks()
    yield from name_checks()
    yield from result_checks()
