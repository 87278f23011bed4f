# SPDX-License-Identifier: BSD-3-Clause
"""Changes of 2.0-bet0, in the form of mutations.py: what 1.0-rel0 has not."""

# Those of numbers: fieldsets of which one is chosen, a second range, arrays of
# structures, operations that go on.
LATER = {
    "function ID in the second range": ("command: RMI_OP_CONTINUE", [
        ("fid: 0xC4000203", "fid: 0xC40002C0"),
    ], {"SMC_RMI_OP_CONTINUE"}),
    "second function ID range": ("interface: RMI", [
        ("last: 0xC40002CF", "last: 0xC40002CE"),
    ], {"SMC_RMI_RANGE_1_LAST", "SMC_RMI_IN_RANGE_1"}),
    "part of a result by status": ("fieldset: RmiResultDataIncomplete", [
        ("- {name: mem, bits: 1:0", "- {name: cancel, bits: 0:0, type: "
         "RmiOpCanCancel}\n          - {name: mem, bits: 2:1"),
        ("          - {name: cancel, bits: 2:2, type: RmiOpCanCancel}\n", ""),
    ], {"RMI_RESULT_MEMREQ_MASK", "RMI_RESULT_CAN_CANCEL_MASK"}),
    "fieldset by granule size": ("fieldset: RmiAddrRangeDesc4KB", [
        ("bits: 11:2, type: UInt10", "bits: 12:2, type: UInt11"),
        ("bits: 51:12, type: Bits40", "bits: 51:13, type: Bits39"),
    ], {"RMI_ADDR_RANGE_COUNT_MASK", "RMI_ADDR_RANGE_COUNT",
        "RMI_ADDR_RANGE_ADDR_MASK", "RMI_ADDR_RANGE_ADDR"}),
    "member that 1.0 has not": ("structure: RmiRealmParams", [
        ("brief: personalization value}\n", "brief: personalization value}\n"
         "          - {padding: SBZ, offset: 0x440, size: 0x8}\n"),
        ("offset: 0x440", "offset: 0x448"),
        ("offset: 0x448, size: 0x3C0", "offset: 0x450, size: 0x3B8"),
    ], {"realm_params.ats_plane"}),
    "exit that 1.0 has not": ("enumeration: RmiRecExitReason", [
        ("          - {encoding: 10, name: RMI_EXIT_VSMMU_COMMAND}\n", ""),
        ("BINDING}\n", "BINDING}\n"
         "          - {encoding: 12, name: RMI_EXIT_VSMMU_COMMAND}\n"),
    ], {"RMI_EXIT_VSMMU_COMMAND"}),
    "field by status": ("fieldset: RmiResultDataLevel", [
        ("{name: level, bits: 7:0, type: UInt8}",
         "{name: level, bits: 3:0, type: UInt4}"),
        ("bits: 55:8", "bits: 55:4"),
    ], {"RMI_RESULT_DATA_LEVEL", "RMI_RESULT_DATA_LEVEL_MASK"}),
    "field of what is donated": ("fieldset: RmiOpMemDonateReq", [
        ("{name: count, bits: 15:2, type: UInt14,",
         "{name: count, bits: 16:2, type: UInt15,"),
        ("{name: contig, bits: 16:16,", "{name: contig, bits: 17:17,"),
        ("{name: state, bits: 17:17,", "{name: state, bits: 18:18,"),
        ("bits: 63:18", "bits: 63:19"),
    ], {"RMI_DONATE_COUNT", "RMI_DONATE_COUNT_MASK",
        "RMI_DONATE_CONTIG_MASK", "RMI_DONATE_STATE_MASK"}),
    "fields of the second register exchanged": (
        "fieldset: RmiFeatureRegister1", [
            ("name: HASH_SHA_384", "name: HASH_SHA_512"),
            ("name: HASH_SHA_512, bits: 5:5", "name: HASH_SHA_384, bits: 5:5"),
        ], {"RMI_FEATURE_REGISTER_1_HASH_SHA_384",
            "RMI_FEATURE_REGISTER_1_HASH_SHA_512"}),
    "count of an array of structures": ("structure: RmiVdevParams", [
        ("count: 8", "count: 7"),
        ("offset: 0x280, size: 0xD80", "offset: 0x270, size: 0xD90"),
    ], set()),
    "nested structures exchanged": ("structure: RmiDevCommData", [
        ("name: enter, offset: 0x0, type: RmiDevCommEnter",
         "name: exit, offset: 0x0, type: RmiDevCommExit"),
        ("name: exit, offset: 0x800, type: RmiDevCommExit",
         "name: enter, offset: 0x800, type: RmiDevCommEnter"),
    ], set()),
    "encodings out of order": ("enumeration: RmiHashAlgorithm", [
        ("{encoding: 1, name: RMI_HASH_SHA_512}",
         "{encoding: 1, name: RMI_HASH_SHA_384}"),
        ("{encoding: 2, name: RMI_HASH_SHA_384}",
         "{encoding: 2, name: RMI_HASH_SHA_512}"),
    ], {"RMI_HASH_SHA_384", "RMI_HASH_SHA_512"}),
    "status that 1.0 has not": ("enumeration: RmiStatusCode", [
        ("{encoding: 16, name: RMI_ERROR_GRANULE}",
         "{encoding: 17, name: RMI_ERROR_GRANULE}"),
    ], {"RMI_ERROR_GRANULE"}),
    "interface version of 2.0": ("interface: RMI", [
        ("major: 2, minor: 0", "major: 2, minor: 1"),
    ], {"RMI_ABI_MINOR_VERSION"}),
}

