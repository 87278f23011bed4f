# SPDX-License-Identifier: BSD-3-Clause
"""The numbers of the YAML, of `rmigen dump` and of the headers are the same.

tests/independent/ works all of them out from the YAML in its own way. Each
comparison is also shown to fail, for each kind of number.
"""
import copy
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

sys.path[:0] = [os.environ["SOURCE"] + "/tests/" + folder
                for folder in ("independent", "kernel")]
import expected
import firmware_headers
import headers
import support



def dump(path):
    return json.loads(subprocess.run(
        [os.environ["RMIGEN"], "dump", "--spec", path], check=True,
        capture_output=True, text=True).stdout)


PATH = support.SOURCE / "spec/den0137.yaml"
# All revisions, and the small specification that has one of each construct.
PATHS = [*sorted((support.SOURCE / "spec").glob("**/*.yaml")),
         support.SOURCE / "tests/bad/base.yaml"]
SPEC = expected.load(PATH)
WANTED = expected.dump(SPEC)
DUMP = dump(PATH)
NUMBER = re.compile(r"-?0x[0-9a-f]+")
MISSING = object()


def children(tree):
    """The parts of a list or mapping by number or key; None for a scalar."""
    if isinstance(tree, list):
        return dict(enumerate(tree))
    return tree if isinstance(tree, dict) else None


def differences(wanted, given, path=()):
    """The paths of everything that is not the same in both, or only in one."""
    if type(wanted) is not type(given) or children(wanted) is None:
        return [] if wanted == given else [path]
    left, right = children(wanted), children(given)
    return [found for key in left.keys() | right.keys()
            for found in differences(left.get(key, MISSING),
                                     right.get(key, MISSING), (*path, key))]


def leaves(tree, path=()):
    """The path of every number below."""
    for key, value in (children(tree) or {}).items():
        yield from leaves(value, (*path, key))
    if isinstance(tree, str) and NUMBER.fullmatch(tree):
        yield path


def place(tree, path):
    """What holds the last step of a path."""
    for key in path[:-1]:
        tree = tree[key]
    return tree


def one_of_each_kind(tree):
    """A path to a number for each way of keys that leads to numbers."""
    kinds = {tuple(key for key in path if isinstance(key, str)): path
             for path in leaves(tree)}
    return list(kinds.values())


# What a reader of the document counts in its tables: failure conditions, and
# those of success that have an expression, or words.
COUNTS = {"1.0-rel0": (215, 115, 8), "2.0-bet0": (966, 0, 0)}


def counts(spec):
    rows = [row for interface in spec["interfaces"]
            for row in interface["commands"]]
    successes = [each for row in rows for each in row.get("successes", [])]
    worded = sum("informal" in each for each in successes)
    return (sum(len(row.get("failures", [])) for row in rows),
            len(successes) - worded, worded)


class Dump(unittest.TestCase):
    def test_counts(self):
        for path in PATHS[:-1]:
            spec = expected.load(path)
            self.assertEqual(counts(spec), COUNTS[spec["document"]["revision"]])

    def test_transcription(self):
        for path in PATHS:
            with self.subTest(path.name):
                self.assertEqual(list(expected.flaws(expected.load(path))), [])

    def test_equal(self):
        for path in PATHS:
            with self.subTest(path.name):
                wanted = expected.dump(expected.load(path))
                self.assertEqual(differences(wanted, dump(path)), [])

    def test_changes_are_seen(self):
        paths = one_of_each_kind(DUMP)
        self.assertGreater(len(paths), 40)
        for path in paths:
            changed = copy.deepcopy(DUMP)
            text = place(changed, path)[path[-1]]
            place(changed, path)[path[-1]] = hex(int(text, 16) + 1)
            with self.subTest(path=path):
                self.assertEqual(differences(WANTED, changed), [path])

    def test_lost_and_added_numbers_are_seen(self):
        for path in one_of_each_kind(DUMP):
            changed = copy.deepcopy(DUMP)
            del place(changed, path)[path[-1]]
            with self.subTest(path=path):
                self.assertEqual(differences(WANTED, changed), [path])
                self.assertEqual(differences(changed, WANTED), [path])

    def test_flaws_are_seen(self):
        """A hole, an overlap, a wrong width, count and function ID."""
        types = {row[expected.kind_of(row)]: i for i, row in
                 enumerate(SPEC["interfaces"][0]["types"])}
        for steps, value in [
                (("types", types["RmiRecMpidr"], "fields", 1, "bits"), "7:5"),
                (("types", types["RmiRecExit"], "members", 0, "type"),
                 "Bits64"),
                (("types", types["RmiRecMpidr"], "fields", 0, "type"), "Bits8"),
                (("commands", 3, "counts", "inputs"), "4"),
                (("commands", 3, "inputs", 1, "register"), "X2"),
                (("commands", 3, "inputs", 1, "bits"), "63:1"),
                (("commands", 3, "fid"), "0xC4000190"),
                (("commands", 3, "fid"), "0xC4000150")]:
            changed = copy.deepcopy(SPEC)
            place(changed["interfaces"][0], steps)[steps[-1]] = value
            with self.subTest(steps=steps, value=value):
                self.assertTrue(list(expected.flaws(changed)))


