#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""Every check fires, where the damage is, and once.

tests/bad/NAME.sed damages base.yaml, NAME.lua.sed the consumer's profile; the
first line of either says how. NAME.err is all that the program may answer:
one error, what follows from it as notes, or two where NAME starts with "two-".
After a change of a message, `bad_inputs.py --accept` writes the new answers,
to be read before they are committed."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

RMIGEN = os.environ["RMIGEN"]
BAD = Path(os.environ["SOURCE"], "tests/bad")


def validate(folder):
    command = [RMIGEN, "validate", "--spec", "base.yaml", "--consumer",
               "./consumer/"]
    return subprocess.run(command, cwd=folder, capture_output=True,
                          check=False)


def damage(script, folder):
    """Copies the good input, damaged by a script; false if that failed."""
    shutil.copy(BAD / "base.yaml", folder)
    shutil.copytree(BAD / "consumer", folder / "consumer")
    target = folder / "base.yaml"
    if script.name.endswith(".lua.sed"):
        target = folder / "consumer/consumer.lua"
    good = target.read_bytes()
    sed = subprocess.run(["sed", "-f", script, target], check=False,
                         env={**os.environ, "LC_ALL": "C"},
                         stdout=subprocess.PIPE)
    target.write_bytes(sed.stdout)
    return sed.returncode == 0 and sed.stdout != good


def run(script):
    """What is wrong with the answer to one case, or None."""
    wanted = BAD / (script.name.removesuffix(".sed") + ".err")
    with tempfile.TemporaryDirectory() as name:
        if not damage(script, Path(name)):
            return "the script fails or changes nothing"
        done = validate(name)
    if "--accept" in sys.argv:
        wanted.write_bytes(done.stderr)
    if not script.read_text(encoding="utf-8").startswith("# "):
        return "the first line does not say what is damaged"
    if done.returncode != 1 or done.stdout:
        return f"exit {done.returncode}, {done.stdout!r}, {done.stderr!r}"
    errors = 2 if script.name.startswith("two-") else 1
    if done.stderr.count(b"error:") != errors:
        return done.stderr.decode(errors="replace") + f"not {errors} error(s)"
    if not wanted.exists() or done.stderr != wanted.read_bytes():
        return done.stderr.decode(errors="replace") + "is not " + str(wanted)
    return None


def check_base():
    with tempfile.TemporaryDirectory() as name:
        shutil.copytree(BAD, name, dirs_exist_ok=True)
        done = validate(name)
    if done.returncode != 0 or done.stderr:
        sys.exit("base.yaml is not good: " + done.stderr.decode())


def check_names():
    """Each check has a bad input, an overlay perhaps; each answer has the
    name of a check."""
    listed = subprocess.run([RMIGEN, "validate", "--list-checks"], check=True,
                            capture_output=True, encoding="utf-8").stdout
    known = {line.split()[0] for line in listed.splitlines()}
    fired = set()
    for path in (*BAD.glob("*.err"), *BAD.glob("../overlay/bad/*.err")):
        fired.update(re.findall(r"error: .* \[([a-z0-9-]+)\]$",
                                path.read_text(errors="replace"), re.M))
    for name in sorted(known ^ fired):
        yield name + (": no bad input makes it fire" if name in known else
                      ": --list-checks does not name it")


def main():
    scripts = sorted(BAD.glob("*.sed"))
    answers = {script.name.removesuffix(".sed") for script in scripts}
    check_base()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = [f"{script.name}: {fault}" for script, fault in
                  zip(scripts, pool.map(run, scripts)) if fault]
    faults += check_names()
    faults += [path.name + ": no script has this answer"
               for path in sorted(BAD.glob("*.err"))
               if path.stem not in answers]
    if faults or not scripts:
        sys.exit("\n".join(faults + [f"{len(faults)} faults"]))
    print(len(scripts), "bad inputs")


if __name__ == "__main__":
    main()
