# SPDX-License-Identifier: BSD-3-Clause
"""The KUnit suites of each revision pass, in a kernel that boots on QEMU.

Every case of their sources must be reported by its name. One of each suite of
the RMI makes a real SMC: QEMU counts them.
"""
import os
import sys

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import ktap
import kunit
import support
import tree

# What must not be taken for the report of a run in which all is well.
DAMAGES = [
    ("    ok 1 ", "    not ok 1 "), ("    ok 2 ", "    ok 3 "),
    ("\n    ok 3 ", " # SKIP no RMM\n    ok 3 "),
    ("    1..", "    1..1"), ("    # Subtest: ", "    # Subtest: x"),
    ("\nKTAP version 1", ""), ("\nok 1 ", "\nnot ok 1 "), ("\nok 1 ", "\n"),
    ("ok 1 rmi_test", "ok 1 test"), ("\n    KTAP version 1", ""),
]


def complaints(console, expected):
    try:
        return ktap.complaints(ktap.parse(console), expected)
    except ktap.Malformed as error:
        return [str(error)]


def check_reader(console, expected):
    """The reader refuses a report of failures, or one with parts missing."""
    for old, new in DAMAGES:
        damaged = console.replace(old, new, 1)
        if damaged == console or not complaints(damaged, expected):
            yield f"{old!r} -> {new!r} was not noticed"


def check_smcs(made, expected):
    """Booting makes some SMCs, each case with the real conduit one more."""
    wanted = sum(name.endswith("_real_conduit")
                 for cases in expected.values() for name in cases)
    _, others = kunit.boot(only="none")
    if made - others == wanted > 0:
        return []
    return [f"{made - others} real calls, not {wanted}"]


def check(folder):
    """The problems of a revision."""
    conduit = (tree.FILES / "conduit.c").read_text()
    broken = (kunit.install(folder, "obj-y += conduit.o\n",
                            {"conduit.c": conduit})
              or tree.build("Image"))
    if broken:
        return [broken]
    expected = {}
    for text in kunit.sources(folder).values():
        expected |= kunit.cases(text)
    console, smcs = kunit.boot()
    return (complaints(console, expected)
            or [*check_reader(console, expected), *check_smcs(smcs, expected)])


def main():
    folders = [path for path in kunit.revisions() if kunit.sources(path)]
    broken = tree.prepare() or (None if folders else "there are no suites")
    problems = [broken] if broken else [
        f"{folder.parent.name}: {problem}"
        for folder in folders for problem in check(folder)]
    support.finish(problems, f"{len(folders)} revisions")


main()
