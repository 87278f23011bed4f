# SPDX-License-Identifier: BSD-3-Clause
"""Each generated wrapper beside the one by hand: instructions, with the return."""
import re

from compilers import (COMPILERS, FIRMWARE, HERE, KERNEL, LATER_KERNEL, OUT,
                       SECOND, lengths)

# The header with the wrappers, its flags, and the file with those by hand.
SIDES = {
    "kernel, RMI": ("kernel/asm/rmi_cmds.h", KERNEL, "peer_kernel.c"),
    "kernel, RSI": ("kernel/asm/rsi_cmds.h", KERNEL, "peer_kernel_rsi.c"),
    "firmware, RMI": ("firmware/rmi_call.h", FIRMWARE, "peer_firmware.c"),
    "firmware, RSI": ("firmware/rsi_call.h", FIRMWARE, "peer_firmware_rsi.c"),
    "firmware, PSCI": ("firmware/psci_call.h", FIRMWARE,
                       "peer_firmware_psci.c"),
}
LATER = f"kernel, RMI of {SECOND.name}"
WRAPPER = re.compile(r"^static inline (?:int|struct \w+_result)\s(\w+)\(",
                     re.MULTILINE)


def sides():
    """(side, header, wrappers, flags, the file with those by hand)"""
    for side, (path, flags, peer) in SIDES.items():
        names = WRAPPER.findall((OUT / path).read_text())
        yield side, OUT / path, names, flags, peer
    # Of the many wrappers, those that Linux has.
    names = [row["function"] for row in SECOND.table("wrappers.tsv")]
    yield (LATER, SECOND.headers / "linux/arm-rmi-cmds.h", names, LATER_KERNEL,
           "peer_kernel_later.c")


def everything(header, names):
    """A unit with each wrapper as a function."""
    rows = "".join(f"\t(void *){name},\n" for name in names)
    return (f'#include "{header}"\n'
            f"void *const wrappers[] = {{\n{rows}}};\n")


def measure():
    """{(side, wrapper): {compiler: (generated, by hand)}}"""
    found = {}
    for side, header, names, flags, peer in sides():
        unit = everything(header, names)
        for compiler in COMPILERS:
            ours = lengths(compiler, flags, unit)
            theirs = lengths(compiler, flags, HERE / peer)
            for name in names:
                found.setdefault((side, name), {})[compiler] = (
                    ours[name], theirs[name])
    return found


def longer(found):
    """(side, wrapper, compiler, generated, by hand) of those that cost."""
    return [(side, name, compiler, *counts)
            for (side, name), row in found.items()
            for compiler, counts in row.items() if counts[0] > counts[1]]
