# SPDX-License-Identifier: BSD-3-Clause
"""The committed KUnit suites notice headers made from changed specifications.

One kernel has a copy of its revision's suite for each mutation, compiled with its
headers, and the suites themselves: in one boot each copy must fail in the cases
of mutations.tsv, which name what changed.
"""
import os
import re
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/vectors")
import suites
sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import ktap
import kunit
import mutations
import support
import tree

INTERFACES = ("rmi", "rsi")


def slug(name):
    return re.sub(r"\W", "_", name.lower())


def suite_of(revision, interface):
    """The text of a suite; None if the revision has none of the interface."""
    path = revision.headers / f"{interface}_smc_kunit.c"
    return path.read_text() if path.exists() else None


def originals():
    """(what a suite is called that has its own headers, revision, interface)"""
    return [(slug(f"unchanged {revision.name} {interface}"), revision, interface)
            for revision in support.REVISIONS for interface in INTERFACES
            if suite_of(revision, interface)]


def rows_of(revision):
    """The mutations of a revision that KUnit can notice."""
    rows = (suites.mutations() if revision is support.FIRST
            else revision.table("mutations.tsv"))
    return [row for row in rows if row["kunit"] != "-"]


def files_of(name, revision, interface, folder):
    """{file: text} of the suite with that name, and of a folder's headers."""
    text = suite_of(revision, interface)
    suite, = kunit.cases(text)
    return {f"{name}.c": text.replace(f'"{suite}"', f'"{name}"'),
            **{f"{name}/{path.relative_to(folder)}": path.read_text()
               for path in folder.glob("*/*.h")}}


def copy_of(revision, row, scratch):
    folder = mutations.generate(mutations.mutant(row["mutation"]), scratch,
                                "kernel")
    return files_of(slug(row["mutation"]), revision, row.get("interface", "rmi"),
                    folder / "kernel")


def build(rows):
    """None, or why there is no kernel with all the copies."""
    files = {"conduit.c": (tree.FILES / "conduit.c").read_text()}
    for name, revision, interface in originals():
        files |= files_of(name, revision, interface, revision.headers)
    with tempfile.TemporaryDirectory() as scratch:
        for copy in support.in_parallel(lambda job: copy_of(*job, scratch),
                                        rows):
            files |= copy
    names = [name[:-2] for name in files if name.endswith(".c")]
    makefile = "".join(f"obj-y += {name}.o\nCFLAGS_{name}.o := "
                       f"-I$(srctree)/$(src)/{name}\n" for name in names)
    tree.remove_headers()
    tree.fill({**files, "Makefile": makefile})
    return tree.build("Image")


def check(suite, row):
    """The right cases failed, and named what changed."""
    failed = [case for case in suite.parts if not case.good]
    names = [re.sub(r"^\w+?_test_", "", case.name) for case in failed]
    said = "\n".join(line for case in failed for line in case.said)
    if names != row["kunit"].split():
        yield f"{row['mutation']}: {names} failed, not {row['kunit']}"
    if row["kunit_names"] not in said:
        yield f"{row['mutation']}: no '{row['kunit_names']}' in\n{said}"


def check_boot(rows):
    console, _ = kunit.boot()
    results = {suite.name: suite for suite in ktap.parse(console)}
    for name, revision, interface in originals():
        cases, = kunit.cases(suite_of(revision, interface)).values()
        yield from ktap.complaints([results.pop(name)], {name: cases})
    wanted = {slug(row["mutation"]): row for _, row in rows}
    if results.keys() != wanted.keys():
        yield f"suites {list(results)}, not {list(wanted)}"
    for name in results.keys() & wanted.keys():
        yield from check(results[name], wanted[name])


def main():
    rows = [(revision, row) for revision in support.REVISIONS
            for row in rows_of(revision)]
    broken = tree.prepare() or build(rows)
    problems = [broken] if broken else list(check_boot(rows))
    support.finish(problems, f"{len(rows)} mutations noticed")


main()
