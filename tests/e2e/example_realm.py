# SPDX-License-Identifier: BSD-3-Clause
"""The example builds as its Makefile says, and prints the committed trace."""
import difflib
import os
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/mock")
import userspace
import support

FOLDER = support.SOURCE / "examples/realm-lifecycle"
TRACE = FOLDER / "realm-lifecycle.trace"
SANITIZED = "-std=gnu11 -O1 -g -Wall -Wextra -Werror " \
            "-fsanitize=address,undefined -fno-sanitize-recover=all"


def check(compiler, scratch):
    name, flags = compiler
    program = f"{scratch}/{name}"
    built = userspace.run("make", "-C", FOLDER, f"CC={name}",
                        f"PROGRAM={program}", f"CFLAGS={flags}")
    if built.returncode != 0:
        return [f"{name}:\n{built.stderr}"]
    done = userspace.run(program)
    lines = done.stdout.splitlines(), TRACE.read_text().splitlines()
    problems = list(difflib.unified_diff(*reversed(lines), str(TRACE), name,
                                         lineterm=""))
    if done.returncode != 0:
        problems.append(f"{name}: {done.stderr}")
    return problems


def main():
    compilers = [("gcc", SANITIZED),
                 ("clang-14", "-std=gnu11 -O2 -Wall -Wextra -Werror"),
                 ("clang-19", "-std=gnu11 -O2 -Wall -Wextra -Werror")]
    with tempfile.TemporaryDirectory() as scratch:
        found = support.in_parallel(lambda job: check(job, scratch), compilers)
    support.finish(sum(found, []), f"{len(compilers)} programs, one trace")


main()
