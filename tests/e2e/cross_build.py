# SPDX-License-Identifier: BSD-3-Clause
"""A build for another machine compiles the specifications on this one.

To CMake, a toolchain file makes a cross build: the compiler may be this
machine's, so that nothing of another one is needed here.
"""
import os
import pathlib
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["SOURCE"])
BUILD = pathlib.Path(os.environ["BUILD"])
MODELS = "rmigen_models.c"


class CrossBuild(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)
        (self.folder / "toolchain.cmake").write_text(
            "set(CMAKE_SYSTEM_NAME Linux)\nset(CMAKE_C_COMPILER gcc)\n")

    def build(self, *options):
        folder = self.folder / "build"
        for words in (["-G", "Ninja", "-S", SOURCE, "-B", folder,
                       f"-DCMAKE_TOOLCHAIN_FILE={self.folder}/toolchain.cmake",
                       *options],
                      ["--build", folder, "--target", "rmigen_models"]):
            done = subprocess.run(["cmake", *words], capture_output=True,
                                  text=True)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual((folder / MODELS).read_bytes(),
                         (BUILD / MODELS).read_bytes())
        return folder

    def test_it_makes_its_own_compiler_of_specifications(self):
        folder = self.build()
        self.assertTrue((folder / "native/rmigen_compile").exists())

    def test_it_takes_the_one_that_is_given(self):
        folder = self.build(f"-DRMIGEN_COMPILE={BUILD}/rmigen_compile")
        self.assertFalse((folder / "native").exists())
        self.assertFalse((folder / "rmigen_compile").exists())


if __name__ == "__main__":
    unittest.main()
