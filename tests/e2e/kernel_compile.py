# SPDX-License-Identifier: BSD-3-Clause
"""The kernel headers compile everywhere, and every macro and function is used.

A unit for each revision expands every macro that the compiler lists, and calls
every function that the headers define. In the first revision, whose tables have
all of them, one that is neither in expected.tsv nor in helpers.tsv is an error.
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


def listed_macros(toolchain, revision, text):
    """Name, parameters and body of every macro at the end of a unit."""
    listing = subprocess.run(
        [*toolchain, "-nostdinc", "-dM", "-E", "-x", "c", "-",
         *support.include_flags(revision.headers, revision.standins)],
        input=text, capture_output=True, text=True, check=True).stdout
    return {name: (parameters, body) for name, parameters, body in re.findall(
        r"^#define (\w+)(\([^)]*\))? ?(.*)$", listing, re.MULTILINE)}


def includes(revision):
    return "".join(f"#include <{name}>\n" for name in revision.names)


def defined_macros(toolchain, revision):
    """Those of the headers, without the kernel's own."""
    own = {f"#include <{name}>" for name in revision.names}
    kernels = listed_macros(toolchain, revision, "\n".join(
        line for line in re.findall(r"^#include <linux/.*>$",
                                    revision.text(), re.MULTILINE)
        if line not in own))
    found = listed_macros(toolchain, revision, includes(revision))
    return {name: macro for name, macro in found.items()
            if name not in kernels}


def check_macros(toolchain):
    """Every macro of the headers is known, and every known helper exists."""
    ours = defined_macros(toolchain, support.FIRST)
    helpers = {row["name"] for row in support.table("helpers.tsv")}
    label = " ".join(toolchain)
    for name in sorted(ours.keys() - asserts.macro_names() - helpers):
        yield f"{label}: {name} is neither in expected.tsv nor in helpers.tsv"
    for name in sorted(helpers - ours.keys()):
        yield f"{label}: the headers do not define the helper {name}"


def macro_use(name, macro):
    parameters, body = macro
    arguments = re.sub(r"\w+", "reg", parameters)
    return f"\tsum ^= (u64)({name}{arguments});\n" if body else ""


def function_use(kind, name, parameters):
    """A call of a function that the headers define."""
    names = re.findall(r"(\w+)(?:,|$)", parameters)
    arguments = ", ".join(names if parameters != "void" else [])
    head = f"{kind} use_{name}({parameters})"
    return f"{head};\n{head}\n{{\n\treturn {name}({arguments});\n}}\n"


def everything(revision):
    """A unit that expands each macro, and calls each function."""
    macros = defined_macros(support.GCC, revision)
    head = "u64 use_macros(u64 reg)"
    return (f"{includes(revision)}{head};\n{head}\n{{\n\tu64 sum = 0;\n\n"
            + "".join(macro_use(*item) for item in macros.items())
            + "\treturn sum;\n}\n"
            + "".join(function_use(*found) for found in revision.functions()))


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
    parameters = support.parameters(row["parameters"])
    types = ", ".join(kind for kind, _ in parameters)
    names = ", ".join(name for _, name in parameters)
    head = f"{row['return']} use_{row['function']}({row['parameters']})"
    return (f"_Static_assert(IS_TYPE({row['function']}, "
            f"{row['return']}({types or 'void'})),\n\t\"{row['function']}\");\n"
            f"{head};\n{head}\n{{\n\treturn {row['function']}({names});\n}}\n")


def translation_units(revision):
    """(text, flags)"""
    wrappers = "".join(map(wrapper_use, revision.table("wrappers.tsv")))
    uses = field_uses(revision)
    pages = sorted({row.get("pages", "") for row
                    in revision.table("expected.tsv")} - {""})
    for size in pages or [""]:
        flags = [f"-DPAGE_SHIFT={size}"] if size else []
        yield asserts.text(revision, size) + uses + wrappers, flags
    for name in revision.names:
        yield f"#include <{name}>\n", []
    yield everything(revision), []


def unknown_wrappers():
    known = {row["function"] for row in support.table("wrappers.tsv")}
    known |= NO_WRAPPERS
    defined = re.findall(r"^static inline [^;{]*?\b(r[ms]i_\w+)\(",
                         support.FIRST.text(), re.MULTILINE)
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
