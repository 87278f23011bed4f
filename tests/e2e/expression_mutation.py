#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""Puts something of the wrong kind into the expressions of the specification,
one place at a time: a member or an enumerator of another type, an argument too
many or too few, a value of another type. Each must be exactly one error, of
the right check and at the right character. Of all places a sample is tried, which
is always the same.

In later revisions, of which much is known by name alone, what follows an input
or an output that is declared is changed, and whole conditions."""

import os
import random
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

LATER = os.path.join(os.environ["SOURCE"], "spec/den0137-2.0-bet0.yaml")
LATER_LEAST = {"member of another type": 40, "operand of another type": 15,
               "condition that is no boolean": 40}


def read(path):
    """The text, its tree, and what it says."""
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    return (text, yaml.compose(text, yaml.SafeLoader),
            yaml.safe_load(re.sub(r"(\d+):(\d+)", r"'\1:\2'", text)))


TEXT, ROOT, DATA = read(SPEC)


class Mutation(NamedTuple):
    what: str
    start: int  # replaces TEXT[start:end] ...
    end: int
    text: str  # ... by this
    check: str  # which is this error ...
    at: int  # ... here


# What the names of the specification are.

def types():
    return [row for interface in DATA["interfaces"]
            for row in interface["types"]] + DATA.get("types", [])


def rows_by_type(*keys):
    """For each type the names of its rows."""
    found = {}
    for number, row in enumerate(types()):
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


def declared():
    """(its row, a pattern of its name) of inputs, outputs and pages."""
    for interface in value(ROOT, "interfaces").value:
        for command in value(interface, "commands").value:
            names = [value(row, key).value for table in ("inputs", "outputs")
                     for row in rows(command, table) for key in ("name", "as")
                     if value(row, key)]
            for row in rows(command, "failures"):
                if value(row, "when") and not value(row, "allow"):
                    yield value(row, "when"), "|".join(names)


WORD = re.compile(r"[A-Za-z_]\w*")


def is_needed(words, start, end):
    """Whether a name there may stand nowhere else, but where it is declared."""
    return any(words[name] < 3 for name in WORD.findall(TEXT[start:end]))


def later_mutations():
    words = Counter(WORD.findall(TEXT))
    for node, roots in declared():
        start, end = extent(node)
        if not is_needed(words, start, end):
            yield Mutation("condition that is no boolean", start, end, "1",
                           "expression-type", start)
        pattern = re.compile(rf"(?<![\w.])(?:{roots})\.(\w+)( == \w+)?(?![\w.])")
        for match in pattern.finditer(TEXT, start, end):
            wrong = another(MEMBERS, match.group(1))
            if wrong:
                yield Mutation("member of another type", match.start(1),
                               match.end(1), wrong, "identifier-unresolved",
                               match.start(1))
            if match.group(2):
                at = match.start(2) + len(" == ")
                yield Mutation("operand of another type", at, match.end(),
                               "TRUE", "expression-type", at)


def sample(found, kinds, size):
    """So many of each kind, or all."""
    found, chosen = list(found), random.Random(0)
    for what in kinds:
        same = [mutation for mutation in found if mutation.what == what]
        yield from chosen.sample(same, min(size, len(same)))


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


def check(path, found, least):
    """Runs the mutations; returns whether each was one error."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        missed = [answer for answer in pool.map(run, found) if answer]
    print("\n".join(missed[:20]))
    counts = Counter(mutation.what for mutation in found)
    for what, count in counts.items():
        print(f"{count:5} {what}")
    few = [what for what, limit in least.items() if counts[what] < limit]
    print(f"{os.path.basename(path)}: {len(missed)} of {len(found)} mutations are "
          f"not one error at their place; too few: {few}")
    return not missed and not few


def main():
    global TEXT, ROOT, DATA, MEMBERS
    good = check(SPEC, list(sample(mutations(), LEAST, 250)), LEAST)
    TEXT, ROOT, DATA = read(LATER)
    MEMBERS = rows_by_type("members", "fields")
    later = list(sample(later_mutations(), LATER_LEAST, 60))
    if not check(LATER, later, LATER_LEAST) or not good:
        sys.exit(1)


if __name__ == "__main__":
    main()