def statuses(spec, row):
    """The numbers of those on which an output is valid; none of an input."""
    code, = (each for each in spec["interfaces"][0]["types"]
             if each.get("enumeration") == "RmiStatusCode")
    return frozenset(expected.number(each["encoding"]) for each in code["values"]
                     if each["name"] in row.get("valid", []))


def places(spec):
    """(command, function ID, way, register, bits, statuses) of each parameter."""
    for command in spec["interfaces"][0]["commands"]:
        ways = ("in", "out")[:1 + (not command["command"].startswith("RMI_OP_"))]
        for way in ways:
            for row in command[way + "puts"]:
                if "name" in row and row["register"] != "X0" \
                        and "unfinished" not in row:
                    yield (command["command"].lower(), command["fid"], way,
                           row["register"], row["bits"], statuses(spec, row))


def typed_places(revision):
    """Operations that go on have all registers there, as they are for Linux."""
    for row in revision.table("calls.tsv"):
        if row["direction"] not in ("none", "all"):
            yield (row["function"], row["fid"],
                   row["direction"].replace("signed", "in"),
                   "X" + row["register"], row["bits"],
                   frozenset(map(int, filter(None, row["valid"].split(",")))))


class Calls(unittest.TestCase):
    """The table of calls of a later revision was typed; its names are Linux's."""

    def test_equal(self):
        for revision in support.REVISIONS[1:]:
            wanted = list(typed_places(revision))
            self.assertGreater(len(wanted), 300)
            self.assertCountEqual(places(expected.load(revision.spec)), wanted)


def statements(wanted):
    return "".join(f'_Static_assert({each}, "");\n' for each in wanted)


def wrong(condition):
    """The same about another number."""
    if " == " in condition:
        return re.sub(r" == (-?\w+)$", r" == \1 + 1", condition)
    return condition.translate({60: 62, 62: 60})


class Headers:
    """For each set of headers (name, prologue, conditions, flags)."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.scratch = scratch.name

    def failures(self, text, folder, flags):
        """How many assertions failed; any other error fails the test."""
        said = support.compile_c(support.GCC, text, folder, self.scratch, flags)
        errors = re.findall(r"error: (.*)", said or "")
        self.assertEqual([error for error in errors
                          if "static assertion failed" not in error], [])
        return len(errors)

    def test_equal(self):
        for prologue, wanted, *where in self.sets():
            self.assertGreater(len(wanted), 200)
            self.assertEqual(
                self.failures(prologue + statements(wanted), *where), 0)

    def test_changes_are_seen(self):
        """Each single condition fails when its number is another one."""
        for prologue, wanted, *where in self.sets():
            changed = [*map(wrong, wanted)]
            self.assertFalse(set(wanted) & set(changed))
            self.assertEqual(
                self.failures(prologue + statements(changed), *where),
                len(wanted))


class KernelHeaders(Headers, unittest.TestCase):
    def sets(self):
        yield (headers.PROLOGUE, list(headers.conditions(SPEC)),
               support.HEADERS, support.KERNEL_FLAGS)


class FirmwareHeaders(Headers, unittest.TestCase):
    """Those of every revision."""

    def sets(self):
        for path in PATHS[:-1]:
            spec = expected.load(path)
            folder = (support.SOURCE / "out" / spec["document"]["revision"]
                      / "firmware")
            yield (firmware_headers.prologue(spec),
                   list(firmware_headers.conditions(spec)), folder,
                   ["-std=c11"])


if __name__ == "__main__":
    unittest.main()
