# SPDX-License-Identifier: BSD-3-Clause
"""Each generated wrapper beside the one by hand: instructions, with the return."""
import re

from compilers import COMPILERS, FIRMWARE, HERE, KERNEL, OUT, lengths

# The header with the wrappers, its flags, and the file with those by hand.
SIDES = {
    "kernel, RMI": ("kernel/asm/rmi_cmds.h", KERNEL, "peer_kernel.c"),
    "kernel, RSI": ("kernel/asm/rsi_cmds.h", KERNEL, "peer_kernel_rsi.c"),
    "firmware, RMI": ("firmware/rmi_call.h", FIRMWARE, "peer_firmware.c"),
    "firmware, RSI": ("firmware/rsi_call.h", FIRMWARE, "peer_firmware_rsi.c"),
    "firmware, PSCI": ("firmware/psci_call.h", FIRMWARE,
                       "peer_firmware_psci.c"),
}
WRAPPER = re.compile(r"^static inline (?:int|struct \w+_result)\s(\w+)\(",
                     re.MULTILINE)


def everything(header):
    """(a unit with each wrapper as a function, their names)"""
    names = WRAPPER.findall(header.read_text())
    rows = "".join(f"\t(void *){name},\n" for name in names)
    return (f'#include "{header}"\n'
            f"void *const wrappers[] = {{\n{rows}}};\n"), names


def measure():
    """{(side, wrapper): {compiler: (generated, by hand)}}"""
    found = {}
    for side, (path, flags, peer) in SIDES.items():
        unit, names = everything(OUT / path)
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
