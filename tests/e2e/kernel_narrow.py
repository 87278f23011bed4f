#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""Inputs that share a register, and a wrapper with all registers zeroed.

No command of 1.0 has such inputs; a revision that has them must not need a
change of the template. The wrapper runs over the stand-in headers."""

import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support

INDEX = """\
          - {name: index, register: X1, bits: 63:0, type: UInt64, brief: which register}
"""
SHARED = """\
          - {reserved: SBZ, register: X1, bits: 7:0}
          - {name: kind, register: X1, bits: 15:8, type: UInt8}
          - {name: index, register: X1, bits: 63:16, type: UInt48}
"""

PROGRAM = """
#include <asm/rmi_cmds.h>

static unsigned long seen[18];

void standin_smccc_1_1(const unsigned long *values, unsigned int count,
		       struct arm_smccc_res *res)
{
	for (unsigned int i = 0; i < count; i++)
		seen[i] = values[i];
	*res = (struct arm_smccc_res){ 0 };
}

void arm_smccc_1_2_smc(const struct arm_smccc_1_2_regs *args,
		       struct arm_smccc_1_2_regs *res)
{
	const unsigned long *registers = (const unsigned long *)args;

	for (unsigned int i = 0; i < 18; i++)
		seen[i] = registers[i];
	*res = (struct arm_smccc_1_2_regs){ 0 };
}

int main(void)
{
	unsigned long value;

	/* Bits above a value's width are dropped, its neighbour keeps its own. */
	rmi_features(0x1ab, 0xf000123456789abcUL, &value);
	return !(seen[0] == SMC_RMI_FEATURES &&
		 seen[1] == 0x123456789abcab00UL && seen[2] == 0);
}
"""


def build_and_run(headers, scratch, name):
    source, program = scratch / f"{name}.c", scratch / name
    source.write_text(PROGRAM)
    subprocess.run(["gcc", *support.KERNEL_FLAGS, "-O2",
                    *support.include_flags(headers), source, "-o", program],
                   check=True)
    return subprocess.run([program], check=False).returncode


def shared_spec(spec):
    """@spec with two inputs in X1 of RMI_FEATURES."""
    head, mark, rest = spec.partition("      - command: RMI_FEATURES\n")
    command, following, tail = rest.partition("      - command: ")
    assert command.count(INDEX) == 1
    command = command.replace(INDEX, SHARED).replace("{inputs: 2,",
                                                     "{inputs: 3,")
    return head + mark + command + following + tail


def main():
    spec = shared_spec((support.SOURCE / "spec/den0137.yaml").read_text())
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        (scratch / "shared.yaml").write_text(spec)
        profile = support.SOURCE / "templates/kernel"
        subprocess.run(["cp", "-r", profile, scratch / "zeroing"], check=True)
        lua = scratch / "zeroing/edition_1.lua"
        text = lua.read_text()
        assert 'RMI = "linux"' in text
        lua.write_text(text.replace('RMI = "linux"', 'RMI = "zero"'))
        for consumer in ("kernel", f"{scratch}/zeroing"):
            name = pathlib.Path(consumer).name
            subprocess.run([os.environ["RMIGEN"], "generate", "--spec",
                            scratch / "shared.yaml", "--consumer", consumer,
                            "--out", scratch], check=True,
                           stdout=subprocess.DEVNULL)
            headers = scratch / "1.0-rel0" / name
            if build_and_run(headers, scratch, "run_" + name) != 0:
                problems.append(f"{name}: the registers are wrong")
    support.finish(problems, "2 forms of a wrapper")


main()
