#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""Damages a real specification everywhere, one place at a time: each damage
must be exactly one error, at its place. Whatever is lost, doubled, moved or
misspelled would otherwise end up in a header. Of a sort with very many damages
a sample is tried, which is always the same."""

import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import yaml

# How many of each sort are tried: of the first, each row is deleted and moved.
SPECS = {"den0137.yaml": 400, "den0137-2.0-bet0.yaml": 80}
RMIGEN = os.environ["RMIGEN"]
ERROR = re.compile(r"^<stdin>:(\d+):(\d+): error: .*\[([a-z0-9-]+)\]$", re.M)
# The specification that is being damaged, and its tree: see take().
TEXT = ""
ROOT = None


class Damage(NamedTuple):
    what: str  # the sort of damage: they are counted by it
    start: int  # replaces TEXT[start:end] ...
    end: int
    text: str  # ... by this
    checks: tuple  # those that may notice it
    first: tuple  # (line, column): where the error must be, from here ...
    last: tuple  # ... to here


def place(offset):
    """Line and column, from 1."""
    return TEXT.count("\n", 0, offset) + 1, offset - TEXT.rfind("\n", 0, offset)


def key_pair(node, key):
    return next((pair for pair in node.value if pair[0].value == key), None)


def value(node, key):
    pair = key_pair(node, key)
    return pair[1] if pair else None


def elements(node, key):
    found = value(node, key)
    return found.value if found else []


def extent(node):
    """Whole lines of an element of a block list, from its dash on."""
    start = TEXT.rfind("\n", 0, node.start_mark.index) + 1
    end = node.start_mark.index + len(inside(node))
    return start, TEXT.index("\n", end) + 1


def inside(node):
    """A block node ends where the next token starts: not here."""
    return TEXT[node.start_mark.index:node.end_mark.index].rstrip()


def within(node):
    """The places of an item, the line behind it included."""
    start, end = extent(node)
    return place(start), place(end)


def types():
    for interface in elements(ROOT, "interfaces"):
        yield from elements(interface, "types")
    yield from elements(ROOT, "types")


def commands():
    for interface in elements(ROOT, "interfaces"):
        yield from elements(interface, "commands")


def tables():
    """Every table whose rows cover registers, bits or bytes."""
    for command in commands():
        yield command, elements(command, "inputs")
        yield command, elements(command, "outputs")
    for item in types():
        if item.value[0][0].value == "fieldset":
            yield item, elements(item, "fields")
        if item.value[0][0].value == "structure":
            yield item, elements(item, "members")


LOST = ("hole", "unstated-bits", "register-skipped", "count",
        "identifier-unresolved", "wrong-kind")
MOVED = ("hole", "unstated-bits", "overlap", "out-of-range", "width",
         "alignment", "stride", "bad-value")
TWICE = ("overlap", "register-twice", "name-duplicate")


def rows():
    for item, table in tables():
        for row in table:
            start, end = extent(row)
            yield Damage("row deleted", start, end, "", LOST, *within(item))
            line, lines = place(end)[0], TEXT.count("\n", start, end)
            yield Damage("row twice", end, end, TEXT[start:end], TWICE,
                         (line, 1), (line + lines, 1))


def swaps():
    """Neighbours in the wrong order: the error is at the one that fell back."""
    for _, table in tables():
        for row, below in zip(table, table[1:]):
            (start, middle), (_, end) = extent(row), extent(below)
            line = place(start)[0] + TEXT.count("\n", middle, end)
            yield Damage("rows swapped", start, end,
                         TEXT[middle:end] + TEXT[start:middle], ("row-order",),
                         (line, 1), place(end))


def moved_bits(node, item):
    """15:8 to 16:8, 14:8, 15:9 and 15:7."""
    msb, lsb = map(int, node.value.split(":"))
    for msb, lsb in ((msb + 1, lsb), (msb - 1, lsb), (msb, lsb + 1),
                     (msb, lsb - 1)):
        yield Damage("bits moved", *scalar_at(node), f"{msb}:{lsb}", MOVED,
                     *within(item))


def moved_number(node, item, step):
    for number in (int(node.value, 0) + step, int(node.value, 0) - step):
        text = hex(number) if node.value.startswith("0x") else str(number)
        yield Damage("number moved", *scalar_at(node), text, MOVED,
                     *within(item))


def moves():
    for item, table in tables():
        for row in table:
            if value(row, "bits"):
                yield from moved_bits(value(row, "bits"), item)
            for key in ("offset", "size", "count", "stride"):
                if value(row, key):
                    yield from moved_number(value(row, key), item, 1)
                    yield from moved_number(value(row, key), item, 8)
        if value(item, "size"):
            yield from moved_number(value(item, "size"), item, 8)


def is_used(item):
    name = item.value[0][1].value
    return re.search(rf"\b(type|returns): {name}\b", TEXT)


def widths():
    """The width of a type, which its uses contradict, or its encodings."""
    for item in types():
        width = value(item, "width")
        if not width or width.value == "N" or not is_used(item):
            continue
        for number in (int(width.value) - 1, int(width.value) + 1):
            yield Damage("width changed", *scalar_at(width), str(number),
                         MOVED + ("encoding-unused", "encoding-range"),
                         (1, 1), place(len(TEXT)))


def scalar_at(node):
    """The place of a scalar's first character, behind an opening quote."""
    start = node.start_mark.index + (node.style in ("'", '"'))
    return start, start + len(node.value)


