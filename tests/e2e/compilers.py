# SPDX-License-Identifier: BSD-3-Clause
"""The suites of every consumer pass with each compiler, as each optimizes.

Not all of compilers x levels x suites: any compiler and level, level and suite,
suite and compiler meet. On aarch64 they run without unaligned accesses too, and
firmware without vector registers.
"""
import os
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/foreign")
import hosts
sys.path.insert(0, os.environ["SOURCE"] + "/tests/vectors")
import suites
sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support

AARCH64 = hosts.HOSTS["aarch64"]
TARGET = [f"--target={AARCH64.triplet}", f"--sysroot={AARCH64.sysroot}"]
# clang 19 does not look for the libraries of Debian's cross compilers.
GCC_LIBRARIES = f"--gcc-install-dir=/usr/lib/gcc-cross/{AARCH64.triplet}/12"
NATIVE = [["gcc"], ["clang-14"], ["clang-19"]]
CROSS = [AARCH64.compiler, ["clang-14", *TARGET],
         ["clang-19", *TARGET, GCC_LIBRARIES]]
COMPILERS = [(compiler, []) for compiler in NATIVE] + [
    (compiler, AARCH64.runner) for compiler in CROSS]
# The linker of clang 19 reads what clang 14 writes.
CLANG_LTO = "--ld-path=/usr/bin/ld.lld-19"
LEVELS = [["-O0"], ["-O1"], ["-O2"], ["-O3"], ["-Os"], ["-O2", "-flto"]]


def for_compiler(level, compiler):
    if "-flto" in level and compiler[0].startswith("clang"):
        return [*level, CLANG_LTO]
    return level


def pairs():
    """(compiler, runner, level, suite): a square in which each row is shifted."""
    names = list(suites.SUITES)
    for turn in range(max(len(LEVELS), len(names))):
        for i, (compiler, runner) in enumerate(COMPILERS):
            level = LEVELS[(turn + i) % len(LEVELS)]
            yield compiler, runner, level, names[turn % len(names)]


def special():
    """What only aarch64 has."""
    for compiler in CROSS:
        for suite in suites.SUITES:
            yield compiler, AARCH64.runner, ["-O2", "-mstrict-align"], suite
            if suite.startswith(("firmware", "bare")):
                yield (compiler, AARCH64.runner,
                       ["-O2", "-mgeneral-regs-only"], suite)


def check(number, job, scratch):
    compiler, runner, level, suite = job
    program = f"{scratch}/{number}"
    said = suites.compile_suite(
        suite, [*compiler, *for_compiler(level, compiler)], program)
    said = said or suites.run(program, runner)
    label = " ".join([suite, compiler[0], *runner[:1], *level])
    return f"{label}:\n{said}" if said else None


def main():
    jobs = [*pairs(), *special()]
    hosts.prepare("aarch64")
    with tempfile.TemporaryDirectory() as scratch:
        problems = support.in_parallel(
            lambda number, job: check(number, job, scratch),
            range(len(jobs)), jobs)
    support.finish([problem for problem in problems if problem],
                   f"{len(jobs)} programs")


main()
