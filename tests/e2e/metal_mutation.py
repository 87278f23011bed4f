# SPDX-License-Identifier: BSD-3-Clause
"""Host and firmware notice that one of them is from a changed specification.

They are two images: either may be the committed one. A changed host has changed
headers and wrappers, and the committed vectors; a changed firmware, which only
looks at calls, has vectors that fit its dispatcher. mutations.tsv lists what they
say.
"""
import os
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/metal")
from bare_metal import FOLDER, OUT, Programs, support
import mutations

OTHER = {"host": "firmware", "firmware": "host"}
QUICKLY = {"OPTIMIZE": "-O0"}


def generate(row, scratch):
    """The folder with the consumers that the row's program is made of."""
    consumers = (("vectors", "firmware") if row["program"] == "replay"
                 else ("firmware",))
    folder = mutations.generate(mutations.mutant(row["mutation"]), scratch,
                                *consumers)
    for consumer in consumers:
        mutations.disguise(folder, OUT / "1.0-rel0", consumer)
    return folder


def check(job, committed, changed, scratch):
    """One side of a program from the changed specification."""
    row, side = job
    program, folder = row["program"], changed[row["mutation"]]
    interface = row["interface"]
    vectors = OUT / "1.0-rel0" if side == "host" else folder
    both = Programs(scratch, **QUICKLY, INTERFACE=interface,
                    FIRMWARE=folder / "firmware", VECTORS=vectors / "vectors")
    both.take(committed[program, interface], f"{program}-{OTHER[side]}.elf")
    said = both.build(f"{program}-{side}.elf")
    good, log = (False, said) if said else both.run(program)
    if not good and row[side] in log:
        return []
    return [f"{row['mutation']}, {side} of {program}: not {row[side]} but:\n"
            + "\n".join(line for line in log.splitlines()
                        if not line.startswith("0x"))]


def main():
    rows = support.read_table(FOLDER / "mutations.tsv")
    jobs = [(row, side) for row in rows for side in OTHER
            if row[side] != "-"]
    with tempfile.TemporaryDirectory() as scratch:
        committed = {(row["program"], row["interface"]): Programs(
            scratch, **QUICKLY, INTERFACE=row["interface"]) for row in rows}
        problems = [log for (name, _), programs in committed.items()
                    for good, log in [programs.build_and_run(name)]
                    if not good]
        folders = support.in_parallel(lambda row: generate(row, scratch), rows)
        changed = dict(zip((row["mutation"] for row in rows), folders))
        problems += sum(support.in_parallel(
            lambda job: check(job, committed, changed, scratch), jobs), [])
    support.finish(problems, f"{len(jobs)} changed images noticed")


main()
