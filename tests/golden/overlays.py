#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""Overlays over tests/bad/base.yaml, and those of docs/overlays.md.

tests/overlay/bad/NAME.yaml, the first line of which says how, is wrong, alone
or with NAME.then.yaml laid over it: NAME.err is all that the program may
answer, one error, or two where NAME starts with "two-". Where it starts with
"consumer-", the consumer of the bad inputs is told. What good/NAME.yaml does is
in NAME.diff. After a change of a message or of a report,
`overlays.py --accept` writes the new answers, to be read before they are
committed."""

import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

RMIGEN = os.environ["RMIGEN"]
SOURCE = Path(os.environ["SOURCE"])
FOLDER = SOURCE / "tests/overlay"
BASE = "../../bad/base.yaml"
EXAMPLES = SOURCE / "examples/overlays"
HEAD = """format: 1
overlay: page
brief: What the page shows.
base: {number: DEN0137, revision: 1.0-rel0}
deviations:
  - reason: it is an example
    edits:
"""


def answer(path, wanted, text):
    """What differs from the answer that is wanted, or None."""
    wanted = path.with_suffix(wanted)
    if "--accept" in sys.argv:
        wanted.write_bytes(text)
    if not wanted.exists() or text != wanted.read_bytes():
        return text.decode(errors="replace") + "is not " + str(wanted)
    return None


def overlays(path):
    yield path.name
    if path.with_suffix(".then.yaml").exists():
        yield path.with_suffix(".then.yaml").name


def refused(path):
    options = [word for name in overlays(path) for word in ("--overlay", name)]
    if path.name.startswith("consumer-"):
        options += ["--consumer", "../../bad/consumer/"]
    done = subprocess.run([RMIGEN, "validate", "--spec", BASE, *options],
                          cwd=path.parent, capture_output=True, check=False)
    if not path.read_text(encoding="utf-8").startswith("# "):
        return "the first line does not say what is wrong"
    if done.returncode != 1 or done.stdout:
        return f"exit {done.returncode}, {done.stdout!r}, {done.stderr!r}"
    errors = 2 if path.name.startswith("two-") else 1
    if done.stderr.count(b"error:") != errors:
        return done.stderr.decode(errors="replace") + f"not {errors} error(s)"
    return answer(path, ".err", done.stderr)


def accepted(path):
    names = "@".join((BASE, *overlays(path)))
    done = subprocess.run([RMIGEN, "diff", BASE, names], cwd=path.parent,
                          capture_output=True, check=False)
    if done.returncode not in (0, 4, 12) or done.stderr:
        return f"exit {done.returncode}, {done.stderr.decode()}"
    return answer(path, ".diff", done.stdout)


def validate(edits, spec=None):
    """The run of an overlay with such edits over a specification."""
    head = HEAD.replace("1.0-rel0", "2.0-bet0") if spec else HEAD
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
        file.write(head + re.sub("^", "      ", edits, flags=re.M))
        file.flush()
        return subprocess.run(
            [RMIGEN, "validate", *(("--spec", spec) if spec else ()),
             "--overlay", file.name], capture_output=True, check=False,
            text=True)


def checks(done):
    return re.findall(r"error: .*\[(.*)\]$", done.stderr, re.M)


def example(kind, text):
    """What is wrong with an example of the page, or None."""
    if text.startswith("format:"):
        known = "\n".join(path.read_text(encoding="utf-8")
                          for path in EXAMPLES.glob("*.yaml"))
        return None if text in known else text + "is no example file"
    wanted = kind.split()[1:]
    done = validate(text)
    if done.returncode == len(wanted) and checks(done) == wanted:
        return None
    return text + done.stderr


def leads(path):
    """Whether a path of the page is one, in either revision."""
    runs = [validate(f"- change: '{path}'\n", spec)
            for spec in (None, *SOURCE.glob("spec/**/*2.0-bet0.yaml"))]
    return any(checks(run) == ["overlay-edit"] for run in runs)


def page():
    """Every example and every path of the page is right."""
    text = SOURCE.joinpath("docs/overlays.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```yaml(.*)\n((?:.*\n)*?)```$", text, re.M)
    paths = re.findall(r"^\| `([^` ]+)` \|",
                       text.partition("## Paths")[2].partition("## Edits")[0],
                       re.M)
    if len(blocks) < 6 or len(paths) < 15:
        yield "the page has no examples"
    yield from (fault for fault in map(lambda block: example(*block), blocks)
                if fault)
    yield from (path + " leads nowhere" for path in paths if not leads(path))


def main():
    jobs = [(judge, path) for judge, folder in ((refused, "bad"),
                                                (accepted, "good"))
            for path in sorted(FOLDER.joinpath(folder).glob("*.yaml"))
            if not path.name.endswith(".then.yaml")]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = [f"{path}: {fault}" for (_, path), fault in
                  zip(jobs, pool.map(lambda job: job[0](job[1]), jobs))
                  if fault]
    faults += ["docs/overlays.md: " + fault for fault in page()]
    known = {path.with_suffix("") for _, path in jobs}
    faults += [f"{path}: no overlay has this answer"
               for path in sorted((*FOLDER.glob("*/*.err"),
                                   *FOLDER.glob("*/*.diff")))
               if path.with_suffix("") not in known]
    if faults or not jobs:
        sys.exit("\n".join(faults + [f"{len(faults)} faults"]))
    print(len(jobs), "overlays")


if __name__ == "__main__":
    main()
