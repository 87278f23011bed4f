/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The specification as tables; internal to the mock.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include "rmm_mock_tables.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST UINT64_C(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != UINT64_C(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

#define ALL UINT64_MAX

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* Short names for what conditions are made of. */
#define bits_of rmm_mock_part
#define load rmm_mock_load

const char rmm_mock_unused_section[] = "B1.2";

/* One row, one line, unless that has more than 100 columns. */
/* clang-format off */

static const struct rmm_mock_field rmi_command_return_code_fields[] = {
	{ "status", 0, 8, TYPE_RMI_STATUS_CODE },
	{ "index", 8, 8, TYPE_UNSIGNED },
};

static const struct rmm_mock_field rmi_data_flags_fields[] = {
	{ "measure", 0, 1, TYPE_RMI_DATA_MEASURE_CONTENT },
};

static const struct rmm_mock_value rmi_data_measure_content_values[] = {
	{ 0, "RMI_NO_MEASURE_CONTENT" },
	{ 1, "RMI_MEASURE_CONTENT" },
};

static const struct rmm_mock_value rmi_emulated_mmio_values[] = {
	{ 0, "RMI_NOT_EMULATED_MMIO" },
	{ 1, "RMI_EMULATED_MMIO" },
};

static const struct rmm_mock_value rmi_feature_values[] = {
	{ 0, "RMI_FEATURE_FALSE" },
	{ 1, "RMI_FEATURE_TRUE" },
};

static const struct rmm_mock_field rmi_feature_register_0_fields[] = {
	{ "S2SZ", 0, 8, TYPE_UNSIGNED },
	{ "LPA2", 8, 1, TYPE_RMI_FEATURE },
	{ "SVE_EN", 9, 1, TYPE_RMI_FEATURE },
	{ "SVE_VL", 10, 4, TYPE_UNSIGNED },
	{ "NUM_BPS", 14, 6, TYPE_UNSIGNED },
	{ "NUM_WPS", 20, 6, TYPE_UNSIGNED },
	{ "PMU_EN", 26, 1, TYPE_RMI_FEATURE },
	{ "PMU_NUM_CTRS", 27, 5, TYPE_UNSIGNED },
	{ "HASH_SHA_256", 32, 1, TYPE_RMI_FEATURE },
	{ "HASH_SHA_512", 33, 1, TYPE_RMI_FEATURE },
	{ "GICV3_NUM_LRS", 34, 4, TYPE_UNSIGNED },
	{ "MAX_RECS_ORDER", 38, 4, TYPE_UNSIGNED },
};

static const struct rmm_mock_value rmi_hash_algorithm_values[] = {
	{ 0, "RMI_HASH_SHA_256" },
	{ 1, "RMI_HASH_SHA_512" },
};

static const struct rmm_mock_value rmi_inject_sea_values[] = {
	{ 0, "RMI_NO_INJECT_SEA" },
	{ 1, "RMI_INJECT_SEA" },
};

static const struct rmm_mock_field rmi_interface_version_fields[] = {
	{ "minor", 0, 16, TYPE_UNSIGNED },
	{ "major", 16, 15, TYPE_UNSIGNED },
};

static const struct rmm_mock_value rmi_pmu_overflow_status_values[] = {
	{ 0, "RMI_PMU_OVERFLOW_NOT_ACTIVE" },
	{ 1, "RMI_PMU_OVERFLOW_ACTIVE" },
};

static const struct rmm_mock_field rmi_realm_flags_fields[] = {
	{ "lpa2", 0, 1, TYPE_RMI_FEATURE },
	{ "sve", 1, 1, TYPE_RMI_FEATURE },
	{ "pmu", 2, 1, TYPE_RMI_FEATURE },
};

