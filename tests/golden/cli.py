# SPDX-License-Identifier: BSD-3-Clause
"""The command line as a user meets it."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

RMIGEN = os.environ["RMIGEN"]
SOURCE = pathlib.Path(os.environ["SOURCE"])
SPEC = SOURCE / "spec/den0137.yaml"
CONSUMERS = sorted(path.parent.name for path in
                   SOURCE.glob("templates/*/consumer.lua"))
FILES = sum(path.is_file() for path in SOURCE.glob("out/**/*"))
CLEAN, BAD, USAGE, FINDINGS = 0, 1, 2, 4
# As they are listed: in the order in which they came out.
REVISIONS = ["1.0-rel0", "2.0-bet0"]
DIGEST = "0x[0-9a-f]{16}"
# Enough where it does not matter which files there are.
KERNEL = ("--spec", "1.0-rel0", "--consumer", "kernel")
# Two outputs whose paths end alike.
TWINS = """\
return {
	brief = "two files of one name",
	interfaces = { "RMI" },
	licence = "BSD-3-Clause",
	outputs = {
		{ path = "one/same.txt", template = "same.tmpl" },
		{ path = "two/same.txt", template = "same.tmpl" },
	},
	names = {},
}
"""


class CommandLine(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def run_program(self, *words, **options):
        return subprocess.run([RMIGEN, *words], cwd=self.folder, text=True,
                              stderr=subprocess.PIPE,
                              **{"stdout": subprocess.PIPE} | options)

    def good(self, *words, **options):
        """Standard output of a run that has nothing to complain about."""
        done = self.run_program(*words, **options)
        self.assertEqual((done.returncode, done.stderr), (CLEAN, ""), words)
        return done.stdout

    def refused(self, status, *words, **options):
        """The message of a run that fails and prints nothing else."""
        done = self.run_program(*words, **options)
        self.assertEqual((done.returncode, done.stdout), (status, ""), words)
        return done.stderr


class Help(CommandLine):
    def verbs(self):
        return re.findall(r"^  (\w+) +\S", self.good("help"), re.MULTILINE)

    def options(self, verb):
        return set(re.findall(r"^  --([a-z-]+)", self.good("help", verb),
                              re.MULTILINE))

    def test_verbs(self):
        self.assertEqual(self.verbs(), ["asserts", "decode", "diff", "dump",
                                        "encode", "generate", "help", "list",
                                        "validate", "verify"])
        self.assertEqual(self.good("--help"), self.good("help"))
        self.assertEqual(self.good("-h"), self.good("help"))

    def test_each_verb(self):
        for verb in self.verbs():
            text = self.good("help", verb)
            self.assertEqual(self.good(verb, "--help"), text)
            self.assertEqual(self.good(verb, "-h"), text)
            self.assertTrue(text.startswith(f"usage: rmigen {verb}"))
            self.assertEqual(bool(self.options(verb)), "[OPTION...]" in text)

    def test_help_is_complete(self):
        """A verb takes the options that its help names, and no other."""
        everything = set().union(*map(self.options, self.verbs()))
        self.assertEqual(len(everything), 19)
        for verb in self.verbs():
            for option in everything:
                said = self.run_program(verb, f"--{option}=x").stderr
                known = "unrecognized option" not in said
                self.assertEqual(known, option in self.options(verb),
                                 (verb, option))

    def test_default_specification(self):
        for verb, default in (("generate", "all\n"), ("validate", "all\n"),
                              ("dump", f"the first, {REVISIONS[0]}\n"),
                              ("list", "all, or the first\n")):
            self.assertIn(f"default: {default}",
                          self.good("help", verb))

    def test_the_larger_verbs_have_more_to_say(self):
        for verb, word in (("generate", "out/REVISION/CONSUMER/"),
                           ("validate", "waived"), ("verify", "-g")):
            self.assertIn(word, self.good("help", verb))

    def test_lines_fit(self):
        for verb in self.verbs():
            for line in self.good("help", verb).splitlines():
                self.assertLessEqual(len(line), 90)


class Usage(CommandLine):
    def test_no_verb(self):
        self.assertIn("usage: rmigen", self.refused(USAGE))

    def test_unknown_verb(self):
        for words in (["frobnicate"], ["help", "frobnicate"]):
            self.assertIn("there is no verb 'frobnicate'",
                          self.refused(USAGE, *words))

    def test_unknown_option(self):
        said = self.refused(USAGE, "dump", "--frobnicate")
        self.assertIn("rmigen: unrecognized option '--frobnicate'", said)
        self.assertIn("rmigen help dump", said)

    def test_number_below_zero(self):
        words = ["decode", "return", "RMI_RTT_READ_ENTRY"]
        self.assertIn("put '--' in front of a number below zero",
                      self.refused(USAGE, *words, "-1"))
        self.assertIn("SMCCC_NOT_SUPPORTED", self.good(*words, "--", "-1"))

    def test_missing_argument(self):
        self.assertIn("'--spec' requires an argument",
                      self.refused(USAGE, "dump", "--spec"))

    def test_offset(self):
        for wrong in ("x", "-1", "0x", ""):
            self.assertIn(f"--offset: '{wrong}' is", self.refused(
                USAGE, "decode", "RmiRecRun", f"--offset={wrong}"))

    def test_missing_operand(self):
        for verb in ("decode", "encode"):
            self.assertIn("an argument is missing",
                          self.refused(USAGE, verb))

    def test_operand_too_many(self):
        self.assertIn("'more' is one argument too many",
                      self.refused(USAGE, "validate", "more"))
        self.assertIn("'more' is one argument too many",
                      self.refused(USAGE, "list", "types", "more"))

    def test_format(self):
        for verb in ("decode", "dump", "list"):
            self.assertIn("--format takes json, not 'xml'",
                          self.refused(USAGE, verb, "--format", "xml"))

    def test_no_folder_for_output(self):
        self.assertIn("--out takes a folder", self.refused(
            USAGE, "generate", "--out", ""))

    def test_given_twice(self):
        """The last would win, and the first be lost."""
        self.assertIn("--consumer is given twice", self.refused(
            USAGE, "generate", "--consumer", "kernel", "--consumer=mock"))
        self.good("validate", "--list-checks", "--list-checks")

    def test_check_and_stdout(self):
        self.assertIn("exclude each other", self.refused(
            USAGE, "generate", "--check", "--stdout", "asm/rmi_smc.h"))


    def test_no_prefix(self):
        for prefix in ("", "v2", "V2_", "2_"):
            self.assertIn(f"such as old_, not '{prefix}'", self.refused(
                USAGE, "generate", "--prefix", prefix))


class Version(CommandLine):
    def test_lines(self):
        lines = self.good("--version").splitlines()
        self.assertRegex(lines[0], r"^rmigen \d+\.\d+\.\d+$")
        self.assertEqual(lines[1], "specification format 1")
        for line, revision in zip(lines[2:], REVISIONS):
            self.assertRegex(line, rf"^DEN0137 {revision} digest {DIGEST}$")
        self.assertEqual(len(lines), 2 + len(REVISIONS))

    def test_digest_is_that_of_the_files(self):
        digests = dict(re.findall(r"^DEN0137 (\S+) digest (\S+)$",
                                  self.good("--version"), re.MULTILINE))
        self.good("generate")
        for path in self.good("list", "outputs").split():
            self.assertIn(digests[path.split("/")[0]],
                          (self.folder / "out" / path).read_text())

    def test_of_a_file(self):
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
            file.write(SPEC.read_text().replace("format: 1", "format: 2", 1))
            file.flush()
            for words in (["--version"], ["list", "types"]):
                done = self.run_program(*words, "--spec", file.name)
                self.assertEqual(done.returncode, BAD)
                self.assertIn("reads format 1, not 2", done.stderr)
                self.assertIn("| format: 2\n", done.stderr)
        built_in = self.good("--version").splitlines()
        self.assertEqual(self.good("--version", "--spec", SPEC).splitlines(),
                         built_in[:2 + 1])
        self.assertIn("too many", self.refused(USAGE, "--version", "x"))


class List(CommandLine):
    FIRST = {
        "commands": ["0xc4000153", "RMI_DATA_CREATE", "Give a Realm that"],
        "consumers": ["firmware"],
        "outputs": ["1.0-rel0/firmware/rmm_smc.h"],
        "revisions": ["DEN0137", "1.0-rel0", "0x"],
        "types": ["B4.4.1", "RmiCommandReturnCode", "What a command leaves"],
    }
    COUNTS = {"commands": 41, "consumers": len(CONSUMERS), "outputs": FILES,
              "revisions": len(REVISIONS), "types": 73}

    def test_text(self):
        for topic, first in self.FIRST.items():
            lines = self.good("list", topic).splitlines()
            self.assertEqual(len(lines), self.COUNTS[topic])
            for part, start in zip(lines[0].split("  "), first):
                self.assertTrue(part.startswith(start), lines[0])

    def test_json(self):
        for topic, first in self.FIRST.items():
            rows = json.loads(self.good("list", topic, "--format", "json"))
            text = self.good("list", topic)
            self.assertEqual(len(rows[0]), len(first))
            self.assertEqual("".join("  ".join(row.values()) + "\n"
                                     for row in rows), text)

    def test_default(self):
        self.assertEqual(self.good("list"), self.good("list", "revisions"))

    def test_unknown_topic(self):
        said = self.refused(USAGE, "list", "animals")
        for topic in ("animals", *self.FIRST):
            self.assertIn(topic, said)

    def test_unknown_consumer(self):
        for words in (["list", "outputs"], ["list", "consumers"],
                      ["generate"], ["validate"]):
            self.assertEqual(
                self.refused(BAD, *words, "--consumer", "nobody"),
                "error: there is no consumer 'nobody', only: "
                f"{', '.join(CONSUMERS)}; "
                "a folder of yours has a slash: nobody/\n")

    def test_folder_without_a_name(self):
        """The name would be a folder of the output, or its parent."""
        for path in ("/", "//", "./", "../", ".//", "a/..", "a/../", "./.",
                     "a\n/"):
            for words in (["list", "outputs"], ["generate"], ["validate"]):
                self.assertEqual(
                    self.refused(BAD, *words, "--consumer", path),
                    f"error: the consumer '{path}' has no name: give "
                    "the path of its folder so that it ends with the "
                    "folder's own name\n")
        self.assertEqual(list(self.folder.iterdir()), [])


class Input(CommandLine):
    VERBS = ("dump", "generate", "list", "validate")

    def test_missing_file(self):
        for verb in self.VERBS:
            said = self.refused(BAD, verb, "--spec", "missing.yaml")
            self.assertIn("missing.yaml: No such file or directory", said)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_folder(self):
        self.assertIn("Is a directory", self.refused(BAD, "dump", "--spec",
                                                     "/"))

    def test_standard_input(self):
        text = SPEC.read_text()
        self.assertEqual(self.good("dump", "--spec", "-", input=text),
                         self.good("dump"))
        self.assertIn("is good",
                      self.good("validate", "--spec", "-", input=text))

    def test_empty_standard_input(self):
        self.assertIn("<stdin>:1:1: error: the file is empty [syntax]",
                      self.refused(BAD, "dump", "--spec", "-", input=""))

    def test_message_has_place_line_and_caret(self):
        text = SPEC.read_text().replace("fid: 0xC4000153",
                                        "fid: 0xC40001530000", 1)
        line = text[:text.index("0xC40001530000")].count("\n") + 1
        said = self.refused(BAD, "dump", "--spec", "-", input=text).split("\n")
        self.assertRegex(said[0], rf"^<stdin>:{line}:14: error: .* \[[a-z-]+\]")
        self.assertIn("fid: 0xC40001530000", said[1])
        self.assertEqual(said[1].index("0xC4"), said[2].index("^"))


class Output(CommandLine):
    PRINTING = (["dump"], ["dump", "--schema"], ["--version"], ["help"],
                ["help", "dump"], ["list", "types"], ["validate"],
                ["list", "types", "--format", "json"],
                ["validate", "--list-checks"], ["generate", *KERNEL],
                ["encode", "RmiRecRun"],
                ["generate", "--stdout", "asm/rmi_smc.h"])

    def test_full(self):
        for words in self.PRINTING:
            with open("/dev/full", "w", encoding="ascii") as full:
                done = self.run_program(*words, stdout=full)
            self.assertEqual(done.returncode, BAD, words)
            self.assertIn("standard output: No space left", done.stderr)

    def test_closed(self):
        for words in self.PRINTING:
            done = subprocess.run(
                ["sh", "-c", '"$0" "$@" >&-', RMIGEN, *words], text=True,
                cwd=self.folder, stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, BAD, words)
            self.assertIn("standard output: Bad file descriptor", done.stderr)


class Stdout(CommandLine):
    def test_paths(self):
        """As much of the path as one likes, in whole names."""
        text = self.good("generate", "--stdout", "asm/rmi_smc.h")
        self.assertIn("#define SMC_RMI_VERSION", text)
        self.assertIn("give more of the path", self.refused(
            USAGE, "generate", "--stdout", "firmware/rmi_smc.h"))
        for path in ("kernel/asm/rmi_smc.h",
                     "1.0-rel0/kernel/asm/rmi_smc.h",
                     "out/1.0-rel0/kernel/asm/rmi_smc.h"):
            self.assertEqual(self.good("generate", "--stdout", path), text)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_unknown(self):
        for path in ("smc.h", "h", "rmi_smc", "", "other/rmi_smc.h"):
            said = self.refused(USAGE, "generate", "--stdout", path)
            self.assertIn(f"no output is called '{path}'", said)

    def test_ambiguous(self):
        twins = self.folder / "twins"
        twins.mkdir()
        (twins / "consumer.lua").write_text(TWINS)
        (twins / "same.tmpl").write_text("{{ output_path }}\n")
        generate = ["generate", "--spec", "1.0-rel0", "--consumer", "twins/",
                    "--stdout"]
        self.assertEqual(self.good(*generate, "two/same.txt"),
                         "two/same.txt\n")
        said = self.refused(USAGE, *generate, "same.txt")
        for path in ("one/same.txt", "two/same.txt", "more of the path"):
            self.assertIn(path, said)


class Check(CommandLine):
    HEADER = "out/1.0-rel0/kernel/asm/rmi_smc.h"

    def setUp(self):
        super().setUp()
        count = len(self.good("list", "outputs", *KERNEL).splitlines())
        self.assertEqual(self.good("generate", *KERNEL),
                         f"{count} files, {count} changed\n")
        self.header = self.folder / self.HEADER

    def tree(self):
        return {path: (path.stat().st_mtime_ns, path.stat().st_ino)
                for path in self.folder.rglob("*")}

    def findings(self, *words, **options):
        """The report of a check that finds something and writes nothing."""
        before = self.tree()
        done = self.run_program("generate", "--check", *(words or KERNEL),
                                **options)
        self.assertEqual((done.returncode, done.stderr), (FINDINGS, ""))
        self.assertEqual(self.tree(), before)
        return done.stdout

    def test_clean(self):
        before = self.tree()
        self.assertEqual(self.good("generate", "--check", *KERNEL), "")
        self.assertEqual(self.tree(), before)

    def test_edited_file(self):
        text = self.header.read_text()
        self.header.write_text(text.replace("(0x0150)", "(0x0151)", 1))
        report = self.findings().splitlines()
        self.assertEqual(report[:2],
                         [f"--- {self.HEADER}", f"+++ {self.HEADER}"])
        self.assertRegex(report[2], r"^@@ -\d+,7 \+\d+,7 @@$")
        changed = [line for line in report[3:] if line[0] != " "]
        self.assertEqual([line[0] for line in changed], ["-", "+"])
        self.assertIn("0x0151", changed[0])
        self.assertIn("0x0150", changed[1])

    def test_patch_repairs(self):
        text = self.header.read_text()
        lines = text.splitlines(True)
        self.header.write_text("".join(lines[5:200] + ["more\n"]
                                       + lines[200:-3]))
        subprocess.run(["git", "apply", "-p0"], input=self.findings(),
                       cwd=self.folder, text=True, check=True)
        self.assertEqual(self.header.read_text(), text)

    def test_edited_number_of_the_specification(self):
        text = SPEC.read_text().replace("permitted: 0x40FE",
                                        "permitted: 0x40FC", 1)
        report = self.findings("--spec", "-", *KERNEL[2:], input=text)
        self.assertIn("ABI digest", report)

    def test_missing_file(self):
        self.header.unlink()
        report = self.findings().splitlines()
        self.assertEqual(report[:2], ["--- /dev/null", f"+++ {self.HEADER}"])

    def test_lost_report(self):
        """Findings that nobody could read are a failure."""
        self.header.unlink()
        with open("/dev/full", "w", encoding="ascii") as full:
            done = self.run_program("generate", "--check", *KERNEL,
                                    stdout=full)
        self.assertEqual(done.returncode, BAD)


if __name__ == "__main__":
    unittest.main()
