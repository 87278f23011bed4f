# SPDX-License-Identifier: BSD-3-Clause
"""The mock and the kernel's wrappers notice that they were made from different
specifications.

One side is made from a specification that is valid, and wrong, the other is the
committed one: tests/mock/sides.c, which calls every wrapper, must say what does
not fit. The mutations.tsv of each revision has what it says.
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

FOLDER = support.SOURCE / "tests/mock"
# The consumer that a changed side is of.
SIDES = {"wrappers": "kernel", "mock": "mock"}


def rows_of(revision):
    """By mutation."""
    folder = (FOLDER if revision is support.FIRST else FOLDER / revision.name)
    return {row["mutation"]: row
            for row in support.read_table(folder / "mutations.tsv")}


def commands_of(revision, name):
    """Those that have a change."""
    return ROWS[revision][name]["commands"].split()


ROWS = {revision: rows_of(revision) for revision in support.REVISIONS}


@dataclasses.dataclass(frozen=True)
class Job:
    """One side is made from a specification with these changes, if any."""
    revision: support.Revision
    changed: str = None
    changes: tuple = ()

    def folder(self, bench, side):
        return bench.folder(self.revision, SIDES[side],
                            self.changes if side == self.changed else ())


def program(bench, job, tables):
    """(compiler, parts)"""
    mock = job.folder(bench, "mock")
    library = [dataclasses.replace(part, flags=(
        *part.flags, "-isystem", mock / "include"))
        for part in sides.sources(mock, "*.c")]
    text = (FOLDER / "sides.c").read_text(encoding="utf-8")
    return ("gcc",), [
        *sides.kernel_wrappers(job.folder(bench, "wrappers")), *library,
        sides.Part("sides", text, (f"-I{mock}", tables[job.revision]))]


def by_command(said):
    """What stands below each command, and before them all if the program was not
    made, or did not end well; lines with an arrow are calls, and no complaints."""
    before, *found = re.split(r"^(\w+):\n", said, flags=re.MULTILINE)
    texts = {command: "".join(line for line in text.splitlines(True)
                              if " -> " not in line)
             for command, text in zip(found[::2], found[1::2])}
    texts["the program"] = re.sub(r"\A\S+: exit 1\n\Z", "", before)
    return {command: text for command, text in texts.items() if text.strip()}


def check(bench, job):
    """Each change is noticed where it is, as the table says, and nothing else."""
    said = by_command(bench.said(job))
    for name in job.changes:
        text = "".join(said.pop(command, "")
                       for command in commands_of(job.revision, name))
        wanted = ROWS[job.revision][name][job.changed]
        if not (wanted in text if wanted != "-" else not text):
            yield f"{name}, {job.changed}: not '{wanted}', but:\n{text}"
    for command, text in said.items():
        yield (f"{command} of {job.revision.name}, {job.changed} with "
               f"{', '.join(job.changes) or 'no change'}:\n{text}")


def unlisted(revision):
    """Changes of commands that the table should have; the kernel has no wrappers of
    the PSCI."""
    for name, (*_, command) in mutations.TABLES[revision.spec][1].items():
        if calls.has_kernel_wrapper(command.lower()) and name not in ROWS[revision]:
            yield f"{revision.name}: no row of '{name}' in mutations.tsv"


def jobs_of(revision):
    """Nothing changed, and each side with as many changes as can be told apart."""
    batches = mutations.batches(
        ROWS[revision], lambda name: set(commands_of(revision, name)))
    return [Job(revision), *(Job(revision, side, batch)
                             for batch in batches for side in SIDES)]


def main():
    jobs = sum(map(jobs_of, ROWS), [])
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(scratch)
        bench.generate((job.changes, SIDES[job.changed])
                       for job in jobs if job.changes)
        tables = {revision: sides.tables(tempfile.mkdtemp(dir=scratch), revision)
                  for revision in ROWS}
        bench.compile({job: program(bench, job, tables) for job in jobs})
        problems = sum(support.in_parallel(
            lambda job: list(check(bench, job)), jobs), [])
    problems += sum(map(list, map(unlisted, ROWS)), [])
    support.finish(problems, f"{sum(map(len, ROWS.values()))} mutations, as the tables say")


main()