# Those of commands: registers behind X4, arguments and outputs that are narrow or
# signed, outputs that share a register by status, and function IDs of both ranges.
LATER_CALLS = {
    "arguments behind X4 swapped": ("command: RMI_RTT_DEV_MAP", [
        ("name: flags, register: X5, bits: 63:0, type: RmiRttProtMapFlags",
         "name: oaddr, register: X5, bits: 63:0, type: RmiAddrSetDesc"),
        ("name: oaddr\n            register: X6\n            bits: 63:0\n"
         "            type: RmiAddrSetDesc",
         "name: flags\n            register: X6\n            bits: 63:0\n"
         "            type: RmiRttProtMapFlags"),
    ], "RMI_RTT_DEV_MAP"),
    "another register of a signed argument": ("command: RMI_RTT_CREATE", [
        ("inputs: 5", "inputs: 6"),
        ("{name: level, register: X4",
         "{name: more, register: X4, bits: 63:0, type: UInt64}\n"
         "          - {name: level, register: X5"),
    ], "RMI_RTT_CREATE"),
    "width of a signed argument": ("command: RMI_RTT_FOLD", [
        ("{name: level, register: X3, bits: 63:0, type: Int64,",
         "{name: level, register: X3, bits: 31:0, type: Int32,"),
        ("brief: level of the table}\n", "brief: level of the table}\n"
         "          - {reserved: SBZ, register: X3, bits: 63:32}\n"),
    ], "RMI_RTT_FOLD"),
    "bits of a narrow argument": ("command: RMI_GRANULE_TRACKING_SET", [
        ("- name: category\n            register: X2\n            bits: 1:0",
         "- {reserved: SBZ, register: X2, bits: 0:0}\n          - name: category\n"
         "            register: X2\n            bits: 2:1"),
        ("register: X2, bits: 63:2", "register: X2, bits: 63:3"),
    ], "RMI_GRANULE_TRACKING_SET"),
    "outputs behind X4 exchanged": ("command: RMI_PSMMU_IRQ_NOTIFY", [
        ("name: fipa\n            register: X6",
         "name: syndrome\n            register: X6"),
        ("name: syndrome\n            register: X7",
         "name: fipa\n            register: X7"),
    ], "RMI_PSMMU_IRQ_NOTIFY"),
    "another count of outputs of 2.0": ("command: RMI_RMM_ACTIVATE", [
        ("outputs: 1", "outputs: 2"),
        ("type: RmiResult, valid: always}\n",
         "type: RmiResult, valid: always}\n"
         "          - {name: more, register: X1, bits: 63:0, type: UInt64,"
         " valid: [RMI_SUCCESS]}\n"),
    ], "RMI_RMM_ACTIVATE"),
    "bits of a narrow output": ("command: RMI_PDEV_GET_STATE", [
        ("{name: state, register: X1, bits: 7:0, type: RmiPdevState,",
         "{reserved: MBZ, register: X1, bits: 7:0}\n          - "
         "{name: state, register: X1, bits: 15:8, type: RmiPdevState,"),
        ("register: X1, bits: 63:8", "register: X1, bits: 63:16"),
    ], "RMI_PDEV_GET_STATE"),
    "an output that shares its register by status": (
        "command: RMI_GRANULE_RANGE_DELEGATE", [
            ("outputs: 2", "outputs: 3"),
            ("name: out_top\n            register: X1",
             "name: more\n            register: X1\n            bits: 63:0\n"
             "            type: UInt64\n            valid: [RMI_SUCCESS]\n"
             "          - name: out_top\n            register: X2"),
        ], "RMI_GRANULE_RANGE_DELEGATE"),
    "another status of an output": ("command: RMI_VDEV_UNLOCK", [
        ("valid: [RMI_ERROR_GRANULE]", "valid: [RMI_ERROR_DEVICE]"),
    ], "RMI_VDEV_UNLOCK"),
    "a status fewer of an output": ("command: RMI_RTT_DESTROY", [
        ("valid: [RMI_SUCCESS, RMI_ERROR_RTT]", "valid: [RMI_SUCCESS]"),
    ], "RMI_RTT_DESTROY"),
    "another function ID of the second range": ("command: RMI_RTT_DATA_MAP", [
        ("fid: 0xC40001F5", "fid: 0xC40002C1"),
    ], "RMI_RTT_DATA_MAP"),
    "a function ID of the other range": ("command: RMI_OP_CANCEL", [
        ("fid: 0xC400020A", "fid: 0xC4000151"),
    ], "RMI_OP_CANCEL"),
    "an operation that goes on": ("command: RMI_REALM_ACTIVATE", [
        ("may_start_operation: false", "may_start_operation: true"),
    ], "RMI_REALM_ACTIVATE"),
    "arguments of an operation swapped": ("command: RMI_OP_MEM_DONATE", [
        ("name: list_addr\n            register: X2\n            bits: 63:0\n"
         "            type: Address",
         "name: list_count\n            register: X2\n            bits: 63:0\n"
         "            type: UInt64"),
        ("{name: list_count, register: X3, bits: 63:0, type: UInt64",
         "{name: list_addr, register: X3, bits: 63:0, type: Address"),
    ], "RMI_OP_MEM_DONATE"),
    "another register of an operation's output": (
        "command: RMI_OP_MEM_RECLAIM", [
            ("outputs: 2", "outputs: 3"),
            ("name: reclaim_count\n            register: X1",
             "name: more\n            register: X1\n            bits: 63:0\n"
             "            type: UInt64\n            valid: [RMI_SUCCESS]\n"
             "          - name: reclaim_count\n            register: X2"),
        ], "RMI_OP_MEM_RECLAIM"),
}
