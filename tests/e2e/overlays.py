# SPDX-License-Identifier: BSD-3-Clause
"""Overlays that reproduce deviations of real implementations, from the file to
compiled code: headers, vectors, differences and verify say what they say."""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import jsonschema

sys.path.insert(0, os.environ["SOURCE"] + "/tests/verify")
import history
import support

SOURCE = pathlib.Path(os.environ["SOURCE"])
EXAMPLES = pathlib.Path("examples/overlays")
SPEC, = (path.relative_to(SOURCE) for path in
         SOURCE.glob("spec/**/den0137-2.0-bet0.yaml"))
HANDLE = EXAMPLES / "pdev-handle.yaml"
LINUX_V9 = EXAMPLES / "linux-v9.yaml"
REASON = "the page starts with a handle for messages about the device"
# The structure as each of these consumers calls it.
HEADERS = {"kernel": "pdev_params", "firmware": "rmi_pdev_params"}
COMPILERS = [["gcc"], ["clang-19"], ["aarch64-linux-gnu-gcc"]]


def run(*words):
    return subprocess.run([os.environ["RMIGEN"], *words], cwd=SOURCE,
                          capture_output=True, text=True, check=False)


def good(*words):
    done = run(*words)
    if done.returncode or done.stderr:
        raise AssertionError(done.stderr)
    return done.stdout


def structure(*options):
    """The members of RmiPdevParams, as dump has them."""
    dump = json.loads(good("dump", "--spec", SPEC, *options))
    jsonschema.validate(dump, json.loads(
        (SOURCE / "docs/dump.schema.json").read_text()))
    return next(item for interface in dump["interfaces"]
                for item in interface["types"]
                if item["name"] == "RmiPdevParams")


def offsets(item):
    return {row["name"]: int(row["offset"], 0) for row in item["members"]
            if "name" in row}


def declares(folder, tag):
    """The header below a folder that declares a structure."""
    found, = (path for path in folder.rglob("*.h")
              if f"struct {tag} {{" in path.read_text(encoding="utf-8"))
    return found


def generate(folder, *options):
    good("generate", "--spec", SPEC, "--out", folder, *options)
    made, = pathlib.Path(folder).iterdir()
    return made


