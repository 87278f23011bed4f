#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""Each kind of change, in a minimal pair of specifications, both ways.

tests/compare/NAME.sed changes base.yaml beside it; its first line says how.
NAME.txt is the whole answer of `rmigen diff`, from the old to the new and back,
each with its exit status. After a change of a message, `differences.py
--accept` writes the new answers, to be read before they are committed."""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

RMIGEN = os.environ["RMIGEN"]
SOURCE = Path(os.environ["SOURCE"])
CASES = SOURCE / "tests/compare"
BASE = CASES / "base.yaml"
STATUS = {"same": 0, "compatible": 4, "incompatible": 12, "reused": 12}


def kinds():
    """name: (class, name of the mirror) of every kind."""
    lines = subprocess.run([RMIGEN, "diff", "--list-kinds"], check=True,
                           capture_output=True, text=True).stdout.splitlines()
    return {line.split()[0]: line.split()[1:3] for line in lines}


KINDS = kinds()


def diff(folder, old, new, *words):
    done = subprocess.run([RMIGEN, "diff", old, new, *words], cwd=folder,
                          capture_output=True, text=True, check=False)
    if done.stderr:
        raise AssertionError(done.stderr)
    return done


def changes(folder, old, new):
    """The changes by JSON; the counts and the exit status fit them."""
    done = diff(folder, old, new, "--format", "json")
    report = json.loads(done.stdout)
    found = [change for topic in report["topics"]
             for change in topic["changes"]]
    for name in STATUS:
        count = sum(change["class"] == name for change in found)
        assert report["counts"][name] == count, report["counts"]
    worst = max([change["class"] for change in found], default="same",
                key=list(STATUS).index)
    assert report["class"] == worst
    assert done.returncode == STATUS[worst]
    return found


def key(change, kind, old, new):
    """What must be equal in a change and in its mirror."""
    sides = [{name: side[name] for name in sorted(side)}
             if side else None for side in (change[old], change[new])]
    reused = change["class"] == "reused"
    return json.dumps([kind, change["subject"], reused, *sides])


def check_mirror(forth, back):
    """Back is forth, with the kinds mirrored and the sides exchanged."""
    there = sorted(key(change, KINDS[change["kind"]][1], "new", "old")
                   for change in forth)
    again = sorted(key(change, change["kind"], "old", "new")
                   for change in back)
    assert there == again, f"no mirror:\n{there}\n{again}"


def check_classes(found):
    """The class is that of the kind, but where the place is another's."""
    for change in found:
        usual = KINDS[change["kind"]][0]
        if change["class"] != usual:
            assert change["class"] == "reused" and change["note"], change


def run(script):
    """(what is wrong with one case or None, the kinds of its changes)"""
    wanted = script.with_suffix(".txt")
    if not script.read_text().startswith("# "):
        return "the first line does not say what is changed", set()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("old.yaml", "new.yaml"):
            Path(folder, name).write_bytes(BASE.read_bytes())
        subprocess.run(["sed", "-i", "-f", script, f"{folder}/new.yaml"],
                       check=True, env={**os.environ, "LC_ALL": "C"})
        if Path(folder, "new.yaml").read_bytes() == BASE.read_bytes():
            return "the script changes nothing", set()
        try:
            forth = diff(folder, "old.yaml", "new.yaml")
            back = diff(folder, "new.yaml", "old.yaml")
            there = changes(folder, "old.yaml", "new.yaml")
            again = changes(folder, "new.yaml", "old.yaml")
            check_classes(there + again)
            check_mirror(there, again)
        except AssertionError as error:
            return str(error), set()
    answer = (f"{forth.stdout}exit {forth.returncode}\n\n"
              f"{back.stdout}exit {back.returncode}\n")
    if "--accept" in sys.argv:
        wanted.write_text(answer)
    if not wanted.exists() or answer != wanted.read_text():
        return f"{answer}is not {wanted}", set()
    if script.stem.startswith("same-") != (not there + again):
        return "differs, or not, unlike what its name says", set()
    return None, {change["kind"] for change in there + again}


def main():
    scripts = sorted(CASES.glob("*.sed"))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(run, scripts))
    faults = [f"{script.name}: {fault}"
              for script, (fault, _) in zip(scripts, results) if fault]
    seen = set().union(*(found for _, found in results))
    faults += [kind + ": no case has it" for kind in KINDS if kind not in seen]
    faults += [path.name + ": no script has this answer"
               for path in sorted(CASES.glob("*.txt"))
               if not path.with_suffix(".sed").exists()]
    if faults or not scripts:
        sys.exit("\n".join(faults + [f"{len(faults)} faults"]))
    print(len(scripts), "pairs,", len(KINDS), "kinds")


if __name__ == "__main__":
    main()
