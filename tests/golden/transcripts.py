#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""Transcripts: what a command prints is what stands below it.

They are the files tests/golden/decode/*.txt, and the blocks of the pages in PAGES
that start with ```console. A line "$ COMMAND" is given to the shell, in a folder that
has what is in the root of the tree; the lines below are its standard output and its messages, and "[exit N]" if
it fails. With --accept the files get what is printed now: read it.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(os.environ["SOURCE"])
PAGES = ["docs/decode.md"]
BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)


def run(command, folder):
    """The transcript of a command."""
    done = subprocess.run(
        ["sh", "-c", f"exec 2>&1\n{command}"], cwd=folder, check=False,
        stdout=subprocess.PIPE,
        env={"PATH": f"{folder}/bin:{os.environ['PATH']}", "LC_ALL": "C"})
    text = f"$ {command}\n" + done.stdout.decode()
    return text + (f"[exit {done.returncode}]\n" if done.returncode else "")


def again(text, folder):
    """The same transcript, as it is now."""
    commands = re.findall(r"^\$ (.*)$", text, re.MULTILINE)
    assert text.startswith("$ "), f"no command: {text[:60]}"
    return "".join(run(command, folder) for command in commands)


def renew(path, folder):
    """(the number of transcripts, the file as it should be)"""
    text = path.read_bytes().decode()  # with its carriage returns
    if path.suffix != ".md":
        return 1, again(text, folder)
    new = BLOCK.sub(lambda block: again(block.group(1), folder), text)
    return len(BLOCK.findall(text)), new


def main():
    paths = sorted(SOURCE.glob("tests/golden/decode/*.txt"))
    paths += [SOURCE / page for page in PAGES]
    count = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/bin")
        os.symlink(os.environ["RMIGEN"], f"{folder}/bin/rmigen")
        for name in ("README.md", "gen", "examples"):
            os.symlink(SOURCE / name, f"{folder}/{name}")
        for path in paths:
            found, new = renew(path, folder)
            count += found
            if new == path.read_bytes().decode():
                continue
            failed += 1
            if "--accept" in sys.argv:
                path.write_bytes(new.encode())
            subprocess.run(["diff", "-u", path, "-"], input=new.encode(),
                           check=False)
    print(f"{count} transcripts, {failed} files differ")
    assert count >= len(paths) > len(PAGES)
    return 1 if failed and "--accept" not in sys.argv else 0


sys.exit(main())
