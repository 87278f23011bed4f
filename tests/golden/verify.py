# SPDX-License-Identifier: BSD-3-Clause
"""What verify prints, in each of its forms.

verify.py --accept writes the answers anew; read them before you commit.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.environ["SOURCE"] + "/tests/verify")
import history
import support

# One of each severity, and most kinds.
MISTAKES = ("NARROW_IN_UNION", "SIGN", "COUNT", "OVERLAP", "PADDING",
            "RIPAS_VALUE", "EXTRA", "MISSING", "VALUE")
ANSWERS = support.FOLDER / "reports"
FORMATS = ("text", "json", "github", "sarif")


def build(folder):
    """Compiles rmi.h with the mistakes, by relative paths only."""
    for name in ("rmi.h", "types.h", "rmi.yaml"):
        shutil.copy(support.FOLDER / name, folder)
    subprocess.run(
        ["gcc", "-g", "-gdwarf-5", "-I.", "-c", "-x", "c", "-", "-o", "rmi.o",
         *[f"-DMISTAKE_{name}" for name in MISTAKES]],
        input=history.RMI.source(), text=True, check=True, cwd=folder)


def report(folder, form):
    words = [] if form == "text" else ["--format", form]
    return support.run("verify", "--map", "rmi.yaml", *words, "rmi.o",
                       cwd=folder)


def without_digest(text):
    """The digest changes with the specification, and has tests of its own."""
    return re.sub('"digest": "0x[0-9a-f]{16}"', '"digest": "0x..."', text)


def accept():
    with tempfile.TemporaryDirectory() as folder:
        build(folder)
        for form in FORMATS:
            (ANSWERS / form).write_text(
                without_digest(report(folder, form).stdout))


class Reports(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def test_formats(self):
        build(self.folder)
        for form in FORMATS:
            with self.subTest(form=form):
                done = report(self.folder, form)
                self.assertEqual((done.returncode, done.stderr),
                                 (support.SERIOUS, ""))
                self.assertEqual(without_digest(done.stdout),
                                 (ANSWERS / form).read_text())

    def check_text(self, case, expected):
        path = support.compile_c(["gcc"], case.header.source(),
                                 self.folder / "object.o", *case.flags())
        done = support.run("verify", *case.header.arguments(), path)
        self.assertRegex(done.stdout, expected)
        return done.stdout

    def test_one_table_for_what_lies_together(self):
        """Two findings about the same bytes are followed by one table."""
        row = next(case for case in history.MISTAKES if case.name == "ROW")
        text = self.check_text(row, "\n2 errors\n$")
        self.assertEqual(text.count("[offset]\n"), 2)
        self.assertEqual(re.findall("offset  (\\w+)", text), ["TmiRow"])
        marked = re.findall("^  > (0x[0-9a-f]+)", text, re.MULTILINE)
        self.assertEqual(marked, ["0x000", "0x004", "0x008", "0x00c"])

    def test_success_tells_what_was_judged(self):
        self.check_text(history.CORRECT[history.RMI],
                        "^5 structures are as DEN0137 1.0-rel0 has them\n$")
        self.check_text(history.CORRECT[history.TMI],
                        "^3 structures are as DEN9998 1.0-rel0 has them\n$")
        (self.folder / "run.yaml").write_text(
            f"format: 1\ninterface: RMI\n{self.RULE}structures:\n" + "".join(
                f"  - {{structure: {name}, absent: x}}\n"
                for name in ("RmiRealmParams", "RmiRecEnter", "RmiRecExit",
                             "RmiRecParams")))
        support.compile_c(["gcc"], "struct rmi_rec_run { char enter[0x800], "
                          "exit[0x800]; } run;", self.folder / "run.o")
        done = support.run("verify", "--map", "run.yaml", "run.o",
                           cwd=self.folder)
        self.assertEqual(done.stdout, "1 structure is as DEN0137 1.0-rel0 has "
                         "it, 4 absent or different on purpose\n")

    def test_absolute_paths_become_relative(self):
        build(self.folder)
        source = self.folder / "a, b%.c"
        source.write_text("#include \"rmi.h\"\nstruct rmi_rec_params a;\n")
        subprocess.run(["gcc", "-g", f"-I{self.folder}", "-DMISTAKE_COUNT",
                        "-c", source, "-o", "rmi.o"], cwd=self.folder,
                       check=True)
        self.assertIn("::error file=rmi.h,line=",
                      report(self.folder, "github").stdout)

    def test_the_manual(self):
        """The example of docs/verify.md is what happens."""
        text = (support.SOURCE / "docs/verify.md").read_text()
        blocks = dict(reversed(re.findall(
            r"^```(c|yaml|text)\n(.*?)^```$", text,
            re.MULTILINE | re.DOTALL)))
        (self.folder / "vmm.h").write_text(blocks["c"])
        (self.folder / "vmm.yaml").write_text(blocks["yaml"])
        subprocess.run(["gcc", "-g", "-c", "-x", "c", "-", "-o", "vmm.o"],
                       input='#include "vmm.h"\nstruct vmm_rec_exit a;\n',
                       text=True, check=True, cwd=self.folder)
        done = support.run("verify", "--map", "vmm.yaml", "vmm.o",
                           cwd=self.folder)
        self.assertEqual((done.stdout, done.stderr), (blocks["text"], ""))
        asserts = support.run("asserts", "--map", "vmm.yaml", "--include",
                              "vmm.h", cwd=self.folder)
        compiled = subprocess.run(
            ["gcc", "-std=c11", "-fsyntax-only", "-x", "c", "-"],
            input=asserts.stdout, capture_output=True, text=True,
            cwd=self.folder)
        self.assertIn("imm: another offset", compiled.stderr)

    def test_the_table_of_kinds(self):
        """The manual and the program list the same kinds and severities."""
        text = (support.SOURCE / "docs/verify.md").read_text()
        listed = dict(re.findall(r"^\| `(\w+)` \| (\w+) \| ", text,
                                 re.MULTILINE))
        build(self.folder)
        rules = json.loads(report(self.folder, "sarif").stdout)[
            "runs"][0]["tool"]["driver"]["rules"]
        self.assertEqual({rule["id"] for rule in rules}, listed.keys())
        for finding in json.loads(report(self.folder,
                                         "json").stdout)["findings"]:
            self.assertEqual(listed[finding["kind"]], finding["severity"])

    def map(self, text):
        """The run with this map, on a good object."""
        build(self.folder)
        support.compile_c(["gcc"], history.RMI.source(),
                          self.folder / "rmi.o", "-I.", f"-I{self.folder}")
        (self.folder / "rmi.yaml").write_text(
            "format: 1\ninterface: RMI\npadding: [pad, reserved_]\n" + text)
        return report(self.folder, "text")

    def refused(self, text, message):
        done = self.map(text)
        self.assertEqual((done.returncode, done.stdout), (support.BAD, ""))
        self.assertIn(message, done.stderr)
        self.assertIn("rmi.yaml:", done.stderr)

    RULE = "rules: [{rule: structure, case: snake}]\n"

    def test_entries_that_match_nothing(self):
        for text, message in (
                ("structures: [{structure: RmiRecExot}]\n",
                 "did you mean 'RmiRecExit'?"),
                ("structures:\n  - structure: RmiRecExit\n"
                 "    members: [{member: imn, name: imm}]\n",
                 "did you mean 'imm'?"),
                ("names: [{enumerator: RMI_EMPTI, name: A}]\n",
                 "did you mean 'RMI_EMPTY'?"),
                ("names: [{mask: RmiRealmFlags.lpa, name: A}]\n",
                 "did you mean 'RmiRealmFlags.lpa2'?"),
                ("structures: [{structure: RmiRecExit, name: a-b}]\n",
                 "'a-b' is not a C name"),
                ("structures: [{structure: RmiRecExit, name: a.}]\n",
                 "'a.' is not a C name"),
                ("structures: [{structure: RmiRecExit, name: a, absent: x}]\n",
                 "nothing else can be said"),
                ("structures: [{structure: RmiRecExit, name: a},\n"
                 "  {structure: RmiRecExit, name: a}]\n",
                 "has an entry already"),
                ("rules: [{rule: fid, prefix: A}, {rule: fid, prefix: B}]\n",
                 "have a rule already"),
                ("colour: red\n", "colour")):
            with self.subTest(text=text):
                self.refused(text, message)

    def test_exceptions_that_are_not_needed(self):
        for entry, message in (
                ("absent: dropped", "absent, says the map, but it is there"),
                ("different: older", "it is as the document has it")):
            self.refused(f"{self.RULE}structures:\n  - structure: RmiRecExit\n"
                         f"    members: [{{member: imm, {entry}}}]\n", message)
        self.refused(f"{self.RULE}structures:\n  - structure: RmiRecExit\n"
                     "    extras: [{extra: nothing, reason: x}]\n",
                     "has no member nothing")
        self.refused(f"{self.RULE}structures: [{{structure: RmiRecExit, "
                     "absent: x}]\n", "absent, says the map")

    def test_exceptions_that_are_needed(self):
        build(self.folder)
        members = ", ".join(
            f"{{member: {name}, different: known}}" for name in (
                "gprs", "gicv3_hcr", "gicv3_lrs", "gicv3_misr", "gicv3_vmcr",
                "cntp_ctl", "cntp_cval", "cntv_ctl", "cntv_cval", "ripas_base",
                "ripas_top", "ripas_value", "imm"))
        (self.folder / "rmi.yaml").write_text(
            "format: 1\ninterface: RMI\npadding: [pad, reserved_]\n"
            f"{self.RULE}"
            "structures:\n"
            "  - structure: RmiRecExit\n"
            f"    members: [{{member: pmu_ovf_status, absent: x}}, {members}]\n"
            "    extras: [{extra: imm_valid, reason: x}]\n"
            "  - {structure: RmiRecEnter, different: x}\n"
            "  - {structure: RmiRecParams, different: x}\n"
            "  - {structure: RmiRecRun, different: x}\n"
            "  - {structure: RmiRealmParams, different: x}\n")
        done = report(self.folder, "text")
        self.assertEqual(done.stderr, "")
        # The size of a structure can only be different with all of it.
        self.assertRegex(done.stdout, "rmi_rec_exit has 0x808 bytes")
        self.assertIn("1 error\n", done.stdout)

    def test_usage(self):
        for words in ((), ("--map", "a", "--consumer", "kernel"),
                      ("--map", "a", "--suggest-map")):
            done = support.run("verify", *words, "a.o")
            self.assertEqual((done.returncode, done.stdout),
                             (support.USAGE, ""))
        for words in ((), ("--map", "a"), ("--include", "a"),
                      ("--map", "a", "--include", 'a"b'),
                      ("--map", "a", "--include", "a*/"),
                      ("--map", "a", "--include", "<a")):
            done = support.run("asserts", *words)
            self.assertEqual((done.returncode, done.stdout),
                             (support.USAGE, ""))
        done = support.run("verify", "--map", "absent.yaml", "a.o")
        self.assertEqual((done.returncode, done.stdout), (support.BAD, ""))
        self.assertIn("absent.yaml: No such file", done.stderr)


if __name__ == "__main__":
    if sys.argv[1:] == ["--accept"]:
        accept()
    else:
        unittest.main()
