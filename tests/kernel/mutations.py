# SPDX-License-Identifier: BSD-3-Clause
"""Specifications that are valid, and wrong in one number."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import support
from later import LATER, LATER_CALLS

SPEC, LATER_SPEC = (revision.spec for revision in support.REVISIONS)

# What changes: the item that the lines belong to, [(old, new)], and the rows of
# expected.tsv that must notice. Each old is the first of its kind in the item.
MUTATIONS = {
    "offset": ("structure: RmiRecExit", [
        ("{name: ripas_value, offset: 0x510,",
         "{padding: MBZ, offset: 0x510, size: 0x8}\n"
         "          - {name: ripas_value, offset: 0x518,"),
        ("offset: 0x511, size: 0xEF", "offset: 0x519, size: 0xE7"),
    ], {"rec_exit.ripas_value"}),
    "offset of the last member": ("structure: RmiRecExit", [
        ("offset: 0x602, size: 0xFE", "offset: 0x602, size: 0xFF"),
        ("{name: pmu_ovf_status, offset: 0x700,",
         "{name: pmu_ovf_status, offset: 0x701,"),
        ("offset: 0x701, size: 0xFF", "offset: 0x702, size: 0xFE"),
    ], {"rec_exit.pmu_ovf_status"}),
    "width of a member": ("structure: RmiRecExit", [
        ("{name: imm, offset: 0x600, type: Bits16,",
         "{name: imm, offset: 0x600, type: Bits32,"),
        ("offset: 0x602, size: 0xFE", "offset: 0x604, size: 0xFC"),
    ], {"rec_exit.imm"}),
    "signedness of a member": ("structure: RmiRealmParams", [
        ("offset: 0x810, type: Int64", "offset: 0x810, type: UInt64"),
    ], {"realm_params.rtt_level_start"}),
    "count of an array": ("structure: RmiRecParams", [
        ("count: 8", "count: 9"),
        ("offset: 0x340, size: 0x4C0", "offset: 0x348, size: 0x4B8"),
    ], {"rec_params.gprs", "REC_CREATE_NR_GPRS"}),
    "size of a structure": ("structure: RmiRealmParams", [
        ("size: 0x1000", "size: 0x2000"),
        ("offset: 0x81C, size: 0x7E4", "offset: 0x81C, size: 0x17E4"),
    ], {"realm_params"}),
    "width of a field": ("fieldset: RmiInterfaceVersion", [
        ("bits: 30:16, type: UInt15", "bits: 31:16, type: UInt16"),
        ("bits: 63:31", "bits: 63:32"),
    ], {"RMI_ABI_VERSION_MAJOR_MASK", "RMI_ABI_VERSION_RESERVED",
        "RMI_ABI_VERSION_GET_MAJOR"}),
    "one bit of a field": ("fieldset: RmiFeatureRegister0", [
        ("bits: 41:38\n            type: UInt4",
         "bits: 42:38\n            type: UInt5"),
        ("bits: 63:42", "bits: 63:43"),
    ], {"RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER",
        "RMI_FEATURE_REGISTER_0_Reserved"}),
    "two fields exchanged": ("fieldset: RmiRecEnterFlags", [
        ("name: trap_wfi, bits: 2:2", "name: trap_wfe, bits: 2:2"),
        ("name: trap_wfe, bits: 3:3", "name: trap_wfi, bits: 3:3"),
    ], {"REC_ENTER_FLAG_TRAP_WFI", "REC_ENTER_FLAG_TRAP_WFE"}),
    "function ID": ("command: RMI_RTT_FOLD", [
        ("fid: 0xC4000166", "fid: 0xC400016A"),
    ], {"SMC_RMI_RTT_FOLD"}),
    "function ID range": ("interface: RMI", [
        ("last: 0xC400018F", "last: 0xC400018E"),
    ], {"SMC_RMI_RANGE_0_LAST", "SMC_RMI_IN_RANGE_0"}),
    "enumerator": ("enumeration: RmiRecExitReason", [
        ("{encoding: 6,", "{encoding: 7,"),
    ], {"RMI_EXIT_SERROR"}),
    "interface version": ("interface: RMI", [
        ("major: 1, minor: 0", "major: 1, minor: 1"),
    ], {"RMI_ABI_MINOR_VERSION"}),
    "members exchanged": ("structure: RmiRecExit", [
        ("name: esr, offset: 0x100", "name: far, offset: 0x100"),
        ("name: far, offset: 0x108", "name: esr, offset: 0x108"),
    ], {"rec_exit.esr", "rec_exit.far"}),
    "offset of an array": ("structure: RmiRecEnter", [
        ("- name: gicv3_lrs\n            offset: 0x308",
         "- {padding: SBZ, offset: 0x308, size: 0x8}\n"
         "          - name: gicv3_lrs\n            offset: 0x310"),
        ("offset: 0x388, size: 0x478", "offset: 0x390, size: 0x470"),
    ], {"rec_enter.gicv3_lrs"}),
    "structures exchanged": ("structure: RmiRecRun", [
        ("name: enter, offset: 0x0, type: RmiRecEnter",
         "name: exit, offset: 0x0, type: RmiRecExit"),
        ("name: exit, offset: 0x800, type: RmiRecExit",
         "name: enter, offset: 0x800, type: RmiRecEnter"),
    ], {"rec_run.enter", "rec_run.exit"}),
    "field moved": ("fieldset: RmiRecMpidr", [
        ("- {name: aff0, bits: 3:0",
         "- {reserved: SBZ, bits: 0:0}\n          - {name: aff0, bits: 4:1"),
        ("bits: 7:4", "bits: 7:5"),
    ], {"RMI_REC_MPIDR_AFF0", "RMI_REC_MPIDR_RESERVED"}),
    "field of the result": ("fieldset: RmiCommandReturnCode", [
        ("- {name: index, bits: 15:8, type: UInt8",
         "- {reserved: MBZ, bits: 8:8}\n"
         "          - {name: index, bits: 15:9, type: UInt7"),
    ], {"RMI_RETURN_INDEX_MASK", "RMI_RETURN_RESERVED",
        "RMI_RETURN_INDEX"}),
    "encodings exchanged": ("enumeration: RmiRipas", [
        ("{encoding: 0, name: RMI_EMPTY}", "{encoding: 0, name: RMI_RAM}"),
        ("{encoding: 1, name: RMI_RAM}", "{encoding: 1, name: RMI_EMPTY}"),
    ], {"RMI_EMPTY", "RMI_RAM"}),
    "encoding of a status": ("enumeration: RmiStatusCode", [
        ("{encoding: 3, name: RMI_ERROR_REC}\n"
         "          - {encoding: 4, name: RMI_ERROR_RTT}",
         "{encoding: 4, name: RMI_ERROR_RTT}\n"
         "          - {encoding: 5, name: RMI_ERROR_REC}"),
    ], {"RMI_ERROR_REC"}),
    "function IDs exchanged": ("command: RMI_REC_CREATE", [
        ("fid: 0xC400015A", "fid: 0xC400015B"),
        ("fid: 0xC400015B", "fid: 0xC400015A"),
    ], {"SMC_RMI_REC_CREATE", "SMC_RMI_REC_DESTROY"}),
}


def whole_register(name, register, type_name):
    return (f"name: {name}\n            register: {register}\n"
            f"            bits: 63:0\n            type: {type_name}")


# Those of commands: the item, its edits, and the command that must be named if
# either side of a call is made from the changed specification.
CALLS = {
    "arguments swapped": ("command: RMI_RTT_SET_RIPAS", [
        ("name: base", "name: top"), ("name: top", "name: base"),
    ], "RMI_RTT_SET_RIPAS"),
    "another register of an argument": ("command: RMI_RTT_CREATE", [
        ("inputs: 5", "inputs: 6"),
        ("{name: level, register: X4",
         "{name: more, register: X4, bits: 63:0, type: UInt64}\n"
         "          - {name: level, register: X5"),
    ], "RMI_RTT_CREATE"),
    "arguments rotated": ("command: RMI_RTT_SET_RIPAS", [
        ("name: rec_ptr, register: X2", "name: top, register: X2"),
        ("name: base, register: X3", "name: rec_ptr, register: X3"),
        ("name: top, register: X4", "name: base, register: X4"),
    ], "RMI_RTT_SET_RIPAS"),
    "a narrow signed argument": ("command: RMI_RTT_READ_ENTRY", [
        ("register: X3, bits: 63:0, type: Int64, brief: deepest level to go to}\n",
         "register: X3, bits: 31:0, type: Int32, brief: deepest level to go to}\n"
         "          - {reserved: SBZ, register: X3, bits: 63:32}\n"),
    ], "RMI_RTT_READ_ENTRY"),
    "another register of an output": ("command: RMI_RTT_READ_ENTRY", [
        (whole_register("walk_level", "X1", "UInt64"),
         whole_register("desc", "X1", "Bits64")),
        (whole_register("desc", "X3", "Bits64"),
         whole_register("walk_level", "X3", "UInt64")),
    ], "RMI_RTT_READ_ENTRY"),
    "outputs swapped": ("command: RMI_VERSION", [
        ("name: lower", "name: higher"),
        ("name: higher\n            register: X2",
         "name: lower\n            register: X2"),
    ], "RMI_VERSION"),
    "another count of outputs": ("command: RMI_REALM_ACTIVATE", [
        ("outputs: 1", "outputs: 2"),
        ("type: RmiCommandReturnCode, valid: always}\n",
         "type: RmiCommandReturnCode, valid: always}\n"
         "          - {name: more, register: X1, bits: 63:0, type: UInt64,"
         " valid: always}\n"),
    ], "RMI_REALM_ACTIVATE"),
    "an output fewer": ("command: RMI_RTT_INIT_RIPAS", [
        ("outputs: 2", "outputs: 1"),
        ("          - " + whole_register("out_top", "X1", "Address")
         + "\n            valid: [RMI_SUCCESS]\n"
         "            brief: first IPA that was not reached\n", ""),
        ("          - {id: out_top, then: \"out_top == walk_top\"}\n", ""),
    ], "RMI_RTT_INIT_RIPAS"),
    "validity of an output": ("command: RMI_RTT_DESTROY", [
        ("valid: always\n            brief: first IPA",
         "valid: [RMI_SUCCESS]\n            brief: first IPA"),
    ], "RMI_RTT_DESTROY"),
    "width of an argument": ("command: RMI_FEATURES", [
        ("{name: index, register: X1, bits: 63:0, type: UInt64",
         "{reserved: SBZ, register: X1, bits: 31:0}\n"
         "          - {name: index, register: X1, bits: 63:32, type: UInt32"),
    ], "RMI_FEATURES"),
    "another function ID": ("command: RMI_RTT_FOLD", [
        ("fid: 0xC4000166", "fid: 0xC400016A"),
    ], "RMI_RTT_FOLD"),
    "arguments of the RSI swapped": ("command: RSI_IPA_STATE_GET", [
        ("name: base", "name: top"), ("name: top, register: X2",
                                      "name: base, register: X2"),
    ], "RSI_IPA_STATE_GET"),
    "outputs of the RSI exchanged": ("command: RSI_IPA_STATE_GET", [
        (whole_register("out_top", "X1", "Address"),
         "name: ripas\n            register: X1\n            bits: 7:0\n"
         "            type: RsiRipas"),
        ("- name: ripas\n            register: X2\n            bits: 7:0\n"
         "            type: RsiRipas",
         "- {reserved: MBZ, register: X1, bits: 63:8}\n          - "
         + whole_register("out_top", "X2", "Address")),
        ("          - {reserved: MBZ, register: X2, bits: 63:8}\n", ""),
    ], "RSI_IPA_STATE_GET"),
    "validity of an output of the RSI": (
        "command: RSI_ATTESTATION_TOKEN_CONTINUE", [
            ("valid: [RSI_SUCCESS, RSI_INCOMPLETE]", "valid: [RSI_SUCCESS]"),
        ], "RSI_ATTESTATION_TOKEN_CONTINUE"),
    "a status of the RSI": ("enumeration: RsiCommandReturnCode", [
        ("{encoding: 3, name: RSI_INCOMPLETE,",
         "{encoding: 5, name: RSI_INCOMPLETE,"),
    ], "RSI_ATTESTATION_TOKEN_CONTINUE"),
    "another function ID of the RSI": ("command: RSI_REALM_CONFIG", [
        ("fid: 0xC4000196", "fid: 0xC400019B"),
    ], "RSI_REALM_CONFIG"),
    "another register of an argument of the RSI": ("command: RSI_FEATURES", [
        ("inputs: 2", "inputs: 3"),
        ("{name: index, register: X1",
         "{name: more, register: X1, bits: 63:0, type: UInt64}\n"
         "          - {name: index, register: X2"),
    ], "RSI_FEATURES"),
    "another count of outputs of the RSI": ("command: RSI_MEASUREMENT_EXTEND", [
        ("outputs: 1", "outputs: 2"),
        ("type: RsiCommandReturnCode, valid: always}\n",
         "type: RsiCommandReturnCode, valid: always}\n"
         "          - {name: more, register: X1, bits: 63:0, type: UInt64,"
         " valid: always}\n"),
    ], "RSI_MEASUREMENT_EXTEND"),
    "bits of an argument of the RSI": ("command: RSI_IPA_STATE_SET", [
        ("- name: ripas\n            register: X3\n            bits: 7:0",
         "- {reserved: SBZ, register: X3, bits: 55:0}\n          - name: ripas\n"
         "            register: X3\n            bits: 63:56"),
        ("          - {reserved: SBZ, register: X3, bits: 63:8}\n", ""),
    ], "RSI_IPA_STATE_SET"),
    "bits of an output of the RSI": ("command: RSI_IPA_STATE_SET", [
        ("- name: response\n            register: X2\n            bits: 0:0",
         "- {reserved: MBZ, register: X2, bits: 0:0}\n          - name: response\n"
         "            register: X2\n            bits: 1:1"),
        ("register: X2, bits: 63:1", "register: X2, bits: 63:2"),
    ], "RSI_IPA_STATE_SET"),
    "arguments of the PSCI swapped": ("command: PSCI_CPU_ON", [
        (whole_register("target_cpu", "X1", "Bits64"),
         whole_register("entry_point_address", "X1", "Address")),
        (whole_register("entry_point_address", "X2", "Address"),
         whole_register("target_cpu", "X2", "Bits64")),
    ], "PSCI_CPU_ON"),
    "a narrow argument of the PSCI": ("command: PSCI_FEATURES", [
        ("bits: 31:0, type: UInt32", "bits: 15:0, type: UInt16"),
        ("bits: 63:32", "bits: 63:16"),
    ], "PSCI_FEATURES"),
    "another function ID of the PSCI": ("command: PSCI_SYSTEM_OFF", [
        ("fid: 0x84000008", "fid: 0x84000007"),
    ], "PSCI_SYSTEM_OFF"),
    "another register of an argument of the PSCI": (
        "command: PSCI_AFFINITY_INFO", [
            ("inputs: 3", "inputs: 4"),
            ("name: lowest_affinity_level\n            register: X2",
             "{name: more, register: X2, bits: 63:0, type: UInt64}\n"
             "          - name: lowest_affinity_level\n"
             "            register: X3"),
            ("{reserved: SBZ, register: X2", "{reserved: SBZ, register: X3"),
        ], "PSCI_AFFINITY_INFO"),
    "a result that was none": ("command: PSCI_CPU_OFF", [
        ("        result: none\n", ""),
        ("outputs: 0", "outputs: 1"),
        ("        outputs: []\n", "        outputs:\n          - {name: result, "
         "register: X0, bits: 63:0, type: PsciReturnCode, valid: always}\n"),
    ], "PSCI_CPU_OFF"),
}

# The same of the RSI.
MUTATIONS.update({
    "function ID of the RSI": ("command: RSI_HOST_CALL", [
        ("fid: 0xC4000199", "fid: 0xC400019A"),
    ], {"SMC_RSI_HOST_CALL"}),
    "function ID range of the RSI": ("interface: RSI", [
        ("last: 0xC40001AF", "last: 0xC40001AE"),
    ], {"SMC_RSI_RANGE_0_LAST", "SMC_RSI_IN_RANGE_0"}),
    "interface version of the RSI": ("interface: RSI", [
        ("major: 1, minor: 0", "major: 2, minor: 0"),
    ], {"RSI_ABI_VERSION_MAJOR"}),
    "status of the RSI": ("enumeration: RsiCommandReturnCode", [
        ("{encoding: 4, name: RSI_ERROR_UNKNOWN",
         "{encoding: 5, name: RSI_ERROR_UNKNOWN"),
    ], {"RSI_ERROR_UNKNOWN"}),
    "enumerator of the RSI": ("enumeration: RsiRipas", [
        ("{encoding: 3, name: RSI_DEV}", "{encoding: 4, name: RSI_DEV}"),
    ], {"RSI_RIPAS_DEV"}),
    "offset of a member of the RSI": ("structure: RsiRealmConfig", [
        ("offset: 0x9, size: 0x1F7", "offset: 0x9, size: 0x1FF"),
        ("{name: rpv, offset: 0x200,", "{name: rpv, offset: 0x208,"),
        ("offset: 0x240, size: 0xDC0", "offset: 0x248, size: 0xDB8"),
    ], {"realm_config.rpv"}),
    "count of an array of the RSI": ("structure: RsiHostCall", [
        ("count: 31, stride: 8", "count: 30, stride: 8"),
        ("brief: X0-X30 as the Host sees them}\n",
         "brief: X0-X30 as the Host sees them}\n"
         "          - {padding: SBZ, offset: 0xF8, size: 0x8}\n"),
    ], {"rsi_host_call.gprs", "RSI_HOST_CALL_GPRS_COUNT"}),
    "alignment of a structure of the RSI": ("command: RSI_HOST_CALL", [
        ("AddrIsAligned(addr, 256)", "AddrIsAligned(addr, 128)"),
        ("align: 0x100", "align: 0x80"),
    ], {"RSI_HOST_CALL_ALIGN"}),
})

# The specifications, and the tables of their changes.
TABLES = {SPEC: (MUTATIONS, CALLS), LATER_SPEC: (LATER, LATER_CALLS)}


def mutate(spec, item, edits):
    """The text with each edit made once, behind the item's own line."""
    start = re.search(rf"^ *- {item}$", spec, re.MULTILINE).start()
    head, tail = spec[:start], spec[start:]
    for old, new in edits:
        before, found, after = tail.partition(old)
        if not found:
            sys.exit(f"no '{old}' behind '{item}'")
        head, tail = head + before + new, after
    return head + tail


