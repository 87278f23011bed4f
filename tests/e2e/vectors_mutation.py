# SPDX-License-Identifier: BSD-3-Clause
"""A changed number in a vector or in any file under test is noticed.

Numbers of the generated files are changed one at a time; a suite of that file must
fail, or not compile, but none may if a source is as it was. Which numbers is as good
as random, but the same as long as a line stays. What nobody can notice has a reason
in tests/vectors/mutants.py.
"""
import collections
import functools
import itertools
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zlib

sys.path.insert(0, os.environ["SOURCE"] + "/tests/vectors")
sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import mock_log
import mock_tables
import mutants
import suites
import support
import tables

# What reads behind a list is noticed as well, by the second, which takes twice as long.
COMPILERS = [("gcc", "-O0", "-w"), ("gcc", "-O0", "-w", "-fsanitize=address")]
# A changed number may be that of a loop; a program takes a tenth of a second.
PATIENCE = ["timeout", "5"]
# What timeout(1) exits with when it has lost it, and what that is called here.
TIMED_OUT = 124
TIMEOUT = "a timeout"
BARE = ["bare", "bare rsi", "bare psci"]
MOCK = ["mock", "mock rsi", "mock psci"]
# The file that is changed, the suites of which one must notice, how many changes. Headers
# of dispatchers have no number but the identity; those of mock/rmm_mock.h are limits, and
# those of mock/rmm_mock_check.c are what tests/mock/checks_test.c is about.
TARGETS = [
    ("vectors/rmi_vectors.h", ["bare"], 20),
    ("vectors/rsi_vectors.h", ["bare rsi"], 15),
    ("vectors/psci_vectors.h", ["bare psci"], 15),
    ("vectors/rmi_vectors_negative.c", ["negative", "mock"], 20),
    ("vectors/rsi_vectors_negative.c", ["negative rsi", "mock rsi"], 8),
    ("vectors/psci_vectors_negative.c", ["negative psci", "mock psci"], 8),
    ("firmware/rmm_smc.h", BARE, 6),
    ("firmware/rmi_smc.h", ["bare", "negative"], 15),
    ("firmware/rmi_codec.h", ["bare"], 10),
    ("firmware/rmi_call.h", ["bare"], 10),
    ("firmware/rmi_dispatch.c", ["bare"], 20),
    ("firmware/rsi_smc.h", ["bare rsi"], 12),
    ("firmware/rsi_codec.h", ["bare rsi"], 8),
    ("firmware/rsi_call.h", ["bare rsi"], 8),
    ("firmware/rsi_dispatch.c", ["bare rsi"], 8),
    ("firmware/psci_smc.h", ["bare psci"], 8),
    ("firmware/psci_call.h", ["bare psci"], 8),
    ("firmware/psci_dispatch.c", ["bare psci"], 8),
    ("kernel/asm/rmi_smc.h", ["kunit"], 15),
    ("kernel/asm/rmi_cmds.h", ["kunit"], 12),
    ("kernel/rmi_smc_kunit.c", ["kunit"], 15),
    ("kernel/asm/rsi_smc.h", ["kunit rsi"], 12),
    ("kernel/asm/rsi_cmds.h", ["kunit rsi"], 8),
    ("kernel/rsi_smc_kunit.c", ["kunit rsi"], 10),
    ("mock/rmm_mock_tables.c", MOCK, 40),
]
# The same of each later revision, whose generated code has the same templates: what
# only its tables have must be noticed.
LATER_TARGETS = [
    ("vectors/rmi_vectors.h", ["bare"], 6),
    ("vectors/rmi_vectors_negative.c", ["negative", "mock"], 6),
    ("firmware/rmi_smc.h", ["bare"], 4),
    ("firmware/rmi_codec.h", ["bare"], 3),
    ("firmware/rmi_call.h", ["bare"], 3),
    ("firmware/rmi_dispatch.c", ["bare"], 3),
    ("kernel/linux/arm-smccc-rmi.h", ["kunit"], 5),
    ("kernel/linux/arm-rmi-cmds.h", ["kunit"], 4),
    ("mock/rmm_mock_tables.c", ["mock"], 6),
]


def says_the_same(out, path, mutant):
    """Whether a place in a list becomes one of the same contents."""
    text = mutant.changed_text()
    return (path.endswith("_negative.c") and mutant.start < text.index("#define NEGATIVES")
            and not has_another_table(out, path, text))


