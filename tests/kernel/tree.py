# SPDX-License-Identifier: BSD-3-Clause
"""A tree of Debian's kernel source, unpacked and built once, to build in."""
import hashlib
import os
import pathlib
import re
import shutil
import subprocess

import support

ARCHIVE = pathlib.Path("/usr/src/linux-source-6.1.tar.xz")
TREE = support.BUILD / "linux"
FILES = support.FOLDER / "tree"
CONFIG = FILES / "rmigen.config"
OURS = TREE / "lib/rmigen"
# The folder of ours is part of the tree, as any other of lib/.
APPENDED = {
    "lib/Makefile": "obj-y += rmigen/\n",
    "lib/Kconfig": 'source "lib/rmigen/Kconfig"\n',
}
# Most of the source, and nothing that the configuration compiles.
UNUSED = ["drivers/gpu", "drivers/media", "drivers/net", "sound"]
MAKE = ["make", "-s", f"-j{os.cpu_count()}", "ARCH=arm64",
        "CROSS_COMPILE=aarch64-linux-gnu-", "KBUILD_BUILD_TIMESTAMP=0"]
IMAGE = TREE / "arch/arm64/boot/Image"
PLACED = TREE / "rmigen.placed"
# Where the tree has what the folders of an output hold.
PLACES = {"asm": TREE / "arch/arm64/include/asm",
          "linux": TREE / "include/linux"}


def make(*arguments):
    """What make says, on both streams, and whether it succeeded."""
    done = subprocess.run([*MAKE, *arguments], cwd=TREE, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode == 0, done.stdout


def build(*arguments):
    """None, or the end of what make said when it failed."""
    good, said = make(*arguments)
    return None if good else f"make {' '.join(arguments)}: {said[-2000:]}"


def _stamp():
    """Names a tree by all that it is made from."""
    archive = ARCHIVE.stat()
    made_from = (f"{archive.st_size} {archive.st_mtime_ns} {UNUSED}"
                 f"{APPENDED}{CONFIG.read_text()}")
    return TREE.with_suffix("." + hashlib.sha256(
        made_from.encode()).hexdigest()[:16])


def _unpack():
    shutil.rmtree(TREE, ignore_errors=True)
    TREE.mkdir(parents=True)
    subprocess.run(["tar", "--extract", f"--file={ARCHIVE}",
                    f"--directory={TREE}", "--strip-components=1",
                    *(f"--exclude=*/{folder}/*.[ch]" for folder in UNUSED)],
                   check=True)
    shutil.copy(CONFIG, TREE / "kernel/configs/rmigen.config")
    for name, line in APPENDED.items():
        with open(TREE / name, "a", encoding="utf-8") as file:
            file.write(line)


def prepare():
    """None, or what went wrong."""
    stamp = _stamp()
    if stamp.exists():
        return None
    for old in support.BUILD.glob("linux.*"):
        old.unlink()
    _unpack()
    fill({})
    broken = build("tinyconfig", "rmigen.config") or build("Image")
    if not broken:
        stamp.touch()
    return broken


def fill(texts):
    """Puts these files in the folder of ours, in place of what was there."""
    shutil.rmtree(OURS, ignore_errors=True)
    for name, text in {"Makefile": "", "Kconfig": "", **texts}.items():
        (OURS / name).parent.mkdir(parents=True, exist_ok=True)
        (OURS / name).write_text(text, encoding="utf-8")


def remove_headers():
    """Removes what place() put in the tree, in whichever test that was."""
    for name in PLACED.read_text().split() if PLACED.exists() else []:
        (TREE / name).unlink(missing_ok=True)
    PLACED.write_text("")


def place(folder):
    """Puts the headers of one revision where the tree has such, and no others."""
    remove_headers()
    targets = {path: PLACES[path.parent.name] / path.name
               for path in sorted(folder.glob("*/*.h"))}
    PLACED.write_text("".join(f"{path.relative_to(TREE)}\n"
                              for path in targets.values()))
    for header, target in targets.items():
        shutil.copyfile(header, target)


def enable(kconfig):
    """None, or why the options of the text cannot be set."""
    options = re.findall(r"^config (\w+)", kconfig, re.MULTILINE)
    config, lines = TREE / ".config", [f"CONFIG_{name}=y" for name in options]
    with open(config, "a", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)
    broken = build("olddefconfig")
    missing = set(lines) - set(config.read_text().splitlines())
    return broken or (f"Kconfig refuses {missing}" if missing else None)
