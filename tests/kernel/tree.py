# SPDX-License-Identifier: BSD-3-Clause
"""A tree of Debian's kernel source, unpacked and built once, to build in."""
import hashlib
import os
import pathlib
import shutil
import subprocess

import support

ARCHIVE = pathlib.Path("/usr/src/linux-source-6.1.tar.xz")
TREE = support.BUILD / "linux"
CONFIG = support.FOLDER / "tree/rmigen.config"
OURS = TREE / "lib/rmigen"
# Most of the source, and nothing that the configuration compiles.
UNUSED = ["drivers/gpu", "drivers/media", "drivers/net", "sound"]
MAKE = ["make", "-s", f"-j{os.cpu_count()}", "ARCH=arm64",
        "CROSS_COMPILE=aarch64-linux-gnu-", "KBUILD_BUILD_TIMESTAMP=0"]


def make(*arguments):
    """What make says, on both streams, and whether it succeeded."""
    done = subprocess.run([*MAKE, *arguments], cwd=TREE, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode == 0, done.stdout


def _stamp():
    """Names a tree by all that it is made from."""
    archive = ARCHIVE.stat()
    made_from = (f"{archive.st_size} {archive.st_mtime_ns} {UNUSED}"
                 f"{CONFIG.read_text()}")
    return TREE.with_suffix("." + hashlib.sha256(
        made_from.encode()).hexdigest()[:16])


def _unpack():
    shutil.rmtree(TREE, ignore_errors=True)
    TREE.mkdir(parents=True)
    subprocess.run(["tar", "--extract", f"--file={ARCHIVE}",
                    f"--directory={TREE}", "--strip-components=1",
                    *(f"--exclude=*/{folder}/*.[ch]" for folder in UNUSED)],
                   check=True)


def _configure():
    """The folder of ours is part of the tree, as any other of lib/."""
    shutil.copy(CONFIG, TREE / "kernel/configs/rmigen.config")
    with open(TREE / "lib/Makefile", "a", encoding="utf-8") as makefile:
        makefile.write("obj-y += rmigen/\n")
    OURS.mkdir()
    (OURS / "Makefile").write_text("")
    return make("tinyconfig", "rmigen.config")


def prepare():
    """None, or what went wrong."""
    stamp = _stamp()
    if stamp.exists():
        return None
    for old in support.BUILD.glob("linux.*"):
        old.unlink()
    _unpack()
    good, said = _configure()
    if good:
        good, said = make("Image")
    if not good:
        return f"the kernel does not build: {said[-2000:]}"
    stamp.touch()
    return None


def install(headers):
    """Puts the headers of one revision where the tree has such; their paths."""
    folders = {"asm": "arch/arm64/include/asm", "linux": "include/linux"}
    placed = []
    for header in sorted(headers.glob("*/*.h")):
        target = TREE / folders[header.parent.name] / header.name
        shutil.copyfile(header, target)
        placed.append(target)
    return placed
