# SPDX-License-Identifier: BSD-3-Clause
"""*_smc.h of every revision: every number, in C, C++ and assembly; every field's
functions."""
import os
import struct
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import firmware
import smc
import support

ASSEMBLERS = [["aarch64-linux-gnu-gcc"],
              ["clang-14", "--target=aarch64-linux-gnu"],
              ["clang-19", "--target=aarch64-linux-gnu"]]


# C17 is C11 with corrections, so of one revision only.
STANDARDS = {support.FIRST: ("gnu11", "gnu17")}
PROGRAMS = [(["gcc"], []), (["g++"], []),
            (["aarch64-linux-gnu-gcc", "-static"], ["qemu-aarch64"])]


def program(revision):
    """A program that names the conditions that do not hold."""
    checks = list(smc.run_time_checks(revision))
    lines = "".join(f"\tCHECK({condition});\n" for condition in checks)
    return f"""{smc.include(revision)}#include <stdio.h>
#include <string.h>
static int failures;
static int same(const char *a, const char *b)
{{
	return a && b ? strcmp(a, b) == 0 : a == b;
}}
#define CHECK(condition) \\
	((condition) ? (void)0 : (void)(failures++, puts(#condition)))
int main(void)
{{
{lines}	return failures != 0;
}}
""", len(checks)


def run_program(revision, compiler, runner, text, scratch):
    binary = f"{scratch}/{revision.name}_{compiler[0]}"
    said = firmware.run(*compiler, "-Wall", "-Wextra", "-Werror",
                        f"-I{revision.firmware}", "-x",
                        "c++" if "++" in compiler[0] else "c", "-", "-o",
                        binary, text=text)
    return said or firmware.run(*runner, binary)


def assemble(revision, compiler, scratch):
    """An assembly file with every constant, and the bytes that it becomes."""
    values = smc.constants(revision)
    text = smc.include(revision).replace("#include <stddef.h>\n", "")
    text += "\t.data\n" + "".join(f"\t.quad {name}\n" for name in values)
    base = f"{scratch}/{revision.name}_{compiler[0]}"
    said = firmware.run(*compiler, f"-I{revision.firmware}", "-c", "-x",
                        "assembler-with-cpp", "-", "-o", f"{base}.o",
                        text=text)
    said = said or firmware.run("aarch64-linux-gnu-objcopy", "-O", "binary",
                                "-j", ".data", f"{base}.o", f"{base}.bin")
    if said:
        return [said]
    with open(f"{base}.bin", "rb") as data:
        found = [number for number, in struct.iter_unpack("<Q", data.read())]
    if len(found) != len(values):
        return [f"{compiler[0]}: {len(found)} constants assembled"]
    return [f"{compiler[0]}: {name} assembles as {number:#x}"
            for (name, value), number in zip(values.items(), found)
            if number != value % (1 << 64)]


def check(revision, scratch):
    """(problems, what was looked at)"""
    text, count = program(revision)
    jobs = [(compiler, standard, smc.asserts(revision), revision.firmware,
             scratch)
            for compiler in firmware.TOOLCHAINS
            for standard in STANDARDS.get(revision, ("gnu11",))]
    problems = support.in_parallel(lambda job: firmware.compile_strict(*job),
                                   jobs)
    for compiler in ASSEMBLERS:
        problems += assemble(revision, compiler, scratch)
    problems += support.in_parallel(
        lambda job: run_program(revision, *job, text, scratch), PROGRAMS)
    return problems, (f"{revision.name}: {len(jobs)} compilations, "
                      f"{len(smc.constants(revision))} constants, "
                      f"{count} checks at run time")


def main():
    with tempfile.TemporaryDirectory() as scratch:
        found = [check(revision, scratch) for revision in support.REVISIONS]
    support.finish([problem for problems, _ in found for problem in problems
                    if problem], "; ".join(said for _, said in found))


main()
