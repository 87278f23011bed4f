# SPDX-License-Identifier: BSD-3-Clause
"""The kernel outputs build in the kernel's tree, with W=1 and sparse clean.

A module takes the address of every wrapper, so each of them is compiled.
"""
import os
import re
import shutil
import sys

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support
import tree

WRAPPER = re.compile(r"^static inline [\w *]+?\b(\w+)\(", re.MULTILINE)


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


def build(headers, names):
    shutil.copyfile(support.FOLDER / "tree/Makefile", tree.OURS / "Makefile")
    (tree.OURS / "rmigen_wrappers.c").write_text(module(headers, names))
    made = tree.OURS / "rmigen_wrappers.ko"
    made.unlink(missing_ok=True)
    problems = []
    for target in ("lib/rmigen/", "modules"):
        good, said = tree.make("W=1", "C=2", "CHECK=sparse", target)
        problems += complaints(said)
        if not good:
            problems.append(f"make {target}: {said[-2000:]}")
    if not problems and not made.exists():
        problems.append("no module was made")
    return problems


def check_revision(folder):
    headers = tree.install(folder)
    names = wrappers_of(headers)
    if not names:
        return [f"{folder}: no wrappers"], 0
    problems = [f"{folder.parent.name}: {line}"
                for line in build(headers, names)]
    for header in headers:
        header.unlink()
    return problems, len(names)


def main():
    broken = tree.prepare()
    problems, wrappers = [broken] if broken else [], 0
    folders = sorted(support.SOURCE.glob("out/*/kernel"))
    for folder in [] if broken else folders:
        found, count = check_revision(folder)
        problems += found
        wrappers += count
    support.finish(problems, f"{len(folders)} revisions, {wrappers} functions")


main()
