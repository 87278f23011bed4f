#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""No overlay makes the program crash, hang, or say nothing about what is wrong.

The overlays of the tests are damaged at random, but always in the same way: lines are
lost, doubled and exchanged, and words become other words. Under the sanitizers this is
what shows that a bad overlay does no harm.
"""
import os
import random
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

RMIGEN = os.environ["RMIGEN"]
SOURCE = Path(os.environ["SOURCE"])
BASE = SOURCE / "tests/bad/base.yaml"
OVERLAYS = SOURCE / "tests/overlay"
# Of each overlay; of the good ones there are few.
DAMAGES = {"good": 8, "bad": 1}
WORD = re.compile(r"[\w.#-]+")
ODD = ["", "0", "-1", "0xFFFFFFFFFFFFFFFF", "-0x8000000000000000", "9999:9998",
       "X17", "''", "[]", "{}", "VmiEnter", "VmiFlags.62:5", "VMI", "types",
       "external.names", "VMI_VAULT_OPEN", "0x28", "members", "row", "Seal#1"]


def lose_line(lines, chance):
    del lines[chance.randrange(len(lines))]


def double_line(lines, chance):
    at = chance.randrange(len(lines))
    lines.insert(at, lines[at])


def exchange_lines(lines, chance):
    one, other = (chance.randrange(len(lines)) for _ in range(2))
    lines[one], lines[other] = lines[other], lines[one]


def change_word(lines, chance):
    """A word of the file, or an odd one, in the place of another."""
    at = chance.randrange(len(lines))
    words = list(WORD.finditer(lines[at]))
    others = WORD.findall("".join(lines)) + ODD
    if words:
        word = chance.choice(words)
        lines[at] = (lines[at][:word.start()] + chance.choice(others)
                     + lines[at][word.end():])


def change_byte(lines, chance):
    at = chance.randrange(len(lines))
    line = lines[at]
    place = chance.randrange(len(line))
    lines[at] = line[:place] + chr(chance.randrange(256)) + line[place + 1:]


DAMAGE = [lose_line, double_line, exchange_lines, change_word, change_word,
          change_word, change_byte]


def damaged(path, seed):
    chance = random.Random(f"{path.name} {seed}")
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    for _ in range(chance.choice((1, 1, 2, 4))):
        chance.choice(DAMAGE)(lines, chance)
    return "".join(lines)


def run(job):
    """What is wrong with the answer to one damaged overlay, or None."""
    path, seed = job
    text = damaged(path, seed)
    with tempfile.NamedTemporaryFile("w", suffix=".yaml",
                                     encoding="latin-1") as file:
        file.write(text)
        file.flush()
        done = subprocess.run(
            [RMIGEN, "diff", BASE, f"{BASE}@{file.name}"], check=False,
            capture_output=True, timeout=60)
    if done.returncode in (0, 4, 12) and not done.stderr:
        return None
    if done.returncode == 1 and not done.stdout and \
            done.stderr.count(b"error:"):
        return None
    return f"{path.name}, {seed}: exit {done.returncode}\n{text}\n" + \
        done.stderr.decode(errors="replace")


def main():
    jobs = [(path, seed) for folder, count in DAMAGES.items()
            for path in sorted(OVERLAYS.joinpath(folder).glob("*.yaml"))
            for seed in range(count)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = [fault for fault in pool.map(run, jobs) if fault]
    if faults or not jobs:
        sys.exit("\n".join(faults[:5] + [f"{len(faults)} faults"]))
    print(len(jobs), "damaged overlays")


if __name__ == "__main__":
    main()
