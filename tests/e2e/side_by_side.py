# SPDX-License-Identifier: BSD-3-Clause
"""Files of both revisions are used beside each other, whichever consumer's.

In one include tree each has a folder. In one translation unit, and in one
program, the names of one revision have a prefix; without it they are refused.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support

ONE, OTHER = (revision.name for revision in support.REVISIONS)
# They are the kernel's: no revision has its own.
STANDINS = support.REVISIONS[1].standins
PREFIX = "next_"
FLAGS = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function"]
USE = """\
%(conduits)s%(includes)s
_Static_assert(%(upper)sRMM_ABI_DIGEST == %(digest)s, "revision");
_Static_assert(%(upper)sRMI_ABI_MAJOR_VERSION == %(major)s, "version");
_Static_assert(sizeof(struct %(lower)s%(tag)s) == 4096, "structure");
"""
PROGRAM = """\
#include <stdio.h>

int main(void)
{
	unsigned int one = rmi_vector_first_failing();
	unsigned int other = next_rmi_vector_first_failing();
	struct rmm_mock mock;
	struct next_rmm_mock next_mock;

	rmm_mock_init(&mock);
	next_rmm_mock_init(&next_mock);
	printf("%u %u %s %s\\n", one, other,
	       rmm_mock_command_name(RMI_MOCK_GRANULE_DELEGATE),
	       next_rmm_mock_command_name(NEXT_RMI_MOCK_OP_CONTINUE));
	return rmm_mock_finish(&mock) || next_rmm_mock_finish(&next_mock);
}
"""
SAID = "0 0 RMI_GRANULE_DELEGATE RMI_OP_CONTINUE\n"


class Tree:
    """Include folders: `user` has a folder of each revision, `kernel` all
    headers together."""

    def __init__(self, root, prefix):
        """The other revision has the prefix."""
        self.root = pathlib.Path(root)
        self.user, self.kernel = self.root / "user", self.root / "kernel"
        self.prefixes = {ONE: "", OTHER: prefix}
        self.place(support.SOURCE / "out" / ONE)
        self.place(self.generate(OTHER, prefix) if prefix
                   else support.SOURCE / "out" / OTHER)

    def generate(self, name, prefix):
        subprocess.run([os.environ["RMIGEN"], "generate", "--spec", name,
                        "--prefix", prefix, "--out", self.root / "out"],
                       check=True, stdout=subprocess.DEVNULL)
        return self.root / "out" / name

    def place(self, made):
        for source in sorted(made.glob("[fmv]*/*.[ch]")):
            place(source, self.user / made.name / source.name)
        for source in sorted((made / "kernel").glob("*/*.h")):
            place(source, self.kernel / source.relative_to(made / "kernel"))

    def sources(self, name):
        """The sources of a library with everything but the suites."""
        return [path for path in sorted((self.user / name).glob("*.c"))
                if not path.name.endswith(("_test.c", "_linux.c"))]

    def headers(self, name):
        """Those that others include: the mock has some for itself."""
        return [path.relative_to(self.user)
                for path in sorted((self.user / name).glob("*.h"))
                if not re.search("tables|numbers", path.name)]

    def uses(self, name, headers, tag):
        """C that uses these headers, which are of one revision."""
        prefix = self.prefixes[name]
        text = (self.user / name / "rmm_mock.h").read_text()
        conduits = "".join(f"#define {prefix.upper()}{name}_CONDUIT(regs) "
                           "((void)(regs))\n" for name in ("RMI", "RSI", "PSCI"))
        return USE % {
            "conduits": conduits,
            "includes": "".join(f"#include <{path}>\n" for path in headers),
            "digest": re.search(r"ABI digest: (\w+)", text)[1],
            "major": name[0], "tag": tag,
            "lower": prefix, "upper": prefix.upper()}

    def user_unit(self, name):
        return self.uses(name, self.headers(name), "rmi_rec_run")

    def kernel_unit(self, name):
        revision, = (item for item in support.REVISIONS if item.name == name)
        return "#include <linux/types.h>\n" + self.uses(name, revision.names,
                                                        "rec_run")


def place(source, target):
    if target.exists():
        sys.exit(f"two files are {target}")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def compiler_says(toolchain, tree, text, *options):
    """What it says of text that includes files of a tree."""
    done = subprocess.run(
        [*toolchain, *FLAGS, f"-I{tree.user}", f"-I{tree.kernel}",
         f"-I{STANDINS}", *options, "-x", "c", "-"], input=text,
        text=True, capture_output=True, check=False)
    return done.stderr if done.returncode else ""


def check_units(toolchain, plain, prefixed):
    """Every unit of a revision compiles, and with the prefix both together."""
    for unit in (Tree.user_unit, Tree.kernel_unit):
        one, other = (unit(plain, name) for name in (ONE, OTHER))
        for text in one, other:
            yield compiler_says(toolchain, plain, text, "-fsyntax-only")
        both = "".join(unit(prefixed, name) for name in (ONE, OTHER))
        yield compiler_says(toolchain, prefixed, both, "-fsyntax-only")
        said = compiler_says(toolchain, plain, one + other, "-fsyntax-only")
        if "RMM_ABI_DIGEST: a file before this one is from another" not in said:
            yield f"{toolchain}: both without a prefix: {said or 'accepted'}"


def check_program(toolchain, tree):
    """Both revisions are in one program, and each is right about itself."""
    program = tree.root / toolchain[0]
    text = "".join(map(tree.user_unit, (ONE, OTHER))) + PROGRAM
    said = compiler_says(
        toolchain, tree, text, "-Wno-unused-parameter", "-o", program,
        "-lcmocka",
        *tree.sources(ONE), *tree.sources(OTHER))
    if said:
        return said
    done = subprocess.run(program, text=True, capture_output=True)
    return None if (done.returncode, done.stdout) == (0, SAID) else done.stdout


def check_macros(tree):
    """No macro of the revision with the prefix is without it."""
    for headers in tree.headers(OTHER), support.REVISIONS[1].names:
        ours = "#define NEXT_RMI_CONDUIT\n" + "".join(
            f"#include <{path}>\n" for path in headers)
        outer = "".join(f"#include <{path}>\n" for path in
                        re.findall(r"^#include <(.*)>$", text_of(tree, headers),
                                   re.MULTILINE) if path not in headers)
        names = macros(tree, outer + ours) - macros(tree, outer)
        if not names:
            yield f"{headers} have no macros"
        yield from (f"the macro {name} has no prefix" for name in sorted(names)
                    if not name.startswith(("NEXT_", "__NEXT_", PREFIX)))


def text_of(tree, headers):
    return "".join((folder / path).read_text() for path in headers
                   for folder in (tree.user, tree.kernel)
                   if (folder / path).exists())


def macros(tree, text):
    done = subprocess.run(
        ["gcc", f"-I{tree.user}", f"-I{tree.kernel}", f"-I{STANDINS}",
         "-E", "-dM", "-x", "c", "-"], input=text, text=True,
        stdout=subprocess.PIPE, check=True)
    return set(re.findall(r"^#define (\w+)", done.stdout, re.MULTILINE))


def main():
    with tempfile.TemporaryDirectory() as scratch:
        plain = Tree(f"{scratch}/plain", "")
        prefixed = Tree(f"{scratch}/prefixed", PREFIX)
        problems = sum(support.in_parallel(
            lambda toolchain: list(check_units(toolchain, plain, prefixed)),
            support.TOOLCHAINS), [])
        problems += support.in_parallel(
            lambda toolchain: check_program(toolchain, prefixed),
            [["gcc"], ["clang-19"]])
        problems += check_macros(prefixed)
    support.finish([problem for problem in problems if problem],
                   f"{len(support.TOOLCHAINS)} compilers")


main()
