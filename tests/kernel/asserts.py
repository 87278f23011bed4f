# SPDX-License-Identifier: BSD-3-Clause
"""C that does not compile unless the headers agree with expected.tsv."""
import re

import support

# The type of the conditional is int * only for an integer constant expression
# of value zero: anything else is no null pointer constant.
PROLOGUE = """\
#include <linux/bitfield.h>
#include <asm/rmi_smc.h>
#include <asm/rmi_cmds.h>
#include <asm/rsi_smc.h>
#include <asm/rsi_cmds.h>
#include <asm/rmi_smc.h>
#include <asm/rmi_cmds.h>
#include <asm/rsi_smc.h>
#include <asm/rsi_cmds.h>

#define IS_CONSTANT(x) \\
	(sizeof(*(1 ? (void *)((long)(x) * 0L) : (int *)1)) == sizeof(int))
#define IS_TYPE(object, type) \\
	__builtin_types_compatible_p(__typeof__(object), type)
#define MEMBER(structure, member) (((struct structure *)0)->member)

"""


def number(text):
    return f"{text}ULL"


def condition_constant(row):
    name, value = row["name"], number(row["value"])
    return f"IS_CONSTANT({name}) && ({name}) == {value}"


def condition_mask(row):
    """To clear a field with ~ must keep all other bits of 64."""
    return (f"{condition_constant(row)} && "
            f"(u64)~({row['name']}) == ~{number(row['value'])}")


def condition_sizeof(row):
    return f"sizeof(struct {row['name']}) == {row['value']}"


def condition_alignof(row):
    return f"_Alignof(struct {row['name']}) == {row['value']}"


def condition_offsetof(row):
    structure, member = row["name"].split(".")
    field = f"MEMBER({structure}, {member})"
    return (f"__builtin_offsetof(struct {structure}, {member})"
            f" == {row['value']} && sizeof({field}) == {row['size']}"
            f" && IS_TYPE({field}, {row['type']})")


CONDITIONS = {
    "fid": condition_constant,
    "enum": condition_constant,
    "limit": condition_constant,
    "range": condition_constant,
    "probe": condition_constant,
    "mask": condition_mask,
    "reserved": condition_mask,
    "sizeof": condition_sizeof,
    "alignof": condition_alignof,
    "offsetof": condition_offsetof,
}


def row_assert(row):
    condition = CONDITIONS[row["kind"]](row)
    return f'_Static_assert({condition},\n\t"expected.tsv: {row["name"]}");\n'


def text():
    return PROLOGUE + "".join(map(row_assert, support.table("expected.tsv")))


def macro_names():
    """The macros that the rows expand; probes are calls of theirs."""
    return {re.match(r"\w+", row["name"])[0]
            for row in support.table("expected.tsv")
            if "(" in row["name"] or CONDITIONS[row["kind"]] in
            (condition_constant, condition_mask)}