static const struct rmm_mock_member rmi_realm_params_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_REALM_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ "s2sz", 0x8, 0x1, 0x1, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x9, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "sve_vl", 0x10, 0x1, 0x1, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x11, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "num_bps", 0x18, 0x1, 0x1, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x19, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "num_wps", 0x20, 0x1, 0x1, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x21, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "pmu_num_ctrs", 0x28, 0x1, 0x1, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x29, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "hash_algo", 0x30, 0x1, 0x1, TYPE_RMI_HASH_ALGORITHM, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x31, 0x3cf, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rpv", 0x400, 0x40, 0x40, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x440, 0x3c0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "vmid", 0x800, 0x2, 0x2, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x802, 0x6, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rtt_base", 0x808, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rtt_level_start", 0x810, 0x8, 0x8, TYPE_SIGNED, UINT64_C(0xffffffffffffffff) },
	{ "rtt_num_start", 0x818, 0x4, 0x4, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x81c, 0x7e4, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_field rmi_rec_create_flags_fields[] = {
	{ "runnable", 0, 1, TYPE_RMI_REC_RUNNABLE },
};

static const struct rmm_mock_member rmi_rec_enter_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_REC_ENTER_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x8, 0x1f8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gprs", 0x200, 0xf8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x2f8, 0x8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gicv3_hcr", 0x300, 0x8, 0x8, TYPE_BITS, UINT64_C(0x40fe) },
	{ "gicv3_lrs", 0x308, 0x80, 0x8, TYPE_BITS, UINT64_C(0xdfffffffffffffff) },
	{ NULL, 0x388, 0x478, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_field rmi_rec_enter_flags_fields[] = {
	{ "emul_mmio", 0, 1, TYPE_RMI_EMULATED_MMIO },
	{ "inject_sea", 1, 1, TYPE_RMI_INJECT_SEA },
	{ "trap_wfi", 2, 1, TYPE_RMI_TRAP },
	{ "trap_wfe", 3, 1, TYPE_RMI_TRAP },
	{ "ripas_response", 4, 1, TYPE_RMI_RESPONSE },
};

static const struct rmm_mock_member rmi_rec_exit_members[] = {
	{ "exit_reason", 0x0, 0x1, 0x1, TYPE_RMI_REC_EXIT_REASON, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x1, 0xff, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "esr", 0x100, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "far", 0x108, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "hpfar", 0x110, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x118, 0xe8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gprs", 0x200, 0xf8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x2f8, 0x8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gicv3_hcr", 0x300, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gicv3_lrs", 0x308, 0x80, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gicv3_misr", 0x388, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gicv3_vmcr", 0x390, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x398, 0x68, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "cntp_ctl", 0x400, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "cntp_cval", 0x408, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "cntv_ctl", 0x410, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "cntv_cval", 0x418, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x420, 0xe0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "ripas_base", 0x500, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "ripas_top", 0x508, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "ripas_value", 0x510, 0x1, 0x1, TYPE_RMI_RIPAS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x511, 0xef, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "imm", 0x600, 0x2, 0x2, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x602, 0xfe, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "pmu_ovf_status", 0x700, 0x1, 0x1,
	  TYPE_RMI_PMU_OVERFLOW_STATUS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x701, 0xff, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_value rmi_rec_exit_reason_values[] = {
	{ 0, "RMI_EXIT_SYNC" },
	{ 1, "RMI_EXIT_IRQ" },
	{ 2, "RMI_EXIT_FIQ" },
	{ 3, "RMI_EXIT_PSCI" },
	{ 4, "RMI_EXIT_RIPAS_CHANGE" },
	{ 5, "RMI_EXIT_HOST_CALL" },
	{ 6, "RMI_EXIT_SERROR" },
};

static const struct rmm_mock_field rmi_rec_mpidr_fields[] = {
	{ "aff0", 0, 4, TYPE_BITS },
	{ "aff1", 8, 8, TYPE_BITS },
	{ "aff2", 16, 8, TYPE_BITS },
	{ "aff3", 24, 8, TYPE_BITS },
};

static const struct rmm_mock_member rmi_rec_params_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_REC_CREATE_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x8, 0xf8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "mpidr", 0x100, 0x8, 0x8, TYPE_RMI_REC_MPIDR, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x108, 0xf8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "pc", 0x200, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x208, 0xf8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gprs", 0x300, 0x40, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x340, 0x4c0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "num_aux", 0x800, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "aux", 0x808, 0x80, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x888, 0x778, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_member rmi_rec_run_members[] = {
	{ "enter", 0x0, 0x800, 0x800, TYPE_RMI_REC_ENTER, UINT64_C(0xffffffffffffffff) },
	{ "exit", 0x800, 0x800, 0x800, TYPE_RMI_REC_EXIT, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_value rmi_rec_runnable_values[] = {
	{ 0, "RMI_NOT_RUNNABLE" },
	{ 1, "RMI_RUNNABLE" },
};

static const struct rmm_mock_value rmi_response_values[] = {
	{ 0, "RMI_ACCEPT" },
	{ 1, "RMI_REJECT" },
};

static const struct rmm_mock_value rmi_ripas_values[] = {
	{ 0, "RMI_EMPTY" },
	{ 1, "RMI_RAM" },
	{ 2, "RMI_DESTROYED" },
};

static const struct rmm_mock_value rmi_rtt_entry_state_values[] = {
	{ 0, "RMI_UNASSIGNED" },
	{ 1, "RMI_ASSIGNED" },
	{ 2, "RMI_TABLE" },
};

static const struct rmm_mock_value rmi_status_code_values[] = {
	{ 0, "RMI_SUCCESS" },
	{ 1, "RMI_ERROR_INPUT" },
	{ 2, "RMI_ERROR_REALM" },
	{ 3, "RMI_ERROR_REC" },
	{ 4, "RMI_ERROR_RTT" },
};

static const struct rmm_mock_value rmi_trap_values[] = {
	{ 0, "RMI_NO_TRAP" },
	{ 1, "RMI_TRAP" },
};

static const struct rmm_mock_value rsi_command_return_code_values[] = {
	{ 0, "RSI_SUCCESS" },
	{ 1, "RSI_ERROR_INPUT" },
	{ 2, "RSI_ERROR_STATE" },
	{ 3, "RSI_INCOMPLETE" },
	{ 4, "RSI_ERROR_UNKNOWN" },
};

static const struct rmm_mock_value rsi_hash_algorithm_values[] = {
	{ 0, "RSI_HASH_SHA_256" },
	{ 1, "RSI_HASH_SHA_512" },
};

static const struct rmm_mock_member rsi_host_call_members[] = {
	{ "imm", 0x0, 0x2, 0x2, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x2, 0x6, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gprs", 0x8, 0xf8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_field rsi_interface_version_fields[] = {
	{ "minor", 0, 16, TYPE_UNSIGNED },
	{ "major", 16, 15, TYPE_UNSIGNED },
};

static const struct rmm_mock_member rsi_realm_config_members[] = {
	{ "ipa_width", 0x0, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "hash_algo", 0x8, 0x1, 0x1, TYPE_RSI_HASH_ALGORITHM, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x9, 0x1f7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rpv", 0x200, 0x40, 0x40, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x240, 0xdc0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_value rsi_response_values[] = {
	{ 0, "RSI_ACCEPT" },
	{ 1, "RSI_REJECT" },
};

static const struct rmm_mock_value rsi_ripas_values[] = {
	{ 0, "RSI_EMPTY" },
	{ 1, "RSI_RAM" },
	{ 2, "RSI_DESTROYED" },
	{ 3, "RSI_DEV" },
};

static const struct rmm_mock_value rsi_ripas_change_destroyed_values[] = {
	{ 0, "RSI_NO_CHANGE_DESTROYED" },
	{ 1, "RSI_CHANGE_DESTROYED" },
};

static const struct rmm_mock_field rsi_ripas_change_flags_fields[] = {
	{ "destroyed", 0, 1, TYPE_RSI_RIPAS_CHANGE_DESTROYED },
};

static const struct rmm_mock_field psci_interface_version_fields[] = {
	{ "minor", 0, 16, TYPE_UNSIGNED },
	{ "major", 16, 15, TYPE_UNSIGNED },
};

static const struct rmm_mock_value psci_return_code_values[] = {
	{ -9, "PSCI_INVALID_ADDRESS" },
	{ -8, "PSCI_DISABLED" },
	{ -7, "PSCI_NOT_PRESENT" },
	{ -6, "PSCI_INTERNAL_FAILURE" },
	{ -5, "PSCI_ON_PENDING" },
	{ -4, "PSCI_ALREADY_ON" },
	{ -3, "PSCI_DENIED" },
	{ -2, "PSCI_INVALID_PARAMETERS" },
	{ -1, "PSCI_NOT_SUPPORTED" },
	{ 0, "PSCI_SUCCESS" },
	{ 1, "PSCI_OFF" },
};

const struct rmm_mock_type rmm_mock_types[TYPE_COUNT] = {
	[TYPE_RMI_COMMAND_RETURN_CODE] = {
		.name = "RmiCommandReturnCode",
		.section = "B4.4.1",
		.reserved = UINT64_C(0xffffffffffff0000),
		.fields = rmi_command_return_code_fields,
		.field_count = COUNT(rmi_command_return_code_fields),
	},
	[TYPE_RMI_DATA_FLAGS] = {
		.name = "RmiDataFlags",
		.section = "B4.4.2",
		.reserved = UINT64_C(0xfffffffffffffffe),
		.fields = rmi_data_flags_fields,
		.field_count = COUNT(rmi_data_flags_fields),
	},
	[TYPE_RMI_DATA_MEASURE_CONTENT] = {
		.name = "RmiDataMeasureContent",
		.section = "B4.4.3",
		.values = rmi_data_measure_content_values,
		.value_count = COUNT(rmi_data_measure_content_values),
	},
	[TYPE_RMI_EMULATED_MMIO] = {
		.name = "RmiEmulatedMmio",
		.section = "B4.4.4",
		.values = rmi_emulated_mmio_values,
		.value_count = COUNT(rmi_emulated_mmio_values),
	},
	[TYPE_RMI_FEATURE] = {
		.name = "RmiFeature",
		.section = "B4.4.5",
		.values = rmi_feature_values,
		.value_count = COUNT(rmi_feature_values),
	},
	[TYPE_RMI_FEATURE_REGISTER_0] = {
		.name = "RmiFeatureRegister0",
		.section = "B4.4.6",
		.reserved = UINT64_C(0xfffffc0000000000),
		.fields = rmi_feature_register_0_fields,
		.field_count = COUNT(rmi_feature_register_0_fields),
	},
	[TYPE_RMI_HASH_ALGORITHM] = {
		.name = "RmiHashAlgorithm",
		.section = "B4.4.7",
		.is_closed = true,
		.values = rmi_hash_algorithm_values,
		.value_count = COUNT(rmi_hash_algorithm_values),
	},
	[TYPE_RMI_INJECT_SEA] = {
		.name = "RmiInjectSea",
		.section = "B4.4.8",
		.values = rmi_inject_sea_values,
		.value_count = COUNT(rmi_inject_sea_values),
	},
	[TYPE_RMI_INTERFACE_VERSION] = {
		.name = "RmiInterfaceVersion",
		.section = "B4.4.9",
		.reserved = UINT64_C(0xffffffff80000000),
		.fields = rmi_interface_version_fields,
		.field_count = COUNT(rmi_interface_version_fields),
	},
	[TYPE_RMI_PMU_OVERFLOW_STATUS] = {
		.name = "RmiPmuOverflowStatus",
		.section = "B4.4.10",
		.is_closed = true,
		.values = rmi_pmu_overflow_status_values,
		.value_count = COUNT(rmi_pmu_overflow_status_values),
	},
	[TYPE_RMI_REALM_FLAGS] = {
		.name = "RmiRealmFlags",
		.section = "B4.4.11",
		.reserved = UINT64_C(0xfffffffffffffff8),
		.fields = rmi_realm_flags_fields,
		.field_count = COUNT(rmi_realm_flags_fields),
	},
	[TYPE_RMI_REALM_PARAMS] = {
		.name = "RmiRealmParams",
		.section = "B4.4.12",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_realm_params_members,
		.member_count = COUNT(rmi_realm_params_members),
	},
	[TYPE_RMI_REC_CREATE_FLAGS] = {
		.name = "RmiRecCreateFlags",
		.section = "B4.4.13",
		.reserved = UINT64_C(0xfffffffffffffffe),
		.fields = rmi_rec_create_flags_fields,
		.field_count = COUNT(rmi_rec_create_flags_fields),
	},
	[TYPE_RMI_REC_ENTER] = {
		.name = "RmiRecEnter",
		.section = "B4.4.14",
		.size = 0x800,
		.is_returned = false,
		.members = rmi_rec_enter_members,
		.member_count = COUNT(rmi_rec_enter_members),
	},
	[TYPE_RMI_REC_ENTER_FLAGS] = {
		.name = "RmiRecEnterFlags",
		.section = "B4.4.15",
		.reserved = UINT64_C(0xffffffffffffffe0),
		.fields = rmi_rec_enter_flags_fields,
		.field_count = COUNT(rmi_rec_enter_flags_fields),
	},
	[TYPE_RMI_REC_EXIT] = {
		.name = "RmiRecExit",
		.section = "B4.4.16",
		.size = 0x800,
		.is_returned = true,
		.members = rmi_rec_exit_members,
		.member_count = COUNT(rmi_rec_exit_members),
	},
	[TYPE_RMI_REC_EXIT_REASON] = {
		.name = "RmiRecExitReason",
		.section = "B4.4.17",
		.is_closed = true,
		.values = rmi_rec_exit_reason_values,
		.value_count = COUNT(rmi_rec_exit_reason_values),
	},
	[TYPE_RMI_REC_MPIDR] = {
		.name = "RmiRecMpidr",
		.section = "B4.4.18",
		.reserved = UINT64_C(0xffffffff000000f0),
		.fields = rmi_rec_mpidr_fields,
		.field_count = COUNT(rmi_rec_mpidr_fields),
	},
	[TYPE_RMI_REC_PARAMS] = {
		.name = "RmiRecParams",
		.section = "B4.4.19",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_rec_params_members,
		.member_count = COUNT(rmi_rec_params_members),
	},
	[TYPE_RMI_REC_RUN] = {
		.name = "RmiRecRun",
		.section = "B4.4.20",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_rec_run_members,
		.member_count = COUNT(rmi_rec_run_members),
	},
	[TYPE_RMI_REC_RUNNABLE] = {
		.name = "RmiRecRunnable",
		.section = "B4.4.21",
		.values = rmi_rec_runnable_values,
		.value_count = COUNT(rmi_rec_runnable_values),
	},
	[TYPE_RMI_RESPONSE] = {
		.name = "RmiResponse",
		.section = "B4.4.22",
		.values = rmi_response_values,
		.value_count = COUNT(rmi_response_values),
	},
	[TYPE_RMI_RIPAS] = {
		.name = "RmiRipas",
		.section = "B4.4.23",
		.is_closed = true,
		.values = rmi_ripas_values,
		.value_count = COUNT(rmi_ripas_values),
	},
	[TYPE_RMI_RTT_ENTRY_STATE] = {
		.name = "RmiRttEntryState",
		.section = "B4.4.24",
		.is_closed = true,
		.values = rmi_rtt_entry_state_values,
		.value_count = COUNT(rmi_rtt_entry_state_values),
	},
	[TYPE_RMI_STATUS_CODE] = {
		.name = "RmiStatusCode",
		.section = "B4.4.25",
		.is_closed = true,
		.values = rmi_status_code_values,
		.value_count = COUNT(rmi_status_code_values),
	},
	[TYPE_RMI_TRAP] = {
		.name = "RmiTrap",
		.section = "B4.4.26",
		.values = rmi_trap_values,
		.value_count = COUNT(rmi_trap_values),
	},
	[TYPE_RSI_COMMAND_RETURN_CODE] = {
		.name = "RsiCommandReturnCode",
		.section = "B5.4.1",
		.is_closed = true,
		.values = rsi_command_return_code_values,
		.value_count = COUNT(rsi_command_return_code_values),
	},
	[TYPE_RSI_HASH_ALGORITHM] = {
		.name = "RsiHashAlgorithm",
		.section = "B5.4.2",
		.is_closed = true,
		.values = rsi_hash_algorithm_values,
		.value_count = COUNT(rsi_hash_algorithm_values),
	},
	[TYPE_RSI_HOST_CALL] = {
		.name = "RsiHostCall",
		.section = "B5.4.3",
		.size = 0x100,
		.is_returned = false,
		.members = rsi_host_call_members,
		.member_count = COUNT(rsi_host_call_members),
	},
	[TYPE_RSI_INTERFACE_VERSION] = {
		.name = "RsiInterfaceVersion",
		.section = "B5.4.4",
		.reserved = UINT64_C(0xffffffff80000000),
		.fields = rsi_interface_version_fields,
		.field_count = COUNT(rsi_interface_version_fields),
	},
	[TYPE_RSI_REALM_CONFIG] = {
		.name = "RsiRealmConfig",
		.section = "B5.4.5",
		.size = 0x1000,
		.is_returned = true,
		.members = rsi_realm_config_members,
		.member_count = COUNT(rsi_realm_config_members),
	},
	[TYPE_RSI_RESPONSE] = {
		.name = "RsiResponse",
		.section = "B5.4.6",
		.values = rsi_response_values,
		.value_count = COUNT(rsi_response_values),
	},
	[TYPE_RSI_RIPAS] = {
		.name = "RsiRipas",
		.section = "B5.4.7",
		.is_closed = true,
		.values = rsi_ripas_values,
		.value_count = COUNT(rsi_ripas_values),
	},
	[TYPE_RSI_RIPAS_CHANGE_DESTROYED] = {
		.name = "RsiRipasChangeDestroyed",
		.section = "B5.4.8",
		.values = rsi_ripas_change_destroyed_values,
		.value_count = COUNT(rsi_ripas_change_destroyed_values),
	},
	[TYPE_RSI_RIPAS_CHANGE_FLAGS] = {
		.name = "RsiRipasChangeFlags",
		.section = "B5.4.9",
		.reserved = UINT64_C(0xfffffffffffffffe),
		.fields = rsi_ripas_change_flags_fields,
		.field_count = COUNT(rsi_ripas_change_flags_fields),
	},
	[TYPE_PSCI_INTERFACE_VERSION] = {
		.name = "PsciInterfaceVersion",
		.section = "B6.4.1",
		.reserved = UINT64_C(0xffffffff80000000),
		.fields = psci_interface_version_fields,
		.field_count = COUNT(psci_interface_version_fields),
	},
	[TYPE_PSCI_RETURN_CODE] = {
		.name = "PsciReturnCode",
		.section = "B6.4.2",
		.is_closed = true,
		.values = psci_return_code_values,
		.value_count = COUNT(psci_return_code_values),
	},
};

static const uint8_t fid_range_0[] = {
	RMI_MOCK_VERSION,
	RMI_MOCK_GRANULE_DELEGATE,
	RMI_MOCK_GRANULE_UNDELEGATE,
	RMI_MOCK_DATA_CREATE,
	RMI_MOCK_DATA_CREATE_UNKNOWN,
	RMI_MOCK_DATA_DESTROY,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_REALM_ACTIVATE,
	RMI_MOCK_REALM_CREATE,
	RMI_MOCK_REALM_DESTROY,
	RMI_MOCK_REC_CREATE,
	RMI_MOCK_REC_DESTROY,
	RMI_MOCK_REC_ENTER,
	RMI_MOCK_RTT_CREATE,
	RMI_MOCK_RTT_DESTROY,
	RMI_MOCK_RTT_MAP_UNPROTECTED,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_RTT_READ_ENTRY,
	RMI_MOCK_RTT_UNMAP_UNPROTECTED,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_PSCI_COMPLETE,
	RMI_MOCK_FEATURES,
	RMI_MOCK_RTT_FOLD,
	RMI_MOCK_REC_AUX_COUNT,
	RMI_MOCK_RTT_INIT_RIPAS,
	RMI_MOCK_RTT_SET_RIPAS,
};

static const uint8_t fid_range_1[] = {
	RSI_MOCK_VERSION,
	RSI_MOCK_FEATURES,
	RSI_MOCK_MEASUREMENT_READ,
	RSI_MOCK_MEASUREMENT_EXTEND,
	RSI_MOCK_ATTESTATION_TOKEN_INIT,
	RSI_MOCK_ATTESTATION_TOKEN_CONTINUE,
	RSI_MOCK_REALM_CONFIG,
	RSI_MOCK_IPA_STATE_SET,
	RSI_MOCK_IPA_STATE_GET,
	RSI_MOCK_HOST_CALL,
};

static const uint8_t fid_range_2[] = {
	PSCI_MOCK_VERSION,
	RMM_MOCK_COMMANDS,
	PSCI_MOCK_CPU_OFF,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	PSCI_MOCK_SYSTEM_OFF,
	PSCI_MOCK_SYSTEM_RESET,
	PSCI_MOCK_FEATURES,
};

static const uint8_t fid_range_3[] = {
	PSCI_MOCK_CPU_SUSPEND,
	RMM_MOCK_COMMANDS,
	PSCI_MOCK_CPU_ON,
	PSCI_MOCK_AFFINITY_INFO,
};

const struct rmm_mock_fid_range rmm_mock_fid_ranges[RMM_MOCK_FID_RANGES] = {
	{ 0xc4000150, 26, fid_range_0 },
	{ 0xc4000190, 10, fid_range_1 },
	{ 0x84000000, 11, fid_range_2 },
	{ 0xc4000001, 4, fid_range_3 },
};

/* lsb, width and type of the status, lsb and width of the index, statuses, reserved */
static const struct rmm_mock_form rmi_form = { 0, 8, TYPE_RMI_STATUS_CODE, 8, 8, 0x1f,
					       UINT64_C(0xffffffffffff0000) };
static const struct rmm_mock_form rsi_form = { 0, 64, TYPE_RSI_COMMAND_RETURN_CODE, 0, 0, 0x1f,
					       UINT64_C(0x0) };
static const struct rmm_mock_form psci_form = { 0, 64, TYPE_PSCI_RETURN_CODE, 0, 0, 0x3,
						UINT64_C(0x0) };

/* name, register, lsb, width, type, structure, alignment, its words, valid, others */

static const struct rmm_mock_row rmi_version_inputs[] = {
	{ "req", 1, 0, 64, TYPE_RMI_INTERFACE_VERSION, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_version_outputs[] = {
	{ "lower", 1, 0, 64, TYPE_RMI_INTERFACE_VERSION, 0, NULL, NULL, 1u << 0 | 1u << 1, 0 },
	{ "higher", 2, 0, 64, TYPE_RMI_INTERFACE_VERSION, 0, NULL, NULL, 1u << 0 | 1u << 1, 0 },
};

static const struct rmm_mock_row rmi_granule_delegate_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, 0, "gran_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rmi_granule_undelegate_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, 0, "gran_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rmi_data_create_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "data", 2, 0, 64, TYPE_BITS, 0, "data_align", "is not the address of a granule", 0, 0 },
	{ "ipa", 3, 0, 64, TYPE_BITS, 0, "ipa_align", "is not the address of a granule", 0, 0 },
	{ "src", 4, 0, 64, TYPE_BITS, 0, "src_align", "is not the address of a granule", 0, 0 },
	{ "flags", 5, 0, 64, TYPE_RMI_DATA_FLAGS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_data_create_unknown_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "data", 2, 0, 64, TYPE_BITS, 0, "data_align", "is not the address of a granule", 0, 0 },
	{ "ipa", 3, 0, 64, TYPE_BITS, 0, "ipa_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rmi_data_destroy_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, "ipa_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rmi_data_destroy_outputs[] = {
	{ "data", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "top", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, UINT32_MAX, 0 },
};

static const struct rmm_mock_row rmi_realm_activate_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rmi_realm_create_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "params_ptr", 2, 0, 64, TYPE_BITS, TYPE_RMI_REALM_PARAMS,
	  "params_align", "is not the address of a granule", 0, 0 },
};

/* !RmiRealmParamsIsValid(params_ptr) */
static bool rmi_realm_create_params_valid(const struct rmm_mock_arguments *call)
{
	const unsigned char *p2 = call->pages[2];
	const uint64_t params_hash_algo = load(p2 + 0x30, 1);

	return (params_hash_algo != 0x0) &&
	       (params_hash_algo != 0x1);
}

static const struct rmm_mock_span rmi_realm_create_params_valid_spans[] = {
	{ 2, 0x30, 0x1 },
};

/*
 * AddrInRange(rd, params.rtt_base, (params.rtt_num_start - 1) *
 * RMM_GRANULE_SIZE)
 */
static bool rmi_realm_create_alias(const struct rmm_mock_arguments *call)
{
	const unsigned char *p2 = call->pages[2];
	const uint64_t params_rtt_base = load(p2 + 0x808, 8);
	const uint64_t *x = call->x;
	const uint64_t params_rtt_num_start = load(p2 + 0x818, 4);
	const struct number n1 = number_subtract(number_of(params_rtt_num_start), number_of(0x1));
	const struct number n2 = number_multiply(n1, number_of(0x1000));
	const struct number n3 = number_add(number_of(params_rtt_base), n2);

	return (params_rtt_base <= x[1]) &&
	       (number_is(number_of(x[1]), NUMBER_LESS | NUMBER_EQUAL, n3));
}

static const struct rmm_mock_span rmi_realm_create_alias_spans[] = {
	{ 2, 0x808, 0x8 },
	{ 2, 0x818, 0x4 },
};

/* !AddrIsAligned(params.rtt_base, params.rtt_num_start * RMM_GRANULE_SIZE) */
static bool rmi_realm_create_rtt_align(const struct rmm_mock_arguments *call)
{
	const unsigned char *p2 = call->pages[2];
	const uint64_t params_rtt_base = load(p2 + 0x808, 8);
	const uint64_t params_rtt_num_start = load(p2 + 0x818, 4);
	const struct number n1 =
		number_multiply(number_of(params_rtt_num_start), number_of(0x1000));
	const struct number n2 = number_modulo(number_of(params_rtt_base), n1);

	return number_is(n2, NUMBER_LESS | NUMBER_GREATER, number_of(0x0));
}

static const struct rmm_mock_span rmi_realm_create_rtt_align_spans[] = {
	{ 2, 0x808, 0x8 },
	{ 2, 0x818, 0x4 },
};

/*
 * !RttConfigIsValid(params.s2sz, params.rtt_level_start, params.rtt_num_start)
 */
static bool rmi_realm_create_rtt_num_level(const struct rmm_mock_arguments *call)
{
	const unsigned char *p2 = call->pages[2];
	const struct number params_rtt_level_start = number_signed(load(p2 + 0x810, 8), 64);
	const struct number n1 = number_subtract(number_of(0x3), params_rtt_level_start);
	const struct number n2 = number_power(number_of(0x200), n1);
	const struct number n3 = number_multiply(number_of(0x1000), n2);
	const uint64_t params_s2sz = load(p2 + 0x8, 1);
	const struct number n4 = number_power(number_of(0x2), number_of(params_s2sz));
	const uint64_t params_rtt_num_start = load(p2 + 0x818, 4);
	const struct number n5 = number_subtract(params_rtt_level_start, number_of(0x1));
	const struct number n6 = number_subtract(number_of(0x3), n5);
	const struct number n7 = number_power(number_of(0x200), n6);
	const struct number n8 = number_multiply(number_of(0x1000), n7);
	const struct number n9 = number_multiply(number_of(params_rtt_num_start), n8);

	return (number_is(number_negative(0x1), NUMBER_GREATER, params_rtt_level_start)) ||
	       (number_is(params_rtt_level_start, NUMBER_GREATER, number_of(0x3))) ||
	       (number_is(n3, NUMBER_GREATER | NUMBER_EQUAL, n4)) ||
	       (0x1 > params_rtt_num_start) ||
	       (params_rtt_num_start > 0x10) ||
	       ((number_is(n4, NUMBER_LESS | NUMBER_GREATER, n9)) &&
	        ((params_rtt_num_start != 0x1) ||
	         (number_is(n4, NUMBER_GREATER | NUMBER_EQUAL, n8))));
}

static const struct rmm_mock_span rmi_realm_create_rtt_num_level_spans[] = {
	{ 2, 0x810, 0x8 },
	{ 2, 0x8, 0x1 },
	{ 2, 0x818, 0x4 },
};

static const struct rmm_mock_condition rmi_realm_create_conditions[] = {
	{
		"params_valid",
		"is refused where !RmiRealmParamsIsValid(params_ptr)",
		1, 1, 0x0, 0x4, rmi_realm_create_params_valid_spans, rmi_realm_create_params_valid,
	},
	{
		"alias",
		"is refused where AddrInRange(rd, params.rtt_base, (params.rtt_num_start - 1) * "
		"RMM_GRANULE_SIZE)",
		1, 2, 0x1, 0x4, rmi_realm_create_alias_spans, rmi_realm_create_alias,
	},
	{
		"rtt_align",
		"is refused where !AddrIsAligned(params.rtt_base, params.rtt_num_start * "
		"RMM_GRANULE_SIZE)",
		1, 2, 0x0, 0x4, rmi_realm_create_rtt_align_spans, rmi_realm_create_rtt_align,
	},
	{
		"rtt_num_level",
		"is refused where !RttConfigIsValid(params.s2sz, params.rtt_level_start, "
		"params.rtt_num_start)",
		1, 3, 0x0, 0x4, rmi_realm_create_rtt_num_level_spans,
		rmi_realm_create_rtt_num_level,
	},
};

static const struct rmm_mock_row rmi_realm_destroy_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rmi_rec_create_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "rec", 2, 0, 64, TYPE_BITS, 0, "rec_align", "is not the address of a granule", 0, 0 },
	{ "params_ptr", 3, 0, 64, TYPE_BITS, TYPE_RMI_REC_PARAMS,
	  "params_align", "is not the address of a granule", 0, 0 },
};

/* !AuxAligned(params.aux, params.num_aux) */
static bool rmi_rec_create_aux_align_loop_1(const struct rmm_mock_arguments *call)
{
	const unsigned char *p3 = call->pages[3];
	const uint64_t params_num_aux = load(p3 + 0x800, 8);

	for (uint64_t i0 = 0; i0 < params_num_aux && i0 <= 16; i0++)
		if (i0 < 16 && (load(p3 + 0x808 + i0 * 8, 8) % 0x1000) != 0x0)
			return true;
	return false;
}

static bool rmi_rec_create_aux_align(const struct rmm_mock_arguments *call)
{
	return rmi_rec_create_aux_align_loop_1(call);
}

static const struct rmm_mock_span rmi_rec_create_aux_align_spans[] = {
	{ 3, 0x800, 0x8 },
	{ 3, 0x808, 0x80 },
};

/* AuxAlias(rec, params.aux, params.num_aux) */
static bool rmi_rec_create_aux_alias_loop_2(const struct rmm_mock_arguments *call, uint64_t i0)
{
	const unsigned char *p3 = call->pages[3];

	for (uint64_t i1 = 0; i1 < i0 && i1 <= 16; i1++)
		if (i0 < 16 &&
		    i1 < 16 &&
		    load(p3 + 0x808 + i0 * 8, 8) == load(p3 + 0x808 + i1 * 8, 8))
			return true;
	return false;
}

static bool rmi_rec_create_aux_alias_loop_1(const struct rmm_mock_arguments *call)
{
	const unsigned char *p3 = call->pages[3];
	const uint64_t params_num_aux = load(p3 + 0x800, 8);
	const uint64_t *x = call->x;

	for (uint64_t i0 = 0; i0 < params_num_aux && i0 <= 16; i0++)
		if ((i0 < 16 && load(p3 + 0x808 + i0 * 8, 8) == x[2]) ||
		    (rmi_rec_create_aux_alias_loop_2(call, i0)))
			return true;
	return false;
}

static bool rmi_rec_create_aux_alias(const struct rmm_mock_arguments *call)
{
	return rmi_rec_create_aux_alias_loop_1(call);
}

static const struct rmm_mock_span rmi_rec_create_aux_alias_spans[] = {
	{ 3, 0x800, 0x8 },
	{ 3, 0x808, 0x80 },
};

static const struct rmm_mock_condition rmi_rec_create_conditions[] = {
	{
		"aux_align",
		"is refused where !AuxAligned(params.aux, params.num_aux)",
		2, 2, 0x0, 0x8, rmi_rec_create_aux_align_spans, rmi_rec_create_aux_align,
	},
	{
		"aux_alias",
		"is refused where AuxAlias(rec, params.aux, params.num_aux)",
		2, 2, 0x2, 0x8, rmi_rec_create_aux_alias_spans, rmi_rec_create_aux_alias,
	},
};

static const struct rmm_mock_row rmi_rec_destroy_inputs[] = {
	{ "rec_ptr", 1, 0, 64, TYPE_BITS, 0, "rec_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rmi_rec_enter_inputs[] = {
	{ "rec", 1, 0, 64, TYPE_BITS, 0, "rec_align", "is not the address of a granule", 0, 0 },
	{ "run_ptr", 2, 0, 64, TYPE_BITS, TYPE_RMI_REC_RUN,
	  "run_align", "is not the address of a granule", 0, 0 },
};

/* !Gicv3ConfigIsValid(run.enter.gicv3_hcr, run.enter.gicv3_lrs) */
static bool rmi_rec_enter_rec_gicv3(const struct rmm_mock_arguments *call)
{
	const unsigned char *p2 = call->pages[2];
	const uint64_t run_enter_gicv3_hcr = load(p2 + 0x300, 8);
	const uint64_t run_enter_gicv3_lrs_0 = load(p2 + 0x308, 8);
	const uint64_t run_enter_gicv3_lrs_1 = load(p2 + 0x310, 8);
	const uint64_t run_enter_gicv3_lrs_2 = load(p2 + 0x318, 8);
	const uint64_t run_enter_gicv3_lrs_3 = load(p2 + 0x320, 8);
	const uint64_t run_enter_gicv3_lrs_4 = load(p2 + 0x328, 8);
	const uint64_t run_enter_gicv3_lrs_5 = load(p2 + 0x330, 8);
	const uint64_t run_enter_gicv3_lrs_6 = load(p2 + 0x338, 8);
	const uint64_t run_enter_gicv3_lrs_7 = load(p2 + 0x340, 8);
	const uint64_t run_enter_gicv3_lrs_8 = load(p2 + 0x348, 8);
	const uint64_t run_enter_gicv3_lrs_9 = load(p2 + 0x350, 8);
	const uint64_t run_enter_gicv3_lrs_10 = load(p2 + 0x358, 8);
	const uint64_t run_enter_gicv3_lrs_11 = load(p2 + 0x360, 8);
	const uint64_t run_enter_gicv3_lrs_12 = load(p2 + 0x368, 8);
	const uint64_t run_enter_gicv3_lrs_13 = load(p2 + 0x370, 8);
	const uint64_t run_enter_gicv3_lrs_14 = load(p2 + 0x378, 8);
	const uint64_t run_enter_gicv3_lrs_15 = load(p2 + 0x380, 8);

	return ((bits_of(run_enter_gicv3_hcr, 0, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_hcr, 8, 6) != 0x0) ||
	        (bits_of(run_enter_gicv3_hcr, 15, 49) != 0x0)) ||
	       ((bits_of(run_enter_gicv3_lrs_0, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_1, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_2, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_3, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_4, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_5, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_6, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_7, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_8, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_9, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_10, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_11, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_12, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_13, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_14, 61, 1) != 0x0) ||
	        (bits_of(run_enter_gicv3_lrs_15, 61, 1) != 0x0));
}

static const struct rmm_mock_span rmi_rec_enter_rec_gicv3_spans[] = {
	{ 2, 0x300, 0x8 },
	{ 2, 0x308, 0x8 },
	{ 2, 0x310, 0x8 },
	{ 2, 0x318, 0x8 },
	{ 2, 0x320, 0x8 },
	{ 2, 0x328, 0x8 },
	{ 2, 0x330, 0x8 },
	{ 2, 0x338, 0x8 },
	{ 2, 0x340, 0x8 },
	{ 2, 0x348, 0x8 },
	{ 2, 0x350, 0x8 },
	{ 2, 0x358, 0x8 },
	{ 2, 0x360, 0x8 },
	{ 2, 0x368, 0x8 },
	{ 2, 0x370, 0x8 },
	{ 2, 0x378, 0x8 },
	{ 2, 0x380, 0x8 },
};

static const struct rmm_mock_condition rmi_rec_enter_conditions[] = {
	{
		"rec_gicv3",
		"is refused where !Gicv3ConfigIsValid(run.enter.gicv3_hcr, run.enter.gicv3_lrs)",
		1, 17, 0x0, 0x4, rmi_rec_enter_rec_gicv3_spans, rmi_rec_enter_rec_gicv3,
	},
};

static const struct rmm_mock_row rmi_rtt_create_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "rtt", 2, 0, 64, TYPE_BITS, 0, "rtt_align", "is not the address of a granule", 0, 0 },
	{ "ipa", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 4, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
};

/* (!RttLevelIsValid(rd, level) || RttLevelIsStarting(rd, level)) */
static bool rmi_rtt_create_level_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x4 = number_signed(x[4], 64);

	return (number_is(number_negative(0x1), NUMBER_GREATER, x4)) ||
	       (number_is(x4, NUMBER_GREATER, number_of(0x3)));
}

/* !AddrIsRttLevelAligned(ipa, level - 1) */
static bool rmi_rtt_create_ipa_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x4 = number_signed(x[4], 64);
	const struct number n1 = number_subtract(x4, number_of(0x1));
	const struct number n2 = number_subtract(number_of(0x3), n1);
	const struct number n3 = number_power(number_of(0x200), n2);
	const struct number n4 = number_multiply(number_of(0x1000), n3);
	const struct number n5 = number_modulo(number_of(x[3]), n4);

	return number_is(n5, NUMBER_LESS | NUMBER_GREATER, number_of(0x0));
}

static const struct rmm_mock_condition rmi_rtt_create_conditions[] = {
	{
		"level_bound",
		"is refused where (!RttLevelIsValid(rd, level) || RttLevelIsStarting(rd, level))",
		3, 0, 0x8, 0x0, NULL, rmi_rtt_create_level_bound,
	},
	{
		"ipa_align",
		"is refused where !AddrIsRttLevelAligned(ipa, level - 1)",
		2, 0, 0xc, 0x0, NULL, rmi_rtt_create_ipa_align,
	},
};

static const struct rmm_mock_row rmi_rtt_destroy_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 3, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_destroy_outputs[] = {
	{ "rtt", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "top", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, UINT32_MAX, 0 },
};

/* (!RttLevelIsValid(rd, level) || RttLevelIsStarting(rd, level)) */
static bool rmi_rtt_destroy_level_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);

	return (number_is(number_negative(0x1), NUMBER_GREATER, x3)) ||
	       (number_is(x3, NUMBER_GREATER, number_of(0x3)));
}

