# SPDX-License-Identifier: BSD-3-Clause
"""The expectations of *_smc.h notice one changed number, by its name.

Those of 1.0-rel0 were typed, those of a later revision are what tests/independent
works out of its YAML; its mutations.tsv says which of them must notice.
"""
import os
import re
import sys

sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import firmware
import mutations
import smc
import support

# Macros of the kernel's headers that are functions here.
NO_CONSTANT = re.compile(r"RMI_ABI_VERSION_GET_\w+|SMC_R[MS]I_IN_RANGE_0|"
                         r"RMI_RETURN_INDEX")
# What changes beside the name that the kernel has.
BESIDE = {"interface version": {"abi_version"},
          "interface version of the RSI": {"rsi_abi_version"}}
# What the kernel has no header of.
mutations.MUTATIONS.update({
    "function ID of the PSCI": ("command: PSCI_SYSTEM_RESET", [
        ("fid: 0x84000009", "fid: 0x84000007"),
    ], {"SMC_PSCI_SYSTEM_RESET"}),
    "function ID range of the PSCI": ("interface: PSCI", [
        ("first: 0x84000000, last: 0x8400001F",
         "first: 0x84000000, last: 0x8400001E"),
    ], {"SMC_PSCI_RANGE_0_LAST"}),
    "status of the PSCI": ("enumeration: PsciReturnCode", [
        ("{encoding: -9, name: PSCI_INVALID_ADDRESS}",
         "{encoding: -10, name: PSCI_INVALID_ADDRESS}"),
    ], {"PSCI_INVALID_ADDRESS"}),
    "width of a field of the PSCI": ("fieldset: PsciInterfaceVersion", [
        ("bits: 30:16, type: UInt15", "bits: 31:16, type: UInt16"),
        ("bits: 63:31", "bits: 63:32"),
    ], {"PSCI_INTERFACE_VERSION_MAJOR", "PSCI_INTERFACE_VERSION_RESERVED"}),
})
# What must notice each change of a later revision.
ROWS = {row["mutation"]: row["names"].split()
        for revision in support.REVISIONS[1:]
        for row in support.read_table(
            firmware.FOLDER / revision.name / "mutations.tsv")}


def stem(name):
    """Of all names of one item: RMI_REC_EXIT_IMM_OFFSET -> rec_exit_imm"""
    name = name.lower().replace(".", "_").removeprefix("rmi_")
    return re.sub(r"_(shift|width|mask|offset|size|count|bytes)$", "", name)


def noticed(spec, scratch):
    """The items that the compiler finds wrong."""
    folder = mutations.generate(spec, scratch, "firmware")
    said = firmware.run("gcc", "-std=gnu11", "-fsyntax-only",
                        f"-I{folder}/firmware", "-x", "c", "-",
                        text=smc.asserts(support.revision_of(folder)))
    return {stem(name) for name in
            re.findall(r"expected: ([\w.]+)", said or "")}


def wanted(name):
    """What must notice a change, as it is called here."""
    if name in mutations.LATER:
        return set(map(stem, ROWS.get(name, ())))
    return {stem(firmware.renamed(word)) for word in mutations.find(name)[3]
            if not NO_CONSTANT.fullmatch(word)} | BESIDE.get(name, set())


# All there are: the kernel has no names for some.
mutations.play(noticed, [*mutations.MUTATIONS, *{**mutations.LATER, **ROWS}],
               wanted)
