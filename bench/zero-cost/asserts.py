# SPDX-License-Identifier: BSD-3-Clause
"""What asserts cost when they are compiled: instructions of cc1 (callgrind)."""
import pathlib
import re
import shutil
import subprocess
import tempfile

from compilers import (COMPILERS, FIRMWARE, FIRST, KERNEL, SECOND, standins,
                       support)

CALLGRIND = "valgrind,--tool=callgrind,--callgrind-out-file=/dev/null"
# How much more a header alone, and a unit of the kernel, may cost with asserts.
ALONE, IN_UNIT = 1.35, 1.02


def units(revision):
    """A unit, its folder of headers, the header with the asserts, their macro,
    flags, limit. Beside stand-ins, which hold next to nothing, there is none."""
    header, wrappers = revision.names[:2]
    alone = f"#include <{header}>\n", "kernel", header, "static_assert"
    return {
        f"{revision.name}, kernel: {header} alone": (*alone, KERNEL, ALONE),
        f"{revision.name}, kernel: the same beside stand-ins": (
            *alone, standins(revision), None),
        f"{revision.name}, firmware: rmi_smc.h alone": (
            '#include "rmi_smc.h"\n', "firmware", "rmi_smc.h", "RMM_ASSERT",
            FIRMWARE, ALONE),
        f"{revision.name}, kernel: a unit with linux/mm.h": (
            f"#include <linux/mm.h>\n#include <{wrappers}>\n", "kernel",
            header, "static_assert", KERNEL, IN_UNIT),
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


def measure_unit(out, unit, folder, header, macro, flags, limit, empty):
    text = (out / folder / header).read_text()
    bare, count = without(text, macro)
    assert count
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch, "headers")
        shutil.copytree(out / folder, copy)
        ours = [f"-I{copy}", *flags]
        costs = [instructions(unit, ours)]
        (copy / header).write_text(bare)
        costs.append(instructions(unit, ours))
    return count, *costs, empty, limit


def measure():
    """{unit: (asserts, with them, without, nothing at all, limit)}"""
    empty = instructions("\n", standins(FIRST))
    return {name: measure_unit(support.SOURCE / "out" / revision.name, *unit,
                               empty)
            for revision in (FIRST, SECOND)
            for name, unit in units(revision).items()}
