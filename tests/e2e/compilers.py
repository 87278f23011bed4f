# SPDX-License-Identifier: BSD-3-Clause
"""The suites of every consumer pass with each compiler, as each optimizes.

Not all of compilers x levels x suites: any compiler and level, level and suite,
suite and compiler meet. On aarch64 they run without unaligned accesses too, and
firmware without vector registers. The bare check is in the firmware's suite, so only
those flags are for it. Of later revisions each compiler has one suite, at one level.
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
    """(compiler, runner, level, suite, folder): a square in which each row is
    shifted."""
    names = [suite for suite in suites.SUITES
             if not suite.startswith("bare")]
    for turn in range(max(len(LEVELS), len(names))):
        for i, (compiler, runner) in enumerate(COMPILERS):
            level = LEVELS[(turn + i) % len(LEVELS)]
            yield (compiler, runner, level, names[turn % len(names)],
                   suites.OUT)


def special():
    """What only aarch64 has: each suite and each compiler with each flag."""
    for i, suite in enumerate(suites.SUITES):
        yield (CROSS[i % len(CROSS)], AARCH64.runner,
               ["-O2", "-mstrict-align"], suite, suites.OUT)
    names = [suite for suite in suites.SUITES
             if suite.startswith(("firmware", "bare"))]
    for i, suite in enumerate(names):
        yield (CROSS[i % len(CROSS)], AARCH64.runner,
               ["-O2", "-mgeneral-regs-only"], suite, suites.OUT)


def later():
    """The first diagonal of such a square, and the flags of aarch64."""
    names = suites.LATER_SUITES
    for folder in suites.LATER:
        for i, (compiler, runner) in enumerate(COMPILERS):
            yield compiler, runner, LEVELS[i], names[i % len(names)], folder
        yield (AARCH64.compiler, AARCH64.runner,
               ["-O1", "-mstrict-align", "-mgeneral-regs-only"], "firmware",
               folder)


def check(number, job, scratch):
    compiler, runner, level, suite, folder = job
    program = f"{scratch}/{number}"
    said = suites.compile_suite(
        suite, [*compiler, *for_compiler(level, compiler)], program, folder)
    said = said or suites.run(program, runner)
    label = " ".join([folder.name, suite, compiler[0], *runner[:1], *level])
    return f"{label}:\n{said}" if said else None


def main():
    jobs = [*pairs(), *special(), *later()]
    hosts.prepare("aarch64")
    with tempfile.TemporaryDirectory() as scratch:
        problems = support.in_parallel(
            lambda number, job: check(number, job, scratch),
            range(len(jobs)), jobs)
    support.finish([problem for problem in problems if problem],
                   f"{len(jobs)} programs")


main()
