# SPDX-License-Identifier: BSD-3-Clause
"""What the tests of the mock share: its sources and compilers."""
import os
import subprocess
import sys

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support

MOCK = support.SOURCE / "out/1.0-rel0/mock"
KERNEL = support.HEADERS
FOLDER = support.SOURCE / "tests/mock"

FLAGS = ["-std=c11", "-O2", "-g", "-Wall", "-Wextra", "-Wpedantic",
         "-Wconversion", "-Wshadow", "-Werror", "-pthread"]
COMPILERS = [["gcc"], ["clang-14"], ["clang-19"]]
SANITIZERS = [
    ["gcc", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"],
    ["gcc", "-fsanitize=thread"],
]


def sources(mock=MOCK):
    return sorted(mock.glob("*.c"))


def core(mock=MOCK):
    """Those that need no header of the kernel."""
    return [path for path in sources(mock) if not path.stem.endswith("_linux")]


def includes(mock=MOCK, kernel=KERNEL):
    """The kernel's headers are written for the kernel's warnings."""
    return [f"-I{mock}", f"-I{FOLDER}", "-isystem", mock / "include",
            "-isystem", kernel]


def run(*command, **options):
    return subprocess.run(list(map(str, command)), capture_output=True,
                          text=True, **options)


def objects(compiler, folder, mock=MOCK, kernel=KERNEL):
    """The mock for several programs, and None or what the compiler said."""
    done = run(*compiler, *FLAGS, *includes(mock, kernel), "-c",
               *sources(mock), cwd=folder)
    return ([folder / f"{path.stem}.o" for path in sources(mock)],
            None if done.returncode == 0 else done.stderr)


def build(compiler, program, inputs, mock=MOCK, kernel=KERNEL, extra=(),
          units=None):
    """None, or what the compiler said; `units` are the mock's, else all."""
    done = run(*compiler, *FLAGS, *includes(mock, kernel), *inputs,
               *(units or sources(mock)), *extra, "-lcmocka", "-o", program)
    return None if done.returncode == 0 else done.stderr
