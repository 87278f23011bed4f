# SPDX-License-Identifier: BSD-3-Clause
"""The KUnit suites of a revision, and a kernel that runs them."""
import re
import subprocess

import support
import tree

# The SMCs of a guest go to QEMU if the machine has an EL2 and no EL3.
QEMU = ["qemu-system-aarch64", "-machine", "virt,virtualization=on",
        "-cpu", "cortex-a57", "-m", "256", "-nographic", "-nic", "none",
        "-no-reboot"]
SECONDS = 120


def revisions():
    """The folders of all kernel outputs."""
    return sorted(support.SOURCE.glob("out/*/kernel"))


def sources(folder):
    """{file name: text} of a revision's suites."""
    return {path.name: path.read_text(encoding="utf-8")
            for path in sorted(folder.glob("*_kunit.c"))}


def _fragments(folder, kind):
    """What Kconfig or Makefile is to include."""
    return "".join(path.read_text(encoding="utf-8")
                   for path in sorted(folder.glob(f"{kind}.*")))


def install(folder, makefile, files):
    """Makes a revision and more files part of the tree: None, or what failed."""
    kconfig = _fragments(folder, "Kconfig")
    tree.place(folder)
    tree.fill({**sources(folder), **files, "Kconfig": kconfig,
               "Makefile": makefile + _fragments(folder, "Makefile")})
    return tree.enable(kconfig)


def cases(text):
    """{suite: [case]} of a suite's source."""
    name, = re.findall(r"^\t\.name = \"(\w+)\",$", text, re.MULTILINE)
    return {name: re.findall(r"^\tKUNIT_CASE\((\w+)\),$", text, re.MULTILINE)}


def boot(only="*"):
    """What a kernel prints that runs these suites, and how many SMCs it made."""
    log = support.BUILD / "qemu.log"
    options = ("console=ttyAMA0 panic=-1 kunit_shutdown=poweroff "
               f"kunit.filter_glob={only}")
    done = subprocess.run(
        [*QEMU, "-kernel", tree.IMAGE, "-append", options, "-d", "int",
         "-D", log], text=True, timeout=SECONDS, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace")
    return done.stdout, log.read_text().count("[Secure Monitor Call]")
