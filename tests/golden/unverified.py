# SPDX-License-Identifier: BSD-3-Clause
"""Commands whose tables the source of 2.0-bet0 lacks are marked wherever they
are: by `validate`, and in what is made for each consumer."""
import json
import os
import pathlib
import re
import subprocess
import unittest

SOURCE = pathlib.Path(os.environ["SOURCE"])
OUT = SOURCE / "out/2.0-bet0"
GUESSED = {"RMI_PDEV_STREAM_DISCONNECT", "RMI_PDEV_STREAM_KEY_PURGE",
           "RMI_PSMMU_ST_L2_CREATE", "RMI_VDEV_START"}
# The comment that says so is that of the command, or stands before its row.
MARK = "Unverified: its tables are not in the source;"
COMMENT = rf"\n \* (RMI_\w+), DEN0137 [^/]*?{MARK}"
FILES = {
    "kernel/linux/arm-rmi-cmds.h": COMMENT,
    "firmware/rmi_call.h": COMMENT,
    "firmware/rmi_dispatch.h": COMMENT,
    "mock/rmm_mock_tables.c": MARK + r"[^/]*/\n\t\[RMI_MOCK_(\w+)\]",
}


def names_in(path, pattern):
    found = re.findall(pattern, (OUT / path).read_text(encoding="utf-8"))
    return sorted("RMI_" + name.removeprefix("RMI_") for name in found)


class Unverified(unittest.TestCase):
    def test_validate(self):
        said = subprocess.run(
            [os.environ["RMIGEN"], "validate", "--spec", "2.0-bet0"],
            check=True, capture_output=True, text=True).stdout
        found = re.findall(r": unverified: (RMI_\w+): its tables", said)
        self.assertEqual(sorted(found), sorted(GUESSED))
        self.assertIn(f"{len(GUESSED)} unverified", said)

    def test_files(self):
        for path, pattern in FILES.items():
            with self.subTest(path):
                self.assertEqual(names_in(path, pattern), sorted(GUESSED))

    def test_vectors(self):
        vectors = json.loads((OUT / "vectors/vectors.json").read_text())
        marked = {command["name"] for interface in vectors["interfaces"]
                  for command in interface["commands"]
                  if "unverified" in command}
        self.assertEqual(marked, GUESSED)


if __name__ == "__main__":
    unittest.main()
