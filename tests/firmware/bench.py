# SPDX-License-Identifier: BSD-3-Clause
"""Programs that share most of their parts, with sides of changed specifications.

What they need is generated and compiled once, over all processors.
"""
import os

import sides
import mutations
import support

# Warnings are for other tests; these have many programs.
FLAGS = "-O0", "-w"


class Bench:
    def __init__(self, scratch):
        self.scratch = scratch
        self.folders, self.programs, self.objects = {}, {}, {}

    def generate(self, wanted):
        """A consumer of a specification for each (its changes, consumer)."""
        wanted = list(dict.fromkeys(wanted))
        self.folders.update(zip(wanted, support.in_parallel(
            lambda item: self.generate_one(*item), wanted)))

    def generate_one(self, changes, consumer):
        return mutations.generate(mutations.mutant(*changes), self.scratch,
                                  consumer) / consumer

    def folder(self, revision, consumer, changes=()):
        """The files of a consumer: the committed ones, or changed ones."""
        if changes:
            return self.folders[changes, consumer]
        return support.SOURCE / "out" / revision.name / consumer

    def compile(self, programs):
        """{name: (compiler, parts)}"""
        self.programs = programs
        units = list(dict.fromkeys(
            (compiler, part) for compiler, parts in programs.values()
            for part in parts))
        self.objects = dict(zip(units, support.in_parallel(
            lambda unit: sides.compile_part(*unit, self.scratch, FLAGS),
            units)))

    def said(self, name, runner=()):
        """What the program says that fails; else nothing."""
        compiler, parts = self.programs[name]
        program = f"{self.scratch}/{hash(name):x}"
        found = sides.run(compiler, runner, [
            (part.name, self.objects[compiler, part]) for part in parts],
            program)
        if os.path.exists(program):
            os.remove(program)
        return found or ""
