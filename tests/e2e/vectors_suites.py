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

SANITIZED = ["gcc", "-g", "-O0", "-fsanitize=address,undefined",
             "-fno-sanitize-recover=all"]
INTERFACES = ("rmi", "rsi", "psci")
# Other compilers and levels: compilers.py.
RMI_RUNS = [
    ("firmware", SANITIZED), ("mock", SANITIZED), ("kunit", SANITIZED),
    ("negative", SANITIZED), ("bare", ["gcc", "-O2"]),
]
RUNS = RMI_RUNS + [(f"{suite} {interface}", compiler)
                   for interface in INTERFACES[1:]
                   for suite, compiler in RMI_RUNS
                   if f"{suite} {interface}" in suites.SUITES]
JOBS = [(suites.OUT, *run) for run in RUNS] + [
    (folder, suite, SANITIZED) for folder in suites.LATER
    for suite in (*suites.LATER_SUITES, "negative")]
# What gcc asks of any environment.
ALLOWED = {"memcpy", "memset", "memmove", "memcmp"}


def check(scratch, job):
    folder, suite, compiler = job
    label = f"{folder.name}, {suite}, {' '.join(compiler)}"
    program = (f"{scratch}/{folder.name}-{suite}-"
               f"{'-'.join(compiler).replace('/', '_')}")
    said = suites.compile_suite(suite, compiler, program, folder)
    said = said or suites.run(program)
    return [f"{label}:\n{said}"] if said else []


def check_symbols(scratch, source, own):
    """What is for firmware calls no library."""
    target = f"{scratch}/{source}.o"
    subprocess.run(
        ["gcc", "-std=c11", "-O2", "-ffreestanding", "-fno-stack-protector",
         f"-I{suites.OUT}/firmware", "-c", "-o", target,
         suites.OUT / "vectors" / source], check=True)
    listing = subprocess.run(["nm", "-u", target], text=True, check=True,
                             stdout=subprocess.PIPE).stdout
    unknown = set(listing.split()) - {"U"} - ALLOWED - own
    return [f"{source} calls {name}" for name in sorted(unknown)]


def main():
    with tempfile.TemporaryDirectory() as scratch:
        found = support.in_parallel(lambda job: check(scratch, job), JOBS)
        problems = sum(found, [])
        for interface in INTERFACES:
            problems += check_symbols(
                scratch, f"{interface}_vectors_check.c",
                {f"{interface}_dispatch", f"{interface}_command_find"})
            problems += check_symbols(
                scratch, f"{interface}_vectors_negative.c", set())
    support.finish(problems, f"{len(JOBS)} programs")


main()