/* !AddrIsRttLevelAligned(ipa, level - 1) */
static bool rmi_rtt_destroy_ipa_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);
	const struct number n1 = number_subtract(x3, number_of(0x1));
	const struct number n2 = number_subtract(number_of(0x3), n1);
	const struct number n3 = number_power(number_of(0x200), n2);
	const struct number n4 = number_multiply(number_of(0x1000), n3);
	const struct number n5 = number_modulo(number_of(x[2]), n4);

	return number_is(n5, NUMBER_LESS | NUMBER_GREATER, number_of(0x0));
}

static const struct rmm_mock_condition rmi_rtt_destroy_conditions[] = {
	{
		"level_bound",
		"is refused where (!RttLevelIsValid(rd, level) || RttLevelIsStarting(rd, level))",
		2, 0, 0x4, 0x0, NULL, rmi_rtt_destroy_level_bound,
	},
	{
		"ipa_align",
		"is refused where !AddrIsRttLevelAligned(ipa, level - 1)",
		1, 0, 0x6, 0x0, NULL, rmi_rtt_destroy_ipa_align,
	},
};

static const struct rmm_mock_row rmi_rtt_map_unprotected_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 3, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
	{ "desc", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

/* !RttDescriptorIsValidForUnprotected(desc) */
static bool rmi_rtt_map_unprotected_attr_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[4], 50, 14) != 0x0) ||
	       (bits_of(x[4], 10, 2) != 0x0) ||
	       (bits_of(x[4], 5, 1) != 0x0) ||
	       (bits_of(x[4], 0, 2) != 0x0);
}