def changes(out, path, count):
    """The mutants to try, and how many numbers each reason explains."""
    found = mutants.mutants((out / path).read_text())
    explained = collections.Counter(each.reason for each in found if each.reason)
    found = sorted((each for each in found if not each.reason),
                   key=lambda each: zlib.crc32(each.line.encode()))
    tried = [each for each in found[:count] if not says_the_same(out, path, each)]
    explained["a place in a list of the same contents"] = len(found[:count]) - len(tried)
    assert len(found) >= count, path
    return tried, explained


def copy_with(out, path, text, folder):
    """The files of a revision, one of which has another text."""
    top = path.split("/")[0]
    for part in out.iterdir():
        if part.name == top:
            shutil.copytree(part, folder / part.name)
        else:
            (folder / part.name).symlink_to(part)
    (folder / path).write_text(text)


def has_another_table(out, path, text):
    interfaces = mock_log.interfaces(out)
    if path.endswith("mock_tables.c"):
        return any(mock_tables.differing(text, interfaces))
    prefix = pathlib.Path(path).name.split("_")[0]
    return any(tables.differing(pathlib.Path(path), text, part) for part in interfaces
               if part["name"].lower() == prefix)


def has_another_log(out, program, folder):
    return any(mock_log.problem(part["name"], program, folder, out)
               for part in mock_log.interfaces(out))


@functools.cache
def good_objects(out, suite, compiler, without, scratch):
    """Objects of all sources of a suite but one."""
    found = []
    for source in suites.SUITES[suite][0]:
        if source != without:
            target = tempfile.mktemp(suffix=".o", dir=scratch)
            said = suites.compile_object(suite, compiler, source, target, out)
            assert not said, said
            found.append(target)
    return found


def build(out, path, suite, compiler, folder, scratch):
    """None, or why there is no program with the changed file.

    What a changed source leaves as it is has been compiled already.
    """
    if path not in suites.SUITES[suite][0]:
        return suites.compile_suite(suite, compiler, folder / "program", folder)
    inputs = [folder / path, *good_objects(out, suite, compiler, path, scratch)]
    return suites.compiled(suite, compiler, inputs, folder / "program", folder)


def end_of(program):
    """None if a suite passes, or how it ends."""
    code = subprocess.run([*PATIENCE, program], stdout=subprocess.DEVNULL,
                          stderr=subprocess.STDOUT, check=False).returncode
    return {0: None, TIMED_OUT: TIMEOUT}.get(code, "a suite that fails")


def noticed_by(out, path, names, text, scratch):
    """What notices that a file has another text, or None."""
    if has_another_table(out, path, text):
        return "another table"
    with tempfile.TemporaryDirectory(dir=scratch) as name:
        folder = pathlib.Path(name)
        copy_with(out, path, text, folder)
        program = folder / "program"
        for compiler, suite in itertools.product(COMPILERS, names):
            if build(out, path, suite, compiler, folder, scratch):
                return "a suite that is not made"
            if end := end_of(program):
                return end
        if path.startswith("mock/") and has_another_log(out, program, folder):
            return "another log"
    return None


def targets():
    for target in TARGETS:
        yield suites.OUT, *target
    for out in suites.LATER:
        for target in LATER_TARGETS:
            yield out, *target


def check_all(jobs):
    """What notices each job, (out, path, suites, mutant); no mutant: nothing may."""
    def check(job):
        out, path, names, mutant = job
        text = mutant.changed_text() if mutant else (out / path).read_text()
        return noticed_by(out, path, names, text, scratch)

    with tempfile.TemporaryDirectory() as scratch:
        return support.in_parallel(check, jobs)


def main():
    jobs, explained = [], collections.Counter()
    for out, path, names, count in targets():
        tried, reasons = changes(out, path, count)
        jobs += [(out, path, names, mutant) for mutant in tried]
        if path.endswith(".c"):  # headers are compiled as in vectors_suites.py
            jobs.append((out, path, names, None))
        explained += reasons
    noticed = check_all(jobs)
    problems = [f"{out.name}/{path}:{mutant or f' unchanged, and noticed by {by}'}"
                for (out, path, _, mutant), by in zip(jobs, noticed)
                if bool(mutant) != bool(by)]
    problems += [f"nothing is explained by: {reason}"
                 for _, reason in mutants.UNNOTICED + mutants.UNNOTICED_IN_MOCK
                 if reason not in explained]
    for reason, count in explained.most_common():
        print(f"{count:6} numbers not tried: {reason}")
    found = collections.Counter({TIMEOUT: 0})
    found.update(filter(None, noticed))
    for by, count in found.most_common():
        print(f"{count:6} changes noticed by {by}")
    support.finish(problems, f"{found.total()} changes, all noticed; "
                   f"{noticed.count(None)} unchanged sources, none noticed")


if __name__ == "__main__":
    main()
