# SPDX-License-Identifier: BSD-3-Clause
"""tests/mock/*_test.c pass with each compiler, and under the sanitizers.

Those in a folder with the name of a revision are about its mock, the others about
that of the first."""
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/mock")
import userspace
import support


# What these use is in every revision.
ANY_REVISION = ["threads_test.c"]


def programs(revision):
    if revision is support.FIRST:
        return sorted(userspace.FOLDER.glob("*_test.c"))
    return [*sorted((userspace.FOLDER / revision.name).glob("*_test.c")),
            *(userspace.FOLDER / name for name in ANY_REVISION)]


def check(job, scratch):
    """The programs of a compiler and a revision share the mock's objects."""
    compiler, revision = job
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    outputs = revision.headers.parent / "mock", revision.headers
    units, said = userspace.objects(compiler, folder, *outputs)
    if said:
        return [f"{' '.join(compiler)} {revision.name}:\n{said}"]
    problems = [
        f"{' '.join(compiler)} {revision.name} {test.name}:\n{problem}"
        for test in programs(revision)
        for problem in check_program(compiler, test, folder, units, outputs)]
    # A sanitizer's objects allocate.
    return problems + (check_symbols(units) if compiler in userspace.COMPILERS
                       else [])


def check_program(compiler, test, folder, units, outputs):
    program = folder / test.stem
    said = userspace.build(compiler, program, [test], *outputs, units=units)
    if said:
        return [said]
    done = userspace.run(program)
    return [done.stdout + done.stderr] if done.returncode != 0 else []


def check_header(compiler, revision):
    """The header alone, as C11 and, with clang, as C++17."""
    problems = []
    languages = [("c", "c11"), ("c++", "c++17")]
    for language, standard in languages[:1 + compiler[0].startswith("clang")]:
        done = userspace.run(
            *compiler, f"-std={standard}", "-Wall", "-Wextra", "-Wpedantic",
            "-Werror", f"-I{revision.headers.parent}/mock", "-fsyntax-only",
            "-x", language, "-", input="#include <rmm_mock.h>\n")
        if done.returncode != 0:
            problems.append(f"{compiler} {standard}:\n{done.stderr}")
    return problems


def check_symbols(units):
    """The library owns no memory: nothing in it allocates."""
    return [f"{unit.name} uses {symbol}" for unit in units
            for symbol in userspace.run("nm", "-u", unit, check=True).stdout.split()
            if "alloc" in symbol]


def main():
    compilers = userspace.COMPILERS + userspace.SANITIZERS
    jobs = [(compiler, revision) for compiler in compilers
            for revision in support.REVISIONS]
    with tempfile.TemporaryDirectory() as scratch:
        found = support.in_parallel(lambda job: check(job, scratch), jobs)
        found += [check_header(compiler, revision) for compiler, revision in jobs
                  if compiler in userspace.COMPILERS]
    count = sum(len(programs(revision)) for _, revision in jobs)
    support.finish(sum(found, []), f"{count} programs")


main()
