# SPDX-License-Identifier: BSD-3-Clause
"""Compilers for aarch64, and the length of what they make."""
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support
import tree

FIRST, SECOND = support.REVISIONS
HERE = support.SOURCE / "bench/zero-cost"
OUT = support.SOURCE / "out" / FIRST.name
COMPILERS = {
    "gcc 12": ["aarch64-linux-gnu-gcc"],
    "clang 14": ["clang-14", "--target=aarch64-linux-gnu"],
    "clang 19": ["clang-19", "--target=aarch64-linux-gnu"],
}
FIRMWARE = ["-std=gnu11", "-O2", "-ffreestanding", "-mgeneral-regs-only",
            f"-I{OUT}/firmware"]
# What Kbuild sets that matters, in a way that any compiler takes.
KERNEL = [
    f"-I{OUT}/kernel", "-std=gnu11", "-O2", "-nostdinc", "-D__KERNEL__",
    "-ffreestanding", "-mgeneral-regs-only", "-fno-pic", "-fno-common", "-fno-strict-aliasing",
    "-fno-delete-null-pointer-checks", "-fshort-wchar", "-Wno-attributes",
    *(f"-I{tree.TREE}/{folder}" for folder in (
        "arch/arm64/include", "arch/arm64/include/generated", "include",
        "arch/arm64/include/uapi", "arch/arm64/include/generated/uapi",
        "include/uapi", "include/generated/uapi")),
    *(word for name in ("compiler-version", "kconfig", "compiler_types")
      for word in ("-include", tree.TREE / f"include/linux/{name}.h")),
]
LATER_KERNEL = [f"-I{SECOND.headers}", *KERNEL[1:]]


def standins(revision):
    """The mock's stand-ins for the kernel's headers, which hold little else."""
    return ["-std=gnu11", "-O2", "-nostdinc", f"-I{revision.standins}"]


def lengths(compiler, flags, source):
    """{function: instructions} of a text, or of a file if it is a path."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "unit.c")
        path.write_text(source.read_text() if isinstance(source, pathlib.Path)
                        else source)
        unit = path.with_suffix(".o")
        subprocess.run([*COMPILERS[compiler], *flags, "-c", path, "-o", unit],
                       check=True)
        done = subprocess.run(["nm", "-S", "--defined-only", unit], text=True,
                              check=True, capture_output=True)
    rows = [line.split() for line in done.stdout.splitlines()]
    return {row[3]: int(row[1], 16) // 4 for row in rows
            if len(row) == 4 and row[2] in "tT"}
