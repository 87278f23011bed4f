# SPDX-License-Identifier: BSD-3-Clause
"""Debug information that is in another file is found where a debugger finds
it; where it is not, the message tells what to do."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.environ["SOURCE"] + "/tests/verify")
import history
import support

STRIDE = next(case for case in history.MISTAKES if case.name == "STRIDE")
FOUND = [("stride", "TmiParams.lrs")]
MAIN = "int main(void) { return 0; }\n"
GCC = support.GCC["x86_64"]
S390X = support.GCC["s390x"]
CLANG = ["clang-19"]
PACKERS = {"-gdwarf-4": ("dwp", "llvm-dwp-19"), "-gdwarf-5": ("llvm-dwp-19",)}


class Separate(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def run_in(self, *words):
        subprocess.run(words, check=True, cwd=self.folder)

    def build(self, *flags, compiler=GCC, output="app"):
        """A program of two units; only the second has the structures."""
        sources = {"main.c": MAIN, "types.c": STRIDE.header.source()}
        for name, text in sources.items():
            (self.folder / name).write_text(text)
        self.run_in(*compiler, "-g", *STRIDE.flags(), *flags, *sources,
                    "-o", output)
        return self.folder / output

    def check(self, path, place=True):
        status, findings = support.verify(*STRIDE.header.arguments(), path)
        self.assertEqual((status, [(finding["kind"],
                                    finding["document"]["path"])
                                   for finding in findings]),
                         (support.SERIOUS, FOUND))
        if place:
            source = findings[0]["object"]["source"]
            self.assertEqual(pathlib.Path(source).name, "tmi.h")

    def unreadable(self, path, *texts):
        status, findings = support.verify(*STRIDE.header.arguments(), path)
        self.assertEqual((status, [finding["kind"] for finding in findings]),
                         (support.BAD, ["unreadable"]))
        for text in texts:
            self.assertIn(text, findings[0]["text"])

    def strip(self, path, *flags):
        """The file that has what was taken from @path."""
        separate = path.with_suffix(".debug")
        self.run_in("objcopy", "--only-keep-debug", path, separate)
        self.run_in("objcopy", "--strip-all", *flags,
                    f"--add-gnu-debuglink={separate}", path)
        return separate


class Links(Separate):
    def test_where_it_is_found(self):
        program = self.build()
        separate = self.strip(program)
        self.check(program)
        self.check(separate)
        (self.folder / ".debug").mkdir()
        separate.rename(self.folder / ".debug" / separate.name)
        self.check(program)

    def test_without_build_id(self):
        """The checksum of the link tells whether it is the right file."""
        program = self.build("-Wl,--build-id=none")
        separate = self.strip(program)
        self.check(program)
        with separate.open("ab") as file:
            file.write(b"\0")
        self.unreadable(program, "app.debug")

    def test_absent(self):
        program = self.build()
        self.strip(program).unlink()
        self.unreadable(program, "app.debug", ".debug there",
                        "/usr/lib/debug")

    def test_of_another_build(self):
        program = self.build()
        separate = self.strip(program)
        other = self.build("-O2", "-DOTHER", output="other")
        self.strip(other).rename(separate)
        self.unreadable(program, "of another build")

    def test_no_link(self):
        program = self.build()
        self.run_in("strip", "--strip-all", program)
        self.unreadable(program, ".build-id/", "-g")
        program = self.build("-Wl,--build-id=none")
        self.run_in("strip", "--strip-all", program)
        self.unreadable(program, "no debug information: compile with -g")


class Shared(Separate):
    """dwz moves what objects have in common to a file of its own."""

    def test_one_file(self):
        program = self.build()
        self.run_in("dwz", program)
        self.check(program)

    def test_common_file(self):
        programs = [self.build(), self.build(output="other")]
        self.run_in("dwz", "-r", "-m", "common.debug", *programs)
        for program in programs:
            self.check(program)
        (self.folder / "common.debug").unlink()
        for program in programs:
            self.unreadable(program, "common.debug", "dwz")

    def test_only_what_is_imported_counts(self):
        """The common file may have more than one program's types."""
        program, other = self.build(), self.build(output="other")
        (self.folder / "main.c").write_text(MAIN)
        self.run_in("gcc", "-g", "main.c", "-o", "plain")
        plain = self.folder / "plain"
        self.run_in("dwz", "-r", "-m", "common.debug", plain, program, other)
        self.check(program)
        status, findings = support.verify(*STRIDE.header.arguments(), plain)
        self.assertEqual({finding["kind"] for finding in findings},
                         {"missing"})


class Packages(Separate):
    def pack(self, compiler=GCC, version="-gdwarf-5", packer="llvm-dwp-19",
             flags=()):
        """A program whose split units are in a package beside it."""
        program = self.build("-gsplit-dwarf", version, *flags,
                             compiler=compiler)
        self.run_in(packer, "-e", program, "-o", "app.dwp")
        for path in self.folder.glob("*.dwo"):
            path.unlink()
        return program

    def test_every_form(self):
        for version, packers in PACKERS.items():
            for packer in packers:
                for compiler in GCC, CLANG:
                    with self.subTest(version=version, packer=packer,
                                      compiler=compiler):
                        program = self.pack(compiler, version, packer)
                        self.check(program)
                        # clang leaves the names of files in the program.
                        self.check(self.folder / "app.dwp",
                                   place=compiler == GCC)

    def test_program_that_was_stripped(self):
        program = self.pack()
        self.strip(program)
        self.check(program)

    def test_big_endian(self):
        """The index has the byte order of the machine."""
        self.check(self.pack(S390X, "-gdwarf-4", "s390x-linux-gnu-dwp",
                             ["-nostdlib", "-Wl,-e,main"]))

    def test_absent(self):
        program = self.pack()
        (self.folder / "app.dwp").unlink()
        self.unreadable(program, ".dwo", "app.dwp")

    def test_of_another_build(self):
        program = self.pack()
        package = (self.folder / "app.dwp").read_bytes()
        self.pack(flags=["-DMISTAKE_ROWS"])
        (self.folder / "app.dwp").write_bytes(package)
        self.unreadable(program, ".dwo")

    def test_type_units(self):
        self.unreadable(self.pack(flags=["-fdebug-types-section"]),
                        "-fdebug-types-section")

    def test_damaged(self):
        program = self.pack()
        package = self.folder / "app.dwp"
        for changed in support.damaged(package.read_bytes(), 100, 4):
            package.write_bytes(changed)
            for path in program, package:
                done = support.run("verify", "--format", "json",
                                   *STRIDE.header.arguments(), path)
                self.assertIn(done.returncode, (0, 1, 4, 12), done)
                self.assertEqual(done.stderr, "")


if __name__ == "__main__":
    unittest.main()
