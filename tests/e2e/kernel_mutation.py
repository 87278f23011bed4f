# SPDX-License-Identifier: BSD-3-Clause
"""expected.tsv notices one changed number in the specification.

Each mutation is a specification that is valid, and wrong: headers made from it
must not compile with the assertions made from expected.tsv, and the compiler
must name just the items that changed.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import asserts
import mutations
import support


def generate(spec, scratch):
    """The folder of the headers that the program makes from the text."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    copy = folder / mutations.SPEC.name
    copy.write_text(spec)
    subprocess.run([os.environ["RMIGEN"], "generate", "--spec", copy,
                    "--consumer", "kernel", "--out", folder / "out"],
                   check=True)
    return next(folder.glob("out/**/asm/rmi_smc.h")).parent.parent


def noticed(spec, scratch):
    """The names of expected.tsv that the compiler finds wrong."""
    said = support.compile_c(support.GCC, asserts.text(),
                             generate(spec, scratch), scratch)
    return set(re.findall(r"expected\.tsv: ([\w.]+)", said or ""))


mutations.play(noticed)