def find(name):
    """The specification that a change is of; its item, edits and expectation."""
    found, = ((spec, *table[name]) for spec, tables in TABLES.items()
              for table in tables if name in table)
    return found


def mutant(*names):
    """The text of their specification with changes of the tables."""
    text = find(names[0])[0].read_text(encoding="utf-8")
    for name in names:
        text = mutate(text, *find(name)[1:3])
    return text


def noticers(name):
    """What must name a change."""
    expected = find(name)[3]
    return {expected} if isinstance(expected, str) else expected


def batches(names, expected=noticers):
    """Changes that one specification can have at once, as it is told which is which:
    they are of different items, and others must name them."""
    def touched(name):
        return {find(name)[1]} | expected(name)

    found = []
    for name in names:
        for batch in found:
            if find(batch[0])[0] == find(name)[0] and not any(
                    touched(other) & touched(name) for other in batch):
                batch.append(name)
                break
        else:
            found.append([name])
    return [tuple(batch) for batch in found]


def generate(spec, scratch, *consumers):
    """The folder of the revision that the program makes from the text."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    copy = folder / SPEC.name
    copy.write_text(spec)
    for consumer in consumers:
        subprocess.run([os.environ["RMIGEN"], "generate", "--spec", copy,
                        "--out", folder / "out", "--consumer", consumer],
                       check=True, stdout=subprocess.DEVNULL)
    made, = (folder / "out").iterdir()
    return made


def digest(folder):
    text = (folder / "firmware/rmi_smc.h").read_text()
    return re.search(r"ABI digest: (0x\w+)", text)[1]


def disguise(folder, original, consumer="firmware"):
    """Gives a consumer's files the digest of others, to compile with them."""
    theirs, ours = digest(folder), digest(original)
    for path in (folder / consumer).iterdir():
        path.write_text(path.read_text().replace(theirs, ours))


def complaints(found, wanted):
    """What is wrong if these were noticed; `wanted` has what each change is to be
    noticed by, by its name."""
    for name, names in wanted.items():
        if not names <= found:
            yield f"{name}: not noticed by {', '.join(sorted(names - found))}"
    more = found - set().union(*wanted.values())
    if more:
        yield (f"{', '.join(sorted(more))}: noticed, and not what changes: "
               f"{', '.join(wanted)}")


def play(noticed, names, expected=noticers):
    """Each mutation is noticed(text, scratch) as expected(its name) says."""
    def check(batch, scratch):
        return list(complaints(noticed(mutant(*batch), scratch),
                               {name: expected(name) for name in batch}))

    specs = dict.fromkeys(find(name)[0] for name in names)
    with tempfile.TemporaryDirectory() as scratch:
        problems = [f"without a mutation: {name}" for spec in specs
                    for name in noticed(spec.read_text(), scratch)]
        problems += [f"{name}: nothing is said to notice it"
                     for name in names if not expected(name)]
        problems += sum(support.in_parallel(
            lambda batch: check(batch, scratch), batches(names, expected)), [])
    support.finish(problems, f"{len(names)} mutations noticed")
