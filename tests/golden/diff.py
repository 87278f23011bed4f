# SPDX-License-Identifier: BSD-3-Clause
"""What `rmigen diff` takes, prints and answers, beside the kinds of change."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import jsonschema

RMIGEN = os.environ["RMIGEN"]
SOURCE = pathlib.Path(os.environ["SOURCE"])
BASE = (SOURCE / "tests/compare/base.yaml").read_text()
SPEC = (SOURCE / "spec/den0137.yaml").read_text()
PAGE = (SOURCE / "docs/diff.md").read_text()
SCHEMA = json.loads((SOURCE / "docs/diff.schema.json").read_text())
SAME, BAD, USAGE, COMPATIBLE, SERIOUS = 0, 1, 2, 4, 12


class Diff(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)
        self.write("old.yaml", BASE)

    def write(self, name, text):
        (self.folder / name).write_text(text)

    def change(self, *pairs, text=BASE):
        for old, new in pairs:
            self.assertTrue(old in text, old)
            text = text.replace(old, new)
        self.write("new.yaml", text)

    def run_program(self, *words):
        return subprocess.run([RMIGEN, "diff", *words], cwd=self.folder,
                              text=True, capture_output=True)

    def answer(self, status, *words):
        done = self.run_program(*words)
        self.assertEqual((done.returncode, done.stderr), (status, ""), words)
        return done.stdout

    def diff(self, status, *words):
        return self.answer(status, "old.yaml", "new.yaml", *words)

    def refused(self, status, *words):
        done = self.run_program(*words)
        self.assertEqual((done.returncode, done.stdout), (status, ""), words)
        return done.stderr

    def report(self, status, *words):
        report = json.loads(self.diff(status, "--format", "json", *words))
        jsonschema.Draft7Validator(SCHEMA).validate(report)
        return report


class Operands(Diff):
    def test_two(self):
        for words in ([], ["old.yaml"]):
            self.assertIn("diff takes two specifications",
                          self.refused(USAGE, *words))
        self.assertIn("one argument too many",
                      self.refused(USAGE, "old.yaml", "old.yaml", "x"))

    def test_revision(self):
        self.assertIn("nothing differs",
                      self.answer(SAME, "1.0-rel0", "1.0-rel0"))
        self.write("new.yaml", SPEC)
        self.assertIn("nothing differs",
                      self.answer(SAME, "1.0-rel0", "new.yaml"))

    def test_missing(self):
        said = self.refused(BAD, "old.yaml", "none.yaml")
        self.assertIn("none.yaml: No such file", said)
        self.assertIn("1.0-rel0", said)

    def test_bad(self):
        """Both files are judged, and nothing is compared."""
        self.change(("format: 1", "format: 2"))
        said = self.refused(BAD, "new.yaml", "new.yaml")
        self.assertEqual(said.count("new.yaml:6:9: error:"), 2)


class Formats(Diff):
    def test_schema(self):
        jsonschema.Draft7Validator.check_schema(SCHEMA)
        self.change(("name: depth", "name: weight"),
                    ("page.level > 2", "page.level > 3"),
                    ("VMI_SHARED", "VMI_SHARED_BY_ALL"))
        report = self.report(SERIOUS)
        self.assertEqual(report["class"], "reused")
        self.assertEqual(report["counts"], {
            "reused": 1, "incompatible": 1, "compatible": 0, "same": 1,
            "suppressed": 0})
        first = report["topics"][0]["changes"][0]
        self.assertEqual((first["old"]["item"], first["new"]["item"],
                          first["new"]["place"], first["new"]["value"]),
                         ("depth", "weight", "bits 4:1", "UInt4"))

    def test_empty_report(self):
        self.write("new.yaml", BASE)
        report = self.report(SAME)
        self.assertEqual((report["class"], report["topics"]), ("same", []))
        self.assertEqual(report["old"]["digest"], report["new"]["digest"])

    def test_markdown(self):
        self.change(("(level > 3)", "(level > 4)"))
        lines = self.diff(SERIOUS, "--format", "markdown").splitlines()
        self.assertIn("### command `VMI_VAULT_READ`", lines)
        row = next(line for line in lines if "condition-changed" in line)
        # Two bars of the expression are no ends of cells.
        self.assertEqual(len(re.findall(r"(?<!\\)\|", row)), 6)
        self.assertIn(r"(level \> 4)", row)

    def test_unknown(self):
        self.assertIn("--format takes json, markdown, not 'sarif'",
                      self.refused(USAGE, "--format", "sarif", "a", "b"))


class Suppressions(Diff):
    ENTRY = ("suppress:\n  - kind: {kind}\n    topic: {topic}\n"
             "    item: {item}\n    reason: only a new name\n")

    def setUp(self):
        super().setUp()
        self.change(("name: depth", "name: weight"))

    def suppress(self, **changes):
        values = {"kind": "reused", "topic": "VmiFlags", "item": "weight"}
        self.write("known.yaml", self.ENTRY.format(**values | changes))

    def test_matches(self):
        for item in ("weight", "depth"):
            self.suppress(item=item)
            said = self.diff(SAME, "--suppress", "known.yaml")
            self.assertIn("suppressed: bits 4:1 meant depth", said)
            self.assertIn("reason: only a new name", said)
            self.assertTrue(said.endswith("nothing differs; 1 suppressed\n"))
            report = self.report(SAME, "--suppress", "known.yaml")
            self.assertEqual(report["counts"]["suppressed"], 1)

    def test_whole_topic(self):
        self.suppress()
        text = (self.folder / "known.yaml").read_text()
        self.write("known.yaml", text.replace("    item: weight\n", ""))
        self.diff(SAME, "--suppress", "known.yaml")

    def test_unused(self):
        for changes in ({"kind": "moved"}, {"topic": "VmiMode"},
                        {"item": "wipe"}):
            self.suppress(**changes)
            said = self.refused(BAD, "old.yaml", "new.yaml", "--suppress",
                                "known.yaml")
            self.assertIn("known.yaml:3:12: error: no change", said)
            self.assertIn("[suppression-unused]", said)

    def test_bad(self):
        self.suppress(kind="rewritten")
        said = self.refused(BAD, "old.yaml", "new.yaml", "--suppress",
                            "known.yaml")
        self.assertIn("known.yaml:2:11: error:", said)
        self.assertIn("reserved-now-used", said)
        self.suppress()
        text = (self.folder / "known.yaml").read_text()
        self.write("known.yaml", text.replace("    reason: only a new name\n",
                                              ""))
        self.assertIn("lacks 'reason'", self.refused(
            BAD, "old.yaml", "new.yaml", "--suppress", "known.yaml"))
        self.assertIn("gone.yaml: No such file", self.refused(
            BAD, "old.yaml", "new.yaml", "--suppress", "gone.yaml"))


class Consumers(Diff):
    def setUp(self):
        super().setUp()
        self.write("old.yaml", SPEC)

    def test_names_and_restriction(self):
        self.change(("fid: 0xC4000153", "fid: 0xC400016F"),
                    ("when: \"!AddrIsGranuleAligned(data)\"",
                     "when: \"!AddrIsGranuleAligned(rd)\""), text=SPEC)
        whole = self.diff(SERIOUS)
        self.assertIn("command RMI_DATA_CREATE was FID", whole)
        self.assertIn("condition-changed", whole)
        kernel = self.diff(SERIOUS, "--consumer", "kernel")
        self.assertIn("only what the consumer kernel emits", kernel)
        self.assertIn("command SMC_RMI_DATA_CREATE was FID", kernel)
        self.assertNotIn("condition-changed", kernel)
        report = self.report(SERIOUS, "--consumer", "kernel")
        self.assertEqual(report["consumer"], "kernel")
        side = report["topics"][0]["changes"][0]["old"]
        self.assertEqual(side["emitted"], "SMC_RMI_DATA_CREATE")

    def test_other_revision(self):
        """The profile may speak of what one of the two does not have."""
        self.change(("- name: num_aux\n", "- name: aux_granules\n"),
                    ("params.num_aux", "params.aux_granules"), text=SPEC)
        said = self.diff(SERIOUS, "--consumer", "kernel")
        self.assertIn("meant num_rec_aux (UInt64) and means aux_granules",
                      said)

    def test_nothing_that_it_emits(self):
        self.change(("when: \"!AddrIsGranuleAligned(data)\"",
                     "when: \"!AddrIsGranuleAligned(rd)\""), text=SPEC)
        self.diff(SERIOUS)
        self.assertIn("nothing differs",
                      self.diff(SAME, "--consumer", "kernel"))

    def test_unknown(self):
        self.change(text=SPEC)
        self.assertIn("there is no consumer 'nobody'", self.refused(
            BAD, "old.yaml", "new.yaml", "--consumer", "nobody"))


class Negotiation(Diff):
    """How versions are agreed on is told by names, which may be new ones."""

    def setUp(self):
        super().setUp()
        self.write("old.yaml", SPEC)

    def test_renamed(self):
        self.change(("RMI_ERROR_INPUT", "RMI_INPUT_ERROR"),
                    ("lower: lower\n", "lower: lower_revision\n"),
                    ("name: lower\n", "name: lower_revision\n"), text=SPEC)
        self.assertIn("3 same", self.diff(SAME))

    def test_refused(self):
        self.change(("refused: RMI_ERROR_INPUT", "refused: RMI_ERROR_REALM"),
                    text=SPEC)
        said = self.diff(SERIOUS)
        self.assertIn("and RMI_ERROR_REALM if it refuses [negotiation-", said)


class Page(Diff):
    def test_kinds(self):
        rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \| `([a-z-]+)` \| (.*) \|$",
                          PAGE, re.MULTILINE)
        listed = [re.split(r"  +", line, maxsplit=3) for line in
                  self.answer(SAME, "--list-kinds").splitlines()]
        self.assertEqual([list(row) for row in rows], listed)
        kinds = SCHEMA["definitions"]["change"]["properties"]["kind"]["enum"]
        self.assertEqual([row[0] for row in rows], kinds)

    def test_examples(self):
        report, = re.findall(r"^```\n(fieldset.*?)^```$", PAGE, re.M | re.S)
        self.change(("name: depth", "name: weight"))
        self.assertIn(report, self.diff(SERIOUS))
        known, = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.M | re.S)
        self.write("known.yaml", known)
        self.diff(SAME, "--suppress", "known.yaml")

    def test_options(self):
        said = subprocess.run([RMIGEN, "help", "diff"], text=True,
                              capture_output=True).stdout
        for option in re.findall(r"^  (--[a-z-]+)", said, re.MULTILINE):
            self.assertIn(f"| `{option}", PAGE)


if __name__ == "__main__":
    unittest.main()
