# SPDX-License-Identifier: BSD-3-Clause
"""The examples build as their Makefiles say, and print the committed traces."""
import difflib
import itertools
import os
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/mock")
import userspace
import support

EXAMPLES = [support.SOURCE / "examples" / name
            for name in ("realm-guest", "realm-lifecycle",
                         "realm-lifecycle-2")]
SANITIZED = "-std=gnu11 -O1 -g -Wall -Wextra -Werror " \
            "-fsanitize=address,undefined -fno-sanitize-recover=all"


def check(job, scratch):
    example, (name, flags) = job
    trace = example / f"{example.name}.trace"
    program = f"{scratch}/{example.name}-{name}"
    built = userspace.run("make", "-C", example, f"CC={name}",
                          f"PROGRAM={program}", f"CFLAGS={flags}")
    if built.returncode != 0:
        return [f"{example.name}, {name}:\n{built.stderr}"]
    done = userspace.run(program)
    lines = done.stdout.splitlines(), trace.read_text().splitlines()
    problems = list(difflib.unified_diff(*reversed(lines), str(trace), name,
                                         lineterm=""))
    if done.returncode != 0:
        problems.append(f"{example.name}, {name}: {done.stderr}")
    return problems


def main():
    compilers = [("gcc", SANITIZED),
                 ("clang-14", "-std=gnu11 -O2 -Wall -Wextra -Werror"),
                 ("clang-19", "-std=gnu11 -O2 -Wall -Wextra -Werror")]
    jobs = list(itertools.product(EXAMPLES, compilers))
    with tempfile.TemporaryDirectory() as scratch:
        found = support.in_parallel(lambda job: check(job, scratch), jobs)
    support.finish(sum(found, []),
                   f"{len(jobs)} programs, {len(EXAMPLES)} traces")


main()