def misspelled(what, node, check, start=None, end=None):
    if start is None:
        start, end = scalar_at(node)
    return Damage(what, end, end, "x", (check,), place(start), place(start))


def fids():
    found = [value(command, "fid") for command in commands()]
    for here, neighbour in zip(found, found[1:] + found[:1]):
        later = max(here, neighbour, key=lambda node: node.start_mark.index)
        at = place(later.start_mark.index)
        yield Damage("fid of another", *scalar_at(here), neighbour.value,
                     ("fid-duplicate",), at, at)


def each_mapping(node=ROOT):
    if isinstance(node, yaml.MappingNode):
        yield node
        for _, child in node.value:
            yield from each_mapping(child)
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from each_mapping(child)


def x0_names():
    """What X0 holds has the same name in every command."""
    for command in commands():
        for key in ("inputs", "outputs"):
            for row in elements(command, key):
                if value(row, "register").value == "X0":
                    yield misspelled("X0 renamed", value(row, "name"), "x0")


def type_names():
    for mapping in each_mapping():
        for key in ("type", "returns"):
            if value(mapping, key):
                yield misspelled("type misspelled", value(mapping, key),
                                 "type-unresolved")


def expressions():
    for command in commands():
        for context in elements(command, "contexts"):
            yield value(context, "value")
        for row in elements(command, "footprint"):
            yield value(row, "value")
        for table in ("failures", "successes"):
            for row in elements(command, table):
                for key in ("when", "index", "also", "then"):
                    if value(row, key):
                        yield value(row, key)


def identifiers():
    for node in expressions():
        start, end = scalar_at(node)
        if node.style == ">":
            end = node.end_mark.index
            if " ".join(TEXT[start:end].split()) != ">- " + node.value:
                sys.exit("an expression with escapes: " + node.value)
        elif TEXT[start:end] != node.value:
            sys.exit("an expression with escapes: " + node.value)
        for match in re.finditer(r"\b(?!IN\b)[A-Za-z_]\w*", TEXT[start:end]):
            yield misspelled("identifier misspelled", node,
                             "identifier-unresolved", start + match.start(),
                             start + match.end())


def names_in_lists():
    for command in commands():
        for failure in elements(command, "failures"):
            if value(failure, "status"):
                yield misspelled("status misspelled", value(failure, "status"),
                                 "identifier-unresolved")
        for output in elements(command, "outputs"):
            valid = value(output, "valid")
            for name in valid.value if valid and valid.value != "always" else []:
                yield misspelled("status misspelled", name,
                                 "identifier-unresolved")
        for order in elements(command, "order"):
            for name in elements(order, "first") + elements(order, "then"):
                yield misspelled("order misspelled", name, "order-unknown")


