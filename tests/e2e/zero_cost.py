# SPDX-License-Identifier: BSD-3-Clause
"""No generated wrapper is longer than the one by hand, and packed members cost
nothing: bench/zero-cost, but for what compiling costs.
"""
import os
import sys

sys.path.insert(0, os.environ["SOURCE"] + "/bench/zero-cost")
import members
import wrappers
from compilers import support, tree


def main():
    broken = tree.prepare()
    if broken:
        sys.exit(broken)
    calls, accesses = wrappers.measure(), members.measure()
    problems = [f"{name} of the {side}, {compiler}: {ours} instructions, "
                f"{theirs} by hand" for side, name, compiler, ours, theirs
                in wrappers.longer(calls)]
    problems += [f"{access}, {compiler} {flags}: {ours} instructions, "
                 f"{theirs} if not packed" for flags, compiler, access, ours,
                 theirs in members.longer(accesses)]
    support.finish(problems, f"{len(calls)} wrappers, "
                   f"{len(next(iter(accesses.values())))} functions that access"
                   " a member")


main()
