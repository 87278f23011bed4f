# SPDX-License-Identifier: BSD-3-Clause
"""`rmigen dump` has the documented shape, and is the same everywhere."""
import copy
import json
import os
import pathlib
import subprocess
import unittest

import jsonschema

RMIGEN = os.environ["RMIGEN"]
SOURCE = pathlib.Path(os.environ["SOURCE"])
SPEC = SOURCE / "spec/den0137.yaml"
SCHEMA = json.loads((SOURCE / "docs/dump.schema.json").read_text())


def dump(*options, folder="/", **environment):
    return subprocess.run([RMIGEN, "dump", *options], cwd=folder, check=True,
                          env=os.environ | environment,
                          capture_output=True).stdout


TEXT = dump()
DUMP = json.loads(TEXT)


def schemas(schema):
    """Every part of the schema that describes a mapping."""
    if isinstance(schema, dict):
        if "properties" in schema and schema.get("type") == "object":
            yield schema
        for part in schema.values():
            yield from schemas(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from schemas(part)


class Shape(unittest.TestCase):
    def setUp(self):
        self.validator = jsonschema.Draft7Validator(SCHEMA)

    def test_schema_is_closed(self):
        jsonschema.Draft7Validator.check_schema(SCHEMA)
        for part in schemas(SCHEMA):
            self.assertIs(part["additionalProperties"], False)
            self.assertLessEqual(set(part["required"]),
                                 set(part["properties"]))

    def test_dump_is_valid(self):
        self.assertEqual([error.message for error
                          in self.validator.iter_errors(DUMP)], [])

    def assert_refused(self, change):
        changed = copy.deepcopy(DUMP)
        change(changed)
        self.assertFalse(self.validator.is_valid(changed))

    def test_changed_dumps_are_refused(self):
        def command(tree):
            return tree["interfaces"][0]["commands"][0]

        def structure(tree):
            return next(kind for kind in tree["interfaces"][0]["types"]
                        if kind["kind"] == "structure")

        for what, change in {
                "a key more": lambda tree: tree.update(extra="0x1"),
                "a key less": lambda tree: tree.pop("digest"),
                "a later format": lambda tree: tree.update(format="0x2"),
                "a number": lambda tree: command(tree).update(fid=1),
                "a decimal": lambda tree: command(tree).update(fid="12"),
                "zeroes": lambda tree: command(tree).update(fid="0x012"),
                "a register": lambda tree: command(tree)["inputs"][0].update(
                    register="0x12"),
                "no validity": lambda tree: command(tree)["outputs"][0].pop(
                    "always"),
                "no statuses": lambda tree: command(tree)["outputs"][0].update(
                    always=False),
                "no size": lambda tree: structure(tree)["members"][0].pop(
                    "size"),
                "a count alone": lambda tree: structure(tree)["members"][0]
                .update(count="0x2"),
                "a wrong kind": lambda tree: structure(tree).update(
                    kind="union")}.items():
            with self.subTest(what):
                self.assert_refused(change)


class Sameness(unittest.TestCase):
    def test_runs(self):
        self.assertEqual(dump(), TEXT)

    def test_format_option(self):
        self.assertEqual(dump("--format", "json"), TEXT)

    def test_locale(self):
        for locale in ("C", "C.UTF-8", "tr_TR.UTF-8", "de_DE"):
            self.assertEqual(dump(LC_ALL=locale), TEXT)

    def test_folder(self):
        self.assertEqual(dump(folder=SOURCE / "spec"), TEXT)

    def test_given_and_built_in(self):
        self.assertEqual(dump("--spec", SPEC), TEXT)
        self.assertEqual(dump("--spec", SPEC.name, folder=SPEC.parent), TEXT)


if __name__ == "__main__":
    unittest.main()
