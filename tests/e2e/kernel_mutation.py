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

# The pages of the stand-in, in bits.
PAGES = "12"


def noticed(spec, scratch):
    """The names of expected.tsv that the compiler finds wrong."""
    made = mutations.generate(spec, scratch, "kernel")
    revision = support.revision_of(made)
    said = support.compile_c(support.GCC, asserts.text(revision, PAGES),
                             made / "kernel", scratch,
                             standins=revision.standins)
    return set(re.findall(r"expected\.tsv: ([\w.]+)", said or ""))


# Those of what the kernel has names for.
mutations.play(noticed, [name for name in [*mutations.MUTATIONS, *mutations.LATER]
                         if mutations.find(name)[3]])