/* !RttLevelIsBlockOrPage(rd, level) */
static bool rmi_rtt_map_unprotected_level_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);

	return (number_is(number_negative(0x1), NUMBER_GREATER, x3)) ||
	       (number_is(x3, NUMBER_GREATER, number_of(0x3)));
}

/* !AddrIsRttLevelAligned(ipa, level) */
static bool rmi_rtt_map_unprotected_ipa_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);
	const struct number n1 = number_subtract(number_of(0x3), x3);
	const struct number n2 = number_power(number_of(0x200), n1);
	const struct number n3 = number_multiply(number_of(0x1000), n2);
	const struct number n4 = number_modulo(number_of(x[2]), n3);

	return number_is(n4, NUMBER_LESS | NUMBER_GREATER, number_of(0x0));
}

static const struct rmm_mock_condition rmi_rtt_map_unprotected_conditions[] = {
	{
		"attr_valid",
		"is refused where !RttDescriptorIsValidForUnprotected(desc)",
		3, 0, 0x8, 0x0, NULL, rmi_rtt_map_unprotected_attr_valid,
	},
	{
		"level_bound",
		"is refused where !RttLevelIsBlockOrPage(rd, level)",
		2, 0, 0x4, 0x0, NULL, rmi_rtt_map_unprotected_level_bound,
	},
	{
		"ipa_align",
		"is refused where !AddrIsRttLevelAligned(ipa, level)",
		1, 0, 0x6, 0x0, NULL, rmi_rtt_map_unprotected_ipa_align,
	},
};

