# SPDX-License-Identifier: BSD-3-Clause
"""Failures of cmocka tests point at the line of the test that is to blame."""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/mock")
import userspace
import support

TEST = userspace.FOLDER / "lines.c"
SAYS = {
    "argument": "RMI_VERSION: req (X1) = 0x20000 is not what was expected,"
                " 0x10000",
    "result": "RMI_VERSION: X3 = 0x4 of the result has bits that are no output",
    "leftover": "RMI_VERSION: expected, and not called",
    "fault": "RMI_VERSION: has a fault, and was not called",
    "never": "RMI_VERSION: calls are counted from 1, so this one never comes",
    "misuse": "RMI_VERSION: the command does not have so many arguments",
    "unscripted": "RMI_VERSION: fid (X0) = 0xc4000150 was called, and nothing"
                  " was prepared for it",
    "reserved": "RMI_VERSION: req (X1) = 0x8000000000000000 has reserved bits:"
                " bit 63",
}


def judge(output):
    """Each test but `passes` fails, at its line, with its text."""
    lines = TEST.read_text(encoding="utf-8").splitlines()
    if "[       OK ] passes" not in output:
        yield "passes does not"
    for name, text in SAYS.items():
        number = next(i for i, line in enumerate(lines, 1)
                      if line.endswith(f"/* {name} */"))
        part = re.search(rf"RUN      \] {name}$(.*?)FAILED  \] {name}$",
                         output, re.MULTILINE | re.DOTALL)
        said = part[1] if part else "(it passes)"
        if text not in said or f"lines.c:{number}: error" not in said:
            yield f"{name}, line {number}: {said}"


def main():
    with tempfile.TemporaryDirectory() as scratch:
        program = f"{scratch}/lines"
        said = userspace.build(["gcc"], program, [TEST])
        if said:
            support.finish([said], "")
        # Failures go to stderr: in one stream they stand inside their test.
        done = subprocess.run(["stdbuf", "-oL", program], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    support.finish(list(judge(done.stdout)),
                   f"{len(SAYS)} failures at their lines")


main()
