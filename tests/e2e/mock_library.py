# SPDX-License-Identifier: BSD-3-Clause
"""tests/mock/*_test.c pass with each compiler, and under the sanitizers; those
in a folder with the name of a revision are about its mock."""
import os
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/mock")
import userspace
import support


def outputs(test):
    """The mock and the kernel's headers that a test is about."""
    if test.parent == userspace.FOLDER:
        return userspace.MOCK, userspace.KERNEL
    out = support.SOURCE / "out" / test.parent.name
    return out / "mock", out / "kernel"


def check(job, scratch):
    compiler, test = job
    name = f"{'_'.join(compiler)}_{test.parent.name}_{test.stem}"
    program = f"{scratch}/{name}".replace(",", "_")
    said = userspace.build(compiler, program, [test], *outputs(test))
    if said:
        return [f"{' '.join(compiler)} {test.name}:\n{said}"]
    done = userspace.run(program)
    if done.returncode != 0:
        return [f"{' '.join(compiler)} {test.name}:\n"
                f"{done.stdout}{done.stderr}"]
    return []


def check_header(compiler, scratch):
    """The header alone, as C11 and, with clang, as C++17."""
    problems = []
    languages = [("c", "c11"), ("c++", "c++17")]
    for language, standard in languages[:1 + compiler[0].startswith("clang")]:
        done = userspace.run(*compiler, f"-std={standard}", "-Wall", "-Wextra",
                           "-Wpedantic", "-Werror", f"-I{userspace.MOCK}",
                           "-fsyntax-only", "-x", language, "-",
                           input="#include <rmm_mock.h>\n")
        if done.returncode != 0:
            problems.append(f"{compiler} {standard}:\n{done.stderr}")
    return problems


def check_symbols(scratch):
    """The library owns no memory: nothing in it allocates."""
    problems = []
    for source in userspace.sources():
        unit = f"{scratch}/{source.stem}.o"
        userspace.run("gcc", *userspace.FLAGS, *userspace.includes(), "-c", source,
                    "-o", unit, check=True)
        for symbol in userspace.run("nm", "-u", unit, check=True).stdout.split():
            if "alloc" in symbol:
                problems.append(f"{source.name} uses {symbol}")
    return problems


def main():
    tests = sorted(userspace.FOLDER.glob("**/*_test.c"))
    jobs = [(compiler, test)
            for compiler in userspace.COMPILERS + userspace.SANITIZERS
            for test in tests]
    with tempfile.TemporaryDirectory() as scratch:
        found = support.in_parallel(lambda job: check(job, scratch), jobs)
        found += [check_header(compiler, scratch)
                  for compiler in userspace.COMPILERS]
        found.append(check_symbols(scratch))
    support.finish(sum(found, []), f"{len(jobs)} programs")


main()
