# SPDX-License-Identifier: BSD-3-Clause
"""The mock's log of the call of each vector has the vector's values.

Registers go through the mock's tables into text, and through those of rmigen out of
it; beside them stands what the registers themselves are decoded to.
"""
import os
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/vectors")
sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import mock_log
import suites
import support


def main():
    problems, count = [], 0
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted(suites.SOURCE.glob("out/*/vectors")):
            for part in mock_log.interfaces(path.parent):
                found = mock_log.problem(part["name"], f"{scratch}/log", path.parent, path.parent)
                problems += [found] if found else []
                count += len(mock_log.wanted(path.parent, part["name"]))
    support.finish(problems, f"{count} calls logged")


main()
