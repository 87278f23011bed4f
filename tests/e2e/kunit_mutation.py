# SPDX-License-Identifier: BSD-3-Clause
"""The committed KUnit suite notices headers made from a changed specification.

One kernel has a copy of the suite for each mutation, compiled with its headers,
and the suite itself: in one boot each copy must fail in the cases of
mutations.tsv, which name what changed.
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

ORIGINAL = "unchanged"
SUITE = support.HEADERS / "rmi_smc_kunit.c"


def slug(name):
    return re.sub(r"\W", "_", name.lower())


def files_of(name, folder):
    """{file: text} of the suite with that name, and of a folder's headers."""
    text = SUITE.read_text()
    suite, = kunit.cases(text)
    return {f"{name}.c": text.replace(f'"{suite}"', f'"{name}"'),
            **{f"{name}/{path.relative_to(folder)}": path.read_text()
               for path in folder.glob("*/*.h")}}


def copy_of(row, scratch):
    folder = mutations.generate(mutations.mutant(row["mutation"]), scratch,
                                "--consumer", "kernel")
    return files_of(slug(row["mutation"]), folder / "kernel")


def build(rows):
    """None, or why there is no kernel with all the copies."""
    files = files_of(ORIGINAL, support.HEADERS)
    with tempfile.TemporaryDirectory() as scratch:
        for copy in support.in_parallel(lambda row: copy_of(row, scratch),
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
    cases, = kunit.cases(SUITE.read_text()).values()
    yield from ktap.complaints([results.pop(ORIGINAL)], {ORIGINAL: cases})
    wanted = {slug(row["mutation"]): row for row in rows}
    if results.keys() != wanted.keys():
        yield f"suites {list(results)}, not {list(wanted)}"
    for name in results.keys() & wanted.keys():
        yield from check(results[name], wanted[name])


def main():
    rows = [row for row in suites.mutations() if row["kunit"] != "-"]
    broken = tree.prepare() or build(rows)
    problems = [broken] if broken else list(check_boot(rows))
    support.finish(problems, f"{len(rows)} mutations noticed")


main()
