# SPDX-License-Identifier: BSD-3-Clause
"""C that does not compile unless the headers agree with expected.tsv."""
import re

import support

# The type of the conditional is int * only for an integer constant expression
# of value zero: anything else is no null pointer constant.
PROLOGUE = """\
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


def condition_tag(row):
    return f"sizeof(enum {row['name']}) == {row['value']}"


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
    "tag": condition_tag,
    "sizeof": condition_sizeof,
    "alignof": condition_alignof,
    "offsetof": condition_offsetof,
}


def row_assert(row):
    condition = CONDITIONS[row["kind"]](row)
    return f'_Static_assert({condition},\n\t"expected.tsv: {row["name"]}");\n'


def includes(revision):
    """Each header, twice."""
    return "#include <linux/bitfield.h>\n" + "".join(
        f"#include <{name}>\n" for name in revision.names * 2)


def text(revision=support.FIRST, pages=""):
    """Of the rows about pages of so many bits, and of those about all."""
    rows = [row for row in revision.table("expected.tsv")
            if row.get("pages", "") in ("", pages)]
    return (includes(revision) + "\n" + PROLOGUE
            + "".join(map(row_assert, rows)))


def macro_names(revision=support.FIRST):
    """The macros that the rows expand; probes are calls of theirs."""
    return {re.match(r"\w+", row["name"])[0]
            for row in revision.table("expected.tsv")
            if "(" in row["name"] or CONDITIONS[row["kind"]] in
            (condition_constant, condition_mask)}
