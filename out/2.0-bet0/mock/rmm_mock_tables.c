/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The specification as tables; internal to the mock.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#include "rmm_mock_tables.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST UINT64_C(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != UINT64_C(0x6b2616c704b895d6)
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

static const struct rmm_mock_value rmi_addr_block_size_values[] = {
	{ 0, "RMI_PAGE_L3" },
	{ 1, "RMI_BLOCK_L2" },
	{ 2, "RMI_BLOCK_L1" },
	{ 3, "RMI_BLOCK_L0" },
};

static const struct rmm_mock_member rmi_addr_range_members[] = {
	{ "base", 0x0, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "top", 0x8, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_field rmi_addr_range_desc_fields[] = {
	{ "data", 0, 64, TYPE_BITS },
};

static const struct rmm_mock_field rmi_addr_range_desc_16kb_fields[] = {
	{ "size", 0, 2, TYPE_RMI_ADDR_BLOCK_SIZE },
	{ "count", 2, 12, TYPE_UNSIGNED },
	{ "addr", 14, 38, TYPE_BITS },
	{ "state", 63, 1, TYPE_RMI_OP_MEM_STATE },
};

static const struct rmm_mock_field rmi_addr_range_desc_4kb_fields[] = {
	{ "size", 0, 2, TYPE_RMI_ADDR_BLOCK_SIZE },
	{ "count", 2, 10, TYPE_UNSIGNED },
	{ "addr", 12, 40, TYPE_BITS },
	{ "state", 63, 1, TYPE_RMI_OP_MEM_STATE },
};

static const struct rmm_mock_field rmi_addr_range_desc_64kb_fields[] = {
	{ "size", 0, 2, TYPE_RMI_ADDR_BLOCK_SIZE },
	{ "count", 2, 14, TYPE_UNSIGNED },
	{ "addr", 16, 36, TYPE_BITS },
	{ "state", 63, 1, TYPE_RMI_OP_MEM_STATE },
};

static const struct rmm_mock_field rmi_addr_set_desc_fields[] = {
	{ "data", 0, 64, TYPE_BITS },
};

static const struct rmm_mock_field rmi_addr_set_list_fields[] = {
	{ "addr", 0, 64, TYPE_BITS },
};

static const struct rmm_mock_value rmi_boolean_values[] = {
	{ 0, "RMI_FALSE" },
	{ 1, "RMI_TRUE" },
};

static const struct rmm_mock_member rmi_cmem_params_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_CMEM_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ "chbcr_addr", 0x8, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "hb_hdm_id", 0x10, 0x1, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x11, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "addr_range", 0x18, 0x10, 0x10, TYPE_RMI_ADDR_RANGE, UINT64_C(0xffffffffffffffff) },
	{ "ilv_gran", 0x28, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "ilv_ways", 0x30, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x38, 0xfc8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_member rmi_cmem_pdev_params_members[] = {
	{ "dev_hdm_id", 0x0, 0x1, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x1, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "dpa_skip_range", 0x8, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x10, 0xff0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_value rmi_continue_beyond_values[] = {
	{ 0, "RMI_CONTINUE_KEEP_GOING" },
	{ 1, "RMI_CONTINUE_STOP" },
};

static const struct rmm_mock_field rmi_continue_flags_fields[] = {
	{ "beyond", 0, 1, TYPE_RMI_CONTINUE_BEYOND },
};

static const struct rmm_mock_field rmi_data_flags_fields[] = {
	{ "measure", 0, 1, TYPE_RMI_DATA_MEASURE_CONTENT },
};

static const struct rmm_mock_value rmi_data_measure_content_values[] = {
	{ 0, "RMI_NO_MEASURE_CONTENT" },
	{ 1, "RMI_MEASURE_CONTENT" },
};

static const struct rmm_mock_member rmi_dev_comm_data_members[] = {
	{ "enter", 0x0, 0x100, 0x100, TYPE_RMI_DEV_COMM_ENTER, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x100, 0x700, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "exit", 0x800, 0x100, 0x100, TYPE_RMI_DEV_COMM_EXIT, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x900, 0x700, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_member rmi_dev_comm_enter_members[] = {
	{ "status", 0x0, 0x1, 0x1, TYPE_RMI_DEV_COMM_STATUS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x1, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "req_addr", 0x8, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rsp_addr", 0x10, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rsp_len", 0x18, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x20, 0xe0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_member rmi_dev_comm_exit_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_DEV_COMM_EXIT_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ "req_cache_offset", 0x8, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "req_cache_len", 0x10, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "rsp_cache_offset", 0x18, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "rsp_cache_len", 0x20, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "cache_object_id", 0x28, 0x1, 0x1,
	  TYPE_RMI_DEV_COMM_OBJECT, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x29, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "protocol", 0x30, 0x1, 0x1, TYPE_RMI_DEV_COMM_PROTOCOL, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x31, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "req_delay", 0x38, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "req_len", 0x40, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "rsp_timeout", 0x48, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x50, 0xb0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_field rmi_dev_comm_exit_flags_fields[] = {
	{ "req_cache", 0, 1, TYPE_RMI_BOOLEAN },
	{ "rsp_cache", 1, 1, TYPE_RMI_BOOLEAN },
	{ "req_send", 2, 1, TYPE_RMI_BOOLEAN },
	{ "rsp_wait", 3, 1, TYPE_RMI_BOOLEAN },
	{ "rsp_reset", 4, 1, TYPE_RMI_BOOLEAN },
	{ "multi", 5, 1, TYPE_RMI_BOOLEAN },
	{ "stream_wait", 6, 1, TYPE_RMI_BOOLEAN },
};

static const struct rmm_mock_value rmi_dev_comm_object_values[] = {
	{ 0, "RMI_DEV_NEGOTIATION_DATA" },
	{ 1, "RMI_DEV_IDENTITY" },
	{ 2, "RMI_DEV_MEASUREMENTS" },
	{ 3, "RMI_DEV_INTERFACE_REPORT" },
};

static const struct rmm_mock_value rmi_dev_comm_protocol_values[] = {
	{ 0, "RMI_PROTOCOL_SPDM" },
	{ 1, "RMI_PROTOCOL_SECURE_SPDM" },
};

static const struct rmm_mock_value rmi_dev_comm_status_values[] = {
	{ 0, "RMI_DEV_COMM_NONE" },
	{ 1, "RMI_DEV_COMM_RESPONSE" },
	{ 2, "RMI_DEV_COMM_ERROR" },
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
	{ "SVE", 9, 1, TYPE_RMI_FEATURE },
	{ "SVE_VL", 10, 4, TYPE_UNSIGNED },
	{ "NUM_BPS", 14, 6, TYPE_UNSIGNED },
	{ "NUM_WPS", 20, 6, TYPE_UNSIGNED },
	{ "PMU", 26, 1, TYPE_RMI_FEATURE },
	{ "PMU_NUM_CTRS", 27, 5, TYPE_UNSIGNED },
};

static const struct rmm_mock_field rmi_feature_register_1_fields[] = {
	{ "RMI_GRAN_SZ_4KB", 0, 1, TYPE_RMI_FEATURE },
	{ "RMI_GRAN_SZ_16KB", 1, 1, TYPE_RMI_FEATURE },
	{ "RMI_GRAN_SZ_64KB", 2, 1, TYPE_RMI_FEATURE },
	{ "HASH_SHA_256", 3, 1, TYPE_RMI_FEATURE },
	{ "HASH_SHA_384", 4, 1, TYPE_RMI_FEATURE },
	{ "HASH_SHA_512", 5, 1, TYPE_RMI_FEATURE },
	{ "MAX_RECS_ORDER", 6, 4, TYPE_UNSIGNED },
	{ "L0GPTSZ", 10, 4, TYPE_BITS },
	{ "PPS", 14, 3, TYPE_BITS },
};

static const struct rmm_mock_field rmi_feature_register_2_fields[] = {
	{ "DA", 0, 1, TYPE_RMI_FEATURE },
	{ "DA_COH", 1, 1, TYPE_RMI_FEATURE },
	{ "VSMMU", 2, 1, TYPE_RMI_FEATURE },
	{ "ATS", 3, 1, TYPE_RMI_FEATURE },
	{ "MAX_VDEVS_ORDER", 4, 4, TYPE_UNSIGNED },
	{ "VDEV_KROU", 8, 1, TYPE_RMI_FEATURE },
	{ "NON_TEE_STREAM", 9, 1, TYPE_RMI_FEATURE },
	{ "P2P", 10, 1, TYPE_RMI_FEATURE },
	{ "CMEM_CXL", 11, 1, TYPE_RMI_FEATURE },
	{ "MAX_CMEM", 12, 8, TYPE_UNSIGNED },
	{ "CMEM_TSE_REQ", 20, 1, TYPE_RMI_FEATURE },
};

static const struct rmm_mock_field rmi_feature_register_3_fields[] = {
	{ "MAX_NUM_AUX_PLANES", 0, 4, TYPE_UNSIGNED },
	{ "RTT_PLANE", 4, 2, TYPE_RMI_RTT_PLANE_FEATURE },
	{ "RTT_S2AP_INDIRECT", 6, 1, TYPE_RMI_FEATURE },
};

static const struct rmm_mock_field rmi_feature_register_4_fields[] = {
	{ "MEC_COUNT", 0, 64, TYPE_UNSIGNED },
};

static const struct rmm_mock_value rmi_force_p0_values[] = {
	{ 0, "RMI_NO_FORCE_P0" },
	{ 1, "RMI_FORCE_P0" },
};

static const struct rmm_mock_value rmi_granule_size_values[] = {
	{ 0, "RMI_GRANULE_SIZE_4KB" },
	{ 1, "RMI_GRANULE_SIZE_16KB" },
	{ 2, "RMI_GRANULE_SIZE_64KB" },
};

static const struct rmm_mock_value rmi_hash_algorithm_values[] = {
	{ 0, "RMI_HASH_SHA_256" },
	{ 1, "RMI_HASH_SHA_512" },
	{ 2, "RMI_HASH_SHA_384" },
};

static const struct rmm_mock_value rmi_inject_sea_values[] = {
	{ 0, "RMI_NO_INJECT_SEA" },
	{ 1, "RMI_INJECT_SEA" },
};

static const struct rmm_mock_field rmi_interface_version_fields[] = {
	{ "minor", 0, 16, TYPE_UNSIGNED },
	{ "major", 16, 15, TYPE_UNSIGNED },
};

static const struct rmm_mock_value rmi_lfa_policy_values[] = {
	{ 0, "RMI_LFA_DISALLOW" },
	{ 1, "RMI_LFA_ALLOW" },
};

static const struct rmm_mock_value rmi_mec_policy_values[] = {
	{ 0, "RMI_MEC_POLICY_SHARED" },
	{ 1, "RMI_MEC_POLICY_PRIVATE" },
};

static const struct rmm_mock_value rmi_mem_category_values[] = {
	{ 0, "RMI_MEM_CATEGORY_CONVENTIONAL" },
	{ 1, "RMI_MEM_CATEGORY_DEV_NCOH" },
	{ 2, "RMI_MEM_CATEGORY_DEV_COH" },
};

static const struct rmm_mock_value rmi_op_can_cancel_values[] = {
	{ 0, "RMI_OP_CANNOT_CANCEL" },
	{ 1, "RMI_OP_CAN_CANCEL" },
};

static const struct rmm_mock_value rmi_op_mem_contig_values[] = {
	{ 0, "RMI_OP_MEM_NON_CONTIG" },
	{ 1, "RMI_OP_MEM_CONTIG" },
};

static const struct rmm_mock_field rmi_op_mem_donate_req_fields[] = {
	{ "size", 0, 2, TYPE_RMI_ADDR_BLOCK_SIZE },
	{ "count", 2, 14, TYPE_UNSIGNED },
	{ "contig", 16, 1, TYPE_RMI_OP_MEM_CONTIG },
	{ "state", 17, 1, TYPE_RMI_OP_MEM_STATE },
};

static const struct rmm_mock_value rmi_op_mem_req_values[] = {
	{ 0, "RMI_OP_MEM_REQ_NONE" },
	{ 1, "RMI_OP_MEM_REQ_DONATE" },
	{ 2, "RMI_OP_MEM_REQ_RECLAIM" },
};

static const struct rmm_mock_value rmi_op_mem_state_values[] = {
	{ 0, "RMI_OP_MEM_DELEGATED" },
	{ 1, "RMI_OP_MEM_UNDELEGATED" },
};

static const struct rmm_mock_value rmi_pdev_category_values[] = {
	{ 0, "RMI_PDEV_ROOT_PORT" },
	{ 1, "RMI_PDEV_ENDPOINT_ACCEL_OFF_CHIP" },
	{ 2, "RMI_PDEV_ENDPOINT_ACCEL_ON_CHIP" },
	{ 3, "RMI_PDEV_ENDPOINT_CMEM" },
};

static const struct rmm_mock_field rmi_pdev_flags_fields[] = {
	{ "spdm", 0, 1, TYPE_RMI_PDEV_SPDM },
	{ "category", 1, 2, TYPE_RMI_PDEV_CATEGORY },
	{ "p2p", 3, 1, TYPE_RMI_FEATURE },
};

static const struct rmm_mock_member rmi_pdev_params_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_PDEV_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ "pdev_id", 0x8, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "routing_id", 0x10, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "id_index", 0x18, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "rid_base", 0x20, 0x2, 0x2, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x22, 0x6, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rid_top", 0x28, 0x2, 0x2, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x2a, 0x6, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "hash_algo", 0x30, 0x1, 0x1, TYPE_RMI_HASH_ALGORITHM, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x31, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "max_vdevs_order", 0x38, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x40, 0xfc0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_value rmi_pdev_spdm_values[] = {
	{ 0, "RMI_SPDM_FALSE" },
	{ 1, "RMI_SPDM_TRUE" },
};

static const struct rmm_mock_value rmi_pdev_state_values[] = {
	{ 0, "RMI_PDEV_NEW" },
	{ 1, "RMI_PDEV_NEEDS_KEY" },
	{ 2, "RMI_PDEV_HAS_KEY" },
	{ 3, "RMI_PDEV_READY" },
	{ 4, "RMI_PDEV_STOPPED" },
	{ 5, "RMI_PDEV_ERROR" },
};

static const struct rmm_mock_member rmi_pdev_stream_params_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_PDEV_STREAM_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ "stream_type", 0x8, 0x1, 0x1, TYPE_RMI_PDEV_STREAM_TYPE, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x9, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "pdev_1", 0x10, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "pdev_2", 0x18, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "ide_sid", 0x20, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "num_addr_range", 0x28, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x30, 0xd0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "addr_range", 0x100, 0x100, 0x10, TYPE_RMI_ADDR_RANGE, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x200, 0xe00, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_value rmi_pdev_stream_type_values[] = {
	{ 0, "RMI_PDEV_STREAM_NON_TEE" },
	{ 1, "RMI_PDEV_STREAM_NCOH" },
	{ 2, "RMI_PDEV_STREAM_COH" },
	{ 3, "RMI_PDEV_STREAM_NCOH_SYS" },
	{ 4, "RMI_PDEV_STREAM_COH_SYS" },
	{ 5, "RMI_PDEV_STREAM_NCOH_P2P" },
	{ 6, "RMI_PDEV_STREAM_COH_CMEM" },
};

static const struct rmm_mock_value rmi_pmu_overflow_status_values[] = {
	{ 0, "RMI_PMU_OVERFLOW_NOT_ACTIVE" },
	{ 1, "RMI_PMU_OVERFLOW_ACTIVE" },
};

static const struct rmm_mock_value rmi_psmmu_action_values[] = {
	{ 0, "RMI_PSMMU_ACTION_NONE" },
	{ 1, "RMI_PSMMU_ACTION_VIRQ" },
};

static const struct rmm_mock_field rmi_psmmu_flags_fields[] = {
	{ "msi", 0, 1, TYPE_RMI_FEATURE },
	{ "ats", 1, 1, TYPE_RMI_FEATURE },
	{ "pri", 2, 1, TYPE_RMI_FEATURE },
};

static const struct rmm_mock_value rmi_psmmu_irq_values[] = {
	{ 0, "RMI_PSMMU_IRQ_GERROR" },
	{ 1, "RMI_PSMMU_IRQ_EVENTQ" },
	{ 2, "RMI_PSMMU_IRQ_PRIQ" },
	{ 3, "RMI_PSMMU_IRQ_CMDQ" },
};

static const struct rmm_mock_field rmi_psmmu_irq_result_fields[] = {
	{ "pending", 0, 1, TYPE_RMI_BOOLEAN },
	{ "vsmmu_event", 1, 1, TYPE_RMI_BOOLEAN },
	{ "smmu_event", 2, 1, TYPE_RMI_BOOLEAN },
	{ "empty", 3, 1, TYPE_RMI_BOOLEAN },
};

static const struct rmm_mock_field rmi_psmmu_irq_set_fields[] = {
	{ "gerror", 0, 1, TYPE_RMI_BOOLEAN },
	{ "eventq", 1, 1, TYPE_RMI_BOOLEAN },
	{ "priq", 2, 1, TYPE_RMI_BOOLEAN },
	{ "cmdq", 3, 1, TYPE_RMI_BOOLEAN },
};

static const struct rmm_mock_member rmi_psmmu_params_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_PSMMU_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ "gerr_addr", 0x8, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gerr_data", 0x10, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "eventq_addr", 0x18, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "eventq_data", 0x20, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "priq_addr", 0x28, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "priq_data", 0x30, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x38, 0xfc8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_member rmi_public_key_params_members[] = {
	{ "key", 0x0, 0x400, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "metadata", 0x400, 0x400, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "key_len", 0x800, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "metadata_len", 0x808, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ "algo", 0x810, 0x1, 0x1, TYPE_RMI_SIGNATURE_ALGORITHM, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x811, 0x7ef, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_field rmi_realm_flags_0_fields[] = {
	{ "lpa2", 0, 1, TYPE_RMI_FEATURE },
	{ "sve", 1, 1, TYPE_RMI_FEATURE },
	{ "pmu", 2, 1, TYPE_RMI_FEATURE },
	{ "da", 3, 1, TYPE_RMI_FEATURE },
	{ "lfa_policy", 5, 2, TYPE_RMI_LFA_POLICY },
	{ "mec_policy", 7, 2, TYPE_RMI_MEC_POLICY },
};

static const struct rmm_mock_field rmi_realm_flags_1_fields[] = {
	{ "rtt_tree_per_plane", 0, 1, TYPE_RMI_FEATURE },
	{ "rtt_s2ap_encoding", 1, 1, TYPE_RMI_RTT_S2AP_ENCODING },
	{ "ats", 2, 1, TYPE_RMI_FEATURE },
};

static const struct rmm_mock_member rmi_realm_params_members[] = {
	{ "flags0", 0x0, 0x8, 0x8, TYPE_RMI_REALM_FLAGS_0, UINT64_C(0xffffffffffffffff) },
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
	{ NULL, 0x31, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "num_aux_planes", 0x38, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x40, 0x3c0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rpv", 0x400, 0x40, 0x40, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "ats_plane", 0x440, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x448, 0x3c0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rtt_base", 0x808, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rtt_level_start", 0x810, 0x8, 0x8, TYPE_SIGNED, UINT64_C(0xffffffffffffffff) },
	{ "rtt_num_start", 0x818, 0x4, 0x4, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x81c, 0x4, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "flags1", 0x820, 0x8, 0x8, TYPE_RMI_REALM_FLAGS_1, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x828, 0x758, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "aux_rtt_base", 0xf80, 0x18, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0xf98, 0x68, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_field rmi_rec_create_flags_fields[] = {
	{ "runnable", 0, 1, TYPE_RMI_REC_RUNNABLE },
};

static const struct rmm_mock_member rmi_rec_enter_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_REC_ENTER_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x8, 0x1f8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gprs", 0x200, 0xf8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x2f8, 0x508, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_field rmi_rec_enter_flags_fields[] = {
	{ "emul_mmio", 0, 1, TYPE_RMI_EMULATED_MMIO },
	{ "inject_sea", 1, 1, TYPE_RMI_INJECT_SEA },
	{ "trap_wfi", 2, 1, TYPE_RMI_TRAP },
	{ "trap_wfe", 3, 1, TYPE_RMI_TRAP },
	{ "ripas_response", 4, 1, TYPE_RMI_RESPONSE },
	{ "s2ap_response", 5, 1, TYPE_RMI_RESPONSE },
	{ "dev_mem_response", 6, 1, TYPE_RMI_RESPONSE },
	{ "force_p0", 7, 1, TYPE_RMI_FORCE_P0 },
};

static const struct rmm_mock_member rmi_rec_exit_members[] = {
	{ "exit_reason", 0x0, 0x1, 0x1, TYPE_RMI_REC_EXIT_REASON, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x1, 0xff, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "esr", 0x100, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "far", 0x108, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "hpfar", 0x110, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rtt_tree", 0x118, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x120, 0xe0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "gprs", 0x200, 0xf8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x2f8, 0x108, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "cntp_ctl", 0x400, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "cntp_cval", 0x408, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "cntv_ctl", 0x410, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "cntv_cval", 0x418, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x420, 0xe0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "ripas_base", 0x500, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "ripas_top", 0x508, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "ripas_value", 0x510, 0x1, 0x1, TYPE_RMI_RIPAS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x511, 0xf, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "s2ap_base", 0x520, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "s2ap_top", 0x528, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "vdev_id_1", 0x530, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "vdev_id_2", 0x538, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "dev_mem_base", 0x540, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "dev_mem_top", 0x548, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "dev_mem_pa", 0x550, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x558, 0xa8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "imm", 0x600, 0x2, 0x2, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x602, 0x6, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "plane", 0x608, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x610, 0xf0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "pmu_ovf_status", 0x700, 0x1, 0x1,
	  TYPE_RMI_PMU_OVERFLOW_STATUS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x701, 0xf, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "vsmmu", 0x710, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x718, 0xe8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_value rmi_rec_exit_reason_values[] = {
	{ 0, "RMI_EXIT_SYNC" },
	{ 1, "RMI_EXIT_IRQ" },
	{ 2, "RMI_EXIT_FIQ" },
	{ 3, "RMI_EXIT_PSCI" },
	{ 4, "RMI_EXIT_RIPAS_CHANGE" },
	{ 5, "RMI_EXIT_HOST_CALL" },
	{ 6, "RMI_EXIT_SERROR" },
	{ 7, "RMI_EXIT_S2AP_CHANGE" },
	{ 8, "RMI_EXIT_VDEV_REQUEST" },
	{ 9, "RMI_EXIT_VDEV_VALIDATE_MAPPING" },
	{ 10, "RMI_EXIT_VSMMU_COMMAND" },
	{ 11, "RMI_EXIT_VDEV_P2P_BINDING" },
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
	{ NULL, 0x340, 0xcc0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
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
	{ 0, "RMI_RESPONSE_ACCEPT" },
	{ 1, "RMI_RESPONSE_REJECT" },
};

static const struct rmm_mock_field rmi_result_fields[] = {
	{ "status", 0, 8, TYPE_RMI_STATUS_CODE },
	{ "data", 8, 56, TYPE_BITS },
};

static const struct rmm_mock_field rmi_result_data_incomplete_fields[] = {
	{ "mem", 0, 2, TYPE_RMI_OP_MEM_REQ },
	{ "cancel", 2, 1, TYPE_RMI_OP_CAN_CANCEL },
};

static const struct rmm_mock_field rmi_result_data_level_fields[] = {
	{ "level", 0, 8, TYPE_UNSIGNED },
};

static const struct rmm_mock_value rmi_ripas_values[] = {
	{ 0, "RMI_RIPAS_EMPTY" },
	{ 1, "RMI_RIPAS_RAM" },
	{ 2, "RMI_RIPAS_DESTROYED" },
	{ 3, "RMI_RIPAS_DEV" },
};

static const struct rmm_mock_member rmi_rmm_config_members[] = {
	{ "tracking_region_size", 0x0, 0x1, 0x1, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x1, 0x7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "rmi_granule_size", 0x8, 0x1, 0x1, TYPE_RMI_GRANULE_SIZE, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x9, 0xff7, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_value rmi_rtt_addr_type_values[] = {
	{ 0, "RMI_ADDR_TYPE_NONE" },
	{ 1, "RMI_ADDR_TYPE_SINGLE" },
	{ 2, "RMI_ADDR_TYPE_LIST" },
};

static const struct rmm_mock_value rmi_rtt_aux_block_values[] = {
	{ 0, "RMI_RTT_AUX_BLOCK_NO_CREATE" },
	{ 1, "RMI_RTT_AUX_BLOCK_CREATE" },
};

static const struct rmm_mock_value rmi_rtt_aux_invalid_pri_values[] = {
	{ 0, "RMI_RTT_AUX_INVALID_PRI_STOP" },
	{ 1, "RMI_RTT_AUX_INVALID_PRI_CONTINUE" },
};

static const struct rmm_mock_field rmi_rtt_aux_map_flags_fields[] = {
	{ "tree_index", 0, 2, TYPE_UNSIGNED },
	{ "block", 2, 1, TYPE_RMI_RTT_AUX_BLOCK },
	{ "invalid_pri", 3, 1, TYPE_RMI_RTT_AUX_INVALID_PRI },
};

static const struct rmm_mock_field rmi_rtt_aux_unmap_flags_fields[] = {
	{ "tree_index", 0, 2, TYPE_UNSIGNED },
};

static const struct rmm_mock_value rmi_rtt_entry_state_values[] = {
	{ 0, "RMI_RTTE_VOID" },
	{ 1, "RMI_RTTE_DATA" },
	{ 2, "RMI_RTTE_TABLE" },
	{ 3, "RMI_RTTE_NARCH_DEV" },
	{ 4, "RMI_RTTE_AUX_DESTROYED" },
	{ 5, "RMI_RTTE_ARCH_DEV" },
};

static const struct rmm_mock_value rmi_rtt_plane_feature_values[] = {
	{ 0, "RMI_RTT_PLANE_AUX" },
	{ 1, "RMI_RTT_PLANE_AUX_SINGLE" },
	{ 2, "RMI_RTT_PLANE_SINGLE" },
};

static const struct rmm_mock_field rmi_rtt_prot_map_flags_fields[] = {
	{ "oaddr_type", 0, 2, TYPE_RMI_RTT_ADDR_TYPE },
	{ "list_count", 2, 14, TYPE_UNSIGNED },
};

static const struct rmm_mock_value rmi_rtt_s2ap_base_values[] = {
	{ 0, "RMI_S2AP_NO_ACCESS" },
	{ 1, "RMI_S2AP_RO" },
	{ 2, "RMI_S2AP_WO" },
	{ 3, "RMI_S2AP_RW" },
	{ 4, "RMI_S2AP_RW_PUX" },
};

static const struct rmm_mock_value rmi_rtt_s2ap_encoding_values[] = {
	{ 0, "RMI_S2AP_DIRECT" },
	{ 1, "RMI_S2AP_INDIRECT" },
};

static const struct rmm_mock_field rmi_rtt_unmap_flags_fields[] = {
	{ "oaddr_type", 0, 2, TYPE_RMI_RTT_ADDR_TYPE },
};

static const struct rmm_mock_field rmi_rtt_unprot_map_flags_fields[] = {
	{ "oaddr_type", 0, 2, TYPE_RMI_RTT_ADDR_TYPE },
	{ "list_count", 2, 14, TYPE_UNSIGNED },
	{ "memattr", 16, 3, TYPE_BITS },
	{ "s2ap", 19, 4, TYPE_BITS },
};

static const struct rmm_mock_value rmi_signature_algorithm_values[] = {
	{ 0, "RMI_SIG_RSASSA_3072" },
	{ 1, "RMI_SIG_ECDSA_P256" },
	{ 2, "RMI_SIG_ECDSA_P384" },
};

static const struct rmm_mock_value rmi_status_code_values[] = {
	{ 0, "RMI_SUCCESS" },
	{ 1, "RMI_ERROR_INPUT" },
	{ 2, "RMI_ERROR_REALM" },
	{ 3, "RMI_ERROR_REC" },
	{ 4, "RMI_ERROR_RTT" },
	{ 5, "RMI_ERROR_NOT_SUPPORTED" },
	{ 6, "RMI_ERROR_DEVICE" },
	{ 7, "RMI_ERROR_RTT_AUX" },
	{ 8, "RMI_ERROR_PSMMU_ST" },
	{ 9, "RMI_ERROR_DPT" },
	{ 10, "RMI_BUSY" },
	{ 11, "RMI_ERROR_GLOBAL" },
	{ 12, "RMI_ERROR_TRACKING" },
	{ 13, "RMI_INCOMPLETE" },
	{ 14, "RMI_BLOCKED" },
	{ 15, "RMI_ERROR_GPT" },
	{ 16, "RMI_ERROR_GRANULE" },
};

static const struct rmm_mock_value rmi_tracking_region_state_values[] = {
	{ 0, "RMI_TRACKING_RESERVED" },
	{ 1, "RMI_TRACKING_NONE" },
	{ 2, "RMI_TRACKING_FINE" },
	{ 3, "RMI_TRACKING_COARSE" },
};

static const struct rmm_mock_value rmi_trap_values[] = {
	{ 0, "RMI_NO_TRAP" },
	{ 1, "RMI_TRAP" },
};

static const struct rmm_mock_field rmi_vdev_flags_fields[] = {
	{ "VSMMU", 0, 1, TYPE_RMI_FEATURE },
};

static const struct rmm_mock_field rmi_vdev_measure_flags_fields[] = {
	{ "raw", 0, 1, TYPE_RMI_VDEV_MEASURE_RAW },
};

static const struct rmm_mock_member rmi_vdev_measure_params_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_VDEV_MEASURE_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x8, 0xf8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "nonce", 0x100, 0x20, 0x20, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x120, 0xee0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_value rmi_vdev_measure_raw_values[] = {
	{ 0, "RMI_VDEV_MEASURE_NOT_RAW" },
	{ 1, "RMI_VDEV_MEASURE_RAW" },
};

static const struct rmm_mock_member rmi_vdev_params_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_VDEV_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ "vdev_id", 0x8, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "tdi_id", 0x10, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x18, 0x8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "vsmmu_addr", 0x20, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "vsid", 0x28, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "num_addr_range", 0x30, 0x8, 0x8, TYPE_UNSIGNED, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x38, 0x1c8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "addr_range", 0x200, 0x80, 0x10, TYPE_RMI_ADDR_RANGE, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x280, 0xd80, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_value rmi_vdev_state_values[] = {
	{ 0, "RMI_VDEV_NEW" },
	{ 1, "RMI_VDEV_UNLOCKED" },
	{ 2, "RMI_VDEV_LOCKED" },
	{ 3, "RMI_VDEV_STARTED" },
	{ 4, "RMI_VDEV_ERROR" },
	{ 5, "RMI_VDEV_KEY_REFRESH" },
	{ 6, "RMI_VDEV_KEY_PURGE" },
};

static const struct rmm_mock_field rmi_vsmmu_cmd_flags_fields[] = {
	{ "pending", 0, 1, TYPE_RMI_BOOLEAN },
	{ "cmd_complete", 1, 1, TYPE_RMI_BOOLEAN },
	{ "irq", 2, 1, TYPE_RMI_BOOLEAN },
};

static const struct rmm_mock_field rmi_vsmmu_event_flags_fields[] = {
	{ "irq", 0, 1, TYPE_RMI_BOOLEAN },
	{ "abort", 1, 1, TYPE_RMI_BOOLEAN },
};

static const struct rmm_mock_member rmi_vsmmu_features_members[] = {
	{ "aidr", 0x0, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "idr", 0x8, 0x38, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x40, 0xc0, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
};

static const struct rmm_mock_member rmi_vsmmu_params_members[] = {
	{ "flags", 0x0, 0x8, 0x8, TYPE_RMI_VSMMU_FLAGS, UINT64_C(0xffffffffffffffff) },
	{ "reg_base", 0x8, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "reg_top", 0x10, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "aidr", 0x18, 0x8, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ "idr", 0x20, 0x38, 0x8, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
	{ NULL, 0x58, 0xfa8, 0x1, TYPE_BITS, UINT64_C(0xffffffffffffffff) },
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
	[TYPE_RMI_ADDR_BLOCK_SIZE] = {
		.name = "RmiAddrBlockSize",
		.section = "B4.6.1",
		.values = rmi_addr_block_size_values,
		.value_count = COUNT(rmi_addr_block_size_values),
	},
	[TYPE_RMI_ADDR_RANGE] = {
		.name = "RmiAddrRange",
		.section = "B4.6.2",
		.size = 0x10,
		.is_returned = false,
		.members = rmi_addr_range_members,
		.member_count = COUNT(rmi_addr_range_members),
	},
	[TYPE_RMI_ADDR_RANGE_DESC] = {
		.name = "RmiAddrRangeDesc",
		.section = "B4.6.3",
		.reserved = UINT64_C(0x7ff0000000000000),
		.fields = rmi_addr_range_desc_fields,
		.field_count = COUNT(rmi_addr_range_desc_fields),
	},
	[TYPE_RMI_ADDR_RANGE_DESC_16KB] = {
		.name = "RmiAddrRangeDesc16KB",
		.section = "B4.6.4",
		.reserved = UINT64_C(0x7ff0000000000000),
		.fields = rmi_addr_range_desc_16kb_fields,
		.field_count = COUNT(rmi_addr_range_desc_16kb_fields),
	},
	[TYPE_RMI_ADDR_RANGE_DESC_4KB] = {
		.name = "RmiAddrRangeDesc4KB",
		.section = "B4.6.5",
		.reserved = UINT64_C(0x7ff0000000000000),
		.fields = rmi_addr_range_desc_4kb_fields,
		.field_count = COUNT(rmi_addr_range_desc_4kb_fields),
	},
	[TYPE_RMI_ADDR_RANGE_DESC_64KB] = {
		.name = "RmiAddrRangeDesc64KB",
		.section = "B4.6.6",
		.reserved = UINT64_C(0x7ff0000000000000),
		.fields = rmi_addr_range_desc_64kb_fields,
		.field_count = COUNT(rmi_addr_range_desc_64kb_fields),
	},
	[TYPE_RMI_ADDR_SET_DESC] = {
		.name = "RmiAddrSetDesc",
		.section = "B4.6.7",
		.fields = rmi_addr_set_desc_fields,
		.field_count = COUNT(rmi_addr_set_desc_fields),
	},
	[TYPE_RMI_ADDR_SET_LIST] = {
		.name = "RmiAddrSetList",
		.section = "B4.6.8",
		.fields = rmi_addr_set_list_fields,
		.field_count = COUNT(rmi_addr_set_list_fields),
	},
	[TYPE_RMI_BOOLEAN] = {
		.name = "RmiBoolean",
		.section = "B4.6.9",
		.values = rmi_boolean_values,
		.value_count = COUNT(rmi_boolean_values),
	},
	[TYPE_RMI_CMEM_FLAGS] = {
		.name = "RmiCmemFlags",
		.section = "B4.6.10",
		.reserved = UINT64_C(0xffffffffffffffff),
	},
	[TYPE_RMI_CMEM_PARAMS] = {
		.name = "RmiCmemParams",
		.section = "B4.6.11",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_cmem_params_members,
		.member_count = COUNT(rmi_cmem_params_members),
	},
	[TYPE_RMI_CMEM_PDEV_PARAMS] = {
		.name = "RmiCmemPdevParams",
		.section = "B4.6.12",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_cmem_pdev_params_members,
		.member_count = COUNT(rmi_cmem_pdev_params_members),
	},
	[TYPE_RMI_CONTINUE_BEYOND] = {
		.name = "RmiContinueBeyond",
		.section = "B4.6.13",
		.values = rmi_continue_beyond_values,
		.value_count = COUNT(rmi_continue_beyond_values),
	},
	[TYPE_RMI_CONTINUE_FLAGS] = {
		.name = "RmiContinueFlags",
		.section = "B4.6.14",
		.reserved = UINT64_C(0xfffffffffffffffe),
		.fields = rmi_continue_flags_fields,
		.field_count = COUNT(rmi_continue_flags_fields),
	},
	[TYPE_RMI_DATA_FLAGS] = {
		.name = "RmiDataFlags",
		.section = "B4.6.15",
		.reserved = UINT64_C(0xfffffffffffffffe),
		.fields = rmi_data_flags_fields,
		.field_count = COUNT(rmi_data_flags_fields),
	},
	[TYPE_RMI_DATA_MEASURE_CONTENT] = {
		.name = "RmiDataMeasureContent",
		.section = "B4.6.16",
		.values = rmi_data_measure_content_values,
		.value_count = COUNT(rmi_data_measure_content_values),
	},
	[TYPE_RMI_DEV_COMM_DATA] = {
		.name = "RmiDevCommData",
		.section = "B4.6.17",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_dev_comm_data_members,
		.member_count = COUNT(rmi_dev_comm_data_members),
	},
	[TYPE_RMI_DEV_COMM_ENTER] = {
		.name = "RmiDevCommEnter",
		.section = "B4.6.18",
		.size = 0x100,
		.is_returned = false,
		.members = rmi_dev_comm_enter_members,
		.member_count = COUNT(rmi_dev_comm_enter_members),
	},
	[TYPE_RMI_DEV_COMM_EXIT] = {
		.name = "RmiDevCommExit",
		.section = "B4.6.19",
		.size = 0x100,
		.is_returned = true,
		.members = rmi_dev_comm_exit_members,
		.member_count = COUNT(rmi_dev_comm_exit_members),
	},
	[TYPE_RMI_DEV_COMM_EXIT_FLAGS] = {
		.name = "RmiDevCommExitFlags",
		.section = "B4.6.20",
		.reserved = UINT64_C(0xffffffffffffff80),
		.fields = rmi_dev_comm_exit_flags_fields,
		.field_count = COUNT(rmi_dev_comm_exit_flags_fields),
	},
	[TYPE_RMI_DEV_COMM_OBJECT] = {
		.name = "RmiDevCommObject",
		.section = "B4.6.21",
		.is_closed = true,
		.values = rmi_dev_comm_object_values,
		.value_count = COUNT(rmi_dev_comm_object_values),
	},
	[TYPE_RMI_DEV_COMM_PROTOCOL] = {
		.name = "RmiDevCommProtocol",
		.section = "B4.6.22",
		.is_closed = true,
		.values = rmi_dev_comm_protocol_values,
		.value_count = COUNT(rmi_dev_comm_protocol_values),
	},
	[TYPE_RMI_DEV_COMM_STATUS] = {
		.name = "RmiDevCommStatus",
		.section = "B4.6.23",
		.is_closed = true,
		.values = rmi_dev_comm_status_values,
		.value_count = COUNT(rmi_dev_comm_status_values),
	},
	[TYPE_RMI_EMULATED_MMIO] = {
		.name = "RmiEmulatedMmio",
		.section = "B4.6.24",
		.values = rmi_emulated_mmio_values,
		.value_count = COUNT(rmi_emulated_mmio_values),
	},
	[TYPE_RMI_FEATURE] = {
		.name = "RmiFeature",
		.section = "B4.6.25",
		.values = rmi_feature_values,
		.value_count = COUNT(rmi_feature_values),
	},
	[TYPE_RMI_FEATURE_REGISTER_0] = {
		.name = "RmiFeatureRegister0",
		.section = "B4.6.26",
		.reserved = UINT64_C(0xffffffff00000000),
		.fields = rmi_feature_register_0_fields,
		.field_count = COUNT(rmi_feature_register_0_fields),
	},
	[TYPE_RMI_FEATURE_REGISTER_1] = {
		.name = "RmiFeatureRegister1",
		.section = "B4.6.27",
		.reserved = UINT64_C(0xfffffffffffe0000),
		.fields = rmi_feature_register_1_fields,
		.field_count = COUNT(rmi_feature_register_1_fields),
	},
	[TYPE_RMI_FEATURE_REGISTER_2] = {
		.name = "RmiFeatureRegister2",
		.section = "B4.6.28",
		.reserved = UINT64_C(0xffffffffffe00000),
		.fields = rmi_feature_register_2_fields,
		.field_count = COUNT(rmi_feature_register_2_fields),
	},
	[TYPE_RMI_FEATURE_REGISTER_3] = {
		.name = "RmiFeatureRegister3",
		.section = "B4.6.29",
		.reserved = UINT64_C(0xffffffffffffff80),
		.fields = rmi_feature_register_3_fields,
		.field_count = COUNT(rmi_feature_register_3_fields),
	},
	[TYPE_RMI_FEATURE_REGISTER_4] = {
		.name = "RmiFeatureRegister4",
		.section = "B4.6.30",
		.fields = rmi_feature_register_4_fields,
		.field_count = COUNT(rmi_feature_register_4_fields),
	},
	[TYPE_RMI_FORCE_P0] = {
		.name = "RmiForceP0",
		.section = "B4.6.31",
		.values = rmi_force_p0_values,
		.value_count = COUNT(rmi_force_p0_values),
	},
	[TYPE_RMI_GRANULE_SIZE] = {
		.name = "RmiGranuleSize",
		.section = "B4.6.32",
		.is_closed = true,
		.values = rmi_granule_size_values,
		.value_count = COUNT(rmi_granule_size_values),
	},
	[TYPE_RMI_HASH_ALGORITHM] = {
		.name = "RmiHashAlgorithm",
		.section = "B4.6.33",
		.is_closed = true,
		.values = rmi_hash_algorithm_values,
		.value_count = COUNT(rmi_hash_algorithm_values),
	},
	[TYPE_RMI_INJECT_SEA] = {
		.name = "RmiInjectSea",
		.section = "B4.6.34",
		.values = rmi_inject_sea_values,
		.value_count = COUNT(rmi_inject_sea_values),
	},
	[TYPE_RMI_INTERFACE_VERSION] = {
		.name = "RmiInterfaceVersion",
		.section = "B4.6.35",
		.reserved = UINT64_C(0xffffffff80000000),
		.fields = rmi_interface_version_fields,
		.field_count = COUNT(rmi_interface_version_fields),
	},
	[TYPE_RMI_LFA_POLICY] = {
		.name = "RmiLfaPolicy",
		.section = "B4.6.36",
		.is_closed = true,
		.values = rmi_lfa_policy_values,
		.value_count = COUNT(rmi_lfa_policy_values),
	},
	[TYPE_RMI_MEC_POLICY] = {
		.name = "RmiMecPolicy",
		.section = "B4.6.37",
		.is_closed = true,
		.values = rmi_mec_policy_values,
		.value_count = COUNT(rmi_mec_policy_values),
	},
	[TYPE_RMI_MEM_CATEGORY] = {
		.name = "RmiMemCategory",
		.section = "B4.6.38",
		.is_closed = true,
		.values = rmi_mem_category_values,
		.value_count = COUNT(rmi_mem_category_values),
	},
	[TYPE_RMI_OP_CAN_CANCEL] = {
		.name = "RmiOpCanCancel",
		.section = "B4.6.39",
		.values = rmi_op_can_cancel_values,
		.value_count = COUNT(rmi_op_can_cancel_values),
	},
	[TYPE_RMI_OP_MEM_CONTIG] = {
		.name = "RmiOpMemContig",
		.section = "B4.6.40",
		.values = rmi_op_mem_contig_values,
		.value_count = COUNT(rmi_op_mem_contig_values),
	},
	[TYPE_RMI_OP_MEM_DONATE_REQ] = {
		.name = "RmiOpMemDonateReq",
		.section = "B4.6.41",
		.reserved = UINT64_C(0xfffffffffffc0000),
		.fields = rmi_op_mem_donate_req_fields,
		.field_count = COUNT(rmi_op_mem_donate_req_fields),
	},
	[TYPE_RMI_OP_MEM_REQ] = {
		.name = "RmiOpMemReq",
		.section = "B4.6.42",
		.is_closed = true,
		.values = rmi_op_mem_req_values,
		.value_count = COUNT(rmi_op_mem_req_values),
	},
	[TYPE_RMI_OP_MEM_STATE] = {
		.name = "RmiOpMemState",
		.section = "B4.6.43",
		.values = rmi_op_mem_state_values,
		.value_count = COUNT(rmi_op_mem_state_values),
	},
	[TYPE_RMI_PDEV_CATEGORY] = {
		.name = "RmiPdevCategory",
		.section = "B4.6.44",
		.values = rmi_pdev_category_values,
		.value_count = COUNT(rmi_pdev_category_values),
	},
	[TYPE_RMI_PDEV_FLAGS] = {
		.name = "RmiPdevFlags",
		.section = "B4.6.45",
		.reserved = UINT64_C(0xfffffffffffffff0),
		.fields = rmi_pdev_flags_fields,
		.field_count = COUNT(rmi_pdev_flags_fields),
	},
	[TYPE_RMI_PDEV_PARAMS] = {
		.name = "RmiPdevParams",
		.section = "B4.6.46",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_pdev_params_members,
		.member_count = COUNT(rmi_pdev_params_members),
	},
	[TYPE_RMI_PDEV_SPDM] = {
		.name = "RmiPdevSpdm",
		.section = "B4.6.47",
		.values = rmi_pdev_spdm_values,
		.value_count = COUNT(rmi_pdev_spdm_values),
	},
	[TYPE_RMI_PDEV_STATE] = {
		.name = "RmiPdevState",
		.section = "B4.6.48",
		.is_closed = true,
		.values = rmi_pdev_state_values,
		.value_count = COUNT(rmi_pdev_state_values),
	},
	[TYPE_RMI_PDEV_STREAM_FLAGS] = {
		.name = "RmiPdevStreamFlags",
		.section = "B4.6.49",
		.reserved = UINT64_C(0xffffffffffffffff),
	},
	[TYPE_RMI_PDEV_STREAM_PARAMS] = {
		.name = "RmiPdevStreamParams",
		.section = "B4.6.50",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_pdev_stream_params_members,
		.member_count = COUNT(rmi_pdev_stream_params_members),
	},
	[TYPE_RMI_PDEV_STREAM_TYPE] = {
		.name = "RmiPdevStreamType",
		.section = "B4.6.51",
		.is_closed = true,
		.values = rmi_pdev_stream_type_values,
		.value_count = COUNT(rmi_pdev_stream_type_values),
	},
	[TYPE_RMI_PMU_OVERFLOW_STATUS] = {
		.name = "RmiPmuOverflowStatus",
		.section = "B4.6.52",
		.is_closed = true,
		.values = rmi_pmu_overflow_status_values,
		.value_count = COUNT(rmi_pmu_overflow_status_values),
	},
	[TYPE_RMI_PSMMU_ACTION] = {
		.name = "RmiPsmmuAction",
		.section = "B4.6.53",
		.values = rmi_psmmu_action_values,
		.value_count = COUNT(rmi_psmmu_action_values),
	},
	[TYPE_RMI_PSMMU_FLAGS] = {
		.name = "RmiPsmmuFlags",
		.section = "B4.6.54",
		.reserved = UINT64_C(0xfffffffffffffff8),
		.fields = rmi_psmmu_flags_fields,
		.field_count = COUNT(rmi_psmmu_flags_fields),
	},
	[TYPE_RMI_PSMMU_IRQ] = {
		.name = "RmiPsmmuIrq",
		.section = "B4.6.55",
		.values = rmi_psmmu_irq_values,
		.value_count = COUNT(rmi_psmmu_irq_values),
	},
	[TYPE_RMI_PSMMU_IRQ_RESULT] = {
		.name = "RmiPsmmuIrqResult",
		.section = "B4.6.56",
		.reserved = UINT64_C(0xfffffffffffffff0),
		.fields = rmi_psmmu_irq_result_fields,
		.field_count = COUNT(rmi_psmmu_irq_result_fields),
	},
	[TYPE_RMI_PSMMU_IRQ_SET] = {
		.name = "RmiPsmmuIrqSet",
		.section = "B4.6.57",
		.reserved = UINT64_C(0xfffffffffffffff0),
		.fields = rmi_psmmu_irq_set_fields,
		.field_count = COUNT(rmi_psmmu_irq_set_fields),
	},
	[TYPE_RMI_PSMMU_PARAMS] = {
		.name = "RmiPsmmuParams",
		.section = "B4.6.58",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_psmmu_params_members,
		.member_count = COUNT(rmi_psmmu_params_members),
	},
	[TYPE_RMI_PUBLIC_KEY_PARAMS] = {
		.name = "RmiPublicKeyParams",
		.section = "B4.6.59",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_public_key_params_members,
		.member_count = COUNT(rmi_public_key_params_members),
	},
	[TYPE_RMI_REALM_FLAGS_0] = {
		.name = "RmiRealmFlags0",
		.section = "B4.6.60",
		.reserved = UINT64_C(0xfffffffffffffe10),
		.fields = rmi_realm_flags_0_fields,
		.field_count = COUNT(rmi_realm_flags_0_fields),
	},
	[TYPE_RMI_REALM_FLAGS_1] = {
		.name = "RmiRealmFlags1",
		.section = "B4.6.61",
		.reserved = UINT64_C(0xfffffffffffffff8),
		.fields = rmi_realm_flags_1_fields,
		.field_count = COUNT(rmi_realm_flags_1_fields),
	},
	[TYPE_RMI_REALM_PARAMS] = {
		.name = "RmiRealmParams",
		.section = "B4.6.62",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_realm_params_members,
		.member_count = COUNT(rmi_realm_params_members),
	},
	[TYPE_RMI_REC_CREATE_FLAGS] = {
		.name = "RmiRecCreateFlags",
		.section = "B4.6.63",
		.reserved = UINT64_C(0xfffffffffffffffe),
		.fields = rmi_rec_create_flags_fields,
		.field_count = COUNT(rmi_rec_create_flags_fields),
	},
	[TYPE_RMI_REC_ENTER] = {
		.name = "RmiRecEnter",
		.section = "B4.6.64",
		.size = 0x800,
		.is_returned = false,
		.members = rmi_rec_enter_members,
		.member_count = COUNT(rmi_rec_enter_members),
	},
	[TYPE_RMI_REC_ENTER_FLAGS] = {
		.name = "RmiRecEnterFlags",
		.section = "B4.6.65",
		.reserved = UINT64_C(0xffffffffffffff00),
		.fields = rmi_rec_enter_flags_fields,
		.field_count = COUNT(rmi_rec_enter_flags_fields),
	},
	[TYPE_RMI_REC_EXIT] = {
		.name = "RmiRecExit",
		.section = "B4.6.66",
		.size = 0x800,
		.is_returned = true,
		.members = rmi_rec_exit_members,
		.member_count = COUNT(rmi_rec_exit_members),
	},
	[TYPE_RMI_REC_EXIT_REASON] = {
		.name = "RmiRecExitReason",
		.section = "B4.6.67",
		.is_closed = true,
		.values = rmi_rec_exit_reason_values,
		.value_count = COUNT(rmi_rec_exit_reason_values),
	},
	[TYPE_RMI_REC_MPIDR] = {
		.name = "RmiRecMpidr",
		.section = "B4.6.68",
		.reserved = UINT64_C(0xffffffff000000f0),
		.fields = rmi_rec_mpidr_fields,
		.field_count = COUNT(rmi_rec_mpidr_fields),
	},
	[TYPE_RMI_REC_PARAMS] = {
		.name = "RmiRecParams",
		.section = "B4.6.69",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_rec_params_members,
		.member_count = COUNT(rmi_rec_params_members),
	},
	[TYPE_RMI_REC_RUN] = {
		.name = "RmiRecRun",
		.section = "B4.6.70",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_rec_run_members,
		.member_count = COUNT(rmi_rec_run_members),
	},
	[TYPE_RMI_REC_RUNNABLE] = {
		.name = "RmiRecRunnable",
		.section = "B4.6.71",
		.values = rmi_rec_runnable_values,
		.value_count = COUNT(rmi_rec_runnable_values),
	},
	[TYPE_RMI_RESPONSE] = {
		.name = "RmiResponse",
		.section = "B4.6.72",
		.values = rmi_response_values,
		.value_count = COUNT(rmi_response_values),
	},
	[TYPE_RMI_RESULT] = {
		.name = "RmiResult",
		.section = "B4.6.73",
		.reserved = UINT64_C(0xffffffffffff0000),
		.fields = rmi_result_fields,
		.field_count = COUNT(rmi_result_fields),
	},
	[TYPE_RMI_RESULT_DATA_INCOMPLETE] = {
		.name = "RmiResultDataIncomplete",
		.section = "B4.6.74",
		.reserved = UINT64_C(0xfffffffffffff8),
		.fields = rmi_result_data_incomplete_fields,
		.field_count = COUNT(rmi_result_data_incomplete_fields),
	},
	[TYPE_RMI_RESULT_DATA_LEVEL] = {
		.name = "RmiResultDataLevel",
		.section = "B4.6.75",
		.reserved = UINT64_C(0xffffffffffff00),
		.fields = rmi_result_data_level_fields,
		.field_count = COUNT(rmi_result_data_level_fields),
	},
	[TYPE_RMI_RESULT_DATA_NULL] = {
		.name = "RmiResultDataNull",
		.section = "B4.6.76",
		.reserved = UINT64_C(0xffffffffffffff),
	},
	[TYPE_RMI_RIPAS] = {
		.name = "RmiRipas",
		.section = "B4.6.77",
		.is_closed = true,
		.values = rmi_ripas_values,
		.value_count = COUNT(rmi_ripas_values),
	},
	[TYPE_RMI_RMM_CONFIG] = {
		.name = "RmiRmmConfig",
		.section = "B4.6.78",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_rmm_config_members,
		.member_count = COUNT(rmi_rmm_config_members),
	},
	[TYPE_RMI_RTT_ADDR_TYPE] = {
		.name = "RmiRttAddrType",
		.section = "B4.6.79",
		.is_closed = true,
		.values = rmi_rtt_addr_type_values,
		.value_count = COUNT(rmi_rtt_addr_type_values),
	},
	[TYPE_RMI_RTT_AUX_BLOCK] = {
		.name = "RmiRttAuxBlock",
		.section = "B4.6.80",
		.values = rmi_rtt_aux_block_values,
		.value_count = COUNT(rmi_rtt_aux_block_values),
	},
	[TYPE_RMI_RTT_AUX_INVALID_PRI] = {
		.name = "RmiRttAuxInvalidPri",
		.section = "B4.6.81",
		.values = rmi_rtt_aux_invalid_pri_values,
		.value_count = COUNT(rmi_rtt_aux_invalid_pri_values),
	},
	[TYPE_RMI_RTT_AUX_MAP_FLAGS] = {
		.name = "RmiRttAuxMapFlags",
		.section = "B4.6.82",
		.reserved = UINT64_C(0xfffffffffffffff0),
		.fields = rmi_rtt_aux_map_flags_fields,
		.field_count = COUNT(rmi_rtt_aux_map_flags_fields),
	},
	[TYPE_RMI_RTT_AUX_UNMAP_FLAGS] = {
		.name = "RmiRttAuxUnmapFlags",
		.section = "B4.6.83",
		.reserved = UINT64_C(0xfffffffffffffffc),
		.fields = rmi_rtt_aux_unmap_flags_fields,
		.field_count = COUNT(rmi_rtt_aux_unmap_flags_fields),
	},
	[TYPE_RMI_RTT_ENTRY_STATE] = {
		.name = "RmiRttEntryState",
		.section = "B4.6.84",
		.is_closed = true,
		.values = rmi_rtt_entry_state_values,
		.value_count = COUNT(rmi_rtt_entry_state_values),
	},
	[TYPE_RMI_RTT_PLANE_FEATURE] = {
		.name = "RmiRttPlaneFeature",
		.section = "B4.6.85",
		.is_closed = true,
		.values = rmi_rtt_plane_feature_values,
		.value_count = COUNT(rmi_rtt_plane_feature_values),
	},
	[TYPE_RMI_RTT_PROT_MAP_FLAGS] = {
		.name = "RmiRttProtMapFlags",
		.section = "B4.6.86",
		.reserved = UINT64_C(0xffffffffffff0000),
		.fields = rmi_rtt_prot_map_flags_fields,
		.field_count = COUNT(rmi_rtt_prot_map_flags_fields),
	},
	[TYPE_RMI_RTT_S2AP_BASE] = {
		.name = "RmiRttS2APBase",
		.section = "B4.6.87",
		.is_closed = true,
		.values = rmi_rtt_s2ap_base_values,
		.value_count = COUNT(rmi_rtt_s2ap_base_values),
	},
	[TYPE_RMI_RTT_S2AP_ENCODING] = {
		.name = "RmiRttS2APEncoding",
		.section = "B4.6.88",
		.values = rmi_rtt_s2ap_encoding_values,
		.value_count = COUNT(rmi_rtt_s2ap_encoding_values),
	},
	[TYPE_RMI_RTT_UNMAP_FLAGS] = {
		.name = "RmiRttUnmapFlags",
		.section = "B4.6.89",
		.reserved = UINT64_C(0xfffffffffffffffc),
		.fields = rmi_rtt_unmap_flags_fields,
		.field_count = COUNT(rmi_rtt_unmap_flags_fields),
	},
	[TYPE_RMI_RTT_UNPROT_MAP_FLAGS] = {
		.name = "RmiRttUnprotMapFlags",
		.section = "B4.6.90",
		.reserved = UINT64_C(0xffffffffff800000),
		.fields = rmi_rtt_unprot_map_flags_fields,
		.field_count = COUNT(rmi_rtt_unprot_map_flags_fields),
	},
	[TYPE_RMI_SIGNATURE_ALGORITHM] = {
		.name = "RmiSignatureAlgorithm",
		.section = "B4.6.91",
		.is_closed = true,
		.values = rmi_signature_algorithm_values,
		.value_count = COUNT(rmi_signature_algorithm_values),
	},
	[TYPE_RMI_STATUS_CODE] = {
		.name = "RmiStatusCode",
		.section = "B4.6.92",
		.is_closed = true,
		.values = rmi_status_code_values,
		.value_count = COUNT(rmi_status_code_values),
	},
	[TYPE_RMI_TRACKING_REGION_STATE] = {
		.name = "RmiTrackingRegionState",
		.section = "B4.6.93",
		.is_closed = true,
		.values = rmi_tracking_region_state_values,
		.value_count = COUNT(rmi_tracking_region_state_values),
	},
	[TYPE_RMI_TRAP] = {
		.name = "RmiTrap",
		.section = "B4.6.94",
		.values = rmi_trap_values,
		.value_count = COUNT(rmi_trap_values),
	},
	[TYPE_RMI_VDEV_FLAGS] = {
		.name = "RmiVdevFlags",
		.section = "B4.6.95",
		.reserved = UINT64_C(0xfffffffffffffffe),
		.fields = rmi_vdev_flags_fields,
		.field_count = COUNT(rmi_vdev_flags_fields),
	},
	[TYPE_RMI_VDEV_MEASURE_FLAGS] = {
		.name = "RmiVdevMeasureFlags",
		.section = "B4.6.96",
		.reserved = UINT64_C(0xfffffffffffffffe),
		.fields = rmi_vdev_measure_flags_fields,
		.field_count = COUNT(rmi_vdev_measure_flags_fields),
	},
	[TYPE_RMI_VDEV_MEASURE_PARAMS] = {
		.name = "RmiVdevMeasureParams",
		.section = "B4.6.97",
		.size = 0x1000,
		.is_returned = true,
		.members = rmi_vdev_measure_params_members,
		.member_count = COUNT(rmi_vdev_measure_params_members),
	},
	[TYPE_RMI_VDEV_MEASURE_RAW] = {
		.name = "RmiVdevMeasureRaw",
		.section = "B4.6.98",
		.values = rmi_vdev_measure_raw_values,
		.value_count = COUNT(rmi_vdev_measure_raw_values),
	},
	[TYPE_RMI_VDEV_PARAMS] = {
		.name = "RmiVdevParams",
		.section = "B4.6.99",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_vdev_params_members,
		.member_count = COUNT(rmi_vdev_params_members),
	},
	[TYPE_RMI_VDEV_STATE] = {
		.name = "RmiVdevState",
		.section = "B4.6.100",
		.is_closed = true,
		.values = rmi_vdev_state_values,
		.value_count = COUNT(rmi_vdev_state_values),
	},
	[TYPE_RMI_VSMMU_CMD_FLAGS] = {
		.name = "RmiVsmmuCmdFlags",
		.section = "B4.6.101",
		.reserved = UINT64_C(0xfffffffffffffff8),
		.fields = rmi_vsmmu_cmd_flags_fields,
		.field_count = COUNT(rmi_vsmmu_cmd_flags_fields),
	},
	[TYPE_RMI_VSMMU_EVENT_FLAGS] = {
		.name = "RmiVsmmuEventFlags",
		.section = "B4.6.102",
		.reserved = UINT64_C(0xfffffffffffffffc),
		.fields = rmi_vsmmu_event_flags_fields,
		.field_count = COUNT(rmi_vsmmu_event_flags_fields),
	},
	[TYPE_RMI_VSMMU_FEATURES] = {
		.name = "RmiVsmmuFeatures",
		.section = "B4.6.103",
		.size = 0x100,
		.is_returned = false,
		.members = rmi_vsmmu_features_members,
		.member_count = COUNT(rmi_vsmmu_features_members),
	},
	[TYPE_RMI_VSMMU_FLAGS] = {
		.name = "RmiVsmmuFlags",
		.section = "B4.6.104",
		.reserved = UINT64_C(0xffffffffffffffff),
	},
	[TYPE_RMI_VSMMU_PARAMS] = {
		.name = "RmiVsmmuParams",
		.section = "B4.6.105",
		.size = 0x1000,
		.is_returned = false,
		.members = rmi_vsmmu_params_members,
		.member_count = COUNT(rmi_vsmmu_params_members),
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
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_RTT_DATA_MAP_INIT,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_REALM_ACTIVATE,
	RMI_MOCK_REALM_CREATE,
	RMI_MOCK_REALM_DESTROY,
	RMI_MOCK_REC_CREATE,
	RMI_MOCK_REC_DESTROY,
	RMI_MOCK_REC_ENTER,
	RMI_MOCK_RTT_CREATE,
	RMI_MOCK_RTT_DESTROY,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_RTT_READ_ENTRY,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_RTT_DEV_VALIDATE,
	RMI_MOCK_PSCI_COMPLETE,
	RMI_MOCK_FEATURES,
	RMI_MOCK_RTT_FOLD,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_RTT_INIT_RIPAS,
	RMI_MOCK_RTT_SET_RIPAS,
	RMI_MOCK_VSMMU_CREATE,
	RMI_MOCK_VSMMU_DESTROY,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_RMM_CONFIG_SET,
	RMI_MOCK_PSMMU_IRQ_NOTIFY,
	RMI_MOCK_ATTEST_PLAT_TOKEN_REFRESH,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_PDEV_ABORT,
	RMI_MOCK_PDEV_COMMUNICATE,
	RMI_MOCK_PDEV_CREATE,
	RMI_MOCK_PDEV_DESTROY,
	RMI_MOCK_PDEV_GET_STATE,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_PDEV_STREAM_KEY_REFRESH,
	RMI_MOCK_PDEV_SET_PUBKEY,
	RMI_MOCK_PDEV_STOP,
	RMI_MOCK_RTT_AUX_CREATE,
	RMI_MOCK_RTT_AUX_DESTROY,
	RMI_MOCK_RTT_AUX_FOLD,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_VDEV_ABORT,
	RMI_MOCK_VDEV_COMMUNICATE,
	RMI_MOCK_VDEV_CREATE,
	RMI_MOCK_VDEV_DESTROY,
	RMI_MOCK_VDEV_GET_STATE,
	RMI_MOCK_VDEV_UNLOCK,
	RMI_MOCK_RTT_SET_S2AP,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_VDEV_COMPLETE,
};

static const uint8_t fid_range_1[] = {
	RMI_MOCK_VDEV_GET_INTERFACE_REPORT,
	RMI_MOCK_VDEV_GET_MEASUREMENTS,
	RMI_MOCK_VDEV_LOCK,
	RMI_MOCK_VDEV_START,
	RMI_MOCK_VDEV_P2P_BIND,
	RMI_MOCK_VDEV_P2P_UNBIND,
	RMI_MOCK_VSMMU_EVENT_NOTIFY,
	RMI_MOCK_PSMMU_ACTIVATE,
	RMI_MOCK_PSMMU_DEACTIVATE,
	RMM_MOCK_COMMANDS,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_PSMMU_ST_L2_CREATE,
	RMI_MOCK_PSMMU_ST_L2_DESTROY,
	RMI_MOCK_DPT_L0_CREATE,
	RMI_MOCK_DPT_L0_DESTROY,
	RMI_MOCK_DPT_L1_CREATE,
	RMI_MOCK_DPT_L1_DESTROY,
	RMI_MOCK_GRANULE_TRACKING_GET,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_GRANULE_TRACKING_SET,
	RMI_MOCK_CMEM_ADD_PDEV,
	RMI_MOCK_CMEM_CREATE,
	RMI_MOCK_CMEM_DESTROY,
	RMI_MOCK_CMEM_POPULATE,
	RMI_MOCK_CMEM_REMOVE_PDEV,
	RMI_MOCK_CMEM_START,
	RMI_MOCK_CMEM_STOP,
	RMI_MOCK_CMEM_UNPOPULATE,
	RMI_MOCK_RMM_CONFIG_GET,
	RMI_MOCK_PDEV_MEC_REFRESH,
	RMI_MOCK_VSMMU_EVENT_COMPLETE,
	RMM_MOCK_COMMANDS,
	RMI_MOCK_PSMMU_EVENT_DISCARD,
	RMI_MOCK_GRANULE_RANGE_DELEGATE,
	RMI_MOCK_GRANULE_RANGE_UNDELEGATE,
	RMI_MOCK_GPT_L1_CREATE,
	RMI_MOCK_GPT_L1_DESTROY,
	RMI_MOCK_RTT_DATA_MAP,
	RMI_MOCK_RTT_DATA_UNMAP,
	RMI_MOCK_RTT_DEV_MAP,
	RMI_MOCK_RTT_DEV_UNMAP,
	RMI_MOCK_RTT_ARCH_DEV_MAP,
	RMI_MOCK_RTT_ARCH_DEV_UNMAP,
	RMI_MOCK_RTT_UNPROT_MAP,
	RMI_MOCK_RTT_UNPROT_UNMAP,
	RMI_MOCK_RTT_AUX_PROT_MAP,
	RMI_MOCK_RTT_AUX_PROT_UNMAP,
	RMI_MOCK_RTT_AUX_UNPROT_MAP,
	RMI_MOCK_RTT_AUX_UNPROT_UNMAP,
	RMI_MOCK_REALM_TERMINATE,
	RMI_MOCK_RMM_ACTIVATE,
	RMI_MOCK_OP_CONTINUE,
	RMI_MOCK_PDEV_STREAM_CONNECT,
	RMI_MOCK_PDEV_STREAM_DISCONNECT,
	RMI_MOCK_PDEV_STREAM_COMPLETE,
	RMI_MOCK_PDEV_STREAM_KEY_PURGE,
	RMI_MOCK_OP_MEM_DONATE,
	RMI_MOCK_OP_MEM_RECLAIM,
	RMI_MOCK_OP_CANCEL,
	RMI_MOCK_VSMMU_FEATURES,
	RMI_MOCK_VSMMU_CMD_GET,
	RMI_MOCK_VSMMU_CMD_COMPLETE,
};

const struct rmm_mock_fid_range rmm_mock_fid_ranges[RMM_MOCK_FID_RANGES] = {
	{ 0xc4000150, 63, fid_range_0 },
	{ 0xc40001d0, 62, fid_range_1 },
};

/* lsb, width and type of the status, lsb and width of the index, statuses, reserved */
static const struct rmm_mock_form rmi_form = { 0, 8, TYPE_RMI_STATUS_CODE, 8, 56, 0x1ffff,
					       UINT64_C(0xffffffffffff0000) };

/* name, register, lsb, width, type, structure, alignment, its words, valid, others */

static const struct rmm_mock_row rmi_version_inputs[] = {
	{ "req", 1, 0, 64, TYPE_RMI_INTERFACE_VERSION, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_version_outputs[] = {
	{ "lower", 1, 0, 64, TYPE_RMI_INTERFACE_VERSION, 0, NULL, NULL, 1u << 0 | 1u << 1, 0 },
	{ "higher", 2, 0, 64, TYPE_RMI_INTERFACE_VERSION, 0, NULL, NULL, 1u << 0 | 1u << 1, 0 },
};

static const struct rmm_mock_row rmi_rtt_data_map_init_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "data", 2, 0, 64, TYPE_BITS, 0, "data_align", "is not a multiple of 0x1000", 0, 0 },
	{ "ipa", 3, 0, 64, TYPE_BITS, 0, "ipa_align", "is not a multiple of 0x1000", 0, 0 },
	{ "src", 4, 0, 64, TYPE_BITS, 0, "src_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 5, 0, 64, TYPE_RMI_DATA_FLAGS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_data_map_init_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_realm_activate_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_realm_create_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "params_ptr", 2, 0, 64, TYPE_BITS, TYPE_RMI_REALM_PARAMS,
	  "params_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_realm_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* params.ats_plane > params.num_aux_planes */
static bool rmi_realm_create_ats_plane(const struct rmm_mock_arguments *call)
{
	const unsigned char *p2 = call->pages[2];
	const uint64_t params_ats_plane = load(p2 + 0x440, 8);
	const uint64_t params_num_aux_planes = load(p2 + 0x38, 8);

	return params_ats_plane > params_num_aux_planes;
}

static const struct rmm_mock_span rmi_realm_create_ats_plane_spans[] = {
	{ 2, 0x440, 0x8 },
	{ 2, 0x38, 0x8 },
};

static const struct rmm_mock_condition rmi_realm_create_conditions[] = {
	{
		"ats_plane",
		"is refused where params.ats_plane > params.num_aux_planes",
		1, 2, 0x0, 0x4, rmi_realm_create_ats_plane_spans, rmi_realm_create_ats_plane,
	},
};

static const struct rmm_mock_row rmi_realm_destroy_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_realm_destroy_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_rec_create_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "rec_ptr", 2, 0, 64, TYPE_BITS, 0, "rec_align", "is not a multiple of 0x1000", 0, 0 },
	{ "params_ptr", 3, 0, 64, TYPE_BITS, TYPE_RMI_REC_PARAMS,
	  "params_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_rec_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_rec_destroy_inputs[] = {
	{ "rec_ptr", 1, 0, 64, TYPE_BITS, 0, "rec_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_rec_destroy_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_rec_enter_inputs[] = {
	{ "rec_ptr", 1, 0, 64, TYPE_BITS, 0, "rec_align", "is not a multiple of 0x1000", 0, 0 },
	{ "run_ptr", 2, 0, 64, TYPE_BITS, TYPE_RMI_REC_RUN,
	  "run_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_create_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "rtt", 2, 0, 64, TYPE_BITS, 0, "rtt_align", "is not a multiple of 0x1000", 0, 0 },
	{ "ipa", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 4, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_rtt_destroy_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 3, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_destroy_outputs[] = {
	{ "rtt", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "top", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0 | 1u << 4, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, UINT32_MAX },
};

static const struct rmm_mock_row rmi_rtt_read_entry_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 3, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_read_entry_outputs[] = {
	{ "walk_level", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0, 0 },
	{ "state", 2, 0, 8, TYPE_RMI_RTT_ENTRY_STATE, 0, NULL, NULL, 1u << 0, 0 },
	{ "desc", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "ripas", 4, 0, 8, TYPE_RMI_RIPAS, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_dev_validate_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "rec_ptr", 2, 0, 64, TYPE_BITS, 0, "rec_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 3, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 4, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 5, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 6, 0, 64, TYPE_BITS, 0, "top_gran_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_dev_validate_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_dev_validate_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[6] <= x[5];
}

static const struct rmm_mock_condition rmi_rtt_dev_validate_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		5, 0, 0x30, 0x0, NULL, rmi_rtt_dev_validate_size_valid,
	},
};

static const struct rmm_mock_row rmi_psci_complete_inputs[] = {
	{ "calling_rec_ptr", 1, 0, 64, TYPE_BITS, 0,
	  "calling_align", "is not a multiple of 0x1000", 0, 0 },
	{ "target_rec_ptr", 2, 0, 64, TYPE_BITS, 0,
	  "target_align", "is not a multiple of 0x1000", 0, 0 },
	{ "status", 3, 0, 64, TYPE_PSCI_RETURN_CODE, 0, NULL, NULL, 0, 0 },
};

/* calling_rec_ptr == target_rec_ptr */
static bool rmi_psci_complete_alias(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[1] == x[2];
}

static const struct rmm_mock_condition rmi_psci_complete_conditions[] = {
	{
		"alias",
		"is refused where calling_rec_ptr == target_rec_ptr",
		0, 0, 0x3, 0x0, NULL, rmi_psci_complete_alias,
	},
};

static const struct rmm_mock_row rmi_features_inputs[] = {
	{ "index", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_features_outputs[] = {
	{ "value", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_fold_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 3, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_fold_outputs[] = {
	{ "rtt", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_rtt_init_ripas_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, "top_gran_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_init_ripas_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
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
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "rec_ptr", 2, 0, 64, TYPE_BITS, 0, "rec_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 4, 0, 64, TYPE_BITS, 0, "top_gran_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_set_ripas_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
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

static const struct rmm_mock_row rmi_vsmmu_create_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vsmmu_ptr", 2, 0, 64, TYPE_BITS, 0, "vsmmu_align", "is not a multiple of 0x1000", 0, 0 },
	{ "params_ptr", 3, 0, 64, TYPE_BITS, TYPE_RMI_VSMMU_PARAMS,
	  "params_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vsmmu_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/*
 * (!AddrIsRmiGranuleAligned(params.reg_base) ||
 * !AddrIsRmiGranuleAligned(params.reg_top))
 */
static bool rmi_vsmmu_create_reg_align(const struct rmm_mock_arguments *call)
{
	const unsigned char *p3 = call->pages[3];
	const uint64_t params_reg_base = load(p3 + 0x8, 8);
	const uint64_t params_reg_top = load(p3 + 0x10, 8);

	return ((params_reg_base % 0x1000) != 0x0) ||
	       ((params_reg_top % 0x1000) != 0x0);
}

static const struct rmm_mock_span rmi_vsmmu_create_reg_align_spans[] = {
	{ 3, 0x8, 0x8 },
	{ 3, 0x10, 0x8 },
};

/*
 * (!AddrIsProtected(params.reg_base, realm) ||
 * !AddrIsProtected(params.reg_top, realm) || UInt(params.reg_top) <=
 * UInt(params.reg_base))
 */
static bool rmi_vsmmu_create_reg_bound(const struct rmm_mock_arguments *call)
{
	const unsigned char *p3 = call->pages[3];
	const uint64_t params_reg_top = load(p3 + 0x10, 8);
	const uint64_t params_reg_base = load(p3 + 0x8, 8);

	return params_reg_top <= params_reg_base;
}

static const struct rmm_mock_span rmi_vsmmu_create_reg_bound_spans[] = {
	{ 3, 0x10, 0x8 },
	{ 3, 0x8, 0x8 },
};

static const struct rmm_mock_condition rmi_vsmmu_create_conditions[] = {
	{
		"reg_align",
		"is refused where (!AddrIsRmiGranuleAligned(params.reg_base) || "
		"!AddrIsRmiGranuleAligned(params.reg_top))",
		2, 2, 0x0, 0x8, rmi_vsmmu_create_reg_align_spans, rmi_vsmmu_create_reg_align,
	},
	{
		"reg_bound",
		"is refused where (!AddrIsProtected(params.reg_base, realm) || "
		"!AddrIsProtected(params.reg_top, realm) || UInt(params.reg_top) <= "
		"UInt(params.reg_base))",
		2, 2, 0x0, 0x8, rmi_vsmmu_create_reg_bound_spans, rmi_vsmmu_create_reg_bound,
	},
};

static const struct rmm_mock_row rmi_vsmmu_destroy_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vsmmu_ptr", 2, 0, 64, TYPE_BITS, 0, "vsmmu_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vsmmu_destroy_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_rmm_config_set_inputs[] = {
	{ "cfg_ptr", 1, 0, 64, TYPE_BITS, TYPE_RMI_RMM_CONFIG,
	  "cfg_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_psmmu_irq_notify_inputs[] = {
	{ "psmmu_ptr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "irqs", 2, 0, 64, TYPE_RMI_PSMMU_IRQ_SET, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_psmmu_irq_notify_outputs[] = {
	{ "flags", 1, 0, 64, TYPE_RMI_PSMMU_IRQ_RESULT, 0, NULL, NULL, 1u << 0, 0 },
	{ "event_num", 2, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0, 0 },
	{ "sid", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "fetch_addr", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "input_addr", 5, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "fipa", 6, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "syndrome", 7, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_abort_inputs[] = {
	{ "pdev_ptr", 1, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_communicate_inputs[] = {
	{ "pdev_ptr", 1, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "data_ptr", 2, 0, 64, TYPE_BITS, TYPE_RMI_DEV_COMM_DATA,
	  "data_align", "is not a multiple of 0x1000", 0, 0 },
};

/* !AddrIsRmiGranuleAligned(data.enter.req_addr) */
static bool rmi_pdev_communicate_req_align(const struct rmm_mock_arguments *call)
{
	const unsigned char *p2 = call->pages[2];
	const uint64_t data_enter_req_addr = load(p2 + 0x8, 8);

	return (data_enter_req_addr % 0x1000) != 0x0;
}

static const struct rmm_mock_span rmi_pdev_communicate_req_align_spans[] = {
	{ 2, 0x8, 0x8 },
};

/* !AddrIsRmiGranuleAligned(data.enter.rsp_addr) */
static bool rmi_pdev_communicate_resp_align(const struct rmm_mock_arguments *call)
{
	const unsigned char *p2 = call->pages[2];
	const uint64_t data_enter_rsp_addr = load(p2 + 0x10, 8);

	return (data_enter_rsp_addr % 0x1000) != 0x0;
}

static const struct rmm_mock_span rmi_pdev_communicate_resp_align_spans[] = {
	{ 2, 0x10, 0x8 },
};

static const struct rmm_mock_condition rmi_pdev_communicate_conditions[] = {
	{
		"req_align",
		"is refused where !AddrIsRmiGranuleAligned(data.enter.req_addr)",
		1, 1, 0x0, 0x4, rmi_pdev_communicate_req_align_spans,
		rmi_pdev_communicate_req_align,
	},
	{
		"resp_align",
		"is refused where !AddrIsRmiGranuleAligned(data.enter.rsp_addr)",
		1, 1, 0x0, 0x4, rmi_pdev_communicate_resp_align_spans,
		rmi_pdev_communicate_resp_align,
	},
};

static const struct rmm_mock_row rmi_pdev_create_inputs[] = {
	{ "pdev_ptr", 1, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "params_ptr", 2, 0, 64, TYPE_BITS, TYPE_RMI_PDEV_PARAMS,
	  "params_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_pdev_destroy_inputs[] = {
	{ "pdev_ptr", 1, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_destroy_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_pdev_get_state_inputs[] = {
	{ "pdev_ptr", 1, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_get_state_outputs[] = {
	{ "state", 1, 0, 8, TYPE_RMI_PDEV_STATE, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_stream_key_refresh_inputs[] = {
	{ "pdev_1_ptr", 1, 0, 64, TYPE_BITS, 0,
	  "pdev_1_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_2_ptr", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "stream_hnd", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_set_pubkey_inputs[] = {
	{ "pdev_ptr", 1, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "params_ptr", 2, 0, 64, TYPE_BITS, TYPE_RMI_PUBLIC_KEY_PARAMS,
	  "params_align", "is not a multiple of 0x1000", 0, 0 },
};

/* params.key_len > 1024 */
static bool rmi_pdev_set_pubkey_key_len_oflow(const struct rmm_mock_arguments *call)
{
	const unsigned char *p2 = call->pages[2];
	const uint64_t params_key_len = load(p2 + 0x800, 8);

	return params_key_len > 0x400;
}

static const struct rmm_mock_span rmi_pdev_set_pubkey_key_len_oflow_spans[] = {
	{ 2, 0x800, 0x8 },
};

/* params.metadata_len > 1024 */
static bool rmi_pdev_set_pubkey_metadata_len_oflow(const struct rmm_mock_arguments *call)
{
	const unsigned char *p2 = call->pages[2];
	const uint64_t params_metadata_len = load(p2 + 0x808, 8);

	return params_metadata_len > 0x400;
}

static const struct rmm_mock_span rmi_pdev_set_pubkey_metadata_len_oflow_spans[] = {
	{ 2, 0x808, 0x8 },
};

static const struct rmm_mock_condition rmi_pdev_set_pubkey_conditions[] = {
	{
		"key_len_oflow",
		"is refused where params.key_len > 1024",
		1, 1, 0x0, 0x4, rmi_pdev_set_pubkey_key_len_oflow_spans,
		rmi_pdev_set_pubkey_key_len_oflow,
	},
	{
		"metadata_len_oflow",
		"is refused where params.metadata_len > 1024",
		1, 1, 0x0, 0x4, rmi_pdev_set_pubkey_metadata_len_oflow_spans,
		rmi_pdev_set_pubkey_metadata_len_oflow,
	},
};

static const struct rmm_mock_row rmi_pdev_stop_inputs[] = {
	{ "pdev_ptr", 1, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_aux_create_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "rtt", 2, 0, 64, TYPE_BITS, 0, "rtt_align", "is not a multiple of 0x1000", 0, 0 },
	{ "ipa", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 4, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
	{ "index", 5, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_aux_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_rtt_aux_destroy_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 3, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
	{ "index", 4, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_aux_destroy_outputs[] = {
	{ "rtt", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "top", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0 | 1u << 7, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, UINT32_MAX },
};

static const struct rmm_mock_row rmi_rtt_aux_fold_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "ipa", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "level", 3, 0, 64, TYPE_SIGNED, 0, NULL, NULL, 0, 0 },
	{ "index", 4, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_aux_fold_outputs[] = {
	{ "rtt", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_vdev_abort_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 3, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_communicate_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 3, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "data_ptr", 4, 0, 64, TYPE_BITS, TYPE_RMI_DEV_COMM_DATA,
	  "data_align", "is not a multiple of 0x1000", 0, 0 },
};

/* !AddrIsRmiGranuleAligned(data.enter.req_addr) */
static bool rmi_vdev_communicate_req_align(const struct rmm_mock_arguments *call)
{
	const unsigned char *p4 = call->pages[4];
	const uint64_t data_enter_req_addr = load(p4 + 0x8, 8);

	return (data_enter_req_addr % 0x1000) != 0x0;
}

static const struct rmm_mock_span rmi_vdev_communicate_req_align_spans[] = {
	{ 4, 0x8, 0x8 },
};

/* !AddrIsRmiGranuleAligned(data.enter.rsp_addr) */
static bool rmi_vdev_communicate_resp_align(const struct rmm_mock_arguments *call)
{
	const unsigned char *p4 = call->pages[4];
	const uint64_t data_enter_rsp_addr = load(p4 + 0x10, 8);

	return (data_enter_rsp_addr % 0x1000) != 0x0;
}

static const struct rmm_mock_span rmi_vdev_communicate_resp_align_spans[] = {
	{ 4, 0x10, 0x8 },
};

static const struct rmm_mock_condition rmi_vdev_communicate_conditions[] = {
	{
		"req_align",
		"is refused where !AddrIsRmiGranuleAligned(data.enter.req_addr)",
		3, 1, 0x0, 0x10, rmi_vdev_communicate_req_align_spans,
		rmi_vdev_communicate_req_align,
	},
	{
		"resp_align",
		"is refused where !AddrIsRmiGranuleAligned(data.enter.rsp_addr)",
		3, 1, 0x0, 0x10, rmi_vdev_communicate_resp_align_spans,
		rmi_vdev_communicate_resp_align,
	},
};

static const struct rmm_mock_row rmi_vdev_create_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 3, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "params_ptr", 4, 0, 64, TYPE_BITS, TYPE_RMI_VDEV_PARAMS,
	  "params_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/*
 * (params.flags.VSMMU == RMI_FEATURE_TRUE &&
 * !AddrIsRmiGranuleAligned(params.vsmmu_addr))
 */
static bool rmi_vdev_create_vsmmu_align(const struct rmm_mock_arguments *call)
{
	const unsigned char *p4 = call->pages[4];
	const uint64_t params_flags = load(p4 + 0x0, 8);
	const uint64_t params_vsmmu_addr = load(p4 + 0x20, 8);

	return (bits_of(params_flags, 0, 1) == 0x1) &&
	       ((params_vsmmu_addr % 0x1000) != 0x0);
}

static const struct rmm_mock_span rmi_vdev_create_vsmmu_align_spans[] = {
	{ 4, 0x0, 0x8 },
	{ 4, 0x20, 0x8 },
};

static const struct rmm_mock_condition rmi_vdev_create_conditions[] = {
	{
		"vsmmu_align",
		"is refused where (params.flags.VSMMU == RMI_FEATURE_TRUE && "
		"!AddrIsRmiGranuleAligned(params.vsmmu_addr))",
		3, 2, 0x0, 0x10, rmi_vdev_create_vsmmu_align_spans, rmi_vdev_create_vsmmu_align,
	},
};

static const struct rmm_mock_row rmi_vdev_destroy_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 3, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_destroy_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_vdev_get_state_inputs[] = {
	{ "vdev_ptr", 1, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_get_state_outputs[] = {
	{ "state", 1, 0, 8, TYPE_RMI_VDEV_STATE, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_unlock_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 3, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_unlock_outputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 16, 0 },
};

static const struct rmm_mock_row rmi_rtt_set_s2ap_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "rec_ptr", 2, 0, 64, TYPE_BITS, 0, "rec_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 4, 0, 64, TYPE_BITS, 0, "top_gran_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_set_s2ap_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0 | 1u << 4 | 1u << 7, 1u << 13 },
	{ "rtt_tree", 2, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 4 | 1u << 7, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, UINT32_MAX },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_set_s2ap_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[4] <= x[3];
}

static const struct rmm_mock_condition rmi_rtt_set_s2ap_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		3, 0, 0xc, 0x0, NULL, rmi_rtt_set_s2ap_size_valid,
	},
};

static const struct rmm_mock_row rmi_vdev_complete_inputs[] = {
	{ "rec_ptr", 1, 0, 64, TYPE_BITS, 0, "rec_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 2, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_get_interface_report_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 3, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_get_measurements_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 3, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "params_ptr", 4, 0, 64, TYPE_BITS, TYPE_RMI_VDEV_MEASURE_PARAMS,
	  "params_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_lock_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 3, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_start_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "vdev_ptr", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_p2p_bind_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "rec_ptr", 2, 0, 64, TYPE_BITS, 0, "rec_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_1_ptr", 3, 0, 64, TYPE_BITS, 0,
	  "pdev_1_align", "is not a multiple of 0x1000", 0, 0 },
	{ "stream_hnd", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "pdev_2_ptr", 5, 0, 64, TYPE_BITS, 0,
	  "pdev_2_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_1_ptr", 6, 0, 64, TYPE_BITS, 0,
	  "vdev_1_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_2_ptr", 7, 0, 64, TYPE_BITS, 0,
	  "vdev_2_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vdev_p2p_unbind_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_1_ptr", 2, 0, 64, TYPE_BITS, 0,
	  "pdev_1_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_2_ptr", 3, 0, 64, TYPE_BITS, 0,
	  "pdev_2_align", "is not a multiple of 0x1000", 0, 0 },
	{ "stream_hnd", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "vdev_1_ptr", 5, 0, 64, TYPE_BITS, 0,
	  "vdev_1_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_2_ptr", 6, 0, 64, TYPE_BITS, 0,
	  "vdev_2_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vsmmu_event_notify_inputs[] = {
	{ "psmmu_ptr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "rd", 2, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vsmmu_ptr", 3, 0, 64, TYPE_BITS, 0, "vsmmu_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 4, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 5, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vsmmu_event_notify_outputs[] = {
	{ "flags", 1, 0, 64, TYPE_RMI_VSMMU_EVENT_FLAGS, 0, NULL, NULL, 1u << 0, 0 },
	{ "msi_addr", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "msi_data", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "fipa", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "syndrome", 5, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rmi_psmmu_activate_inputs[] = {
	{ "psmmu_ptr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "params_ptr", 2, 0, 64, TYPE_BITS, TYPE_RMI_PSMMU_PARAMS,
	  "params_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_psmmu_activate_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_psmmu_deactivate_inputs[] = {
	{ "psmmu_ptr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_psmmu_deactivate_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_psmmu_st_l2_create_inputs[] = {
	{ "psmmu_ptr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "sid", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_psmmu_st_l2_destroy_inputs[] = {
	{ "psmmu_ptr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "sid", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_psmmu_st_l2_destroy_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_dpt_l0_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_dpt_l0_destroy_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_dpt_l1_create_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_dpt_l1_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_dpt_l1_destroy_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_dpt_l1_destroy_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_granule_tracking_get_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_granule_tracking_get_outputs[] = {
	{ "category", 1, 0, 2, TYPE_RMI_MEM_CATEGORY, 0, NULL, NULL, 1u << 0, 0 },
	{ "state", 2, 0, 3, TYPE_RMI_TRACKING_REGION_STATE, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rmi_granule_tracking_set_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "category", 2, 0, 2, TYPE_RMI_MEM_CATEGORY, 0, NULL, NULL, 0, 0 },
	{ "state", 3, 0, 3, TYPE_RMI_TRACKING_REGION_STATE, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_granule_tracking_set_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/*
 * (state != RMI_TRACKING_NONE && state != RMI_TRACKING_FINE && state !=
 * RMI_TRACKING_COARSE)
 */
static bool rmi_granule_tracking_set_state_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[3], 0, 3) != 0x1) &&
	       (bits_of(x[3], 0, 3) != 0x2) &&
	       (bits_of(x[3], 0, 3) != 0x3);
}

static const struct rmm_mock_condition rmi_granule_tracking_set_conditions[] = {
	{
		"state_valid",
		"is refused where (state != RMI_TRACKING_NONE && state != RMI_TRACKING_FINE && "
		"state != RMI_TRACKING_COARSE)",
		2, 0, 0x4, 0x0, NULL, rmi_granule_tracking_set_state_valid,
	},
};

static const struct rmm_mock_row rmi_cmem_add_pdev_inputs[] = {
	{ "cmem_ptr", 1, 0, 64, TYPE_BITS, 0, "cmem_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "index", 3, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
	{ "params_ptr", 4, 0, 64, TYPE_BITS, TYPE_RMI_CMEM_PDEV_PARAMS, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_cmem_create_inputs[] = {
	{ "cmem_ptr", 1, 0, 64, TYPE_BITS, 0, "cmem_align", "is not a multiple of 0x1000", 0, 0 },
	{ "params_ptr", 2, 0, 64, TYPE_BITS, TYPE_RMI_CMEM_PARAMS,
	  "params_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_cmem_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_cmem_destroy_inputs[] = {
	{ "cmem_ptr", 1, 0, 64, TYPE_BITS, 0, "cmem_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_cmem_destroy_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_cmem_populate_inputs[] = {
	{ "cmem_ptr", 1, 0, 64, TYPE_BITS, 0, "cmem_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_cmem_populate_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

/*
 * (UInt(top) <= UInt(base) || UInt(top) < UInt(cmem.addr_range.base) ||
 * UInt(top) > UInt(cmem.addr_range.top))
 */
static bool rmi_cmem_populate_top_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

static const struct rmm_mock_condition rmi_cmem_populate_conditions[] = {
	{
		"top_bound",
		"is refused where (UInt(top) <= UInt(base) || UInt(top) < "
		"UInt(cmem.addr_range.base) || UInt(top) > UInt(cmem.addr_range.top))",
		2, 0, 0x6, 0x0, NULL, rmi_cmem_populate_top_bound,
	},
};

static const struct rmm_mock_row rmi_cmem_remove_pdev_inputs[] = {
	{ "cmem_ptr", 1, 0, 64, TYPE_BITS, 0, "cmem_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 2, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "index", 3, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_cmem_start_inputs[] = {
	{ "cmem_ptr", 1, 0, 64, TYPE_BITS, 0, "cmem_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_cmem_stop_inputs[] = {
	{ "cmem_ptr", 1, 0, 64, TYPE_BITS, 0, "cmem_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_cmem_unpopulate_inputs[] = {
	{ "cmem_ptr", 1, 0, 64, TYPE_BITS, 0, "cmem_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_cmem_unpopulate_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

/*
 * (UInt(top) <= UInt(base) || UInt(top) < UInt(cmem.addr_range.base) ||
 * UInt(top) > UInt(cmem.addr_range.top))
 */
static bool rmi_cmem_unpopulate_top_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

static const struct rmm_mock_condition rmi_cmem_unpopulate_conditions[] = {
	{
		"top_bound",
		"is refused where (UInt(top) <= UInt(base) || UInt(top) < "
		"UInt(cmem.addr_range.base) || UInt(top) > UInt(cmem.addr_range.top))",
		2, 0, 0x6, 0x0, NULL, rmi_cmem_unpopulate_top_bound,
	},
};

static const struct rmm_mock_row rmi_rmm_config_get_inputs[] = {
	{ "cfg_ptr", 1, 0, 64, TYPE_BITS, TYPE_RMI_RMM_CONFIG,
	  "cfg_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_mec_refresh_inputs[] = {
	{ "pdev_ptr", 1, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "rd", 2, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vsmmu_event_complete_inputs[] = {
	{ "psmmu_ptr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "rd", 2, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "rec_ptr", 3, 0, 64, TYPE_BITS, 0, "rec_align", "is not a multiple of 0x1000", 0, 0 },
	{ "psid", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_psmmu_event_discard_inputs[] = {
	{ "psmmu_ptr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "irq", 2, 0, 2, TYPE_RMI_PSMMU_IRQ, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_granule_range_delegate_inputs[] = {
	{ "base", 1, 0, 64, TYPE_BITS, 0, "base_align", "is not a multiple of 0x1000", 0, 0 },
	{ "top", 2, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_granule_range_delegate_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_granule_range_delegate_top_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[2] <= x[1];
}

static const struct rmm_mock_condition rmi_granule_range_delegate_conditions[] = {
	{
		"top_bound",
		"is refused where UInt(top) <= UInt(base)",
		1, 0, 0x3, 0x0, NULL, rmi_granule_range_delegate_top_bound,
	},
};

static const struct rmm_mock_row rmi_granule_range_undelegate_inputs[] = {
	{ "base", 1, 0, 64, TYPE_BITS, 0, "base_align", "is not a multiple of 0x1000", 0, 0 },
	{ "top", 2, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_granule_range_undelegate_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_granule_range_undelegate_top_bound(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[2] <= x[1];
}

static const struct rmm_mock_condition rmi_granule_range_undelegate_conditions[] = {
	{
		"top_bound",
		"is refused where UInt(top) <= UInt(base)",
		1, 0, 0x3, 0x0, NULL, rmi_granule_range_undelegate_top_bound,
	},
};

static const struct rmm_mock_row rmi_gpt_l1_create_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_gpt_l1_create_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_gpt_l1_destroy_inputs[] = {
	{ "addr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_gpt_l1_destroy_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_rtt_data_map_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, "base_align", "is not a multiple of 0x1000", 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 4, 0, 64, TYPE_RMI_RTT_PROT_MAP_FLAGS, 0, NULL, NULL, 0, 0 },
	{ "oaddr", 5, 0, 64, TYPE_RMI_ADDR_SET_DESC, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_data_map_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_data_map_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

/*
 * (flags.oaddr_type == RMI_ADDR_TYPE_LIST &&
 * !AddrIsAligned(oaddr.data.list_addr.addr, 8))
 */
static bool rmi_rtt_data_map_oaddr_list_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[4], 0, 2) == 0x2) &&
	       ((x[5] % 0x8) != 0x0);
}

/*
 * (flags.oaddr_type != RMI_ADDR_TYPE_SINGLE && flags.oaddr_type !=
 * RMI_ADDR_TYPE_LIST)
 */
static bool rmi_rtt_data_map_oaddr_type(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[4], 0, 2) != 0x1) &&
	       (bits_of(x[4], 0, 2) != 0x2);
}

static const struct rmm_mock_condition rmi_rtt_data_map_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		2, 0, 0x6, 0x0, NULL, rmi_rtt_data_map_size_valid,
	},
	{
		"oaddr_list_align",
		"is refused where (flags.oaddr_type == RMI_ADDR_TYPE_LIST && "
		"!AddrIsAligned(oaddr.data.list_addr.addr, 8))",
		3, 0, 0x18, 0x0, NULL, rmi_rtt_data_map_oaddr_list_align,
	},
	{
		"oaddr_type",
		"is refused where (flags.oaddr_type != RMI_ADDR_TYPE_SINGLE && flags.oaddr_type "
		"!= RMI_ADDR_TYPE_LIST)",
		3, 0, 0x8, 0x0, NULL, rmi_rtt_data_map_oaddr_type,
	},
};

static const struct rmm_mock_row rmi_rtt_data_unmap_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, "base_align", "is not a multiple of 0x1000", 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 4, 0, 64, TYPE_RMI_RTT_UNMAP_FLAGS, 0, NULL, NULL, 0, 0 },
	{ "oaddr", 5, 0, 64, TYPE_RMI_ADDR_SET_DESC, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_data_unmap_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "out_range", 2, 0, 64, TYPE_RMI_ADDR_RANGE_DESC, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "out_count", 3, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0, 0 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, UINT32_MAX },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_data_unmap_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

/*
 * (flags.oaddr_type == RMI_ADDR_TYPE_LIST &&
 * !AddrIsAligned(oaddr.data.list_addr.addr, 8))
 */
static bool rmi_rtt_data_unmap_oaddr_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[4], 0, 2) == 0x2) &&
	       ((x[5] % 0x8) != 0x0);
}

static const struct rmm_mock_condition rmi_rtt_data_unmap_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		2, 0, 0x6, 0x0, NULL, rmi_rtt_data_unmap_size_valid,
	},
	{
		"oaddr_align",
		"is refused where (flags.oaddr_type == RMI_ADDR_TYPE_LIST && "
		"!AddrIsAligned(oaddr.data.list_addr.addr, 8))",
		3, 0, 0x18, 0x0, NULL, rmi_rtt_data_unmap_oaddr_align,
	},
};

static const struct rmm_mock_row rmi_rtt_dev_map_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 2, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 3, 0, 64, TYPE_BITS, 0, "base_align", "is not a multiple of 0x1000", 0, 0 },
	{ "top", 4, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 5, 0, 64, TYPE_RMI_RTT_PROT_MAP_FLAGS, 0, NULL, NULL, 0, 0 },
	{ "oaddr", 6, 0, 64, TYPE_RMI_ADDR_SET_DESC, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_dev_map_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_dev_map_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[4] <= x[3];
}

/*
 * (flags.oaddr_type == RMI_ADDR_TYPE_LIST &&
 * !AddrIsAligned(oaddr.data.list_addr.addr, 8))
 */
static bool rmi_rtt_dev_map_oaddr_list_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[5], 0, 2) == 0x2) &&
	       ((x[6] % 0x8) != 0x0);
}

/*
 * (flags.oaddr_type != RMI_ADDR_TYPE_SINGLE && flags.oaddr_type !=
 * RMI_ADDR_TYPE_LIST)
 */
static bool rmi_rtt_dev_map_oaddr_type(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[5], 0, 2) != 0x1) &&
	       (bits_of(x[5], 0, 2) != 0x2);
}

static const struct rmm_mock_condition rmi_rtt_dev_map_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		3, 0, 0xc, 0x0, NULL, rmi_rtt_dev_map_size_valid,
	},
	{
		"oaddr_list_align",
		"is refused where (flags.oaddr_type == RMI_ADDR_TYPE_LIST && "
		"!AddrIsAligned(oaddr.data.list_addr.addr, 8))",
		4, 0, 0x30, 0x0, NULL, rmi_rtt_dev_map_oaddr_list_align,
	},
	{
		"oaddr_type",
		"is refused where (flags.oaddr_type != RMI_ADDR_TYPE_SINGLE && flags.oaddr_type "
		"!= RMI_ADDR_TYPE_LIST)",
		4, 0, 0x10, 0x0, NULL, rmi_rtt_dev_map_oaddr_type,
	},
};

static const struct rmm_mock_row rmi_rtt_dev_unmap_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, "base_align", "is not a multiple of 0x1000", 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 4, 0, 64, TYPE_RMI_RTT_UNMAP_FLAGS, 0, NULL, NULL, 0, 0 },
	{ "oaddr", 5, 0, 64, TYPE_RMI_ADDR_SET_DESC, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_dev_unmap_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "out_range", 2, 0, 64, TYPE_RMI_ADDR_RANGE_DESC, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "out_count", 3, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0, 0 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, UINT32_MAX },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_dev_unmap_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

/*
 * (flags.oaddr_type == RMI_ADDR_TYPE_LIST &&
 * !AddrIsAligned(oaddr.data.list_addr.addr, 8))
 */
static bool rmi_rtt_dev_unmap_oaddr_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[4], 0, 2) == 0x2) &&
	       ((x[5] % 0x8) != 0x0);
}

static const struct rmm_mock_condition rmi_rtt_dev_unmap_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		2, 0, 0x6, 0x0, NULL, rmi_rtt_dev_unmap_size_valid,
	},
	{
		"oaddr_align",
		"is refused where (flags.oaddr_type == RMI_ADDR_TYPE_LIST && "
		"!AddrIsAligned(oaddr.data.list_addr.addr, 8))",
		3, 0, 0x18, 0x0, NULL, rmi_rtt_dev_unmap_oaddr_align,
	},
};

static const struct rmm_mock_row rmi_rtt_arch_dev_map_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "dev_ptr", 2, 0, 64, TYPE_BITS, 0, "dev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 3, 0, 64, TYPE_BITS, 0, "base_align", "is not a multiple of 0x1000", 0, 0 },
	{ "top", 4, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_arch_dev_map_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_arch_dev_map_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[4] <= x[3];
}

static const struct rmm_mock_condition rmi_rtt_arch_dev_map_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		3, 0, 0xc, 0x0, NULL, rmi_rtt_arch_dev_map_size_valid,
	},
};

static const struct rmm_mock_row rmi_rtt_arch_dev_unmap_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "dev_ptr", 2, 0, 64, TYPE_BITS, 0, "dev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 3, 0, 64, TYPE_BITS, 0, "base_align", "is not a multiple of 0x1000", 0, 0 },
	{ "top", 4, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_arch_dev_unmap_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_arch_dev_unmap_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[4] <= x[3];
}

static const struct rmm_mock_condition rmi_rtt_arch_dev_unmap_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		3, 0, 0xc, 0x0, NULL, rmi_rtt_arch_dev_unmap_size_valid,
	},
};

static const struct rmm_mock_row rmi_rtt_unprot_map_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, "base_align", "is not a multiple of 0x1000", 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 4, 0, 64, TYPE_RMI_RTT_UNPROT_MAP_FLAGS, 0, NULL, NULL, 0, 0 },
	{ "oaddr", 5, 0, 64, TYPE_RMI_ADDR_SET_DESC, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_unprot_map_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_unprot_map_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

/*
 * (flags.oaddr_type != RMI_ADDR_TYPE_SINGLE && flags.oaddr_type !=
 * RMI_ADDR_TYPE_LIST)
 */
static bool rmi_rtt_unprot_map_oaddr_type(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[4], 0, 2) != 0x1) &&
	       (bits_of(x[4], 0, 2) != 0x2);
}

/*
 * (flags.oaddr_type == RMI_ADDR_TYPE_LIST &&
 * !AddrIsAligned(oaddr.data.list_addr.addr, 8))
 */
static bool rmi_rtt_unprot_map_oaddr_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[4], 0, 2) == 0x2) &&
	       ((x[5] % 0x8) != 0x0);
}

static const struct rmm_mock_condition rmi_rtt_unprot_map_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		2, 0, 0x6, 0x0, NULL, rmi_rtt_unprot_map_size_valid,
	},
	{
		"oaddr_type",
		"is refused where (flags.oaddr_type != RMI_ADDR_TYPE_SINGLE && flags.oaddr_type "
		"!= RMI_ADDR_TYPE_LIST)",
		3, 0, 0x8, 0x0, NULL, rmi_rtt_unprot_map_oaddr_type,
	},
	{
		"oaddr_align",
		"is refused where (flags.oaddr_type == RMI_ADDR_TYPE_LIST && "
		"!AddrIsAligned(oaddr.data.list_addr.addr, 8))",
		3, 0, 0x18, 0x0, NULL, rmi_rtt_unprot_map_oaddr_align,
	},
};

static const struct rmm_mock_row rmi_rtt_unprot_unmap_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, "base_align", "is not a multiple of 0x1000", 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 4, 0, 64, TYPE_RMI_RTT_UNMAP_FLAGS, 0, NULL, NULL, 0, 0 },
	{ "oaddr", 5, 0, 64, TYPE_RMI_ADDR_SET_DESC, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_unprot_unmap_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "out_range", 2, 0, 64, TYPE_RMI_ADDR_RANGE_DESC, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "out_count", 3, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0, 0 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, UINT32_MAX },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_unprot_unmap_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

/*
 * (flags.oaddr_type == RMI_ADDR_TYPE_LIST &&
 * !AddrIsAligned(oaddr.data.list_addr.addr, 8))
 */
static bool rmi_rtt_unprot_unmap_oaddr_align(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return (bits_of(x[4], 0, 2) == 0x2) &&
	       ((x[5] % 0x8) != 0x0);
}

static const struct rmm_mock_condition rmi_rtt_unprot_unmap_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		2, 0, 0x6, 0x0, NULL, rmi_rtt_unprot_unmap_size_valid,
	},
	{
		"oaddr_align",
		"is refused where (flags.oaddr_type == RMI_ADDR_TYPE_LIST && "
		"!AddrIsAligned(oaddr.data.list_addr.addr, 8))",
		3, 0, 0x18, 0x0, NULL, rmi_rtt_unprot_unmap_oaddr_align,
	},
};

static const struct rmm_mock_row rmi_rtt_aux_prot_map_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 4, 0, 64, TYPE_RMI_RTT_AUX_MAP_FLAGS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_aux_prot_map_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_aux_prot_map_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

static const struct rmm_mock_condition rmi_rtt_aux_prot_map_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		2, 0, 0x6, 0x0, NULL, rmi_rtt_aux_prot_map_size_valid,
	},
};

static const struct rmm_mock_row rmi_rtt_aux_prot_unmap_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 4, 0, 64, TYPE_RMI_RTT_AUX_UNMAP_FLAGS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_aux_prot_unmap_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_aux_prot_unmap_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

static const struct rmm_mock_condition rmi_rtt_aux_prot_unmap_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		2, 0, 0x6, 0x0, NULL, rmi_rtt_aux_prot_unmap_size_valid,
	},
};

static const struct rmm_mock_row rmi_rtt_aux_unprot_map_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 4, 0, 64, TYPE_RMI_RTT_AUX_MAP_FLAGS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_aux_unprot_map_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_aux_unprot_map_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

static const struct rmm_mock_condition rmi_rtt_aux_unprot_map_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		2, 0, 0x6, 0x0, NULL, rmi_rtt_aux_unprot_map_size_valid,
	},
};

static const struct rmm_mock_row rmi_rtt_aux_unprot_unmap_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "base", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "top", 3, 0, 64, TYPE_BITS, 0, "top_align", "is not a multiple of 0x1000", 0, 0 },
	{ "flags", 4, 0, 64, TYPE_RMI_RTT_AUX_UNMAP_FLAGS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_rtt_aux_unprot_unmap_outputs[] = {
	{ "out_top", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 1u << 13 },
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, UINT32_MAX },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

/* UInt(top) <= UInt(base) */
static bool rmi_rtt_aux_unprot_unmap_size_valid(const struct rmm_mock_arguments *call)
{
	const uint64_t *x = call->x;

	return x[3] <= x[2];
}

static const struct rmm_mock_condition rmi_rtt_aux_unprot_unmap_conditions[] = {
	{
		"size_valid",
		"is refused where UInt(top) <= UInt(base)",
		2, 0, 0x6, 0x0, NULL, rmi_rtt_aux_unprot_unmap_size_valid,
	},
};

static const struct rmm_mock_row rmi_realm_terminate_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_realm_terminate_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_rmm_activate_outputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_op_continue_inputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "flags", 2, 0, 64, TYPE_RMI_CONTINUE_FLAGS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_op_continue_outputs[] = {
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0,
	  NULL, NULL, 1u << 13, ~(1u << 13) },
};

static const struct rmm_mock_row rmi_pdev_stream_connect_inputs[] = {
	{ "params_ptr", 1, 0, 64, TYPE_BITS, TYPE_RMI_PDEV_STREAM_PARAMS,
	  "params_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_stream_connect_outputs[] = {
	{ "stream_hnd", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

/* !AddrIsRmiGranuleAligned(params.pdev_1) */
static bool rmi_pdev_stream_connect_pdev_1_align(const struct rmm_mock_arguments *call)
{
	const unsigned char *p1 = call->pages[1];
	const uint64_t params_pdev_1 = load(p1 + 0x10, 8);

	return (params_pdev_1 % 0x1000) != 0x0;
}

static const struct rmm_mock_span rmi_pdev_stream_connect_pdev_1_align_spans[] = {
	{ 1, 0x10, 0x8 },
};

static const struct rmm_mock_condition rmi_pdev_stream_connect_conditions[] = {
	{
		"pdev_1_align",
		"is refused where !AddrIsRmiGranuleAligned(params.pdev_1)",
		0, 1, 0x0, 0x2, rmi_pdev_stream_connect_pdev_1_align_spans,
		rmi_pdev_stream_connect_pdev_1_align,
	},
};

static const struct rmm_mock_row rmi_pdev_stream_disconnect_inputs[] = {
	{ "pdev_1_ptr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "pdev_2_ptr", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "stream_hnd", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_stream_complete_inputs[] = {
	{ "pdev_1_ptr", 1, 0, 64, TYPE_BITS, 0,
	  "pdev_1_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_2_ptr", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "stream_hnd", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_pdev_stream_key_purge_inputs[] = {
	{ "pdev_1_ptr", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "pdev_2_ptr", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "stream_hnd", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_op_mem_donate_inputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "list_addr", 2, 0, 64, TYPE_BITS, 0, "list_align", "is not a multiple of 0x8", 0, 0 },
	{ "list_count", 3, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_op_mem_donate_outputs[] = {
	{ "donated_count", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0 | 1u << 13, 0 },
	{ "donate_req", 2, 0, 64, TYPE_RMI_OP_MEM_DONATE_REQ, 0, NULL, NULL, 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_op_mem_reclaim_inputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
	{ "list_addr", 2, 0, 64, TYPE_BITS, 0, "list_align", "is not a multiple of 0x8", 0, 0 },
	{ "list_count", 3, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_op_mem_reclaim_outputs[] = {
	{ "reclaim_count", 1, 0, 64, TYPE_UNSIGNED, 0, NULL, NULL, 1u << 0 | 1u << 13, 0 },
};

static const struct rmm_mock_row rmi_op_cancel_inputs[] = {
	{ "handle", 1, 0, 64, TYPE_BITS, 0, NULL, NULL, 0, 0 },
};

static const struct rmm_mock_row rmi_vsmmu_features_inputs[] = {
	{ "features_ptr", 1, 0, 64, TYPE_BITS, TYPE_RMI_VSMMU_FEATURES,
	  "features_align", "is not a multiple of 0x100", 0, 0 },
};

static const struct rmm_mock_row rmi_vsmmu_cmd_get_inputs[] = {
	{ "vsmmu_ptr", 1, 0, 64, TYPE_BITS, 0, "vsmmu_align", "is not a multiple of 0x1000", 0, 0 },
	{ "rd", 2, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vsmmu_cmd_get_outputs[] = {
	{ "flags", 1, 0, 64, TYPE_RMI_VSMMU_CMD_FLAGS, 0, NULL, NULL, 1u << 0, 0 },
	{ "vsid", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "msi_addr", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "msi_data", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

static const struct rmm_mock_row rmi_vsmmu_cmd_complete_inputs[] = {
	{ "rd", 1, 0, 64, TYPE_BITS, 0, "rd_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vsmmu_ptr", 2, 0, 64, TYPE_BITS, 0, "vsmmu_align", "is not a multiple of 0x1000", 0, 0 },
	{ "pdev_ptr", 3, 0, 64, TYPE_BITS, 0, "pdev_align", "is not a multiple of 0x1000", 0, 0 },
	{ "vdev_ptr", 4, 0, 64, TYPE_BITS, 0, "vdev_align", "is not a multiple of 0x1000", 0, 0 },
};

static const struct rmm_mock_row rmi_vsmmu_cmd_complete_outputs[] = {
	{ "flags", 1, 0, 64, TYPE_RMI_VSMMU_CMD_FLAGS, 0, NULL, NULL, 1u << 0, 0 },
	{ "vsid", 2, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "msi_addr", 3, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
	{ "msi_data", 4, 0, 64, TYPE_BITS, 0, NULL, NULL, 1u << 0, 0 },
};

const struct rmm_mock_signature rmm_mock_signatures[RMM_MOCK_COMMANDS] = {
	[RMI_MOCK_VERSION] = {
		.fid = 0xc4000150,
		.name = "RMI_VERSION",
		.section = "B4.5.92",
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
				   0xffffffff80000000, ALL, ALL, ALL, ALL,
				   ALL },
	},
	[RMI_MOCK_RTT_DATA_MAP_INIT] = {
		.fid = 0xc4000153,
		.name = "RMI_RTT_DATA_MAP_INIT",
		.section = "B4.5.66",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 5,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_data_map_init_inputs,
		.output_rows = rmi_rtt_data_map_init_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfff,
				  0xfffffffffffffffe, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_REALM_ACTIVATE] = {
		.fid = 0xc4000157,
		.name = "RMI_REALM_ACTIVATE",
		.section = "B4.5.45",
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
				   ALL, ALL },
	},
	[RMI_MOCK_REALM_CREATE] = {
		.fid = 0xc4000158,
		.name = "RMI_REALM_CREATE",
		.section = "B4.5.46",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 2,
		.condition_count = 1,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_realm_create_inputs,
		.output_rows = rmi_realm_create_outputs,
		.conditions = rmi_realm_create_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_REALM_DESTROY] = {
		.fid = 0xc4000159,
		.name = "RMI_REALM_DESTROY",
		.section = "B4.5.47",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_realm_destroy_inputs,
		.output_rows = rmi_realm_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_REC_CREATE] = {
		.fid = 0xc400015a,
		.name = "RMI_REC_CREATE",
		.section = "B4.5.49",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_rec_create_inputs,
		.output_rows = rmi_rec_create_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_REC_DESTROY] = {
		.fid = 0xc400015b,
		.name = "RMI_REC_DESTROY",
		.section = "B4.5.50",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rec_destroy_inputs,
		.output_rows = rmi_rec_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_REC_ENTER] = {
		.fid = 0xc400015c,
		.name = "RMI_REC_ENTER",
		.section = "B4.5.51",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_rec_enter_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_RTT_CREATE] = {
		.fid = 0xc400015d,
		.name = "RMI_RTT_CREATE",
		.section = "B4.5.64",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_create_inputs,
		.output_rows = rmi_rtt_create_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0x0, 0x0, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_DESTROY] = {
		.fid = 0xc400015e,
		.name = "RMI_RTT_DESTROY",
		.section = "B4.5.68",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 4,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_destroy_inputs,
		.output_rows = rmi_rtt_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0x0, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_RTT_READ_ENTRY] = {
		.fid = 0xc4000161,
		.name = "RMI_RTT_READ_ENTRY",
		.section = "B4.5.74",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 4,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = true,
		.input_rows = rmi_rtt_read_entry_inputs,
		.output_rows = rmi_rtt_read_entry_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xffffffffffffff00,
				   0x0, 0xffffffffffffff00, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_DEV_VALIDATE] = {
		.fid = 0xc4000163,
		.name = "RMI_RTT_DEV_VALIDATE",
		.section = "B4.5.71",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 6,
		.output_count = 3,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_dev_validate_inputs,
		.output_rows = rmi_rtt_dev_validate_outputs,
		.conditions = rmi_rtt_dev_validate_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfff, 0x0, 0xfff,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_PSCI_COMPLETE] = {
		.fid = 0xc4000164,
		.name = "RMI_PSCI_COMPLETE",
		.section = "B4.5.38",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 1,
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
				   ALL, ALL },
	},
	[RMI_MOCK_FEATURES] = {
		.fid = 0xc4000165,
		.name = "RMI_FEATURES",
		.section = "B4.5.14",
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
				   ALL, ALL },
	},
	[RMI_MOCK_RTT_FOLD] = {
		.fid = 0xc4000166,
		.name = "RMI_RTT_FOLD",
		.section = "B4.5.72",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 3,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_fold_inputs,
		.output_rows = rmi_rtt_fold_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_INIT_RIPAS] = {
		.fid = 0xc4000168,
		.name = "RMI_RTT_INIT_RIPAS",
		.section = "B4.5.73",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 3,
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
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_SET_RIPAS] = {
		.fid = 0xc4000169,
		.name = "RMI_RTT_SET_RIPAS",
		.section = "B4.5.75",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 3,
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
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_VSMMU_CREATE] = {
		.fid = 0xc400016a,
		.name = "RMI_VSMMU_CREATE",
		.section = "B4.5.95",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 2,
		.condition_count = 2,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_vsmmu_create_inputs,
		.output_rows = rmi_vsmmu_create_outputs,
		.conditions = rmi_vsmmu_create_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_VSMMU_DESTROY] = {
		.fid = 0xc400016b,
		.name = "RMI_VSMMU_DESTROY",
		.section = "B4.5.96",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vsmmu_destroy_inputs,
		.output_rows = rmi_vsmmu_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RMM_CONFIG_SET] = {
		.fid = 0xc400016e,
		.name = "RMI_RMM_CONFIG_SET",
		.section = "B4.5.54",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_rmm_config_set_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_PSMMU_IRQ_NOTIFY] = {
		.fid = 0xc400016f,
		.name = "RMI_PSMMU_IRQ_NOTIFY",
		.section = "B4.5.42",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 7,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = true,
		.input_rows = rmi_psmmu_irq_notify_inputs,
		.output_rows = rmi_psmmu_irq_notify_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0xfffffffffffffff0, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0xfffffffffffffff0, 0x0,
				   0x0, 0x0, 0x0, 0x0, 0x0 },
	},
	[RMI_MOCK_ATTEST_PLAT_TOKEN_REFRESH] = {
		.fid = 0xc4000170,
		.name = "RMI_ATTEST_PLAT_TOKEN_REFRESH",
		.section = "B4.5.1",
		.form = &rmi_form,
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
		.input_zeroes = { 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_PDEV_ABORT] = {
		.fid = 0xc4000174,
		.name = "RMI_PDEV_ABORT",
		.section = "B4.5.25",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_pdev_abort_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_PDEV_COMMUNICATE] = {
		.fid = 0xc4000175,
		.name = "RMI_PDEV_COMMUNICATE",
		.section = "B4.5.26",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 0,
		.condition_count = 2,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_pdev_communicate_inputs,
		.output_rows = NULL,
		.conditions = rmi_pdev_communicate_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_PDEV_CREATE] = {
		.fid = 0xc4000176,
		.name = "RMI_PDEV_CREATE",
		.section = "B4.5.27",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_pdev_create_inputs,
		.output_rows = rmi_pdev_create_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_PDEV_DESTROY] = {
		.fid = 0xc4000177,
		.name = "RMI_PDEV_DESTROY",
		.section = "B4.5.28",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_pdev_destroy_inputs,
		.output_rows = rmi_pdev_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_PDEV_GET_STATE] = {
		.fid = 0xc4000178,
		.name = "RMI_PDEV_GET_STATE",
		.section = "B4.5.29",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 1,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_pdev_get_state_inputs,
		.output_rows = rmi_pdev_get_state_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0xffffffffffffff00, ALL,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_PDEV_STREAM_KEY_REFRESH] = {
		.fid = 0xc400017a,
		.name = "RMI_PDEV_STREAM_KEY_REFRESH",
		.section = "B4.5.37",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_pdev_stream_key_refresh_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_PDEV_SET_PUBKEY] = {
		.fid = 0xc400017b,
		.name = "RMI_PDEV_SET_PUBKEY",
		.section = "B4.5.31",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 0,
		.condition_count = 2,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_pdev_set_pubkey_inputs,
		.output_rows = NULL,
		.conditions = rmi_pdev_set_pubkey_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_PDEV_STOP] = {
		.fid = 0xc400017c,
		.name = "RMI_PDEV_STOP",
		.section = "B4.5.32",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_pdev_stop_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_RTT_AUX_CREATE] = {
		.fid = 0xc400017d,
		.name = "RMI_RTT_AUX_CREATE",
		.section = "B4.5.57",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 5,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_aux_create_inputs,
		.output_rows = rmi_rtt_aux_create_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0x0, 0x0, 0x0, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_AUX_DESTROY] = {
		.fid = 0xc400017e,
		.name = "RMI_RTT_AUX_DESTROY",
		.section = "B4.5.58",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 4,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_aux_destroy_inputs,
		.output_rows = rmi_rtt_aux_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, 0x0, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0x0, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_RTT_AUX_FOLD] = {
		.fid = 0xc400017f,
		.name = "RMI_RTT_AUX_FOLD",
		.section = "B4.5.59",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 3,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_aux_fold_inputs,
		.output_rows = rmi_rtt_aux_fold_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, 0x0, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_VDEV_ABORT] = {
		.fid = 0xc4000185,
		.name = "RMI_VDEV_ABORT",
		.section = "B4.5.79",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vdev_abort_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VDEV_COMMUNICATE] = {
		.fid = 0xc4000186,
		.name = "RMI_VDEV_COMMUNICATE",
		.section = "B4.5.80",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 0,
		.condition_count = 2,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_vdev_communicate_inputs,
		.output_rows = NULL,
		.conditions = rmi_vdev_communicate_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfff, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VDEV_CREATE] = {
		.fid = 0xc4000187,
		.name = "RMI_VDEV_CREATE",
		.section = "B4.5.82",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 2,
		.condition_count = 1,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_vdev_create_inputs,
		.output_rows = rmi_vdev_create_outputs,
		.conditions = rmi_vdev_create_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfff, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_VDEV_DESTROY] = {
		.fid = 0xc4000188,
		.name = "RMI_VDEV_DESTROY",
		.section = "B4.5.83",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vdev_destroy_inputs,
		.output_rows = rmi_vdev_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_VDEV_GET_STATE] = {
		.fid = 0xc4000189,
		.name = "RMI_VDEV_GET_STATE",
		.section = "B4.5.86",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 1,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vdev_get_state_inputs,
		.output_rows = rmi_vdev_get_state_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0xffffffffffffff00, ALL,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_VDEV_UNLOCK] = {
		.fid = 0xc400018a,
		.name = "RMI_VDEV_UNLOCK",
		.section = "B4.5.91",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 1,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vdev_unlock_inputs,
		.output_rows = rmi_vdev_unlock_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_RTT_SET_S2AP] = {
		.fid = 0xc400018b,
		.name = "RMI_RTT_SET_S2AP",
		.section = "B4.5.76",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 4,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_set_s2ap_inputs,
		.output_rows = rmi_rtt_set_s2ap_outputs,
		.conditions = rmi_rtt_set_s2ap_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0x0, 0xfff, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0x0, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VDEV_COMPLETE] = {
		.fid = 0xc400018e,
		.name = "RMI_VDEV_COMPLETE",
		.section = "B4.5.81",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vdev_complete_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VDEV_GET_INTERFACE_REPORT] = {
		.fid = 0xc40001d0,
		.name = "RMI_VDEV_GET_INTERFACE_REPORT",
		.section = "B4.5.84",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vdev_get_interface_report_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VDEV_GET_MEASUREMENTS] = {
		.fid = 0xc40001d1,
		.name = "RMI_VDEV_GET_MEASUREMENTS",
		.section = "B4.5.85",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_vdev_get_measurements_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfff, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VDEV_LOCK] = {
		.fid = 0xc40001d2,
		.name = "RMI_VDEV_LOCK",
		.section = "B4.5.87",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vdev_lock_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	/*
	 * Unverified: its tables are not in the source; these registers come
	 * from implementations and from sibling commands.
	 */
	[RMI_MOCK_VDEV_START] = {
		.fid = 0xc40001d3,
		.name = "RMI_VDEV_START",
		.section = "B4.5.90",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vdev_start_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VDEV_P2P_BIND] = {
		.fid = 0xc40001d4,
		.name = "RMI_VDEV_P2P_BIND",
		.section = "B4.5.88",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 7,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vdev_p2p_bind_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0x0, 0xfff, 0xfff,
				  0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VDEV_P2P_UNBIND] = {
		.fid = 0xc40001d5,
		.name = "RMI_VDEV_P2P_UNBIND",
		.section = "B4.5.89",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 6,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vdev_p2p_unbind_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0x0, 0xfff, 0xfff,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VSMMU_EVENT_NOTIFY] = {
		.fid = 0xc40001d6,
		.name = "RMI_VSMMU_EVENT_NOTIFY",
		.section = "B4.5.98",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 5,
		.output_count = 5,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = true,
		.input_rows = rmi_vsmmu_event_notify_inputs,
		.output_rows = rmi_vsmmu_event_notify_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0xfff, 0xfff, 0xfff, 0xfff, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0xfffffffffffffffc, 0x0,
				   0x0, 0x0, 0x0, ALL, ALL },
	},
	[RMI_MOCK_PSMMU_ACTIVATE] = {
		.fid = 0xc40001d7,
		.name = "RMI_PSMMU_ACTIVATE",
		.section = "B4.5.39",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_psmmu_activate_inputs,
		.output_rows = rmi_psmmu_activate_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_PSMMU_DEACTIVATE] = {
		.fid = 0xc40001d8,
		.name = "RMI_PSMMU_DEACTIVATE",
		.section = "B4.5.40",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_psmmu_deactivate_inputs,
		.output_rows = rmi_psmmu_deactivate_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	/*
	 * Unverified: its tables are not in the source; these registers come
	 * from implementations and from sibling commands.
	 */
	[RMI_MOCK_PSMMU_ST_L2_CREATE] = {
		.fid = 0xc40001db,
		.name = "RMI_PSMMU_ST_L2_CREATE",
		.section = "B4.5.43",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_psmmu_st_l2_create_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_PSMMU_ST_L2_DESTROY] = {
		.fid = 0xc40001dc,
		.name = "RMI_PSMMU_ST_L2_DESTROY",
		.section = "B4.5.44",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_psmmu_st_l2_destroy_inputs,
		.output_rows = rmi_psmmu_st_l2_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_DPT_L0_CREATE] = {
		.fid = 0xc40001dd,
		.name = "RMI_DPT_L0_CREATE",
		.section = "B4.5.10",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 0,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = NULL,
		.output_rows = rmi_dpt_l0_create_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_DPT_L0_DESTROY] = {
		.fid = 0xc40001de,
		.name = "RMI_DPT_L0_DESTROY",
		.section = "B4.5.11",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 0,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = NULL,
		.output_rows = rmi_dpt_l0_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_DPT_L1_CREATE] = {
		.fid = 0xc40001df,
		.name = "RMI_DPT_L1_CREATE",
		.section = "B4.5.12",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_dpt_l1_create_inputs,
		.output_rows = rmi_dpt_l1_create_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_DPT_L1_DESTROY] = {
		.fid = 0xc40001e0,
		.name = "RMI_DPT_L1_DESTROY",
		.section = "B4.5.13",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_dpt_l1_destroy_inputs,
		.output_rows = rmi_dpt_l1_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_GRANULE_TRACKING_GET] = {
		.fid = 0xc40001e1,
		.name = "RMI_GRANULE_TRACKING_GET",
		.section = "B4.5.19",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_granule_tracking_get_inputs,
		.output_rows = rmi_granule_tracking_get_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0xfffffffffffffffc,
				   0xfffffffffffffff8, ALL, ALL, ALL, ALL,
				   ALL },
	},
	[RMI_MOCK_GRANULE_TRACKING_SET] = {
		.fid = 0xc40001e3,
		.name = "RMI_GRANULE_TRACKING_SET",
		.section = "B4.5.20",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 2,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_granule_tracking_set_inputs,
		.output_rows = rmi_granule_tracking_set_outputs,
		.conditions = rmi_granule_tracking_set_conditions,
		.input_zeroes = { 0x0, 0x0, 0xfffffffffffffffc,
				  0xfffffffffffffff8, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_CMEM_ADD_PDEV] = {
		.fid = 0xc40001e4,
		.name = "RMI_CMEM_ADD_PDEV",
		.section = "B4.5.2",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_cmem_add_pdev_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0x0, 0x0, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_CMEM_CREATE] = {
		.fid = 0xc40001e5,
		.name = "RMI_CMEM_CREATE",
		.section = "B4.5.3",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_cmem_create_inputs,
		.output_rows = rmi_cmem_create_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_CMEM_DESTROY] = {
		.fid = 0xc40001e6,
		.name = "RMI_CMEM_DESTROY",
		.section = "B4.5.4",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_cmem_destroy_inputs,
		.output_rows = rmi_cmem_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_CMEM_POPULATE] = {
		.fid = 0xc40001e7,
		.name = "RMI_CMEM_POPULATE",
		.section = "B4.5.5",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 1,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_cmem_populate_inputs,
		.output_rows = rmi_cmem_populate_outputs,
		.conditions = rmi_cmem_populate_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_CMEM_REMOVE_PDEV] = {
		.fid = 0xc40001e8,
		.name = "RMI_CMEM_REMOVE_PDEV",
		.section = "B4.5.6",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_cmem_remove_pdev_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0x0, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_CMEM_START] = {
		.fid = 0xc40001e9,
		.name = "RMI_CMEM_START",
		.section = "B4.5.7",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_cmem_start_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_CMEM_STOP] = {
		.fid = 0xc40001ea,
		.name = "RMI_CMEM_STOP",
		.section = "B4.5.8",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_cmem_stop_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_CMEM_UNPOPULATE] = {
		.fid = 0xc40001eb,
		.name = "RMI_CMEM_UNPOPULATE",
		.section = "B4.5.9",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 1,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_cmem_unpopulate_inputs,
		.output_rows = rmi_cmem_unpopulate_outputs,
		.conditions = rmi_cmem_unpopulate_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_RMM_CONFIG_GET] = {
		.fid = 0xc40001ec,
		.name = "RMI_RMM_CONFIG_GET",
		.section = "B4.5.53",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_rmm_config_get_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_PDEV_MEC_REFRESH] = {
		.fid = 0xc40001ed,
		.name = "RMI_PDEV_MEC_REFRESH",
		.section = "B4.5.30",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_pdev_mec_refresh_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VSMMU_EVENT_COMPLETE] = {
		.fid = 0xc40001ee,
		.name = "RMI_VSMMU_EVENT_COMPLETE",
		.section = "B4.5.97",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_vsmmu_event_complete_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0xfff, 0xfff, 0x0, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_PSMMU_EVENT_DISCARD] = {
		.fid = 0xc40001f0,
		.name = "RMI_PSMMU_EVENT_DISCARD",
		.section = "B4.5.41",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_psmmu_event_discard_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0xfffffffffffffffc, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_GRANULE_RANGE_DELEGATE] = {
		.fid = 0xc40001f1,
		.name = "RMI_GRANULE_RANGE_DELEGATE",
		.section = "B4.5.17",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 3,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_granule_range_delegate_inputs,
		.output_rows = rmi_granule_range_delegate_outputs,
		.conditions = rmi_granule_range_delegate_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_GRANULE_RANGE_UNDELEGATE] = {
		.fid = 0xc40001f2,
		.name = "RMI_GRANULE_RANGE_UNDELEGATE",
		.section = "B4.5.18",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 3,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_granule_range_undelegate_inputs,
		.output_rows = rmi_granule_range_undelegate_outputs,
		.conditions = rmi_granule_range_undelegate_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_GPT_L1_CREATE] = {
		.fid = 0xc40001f3,
		.name = "RMI_GPT_L1_CREATE",
		.section = "B4.5.15",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_gpt_l1_create_inputs,
		.output_rows = rmi_gpt_l1_create_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_GPT_L1_DESTROY] = {
		.fid = 0xc40001f4,
		.name = "RMI_GPT_L1_DESTROY",
		.section = "B4.5.16",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_gpt_l1_destroy_inputs,
		.output_rows = rmi_gpt_l1_destroy_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_DATA_MAP] = {
		.fid = 0xc40001f5,
		.name = "RMI_RTT_DATA_MAP",
		.section = "B4.5.65",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 5,
		.output_count = 3,
		.condition_count = 3,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_data_map_inputs,
		.output_rows = rmi_rtt_data_map_outputs,
		.conditions = rmi_rtt_data_map_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xffffffffffff0000,
				  0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_DATA_UNMAP] = {
		.fid = 0xc40001f6,
		.name = "RMI_RTT_DATA_UNMAP",
		.section = "B4.5.67",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 5,
		.output_count = 5,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_data_unmap_inputs,
		.output_rows = rmi_rtt_data_unmap_outputs,
		.conditions = rmi_rtt_data_unmap_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfffffffffffffffc,
				  0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0x7ff0000000000000,
				   0x0, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_DEV_MAP] = {
		.fid = 0xc40001f7,
		.name = "RMI_RTT_DEV_MAP",
		.section = "B4.5.69",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 6,
		.output_count = 3,
		.condition_count = 3,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_dev_map_inputs,
		.output_rows = rmi_rtt_dev_map_outputs,
		.conditions = rmi_rtt_dev_map_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfff,
				  0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_DEV_UNMAP] = {
		.fid = 0xc40001f8,
		.name = "RMI_RTT_DEV_UNMAP",
		.section = "B4.5.70",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 5,
		.output_count = 5,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_dev_unmap_inputs,
		.output_rows = rmi_rtt_dev_unmap_outputs,
		.conditions = rmi_rtt_dev_unmap_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfffffffffffffffc,
				  0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0x7ff0000000000000,
				   0x0, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_ARCH_DEV_MAP] = {
		.fid = 0xc40001f9,
		.name = "RMI_RTT_ARCH_DEV_MAP",
		.section = "B4.5.55",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 1,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_arch_dev_map_inputs,
		.output_rows = rmi_rtt_arch_dev_map_outputs,
		.conditions = rmi_rtt_arch_dev_map_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfff, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_RTT_ARCH_DEV_UNMAP] = {
		.fid = 0xc40001fa,
		.name = "RMI_RTT_ARCH_DEV_UNMAP",
		.section = "B4.5.56",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 1,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_arch_dev_unmap_inputs,
		.output_rows = rmi_rtt_arch_dev_unmap_outputs,
		.conditions = rmi_rtt_arch_dev_unmap_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfff, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_RTT_UNPROT_MAP] = {
		.fid = 0xc40001fb,
		.name = "RMI_RTT_UNPROT_MAP",
		.section = "B4.5.77",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 5,
		.output_count = 3,
		.condition_count = 3,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_unprot_map_inputs,
		.output_rows = rmi_rtt_unprot_map_outputs,
		.conditions = rmi_rtt_unprot_map_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xffffffffff800000,
				  0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_UNPROT_UNMAP] = {
		.fid = 0xc40001fc,
		.name = "RMI_RTT_UNPROT_UNMAP",
		.section = "B4.5.78",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 5,
		.output_count = 5,
		.condition_count = 2,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_unprot_unmap_inputs,
		.output_rows = rmi_rtt_unprot_unmap_outputs,
		.conditions = rmi_rtt_unprot_unmap_conditions,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfffffffffffffffc,
				  0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0x7ff0000000000000,
				   0x0, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_AUX_PROT_MAP] = {
		.fid = 0xc40001fd,
		.name = "RMI_RTT_AUX_PROT_MAP",
		.section = "B4.5.60",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 3,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_aux_prot_map_inputs,
		.output_rows = rmi_rtt_aux_prot_map_outputs,
		.conditions = rmi_rtt_aux_prot_map_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0xfff, 0xfffffffffffffff0,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_AUX_PROT_UNMAP] = {
		.fid = 0xc40001fe,
		.name = "RMI_RTT_AUX_PROT_UNMAP",
		.section = "B4.5.61",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 3,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_aux_prot_unmap_inputs,
		.output_rows = rmi_rtt_aux_prot_unmap_outputs,
		.conditions = rmi_rtt_aux_prot_unmap_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0xfff, 0xfffffffffffffffc,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_AUX_UNPROT_MAP] = {
		.fid = 0xc40001ff,
		.name = "RMI_RTT_AUX_UNPROT_MAP",
		.section = "B4.5.62",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 3,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_aux_unprot_map_inputs,
		.output_rows = rmi_rtt_aux_unprot_map_outputs,
		.conditions = rmi_rtt_aux_unprot_map_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0xfff, 0xfffffffffffffff0,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RTT_AUX_UNPROT_UNMAP] = {
		.fid = 0xc4000200,
		.name = "RMI_RTT_AUX_UNPROT_UNMAP",
		.section = "B4.5.63",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 3,
		.condition_count = 1,
		.has_rules = true,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_rtt_aux_unprot_unmap_inputs,
		.output_rows = rmi_rtt_aux_unprot_unmap_outputs,
		.conditions = rmi_rtt_aux_unprot_unmap_conditions,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0xfff, 0xfffffffffffffffc,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_REALM_TERMINATE] = {
		.fid = 0xc4000201,
		.name = "RMI_REALM_TERMINATE",
		.section = "B4.5.48",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_realm_terminate_inputs,
		.output_rows = rmi_realm_terminate_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_RMM_ACTIVATE] = {
		.fid = 0xc4000202,
		.name = "RMI_RMM_ACTIVATE",
		.section = "B4.5.52",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 0,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = NULL,
		.output_rows = rmi_rmm_activate_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_OP_CONTINUE] = {
		.fid = 0xc4000203,
		.name = "RMI_OP_CONTINUE",
		.section = "B4.5.22",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 1,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.resumed_results = 4,
		.resumed = ~(1u << 13),
		.input_rows = rmi_op_continue_inputs,
		.output_rows = rmi_op_continue_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0xfffffffffffffffe, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_PDEV_STREAM_CONNECT] = {
		.fid = 0xc4000204,
		.name = "RMI_PDEV_STREAM_CONNECT",
		.section = "B4.5.34",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 1,
		.condition_count = 1,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_pdev_stream_connect_inputs,
		.output_rows = rmi_pdev_stream_connect_outputs,
		.conditions = rmi_pdev_stream_connect_conditions,
		.input_zeroes = { 0x0, 0xfff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	/*
	 * Unverified: its tables are not in the source; these registers come
	 * from implementations and from sibling commands.
	 */
	[RMI_MOCK_PDEV_STREAM_DISCONNECT] = {
		.fid = 0xc4000205,
		.name = "RMI_PDEV_STREAM_DISCONNECT",
		.section = "B4.5.35",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_pdev_stream_disconnect_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_PDEV_STREAM_COMPLETE] = {
		.fid = 0xc4000206,
		.name = "RMI_PDEV_STREAM_COMPLETE",
		.section = "B4.5.33",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_pdev_stream_complete_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	/*
	 * Unverified: its tables are not in the source; these registers come
	 * from implementations and from sibling commands.
	 */
	[RMI_MOCK_PDEV_STREAM_KEY_PURGE] = {
		.fid = 0xc4000207,
		.name = "RMI_PDEV_STREAM_KEY_PURGE",
		.section = "B4.5.36",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_pdev_stream_key_purge_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x0, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_OP_MEM_DONATE] = {
		.fid = 0xc4000208,
		.name = "RMI_OP_MEM_DONATE",
		.section = "B4.5.23",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 2,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_op_mem_donate_inputs,
		.output_rows = rmi_op_mem_donate_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x7, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, 0xfffffffffffc0000,
				   ALL, ALL, ALL, ALL, ALL },
	},
	[RMI_MOCK_OP_MEM_RECLAIM] = {
		.fid = 0xc4000209,
		.name = "RMI_OP_MEM_RECLAIM",
		.section = "B4.5.24",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 3,
		.output_count = 1,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_op_mem_reclaim_inputs,
		.output_rows = rmi_op_mem_reclaim_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, 0x7, 0x0, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0x0, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_OP_CANCEL] = {
		.fid = 0xc400020a,
		.name = "RMI_OP_CANCEL",
		.section = "B4.5.21",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = false,
		.input_rows = rmi_op_cancel_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0x0, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VSMMU_FEATURES] = {
		.fid = 0xc400020b,
		.name = "RMI_VSMMU_FEATURES",
		.section = "B4.5.99",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 1,
		.output_count = 0,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = true,
		.has_more = false,
		.input_rows = rmi_vsmmu_features_inputs,
		.output_rows = NULL,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xff, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, ALL, ALL, ALL, ALL, ALL,
				   ALL, ALL },
	},
	[RMI_MOCK_VSMMU_CMD_GET] = {
		.fid = 0xc400020c,
		.name = "RMI_VSMMU_CMD_GET",
		.section = "B4.5.94",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 2,
		.output_count = 4,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = true,
		.input_rows = rmi_vsmmu_cmd_get_inputs,
		.output_rows = rmi_vsmmu_cmd_get_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, ALL, ALL, ALL, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0xfffffffffffffff8, 0x0,
				   0x0, 0x0, ALL, ALL, ALL },
	},
	[RMI_MOCK_VSMMU_CMD_COMPLETE] = {
		.fid = 0xc400020d,
		.name = "RMI_VSMMU_CMD_COMPLETE",
		.section = "B4.5.93",
		.form = &rmi_form,
		.has_status = true,
		.input_count = 4,
		.output_count = 4,
		.condition_count = 0,
		.has_rules = false,
		.has_structures = false,
		.has_more = true,
		.input_rows = rmi_vsmmu_cmd_complete_inputs,
		.output_rows = rmi_vsmmu_cmd_complete_outputs,
		.conditions = NULL,
		.input_zeroes = { 0x0, 0xfff, 0xfff, 0xfff, 0xfff, ALL, ALL,
				  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
				  ALL, 0x0 },
		.output_zeroes = { 0xffffffffffff0000, 0xfffffffffffffff8, 0x0,
				   0x0, 0x0, ALL, ALL, ALL },
	},
};

/* clang-format on */
