# SPDX-License-Identifier: BSD-3-Clause
"""Conditions that nobody writes, and everybody could: each becomes code and
vectors, or is refused, and soon."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

RMIGEN = os.environ["RMIGEN"]
HEAD = """\
format: 1
overlay: odd
brief: conditions that nobody writes.
base: {number: DEN0137, revision: %s}
deviations:
  - reason: they could
    edits:
"""
FIRST = "1.0-rel0"
# Longer than any of these takes, on a machine that has other things to do.
SECONDS = 20


def run(output, edits, revision=FIRST):
    """What an output becomes with edits, each a line of YAML."""
    with tempfile.TemporaryDirectory() as folder:
        overlay = pathlib.Path(folder, "odd.yaml")
        overlay.write_text(HEAD % revision +
                           "".join(f"      - {edit}\n" for edit in edits))
        return subprocess.run(
            [RMIGEN, "generate", "--stdout", output,
             "--overlay", overlay], cwd=folder, check=False,
            capture_output=True, text=True, timeout=SECONDS)


def condition(command, text):
    row = f'{{id: odd, when: "{text}", status: RMI_ERROR_INPUT}}'
    return f"{{add_to: {command}.failures, row: {row}}}"


def negative(vectors, name):
    """The calls that a command must refuse."""
    return next(row for part in vectors["interfaces"]
                for row in part["commands"] if row["name"] == name)["negative"]


class Odd(unittest.TestCase):
    def generate(self, output, edits, revision=FIRST):
        done = run(output, edits, revision)
        self.assertEqual((done.returncode, done.stderr), (0, ""), edits)
        return done.stdout

    def vectors(self, edits, revision=FIRST):
        return json.loads(
            self.generate("vectors/vectors.json", edits, revision))

    def covered(self, command, text):
        """Why no vector is refused for a condition, or those that are."""
        vectors = self.vectors([condition(command, text)])
        rows = next(row for part in vectors["interfaces"]
                    for row in part["commands"] if row["name"] == command)
        reason = next(row.get("not_covered") for row in rows["conditions"]
                      if row["name"] == "odd")
        found = [row for row in rows["negative"] if row.get("condition") == "odd"]
        self.assertNotEqual(bool(reason), bool(found), text)
        return reason or found

    def code(self, command, text):
        """The mock's function of a condition."""
        source = self.generate("mock/rmm_mock_tables.c",
                               [condition(command, text)])
        return re.search(r"\n[^\n]*_odd\(.*?\n}\n", source, re.S)[0]


class Constants(Odd):
    def test_beside_what_is_always_so_the_rest_counts(self):
        text = "VALID flags && UInt(src) == 4096"
        found = self.covered("RMI_DATA_CREATE", text)
        self.assertEqual([row["inputs"]["src"] for row in found], ["0x1000"])
        self.assertIn("== 0x1000;", self.code("RMI_DATA_CREATE", text))

    def test_of_what_never_is_only_the_number_counts(self):
        text = "EVERY i < level: FALSE"
        for row in self.covered("RMI_RTT_CREATE", text):
            self.assertLessEqual(int(row["inputs"]["level"], 0), 0)
        self.assertIn("NUMBER_LESS | NUMBER_EQUAL", self.code("RMI_RTT_CREATE", text))


class Endless(Odd):
    """One condition says something of all numbers."""
    ENDLESS = ("SOME i < UInt(src): (i == 70000 &&"
               " UInt(data) + UInt(rd) + UInt(ipa) == 77777777777)")

    def test_nothing_is_found_for_it(self):
        self.assertEqual(self.covered("RMI_DATA_CREATE", self.ENDLESS),
                         "no inputs were found that make it true")

    def test_the_others_are_covered_as_before(self):
        edit = condition("RMI_DATA_CREATE", self.ENDLESS)
        rows = negative(self.vectors([edit]), "RMI_DATA_CREATE")
        self.assertEqual({row["condition"] for row in rows},
                         {"src_align", "data_align", "rd_align", "ipa_align"})
        for row in rows:
            self.assertEqual(row["undefined"], ["odd"])
            self.assertEqual(len(row["assumed_false"]),
                             len(set(row["assumed_false"])))

    def test_of_many_reasons_the_first_get_calls(self):
        numbers = range(4096, 101 * 4096, 4096)
        text = f"UInt(src) IN {{{', '.join(map(str, numbers))}}}"
        found = self.covered("RMI_DATA_CREATE", text)
        self.assertGreaterEqual(len(found), 64)
        self.assertLess(len(found), len(numbers))


class Outputs(Odd):
    """When an output is there, beside its statuses."""
    COMMAND = "RMI_PSMMU_IRQ_NOTIFY"
    FUNCTION = ("{add_to: functions, row: {function: Odd, section: B3.1,"
                " parameters: [{name: n, type: integer}],"
                " returns: RmiBoolean, count: 2}}")

    def there(self, text):
        """Whether sid is there on success; all flags are set then."""
        when = f'{{change: {self.COMMAND}.outputs.sid, set: {{when: "{text}"}}}}'
        vectors = self.vectors([self.FUNCTION, when], "2.0-bet0")
        command = next(row for part in vectors["interfaces"]
                       for row in part["commands"]
                       if row["name"] == self.COMMAND)
        first = command["vectors"][0]
        self.assertEqual((first["status"], first["outputs"]["flags"]),
                         ("RMI_SUCCESS", "0xf"))
        return first["outputs"]["sid"] != "0x0"

    def test_the_side_of_a_value_does_not_matter(self):
        self.assertTrue(self.there("RMI_TRUE == flags.vsmmu_event"))
        self.assertFalse(self.there("flags.vsmmu_event == RMI_FALSE"))
        self.assertFalse(self.there("RMI_FALSE == flags.vsmmu_event"))

    def test_fields_are_compared_by_value(self):
        self.assertTrue(self.there("flags.vsmmu_event == flags.pending"))

    def test_what_the_state_tells_is_taken_to_hold(self):
        self.assertTrue(self.there("flags.vsmmu_event == Odd(1)[[0]]"))
        self.assertTrue(self.there("Odd(1)[[0]] == flags.vsmmu_event"))


if __name__ == "__main__":
    unittest.main()
