#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""The vectors in C are those of the JSON, call by call."""
import json
import os
import pathlib
import sys
import unittest

SOURCE = pathlib.Path(os.environ["SOURCE"])
sys.path.insert(0, str(SOURCE / "tests/vectors"))
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


if __name__ == "__main__":
    unittest.main()
