# SPDX-License-Identifier: BSD-3-Clause
"""Each pair of sides notices that one was made from a changed specification.

The callers are the wrappers of the firmware and of the kernel, the RMM's sides
are the dispatcher and the mock. In each pair one side is the committed one. Each
disagreement is noticed, at the command that has it.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import sides
import support
from mutations import CALLS, SPEC, mutate

LENIENT = ("-DLENIENT=1",)
# Name: one side, the other side, how a program is made of them, flags.
PAIRS = {
    "firmware's wrappers, dispatcher": (
        "firmware", "firmware", lambda one, other:
        sides.firmware_callers(one) + sides.dispatcher(other), ()),
    "kernel's wrappers, dispatcher": (
        "kernel", "firmware", lambda one, other:
        sides.kernel_callers(one) + sides.dispatcher(other), ()),
    "firmware's wrappers, mock": (
        "firmware", "mock", lambda one, other:
        sides.firmware_callers(one) + sides.mock(other), LENIENT),
    "kernel's wrappers, mock": (
        "kernel", "mock", lambda one, other:
        sides.kernel_callers(one) + sides.mock(other), LENIENT),
    "dispatcher, mock": (
        "firmware", "mock", lambda one, other:
        sides.firmware_callers(committed("firmware"))
        + sides.both(one, other), LENIENT),
}


def committed(consumer):
    return support.SOURCE / "out/1.0-rel0" / consumer


def generate(name, scratch):
    """The folder with all consumers of a changed specification."""
    item, edits, _ = CALLS[name]
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    copy = folder / SPEC.name
    copy.write_text(mutate(SPEC.read_text(encoding="utf-8"), item, edits))
    subprocess.run([os.environ["RMIGEN"], "generate", "--spec", copy, "--out",
                    folder / "out"], check=True, stdout=subprocess.DEVNULL)
    return folder / "out/1.0-rel0"


def play(pair, one, other, scratch):
    _, _, parts, flags = PAIRS[pair]
    return sides.play(["gcc"], [], parts(one, other),
                      tempfile.mkdtemp(dir=scratch), ("-O0", *flags))


def check(job, changed, scratch):
    """One side of a pair from the changed specification; which one?

    "unknown" may be named as well: the RMM's side then knows a function ID that
    it should not know.
    """
    name, pair, second = job
    consumers = PAIRS[pair][:2]
    folders = [changed[name] / consumer if (i == 1) == second
               else committed(consumer) for i, consumer in enumerate(consumers)]
    said = play(pair, *folders, scratch) or ""
    wanted = CALLS[name][2]
    named = set(re.findall(r"^(RMI_\w+|unknown): ", said, re.MULTILINE))
    if wanted in named and named <= {wanted, "unknown"}:
        return None
    side = pair.split(", ")[second]
    return f"{name}, {side} of ({pair}): not {wanted} but: {said}"


def main():
    with tempfile.TemporaryDirectory() as scratch:
        problems = [play(pair, *map(committed, PAIRS[pair][:2]), scratch)
                    for pair in PAIRS]
        changed = {name: generate(name, scratch) for name in CALLS}
        jobs = [(name, pair, second) for name in CALLS for pair in PAIRS
                for second in (False, True)]
        problems += support.in_parallel(
            lambda job: check(job, changed, scratch), jobs)
    support.finish([problem for problem in problems if problem],
                   f"{len(PAIRS)} pairs, {len(jobs)} changed sides noticed")


main()
