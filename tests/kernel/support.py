# SPDX-License-Identifier: BSD-3-Clause
"""What the tests of the kernel consumer share: tables, compilers, reports."""
import concurrent.futures
import csv
import dataclasses
import os
import pathlib
import re
import subprocess
import sys

SOURCE = pathlib.Path(os.environ["SOURCE"])
BUILD = pathlib.Path(os.environ["BUILD"])
FOLDER = SOURCE / "tests/kernel"


@dataclasses.dataclass(frozen=True)
class Revision:
    """The kernel's headers of a revision, and where its tables are."""
    name: str
    names: tuple
    folder: pathlib.Path

    @property
    def headers(self):
        return SOURCE / "out" / self.name / "kernel"

    @property
    def firmware(self):
        return SOURCE / "out" / self.name / "firmware"

    @property
    def spec(self):
        later = "" if self is FIRST else f"-{self.name}"
        return SOURCE / f"spec/den0137{later}.yaml"

    @property
    def standins(self):
        return SOURCE / "out" / self.name / "mock/include"

    def table(self, name):
        return read_table(self.folder / name)

    def text(self):
        """That of all headers."""
        return "".join((self.headers / name).read_text() for name in self.names)

    def functions(self):
        """(returned type, name, parameters) of each that the headers define."""
        found = re.findall(r"^static inline ([\w ]+?\**)(\w+)\(([^)]*)\)\n{",
                           self.text(), re.MULTILINE)
        if len(found) != self.text().count("\nstatic inline "):
            sys.exit(f"{self.name}: a function is not recognized")
        return [(kind.strip(), name, " ".join(parameters.split()))
                for kind, name, parameters in found]


FIRST = Revision("1.0-rel0", ("asm/rmi_smc.h", "asm/rmi_cmds.h",
                              "asm/rsi_smc.h", "asm/rsi_cmds.h"), FOLDER)
REVISIONS = (FIRST, Revision(
    "2.0-bet0", ("linux/arm-smccc-rmi.h", "linux/arm-rmi-cmds.h"),
    FOLDER / "2.0-bet0"))


def revision_of(folder):
    """The one whose outputs are in a folder."""
    found, = (item for item in REVISIONS if item.name == folder.name)
    return found


HEADERS = FIRST.headers
STANDINS = FIRST.standins

GCC = ["gcc"]
TOOLCHAINS = [
    GCC,
    ["aarch64-linux-gnu-gcc"],
    ["clang-14", "--target=x86_64-linux-gnu"],
    ["clang-14", "--target=aarch64-linux-gnu"],
    ["clang-19", "--target=x86_64-linux-gnu"],
    ["clang-19", "--target=aarch64-linux-gnu"],
]
# -nostdinc: a header must find all that it needs in the kernel's own folders.
KERNEL_FLAGS = [
    "-std=gnu11", "-O2", "-nostdinc", "-Wall", "-Wextra", "-Wpadded",
    "-Waddress-of-packed-member", "-Werror",
]


def table(name):
    """The rows of a table of this folder."""
    return FIRST.table(name)


def read_table(path):
    """The rows of a table; lines with # are comments."""
    with open(path, encoding="utf-8") as lines:
        data = (line for line in lines if not line.startswith("#"))
        return list(csv.DictReader(data, delimiter="\t",
                                   quoting=csv.QUOTE_NONE, restval=""))


def parameters(text):
    """(type, name) of each parameter that a prototype has."""
    return re.findall(r"([\w ]+? \*?)(\w+)(?:, |$)", text)


def include_flags(headers, standins=STANDINS):
    return [f"-I{headers}", f"-I{standins}"]


def compile_c(toolchain, text, headers, scratch, flags=KERNEL_FLAGS,
              standins=STANDINS):
    """None, or what the compiler said when it refused the text."""
    done = subprocess.run(
        [*toolchain, *flags, *include_flags(headers, standins), "-c", "-x",
         "c", "-",
         "-o", f"{scratch}/{'_'.join(toolchain)}_{hash(text)}.o"],
        input=text, capture_output=True, text=True)
    return None if done.returncode == 0 else done.stderr


def in_parallel(function, *items):
    """The results of function(item, ...), in order, over all processors."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(function, *items))


def finish(problems, summary):
    """Report and end the script."""
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        sys.exit(f"{len(problems)} problem(s)")
    print(summary)