static const struct rmm_mock_row rmi_rtt_read_entry_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 3, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_read_entry_outputs[] = {
	{ "walk_level", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0, 0 },
	{ "state", 2, 0, 8, TYPE_RMI_RTT_ENTRY_STATE, 0, NULL, NULL, 1u << 0, 0 },
	{ "desc", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "ripas", 4, 0, 8, TYPE_RMI_RIPAS, 0, NULL, NULL, 1u << 0, 0 },
};

/* !RttLevelIsValid(rd, level) */
static bool rmi_rtt_read_entry_level_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);

	return (number_is(number_negative(0x1), NUMBER_GREATER, x3)) ||
	       (number_is(x3, NUMBER_GREATER, number_of(0x3)));
}

/* !AddrIsRttLevelAligned(ipa, level) */
static bool rmi_rtt_read_entry_ipa_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);
	const struct number n1 = number_subtract(number_of(0x3), x3);
	const struct number n2 = number_power(number_of(0x200), n1);
	const struct number n3 = number_multiply(number_of(0x1000), n2);
	const struct number n4 = number_modulo(number_of(x[2]), n3);

	return number_is(n4, NUMBER_LESS | NUMBER_GREATER, number_of(0x0));
}

static const struct rmm_mock_condition rmi_rtt_read_entry_conditions[] = {
	{
		"level_bound",
		"is refused where !RttLevelIsValid(rd, level)",
		2, 0, 0x4, 0x0, NULL, rmi_rtt_read_entry_level_bound,
	},
	{
		"ipa_align",
		"is refused where !AddrIsRttLevelAligned(ipa, level)",
		1, 0, 0x6, 0x0, NULL, rmi_rtt_read_entry_ipa_align,
	},
};

