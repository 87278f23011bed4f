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
# Warnings are for other tests; this one has many programs.
FLAGS = "-O0", "-w"

# A wrapper returns what X0 holds, and the mock comes back from every call; the
# kernel's wrappers do not go on with an operation.
ONLY = {"a result that was none": ("dispatcher",),
        "an operation that goes on": ("firmware's wrappers", "dispatcher",
                                      "emulated wrappers", "mock")}


CALLS = dict(zip(support.REVISIONS,
                 (mutations.CALLS, mutations.LATER_CALLS)))
# The dispatcher's answer where there is no handler, if it is a status.
MISSING = {"2.0-bet0": ("-DMISSING=5",)}


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
        yield from MISSING.get(job.revision.name, ())
    if callers == "dispatcher":
        yield "-DLENIENT=1"
    if callers == "kernel's wrappers":
        yield "-DKERNEL=1"


class Bench:
    """All programs, and the objects that they are linked of."""

    def __init__(self, jobs, scratch):
        self.jobs, self.scratch = jobs, scratch
        self.tables = {revision: sides.tables(tempfile.mkdtemp(dir=scratch),
                                              revision) for revision in CALLS}
        names = list(dict.fromkeys((job.changes, SIDES[job.changed][0])
                                   for job in jobs if job.changes))
        self.folders = dict(zip(names, support.in_parallel(
            lambda name: self.generate(*name), names)))
        self.parts = {}
        found = support.in_parallel(self.parts_of, jobs)
        self.programs = dict(zip(jobs, found))
        units = list(dict.fromkeys(
            (job.machine[0], part) for job, parts in self.programs.items()
            for part in parts))
        self.objects = dict(zip(units, support.in_parallel(
            lambda unit: sides.compile_part(*unit, scratch, FLAGS), units)))

    def generate(self, changes, consumer):
        """The folder of a consumer, of a changed specification."""
        return mutations.generate(mutations.mutant(*changes), self.scratch,
                                  "--consumer", consumer) / consumer

    def side(self, job, name):
        """The parts of a side; the changed folder if it is the changed one."""
        consumer, parts = SIDES[name]
        folder = (self.folders[job.changes, consumer] if job.changed == name
                  else support.SOURCE / "out" / job.revision.name / consumer)
        key = name, folder
        if key not in self.parts:
            self.parts[key] = parts(folder)
        return self.parts[key]

    def parts_of(self, job):
        callers, rmm = job.pair
        rest = (self.side(job, "firmware's wrappers") + sides.both()
                if callers == "dispatcher" else sides.alone(rmm))
        test = sides.own("dispatch_test.c", self.tables[job.revision],
                         *test_flags(job))
        return [*self.side(job, callers), *self.side(job, rmm), *rest, test]

    def said(self, job):
        compiler, runner = job.machine
        objects = [(part.name, self.objects[compiler, part])
                   for part in self.programs[job]]
        program = f"{self.scratch}/{hash(job):x}"
        found = sides.run(compiler, runner, objects, program)
        if os.path.exists(program):
            os.remove(program)
        return found or ""


def check(bench, job):
    """Which side is it?

    What need not be seen may be named as well; so may "unknown", where the RMM's
    side knows a function ID that it should not know.
    """
    said, seen = bench.said(job), job.seen
    if not job.changes:
        return [f"{job.pair}: {said}"] if said else []
    named = set(re.findall(r"^((?:RMI|RSI|PSCI)_\w+|unknown): ", said,
                           re.MULTILINE))
    optional = {"unknown", *job.commands.values()} - set().union(*seen.values())
    return [f"{job.revision.name}, {job.changed} of {job.pair}: {found}\n{said}"
            for found in mutations.complaints(named - optional, seen)]


def main():
    jobs = [Job(revision, pair) for revision in CALLS for pair in PAIRS]
    jobs += sum(map(changed_jobs, CALLS), [])
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(jobs, scratch)
        problems = sum(support.in_parallel(lambda job: check(bench, job),
                                           jobs), [])
    noticed = sum(len(job.seen) for job in jobs)
    support.finish(problems, f"{len(PAIRS)} pairs of {len(CALLS)} revisions, "
                   f"{noticed} changes of a side noticed")


main()
