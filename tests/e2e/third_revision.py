# SPDX-License-Identifier: BSD-3-Clause
"""A revision that nobody knows needs its file, and no change of program or
templates: a copy of the second one, with three numbers changed and a command added."""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path[:0] = [os.environ["SOURCE"] + "/tests/" + folder
                for folder in ("kernel", "vectors")]
import suites
from mutations import mutate

SOURCE = pathlib.Path(os.environ["SOURCE"])
# What stands in for KUnit, whose functions take more than some of them need.
KUNIT = SOURCE / "tests/vectors/include"
SPEC, = SOURCE.glob("spec/**/den0137-2.0-bet0.yaml")
COMMAND = """      - command: RMI_PDEV_RESET
        section: B4.5.31.1
        fid: 0xC40002C0
        brief: Let a physical device begin anew.
        may_start_operation: false
        may_transfer_memory: false
        counts: {inputs: 2, outputs: 2}
        inputs:
          - {name: fid, register: X0, bits: 63:0, type: UInt64}
          - {name: pdev_ptr, register: X1, bits: 63:0, type: Address, brief: PA of the device}
        outputs:
          - {name: result, register: X0, bits: 63:0, type: RmiResult, valid: always}
          - {name: generation, register: X1, bits: 63:0, type: UInt64, valid: [RMI_SUCCESS]}
        failures:
          - {id: pdev_bound, when: "!PaIsTracked(pdev_ptr)", status: RMI_ERROR_INPUT}

"""
EDITS = [
    ("command: RMI_PDEV_STOP", [("fid: 0xC400017C", "fid: 0xC40002C1")]),
    ("enumeration: RmiHashAlgorithm", [("encoding: 2,", "encoding: 3,")]),
    ("structure: RmiPdevParams", [
        ("offset: 0x31, size: 0x7", "offset: 0x31, size: 0xF"),
        ("offset: 0x38", "offset: 0x40"),
        ("offset: 0x40, size: 0xFC0", "offset: 0x48, size: 0xFB8")]),
]
# What must stand in some file of each consumer.
EXPECTED = {
    "kernel": [
        r"#define SMC_RMI_PDEV_RESET\s+SMC_RMI_CALL\(0x02c0\)",
        r"#define SMC_RMI_PDEV_STOP\s+SMC_RMI_CALL\(0x02c1\)",
        r"#define RMI_HASH_SHA_384\s+3\n",
        r"offsetof\(struct pdev_params, max_vdevs_order\) == 0x40",
        r"rmi_pdev_reset\(unsigned long pdev_ptr,\s+unsigned long "
        r"\*out_generation\)"],
    "firmware": [r"RMI_PDEV_RESET\s+RMM_U32\(0xc40002c0\)",
                 r"rmi_pdev_reset\("],
    "mock": [r'"DEN0137 2\.1-alp0"', r"RMI_PDEV_RESET"],
    "vectors": [r'"RMI_PDEV_RESET"'],
}


def third():
    text = SPEC.read_text(encoding="utf-8")
    text = text.replace("revision: 2.0-bet0", "revision: 2.1-alp0", 1)
    text = text.replace("/2-0bet0/", "/2-1alp0/", 1)
    for item, edits in EDITS:
        text = mutate(text, item, edits)
    return text.replace("      - command: RMI_PDEV_STOP\n",
                        COMMAND + "      - command: RMI_PDEV_STOP\n", 1)


def run(*words):
    return subprocess.run([os.environ["RMIGEN"], *words], text=True,
                          capture_output=True, check=False)


class ThirdRevision(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.spec = pathlib.Path(scratch.name, "den0137-2.1-alp0.yaml")
        cls.spec.write_text(third(), encoding="utf-8")
        cls.done = run("generate", "--spec", cls.spec, "--out",
                       f"{scratch.name}/out")
        cls.made = pathlib.Path(scratch.name, "out/2.1-alp0")

    def test_generated(self):
        self.assertEqual((self.done.returncode, self.done.stderr), (0, ""))
        for consumer, patterns in EXPECTED.items():
            text = "".join(path.read_text(encoding="utf-8") for path in
                           (self.made / consumer).rglob("*.*"))
            for pattern in patterns:
                self.assertTrue(re.search(pattern, text), (consumer, pattern))

    def compile(self, compiler, text, *flags):
        done = subprocess.run(
            [compiler, "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-c", "-x",
             "c", "-", "-o", os.devnull, *flags], input=text,
            capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_compiles(self):
        standins = f"-I{self.made / 'mock/include'}"
        for consumer, compiler in {"kernel": "gcc", "mock": "gcc",
                                   "firmware": "aarch64-linux-gnu-gcc"
                                   }.items():
            folder = self.made / consumer
            headers = [path.relative_to(folder) for path in
                       sorted(folder.rglob("*.h"))]
            self.compile(compiler, "".join(f"#include <{name}>\n"
                                           for name in headers),
                         standins, f"-I{folder}")
            for path in folder.glob("*.c"):
                self.compile(compiler, path.read_text(encoding="utf-8"),
                             standins, f"-I{folder}", f"-I{KUNIT}",
                             "-Wno-unused-parameter")

    def test_vectors(self):
        """The suites of its vectors compile, and its files pass them."""
        program = self.made.parent / "suite"
        for suite in suites.LATER_SUITES:
            self.assertIsNone(suites.compile_suite(suite, ["gcc"], program,
                                                   self.made), suite)
            self.assertIsNone(suites.run(program), suite)

    def test_difference(self):
        """What was changed is found, and nothing else."""
        report = json.loads(run("diff", "--format", "json", SPEC,
                                self.spec).stdout)
        found = {(topic["new"], change["kind"])
                 for topic in report["topics"] for change in topic["changes"]}
        self.assertEqual(found, {
            ("RMI_PDEV_RESET", "added"), ("RMI_PDEV_STOP", "re-encoded"),
            ("RmiHashAlgorithm", "re-encoded"), ("RmiPdevParams", "moved")})


if __name__ == "__main__":
    unittest.main()
