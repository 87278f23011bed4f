#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""The vectors in C are those of the JSON, call by call; so are the mock's types."""
import json
import os
import pathlib
import sys
import unittest

SOURCE = pathlib.Path(os.environ["SOURCE"])
sys.path.insert(0, str(SOURCE / "tests/vectors"))
import mock_tables
import tables


class Case(unittest.TestCase):
    def test_files(self):
        for path in SOURCE.glob("out/*/vectors/vectors.json"):
            for part in json.loads(path.read_text())["interfaces"]:
                prefix = part["name"].lower()
                files = list(path.parent.parent.glob(f"*/{prefix}_*.[ch]"))
                checked = [file for file in files
                           if file.name.split("_", 1)[-1] in tables.CHECKS]
                self.assertGreater(len(checked), 1, path)
                for file in checked:
                    self.assertEqual(tables.differing(file, file.read_text(), part), [], file)

    def test_mock(self):
        for path in SOURCE.glob("out/*/mock/rmm_mock_tables.c"):
            vectors = json.loads((path.parents[1] / "vectors/vectors.json").read_text())
            interfaces, text = vectors["interfaces"], path.read_text()
            self.assertEqual(len(mock_tables.COMMAND.findall(text)),
                             sum(len(part["commands"]) for part in interfaces))
            self.assertGreater(len(mock_tables.TYPE.findall(text)), 30)
            self.assertEqual(list(mock_tables.differing(text, interfaces)), [], path)


if __name__ == "__main__":
    unittest.main()
