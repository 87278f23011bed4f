# SPDX-License-Identifier: BSD-3-Clause
"""Mistakes that real projects made are found, by verify and by asserts."""
import concurrent.futures
import itertools
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.environ["SOURCE"] + "/tests/verify")
import history
import support

# Each case meets all of these, but with each compiler one pair of them.
FLAGS = ((("-gdwarf-4", "-O0"), ("-gdwarf-5", "-O2")),
         (("-gdwarf-5", "-O0"), ("-gdwarf-4", "-O2")))
EVERYTHING = [*history.CORRECT.values(), *history.MISTAKES]


def found(case, compiler, flags, path):
    """(status, findings) for the header of the case, compiled so."""
    support.compile_c(compiler, case.header.source(), path, *case.flags(),
                      *flags)
    status, findings = support.verify(*case.header.arguments(), str(path))
    return status, sorted((finding["kind"], finding["document"]["path"])
                          for finding in findings)


def failure(arguments):
    case, compiler, flags, folder = arguments
    label = f"{case.header.map} {case.name} {compiler} {flags}"
    path = pathlib.Path(folder, re.sub(r"\W", "_", label) + ".o")
    expected = case.status(), sorted(case.findings)
    actual = found(case, compiler, flags, path)
    path.unlink()
    return None if actual == expected else f"{label}: {actual}"


def said(line):
    """The message of an assert, or the names that an error is about."""
    message = re.search(r"[\w.\[\]]+: another \w+", line)
    if message:
        return {message[0]}
    return set(re.findall(r"'(?:struct )?(\w+)'", line)) - {"sizeof"}


def assert_errors(case, compiler, folder):
    """All that the compiler says of the asserts file."""
    done = support.run("asserts", *case.header.arguments(), "--include",
                       f"{case.header.name}.h")
    if done.returncode:
        raise AssertionError(done.stderr)
    compiled = subprocess.run(
        [*compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", *case.flags(),
         *(["-ferror-limit=0"] if "clang" in compiler[0] else []),
         "-c", "-x", "c", "-", "-o", f"{folder}/asserts.o"],
        input=done.stdout, capture_output=True, text=True,
        env={**os.environ, "LC_ALL": "C"})  # it decides how names are quoted
    lines = re.findall("error: .*", compiled.stderr)
    if compiled.returncode and not lines:
        raise AssertionError(compiled.stderr)
    return set().union(*map(said, lines))


class History(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = scratch.name

    def test_every_mistake_is_here(self):
        for header in history.HEADERS:
            text = (support.FOLDER / f"{header.name}.h").read_text()
            named = set(re.findall(r"MISTAKE_([A-Z_]+)\b", text)) - {"_"}
            listed = {case.name for case in EVERYTHING
                      if case.header.name == header.name} - {""}
            self.assertEqual(named, listed)

    def test_verify(self):
        jobs = [(case, compiler, flags, self.folder)
                for i, case in enumerate(EVERYTHING)
                for j, compiler in enumerate(support.compilers())
                for flags in FLAGS[(i + j) % 2]]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            failures = [text for text in pool.map(failure, jobs) if text]
        self.assertEqual(failures, [])

    def test_asserts(self):
        for case, compiler in itertools.product(EVERYTHING,
                                                support.compilers()):
            with self.subTest(map=case.header.map, case=case.name,
                              compiler=compiler):
                self.assertEqual(assert_errors(case, compiler, self.folder),
                                 set(case.asserts))

    def test_every_mistake_is_seen(self):
        """A slot that may be filled is no mistake; all else is seen."""
        for case in history.MISTAKES:
            if case.header != history.WIDE:
                self.assertTrue(case.findings or case.asserts, case.name)


if __name__ == "__main__":
    unittest.main()
