# SPDX-License-Identifier: BSD-3-Clause
"""What `rmigen diff` says of the way from 1.0-rel0 to 2.0-bet0: by topic, the
worst first, with what an implementer must not miss."""
import json
import os
import pathlib
import re
import subprocess
import unittest

SOURCE = pathlib.Path(os.environ["SOURCE"])
SPECS = ["spec/den0137.yaml", "spec/den0137-2.0-bet0.yaml"]
CLASSES = ["reused", "incompatible", "compatible", "same"]
SERIOUS = 12
# Every number that silently means something else, in the order of the report.
REUSED = [
    ("FID 0xC4000153", "RMI_DATA_CREATE", "RMI_RTT_DATA_MAP_INIT"),
    ("bytes 0x0-0x7", "flags", "flags0"),
    ("bits 15:8", "index", "data"),
    ("encoding 0", "RMI_UNASSIGNED", "RMI_RTTE_VOID"),
    ("encoding 1", "RMI_ASSIGNED", "RMI_RTTE_DATA"),
]
# Topic, kind, what the change must say.
FOUND = [
    ("RMI_DATA_CREATE", "reused", "FID 0xC4000153"),
    ("RmiCommandReturnCode", "reused",
     "RmiResultDataIncomplete or RmiResultDataLevel or RmiResultDataNull by "
     "status"),
    ("RMI_GRANULE_DELEGATE", "removed", "it was FID 0xC4000151"),
    ("RmiFeatureRegister0", "moved",
     "HASH_SHA_256 moved from bit 32 in RmiFeatureRegister0 to bit 3 in "
     "RmiFeatureRegister1"),
    ("RmiFeatureRegister0", "moved",
     "HASH_SHA_512 moved from bit 33 in RmiFeatureRegister0 to bit 5 in "
     "RmiFeatureRegister1"),
    ("RmiFeatureRegister0", "used-now-reserved", "GICV3_NUM_LRS"),
    *(("RmiRecEnter", "used-now-reserved", member)
      for member in ("gicv3_hcr", "gicv3_lrs")),
    *(("RmiRecExit", "used-now-reserved", member)
      for member in ("gicv3_hcr", "gicv3_lrs", "gicv3_misr", "gicv3_vmcr")),
]


def diff(*words):
    done = subprocess.run([os.environ["RMIGEN"], "diff", *SPECS, *words],
                          cwd=SOURCE, text=True, capture_output=True,
                          check=False)
    assert (done.returncode, done.stderr) == (SERIOUS, ""), done.stderr
    return done.stdout


class Revisions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.report = json.loads(diff("--format", "json"))
        cls.topics = cls.report["topics"]

    def changes(self):
        return [(topic["old"], change) for topic in self.topics
                for change in topic["changes"]]

    def test_worst_first(self):
        """Among the topics, and in each of them."""
        ranks = [[CLASSES.index(change["class"]) for change in topic["changes"]]
                 for topic in self.topics]
        for topic, inside in zip(self.topics, ranks):
            self.assertEqual(inside, sorted(inside), topic["old"])
        worst = [min(inside) for inside in ranks]
        self.assertEqual(worst, sorted(worst))

    def test_reused(self):
        said = [change["text"] for _, change in self.changes()
                if change["class"] == "reused"]
        self.assertEqual(len(said), len(REUSED))
        for text, (number, old, new) in zip(said, REUSED):
            self.assertRegex(text, rf"^{number} meant {old}\b.*means {new}\b")

    def test_found(self):
        for topic, kind, text in FOUND:
            self.assertTrue(any(
                name == topic and change["kind"] == kind
                and text in change["text"] for name, change in self.changes()),
                (topic, kind, text))

    def test_alignments(self):
        """Conditions of both revisions want the same of their structures."""
        kinds = {change["kind"] for _, change in self.changes()}
        self.assertFalse(kinds & {"alignment-raised", "alignment-lowered"})

    def test_readable(self):
        """The text has a heading for each topic, and the sum at its end."""
        lines = diff().splitlines()
        self.assertIn("command RMI_DATA_CREATE -> RMI_RTT_DATA_MAP_INIT", lines)
        headings = [line for line in lines if re.match(r"[a-z]", line)][3:]
        self.assertEqual(len(headings), len(set(headings)))
        self.assertEqual(headings[0], lines[4])
        self.assertRegex(lines[-1], "^5 reused, [0-9]+ incompatible, "
                         "[0-9]+ compatible, [0-9]+ same$")


if __name__ == "__main__":
    unittest.main()
