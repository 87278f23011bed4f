# SPDX-License-Identifier: BSD-3-Clause
"""Each pair of sides notices that one was made from a changed specification.

The callers are the wrappers of the firmware and of the kernel, the RMM's sides
are the dispatcher and the mock. In each pair one side is the committed one. Each
disagreement is noticed, at the command that has it. Changed wrappers are
also tried on an emulated machine, with the SMC instruction that they have there.
A side is compiled once for all the programs that it is linked into, and has changes
of several commands at once: each must be named, and no other.
"""
import dataclasses
import os
import re
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import calls
import sides
import mutations
import support
from bench import Bench

# Which consumer a side is of, and what it is made of.
SIDES = {
    "firmware's wrappers": ("firmware", sides.firmware_callers),
    "emulated wrappers": ("firmware", sides.native_callers),
    "kernel's wrappers": ("kernel", sides.kernel_callers),
    "dispatcher": ("firmware", sides.dispatcher),
    "mock": ("mock", sides.mock),
}
PAIRS = [
    ("firmware's wrappers", "dispatcher"), ("emulated wrappers", "dispatcher"),
    ("kernel's wrappers", "dispatcher"), ("firmware's wrappers", "mock"),
    ("kernel's wrappers", "mock"), ("dispatcher", "mock"),
]
# Compiler, and what runs a program of it.
HERE = ("gcc",), ()
EMULATED = ("aarch64-linux-gnu-gcc", "-static"), ("qemu-aarch64",)

# A wrapper returns what X0 holds, and the mock comes back from every call; the
# kernel's wrappers name no output of an operation.
NAMING = "firmware's wrappers", "emulated wrappers", "dispatcher", "mock"
ONLY = {"a result that was none": ("dispatcher",),
        "an operation that goes on": NAMING,
        "another register of an operation's output": NAMING}
CALLS = dict(zip(support.REVISIONS,
                 (mutations.CALLS, mutations.LATER_CALLS)))


@dataclasses.dataclass(frozen=True)
class Job:
    """A pair; one side is made from a specification with these changes, if any."""
    revision: support.Revision
    pair: tuple
    changed: str = None
    changes: tuple = ()

    @property
    def machine(self):
        return EMULATED if "emulated wrappers" in self.pair else HERE

    @property
    def commands(self):
        """The one that has each change."""
        return {name: CALLS[self.revision][name][2] for name in self.changes}

    @property
    def seen(self):
        """Those that the side has, and the other side sees."""
        return {name: {command} for name, command in self.commands.items()
                if self.changed in ONLY.get(name, SIDES)
                and ("kernel's wrappers" not in self.pair
                     or self.changed == "dispatcher"
                     or calls.has_kernel_wrapper(command.lower()))}


def changed_jobs(revision):
    """All pairs with each of their sides changed; the emulated machine has the same
    dispatcher as this one."""
    return [Job(revision, pair, side, batch)
            for batch in mutations.batches(CALLS[revision])
            for pair in PAIRS for side in pair
            if (pair, side) != (PAIRS[1], "dispatcher")]


def test_flags(job):
    callers, rmm = job.pair
    if rmm == "mock" and callers != "dispatcher":
        yield from ("-DLENIENT=1", "-DCOUNTS_ALL=1")
    else:
        yield from sides.MISSING.get(job.revision.name, ())
    if callers == "dispatcher":
        yield "-DLENIENT=1"
    if callers == "kernel's wrappers":
        yield "-DKERNEL=1"


def side(bench, job, name):
    """The parts of a side, which may be the changed one."""
    consumer, parts = SIDES[name]
    return parts(bench.folder(job.revision, consumer,
                              job.changes if job.changed == name else ()))


def program(bench, job, tables):
    """(compiler, parts)"""
    callers, rmm = job.pair
    rest = (side(bench, job, "firmware's wrappers") + sides.both()
            if callers == "dispatcher" else sides.alone(rmm))
    test = sides.own("dispatch_test.c", tables[job.revision], *test_flags(job))
    return job.machine[0], [*side(bench, job, callers), *side(bench, job, rmm),
                            *rest, test]


def check(bench, job):
    """Which side is it?

    What need not be seen may be named as well; so may "unknown", where the RMM's
    side knows a function ID that it should not know.
    """
    said, seen = bench.said(job, job.machine[1]), job.seen
    if not job.changes:
        return [f"{job.revision.name}, {job.pair}: {said}"] if said else []
    named = set(re.findall(r"^((?:RMI|RSI|PSCI)_\w+|unknown): ", said,
                           re.MULTILINE))
    optional = {"unknown", *job.commands.values()} - set().union(*seen.values())
    return [f"{job.revision.name}, {job.changed} of {job.pair}: {found}\n{said}"
            for found in mutations.complaints(named - optional, seen)]


def main():
    jobs = [Job(revision, pair) for revision in CALLS for pair in PAIRS]
    jobs += sum(map(changed_jobs, CALLS), [])
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(scratch)
        bench.generate((job.changes, SIDES[job.changed][0])
                       for job in jobs if job.changes)
        tables = {revision: sides.tables(tempfile.mkdtemp(dir=scratch), revision)
                  for revision in CALLS}
        bench.compile({job: program(bench, job, tables) for job in jobs})
        problems = sum(support.in_parallel(lambda job: check(bench, job),
                                           jobs), [])
    noticed = sum(len(job.seen) for job in jobs)
    support.finish(problems, f"{len(PAIRS)} pairs of {len(CALLS)} revisions, "
                   f"{noticed} changes of a side noticed")


main()
