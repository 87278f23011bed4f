# SPDX-License-Identifier: BSD-3-Clause
"""What the consumers generate is what verify wants, by their own names."""
import os
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, os.environ["SOURCE"] + "/tests/verify")
import support

# Of each revision the headers of consumers that define structures. The others
# have none of their own.
HEADERS = {
    "1.0-rel0": {
        "firmware": ["rmi_smc.h", "rsi_smc.h"],
        "kernel": ["asm/rmi_smc.h", "asm/rsi_smc.h"],
    },
    "2.0-bet0": {
        "firmware": ["rmi_smc.h"],
        "kernel": ["linux/arm-smccc-rmi.h"],
    },
}
# Those that define none of their own, and one whose names are those of another.
WITHOUT = {"mock"}
BORROWED = {"vectors": "firmware"}
ARCHITECTURES = ("x86_64", "aarch64")


def out(revision, consumer):
    return support.SOURCE / "out" / revision / consumer


def flags(revision, consumer):
    """The kernel's headers include those of the kernel."""
    standins = ["-nostdinc", f"-I{out(revision, 'mock')}/include"]
    return [f"-I{out(revision, consumer)}",
            *(standins if consumer == "kernel" else [])]


def names_of(revision, consumer):
    """The tags of the structures, as the consumer's files have them."""
    text = "".join((out(revision, consumer) / header).read_text()
                   for header in HEADERS[revision][consumer])
    return [line.split()[1] for line in text.split("\n")
            if line.startswith("struct ") and line.endswith(" {")]


class Consumers(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def build(self, compiler, revision, consumer):
        text = "".join(f"#include <{header}>\n"
                       for header in HEADERS[revision][consumer])
        text += "".join(f"struct {name} {name}_object;\n"
                        for name in names_of(revision, consumer))
        return support.compile_c(compiler, text, self.folder / "object.o",
                                 *flags(revision, consumer))

    def check(self, revision, consumer, built, answer):
        self.assertEqual(
            support.verify("--spec", revision, "--consumer", consumer, built),
            answer)

    def test_every_consumer_is_here(self):
        listed = support.run("list", "consumers").stdout.split()
        revisions = support.run("list", "revisions").stdout.splitlines()
        self.assertEqual(list(HEADERS),
                         [line.split()[1] for line in revisions])
        for headers in HEADERS.values():
            self.assertEqual(set(listed),
                             headers.keys() | WITHOUT | BORROWED.keys())

    def test_clean(self):
        for revision, headers in HEADERS.items():
            for consumer in headers:
                for compiler in support.compilers(ARCHITECTURES):
                    with self.subTest(revision=revision, consumer=consumer,
                                      compiler=compiler):
                        built = self.build(compiler, revision, consumer)
                        self.check(revision, consumer, built,
                                   (support.CLEAN, []))

    def test_borrowed_names(self):
        for revision in HEADERS:
            for consumer, owner in BORROWED.items():
                built = self.build(support.GCC["aarch64"], revision, owner)
                self.check(revision, consumer, built, (support.CLEAN, []))

    def test_without_structures(self):
        for revision in HEADERS:
            built = self.build(support.GCC["x86_64"], revision, "kernel")
            for consumer in WITHOUT:
                done = support.run("verify", "--spec", revision, "--consumer",
                                   consumer, built)
                self.assertEqual(done.returncode, support.BAD)
                self.assertIn("no structure has a name", done.stderr)

    def test_other_consumer(self):
        """The headers of one consumer are not those of the other."""
        for revision in HEADERS:
            built = self.build(support.GCC["x86_64"], revision, "firmware")
            status, findings = support.verify("--spec", revision, "--consumer",
                                              "kernel", built)
            self.assertEqual(status, support.SERIOUS)
            self.assertEqual({finding["kind"] for finding in findings},
                             {"missing"})

    def test_other_revision(self):
        """The headers of one revision are not those of the other."""
        built = self.build(support.GCC["aarch64"], "1.0-rel0", "firmware")
        status, findings = support.verify("--spec", "2.0-bet0", "--consumer",
                                          "firmware", built)
        self.assertEqual(status, support.SERIOUS)
        self.assertTrue(findings)


if __name__ == "__main__":
    unittest.main()
