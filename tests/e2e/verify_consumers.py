# SPDX-License-Identifier: BSD-3-Clause
"""What the consumers generate is what verify wants, by their own names."""
import os
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, os.environ["SOURCE"] + "/tests/verify")
import support

# The headers of each consumer that define structures, and what to compile it
# with. The others have none of their own.
HEADERS = {
    "firmware": (["rmi_smc.h", "rsi_smc.h"], []),
    "kernel": (["asm/rmi_smc.h", "asm/rsi_smc.h"],
               ["-nostdinc", f"-I{support.STANDINS}"]),
}
# Those that define none of their own, and one whose names are those of another.
WITHOUT = {"mock"}
BORROWED = {"vectors": "firmware"}
ARCHITECTURES = ("x86_64", "aarch64")


def names_of(consumer):
    """The tags of the structures, as the consumer's files have them."""
    text = "".join((support.OUT / consumer / header).read_text()
                   for header in HEADERS[consumer][0])
    return [line.split()[1] for line in text.split("\n")
            if line.startswith("struct ") and line.endswith(" {")]


class Consumers(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def build(self, compiler, consumer):
        headers, flags = HEADERS[consumer]
        text = "".join(f"#include <{header}>\n" for header in headers)
        text += "".join(
            f"struct {name} {name}_object;\n" for name in names_of(consumer))
        return support.compile_c(compiler, text, self.folder / "object.o",
                                 f"-I{support.OUT / consumer}", *flags)

    def test_every_consumer_is_here(self):
        listed = support.run("list", "consumers").stdout.split()
        self.assertEqual(set(listed),
                         HEADERS.keys() | WITHOUT | BORROWED.keys())

    def test_clean(self):
        for consumer in HEADERS:
            for compiler in support.compilers(ARCHITECTURES):
                with self.subTest(consumer=consumer, compiler=compiler):
                    built = self.build(compiler, consumer)
                    self.assertEqual(
                        support.verify("--consumer", consumer, built),
                        (support.CLEAN, []))

    def test_borrowed_names(self):
        for consumer, owner in BORROWED.items():
            built = self.build(support.GCC["aarch64"], owner)
            self.assertEqual(support.verify("--consumer", consumer, built),
                             (support.CLEAN, []))

    def test_without_structures(self):
        built = self.build(support.GCC["x86_64"], "kernel")
        for consumer in WITHOUT:
            done = support.run("verify", "--consumer", consumer, built)
            self.assertEqual(done.returncode, support.BAD)
            self.assertIn("no structure has a name", done.stderr)

    def test_damaged(self):
        """The headers of one consumer are not those of the other."""
        built = self.build(support.GCC["x86_64"], "firmware")
        status, findings = support.verify("--consumer", "kernel", built)
        self.assertEqual(status, support.SERIOUS)
        self.assertEqual({finding["kind"] for finding in findings},
                         {"missing"})


if __name__ == "__main__":
    unittest.main()
