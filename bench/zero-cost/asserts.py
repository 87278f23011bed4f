# SPDX-License-Identifier: BSD-3-Clause
"""What asserts cost when they are compiled: instructions of cc1 (callgrind)."""
import pathlib
import re
import shutil
import subprocess
import tempfile

from compilers import COMPILERS, FIRMWARE, KERNEL, OUT, STANDINS

CALLGRIND = "valgrind,--tool=callgrind,--callgrind-out-file=/dev/null"
# A unit, its folder of headers, the header with the asserts, their macro, flags,
# and how much more the unit may cost with them.
UNITS = {
    "kernel: asm/rmi_smc.h alone": (
        "#include <asm/rmi_smc.h>\n", "kernel", "asm/rmi_smc.h",
        "static_assert", STANDINS, 1.35),
    "firmware: rmi_smc.h alone": (
        '#include "rmi_smc.h"\n', "firmware", "rmi_smc.h", "RMM_ASSERT",
        FIRMWARE, 1.35),
    "kernel: a unit with linux/mm.h": (
        "#include <linux/mm.h>\n#include <asm/rmi_cmds.h>\n", "kernel",
        "asm/rmi_smc.h", "static_assert", KERNEL, 1.02),
}


def instructions(unit, flags):
    """How many cc1 executes for a unit."""
    done = subprocess.run(
        [*COMPILERS["gcc 12"], "-wrapper", CALLGRIND, *flags, "-S", "-x", "c",
         "-", "-o", "/dev/null"], input=unit, text=True, capture_output=True,
        check=True)
    return int(re.findall(r"Collected : (\d+)", done.stderr)[-1])


def without(text, macro):
    """(the text without asserts, how many there were)"""
    return re.subn(rf"^{macro}\([^;]*?\);\n", "", text, flags=re.MULTILINE)


def measure():
    """{unit: (asserts, with them, without, nothing at all, limit)}"""
    found = {}
    for name, (unit, folder, header, macro, flags, limit) in UNITS.items():
        text = (OUT / folder / header).read_text()
        bare, count = without(text, macro)
        assert count
        with tempfile.TemporaryDirectory() as scratch:
            copy = pathlib.Path(scratch, "headers")
            shutil.copytree(OUT / folder, copy)
            ours = [f"-I{copy}", *flags]
            costs = [instructions(unit, ours)]
            (copy / header).write_text(bare)
            costs.append(instructions(unit, ours))
        found[name] = (count, *costs, instructions("\n", STANDINS), limit)
    return found