def required_keys():
    for mapping in each_mapping():
        for key in ("section", "valid"):
            pair = key_pair(mapping, key)
            if not pair:
                continue
            start, end = pair[0].start_mark.index, pair[1].end_mark.index
            if not mapping.flow_style:
                start = TEXT.rfind("\n", 0, start) + 1
                end = TEXT.index("\n", end) + 1
            elif mapping.value[0] is pair:
                end += len(", ")
            else:
                start -= len(", ")
            yield Damage(key + " deleted", start, end, "", ("missing-key",),
                         *within(mapping))


def run(damage):
    """What is wrong with the program's answer, or None."""
    damaged = TEXT[:damage.start] + damage.text + TEXT[damage.end:]
    done = subprocess.run([RMIGEN, "validate", "--spec", "-"], input=damaged,
                          capture_output=True, encoding="utf-8", check=False)
    errors = ERROR.findall(done.stderr)
    if done.returncode == 1 and not done.stdout and len(errors) == 1 \
            and done.stderr.count("error:") == 1:
        line, column, check = errors[0]
        if check in damage.checks and \
                damage.first <= (int(line), int(column)) <= damage.last:
            return None
    return f"exit {done.returncode}\n{done.stdout}{done.stderr}"


def snapshot(folder):
    found = {}
    for root, _, names in os.walk(folder):
        for path in [root] + [os.path.join(root, name) for name in names]:
            status = os.stat(path)
            data = b""
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    data = file.read()
            found[path] = status.st_mtime_ns, status.st_ino, data
    return found


def check_output_untouched():
    """What was generated from a good file outlives a bad one."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        bad = os.path.join(folder, "den0137.yaml")
        take("den0137.yaml")
        with open(bad, "w", encoding="utf-8") as file:
            file.write(TEXT.replace("bits: 63:16", "bits: 63:17", 1))
        subprocess.run([RMIGEN, "generate", "--out", out], check=True,
                       stdout=subprocess.DEVNULL)
        before = snapshot(out)
        done = subprocess.run([RMIGEN, "generate", "--out", out, "--spec", bad],
                              capture_output=True, check=False)
        if done.returncode != 1 or done.stdout or snapshot(out) != before:
            sys.exit("generate touched the output of an earlier run")


def take(name):
    global TEXT, ROOT
    path = os.path.join(os.environ["SOURCE"], "spec", name)
    with open(path, encoding="utf-8") as stream:
        TEXT = stream.read()
    ROOT = yaml.compose(TEXT, yaml.SafeLoader)


def every_damage():
    return [*rows(), *swaps(), *moves(), *widths(), *fids(), *x0_names(),
            *type_names(), *identifiers(), *names_in_lists(),
            *required_keys()]


def sample(damages, most):
    """So many of each sort, or all."""
    sorts = {}
    for damage in damages:
        sorts.setdefault(damage.what, []).append(damage)
    chosen = random.Random(0)
    for found in sorts.values():
        yield from found if len(found) <= most else chosen.sample(found, most)


def check_spec(name, most):
    """Prints what is missed; returns how much."""
    take(name)
    damages = every_damage()
    if len(damages) < 1000:
        sys.exit(f"{name}: {len(damages)} damages")
    damages = list(sample(damages, most))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = list(pool.map(run, damages))
    missed = [(damage, answer) for damage, answer in zip(damages, answers)
              if answer]
    for damage, answer in missed[:20]:
        line, column = place(damage.start)
        print(f"{name}:{line}:{column}: {damage.what}: wanted one error of "
              f"{', '.join(damage.checks)}\n{answer}")
    for what, count in Counter(damage.what for damage in damages).items():
        print(f"{count:5} {what}")
    print(f"{name}: {len(missed)} of {len(damages)} damages are not one error "
          "at their place")
    return len(missed)


def main():
    missed = [check_spec(name, most) for name, most in SPECS.items()]
    check_output_untouched()
    if any(missed):
        sys.exit(1)


if __name__ == "__main__":
    main()
