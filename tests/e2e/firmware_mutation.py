# SPDX-License-Identifier: BSD-3-Clause
"""The expectations of rmi_smc.h notice one changed number, by its name."""
import os
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import firmware
import mutations
import smc

# Macros of the kernel's headers that are functions here.
NO_CONSTANT = re.compile(
    r"RMI_ABI_VERSION_GET_\w+|SMC_RMI_IN_RANGE_0|RMI_RETURN_INDEX")
# What changes beside the name that the kernel has.
BESIDE = {"interface version": {"abi_version"}}


def stem(name):
    """Of all names of one item: RMI_REC_EXIT_IMM_OFFSET -> rec_exit_imm"""
    name = name.lower().replace(".", "_").removeprefix("rmi_")
    return re.sub(r"_(shift|width|mask|offset|size|count|bytes)$", "", name)


def noticed(spec, scratch):
    """The items that the compiler finds wrong."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    copy = folder / mutations.SPEC.name
    copy.write_text(spec)
    headers = firmware.generate(folder, "--spec", copy)
    said = firmware.compile_strict(["gcc"], "gnu11", smc.asserts(), headers,
                                   folder)
    return {stem(name) for name in
            re.findall(r"expected: ([\w.]+)", said or "")}


def expected(name):
    """What the rows of expected.tsv are called here."""
    words = mutations.MUTATIONS[name][2]
    return {stem(firmware.renamed(word)) for word in words
            if not NO_CONSTANT.fullmatch(word)} | BESIDE.get(name, set())


mutations.play(noticed, expected)
