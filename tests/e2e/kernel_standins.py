# SPDX-License-Identifier: BSD-3-Clause
"""The stand-in kernel headers keep the constraints of the kernel's own."""
import os
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support

INCLUDES = """\
#include <linux/arm-smccc.h>
#include <linux/bitfield.h>
#include <linux/bits.h>
#include <linux/build_bug.h>
#include <linux/stddef.h>
#include <linux/types.h>
void f(unsigned long x, u64 reg, u32 narrow, unsigned long *out);
"""


def function(body):
    return f"void f(unsigned long x, u64 reg, u32 narrow, unsigned long *out)" \
           f"{{ (void)x; (void)reg; (void)narrow; (void)out; {body} }}"


def call(*arguments):
    return function("struct arm_smccc_res res; arm_smccc_1_1_invoke("
                    f"{', '.join(['0xC4000150', *arguments, '&res'])});")


ACCEPTED = {
    "no argument": call(),
    "7 arguments": call(*["x"] * 7),
    "64-bit argument": call("reg"),
    "results a0-a3": function(
        "struct arm_smccc_res res; arm_smccc_1_1_invoke(1, &res);"
        "*out = res.a0 + res.a3;"),
    "results a0-a17": function(
        "struct arm_smccc_1_2_regs r = { 0 }; arm_smccc_1_2_smc(&r, &r);"
        "*out = r.a0 + r.a17;"),
    "FIELD_GET": function("*out = FIELD_GET(GENMASK_ULL(63, 62), reg);"),
    "FIELD_PREP": function("*out = FIELD_PREP(GENMASK_ULL(7, 4), 15);"),
    "FIELD_PREP of a variable": function("*out = FIELD_PREP(BIT_ULL(0), x);"),
    "constant mask": "int size[GENMASK_ULL(3, 0) == 15 ? 1 : -1];",
    "whole mask": "int size[GENMASK_ULL(63, 0) == ~0ULL ? 1 : -1];",
    "static_assert": "static_assert(1); static_assert(1, \"text\");",
    "attributes": "struct s { u8 a; u64 b; u8 c[7]; } __packed __aligned(8);"
                  "static_assert(sizeof_field(struct s, b) == 8);"
                  "static_assert(offsetof(struct s, b) == 1);",
}
REFUSED = {
    "8 arguments": call(*["x"] * 8),
    "32-bit argument": call("narrow"),
    "plain constant as argument": call("x", "0"),
    "no result a4": function(
        "struct arm_smccc_res res; arm_smccc_1_1_invoke(1, &res);"
        "*out = res.a4;"),
    "no result a18": function("struct arm_smccc_1_2_regs r = { .a18 = 0 };"
                              "arm_smccc_1_2_smc(&r, &r);"),
    "FIELD_GET outside": "u64 value = FIELD_GET(GENMASK_ULL(3, 0), 5ULL);",
    "FIELD_PREP outside": "u64 value = FIELD_PREP(GENMASK_ULL(3, 0), 5ULL);",
    "mask with a hole": function("*out = FIELD_GET(0x5ULL, reg);"),
    "empty mask": function("*out = FIELD_GET(0ULL, reg);"),
    "narrow register": function("*out = FIELD_GET(BIT_ULL(32), narrow);"),
    "value too large": function("*out = FIELD_PREP(GENMASK_ULL(7, 4), 16);"),
    "swapped mask": "u64 value = GENMASK_ULL(3, 7);",
    "mask beyond 64 bits": "u64 value = GENMASK_ULL(64, 1);",
    "static_assert": "static_assert(0);",
}


def check(toolchain, name, snippet, wanted, scratch):
    said = support.compile_c(toolchain, INCLUDES + snippet, support.STANDINS,
                             scratch)
    if (said is None) == wanted:
        return []
    return [f"{' '.join(toolchain)}: {name}: {said or 'compiles'}"]


def main():
    jobs = [(toolchain, name, snippet, wanted)
            for toolchain in support.TOOLCHAINS
            for wanted, snippets in ((True, ACCEPTED), (False, REFUSED))
            for name, snippet in snippets.items()]
    with tempfile.TemporaryDirectory() as scratch:
        found = support.in_parallel(lambda job: check(*job, scratch), jobs)
    support.finish(sum(found, []), f"{len(jobs)} compilations as in the kernel")


main()
