#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""What the README shows is what the files hold and the program says."""

import os
import pathlib
import re
import subprocess
import tempfile

SOURCE = pathlib.Path(os.environ["SOURCE"])
README = (SOURCE / "README.md").read_text()
SPEC = (SOURCE / "spec/den0137.yaml").read_text()
HEADER = (SOURCE / "out/1.0-rel0/kernel/asm/rmi_smc.h").read_text()
LOST = "          - {padding: SBZ, offset: 0x2F8, size: 0x8}\n"


def block(language):
    return re.search(rf"```{language}\n(.*?)```", README, re.S).group(1)


def check_excerpt(what, text, whole):
    """The excerpt's lines follow each other in the file, but for white space."""
    folded = " ".join(whole.split())
    for part in text.split("...\n"):
        assert " ".join(part.split()) in folded, f"{what}: not in the file:\n{part}"


def check_error():
    assert SPEC.count(LOST) == 1
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/spec")
        pathlib.Path(folder, "spec/den0137.yaml").write_text(
            SPEC.replace(LOST, ""))
        done = subprocess.run([os.environ["RMIGEN"], "validate", "--spec",
                               "spec/den0137.yaml"], cwd=folder, text=True,
                              capture_output=True, check=False)
    assert done.returncode == 1
    assert done.stderr in README, f"the README lacks:\n{done.stderr}"


check_excerpt("spec/den0137.yaml", block("yaml"), SPEC)
check_excerpt("rmi_smc.h", block("c"), HEADER)
check_error()
