# SPDX-License-Identifier: BSD-3-Clause
"""The expectations of rmi_smc.h notice one changed number, by its name."""
import os
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import firmware
import smc
import support
from mutations import MUTATIONS, SPEC, mutate

# Macros of the kernel's headers that are functions here.
NO_CONSTANT = re.compile(r"RMI_ABI_VERSION_GET_\w+|SMC_RMI_IN_RANGE_0")
# What changes beside the name that the kernel has.
BESIDE = {"interface version": {"abi_version"}}


def stem(name):
    """Of all names of one item: RMI_REC_EXIT_IMM_OFFSET -> rec_exit_imm"""
    name = name.lower().replace(".", "_").removeprefix("rmi_")
    return re.sub(r"_(shift|width|mask|offset|size|count|bytes)$", "", name)


def noticed(spec, scratch):
    """The items that the compiler finds wrong."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    copy = folder / SPEC.name
    copy.write_text(spec)
    headers = firmware.generate(folder, "--spec", copy)
    said = firmware.compile_strict(["gcc"], "gnu11", smc.asserts(), headers,
                                   folder)
    return {stem(name) for name in
            re.findall(r"expected: ([\w.]+)", said or "")}


def check(name, spec, scratch):
    item, edits, wanted = MUTATIONS[name]
    wanted = {stem(firmware.renamed(word)) for word in wanted
              if not NO_CONSTANT.fullmatch(word)} | BESIDE.get(name, set())
    found = noticed(mutate(spec, item, edits), scratch)
    if found == wanted:
        return []
    return [f"{name}: noticed {sorted(found)}, not {sorted(wanted)}"]


def main():
    spec = SPEC.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        problems = [f"without a mutation: {name}"
                    for name in noticed(spec, scratch)]
        found = support.in_parallel(lambda name: check(name, spec, scratch),
                                    MUTATIONS)
    problems += sum(found, [])
    support.finish(problems, f"{len(MUTATIONS)} mutations noticed")


main()
