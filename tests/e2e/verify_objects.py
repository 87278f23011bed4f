# SPDX-License-Identifier: BSD-3-Clause
"""Every form in which debug information comes is read, and none is missed."""
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
X86 = support.GCC["x86_64"]
MAIN = "int main(void) { return 0; }\n"


def summary(findings):
    return [(finding["kind"], finding["document"]["path"])
            for finding in findings]


class Build(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def build(self, *flags, compiler=X86, text=None, name="object.o"):
        return support.compile_c(
            compiler, text or STRIDE.header.source() + MAIN,
            self.folder / name, *STRIDE.flags(), *flags)

    def link(self, *words, output="linked"):
        path = self.folder / output
        subprocess.run([*words, "-o", path], check=True, cwd=self.folder)
        return path

    def check(self, path, expected=(support.SERIOUS, FOUND), **options):
        status, findings = support.verify(*STRIDE.header.arguments(), path,
                                          **options)
        self.assertEqual((status, summary(findings)), expected)
        return findings

    def unreadable(self, path, text, **options):
        status, findings = support.verify(*STRIDE.header.arguments(), path,
                                          **options)
        kinds = {finding["kind"] for finding in findings}
        self.assertEqual((status, kinds), (support.BAD, {"unreadable"}))
        self.assertIn(text, findings[0]["text"])


class Objects(Build):
    def test_kinds_of_files(self):
        built = self.build()
        self.check(built)
        self.check(self.link("gcc", built))
        self.check(self.link("gcc", "-no-pie", built))
        shared = self.build("-fPIC", name="shared.o")
        self.check(self.link("gcc", "-shared", shared))
        self.check(self.link("ld", "-r", built))
        subprocess.run(["ar", "rc", "lib.a", built], cwd=self.folder,
                       check=True)
        self.check(self.folder / "lib.a")

    def check_kernel(self, architecture, *link):
        """It is read as it is, packed, and compressed; not without its ELF."""
        compiler = support.GCC[architecture]
        objcopy = f"{architecture}-linux-gnu-objcopy"
        source = STRIDE.header.source() + "void start(void) {}\n"
        image = self.link(*compiler, "-static", "-nostdlib", "-Wl,-e,start",
                          *link, self.build(compiler=compiler, text=source),
                          output="vmlinux")
        self.check(image)
        subprocess.run(["gzip", "-kf", image], check=True)
        self.check(image.with_suffix(".gz"))
        subprocess.run([objcopy, "--compress-debug-sections", image],
                       check=True)
        self.check(image)
        flat = self.folder / "Image"
        subprocess.run([objcopy, "-O", "binary", "-j", ".text", image, flat],
                       check=True)
        self.unreadable(flat, "")

    def test_kernel_images(self):
        """As kernels are linked: alone, far up, or to be moved."""
        for architecture, *link in (
                ("aarch64", "-no-pie", "-Wl,-Ttext=0xffff800080000000"),
                ("aarch64", "-Wl,-shared,-Bsymbolic,-z,notext"),
                ("x86_64", "-no-pie", "-Wl,-Ttext=0xffffffff81000000"),
                ("s390x", "-Wl,-pie,-Ttext=0x100000")):
            with self.subTest(architecture=architecture, link=link):
                self.check_kernel(architecture, *link)

    def test_compressed(self):
        self.check(self.build("-gz"))
        self.check(self.build("-gz=zlib-gnu"))
        image = self.link("gcc", self.build())
        subprocess.run(["gzip", "-k", image], check=True)
        self.check(image.with_suffix(".gz"))

    def test_type_units(self):
        for version in ("-gdwarf-4", "-gdwarf-5"):
            built = self.build("-fdebug-types-section", version)
            self.unreadable(built, "give what is linked")
            self.check(self.link("gcc", built))

    def test_older_bit_fields(self):
        """Up to DWARF 3 they count from the end of their container."""
        flag = next(case for case in history.MISTAKES
                    if case.name == "FLAG_BIT")
        for version in ("-gdwarf-2", "-gdwarf-3"):
            for compiler in support.GCC.values():
                for case in (flag, history.CORRECT[history.TMI]):
                    path = support.compile_c(
                        compiler, case.header.source(),
                        self.folder / "old.o", *case.flags(),
                        "-gstrict-dwarf", version)
                    _, findings = support.verify(*case.header.arguments(),
                                                 path)
                    self.assertEqual(summary(findings), list(case.findings))

    def test_split(self):
        for version in ("-gdwarf-4", "-gdwarf-5"):
            for compiler in (X86, ["clang-19"]):
                with self.subTest(version=version, compiler=compiler):
                    self.check_split(compiler, version)

    def check_split(self, compiler, version):
        source = self.folder / "unit.c"
        source.write_text(STRIDE.header.source() + MAIN)
        subprocess.run([*compiler, "-g", "-gsplit-dwarf", version,
                        *STRIDE.flags(), "-c", "unit.c"], cwd=self.folder,
                       check=True)
        self.check(self.folder / "unit.o")
        self.check(self.folder / "unit.dwo")
        (self.folder / "unit.dwo").unlink()
        self.unreadable(self.folder / "unit.o", "unit.dwo")

    def test_chains_of_types(self):
        """What typedefs, qualifiers, unions and arrays are made of counts."""
        text = """
            #include <stdint.h>
            typedef uint64_t word;
            typedef const volatile word guarded;
            typedef guarded address;
            typedef const uint32_t single;
            typedef single kinds[1];
            struct tmi_row {
                union {
                    struct {
                        union { address base; uint8_t pad_base[8]; };
                        KIND;
                    };
                    uint8_t pad_all[16];
                };
            };
            struct tmi_row row;
            """
        plain = self.folder / "row.yaml"
        plain.write_text(
            "format: 1\ninterface: TMI\n"
            "rules: [{rule: structure, case: snake}]\n"
            "structures:\n"
            "  - {structure: TmiRun, absent: not here}\n"
            "  - {structure: TmiParams, absent: not here}\n")
        cases = (("single kind", []), ("kinds kind", []),
                 ("_Atomic(uint32_t) kind", []),
                 ("kinds kind[2]", [("width", "TmiRow.kind")]),
                 ("single kind : 31", [("narrow", "TmiRow.kind")]))
        for compiler in support.compilers():
            for declared, expected in cases:
                path = support.compile_c(
                    compiler, text.replace("KIND", declared),
                    self.folder / "row.o", "-ffreestanding", "-w")
                _, findings = support.verify(*history.SPEC, "--map", plain,
                                             path)
                self.assertEqual(summary(findings), expected)

    def test_several_definitions(self):
        """Each distinct one is judged, the same one only once."""
        good = self.build(text=history.TMI.source())
        bad = self.build(name="bad.o")
        right = support.compile_c(X86, history.TMI.source(),
                                  self.folder / "right.o",
                                  f"-I{support.FOLDER}")
        again = self.build(text=history.TMI.source(), name="again.o")
        both = self.link("ld", "-r", "-z", "muldefs", right, bad, again)
        self.check(both)
        self.check(right, (support.CLEAN, []))
        self.check(good)

    def test_languages(self):
        """Types inside namespaces and classes count as well."""
        text = "".join(f"namespace {name} {{\n" for name in "ab") + \
            history.TMI.source() + "}}\n"
        path = self.folder / "scoped.o"
        subprocess.run(["g++", "-g", *STRIDE.flags(), "-c", "-x", "c++", "-",
                        "-o", path], input=text, text=True, check=True)
        self.check(path)

    def test_no_debug_information(self):
        plain = self.folder / "plain.o"
        subprocess.run(["gcc", "-c", "-x", "c", "-", "-o", plain], text=True,
                       input=MAIN, check=True)
        self.unreadable(plain, "compile with -g")
        empty = self.folder / "empty.o"
        empty.write_bytes(b"")
        self.unreadable(empty, "")
        self.unreadable(self.folder / "absent.o", "")
        self.unreadable(self.folder, "")
        self.unreadable(__file__, "")

    def test_one_bad_object_hides_nothing(self):
        """What was found in another one is worse than bad input."""
        built = self.build()
        status, findings = support.verify(*STRIDE.header.arguments(), built,
                                          self.folder / "absent.o")
        self.assertEqual(status, support.SERIOUS)
        self.assertEqual([finding["kind"] for finding in findings],
                         ["stride", "unreadable"])

    def test_places(self):
        """A finding names the line of the member's declaration."""
        lines = (support.FOLDER / "tmi.h").read_text().split("\n")
        for compiler in support.compilers():
            built = self.build(compiler=compiler)
            finding, = self.check(built)
            place = finding["object"]
            self.assertEqual(pathlib.Path(place["source"]).name, "tmi.h")
            self.assertIn("u64 lrs[4];", lines[place["line"] - 1])


class Damaged(Build):
    """A file that was cut or changed never takes the program with it."""

    def judge(self, path):
        done = support.run("verify", "--format", "json",
                           *STRIDE.header.arguments(), path)
        self.assertIn(done.returncode, (0, 1, 4, 12), done)
        self.assertEqual(done.stderr, "")
        return done.returncode

    def test_cut(self):
        whole = self.build().read_bytes()
        path = self.folder / "cut.o"
        for length in range(0, len(whole), max(1, len(whole) // 60)):
            path.write_bytes(whole[:length])
            self.judge(path)

    def test_changed(self):
        whole = self.link("ld", "-r", self.build()).read_bytes()
        path = self.folder / "changed.o"
        for changed in support.damaged(whole, 150, 8):
            path.write_bytes(changed)
            self.judge(path)

    def test_types_in_a_circle(self):
        """A typedef of itself: DW_AT_type of each typedef is its own."""
        text = """\
        .section .debug_abbrev
        .byte 1, 0x11, 1, 0x13, 0x0b, 0, 0
        .byte 2, 0x13, 1, 3, 8, 0x0b, 0x0b, 0, 0
        .byte 3, 0x0d, 0, 3, 8, 0x49, 0x13, 0x38, 0x0b, 0, 0
        .byte 4, 0x16, 0, 3, 8, 0x49, 0x13, 0, 0
        .byte 0
        .section .debug_info
        start: .long end - start - 4
        .short 4
        .long 0
        .byte 8, 1, 12
        .byte 2
        .asciz "tmi_row"
        .byte 16, 3
        .asciz "base"
        .long circle - start
        .byte 0, 0
        circle: .byte 4
        .asciz "circle"
        .long circle - start
        .byte 0
        end:
        """
        path = self.folder / "circle.o"
        subprocess.run(["as", "-", "-o", path], input=text, text=True,
                       check=True)
        self.unreadable(path, "tmi_row")


if __name__ == "__main__":
    unittest.main()
