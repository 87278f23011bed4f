# SPDX-License-Identifier: BSD-3-Clause
"""What must hold of *_smc.h: at compile time, and of their functions.

The numbers of 1.0-rel0 were typed; those of a later revision, and the fields of
all, are what tests/independent reads in the YAML.
"""
import functools
import re
import sys

import calls
import firmware
import support
import expected
from firmware_headers import conditions, prologue, rows_of, upper

# From -9 on.
PSCI = ["PSCI_INVALID_ADDRESS", "PSCI_DISABLED", "PSCI_NOT_PRESENT",
        "PSCI_INTERNAL_FAILURE", "PSCI_ON_PENDING", "PSCI_ALREADY_ON",
        "PSCI_DENIED", "PSCI_INVALID_PARAMETERS", "PSCI_NOT_SUPPORTED",
        "PSCI_SUCCESS", "PSCI_OFF"]
RSI = ["RSI_SUCCESS", "RSI_ERROR_INPUT", "RSI_ERROR_STATE", "RSI_INCOMPLETE",
       "RSI_ERROR_UNKNOWN"]


def spec_of(revision):
    return calls.types_of(revision).spec


def include(revision):
    return prologue(spec_of(revision))


@functools.cache
def later_conditions(revision):
    return list(conditions(spec_of(revision)))


def constants(revision):
    """{name: value} of every macro that is a constant."""
    if revision is support.FIRST:
        return firmware.constants()
    found = (re.fullmatch(r"(\w+) == (-?\w+?)(?:ULL)?", condition)
             for condition in later_conditions(revision))
    return {match[1]: int(match[2], 0) for match in found if match}


def name_of(condition):
    """The macro, or the structure and its member."""
    words = re.findall(r"[A-Za-z]\w*", condition.split(" == ")[0])
    return "_".join(word for word in words
                    if word not in ("struct", "sizeof", "offsetof"))


def typed_conditions():
    for name, value in firmware.constants().items():
        yield f"{name} == {value if value < 0 else f'{value:#x}U'}", name
    yield from firmware.layouts()


def asserts(revision):
    """C that compiles only if constants and layouts are as expected."""
    rows = (typed_conditions() if revision is support.FIRST
            else ((each, name_of(each)) for each in later_conditions(revision)))
    return include(revision) + "".join(
        f'_Static_assert({condition}, "expected: {name}");\n'
        for condition, name in rows)


def field_checks(revision):
    """Conditions over get and set at the field's ends and outside of it."""
    ones = (1 << 64) - 1
    for fieldset, name, row in fields(revision):
        mask, (msb, lsb) = expected.mask_of(row), expected.bits_of(row)
        get, set_ = f"{fieldset}_get_{name}", f"{fieldset}_set_{name}"
        top = (1 << msb - lsb + 1) - 1
        yield f"{get}({mask:#x}U) == {top:#x}U"
        yield f"{get}({ones ^ mask:#x}U) == 0U"
        yield f"{get}({1 << lsb:#x}U) == 1U"
        yield f"{set_}(0U, {top:#x}U) == {mask:#x}U"
        yield f"{set_}({ones:#x}U, 0U) == {ones ^ mask:#x}U"


def fields(revision):
    """(fieldset, field, row), as functions are named."""
    for interface in spec_of(revision)["interfaces"]:
        for row in interface["types"]:
            for name, each in rows_of(row) if "fieldset" in row else []:
                yield upper(row["fieldset"]).lower(), name.lower(), each


def probe_checks(revision):
    for row in firmware.expectations(revision):
        if row["kind"] != "probe":
            continue
        for pattern, function in firmware.PROBES:
            if re.fullmatch(pattern, row["name"]):
                call = re.sub(pattern, function, row["name"])
                yield f"{call} == {row['value']}U"
                break
        else:
            sys.exit(f"no function for {row['name']}")


def name_checks(revision):
    rows = revision.table("calls.tsv")
    if revision is support.FIRST:
        rows += firmware.table("calls.tsv")
    for name, fid in {row["function"].upper(): row["fid"]
                      for row in rows}.items():
        function = name.split("_")[0].lower() + "_fid_name"
        yield f'same({function}({fid}U), "{name}")'
        yield f'same({function}({fid}U ^ 0x10000U), NULL)'
    yield from status_names("rmi", calls.statuses_of(revision))


def status_names(interface, names):
    """They are numbered from 0."""
    for status, name in enumerate(names):
        yield f'same({interface}_status_name({status}U), "{name}")'
    yield f"same({interface}_status_name({len(names)}U), NULL)"


def rmi_checks():
    yield "rmi_answered(0x304U) == 1"
    yield "rmi_answered(0xFFFFFFFFFFFFFFFFU) == 0"
    yield "rmi_answered(0x10000U) == 0"
    yield "rmi_returned(0x304U, RMI_ERROR_RTT) == 1"
    yield "rmi_returned(0x304U, RMI_SUCCESS) == 0"
    yield "rmi_returned(0xFFFFFFFFFFFF0004U, RMI_ERROR_RTT) == 0"
    yield "rmm_field_get_signed(0xABU, 0xFU, 0U, 4U) == -5"
    yield "rmm_field_get_signed(0x70U, 0xF0U, 4U, 4U) == 7"
    yield "rmm_field_get_signed(~0ULL, ~0ULL, 0U, 64U) == -1"


def guest_checks():
    """Of the interfaces that only 1.0-rel0 has here."""
    yield from status_names("rsi", RSI)
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


def run_time_checks(revision):
    """Conditions of C; same() compares two strings, or NULLs."""
    yield from field_checks(revision)
    yield from probe_checks(revision)
    yield from name_checks(revision)
    yield from rmi_checks()
    if revision is support.FIRST:
        yield from guest_checks()
