# SPDX-License-Identifier: BSD-3-Clause
"""The kernel outputs build in the kernel's tree, with W=1 and sparse clean.

A module takes the address of every wrapper, so each of them is compiled. The
KUnit suites are built as their own Makefile has it.
"""
import os
import re
import sys

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import kunit
import support
import tree

WRAPPER = re.compile(r"^static inline [\w *]+?\b(\w+)\(", re.MULTILINE)
MODULE = tree.OURS / "rmigen_wrappers.ko"
MAKEFILE = "obj-m := rmigen_wrappers.o\nccflags-y := -Werror\n"


def wrappers_of(headers):
    return [name for header in headers
            for name in WRAPPER.findall(header.read_text())]


def module(headers, names):
    includes = "".join(
        f"#include <{header.parent.name}/{header.name}>\n"
        for header in headers)
    rows = "".join(f"\t(void *){name},\n" for name in names)
    return (f"// SPDX-License-Identifier: GPL-2.0\n#include <linux/module.h>\n"
            f"{includes}\nstatic void *const wrappers[] __used = {{\n{rows}}};\n"
            'MODULE_LICENSE("GPL");\n'
            'MODULE_DESCRIPTION("Every wrapper of the generated headers");\n')


def complaints(said):
    """Lines about our files; make and sparse name the file that they are at."""
    return [line for line in said.splitlines()
            if re.search(r"rmigen|/r[ms]i_|arm-rmi|arm-smccc-r", line)
            and ": note: " not in line]


def build():
    problems = []
    for target in ("lib/rmigen/", "modules"):
        good, said = tree.make("W=1", "C=2", "CHECK=sparse", target)
        problems += complaints(said)
        if not good:
            problems.append(f"make {target}: {said[-2000:]}")
    made = [MODULE, *(path.with_suffix(".o")
                      for path in tree.OURS.glob("*_kunit.c"))]
    problems += [f"{path.name} was not made" for path in made
                 if not path.exists()]
    return problems


def check_revision(folder):
    headers = sorted(folder.glob("*/*.h"))
    names = wrappers_of(headers)
    if not names:
        return [f"{folder}: no wrappers"], 0
    broken = kunit.install(folder, MAKEFILE,
                           {"rmigen_wrappers.c": module(headers, names)})
    problems = [broken] if broken else build()
    return [f"{folder.parent.name}: {line}" for line in problems], len(names)


def main():
    broken = tree.prepare()
    problems, wrappers = [broken] if broken else [], 0
    folders = kunit.revisions()
    for folder in [] if broken else folders:
        found, count = check_revision(folder)
        problems += found
        wrappers += count
    support.finish(problems, f"{len(folders)} revisions, {wrappers} functions")


main()
