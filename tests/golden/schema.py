# SPDX-License-Identifier: BSD-3-Clause
"""The JSON Schemas of the formats, the page about them and the files agree."""
import json
import os
import pathlib
import re
import subprocess
import unittest

import jsonschema
import yaml

RMIGEN = os.environ["RMIGEN"]
SOURCE = pathlib.Path(os.environ["SOURCE"])
SCHEMA_TEXT = (SOURCE / "spec/schema.json").read_text()
SCHEMA = json.loads(SCHEMA_TEXT)
SPEC_TEXT = (SOURCE / "spec/den0137.yaml").read_text()
PAGE = (SOURCE / "docs/spec-format.md").read_text()
# The row that each refused example replaces.
REPLACED = re.compile(r"^( +)- \{id: src_align, .*\n", re.MULTILINE)


class Yaml12(yaml.SafeLoader):
    """Plain scalars as in YAML 1.2: 63:0 is no number."""
    yaml_implicit_resolvers = {}


Yaml12.add_implicit_resolver("tag:yaml.org,2002:bool",
                             re.compile("true$|false$"), list("tf"))
Yaml12.add_implicit_resolver("tag:yaml.org,2002:int",
                             re.compile("-?[0-9]+$|0x[0-9A-Fa-f]+$"),
                             list("-0123456789"))


def load(text):
    return yaml.load(text, Yaml12)


SPEC = load(SPEC_TEXT)


def blocks(kind):
    """(words behind the kind, text) of the page's examples of a kind."""
    return re.findall(rf"^```yaml{kind}(.*)\n((?:.*\n)*?)```$", PAGE,
                      re.MULTILINE)


def parts(tree):
    """Every mapping of a tree."""
    if isinstance(tree, dict):
        yield tree
    for part in tree.values() if isinstance(tree, dict) else tree:
        if isinstance(part, (dict, list)):
            yield from parts(part)


SHAPES = [part["properties"] for part in parts(SCHEMA)
          if part.get("type") == "object" and "properties" in part]
MAPPINGS = list(parts(SPEC))


def rows(text):
    """The mappings of an example: one, or the items of a list."""
    example = load(text)
    return example if isinstance(example, list) else [example]


def is_valid(part, value):
    whole = {**part, "definitions": SCHEMA["definitions"]}
    return jsonschema.Draft7Validator(whole).is_valid(value)


def has_shape(row):
    """Whether one kind of item takes all pairs of an example."""
    return any(all(key in shape and is_valid(shape[key], value)
                   for key, value in row.items()) for shape in SHAPES)


def is_in_spec(row):
    """Whether one item of the specification has all pairs of an example."""
    return any(all(key in mapping and mapping[key] == value
                   for key, value in row.items()) for mapping in MAPPINGS)


class Schema(unittest.TestCase):
    def test_committed(self):
        printed = subprocess.run([RMIGEN, "dump", "--schema"], check=True,
                                 capture_output=True, text=True).stdout
        self.assertEqual(SCHEMA_TEXT, printed)

    def test_specifications_are_valid(self):
        jsonschema.Draft7Validator.check_schema(SCHEMA)
        for path in (*SOURCE.glob("spec/*.yaml"),
                     SOURCE / "tests/bad/base.yaml"):
            errors = jsonschema.Draft7Validator(SCHEMA).iter_errors(
                load(path.read_text()))
            with self.subTest(path.name):
                self.assertEqual([error.message for error in errors], [])

    def test_damage_is_refused(self):
        valid = jsonschema.Draft7Validator(SCHEMA).is_valid
        for old, new in [("format: 1", "format: one"),
                         ("fid: 0xC4000153", "fld: 0xC4000153"),
                         ("bits: 63:0", "bits: 63"),
                         ("register: X0", "register: W0"),
                         ("section: B1.2", "section: 1.2"),
                         ("rule: SBZ", "rule: RES0"),
                         ("before: true", "before: yes"),
                         ("valid: always", "valid: sometimes")]:
            with self.subTest(new):
                self.assertIn(old, SPEC_TEXT)
                changed = SPEC_TEXT.replace(old, new, 1)
                self.assertFalse(valid(load(changed)))


class Overlays(unittest.TestCase):
    TEXT = (SOURCE / "spec/overlay.schema.json").read_text()
    VALIDATOR = jsonschema.Draft7Validator(json.loads(TEXT))
    # What only the schema of a file can tell.
    REFUSED = ("read-edit", "read-key", "read-no-reason", "read-row-key",
               "read-row-kind", "read-row-missing", "read-set-key",
               "read-set-kind", "read-set-nested", "read-set-value")

    def test_committed(self):
        printed = subprocess.run([RMIGEN, "dump", "--overlay-schema"],
                                 check=True, capture_output=True,
                                 text=True).stdout
        self.assertEqual(self.TEXT, printed)
        jsonschema.Draft7Validator.check_schema(json.loads(printed))

    def test_good_overlays_are_valid(self):
        paths = [*SOURCE.glob("tests/overlay/good/*.yaml"),
                 *SOURCE.glob("examples/overlays/*.yaml")]
        self.assertGreater(len(paths), 15)
        for path in paths:
            with self.subTest(path.name):
                self.VALIDATOR.validate(load(path.read_text()))

    def test_bad_shapes_are_refused(self):
        for name in self.REFUSED:
            path = SOURCE / f"tests/overlay/bad/{name}.yaml"
            with self.subTest(name):
                self.assertFalse(self.VALIDATOR.is_valid(
                    load(path.read_text())))


class Page(unittest.TestCase):
    def test_every_key_is_explained(self):
        keys = {key for shape in SHAPES for key in shape}
        named = set(re.findall(r"`(\w+)(?:: \w+)?`", PAGE))
        self.assertEqual(keys - named, set())

    def test_no_block_is_overlooked(self):
        self.assertEqual(PAGE.count("```"), 2 * sum(
            len(blocks(kind)) for kind in ("$", " example$", " refused ")))

    def test_examples_are_from_the_specification(self):
        self.assertGreater(len(blocks("$")), 15)
        for _, text in blocks("$"):
            for row in rows(text):
                with self.subTest(row):
                    self.assertTrue(has_shape(row))
                    self.assertTrue(is_in_spec(row))

    def test_made_up_examples_are_valid(self):
        for _, text in blocks(" example$"):
            for row in rows(text):
                with self.subTest(row):
                    self.assertTrue(has_shape(row))
                    self.assertFalse(is_in_spec(row))

    def test_refused_examples_are_refused(self):
        self.assertGreater(len(blocks(" refused ")), 1)
        for check, text in blocks(" refused "):
            with self.subTest(text):
                changed, count = REPLACED.subn(
                    lambda row: row[1] + text, SPEC_TEXT, count=1)
                self.assertEqual(count, 1)
                done = subprocess.run([RMIGEN, "validate", "--spec", "-"],
                                      input=changed, capture_output=True,
                                      text=True)
                self.assertEqual(done.returncode, 1)
                self.assertIn(f"[{check}]", done.stderr)

    def test_wrong_examples_are_seen(self):
        self.assertFalse(has_shape({"nme": "fid"}))
        self.assertFalse(has_shape({"name": "fid", "fid": 1}))
        self.assertFalse(has_shape({"fid": "one"}))
        self.assertFalse(is_in_spec({"constant": "RTT_GRANULE_SIZE",
                                     "value": 4097}))


if __name__ == "__main__":
    unittest.main()
