# SPDX-License-Identifier: BSD-3-Clause
"""The committed vectors notice firmware files of a changed specification, on
foreign machines too.

Each mutation of mutations.tsv is tried on aarch64 and on s390x: the suite must
name the vector, or the compiler the function. Such files do not compile together,
by their digests; the suite must notice by itself, so the changed ones are given the
digest of the others. Wrappers and dispatcher are changed together here; those that
do not fit each other are for sides_mutation.
"""
import os
import re
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/foreign")
import hosts
sys.path.insert(0, os.environ["SOURCE"] + "/tests/vectors")
import suites
sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import mutations
import support

MACHINES = ("aarch64", "s390x")


def mixture(name, scratch):
    """A folder with firmware of the mutation, and what else is committed."""
    spec = mutations.mutant(name)
    folder = mutations.generate(spec, scratch, "firmware")
    for part in suites.OUT.iterdir():
        if part.name != "firmware":
            (folder / part.name).symlink_to(part)
    return folder


def play(row, folder, machine):
    host, program = hosts.HOSTS[machine], folder / machine
    suite = "firmware" if row["interface"] == "rmi" else f"firmware {row['interface']}"
    return (suites.compile_suite(suite, [*host.compiler, "-O0"], program,
                                 folder)
            or suites.run(program, host.runner) or "")


def check(row, folder):
    for machine in MACHINES:
        # The locale decides how the compiler quotes.
        said = re.sub("[‘’]", "'", play(row, folder, machine))
        if row["firmware"] + "\n" not in said:
            yield (f"{row['mutation']}, {machine}: no '{row['firmware']}' "
                   f"in:\n{said}")


def main():
    rows = [row for row in suites.mutations() if row["firmware"] != "-"]
    hosts.prepare(*MACHINES)
    with tempfile.TemporaryDirectory() as scratch:
        folders = [mixture(row["mutation"], scratch) for row in rows]
        said = play(rows[0], folders[0], MACHINES[0])
        problems = [] if "RMM_ABI_DIGEST" in said else [
            f"another digest compiles: {said}"]
        for folder in folders:
            mutations.disguise(folder, suites.OUT)
        problems += sum(support.in_parallel(
            lambda *job: list(check(*job)), rows, folders), [])
    support.finish(problems, f"{len(rows)} mutations noticed on "
                             f"{len(MACHINES)} machines")


main()
