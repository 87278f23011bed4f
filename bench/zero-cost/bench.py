# SPDX-License-Identifier: BSD-3-Clause
"""Measures, prints tables for bench/RESULTS.md, judges."""
import sys

import asserts
import members
import tree
import wrappers
from compilers import COMPILERS


def row(*cells):
    print(f"| {' | '.join(map(str, cells))} |")


def head(*cells):
    row(*cells)
    row(*("---" for _ in cells))


def wrapper_tables():
    found = wrappers.measure()
    for side in dict.fromkeys(side for side, _ in found):
        print(f"\n{side}: instructions, generated / by hand\n")
        head("wrapper", *COMPILERS)
        for (of, name), counts in found.items():
            if of == side:
                row(name, *(f"{ours} / {theirs}"
                            for ours, theirs in counts.values()))
    return wrappers.longer(found)


def member_table():
    print("\nall members, each loaded and stored: instructions\n")
    found = members.measure()
    head("", "functions", "packed", "plain", "longer")
    for (flags, compiler), row_of in found.items():
        ours, theirs = map(sum, zip(*row_of.values()))
        row(f"{compiler} {flags}", len(row_of), ours, theirs,
            len(members.longer({0: row_of})))
    return members.longer(found)


def assert_table():
    print("\ncc1 of gcc 12: million instructions\n")
    head("", "asserts", "with", "without", "an empty unit", "with / without",
         "at most")
    missed = []
    for name, (count, ours, bare, empty, limit) in asserts.measure().items():
        row(name, count, *(f"{cost / 1e6:.1f}" for cost in (ours, bare, empty)),
            f"{ours / bare:.3f}", limit or "")
        if limit and ours > limit * bare:
            missed.append(name)
    return missed


def main():
    broken = tree.prepare()
    if broken:
        sys.exit(broken)
    missed = [*wrapper_tables(), *member_table(), *assert_table()]
    for what in missed:
        print(f"missed: {what}", file=sys.stderr)
    return 1 if missed else 0


sys.exit(main())
