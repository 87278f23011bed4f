# SPDX-License-Identifier: BSD-3-Clause
"""Builds and runs the programs of examples/bare-metal."""
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support

FOLDER = support.SOURCE / "tests/metal"
EXAMPLE = support.SOURCE / "examples/bare-metal"
OUT = support.SOURCE / "out"
# Longer than any program takes, a hundred times.
PATIENCE = "timeout 60"


def suites():
    """(revision, interface) of all files that can be replayed."""
    ending = "_vectors_check.c"
    return [(path.parts[-3], path.name.removesuffix(ending))
            for path in sorted(OUT.glob(f"*/vectors/*{ending}"))]


class Programs:
    """A folder with images; variables are those of the Makefile."""

    def __init__(self, scratch, source=EXAMPLE, **variables):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
        self.source = source
        # The pages of negative vectors are up to 0x100000000.
        self.variables = {
            "BUILD": self.folder,
            "QEMU": f"{PATIENCE} qemu-system-aarch64 -m 4G",
            "PROGRAMS": "lifecycle replay negative",
            "OUT": OUT / variables.get("REVISION", "1.0-rel0"), **variables}

    def make(self, *targets):
        return subprocess.run(
            ["make", "-s", "-C", self.source, "-f", "Makefile", "-f",
             FOLDER / "negative.mk", *targets,
             *(f"{name}={value}" for name, value in self.variables.items())],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)

    def build(self, *images):
        """None, or what the compiler said: no warning is expected."""
        done = self.make(*(self.folder / image for image in images))
        return done.stdout.decode() or None

    def take(self, other, image):
        """Has an image that another folder has."""
        (self.folder / image).symlink_to(other.folder / image)

    def run(self, program):
        """(whether the status was 0, the log); builds nothing"""
        done = self.make(f"run-{program}", *(
            word for side in ("firmware", "host")
            for word in ("-o", self.folder / f"{program}-{side}.elf")))
        return done.returncode == 0, done.stdout.decode(errors="replace")

    def build_and_run(self, program):
        """(whether the status was 0, the log or what the compiler said)"""
        said = self.build(f"{program}-firmware.elf", f"{program}-host.elf")
        return (False, said) if said else self.run(program)
