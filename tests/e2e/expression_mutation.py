#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""Puts something of the wrong kind into every expression of the specification,
one place at a time: a member or an enumerator of another type, an argument too
many or too few, a value of another type. Each must be exactly one error, of
the right check and at the right character."""

import os
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import yaml

SPEC = os.path.join(os.environ["SOURCE"], "spec/den0137.yaml")
RMIGEN = os.environ["RMIGEN"]
ERROR = re.compile(r"^<stdin>:(\d+):(\d+): error: .*\[([a-z0-9-]+)\]$", re.M)
LEAST = {"member of another type": 200, "enumerator of another type": 100,
         "argument too many": 200, "argument missing": 200,
         "argument of another type": 200, "operand of another type": 200,
         "condition that is no boolean": 200}

with open(SPEC, encoding="utf-8") as stream:
    TEXT = stream.read()
ROOT = yaml.compose(TEXT, yaml.SafeLoader)
DATA = yaml.safe_load(re.sub(r"(\d+):(\d+)", r"'\1:\2'", TEXT))


class Mutation(NamedTuple):
    what: str
    start: int  # replaces TEXT[start:end] ...
    end: int
    text: str  # ... by this
    check: str  # which is this error ...
    at: int  # ... here


# What the names of the specification are.

TYPES = [row for interface in DATA["interfaces"] for row in interface["types"]]
TYPES += DATA["types"]


def rows_by_type(*keys):
    """For each type the names of its rows."""
    found = {}
    for number, row in enumerate(TYPES):
        rows = [each for key in keys for each in row.get(key, [])]
        names = [each if isinstance(each, str) else each.get("name")
                 for each in rows]
        found[number] = [name for name in names if name]
    return found


MEMBERS = rows_by_type("members", "fields")
VALUES = rows_by_type("values")
FORMS = {}
for function in DATA["functions"]:
    FORMS.setdefault(function["function"], []).append(function["parameters"])


def another(groups, name):
    """The next name that no type has which has this one; None if no type has."""
    own = [names for names in groups.values() if name in names]
    everything = sorted(set(sum(groups.values(), [])))
    if not own:
        return None
    first = everything.index(name)
    return next(other for other in everything[first:] + everything[:first]
                if not any(other in names for names in own))


# Where the expressions are.

def value(node, key):
    return next((right for left, right in node.value if left.value == key),
                None)


def rows(command, key):
    found = value(command, key)
    return found.value if found else []


def expressions():
    """(key, node) of each expression of each command."""
    for interface in value(ROOT, "interfaces").value:
        for command in value(interface, "commands").value:
            for table, keys in (("contexts", ["value"]), ("outputs", ["when"]),
                                ("failures", ["when", "index", "also"]),
                                ("successes", ["when", "then"]),
                                ("footprint", ["value"])):
                for row in rows(command, table):
                    for key in keys:
                        if value(row, key):
                            yield key, value(row, key)


def extent(node):
    """Its text in the file, without quotes or '>-'."""
    if node.style == ">":
        start = TEXT.index("\n", node.start_mark.index)
        start += re.match(r"\s+", TEXT[start:]).end()
        return start, start + len(TEXT[start:node.end_mark.index].rstrip())
    return node.start_mark.index + 1, node.end_mark.index - 1


def parts(start, end, stops):
    """Where to cut TEXT[start:end]: at stops that no bracket encloses."""
    depth = 0
    for match in re.compile(r"&&|\|\||\S").finditer(TEXT, start, end):
        if match.group() in stops and depth == 0:
            yield match.start()
        depth += match.group() in ("(", "[")
        depth -= match.group() in (")", "]")
        if depth < 0:
            yield match.start()
            return
    yield end


def arguments(start, end):
    """The extents of the arguments of a call; behind them its bracket."""
    cuts = [start - 1, *parts(start, end, (",",))]
    found = []
    for left, right in zip(cuts, cuts[1:]):
        text = TEXT[left + 1:right]
        left += 1 + len(text) - len(text.lstrip())
        found.append((left, left + len(text.strip())))
    return [] if found == [(start, start)] else found, cuts[-1]


# The mutations.

def names(start, end):
    for match in re.compile(r"(\.?)\b([A-Za-z_]\w*)\b(?!\()").finditer(
            TEXT, start, end):
        dot, name = match.groups()
        wrong = another(MEMBERS if dot else VALUES, name)
        if wrong:
            what, check = (("member of another type", "identifier-unresolved")
                           if dot else
                           ("enumerator of another type", "expression-type"))
            yield Mutation(what, match.start(2), match.end(), wrong, check,
                           match.start(2))


def calls(start, end):
    for match in re.compile(r"\b([A-Za-z_]\w*)\(").finditer(TEXT, start, end):
        found, behind = arguments(match.end(), end)
        forms = [len(form) for form in FORMS[match.group(1)]]
        if len(found) + 1 not in forms:
            yield Mutation("argument too many", behind, behind,
                           ", 0" if found else "0", "expression-arguments",
                           match.start())
        if found and len(found) - 1 not in forms:
            cut = found[-2][1] if len(found) > 1 else match.end()
            yield Mutation("argument missing", cut, behind, "",
                           "expression-arguments", match.start())
        for number, (left, right) in enumerate(found):
            yield from wrong_argument(match, number, len(found), left, right)


def wrong_argument(call, number, count, left, right):
    """If several forms might be meant, the function itself is wrong."""
    forms = [form for form in FORMS[call.group(1)] if len(form) == count]
    taken = {form[number]["type"] for form in forms}
    yield Mutation("argument of another type", left, right,
                   "0" if "boolean" in taken else "TRUE", "expression-type",
                   left if len(forms) == 1 else call.start())


def operands(start, end):
    stops = ("&&", "||", ",")
    for match in re.compile(r"(==|!=|<=|>=|<|>)\s*").finditer(TEXT, start, end):
        cut = next(parts(match.end(), end, stops))
        yield Mutation("operand of another type", match.end(), cut, "TRUE",
                       "expression-type", match.end())


def mutations():
    for key, node in expressions():
        start, end = extent(node)
        yield from names(start, end)
        yield from calls(start, end)
        yield from operands(start, end)
        if key in ("when", "also", "then"):
            yield Mutation("condition that is no boolean", start, end, "1",
                           "expression-type", start)


def run(mutation):
    """What is wrong with the program's answer, or None."""
    mutated = TEXT[:mutation.start] + mutation.text + TEXT[mutation.end:]
    done = subprocess.run([RMIGEN, "validate", "--spec", "-"], input=mutated,
                          capture_output=True, encoding="utf-8", check=False)
    place = (TEXT.count("\n", 0, mutation.at) + 1,
             mutation.at - TEXT.rfind("\n", 0, mutation.at))
    wanted = [(str(place[0]), str(place[1]), mutation.check)]
    if (done.returncode, done.stdout, ERROR.findall(done.stderr)) == (
            1, "", wanted) and done.stderr.count("error:") == 1:
        return None
    return (f"{SPEC}:{place[0]}:{place[1]}: {mutation.what}, "
            f"{mutation.text!r}: wanted {mutation.check} here\n"
            f"exit {done.returncode}\n{done.stderr}")


def main():
    found = list(mutations())
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        missed = [answer for answer in pool.map(run, found) if answer]
    print("\n".join(missed[:20]))
    counts = Counter(mutation.what for mutation in found)
    for what, count in counts.items():
        print(f"{count:5} {what}")
    few = [what for what, least in LEAST.items() if counts[what] < least]
    if missed or few:
        sys.exit(f"{len(missed)} of {len(found)} mutations are not one error "
                 f"at their place; too few: {few}")


if __name__ == "__main__":
    main()
