# SPDX-License-Identifier: BSD-3-Clause
"""What is made from drafts compiles: firmware, mock and kernel headers.

A draft is a specification that is not built in yet. Its generated files are
not committed, so nothing else looks at them."""
import os
import pathlib
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["SOURCE"])
DRAFTS = sorted((SOURCE / "spec/draft").glob("*.yaml"))
WARNINGS = ["-Wall", "-Wextra", "-Werror"]
HOSTS = [["gcc"], ["clang-19"]]
TARGETS = [["aarch64-linux-gnu-gcc"], ["clang-19", "--target=aarch64-linux-gnu"]]


def includes(folder):
    """A source that includes every header below a folder, twice."""
    names = [path.relative_to(folder) for path in sorted(folder.rglob("*.h"))]
    return "".join(f"#include <{name}>\n" for name in names * 2)


class Drafts(unittest.TestCase):
    def generate(self, draft):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        for consumer in ("firmware", "mock", "kernel"):
            subprocess.run(
                [os.environ["RMIGEN"], "generate", "--spec", draft, "--out",
                 scratch.name, "--consumer", consumer], check=True,
                stdout=subprocess.DEVNULL)
        made, = pathlib.Path(scratch.name).iterdir()
        return made

    def compile(self, compiler, text, *flags):
        done = subprocess.run(
            [*compiler, *WARNINGS, *flags, "-c", "-x", "c", "-", "-o",
             os.devnull], input=text, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_firmware(self):
        for draft in DRAFTS:
            folder = self.generate(draft) / "firmware"
            for compiler in TARGETS:
                with self.subTest(draft=draft.name, compiler=compiler):
                    self.compile(compiler, includes(folder), "-std=gnu11",
                                 f"-I{folder}")
                    for path in folder.glob("*.c"):
                        self.compile(compiler, path.read_text(), "-std=gnu11",
                                     f"-I{folder}")

    def test_kernel_and_mock(self):
        for draft in DRAFTS:
            made = self.generate(draft)
            standins = f"-I{made / 'mock/include'}"
            for compiler in HOSTS + TARGETS:
                with self.subTest(draft=draft.name, compiler=compiler):
                    self.compile(compiler, includes(made / "kernel"),
                                 "-std=gnu11", "-nostdinc",
                                 f"-I{made / 'kernel'}", standins)
            for path in sorted((made / "mock").glob("*.c")):
                with self.subTest(draft=draft.name, path=path.name):
                    self.compile(HOSTS[0], path.read_text(), "-std=gnu11",
                                 f"-I{made / 'mock'}", standins)

    def test_marks_are_seen(self):
        """Who reads a wrapper learns that nothing confirms its registers."""
        for draft in DRAFTS:
            made = self.generate(draft)
            for name in ("firmware/rmi_call.h", "kernel/linux/arm-rmi-cmds.h"):
                text = (made / name).read_text()
                self.assertEqual(text.count("Unverified: "),
                                 draft.read_text().count("\n        unverified: "),
                                 name)


if __name__ == "__main__":
    unittest.main()
