# SPDX-License-Identifier: BSD-3-Clause
"""rmi_smc.h: every number, in C, C++ and assembly; every field's functions."""
import os
import struct
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import firmware
import smc
import support
from smc import INCLUDE

ASSEMBLERS = [["aarch64-linux-gnu-gcc"],
              ["clang-14", "--target=aarch64-linux-gnu"],
              ["clang-19", "--target=aarch64-linux-gnu"]]


def program():
    """A program that names the conditions that do not hold."""
    checks = list(smc.run_time_checks())
    lines = "".join(f"\tCHECK({condition});\n" for condition in checks)
    return f"""{INCLUDE}#include <stdio.h>
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


def run_program(compiler, runner, text, scratch):
    binary = f"{scratch}/program_{compiler[0]}"
    said = firmware.run(*compiler, "-Wall", "-Wextra", "-Werror",
                        f"-I{firmware.HEADERS}", "-x",
                        "c++" if "++" in compiler[0] else "c", "-", "-o",
                        binary, text=text)
    return [said or firmware.run(*runner, binary)]


def assemble(compiler, scratch):
    """An assembly file with every constant, and the bytes that it becomes."""
    values = firmware.constants()
    text = INCLUDE + "\t.data\n" + "".join(f"\t.quad {name}\n"
                                           for name in values)
    base = f"{scratch}/{compiler[0]}"
    said = firmware.run(*compiler, f"-I{firmware.HEADERS}", "-c", "-x",
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


def main():
    text, count = program()
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        jobs = [(compiler, standard, smc.asserts(), firmware.HEADERS, scratch)
                for compiler in firmware.TOOLCHAINS
                for standard in ("gnu11", "gnu17")]
        problems += support.in_parallel(lambda job: firmware.compile_strict(*job), jobs)
        for compiler in ASSEMBLERS:
            problems += assemble(compiler, scratch)
        problems += run_program(["gcc"], [], text, scratch)
        problems += run_program(["g++"], [], text, scratch)
        problems += run_program(["aarch64-linux-gnu-gcc", "-static"],
                                ["qemu-aarch64"], text, scratch)
    support.finish([problem for problem in problems if problem],
                   f"{len(jobs)} compilations, {len(firmware.constants())}"
                   f" constants, {count} checks at run time")


main()
