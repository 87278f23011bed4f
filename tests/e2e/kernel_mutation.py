# SPDX-License-Identifier: BSD-3-Clause
"""expected.tsv notices one changed number in the specification.

Each mutation is a specification that is valid, and wrong: headers made from it
must not compile with the assertions made from expected.tsv, and the compiler
must name just the items that changed.
"""
import os
import re
import sys

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import asserts
import mutations
import support


def noticed(spec, scratch):
    """The names of expected.tsv that the compiler finds wrong."""
    folder = mutations.generate(spec, scratch, "--consumer", "kernel")
    said = support.compile_c(support.GCC, asserts.text(), folder / "kernel",
                             scratch)
    return set(re.findall(r"expected\.tsv: ([\w.]+)", said or ""))


mutations.play(noticed)
