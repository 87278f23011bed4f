# SPDX-License-Identifier: BSD-3-Clause
"""Reads KTAP, the format in which KUnit reports, and accepts nothing else."""
import dataclasses
import re

INDENT = "    "
RESULT = re.compile(r"(ok|not ok) (\d+) (?:- )?(\w+)(?: # (.*))?")
PLAN = re.compile(r"1\.\.(\d+)")


class Malformed(Exception):
    """What is not as KTAP has it."""


@dataclasses.dataclass
class Result:
    """A suite or a case; what stood before its verdict, and its own results."""
    name: str
    good: bool
    directive: str
    said: list
    parts: list


def parse(console):
    """The suites in what a machine has printed on its console."""
    lines = console.split("\n")
    if lines.count("KTAP version 1") != 1:
        raise Malformed(f"there is not one report in\n{console}")
    try:
        return _block(lines[lines.index("KTAP version 1"):], "")[0]
    except Malformed as error:
        raise Malformed(f"{error} in\n{console}") from error


def _block(lines, indent):
    """The results of one level, and its name if it is an inner one.

    Takes from the lines what belongs to it.
    """
    _expect(lines, indent, "KTAP version 1")
    subtest = indent and _expect(lines, indent, r"# Subtest: (\w+)")[1]
    count = int(_expect(lines, indent, PLAN)[1])
    results = [_result(lines, indent, number + 1) for number in range(count)]
    return results, subtest


def _expect(lines, indent, pattern):
    line = lines.pop(0) if lines else "the end"
    found = line.startswith(indent) and re.fullmatch(pattern,
                                                     line[len(indent):])
    if not found:
        raise Malformed(f"{line!r} in place of {pattern!r}")
    return found


def _result(lines, indent, number):
    said, parts, subtest = [], [], None
    while lines:
        if not parts and lines[0] == indent + INDENT + "KTAP version 1":
            parts, subtest = _block(lines, indent + INDENT)
            continue
        line = lines.pop(0)
        found = line.startswith(indent) and RESULT.fullmatch(line[len(indent):])
        if not found:
            said.append(line)
            continue
        if int(found[2]) != number or subtest not in (None, found[3]):
            raise Malformed(f"{line!r} is not result {number} of {subtest}")
        return Result(found[3], found[1] == "ok", found[4] or "", said, parts)
    raise Malformed(f"result {number} is missing")


def complaints(results, expected):
    """What differs from suites that have just these cases, and pass."""
    found = {suite.name: suite for suite in results}
    problems = [f"suite {name} did not run" for name in expected
                if name not in found]
    problems += [f"suite {name} is not known" for name in found
                 if name not in expected]
    if len(results) != len(found):
        problems.append("a suite ran twice")
    for name in expected.keys() & found.keys():
        problems += _suite_complaints(found[name], expected[name])
    return problems


def _suite_complaints(suite, cases):
    names = [case.name for case in suite.parts]
    if names != cases:
        yield f"{suite.name}: the cases are {names}, not {cases}"
    for result in [*suite.parts, suite]:
        if not result.good or result.directive:
            yield (f"{suite.name}: {result.name}: "
                   f"{'passed' if result.good else 'failed'} "
                   f"{result.directive}\n" + "\n".join(result.said))
