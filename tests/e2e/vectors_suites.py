# SPDX-License-Identifier: BSD-3-Clause
"""The suites that are made from the vectors pass, for kernel, firmware, mock.

Structures are laid out by each compiler. The check for firmware needs nothing but
what compilers expect of any program. foreign_suites.py runs them elsewhere.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/vectors")
sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import suites
import support

SANITIZED = ["gcc", "-g", "-O1", "-fsanitize=address,undefined",
             "-fno-sanitize-recover=all"]
RUNS = [
    ("firmware", SANITIZED), ("firmware", ["clang-14", "-O2"]),
    ("mock", SANITIZED), ("mock", ["clang-19", "-O2"]),
    ("kunit", SANITIZED), ("kunit", ["clang-19", "-O2"]),
    ("bare", ["gcc", "-O2"]),
]
# What gcc asks of any environment, and the files under test.
ALLOWED = {"memcpy", "memset", "memmove", "memcmp", "rmi_dispatch",
           "rmi_command_find"}


def check(scratch, job):
    suite, compiler = job
    label = f"{suite}, {' '.join(compiler)}"
    program = f"{scratch}/{suite}-{'-'.join(compiler).replace('/', '_')}"
    said = suites.compile_suite(suite, compiler, program)
    said = said or suites.run(program)
    return [f"{label}:\n{said}"] if said else []


def check_symbols(scratch):
    """The check for firmware calls no library."""
    target = f"{scratch}/check.o"
    subprocess.run(
        ["gcc", "-std=c11", "-O2", "-ffreestanding", "-fno-stack-protector",
         f"-I{suites.OUT}/firmware", "-c", "-o", target,
         suites.OUT / "vectors/rmi_vectors_check.c"], check=True)
    listing = subprocess.run(["nm", "-u", target], text=True, check=True,
                             stdout=subprocess.PIPE).stdout
    unknown = set(listing.split()) - {"U"} - ALLOWED
    return [f"rmi_vectors_check.c calls {name}" for name in sorted(unknown)]


def main():
    with tempfile.TemporaryDirectory() as scratch:
        found = support.in_parallel(lambda job: check(scratch, job), RUNS)
        problems = sum(found, check_symbols(scratch))
    support.finish(problems, f"{len(RUNS)} programs")


main()
