# SPDX-License-Identifier: BSD-3-Clause
"""SARIF 2.1.0 is what verify prints, says its schema."""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.environ["SOURCE"] + "/tests/verify")
import support

CHECKER = support.FOLDER / "sarif"
REPORT = support.FOLDER / "reports/sarif"


def packages():
    """The folder with the packages of the lock file, made once for each."""
    lock = (CHECKER / "package-lock.json").read_bytes()
    folder = pathlib.Path(os.environ["BUILD"], "npm",
                          hashlib.sha256(lock).hexdigest()[:16])
    if folder.exists():
        return folder
    fresh = folder.with_suffix(".new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(CHECKER / name, fresh)
    subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit",
                    "--no-fund"], cwd=fresh, check=True,
                   stdout=subprocess.DEVNULL)
    fresh.rename(folder)
    return folder


def validate(*files):
    return subprocess.run(
        ["node", CHECKER / "validate.js", packages(), *files],
        capture_output=True, text=True)


class Sarif(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def test_findings(self):
        """The report that golden/verify.py compares."""
        done = validate(REPORT)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_nothing_found(self):
        path = support.compile_c(
            support.GCC["x86_64"],
            "#include <rmi_smc.h>\n" + "".join(
                f"struct rmi_{name} {name};\n" for name in (
                    "realm_params", "rec_params", "rec_run")),
            self.folder / "object.o", f"-I{support.OUT / 'firmware'}")
        done = support.run("verify", "--consumer", "firmware", "--format",
                           "sarif", path)
        self.assertEqual(done.returncode, support.CLEAN, done)
        (self.folder / "clean").write_text(done.stdout)
        self.assertEqual(validate(self.folder / "clean").stderr, "")

    def test_odd_paths(self):
        """No object and no source file has to have a plain name."""
        done = support.run("verify", "--consumer", "kernel", "--format",
                           "sarif", "/no/\u00e9 %:#?.o", "a b")
        (self.folder / "odd").write_text(done.stdout)
        self.assertEqual(validate(self.folder / "odd").stderr, "")

    def test_the_validator_can_fail(self):
        text = REPORT.read_text().replace('"level": "error"', '"level": "x"')
        (self.folder / "bad").write_text(text)
        done = validate(self.folder / "bad")
        self.assertEqual(done.returncode, 1)
        self.assertIn("level", done.stderr)


if __name__ == "__main__":
    unittest.main()