static const struct rmm_mock_row rmi_rtt_unmap_unprotected_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 3, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_unmap_unprotected_outputs[] = {
	{ "top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, UINT32_MAX, 0 },
};

/* !RttLevelIsBlockOrPage(rd, level) */
static bool rmi_rtt_unmap_unprotected_level_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);

	return (number_is(number_negative(0x1), NUMBER_GREATER, x3)) ||
	       (number_is(x3, NUMBER_GREATER, number_of(0x3)));
}

/* !AddrIsRttLevelAligned(ipa, level) */
static bool rmi_rtt_unmap_unprotected_ipa_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);
	const struct number n1 = number_subtract(number_of(0x3), x3);
	const struct number n2 = number_power(number_of(0x200), n1);
	const struct number n3 = number_multiply(number_of(0x1000), n2);
	const struct number n4 = number_modulo(number_of(x[2]), n3);

	return number_is(n4, NUMBER_LESS | NUMBER_GREATER, number_of(0x0));
}

static const struct rmm_mock_condition rmi_rtt_unmap_unprotected_conditions[] = {
	{
		"level_bound",
		"is refused where !RttLevelIsBlockOrPage(rd, level)",
		2, 0, 0x4, 0x0, NULL, rmi_rtt_unmap_unprotected_level_bound,
	},
	{
		"ipa_align",
		"is refused where !AddrIsRttLevelAligned(ipa, level)",
		1, 0, 0x6, 0x0, NULL, rmi_rtt_unmap_unprotected_ipa_align,
	},
};

static const struct rmm_mock_row rmi_psci_complete_inputs[] = {
	{ "calling_rec", 1, 0, 64, TYPE_BITS, 0,
	  "calling_align", "is not the address of a granule", 0, 0 },
	{ "target_rec", 2, 0, 64, TYPE_BITS, 0,
	  "target_align", "is not the address of a granule", 0, 0 },
	{ "status", 3, 0, 64, TYPE_PSCI_RETURN_CODE, 0, NULL, NULL, 0, 0 },
};

/* calling_rec == target_rec */
static bool rmi_psci_complete_alias(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[1] == x[2];
}

/* !PsciReturnCodePermitted(Rec(calling_rec), Rec(target_rec), status) */
static bool rmi_psci_complete_status(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);

	return (number_is(x3, NUMBER_LESS | NUMBER_GREATER, number_of(0x0))) &&
	       (number_is(x3, NUMBER_LESS | NUMBER_GREATER, number_negative(0x3)));
}

static const struct rmm_mock_condition rmi_psci_complete_conditions[] = {
	{
		"alias",
		"is refused where calling_rec == target_rec",
		0, 0, 0x3, 0x0, NULL, rmi_psci_complete_alias,
	},
	{
		"status",
		"is refused where !PsciReturnCodePermitted(Rec(calling_rec), Rec(target_rec), "
		"status)",
		2, 0, 0x4, 0x0, NULL, rmi_psci_complete_status,
	},
};

