# SPDX-License-Identifier: BSD-3-Clause
"""The kernel headers compile everywhere, and every macro and wrapper is used.

Each toolchain lists the macros that the headers define; one that is neither in
expected.tsv nor in helpers.tsv is an error, so that no macro goes unexpanded.
"""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import asserts
import support

# What *_cmds.h has beside wrappers; they judge every output of every call.
NO_WRAPPERS = {"rmi_answered", "rmi_returned", "rsi_answered", "rsi_returned"}


def headers_text(revision):
    return "".join((revision.headers / name).read_text()
                   for name in revision.names)


def defined_macros(toolchain, text):
    """Name and body of every macro at the end of a translation unit."""
    listing = subprocess.run(
        [*toolchain, *support.include_flags(support.HEADERS), "-nostdinc",
         "-dM", "-E", "-x", "c", "-"],
        input=text, capture_output=True, text=True, check=True).stdout
    return dict(re.findall(r"^#define (\w+)(?:\([^)]*\))? ?(.*)$", listing,
                           re.MULTILINE))


def check_macros(toolchain):
    """Every macro of the headers is known, and every known helper exists."""
    first = support.FIRST
    kernel_includes = re.findall(r"^#include <linux/.*>$", headers_text(first),
                                 re.MULTILINE)
    kernels = defined_macros(toolchain, "\n".join(kernel_includes))
    defined = defined_macros(
        toolchain, "".join(f"#include <{name}>\n" for name in first.names))
    ours = {name: body for name, body in defined.items()
            if name not in kernels}
    helpers = {row["name"]: row["use"] for row in support.table("helpers.tsv")}
    label = " ".join(toolchain)
    for name in sorted(ours.keys() - asserts.macro_names() - helpers.keys()):
        yield f"{label}: {name} is neither in expected.tsv nor in helpers.tsv"
    for name, use in helpers.items():
        if name not in ours:
            yield f"{label}: the headers do not define the helper {name}"
        elif (ours[name] == "") != (use == ""):
            yield f"{label}: helpers.tsv must have a use of {name}, if any"


def helper_uses():
    return "".join(
        f"static const __typeof__({row['use']}) use_{row['name']}\n"
        f"\t__maybe_unused = {row['use']};\n"
        for row in support.table("helpers.tsv") if row["use"])


def field_uses(revision):
    """Each mask works with the bit field macros, inside of a function."""
    names = dict.fromkeys(row["name"] for row in revision.table("expected.tsv")
                          if row["kind"] == "mask")
    lines = [f"\tsum ^= FIELD_GET({name}, reg);\n"
             f"\treg ^= FIELD_PREP({name}, sum & 1);\n" for name in names]
    return ("u64 use_fields(u64 reg);\nu64 use_fields(u64 reg)\n{\n"
            "\tu64 sum = 0;\n\n" + "".join(lines) + "\treturn reg ^ sum;\n}\n")


def wrapper_use(row):
    """A call, and the exact prototype."""
    types = ", ".join(kind for kind, _ in support.parameters(row))
    names = ", ".join(name for _, name in support.parameters(row))
    head = f"{row['return']} use_{row['function']}({row['parameters']})"
    return (f"_Static_assert(IS_TYPE({row['function']}, "
            f"{row['return']}({types or 'void'})),\n\t\"{row['function']}\");\n"
            f"{head};\n{head}\n{{\n\treturn {row['function']}({names});\n}}\n")


def translation_units(revision):
    """(text, flags)"""
    wrappers = "".join(map(wrapper_use, revision.table("wrappers.tsv")))
    uses = (helper_uses() if revision.whole else "") + field_uses(revision)
    pages = sorted({row.get("pages", "") for row
                    in revision.table("expected.tsv")} - {""})
    for size in pages or [""]:
        flags = [f"-DPAGE_SHIFT={size}"] if size else []
        yield asserts.text(revision, size) + uses + wrappers, flags
    for name in revision.names:
        yield f"#include <{name}>\n", []


def unknown_wrappers():
    known = {row["function"] for row in support.table("wrappers.tsv")}
    known |= NO_WRAPPERS
    defined = re.findall(r"^static inline [^;{]*?\b(r[ms]i_\w+)\(",
                         headers_text(support.FIRST), re.MULTILINE)
    return [f"wrappers.tsv lacks {name}" for name in defined
            if name not in known]


def check_unit(toolchain, revision, unit, scratch):
    text, flags = unit
    said = support.compile_c(toolchain, text, revision.headers, scratch,
                             [*support.KERNEL_FLAGS, *flags],
                             revision.standins)
    label = " ".join([revision.name, *toolchain, *flags])
    return [f"{label}:\n{said}"] if said else []


def main():
    jobs = [(toolchain, revision, unit) for toolchain in support.TOOLCHAINS
            for revision in support.REVISIONS
            for unit in translation_units(revision)]
    problems = unknown_wrappers()
    with tempfile.TemporaryDirectory() as scratch:
        found = support.in_parallel(lambda job: check_unit(*job, scratch), jobs)
    problems += sum(found, [])
    for toolchain in support.TOOLCHAINS:
        problems += check_macros(toolchain)
    rows = sum(len(revision.table("expected.tsv"))
               for revision in support.REVISIONS)
    support.finish(problems, f"{len(jobs)} compilations, {rows} expectations")


main()
