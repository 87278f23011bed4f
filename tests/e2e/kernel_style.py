# SPDX-License-Identifier: BSD-3-Clause
"""The kernel headers pass the kernel's own checkpatch.pl and kernel-doc.

The scripts come from Debian's kernel source; they are unpacked once.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support

ARCHIVE = pathlib.Path("/usr/src/linux-source-6.1.tar.xz")
SCRIPTS = support.BUILD / "linux-scripts"
FILES = ["checkpatch.pl", "spelling.txt", "const_structs.checkpatch",
         "kernel-doc"]
# The one name that Linux spells so, and checkpatch does not like.
HISTORICAL = "CAMELCASE: Avoid CamelCase: <RMI_FEATURE_REGISTER_0_Reserved>"


def unpack():
    """Once for each archive; whoever comes second finds a complete folder."""
    archive = ARCHIVE.stat()
    stamp = SCRIPTS / f"{archive.st_size}-{archive.st_mtime_ns}"
    if stamp.exists():
        return
    # checkpatch trusts the CamelCase names that it finds in this folder: none.
    (SCRIPTS / "include").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=support.BUILD) as scratch:
        subprocess.run(
            ["tar", "--extract", f"--file={ARCHIVE}", f"--directory={scratch}",
             "--strip-components=2",
             *(f"linux-source-6.1/scripts/{name}" for name in FILES)],
            check=True)
        for name in FILES:
            os.replace(f"{scratch}/{name}", SCRIPTS / name)
    stamp.touch()


def run_script(name, *arguments):
    """Both streams; no setting and no tree nearby changes the verdict."""
    return subprocess.run(["perl", SCRIPTS / name, *map(str, arguments)],
                          cwd=SCRIPTS, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT,
                          env={"PATH": os.environ["PATH"], "HOME": SCRIPTS})


def checkpatch(header):
    """Every finding but the historical name, and that the script ran."""
    done = run_script("checkpatch.pl", "--no-tree", f"--root={SCRIPTS}",
                      "--strict", "--terse", "--show-types", "--file", header)
    said = done.stdout.splitlines()
    if done.returncode == 0 and not said:
        return []
    if not said or not re.search(r"total: \d+ errors, \d+ warnings, \d+ checks",
                                 said[-1]):
        return [f"{header}: checkpatch: {said}"]
    return [line for line in said[:-1] if not line.endswith(HISTORICAL)]


def kernel_doc(header):
    done = run_script("kernel-doc", "-none", "-v", "-Werror", header)
    problems = [line for line in done.stdout.splitlines()
                if not re.search(r": info: Scanning doc for ", line)]
    if done.returncode != 0 and not problems:
        problems.append(f"{header}: kernel-doc: exit {done.returncode}")
    return problems


def undocumented(revision):
    """Structures and wrappers of the tables that kernel-doc does not know."""
    said = run_script("kernel-doc", "-rst", "-sphinx-version", "3.0",
                      *sorted(revision.headers.glob("**/*.h"))).stdout
    known = set(re.findall(r"^\.\. c:(?:function:: .*?\b(?=\w+ \()|struct:: )"
                           r"(\w+)", said, re.MULTILINE))
    names = [row["name"] for row in revision.table("expected.tsv")
             if row["kind"] == "sizeof"]
    names += [row["function"] for row in revision.table("wrappers.tsv")]
    return [f"{name} has no kernel-doc" for name in names if name not in known]


def main():
    unpack()
    headers = sorted(support.SOURCE.glob("out/*/kernel/**/*.[ch]"))
    problems = [] if headers else ["no kernel headers"]
    for header in headers:
        problems += checkpatch(header) + kernel_doc(header)
    for fragment in sorted(support.SOURCE.glob("out/*/kernel/[KM]*.*_kunit")):
        problems += checkpatch(fragment)
    for revision in support.REVISIONS:
        problems += undocumented(revision)
    support.finish(problems, f"{len(headers)} files")


main()