class Inserted(unittest.TestCase):
    """A member at the front of RmiPdevParams moves all others by 8."""
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.plain = generate(f"{cls.scratch.name}/plain")
        cls.made = generate(f"{cls.scratch.name}/made", "--overlay", HANDLE)
        cls.before = offsets(structure())
        cls.after = offsets(structure("--overlay", HANDLE))

    def test_layout(self):
        self.assertGreater(len(self.before), 7)
        self.assertEqual(self.after, {"handle": 0} | {
            name: offset + 8 for name, offset in self.before.items()})
        self.assertEqual(structure("--overlay", HANDLE)["size"],
                         structure()["size"])

    def test_folder(self):
        self.assertEqual(self.plain.name, "2.0-bet0")
        self.assertEqual(self.made.name, "2.0-bet0+pdev-handle")

    def test_files_name_the_overlay(self):
        files = [path for path in self.made.rglob("*") if path.is_file()]
        self.assertGreater(len(files), 20)
        for path in files:
            text = path.read_text(encoding="utf-8")
            for words in ("2.0-bet0+pdev-handle", f"--overlay {HANDLE}"):
                self.assertTrue(words in text, (path.name, words))

    def test_command_makes_the_file_again(self):
        path = declares(self.made / "kernel", "pdev_params")
        text = path.read_text(encoding="utf-8")
        command = re.search(r"^ \*\trmigen (.*)$", text, re.M)[1]
        self.assertTrue(good(*command.split(), "--stdout", path.name) == text)

    def test_no_absolute_path(self):
        moved = pathlib.Path(self.scratch.name, "moved.yaml")
        moved.write_text((SOURCE / HANDLE).read_text())
        text = good("generate", "--spec", SPEC, "--overlay", moved,
                    "--consumer", "kernel", "--stdout",
                    declares(self.made / "kernel", "pdev_params").name)
        self.assertTrue("--overlay moved.yaml" in text)
        self.assertFalse(self.scratch.name in text)

    def test_comments(self):
        for folder, tag in HEADERS.items():
            text = declares(self.made / folder, tag).read_text(encoding="utf-8")
            words = " ".join(re.sub(r"^\s*\*", "", text, flags=re.M).split())
            self.assertTrue("Overlay pdev-handle: " + REASON in words, folder)
            self.assertEqual(words.count("[overlay pdev-handle]"), 1, folder)

    def header_test(self, folder, tag):
        """A source that compiles if the header has the offsets."""
        header = declares(folder, tag).relative_to(folder)
        return "\n".join([f"#include <{header}>", *(
            f"_Static_assert(__builtin_offsetof(struct {tag}, {name}) == "
            f"{offset}, \"{name}\");" for name, offset in self.after.items()),
            f"_Static_assert(sizeof(struct {tag}) == 0x1000, \"size\");", ""])

    def assert_compiles(self, compiler, text, *flags):
        done = subprocess.run(
            [*compiler, "-Wall", "-Wextra", "-Werror", *flags, "-c", "-x",
             "c", "-", "-o", os.devnull], input=text, capture_output=True,
            text=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_headers(self):
        standins = f"-I{self.made / 'mock/include'}"
        for folder, tag in HEADERS.items():
            folder = self.made / folder
            for compiler in COMPILERS:
                with self.subTest(folder=folder.name, compiler=compiler):
                    self.assert_compiles(
                        compiler, self.header_test(folder, tag),
                        "-std=gnu11", f"-I{folder}", standins)

    def test_no_mixture(self):
        """A file with the overlay refuses one without."""
        mock, = (path for path in (self.plain / "mock").glob("*_mock.h"))
        header = declares(self.made / "kernel", "pdev_params")
        done = subprocess.run(
            ["gcc", "-fsyntax-only", "-std=gnu11", "-x", "c", "-",
             f"-I{self.made / 'kernel'}", f"-I{self.plain / 'mock'}",
             f"-I{self.plain / 'mock/include'}"],
            input=f'#include "{header}"\n#include "{mock}"\n',
            capture_output=True, text=True, check=False)
        self.assertIn("a file before this one is from another specification",
                      done.stderr)

    def vectors(self, made):
        text = (made / "vectors/vectors.json").read_text(encoding="utf-8")
        vectors = json.loads(text)
        jsonschema.validate(vectors, json.loads(
            (SOURCE / "docs/vectors.schema.json").read_text()))
        self.assertEqual(vectors["document"]["revision"], made.name)
        return next(item for interface in vectors["interfaces"]
                    for item in interface["structures"]
                    if item["name"] == "RmiPdevParams")

    def maxima(self, made):
        """Where the greatest value of each member stands, and its bytes."""
        return {vector["values"][0]["member"]:
                [(int(run["offset"], 0), run["bytes"])
                 for run in vector["runs"]]
                for vector in self.vectors(made)["vectors"]
                if vector["kind"] == "maximum"}

    def test_vectors(self):
        plain, made = self.maxima(self.plain), self.maxima(self.made)
        self.assertEqual(set(plain), set(self.before))
        self.assertEqual(made, {"handle": [(0, "ff" * 8)]} | {
            name: [(offset + 8, data) for offset, data in runs]
            for name, runs in plain.items()})


class EveryInterface(unittest.TestCase):
    """Whatever the interface, a comment says what the work of an overlay is."""
    EDITS = {
        "RMI_REC_ENTER.inputs.run_ptr":
            "firmware/rmi_call.h firmware/rmi_dispatch.h kernel/asm/rmi_cmds.h",
        "RmiRecExit.imm":
            "firmware/rmi_smc.h firmware/rmi_codec.h kernel/asm/rmi_smc.h",
        "RSI_HOST_CALL.inputs.addr":
            "firmware/rsi_call.h firmware/rsi_dispatch.h kernel/asm/rsi_cmds.h",
        "RsiHostCall.imm":
            "firmware/rsi_smc.h firmware/rsi_codec.h kernel/asm/rsi_smc.h",
        "PSCI_CPU_ON.inputs.target_cpu":
            "firmware/psci_call.h firmware/psci_dispatch.h",
        "PsciReturnCode": "firmware/rmm_smc.h mock/rmm_mock.h",
        "SMCCC_NOT_SUPPORTED": "firmware/rmm_smc.h"}

    def test_comments(self):
        with tempfile.TemporaryDirectory() as scratch:
            overlay = pathlib.Path(scratch, "every.yaml")
            overlay.write_text("format: 1\noverlay: every\nbrief: All.\n"
                               "base: {number: DEN0137, revision: 1.0-rel0}\n"
                               "deviations:\n" + "".join(
                                   f"  - reason: reason {number}\n    edits: "
                                   f"[{{change: {path}, set: {{brief: It.}}}}]"
                                   "\n" for number, path in
                                   enumerate(self.EDITS)))
            good("generate", "--overlay", overlay, "--out", f"{scratch}/out")
            made, = pathlib.Path(scratch, "out").iterdir()
            for number, (path, files) in enumerate(self.EDITS.items()):
                for name in files.split():
                    words = " ".join(re.sub(
                        r"^\s*\*", "", (made / name).read_text(),
                        flags=re.M).split())
                    for text in (f"Overlay every: reason {number}.",
                                 *["[overlay every]"] * ("." in path)):
                        with self.subTest(path=path, name=name):
                            self.assertTrue(text in words, text)


class Difference(unittest.TestCase):
    def diff(self, *words):
        return run("diff", *words, SPEC, f"{SPEC}@{HANDLE}")

    def test_json(self):
        done = self.diff("--format", "json")
        report = json.loads(done.stdout)
        jsonschema.validate(report, json.loads(
            (SOURCE / "docs/diff.schema.json").read_text()))
        self.assertEqual(done.returncode, 12)
        topic, = report["topics"]
        self.assertEqual(topic["new"], "RmiPdevParams")
        self.assertEqual(topic["overlays"], [{
            "side": "new", "overlay": "pdev-handle", "edit": "add",
            "path": "RmiPdevParams.handle", "reason": REASON}])
        moved = {change["old"]["item"] for change in topic["changes"]
                 if change["kind"] == "moved"}
        self.assertEqual(moved, set(offsets(structure())))

    def test_reports_say_so(self):
        for words in ([], ["--format", "markdown"]):
            text = self.diff(*words).stdout.replace("\\", "")
            self.assertIn("DEN0137 2.0-bet0+pdev-handle", text)
            self.assertIn("new: overlay pdev-handle adds "
                          f"RmiPdevParams.handle: {REASON}", text)

    def test_both_sides(self):
        done = run("diff", f"{SPEC}@{HANDLE}", f"{SPEC}@{HANDLE}")
        self.assertEqual(done.returncode, 0, done.stderr)
        done = run("diff", f"{SPEC}@{HANDLE}", SPEC)
        self.assertEqual(done.returncode, 12)
        self.assertIn("old: overlay pdev-handle adds", done.stdout)

    def test_built_in(self):
        named = run("diff", "1.0-rel0", f"1.0-rel0@{LINUX_V9}")
        self.assertEqual(named.returncode, 12, named.stderr)
        self.assertEqual(run("diff", "1.0-rel0", f"@{LINUX_V9}").stdout,
                         named.stdout)

    def test_at_in_a_name(self):
        with tempfile.TemporaryDirectory() as scratch:
            path = pathlib.Path(scratch, "a@b.yaml")
            path.write_text((SOURCE / LINUX_V9).read_text())
            done = run("diff", "1.0-rel0",
                       "@" + str(path).replace("@", "@@"))
            self.assertEqual(done.returncode, 12, done.stderr)
            self.assertIn(str(path), good("validate", "--overlay", path))

    def test_refused(self):
        for words, text in {
                ("1.0-rel0@",): "no overlay is named",
                ("1.0-rel0@nothing.yaml",): "nothing.yaml: No such file",
                (f"1.0-rel0@{HANDLE}",): "the overlay is for DEN0137 2.0-bet0",
                (f"1.0-rel0@{LINUX_V9}@{LINUX_V9}",): "two overlays are called"
        }.items():
            done = run("diff", "1.0-rel0", *words)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn(text, done.stderr)


class History(unittest.TestCase):
    """Version 9 of the Linux series: its overlay makes its header right."""

    def verify(self, mistake, *options):
        case = next(case for case in (*history.CORRECT.values(),
                                 *history.MISTAKES)
                    if case.header == history.RMI and case.name == mistake)
        with tempfile.TemporaryDirectory() as scratch:
            path = support.compile_c(["gcc"], case.header.source(),
                                     f"{scratch}/header.o", *case.flags())
            status, findings = support.verify(*case.header.arguments(),
                                              *options, path)
        return status, [finding["document"]["path"] for finding in findings]

    def test_with_the_overlay(self):
        options = ("--overlay", str(SOURCE / LINUX_V9))
        self.assertEqual(self.verify("RIPAS_VALUE", *options), (0, []))
        self.assertEqual(self.verify("", *options)[1],
                         ["RmiRecExit.ripas_value"])

    def test_without(self):
        self.assertEqual(self.verify("RIPAS_VALUE")[1],
                         ["RmiRecExit.ripas_value"])
        self.assertEqual(self.verify(""), (0, []))


class Verbs(unittest.TestCase):
    OPTIONS = ("--overlay", str(SOURCE / LINUX_V9))

    def test_version(self):
        text = good("--version", *self.OPTIONS)
        self.assertRegex(text, r"(?m)^DEN0137 1\.0-rel0\+linux-v9 digest 0x")
        self.assertIn("overlay linux-v9: The run page", text)

    def test_list(self):
        self.assertIn("1.0-rel0+linux-v9",
                      good("list", "revisions", *self.OPTIONS))
        for line in good("list", "outputs", *self.OPTIONS).splitlines():
            self.assertTrue(line.startswith("1.0-rel0+linux-v9/"), line)

    def test_validate(self):
        text = good("validate", *self.OPTIONS)
        self.assertRegex(text, r"linux-v9\.yaml:\d+:\d+: overlay linux-v9: "
                         r"changes RmiRecExit\.ripas_value: the driver reads")

    def test_decode_and_encode(self):
        image = good("encode", "RmiRecExit", "ripas_value=0x102",
                     *self.OPTIONS)
        done = subprocess.run(
            [os.environ["RMIGEN"], "decode", "RmiRecExit", "-",
             *self.OPTIONS], input=image, capture_output=True, text=True,
            check=False)
        self.assertIn("1.0-rel0+linux-v9", done.stdout)
        self.assertRegex(done.stdout, r"ripas_value.*0x0*102\b")
        self.assertEqual(run("encode", "RmiRecExit",
                             "ripas_value=0x102").returncode, 1)

    def test_asserts(self):
        text = good("asserts", "--map", "tests/verify/rmi.yaml", "--include",
                    "rmi.h", *self.OPTIONS)
        self.assertIn("1.0-rel0+linux-v9", text)
        self.assertIn("rmigen asserts --spec 1.0-rel0 --overlay "
                      "linux-v9.yaml --map", text)

    def test_no_base(self):
        """Without a specification, the base must be built in."""
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
            file.write((SOURCE / LINUX_V9).read_text().replace(
                "revision: 1.0-rel0", "revision: 0.9-bet1"))
            file.flush()
            done = run("dump", "--overlay", file.name)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("DEN0137 0.9-bet1 is not built in, only 1.0-rel0",
                      done.stderr)
        self.assertIn("[overlay-base]", done.stderr)

    def test_many(self):
        done = run("dump", *self.OPTIONS * 17)
        self.assertEqual(done.returncode, 2)
        self.assertIn("--overlay: 16 are the most", done.stderr)

    def test_examples(self):
        """Each example is for a specification of the tree, and good."""
        for path in SOURCE.joinpath(EXAMPLES).glob("*.yaml"):
            spec = ["--spec", SPEC] if "2.0-bet0" in path.read_text() else []
            good("validate", *spec, "--overlay", path)


if __name__ == "__main__":
    unittest.main()