static const struct rmm_mock_row rmi_features_inputs[] = {
	{ "index", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_features_outputs[] = {
	{ "value", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_fold_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 3, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_fold_outputs[] = {
	{ "rtt", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

/* (!RttLevelIsValid(rd, level) || RttLevelIsStarting(rd, level)) */
static bool rmi_rtt_fold_level_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);

	return (number_is(number_negative(0x1), NUMBER_GREATER, x3)) ||
	       (number_is(x3, NUMBER_GREATER, number_of(0x3)));
}

/* !AddrIsRttLevelAligned(ipa, level - 1) */
static bool rmi_rtt_fold_ipa_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;
	const struct number x3 = number_signed(x[3], 64);
	const struct number n1 = number_subtract(x3, number_of(0x1));
	const struct number n2 = number_subtract(number_of(0x3), n1);
	const struct number n3 = number_power(number_of(0x200), n2);
	const struct number n4 = number_multiply(number_of(0x1000), n3);
	const struct number n5 = number_modulo(number_of(x[2]), n4);

	return number_is(n5, NUMBER_LESS | NUMBER_GREATER, number_of(0x0));
}

static const struct rmm_mock_condition rmi_rtt_fold_conditions[] = {
	{
		"level_bound",
		"is refused where (!RttLevelIsValid(rd, level) || RttLevelIsStarting(rd, level))",
		2, 0, 0x4, 0x0, NULL, rmi_rtt_fold_level_bound,
	},
	{
		"ipa_align",
		"is refused where !AddrIsRttLevelAligned(ipa, level - 1)",
		1, 0, 0x6, 0x0, NULL, rmi_rtt_fold_ipa_align,
	},
};

static const struct rmm_mock_row rmi_rec_aux_count_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rmi_rec_aux_count_outputs[] = {
	{ "aux_count", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_init_ripas_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0,
	  "top_gran_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_init_ripas_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_init_ripas_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

static const struct rmm_mock_condition rmi_rtt_init_ripas_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		2, 0, 0x6, 0x0, NULL, rmi_rtt_init_ripas_size_valid,
	},
};

static const struct rmm_mock_row rmi_rtt_set_ripas_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not the address of a granule", 0, 0 },
	{ "rec_ptr", 2, 0, 64, TYPE_BITS, 0, "rec_align", "is not the address of a granule", 0, 0 },
	{ "base", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 4, 0, 64, TYPE_BITS, 0,
	  "top_gran_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_set_ripas_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_set_ripas_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[4] <= x[3];
}

static const struct rmm_mock_condition rmi_rtt_set_ripas_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		3, 0, 0xc, 0x0, NULL, rmi_rtt_set_ripas_size_valid,
	},
};

static const struct rmm_mock_row rsi_version_inputs[] = {
	{ "req", 1, 0, 64, TYPE_RSI_INTERFACE_VERSION, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rsi_version_outputs[] = {
	{ "lower", 1, 0, 64, TYPE_RSI_INTERFACE_VERSION, 0, NULL, NULL, 1u << 0 | 1u << 1, 0 },
	{ "higher", 2, 0, 64, TYPE_RSI_INTERFACE_VERSION, 0, NULL, NULL, 1u << 0 | 1u << 1, 0 },
};

static const struct rmm_mock_row rsi_features_inputs[] = {
	{ "index", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rsi_features_outputs[] = {
	{ "value", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rsi_measurement_read_inputs[] = {
	{ "index", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rsi_measurement_read_outputs[] = {
	{ "value_0", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "value_1", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "value_2", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "value_3", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "value_4", 5, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "value_5", 6, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "value_6", 7, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "value_7", 8, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

/* index > 4 */
static bool rsi_measurement_read_index_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[1] > 0x4;
}

static const struct rmm_mock_condition rsi_measurement_read_conditions[] = {
	{
		"index_bound",
		"is refused where index > 4",
		0, 0, 0x1, 0x0, NULL, rsi_measurement_read_index_bound,
	},
};

static const struct rmm_mock_row rsi_measurement_extend_inputs[] = {
	{ "index", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
	{ "size", 2, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
	{ "value_0", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "value_1", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "value_2", 5, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "value_3", 6, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "value_4", 7, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "value_5", 8, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "value_6", 9, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "value_7", 10, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

/* index < 1 || index > 4 */
static bool rsi_measurement_extend_index_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (x[1] < 0x1) ||
	       (x[1] > 0x4);
}

/* size > 64 */
static bool rsi_measurement_extend_size_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[2] > 0x40;
}

static const struct rmm_mock_condition rsi_measurement_extend_conditions[] = {
	{
		"index_bound",
		"is refused where index < 1 || index > 4",
		0, 0, 0x1, 0x0, NULL, rsi_measurement_extend_index_bound,
	},
	{
		"size_bound",
		"is refused where size > 64",
		1, 0, 0x2, 0x0, NULL, rsi_measurement_extend_size_bound,
	},
};

static const struct rmm_mock_row rsi_attestation_token_init_inputs[] = {
	{ "challenge_0", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "challenge_1", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "challenge_2", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "challenge_3", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "challenge_4", 5, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "challenge_5", 6, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "challenge_6", 7, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "challenge_7", 8, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rsi_attestation_token_init_outputs[] = {
	{ "size", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rsi_attestation_token_continue_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, 0, "addr_align", "is not the address of a granule", 0, 0 },
	{ "offset", 2, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
	{ "size", 3, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rsi_attestation_token_continue_outputs[] = {
	{ "len", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0 | 1u << 3, 0 },
};

/* offset >= RMM_GRANULE_SIZE */
static bool rsi_attestation_token_continue_offset_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[2] >= 0x1000;
}

/* offset + size < offset */
static bool rsi_attestation_token_continue_size_overflow(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (x[2] + x[3]) < x[2];
}

/* offset + size > RMM_GRANULE_SIZE */
static bool rsi_attestation_token_continue_size_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (x[2] + x[3]) > 0x1000;
}

static const struct rmm_mock_condition rsi_attestation_token_continue_conditions[] = {
	{
		"offset_bound",
		"is refused where offset >= RMM_GRANULE_SIZE",
		1, 0, 0x2, 0x0, NULL, rsi_attestation_token_continue_offset_bound,
	},
	{
		"size_overflow",
		"is refused where offset + size < offset",
		1, 0, 0x6, 0x0, NULL, rsi_attestation_token_continue_size_overflow,
	},
	{
		"size_bound",
		"is refused where offset + size > RMM_GRANULE_SIZE",
		1, 0, 0x6, 0x0, NULL, rsi_attestation_token_continue_size_bound,
	},
};

static const struct rmm_mock_row rsi_realm_config_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, TYPE_RSI_REALM_CONFIG,
	  "addr_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rsi_ipa_state_set_inputs[] = {
	{ "base", 1, 0, 64, TYPE_BITS, 0, "base_align", "is not the address of a granule", 0, 0 },
	{ "top", 2, 0, 64, TYPE_BITS, 0, "top_align", "is not the address of a granule", 0, 0 },
	{ "ripas", 3, 0, 8, TYPE_RSI_RIPAS, 0, NULL, NULL, 0, 0 },
	{ "flags", 4, 0, 64, TYPE_RSI_RIPAS_CHANGE_FLAGS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rsi_ipa_state_set_outputs[] = {
	{ "new_base", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "response", 2, 0, 1, TYPE_RSI_RESPONSE, 0, NULL, NULL, 1u << 0, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rsi_ipa_state_set_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[2] <= x[1];
}

/* (ripas != RSI_EMPTY) && (ripas != RSI_RAM) */
static bool rsi_ipa_state_set_ripas_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[3], 0, 8) != 0x0) &&
	       (bits_of(x[3], 0, 8) != 0x1);
}

static const struct rmm_mock_condition rsi_ipa_state_set_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		1, 0, 0x3, 0x0, NULL, rsi_ipa_state_set_size_valid,
	},
	{
		"ripas_valid",
		"is refused where (ripas != RSI_EMPTY) && (ripas != RSI_RAM)",
		2, 0, 0x4, 0x0, NULL, rsi_ipa_state_set_ripas_valid,
	},
};

static const struct rmm_mock_row rsi_ipa_state_get_inputs[] = {
	{ "base", 1, 0, 64, TYPE_BITS, 0, "base_align", "is not the address of a granule", 0, 0 },
	{ "top", 2, 0, 64, TYPE_BITS, 0, "end_align", "is not the address of a granule", 0, 0 },
};

static const struct rmm_mock_row rsi_ipa_state_get_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "ripas", 2, 0, 8, TYPE_RSI_RIPAS, 0, NULL, NULL, 1u << 0, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rsi_ipa_state_get_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[2] <= x[1];
}

static const struct rmm_mock_condition rsi_ipa_state_get_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		1, 0, 0x3, 0x0, NULL, rsi_ipa_state_get_size_valid,
	},
};

static const struct rmm_mock_row rsi_host_call_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, TYPE_RSI_HOST_CALL,
	  "addr_align", "is not a multiple of 0x100", 0, 0 },
};

static const struct rmm_mock_row psci_features_inputs[] = {
	{ "psci_func_id", 1, 0, 32, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row psci_cpu_suspend_inputs[] = {
	{ "power_state", 1, 0, 32, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
	{ "entry_point_address", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "context_id", 3, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row psci_cpu_on_inputs[] = {
	{ "target_cpu", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "entry_point_address", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "context_id", 3, 0, 32, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row psci_affinity_info_inputs[] = {
	{ "target_affinity", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "lowest_affinity_level", 2, 0, 32, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

/* lowest_affinity_level != 0 */
static bool psci_affinity_info_target_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return bits_of(x[2], 0, 32) != 0x0;
}

static const struct rmm_mock_condition psci_affinity_info_conditions[] = {
	{
		"target_bound",
		"is refused where lowest_affinity_level != 0",
		1, 0, 0x2, 0x0, NULL, psci_affinity_info_target_bound,
	},
};

const struct rmm_mock_signature rmm_mock_signatures[RMM_MOCK_COMMANDS] = {
	[RMI_MOCK_VERSION] = {
		.fid = 0xc4000150,
		.name = "RMI_VERSION",
		.section = "B4.3.23",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_version_inputs,
		.output_rows = rmi_version_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xffffffff80000000, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0xffffffff80000000,
				   0xffffffff80000000, ALL, ALL, ALL, ALL, ALL,
				   ALL },
	},
	[RMI_MOCK_GRANULE_DELEGATE] = {
		.fid = 0xc4000151,
		.name = "RMI_GRANULE_DELEGATE",
		.section = "B4.3.5",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_granule_delegate_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_GRANULE_UNDELEGATE] = {
		.fid = 0xc4000152,
		.name = "RMI_GRANULE_UNDELEGATE",
		.section = "B4.3.6",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_granule_undelegate_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_DATA_CREATE] = {
		.fid = 0xc4000153,
		.name = "RMI_DATA_CREATE",
		.section = "B4.3.1",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 5,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_data_create_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfff,
				  0xfffffffffffffffe, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_DATA_CREATE_UNKNOWN] = {
		.fid = 0xc4000154,
		.name = "RMI_DATA_CREATE_UNKNOWN",
		.section = "B4.3.2",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_data_create_unknown_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_DATA_DESTROY] = {
		.fid = 0xc4000155,
		.name = "RMI_DATA_DESTROY",
		.section = "B4.3.3",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_data_destroy_inputs,
		.output_rows = rmi_data_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0x0, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_REALM_ACTIVATE] = {
		.fid = 0xc4000157,
		.name = "RMI_REALM_ACTIVATE",
		.section = "B4.3.8",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_realm_activate_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_REALM_CREATE] = {
		.fid = 0xc4000158,
		.name = "RMI_REALM_CREATE",
		.section = "B4.3.9",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 0,
		.condition_count = 4,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_realm_create_inputs,
		.output_rows = NULL,
		.conditions = rmi_realm_create_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_REALM_DESTROY] = {
		.fid = 0xc4000159,
		.name = "RMI_REALM_DESTROY",
		.section = "B4.3.10",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_realm_destroy_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_REC_CREATE] = {
		.fid = 0xc400015a,
		.name = "RMI_REC_CREATE",
		.section = "B4.3.12",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 2,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_rec_create_inputs,
		.output_rows = NULL,
		.conditions = rmi_rec_create_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_REC_DESTROY] = {
		.fid = 0xc400015b,
		.name = "RMI_REC_DESTROY",
		.section = "B4.3.13",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rec_destroy_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_REC_ENTER] = {
		.fid = 0xc400015c,
		.name = "RMI_REC_ENTER",
		.section = "B4.3.14",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 0,
		.condition_count = 1,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_rec_enter_inputs,
		.output_rows = NULL,
		.conditions = rmi_rec_enter_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_CREATE] = {
		.fid = 0xc400015d,
		.name = "RMI_RTT_CREATE",
		.section = "B4.3.15",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 0,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_create_inputs,
		.output_rows = NULL,
		.conditions = rmi_rtt_create_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0x0, 0x0, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_DESTROY] = {
		.fid = 0xc400015e,
		.name = "RMI_RTT_DESTROY",
		.section = "B4.3.16",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 2,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_destroy_inputs,
		.output_rows = rmi_rtt_destroy_outputs,
		.conditions = rmi_rtt_destroy_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0x0, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_MAP_UNPROTECTED] = {
		.fid = 0xc400015f,
		.name = "RMI_RTT_MAP_UNPROTECTED",
		.section = "B4.3.19",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 0,
		.condition_count = 3,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_map_unprotected_inputs,
		.output_rows = NULL,
		.conditions = rmi_rtt_map_unprotected_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, 0x0, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_READ_ENTRY] = {
		.fid = 0xc4000161,
		.name = "RMI_RTT_READ_ENTRY",
		.section = "B4.3.20",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 4,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = true,
		.input_rows = rmi_rtt_read_entry_inputs,
		.output_rows = rmi_rtt_read_entry_outputs,
		.conditions = rmi_rtt_read_entry_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xffffffffffffff00,
				   0x0, 0xffffffffffffff00, ALL, ALL, ALL,
				   ALL },
	},
	[RMI_MOCK_RTT_UNMAP_UNPROTECTED] = {
		.fid = 0xc4000162,
		.name = "RMI_RTT_UNMAP_UNPROTECTED",
		.section = "B4.3.22",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 1,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_unmap_unprotected_inputs,
		.output_rows = rmi_rtt_unmap_unprotected_outputs,
		.conditions = rmi_rtt_unmap_unprotected_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_PSCI_COMPLETE] = {
		.fid = 0xc4000164,
		.name = "RMI_PSCI_COMPLETE",
		.section = "B4.3.7",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_psci_complete_inputs,
		.output_rows = NULL,
		.conditions = rmi_psci_complete_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0x0, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_FEATURES] = {
		.fid = 0xc4000165,
		.name = "RMI_FEATURES",
		.section = "B4.3.4",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 1,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_features_inputs,
		.output_rows = rmi_features_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_FOLD] = {
		.fid = 0xc4000166,
		.name = "RMI_RTT_FOLD",
		.section = "B4.3.17",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 1,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_fold_inputs,
		.output_rows = rmi_rtt_fold_outputs,
		.conditions = rmi_rtt_fold_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_REC_AUX_COUNT] = {
		.fid = 0xc4000167,
		.name = "RMI_REC_AUX_COUNT",
		.section = "B4.3.11",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 1,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rec_aux_count_inputs,
		.output_rows = rmi_rec_aux_count_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_INIT_RIPAS] = {
		.fid = 0xc4000168,
		.name = "RMI_RTT_INIT_RIPAS",
		.section = "B4.3.18",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 1,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_init_ripas_inputs,
		.output_rows = rmi_rtt_init_ripas_outputs,
		.conditions = rmi_rtt_init_ripas_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0xfff, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_SET_RIPAS] = {
		.fid = 0xc4000169,
		.name = "RMI_RTT_SET_RIPAS",
		.section = "B4.3.21",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 1,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_set_ripas_inputs,
		.output_rows = rmi_rtt_set_ripas_outputs,
		.conditions = rmi_rtt_set_ripas_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0x0, 0xfff, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RSI_MOCK_VERSION] = {
		.fid = 0xc4000190,
		.name = "RSI_VERSION",
		.section = "B5.3.10",
		.form = &rsi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rsi_version_inputs,
		.output_rows = rsi_version_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xffffffff80000000, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, 0x0 },
		.output_zeroes = { 0x0, 0xffffffff80000000, 0xffffffff80000000,
				   ALL, ALL, ALL, ALL, ALL, ALL },
	},
	[RSI_MOCK_FEATURES] = {
		.fid = 0xc4000191,
		.name = "RSI_FEATURES",
		.section = "B5.3.3",
		.form = &rsi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 1,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rsi_features_inputs,
		.output_rows = rsi_features_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL,
				   ALL },
	},
	[RSI_MOCK_MEASUREMENT_READ] = {
		.fid = 0xc4000192,
		.name = "RSI_MEASUREMENT_READ",
		.section = "B5.3.8",
		.form = &rsi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 8,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = true,
		.input_rows = rsi_measurement_read_inputs,
		.output_rows = rsi_measurement_read_outputs,
		.conditions = rsi_measurement_read_conditions,
		.input_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				   0x0 },
	},
	[RSI_MOCK_MEASUREMENT_EXTEND] = {
		.fid = 0xc4000193,
		.name = "RSI_MEASUREMENT_EXTEND",
		.section = "B5.3.7",
		.form = &rsi_form,
		.has_status = true,
		.input_count = 10,
		.output_count = 0,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rsi_measurement_extend_inputs,
		.output_rows = NULL,
		.conditions = rsi_measurement_extend_conditions,
		.input_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				   ALL },
	},
	[RSI_MOCK_ATTESTATION_TOKEN_INIT] = {
		.fid = 0xc4000194,
		.name = "RSI_ATTESTATION_TOKEN_INIT",
		.section = "B5.3.2",
		.form = &rsi_form,
		.has_status = true,
		.input_count = 8,
		.output_count = 1,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rsi_attestation_token_init_inputs,
		.output_rows = rsi_attestation_token_init_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL,
				   ALL },
	},
	[RSI_MOCK_ATTESTATION_TOKEN_CONTINUE] = {
		.fid = 0xc4000195,
		.name = "RSI_ATTESTATION_TOKEN_CONTINUE",
		.section = "B5.3.1",
		.form = &rsi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 1,
		.condition_count = 3,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rsi_attestation_token_continue_inputs,
		.output_rows = rsi_attestation_token_continue_outputs,
		.conditions = rsi_attestation_token_continue_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL,
				   ALL },
	},
	[RSI_MOCK_REALM_CONFIG] = {
		.fid = 0xc4000196,
		.name = "RSI_REALM_CONFIG",
		.section = "B5.3.9",
		.form = &rsi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rsi_realm_config_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				   ALL },
	},
	[RSI_MOCK_IPA_STATE_SET] = {
		.fid = 0xc4000197,
		.name = "RSI_IPA_STATE_SET",
		.section = "B5.3.6",
		.form = &rsi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 2,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rsi_ipa_state_set_inputs,
		.output_rows = rsi_ipa_state_set_outputs,
		.conditions = rsi_ipa_state_set_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xffffffffffffff00,
				  0xfffffffffffffffe, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0x0, 0x0, 0xfffffffffffffffe, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RSI_MOCK_IPA_STATE_GET] = {
		.fid = 0xc4000198,
		.name = "RSI_IPA_STATE_GET",
		.section = "B5.3.5",
		.form = &rsi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 2,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rsi_ipa_state_get_inputs,
		.output_rows = rsi_ipa_state_get_outputs,
		.conditions = rsi_ipa_state_get_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0x0, 0x0, 0xffffffffffffff00, ALL, ALL, ALL,
				   ALL, ALL, ALL },
	},
	[RSI_MOCK_HOST_CALL] = {
		.fid = 0xc4000199,
		.name = "RSI_HOST_CALL",
		.section = "B5.3.4",
		.form = &rsi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rsi_host_call_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				   ALL },
	},
	[PSCI_MOCK_VERSION] = {
		.fid = 0x84000000,
		.name = "PSCI_VERSION",
		.section = "B6.3.8",
		.form = &psci_form,
		.has_status = false,
		.input_count = 0,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = NULL,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0 },
		.output_zeroes = { 0xffffffff80000000, 0x0, 0x0, 0x0, 0x0, 0x0,
				   0x0, 0x0, 0x0 },
	},
	[PSCI_MOCK_CPU_OFF] = {
		.fid = 0x84000002,
		.name = "PSCI_CPU_OFF",
		.section = "B6.3.2",
		.form = &psci_form,
		.has_status = true,
		.input_count = 0,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = NULL,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0 },
		.output_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				   0x0 },
	},
	[PSCI_MOCK_SYSTEM_OFF] = {
		.fid = 0x84000008,
		.name = "PSCI_SYSTEM_OFF",
		.section = "B6.3.6",
		.form = &psci_form,
		.has_status = true,
		.input_count = 0,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = NULL,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0 },
		.output_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				   0x0 },
	},
	[PSCI_MOCK_SYSTEM_RESET] = {
		.fid = 0x84000009,
		.name = "PSCI_SYSTEM_RESET",
		.section = "B6.3.7",
		.form = &psci_form,
		.has_status = true,
		.input_count = 0,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = NULL,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0 },
		.output_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				   0x0 },
	},
	[PSCI_MOCK_FEATURES] = {
		.fid = 0x8400000a,
		.name = "PSCI_FEATURES",
		.section = "B6.3.5",
		.form = &psci_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = psci_features_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xffffffff00000000, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0 },
		.output_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				   0x0 },
	},
	[PSCI_MOCK_CPU_SUSPEND] = {
		.fid = 0xc4000001,
		.name = "PSCI_CPU_SUSPEND",
		.section = "B6.3.4",
		.form = &psci_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = psci_cpu_suspend_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xffffffff00000000, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0 },
		.output_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				   0x0 },
	},
	[PSCI_MOCK_CPU_ON] = {
		.fid = 0xc4000003,
		.name = "PSCI_CPU_ON",
		.section = "B6.3.3",
		.form = &psci_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = psci_cpu_on_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, 0xffffffff00000000, 0x0, 0x0,
				  0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0 },
		.output_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				   0x0 },
	},
	[PSCI_MOCK_AFFINITY_INFO] = {
		.fid = 0xc4000004,
		.name = "PSCI_AFFINITY_INFO",
		.section = "B6.3.1",
		.form = &psci_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 0,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = psci_affinity_info_inputs,
		.output_rows = NULL,
		.conditions = psci_affinity_info_conditions,
		.input_zeroes = { 0x0, 0x0, 0xffffffff00000000, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				  0x0, 0x0, 0x0 },
		.output_zeroes = { 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
				   0x0 },
	},
};

/* clang-format on */
