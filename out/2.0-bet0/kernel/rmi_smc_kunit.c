// SPDX-License-Identifier: GPL-2.0-only OR BSD-3-Clause
/*
 * KUnit tests of the RMI: the headers against the test vectors.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer kernel
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#include <kunit/test.h>
#include <linux/arm-smccc.h>
#include <linux/bitfield.h>
#include <linux/build_bug.h>
#include <linux/kernel.h>
#include <linux/module.h>
#include <linux/stddef.h>
#include <linux/string.h>
#include <linux/types.h>

/* Bit 16 of a function ID: SMCCC 1.3, no live SVE state. */
#define SVE_HINT 0x10000
#define REGISTERS 18
static_assert(sizeof(struct arm_smccc_1_2_regs) == REGISTERS * sizeof(u64));

/* What the captured conduit compares with, and answers. */
static struct {
	bool real; /* calls go to the firmware */
	bool good; /* the registers were as expected */
	const u64 *in;
	const u64 *out;
} conduit;

/* Registers that are not loaded are not looked at: they are expected to be 0. */
static bool is_expected(const unsigned long *values, unsigned int count)
{
	unsigned int i;

	for (i = 0; i < REGISTERS; i++)
		if (conduit.in[i] != (i < count ? values[i] : 0))
			return false;
	return true;
}

static void capture_1_2(const struct arm_smccc_1_2_regs *args, struct arm_smccc_1_2_regs *res)
{
	if (conduit.real) {
		arm_smccc_1_2_smc(args, res);
		return;
	}
	conduit.good = is_expected((const unsigned long *)args, REGISTERS);
	memcpy(res, conduit.out, sizeof(*res));
}

#define arm_smccc_1_2_smc capture_1_2

#include <linux/arm-rmi-cmds.h>

static long call_rmi_attest_plat_token_refresh(const u64 *in, unsigned long *out)
{
	return rmi_attest_plat_token_refresh();
}

static long call_rmi_cmem_add_pdev(const u64 *in, unsigned long *out)
{
	return rmi_cmem_add_pdev(in[0], in[1], in[2], in[3]);
}

static long call_rmi_cmem_create(const u64 *in, unsigned long *out)
{
	return rmi_cmem_create(in[0], in[1]);
}

static long call_rmi_cmem_destroy(const u64 *in, unsigned long *out)
{
	return rmi_cmem_destroy(in[0]);
}

static long call_rmi_cmem_populate(const u64 *in, unsigned long *out)
{
	return rmi_cmem_populate(in[0], in[1], in[2], &out[0]);
}

static long call_rmi_cmem_remove_pdev(const u64 *in, unsigned long *out)
{
	return rmi_cmem_remove_pdev(in[0], in[1], in[2]);
}

static long call_rmi_cmem_start(const u64 *in, unsigned long *out)
{
	return rmi_cmem_start(in[0]);
}

static long call_rmi_cmem_stop(const u64 *in, unsigned long *out)
{
	return rmi_cmem_stop(in[0]);
}

static long call_rmi_cmem_unpopulate(const u64 *in, unsigned long *out)
{
	return rmi_cmem_unpopulate(in[0], in[1], in[2], &out[0]);
}

static long call_rmi_dpt_l0_create(const u64 *in, unsigned long *out)
{
	return rmi_dpt_l0_create();
}

static long call_rmi_dpt_l0_destroy(const u64 *in, unsigned long *out)
{
	return rmi_dpt_l0_destroy();
}

static long call_rmi_dpt_l1_create(const u64 *in, unsigned long *out)
{
	return rmi_dpt_l1_create(in[0]);
}

static long call_rmi_dpt_l1_destroy(const u64 *in, unsigned long *out)
{
	return rmi_dpt_l1_destroy(in[0]);
}

static long call_rmi_features(const u64 *in, unsigned long *out)
{
	return rmi_features(in[0], &out[0]);
}

static long call_rmi_gpt_l1_create(const u64 *in, unsigned long *out)
{
	return rmi_gpt_l1_create(in[0]);
}

static long call_rmi_gpt_l1_destroy(const u64 *in, unsigned long *out)
{
	return rmi_gpt_l1_destroy(in[0]);
}

static long call_rmi_granule_range_delegate(const u64 *in, unsigned long *out)
{
	return rmi_granule_range_delegate(in[0], in[1], &out[0]);
}

static long call_rmi_granule_range_undelegate(const u64 *in, unsigned long *out)
{
	return rmi_granule_range_undelegate(in[0], in[1], &out[0]);
}

static long call_rmi_granule_tracking_get(const u64 *in, unsigned long *out)
{
	return rmi_granule_tracking_get(in[0], &out[0], &out[1]);
}

static long call_rmi_granule_tracking_set(const u64 *in, unsigned long *out)
{
	return rmi_granule_tracking_set(in[0], in[1], in[2]);
}

static long call_rmi_op_cancel(const u64 *in, unsigned long *out)
{
	struct arm_smccc_1_2_regs regs;

	rmi_op_cancel(in[0], &regs);
	conduit.good = conduit.good && !memcmp(&regs, conduit.out, sizeof(regs));
	return regs.a0;
}

static long call_rmi_op_continue(const u64 *in, unsigned long *out)
{
	struct arm_smccc_1_2_regs regs;

	rmi_op_continue(in[0], in[1], &regs);
	conduit.good = conduit.good && !memcmp(&regs, conduit.out, sizeof(regs));
	return regs.a0;
}

static long call_rmi_op_mem_donate(const u64 *in, unsigned long *out)
{
	struct arm_smccc_1_2_regs regs;

	rmi_op_mem_donate(in[0], in[1], in[2], &regs);
	conduit.good = conduit.good && !memcmp(&regs, conduit.out, sizeof(regs));
	return regs.a0;
}

static long call_rmi_op_mem_reclaim(const u64 *in, unsigned long *out)
{
	struct arm_smccc_1_2_regs regs;

	rmi_op_mem_reclaim(in[0], in[1], in[2], &regs);
	conduit.good = conduit.good && !memcmp(&regs, conduit.out, sizeof(regs));
	return regs.a0;
}

static long call_rmi_pdev_abort(const u64 *in, unsigned long *out)
{
	return rmi_pdev_abort(in[0]);
}

static long call_rmi_pdev_communicate(const u64 *in, unsigned long *out)
{
	return rmi_pdev_communicate(in[0], in[1]);
}

static long call_rmi_pdev_create(const u64 *in, unsigned long *out)
{
	return rmi_pdev_create(in[0], in[1]);
}

static long call_rmi_pdev_destroy(const u64 *in, unsigned long *out)
{
	return rmi_pdev_destroy(in[0]);
}

static long call_rmi_pdev_get_state(const u64 *in, unsigned long *out)
{
	return rmi_pdev_get_state(in[0], &out[0]);
}

static long call_rmi_pdev_mec_refresh(const u64 *in, unsigned long *out)
{
	return rmi_pdev_mec_refresh(in[0], in[1]);
}

static long call_rmi_pdev_set_pubkey(const u64 *in, unsigned long *out)
{
	return rmi_pdev_set_pubkey(in[0], in[1]);
}

static long call_rmi_pdev_stop(const u64 *in, unsigned long *out)
{
	return rmi_pdev_stop(in[0]);
}

static long call_rmi_pdev_stream_complete(const u64 *in, unsigned long *out)
{
	return rmi_pdev_stream_complete(in[0], in[1], in[2]);
}

static long call_rmi_pdev_stream_connect(const u64 *in, unsigned long *out)
{
	return rmi_pdev_stream_connect(in[0], &out[0]);
}

static long call_rmi_pdev_stream_disconnect(const u64 *in, unsigned long *out)
{
	return rmi_pdev_stream_disconnect(in[0], in[1], in[2]);
}

static long call_rmi_pdev_stream_key_purge(const u64 *in, unsigned long *out)
{
	return rmi_pdev_stream_key_purge(in[0], in[1], in[2]);
}

static long call_rmi_pdev_stream_key_refresh(const u64 *in, unsigned long *out)
{
	return rmi_pdev_stream_key_refresh(in[0], in[1], in[2]);
}

static long call_rmi_psci_complete(const u64 *in, unsigned long *out)
{
	return rmi_psci_complete(in[0], in[1], in[2]);
}

static long call_rmi_psmmu_activate(const u64 *in, unsigned long *out)
{
	return rmi_psmmu_activate(in[0], in[1]);
}

static long call_rmi_psmmu_deactivate(const u64 *in, unsigned long *out)
{
	return rmi_psmmu_deactivate(in[0]);
}

static long call_rmi_psmmu_event_discard(const u64 *in, unsigned long *out)
{
	return rmi_psmmu_event_discard(in[0], in[1]);
}

static long call_rmi_psmmu_irq_notify(const u64 *in, unsigned long *out)
{
	return rmi_psmmu_irq_notify(in[0], in[1], &out[0], &out[1], &out[2], &out[3], &out[4],
				    &out[5], &out[6]);
}

static long call_rmi_psmmu_st_l2_create(const u64 *in, unsigned long *out)
{
	return rmi_psmmu_st_l2_create(in[0], in[1]);
}

static long call_rmi_psmmu_st_l2_destroy(const u64 *in, unsigned long *out)
{
	return rmi_psmmu_st_l2_destroy(in[0], in[1]);
}

static long call_rmi_realm_activate(const u64 *in, unsigned long *out)
{
	return rmi_realm_activate(in[0]);
}

static long call_rmi_realm_create(const u64 *in, unsigned long *out)
{
	return rmi_realm_create(in[0], in[1]);
}

static long call_rmi_realm_destroy(const u64 *in, unsigned long *out)
{
	return rmi_realm_destroy(in[0]);
}

static long call_rmi_realm_terminate(const u64 *in, unsigned long *out)
{
	return rmi_realm_terminate(in[0]);
}

static long call_rmi_rec_create(const u64 *in, unsigned long *out)
{
	return rmi_rec_create(in[0], in[1], in[2]);
}

static long call_rmi_rec_destroy(const u64 *in, unsigned long *out)
{
	return rmi_rec_destroy(in[0]);
}

static long call_rmi_rec_enter(const u64 *in, unsigned long *out)
{
	return rmi_rec_enter(in[0], in[1]);
}

static long call_rmi_rmm_activate(const u64 *in, unsigned long *out)
{
	return rmi_rmm_activate();
}

static long call_rmi_rmm_config_get(const u64 *in, unsigned long *out)
{
	return rmi_rmm_config_get(in[0]);
}

static long call_rmi_rmm_config_set(const u64 *in, unsigned long *out)
{
	return rmi_rmm_config_set(in[0]);
}

static long call_rmi_rtt_arch_dev_map(const u64 *in, unsigned long *out)
{
	return rmi_rtt_arch_dev_map(in[0], in[1], in[2], in[3], &out[0]);
}

static long call_rmi_rtt_arch_dev_unmap(const u64 *in, unsigned long *out)
{
	return rmi_rtt_arch_dev_unmap(in[0], in[1], in[2], in[3], &out[0]);
}

static long call_rmi_rtt_aux_create(const u64 *in, unsigned long *out)
{
	return rmi_rtt_aux_create(in[0], in[1], in[2], in[3], in[4]);
}

static long call_rmi_rtt_aux_destroy(const u64 *in, unsigned long *out)
{
	return rmi_rtt_aux_destroy(in[0], in[1], in[2], in[3], &out[0], &out[1]);
}

static long call_rmi_rtt_aux_fold(const u64 *in, unsigned long *out)
{
	return rmi_rtt_aux_fold(in[0], in[1], in[2], in[3], &out[0]);
}

static long call_rmi_rtt_aux_prot_map(const u64 *in, unsigned long *out)
{
	return rmi_rtt_aux_prot_map(in[0], in[1], in[2], in[3], &out[0]);
}

static long call_rmi_rtt_aux_prot_unmap(const u64 *in, unsigned long *out)
{
	return rmi_rtt_aux_prot_unmap(in[0], in[1], in[2], in[3], &out[0]);
}

static long call_rmi_rtt_aux_unprot_map(const u64 *in, unsigned long *out)
{
	return rmi_rtt_aux_unprot_map(in[0], in[1], in[2], in[3], &out[0]);
}

static long call_rmi_rtt_aux_unprot_unmap(const u64 *in, unsigned long *out)
{
	return rmi_rtt_aux_unprot_unmap(in[0], in[1], in[2], in[3], &out[0]);
}

static long call_rmi_rtt_create(const u64 *in, unsigned long *out)
{
	return rmi_rtt_create(in[0], in[1], in[2], in[3]);
}

static long call_rmi_rtt_data_map(const u64 *in, unsigned long *out)
{
	return rmi_rtt_data_map(in[0], in[1], in[2], in[3], in[4], &out[0]);
}

static long call_rmi_rtt_data_map_init(const u64 *in, unsigned long *out)
{
	return rmi_rtt_data_map_init(in[0], in[1], in[2], in[3], in[4]);
}

static long call_rmi_rtt_data_unmap(const u64 *in, unsigned long *out)
{
	return rmi_rtt_data_unmap(in[0], in[1], in[2], in[3], in[4], &out[0], &out[1], &out[2]);
}

static long call_rmi_rtt_destroy(const u64 *in, unsigned long *out)
{
	return rmi_rtt_destroy(in[0], in[1], in[2], &out[0], &out[1]);
}

static long call_rmi_rtt_dev_map(const u64 *in, unsigned long *out)
{
	return rmi_rtt_dev_map(in[0], in[1], in[2], in[3], in[4], in[5], &out[0]);
}

static long call_rmi_rtt_dev_unmap(const u64 *in, unsigned long *out)
{
	return rmi_rtt_dev_unmap(in[0], in[1], in[2], in[3], in[4], &out[0], &out[1], &out[2]);
}

static long call_rmi_rtt_dev_validate(const u64 *in, unsigned long *out)
{
	return rmi_rtt_dev_validate(in[0], in[1], in[2], in[3], in[4], in[5], &out[0]);
}

static long call_rmi_rtt_fold(const u64 *in, unsigned long *out)
{
	return rmi_rtt_fold(in[0], in[1], in[2], &out[0]);
}

static long call_rmi_rtt_init_ripas(const u64 *in, unsigned long *out)
{
	return rmi_rtt_init_ripas(in[0], in[1], in[2], &out[0]);
}

static long call_rmi_rtt_read_entry(const u64 *in, unsigned long *out)
{
	return rmi_rtt_read_entry(in[0], in[1], in[2], &out[0], &out[1], &out[2], &out[3]);
}

static long call_rmi_rtt_set_ripas(const u64 *in, unsigned long *out)
{
	return rmi_rtt_set_ripas(in[0], in[1], in[2], in[3], &out[0]);
}

static long call_rmi_rtt_set_s2ap(const u64 *in, unsigned long *out)
{
	return rmi_rtt_set_s2ap(in[0], in[1], in[2], in[3], &out[0], &out[1]);
}

static long call_rmi_rtt_unprot_map(const u64 *in, unsigned long *out)
{
	return rmi_rtt_unprot_map(in[0], in[1], in[2], in[3], in[4], &out[0]);
}

static long call_rmi_rtt_unprot_unmap(const u64 *in, unsigned long *out)
{
	return rmi_rtt_unprot_unmap(in[0], in[1], in[2], in[3], in[4], &out[0], &out[1],
				    &out[2]);
}

static long call_rmi_vdev_abort(const u64 *in, unsigned long *out)
{
	return rmi_vdev_abort(in[0], in[1], in[2]);
}

static long call_rmi_vdev_communicate(const u64 *in, unsigned long *out)
{
	return rmi_vdev_communicate(in[0], in[1], in[2], in[3]);
}

static long call_rmi_vdev_complete(const u64 *in, unsigned long *out)
{
	return rmi_vdev_complete(in[0], in[1]);
}

static long call_rmi_vdev_create(const u64 *in, unsigned long *out)
{
	return rmi_vdev_create(in[0], in[1], in[2], in[3]);
}

static long call_rmi_vdev_destroy(const u64 *in, unsigned long *out)
{
	return rmi_vdev_destroy(in[0], in[1], in[2]);
}

static long call_rmi_vdev_get_interface_report(const u64 *in, unsigned long *out)
{
	return rmi_vdev_get_interface_report(in[0], in[1], in[2]);
}

static long call_rmi_vdev_get_measurements(const u64 *in, unsigned long *out)
{
	return rmi_vdev_get_measurements(in[0], in[1], in[2], in[3]);
}

static long call_rmi_vdev_get_state(const u64 *in, unsigned long *out)
{
	return rmi_vdev_get_state(in[0], &out[0]);
}

static long call_rmi_vdev_lock(const u64 *in, unsigned long *out)
{
	return rmi_vdev_lock(in[0], in[1], in[2]);
}

static long call_rmi_vdev_p2p_bind(const u64 *in, unsigned long *out)
{
	return rmi_vdev_p2p_bind(in[0], in[1], in[2], in[3], in[4], in[5], in[6]);
}

static long call_rmi_vdev_p2p_unbind(const u64 *in, unsigned long *out)
{
	return rmi_vdev_p2p_unbind(in[0], in[1], in[2], in[3], in[4], in[5]);
}

static long call_rmi_vdev_start(const u64 *in, unsigned long *out)
{
	return rmi_vdev_start(in[0], in[1], in[2]);
}

static long call_rmi_vdev_unlock(const u64 *in, unsigned long *out)
{
	return rmi_vdev_unlock(in[0], in[1], in[2], &out[0]);
}

static long call_rmi_version(const u64 *in, unsigned long *out)
{
	return rmi_version(in[0], &out[0], &out[1]);
}

static long call_rmi_vsmmu_cmd_complete(const u64 *in, unsigned long *out)
{
	return rmi_vsmmu_cmd_complete(in[0], in[1], in[2], in[3], &out[0], &out[1], &out[2],
				      &out[3]);
}

static long call_rmi_vsmmu_cmd_get(const u64 *in, unsigned long *out)
{
	return rmi_vsmmu_cmd_get(in[0], in[1], &out[0], &out[1], &out[2], &out[3]);
}

static long call_rmi_vsmmu_create(const u64 *in, unsigned long *out)
{
	return rmi_vsmmu_create(in[0], in[1], in[2]);
}

static long call_rmi_vsmmu_destroy(const u64 *in, unsigned long *out)
{
	return rmi_vsmmu_destroy(in[0], in[1]);
}

static long call_rmi_vsmmu_event_complete(const u64 *in, unsigned long *out)
{
	return rmi_vsmmu_event_complete(in[0], in[1], in[2], in[3]);
}

static long call_rmi_vsmmu_event_notify(const u64 *in, unsigned long *out)
{
	return rmi_vsmmu_event_notify(in[0], in[1], in[2], in[3], in[4], &out[0], &out[1],
				      &out[2], &out[3], &out[4]);
}

static long call_rmi_vsmmu_features(const u64 *in, unsigned long *out)
{
	return rmi_vsmmu_features(in[0]);
}

static const struct {
	long (*call)(const u64 *in, unsigned long *out);
	unsigned int outputs;
} wrappers[] = {
	{ call_rmi_attest_plat_token_refresh, 0 },
	{ call_rmi_cmem_add_pdev, 0 },
	{ call_rmi_cmem_create, 0 },
	{ call_rmi_cmem_destroy, 0 },
	{ call_rmi_cmem_populate, 1 },
	{ call_rmi_cmem_remove_pdev, 0 },
	{ call_rmi_cmem_start, 0 },
	{ call_rmi_cmem_stop, 0 },
	{ call_rmi_cmem_unpopulate, 1 },
	{ call_rmi_dpt_l0_create, 0 },
	{ call_rmi_dpt_l0_destroy, 0 },
	{ call_rmi_dpt_l1_create, 0 },
	{ call_rmi_dpt_l1_destroy, 0 },
	{ call_rmi_features, 1 },
	{ call_rmi_gpt_l1_create, 0 },
	{ call_rmi_gpt_l1_destroy, 0 },
	{ call_rmi_granule_range_delegate, 1 },
	{ call_rmi_granule_range_undelegate, 1 },
	{ call_rmi_granule_tracking_get, 2 },
	{ call_rmi_granule_tracking_set, 0 },
	{ call_rmi_op_cancel, 0 },
	{ call_rmi_op_continue, 0 },
	{ call_rmi_op_mem_donate, 0 },
	{ call_rmi_op_mem_reclaim, 0 },
	{ call_rmi_pdev_abort, 0 },
	{ call_rmi_pdev_communicate, 0 },
	{ call_rmi_pdev_create, 0 },
	{ call_rmi_pdev_destroy, 0 },
	{ call_rmi_pdev_get_state, 1 },
	{ call_rmi_pdev_mec_refresh, 0 },
	{ call_rmi_pdev_set_pubkey, 0 },
	{ call_rmi_pdev_stop, 0 },
	{ call_rmi_pdev_stream_complete, 0 },
	{ call_rmi_pdev_stream_connect, 1 },
	{ call_rmi_pdev_stream_disconnect, 0 },
	{ call_rmi_pdev_stream_key_purge, 0 },
	{ call_rmi_pdev_stream_key_refresh, 0 },
	{ call_rmi_psci_complete, 0 },
	{ call_rmi_psmmu_activate, 0 },
	{ call_rmi_psmmu_deactivate, 0 },
	{ call_rmi_psmmu_event_discard, 0 },
	{ call_rmi_psmmu_irq_notify, 7 },
	{ call_rmi_psmmu_st_l2_create, 0 },
	{ call_rmi_psmmu_st_l2_destroy, 0 },
	{ call_rmi_realm_activate, 0 },
	{ call_rmi_realm_create, 0 },
	{ call_rmi_realm_destroy, 0 },
	{ call_rmi_realm_terminate, 0 },
	{ call_rmi_rec_create, 0 },
	{ call_rmi_rec_destroy, 0 },
	{ call_rmi_rec_enter, 0 },
	{ call_rmi_rmm_activate, 0 },
	{ call_rmi_rmm_config_get, 0 },
	{ call_rmi_rmm_config_set, 0 },
	{ call_rmi_rtt_arch_dev_map, 1 },
	{ call_rmi_rtt_arch_dev_unmap, 1 },
	{ call_rmi_rtt_aux_create, 0 },
	{ call_rmi_rtt_aux_destroy, 2 },
	{ call_rmi_rtt_aux_fold, 1 },
	{ call_rmi_rtt_aux_prot_map, 1 },
	{ call_rmi_rtt_aux_prot_unmap, 1 },
	{ call_rmi_rtt_aux_unprot_map, 1 },
	{ call_rmi_rtt_aux_unprot_unmap, 1 },
	{ call_rmi_rtt_create, 0 },
	{ call_rmi_rtt_data_map, 1 },
	{ call_rmi_rtt_data_map_init, 0 },
	{ call_rmi_rtt_data_unmap, 3 },
	{ call_rmi_rtt_destroy, 2 },
	{ call_rmi_rtt_dev_map, 1 },
	{ call_rmi_rtt_dev_unmap, 3 },
	{ call_rmi_rtt_dev_validate, 1 },
	{ call_rmi_rtt_fold, 1 },
	{ call_rmi_rtt_init_ripas, 1 },
	{ call_rmi_rtt_read_entry, 4 },
	{ call_rmi_rtt_set_ripas, 1 },
	{ call_rmi_rtt_set_s2ap, 2 },
	{ call_rmi_rtt_unprot_map, 1 },
	{ call_rmi_rtt_unprot_unmap, 3 },
	{ call_rmi_vdev_abort, 0 },
	{ call_rmi_vdev_communicate, 0 },
	{ call_rmi_vdev_complete, 0 },
	{ call_rmi_vdev_create, 0 },
	{ call_rmi_vdev_destroy, 0 },
	{ call_rmi_vdev_get_interface_report, 0 },
	{ call_rmi_vdev_get_measurements, 0 },
	{ call_rmi_vdev_get_state, 1 },
	{ call_rmi_vdev_lock, 0 },
	{ call_rmi_vdev_p2p_bind, 0 },
	{ call_rmi_vdev_p2p_unbind, 0 },
	{ call_rmi_vdev_start, 0 },
	{ call_rmi_vdev_unlock, 1 },
	{ call_rmi_version, 2 },
	{ call_rmi_vsmmu_cmd_complete, 4 },
	{ call_rmi_vsmmu_cmd_get, 4 },
	{ call_rmi_vsmmu_create, 0 },
	{ call_rmi_vsmmu_destroy, 0 },
	{ call_rmi_vsmmu_event_complete, 0 },
	{ call_rmi_vsmmu_event_notify, 5 },
	{ call_rmi_vsmmu_features, 0 },
};

/*
 * A call; zeroes at the end of a list are left away, and outputs that mean
 * nothing are 0.
 */
static const struct {
	const char *name;
	unsigned int command;
	u64 inputs[7];
	u64 outputs[7];
	u64 in[REGISTERS];
	u64 out[REGISTERS];
} calls[] = {
	{
		"RMI_ATTEST_PLAT_TOKEN_REFRESH status RMI_SUCCESS",
		0,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000170 },
		{ 0x0 },
	},
	{
		"RMI_ATTEST_PLAT_TOKEN_REFRESH status RMI_ERROR_GLOBAL",
		0,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000170 },
		{ 0xb },
	},
	{
		"RMI_ATTEST_PLAT_TOKEN_REFRESH no_handler RMI_ERROR_NOT_SUPPORTED",
		0,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000170 },
		{ 0x5 },
	},
	{
		"RMI_ATTEST_PLAT_TOKEN_REFRESH no_rmm",
		0,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000170 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_CMEM_ADD_PDEV status RMI_SUCCESS",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001e4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_CMEM_ADD_PDEV status RMI_ERROR_INPUT",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001e4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_CMEM_ADD_PDEV status RMI_ERROR_NOT_SUPPORTED",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001e4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_CMEM_ADD_PDEV status RMI_ERROR_DEVICE",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001e4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x6, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_CMEM_ADD_PDEV no_handler RMI_ERROR_NOT_SUPPORTED",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001e4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_CMEM_ADD_PDEV no_rmm",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001e4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1a19, 0x2827262524232221 },
	},
	{
		"RMI_CMEM_CREATE status RMI_SUCCESS",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_CMEM_CREATE stale_outputs RMI_SUCCESS",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_CMEM_CREATE status RMI_ERROR_INPUT",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_CMEM_CREATE stale_outputs RMI_ERROR_INPUT",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_CMEM_CREATE status RMI_ERROR_NOT_SUPPORTED",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_CREATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_CMEM_CREATE status RMI_ERROR_DEVICE",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x6 },
	},
	{
		"RMI_CMEM_CREATE stale_outputs RMI_ERROR_DEVICE",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x6, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_CMEM_CREATE status RMI_INCOMPLETE",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_CMEM_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_CREATE no_rmm",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001e5, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_CMEM_DESTROY status RMI_SUCCESS",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_CMEM_DESTROY stale_outputs RMI_SUCCESS",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_CMEM_DESTROY status RMI_ERROR_INPUT",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_CMEM_DESTROY stale_outputs RMI_ERROR_INPUT",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_CMEM_DESTROY status RMI_ERROR_NOT_SUPPORTED",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_DESTROY stale_outputs RMI_ERROR_NOT_SUPPORTED",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_CMEM_DESTROY status RMI_ERROR_DEVICE",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0x6 },
	},
	{
		"RMI_CMEM_DESTROY stale_outputs RMI_ERROR_DEVICE",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0x6, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_CMEM_DESTROY status RMI_INCOMPLETE",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_CMEM_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_DESTROY no_rmm",
		3,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e6, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_CMEM_POPULATE status RMI_SUCCESS",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001e7, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_CMEM_POPULATE status RMI_ERROR_INPUT",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e7, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_CMEM_POPULATE stale_outputs RMI_ERROR_INPUT",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e7, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_CMEM_POPULATE status RMI_ERROR_NOT_SUPPORTED",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e7, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_POPULATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e7, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_CMEM_POPULATE status RMI_ERROR_DEVICE",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e7, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x6 },
	},
	{
		"RMI_CMEM_POPULATE stale_outputs RMI_ERROR_DEVICE",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e7, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x6, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_CMEM_POPULATE no_handler RMI_ERROR_NOT_SUPPORTED",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e7, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_POPULATE no_rmm",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e7, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_CMEM_REMOVE_PDEV status RMI_SUCCESS",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
	},
	{
		"RMI_CMEM_REMOVE_PDEV status RMI_ERROR_INPUT",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_CMEM_REMOVE_PDEV status RMI_ERROR_NOT_SUPPORTED",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_REMOVE_PDEV status RMI_ERROR_DEVICE",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x6 },
	},
	{
		"RMI_CMEM_REMOVE_PDEV no_handler RMI_ERROR_NOT_SUPPORTED",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_REMOVE_PDEV no_rmm",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001e8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_CMEM_START status RMI_SUCCESS",
		6,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e9, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_CMEM_START status RMI_ERROR_INPUT",
		6,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e9, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_CMEM_START status RMI_ERROR_NOT_SUPPORTED",
		6,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e9, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_START status RMI_ERROR_DEVICE",
		6,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e9, 0x100f0e0d0c0b0000 },
		{ 0x6 },
	},
	{
		"RMI_CMEM_START status RMI_ERROR_GLOBAL",
		6,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e9, 0x100f0e0d0c0b0000 },
		{ 0xb },
	},
	{
		"RMI_CMEM_START no_handler RMI_ERROR_NOT_SUPPORTED",
		6,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e9, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_START no_rmm",
		6,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001e9, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_CMEM_STOP status RMI_SUCCESS",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ea, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_CMEM_STOP status RMI_ERROR_INPUT",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ea, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_CMEM_STOP status RMI_ERROR_NOT_SUPPORTED",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ea, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_STOP status RMI_ERROR_DEVICE",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ea, 0x100f0e0d0c0b0000 },
		{ 0x6 },
	},
	{
		"RMI_CMEM_STOP status RMI_ERROR_GLOBAL",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ea, 0x100f0e0d0c0b0000 },
		{ 0xb },
	},
	{
		"RMI_CMEM_STOP no_handler RMI_ERROR_NOT_SUPPORTED",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ea, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_STOP no_rmm",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ea, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_CMEM_UNPOPULATE status RMI_SUCCESS",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001eb, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_CMEM_UNPOPULATE status RMI_ERROR_INPUT",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001eb, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_CMEM_UNPOPULATE stale_outputs RMI_ERROR_INPUT",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001eb, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_CMEM_UNPOPULATE status RMI_ERROR_NOT_SUPPORTED",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001eb, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_UNPOPULATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001eb, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_CMEM_UNPOPULATE status RMI_ERROR_DEVICE",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001eb, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x6 },
	},
	{
		"RMI_CMEM_UNPOPULATE stale_outputs RMI_ERROR_DEVICE",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001eb, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x6, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_CMEM_UNPOPULATE no_handler RMI_ERROR_NOT_SUPPORTED",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001eb, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_CMEM_UNPOPULATE no_rmm",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001eb, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_DPT_L0_CREATE status RMI_SUCCESS",
		9,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001dd },
		{ 0x0 },
	},
	{
		"RMI_DPT_L0_CREATE stale_outputs RMI_SUCCESS",
		9,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001dd },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L0_CREATE status RMI_ERROR_INPUT",
		9,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001dd },
		{ 0x1 },
	},
	{
		"RMI_DPT_L0_CREATE stale_outputs RMI_ERROR_INPUT",
		9,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001dd },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L0_CREATE status RMI_ERROR_NOT_SUPPORTED",
		9,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001dd },
		{ 0x5 },
	},
	{
		"RMI_DPT_L0_CREATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		9,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001dd },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L0_CREATE status RMI_INCOMPLETE",
		9,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001dd },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L0_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		9,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001dd },
		{ 0x5 },
	},
	{
		"RMI_DPT_L0_CREATE no_rmm",
		9,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001dd },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_DPT_L0_DESTROY status RMI_SUCCESS",
		10,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001de },
		{ 0x0 },
	},
	{
		"RMI_DPT_L0_DESTROY stale_outputs RMI_SUCCESS",
		10,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001de },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L0_DESTROY status RMI_ERROR_INPUT",
		10,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001de },
		{ 0x1 },
	},
	{
		"RMI_DPT_L0_DESTROY stale_outputs RMI_ERROR_INPUT",
		10,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001de },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L0_DESTROY status RMI_ERROR_NOT_SUPPORTED",
		10,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001de },
		{ 0x5 },
	},
	{
		"RMI_DPT_L0_DESTROY stale_outputs RMI_ERROR_NOT_SUPPORTED",
		10,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001de },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L0_DESTROY status RMI_INCOMPLETE",
		10,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001de },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L0_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		10,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001de },
		{ 0x5 },
	},
	{
		"RMI_DPT_L0_DESTROY no_rmm",
		10,
		{ 0x0 },
		{ 0x0 },
		{ 0xc40001de },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_DPT_L1_CREATE status RMI_SUCCESS",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0x0 },
	},
	{
		"RMI_DPT_L1_CREATE stale_outputs RMI_SUCCESS",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L1_CREATE status RMI_ERROR_INPUT",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0x1 },
	},
	{
		"RMI_DPT_L1_CREATE stale_outputs RMI_ERROR_INPUT",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L1_CREATE status RMI_ERROR_NOT_SUPPORTED",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_DPT_L1_CREATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L1_CREATE status RMI_ERROR_GLOBAL",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0xb },
	},
	{
		"RMI_DPT_L1_CREATE stale_outputs RMI_ERROR_GLOBAL",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0xb, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L1_CREATE status RMI_INCOMPLETE",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L1_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_DPT_L1_CREATE no_rmm",
		11,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001df, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RMI_DPT_L1_DESTROY status RMI_SUCCESS",
		12,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e0, 0x100f0e0d0c0b0a09 },
		{ 0x0 },
	},
	{
		"RMI_DPT_L1_DESTROY stale_outputs RMI_SUCCESS",
		12,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e0, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L1_DESTROY status RMI_ERROR_INPUT",
		12,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e0, 0x100f0e0d0c0b0a09 },
		{ 0x1 },
	},
	{
		"RMI_DPT_L1_DESTROY stale_outputs RMI_ERROR_INPUT",
		12,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e0, 0x100f0e0d0c0b0a09 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L1_DESTROY status RMI_ERROR_NOT_SUPPORTED",
		12,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e0, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_DPT_L1_DESTROY stale_outputs RMI_ERROR_NOT_SUPPORTED",
		12,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e0, 0x100f0e0d0c0b0a09 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L1_DESTROY status RMI_INCOMPLETE",
		12,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e0, 0x100f0e0d0c0b0a09 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_DPT_L1_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		12,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e0, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_DPT_L1_DESTROY no_rmm",
		12,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e0, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RMI_FEATURES status RMI_SUCCESS",
		13,
		{ 0x100f0e0d0c0b0a09 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000165, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_FEATURES no_handler RMI_ERROR_NOT_SUPPORTED",
		13,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc4000165, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_FEATURES no_rmm",
		13,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc4000165, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RMI_GPT_L1_CREATE status RMI_SUCCESS",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0x0 },
	},
	{
		"RMI_GPT_L1_CREATE stale_outputs RMI_SUCCESS",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GPT_L1_CREATE status RMI_ERROR_INPUT",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0x1 },
	},
	{
		"RMI_GPT_L1_CREATE stale_outputs RMI_ERROR_INPUT",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GPT_L1_CREATE status RMI_ERROR_GLOBAL",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0xb },
	},
	{
		"RMI_GPT_L1_CREATE stale_outputs RMI_ERROR_GLOBAL",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0xb, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GPT_L1_CREATE status RMI_INCOMPLETE",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GPT_L1_CREATE status RMI_ERROR_GPT",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0xf },
	},
	{
		"RMI_GPT_L1_CREATE stale_outputs RMI_ERROR_GPT",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0xf, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GPT_L1_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_GPT_L1_CREATE no_rmm",
		14,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f3, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RMI_GPT_L1_DESTROY status RMI_SUCCESS",
		15,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f4, 0x100f0e0d0c0b0a09 },
		{ 0x0 },
	},
	{
		"RMI_GPT_L1_DESTROY stale_outputs RMI_SUCCESS",
		15,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f4, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GPT_L1_DESTROY status RMI_ERROR_INPUT",
		15,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f4, 0x100f0e0d0c0b0a09 },
		{ 0x1 },
	},
	{
		"RMI_GPT_L1_DESTROY stale_outputs RMI_ERROR_INPUT",
		15,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f4, 0x100f0e0d0c0b0a09 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GPT_L1_DESTROY status RMI_INCOMPLETE",
		15,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f4, 0x100f0e0d0c0b0a09 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GPT_L1_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		15,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f4, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_GPT_L1_DESTROY no_rmm",
		15,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001f4, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RMI_GRANULE_RANGE_DELEGATE status RMI_SUCCESS",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f1, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_GRANULE_RANGE_DELEGATE stale_outputs RMI_SUCCESS",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f1, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_RANGE_DELEGATE status RMI_ERROR_INPUT",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f1, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_GRANULE_RANGE_DELEGATE stale_outputs RMI_ERROR_INPUT",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f1, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_RANGE_DELEGATE status RMI_ERROR_GLOBAL",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f1, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb },
	},
	{
		"RMI_GRANULE_RANGE_DELEGATE stale_outputs RMI_ERROR_GLOBAL",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f1, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_RANGE_DELEGATE status RMI_INCOMPLETE",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f1, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_RANGE_DELEGATE no_handler RMI_ERROR_NOT_SUPPORTED",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f1, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_GRANULE_RANGE_DELEGATE no_rmm",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f1, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_GRANULE_RANGE_UNDELEGATE status RMI_SUCCESS",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f2, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_GRANULE_RANGE_UNDELEGATE stale_outputs RMI_SUCCESS",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f2, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_RANGE_UNDELEGATE status RMI_ERROR_INPUT",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f2, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_GRANULE_RANGE_UNDELEGATE stale_outputs RMI_ERROR_INPUT",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f2, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_RANGE_UNDELEGATE status RMI_INCOMPLETE",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f2, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_RANGE_UNDELEGATE no_handler RMI_ERROR_NOT_SUPPORTED",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f2, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_GRANULE_RANGE_UNDELEGATE no_rmm",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001f2, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_GRANULE_TRACKING_GET status RMI_SUCCESS",
		18,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x1, 0x2 },
		{ 0xc40001e1, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0x1, 0x2 },
	},
	{
		"RMI_GRANULE_TRACKING_GET status RMI_ERROR_INPUT",
		18,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e1, 0x100f0e0d0c0b0a09 },
		{ 0x1 },
	},
	{
		"RMI_GRANULE_TRACKING_GET stale_outputs RMI_ERROR_INPUT",
		18,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e1, 0x100f0e0d0c0b0a09 },
		{ 0x1, 0x1, 0x2 },
	},
	{
		"RMI_GRANULE_TRACKING_GET widest_outputs RMI_SUCCESS",
		18,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x3, 0x7 },
		{ 0xc40001e1, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0x3, 0x7 },
	},
	{
		"RMI_GRANULE_TRACKING_GET stale_bits RMI_SUCCESS",
		18,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x1, 0x2 },
		{ 0xc40001e1, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0xfffffffffffffffd, 0xfffffffffffffffa },
	},
	{
		"RMI_GRANULE_TRACKING_GET no_handler RMI_ERROR_NOT_SUPPORTED",
		18,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e1, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_GRANULE_TRACKING_GET no_rmm",
		18,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001e1, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RMI_GRANULE_TRACKING_SET status RMI_SUCCESS",
		19,
		{ 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc40001e3, 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0 },
	},
	{
		"RMI_GRANULE_TRACKING_SET stale_outputs RMI_SUCCESS",
		19,
		{ 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc40001e3, 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_TRACKING_SET status RMI_ERROR_INPUT",
		19,
		{ 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc40001e3, 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x1 },
	},
	{
		"RMI_GRANULE_TRACKING_SET stale_outputs RMI_ERROR_INPUT",
		19,
		{ 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc40001e3, 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_TRACKING_SET status RMI_ERROR_GLOBAL",
		19,
		{ 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc40001e3, 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0xb },
	},
	{
		"RMI_GRANULE_TRACKING_SET stale_outputs RMI_ERROR_GLOBAL",
		19,
		{ 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc40001e3, 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0xb, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_TRACKING_SET status RMI_INCOMPLETE",
		19,
		{ 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc40001e3, 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_GRANULE_TRACKING_SET no_handler RMI_ERROR_NOT_SUPPORTED",
		19,
		{ 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc40001e3, 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x5 },
	},
	{
		"RMI_GRANULE_TRACKING_SET no_rmm",
		19,
		{ 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc40001e3, 0x100f0e0d0c0b0a09, 0x2, 0x1 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x2, 0x1 },
	},
	{
		"RMI_OP_CANCEL status RMI_SUCCESS",
		20,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc400020a, 0x100f0e0d0c0b0a09 },
		{ 0x0 },
	},
	{
		"RMI_OP_CANCEL status RMI_ERROR_INPUT",
		20,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc400020a, 0x100f0e0d0c0b0a09 },
		{ 0x1 },
	},
	{
		"RMI_OP_CANCEL no_handler RMI_ERROR_NOT_SUPPORTED",
		20,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc400020a, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_OP_CANCEL no_rmm",
		20,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc400020a, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RMI_OP_CONTINUE status RMI_SUCCESS",
		21,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc4000203, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
	},
	{
		"RMI_OP_CONTINUE stale_outputs RMI_SUCCESS",
		21,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc4000203, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0, 0x0, 0x3b2b1 },
	},
	{
		"RMI_OP_CONTINUE status RMI_ERROR_INPUT",
		21,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc4000203, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x1 },
	},
	{
		"RMI_OP_CONTINUE stale_outputs RMI_ERROR_INPUT",
		21,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc4000203, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x1, 0x0, 0x3b2b1 },
	},
	{
		"RMI_OP_CONTINUE status RMI_INCOMPLETE",
		21,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc4000203, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x50d, 0x0, 0x3b2b1 },
	},
	{
		"RMI_OP_CONTINUE no_handler RMI_ERROR_NOT_SUPPORTED",
		21,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc4000203, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x5 },
	},
	{
		"RMI_OP_CONTINUE no_rmm",
		21,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc4000203, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1 },
	},
	{
		"RMI_OP_MEM_DONATE status RMI_SUCCESS",
		22,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000208, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_OP_MEM_DONATE stale_outputs RMI_SUCCESS",
		22,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000208, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_OP_MEM_DONATE status RMI_ERROR_INPUT",
		22,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000208, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_OP_MEM_DONATE stale_outputs RMI_ERROR_INPUT",
		22,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000208, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_OP_MEM_DONATE status RMI_INCOMPLETE",
		22,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000208, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_OP_MEM_DONATE no_handler RMI_ERROR_NOT_SUPPORTED",
		22,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000208, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_OP_MEM_DONATE no_rmm",
		22,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000208, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131210,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_OP_MEM_RECLAIM status RMI_SUCCESS",
		23,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000209, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_OP_MEM_RECLAIM status RMI_ERROR_INPUT",
		23,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000209, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_OP_MEM_RECLAIM stale_outputs RMI_ERROR_INPUT",
		23,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000209, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_OP_MEM_RECLAIM status RMI_INCOMPLETE",
		23,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000209, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x50d, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_OP_MEM_RECLAIM no_handler RMI_ERROR_NOT_SUPPORTED",
		23,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000209, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_OP_MEM_RECLAIM no_rmm",
		23,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000209, 0x100f0e0d0c0b0a09, 0x1817161514131210, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131210,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_PDEV_ABORT status RMI_SUCCESS",
		24,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000174, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_ABORT status RMI_ERROR_INPUT",
		24,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000174, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_ABORT status RMI_ERROR_NOT_SUPPORTED",
		24,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000174, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_ABORT status RMI_ERROR_DEVICE",
		24,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000174, 0x100f0e0d0c0b0000 },
		{ 0x6 },
	},
	{
		"RMI_PDEV_ABORT no_handler RMI_ERROR_NOT_SUPPORTED",
		24,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000174, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_ABORT no_rmm",
		24,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000174, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_PDEV_COMMUNICATE status RMI_SUCCESS",
		25,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000175, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_COMMUNICATE status RMI_ERROR_INPUT",
		25,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000175, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_COMMUNICATE status RMI_ERROR_NOT_SUPPORTED",
		25,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000175, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_COMMUNICATE status RMI_ERROR_DEVICE",
		25,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000175, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x6 },
	},
	{
		"RMI_PDEV_COMMUNICATE status RMI_BUSY",
		25,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000175, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xa },
	},
	{
		"RMI_PDEV_COMMUNICATE no_handler RMI_ERROR_NOT_SUPPORTED",
		25,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000175, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_COMMUNICATE no_rmm",
		25,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000175, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_PDEV_CREATE status RMI_SUCCESS",
		26,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000176, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_CREATE stale_outputs RMI_SUCCESS",
		26,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000176, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PDEV_CREATE status RMI_ERROR_INPUT",
		26,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000176, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_CREATE stale_outputs RMI_ERROR_INPUT",
		26,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000176, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PDEV_CREATE status RMI_ERROR_NOT_SUPPORTED",
		26,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000176, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_CREATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		26,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000176, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PDEV_CREATE status RMI_INCOMPLETE",
		26,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000176, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PDEV_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		26,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000176, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_CREATE no_rmm",
		26,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000176, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_PDEV_DESTROY status RMI_SUCCESS",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_DESTROY stale_outputs RMI_SUCCESS",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PDEV_DESTROY status RMI_ERROR_INPUT",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_DESTROY stale_outputs RMI_ERROR_INPUT",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PDEV_DESTROY status RMI_ERROR_NOT_SUPPORTED",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_DESTROY stale_outputs RMI_ERROR_NOT_SUPPORTED",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PDEV_DESTROY status RMI_ERROR_DEVICE",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0x6 },
	},
	{
		"RMI_PDEV_DESTROY stale_outputs RMI_ERROR_DEVICE",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0x6, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PDEV_DESTROY status RMI_INCOMPLETE",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PDEV_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_DESTROY no_rmm",
		27,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000177, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_PDEV_GET_STATE status RMI_SUCCESS",
		28,
		{ 0x100f0e0d0c0b0000 },
		{ 0x3 },
		{ 0xc4000178, 0x100f0e0d0c0b0000 },
		{ 0x0, 0x3 },
	},
	{
		"RMI_PDEV_GET_STATE status RMI_ERROR_INPUT",
		28,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000178, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_GET_STATE stale_outputs RMI_ERROR_INPUT",
		28,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000178, 0x100f0e0d0c0b0000 },
		{ 0x1, 0x3 },
	},
	{
		"RMI_PDEV_GET_STATE status RMI_ERROR_NOT_SUPPORTED",
		28,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000178, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_GET_STATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		28,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000178, 0x100f0e0d0c0b0000 },
		{ 0x5, 0x3 },
	},
	{
		"RMI_PDEV_GET_STATE widest_outputs RMI_SUCCESS",
		28,
		{ 0x100f0e0d0c0b0000 },
		{ 0xff },
		{ 0xc4000178, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xff },
	},
	{
		"RMI_PDEV_GET_STATE stale_bits RMI_SUCCESS",
		28,
		{ 0x100f0e0d0c0b0000 },
		{ 0x3 },
		{ 0xc4000178, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xffffffffffffff03 },
	},
	{
		"RMI_PDEV_GET_STATE no_handler RMI_ERROR_NOT_SUPPORTED",
		28,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000178, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_GET_STATE no_rmm",
		28,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000178, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_PDEV_MEC_REFRESH status RMI_SUCCESS",
		29,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001ed, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_MEC_REFRESH status RMI_ERROR_INPUT",
		29,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001ed, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_MEC_REFRESH status RMI_ERROR_REALM",
		29,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001ed, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x2 },
	},
	{
		"RMI_PDEV_MEC_REFRESH status RMI_ERROR_NOT_SUPPORTED",
		29,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001ed, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_MEC_REFRESH status RMI_ERROR_DEVICE",
		29,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001ed, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x6 },
	},
	{
		"RMI_PDEV_MEC_REFRESH no_handler RMI_ERROR_NOT_SUPPORTED",
		29,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001ed, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_MEC_REFRESH no_rmm",
		29,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001ed, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_PDEV_SET_PUBKEY status RMI_SUCCESS",
		30,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400017b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_SET_PUBKEY status RMI_ERROR_INPUT",
		30,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400017b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_SET_PUBKEY status RMI_ERROR_NOT_SUPPORTED",
		30,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400017b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_SET_PUBKEY status RMI_ERROR_DEVICE",
		30,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400017b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x6 },
	},
	{
		"RMI_PDEV_SET_PUBKEY no_handler RMI_ERROR_NOT_SUPPORTED",
		30,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400017b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_SET_PUBKEY no_rmm",
		30,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400017b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_PDEV_STOP status RMI_SUCCESS",
		31,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400017c, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_STOP status RMI_ERROR_INPUT",
		31,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400017c, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_STOP status RMI_ERROR_NOT_SUPPORTED",
		31,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400017c, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_STOP status RMI_ERROR_DEVICE",
		31,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400017c, 0x100f0e0d0c0b0000 },
		{ 0x6 },
	},
	{
		"RMI_PDEV_STOP no_handler RMI_ERROR_NOT_SUPPORTED",
		31,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400017c, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_STOP no_rmm",
		31,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400017c, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_PDEV_STREAM_COMPLETE status RMI_SUCCESS",
		32,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000206, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_STREAM_COMPLETE status RMI_ERROR_INPUT",
		32,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000206, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_STREAM_COMPLETE status RMI_ERROR_NOT_SUPPORTED",
		32,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000206, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_STREAM_COMPLETE status RMI_ERROR_DEVICE",
		32,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000206, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x6 },
	},
	{
		"RMI_PDEV_STREAM_COMPLETE no_handler RMI_ERROR_NOT_SUPPORTED",
		32,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000206, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_STREAM_COMPLETE no_rmm",
		32,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000206, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_PDEV_STREAM_CONNECT status RMI_SUCCESS",
		33,
		{ 0x100f0e0d0c0b0000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000204, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_PDEV_STREAM_CONNECT status RMI_ERROR_INPUT",
		33,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000204, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_STREAM_CONNECT stale_outputs RMI_ERROR_INPUT",
		33,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000204, 0x100f0e0d0c0b0000 },
		{ 0x1, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_PDEV_STREAM_CONNECT status RMI_ERROR_NOT_SUPPORTED",
		33,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000204, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_STREAM_CONNECT stale_outputs RMI_ERROR_NOT_SUPPORTED",
		33,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000204, 0x100f0e0d0c0b0000 },
		{ 0x5, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_PDEV_STREAM_CONNECT no_handler RMI_ERROR_NOT_SUPPORTED",
		33,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000204, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_STREAM_CONNECT no_rmm",
		33,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000204, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_PDEV_STREAM_DISCONNECT status RMI_SUCCESS",
		34,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000205, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_STREAM_DISCONNECT no_handler RMI_ERROR_NOT_SUPPORTED",
		34,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000205, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_STREAM_DISCONNECT no_rmm",
		34,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000205, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_PDEV_STREAM_KEY_PURGE status RMI_SUCCESS",
		35,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000207, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_STREAM_KEY_PURGE no_handler RMI_ERROR_NOT_SUPPORTED",
		35,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000207, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_STREAM_KEY_PURGE no_rmm",
		35,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000207, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_PDEV_STREAM_KEY_REFRESH status RMI_SUCCESS",
		36,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400017a, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
	},
	{
		"RMI_PDEV_STREAM_KEY_REFRESH status RMI_ERROR_INPUT",
		36,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400017a, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_PDEV_STREAM_KEY_REFRESH status RMI_ERROR_NOT_SUPPORTED",
		36,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400017a, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_STREAM_KEY_REFRESH status RMI_ERROR_DEVICE",
		36,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400017a, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x6 },
	},
	{
		"RMI_PDEV_STREAM_KEY_REFRESH no_handler RMI_ERROR_NOT_SUPPORTED",
		36,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400017a, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_PDEV_STREAM_KEY_REFRESH no_rmm",
		36,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400017a, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_PSCI_COMPLETE status RMI_SUCCESS",
		37,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x0 },
		{ 0xc4000164, 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x0 },
	},
	{
		"RMI_PSCI_COMPLETE status RMI_ERROR_INPUT",
		37,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x0 },
		{ 0xc4000164, 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x1 },
	},
	{
		"RMI_PSCI_COMPLETE no_handler RMI_ERROR_NOT_SUPPORTED",
		37,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x0 },
		{ 0xc4000164, 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x5 },
	},
	{
		"RMI_PSCI_COMPLETE no_rmm",
		37,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x0 },
		{ 0xc4000164, 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0xfffffffffffffff8 },
	},
	{
		"RMI_PSMMU_ACTIVATE status RMI_SUCCESS",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_PSMMU_ACTIVATE stale_outputs RMI_SUCCESS",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_ACTIVATE status RMI_ERROR_INPUT",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_PSMMU_ACTIVATE stale_outputs RMI_ERROR_INPUT",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_ACTIVATE status RMI_ERROR_NOT_SUPPORTED",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_ACTIVATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_ACTIVATE status RMI_ERROR_DEVICE",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x6 },
	},
	{
		"RMI_PSMMU_ACTIVATE stale_outputs RMI_ERROR_DEVICE",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x6, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_ACTIVATE status RMI_INCOMPLETE",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_ACTIVATE no_handler RMI_ERROR_NOT_SUPPORTED",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_ACTIVATE no_rmm",
		38,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc40001d7, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131000 },
	},
	{
		"RMI_PSMMU_DEACTIVATE status RMI_SUCCESS",
		39,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001d8, 0x100f0e0d0c0b0a09 },
		{ 0x0 },
	},
	{
		"RMI_PSMMU_DEACTIVATE stale_outputs RMI_SUCCESS",
		39,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001d8, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_DEACTIVATE status RMI_ERROR_INPUT",
		39,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001d8, 0x100f0e0d0c0b0a09 },
		{ 0x1 },
	},
	{
		"RMI_PSMMU_DEACTIVATE stale_outputs RMI_ERROR_INPUT",
		39,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001d8, 0x100f0e0d0c0b0a09 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_DEACTIVATE status RMI_ERROR_NOT_SUPPORTED",
		39,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001d8, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_DEACTIVATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		39,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001d8, 0x100f0e0d0c0b0a09 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_DEACTIVATE status RMI_INCOMPLETE",
		39,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001d8, 0x100f0e0d0c0b0a09 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_DEACTIVATE no_handler RMI_ERROR_NOT_SUPPORTED",
		39,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001d8, 0x100f0e0d0c0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_DEACTIVATE no_rmm",
		39,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc40001d8, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RMI_PSMMU_EVENT_DISCARD status RMI_SUCCESS",
		40,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc40001f0, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
	},
	{
		"RMI_PSMMU_EVENT_DISCARD status RMI_ERROR_INPUT",
		40,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc40001f0, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x1 },
	},
	{
		"RMI_PSMMU_EVENT_DISCARD status RMI_ERROR_NOT_SUPPORTED",
		40,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc40001f0, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_EVENT_DISCARD no_handler RMI_ERROR_NOT_SUPPORTED",
		40,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc40001f0, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_EVENT_DISCARD no_rmm",
		40,
		{ 0x100f0e0d0c0b0a09, 0x1 },
		{ 0x0 },
		{ 0xc40001f0, 0x100f0e0d0c0b0a09, 0x1 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1 },
	},
	{
		"RMI_PSMMU_IRQ_NOTIFY status RMI_SUCCESS",
		41,
		{ 0x100f0e0d0c0b0a09, 0xf },
		{ 0xf, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1,
		  0xd0cfcecdcccbcac9, 0xd8d7d6d5d4d3d2d1, 0xe0dfdedddcdbdad9 },
		{ 0xc400016f, 0x100f0e0d0c0b0a09, 0xf },
		{ 0x0, 0xf, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1,
		  0xd0cfcecdcccbcac9, 0xd8d7d6d5d4d3d2d1, 0xe0dfdedddcdbdad9 },
	},
	{
		"RMI_PSMMU_IRQ_NOTIFY status RMI_ERROR_INPUT",
		41,
		{ 0x100f0e0d0c0b0a09, 0xf },
		{ 0x0 },
		{ 0xc400016f, 0x100f0e0d0c0b0a09, 0xf },
		{ 0x1 },
	},
	{
		"RMI_PSMMU_IRQ_NOTIFY stale_outputs RMI_ERROR_INPUT",
		41,
		{ 0x100f0e0d0c0b0a09, 0xf },
		{ 0x0 },
		{ 0xc400016f, 0x100f0e0d0c0b0a09, 0xf },
		{ 0x1, 0xf, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1,
		  0xd0cfcecdcccbcac9, 0xd8d7d6d5d4d3d2d1, 0xe0dfdedddcdbdad9 },
	},
	{
		"RMI_PSMMU_IRQ_NOTIFY status RMI_ERROR_NOT_SUPPORTED",
		41,
		{ 0x100f0e0d0c0b0a09, 0xf },
		{ 0x0 },
		{ 0xc400016f, 0x100f0e0d0c0b0a09, 0xf },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_IRQ_NOTIFY stale_outputs RMI_ERROR_NOT_SUPPORTED",
		41,
		{ 0x100f0e0d0c0b0a09, 0xf },
		{ 0x0 },
		{ 0xc400016f, 0x100f0e0d0c0b0a09, 0xf },
		{ 0x5, 0xf, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1,
		  0xd0cfcecdcccbcac9, 0xd8d7d6d5d4d3d2d1, 0xe0dfdedddcdbdad9 },
	},
	{
		"RMI_PSMMU_IRQ_NOTIFY no_handler RMI_ERROR_NOT_SUPPORTED",
		41,
		{ 0x100f0e0d0c0b0a09, 0xf },
		{ 0x0 },
		{ 0xc400016f, 0x100f0e0d0c0b0a09, 0xf },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_IRQ_NOTIFY no_rmm",
		41,
		{ 0x100f0e0d0c0b0a09, 0xf },
		{ 0x0 },
		{ 0xc400016f, 0x100f0e0d0c0b0a09, 0xf },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0xf },
	},
	{
		"RMI_PSMMU_ST_L2_CREATE status RMI_SUCCESS",
		42,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001db, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
	},
	{
		"RMI_PSMMU_ST_L2_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		42,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001db, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_ST_L2_CREATE no_rmm",
		42,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001db, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
	},
	{
		"RMI_PSMMU_ST_L2_DESTROY status RMI_SUCCESS",
		43,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001dc, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
	},
	{
		"RMI_PSMMU_ST_L2_DESTROY stale_outputs RMI_SUCCESS",
		43,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001dc, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_ST_L2_DESTROY status RMI_ERROR_INPUT",
		43,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001dc, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x1 },
	},
	{
		"RMI_PSMMU_ST_L2_DESTROY stale_outputs RMI_ERROR_INPUT",
		43,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001dc, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_ST_L2_DESTROY status RMI_ERROR_NOT_SUPPORTED",
		43,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001dc, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_ST_L2_DESTROY stale_outputs RMI_ERROR_NOT_SUPPORTED",
		43,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001dc, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_ST_L2_DESTROY status RMI_INCOMPLETE",
		43,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001dc, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_PSMMU_ST_L2_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		43,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001dc, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x5 },
	},
	{
		"RMI_PSMMU_ST_L2_DESTROY no_rmm",
		43,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0x0 },
		{ 0xc40001dc, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131211 },
	},
	{
		"RMI_REALM_ACTIVATE status RMI_SUCCESS",
		44,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000157, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_REALM_ACTIVATE status RMI_ERROR_INPUT",
		44,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000157, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_REALM_ACTIVATE status RMI_ERROR_REALM",
		44,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000157, 0x100f0e0d0c0b0000 },
		{ 0x2 },
	},
	{
		"RMI_REALM_ACTIVATE no_handler RMI_ERROR_NOT_SUPPORTED",
		44,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000157, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_REALM_ACTIVATE no_rmm",
		44,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000157, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_REALM_CREATE status RMI_SUCCESS",
		45,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_REALM_CREATE stale_outputs RMI_SUCCESS",
		45,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_CREATE status RMI_ERROR_INPUT",
		45,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_REALM_CREATE stale_outputs RMI_ERROR_INPUT",
		45,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_CREATE status RMI_ERROR_GLOBAL",
		45,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb },
	},
	{
		"RMI_REALM_CREATE stale_outputs RMI_ERROR_GLOBAL",
		45,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_CREATE status RMI_INCOMPLETE",
		45,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		45,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_REALM_CREATE no_rmm",
		45,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_REALM_DESTROY status RMI_SUCCESS",
		46,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_REALM_DESTROY stale_outputs RMI_SUCCESS",
		46,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_DESTROY status RMI_ERROR_INPUT",
		46,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_REALM_DESTROY stale_outputs RMI_ERROR_INPUT",
		46,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_DESTROY status RMI_ERROR_REALM",
		46,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x2 },
	},
	{
		"RMI_REALM_DESTROY stale_outputs RMI_ERROR_REALM",
		46,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x2, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_DESTROY status RMI_INCOMPLETE",
		46,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		46,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_REALM_DESTROY no_rmm",
		46,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_REALM_TERMINATE status RMI_SUCCESS",
		47,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000201, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_REALM_TERMINATE stale_outputs RMI_SUCCESS",
		47,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000201, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_TERMINATE status RMI_ERROR_INPUT",
		47,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000201, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_REALM_TERMINATE stale_outputs RMI_ERROR_INPUT",
		47,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000201, 0x100f0e0d0c0b0000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_TERMINATE status RMI_ERROR_REALM",
		47,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000201, 0x100f0e0d0c0b0000 },
		{ 0x2 },
	},
	{
		"RMI_REALM_TERMINATE stale_outputs RMI_ERROR_REALM",
		47,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000201, 0x100f0e0d0c0b0000 },
		{ 0x2, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_TERMINATE status RMI_INCOMPLETE",
		47,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000201, 0x100f0e0d0c0b0000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REALM_TERMINATE no_handler RMI_ERROR_NOT_SUPPORTED",
		47,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000201, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_REALM_TERMINATE no_rmm",
		47,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000201, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_REC_CREATE status RMI_SUCCESS",
		48,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
	},
	{
		"RMI_REC_CREATE stale_outputs RMI_SUCCESS",
		48,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REC_CREATE status RMI_ERROR_INPUT",
		48,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_REC_CREATE stale_outputs RMI_ERROR_INPUT",
		48,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REC_CREATE status RMI_ERROR_REALM",
		48,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x2 },
	},
	{
		"RMI_REC_CREATE stale_outputs RMI_ERROR_REALM",
		48,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x2, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REC_CREATE status RMI_INCOMPLETE",
		48,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REC_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		48,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_REC_CREATE no_rmm",
		48,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_REC_DESTROY status RMI_SUCCESS",
		49,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_REC_DESTROY stale_outputs RMI_SUCCESS",
		49,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REC_DESTROY status RMI_ERROR_INPUT",
		49,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_REC_DESTROY stale_outputs RMI_ERROR_INPUT",
		49,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REC_DESTROY status RMI_ERROR_REC",
		49,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x3 },
	},
	{
		"RMI_REC_DESTROY stale_outputs RMI_ERROR_REC",
		49,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x3, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REC_DESTROY status RMI_INCOMPLETE",
		49,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_REC_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		49,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_REC_DESTROY no_rmm",
		49,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_REC_ENTER status RMI_SUCCESS",
		50,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_REC_ENTER status RMI_ERROR_INPUT",
		50,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_REC_ENTER status RMI_ERROR_REALM",
		50,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x2 },
	},
	{
		"RMI_REC_ENTER status RMI_ERROR_REC",
		50,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x3 },
	},
	{
		"RMI_REC_ENTER no_handler RMI_ERROR_NOT_SUPPORTED",
		50,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_REC_ENTER no_rmm",
		50,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_RMM_ACTIVATE status RMI_SUCCESS",
		51,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000202 },
		{ 0x0 },
	},
	{
		"RMI_RMM_ACTIVATE stale_outputs RMI_SUCCESS",
		51,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000202 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RMM_ACTIVATE status RMI_ERROR_GLOBAL",
		51,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000202 },
		{ 0xb },
	},
	{
		"RMI_RMM_ACTIVATE stale_outputs RMI_ERROR_GLOBAL",
		51,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000202 },
		{ 0xb, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RMM_ACTIVATE status RMI_INCOMPLETE",
		51,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000202 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RMM_ACTIVATE no_handler RMI_ERROR_NOT_SUPPORTED",
		51,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000202 },
		{ 0x5 },
	},
	{
		"RMI_RMM_ACTIVATE no_rmm",
		51,
		{ 0x0 },
		{ 0x0 },
		{ 0xc4000202 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_RMM_CONFIG_GET status RMI_SUCCESS",
		52,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ec, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_RMM_CONFIG_GET status RMI_ERROR_INPUT",
		52,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ec, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_RMM_CONFIG_GET status RMI_ERROR_GLOBAL",
		52,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ec, 0x100f0e0d0c0b0000 },
		{ 0xb },
	},
	{
		"RMI_RMM_CONFIG_GET no_handler RMI_ERROR_NOT_SUPPORTED",
		52,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ec, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_RMM_CONFIG_GET no_rmm",
		52,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc40001ec, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_RMM_CONFIG_SET status RMI_SUCCESS",
		53,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400016e, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_RMM_CONFIG_SET status RMI_ERROR_INPUT",
		53,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400016e, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_RMM_CONFIG_SET status RMI_ERROR_GLOBAL",
		53,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400016e, 0x100f0e0d0c0b0000 },
		{ 0xb },
	},
	{
		"RMI_RMM_CONFIG_SET no_handler RMI_ERROR_NOT_SUPPORTED",
		53,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400016e, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_RMM_CONFIG_SET no_rmm",
		53,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400016e, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_RTT_ARCH_DEV_MAP status RMI_SUCCESS",
		54,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f9, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_MAP status RMI_ERROR_INPUT",
		54,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001f9, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_MAP stale_outputs RMI_ERROR_INPUT",
		54,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001f9, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_MAP status RMI_ERROR_RTT",
		54,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001f9, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_MAP stale_outputs RMI_ERROR_RTT",
		54,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001f9, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_MAP status RMI_ERROR_NOT_SUPPORTED",
		54,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001f9, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_MAP stale_outputs RMI_ERROR_NOT_SUPPORTED",
		54,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001f9, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_MAP no_handler RMI_ERROR_NOT_SUPPORTED",
		54,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001f9, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_MAP no_rmm",
		54,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001f9, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_UNMAP status RMI_SUCCESS",
		55,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001fa, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_UNMAP status RMI_ERROR_INPUT",
		55,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001fa, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_UNMAP stale_outputs RMI_ERROR_INPUT",
		55,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001fa, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_UNMAP status RMI_ERROR_RTT",
		55,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001fa, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_UNMAP stale_outputs RMI_ERROR_RTT",
		55,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001fa, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_UNMAP no_handler RMI_ERROR_NOT_SUPPORTED",
		55,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001fa, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_ARCH_DEV_UNMAP no_rmm",
		55,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001fa, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000 },
	},
	{
		"RMI_RTT_AUX_CREATE status RMI_SUCCESS",
		56,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc400017d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_AUX_CREATE stale_outputs RMI_SUCCESS",
		56,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc400017d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221,
		  0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_AUX_CREATE status RMI_ERROR_INPUT",
		56,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc400017d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_AUX_CREATE stale_outputs RMI_ERROR_INPUT",
		56,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc400017d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221,
		  0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_AUX_CREATE status RMI_ERROR_RTT_AUX",
		56,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc400017d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x307, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_AUX_CREATE stale_outputs RMI_ERROR_RTT_AUX",
		56,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc400017d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x307, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221,
		  0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_AUX_CREATE status RMI_INCOMPLETE",
		56,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc400017d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221,
		  0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_AUX_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		56,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc400017d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_AUX_CREATE no_rmm",
		56,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc400017d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1a19, 0x2827262524232221, 0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_AUX_DESTROY status RMI_SUCCESS",
		57,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400017e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_DESTROY status RMI_ERROR_INPUT",
		57,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_DESTROY stale_outputs RMI_ERROR_INPUT",
		57,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x1, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_DESTROY status RMI_ERROR_RTT_AUX",
		57,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400017e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x307, 0x0, 0xb8b7b6b5b4b3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_DESTROY stale_outputs RMI_ERROR_RTT_AUX",
		57,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400017e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x307, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_DESTROY status RMI_INCOMPLETE",
		57,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		57,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_DESTROY no_rmm",
		57,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_FOLD status RMI_SUCCESS",
		58,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc400017f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_FOLD stale_outputs RMI_SUCCESS",
		58,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc400017f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_FOLD status RMI_ERROR_INPUT",
		58,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_FOLD stale_outputs RMI_ERROR_INPUT",
		58,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_FOLD status RMI_ERROR_RTT_AUX",
		58,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x307, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_FOLD stale_outputs RMI_ERROR_RTT_AUX",
		58,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x307, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_FOLD status RMI_INCOMPLETE",
		58,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_FOLD no_handler RMI_ERROR_NOT_SUPPORTED",
		58,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_FOLD no_rmm",
		58,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400017f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19, 0x2827262524232221 },
	},
	{
		"RMI_RTT_AUX_PROT_MAP status RMI_SUCCESS",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_MAP stale_outputs RMI_SUCCESS",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_MAP status RMI_ERROR_INPUT",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x1, 0x0, 0x0, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_MAP stale_outputs RMI_ERROR_INPUT",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_MAP status RMI_ERROR_RTT",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x304, 0x0, 0x0, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_MAP stale_outputs RMI_ERROR_RTT",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_MAP status RMI_ERROR_RTT_AUX",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x307, 0x0, 0x0, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_MAP stale_outputs RMI_ERROR_RTT_AUX",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x307, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_MAP status RMI_INCOMPLETE",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_MAP no_handler RMI_ERROR_NOT_SUPPORTED",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x5, 0x0, 0x0, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_MAP no_rmm",
		59,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001fd, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1000, 0xd },
	},
	{
		"RMI_RTT_AUX_PROT_UNMAP status RMI_SUCCESS",
		60,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001fe, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_PROT_UNMAP stale_outputs RMI_SUCCESS",
		60,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001fe, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_PROT_UNMAP status RMI_ERROR_INPUT",
		60,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc40001fe, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x1, 0x0, 0x0, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_PROT_UNMAP stale_outputs RMI_ERROR_INPUT",
		60,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc40001fe, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_PROT_UNMAP status RMI_ERROR_RTT_AUX",
		60,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc40001fe, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x307, 0x0, 0x0, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_PROT_UNMAP stale_outputs RMI_ERROR_RTT_AUX",
		60,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc40001fe, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x307, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_PROT_UNMAP status RMI_INCOMPLETE",
		60,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc40001fe, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_PROT_UNMAP no_handler RMI_ERROR_NOT_SUPPORTED",
		60,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc40001fe, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x5, 0x0, 0x0, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_PROT_UNMAP no_rmm",
		60,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc40001fe, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1000, 0x1 },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP status RMI_SUCCESS",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP stale_outputs RMI_SUCCESS",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP status RMI_ERROR_INPUT",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x1, 0x0, 0x0, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP stale_outputs RMI_ERROR_INPUT",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP status RMI_ERROR_RTT",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x304, 0x0, 0x0, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP stale_outputs RMI_ERROR_RTT",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP status RMI_ERROR_RTT_AUX",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x307, 0x0, 0x0, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP stale_outputs RMI_ERROR_RTT_AUX",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x307, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP status RMI_INCOMPLETE",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP no_handler RMI_ERROR_NOT_SUPPORTED",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x5, 0x0, 0x0, 0x0, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_MAP no_rmm",
		61,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0x0 },
		{ 0xc40001ff, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0xd },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1000, 0xd },
	},
	{
		"RMI_RTT_AUX_UNPROT_UNMAP status RMI_SUCCESS",
		62,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000200, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_UNPROT_UNMAP stale_outputs RMI_SUCCESS",
		62,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000200, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_UNPROT_UNMAP status RMI_ERROR_INPUT",
		62,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc4000200, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x1, 0x0, 0x0, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_UNPROT_UNMAP stale_outputs RMI_ERROR_INPUT",
		62,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc4000200, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_UNPROT_UNMAP status RMI_ERROR_RTT_AUX",
		62,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc4000200, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x307, 0x0, 0x0, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_UNPROT_UNMAP stale_outputs RMI_ERROR_RTT_AUX",
		62,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc4000200, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x307, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_UNPROT_UNMAP status RMI_INCOMPLETE",
		62,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc4000200, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_UNPROT_UNMAP no_handler RMI_ERROR_NOT_SUPPORTED",
		62,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc4000200, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x5, 0x0, 0x0, 0x0, 0x1 },
	},
	{
		"RMI_RTT_AUX_UNPROT_UNMAP no_rmm",
		62,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0x0 },
		{ 0xc4000200, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000, 0x1 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1000, 0x1 },
	},
	{
		"RMI_RTT_CREATE status RMI_SUCCESS",
		63,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE stale_outputs RMI_SUCCESS",
		63,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE status RMI_ERROR_INPUT",
		63,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE stale_outputs RMI_ERROR_INPUT",
		63,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE status RMI_ERROR_RTT",
		63,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE stale_outputs RMI_ERROR_RTT",
		63,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE status RMI_INCOMPLETE",
		63,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		63,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE no_rmm",
		63,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1a19, 0x2827262524232221 },
	},
	{
		"RMI_RTT_DATA_MAP status RMI_SUCCESS",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP stale_outputs RMI_SUCCESS",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP status RMI_ERROR_INPUT",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP stale_outputs RMI_ERROR_INPUT",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP status RMI_ERROR_RTT",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP stale_outputs RMI_ERROR_RTT",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP status RMI_ERROR_DPT",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0x309, 0x0, 0x0, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP stale_outputs RMI_ERROR_DPT",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0x309, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP status RMI_ERROR_TRACKING",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0xc, 0x0, 0x0, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP stale_outputs RMI_ERROR_TRACKING",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0xc, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP status RMI_INCOMPLETE",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP alternative RMI_SUCCESS",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2222,
		  0x302f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2222, 0x302f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2222, 0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP no_handler RMI_ERROR_NOT_SUPPORTED",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP no_rmm",
		64,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2221, 0x800f2e2d2c2b2a29 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT status RMI_SUCCESS",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT stale_outputs RMI_SUCCESS",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT status RMI_ERROR_INPUT",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT stale_outputs RMI_ERROR_INPUT",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT status RMI_ERROR_REALM",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x2, 0x0, 0x0, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT stale_outputs RMI_ERROR_REALM",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x2, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT status RMI_ERROR_RTT",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT stale_outputs RMI_ERROR_RTT",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT status RMI_INCOMPLETE",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT no_handler RMI_ERROR_NOT_SUPPORTED",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_MAP_INIT no_rmm",
		65,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_RTT_DATA_UNMAP status RMI_SUCCESS",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP status RMI_ERROR_INPUT",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x1, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP stale_outputs RMI_ERROR_INPUT",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP status RMI_ERROR_RTT",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x304, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP stale_outputs RMI_ERROR_RTT",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP status RMI_ERROR_DPT",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x309, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP stale_outputs RMI_ERROR_DPT",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x309, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP status RMI_ERROR_TRACKING",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0xc, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP stale_outputs RMI_ERROR_TRACKING",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0xc, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP status RMI_INCOMPLETE",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP stale_outputs RMI_INCOMPLETE",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP alternative RMI_SUCCESS",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2,
		  0x302f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9, 0x0, 0xc0bfbebdbcbbbab9 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2,
		  0x302f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0xc0bfbebdbcbbbab9, 0x2, 0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP no_handler RMI_ERROR_NOT_SUPPORTED",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x5, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DATA_UNMAP no_rmm",
		66,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f6, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DESTROY status RMI_SUCCESS",
		67,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_RTT_DESTROY status RMI_ERROR_INPUT",
		67,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_RTT_DESTROY stale_outputs RMI_ERROR_INPUT",
		67,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_RTT_DESTROY status RMI_ERROR_RTT",
		67,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x304, 0x0, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_RTT_DESTROY stale_outputs RMI_ERROR_RTT",
		67,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x304, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_RTT_DESTROY status RMI_INCOMPLETE",
		67,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RTT_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		67,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_RTT_DESTROY no_rmm",
		67,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_RTT_DEV_MAP status RMI_SUCCESS",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000, 0x2a29,
		  0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP stale_outputs RMI_SUCCESS",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x2a29,
		  0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP status RMI_ERROR_INPUT",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000, 0x2a29, 0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP stale_outputs RMI_ERROR_INPUT",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x2a29,
		  0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP status RMI_ERROR_RTT",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232000, 0x2a29, 0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP stale_outputs RMI_ERROR_RTT",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x2a29,
		  0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP status RMI_ERROR_DPT",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x309, 0x0, 0x0, 0x0, 0x2827262524232000, 0x2a29, 0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP stale_outputs RMI_ERROR_DPT",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x309, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x2a29,
		  0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP status RMI_ERROR_TRACKING",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0xc, 0x0, 0x0, 0x0, 0x2827262524232000, 0x2a29, 0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP stale_outputs RMI_ERROR_TRACKING",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0xc, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x2a29,
		  0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP status RMI_INCOMPLETE",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x2a29,
		  0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP alternative RMI_SUCCESS",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a2a, 0x3837363534333231 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a2a, 0x3837363534333231 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000, 0x2a2a,
		  0x3837363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP no_handler RMI_ERROR_NOT_SUPPORTED",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000, 0x2a29, 0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_MAP no_rmm",
		68,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0x0 },
		{ 0xc40001f7, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x2a29, 0x8007363534333231 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000, 0x2a29, 0x8007363534333231 },
	},
	{
		"RMI_RTT_DEV_UNMAP status RMI_SUCCESS",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP status RMI_ERROR_INPUT",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x1, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP stale_outputs RMI_ERROR_INPUT",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP status RMI_ERROR_RTT",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x304, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP stale_outputs RMI_ERROR_RTT",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP status RMI_ERROR_DPT",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x309, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP stale_outputs RMI_ERROR_DPT",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x309, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP status RMI_ERROR_TRACKING",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0xc, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP stale_outputs RMI_ERROR_TRACKING",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0xc, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP status RMI_INCOMPLETE",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP stale_outputs RMI_INCOMPLETE",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP alternative RMI_SUCCESS",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2,
		  0x302f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9, 0x0, 0xc0bfbebdbcbbbab9 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2,
		  0x302f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0xc0bfbebdbcbbbab9, 0x2, 0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP no_handler RMI_ERROR_NOT_SUPPORTED",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x5, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_UNMAP no_rmm",
		69,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001f8, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_DEV_VALIDATE status RMI_SUCCESS",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE stale_outputs RMI_SUCCESS",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE status RMI_ERROR_INPUT",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE stale_outputs RMI_ERROR_INPUT",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE status RMI_ERROR_REC",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x3, 0x0, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE stale_outputs RMI_ERROR_REC",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x3, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE status RMI_ERROR_RTT",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE stale_outputs RMI_ERROR_RTT",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000,
		  0x302f2e2d2c2b2a29, 0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE status RMI_ERROR_DEVICE",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x6, 0x0, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE stale_outputs RMI_ERROR_DEVICE",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x6, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE status RMI_INCOMPLETE",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000,
		  0x302f2e2d2c2b2a29, 0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE no_handler RMI_ERROR_NOT_SUPPORTED",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_DEV_VALIDATE no_rmm",
		70,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc4000163, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2a29, 0x3837363534333000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000, 0x302f2e2d2c2b2a29,
		  0x3837363534333000 },
	},
	{
		"RMI_RTT_FOLD status RMI_SUCCESS",
		71,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_FOLD stale_outputs RMI_SUCCESS",
		71,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RTT_FOLD status RMI_ERROR_INPUT",
		71,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_RTT_FOLD stale_outputs RMI_ERROR_INPUT",
		71,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RTT_FOLD status RMI_ERROR_RTT",
		71,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x304 },
	},
	{
		"RMI_RTT_FOLD stale_outputs RMI_ERROR_RTT",
		71,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RTT_FOLD status RMI_INCOMPLETE",
		71,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RTT_FOLD no_handler RMI_ERROR_NOT_SUPPORTED",
		71,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_RTT_FOLD no_rmm",
		71,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_RTT_INIT_RIPAS status RMI_SUCCESS",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_INIT_RIPAS stale_outputs RMI_SUCCESS",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RTT_INIT_RIPAS status RMI_ERROR_INPUT",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_RTT_INIT_RIPAS stale_outputs RMI_ERROR_INPUT",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RTT_INIT_RIPAS status RMI_ERROR_REALM",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x2 },
	},
	{
		"RMI_RTT_INIT_RIPAS stale_outputs RMI_ERROR_REALM",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x2, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RTT_INIT_RIPAS status RMI_ERROR_RTT",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x304 },
	},
	{
		"RMI_RTT_INIT_RIPAS stale_outputs RMI_ERROR_RTT",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RTT_INIT_RIPAS status RMI_INCOMPLETE",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_RTT_INIT_RIPAS no_handler RMI_ERROR_NOT_SUPPORTED",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_RTT_INIT_RIPAS no_rmm",
		72,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_RTT_READ_ENTRY status RMI_SUCCESS",
		73,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9, 0x2, 0xc0bfbebdbcbbbab9, 0x1 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x2, 0xc0bfbebdbcbbbab9, 0x1 },
	},
	{
		"RMI_RTT_READ_ENTRY status RMI_ERROR_INPUT",
		73,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_RTT_READ_ENTRY stale_outputs RMI_ERROR_INPUT",
		73,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x2, 0xc0bfbebdbcbbbab9, 0x1 },
	},
	{
		"RMI_RTT_READ_ENTRY widest_outputs RMI_SUCCESS",
		73,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9, 0xff, 0xc0bfbebdbcbbbab9, 0xff },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xff, 0xc0bfbebdbcbbbab9, 0xff },
	},
	{
		"RMI_RTT_READ_ENTRY stale_bits RMI_SUCCESS",
		73,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9, 0x2, 0xc0bfbebdbcbbbab9, 0x1 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xffffffffffffff02, 0xc0bfbebdbcbbbab9,
		  0xffffffffffffff01 },
	},
	{
		"RMI_RTT_READ_ENTRY no_handler RMI_ERROR_NOT_SUPPORTED",
		73,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_RTT_READ_ENTRY no_rmm",
		73,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_RTT_SET_RIPAS status RMI_SUCCESS",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS stale_outputs RMI_SUCCESS",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS status RMI_ERROR_INPUT",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS stale_outputs RMI_ERROR_INPUT",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS status RMI_ERROR_REC",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x3, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS stale_outputs RMI_ERROR_REC",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x3, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS status RMI_ERROR_RTT",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS stale_outputs RMI_ERROR_RTT",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS status RMI_INCOMPLETE",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS no_handler RMI_ERROR_NOT_SUPPORTED",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS no_rmm",
		74,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1a19, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP status RMI_SUCCESS",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP stale_outputs RMI_SUCCESS",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP status RMI_ERROR_INPUT",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP stale_outputs RMI_ERROR_INPUT",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP status RMI_ERROR_REC",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x3, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP stale_outputs RMI_ERROR_REC",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x3, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP status RMI_ERROR_RTT",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x304, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP status RMI_ERROR_RTT_AUX",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x307, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP status RMI_INCOMPLETE",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP no_handler RMI_ERROR_NOT_SUPPORTED",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_S2AP no_rmm",
		75,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400018b, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1a19, 0x2827262524232000 },
	},
	{
		"RMI_RTT_UNPROT_MAP status RMI_SUCCESS",
		76,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x232221,
		  0x800f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001fb, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x232221, 0x800f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x232221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_MAP stale_outputs RMI_SUCCESS",
		76,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x232221,
		  0x800f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001fb, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x232221, 0x800f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x232221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_MAP status RMI_ERROR_INPUT",
		76,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x232221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fb, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x232221, 0x800f2e2d2c2b2a29 },
		{ 0x1, 0x0, 0x0, 0x0, 0x232221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_MAP stale_outputs RMI_ERROR_INPUT",
		76,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x232221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fb, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x232221, 0x800f2e2d2c2b2a29 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x232221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_MAP status RMI_ERROR_RTT",
		76,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x232221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fb, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x232221, 0x800f2e2d2c2b2a29 },
		{ 0x304, 0x0, 0x0, 0x0, 0x232221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_MAP stale_outputs RMI_ERROR_RTT",
		76,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x232221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fb, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x232221, 0x800f2e2d2c2b2a29 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x232221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_MAP status RMI_INCOMPLETE",
		76,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x232221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fb, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x232221, 0x800f2e2d2c2b2a29 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x232221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_MAP alternative RMI_SUCCESS",
		76,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x232222,
		  0x302f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc40001fb, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x232222, 0x302f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x232222, 0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_MAP no_handler RMI_ERROR_NOT_SUPPORTED",
		76,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x232221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fb, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x232221, 0x800f2e2d2c2b2a29 },
		{ 0x5, 0x0, 0x0, 0x0, 0x232221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_MAP no_rmm",
		76,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x232221,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fb, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x232221, 0x800f2e2d2c2b2a29 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x232221, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_UNMAP status RMI_SUCCESS",
		77,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1 },
		{ 0xc40001fc, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_UNMAP status RMI_ERROR_INPUT",
		77,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fc, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x1, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_UNMAP stale_outputs RMI_ERROR_INPUT",
		77,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fc, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_UNMAP status RMI_ERROR_RTT",
		77,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fc, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x304, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_UNMAP stale_outputs RMI_ERROR_RTT",
		77,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fc, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x8007b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_UNMAP status RMI_INCOMPLETE",
		77,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fc, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_UNMAP stale_outputs RMI_INCOMPLETE",
		77,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fc, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0xc0bfbebdbcbbbab9, 0x1,
		  0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_UNMAP alternative RMI_SUCCESS",
		77,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2,
		  0x302f2e2d2c2b2a29 },
		{ 0xb0afaeadacabaaa9, 0x0, 0xc0bfbebdbcbbbab9 },
		{ 0xc40001fc, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x2,
		  0x302f2e2d2c2b2a29 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0xc0bfbebdbcbbbab9, 0x2, 0x302f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_UNMAP no_handler RMI_ERROR_NOT_SUPPORTED",
		77,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fc, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x5, 0x0, 0x0, 0x0, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_RTT_UNPROT_UNMAP no_rmm",
		77,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0x0 },
		{ 0xc40001fc, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000, 0x1,
		  0x800f2e2d2c2b2a29 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x1, 0x800f2e2d2c2b2a29 },
	},
	{
		"RMI_VDEV_ABORT status RMI_SUCCESS",
		78,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000185, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
	},
	{
		"RMI_VDEV_ABORT status RMI_ERROR_INPUT",
		78,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000185, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_VDEV_ABORT status RMI_ERROR_NOT_SUPPORTED",
		78,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000185, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_ABORT status RMI_ERROR_DEVICE",
		78,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000185, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x6 },
	},
	{
		"RMI_VDEV_ABORT no_handler RMI_ERROR_NOT_SUPPORTED",
		78,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000185, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_ABORT no_rmm",
		78,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000185, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_VDEV_COMMUNICATE status RMI_SUCCESS",
		79,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000186, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_COMMUNICATE status RMI_ERROR_INPUT",
		79,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000186, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_COMMUNICATE status RMI_ERROR_NOT_SUPPORTED",
		79,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000186, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_COMMUNICATE status RMI_ERROR_DEVICE",
		79,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000186, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x6, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_COMMUNICATE status RMI_BUSY",
		79,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000186, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0xa, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_COMMUNICATE no_handler RMI_ERROR_NOT_SUPPORTED",
		79,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000186, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_COMMUNICATE no_rmm",
		79,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000186, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_COMPLETE status RMI_SUCCESS",
		80,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400018e, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_VDEV_COMPLETE status RMI_ERROR_INPUT",
		80,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400018e, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_VDEV_COMPLETE status RMI_ERROR_DEVICE",
		80,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400018e, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x6 },
	},
	{
		"RMI_VDEV_COMPLETE no_handler RMI_ERROR_NOT_SUPPORTED",
		80,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400018e, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_COMPLETE no_rmm",
		80,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400018e, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_VDEV_CREATE status RMI_SUCCESS",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE stale_outputs RMI_SUCCESS",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE status RMI_ERROR_INPUT",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE stale_outputs RMI_ERROR_INPUT",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE status RMI_ERROR_REALM",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x2, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE stale_outputs RMI_ERROR_REALM",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x2, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE status RMI_ERROR_NOT_SUPPORTED",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE status RMI_ERROR_DEVICE",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x6, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE stale_outputs RMI_ERROR_DEVICE",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x6, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE status RMI_INCOMPLETE",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_CREATE no_rmm",
		81,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000187, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_DESTROY status RMI_SUCCESS",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
	},
	{
		"RMI_VDEV_DESTROY stale_outputs RMI_SUCCESS",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VDEV_DESTROY status RMI_ERROR_INPUT",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_VDEV_DESTROY stale_outputs RMI_ERROR_INPUT",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VDEV_DESTROY status RMI_ERROR_NOT_SUPPORTED",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_DESTROY stale_outputs RMI_ERROR_NOT_SUPPORTED",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VDEV_DESTROY status RMI_ERROR_DEVICE",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x6 },
	},
	{
		"RMI_VDEV_DESTROY stale_outputs RMI_ERROR_DEVICE",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x6, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VDEV_DESTROY status RMI_INCOMPLETE",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VDEV_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_DESTROY no_rmm",
		82,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000188, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_VDEV_GET_INTERFACE_REPORT status RMI_SUCCESS",
		83,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d0, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
	},
	{
		"RMI_VDEV_GET_INTERFACE_REPORT status RMI_ERROR_INPUT",
		83,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d0, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_VDEV_GET_INTERFACE_REPORT status RMI_ERROR_NOT_SUPPORTED",
		83,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d0, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_GET_INTERFACE_REPORT status RMI_ERROR_DEVICE",
		83,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d0, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x6 },
	},
	{
		"RMI_VDEV_GET_INTERFACE_REPORT no_handler RMI_ERROR_NOT_SUPPORTED",
		83,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d0, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_GET_INTERFACE_REPORT no_rmm",
		83,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d0, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_VDEV_GET_MEASUREMENTS status RMI_SUCCESS",
		84,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001d1, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_GET_MEASUREMENTS status RMI_ERROR_INPUT",
		84,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001d1, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_GET_MEASUREMENTS status RMI_ERROR_NOT_SUPPORTED",
		84,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001d1, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_GET_MEASUREMENTS status RMI_ERROR_DEVICE",
		84,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001d1, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x6, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_GET_MEASUREMENTS no_handler RMI_ERROR_NOT_SUPPORTED",
		84,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001d1, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_GET_MEASUREMENTS no_rmm",
		84,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc40001d1, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000 },
	},
	{
		"RMI_VDEV_GET_STATE status RMI_SUCCESS",
		85,
		{ 0x100f0e0d0c0b0000 },
		{ 0x6 },
		{ 0xc4000189, 0x100f0e0d0c0b0000 },
		{ 0x0, 0x6 },
	},
	{
		"RMI_VDEV_GET_STATE status RMI_ERROR_INPUT",
		85,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000189, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_VDEV_GET_STATE stale_outputs RMI_ERROR_INPUT",
		85,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000189, 0x100f0e0d0c0b0000 },
		{ 0x1, 0x6 },
	},
	{
		"RMI_VDEV_GET_STATE status RMI_ERROR_NOT_SUPPORTED",
		85,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000189, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_GET_STATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		85,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000189, 0x100f0e0d0c0b0000 },
		{ 0x5, 0x6 },
	},
	{
		"RMI_VDEV_GET_STATE widest_outputs RMI_SUCCESS",
		85,
		{ 0x100f0e0d0c0b0000 },
		{ 0xff },
		{ 0xc4000189, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xff },
	},
	{
		"RMI_VDEV_GET_STATE stale_bits RMI_SUCCESS",
		85,
		{ 0x100f0e0d0c0b0000 },
		{ 0x6 },
		{ 0xc4000189, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xffffffffffffff06 },
	},
	{
		"RMI_VDEV_GET_STATE no_handler RMI_ERROR_NOT_SUPPORTED",
		85,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000189, 0x100f0e0d0c0b0000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_GET_STATE no_rmm",
		85,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000189, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_VDEV_LOCK status RMI_SUCCESS",
		86,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d2, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
	},
	{
		"RMI_VDEV_LOCK status RMI_ERROR_INPUT",
		86,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d2, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_VDEV_LOCK status RMI_ERROR_NOT_SUPPORTED",
		86,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d2, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_LOCK status RMI_ERROR_DEVICE",
		86,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d2, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x6 },
	},
	{
		"RMI_VDEV_LOCK no_handler RMI_ERROR_NOT_SUPPORTED",
		86,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d2, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_LOCK no_rmm",
		86,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc40001d2, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_VDEV_P2P_BIND status RMI_SUCCESS",
		87,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x0 },
		{ 0xc40001d4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000, 0x403f3e3d3c3b3000 },
	},
	{
		"RMI_VDEV_P2P_BIND status RMI_ERROR_INPUT",
		87,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x0 },
		{ 0xc40001d4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000, 0x403f3e3d3c3b3000 },
	},
	{
		"RMI_VDEV_P2P_BIND status RMI_ERROR_REC",
		87,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x0 },
		{ 0xc40001d4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x3, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000, 0x403f3e3d3c3b3000 },
	},
	{
		"RMI_VDEV_P2P_BIND status RMI_ERROR_NOT_SUPPORTED",
		87,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x0 },
		{ 0xc40001d4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000, 0x403f3e3d3c3b3000 },
	},
	{
		"RMI_VDEV_P2P_BIND status RMI_ERROR_DEVICE",
		87,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x0 },
		{ 0xc40001d4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x6, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000, 0x403f3e3d3c3b3000 },
	},
	{
		"RMI_VDEV_P2P_BIND no_handler RMI_ERROR_NOT_SUPPORTED",
		87,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x0 },
		{ 0xc40001d4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000, 0x403f3e3d3c3b3000 },
	},
	{
		"RMI_VDEV_P2P_BIND no_rmm",
		87,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0x0 },
		{ 0xc40001d4, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000,
		  0x403f3e3d3c3b3000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000, 0x403f3e3d3c3b3000 },
	},
	{
		"RMI_VDEV_P2P_UNBIND status RMI_SUCCESS",
		88,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc40001d5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000 },
	},
	{
		"RMI_VDEV_P2P_UNBIND status RMI_ERROR_INPUT",
		88,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc40001d5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000 },
	},
	{
		"RMI_VDEV_P2P_UNBIND status RMI_ERROR_NOT_SUPPORTED",
		88,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc40001d5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000 },
	},
	{
		"RMI_VDEV_P2P_UNBIND status RMI_ERROR_DEVICE",
		88,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc40001d5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x6, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000 },
	},
	{
		"RMI_VDEV_P2P_UNBIND no_handler RMI_ERROR_NOT_SUPPORTED",
		88,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc40001d5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000 },
	},
	{
		"RMI_VDEV_P2P_UNBIND no_rmm",
		88,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0x0 },
		{ 0xc40001d5, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221, 0x302f2e2d2c2b2000, 0x3837363534333000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232221, 0x302f2e2d2c2b2000,
		  0x3837363534333000 },
	},
	{
		"RMI_VDEV_START status RMI_SUCCESS",
		89,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001d3, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
	},
	{
		"RMI_VDEV_START no_handler RMI_ERROR_NOT_SUPPORTED",
		89,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001d3, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_START no_rmm",
		89,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc40001d3, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_VDEV_UNLOCK status RMI_SUCCESS",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
	},
	{
		"RMI_VDEV_UNLOCK stale_outputs RMI_SUCCESS",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_VDEV_UNLOCK status RMI_ERROR_INPUT",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_VDEV_UNLOCK stale_outputs RMI_ERROR_INPUT",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_VDEV_UNLOCK status RMI_ERROR_NOT_SUPPORTED",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_UNLOCK stale_outputs RMI_ERROR_NOT_SUPPORTED",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_VDEV_UNLOCK status RMI_ERROR_DEVICE",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x6 },
	},
	{
		"RMI_VDEV_UNLOCK stale_outputs RMI_ERROR_DEVICE",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x6, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_VDEV_UNLOCK status RMI_ERROR_GRANULE",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x10, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_VDEV_UNLOCK no_handler RMI_ERROR_NOT_SUPPORTED",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VDEV_UNLOCK no_rmm",
		90,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400018a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_VERSION status RMI_SUCCESS",
		91,
		{ 0xc0b0a09 },
		{ 0x2cabaaa9, 0x34b3b2b1 },
		{ 0xc4000150, 0xc0b0a09 },
		{ 0x0, 0x2cabaaa9, 0x34b3b2b1 },
	},
	{
		"RMI_VERSION status RMI_ERROR_INPUT",
		91,
		{ 0xc0b0a09 },
		{ 0x2cabaaa9, 0x34b3b2b1 },
		{ 0xc4000150, 0xc0b0a09 },
		{ 0x1, 0x2cabaaa9, 0x34b3b2b1 },
	},
	{
		"RMI_VERSION no_handler RMI_ERROR_NOT_SUPPORTED",
		91,
		{ 0xc0b0a09 },
		{ 0x0 },
		{ 0xc4000150, 0xc0b0a09 },
		{ 0x5 },
	},
	{
		"RMI_VERSION no_rmm",
		91,
		{ 0xc0b0a09 },
		{ 0x0 },
		{ 0xc4000150, 0xc0b0a09 },
		{ 0xffffffffffffffff, 0xc0b0a09 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE status RMI_SUCCESS",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0, 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE status RMI_ERROR_INPUT",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE stale_outputs RMI_ERROR_INPUT",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x1, 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE status RMI_ERROR_REALM",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x2, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE stale_outputs RMI_ERROR_REALM",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x2, 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE status RMI_ERROR_NOT_SUPPORTED",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE status RMI_ERROR_DEVICE",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x6, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE stale_outputs RMI_ERROR_DEVICE",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x6, 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE no_handler RMI_ERROR_NOT_SUPPORTED",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_VSMMU_CMD_COMPLETE no_rmm",
		92,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc400020d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000 },
	},
	{
		"RMI_VSMMU_CMD_GET status RMI_SUCCESS",
		93,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
		{ 0xc400020c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
	},
	{
		"RMI_VSMMU_CMD_GET status RMI_ERROR_INPUT",
		93,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400020c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_VSMMU_CMD_GET stale_outputs RMI_ERROR_INPUT",
		93,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400020c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1, 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
	},
	{
		"RMI_VSMMU_CMD_GET status RMI_ERROR_REALM",
		93,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400020c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x2 },
	},
	{
		"RMI_VSMMU_CMD_GET stale_outputs RMI_ERROR_REALM",
		93,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400020c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x2, 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
	},
	{
		"RMI_VSMMU_CMD_GET status RMI_ERROR_NOT_SUPPORTED",
		93,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400020c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_VSMMU_CMD_GET stale_outputs RMI_ERROR_NOT_SUPPORTED",
		93,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400020c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5, 0x7, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1 },
	},
	{
		"RMI_VSMMU_CMD_GET no_handler RMI_ERROR_NOT_SUPPORTED",
		93,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400020c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_VSMMU_CMD_GET no_rmm",
		93,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400020c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_VSMMU_CREATE status RMI_SUCCESS",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
	},
	{
		"RMI_VSMMU_CREATE stale_outputs RMI_SUCCESS",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VSMMU_CREATE status RMI_ERROR_INPUT",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_VSMMU_CREATE stale_outputs RMI_ERROR_INPUT",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VSMMU_CREATE status RMI_ERROR_REALM",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x2 },
	},
	{
		"RMI_VSMMU_CREATE stale_outputs RMI_ERROR_REALM",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x2, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VSMMU_CREATE status RMI_ERROR_NOT_SUPPORTED",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VSMMU_CREATE stale_outputs RMI_ERROR_NOT_SUPPORTED",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VSMMU_CREATE status RMI_INCOMPLETE",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VSMMU_CREATE no_handler RMI_ERROR_NOT_SUPPORTED",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x5 },
	},
	{
		"RMI_VSMMU_CREATE no_rmm",
		94,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400016a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_VSMMU_DESTROY status RMI_SUCCESS",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_VSMMU_DESTROY stale_outputs RMI_SUCCESS",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VSMMU_DESTROY status RMI_ERROR_INPUT",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_VSMMU_DESTROY stale_outputs RMI_ERROR_INPUT",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VSMMU_DESTROY status RMI_ERROR_NOT_SUPPORTED",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_VSMMU_DESTROY stale_outputs RMI_ERROR_NOT_SUPPORTED",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VSMMU_DESTROY status RMI_ERROR_DEVICE",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x6 },
	},
	{
		"RMI_VSMMU_DESTROY stale_outputs RMI_ERROR_DEVICE",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x6, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VSMMU_DESTROY status RMI_INCOMPLETE",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x50d, 0xb0afaeadacabaaa9, 0x3b2b1 },
	},
	{
		"RMI_VSMMU_DESTROY no_handler RMI_ERROR_NOT_SUPPORTED",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x5 },
	},
	{
		"RMI_VSMMU_DESTROY no_rmm",
		95,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400016b, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_VSMMU_EVENT_COMPLETE status RMI_SUCCESS",
		96,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001ee, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_VSMMU_EVENT_COMPLETE status RMI_ERROR_INPUT",
		96,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001ee, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_VSMMU_EVENT_COMPLETE status RMI_ERROR_REALM",
		96,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001ee, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x2, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_VSMMU_EVENT_COMPLETE status RMI_ERROR_REC",
		96,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001ee, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x3, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_VSMMU_EVENT_COMPLETE status RMI_ERROR_NOT_SUPPORTED",
		96,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001ee, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_VSMMU_EVENT_COMPLETE status RMI_BUSY",
		96,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001ee, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0xa, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_VSMMU_EVENT_COMPLETE no_handler RMI_ERROR_NOT_SUPPORTED",
		96,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001ee, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_VSMMU_EVENT_COMPLETE no_rmm",
		96,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc40001ee, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232221 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232221 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY status RMI_SUCCESS",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x3, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1,
		  0xd0cfcecdcccbcac9 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0, 0x3, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1,
		  0xd0cfcecdcccbcac9 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY status RMI_ERROR_INPUT",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2000 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY stale_outputs RMI_ERROR_INPUT",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x1, 0x3, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1,
		  0xd0cfcecdcccbcac9 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY status RMI_ERROR_REALM",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x2, 0x0, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2000 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY stale_outputs RMI_ERROR_REALM",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x2, 0x3, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1,
		  0xd0cfcecdcccbcac9 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY status RMI_ERROR_NOT_SUPPORTED",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2000 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY stale_outputs RMI_ERROR_NOT_SUPPORTED",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x5, 0x3, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1,
		  0xd0cfcecdcccbcac9 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY status RMI_ERROR_DEVICE",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x6, 0x0, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2000 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY stale_outputs RMI_ERROR_DEVICE",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x6, 0x3, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9, 0xc8c7c6c5c4c3c2c1,
		  0xd0cfcecdcccbcac9 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY no_handler RMI_ERROR_NOT_SUPPORTED",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x5, 0x0, 0x0, 0x0, 0x2827262524232000, 0x302f2e2d2c2b2000 },
	},
	{
		"RMI_VSMMU_EVENT_NOTIFY no_rmm",
		97,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0x0 },
		{ 0xc40001d6, 0x100f0e0d0c0b0a09, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x302f2e2d2c2b2000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000, 0x302f2e2d2c2b2000 },
	},
	{
		"RMI_VSMMU_FEATURES status RMI_SUCCESS",
		98,
		{ 0x100f0e0d0c0b0a00 },
		{ 0x0 },
		{ 0xc400020b, 0x100f0e0d0c0b0a00 },
		{ 0x0 },
	},
	{
		"RMI_VSMMU_FEATURES status RMI_ERROR_INPUT",
		98,
		{ 0x100f0e0d0c0b0a00 },
		{ 0x0 },
		{ 0xc400020b, 0x100f0e0d0c0b0a00 },
		{ 0x1 },
	},
	{
		"RMI_VSMMU_FEATURES no_handler RMI_ERROR_NOT_SUPPORTED",
		98,
		{ 0x100f0e0d0c0b0a00 },
		{ 0x0 },
		{ 0xc400020b, 0x100f0e0d0c0b0a00 },
		{ 0x5 },
	},
	{
		"RMI_VSMMU_FEATURES no_rmm",
		98,
		{ 0x100f0e0d0c0b0a00 },
		{ 0x0 },
		{ 0xc400020b, 0x100f0e0d0c0b0a00 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a00 },
	},
};

/* The registers are as expected, and outputs that mean nothing are 0. */
static void rmi_test_calls(struct kunit *test)
{
	unsigned int i, j;

	conduit.real = false;
	for (i = 0; i < ARRAY_SIZE(calls); i++) {
		unsigned long out[ARRAY_SIZE(calls[0].outputs)] = {};

		conduit.good = false;
		conduit.in = calls[i].in;
		conduit.out = calls[i].out;
		memset(out, 0x5a, sizeof(out[0]) * wrappers[calls[i].command].outputs);
		KUNIT_EXPECT_EQ_MSG(test, wrappers[calls[i].command].call(calls[i].inputs, out),
				    (long)calls[i].out[0], "%s: return value", calls[i].name);
		KUNIT_EXPECT_TRUE_MSG(test, conduit.good, "%s: registers", calls[i].name);
		for (j = 0; j < ARRAY_SIZE(out); j++)
			KUNIT_EXPECT_EQ_MSG(test, (u64)out[j], calls[i].outputs[j],
					    "%s: output %u", calls[i].name, j);
	}
}

/* Without an RMM the call fails, and no stale value gets out. */
static void rmi_test_real_conduit(struct kunit *test)
{
	unsigned long out[ARRAY_SIZE(calls[0].outputs)];
	u64 in[ARRAY_SIZE(calls[0].inputs)] = {};
	unsigned int i;
	long ret;

	if (arm_smccc_1_1_get_conduit() != SMCCC_CONDUIT_SMC)
		kunit_skip(test, "nothing takes an SMC");
	memset(out, 0x5a, sizeof(out));
	conduit.real = true;
	ret = call_rmi_version(in, out);
	conduit.real = false;
	if (ret != SMCCC_RET_NOT_SUPPORTED)
		kunit_skip(test, "an RMM answers");
	for (i = 0; i < 2; i++)
		KUNIT_EXPECT_EQ(test, out[i], 0UL);
}

/* A field's value, and the fieldset that holds it. */
static const struct {
	unsigned int field;
	u64 value;
	u64 raw;
} fields[] = {
	{ 0, 0x0, 0x0 },
	{ 0, 0x1, 0x1 },
	{ 0, 0x800fffffffffffff, 0x800fffffffffffff },
	{ 0, 0x2, 0x2 },
	{ 0, 0x4, 0x4 },
	{ 0, 0x8, 0x8 },
	{ 0, 0x10, 0x10 },
	{ 0, 0x20, 0x20 },
	{ 0, 0x40, 0x40 },
	{ 0, 0x80, 0x80 },
	{ 0, 0x100, 0x100 },
	{ 0, 0x200, 0x200 },
	{ 0, 0x400, 0x400 },
	{ 0, 0x800, 0x800 },
	{ 0, 0x1000, 0x1000 },
	{ 0, 0x2000, 0x2000 },
	{ 0, 0x4000, 0x4000 },
	{ 0, 0x8000, 0x8000 },
	{ 0, 0x10000, 0x10000 },
	{ 0, 0x20000, 0x20000 },
	{ 0, 0x40000, 0x40000 },
	{ 0, 0x80000, 0x80000 },
	{ 0, 0x100000, 0x100000 },
	{ 0, 0x200000, 0x200000 },
	{ 0, 0x400000, 0x400000 },
	{ 0, 0x800000, 0x800000 },
	{ 0, 0x1000000, 0x1000000 },
	{ 0, 0x2000000, 0x2000000 },
	{ 0, 0x4000000, 0x4000000 },
	{ 0, 0x8000000, 0x8000000 },
	{ 0, 0x10000000, 0x10000000 },
	{ 0, 0x20000000, 0x20000000 },
	{ 0, 0x40000000, 0x40000000 },
	{ 0, 0x80000000, 0x80000000 },
	{ 0, 0x100000000, 0x100000000 },
	{ 0, 0x200000000, 0x200000000 },
	{ 0, 0x400000000, 0x400000000 },
	{ 0, 0x800000000, 0x800000000 },
	{ 0, 0x1000000000, 0x1000000000 },
	{ 0, 0x2000000000, 0x2000000000 },
	{ 0, 0x4000000000, 0x4000000000 },
	{ 0, 0x8000000000, 0x8000000000 },
	{ 0, 0x10000000000, 0x10000000000 },
	{ 0, 0x20000000000, 0x20000000000 },
	{ 0, 0x40000000000, 0x40000000000 },
	{ 0, 0x80000000000, 0x80000000000 },
	{ 0, 0x100000000000, 0x100000000000 },
	{ 0, 0x200000000000, 0x200000000000 },
	{ 0, 0x400000000000, 0x400000000000 },
	{ 0, 0x800000000000, 0x800000000000 },
	{ 0, 0x1000000000000, 0x1000000000000 },
	{ 0, 0x2000000000000, 0x2000000000000 },
	{ 0, 0x4000000000000, 0x4000000000000 },
	{ 0, 0x8000000000000, 0x8000000000000 },
	{ 0, 0x8000000000000000, 0x8000000000000000 },
	{ 1, 0x0, 0x0 },
	{ 1, 0x1, 0x1 },
	{ 1, 0x800fffffffffffff, 0x800fffffffffffff },
	{ 1, 0x2, 0x2 },
	{ 1, 0x4, 0x4 },
	{ 1, 0x8, 0x8 },
	{ 1, 0x10, 0x10 },
	{ 1, 0x20, 0x20 },
	{ 1, 0x40, 0x40 },
	{ 1, 0x80, 0x80 },
	{ 1, 0x100, 0x100 },
	{ 1, 0x200, 0x200 },
	{ 1, 0x400, 0x400 },
	{ 1, 0x800, 0x800 },
	{ 1, 0x1000, 0x1000 },
	{ 1, 0x2000, 0x2000 },
	{ 1, 0x4000, 0x4000 },
	{ 1, 0x8000, 0x8000 },
	{ 1, 0x10000, 0x10000 },
	{ 1, 0x20000, 0x20000 },
	{ 1, 0x40000, 0x40000 },
	{ 1, 0x80000, 0x80000 },
	{ 1, 0x100000, 0x100000 },
	{ 1, 0x200000, 0x200000 },
	{ 1, 0x400000, 0x400000 },
	{ 1, 0x800000, 0x800000 },
	{ 1, 0x1000000, 0x1000000 },
	{ 1, 0x2000000, 0x2000000 },
	{ 1, 0x4000000, 0x4000000 },
	{ 1, 0x8000000, 0x8000000 },
	{ 1, 0x10000000, 0x10000000 },
	{ 1, 0x20000000, 0x20000000 },
	{ 1, 0x40000000, 0x40000000 },
	{ 1, 0x80000000, 0x80000000 },
	{ 1, 0x100000000, 0x100000000 },
	{ 1, 0x200000000, 0x200000000 },
	{ 1, 0x400000000, 0x400000000 },
	{ 1, 0x800000000, 0x800000000 },
	{ 1, 0x1000000000, 0x1000000000 },
	{ 1, 0x2000000000, 0x2000000000 },
	{ 1, 0x4000000000, 0x4000000000 },
	{ 1, 0x8000000000, 0x8000000000 },
	{ 1, 0x10000000000, 0x10000000000 },
	{ 1, 0x20000000000, 0x20000000000 },
	{ 1, 0x40000000000, 0x40000000000 },
	{ 1, 0x80000000000, 0x80000000000 },
	{ 1, 0x100000000000, 0x100000000000 },
	{ 1, 0x200000000000, 0x200000000000 },
	{ 1, 0x400000000000, 0x400000000000 },
	{ 1, 0x800000000000, 0x800000000000 },
	{ 1, 0x1000000000000, 0x1000000000000 },
	{ 1, 0x2000000000000, 0x2000000000000 },
	{ 1, 0x4000000000000, 0x4000000000000 },
	{ 1, 0x8000000000000, 0x8000000000000 },
	{ 1, 0x8000000000000000, 0x8000000000000000 },
	{ 2, 0x0, 0x0 },
	{ 2, 0x1, 0x1 },
	{ 2, 0x800fffffffffffff, 0x800fffffffffffff },
	{ 2, 0x2, 0x2 },
	{ 2, 0x4, 0x4 },
	{ 2, 0x8, 0x8 },
	{ 2, 0x10, 0x10 },
	{ 2, 0x20, 0x20 },
	{ 2, 0x40, 0x40 },
	{ 2, 0x80, 0x80 },
	{ 2, 0x100, 0x100 },
	{ 2, 0x200, 0x200 },
	{ 2, 0x400, 0x400 },
	{ 2, 0x800, 0x800 },
	{ 2, 0x1000, 0x1000 },
	{ 2, 0x2000, 0x2000 },
	{ 2, 0x4000, 0x4000 },
	{ 2, 0x8000, 0x8000 },
	{ 2, 0x10000, 0x10000 },
	{ 2, 0x20000, 0x20000 },
	{ 2, 0x40000, 0x40000 },
	{ 2, 0x80000, 0x80000 },
	{ 2, 0x100000, 0x100000 },
	{ 2, 0x200000, 0x200000 },
	{ 2, 0x400000, 0x400000 },
	{ 2, 0x800000, 0x800000 },
	{ 2, 0x1000000, 0x1000000 },
	{ 2, 0x2000000, 0x2000000 },
	{ 2, 0x4000000, 0x4000000 },
	{ 2, 0x8000000, 0x8000000 },
	{ 2, 0x10000000, 0x10000000 },
	{ 2, 0x20000000, 0x20000000 },
	{ 2, 0x40000000, 0x40000000 },
	{ 2, 0x80000000, 0x80000000 },
	{ 2, 0x100000000, 0x100000000 },
	{ 2, 0x200000000, 0x200000000 },
	{ 2, 0x400000000, 0x400000000 },
	{ 2, 0x800000000, 0x800000000 },
	{ 2, 0x1000000000, 0x1000000000 },
	{ 2, 0x2000000000, 0x2000000000 },
	{ 2, 0x4000000000, 0x4000000000 },
	{ 2, 0x8000000000, 0x8000000000 },
	{ 2, 0x10000000000, 0x10000000000 },
	{ 2, 0x20000000000, 0x20000000000 },
	{ 2, 0x40000000000, 0x40000000000 },
	{ 2, 0x80000000000, 0x80000000000 },
	{ 2, 0x100000000000, 0x100000000000 },
	{ 2, 0x200000000000, 0x200000000000 },
	{ 2, 0x400000000000, 0x400000000000 },
	{ 2, 0x800000000000, 0x800000000000 },
	{ 2, 0x1000000000000, 0x1000000000000 },
	{ 2, 0x2000000000000, 0x2000000000000 },
	{ 2, 0x4000000000000, 0x4000000000000 },
	{ 2, 0x8000000000000, 0x8000000000000 },
	{ 2, 0x8000000000000000, 0x8000000000000000 },
	{ 3, 0x0, 0x800ffffffffffffc },
	{ 3, 0x1, 0x1 },
	{ 3, 0x3, 0x3 },
	{ 3, 0x2, 0x2 },
	{ 4, 0x0, 0x800fffffffffc003 },
	{ 4, 0x1, 0x4 },
	{ 4, 0xfff, 0x3ffc },
	{ 4, 0x2, 0x8 },
	{ 4, 0x4, 0x10 },
	{ 4, 0x8, 0x20 },
	{ 4, 0x10, 0x40 },
	{ 4, 0x20, 0x80 },
	{ 4, 0x40, 0x100 },
	{ 4, 0x80, 0x200 },
	{ 4, 0x100, 0x400 },
	{ 4, 0x200, 0x800 },
	{ 4, 0x400, 0x1000 },
	{ 4, 0x800, 0x2000 },
	{ 5, 0x0, 0x8000000000003fff },
	{ 5, 0x1, 0x4000 },
	{ 5, 0x3fffffffff, 0xfffffffffc000 },
	{ 5, 0x2, 0x8000 },
	{ 5, 0x4, 0x10000 },
	{ 5, 0x8, 0x20000 },
	{ 5, 0x10, 0x40000 },
	{ 5, 0x20, 0x80000 },
	{ 5, 0x40, 0x100000 },
	{ 5, 0x80, 0x200000 },
	{ 5, 0x100, 0x400000 },
	{ 5, 0x200, 0x800000 },
	{ 5, 0x400, 0x1000000 },
	{ 5, 0x800, 0x2000000 },
	{ 5, 0x1000, 0x4000000 },
	{ 5, 0x2000, 0x8000000 },
	{ 5, 0x4000, 0x10000000 },
	{ 5, 0x8000, 0x20000000 },
	{ 5, 0x10000, 0x40000000 },
	{ 5, 0x20000, 0x80000000 },
	{ 5, 0x40000, 0x100000000 },
	{ 5, 0x80000, 0x200000000 },
	{ 5, 0x100000, 0x400000000 },
	{ 5, 0x200000, 0x800000000 },
	{ 5, 0x400000, 0x1000000000 },
	{ 5, 0x800000, 0x2000000000 },
	{ 5, 0x1000000, 0x4000000000 },
	{ 5, 0x2000000, 0x8000000000 },
	{ 5, 0x4000000, 0x10000000000 },
	{ 5, 0x8000000, 0x20000000000 },
	{ 5, 0x10000000, 0x40000000000 },
	{ 5, 0x20000000, 0x80000000000 },
	{ 5, 0x40000000, 0x100000000000 },
	{ 5, 0x80000000, 0x200000000000 },
	{ 5, 0x100000000, 0x400000000000 },
	{ 5, 0x200000000, 0x800000000000 },
	{ 5, 0x400000000, 0x1000000000000 },
	{ 5, 0x800000000, 0x2000000000000 },
	{ 5, 0x1000000000, 0x4000000000000 },
	{ 5, 0x2000000000, 0x8000000000000 },
	{ 6, 0x0, 0xfffffffffffff },
	{ 6, 0x1, 0x8000000000000000 },
	{ 6, 0x1, 0x8000000000000000 },
	{ 7, 0x0, 0x800ffffffffffffc },
	{ 7, 0x1, 0x1 },
	{ 7, 0x3, 0x3 },
	{ 7, 0x2, 0x2 },
	{ 8, 0x0, 0x800ffffffffff003 },
	{ 8, 0x1, 0x4 },
	{ 8, 0x3ff, 0xffc },
	{ 8, 0x2, 0x8 },
	{ 8, 0x4, 0x10 },
	{ 8, 0x8, 0x20 },
	{ 8, 0x10, 0x40 },
	{ 8, 0x20, 0x80 },
	{ 8, 0x40, 0x100 },
	{ 8, 0x80, 0x200 },
	{ 8, 0x100, 0x400 },
	{ 8, 0x200, 0x800 },
	{ 9, 0x0, 0x8000000000000fff },
	{ 9, 0x1, 0x1000 },
	{ 9, 0xffffffffff, 0xffffffffff000 },
	{ 9, 0x2, 0x2000 },
	{ 9, 0x4, 0x4000 },
	{ 9, 0x8, 0x8000 },
	{ 9, 0x10, 0x10000 },
	{ 9, 0x20, 0x20000 },
	{ 9, 0x40, 0x40000 },
	{ 9, 0x80, 0x80000 },
	{ 9, 0x100, 0x100000 },
	{ 9, 0x200, 0x200000 },
	{ 9, 0x400, 0x400000 },
	{ 9, 0x800, 0x800000 },
	{ 9, 0x1000, 0x1000000 },
	{ 9, 0x2000, 0x2000000 },
	{ 9, 0x4000, 0x4000000 },
	{ 9, 0x8000, 0x8000000 },
	{ 9, 0x10000, 0x10000000 },
	{ 9, 0x20000, 0x20000000 },
	{ 9, 0x40000, 0x40000000 },
	{ 9, 0x80000, 0x80000000 },
	{ 9, 0x100000, 0x100000000 },
	{ 9, 0x200000, 0x200000000 },
	{ 9, 0x400000, 0x400000000 },
	{ 9, 0x800000, 0x800000000 },
	{ 9, 0x1000000, 0x1000000000 },
	{ 9, 0x2000000, 0x2000000000 },
	{ 9, 0x4000000, 0x4000000000 },
	{ 9, 0x8000000, 0x8000000000 },
	{ 9, 0x10000000, 0x10000000000 },
	{ 9, 0x20000000, 0x20000000000 },
	{ 9, 0x40000000, 0x40000000000 },
	{ 9, 0x80000000, 0x80000000000 },
	{ 9, 0x100000000, 0x100000000000 },
	{ 9, 0x200000000, 0x200000000000 },
	{ 9, 0x400000000, 0x400000000000 },
	{ 9, 0x800000000, 0x800000000000 },
	{ 9, 0x1000000000, 0x1000000000000 },
	{ 9, 0x2000000000, 0x2000000000000 },
	{ 9, 0x4000000000, 0x4000000000000 },
	{ 9, 0x8000000000, 0x8000000000000 },
	{ 10, 0x0, 0xfffffffffffff },
	{ 10, 0x1, 0x8000000000000000 },
	{ 10, 0x1, 0x8000000000000000 },
	{ 11, 0x0, 0x800ffffffffffffc },
	{ 11, 0x1, 0x1 },
	{ 11, 0x3, 0x3 },
	{ 11, 0x2, 0x2 },
	{ 12, 0x0, 0x800fffffffff0003 },
	{ 12, 0x1, 0x4 },
	{ 12, 0x3fff, 0xfffc },
	{ 12, 0x2, 0x8 },
	{ 12, 0x4, 0x10 },
	{ 12, 0x8, 0x20 },
	{ 12, 0x10, 0x40 },
	{ 12, 0x20, 0x80 },
	{ 12, 0x40, 0x100 },
	{ 12, 0x80, 0x200 },
	{ 12, 0x100, 0x400 },
	{ 12, 0x200, 0x800 },
	{ 12, 0x400, 0x1000 },
	{ 12, 0x800, 0x2000 },
	{ 12, 0x1000, 0x4000 },
	{ 12, 0x2000, 0x8000 },
	{ 13, 0x0, 0x800000000000ffff },
	{ 13, 0x1, 0x10000 },
	{ 13, 0xfffffffff, 0xfffffffff0000 },
	{ 13, 0x2, 0x20000 },
	{ 13, 0x4, 0x40000 },
	{ 13, 0x8, 0x80000 },
	{ 13, 0x10, 0x100000 },
	{ 13, 0x20, 0x200000 },
	{ 13, 0x40, 0x400000 },
	{ 13, 0x80, 0x800000 },
	{ 13, 0x100, 0x1000000 },
	{ 13, 0x200, 0x2000000 },
	{ 13, 0x400, 0x4000000 },
	{ 13, 0x800, 0x8000000 },
	{ 13, 0x1000, 0x10000000 },
	{ 13, 0x2000, 0x20000000 },
	{ 13, 0x4000, 0x40000000 },
	{ 13, 0x8000, 0x80000000 },
	{ 13, 0x10000, 0x100000000 },
	{ 13, 0x20000, 0x200000000 },
	{ 13, 0x40000, 0x400000000 },
	{ 13, 0x80000, 0x800000000 },
	{ 13, 0x100000, 0x1000000000 },
	{ 13, 0x200000, 0x2000000000 },
	{ 13, 0x400000, 0x4000000000 },
	{ 13, 0x800000, 0x8000000000 },
	{ 13, 0x1000000, 0x10000000000 },
	{ 13, 0x2000000, 0x20000000000 },
	{ 13, 0x4000000, 0x40000000000 },
	{ 13, 0x8000000, 0x80000000000 },
	{ 13, 0x10000000, 0x100000000000 },
	{ 13, 0x20000000, 0x200000000000 },
	{ 13, 0x40000000, 0x400000000000 },
	{ 13, 0x80000000, 0x800000000000 },
	{ 13, 0x100000000, 0x1000000000000 },
	{ 13, 0x200000000, 0x2000000000000 },
	{ 13, 0x400000000, 0x4000000000000 },
	{ 13, 0x800000000, 0x8000000000000 },
	{ 14, 0x0, 0xfffffffffffff },
	{ 14, 0x1, 0x8000000000000000 },
	{ 14, 0x1, 0x8000000000000000 },
	{ 15, 0x0, 0x0 },
	{ 15, 0x1, 0x1 },
	{ 15, 0x800fffffffffffff, 0x800fffffffffffff },
	{ 15, 0x2, 0x2 },
	{ 15, 0x4, 0x4 },
	{ 15, 0x8, 0x8 },
	{ 15, 0x10, 0x10 },
	{ 15, 0x20, 0x20 },
	{ 15, 0x40, 0x40 },
	{ 15, 0x80, 0x80 },
	{ 15, 0x100, 0x100 },
	{ 15, 0x200, 0x200 },
	{ 15, 0x400, 0x400 },
	{ 15, 0x800, 0x800 },
	{ 15, 0x1000, 0x1000 },
	{ 15, 0x2000, 0x2000 },
	{ 15, 0x4000, 0x4000 },
	{ 15, 0x8000, 0x8000 },
	{ 15, 0x10000, 0x10000 },
	{ 15, 0x20000, 0x20000 },
	{ 15, 0x40000, 0x40000 },
	{ 15, 0x80000, 0x80000 },
	{ 15, 0x100000, 0x100000 },
	{ 15, 0x200000, 0x200000 },
	{ 15, 0x400000, 0x400000 },
	{ 15, 0x800000, 0x800000 },
	{ 15, 0x1000000, 0x1000000 },
	{ 15, 0x2000000, 0x2000000 },
	{ 15, 0x4000000, 0x4000000 },
	{ 15, 0x8000000, 0x8000000 },
	{ 15, 0x10000000, 0x10000000 },
	{ 15, 0x20000000, 0x20000000 },
	{ 15, 0x40000000, 0x40000000 },
	{ 15, 0x80000000, 0x80000000 },
	{ 15, 0x100000000, 0x100000000 },
	{ 15, 0x200000000, 0x200000000 },
	{ 15, 0x400000000, 0x400000000 },
	{ 15, 0x800000000, 0x800000000 },
	{ 15, 0x1000000000, 0x1000000000 },
	{ 15, 0x2000000000, 0x2000000000 },
	{ 15, 0x4000000000, 0x4000000000 },
	{ 15, 0x8000000000, 0x8000000000 },
	{ 15, 0x10000000000, 0x10000000000 },
	{ 15, 0x20000000000, 0x20000000000 },
	{ 15, 0x40000000000, 0x40000000000 },
	{ 15, 0x80000000000, 0x80000000000 },
	{ 15, 0x100000000000, 0x100000000000 },
	{ 15, 0x200000000000, 0x200000000000 },
	{ 15, 0x400000000000, 0x400000000000 },
	{ 15, 0x800000000000, 0x800000000000 },
	{ 15, 0x1000000000000, 0x1000000000000 },
	{ 15, 0x2000000000000, 0x2000000000000 },
	{ 15, 0x4000000000000, 0x4000000000000 },
	{ 15, 0x8000000000000, 0x8000000000000 },
	{ 15, 0x8000000000000000, 0x8000000000000000 },
	{ 16, 0x0, 0x0 },
	{ 16, 0x1, 0x1 },
	{ 16, 0xffffffffffffffff, 0xffffffffffffffff },
	{ 16, 0x2, 0x2 },
	{ 16, 0x4, 0x4 },
	{ 16, 0x8, 0x8 },
	{ 16, 0x10, 0x10 },
	{ 16, 0x20, 0x20 },
	{ 16, 0x40, 0x40 },
	{ 16, 0x80, 0x80 },
	{ 16, 0x100, 0x100 },
	{ 16, 0x200, 0x200 },
	{ 16, 0x400, 0x400 },
	{ 16, 0x800, 0x800 },
	{ 16, 0x1000, 0x1000 },
	{ 16, 0x2000, 0x2000 },
	{ 16, 0x4000, 0x4000 },
	{ 16, 0x8000, 0x8000 },
	{ 16, 0x10000, 0x10000 },
	{ 16, 0x20000, 0x20000 },
	{ 16, 0x40000, 0x40000 },
	{ 16, 0x80000, 0x80000 },
	{ 16, 0x100000, 0x100000 },
	{ 16, 0x200000, 0x200000 },
	{ 16, 0x400000, 0x400000 },
	{ 16, 0x800000, 0x800000 },
	{ 16, 0x1000000, 0x1000000 },
	{ 16, 0x2000000, 0x2000000 },
	{ 16, 0x4000000, 0x4000000 },
	{ 16, 0x8000000, 0x8000000 },
	{ 16, 0x10000000, 0x10000000 },
	{ 16, 0x20000000, 0x20000000 },
	{ 16, 0x40000000, 0x40000000 },
	{ 16, 0x80000000, 0x80000000 },
	{ 16, 0x100000000, 0x100000000 },
	{ 16, 0x200000000, 0x200000000 },
	{ 16, 0x400000000, 0x400000000 },
	{ 16, 0x800000000, 0x800000000 },
	{ 16, 0x1000000000, 0x1000000000 },
	{ 16, 0x2000000000, 0x2000000000 },
	{ 16, 0x4000000000, 0x4000000000 },
	{ 16, 0x8000000000, 0x8000000000 },
	{ 16, 0x10000000000, 0x10000000000 },
	{ 16, 0x20000000000, 0x20000000000 },
	{ 16, 0x40000000000, 0x40000000000 },
	{ 16, 0x80000000000, 0x80000000000 },
	{ 16, 0x100000000000, 0x100000000000 },
	{ 16, 0x200000000000, 0x200000000000 },
	{ 16, 0x400000000000, 0x400000000000 },
	{ 16, 0x800000000000, 0x800000000000 },
	{ 16, 0x1000000000000, 0x1000000000000 },
	{ 16, 0x2000000000000, 0x2000000000000 },
	{ 16, 0x4000000000000, 0x4000000000000 },
	{ 16, 0x8000000000000, 0x8000000000000 },
	{ 16, 0x10000000000000, 0x10000000000000 },
	{ 16, 0x20000000000000, 0x20000000000000 },
	{ 16, 0x40000000000000, 0x40000000000000 },
	{ 16, 0x80000000000000, 0x80000000000000 },
	{ 16, 0x100000000000000, 0x100000000000000 },
	{ 16, 0x200000000000000, 0x200000000000000 },
	{ 16, 0x400000000000000, 0x400000000000000 },
	{ 16, 0x800000000000000, 0x800000000000000 },
	{ 16, 0x1000000000000000, 0x1000000000000000 },
	{ 16, 0x2000000000000000, 0x2000000000000000 },
	{ 16, 0x4000000000000000, 0x4000000000000000 },
	{ 16, 0x8000000000000000, 0x8000000000000000 },
	{ 17, 0x0, 0x0 },
	{ 17, 0x1, 0x1 },
	{ 17, 0xffffffffffffffff, 0xffffffffffffffff },
	{ 17, 0x2, 0x2 },
	{ 17, 0x4, 0x4 },
	{ 17, 0x8, 0x8 },
	{ 17, 0x10, 0x10 },
	{ 17, 0x20, 0x20 },
	{ 17, 0x40, 0x40 },
	{ 17, 0x80, 0x80 },
	{ 17, 0x100, 0x100 },
	{ 17, 0x200, 0x200 },
	{ 17, 0x400, 0x400 },
	{ 17, 0x800, 0x800 },
	{ 17, 0x1000, 0x1000 },
	{ 17, 0x2000, 0x2000 },
	{ 17, 0x4000, 0x4000 },
	{ 17, 0x8000, 0x8000 },
	{ 17, 0x10000, 0x10000 },
	{ 17, 0x20000, 0x20000 },
	{ 17, 0x40000, 0x40000 },
	{ 17, 0x80000, 0x80000 },
	{ 17, 0x100000, 0x100000 },
	{ 17, 0x200000, 0x200000 },
	{ 17, 0x400000, 0x400000 },
	{ 17, 0x800000, 0x800000 },
	{ 17, 0x1000000, 0x1000000 },
	{ 17, 0x2000000, 0x2000000 },
	{ 17, 0x4000000, 0x4000000 },
	{ 17, 0x8000000, 0x8000000 },
	{ 17, 0x10000000, 0x10000000 },
	{ 17, 0x20000000, 0x20000000 },
	{ 17, 0x40000000, 0x40000000 },
	{ 17, 0x80000000, 0x80000000 },
	{ 17, 0x100000000, 0x100000000 },
	{ 17, 0x200000000, 0x200000000 },
	{ 17, 0x400000000, 0x400000000 },
	{ 17, 0x800000000, 0x800000000 },
	{ 17, 0x1000000000, 0x1000000000 },
	{ 17, 0x2000000000, 0x2000000000 },
	{ 17, 0x4000000000, 0x4000000000 },
	{ 17, 0x8000000000, 0x8000000000 },
	{ 17, 0x10000000000, 0x10000000000 },
	{ 17, 0x20000000000, 0x20000000000 },
	{ 17, 0x40000000000, 0x40000000000 },
	{ 17, 0x80000000000, 0x80000000000 },
	{ 17, 0x100000000000, 0x100000000000 },
	{ 17, 0x200000000000, 0x200000000000 },
	{ 17, 0x400000000000, 0x400000000000 },
	{ 17, 0x800000000000, 0x800000000000 },
	{ 17, 0x1000000000000, 0x1000000000000 },
	{ 17, 0x2000000000000, 0x2000000000000 },
	{ 17, 0x4000000000000, 0x4000000000000 },
	{ 17, 0x8000000000000, 0x8000000000000 },
	{ 17, 0x10000000000000, 0x10000000000000 },
	{ 17, 0x20000000000000, 0x20000000000000 },
	{ 17, 0x40000000000000, 0x40000000000000 },
	{ 17, 0x80000000000000, 0x80000000000000 },
	{ 17, 0x100000000000000, 0x100000000000000 },
	{ 17, 0x200000000000000, 0x200000000000000 },
	{ 17, 0x400000000000000, 0x400000000000000 },
	{ 17, 0x800000000000000, 0x800000000000000 },
	{ 17, 0x1000000000000000, 0x1000000000000000 },
	{ 17, 0x2000000000000000, 0x2000000000000000 },
	{ 17, 0x4000000000000000, 0x4000000000000000 },
	{ 17, 0x8000000000000000, 0x8000000000000000 },
	{ 18, 0x0, 0x0 },
	{ 18, 0x1, 0x1 },
	{ 18, 0x1, 0x1 },
	{ 19, 0x0, 0x0 },
	{ 19, 0x1, 0x1 },
	{ 19, 0x1, 0x1 },
	{ 20, 0x0, 0x7e },
	{ 20, 0x1, 0x1 },
	{ 20, 0x1, 0x1 },
	{ 21, 0x0, 0x7d },
	{ 21, 0x1, 0x2 },
	{ 21, 0x1, 0x2 },
	{ 22, 0x0, 0x7b },
	{ 22, 0x1, 0x4 },
	{ 22, 0x1, 0x4 },
	{ 23, 0x0, 0x77 },
	{ 23, 0x1, 0x8 },
	{ 23, 0x1, 0x8 },
	{ 24, 0x0, 0x6f },
	{ 24, 0x1, 0x10 },
	{ 24, 0x1, 0x10 },
	{ 25, 0x0, 0x5f },
	{ 25, 0x1, 0x20 },
	{ 25, 0x1, 0x20 },
	{ 26, 0x0, 0x3f },
	{ 26, 0x1, 0x40 },
	{ 26, 0x1, 0x40 },
	{ 27, 0x0, 0xffffff00 },
	{ 27, 0x1, 0x1 },
	{ 27, 0xff, 0xff },
	{ 27, 0x2, 0x2 },
	{ 27, 0x4, 0x4 },
	{ 27, 0x8, 0x8 },
	{ 27, 0x10, 0x10 },
	{ 27, 0x20, 0x20 },
	{ 27, 0x40, 0x40 },
	{ 27, 0x80, 0x80 },
	{ 28, 0x0, 0xfffffeff },
	{ 28, 0x1, 0x100 },
	{ 28, 0x1, 0x100 },
	{ 29, 0x0, 0xfffffdff },
	{ 29, 0x1, 0x200 },
	{ 29, 0x1, 0x200 },
	{ 30, 0x0, 0xffffc3ff },
	{ 30, 0x1, 0x400 },
	{ 30, 0xf, 0x3c00 },
	{ 30, 0x2, 0x800 },
	{ 30, 0x4, 0x1000 },
	{ 30, 0x8, 0x2000 },
	{ 31, 0x0, 0xfff03fff },
	{ 31, 0x1, 0x4000 },
	{ 31, 0x3f, 0xfc000 },
	{ 31, 0x2, 0x8000 },
	{ 31, 0x4, 0x10000 },
	{ 31, 0x8, 0x20000 },
	{ 31, 0x10, 0x40000 },
	{ 31, 0x20, 0x80000 },
	{ 32, 0x0, 0xfc0fffff },
	{ 32, 0x1, 0x100000 },
	{ 32, 0x3f, 0x3f00000 },
	{ 32, 0x2, 0x200000 },
	{ 32, 0x4, 0x400000 },
	{ 32, 0x8, 0x800000 },
	{ 32, 0x10, 0x1000000 },
	{ 32, 0x20, 0x2000000 },
	{ 33, 0x0, 0xfbffffff },
	{ 33, 0x1, 0x4000000 },
	{ 33, 0x1, 0x4000000 },
	{ 34, 0x0, 0x7ffffff },
	{ 34, 0x1, 0x8000000 },
	{ 34, 0x1f, 0xf8000000 },
	{ 34, 0x2, 0x10000000 },
	{ 34, 0x4, 0x20000000 },
	{ 34, 0x8, 0x40000000 },
	{ 34, 0x10, 0x80000000 },
	{ 35, 0x0, 0x1fffe },
	{ 35, 0x1, 0x1 },
	{ 35, 0x1, 0x1 },
	{ 36, 0x0, 0x1fffd },
	{ 36, 0x1, 0x2 },
	{ 36, 0x1, 0x2 },
	{ 37, 0x0, 0x1fffb },
	{ 37, 0x1, 0x4 },
	{ 37, 0x1, 0x4 },
	{ 38, 0x0, 0x1fff7 },
	{ 38, 0x1, 0x8 },
	{ 38, 0x1, 0x8 },
	{ 39, 0x0, 0x1ffef },
	{ 39, 0x1, 0x10 },
	{ 39, 0x1, 0x10 },
	{ 40, 0x0, 0x1ffdf },
	{ 40, 0x1, 0x20 },
	{ 40, 0x1, 0x20 },
	{ 41, 0x0, 0x1fc3f },
	{ 41, 0x1, 0x40 },
	{ 41, 0xf, 0x3c0 },
	{ 41, 0x2, 0x80 },
	{ 41, 0x4, 0x100 },
	{ 41, 0x8, 0x200 },
	{ 42, 0x0, 0x1c3ff },
	{ 42, 0x1, 0x400 },
	{ 42, 0xf, 0x3c00 },
	{ 42, 0x2, 0x800 },
	{ 42, 0x4, 0x1000 },
	{ 42, 0x8, 0x2000 },
	{ 43, 0x0, 0x3fff },
	{ 43, 0x1, 0x4000 },
	{ 43, 0x7, 0x1c000 },
	{ 43, 0x2, 0x8000 },
	{ 43, 0x4, 0x10000 },
	{ 44, 0x0, 0x1ffffe },
	{ 44, 0x1, 0x1 },
	{ 44, 0x1, 0x1 },
	{ 45, 0x0, 0x1ffffd },
	{ 45, 0x1, 0x2 },
	{ 45, 0x1, 0x2 },
	{ 46, 0x0, 0x1ffffb },
	{ 46, 0x1, 0x4 },
	{ 46, 0x1, 0x4 },
	{ 47, 0x0, 0x1ffff7 },
	{ 47, 0x1, 0x8 },
	{ 47, 0x1, 0x8 },
	{ 48, 0x0, 0x1fff0f },
	{ 48, 0x1, 0x10 },
	{ 48, 0xf, 0xf0 },
	{ 48, 0x2, 0x20 },
	{ 48, 0x4, 0x40 },
	{ 48, 0x8, 0x80 },
	{ 49, 0x0, 0x1ffeff },
	{ 49, 0x1, 0x100 },
	{ 49, 0x1, 0x100 },
	{ 50, 0x0, 0x1ffdff },
	{ 50, 0x1, 0x200 },
	{ 50, 0x1, 0x200 },
	{ 51, 0x0, 0x1ffbff },
	{ 51, 0x1, 0x400 },
	{ 51, 0x1, 0x400 },
	{ 52, 0x0, 0x1ff7ff },
	{ 52, 0x1, 0x800 },
	{ 52, 0x1, 0x800 },
	{ 53, 0x0, 0x100fff },
	{ 53, 0x1, 0x1000 },
	{ 53, 0xff, 0xff000 },
	{ 53, 0x2, 0x2000 },
	{ 53, 0x4, 0x4000 },
	{ 53, 0x8, 0x8000 },
	{ 53, 0x10, 0x10000 },
	{ 53, 0x20, 0x20000 },
	{ 53, 0x40, 0x40000 },
	{ 53, 0x80, 0x80000 },
	{ 54, 0x0, 0xfffff },
	{ 54, 0x1, 0x100000 },
	{ 54, 0x1, 0x100000 },
	{ 55, 0x0, 0x70 },
	{ 55, 0x1, 0x1 },
	{ 55, 0xf, 0xf },
	{ 55, 0x2, 0x2 },
	{ 55, 0x4, 0x4 },
	{ 55, 0x8, 0x8 },
	{ 56, 0x0, 0x4f },
	{ 56, 0x1, 0x10 },
	{ 56, 0x3, 0x30 },
	{ 56, 0x2, 0x20 },
	{ 57, 0x0, 0x3f },
	{ 57, 0x1, 0x40 },
	{ 57, 0x1, 0x40 },
	{ 58, 0x0, 0x0 },
	{ 58, 0x1, 0x1 },
	{ 58, 0xffffffffffffffff, 0xffffffffffffffff },
	{ 58, 0x2, 0x2 },
	{ 58, 0x4, 0x4 },
	{ 58, 0x8, 0x8 },
	{ 58, 0x10, 0x10 },
	{ 58, 0x20, 0x20 },
	{ 58, 0x40, 0x40 },
	{ 58, 0x80, 0x80 },
	{ 58, 0x100, 0x100 },
	{ 58, 0x200, 0x200 },
	{ 58, 0x400, 0x400 },
	{ 58, 0x800, 0x800 },
	{ 58, 0x1000, 0x1000 },
	{ 58, 0x2000, 0x2000 },
	{ 58, 0x4000, 0x4000 },
	{ 58, 0x8000, 0x8000 },
	{ 58, 0x10000, 0x10000 },
	{ 58, 0x20000, 0x20000 },
	{ 58, 0x40000, 0x40000 },
	{ 58, 0x80000, 0x80000 },
	{ 58, 0x100000, 0x100000 },
	{ 58, 0x200000, 0x200000 },
	{ 58, 0x400000, 0x400000 },
	{ 58, 0x800000, 0x800000 },
	{ 58, 0x1000000, 0x1000000 },
	{ 58, 0x2000000, 0x2000000 },
	{ 58, 0x4000000, 0x4000000 },
	{ 58, 0x8000000, 0x8000000 },
	{ 58, 0x10000000, 0x10000000 },
	{ 58, 0x20000000, 0x20000000 },
	{ 58, 0x40000000, 0x40000000 },
	{ 58, 0x80000000, 0x80000000 },
	{ 58, 0x100000000, 0x100000000 },
	{ 58, 0x200000000, 0x200000000 },
	{ 58, 0x400000000, 0x400000000 },
	{ 58, 0x800000000, 0x800000000 },
	{ 58, 0x1000000000, 0x1000000000 },
	{ 58, 0x2000000000, 0x2000000000 },
	{ 58, 0x4000000000, 0x4000000000 },
	{ 58, 0x8000000000, 0x8000000000 },
	{ 58, 0x10000000000, 0x10000000000 },
	{ 58, 0x20000000000, 0x20000000000 },
	{ 58, 0x40000000000, 0x40000000000 },
	{ 58, 0x80000000000, 0x80000000000 },
	{ 58, 0x100000000000, 0x100000000000 },
	{ 58, 0x200000000000, 0x200000000000 },
	{ 58, 0x400000000000, 0x400000000000 },
	{ 58, 0x800000000000, 0x800000000000 },
	{ 58, 0x1000000000000, 0x1000000000000 },
	{ 58, 0x2000000000000, 0x2000000000000 },
	{ 58, 0x4000000000000, 0x4000000000000 },
	{ 58, 0x8000000000000, 0x8000000000000 },
	{ 58, 0x10000000000000, 0x10000000000000 },
	{ 58, 0x20000000000000, 0x20000000000000 },
	{ 58, 0x40000000000000, 0x40000000000000 },
	{ 58, 0x80000000000000, 0x80000000000000 },
	{ 58, 0x100000000000000, 0x100000000000000 },
	{ 58, 0x200000000000000, 0x200000000000000 },
	{ 58, 0x400000000000000, 0x400000000000000 },
	{ 58, 0x800000000000000, 0x800000000000000 },
	{ 58, 0x1000000000000000, 0x1000000000000000 },
	{ 58, 0x2000000000000000, 0x2000000000000000 },
	{ 58, 0x4000000000000000, 0x4000000000000000 },
	{ 58, 0x8000000000000000, 0x8000000000000000 },
	{ 59, 0x0, 0x7fff0000 },
	{ 59, 0x1, 0x1 },
	{ 59, 0xffff, 0xffff },
	{ 59, 0x2, 0x2 },
	{ 59, 0x4, 0x4 },
	{ 59, 0x8, 0x8 },
	{ 59, 0x10, 0x10 },
	{ 59, 0x20, 0x20 },
	{ 59, 0x40, 0x40 },
	{ 59, 0x80, 0x80 },
	{ 59, 0x100, 0x100 },
	{ 59, 0x200, 0x200 },
	{ 59, 0x400, 0x400 },
	{ 59, 0x800, 0x800 },
	{ 59, 0x1000, 0x1000 },
	{ 59, 0x2000, 0x2000 },
	{ 59, 0x4000, 0x4000 },
	{ 59, 0x8000, 0x8000 },
	{ 60, 0x0, 0xffff },
	{ 60, 0x1, 0x10000 },
	{ 60, 0x7fff, 0x7fff0000 },
	{ 60, 0x2, 0x20000 },
	{ 60, 0x4, 0x40000 },
	{ 60, 0x8, 0x80000 },
	{ 60, 0x10, 0x100000 },
	{ 60, 0x20, 0x200000 },
	{ 60, 0x40, 0x400000 },
	{ 60, 0x80, 0x800000 },
	{ 60, 0x100, 0x1000000 },
	{ 60, 0x200, 0x2000000 },
	{ 60, 0x400, 0x4000000 },
	{ 60, 0x800, 0x8000000 },
	{ 60, 0x1000, 0x10000000 },
	{ 60, 0x2000, 0x20000000 },
	{ 60, 0x4000, 0x40000000 },
	{ 61, 0x0, 0x3fffc },
	{ 61, 0x1, 0x1 },
	{ 61, 0x3, 0x3 },
	{ 61, 0x2, 0x2 },
	{ 62, 0x0, 0x30003 },
	{ 62, 0x1, 0x4 },
	{ 62, 0x3fff, 0xfffc },
	{ 62, 0x2, 0x8 },
	{ 62, 0x4, 0x10 },
	{ 62, 0x8, 0x20 },
	{ 62, 0x10, 0x40 },
	{ 62, 0x20, 0x80 },
	{ 62, 0x40, 0x100 },
	{ 62, 0x80, 0x200 },
	{ 62, 0x100, 0x400 },
	{ 62, 0x200, 0x800 },
	{ 62, 0x400, 0x1000 },
	{ 62, 0x800, 0x2000 },
	{ 62, 0x1000, 0x4000 },
	{ 62, 0x2000, 0x8000 },
	{ 63, 0x0, 0x2ffff },
	{ 63, 0x1, 0x10000 },
	{ 63, 0x1, 0x10000 },
	{ 64, 0x0, 0x1ffff },
	{ 64, 0x1, 0x20000 },
	{ 64, 0x1, 0x20000 },
	{ 65, 0x0, 0xe },
	{ 65, 0x1, 0x1 },
	{ 65, 0x1, 0x1 },
	{ 66, 0x0, 0x9 },
	{ 66, 0x1, 0x2 },
	{ 66, 0x3, 0x6 },
	{ 66, 0x2, 0x4 },
	{ 67, 0x0, 0x7 },
	{ 67, 0x1, 0x8 },
	{ 67, 0x1, 0x8 },
	{ 68, 0x0, 0x6 },
	{ 68, 0x1, 0x1 },
	{ 68, 0x1, 0x1 },
	{ 69, 0x0, 0x5 },
	{ 69, 0x1, 0x2 },
	{ 69, 0x1, 0x2 },
	{ 70, 0x0, 0x3 },
	{ 70, 0x1, 0x4 },
	{ 70, 0x1, 0x4 },
	{ 71, 0x0, 0xe },
	{ 71, 0x1, 0x1 },
	{ 71, 0x1, 0x1 },
	{ 72, 0x0, 0xd },
	{ 72, 0x1, 0x2 },
	{ 72, 0x1, 0x2 },
	{ 73, 0x0, 0xb },
	{ 73, 0x1, 0x4 },
	{ 73, 0x1, 0x4 },
	{ 74, 0x0, 0x7 },
	{ 74, 0x1, 0x8 },
	{ 74, 0x1, 0x8 },
	{ 75, 0x0, 0xe },
	{ 75, 0x1, 0x1 },
	{ 75, 0x1, 0x1 },
	{ 76, 0x0, 0xd },
	{ 76, 0x1, 0x2 },
	{ 76, 0x1, 0x2 },
	{ 77, 0x0, 0xb },
	{ 77, 0x1, 0x4 },
	{ 77, 0x1, 0x4 },
	{ 78, 0x0, 0x7 },
	{ 78, 0x1, 0x8 },
	{ 78, 0x1, 0x8 },
	{ 79, 0x0, 0x1ee },
	{ 79, 0x1, 0x1 },
	{ 79, 0x1, 0x1 },
	{ 80, 0x0, 0x1ed },
	{ 80, 0x1, 0x2 },
	{ 80, 0x1, 0x2 },
	{ 81, 0x0, 0x1eb },
	{ 81, 0x1, 0x4 },
	{ 81, 0x1, 0x4 },
	{ 82, 0x0, 0x1e7 },
	{ 82, 0x1, 0x8 },
	{ 82, 0x1, 0x8 },
	{ 83, 0x0, 0x18f },
	{ 83, 0x1, 0x20 },
	{ 83, 0x3, 0x60 },
	{ 83, 0x2, 0x40 },
	{ 84, 0x0, 0x6f },
	{ 84, 0x1, 0x80 },
	{ 84, 0x3, 0x180 },
	{ 84, 0x2, 0x100 },
	{ 85, 0x0, 0x6 },
	{ 85, 0x1, 0x1 },
	{ 85, 0x1, 0x1 },
	{ 86, 0x0, 0x5 },
	{ 86, 0x1, 0x2 },
	{ 86, 0x1, 0x2 },
	{ 87, 0x0, 0x3 },
	{ 87, 0x1, 0x4 },
	{ 87, 0x1, 0x4 },
	{ 88, 0x0, 0x0 },
	{ 88, 0x1, 0x1 },
	{ 88, 0x1, 0x1 },
	{ 89, 0x0, 0xfe },
	{ 89, 0x1, 0x1 },
	{ 89, 0x1, 0x1 },
	{ 90, 0x0, 0xfd },
	{ 90, 0x1, 0x2 },
	{ 90, 0x1, 0x2 },
	{ 91, 0x0, 0xfb },
	{ 91, 0x1, 0x4 },
	{ 91, 0x1, 0x4 },
	{ 92, 0x0, 0xf7 },
	{ 92, 0x1, 0x8 },
	{ 92, 0x1, 0x8 },
	{ 93, 0x0, 0xef },
	{ 93, 0x1, 0x10 },
	{ 93, 0x1, 0x10 },
	{ 94, 0x0, 0xdf },
	{ 94, 0x1, 0x20 },
	{ 94, 0x1, 0x20 },
	{ 95, 0x0, 0xbf },
	{ 95, 0x1, 0x40 },
	{ 95, 0x1, 0x40 },
	{ 96, 0x0, 0x7f },
	{ 96, 0x1, 0x80 },
	{ 96, 0x1, 0x80 },
	{ 97, 0x0, 0xffffff00 },
	{ 97, 0x1, 0x1 },
	{ 97, 0xf, 0xf },
	{ 97, 0x2, 0x2 },
	{ 97, 0x4, 0x4 },
	{ 97, 0x8, 0x8 },
	{ 98, 0x0, 0xffff000f },
	{ 98, 0x1, 0x100 },
	{ 98, 0xff, 0xff00 },
	{ 98, 0x2, 0x200 },
	{ 98, 0x4, 0x400 },
	{ 98, 0x8, 0x800 },
	{ 98, 0x10, 0x1000 },
	{ 98, 0x20, 0x2000 },
	{ 98, 0x40, 0x4000 },
	{ 98, 0x80, 0x8000 },
	{ 99, 0x0, 0xff00ff0f },
	{ 99, 0x1, 0x10000 },
	{ 99, 0xff, 0xff0000 },
	{ 99, 0x2, 0x20000 },
	{ 99, 0x4, 0x40000 },
	{ 99, 0x8, 0x80000 },
	{ 99, 0x10, 0x100000 },
	{ 99, 0x20, 0x200000 },
	{ 99, 0x40, 0x400000 },
	{ 99, 0x80, 0x800000 },
	{ 100, 0x0, 0xffff0f },
	{ 100, 0x1, 0x1000000 },
	{ 100, 0xff, 0xff000000 },
	{ 100, 0x2, 0x2000000 },
	{ 100, 0x4, 0x4000000 },
	{ 100, 0x8, 0x8000000 },
	{ 100, 0x10, 0x10000000 },
	{ 100, 0x20, 0x20000000 },
	{ 100, 0x40, 0x40000000 },
	{ 100, 0x80, 0x80000000 },
	{ 101, 0x0, 0x0 },
	{ 101, 0x1, 0x1 },
	{ 101, 0xff, 0xff },
	{ 101, 0x2, 0x2 },
	{ 101, 0x4, 0x4 },
	{ 101, 0x8, 0x8 },
	{ 101, 0x10, 0x10 },
	{ 101, 0x20, 0x20 },
	{ 101, 0x40, 0x40 },
	{ 101, 0x80, 0x80 },
	{ 102, 0x0, 0xd },
	{ 102, 0x1, 0x10d },
	{ 102, 0x7, 0x70d },
	{ 102, 0x2, 0x20d },
	{ 102, 0x4, 0x40d },
	{ 103, 0x0, 0x9 },
	{ 103, 0x1, 0x109 },
	{ 103, 0xff, 0xff09 },
	{ 103, 0x2, 0x209 },
	{ 103, 0x4, 0x409 },
	{ 103, 0x8, 0x809 },
	{ 103, 0x10, 0x1009 },
	{ 103, 0x20, 0x2009 },
	{ 103, 0x40, 0x4009 },
	{ 103, 0x80, 0x8009 },
	{ 104, 0x0, 0x0 },
	{ 105, 0x0, 0x4 },
	{ 105, 0x1, 0x1 },
	{ 105, 0x3, 0x3 },
	{ 105, 0x2, 0x2 },
	{ 106, 0x0, 0x3 },
	{ 106, 0x1, 0x4 },
	{ 106, 0x1, 0x4 },
	{ 107, 0x0, 0x0 },
	{ 107, 0x1, 0x1 },
	{ 107, 0xff, 0xff },
	{ 107, 0x2, 0x2 },
	{ 107, 0x4, 0x4 },
	{ 107, 0x8, 0x8 },
	{ 107, 0x10, 0x10 },
	{ 107, 0x20, 0x20 },
	{ 107, 0x40, 0x40 },
	{ 107, 0x80, 0x80 },
	{ 108, 0x0, 0xc },
	{ 108, 0x1, 0x1 },
	{ 108, 0x3, 0x3 },
	{ 108, 0x2, 0x2 },
	{ 109, 0x0, 0xb },
	{ 109, 0x1, 0x4 },
	{ 109, 0x1, 0x4 },
	{ 110, 0x0, 0x7 },
	{ 110, 0x1, 0x8 },
	{ 110, 0x1, 0x8 },
	{ 111, 0x0, 0x0 },
	{ 111, 0x1, 0x1 },
	{ 111, 0x3, 0x3 },
	{ 111, 0x2, 0x2 },
	{ 112, 0x0, 0xfffc },
	{ 112, 0x1, 0x1 },
	{ 112, 0x3, 0x3 },
	{ 112, 0x2, 0x2 },
	{ 113, 0x0, 0x3 },
	{ 113, 0x1, 0x4 },
	{ 113, 0x3fff, 0xfffc },
	{ 113, 0x2, 0x8 },
	{ 113, 0x4, 0x10 },
	{ 113, 0x8, 0x20 },
	{ 113, 0x10, 0x40 },
	{ 113, 0x20, 0x80 },
	{ 113, 0x40, 0x100 },
	{ 113, 0x80, 0x200 },
	{ 113, 0x100, 0x400 },
	{ 113, 0x200, 0x800 },
	{ 113, 0x400, 0x1000 },
	{ 113, 0x800, 0x2000 },
	{ 113, 0x1000, 0x4000 },
	{ 113, 0x2000, 0x8000 },
	{ 114, 0x0, 0x0 },
	{ 114, 0x1, 0x1 },
	{ 114, 0x3, 0x3 },
	{ 114, 0x2, 0x2 },
	{ 115, 0x0, 0x7ffffc },
	{ 115, 0x1, 0x1 },
	{ 115, 0x3, 0x3 },
	{ 115, 0x2, 0x2 },
	{ 116, 0x0, 0x7f0003 },
	{ 116, 0x1, 0x4 },
	{ 116, 0x3fff, 0xfffc },
	{ 116, 0x2, 0x8 },
	{ 116, 0x4, 0x10 },
	{ 116, 0x8, 0x20 },
	{ 116, 0x10, 0x40 },
	{ 116, 0x20, 0x80 },
	{ 116, 0x40, 0x100 },
	{ 116, 0x80, 0x200 },
	{ 116, 0x100, 0x400 },
	{ 116, 0x200, 0x800 },
	{ 116, 0x400, 0x1000 },
	{ 116, 0x800, 0x2000 },
	{ 116, 0x1000, 0x4000 },
	{ 116, 0x2000, 0x8000 },
	{ 117, 0x0, 0x78ffff },
	{ 117, 0x1, 0x10000 },
	{ 117, 0x7, 0x70000 },
	{ 117, 0x2, 0x20000 },
	{ 117, 0x4, 0x40000 },
	{ 118, 0x0, 0x7ffff },
	{ 118, 0x1, 0x80000 },
	{ 118, 0xf, 0x780000 },
	{ 118, 0x2, 0x100000 },
	{ 118, 0x4, 0x200000 },
	{ 118, 0x8, 0x400000 },
	{ 119, 0x0, 0x0 },
	{ 119, 0x1, 0x1 },
	{ 119, 0x1, 0x1 },
	{ 120, 0x0, 0x0 },
	{ 120, 0x1, 0x1 },
	{ 120, 0x1, 0x1 },
	{ 121, 0x0, 0x6 },
	{ 121, 0x1, 0x1 },
	{ 121, 0x1, 0x1 },
	{ 122, 0x0, 0x5 },
	{ 122, 0x1, 0x2 },
	{ 122, 0x1, 0x2 },
	{ 123, 0x0, 0x3 },
	{ 123, 0x1, 0x4 },
	{ 123, 0x1, 0x4 },
	{ 124, 0x0, 0x2 },
	{ 124, 0x1, 0x1 },
	{ 124, 0x1, 0x1 },
	{ 125, 0x0, 0x1 },
	{ 125, 0x1, 0x2 },
	{ 125, 0x1, 0x2 },
};

static const char *const field_names[] = {
	"RmiAddrRangeDesc.data",
	"RmiAddrRangeDesc.data",
	"RmiAddrRangeDesc.data",
	"RmiAddrRangeDesc16KB.size",
	"RmiAddrRangeDesc16KB.count",
	"RmiAddrRangeDesc16KB.addr",
	"RmiAddrRangeDesc16KB.state",
	"RmiAddrRangeDesc4KB.size",
	"RmiAddrRangeDesc4KB.count",
	"RmiAddrRangeDesc4KB.addr",
	"RmiAddrRangeDesc4KB.state",
	"RmiAddrRangeDesc64KB.size",
	"RmiAddrRangeDesc64KB.count",
	"RmiAddrRangeDesc64KB.addr",
	"RmiAddrRangeDesc64KB.state",
	"RmiAddrSetDesc.data",
	"RmiAddrSetDesc.data",
	"RmiAddrSetList.addr",
	"RmiContinueFlags.beyond",
	"RmiDataFlags.measure",
	"RmiDevCommExitFlags.req_cache",
	"RmiDevCommExitFlags.rsp_cache",
	"RmiDevCommExitFlags.req_send",
	"RmiDevCommExitFlags.rsp_wait",
	"RmiDevCommExitFlags.rsp_reset",
	"RmiDevCommExitFlags.multi",
	"RmiDevCommExitFlags.stream_wait",
	"RmiFeatureRegister0.S2SZ",
	"RmiFeatureRegister0.LPA2",
	"RmiFeatureRegister0.SVE",
	"RmiFeatureRegister0.SVE_VL",
	"RmiFeatureRegister0.NUM_BPS",
	"RmiFeatureRegister0.NUM_WPS",
	"RmiFeatureRegister0.PMU",
	"RmiFeatureRegister0.PMU_NUM_CTRS",
	"RmiFeatureRegister1.RMI_GRAN_SZ_4KB",
	"RmiFeatureRegister1.RMI_GRAN_SZ_16KB",
	"RmiFeatureRegister1.RMI_GRAN_SZ_64KB",
	"RmiFeatureRegister1.HASH_SHA_256",
	"RmiFeatureRegister1.HASH_SHA_384",
	"RmiFeatureRegister1.HASH_SHA_512",
	"RmiFeatureRegister1.MAX_RECS_ORDER",
	"RmiFeatureRegister1.L0GPTSZ",
	"RmiFeatureRegister1.PPS",
	"RmiFeatureRegister2.DA",
	"RmiFeatureRegister2.DA_COH",
	"RmiFeatureRegister2.VSMMU",
	"RmiFeatureRegister2.ATS",
	"RmiFeatureRegister2.MAX_VDEVS_ORDER",
	"RmiFeatureRegister2.VDEV_KROU",
	"RmiFeatureRegister2.NON_TEE_STREAM",
	"RmiFeatureRegister2.P2P",
	"RmiFeatureRegister2.CMEM_CXL",
	"RmiFeatureRegister2.MAX_CMEM",
	"RmiFeatureRegister2.CMEM_TSE_REQ",
	"RmiFeatureRegister3.MAX_NUM_AUX_PLANES",
	"RmiFeatureRegister3.RTT_PLANE",
	"RmiFeatureRegister3.RTT_S2AP_INDIRECT",
	"RmiFeatureRegister4.MEC_COUNT",
	"RmiInterfaceVersion.minor",
	"RmiInterfaceVersion.major",
	"RmiOpMemDonateReq.size",
	"RmiOpMemDonateReq.count",
	"RmiOpMemDonateReq.contig",
	"RmiOpMemDonateReq.state",
	"RmiPdevFlags.spdm",
	"RmiPdevFlags.category",
	"RmiPdevFlags.p2p",
	"RmiPsmmuFlags.msi",
	"RmiPsmmuFlags.ats",
	"RmiPsmmuFlags.pri",
	"RmiPsmmuIrqResult.pending",
	"RmiPsmmuIrqResult.vsmmu_event",
	"RmiPsmmuIrqResult.smmu_event",
	"RmiPsmmuIrqResult.empty",
	"RmiPsmmuIrqSet.gerror",
	"RmiPsmmuIrqSet.eventq",
	"RmiPsmmuIrqSet.priq",
	"RmiPsmmuIrqSet.cmdq",
	"RmiRealmFlags0.lpa2",
	"RmiRealmFlags0.sve",
	"RmiRealmFlags0.pmu",
	"RmiRealmFlags0.da",
	"RmiRealmFlags0.lfa_policy",
	"RmiRealmFlags0.mec_policy",
	"RmiRealmFlags1.rtt_tree_per_plane",
	"RmiRealmFlags1.rtt_s2ap_encoding",
	"RmiRealmFlags1.ats",
	"RmiRecCreateFlags.runnable",
	"RmiRecEnterFlags.emul_mmio",
	"RmiRecEnterFlags.inject_sea",
	"RmiRecEnterFlags.trap_wfi",
	"RmiRecEnterFlags.trap_wfe",
	"RmiRecEnterFlags.ripas_response",
	"RmiRecEnterFlags.s2ap_response",
	"RmiRecEnterFlags.dev_mem_response",
	"RmiRecEnterFlags.force_p0",
	"RmiRecMpidr.aff0",
	"RmiRecMpidr.aff1",
	"RmiRecMpidr.aff2",
	"RmiRecMpidr.aff3",
	"RmiResult.status",
	"RmiResult.data",
	"RmiResult.data",
	"RmiResult.data",
	"RmiResultDataIncomplete.mem",
	"RmiResultDataIncomplete.cancel",
	"RmiResultDataLevel.level",
	"RmiRttAuxMapFlags.tree_index",
	"RmiRttAuxMapFlags.block",
	"RmiRttAuxMapFlags.invalid_pri",
	"RmiRttAuxUnmapFlags.tree_index",
	"RmiRttProtMapFlags.oaddr_type",
	"RmiRttProtMapFlags.list_count",
	"RmiRttUnmapFlags.oaddr_type",
	"RmiRttUnprotMapFlags.oaddr_type",
	"RmiRttUnprotMapFlags.list_count",
	"RmiRttUnprotMapFlags.memattr",
	"RmiRttUnprotMapFlags.s2ap",
	"RmiVdevFlags.VSMMU",
	"RmiVdevMeasureFlags.raw",
	"RmiVsmmuCmdFlags.pending",
	"RmiVsmmuCmdFlags.cmd_complete",
	"RmiVsmmuCmdFlags.irq",
	"RmiVsmmuEventFlags.irq",
	"RmiVsmmuEventFlags.abort",
};

static bool field_passes(unsigned int field, u64 value, u64 raw)
{
	switch (field) {
	case 3:
		return RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK == 0x3ULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK) ==
			       (value ? 0 : 0x800ffffffffffffcULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK);
	case 4:
		return RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK == 0x3ffcULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK) ==
			       (value ? 0 : 0x800fffffffffc003ULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK);
	case 5:
		return RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK == 0xfffffffffc000ULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK) ==
			       (value ? 0 : 0x8000000000003fffULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK);
	case 6:
		return RMI_ADDR_RANGE_DESC_16KB_STATE == 0x8000000000000000ULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_16KB_STATE) ==
			       (value ? 0 : 0xfffffffffffffULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_16KB_STATE, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_16KB_STATE, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_16KB_STATE);
	case 7:
		return RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK == 0x3ULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK) ==
			       (value ? 0 : 0x800ffffffffffffcULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK);
	case 8:
		return RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK == 0xffcULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK) ==
			       (value ? 0 : 0x800ffffffffff003ULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK);
	case 9:
		return RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK == 0xffffffffff000ULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK) ==
			       (value ? 0 : 0x8000000000000fffULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK);
	case 10:
		return RMI_ADDR_RANGE_DESC_4KB_STATE == 0x8000000000000000ULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_4KB_STATE) ==
			       (value ? 0 : 0xfffffffffffffULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_4KB_STATE, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_4KB_STATE, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_4KB_STATE);
	case 11:
		return RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK == 0x3ULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK) ==
			       (value ? 0 : 0x800ffffffffffffcULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK);
	case 12:
		return RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK == 0xfffcULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK) ==
			       (value ? 0 : 0x800fffffffff0003ULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK);
	case 13:
		return RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK == 0xfffffffff0000ULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK) ==
			       (value ? 0 : 0x800000000000ffffULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK);
	case 14:
		return RMI_ADDR_RANGE_DESC_64KB_STATE == 0x8000000000000000ULL &&
		       (raw & ~RMI_ADDR_RANGE_DESC_64KB_STATE) ==
			       (value ? 0 : 0xfffffffffffffULL) &&
		       (u64)FIELD_GET(RMI_ADDR_RANGE_DESC_64KB_STATE, raw) == value &&
		       FIELD_PREP(RMI_ADDR_RANGE_DESC_64KB_STATE, value) ==
			       (raw & RMI_ADDR_RANGE_DESC_64KB_STATE);
	case 17:
		return RMI_ADDR_SET_LIST_ADDR_MASK == 0xffffffffffffffffULL &&
		       (raw & ~RMI_ADDR_SET_LIST_ADDR_MASK) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_ADDR_SET_LIST_ADDR_MASK, raw) == value &&
		       FIELD_PREP(RMI_ADDR_SET_LIST_ADDR_MASK, value) ==
			       (raw & RMI_ADDR_SET_LIST_ADDR_MASK);
	case 18:
		return RMI_CONTINUE_FLAGS_BEYOND == 0x1ULL &&
		       (raw & ~RMI_CONTINUE_FLAGS_BEYOND) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_CONTINUE_FLAGS_BEYOND, raw) == value &&
		       FIELD_PREP(RMI_CONTINUE_FLAGS_BEYOND, value) ==
			       (raw & RMI_CONTINUE_FLAGS_BEYOND);
	case 19:
		return RMI_MEASURE_CONTENT == 0x1ULL &&
		       (raw & ~RMI_MEASURE_CONTENT) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_MEASURE_CONTENT, raw) == value &&
		       FIELD_PREP(RMI_MEASURE_CONTENT, value) ==
			       (raw & RMI_MEASURE_CONTENT);
	case 20:
		return RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE == 0x1ULL &&
		       (raw & ~RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE) ==
			       (value ? 0 : 0x7eULL) &&
		       (u64)FIELD_GET(RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE, raw) == value &&
		       FIELD_PREP(RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE, value) ==
			       (raw & RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE);
	case 21:
		return RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE == 0x2ULL &&
		       (raw & ~RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE) ==
			       (value ? 0 : 0x7dULL) &&
		       (u64)FIELD_GET(RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE, raw) == value &&
		       FIELD_PREP(RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE, value) ==
			       (raw & RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE);
	case 22:
		return RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND == 0x4ULL &&
		       (raw & ~RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND) ==
			       (value ? 0 : 0x7bULL) &&
		       (u64)FIELD_GET(RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND, raw) == value &&
		       FIELD_PREP(RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND, value) ==
			       (raw & RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND);
	case 23:
		return RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT == 0x8ULL &&
		       (raw & ~RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT) ==
			       (value ? 0 : 0x77ULL) &&
		       (u64)FIELD_GET(RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT, raw) == value &&
		       FIELD_PREP(RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT, value) ==
			       (raw & RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT);
	case 24:
		return RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET == 0x10ULL &&
		       (raw & ~RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET) ==
			       (value ? 0 : 0x6fULL) &&
		       (u64)FIELD_GET(RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET, raw) == value &&
		       FIELD_PREP(RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET, value) ==
			       (raw & RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET);
	case 25:
		return RMI_DEV_COMM_EXIT_FLAGS_MULTI == 0x20ULL &&
		       (raw & ~RMI_DEV_COMM_EXIT_FLAGS_MULTI) ==
			       (value ? 0 : 0x5fULL) &&
		       (u64)FIELD_GET(RMI_DEV_COMM_EXIT_FLAGS_MULTI, raw) == value &&
		       FIELD_PREP(RMI_DEV_COMM_EXIT_FLAGS_MULTI, value) ==
			       (raw & RMI_DEV_COMM_EXIT_FLAGS_MULTI);
	case 26:
		return RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT == 0x40ULL &&
		       (raw & ~RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT) ==
			       (value ? 0 : 0x3fULL) &&
		       (u64)FIELD_GET(RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT, raw) == value &&
		       FIELD_PREP(RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT, value) ==
			       (raw & RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT);
	case 27:
		return RMI_FEATURE_REGISTER_0_S2SZ == 0xffULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_S2SZ) ==
			       (value ? 0 : 0xffffff00ULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_S2SZ, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_S2SZ, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_S2SZ);
	case 28:
		return RMI_FEATURE_REGISTER_0_LPA2 == 0x100ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_LPA2) ==
			       (value ? 0 : 0xfffffeffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_LPA2, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_LPA2, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_LPA2);
	case 29:
		return RMI_FEATURE_REGISTER_0_SVE == 0x200ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_SVE) ==
			       (value ? 0 : 0xfffffdffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_SVE, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_SVE, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_SVE);
	case 30:
		return RMI_FEATURE_REGISTER_0_SVE_VL == 0x3c00ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_SVE_VL) ==
			       (value ? 0 : 0xffffc3ffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_SVE_VL, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_SVE_VL, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_SVE_VL);
	case 31:
		return RMI_FEATURE_REGISTER_0_NUM_BPS == 0xfc000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_NUM_BPS) ==
			       (value ? 0 : 0xfff03fffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_NUM_BPS, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_NUM_BPS, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_NUM_BPS);
	case 32:
		return RMI_FEATURE_REGISTER_0_NUM_WPS == 0x3f00000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_NUM_WPS) ==
			       (value ? 0 : 0xfc0fffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_NUM_WPS, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_NUM_WPS, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_NUM_WPS);
	case 33:
		return RMI_FEATURE_REGISTER_0_PMU == 0x4000000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_PMU) ==
			       (value ? 0 : 0xfbffffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_PMU, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_PMU, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_PMU);
	case 34:
		return RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS == 0xf8000000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS) ==
			       (value ? 0 : 0x7ffffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS);
	case 35:
		return RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB == 0x1ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB) ==
			       (value ? 0 : 0x1fffeULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB, value) ==
			       (raw & RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB);
	case 36:
		return RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB == 0x2ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB) ==
			       (value ? 0 : 0x1fffdULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB, value) ==
			       (raw & RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB);
	case 37:
		return RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB == 0x4ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB) ==
			       (value ? 0 : 0x1fffbULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB, value) ==
			       (raw & RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB);
	case 38:
		return RMI_FEATURE_REGISTER_1_HASH_SHA_256 == 0x8ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_1_HASH_SHA_256) ==
			       (value ? 0 : 0x1fff7ULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_1_HASH_SHA_256, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_1_HASH_SHA_256, value) ==
			       (raw & RMI_FEATURE_REGISTER_1_HASH_SHA_256);
	case 39:
		return RMI_FEATURE_REGISTER_1_HASH_SHA_384 == 0x10ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_1_HASH_SHA_384) ==
			       (value ? 0 : 0x1ffefULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_1_HASH_SHA_384, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_1_HASH_SHA_384, value) ==
			       (raw & RMI_FEATURE_REGISTER_1_HASH_SHA_384);
	case 40:
		return RMI_FEATURE_REGISTER_1_HASH_SHA_512 == 0x20ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_1_HASH_SHA_512) ==
			       (value ? 0 : 0x1ffdfULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_1_HASH_SHA_512, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_1_HASH_SHA_512, value) ==
			       (raw & RMI_FEATURE_REGISTER_1_HASH_SHA_512);
	case 41:
		return RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER == 0x3c0ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER) ==
			       (value ? 0 : 0x1fc3fULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER, value) ==
			       (raw & RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER);
	case 42:
		return RMI_FEATURE_REGISTER_1_L0GPTSZ == 0x3c00ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_1_L0GPTSZ) ==
			       (value ? 0 : 0x1c3ffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_1_L0GPTSZ, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_1_L0GPTSZ, value) ==
			       (raw & RMI_FEATURE_REGISTER_1_L0GPTSZ);
	case 43:
		return RMI_FEATURE_REGISTER_1_PPS == 0x1c000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_1_PPS) ==
			       (value ? 0 : 0x3fffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_1_PPS, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_1_PPS, value) ==
			       (raw & RMI_FEATURE_REGISTER_1_PPS);
	case 44:
		return RMI_FEATURE_REGISTER_2_DA == 0x1ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_DA) ==
			       (value ? 0 : 0x1ffffeULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_DA, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_DA, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_DA);
	case 45:
		return RMI_FEATURE_REGISTER_2_DA_COH == 0x2ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_DA_COH) ==
			       (value ? 0 : 0x1ffffdULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_DA_COH, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_DA_COH, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_DA_COH);
	case 46:
		return RMI_FEATURE_REGISTER_2_VSMMU == 0x4ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_VSMMU) ==
			       (value ? 0 : 0x1ffffbULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_VSMMU, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_VSMMU, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_VSMMU);
	case 47:
		return RMI_FEATURE_REGISTER_2_ATS == 0x8ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_ATS) ==
			       (value ? 0 : 0x1ffff7ULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_ATS, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_ATS, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_ATS);
	case 48:
		return RMI_FEATURE_REGISTER_2_PDEV_MAX_VDEVS_ORDER == 0xf0ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_PDEV_MAX_VDEVS_ORDER) ==
			       (value ? 0 : 0x1fff0fULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_PDEV_MAX_VDEVS_ORDER, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_PDEV_MAX_VDEVS_ORDER, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_PDEV_MAX_VDEVS_ORDER);
	case 49:
		return RMI_FEATURE_REGISTER_2_VDEV_KROU == 0x100ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_VDEV_KROU) ==
			       (value ? 0 : 0x1ffeffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_VDEV_KROU, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_VDEV_KROU, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_VDEV_KROU);
	case 50:
		return RMI_FEATURE_REGISTER_2_NON_TEE_STREAM == 0x200ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_NON_TEE_STREAM) ==
			       (value ? 0 : 0x1ffdffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_NON_TEE_STREAM, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_NON_TEE_STREAM, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_NON_TEE_STREAM);
	case 51:
		return RMI_FEATURE_REGISTER_2_P2P == 0x400ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_P2P) ==
			       (value ? 0 : 0x1ffbffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_P2P, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_P2P, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_P2P);
	case 52:
		return RMI_FEATURE_REGISTER_2_CMEM_CXL == 0x800ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_CMEM_CXL) ==
			       (value ? 0 : 0x1ff7ffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_CMEM_CXL, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_CMEM_CXL, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_CMEM_CXL);
	case 53:
		return RMI_FEATURE_REGISTER_2_MAX_CMEM == 0xff000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_MAX_CMEM) ==
			       (value ? 0 : 0x100fffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_MAX_CMEM, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_MAX_CMEM, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_MAX_CMEM);
	case 54:
		return RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ == 0x100000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ) ==
			       (value ? 0 : 0xfffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ, value) ==
			       (raw & RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ);
	case 55:
		return RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES == 0xfULL &&
		       (raw & ~RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES) ==
			       (value ? 0 : 0x70ULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES, value) ==
			       (raw & RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES);
	case 56:
		return RMI_FEATURE_REGISTER_3_RTT_PLANE == 0x30ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_3_RTT_PLANE) ==
			       (value ? 0 : 0x4fULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_3_RTT_PLANE, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_3_RTT_PLANE, value) ==
			       (raw & RMI_FEATURE_REGISTER_3_RTT_PLANE);
	case 57:
		return RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT == 0x40ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT) ==
			       (value ? 0 : 0x3fULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT, value) ==
			       (raw & RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT);
	case 58:
		return RMI_FEATURE_REGISTER_4_MEC_COUNT == 0xffffffffffffffffULL &&
		       (raw & ~RMI_FEATURE_REGISTER_4_MEC_COUNT) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_4_MEC_COUNT, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_4_MEC_COUNT, value) ==
			       (raw & RMI_FEATURE_REGISTER_4_MEC_COUNT);
	case 59:
		return RMI_ABI_VERSION_MINOR_MASK == 0xffffULL &&
		       (raw & ~RMI_ABI_VERSION_MINOR_MASK) ==
			       (value ? 0 : 0x7fff0000ULL) &&
		       (u64)FIELD_GET(RMI_ABI_VERSION_MINOR_MASK, raw) == value &&
		       FIELD_PREP(RMI_ABI_VERSION_MINOR_MASK, value) ==
			       (raw & RMI_ABI_VERSION_MINOR_MASK);
	case 60:
		return RMI_ABI_VERSION_MAJOR_MASK == 0x7fff0000ULL &&
		       (raw & ~RMI_ABI_VERSION_MAJOR_MASK) ==
			       (value ? 0 : 0xffffULL) &&
		       (u64)FIELD_GET(RMI_ABI_VERSION_MAJOR_MASK, raw) == value &&
		       FIELD_PREP(RMI_ABI_VERSION_MAJOR_MASK, value) ==
			       (raw & RMI_ABI_VERSION_MAJOR_MASK);
	case 61:
		return RMI_DONATE_BLOCK_SIZE_MASK == 0x3ULL &&
		       (raw & ~RMI_DONATE_BLOCK_SIZE_MASK) ==
			       (value ? 0 : 0x3fffcULL) &&
		       (u64)FIELD_GET(RMI_DONATE_BLOCK_SIZE_MASK, raw) == value &&
		       FIELD_PREP(RMI_DONATE_BLOCK_SIZE_MASK, value) ==
			       (raw & RMI_DONATE_BLOCK_SIZE_MASK);
	case 62:
		return RMI_DONATE_COUNT_MASK == 0xfffcULL &&
		       (raw & ~RMI_DONATE_COUNT_MASK) ==
			       (value ? 0 : 0x30003ULL) &&
		       (u64)FIELD_GET(RMI_DONATE_COUNT_MASK, raw) == value &&
		       FIELD_PREP(RMI_DONATE_COUNT_MASK, value) ==
			       (raw & RMI_DONATE_COUNT_MASK);
	case 63:
		return RMI_DONATE_CONTIG_MASK == 0x10000ULL &&
		       (raw & ~RMI_DONATE_CONTIG_MASK) ==
			       (value ? 0 : 0x2ffffULL) &&
		       (u64)FIELD_GET(RMI_DONATE_CONTIG_MASK, raw) == value &&
		       FIELD_PREP(RMI_DONATE_CONTIG_MASK, value) ==
			       (raw & RMI_DONATE_CONTIG_MASK);
	case 64:
		return RMI_DONATE_STATE_MASK == 0x20000ULL &&
		       (raw & ~RMI_DONATE_STATE_MASK) ==
			       (value ? 0 : 0x1ffffULL) &&
		       (u64)FIELD_GET(RMI_DONATE_STATE_MASK, raw) == value &&
		       FIELD_PREP(RMI_DONATE_STATE_MASK, value) ==
			       (raw & RMI_DONATE_STATE_MASK);
	case 65:
		return RMI_PDEV_FLAGS_SPDM == 0x1ULL &&
		       (raw & ~RMI_PDEV_FLAGS_SPDM) ==
			       (value ? 0 : 0xeULL) &&
		       (u64)FIELD_GET(RMI_PDEV_FLAGS_SPDM, raw) == value &&
		       FIELD_PREP(RMI_PDEV_FLAGS_SPDM, value) ==
			       (raw & RMI_PDEV_FLAGS_SPDM);
	case 66:
		return RMI_PDEV_FLAGS_CATEGORY_MASK == 0x6ULL &&
		       (raw & ~RMI_PDEV_FLAGS_CATEGORY_MASK) ==
			       (value ? 0 : 0x9ULL) &&
		       (u64)FIELD_GET(RMI_PDEV_FLAGS_CATEGORY_MASK, raw) == value &&
		       FIELD_PREP(RMI_PDEV_FLAGS_CATEGORY_MASK, value) ==
			       (raw & RMI_PDEV_FLAGS_CATEGORY_MASK);
	case 67:
		return RMI_PDEV_FLAGS_P2P == 0x8ULL &&
		       (raw & ~RMI_PDEV_FLAGS_P2P) ==
			       (value ? 0 : 0x7ULL) &&
		       (u64)FIELD_GET(RMI_PDEV_FLAGS_P2P, raw) == value &&
		       FIELD_PREP(RMI_PDEV_FLAGS_P2P, value) ==
			       (raw & RMI_PDEV_FLAGS_P2P);
	case 68:
		return RMI_PSMMU_FLAGS_MSI == 0x1ULL &&
		       (raw & ~RMI_PSMMU_FLAGS_MSI) ==
			       (value ? 0 : 0x6ULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_FLAGS_MSI, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_FLAGS_MSI, value) ==
			       (raw & RMI_PSMMU_FLAGS_MSI);
	case 69:
		return RMI_PSMMU_FLAGS_ATS == 0x2ULL &&
		       (raw & ~RMI_PSMMU_FLAGS_ATS) ==
			       (value ? 0 : 0x5ULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_FLAGS_ATS, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_FLAGS_ATS, value) ==
			       (raw & RMI_PSMMU_FLAGS_ATS);
	case 70:
		return RMI_PSMMU_FLAGS_PRI == 0x4ULL &&
		       (raw & ~RMI_PSMMU_FLAGS_PRI) ==
			       (value ? 0 : 0x3ULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_FLAGS_PRI, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_FLAGS_PRI, value) ==
			       (raw & RMI_PSMMU_FLAGS_PRI);
	case 71:
		return RMI_PSMMU_IRQ_RESULT_PENDING == 0x1ULL &&
		       (raw & ~RMI_PSMMU_IRQ_RESULT_PENDING) ==
			       (value ? 0 : 0xeULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_IRQ_RESULT_PENDING, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_IRQ_RESULT_PENDING, value) ==
			       (raw & RMI_PSMMU_IRQ_RESULT_PENDING);
	case 72:
		return RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT == 0x2ULL &&
		       (raw & ~RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT) ==
			       (value ? 0 : 0xdULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT, value) ==
			       (raw & RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT);
	case 73:
		return RMI_PSMMU_IRQ_RESULT_SMMU_EVENT == 0x4ULL &&
		       (raw & ~RMI_PSMMU_IRQ_RESULT_SMMU_EVENT) ==
			       (value ? 0 : 0xbULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_IRQ_RESULT_SMMU_EVENT, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_IRQ_RESULT_SMMU_EVENT, value) ==
			       (raw & RMI_PSMMU_IRQ_RESULT_SMMU_EVENT);
	case 74:
		return RMI_PSMMU_IRQ_RESULT_EMPTY == 0x8ULL &&
		       (raw & ~RMI_PSMMU_IRQ_RESULT_EMPTY) ==
			       (value ? 0 : 0x7ULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_IRQ_RESULT_EMPTY, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_IRQ_RESULT_EMPTY, value) ==
			       (raw & RMI_PSMMU_IRQ_RESULT_EMPTY);
	case 75:
		return RMI_PSMMU_IRQ_SET_GERROR == 0x1ULL &&
		       (raw & ~RMI_PSMMU_IRQ_SET_GERROR) ==
			       (value ? 0 : 0xeULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_IRQ_SET_GERROR, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_IRQ_SET_GERROR, value) ==
			       (raw & RMI_PSMMU_IRQ_SET_GERROR);
	case 76:
		return RMI_PSMMU_IRQ_SET_EVENTQ == 0x2ULL &&
		       (raw & ~RMI_PSMMU_IRQ_SET_EVENTQ) ==
			       (value ? 0 : 0xdULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_IRQ_SET_EVENTQ, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_IRQ_SET_EVENTQ, value) ==
			       (raw & RMI_PSMMU_IRQ_SET_EVENTQ);
	case 77:
		return RMI_PSMMU_IRQ_SET_PRIQ == 0x4ULL &&
		       (raw & ~RMI_PSMMU_IRQ_SET_PRIQ) ==
			       (value ? 0 : 0xbULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_IRQ_SET_PRIQ, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_IRQ_SET_PRIQ, value) ==
			       (raw & RMI_PSMMU_IRQ_SET_PRIQ);
	case 78:
		return RMI_PSMMU_IRQ_SET_CMDQ == 0x8ULL &&
		       (raw & ~RMI_PSMMU_IRQ_SET_CMDQ) ==
			       (value ? 0 : 0x7ULL) &&
		       (u64)FIELD_GET(RMI_PSMMU_IRQ_SET_CMDQ, raw) == value &&
		       FIELD_PREP(RMI_PSMMU_IRQ_SET_CMDQ, value) ==
			       (raw & RMI_PSMMU_IRQ_SET_CMDQ);
	case 79:
		return RMI_REALM_PARAM_FLAG_LPA2 == 0x1ULL &&
		       (raw & ~RMI_REALM_PARAM_FLAG_LPA2) ==
			       (value ? 0 : 0x1eeULL) &&
		       (u64)FIELD_GET(RMI_REALM_PARAM_FLAG_LPA2, raw) == value &&
		       FIELD_PREP(RMI_REALM_PARAM_FLAG_LPA2, value) ==
			       (raw & RMI_REALM_PARAM_FLAG_LPA2);
	case 80:
		return RMI_REALM_PARAM_FLAG_SVE == 0x2ULL &&
		       (raw & ~RMI_REALM_PARAM_FLAG_SVE) ==
			       (value ? 0 : 0x1edULL) &&
		       (u64)FIELD_GET(RMI_REALM_PARAM_FLAG_SVE, raw) == value &&
		       FIELD_PREP(RMI_REALM_PARAM_FLAG_SVE, value) ==
			       (raw & RMI_REALM_PARAM_FLAG_SVE);
	case 81:
		return RMI_REALM_PARAM_FLAG_PMU == 0x4ULL &&
		       (raw & ~RMI_REALM_PARAM_FLAG_PMU) ==
			       (value ? 0 : 0x1ebULL) &&
		       (u64)FIELD_GET(RMI_REALM_PARAM_FLAG_PMU, raw) == value &&
		       FIELD_PREP(RMI_REALM_PARAM_FLAG_PMU, value) ==
			       (raw & RMI_REALM_PARAM_FLAG_PMU);
	case 82:
		return RMI_REALM_PARAM_FLAG_DA == 0x8ULL &&
		       (raw & ~RMI_REALM_PARAM_FLAG_DA) ==
			       (value ? 0 : 0x1e7ULL) &&
		       (u64)FIELD_GET(RMI_REALM_PARAM_FLAG_DA, raw) == value &&
		       FIELD_PREP(RMI_REALM_PARAM_FLAG_DA, value) ==
			       (raw & RMI_REALM_PARAM_FLAG_DA);
	case 83:
		return RMI_REALM_PARAM_FLAG_LFA_POLICY_MASK == 0x60ULL &&
		       (raw & ~RMI_REALM_PARAM_FLAG_LFA_POLICY_MASK) ==
			       (value ? 0 : 0x18fULL) &&
		       (u64)FIELD_GET(RMI_REALM_PARAM_FLAG_LFA_POLICY_MASK, raw) == value &&
		       FIELD_PREP(RMI_REALM_PARAM_FLAG_LFA_POLICY_MASK, value) ==
			       (raw & RMI_REALM_PARAM_FLAG_LFA_POLICY_MASK);
	case 84:
		return RMI_REALM_PARAM_FLAG_MEC_POLICY_MASK == 0x180ULL &&
		       (raw & ~RMI_REALM_PARAM_FLAG_MEC_POLICY_MASK) ==
			       (value ? 0 : 0x6fULL) &&
		       (u64)FIELD_GET(RMI_REALM_PARAM_FLAG_MEC_POLICY_MASK, raw) == value &&
		       FIELD_PREP(RMI_REALM_PARAM_FLAG_MEC_POLICY_MASK, value) ==
			       (raw & RMI_REALM_PARAM_FLAG_MEC_POLICY_MASK);
	case 85:
		return RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE == 0x1ULL &&
		       (raw & ~RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE) ==
			       (value ? 0 : 0x6ULL) &&
		       (u64)FIELD_GET(RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE, raw) == value &&
		       FIELD_PREP(RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE, value) ==
			       (raw & RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE);
	case 86:
		return RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING == 0x2ULL &&
		       (raw & ~RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING) ==
			       (value ? 0 : 0x5ULL) &&
		       (u64)FIELD_GET(RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING, raw) == value &&
		       FIELD_PREP(RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING, value) ==
			       (raw & RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING);
	case 87:
		return RMI_REALM_FLAGS_1_ATS == 0x4ULL &&
		       (raw & ~RMI_REALM_FLAGS_1_ATS) ==
			       (value ? 0 : 0x3ULL) &&
		       (u64)FIELD_GET(RMI_REALM_FLAGS_1_ATS, raw) == value &&
		       FIELD_PREP(RMI_REALM_FLAGS_1_ATS, value) ==
			       (raw & RMI_REALM_FLAGS_1_ATS);
	case 88:
		return REC_PARAMS_FLAG_RUNNABLE == 0x1ULL &&
		       (raw & ~REC_PARAMS_FLAG_RUNNABLE) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(REC_PARAMS_FLAG_RUNNABLE, raw) == value &&
		       FIELD_PREP(REC_PARAMS_FLAG_RUNNABLE, value) ==
			       (raw & REC_PARAMS_FLAG_RUNNABLE);
	case 89:
		return REC_ENTER_FLAG_EMULATED_MMIO == 0x1ULL &&
		       (raw & ~REC_ENTER_FLAG_EMULATED_MMIO) ==
			       (value ? 0 : 0xfeULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_EMULATED_MMIO, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_EMULATED_MMIO, value) ==
			       (raw & REC_ENTER_FLAG_EMULATED_MMIO);
	case 90:
		return REC_ENTER_FLAG_INJECT_SEA == 0x2ULL &&
		       (raw & ~REC_ENTER_FLAG_INJECT_SEA) ==
			       (value ? 0 : 0xfdULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_INJECT_SEA, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_INJECT_SEA, value) ==
			       (raw & REC_ENTER_FLAG_INJECT_SEA);
	case 91:
		return REC_ENTER_FLAG_TRAP_WFI == 0x4ULL &&
		       (raw & ~REC_ENTER_FLAG_TRAP_WFI) ==
			       (value ? 0 : 0xfbULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_TRAP_WFI, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_TRAP_WFI, value) ==
			       (raw & REC_ENTER_FLAG_TRAP_WFI);
	case 92:
		return REC_ENTER_FLAG_TRAP_WFE == 0x8ULL &&
		       (raw & ~REC_ENTER_FLAG_TRAP_WFE) ==
			       (value ? 0 : 0xf7ULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_TRAP_WFE, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_TRAP_WFE, value) ==
			       (raw & REC_ENTER_FLAG_TRAP_WFE);
	case 93:
		return REC_ENTER_FLAG_RIPAS_RESPONSE == 0x10ULL &&
		       (raw & ~REC_ENTER_FLAG_RIPAS_RESPONSE) ==
			       (value ? 0 : 0xefULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_RIPAS_RESPONSE, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_RIPAS_RESPONSE, value) ==
			       (raw & REC_ENTER_FLAG_RIPAS_RESPONSE);
	case 94:
		return REC_ENTER_FLAG_S2AP_RESPONSE == 0x20ULL &&
		       (raw & ~REC_ENTER_FLAG_S2AP_RESPONSE) ==
			       (value ? 0 : 0xdfULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_S2AP_RESPONSE, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_S2AP_RESPONSE, value) ==
			       (raw & REC_ENTER_FLAG_S2AP_RESPONSE);
	case 95:
		return REC_ENTER_FLAG_DEV_MEM_RESPONSE == 0x40ULL &&
		       (raw & ~REC_ENTER_FLAG_DEV_MEM_RESPONSE) ==
			       (value ? 0 : 0xbfULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_DEV_MEM_RESPONSE, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_DEV_MEM_RESPONSE, value) ==
			       (raw & REC_ENTER_FLAG_DEV_MEM_RESPONSE);
	case 96:
		return REC_ENTER_FLAG_FORCE_P0 == 0x80ULL &&
		       (raw & ~REC_ENTER_FLAG_FORCE_P0) ==
			       (value ? 0 : 0x7fULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_FORCE_P0, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_FORCE_P0, value) ==
			       (raw & REC_ENTER_FLAG_FORCE_P0);
	case 97:
		return RMI_REC_MPIDR_AFF0_MASK == 0xfULL &&
		       (raw & ~RMI_REC_MPIDR_AFF0_MASK) ==
			       (value ? 0 : 0xffffff00ULL) &&
		       (u64)FIELD_GET(RMI_REC_MPIDR_AFF0_MASK, raw) == value &&
		       FIELD_PREP(RMI_REC_MPIDR_AFF0_MASK, value) ==
			       (raw & RMI_REC_MPIDR_AFF0_MASK);
	case 98:
		return RMI_REC_MPIDR_AFF1_MASK == 0xff00ULL &&
		       (raw & ~RMI_REC_MPIDR_AFF1_MASK) ==
			       (value ? 0 : 0xffff000fULL) &&
		       (u64)FIELD_GET(RMI_REC_MPIDR_AFF1_MASK, raw) == value &&
		       FIELD_PREP(RMI_REC_MPIDR_AFF1_MASK, value) ==
			       (raw & RMI_REC_MPIDR_AFF1_MASK);
	case 99:
		return RMI_REC_MPIDR_AFF2_MASK == 0xff0000ULL &&
		       (raw & ~RMI_REC_MPIDR_AFF2_MASK) ==
			       (value ? 0 : 0xff00ff0fULL) &&
		       (u64)FIELD_GET(RMI_REC_MPIDR_AFF2_MASK, raw) == value &&
		       FIELD_PREP(RMI_REC_MPIDR_AFF2_MASK, value) ==
			       (raw & RMI_REC_MPIDR_AFF2_MASK);
	case 100:
		return RMI_REC_MPIDR_AFF3_MASK == 0xff000000ULL &&
		       (raw & ~RMI_REC_MPIDR_AFF3_MASK) ==
			       (value ? 0 : 0xffff0fULL) &&
		       (u64)FIELD_GET(RMI_REC_MPIDR_AFF3_MASK, raw) == value &&
		       FIELD_PREP(RMI_REC_MPIDR_AFF3_MASK, value) ==
			       (raw & RMI_REC_MPIDR_AFF3_MASK);
	case 101:
		return RMI_RESULT_STATUS_MASK == 0xffULL &&
		       (raw & ~RMI_RESULT_STATUS_MASK) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_RESULT_STATUS_MASK, raw) == value &&
		       FIELD_PREP(RMI_RESULT_STATUS_MASK, value) ==
			       (raw & RMI_RESULT_STATUS_MASK);
	case 102:
		return RMI_RESULT_DATA_MASK == 0xffffffffffffff00ULL &&
		       (raw & ~RMI_RESULT_DATA_MASK) ==
			       (value ? 0xdULL : 0xdULL) &&
		       (u64)FIELD_GET(RMI_RESULT_DATA_MASK, raw) == value &&
		       FIELD_PREP(RMI_RESULT_DATA_MASK, value) ==
			       (raw & RMI_RESULT_DATA_MASK);
	case 103:
		return RMI_RESULT_DATA_MASK == 0xffffffffffffff00ULL &&
		       (raw & ~RMI_RESULT_DATA_MASK) ==
			       (value ? 0x9ULL : 0x9ULL) &&
		       (u64)FIELD_GET(RMI_RESULT_DATA_MASK, raw) == value &&
		       FIELD_PREP(RMI_RESULT_DATA_MASK, value) ==
			       (raw & RMI_RESULT_DATA_MASK);
	case 104:
		return RMI_RESULT_DATA_MASK == 0xffffffffffffff00ULL &&
		       (raw & ~RMI_RESULT_DATA_MASK) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_RESULT_DATA_MASK, raw) == value &&
		       FIELD_PREP(RMI_RESULT_DATA_MASK, value) ==
			       (raw & RMI_RESULT_DATA_MASK);
	case 105:
		raw <<= 8;
		return RMI_RESULT_MEMREQ_MASK == 0x300ULL &&
		       (raw & ~RMI_RESULT_MEMREQ_MASK) ==
			       (value ? 0 : 0x400ULL) &&
		       (u64)FIELD_GET(RMI_RESULT_MEMREQ_MASK, raw) == value &&
		       FIELD_PREP(RMI_RESULT_MEMREQ_MASK, value) ==
			       (raw & RMI_RESULT_MEMREQ_MASK);
	case 106:
		raw <<= 8;
		return RMI_RESULT_CAN_CANCEL_MASK == 0x400ULL &&
		       (raw & ~RMI_RESULT_CAN_CANCEL_MASK) ==
			       (value ? 0 : 0x300ULL) &&
		       (u64)FIELD_GET(RMI_RESULT_CAN_CANCEL_MASK, raw) == value &&
		       FIELD_PREP(RMI_RESULT_CAN_CANCEL_MASK, value) ==
			       (raw & RMI_RESULT_CAN_CANCEL_MASK);
	case 107:
		raw <<= 8;
		return RMI_RESULT_DATA_LEVEL_MASK == 0xff00ULL &&
		       (raw & ~RMI_RESULT_DATA_LEVEL_MASK) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_RESULT_DATA_LEVEL_MASK, raw) == value &&
		       FIELD_PREP(RMI_RESULT_DATA_LEVEL_MASK, value) ==
			       (raw & RMI_RESULT_DATA_LEVEL_MASK);
	case 108:
		return RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK == 0x3ULL &&
		       (raw & ~RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK) ==
			       (value ? 0 : 0xcULL) &&
		       (u64)FIELD_GET(RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK, raw) == value &&
		       FIELD_PREP(RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK, value) ==
			       (raw & RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK);
	case 109:
		return RMI_RTT_AUX_MAP_FLAGS_BLOCK == 0x4ULL &&
		       (raw & ~RMI_RTT_AUX_MAP_FLAGS_BLOCK) ==
			       (value ? 0 : 0xbULL) &&
		       (u64)FIELD_GET(RMI_RTT_AUX_MAP_FLAGS_BLOCK, raw) == value &&
		       FIELD_PREP(RMI_RTT_AUX_MAP_FLAGS_BLOCK, value) ==
			       (raw & RMI_RTT_AUX_MAP_FLAGS_BLOCK);
	case 110:
		return RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI == 0x8ULL &&
		       (raw & ~RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI) ==
			       (value ? 0 : 0x7ULL) &&
		       (u64)FIELD_GET(RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI, raw) == value &&
		       FIELD_PREP(RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI, value) ==
			       (raw & RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI);
	case 111:
		return RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK == 0x3ULL &&
		       (raw & ~RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK, raw) == value &&
		       FIELD_PREP(RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK, value) ==
			       (raw & RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK);
	case 112:
		return RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK == 0x3ULL &&
		       (raw & ~RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK) ==
			       (value ? 0 : 0xfffcULL) &&
		       (u64)FIELD_GET(RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK, raw) == value &&
		       FIELD_PREP(RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK, value) ==
			       (raw & RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK);
	case 113:
		return RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK == 0xfffcULL &&
		       (raw & ~RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK) ==
			       (value ? 0 : 0x3ULL) &&
		       (u64)FIELD_GET(RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK, raw) == value &&
		       FIELD_PREP(RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK, value) ==
			       (raw & RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK);
	case 114:
		return RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK == 0x3ULL &&
		       (raw & ~RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK, raw) == value &&
		       FIELD_PREP(RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK, value) ==
			       (raw & RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK);
	case 115:
		return RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK == 0x3ULL &&
		       (raw & ~RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK) ==
			       (value ? 0 : 0x7ffffcULL) &&
		       (u64)FIELD_GET(RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK, raw) == value &&
		       FIELD_PREP(RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK, value) ==
			       (raw & RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK);
	case 116:
		return RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK == 0xfffcULL &&
		       (raw & ~RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK) ==
			       (value ? 0 : 0x7f0003ULL) &&
		       (u64)FIELD_GET(RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK, raw) == value &&
		       FIELD_PREP(RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK, value) ==
			       (raw & RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK);
	case 117:
		return RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK == 0x70000ULL &&
		       (raw & ~RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK) ==
			       (value ? 0 : 0x78ffffULL) &&
		       (u64)FIELD_GET(RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK, raw) == value &&
		       FIELD_PREP(RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK, value) ==
			       (raw & RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK);
	case 118:
		return RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK == 0x780000ULL &&
		       (raw & ~RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK) ==
			       (value ? 0 : 0x7ffffULL) &&
		       (u64)FIELD_GET(RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK, raw) == value &&
		       FIELD_PREP(RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK, value) ==
			       (raw & RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK);
	case 119:
		return RMI_VDEV_FLAGS_VSMMU == 0x1ULL &&
		       (raw & ~RMI_VDEV_FLAGS_VSMMU) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_VDEV_FLAGS_VSMMU, raw) == value &&
		       FIELD_PREP(RMI_VDEV_FLAGS_VSMMU, value) ==
			       (raw & RMI_VDEV_FLAGS_VSMMU);
	case 120:
		return RMI_VDEV_MEASURE_FLAGS_RAW == 0x1ULL &&
		       (raw & ~RMI_VDEV_MEASURE_FLAGS_RAW) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_VDEV_MEASURE_FLAGS_RAW, raw) == value &&
		       FIELD_PREP(RMI_VDEV_MEASURE_FLAGS_RAW, value) ==
			       (raw & RMI_VDEV_MEASURE_FLAGS_RAW);
	case 121:
		return RMI_VSMMU_CMD_FLAGS_PENDING == 0x1ULL &&
		       (raw & ~RMI_VSMMU_CMD_FLAGS_PENDING) ==
			       (value ? 0 : 0x6ULL) &&
		       (u64)FIELD_GET(RMI_VSMMU_CMD_FLAGS_PENDING, raw) == value &&
		       FIELD_PREP(RMI_VSMMU_CMD_FLAGS_PENDING, value) ==
			       (raw & RMI_VSMMU_CMD_FLAGS_PENDING);
	case 122:
		return RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE == 0x2ULL &&
		       (raw & ~RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE) ==
			       (value ? 0 : 0x5ULL) &&
		       (u64)FIELD_GET(RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE, raw) == value &&
		       FIELD_PREP(RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE, value) ==
			       (raw & RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE);
	case 123:
		return RMI_VSMMU_CMD_FLAGS_IRQ == 0x4ULL &&
		       (raw & ~RMI_VSMMU_CMD_FLAGS_IRQ) ==
			       (value ? 0 : 0x3ULL) &&
		       (u64)FIELD_GET(RMI_VSMMU_CMD_FLAGS_IRQ, raw) == value &&
		       FIELD_PREP(RMI_VSMMU_CMD_FLAGS_IRQ, value) ==
			       (raw & RMI_VSMMU_CMD_FLAGS_IRQ);
	case 124:
		return RMI_VSMMU_EVENT_FLAGS_IRQ == 0x1ULL &&
		       (raw & ~RMI_VSMMU_EVENT_FLAGS_IRQ) ==
			       (value ? 0 : 0x2ULL) &&
		       (u64)FIELD_GET(RMI_VSMMU_EVENT_FLAGS_IRQ, raw) == value &&
		       FIELD_PREP(RMI_VSMMU_EVENT_FLAGS_IRQ, value) ==
			       (raw & RMI_VSMMU_EVENT_FLAGS_IRQ);
	case 125:
		return RMI_VSMMU_EVENT_FLAGS_ABORT == 0x2ULL &&
		       (raw & ~RMI_VSMMU_EVENT_FLAGS_ABORT) ==
			       (value ? 0 : 0x1ULL) &&
		       (u64)FIELD_GET(RMI_VSMMU_EVENT_FLAGS_ABORT, raw) == value &&
		       FIELD_PREP(RMI_VSMMU_EVENT_FLAGS_ABORT, value) ==
			       (raw & RMI_VSMMU_EVENT_FLAGS_ABORT);
	}
	return true;
}

static void rmi_test_fields(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(fields); i++)
		KUNIT_EXPECT_TRUE_MSG(test,
				      field_passes(fields[i].field, fields[i].value, fields[i].raw),
				      "%s, value %#llx", field_names[fields[i].field],
				      (unsigned long long)fields[i].value);
}

/* Bits that no field has, by fieldset. */
static const u64 reserved_masks[] = {
	RMI_ADDR_RANGE_DESC_RESERVED,
	RMI_ADDR_RANGE_DESC_16KB_RESERVED,
	RMI_ADDR_RANGE_DESC_4KB_RESERVED,
	RMI_ADDR_RANGE_DESC_64KB_RESERVED,
	0x0ULL,
	0x0ULL,
	RMI_CMEM_FLAGS_RESERVED,
	RMI_CONTINUE_FLAGS_RESERVED,
	RMI_DATA_FLAGS_RESERVED,
	RMI_DEV_COMM_EXIT_FLAGS_RESERVED,
	RMI_FEATURE_REGISTER_0_RESERVED,
	RMI_FEATURE_REGISTER_1_RESERVED,
	RMI_FEATURE_REGISTER_2_RESERVED,
	RMI_FEATURE_REGISTER_3_RESERVED,
	0x0ULL,
	RMI_ABI_VERSION_RESERVED,
	RMI_DONATE_RESERVED,
	RMI_PDEV_FLAGS_RESERVED,
	RMI_PDEV_STREAM_FLAGS_RESERVED,
	RMI_PSMMU_FLAGS_RESERVED,
	RMI_PSMMU_IRQ_RESULT_RESERVED,
	RMI_PSMMU_IRQ_SET_RESERVED,
	RMI_REALM_PARAM_FLAG_RESERVED,
	RMI_REALM_FLAGS_1_RESERVED,
	REC_PARAMS_FLAG_RESERVED,
	REC_ENTER_FLAG_RESERVED,
	RMI_REC_MPIDR_RESERVED,
	RMI_RESULT_RESERVED,
	0xfffffffffffff8ULL,
	0xffffffffffff00ULL,
	0xffffffffffffffULL,
	RMI_RTT_AUX_MAP_FLAGS_RESERVED,
	RMI_RTT_AUX_UNMAP_FLAGS_RESERVED,
	RMI_RTT_PROT_MAP_FLAGS_RESERVED,
	RMI_RTT_UNMAP_FLAGS_RESERVED,
	RMI_RTT_UNPROT_MAP_FLAGS_RESERVED,
	RMI_VDEV_FLAGS_RESERVED,
	RMI_VDEV_MEASURE_FLAGS_RESERVED,
	RMI_VSMMU_CMD_FLAGS_RESERVED,
	RMI_VSMMU_EVENT_FLAGS_RESERVED,
	RMI_VSMMU_FLAGS_RESERVED,
};

static const char *const reserved_names[] = {
	"RmiAddrRangeDesc reserved bits",
	"RmiAddrRangeDesc16KB reserved bits",
	"RmiAddrRangeDesc4KB reserved bits",
	"RmiAddrRangeDesc64KB reserved bits",
	"RmiAddrSetDesc reserved bits",
	"RmiAddrSetList reserved bits",
	"RmiCmemFlags reserved bits",
	"RmiContinueFlags reserved bits",
	"RmiDataFlags reserved bits",
	"RmiDevCommExitFlags reserved bits",
	"RmiFeatureRegister0 reserved bits",
	"RmiFeatureRegister1 reserved bits",
	"RmiFeatureRegister2 reserved bits",
	"RmiFeatureRegister3 reserved bits",
	"RmiFeatureRegister4 reserved bits",
	"RmiInterfaceVersion reserved bits",
	"RmiOpMemDonateReq reserved bits",
	"RmiPdevFlags reserved bits",
	"RmiPdevStreamFlags reserved bits",
	"RmiPsmmuFlags reserved bits",
	"RmiPsmmuIrqResult reserved bits",
	"RmiPsmmuIrqSet reserved bits",
	"RmiRealmFlags0 reserved bits",
	"RmiRealmFlags1 reserved bits",
	"RmiRecCreateFlags reserved bits",
	"RmiRecEnterFlags reserved bits",
	"RmiRecMpidr reserved bits",
	"RmiResult reserved bits",
	"RmiResultDataIncomplete reserved bits",
	"RmiResultDataLevel reserved bits",
	"RmiResultDataNull reserved bits",
	"RmiRttAuxMapFlags reserved bits",
	"RmiRttAuxUnmapFlags reserved bits",
	"RmiRttProtMapFlags reserved bits",
	"RmiRttUnmapFlags reserved bits",
	"RmiRttUnprotMapFlags reserved bits",
	"RmiVdevFlags reserved bits",
	"RmiVdevMeasureFlags reserved bits",
	"RmiVsmmuCmdFlags reserved bits",
	"RmiVsmmuEventFlags reserved bits",
	"RmiVsmmuFlags reserved bits",
};

static const struct {
	unsigned int fieldset;
	u64 raw;
} reserved_bits[] = {
	{ 0, 0x10000000000000 },
	{ 0, 0x20000000000000 },
	{ 0, 0x40000000000000 },
	{ 0, 0x80000000000000 },
	{ 0, 0x100000000000000 },
	{ 0, 0x200000000000000 },
	{ 0, 0x400000000000000 },
	{ 0, 0x800000000000000 },
	{ 0, 0x1000000000000000 },
	{ 0, 0x2000000000000000 },
	{ 0, 0x4000000000000000 },
	{ 1, 0x10000000000000 },
	{ 1, 0x20000000000000 },
	{ 1, 0x40000000000000 },
	{ 1, 0x80000000000000 },
	{ 1, 0x100000000000000 },
	{ 1, 0x200000000000000 },
	{ 1, 0x400000000000000 },
	{ 1, 0x800000000000000 },
	{ 1, 0x1000000000000000 },
	{ 1, 0x2000000000000000 },
	{ 1, 0x4000000000000000 },
	{ 2, 0x10000000000000 },
	{ 2, 0x20000000000000 },
	{ 2, 0x40000000000000 },
	{ 2, 0x80000000000000 },
	{ 2, 0x100000000000000 },
	{ 2, 0x200000000000000 },
	{ 2, 0x400000000000000 },
	{ 2, 0x800000000000000 },
	{ 2, 0x1000000000000000 },
	{ 2, 0x2000000000000000 },
	{ 2, 0x4000000000000000 },
	{ 3, 0x10000000000000 },
	{ 3, 0x20000000000000 },
	{ 3, 0x40000000000000 },
	{ 3, 0x80000000000000 },
	{ 3, 0x100000000000000 },
	{ 3, 0x200000000000000 },
	{ 3, 0x400000000000000 },
	{ 3, 0x800000000000000 },
	{ 3, 0x1000000000000000 },
	{ 3, 0x2000000000000000 },
	{ 3, 0x4000000000000000 },
	{ 6, 0x1 },
	{ 6, 0x2 },
	{ 6, 0x4 },
	{ 6, 0x8 },
	{ 6, 0x10 },
	{ 6, 0x20 },
	{ 6, 0x40 },
	{ 6, 0x80 },
	{ 6, 0x100 },
	{ 6, 0x200 },
	{ 6, 0x400 },
	{ 6, 0x800 },
	{ 6, 0x1000 },
	{ 6, 0x2000 },
	{ 6, 0x4000 },
	{ 6, 0x8000 },
	{ 6, 0x10000 },
	{ 6, 0x20000 },
	{ 6, 0x40000 },
	{ 6, 0x80000 },
	{ 6, 0x100000 },
	{ 6, 0x200000 },
	{ 6, 0x400000 },
	{ 6, 0x800000 },
	{ 6, 0x1000000 },
	{ 6, 0x2000000 },
	{ 6, 0x4000000 },
	{ 6, 0x8000000 },
	{ 6, 0x10000000 },
	{ 6, 0x20000000 },
	{ 6, 0x40000000 },
	{ 6, 0x80000000 },
	{ 6, 0x100000000 },
	{ 6, 0x200000000 },
	{ 6, 0x400000000 },
	{ 6, 0x800000000 },
	{ 6, 0x1000000000 },
	{ 6, 0x2000000000 },
	{ 6, 0x4000000000 },
	{ 6, 0x8000000000 },
	{ 6, 0x10000000000 },
	{ 6, 0x20000000000 },
	{ 6, 0x40000000000 },
	{ 6, 0x80000000000 },
	{ 6, 0x100000000000 },
	{ 6, 0x200000000000 },
	{ 6, 0x400000000000 },
	{ 6, 0x800000000000 },
	{ 6, 0x1000000000000 },
	{ 6, 0x2000000000000 },
	{ 6, 0x4000000000000 },
	{ 6, 0x8000000000000 },
	{ 6, 0x10000000000000 },
	{ 6, 0x20000000000000 },
	{ 6, 0x40000000000000 },
	{ 6, 0x80000000000000 },
	{ 6, 0x100000000000000 },
	{ 6, 0x200000000000000 },
	{ 6, 0x400000000000000 },
	{ 6, 0x800000000000000 },
	{ 6, 0x1000000000000000 },
	{ 6, 0x2000000000000000 },
	{ 6, 0x4000000000000000 },
	{ 6, 0x8000000000000000 },
	{ 7, 0x2 },
	{ 7, 0x4 },
	{ 7, 0x8 },
	{ 7, 0x10 },
	{ 7, 0x20 },
	{ 7, 0x40 },
	{ 7, 0x80 },
	{ 7, 0x100 },
	{ 7, 0x200 },
	{ 7, 0x400 },
	{ 7, 0x800 },
	{ 7, 0x1000 },
	{ 7, 0x2000 },
	{ 7, 0x4000 },
	{ 7, 0x8000 },
	{ 7, 0x10000 },
	{ 7, 0x20000 },
	{ 7, 0x40000 },
	{ 7, 0x80000 },
	{ 7, 0x100000 },
	{ 7, 0x200000 },
	{ 7, 0x400000 },
	{ 7, 0x800000 },
	{ 7, 0x1000000 },
	{ 7, 0x2000000 },
	{ 7, 0x4000000 },
	{ 7, 0x8000000 },
	{ 7, 0x10000000 },
	{ 7, 0x20000000 },
	{ 7, 0x40000000 },
	{ 7, 0x80000000 },
	{ 7, 0x100000000 },
	{ 7, 0x200000000 },
	{ 7, 0x400000000 },
	{ 7, 0x800000000 },
	{ 7, 0x1000000000 },
	{ 7, 0x2000000000 },
	{ 7, 0x4000000000 },
	{ 7, 0x8000000000 },
	{ 7, 0x10000000000 },
	{ 7, 0x20000000000 },
	{ 7, 0x40000000000 },
	{ 7, 0x80000000000 },
	{ 7, 0x100000000000 },
	{ 7, 0x200000000000 },
	{ 7, 0x400000000000 },
	{ 7, 0x800000000000 },
	{ 7, 0x1000000000000 },
	{ 7, 0x2000000000000 },
	{ 7, 0x4000000000000 },
	{ 7, 0x8000000000000 },
	{ 7, 0x10000000000000 },
	{ 7, 0x20000000000000 },
	{ 7, 0x40000000000000 },
	{ 7, 0x80000000000000 },
	{ 7, 0x100000000000000 },
	{ 7, 0x200000000000000 },
	{ 7, 0x400000000000000 },
	{ 7, 0x800000000000000 },
	{ 7, 0x1000000000000000 },
	{ 7, 0x2000000000000000 },
	{ 7, 0x4000000000000000 },
	{ 7, 0x8000000000000000 },
	{ 8, 0x2 },
	{ 8, 0x4 },
	{ 8, 0x8 },
	{ 8, 0x10 },
	{ 8, 0x20 },
	{ 8, 0x40 },
	{ 8, 0x80 },
	{ 8, 0x100 },
	{ 8, 0x200 },
	{ 8, 0x400 },
	{ 8, 0x800 },
	{ 8, 0x1000 },
	{ 8, 0x2000 },
	{ 8, 0x4000 },
	{ 8, 0x8000 },
	{ 8, 0x10000 },
	{ 8, 0x20000 },
	{ 8, 0x40000 },
	{ 8, 0x80000 },
	{ 8, 0x100000 },
	{ 8, 0x200000 },
	{ 8, 0x400000 },
	{ 8, 0x800000 },
	{ 8, 0x1000000 },
	{ 8, 0x2000000 },
	{ 8, 0x4000000 },
	{ 8, 0x8000000 },
	{ 8, 0x10000000 },
	{ 8, 0x20000000 },
	{ 8, 0x40000000 },
	{ 8, 0x80000000 },
	{ 8, 0x100000000 },
	{ 8, 0x200000000 },
	{ 8, 0x400000000 },
	{ 8, 0x800000000 },
	{ 8, 0x1000000000 },
	{ 8, 0x2000000000 },
	{ 8, 0x4000000000 },
	{ 8, 0x8000000000 },
	{ 8, 0x10000000000 },
	{ 8, 0x20000000000 },
	{ 8, 0x40000000000 },
	{ 8, 0x80000000000 },
	{ 8, 0x100000000000 },
	{ 8, 0x200000000000 },
	{ 8, 0x400000000000 },
	{ 8, 0x800000000000 },
	{ 8, 0x1000000000000 },
	{ 8, 0x2000000000000 },
	{ 8, 0x4000000000000 },
	{ 8, 0x8000000000000 },
	{ 8, 0x10000000000000 },
	{ 8, 0x20000000000000 },
	{ 8, 0x40000000000000 },
	{ 8, 0x80000000000000 },
	{ 8, 0x100000000000000 },
	{ 8, 0x200000000000000 },
	{ 8, 0x400000000000000 },
	{ 8, 0x800000000000000 },
	{ 8, 0x1000000000000000 },
	{ 8, 0x2000000000000000 },
	{ 8, 0x4000000000000000 },
	{ 8, 0x8000000000000000 },
	{ 9, 0x80 },
	{ 9, 0x100 },
	{ 9, 0x200 },
	{ 9, 0x400 },
	{ 9, 0x800 },
	{ 9, 0x1000 },
	{ 9, 0x2000 },
	{ 9, 0x4000 },
	{ 9, 0x8000 },
	{ 9, 0x10000 },
	{ 9, 0x20000 },
	{ 9, 0x40000 },
	{ 9, 0x80000 },
	{ 9, 0x100000 },
	{ 9, 0x200000 },
	{ 9, 0x400000 },
	{ 9, 0x800000 },
	{ 9, 0x1000000 },
	{ 9, 0x2000000 },
	{ 9, 0x4000000 },
	{ 9, 0x8000000 },
	{ 9, 0x10000000 },
	{ 9, 0x20000000 },
	{ 9, 0x40000000 },
	{ 9, 0x80000000 },
	{ 9, 0x100000000 },
	{ 9, 0x200000000 },
	{ 9, 0x400000000 },
	{ 9, 0x800000000 },
	{ 9, 0x1000000000 },
	{ 9, 0x2000000000 },
	{ 9, 0x4000000000 },
	{ 9, 0x8000000000 },
	{ 9, 0x10000000000 },
	{ 9, 0x20000000000 },
	{ 9, 0x40000000000 },
	{ 9, 0x80000000000 },
	{ 9, 0x100000000000 },
	{ 9, 0x200000000000 },
	{ 9, 0x400000000000 },
	{ 9, 0x800000000000 },
	{ 9, 0x1000000000000 },
	{ 9, 0x2000000000000 },
	{ 9, 0x4000000000000 },
	{ 9, 0x8000000000000 },
	{ 9, 0x10000000000000 },
	{ 9, 0x20000000000000 },
	{ 9, 0x40000000000000 },
	{ 9, 0x80000000000000 },
	{ 9, 0x100000000000000 },
	{ 9, 0x200000000000000 },
	{ 9, 0x400000000000000 },
	{ 9, 0x800000000000000 },
	{ 9, 0x1000000000000000 },
	{ 9, 0x2000000000000000 },
	{ 9, 0x4000000000000000 },
	{ 9, 0x8000000000000000 },
	{ 10, 0x100000000 },
	{ 10, 0x200000000 },
	{ 10, 0x400000000 },
	{ 10, 0x800000000 },
	{ 10, 0x1000000000 },
	{ 10, 0x2000000000 },
	{ 10, 0x4000000000 },
	{ 10, 0x8000000000 },
	{ 10, 0x10000000000 },
	{ 10, 0x20000000000 },
	{ 10, 0x40000000000 },
	{ 10, 0x80000000000 },
	{ 10, 0x100000000000 },
	{ 10, 0x200000000000 },
	{ 10, 0x400000000000 },
	{ 10, 0x800000000000 },
	{ 10, 0x1000000000000 },
	{ 10, 0x2000000000000 },
	{ 10, 0x4000000000000 },
	{ 10, 0x8000000000000 },
	{ 10, 0x10000000000000 },
	{ 10, 0x20000000000000 },
	{ 10, 0x40000000000000 },
	{ 10, 0x80000000000000 },
	{ 10, 0x100000000000000 },
	{ 10, 0x200000000000000 },
	{ 10, 0x400000000000000 },
	{ 10, 0x800000000000000 },
	{ 10, 0x1000000000000000 },
	{ 10, 0x2000000000000000 },
	{ 10, 0x4000000000000000 },
	{ 10, 0x8000000000000000 },
	{ 11, 0x20000 },
	{ 11, 0x40000 },
	{ 11, 0x80000 },
	{ 11, 0x100000 },
	{ 11, 0x200000 },
	{ 11, 0x400000 },
	{ 11, 0x800000 },
	{ 11, 0x1000000 },
	{ 11, 0x2000000 },
	{ 11, 0x4000000 },
	{ 11, 0x8000000 },
	{ 11, 0x10000000 },
	{ 11, 0x20000000 },
	{ 11, 0x40000000 },
	{ 11, 0x80000000 },
	{ 11, 0x100000000 },
	{ 11, 0x200000000 },
	{ 11, 0x400000000 },
	{ 11, 0x800000000 },
	{ 11, 0x1000000000 },
	{ 11, 0x2000000000 },
	{ 11, 0x4000000000 },
	{ 11, 0x8000000000 },
	{ 11, 0x10000000000 },
	{ 11, 0x20000000000 },
	{ 11, 0x40000000000 },
	{ 11, 0x80000000000 },
	{ 11, 0x100000000000 },
	{ 11, 0x200000000000 },
	{ 11, 0x400000000000 },
	{ 11, 0x800000000000 },
	{ 11, 0x1000000000000 },
	{ 11, 0x2000000000000 },
	{ 11, 0x4000000000000 },
	{ 11, 0x8000000000000 },
	{ 11, 0x10000000000000 },
	{ 11, 0x20000000000000 },
	{ 11, 0x40000000000000 },
	{ 11, 0x80000000000000 },
	{ 11, 0x100000000000000 },
	{ 11, 0x200000000000000 },
	{ 11, 0x400000000000000 },
	{ 11, 0x800000000000000 },
	{ 11, 0x1000000000000000 },
	{ 11, 0x2000000000000000 },
	{ 11, 0x4000000000000000 },
	{ 11, 0x8000000000000000 },
	{ 12, 0x200000 },
	{ 12, 0x400000 },
	{ 12, 0x800000 },
	{ 12, 0x1000000 },
	{ 12, 0x2000000 },
	{ 12, 0x4000000 },
	{ 12, 0x8000000 },
	{ 12, 0x10000000 },
	{ 12, 0x20000000 },
	{ 12, 0x40000000 },
	{ 12, 0x80000000 },
	{ 12, 0x100000000 },
	{ 12, 0x200000000 },
	{ 12, 0x400000000 },
	{ 12, 0x800000000 },
	{ 12, 0x1000000000 },
	{ 12, 0x2000000000 },
	{ 12, 0x4000000000 },
	{ 12, 0x8000000000 },
	{ 12, 0x10000000000 },
	{ 12, 0x20000000000 },
	{ 12, 0x40000000000 },
	{ 12, 0x80000000000 },
	{ 12, 0x100000000000 },
	{ 12, 0x200000000000 },
	{ 12, 0x400000000000 },
	{ 12, 0x800000000000 },
	{ 12, 0x1000000000000 },
	{ 12, 0x2000000000000 },
	{ 12, 0x4000000000000 },
	{ 12, 0x8000000000000 },
	{ 12, 0x10000000000000 },
	{ 12, 0x20000000000000 },
	{ 12, 0x40000000000000 },
	{ 12, 0x80000000000000 },
	{ 12, 0x100000000000000 },
	{ 12, 0x200000000000000 },
	{ 12, 0x400000000000000 },
	{ 12, 0x800000000000000 },
	{ 12, 0x1000000000000000 },
	{ 12, 0x2000000000000000 },
	{ 12, 0x4000000000000000 },
	{ 12, 0x8000000000000000 },
	{ 13, 0x80 },
	{ 13, 0x100 },
	{ 13, 0x200 },
	{ 13, 0x400 },
	{ 13, 0x800 },
	{ 13, 0x1000 },
	{ 13, 0x2000 },
	{ 13, 0x4000 },
	{ 13, 0x8000 },
	{ 13, 0x10000 },
	{ 13, 0x20000 },
	{ 13, 0x40000 },
	{ 13, 0x80000 },
	{ 13, 0x100000 },
	{ 13, 0x200000 },
	{ 13, 0x400000 },
	{ 13, 0x800000 },
	{ 13, 0x1000000 },
	{ 13, 0x2000000 },
	{ 13, 0x4000000 },
	{ 13, 0x8000000 },
	{ 13, 0x10000000 },
	{ 13, 0x20000000 },
	{ 13, 0x40000000 },
	{ 13, 0x80000000 },
	{ 13, 0x100000000 },
	{ 13, 0x200000000 },
	{ 13, 0x400000000 },
	{ 13, 0x800000000 },
	{ 13, 0x1000000000 },
	{ 13, 0x2000000000 },
	{ 13, 0x4000000000 },
	{ 13, 0x8000000000 },
	{ 13, 0x10000000000 },
	{ 13, 0x20000000000 },
	{ 13, 0x40000000000 },
	{ 13, 0x80000000000 },
	{ 13, 0x100000000000 },
	{ 13, 0x200000000000 },
	{ 13, 0x400000000000 },
	{ 13, 0x800000000000 },
	{ 13, 0x1000000000000 },
	{ 13, 0x2000000000000 },
	{ 13, 0x4000000000000 },
	{ 13, 0x8000000000000 },
	{ 13, 0x10000000000000 },
	{ 13, 0x20000000000000 },
	{ 13, 0x40000000000000 },
	{ 13, 0x80000000000000 },
	{ 13, 0x100000000000000 },
	{ 13, 0x200000000000000 },
	{ 13, 0x400000000000000 },
	{ 13, 0x800000000000000 },
	{ 13, 0x1000000000000000 },
	{ 13, 0x2000000000000000 },
	{ 13, 0x4000000000000000 },
	{ 13, 0x8000000000000000 },
	{ 15, 0x80000000 },
	{ 15, 0x100000000 },
	{ 15, 0x200000000 },
	{ 15, 0x400000000 },
	{ 15, 0x800000000 },
	{ 15, 0x1000000000 },
	{ 15, 0x2000000000 },
	{ 15, 0x4000000000 },
	{ 15, 0x8000000000 },
	{ 15, 0x10000000000 },
	{ 15, 0x20000000000 },
	{ 15, 0x40000000000 },
	{ 15, 0x80000000000 },
	{ 15, 0x100000000000 },
	{ 15, 0x200000000000 },
	{ 15, 0x400000000000 },
	{ 15, 0x800000000000 },
	{ 15, 0x1000000000000 },
	{ 15, 0x2000000000000 },
	{ 15, 0x4000000000000 },
	{ 15, 0x8000000000000 },
	{ 15, 0x10000000000000 },
	{ 15, 0x20000000000000 },
	{ 15, 0x40000000000000 },
	{ 15, 0x80000000000000 },
	{ 15, 0x100000000000000 },
	{ 15, 0x200000000000000 },
	{ 15, 0x400000000000000 },
	{ 15, 0x800000000000000 },
	{ 15, 0x1000000000000000 },
	{ 15, 0x2000000000000000 },
	{ 15, 0x4000000000000000 },
	{ 15, 0x8000000000000000 },
	{ 16, 0x40000 },
	{ 16, 0x80000 },
	{ 16, 0x100000 },
	{ 16, 0x200000 },
	{ 16, 0x400000 },
	{ 16, 0x800000 },
	{ 16, 0x1000000 },
	{ 16, 0x2000000 },
	{ 16, 0x4000000 },
	{ 16, 0x8000000 },
	{ 16, 0x10000000 },
	{ 16, 0x20000000 },
	{ 16, 0x40000000 },
	{ 16, 0x80000000 },
	{ 16, 0x100000000 },
	{ 16, 0x200000000 },
	{ 16, 0x400000000 },
	{ 16, 0x800000000 },
	{ 16, 0x1000000000 },
	{ 16, 0x2000000000 },
	{ 16, 0x4000000000 },
	{ 16, 0x8000000000 },
	{ 16, 0x10000000000 },
	{ 16, 0x20000000000 },
	{ 16, 0x40000000000 },
	{ 16, 0x80000000000 },
	{ 16, 0x100000000000 },
	{ 16, 0x200000000000 },
	{ 16, 0x400000000000 },
	{ 16, 0x800000000000 },
	{ 16, 0x1000000000000 },
	{ 16, 0x2000000000000 },
	{ 16, 0x4000000000000 },
	{ 16, 0x8000000000000 },
	{ 16, 0x10000000000000 },
	{ 16, 0x20000000000000 },
	{ 16, 0x40000000000000 },
	{ 16, 0x80000000000000 },
	{ 16, 0x100000000000000 },
	{ 16, 0x200000000000000 },
	{ 16, 0x400000000000000 },
	{ 16, 0x800000000000000 },
	{ 16, 0x1000000000000000 },
	{ 16, 0x2000000000000000 },
	{ 16, 0x4000000000000000 },
	{ 16, 0x8000000000000000 },
	{ 17, 0x10 },
	{ 17, 0x20 },
	{ 17, 0x40 },
	{ 17, 0x80 },
	{ 17, 0x100 },
	{ 17, 0x200 },
	{ 17, 0x400 },
	{ 17, 0x800 },
	{ 17, 0x1000 },
	{ 17, 0x2000 },
	{ 17, 0x4000 },
	{ 17, 0x8000 },
	{ 17, 0x10000 },
	{ 17, 0x20000 },
	{ 17, 0x40000 },
	{ 17, 0x80000 },
	{ 17, 0x100000 },
	{ 17, 0x200000 },
	{ 17, 0x400000 },
	{ 17, 0x800000 },
	{ 17, 0x1000000 },
	{ 17, 0x2000000 },
	{ 17, 0x4000000 },
	{ 17, 0x8000000 },
	{ 17, 0x10000000 },
	{ 17, 0x20000000 },
	{ 17, 0x40000000 },
	{ 17, 0x80000000 },
	{ 17, 0x100000000 },
	{ 17, 0x200000000 },
	{ 17, 0x400000000 },
	{ 17, 0x800000000 },
	{ 17, 0x1000000000 },
	{ 17, 0x2000000000 },
	{ 17, 0x4000000000 },
	{ 17, 0x8000000000 },
	{ 17, 0x10000000000 },
	{ 17, 0x20000000000 },
	{ 17, 0x40000000000 },
	{ 17, 0x80000000000 },
	{ 17, 0x100000000000 },
	{ 17, 0x200000000000 },
	{ 17, 0x400000000000 },
	{ 17, 0x800000000000 },
	{ 17, 0x1000000000000 },
	{ 17, 0x2000000000000 },
	{ 17, 0x4000000000000 },
	{ 17, 0x8000000000000 },
	{ 17, 0x10000000000000 },
	{ 17, 0x20000000000000 },
	{ 17, 0x40000000000000 },
	{ 17, 0x80000000000000 },
	{ 17, 0x100000000000000 },
	{ 17, 0x200000000000000 },
	{ 17, 0x400000000000000 },
	{ 17, 0x800000000000000 },
	{ 17, 0x1000000000000000 },
	{ 17, 0x2000000000000000 },
	{ 17, 0x4000000000000000 },
	{ 17, 0x8000000000000000 },
	{ 18, 0x1 },
	{ 18, 0x2 },
	{ 18, 0x4 },
	{ 18, 0x8 },
	{ 18, 0x10 },
	{ 18, 0x20 },
	{ 18, 0x40 },
	{ 18, 0x80 },
	{ 18, 0x100 },
	{ 18, 0x200 },
	{ 18, 0x400 },
	{ 18, 0x800 },
	{ 18, 0x1000 },
	{ 18, 0x2000 },
	{ 18, 0x4000 },
	{ 18, 0x8000 },
	{ 18, 0x10000 },
	{ 18, 0x20000 },
	{ 18, 0x40000 },
	{ 18, 0x80000 },
	{ 18, 0x100000 },
	{ 18, 0x200000 },
	{ 18, 0x400000 },
	{ 18, 0x800000 },
	{ 18, 0x1000000 },
	{ 18, 0x2000000 },
	{ 18, 0x4000000 },
	{ 18, 0x8000000 },
	{ 18, 0x10000000 },
	{ 18, 0x20000000 },
	{ 18, 0x40000000 },
	{ 18, 0x80000000 },
	{ 18, 0x100000000 },
	{ 18, 0x200000000 },
	{ 18, 0x400000000 },
	{ 18, 0x800000000 },
	{ 18, 0x1000000000 },
	{ 18, 0x2000000000 },
	{ 18, 0x4000000000 },
	{ 18, 0x8000000000 },
	{ 18, 0x10000000000 },
	{ 18, 0x20000000000 },
	{ 18, 0x40000000000 },
	{ 18, 0x80000000000 },
	{ 18, 0x100000000000 },
	{ 18, 0x200000000000 },
	{ 18, 0x400000000000 },
	{ 18, 0x800000000000 },
	{ 18, 0x1000000000000 },
	{ 18, 0x2000000000000 },
	{ 18, 0x4000000000000 },
	{ 18, 0x8000000000000 },
	{ 18, 0x10000000000000 },
	{ 18, 0x20000000000000 },
	{ 18, 0x40000000000000 },
	{ 18, 0x80000000000000 },
	{ 18, 0x100000000000000 },
	{ 18, 0x200000000000000 },
	{ 18, 0x400000000000000 },
	{ 18, 0x800000000000000 },
	{ 18, 0x1000000000000000 },
	{ 18, 0x2000000000000000 },
	{ 18, 0x4000000000000000 },
	{ 18, 0x8000000000000000 },
	{ 19, 0x8 },
	{ 19, 0x10 },
	{ 19, 0x20 },
	{ 19, 0x40 },
	{ 19, 0x80 },
	{ 19, 0x100 },
	{ 19, 0x200 },
	{ 19, 0x400 },
	{ 19, 0x800 },
	{ 19, 0x1000 },
	{ 19, 0x2000 },
	{ 19, 0x4000 },
	{ 19, 0x8000 },
	{ 19, 0x10000 },
	{ 19, 0x20000 },
	{ 19, 0x40000 },
	{ 19, 0x80000 },
	{ 19, 0x100000 },
	{ 19, 0x200000 },
	{ 19, 0x400000 },
	{ 19, 0x800000 },
	{ 19, 0x1000000 },
	{ 19, 0x2000000 },
	{ 19, 0x4000000 },
	{ 19, 0x8000000 },
	{ 19, 0x10000000 },
	{ 19, 0x20000000 },
	{ 19, 0x40000000 },
	{ 19, 0x80000000 },
	{ 19, 0x100000000 },
	{ 19, 0x200000000 },
	{ 19, 0x400000000 },
	{ 19, 0x800000000 },
	{ 19, 0x1000000000 },
	{ 19, 0x2000000000 },
	{ 19, 0x4000000000 },
	{ 19, 0x8000000000 },
	{ 19, 0x10000000000 },
	{ 19, 0x20000000000 },
	{ 19, 0x40000000000 },
	{ 19, 0x80000000000 },
	{ 19, 0x100000000000 },
	{ 19, 0x200000000000 },
	{ 19, 0x400000000000 },
	{ 19, 0x800000000000 },
	{ 19, 0x1000000000000 },
	{ 19, 0x2000000000000 },
	{ 19, 0x4000000000000 },
	{ 19, 0x8000000000000 },
	{ 19, 0x10000000000000 },
	{ 19, 0x20000000000000 },
	{ 19, 0x40000000000000 },
	{ 19, 0x80000000000000 },
	{ 19, 0x100000000000000 },
	{ 19, 0x200000000000000 },
	{ 19, 0x400000000000000 },
	{ 19, 0x800000000000000 },
	{ 19, 0x1000000000000000 },
	{ 19, 0x2000000000000000 },
	{ 19, 0x4000000000000000 },
	{ 19, 0x8000000000000000 },
	{ 20, 0x10 },
	{ 20, 0x20 },
	{ 20, 0x40 },
	{ 20, 0x80 },
	{ 20, 0x100 },
	{ 20, 0x200 },
	{ 20, 0x400 },
	{ 20, 0x800 },
	{ 20, 0x1000 },
	{ 20, 0x2000 },
	{ 20, 0x4000 },
	{ 20, 0x8000 },
	{ 20, 0x10000 },
	{ 20, 0x20000 },
	{ 20, 0x40000 },
	{ 20, 0x80000 },
	{ 20, 0x100000 },
	{ 20, 0x200000 },
	{ 20, 0x400000 },
	{ 20, 0x800000 },
	{ 20, 0x1000000 },
	{ 20, 0x2000000 },
	{ 20, 0x4000000 },
	{ 20, 0x8000000 },
	{ 20, 0x10000000 },
	{ 20, 0x20000000 },
	{ 20, 0x40000000 },
	{ 20, 0x80000000 },
	{ 20, 0x100000000 },
	{ 20, 0x200000000 },
	{ 20, 0x400000000 },
	{ 20, 0x800000000 },
	{ 20, 0x1000000000 },
	{ 20, 0x2000000000 },
	{ 20, 0x4000000000 },
	{ 20, 0x8000000000 },
	{ 20, 0x10000000000 },
	{ 20, 0x20000000000 },
	{ 20, 0x40000000000 },
	{ 20, 0x80000000000 },
	{ 20, 0x100000000000 },
	{ 20, 0x200000000000 },
	{ 20, 0x400000000000 },
	{ 20, 0x800000000000 },
	{ 20, 0x1000000000000 },
	{ 20, 0x2000000000000 },
	{ 20, 0x4000000000000 },
	{ 20, 0x8000000000000 },
	{ 20, 0x10000000000000 },
	{ 20, 0x20000000000000 },
	{ 20, 0x40000000000000 },
	{ 20, 0x80000000000000 },
	{ 20, 0x100000000000000 },
	{ 20, 0x200000000000000 },
	{ 20, 0x400000000000000 },
	{ 20, 0x800000000000000 },
	{ 20, 0x1000000000000000 },
	{ 20, 0x2000000000000000 },
	{ 20, 0x4000000000000000 },
	{ 20, 0x8000000000000000 },
	{ 21, 0x10 },
	{ 21, 0x20 },
	{ 21, 0x40 },
	{ 21, 0x80 },
	{ 21, 0x100 },
	{ 21, 0x200 },
	{ 21, 0x400 },
	{ 21, 0x800 },
	{ 21, 0x1000 },
	{ 21, 0x2000 },
	{ 21, 0x4000 },
	{ 21, 0x8000 },
	{ 21, 0x10000 },
	{ 21, 0x20000 },
	{ 21, 0x40000 },
	{ 21, 0x80000 },
	{ 21, 0x100000 },
	{ 21, 0x200000 },
	{ 21, 0x400000 },
	{ 21, 0x800000 },
	{ 21, 0x1000000 },
	{ 21, 0x2000000 },
	{ 21, 0x4000000 },
	{ 21, 0x8000000 },
	{ 21, 0x10000000 },
	{ 21, 0x20000000 },
	{ 21, 0x40000000 },
	{ 21, 0x80000000 },
	{ 21, 0x100000000 },
	{ 21, 0x200000000 },
	{ 21, 0x400000000 },
	{ 21, 0x800000000 },
	{ 21, 0x1000000000 },
	{ 21, 0x2000000000 },
	{ 21, 0x4000000000 },
	{ 21, 0x8000000000 },
	{ 21, 0x10000000000 },
	{ 21, 0x20000000000 },
	{ 21, 0x40000000000 },
	{ 21, 0x80000000000 },
	{ 21, 0x100000000000 },
	{ 21, 0x200000000000 },
	{ 21, 0x400000000000 },
	{ 21, 0x800000000000 },
	{ 21, 0x1000000000000 },
	{ 21, 0x2000000000000 },
	{ 21, 0x4000000000000 },
	{ 21, 0x8000000000000 },
	{ 21, 0x10000000000000 },
	{ 21, 0x20000000000000 },
	{ 21, 0x40000000000000 },
	{ 21, 0x80000000000000 },
	{ 21, 0x100000000000000 },
	{ 21, 0x200000000000000 },
	{ 21, 0x400000000000000 },
	{ 21, 0x800000000000000 },
	{ 21, 0x1000000000000000 },
	{ 21, 0x2000000000000000 },
	{ 21, 0x4000000000000000 },
	{ 21, 0x8000000000000000 },
	{ 22, 0x10 },
	{ 22, 0x200 },
	{ 22, 0x400 },
	{ 22, 0x800 },
	{ 22, 0x1000 },
	{ 22, 0x2000 },
	{ 22, 0x4000 },
	{ 22, 0x8000 },
	{ 22, 0x10000 },
	{ 22, 0x20000 },
	{ 22, 0x40000 },
	{ 22, 0x80000 },
	{ 22, 0x100000 },
	{ 22, 0x200000 },
	{ 22, 0x400000 },
	{ 22, 0x800000 },
	{ 22, 0x1000000 },
	{ 22, 0x2000000 },
	{ 22, 0x4000000 },
	{ 22, 0x8000000 },
	{ 22, 0x10000000 },
	{ 22, 0x20000000 },
	{ 22, 0x40000000 },
	{ 22, 0x80000000 },
	{ 22, 0x100000000 },
	{ 22, 0x200000000 },
	{ 22, 0x400000000 },
	{ 22, 0x800000000 },
	{ 22, 0x1000000000 },
	{ 22, 0x2000000000 },
	{ 22, 0x4000000000 },
	{ 22, 0x8000000000 },
	{ 22, 0x10000000000 },
	{ 22, 0x20000000000 },
	{ 22, 0x40000000000 },
	{ 22, 0x80000000000 },
	{ 22, 0x100000000000 },
	{ 22, 0x200000000000 },
	{ 22, 0x400000000000 },
	{ 22, 0x800000000000 },
	{ 22, 0x1000000000000 },
	{ 22, 0x2000000000000 },
	{ 22, 0x4000000000000 },
	{ 22, 0x8000000000000 },
	{ 22, 0x10000000000000 },
	{ 22, 0x20000000000000 },
	{ 22, 0x40000000000000 },
	{ 22, 0x80000000000000 },
	{ 22, 0x100000000000000 },
	{ 22, 0x200000000000000 },
	{ 22, 0x400000000000000 },
	{ 22, 0x800000000000000 },
	{ 22, 0x1000000000000000 },
	{ 22, 0x2000000000000000 },
	{ 22, 0x4000000000000000 },
	{ 22, 0x8000000000000000 },
	{ 23, 0x8 },
	{ 23, 0x10 },
	{ 23, 0x20 },
	{ 23, 0x40 },
	{ 23, 0x80 },
	{ 23, 0x100 },
	{ 23, 0x200 },
	{ 23, 0x400 },
	{ 23, 0x800 },
	{ 23, 0x1000 },
	{ 23, 0x2000 },
	{ 23, 0x4000 },
	{ 23, 0x8000 },
	{ 23, 0x10000 },
	{ 23, 0x20000 },
	{ 23, 0x40000 },
	{ 23, 0x80000 },
	{ 23, 0x100000 },
	{ 23, 0x200000 },
	{ 23, 0x400000 },
	{ 23, 0x800000 },
	{ 23, 0x1000000 },
	{ 23, 0x2000000 },
	{ 23, 0x4000000 },
	{ 23, 0x8000000 },
	{ 23, 0x10000000 },
	{ 23, 0x20000000 },
	{ 23, 0x40000000 },
	{ 23, 0x80000000 },
	{ 23, 0x100000000 },
	{ 23, 0x200000000 },
	{ 23, 0x400000000 },
	{ 23, 0x800000000 },
	{ 23, 0x1000000000 },
	{ 23, 0x2000000000 },
	{ 23, 0x4000000000 },
	{ 23, 0x8000000000 },
	{ 23, 0x10000000000 },
	{ 23, 0x20000000000 },
	{ 23, 0x40000000000 },
	{ 23, 0x80000000000 },
	{ 23, 0x100000000000 },
	{ 23, 0x200000000000 },
	{ 23, 0x400000000000 },
	{ 23, 0x800000000000 },
	{ 23, 0x1000000000000 },
	{ 23, 0x2000000000000 },
	{ 23, 0x4000000000000 },
	{ 23, 0x8000000000000 },
	{ 23, 0x10000000000000 },
	{ 23, 0x20000000000000 },
	{ 23, 0x40000000000000 },
	{ 23, 0x80000000000000 },
	{ 23, 0x100000000000000 },
	{ 23, 0x200000000000000 },
	{ 23, 0x400000000000000 },
	{ 23, 0x800000000000000 },
	{ 23, 0x1000000000000000 },
	{ 23, 0x2000000000000000 },
	{ 23, 0x4000000000000000 },
	{ 23, 0x8000000000000000 },
	{ 24, 0x2 },
	{ 24, 0x4 },
	{ 24, 0x8 },
	{ 24, 0x10 },
	{ 24, 0x20 },
	{ 24, 0x40 },
	{ 24, 0x80 },
	{ 24, 0x100 },
	{ 24, 0x200 },
	{ 24, 0x400 },
	{ 24, 0x800 },
	{ 24, 0x1000 },
	{ 24, 0x2000 },
	{ 24, 0x4000 },
	{ 24, 0x8000 },
	{ 24, 0x10000 },
	{ 24, 0x20000 },
	{ 24, 0x40000 },
	{ 24, 0x80000 },
	{ 24, 0x100000 },
	{ 24, 0x200000 },
	{ 24, 0x400000 },
	{ 24, 0x800000 },
	{ 24, 0x1000000 },
	{ 24, 0x2000000 },
	{ 24, 0x4000000 },
	{ 24, 0x8000000 },
	{ 24, 0x10000000 },
	{ 24, 0x20000000 },
	{ 24, 0x40000000 },
	{ 24, 0x80000000 },
	{ 24, 0x100000000 },
	{ 24, 0x200000000 },
	{ 24, 0x400000000 },
	{ 24, 0x800000000 },
	{ 24, 0x1000000000 },
	{ 24, 0x2000000000 },
	{ 24, 0x4000000000 },
	{ 24, 0x8000000000 },
	{ 24, 0x10000000000 },
	{ 24, 0x20000000000 },
	{ 24, 0x40000000000 },
	{ 24, 0x80000000000 },
	{ 24, 0x100000000000 },
	{ 24, 0x200000000000 },
	{ 24, 0x400000000000 },
	{ 24, 0x800000000000 },
	{ 24, 0x1000000000000 },
	{ 24, 0x2000000000000 },
	{ 24, 0x4000000000000 },
	{ 24, 0x8000000000000 },
	{ 24, 0x10000000000000 },
	{ 24, 0x20000000000000 },
	{ 24, 0x40000000000000 },
	{ 24, 0x80000000000000 },
	{ 24, 0x100000000000000 },
	{ 24, 0x200000000000000 },
	{ 24, 0x400000000000000 },
	{ 24, 0x800000000000000 },
	{ 24, 0x1000000000000000 },
	{ 24, 0x2000000000000000 },
	{ 24, 0x4000000000000000 },
	{ 24, 0x8000000000000000 },
	{ 25, 0x100 },
	{ 25, 0x200 },
	{ 25, 0x400 },
	{ 25, 0x800 },
	{ 25, 0x1000 },
	{ 25, 0x2000 },
	{ 25, 0x4000 },
	{ 25, 0x8000 },
	{ 25, 0x10000 },
	{ 25, 0x20000 },
	{ 25, 0x40000 },
	{ 25, 0x80000 },
	{ 25, 0x100000 },
	{ 25, 0x200000 },
	{ 25, 0x400000 },
	{ 25, 0x800000 },
	{ 25, 0x1000000 },
	{ 25, 0x2000000 },
	{ 25, 0x4000000 },
	{ 25, 0x8000000 },
	{ 25, 0x10000000 },
	{ 25, 0x20000000 },
	{ 25, 0x40000000 },
	{ 25, 0x80000000 },
	{ 25, 0x100000000 },
	{ 25, 0x200000000 },
	{ 25, 0x400000000 },
	{ 25, 0x800000000 },
	{ 25, 0x1000000000 },
	{ 25, 0x2000000000 },
	{ 25, 0x4000000000 },
	{ 25, 0x8000000000 },
	{ 25, 0x10000000000 },
	{ 25, 0x20000000000 },
	{ 25, 0x40000000000 },
	{ 25, 0x80000000000 },
	{ 25, 0x100000000000 },
	{ 25, 0x200000000000 },
	{ 25, 0x400000000000 },
	{ 25, 0x800000000000 },
	{ 25, 0x1000000000000 },
	{ 25, 0x2000000000000 },
	{ 25, 0x4000000000000 },
	{ 25, 0x8000000000000 },
	{ 25, 0x10000000000000 },
	{ 25, 0x20000000000000 },
	{ 25, 0x40000000000000 },
	{ 25, 0x80000000000000 },
	{ 25, 0x100000000000000 },
	{ 25, 0x200000000000000 },
	{ 25, 0x400000000000000 },
	{ 25, 0x800000000000000 },
	{ 25, 0x1000000000000000 },
	{ 25, 0x2000000000000000 },
	{ 25, 0x4000000000000000 },
	{ 25, 0x8000000000000000 },
	{ 26, 0x10 },
	{ 26, 0x20 },
	{ 26, 0x40 },
	{ 26, 0x80 },
	{ 26, 0x100000000 },
	{ 26, 0x200000000 },
	{ 26, 0x400000000 },
	{ 26, 0x800000000 },
	{ 26, 0x1000000000 },
	{ 26, 0x2000000000 },
	{ 26, 0x4000000000 },
	{ 26, 0x8000000000 },
	{ 26, 0x10000000000 },
	{ 26, 0x20000000000 },
	{ 26, 0x40000000000 },
	{ 26, 0x80000000000 },
	{ 26, 0x100000000000 },
	{ 26, 0x200000000000 },
	{ 26, 0x400000000000 },
	{ 26, 0x800000000000 },
	{ 26, 0x1000000000000 },
	{ 26, 0x2000000000000 },
	{ 26, 0x4000000000000 },
	{ 26, 0x8000000000000 },
	{ 26, 0x10000000000000 },
	{ 26, 0x20000000000000 },
	{ 26, 0x40000000000000 },
	{ 26, 0x80000000000000 },
	{ 26, 0x100000000000000 },
	{ 26, 0x200000000000000 },
	{ 26, 0x400000000000000 },
	{ 26, 0x800000000000000 },
	{ 26, 0x1000000000000000 },
	{ 26, 0x2000000000000000 },
	{ 26, 0x4000000000000000 },
	{ 26, 0x8000000000000000 },
	{ 27, 0x10000 },
	{ 27, 0x20000 },
	{ 27, 0x40000 },
	{ 27, 0x80000 },
	{ 27, 0x100000 },
	{ 27, 0x200000 },
	{ 27, 0x400000 },
	{ 27, 0x800000 },
	{ 27, 0x1000000 },
	{ 27, 0x2000000 },
	{ 27, 0x4000000 },
	{ 27, 0x8000000 },
	{ 27, 0x10000000 },
	{ 27, 0x20000000 },
	{ 27, 0x40000000 },
	{ 27, 0x80000000 },
	{ 27, 0x100000000 },
	{ 27, 0x200000000 },
	{ 27, 0x400000000 },
	{ 27, 0x800000000 },
	{ 27, 0x1000000000 },
	{ 27, 0x2000000000 },
	{ 27, 0x4000000000 },
	{ 27, 0x8000000000 },
	{ 27, 0x10000000000 },
	{ 27, 0x20000000000 },
	{ 27, 0x40000000000 },
	{ 27, 0x80000000000 },
	{ 27, 0x100000000000 },
	{ 27, 0x200000000000 },
	{ 27, 0x400000000000 },
	{ 27, 0x800000000000 },
	{ 27, 0x1000000000000 },
	{ 27, 0x2000000000000 },
	{ 27, 0x4000000000000 },
	{ 27, 0x8000000000000 },
	{ 27, 0x10000000000000 },
	{ 27, 0x20000000000000 },
	{ 27, 0x40000000000000 },
	{ 27, 0x80000000000000 },
	{ 27, 0x100000000000000 },
	{ 27, 0x200000000000000 },
	{ 27, 0x400000000000000 },
	{ 27, 0x800000000000000 },
	{ 27, 0x1000000000000000 },
	{ 27, 0x2000000000000000 },
	{ 27, 0x4000000000000000 },
	{ 27, 0x8000000000000000 },
	{ 28, 0x8 },
	{ 28, 0x10 },
	{ 28, 0x20 },
	{ 28, 0x40 },
	{ 28, 0x80 },
	{ 28, 0x100 },
	{ 28, 0x200 },
	{ 28, 0x400 },
	{ 28, 0x800 },
	{ 28, 0x1000 },
	{ 28, 0x2000 },
	{ 28, 0x4000 },
	{ 28, 0x8000 },
	{ 28, 0x10000 },
	{ 28, 0x20000 },
	{ 28, 0x40000 },
	{ 28, 0x80000 },
	{ 28, 0x100000 },
	{ 28, 0x200000 },
	{ 28, 0x400000 },
	{ 28, 0x800000 },
	{ 28, 0x1000000 },
	{ 28, 0x2000000 },
	{ 28, 0x4000000 },
	{ 28, 0x8000000 },
	{ 28, 0x10000000 },
	{ 28, 0x20000000 },
	{ 28, 0x40000000 },
	{ 28, 0x80000000 },
	{ 28, 0x100000000 },
	{ 28, 0x200000000 },
	{ 28, 0x400000000 },
	{ 28, 0x800000000 },
	{ 28, 0x1000000000 },
	{ 28, 0x2000000000 },
	{ 28, 0x4000000000 },
	{ 28, 0x8000000000 },
	{ 28, 0x10000000000 },
	{ 28, 0x20000000000 },
	{ 28, 0x40000000000 },
	{ 28, 0x80000000000 },
	{ 28, 0x100000000000 },
	{ 28, 0x200000000000 },
	{ 28, 0x400000000000 },
	{ 28, 0x800000000000 },
	{ 28, 0x1000000000000 },
	{ 28, 0x2000000000000 },
	{ 28, 0x4000000000000 },
	{ 28, 0x8000000000000 },
	{ 28, 0x10000000000000 },
	{ 28, 0x20000000000000 },
	{ 28, 0x40000000000000 },
	{ 28, 0x80000000000000 },
	{ 29, 0x100 },
	{ 29, 0x200 },
	{ 29, 0x400 },
	{ 29, 0x800 },
	{ 29, 0x1000 },
	{ 29, 0x2000 },
	{ 29, 0x4000 },
	{ 29, 0x8000 },
	{ 29, 0x10000 },
	{ 29, 0x20000 },
	{ 29, 0x40000 },
	{ 29, 0x80000 },
	{ 29, 0x100000 },
	{ 29, 0x200000 },
	{ 29, 0x400000 },
	{ 29, 0x800000 },
	{ 29, 0x1000000 },
	{ 29, 0x2000000 },
	{ 29, 0x4000000 },
	{ 29, 0x8000000 },
	{ 29, 0x10000000 },
	{ 29, 0x20000000 },
	{ 29, 0x40000000 },
	{ 29, 0x80000000 },
	{ 29, 0x100000000 },
	{ 29, 0x200000000 },
	{ 29, 0x400000000 },
	{ 29, 0x800000000 },
	{ 29, 0x1000000000 },
	{ 29, 0x2000000000 },
	{ 29, 0x4000000000 },
	{ 29, 0x8000000000 },
	{ 29, 0x10000000000 },
	{ 29, 0x20000000000 },
	{ 29, 0x40000000000 },
	{ 29, 0x80000000000 },
	{ 29, 0x100000000000 },
	{ 29, 0x200000000000 },
	{ 29, 0x400000000000 },
	{ 29, 0x800000000000 },
	{ 29, 0x1000000000000 },
	{ 29, 0x2000000000000 },
	{ 29, 0x4000000000000 },
	{ 29, 0x8000000000000 },
	{ 29, 0x10000000000000 },
	{ 29, 0x20000000000000 },
	{ 29, 0x40000000000000 },
	{ 29, 0x80000000000000 },
	{ 30, 0x1 },
	{ 30, 0x2 },
	{ 30, 0x4 },
	{ 30, 0x8 },
	{ 30, 0x10 },
	{ 30, 0x20 },
	{ 30, 0x40 },
	{ 30, 0x80 },
	{ 30, 0x100 },
	{ 30, 0x200 },
	{ 30, 0x400 },
	{ 30, 0x800 },
	{ 30, 0x1000 },
	{ 30, 0x2000 },
	{ 30, 0x4000 },
	{ 30, 0x8000 },
	{ 30, 0x10000 },
	{ 30, 0x20000 },
	{ 30, 0x40000 },
	{ 30, 0x80000 },
	{ 30, 0x100000 },
	{ 30, 0x200000 },
	{ 30, 0x400000 },
	{ 30, 0x800000 },
	{ 30, 0x1000000 },
	{ 30, 0x2000000 },
	{ 30, 0x4000000 },
	{ 30, 0x8000000 },
	{ 30, 0x10000000 },
	{ 30, 0x20000000 },
	{ 30, 0x40000000 },
	{ 30, 0x80000000 },
	{ 30, 0x100000000 },
	{ 30, 0x200000000 },
	{ 30, 0x400000000 },
	{ 30, 0x800000000 },
	{ 30, 0x1000000000 },
	{ 30, 0x2000000000 },
	{ 30, 0x4000000000 },
	{ 30, 0x8000000000 },
	{ 30, 0x10000000000 },
	{ 30, 0x20000000000 },
	{ 30, 0x40000000000 },
	{ 30, 0x80000000000 },
	{ 30, 0x100000000000 },
	{ 30, 0x200000000000 },
	{ 30, 0x400000000000 },
	{ 30, 0x800000000000 },
	{ 30, 0x1000000000000 },
	{ 30, 0x2000000000000 },
	{ 30, 0x4000000000000 },
	{ 30, 0x8000000000000 },
	{ 30, 0x10000000000000 },
	{ 30, 0x20000000000000 },
	{ 30, 0x40000000000000 },
	{ 30, 0x80000000000000 },
	{ 31, 0x10 },
	{ 31, 0x20 },
	{ 31, 0x40 },
	{ 31, 0x80 },
	{ 31, 0x100 },
	{ 31, 0x200 },
	{ 31, 0x400 },
	{ 31, 0x800 },
	{ 31, 0x1000 },
	{ 31, 0x2000 },
	{ 31, 0x4000 },
	{ 31, 0x8000 },
	{ 31, 0x10000 },
	{ 31, 0x20000 },
	{ 31, 0x40000 },
	{ 31, 0x80000 },
	{ 31, 0x100000 },
	{ 31, 0x200000 },
	{ 31, 0x400000 },
	{ 31, 0x800000 },
	{ 31, 0x1000000 },
	{ 31, 0x2000000 },
	{ 31, 0x4000000 },
	{ 31, 0x8000000 },
	{ 31, 0x10000000 },
	{ 31, 0x20000000 },
	{ 31, 0x40000000 },
	{ 31, 0x80000000 },
	{ 31, 0x100000000 },
	{ 31, 0x200000000 },
	{ 31, 0x400000000 },
	{ 31, 0x800000000 },
	{ 31, 0x1000000000 },
	{ 31, 0x2000000000 },
	{ 31, 0x4000000000 },
	{ 31, 0x8000000000 },
	{ 31, 0x10000000000 },
	{ 31, 0x20000000000 },
	{ 31, 0x40000000000 },
	{ 31, 0x80000000000 },
	{ 31, 0x100000000000 },
	{ 31, 0x200000000000 },
	{ 31, 0x400000000000 },
	{ 31, 0x800000000000 },
	{ 31, 0x1000000000000 },
	{ 31, 0x2000000000000 },
	{ 31, 0x4000000000000 },
	{ 31, 0x8000000000000 },
	{ 31, 0x10000000000000 },
	{ 31, 0x20000000000000 },
	{ 31, 0x40000000000000 },
	{ 31, 0x80000000000000 },
	{ 31, 0x100000000000000 },
	{ 31, 0x200000000000000 },
	{ 31, 0x400000000000000 },
	{ 31, 0x800000000000000 },
	{ 31, 0x1000000000000000 },
	{ 31, 0x2000000000000000 },
	{ 31, 0x4000000000000000 },
	{ 31, 0x8000000000000000 },
	{ 32, 0x4 },
	{ 32, 0x8 },
	{ 32, 0x10 },
	{ 32, 0x20 },
	{ 32, 0x40 },
	{ 32, 0x80 },
	{ 32, 0x100 },
	{ 32, 0x200 },
	{ 32, 0x400 },
	{ 32, 0x800 },
	{ 32, 0x1000 },
	{ 32, 0x2000 },
	{ 32, 0x4000 },
	{ 32, 0x8000 },
	{ 32, 0x10000 },
	{ 32, 0x20000 },
	{ 32, 0x40000 },
	{ 32, 0x80000 },
	{ 32, 0x100000 },
	{ 32, 0x200000 },
	{ 32, 0x400000 },
	{ 32, 0x800000 },
	{ 32, 0x1000000 },
	{ 32, 0x2000000 },
	{ 32, 0x4000000 },
	{ 32, 0x8000000 },
	{ 32, 0x10000000 },
	{ 32, 0x20000000 },
	{ 32, 0x40000000 },
	{ 32, 0x80000000 },
	{ 32, 0x100000000 },
	{ 32, 0x200000000 },
	{ 32, 0x400000000 },
	{ 32, 0x800000000 },
	{ 32, 0x1000000000 },
	{ 32, 0x2000000000 },
	{ 32, 0x4000000000 },
	{ 32, 0x8000000000 },
	{ 32, 0x10000000000 },
	{ 32, 0x20000000000 },
	{ 32, 0x40000000000 },
	{ 32, 0x80000000000 },
	{ 32, 0x100000000000 },
	{ 32, 0x200000000000 },
	{ 32, 0x400000000000 },
	{ 32, 0x800000000000 },
	{ 32, 0x1000000000000 },
	{ 32, 0x2000000000000 },
	{ 32, 0x4000000000000 },
	{ 32, 0x8000000000000 },
	{ 32, 0x10000000000000 },
	{ 32, 0x20000000000000 },
	{ 32, 0x40000000000000 },
	{ 32, 0x80000000000000 },
	{ 32, 0x100000000000000 },
	{ 32, 0x200000000000000 },
	{ 32, 0x400000000000000 },
	{ 32, 0x800000000000000 },
	{ 32, 0x1000000000000000 },
	{ 32, 0x2000000000000000 },
	{ 32, 0x4000000000000000 },
	{ 32, 0x8000000000000000 },
	{ 33, 0x10000 },
	{ 33, 0x20000 },
	{ 33, 0x40000 },
	{ 33, 0x80000 },
	{ 33, 0x100000 },
	{ 33, 0x200000 },
	{ 33, 0x400000 },
	{ 33, 0x800000 },
	{ 33, 0x1000000 },
	{ 33, 0x2000000 },
	{ 33, 0x4000000 },
	{ 33, 0x8000000 },
	{ 33, 0x10000000 },
	{ 33, 0x20000000 },
	{ 33, 0x40000000 },
	{ 33, 0x80000000 },
	{ 33, 0x100000000 },
	{ 33, 0x200000000 },
	{ 33, 0x400000000 },
	{ 33, 0x800000000 },
	{ 33, 0x1000000000 },
	{ 33, 0x2000000000 },
	{ 33, 0x4000000000 },
	{ 33, 0x8000000000 },
	{ 33, 0x10000000000 },
	{ 33, 0x20000000000 },
	{ 33, 0x40000000000 },
	{ 33, 0x80000000000 },
	{ 33, 0x100000000000 },
	{ 33, 0x200000000000 },
	{ 33, 0x400000000000 },
	{ 33, 0x800000000000 },
	{ 33, 0x1000000000000 },
	{ 33, 0x2000000000000 },
	{ 33, 0x4000000000000 },
	{ 33, 0x8000000000000 },
	{ 33, 0x10000000000000 },
	{ 33, 0x20000000000000 },
	{ 33, 0x40000000000000 },
	{ 33, 0x80000000000000 },
	{ 33, 0x100000000000000 },
	{ 33, 0x200000000000000 },
	{ 33, 0x400000000000000 },
	{ 33, 0x800000000000000 },
	{ 33, 0x1000000000000000 },
	{ 33, 0x2000000000000000 },
	{ 33, 0x4000000000000000 },
	{ 33, 0x8000000000000000 },
	{ 34, 0x4 },
	{ 34, 0x8 },
	{ 34, 0x10 },
	{ 34, 0x20 },
	{ 34, 0x40 },
	{ 34, 0x80 },
	{ 34, 0x100 },
	{ 34, 0x200 },
	{ 34, 0x400 },
	{ 34, 0x800 },
	{ 34, 0x1000 },
	{ 34, 0x2000 },
	{ 34, 0x4000 },
	{ 34, 0x8000 },
	{ 34, 0x10000 },
	{ 34, 0x20000 },
	{ 34, 0x40000 },
	{ 34, 0x80000 },
	{ 34, 0x100000 },
	{ 34, 0x200000 },
	{ 34, 0x400000 },
	{ 34, 0x800000 },
	{ 34, 0x1000000 },
	{ 34, 0x2000000 },
	{ 34, 0x4000000 },
	{ 34, 0x8000000 },
	{ 34, 0x10000000 },
	{ 34, 0x20000000 },
	{ 34, 0x40000000 },
	{ 34, 0x80000000 },
	{ 34, 0x100000000 },
	{ 34, 0x200000000 },
	{ 34, 0x400000000 },
	{ 34, 0x800000000 },
	{ 34, 0x1000000000 },
	{ 34, 0x2000000000 },
	{ 34, 0x4000000000 },
	{ 34, 0x8000000000 },
	{ 34, 0x10000000000 },
	{ 34, 0x20000000000 },
	{ 34, 0x40000000000 },
	{ 34, 0x80000000000 },
	{ 34, 0x100000000000 },
	{ 34, 0x200000000000 },
	{ 34, 0x400000000000 },
	{ 34, 0x800000000000 },
	{ 34, 0x1000000000000 },
	{ 34, 0x2000000000000 },
	{ 34, 0x4000000000000 },
	{ 34, 0x8000000000000 },
	{ 34, 0x10000000000000 },
	{ 34, 0x20000000000000 },
	{ 34, 0x40000000000000 },
	{ 34, 0x80000000000000 },
	{ 34, 0x100000000000000 },
	{ 34, 0x200000000000000 },
	{ 34, 0x400000000000000 },
	{ 34, 0x800000000000000 },
	{ 34, 0x1000000000000000 },
	{ 34, 0x2000000000000000 },
	{ 34, 0x4000000000000000 },
	{ 34, 0x8000000000000000 },
	{ 35, 0x800000 },
	{ 35, 0x1000000 },
	{ 35, 0x2000000 },
	{ 35, 0x4000000 },
	{ 35, 0x8000000 },
	{ 35, 0x10000000 },
	{ 35, 0x20000000 },
	{ 35, 0x40000000 },
	{ 35, 0x80000000 },
	{ 35, 0x100000000 },
	{ 35, 0x200000000 },
	{ 35, 0x400000000 },
	{ 35, 0x800000000 },
	{ 35, 0x1000000000 },
	{ 35, 0x2000000000 },
	{ 35, 0x4000000000 },
	{ 35, 0x8000000000 },
	{ 35, 0x10000000000 },
	{ 35, 0x20000000000 },
	{ 35, 0x40000000000 },
	{ 35, 0x80000000000 },
	{ 35, 0x100000000000 },
	{ 35, 0x200000000000 },
	{ 35, 0x400000000000 },
	{ 35, 0x800000000000 },
	{ 35, 0x1000000000000 },
	{ 35, 0x2000000000000 },
	{ 35, 0x4000000000000 },
	{ 35, 0x8000000000000 },
	{ 35, 0x10000000000000 },
	{ 35, 0x20000000000000 },
	{ 35, 0x40000000000000 },
	{ 35, 0x80000000000000 },
	{ 35, 0x100000000000000 },
	{ 35, 0x200000000000000 },
	{ 35, 0x400000000000000 },
	{ 35, 0x800000000000000 },
	{ 35, 0x1000000000000000 },
	{ 35, 0x2000000000000000 },
	{ 35, 0x4000000000000000 },
	{ 35, 0x8000000000000000 },
	{ 36, 0x2 },
	{ 36, 0x4 },
	{ 36, 0x8 },
	{ 36, 0x10 },
	{ 36, 0x20 },
	{ 36, 0x40 },
	{ 36, 0x80 },
	{ 36, 0x100 },
	{ 36, 0x200 },
	{ 36, 0x400 },
	{ 36, 0x800 },
	{ 36, 0x1000 },
	{ 36, 0x2000 },
	{ 36, 0x4000 },
	{ 36, 0x8000 },
	{ 36, 0x10000 },
	{ 36, 0x20000 },
	{ 36, 0x40000 },
	{ 36, 0x80000 },
	{ 36, 0x100000 },
	{ 36, 0x200000 },
	{ 36, 0x400000 },
	{ 36, 0x800000 },
	{ 36, 0x1000000 },
	{ 36, 0x2000000 },
	{ 36, 0x4000000 },
	{ 36, 0x8000000 },
	{ 36, 0x10000000 },
	{ 36, 0x20000000 },
	{ 36, 0x40000000 },
	{ 36, 0x80000000 },
	{ 36, 0x100000000 },
	{ 36, 0x200000000 },
	{ 36, 0x400000000 },
	{ 36, 0x800000000 },
	{ 36, 0x1000000000 },
	{ 36, 0x2000000000 },
	{ 36, 0x4000000000 },
	{ 36, 0x8000000000 },
	{ 36, 0x10000000000 },
	{ 36, 0x20000000000 },
	{ 36, 0x40000000000 },
	{ 36, 0x80000000000 },
	{ 36, 0x100000000000 },
	{ 36, 0x200000000000 },
	{ 36, 0x400000000000 },
	{ 36, 0x800000000000 },
	{ 36, 0x1000000000000 },
	{ 36, 0x2000000000000 },
	{ 36, 0x4000000000000 },
	{ 36, 0x8000000000000 },
	{ 36, 0x10000000000000 },
	{ 36, 0x20000000000000 },
	{ 36, 0x40000000000000 },
	{ 36, 0x80000000000000 },
	{ 36, 0x100000000000000 },
	{ 36, 0x200000000000000 },
	{ 36, 0x400000000000000 },
	{ 36, 0x800000000000000 },
	{ 36, 0x1000000000000000 },
	{ 36, 0x2000000000000000 },
	{ 36, 0x4000000000000000 },
	{ 36, 0x8000000000000000 },
	{ 37, 0x2 },
	{ 37, 0x4 },
	{ 37, 0x8 },
	{ 37, 0x10 },
	{ 37, 0x20 },
	{ 37, 0x40 },
	{ 37, 0x80 },
	{ 37, 0x100 },
	{ 37, 0x200 },
	{ 37, 0x400 },
	{ 37, 0x800 },
	{ 37, 0x1000 },
	{ 37, 0x2000 },
	{ 37, 0x4000 },
	{ 37, 0x8000 },
	{ 37, 0x10000 },
	{ 37, 0x20000 },
	{ 37, 0x40000 },
	{ 37, 0x80000 },
	{ 37, 0x100000 },
	{ 37, 0x200000 },
	{ 37, 0x400000 },
	{ 37, 0x800000 },
	{ 37, 0x1000000 },
	{ 37, 0x2000000 },
	{ 37, 0x4000000 },
	{ 37, 0x8000000 },
	{ 37, 0x10000000 },
	{ 37, 0x20000000 },
	{ 37, 0x40000000 },
	{ 37, 0x80000000 },
	{ 37, 0x100000000 },
	{ 37, 0x200000000 },
	{ 37, 0x400000000 },
	{ 37, 0x800000000 },
	{ 37, 0x1000000000 },
	{ 37, 0x2000000000 },
	{ 37, 0x4000000000 },
	{ 37, 0x8000000000 },
	{ 37, 0x10000000000 },
	{ 37, 0x20000000000 },
	{ 37, 0x40000000000 },
	{ 37, 0x80000000000 },
	{ 37, 0x100000000000 },
	{ 37, 0x200000000000 },
	{ 37, 0x400000000000 },
	{ 37, 0x800000000000 },
	{ 37, 0x1000000000000 },
	{ 37, 0x2000000000000 },
	{ 37, 0x4000000000000 },
	{ 37, 0x8000000000000 },
	{ 37, 0x10000000000000 },
	{ 37, 0x20000000000000 },
	{ 37, 0x40000000000000 },
	{ 37, 0x80000000000000 },
	{ 37, 0x100000000000000 },
	{ 37, 0x200000000000000 },
	{ 37, 0x400000000000000 },
	{ 37, 0x800000000000000 },
	{ 37, 0x1000000000000000 },
	{ 37, 0x2000000000000000 },
	{ 37, 0x4000000000000000 },
	{ 37, 0x8000000000000000 },
	{ 38, 0x8 },
	{ 38, 0x10 },
	{ 38, 0x20 },
	{ 38, 0x40 },
	{ 38, 0x80 },
	{ 38, 0x100 },
	{ 38, 0x200 },
	{ 38, 0x400 },
	{ 38, 0x800 },
	{ 38, 0x1000 },
	{ 38, 0x2000 },
	{ 38, 0x4000 },
	{ 38, 0x8000 },
	{ 38, 0x10000 },
	{ 38, 0x20000 },
	{ 38, 0x40000 },
	{ 38, 0x80000 },
	{ 38, 0x100000 },
	{ 38, 0x200000 },
	{ 38, 0x400000 },
	{ 38, 0x800000 },
	{ 38, 0x1000000 },
	{ 38, 0x2000000 },
	{ 38, 0x4000000 },
	{ 38, 0x8000000 },
	{ 38, 0x10000000 },
	{ 38, 0x20000000 },
	{ 38, 0x40000000 },
	{ 38, 0x80000000 },
	{ 38, 0x100000000 },
	{ 38, 0x200000000 },
	{ 38, 0x400000000 },
	{ 38, 0x800000000 },
	{ 38, 0x1000000000 },
	{ 38, 0x2000000000 },
	{ 38, 0x4000000000 },
	{ 38, 0x8000000000 },
	{ 38, 0x10000000000 },
	{ 38, 0x20000000000 },
	{ 38, 0x40000000000 },
	{ 38, 0x80000000000 },
	{ 38, 0x100000000000 },
	{ 38, 0x200000000000 },
	{ 38, 0x400000000000 },
	{ 38, 0x800000000000 },
	{ 38, 0x1000000000000 },
	{ 38, 0x2000000000000 },
	{ 38, 0x4000000000000 },
	{ 38, 0x8000000000000 },
	{ 38, 0x10000000000000 },
	{ 38, 0x20000000000000 },
	{ 38, 0x40000000000000 },
	{ 38, 0x80000000000000 },
	{ 38, 0x100000000000000 },
	{ 38, 0x200000000000000 },
	{ 38, 0x400000000000000 },
	{ 38, 0x800000000000000 },
	{ 38, 0x1000000000000000 },
	{ 38, 0x2000000000000000 },
	{ 38, 0x4000000000000000 },
	{ 38, 0x8000000000000000 },
	{ 39, 0x4 },
	{ 39, 0x8 },
	{ 39, 0x10 },
	{ 39, 0x20 },
	{ 39, 0x40 },
	{ 39, 0x80 },
	{ 39, 0x100 },
	{ 39, 0x200 },
	{ 39, 0x400 },
	{ 39, 0x800 },
	{ 39, 0x1000 },
	{ 39, 0x2000 },
	{ 39, 0x4000 },
	{ 39, 0x8000 },
	{ 39, 0x10000 },
	{ 39, 0x20000 },
	{ 39, 0x40000 },
	{ 39, 0x80000 },
	{ 39, 0x100000 },
	{ 39, 0x200000 },
	{ 39, 0x400000 },
	{ 39, 0x800000 },
	{ 39, 0x1000000 },
	{ 39, 0x2000000 },
	{ 39, 0x4000000 },
	{ 39, 0x8000000 },
	{ 39, 0x10000000 },
	{ 39, 0x20000000 },
	{ 39, 0x40000000 },
	{ 39, 0x80000000 },
	{ 39, 0x100000000 },
	{ 39, 0x200000000 },
	{ 39, 0x400000000 },
	{ 39, 0x800000000 },
	{ 39, 0x1000000000 },
	{ 39, 0x2000000000 },
	{ 39, 0x4000000000 },
	{ 39, 0x8000000000 },
	{ 39, 0x10000000000 },
	{ 39, 0x20000000000 },
	{ 39, 0x40000000000 },
	{ 39, 0x80000000000 },
	{ 39, 0x100000000000 },
	{ 39, 0x200000000000 },
	{ 39, 0x400000000000 },
	{ 39, 0x800000000000 },
	{ 39, 0x1000000000000 },
	{ 39, 0x2000000000000 },
	{ 39, 0x4000000000000 },
	{ 39, 0x8000000000000 },
	{ 39, 0x10000000000000 },
	{ 39, 0x20000000000000 },
	{ 39, 0x40000000000000 },
	{ 39, 0x80000000000000 },
	{ 39, 0x100000000000000 },
	{ 39, 0x200000000000000 },
	{ 39, 0x400000000000000 },
	{ 39, 0x800000000000000 },
	{ 39, 0x1000000000000000 },
	{ 39, 0x2000000000000000 },
	{ 39, 0x4000000000000000 },
	{ 39, 0x8000000000000000 },
	{ 40, 0x1 },
	{ 40, 0x2 },
	{ 40, 0x4 },
	{ 40, 0x8 },
	{ 40, 0x10 },
	{ 40, 0x20 },
	{ 40, 0x40 },
	{ 40, 0x80 },
	{ 40, 0x100 },
	{ 40, 0x200 },
	{ 40, 0x400 },
	{ 40, 0x800 },
	{ 40, 0x1000 },
	{ 40, 0x2000 },
	{ 40, 0x4000 },
	{ 40, 0x8000 },
	{ 40, 0x10000 },
	{ 40, 0x20000 },
	{ 40, 0x40000 },
	{ 40, 0x80000 },
	{ 40, 0x100000 },
	{ 40, 0x200000 },
	{ 40, 0x400000 },
	{ 40, 0x800000 },
	{ 40, 0x1000000 },
	{ 40, 0x2000000 },
	{ 40, 0x4000000 },
	{ 40, 0x8000000 },
	{ 40, 0x10000000 },
	{ 40, 0x20000000 },
	{ 40, 0x40000000 },
	{ 40, 0x80000000 },
	{ 40, 0x100000000 },
	{ 40, 0x200000000 },
	{ 40, 0x400000000 },
	{ 40, 0x800000000 },
	{ 40, 0x1000000000 },
	{ 40, 0x2000000000 },
	{ 40, 0x4000000000 },
	{ 40, 0x8000000000 },
	{ 40, 0x10000000000 },
	{ 40, 0x20000000000 },
	{ 40, 0x40000000000 },
	{ 40, 0x80000000000 },
	{ 40, 0x100000000000 },
	{ 40, 0x200000000000 },
	{ 40, 0x400000000000 },
	{ 40, 0x800000000000 },
	{ 40, 0x1000000000000 },
	{ 40, 0x2000000000000 },
	{ 40, 0x4000000000000 },
	{ 40, 0x8000000000000 },
	{ 40, 0x10000000000000 },
	{ 40, 0x20000000000000 },
	{ 40, 0x40000000000000 },
	{ 40, 0x80000000000000 },
	{ 40, 0x100000000000000 },
	{ 40, 0x200000000000000 },
	{ 40, 0x400000000000000 },
	{ 40, 0x800000000000000 },
	{ 40, 0x1000000000000000 },
	{ 40, 0x2000000000000000 },
	{ 40, 0x4000000000000000 },
	{ 40, 0x8000000000000000 },
};

static void rmi_test_reserved_bits(struct kunit *test)
{
	u64 masks[ARRAY_SIZE(reserved_masks)] = {};
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(reserved_bits); i++)
		masks[reserved_bits[i].fieldset] |= reserved_bits[i].raw;
	for (i = 0; i < ARRAY_SIZE(masks); i++)
		KUNIT_EXPECT_EQ_MSG(test, reserved_masks[i], masks[i], "%s", reserved_names[i]);
}

static const struct {
	const char *name;
	u64 given;
	u64 raw;
} encodings[] = {
	{ "RMI_PAGE_L3", (u64)RMI_PAGE_L3 & 0x3, 0x0 },
	{ "RMI_BLOCK_L2", (u64)RMI_BLOCK_L2 & 0x3, 0x1 },
	{ "RMI_BLOCK_L1", (u64)RMI_BLOCK_L1 & 0x3, 0x2 },
	{ "RMI_BLOCK_L0", (u64)RMI_BLOCK_L0 & 0x3, 0x3 },
	{ "RMI_FALSE", (u64)RMI_FALSE & 0x1, 0x0 },
	{ "RMI_TRUE", (u64)RMI_TRUE & 0x1, 0x1 },
	{ "RMI_CONTINUE_KEEP_GOING", (u64)RMI_CONTINUE_KEEP_GOING & 0x1, 0x0 },
	{ "RMI_CONTINUE_STOP", (u64)RMI_CONTINUE_STOP & 0x1, 0x1 },
	{ "RMI_NO_MEASURE_CONTENT", (u64)RMI_NO_MEASURE_CONTENT & 0x1, 0x0 },
	{ "RMI_MEASURE_CONTENT", (u64)RMI_MEASURE_CONTENT & 0x1, 0x1 },
	{ "RMI_DEV_NEGOTIATION_DATA", (u64)RMI_DEV_NEGOTIATION_DATA & 0xff, 0x0 },
	{ "RMI_DEV_IDENTITY", (u64)RMI_DEV_IDENTITY & 0xff, 0x1 },
	{ "RMI_DEV_MEASUREMENTS", (u64)RMI_DEV_MEASUREMENTS & 0xff, 0x2 },
	{ "RMI_DEV_INTERFACE_REPORT", (u64)RMI_DEV_INTERFACE_REPORT & 0xff, 0x3 },
	{ "RMI_PROTOCOL_SPDM", (u64)RMI_PROTOCOL_SPDM & 0xff, 0x0 },
	{ "RMI_PROTOCOL_SECURE_SPDM", (u64)RMI_PROTOCOL_SECURE_SPDM & 0xff, 0x1 },
	{ "RMI_DEV_COMM_NONE", (u64)RMI_DEV_COMM_NONE & 0xff, 0x0 },
	{ "RMI_DEV_COMM_RESPONSE", (u64)RMI_DEV_COMM_RESPONSE & 0xff, 0x1 },
	{ "RMI_DEV_COMM_ERROR", (u64)RMI_DEV_COMM_ERROR & 0xff, 0x2 },
	{ "RMI_NOT_EMULATED_MMIO", (u64)RMI_NOT_EMULATED_MMIO & 0x1, 0x0 },
	{ "RMI_EMULATED_MMIO", (u64)RMI_EMULATED_MMIO & 0x1, 0x1 },
	{ "RMI_FEATURE_FALSE", (u64)RMI_FEATURE_FALSE & 0x1, 0x0 },
	{ "RMI_FEATURE_TRUE", (u64)RMI_FEATURE_TRUE & 0x1, 0x1 },
	{ "RMI_NO_FORCE_P0", (u64)RMI_NO_FORCE_P0 & 0x1, 0x0 },
	{ "RMI_FORCE_P0", (u64)RMI_FORCE_P0 & 0x1, 0x1 },
	{ "RMI_GRANULE_SIZE_4KB", (u64)RMI_GRANULE_SIZE_4KB & 0xff, 0x0 },
	{ "RMI_GRANULE_SIZE_16KB", (u64)RMI_GRANULE_SIZE_16KB & 0xff, 0x1 },
	{ "RMI_GRANULE_SIZE_64KB", (u64)RMI_GRANULE_SIZE_64KB & 0xff, 0x2 },
	{ "RMI_HASH_SHA_256", (u64)RMI_HASH_SHA_256 & 0xff, 0x0 },
	{ "RMI_HASH_SHA_512", (u64)RMI_HASH_SHA_512 & 0xff, 0x1 },
	{ "RMI_HASH_SHA_384", (u64)RMI_HASH_SHA_384 & 0xff, 0x2 },
	{ "RMI_NO_INJECT_SEA", (u64)RMI_NO_INJECT_SEA & 0x1, 0x0 },
	{ "RMI_INJECT_SEA", (u64)RMI_INJECT_SEA & 0x1, 0x1 },
	{ "RMI_LFA_DISALLOW", (u64)RMI_LFA_DISALLOW & 0x3, 0x0 },
	{ "RMI_LFA_ALLOW", (u64)RMI_LFA_ALLOW & 0x3, 0x1 },
	{ "RMI_MEC_POLICY_SHARED", (u64)RMI_MEC_POLICY_SHARED & 0x3, 0x0 },
	{ "RMI_MEC_POLICY_PRIVATE", (u64)RMI_MEC_POLICY_PRIVATE & 0x3, 0x1 },
	{ "RMI_MEM_CATEGORY_CONVENTIONAL", (u64)RMI_MEM_CATEGORY_CONVENTIONAL & 0x3, 0x0 },
	{ "RMI_MEM_CATEGORY_DEV_NCOH", (u64)RMI_MEM_CATEGORY_DEV_NCOH & 0x3, 0x1 },
	{ "RMI_MEM_CATEGORY_DEV_COH", (u64)RMI_MEM_CATEGORY_DEV_COH & 0x3, 0x2 },
	{ "RMI_OP_CANNOT_CANCEL", (u64)RMI_OP_CANNOT_CANCEL & 0x1, 0x0 },
	{ "RMI_OP_CAN_CANCEL", (u64)RMI_OP_CAN_CANCEL & 0x1, 0x1 },
	{ "RMI_OP_MEM_NON_CONTIG", (u64)RMI_OP_MEM_NON_CONTIG & 0x1, 0x0 },
	{ "RMI_OP_MEM_CONTIG", (u64)RMI_OP_MEM_CONTIG & 0x1, 0x1 },
	{ "RMI_OP_MEM_REQ_NONE", (u64)RMI_OP_MEM_REQ_NONE & 0x3, 0x0 },
	{ "RMI_OP_MEM_REQ_DONATE", (u64)RMI_OP_MEM_REQ_DONATE & 0x3, 0x1 },
	{ "RMI_OP_MEM_REQ_RECLAIM", (u64)RMI_OP_MEM_REQ_RECLAIM & 0x3, 0x2 },
	{ "RMI_OP_MEM_DELEGATED", (u64)RMI_OP_MEM_DELEGATED & 0x1, 0x0 },
	{ "RMI_OP_MEM_UNDELEGATED", (u64)RMI_OP_MEM_UNDELEGATED & 0x1, 0x1 },
	{ "RMI_PDEV_ROOT_PORT", (u64)RMI_PDEV_ROOT_PORT & 0x3, 0x0 },
	{ "RMI_PDEV_ENDPOINT_ACCEL_OFF_CHIP", (u64)RMI_PDEV_ENDPOINT_ACCEL_OFF_CHIP & 0x3, 0x1 },
	{ "RMI_PDEV_ENDPOINT_ACCEL_ON_CHIP", (u64)RMI_PDEV_ENDPOINT_ACCEL_ON_CHIP & 0x3, 0x2 },
	{ "RMI_PDEV_ENDPOINT_CMEM", (u64)RMI_PDEV_ENDPOINT_CMEM & 0x3, 0x3 },
	{ "RMI_SPDM_FALSE", (u64)RMI_SPDM_FALSE & 0x1, 0x0 },
	{ "RMI_SPDM_TRUE", (u64)RMI_SPDM_TRUE & 0x1, 0x1 },
	{ "RMI_PDEV_NEW", (u64)RMI_PDEV_NEW & 0xff, 0x0 },
	{ "RMI_PDEV_NEEDS_KEY", (u64)RMI_PDEV_NEEDS_KEY & 0xff, 0x1 },
	{ "RMI_PDEV_HAS_KEY", (u64)RMI_PDEV_HAS_KEY & 0xff, 0x2 },
	{ "RMI_PDEV_READY", (u64)RMI_PDEV_READY & 0xff, 0x3 },
	{ "RMI_PDEV_STOPPED", (u64)RMI_PDEV_STOPPED & 0xff, 0x4 },
	{ "RMI_PDEV_ERROR", (u64)RMI_PDEV_ERROR & 0xff, 0x5 },
	{ "RMI_PDEV_STREAM_NON_TEE", (u64)RMI_PDEV_STREAM_NON_TEE & 0xff, 0x0 },
	{ "RMI_PDEV_STREAM_NCOH", (u64)RMI_PDEV_STREAM_NCOH & 0xff, 0x1 },
	{ "RMI_PDEV_STREAM_COH", (u64)RMI_PDEV_STREAM_COH & 0xff, 0x2 },
	{ "RMI_PDEV_STREAM_NCOH_SYS", (u64)RMI_PDEV_STREAM_NCOH_SYS & 0xff, 0x3 },
	{ "RMI_PDEV_STREAM_COH_SYS", (u64)RMI_PDEV_STREAM_COH_SYS & 0xff, 0x4 },
	{ "RMI_PDEV_STREAM_NCOH_P2P", (u64)RMI_PDEV_STREAM_NCOH_P2P & 0xff, 0x5 },
	{ "RMI_PDEV_STREAM_COH_CMEM", (u64)RMI_PDEV_STREAM_COH_CMEM & 0xff, 0x6 },
	{ "RMI_PMU_OVERFLOW_NOT_ACTIVE", (u64)RMI_PMU_OVERFLOW_NOT_ACTIVE & 0xff, 0x0 },
	{ "RMI_PMU_OVERFLOW_ACTIVE", (u64)RMI_PMU_OVERFLOW_ACTIVE & 0xff, 0x1 },
	{ "RMI_PSMMU_ACTION_NONE", (u64)RMI_PSMMU_ACTION_NONE & 0x1, 0x0 },
	{ "RMI_PSMMU_ACTION_VIRQ", (u64)RMI_PSMMU_ACTION_VIRQ & 0x1, 0x1 },
	{ "RMI_PSMMU_IRQ_GERROR", (u64)RMI_PSMMU_IRQ_GERROR & 0x3, 0x0 },
	{ "RMI_PSMMU_IRQ_EVENTQ", (u64)RMI_PSMMU_IRQ_EVENTQ & 0x3, 0x1 },
	{ "RMI_PSMMU_IRQ_PRIQ", (u64)RMI_PSMMU_IRQ_PRIQ & 0x3, 0x2 },
	{ "RMI_PSMMU_IRQ_CMDQ", (u64)RMI_PSMMU_IRQ_CMDQ & 0x3, 0x3 },
	{ "RMI_EXIT_SYNC", (u64)RMI_EXIT_SYNC & 0xff, 0x0 },
	{ "RMI_EXIT_IRQ", (u64)RMI_EXIT_IRQ & 0xff, 0x1 },
	{ "RMI_EXIT_FIQ", (u64)RMI_EXIT_FIQ & 0xff, 0x2 },
	{ "RMI_EXIT_PSCI", (u64)RMI_EXIT_PSCI & 0xff, 0x3 },
	{ "RMI_EXIT_RIPAS_CHANGE", (u64)RMI_EXIT_RIPAS_CHANGE & 0xff, 0x4 },
	{ "RMI_EXIT_HOST_CALL", (u64)RMI_EXIT_HOST_CALL & 0xff, 0x5 },
	{ "RMI_EXIT_SERROR", (u64)RMI_EXIT_SERROR & 0xff, 0x6 },
	{ "RMI_EXIT_S2AP_CHANGE", (u64)RMI_EXIT_S2AP_CHANGE & 0xff, 0x7 },
	{ "RMI_EXIT_VDEV_REQUEST", (u64)RMI_EXIT_VDEV_REQUEST & 0xff, 0x8 },
	{ "RMI_EXIT_VDEV_VALIDATE_MAPPING", (u64)RMI_EXIT_VDEV_VALIDATE_MAPPING & 0xff, 0x9 },
	{ "RMI_EXIT_VSMMU_COMMAND", (u64)RMI_EXIT_VSMMU_COMMAND & 0xff, 0xa },
	{ "RMI_EXIT_VDEV_P2P_BINDING", (u64)RMI_EXIT_VDEV_P2P_BINDING & 0xff, 0xb },
	{ "RMI_NOT_RUNNABLE", (u64)RMI_NOT_RUNNABLE & 0x1, 0x0 },
	{ "RMI_RUNNABLE", (u64)RMI_RUNNABLE & 0x1, 0x1 },
	{ "RMI_RESPONSE_ACCEPT", (u64)RMI_RESPONSE_ACCEPT & 0x1, 0x0 },
	{ "RMI_RESPONSE_REJECT", (u64)RMI_RESPONSE_REJECT & 0x1, 0x1 },
	{ "RMI_RIPAS_EMPTY", (u64)RMI_EMPTY & 0xff, 0x0 },
	{ "RMI_RIPAS_RAM", (u64)RMI_RAM & 0xff, 0x1 },
	{ "RMI_RIPAS_DESTROYED", (u64)RMI_DESTROYED & 0xff, 0x2 },
	{ "RMI_RIPAS_DEV", (u64)RMI_DEV & 0xff, 0x3 },
	{ "RMI_ADDR_TYPE_NONE", (u64)RMI_ADDR_TYPE_NONE & 0x3, 0x0 },
	{ "RMI_ADDR_TYPE_SINGLE", (u64)RMI_ADDR_TYPE_SINGLE & 0x3, 0x1 },
	{ "RMI_ADDR_TYPE_LIST", (u64)RMI_ADDR_TYPE_LIST & 0x3, 0x2 },
	{ "RMI_RTT_AUX_BLOCK_NO_CREATE", (u64)RMI_RTT_AUX_BLOCK_NO_CREATE & 0x1, 0x0 },
	{ "RMI_RTT_AUX_BLOCK_CREATE", (u64)RMI_RTT_AUX_BLOCK_CREATE & 0x1, 0x1 },
	{ "RMI_RTT_AUX_INVALID_PRI_STOP", (u64)RMI_RTT_AUX_INVALID_PRI_STOP & 0x1, 0x0 },
	{ "RMI_RTT_AUX_INVALID_PRI_CONTINUE", (u64)RMI_RTT_AUX_INVALID_PRI_CONTINUE & 0x1, 0x1 },
	{ "RMI_RTTE_VOID", (u64)RMI_RTTE_VOID & 0xff, 0x0 },
	{ "RMI_RTTE_DATA", (u64)RMI_RTTE_DATA & 0xff, 0x1 },
	{ "RMI_RTTE_TABLE", (u64)RMI_RTTE_TABLE & 0xff, 0x2 },
	{ "RMI_RTTE_NARCH_DEV", (u64)RMI_RTTE_NARCH_DEV & 0xff, 0x3 },
	{ "RMI_RTTE_AUX_DESTROYED", (u64)RMI_RTTE_AUX_DESTROYED & 0xff, 0x4 },
	{ "RMI_RTTE_ARCH_DEV", (u64)RMI_RTTE_ARCH_DEV & 0xff, 0x5 },
	{ "RMI_RTT_PLANE_AUX", (u64)RMI_RTT_PLANE_AUX & 0x3, 0x0 },
	{ "RMI_RTT_PLANE_AUX_SINGLE", (u64)RMI_RTT_PLANE_AUX_SINGLE & 0x3, 0x1 },
	{ "RMI_RTT_PLANE_SINGLE", (u64)RMI_RTT_PLANE_SINGLE & 0x3, 0x2 },
	{ "RMI_S2AP_NO_ACCESS", (u64)RMI_S2AP_NO_ACCESS & 0xf, 0x0 },
	{ "RMI_S2AP_RO", (u64)RMI_S2AP_RO & 0xf, 0x1 },
	{ "RMI_S2AP_WO", (u64)RMI_S2AP_WO & 0xf, 0x2 },
	{ "RMI_S2AP_RW", (u64)RMI_S2AP_RW & 0xf, 0x3 },
	{ "RMI_S2AP_RW_PUX", (u64)RMI_S2AP_RW_PUX & 0xf, 0x4 },
	{ "RMI_S2AP_DIRECT", (u64)RMI_S2AP_DIRECT & 0x1, 0x0 },
	{ "RMI_S2AP_INDIRECT", (u64)RMI_S2AP_INDIRECT & 0x1, 0x1 },
	{ "RMI_SIG_RSASSA_3072", (u64)RMI_SIG_RSASSA_3072 & 0xff, 0x0 },
	{ "RMI_SIG_ECDSA_P256", (u64)RMI_SIG_ECDSA_P256 & 0xff, 0x1 },
	{ "RMI_SIG_ECDSA_P384", (u64)RMI_SIG_ECDSA_P384 & 0xff, 0x2 },
	{ "RMI_SUCCESS", (u64)RMI_SUCCESS & 0xff, 0x0 },
	{ "RMI_ERROR_INPUT", (u64)RMI_ERROR_INPUT & 0xff, 0x1 },
	{ "RMI_ERROR_REALM", (u64)RMI_ERROR_REALM & 0xff, 0x2 },
	{ "RMI_ERROR_REC", (u64)RMI_ERROR_REC & 0xff, 0x3 },
	{ "RMI_ERROR_RTT", (u64)RMI_ERROR_RTT & 0xff, 0x4 },
	{ "RMI_ERROR_NOT_SUPPORTED", (u64)RMI_ERROR_NOT_SUPPORTED & 0xff, 0x5 },
	{ "RMI_ERROR_DEVICE", (u64)RMI_ERROR_DEVICE & 0xff, 0x6 },
	{ "RMI_ERROR_RTT_AUX", (u64)RMI_ERROR_RTT_AUX & 0xff, 0x7 },
	{ "RMI_ERROR_PSMMU_ST", (u64)RMI_ERROR_PSMMU_ST & 0xff, 0x8 },
	{ "RMI_ERROR_DPT", (u64)RMI_ERROR_DPT & 0xff, 0x9 },
	{ "RMI_BUSY", (u64)RMI_BUSY & 0xff, 0xa },
	{ "RMI_ERROR_GLOBAL", (u64)RMI_ERROR_GLOBAL & 0xff, 0xb },
	{ "RMI_ERROR_TRACKING", (u64)RMI_ERROR_TRACKING & 0xff, 0xc },
	{ "RMI_INCOMPLETE", (u64)RMI_INCOMPLETE & 0xff, 0xd },
	{ "RMI_BLOCKED", (u64)RMI_BLOCKED & 0xff, 0xe },
	{ "RMI_ERROR_GPT", (u64)RMI_ERROR_GPT & 0xff, 0xf },
	{ "RMI_ERROR_GRANULE", (u64)RMI_ERROR_GRANULE & 0xff, 0x10 },
	{ "RMI_TRACKING_RESERVED", (u64)RMI_TRACKING_RESERVED & 0x7, 0x0 },
	{ "RMI_TRACKING_NONE", (u64)RMI_TRACKING_NONE & 0x7, 0x1 },
	{ "RMI_TRACKING_FINE", (u64)RMI_TRACKING_FINE & 0x7, 0x2 },
	{ "RMI_TRACKING_COARSE", (u64)RMI_TRACKING_COARSE & 0x7, 0x3 },
	{ "RMI_NO_TRAP", (u64)RMI_NO_TRAP & 0x1, 0x0 },
	{ "RMI_TRAP", (u64)RMI_TRAP & 0x1, 0x1 },
	{ "RMI_VDEV_MEASURE_NOT_RAW", (u64)RMI_VDEV_MEASURE_NOT_RAW & 0x1, 0x0 },
	{ "RMI_VDEV_MEASURE_RAW", (u64)RMI_VDEV_MEASURE_RAW & 0x1, 0x1 },
	{ "RMI_VDEV_NEW", (u64)RMI_VDEV_NEW & 0xff, 0x0 },
	{ "RMI_VDEV_UNLOCKED", (u64)RMI_VDEV_UNLOCKED & 0xff, 0x1 },
	{ "RMI_VDEV_LOCKED", (u64)RMI_VDEV_LOCKED & 0xff, 0x2 },
	{ "RMI_VDEV_STARTED", (u64)RMI_VDEV_STARTED & 0xff, 0x3 },
	{ "RMI_VDEV_ERROR", (u64)RMI_VDEV_ERROR & 0xff, 0x4 },
	{ "RMI_VDEV_KEY_REFRESH", (u64)RMI_VDEV_KEY_REFRESH & 0xff, 0x5 },
	{ "RMI_VDEV_KEY_PURGE", (u64)RMI_VDEV_KEY_PURGE & 0xff, 0x6 },
};

static void rmi_test_encodings(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(encodings); i++)
		KUNIT_EXPECT_EQ_MSG(test, encodings[i].given, encodings[i].raw, "%s",
				    encodings[i].name);
}

/* Structures and members: what the compiler makes of them, and what they are. */
static const struct {
	const char *name;
	size_t offset, wanted_offset;
	size_t size, wanted_size;
} layouts[] = {
	{ "RmiAddrRange", 0, 0, sizeof(struct addr_range), 0x10 },
	{ "RmiAddrRange.base", offsetof(struct addr_range, base), 0x0,
	  sizeof_field(struct addr_range, base), 8 },
	{ "RmiAddrRange.top", offsetof(struct addr_range, top), 0x8,
	  sizeof_field(struct addr_range, top), 8 },
	{ "RmiCmemParams", 0, 0, sizeof(struct cmem_params), 0x1000 },
	{ "RmiCmemParams.flags", offsetof(struct cmem_params, flags), 0x0,
	  sizeof_field(struct cmem_params, flags), 8 },
	{ "RmiCmemParams.chbcr_addr", offsetof(struct cmem_params, chbcr_addr), 0x8,
	  sizeof_field(struct cmem_params, chbcr_addr), 8 },
	{ "RmiCmemParams.hb_hdm_id", offsetof(struct cmem_params, hb_hdm_id), 0x10,
	  sizeof_field(struct cmem_params, hb_hdm_id), 1 },
	{ "RmiCmemParams.addr_range", offsetof(struct cmem_params, addr_range), 0x18,
	  sizeof_field(struct cmem_params, addr_range), 16 },
	{ "RmiCmemParams.ilv_gran", offsetof(struct cmem_params, ilv_gran), 0x28,
	  sizeof_field(struct cmem_params, ilv_gran), 8 },
	{ "RmiCmemParams.ilv_ways", offsetof(struct cmem_params, ilv_ways), 0x30,
	  sizeof_field(struct cmem_params, ilv_ways), 8 },
	{ "RmiCmemPdevParams", 0, 0, sizeof(struct cmem_pdev_params), 0x1000 },
	{ "RmiCmemPdevParams.dev_hdm_id", offsetof(struct cmem_pdev_params, dev_hdm_id), 0x0,
	  sizeof_field(struct cmem_pdev_params, dev_hdm_id), 1 },
	{ "RmiCmemPdevParams.dpa_skip_range", offsetof(struct cmem_pdev_params, dpa_skip_range),
	  0x8, sizeof_field(struct cmem_pdev_params, dpa_skip_range), 8 },
	{ "RmiDevCommData", 0, 0, sizeof(struct dev_comm_data), 0x1000 },
	{ "RmiDevCommData.enter", offsetof(struct dev_comm_data, enter), 0x0,
	  sizeof_field(struct dev_comm_data, enter), 256 },
	{ "RmiDevCommData.exit", offsetof(struct dev_comm_data, exit), 0x800,
	  sizeof_field(struct dev_comm_data, exit), 256 },
	{ "RmiDevCommEnter", 0, 0, sizeof(struct dev_comm_enter), 0x100 },
	{ "RmiDevCommEnter.status", offsetof(struct dev_comm_enter, status), 0x0,
	  sizeof_field(struct dev_comm_enter, status), 1 },
	{ "RmiDevCommEnter.req_addr", offsetof(struct dev_comm_enter, req_addr), 0x8,
	  sizeof_field(struct dev_comm_enter, req_addr), 8 },
	{ "RmiDevCommEnter.rsp_addr", offsetof(struct dev_comm_enter, rsp_addr), 0x10,
	  sizeof_field(struct dev_comm_enter, rsp_addr), 8 },
	{ "RmiDevCommEnter.rsp_len", offsetof(struct dev_comm_enter, rsp_len), 0x18,
	  sizeof_field(struct dev_comm_enter, rsp_len), 8 },
	{ "RmiDevCommExit", 0, 0, sizeof(struct dev_comm_exit), 0x100 },
	{ "RmiDevCommExit.flags", offsetof(struct dev_comm_exit, flags), 0x0,
	  sizeof_field(struct dev_comm_exit, flags), 8 },
	{ "RmiDevCommExit.req_cache_offset", offsetof(struct dev_comm_exit, req_cache_offset), 0x8,
	  sizeof_field(struct dev_comm_exit, req_cache_offset), 8 },
	{ "RmiDevCommExit.req_cache_len", offsetof(struct dev_comm_exit, req_cache_len), 0x10,
	  sizeof_field(struct dev_comm_exit, req_cache_len), 8 },
	{ "RmiDevCommExit.rsp_cache_offset", offsetof(struct dev_comm_exit, rsp_cache_offset), 0x18,
	  sizeof_field(struct dev_comm_exit, rsp_cache_offset), 8 },
	{ "RmiDevCommExit.rsp_cache_len", offsetof(struct dev_comm_exit, rsp_cache_len), 0x20,
	  sizeof_field(struct dev_comm_exit, rsp_cache_len), 8 },
	{ "RmiDevCommExit.cache_object_id", offsetof(struct dev_comm_exit, cache_object_id), 0x28,
	  sizeof_field(struct dev_comm_exit, cache_object_id), 1 },
	{ "RmiDevCommExit.protocol", offsetof(struct dev_comm_exit, protocol), 0x30,
	  sizeof_field(struct dev_comm_exit, protocol), 1 },
	{ "RmiDevCommExit.req_delay", offsetof(struct dev_comm_exit, req_delay), 0x38,
	  sizeof_field(struct dev_comm_exit, req_delay), 8 },
	{ "RmiDevCommExit.req_len", offsetof(struct dev_comm_exit, req_len), 0x40,
	  sizeof_field(struct dev_comm_exit, req_len), 8 },
	{ "RmiDevCommExit.rsp_timeout", offsetof(struct dev_comm_exit, rsp_timeout), 0x48,
	  sizeof_field(struct dev_comm_exit, rsp_timeout), 8 },
	{ "RmiPdevParams", 0, 0, sizeof(struct pdev_params), 0x1000 },
	{ "RmiPdevParams.flags", offsetof(struct pdev_params, flags), 0x0,
	  sizeof_field(struct pdev_params, flags), 8 },
	{ "RmiPdevParams.pdev_id", offsetof(struct pdev_params, pdev_id), 0x8,
	  sizeof_field(struct pdev_params, pdev_id), 8 },
	{ "RmiPdevParams.routing_id", offsetof(struct pdev_params, routing_id), 0x10,
	  sizeof_field(struct pdev_params, routing_id), 8 },
	{ "RmiPdevParams.id_index", offsetof(struct pdev_params, id_index), 0x18,
	  sizeof_field(struct pdev_params, id_index), 8 },
	{ "RmiPdevParams.rid_base", offsetof(struct pdev_params, rid_base), 0x20,
	  sizeof_field(struct pdev_params, rid_base), 2 },
	{ "RmiPdevParams.rid_top", offsetof(struct pdev_params, rid_top), 0x28,
	  sizeof_field(struct pdev_params, rid_top), 2 },
	{ "RmiPdevParams.hash_algo", offsetof(struct pdev_params, hash_algo), 0x30,
	  sizeof_field(struct pdev_params, hash_algo), 1 },
	{ "RmiPdevParams.max_vdevs_order", offsetof(struct pdev_params, max_vdevs_order), 0x38,
	  sizeof_field(struct pdev_params, max_vdevs_order), 8 },
	{ "RmiPdevStreamParams", 0, 0, sizeof(struct pdev_stream_params), 0x1000 },
	{ "RmiPdevStreamParams.flags", offsetof(struct pdev_stream_params, flags), 0x0,
	  sizeof_field(struct pdev_stream_params, flags), 8 },
	{ "RmiPdevStreamParams.stream_type", offsetof(struct pdev_stream_params, stream_type), 0x8,
	  sizeof_field(struct pdev_stream_params, stream_type), 1 },
	{ "RmiPdevStreamParams.pdev_1", offsetof(struct pdev_stream_params, pdev_1), 0x10,
	  sizeof_field(struct pdev_stream_params, pdev_1), 8 },
	{ "RmiPdevStreamParams.pdev_2", offsetof(struct pdev_stream_params, pdev_2), 0x18,
	  sizeof_field(struct pdev_stream_params, pdev_2), 8 },
	{ "RmiPdevStreamParams.ide_sid", offsetof(struct pdev_stream_params, ide_sid), 0x20,
	  sizeof_field(struct pdev_stream_params, ide_sid), 8 },
	{ "RmiPdevStreamParams.num_addr_range", offsetof(struct pdev_stream_params, num_addr_range),
	  0x28, sizeof_field(struct pdev_stream_params, num_addr_range), 8 },
	{ "RmiPdevStreamParams.addr_range", offsetof(struct pdev_stream_params, addr_range), 0x100,
	  sizeof_field(struct pdev_stream_params, addr_range), 256 },
	{ "RmiPsmmuParams", 0, 0, sizeof(struct psmmu_params), 0x1000 },
	{ "RmiPsmmuParams.flags", offsetof(struct psmmu_params, flags), 0x0,
	  sizeof_field(struct psmmu_params, flags), 8 },
	{ "RmiPsmmuParams.gerr_addr", offsetof(struct psmmu_params, gerr_addr), 0x8,
	  sizeof_field(struct psmmu_params, gerr_addr), 8 },
	{ "RmiPsmmuParams.gerr_data", offsetof(struct psmmu_params, gerr_data), 0x10,
	  sizeof_field(struct psmmu_params, gerr_data), 8 },
	{ "RmiPsmmuParams.eventq_addr", offsetof(struct psmmu_params, eventq_addr), 0x18,
	  sizeof_field(struct psmmu_params, eventq_addr), 8 },
	{ "RmiPsmmuParams.eventq_data", offsetof(struct psmmu_params, eventq_data), 0x20,
	  sizeof_field(struct psmmu_params, eventq_data), 8 },
	{ "RmiPsmmuParams.priq_addr", offsetof(struct psmmu_params, priq_addr), 0x28,
	  sizeof_field(struct psmmu_params, priq_addr), 8 },
	{ "RmiPsmmuParams.priq_data", offsetof(struct psmmu_params, priq_data), 0x30,
	  sizeof_field(struct psmmu_params, priq_data), 8 },
	{ "RmiPublicKeyParams", 0, 0, sizeof(struct public_key_params), 0x1000 },
	{ "RmiPublicKeyParams.key", offsetof(struct public_key_params, key), 0x0,
	  sizeof_field(struct public_key_params, key), 1024 },
	{ "RmiPublicKeyParams.metadata", offsetof(struct public_key_params, metadata), 0x400,
	  sizeof_field(struct public_key_params, metadata), 1024 },
	{ "RmiPublicKeyParams.key_len", offsetof(struct public_key_params, key_len), 0x800,
	  sizeof_field(struct public_key_params, key_len), 8 },
	{ "RmiPublicKeyParams.metadata_len", offsetof(struct public_key_params, metadata_len),
	  0x808, sizeof_field(struct public_key_params, metadata_len), 8 },
	{ "RmiPublicKeyParams.algo", offsetof(struct public_key_params, algo), 0x810,
	  sizeof_field(struct public_key_params, algo), 1 },
	{ "RmiRealmParams", 0, 0, sizeof(struct realm_params), 0x1000 },
	{ "RmiRealmParams.flags0", offsetof(struct realm_params, flags0), 0x0,
	  sizeof_field(struct realm_params, flags0), 8 },
	{ "RmiRealmParams.s2sz", offsetof(struct realm_params, s2sz), 0x8,
	  sizeof_field(struct realm_params, s2sz), 1 },
	{ "RmiRealmParams.sve_vl", offsetof(struct realm_params, sve_vl), 0x10,
	  sizeof_field(struct realm_params, sve_vl), 1 },
	{ "RmiRealmParams.num_bps", offsetof(struct realm_params, num_bps), 0x18,
	  sizeof_field(struct realm_params, num_bps), 1 },
	{ "RmiRealmParams.num_wps", offsetof(struct realm_params, num_wps), 0x20,
	  sizeof_field(struct realm_params, num_wps), 1 },
	{ "RmiRealmParams.pmu_num_ctrs", offsetof(struct realm_params, pmu_num_ctrs), 0x28,
	  sizeof_field(struct realm_params, pmu_num_ctrs), 1 },
	{ "RmiRealmParams.hash_algo", offsetof(struct realm_params, hash_algo), 0x30,
	  sizeof_field(struct realm_params, hash_algo), 1 },
	{ "RmiRealmParams.num_aux_planes", offsetof(struct realm_params, num_aux_planes), 0x38,
	  sizeof_field(struct realm_params, num_aux_planes), 8 },
	{ "RmiRealmParams.rpv", offsetof(struct realm_params, rpv), 0x400,
	  sizeof_field(struct realm_params, rpv), 64 },
	{ "RmiRealmParams.ats_plane", offsetof(struct realm_params, ats_plane), 0x440,
	  sizeof_field(struct realm_params, ats_plane), 8 },
	{ "RmiRealmParams.rtt_base", offsetof(struct realm_params, rtt_base), 0x808,
	  sizeof_field(struct realm_params, rtt_base), 8 },
	{ "RmiRealmParams.rtt_level_start", offsetof(struct realm_params, rtt_level_start), 0x810,
	  sizeof_field(struct realm_params, rtt_level_start), 8 },
	{ "RmiRealmParams.rtt_num_start", offsetof(struct realm_params, rtt_num_start), 0x818,
	  sizeof_field(struct realm_params, rtt_num_start), 4 },
	{ "RmiRealmParams.flags1", offsetof(struct realm_params, flags1), 0x820,
	  sizeof_field(struct realm_params, flags1), 8 },
	{ "RmiRealmParams.aux_rtt_base", offsetof(struct realm_params, aux_rtt_base), 0xf80,
	  sizeof_field(struct realm_params, aux_rtt_base), 24 },
	{ "RmiRecEnter", 0, 0, sizeof(struct rec_enter), 0x800 },
	{ "RmiRecEnter.flags", offsetof(struct rec_enter, flags), 0x0,
	  sizeof_field(struct rec_enter, flags), 8 },
	{ "RmiRecEnter.gprs", offsetof(struct rec_enter, gprs), 0x200,
	  sizeof_field(struct rec_enter, gprs), 248 },
	{ "RmiRecExit", 0, 0, sizeof(struct rec_exit), 0x800 },
	{ "RmiRecExit.exit_reason", offsetof(struct rec_exit, exit_reason), 0x0,
	  sizeof_field(struct rec_exit, exit_reason), 1 },
	{ "RmiRecExit.esr", offsetof(struct rec_exit, esr), 0x100,
	  sizeof_field(struct rec_exit, esr), 8 },
	{ "RmiRecExit.far", offsetof(struct rec_exit, far), 0x108,
	  sizeof_field(struct rec_exit, far), 8 },
	{ "RmiRecExit.hpfar", offsetof(struct rec_exit, hpfar), 0x110,
	  sizeof_field(struct rec_exit, hpfar), 8 },
	{ "RmiRecExit.rtt_tree", offsetof(struct rec_exit, rtt_tree), 0x118,
	  sizeof_field(struct rec_exit, rtt_tree), 8 },
	{ "RmiRecExit.gprs", offsetof(struct rec_exit, gprs), 0x200,
	  sizeof_field(struct rec_exit, gprs), 248 },
	{ "RmiRecExit.cntp_ctl", offsetof(struct rec_exit, cntp_ctl), 0x400,
	  sizeof_field(struct rec_exit, cntp_ctl), 8 },
	{ "RmiRecExit.cntp_cval", offsetof(struct rec_exit, cntp_cval), 0x408,
	  sizeof_field(struct rec_exit, cntp_cval), 8 },
	{ "RmiRecExit.cntv_ctl", offsetof(struct rec_exit, cntv_ctl), 0x410,
	  sizeof_field(struct rec_exit, cntv_ctl), 8 },
	{ "RmiRecExit.cntv_cval", offsetof(struct rec_exit, cntv_cval), 0x418,
	  sizeof_field(struct rec_exit, cntv_cval), 8 },
	{ "RmiRecExit.ripas_base", offsetof(struct rec_exit, ripas_base), 0x500,
	  sizeof_field(struct rec_exit, ripas_base), 8 },
	{ "RmiRecExit.ripas_top", offsetof(struct rec_exit, ripas_top), 0x508,
	  sizeof_field(struct rec_exit, ripas_top), 8 },
	{ "RmiRecExit.ripas_value", offsetof(struct rec_exit, ripas_value), 0x510,
	  sizeof_field(struct rec_exit, ripas_value), 1 },
	{ "RmiRecExit.s2ap_base", offsetof(struct rec_exit, s2ap_base), 0x520,
	  sizeof_field(struct rec_exit, s2ap_base), 8 },
	{ "RmiRecExit.s2ap_top", offsetof(struct rec_exit, s2ap_top), 0x528,
	  sizeof_field(struct rec_exit, s2ap_top), 8 },
	{ "RmiRecExit.vdev_id_1", offsetof(struct rec_exit, vdev_id_1), 0x530,
	  sizeof_field(struct rec_exit, vdev_id_1), 8 },
	{ "RmiRecExit.vdev_id_2", offsetof(struct rec_exit, vdev_id_2), 0x538,
	  sizeof_field(struct rec_exit, vdev_id_2), 8 },
	{ "RmiRecExit.dev_mem_base", offsetof(struct rec_exit, dev_mem_base), 0x540,
	  sizeof_field(struct rec_exit, dev_mem_base), 8 },
	{ "RmiRecExit.dev_mem_top", offsetof(struct rec_exit, dev_mem_top), 0x548,
	  sizeof_field(struct rec_exit, dev_mem_top), 8 },
	{ "RmiRecExit.dev_mem_pa", offsetof(struct rec_exit, dev_mem_pa), 0x550,
	  sizeof_field(struct rec_exit, dev_mem_pa), 8 },
	{ "RmiRecExit.imm", offsetof(struct rec_exit, imm), 0x600,
	  sizeof_field(struct rec_exit, imm), 2 },
	{ "RmiRecExit.plane", offsetof(struct rec_exit, plane), 0x608,
	  sizeof_field(struct rec_exit, plane), 8 },
	{ "RmiRecExit.pmu_ovf_status", offsetof(struct rec_exit, pmu_ovf_status), 0x700,
	  sizeof_field(struct rec_exit, pmu_ovf_status), 1 },
	{ "RmiRecExit.vsmmu", offsetof(struct rec_exit, vsmmu), 0x710,
	  sizeof_field(struct rec_exit, vsmmu), 8 },
	{ "RmiRecParams", 0, 0, sizeof(struct rec_params), 0x1000 },
	{ "RmiRecParams.flags", offsetof(struct rec_params, flags), 0x0,
	  sizeof_field(struct rec_params, flags), 8 },
	{ "RmiRecParams.mpidr", offsetof(struct rec_params, mpidr), 0x100,
	  sizeof_field(struct rec_params, mpidr), 8 },
	{ "RmiRecParams.pc", offsetof(struct rec_params, pc), 0x200,
	  sizeof_field(struct rec_params, pc), 8 },
	{ "RmiRecParams.gprs", offsetof(struct rec_params, gprs), 0x300,
	  sizeof_field(struct rec_params, gprs), 64 },
	{ "RmiRecRun", 0, 0, sizeof(struct rec_run), 0x1000 },
	{ "RmiRecRun.enter", offsetof(struct rec_run, enter), 0x0,
	  sizeof_field(struct rec_run, enter), 2048 },
	{ "RmiRecRun.exit", offsetof(struct rec_run, exit), 0x800,
	  sizeof_field(struct rec_run, exit), 2048 },
	{ "RmiRmmConfig", 0, 0, sizeof(struct rmm_config), 0x1000 },
	{ "RmiRmmConfig.tracking_region_size", offsetof(struct rmm_config, tracking_region_size),
	  0x0, sizeof_field(struct rmm_config, tracking_region_size), 1 },
	{ "RmiRmmConfig.rmi_granule_size", offsetof(struct rmm_config, rmi_granule_size), 0x8,
	  sizeof_field(struct rmm_config, rmi_granule_size), 1 },
	{ "RmiVdevMeasureParams", 0, 0, sizeof(struct vdev_measure_params), 0x1000 },
	{ "RmiVdevMeasureParams.flags", offsetof(struct vdev_measure_params, flags), 0x0,
	  sizeof_field(struct vdev_measure_params, flags), 8 },
	{ "RmiVdevMeasureParams.nonce", offsetof(struct vdev_measure_params, nonce), 0x100,
	  sizeof_field(struct vdev_measure_params, nonce), 32 },
	{ "RmiVdevParams", 0, 0, sizeof(struct vdev_params), 0x1000 },
	{ "RmiVdevParams.flags", offsetof(struct vdev_params, flags), 0x0,
	  sizeof_field(struct vdev_params, flags), 8 },
	{ "RmiVdevParams.vdev_id", offsetof(struct vdev_params, vdev_id), 0x8,
	  sizeof_field(struct vdev_params, vdev_id), 8 },
	{ "RmiVdevParams.tdi_id", offsetof(struct vdev_params, tdi_id), 0x10,
	  sizeof_field(struct vdev_params, tdi_id), 8 },
	{ "RmiVdevParams.vsmmu_addr", offsetof(struct vdev_params, vsmmu_addr), 0x20,
	  sizeof_field(struct vdev_params, vsmmu_addr), 8 },
	{ "RmiVdevParams.vsid", offsetof(struct vdev_params, vsid), 0x28,
	  sizeof_field(struct vdev_params, vsid), 8 },
	{ "RmiVdevParams.num_addr_range", offsetof(struct vdev_params, num_addr_range), 0x30,
	  sizeof_field(struct vdev_params, num_addr_range), 8 },
	{ "RmiVdevParams.addr_range", offsetof(struct vdev_params, addr_range), 0x200,
	  sizeof_field(struct vdev_params, addr_range), 128 },
	{ "RmiVsmmuFeatures", 0, 0, sizeof(struct vsmmu_features), 0x100 },
	{ "RmiVsmmuFeatures.aidr", offsetof(struct vsmmu_features, aidr), 0x0,
	  sizeof_field(struct vsmmu_features, aidr), 8 },
	{ "RmiVsmmuFeatures.idr", offsetof(struct vsmmu_features, idr), 0x8,
	  sizeof_field(struct vsmmu_features, idr), 56 },
	{ "RmiVsmmuParams", 0, 0, sizeof(struct vsmmu_params), 0x1000 },
	{ "RmiVsmmuParams.flags", offsetof(struct vsmmu_params, flags), 0x0,
	  sizeof_field(struct vsmmu_params, flags), 8 },
	{ "RmiVsmmuParams.reg_base", offsetof(struct vsmmu_params, reg_base), 0x8,
	  sizeof_field(struct vsmmu_params, reg_base), 8 },
	{ "RmiVsmmuParams.reg_top", offsetof(struct vsmmu_params, reg_top), 0x10,
	  sizeof_field(struct vsmmu_params, reg_top), 8 },
	{ "RmiVsmmuParams.aidr", offsetof(struct vsmmu_params, aidr), 0x18,
	  sizeof_field(struct vsmmu_params, aidr), 8 },
	{ "RmiVsmmuParams.idr", offsetof(struct vsmmu_params, idr), 0x20,
	  sizeof_field(struct vsmmu_params, idr), 56 },
};

static void rmi_test_layouts(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(layouts); i++) {
		KUNIT_EXPECT_EQ_MSG(test, layouts[i].offset, layouts[i].wanted_offset, "%s: offset",
				    layouts[i].name);
		KUNIT_EXPECT_EQ_MSG(test, layouts[i].size, layouts[i].wanted_size, "%s: size",
				    layouts[i].name);
	}
}

/* Bytes of an image that are not zero. */
static const struct {
	unsigned int offset;
	unsigned int count;
	unsigned int bytes;
	unsigned int step; /* 0: all are the same */
} runs[] = {
	{ 0x0, 16, 0, 1 },
	{ 0x0, 8, 16, 0 },
	{ 0x8, 8, 17, 0 },
	{ 0x8, 9, 18, 1 },
	{ 0x18, 32, 27, 1 },
	{ 0x0, 8, 59, 0 },
	{ 0x8, 8, 60, 0 },
	{ 0x10, 1, 61, 0 },
	{ 0x18, 8, 62, 0 },
	{ 0x20, 8, 63, 0 },
	{ 0x28, 8, 64, 0 },
	{ 0x30, 8, 65, 0 },
	{ 0x11, 1, 66, 0 },
	{ 0x17, 1, 67, 0 },
	{ 0x11, 7, 68, 0 },
	{ 0x38, 1, 69, 0 },
	{ 0xfff, 1, 70, 0 },
	{ 0x38, 4040, 71, 0 },
	{ 0x0, 1, 72, 0 },
	{ 0x8, 8, 73, 1 },
	{ 0x0, 1, 81, 0 },
	{ 0x8, 8, 82, 0 },
	{ 0x1, 1, 83, 0 },
	{ 0x7, 1, 84, 0 },
	{ 0x1, 7, 85, 0 },
	{ 0x10, 1, 86, 0 },
	{ 0xfff, 1, 87, 0 },
	{ 0x10, 4080, 88, 0 },
	{ 0x0, 1, 89, 0 },
	{ 0x8, 24, 90, 1 },
	{ 0x800, 1, 114, 0 },
	{ 0x808, 33, 115, 1 },
	{ 0x830, 1, 148, 0 },
	{ 0x838, 24, 149, 1 },
	{ 0x0, 1, 173, 0 },
	{ 0x8, 8, 174, 0 },
	{ 0x10, 8, 175, 0 },
	{ 0x18, 8, 176, 0 },
	{ 0x800, 8, 177, 0 },
	{ 0x808, 8, 178, 0 },
	{ 0x810, 8, 179, 0 },
	{ 0x818, 8, 180, 0 },
	{ 0x820, 8, 181, 0 },
	{ 0x828, 1, 182, 0 },
	{ 0x830, 1, 183, 0 },
	{ 0x838, 8, 184, 0 },
	{ 0x840, 8, 185, 0 },
	{ 0x848, 8, 186, 0 },
	{ 0x1, 1, 187, 0 },
	{ 0x7, 1, 188, 0 },
	{ 0x1, 7, 189, 0 },
	{ 0x20, 1, 190, 0 },
	{ 0xff, 1, 191, 0 },
	{ 0x20, 224, 192, 0 },
	{ 0x100, 1, 193, 0 },
	{ 0x7ff, 1, 194, 0 },
	{ 0x100, 1792, 195, 0 },
	{ 0x829, 1, 196, 0 },
	{ 0x82f, 1, 197, 0 },
	{ 0x829, 7, 198, 0 },
	{ 0x831, 1, 199, 0 },
	{ 0x837, 1, 200, 0 },
	{ 0x831, 7, 201, 0 },
	{ 0x850, 1, 202, 0 },
	{ 0x8ff, 1, 203, 0 },
	{ 0x850, 176, 204, 0 },
	{ 0x900, 1, 205, 0 },
	{ 0xfff, 1, 206, 0 },
	{ 0x900, 1792, 207, 0 },
	{ 0x0, 1, 208, 0 },
	{ 0x8, 24, 209, 1 },
	{ 0x0, 1, 233, 0 },
	{ 0x8, 8, 234, 0 },
	{ 0x10, 8, 235, 0 },
	{ 0x18, 8, 236, 0 },
	{ 0x1, 1, 237, 0 },
	{ 0x7, 1, 238, 0 },
	{ 0x1, 7, 239, 0 },
	{ 0x20, 1, 240, 0 },
	{ 0xff, 1, 241, 0 },
	{ 0x20, 224, 242, 0 },
	{ 0x0, 1, 243, 0 },
	{ 0x8, 33, 244, 1 },
	{ 0x30, 1, 277, 0 },
	{ 0x38, 24, 278, 1 },
	{ 0x0, 8, 302, 0 },
	{ 0x8, 8, 303, 0 },
	{ 0x10, 8, 304, 0 },
	{ 0x18, 8, 305, 0 },
	{ 0x20, 8, 306, 0 },
	{ 0x28, 1, 307, 0 },
	{ 0x30, 1, 308, 0 },
	{ 0x38, 8, 309, 0 },
	{ 0x40, 8, 310, 0 },
	{ 0x48, 8, 311, 0 },
	{ 0x29, 1, 312, 0 },
	{ 0x2f, 1, 313, 0 },
	{ 0x29, 7, 314, 0 },
	{ 0x31, 1, 315, 0 },
	{ 0x37, 1, 316, 0 },
	{ 0x31, 7, 317, 0 },
	{ 0x50, 1, 318, 0 },
	{ 0xff, 1, 319, 0 },
	{ 0x50, 176, 320, 0 },
	{ 0x0, 1, 321, 0 },
	{ 0x8, 26, 322, 1 },
	{ 0x28, 2, 348, 1 },
	{ 0x30, 1, 350, 0 },
	{ 0x38, 8, 351, 1 },
	{ 0x0, 8, 359, 0 },
	{ 0x8, 8, 360, 0 },
	{ 0x10, 8, 361, 0 },
	{ 0x18, 8, 362, 0 },
	{ 0x20, 2, 363, 0 },
	{ 0x28, 2, 364, 0 },
	{ 0x30, 1, 365, 0 },
	{ 0x38, 8, 366, 0 },
	{ 0x22, 1, 367, 0 },
	{ 0x27, 1, 368, 0 },
	{ 0x22, 6, 369, 0 },
	{ 0x2a, 1, 370, 0 },
	{ 0x2f, 1, 371, 0 },
	{ 0x2a, 6, 372, 0 },
	{ 0x31, 1, 373, 0 },
	{ 0x37, 1, 374, 0 },
	{ 0x31, 7, 375, 0 },
	{ 0x40, 1, 376, 0 },
	{ 0xfff, 1, 377, 0 },
	{ 0x40, 4032, 378, 0 },
	{ 0x8, 1, 379, 0 },
	{ 0x10, 32, 380, 1 },
	{ 0x100, 256, 412, 1 },
	{ 0x0, 8, 668, 0 },
	{ 0x8, 1, 669, 0 },
	{ 0x10, 8, 670, 0 },
	{ 0x18, 8, 671, 0 },
	{ 0x20, 8, 672, 0 },
	{ 0x28, 8, 673, 0 },
	{ 0x100, 8, 674, 0 },
	{ 0x108, 8, 675, 0 },
	{ 0x110, 8, 676, 0 },
	{ 0x118, 8, 677, 0 },
	{ 0x120, 8, 678, 0 },
	{ 0x128, 8, 679, 0 },
	{ 0x130, 8, 680, 0 },
	{ 0x138, 8, 681, 0 },
	{ 0x140, 8, 682, 0 },
	{ 0x148, 8, 683, 0 },
	{ 0x150, 8, 684, 0 },
	{ 0x158, 8, 685, 0 },
	{ 0x160, 8, 686, 0 },
	{ 0x168, 8, 687, 0 },
	{ 0x170, 8, 688, 0 },
	{ 0x178, 8, 689, 0 },
	{ 0x180, 8, 690, 0 },
	{ 0x188, 8, 691, 0 },
	{ 0x190, 8, 692, 0 },
	{ 0x198, 8, 693, 0 },
	{ 0x1a0, 8, 694, 0 },
	{ 0x1a8, 8, 695, 0 },
	{ 0x1b0, 8, 696, 0 },
	{ 0x1b8, 8, 697, 0 },
	{ 0x1c0, 8, 698, 0 },
	{ 0x1c8, 8, 699, 0 },
	{ 0x1d0, 8, 700, 0 },
	{ 0x1d8, 8, 701, 0 },
	{ 0x1e0, 8, 702, 0 },
	{ 0x1e8, 8, 703, 0 },
	{ 0x1f0, 8, 704, 0 },
	{ 0x1f8, 8, 705, 0 },
	{ 0x9, 1, 706, 0 },
	{ 0xf, 1, 707, 0 },
	{ 0x9, 7, 708, 0 },
	{ 0x30, 1, 709, 0 },
	{ 0xff, 1, 710, 0 },
	{ 0x30, 208, 711, 0 },
	{ 0x200, 1, 712, 0 },
	{ 0xfff, 1, 713, 0 },
	{ 0x200, 3584, 714, 0 },
	{ 0x0, 1, 715, 0 },
	{ 0x8, 48, 716, 1 },
	{ 0x0, 8, 764, 0 },
	{ 0x8, 8, 765, 0 },
	{ 0x10, 8, 766, 0 },
	{ 0x18, 8, 767, 0 },
	{ 0x20, 8, 768, 0 },
	{ 0x28, 8, 769, 0 },
	{ 0x30, 8, 770, 0 },
	{ 0x38, 1, 771, 0 },
	{ 0xfff, 1, 772, 0 },
	{ 0x38, 4040, 773, 0 },
	{ 0x0, 2065, 774, 1 },
	{ 0x0, 1, 2839, 0 },
	{ 0x3ff, 1, 2840, 0 },
	{ 0x400, 1, 2841, 0 },
	{ 0x7ff, 1, 2842, 0 },
	{ 0x800, 8, 2843, 0 },
	{ 0x808, 8, 2844, 0 },
	{ 0x810, 1, 2845, 0 },
	{ 0x811, 1, 2846, 0 },
	{ 0xfff, 1, 2847, 0 },
	{ 0x811, 2031, 2848, 0 },
	{ 0x0, 1, 2849, 0 },
	{ 0x8, 1, 2850, 0 },
	{ 0x10, 1, 2851, 0 },
	{ 0x18, 1, 2852, 0 },
	{ 0x20, 1, 2853, 0 },
	{ 0x28, 1, 2854, 0 },
	{ 0x30, 1, 2855, 0 },
	{ 0x38, 8, 2856, 1 },
	{ 0x400, 72, 2864, 1 },
	{ 0x808, 20, 2936, 1 },
	{ 0x820, 1, 2956, 0 },
	{ 0xf80, 24, 2957, 1 },
	{ 0x0, 8, 2981, 0 },
	{ 0x8, 1, 2982, 0 },
	{ 0x10, 1, 2983, 0 },
	{ 0x18, 1, 2984, 0 },
	{ 0x20, 1, 2985, 0 },
	{ 0x28, 1, 2986, 0 },
	{ 0x30, 1, 2987, 0 },
	{ 0x38, 8, 2988, 0 },
	{ 0x400, 64, 2989, 0 },
	{ 0x440, 8, 2990, 0 },
	{ 0x808, 8, 2991, 0 },
	{ 0x810, 8, 2992, 0 },
	{ 0x818, 4, 2993, 0 },
	{ 0x820, 8, 2994, 0 },
	{ 0xf80, 8, 2995, 0 },
	{ 0xf90, 8, 2996, 0 },
	{ 0x9, 1, 2997, 0 },
	{ 0xf, 1, 2998, 0 },
	{ 0x9, 7, 2999, 0 },
	{ 0x11, 1, 3000, 0 },
	{ 0x17, 1, 3001, 0 },
	{ 0x11, 7, 3002, 0 },
	{ 0x19, 1, 3003, 0 },
	{ 0x1f, 1, 3004, 0 },
	{ 0x19, 7, 3005, 0 },
	{ 0x21, 1, 3006, 0 },
	{ 0x27, 1, 3007, 0 },
	{ 0x21, 7, 3008, 0 },
	{ 0x29, 1, 3009, 0 },
	{ 0x2f, 1, 3010, 0 },
	{ 0x29, 7, 3011, 0 },
	{ 0x31, 1, 3012, 0 },
	{ 0x37, 1, 3013, 0 },
	{ 0x31, 7, 3014, 0 },
	{ 0x40, 1, 3015, 0 },
	{ 0x3ff, 1, 3016, 0 },
	{ 0x40, 960, 3017, 0 },
	{ 0x448, 1, 3018, 0 },
	{ 0x807, 1, 3019, 0 },
	{ 0x448, 960, 3020, 0 },
	{ 0x81c, 1, 3021, 0 },
	{ 0x81f, 1, 3022, 0 },
	{ 0x81c, 4, 3023, 0 },
	{ 0x828, 1, 3024, 0 },
	{ 0xf7f, 1, 3025, 0 },
	{ 0x828, 1880, 3026, 0 },
	{ 0xf98, 1, 3027, 0 },
	{ 0xfff, 1, 3028, 0 },
	{ 0xf98, 104, 3029, 0 },
	{ 0x0, 1, 3030, 0 },
	{ 0x200, 248, 3031, 1 },
	{ 0x0, 8, 3279, 0 },
	{ 0x200, 8, 3280, 0 },
	{ 0x2f0, 8, 3281, 0 },
	{ 0x8, 1, 3282, 0 },
	{ 0x1ff, 1, 3283, 0 },
	{ 0x8, 504, 3284, 0 },
	{ 0x2f8, 1, 3285, 0 },
	{ 0x7ff, 1, 3286, 0 },
	{ 0x2f8, 1288, 3287, 0 },
	{ 0x0, 1, 3288, 0 },
	{ 0x100, 32, 3289, 1 },
	{ 0x200, 248, 3321, 1 },
	{ 0x400, 32, 3569, 1 },
	{ 0x500, 17, 3601, 1 },
	{ 0x520, 56, 3618, 1 },
	{ 0x600, 2, 3674, 1 },
	{ 0x608, 8, 3676, 1 },
	{ 0x700, 1, 3684, 0 },
	{ 0x710, 8, 3685, 1 },
	{ 0x0, 1, 3693, 0 },
	{ 0x100, 8, 3694, 0 },
	{ 0x108, 8, 3695, 0 },
	{ 0x110, 8, 3696, 0 },
	{ 0x118, 8, 3697, 0 },
	{ 0x200, 8, 3698, 0 },
	{ 0x2f0, 8, 3699, 0 },
	{ 0x400, 8, 3700, 0 },
	{ 0x408, 8, 3701, 0 },
	{ 0x410, 8, 3702, 0 },
	{ 0x418, 8, 3703, 0 },
	{ 0x500, 8, 3704, 0 },
	{ 0x508, 8, 3705, 0 },
	{ 0x510, 1, 3706, 0 },
	{ 0x520, 8, 3707, 0 },
	{ 0x528, 8, 3708, 0 },
	{ 0x530, 8, 3709, 0 },
	{ 0x538, 8, 3710, 0 },
	{ 0x540, 8, 3711, 0 },
	{ 0x548, 8, 3712, 0 },
	{ 0x550, 8, 3713, 0 },
	{ 0x600, 2, 3714, 0 },
	{ 0x608, 8, 3715, 0 },
	{ 0x700, 1, 3716, 0 },
	{ 0x710, 8, 3717, 0 },
	{ 0x1, 1, 3718, 0 },
	{ 0xff, 1, 3719, 0 },
	{ 0x1, 255, 3720, 0 },
	{ 0x120, 1, 3721, 0 },
	{ 0x1ff, 1, 3722, 0 },
	{ 0x120, 224, 3723, 0 },
	{ 0x2f8, 1, 3724, 0 },
	{ 0x3ff, 1, 3725, 0 },
	{ 0x2f8, 264, 3726, 0 },
	{ 0x420, 1, 3727, 0 },
	{ 0x4ff, 1, 3728, 0 },
	{ 0x420, 224, 3729, 0 },
	{ 0x511, 1, 3730, 0 },
	{ 0x51f, 1, 3731, 0 },
	{ 0x511, 15, 3732, 0 },
	{ 0x558, 1, 3733, 0 },
	{ 0x5ff, 1, 3734, 0 },
	{ 0x558, 168, 3735, 0 },
	{ 0x602, 1, 3736, 0 },
	{ 0x607, 1, 3737, 0 },
	{ 0x602, 6, 3738, 0 },
	{ 0x610, 1, 3739, 0 },
	{ 0x6ff, 1, 3740, 0 },
	{ 0x610, 240, 3741, 0 },
	{ 0x701, 1, 3742, 0 },
	{ 0x70f, 1, 3743, 0 },
	{ 0x701, 15, 3744, 0 },
	{ 0x718, 1, 3745, 0 },
	{ 0x7ff, 1, 3746, 0 },
	{ 0x718, 232, 3747, 0 },
	{ 0x0, 1, 3748, 0 },
	{ 0x100, 4, 3749, 1 },
	{ 0x200, 8, 3753, 1 },
	{ 0x300, 64, 3761, 1 },
	{ 0x0, 8, 3825, 0 },
	{ 0x100, 8, 3826, 0 },
	{ 0x200, 8, 3827, 0 },
	{ 0x300, 8, 3828, 0 },
	{ 0x338, 8, 3829, 0 },
	{ 0x8, 1, 3830, 0 },
	{ 0xff, 1, 3831, 0 },
	{ 0x8, 248, 3832, 0 },
	{ 0x108, 1, 3833, 0 },
	{ 0x1ff, 1, 3834, 0 },
	{ 0x108, 248, 3835, 0 },
	{ 0x208, 1, 3836, 0 },
	{ 0x2ff, 1, 3837, 0 },
	{ 0x208, 248, 3838, 0 },
	{ 0x340, 1, 3839, 0 },
	{ 0xfff, 1, 3840, 0 },
	{ 0x340, 3264, 3841, 0 },
	{ 0x0, 1, 3842, 0 },
	{ 0x200, 248, 3843, 1 },
	{ 0x800, 1, 4091, 0 },
	{ 0x900, 32, 4092, 1 },
	{ 0xa00, 248, 4124, 1 },
	{ 0xc00, 32, 4372, 1 },
	{ 0xd00, 17, 4404, 1 },
	{ 0xd20, 56, 4421, 1 },
	{ 0xe00, 2, 4477, 1 },
	{ 0xe08, 8, 4479, 1 },
	{ 0xf00, 1, 4487, 0 },
	{ 0xf10, 8, 4488, 1 },
	{ 0x0, 8, 4496, 0 },
	{ 0x200, 8, 4497, 0 },
	{ 0x2f0, 8, 4498, 0 },
	{ 0x800, 1, 4499, 0 },
	{ 0x900, 8, 4500, 0 },
	{ 0x908, 8, 4501, 0 },
	{ 0x910, 8, 4502, 0 },
	{ 0x918, 8, 4503, 0 },
	{ 0xa00, 8, 4504, 0 },
	{ 0xaf0, 8, 4505, 0 },
	{ 0xc00, 8, 4506, 0 },
	{ 0xc08, 8, 4507, 0 },
	{ 0xc10, 8, 4508, 0 },
	{ 0xc18, 8, 4509, 0 },
	{ 0xd00, 8, 4510, 0 },
	{ 0xd08, 8, 4511, 0 },
	{ 0xd10, 1, 4512, 0 },
	{ 0xd20, 8, 4513, 0 },
	{ 0xd28, 8, 4514, 0 },
	{ 0xd30, 8, 4515, 0 },
	{ 0xd38, 8, 4516, 0 },
	{ 0xd40, 8, 4517, 0 },
	{ 0xd48, 8, 4518, 0 },
	{ 0xd50, 8, 4519, 0 },
	{ 0xe00, 2, 4520, 0 },
	{ 0xe08, 8, 4521, 0 },
	{ 0xf00, 1, 4522, 0 },
	{ 0xf10, 8, 4523, 0 },
	{ 0x8, 1, 4524, 0 },
	{ 0x1ff, 1, 4525, 0 },
	{ 0x8, 504, 4526, 0 },
	{ 0x2f8, 1, 4527, 0 },
	{ 0x7ff, 1, 4528, 0 },
	{ 0x2f8, 1288, 4529, 0 },
	{ 0x801, 1, 4530, 0 },
	{ 0x8ff, 1, 4531, 0 },
	{ 0x801, 255, 4532, 0 },
	{ 0x920, 1, 4533, 0 },
	{ 0x9ff, 1, 4534, 0 },
	{ 0x920, 224, 4535, 0 },
	{ 0xaf8, 1, 4536, 0 },
	{ 0xbff, 1, 4537, 0 },
	{ 0xaf8, 264, 4538, 0 },
	{ 0xc20, 1, 4539, 0 },
	{ 0xcff, 1, 4540, 0 },
	{ 0xc20, 224, 4541, 0 },
	{ 0xd11, 1, 4542, 0 },
	{ 0xd1f, 1, 4543, 0 },
	{ 0xd11, 15, 4544, 0 },
	{ 0xd58, 1, 4545, 0 },
	{ 0xdff, 1, 4546, 0 },
	{ 0xd58, 168, 4547, 0 },
	{ 0xe02, 1, 4548, 0 },
	{ 0xe07, 1, 4549, 0 },
	{ 0xe02, 6, 4550, 0 },
	{ 0xe10, 1, 4551, 0 },
	{ 0xeff, 1, 4552, 0 },
	{ 0xe10, 240, 4553, 0 },
	{ 0xf01, 1, 4554, 0 },
	{ 0xf0f, 1, 4555, 0 },
	{ 0xf01, 15, 4556, 0 },
	{ 0xf18, 1, 4557, 0 },
	{ 0xfff, 1, 4558, 0 },
	{ 0xf18, 232, 4559, 0 },
	{ 0x0, 1, 4560, 0 },
	{ 0x8, 1, 4561, 0 },
	{ 0x0, 1, 4562, 0 },
	{ 0x8, 1, 4563, 0 },
	{ 0x1, 1, 4564, 0 },
	{ 0x7, 1, 4565, 0 },
	{ 0x1, 7, 4566, 0 },
	{ 0x9, 1, 4567, 0 },
	{ 0xfff, 1, 4568, 0 },
	{ 0x9, 4087, 4569, 0 },
	{ 0x0, 1, 4570, 0 },
	{ 0x100, 32, 4571, 1 },
	{ 0x0, 8, 4603, 0 },
	{ 0x100, 32, 4604, 0 },
	{ 0x8, 1, 4605, 0 },
	{ 0xff, 1, 4606, 0 },
	{ 0x8, 248, 4607, 0 },
	{ 0x120, 1, 4608, 0 },
	{ 0xfff, 1, 4609, 0 },
	{ 0x120, 3808, 4610, 0 },
	{ 0x0, 1, 4611, 0 },
	{ 0x8, 16, 4612, 1 },
	{ 0x20, 24, 4628, 1 },
	{ 0x200, 128, 4652, 1 },
	{ 0x0, 8, 4780, 0 },
	{ 0x8, 8, 4781, 0 },
	{ 0x10, 8, 4782, 0 },
	{ 0x20, 8, 4783, 0 },
	{ 0x28, 8, 4784, 0 },
	{ 0x30, 8, 4785, 0 },
	{ 0x200, 8, 4786, 0 },
	{ 0x208, 8, 4787, 0 },
	{ 0x210, 8, 4788, 0 },
	{ 0x218, 8, 4789, 0 },
	{ 0x220, 8, 4790, 0 },
	{ 0x228, 8, 4791, 0 },
	{ 0x230, 8, 4792, 0 },
	{ 0x238, 8, 4793, 0 },
	{ 0x240, 8, 4794, 0 },
	{ 0x248, 8, 4795, 0 },
	{ 0x250, 8, 4796, 0 },
	{ 0x258, 8, 4797, 0 },
	{ 0x260, 8, 4798, 0 },
	{ 0x268, 8, 4799, 0 },
	{ 0x270, 8, 4800, 0 },
	{ 0x278, 8, 4801, 0 },
	{ 0x18, 1, 4802, 0 },
	{ 0x1f, 1, 4803, 0 },
	{ 0x18, 8, 4804, 0 },
	{ 0x38, 1, 4805, 0 },
	{ 0x1ff, 1, 4806, 0 },
	{ 0x38, 456, 4807, 0 },
	{ 0x280, 1, 4808, 0 },
	{ 0xfff, 1, 4809, 0 },
	{ 0x280, 3456, 4810, 0 },
	{ 0x0, 64, 4811, 1 },
	{ 0x0, 8, 4875, 0 },
	{ 0x8, 8, 4876, 0 },
	{ 0x38, 8, 4877, 0 },
	{ 0x40, 1, 4878, 0 },
	{ 0xff, 1, 4879, 0 },
	{ 0x40, 192, 4880, 0 },
	{ 0x8, 80, 4881, 1 },
	{ 0x0, 8, 4961, 0 },
	{ 0x8, 8, 4962, 0 },
	{ 0x10, 8, 4963, 0 },
	{ 0x18, 8, 4964, 0 },
	{ 0x20, 8, 4965, 0 },
	{ 0x50, 8, 4966, 0 },
	{ 0x58, 1, 4967, 0 },
	{ 0xfff, 1, 4968, 0 },
	{ 0x58, 4008, 4969, 0 },
};

static const u8 bytes[] = {
	0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08,
	0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x10,
	0xff, 0xff, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e,
	0x0f, 0x10, 0x11, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
	0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25,
	0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d,
	0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35,
	0x36, 0x37, 0x38, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0x01, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
	0x10, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0x02, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e,
	0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16,
	0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e,
	0x1f, 0x20, 0x7f, 0x29, 0x2a, 0x2b, 0x2c, 0x2d,
	0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35,
	0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d,
	0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45,
	0x46, 0x47, 0x48, 0x03, 0x01, 0x59, 0x5a, 0x5b,
	0x5c, 0x5d, 0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63,
	0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b,
	0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0x01, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
	0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17,
	0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f,
	0x20, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0x7f, 0x09, 0x0a, 0x0b, 0x0c,
	0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14,
	0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c,
	0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24,
	0x25, 0x26, 0x27, 0x28, 0x02, 0x01, 0x39, 0x3a,
	0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x40, 0x41, 0x42,
	0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a,
	0x4b, 0x4c, 0x4d, 0x4e, 0x4f, 0x50, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0x0b, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e,
	0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16,
	0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e,
	0x1f, 0x20, 0x21, 0x22, 0x29, 0x2a, 0x01, 0x39,
	0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x40, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0x04, 0x11, 0x12, 0x13, 0x14,
	0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c,
	0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24,
	0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c,
	0x2d, 0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34,
	0x35, 0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c,
	0x3d, 0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43, 0x44,
	0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c,
	0x4d, 0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53, 0x54,
	0x55, 0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b, 0x5c,
	0x5d, 0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63, 0x64,
	0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c,
	0x6d, 0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74,
	0x75, 0x76, 0x77, 0x78, 0x79, 0x7a, 0x7b, 0x7c,
	0x7d, 0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84,
	0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c,
	0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94,
	0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c,
	0x9d, 0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4,
	0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac,
	0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4,
	0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc,
	0xbd, 0xbe, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4,
	0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc,
	0xcd, 0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4,
	0xd5, 0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc,
	0xdd, 0xde, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xe4,
	0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec,
	0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4,
	0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc,
	0xfd, 0xfe, 0xff, 0x01, 0x02, 0x03, 0x04, 0x05,
	0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d,
	0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15,
	0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
	0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25,
	0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d,
	0x2e, 0x2f, 0x30, 0x31, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0x07, 0x09, 0x0a, 0x0b, 0x0c,
	0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14,
	0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c,
	0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24,
	0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c,
	0x2d, 0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34,
	0x35, 0x36, 0x37, 0x38, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02, 0x09,
	0x11, 0x19, 0x21, 0x29, 0x31, 0x39, 0x41, 0x49,
	0x51, 0x59, 0x61, 0x69, 0x71, 0x79, 0x81, 0x89,
	0x91, 0x99, 0xa1, 0xa9, 0xb1, 0xb9, 0xc1, 0xc9,
	0xd1, 0xd9, 0xe1, 0xe9, 0xf1, 0xf9, 0x03, 0x0a,
	0x12, 0x1a, 0x22, 0x2a, 0x32, 0x3a, 0x42, 0x4a,
	0x52, 0x5a, 0x62, 0x6a, 0x72, 0x7a, 0x82, 0x8a,
	0x92, 0x9a, 0xa2, 0xaa, 0xb2, 0xba, 0xc2, 0xca,
	0xd2, 0xda, 0xe2, 0xea, 0xf2, 0xfa, 0x04, 0x0b,
	0x13, 0x1b, 0x23, 0x2b, 0x33, 0x3b, 0x43, 0x4b,
	0x53, 0x5b, 0x63, 0x6b, 0x73, 0x7b, 0x83, 0x8b,
	0x93, 0x9b, 0xa3, 0xab, 0xb3, 0xbb, 0xc3, 0xcb,
	0xd3, 0xdb, 0xe3, 0xeb, 0xf3, 0xfb, 0x05, 0x0c,
	0x14, 0x1c, 0x24, 0x2c, 0x34, 0x3c, 0x44, 0x4c,
	0x54, 0x5c, 0x64, 0x6c, 0x74, 0x7c, 0x84, 0x8c,
	0x94, 0x9c, 0xa4, 0xac, 0xb4, 0xbc, 0xc4, 0xcc,
	0xd4, 0xdc, 0xe4, 0xec, 0xf4, 0xfc, 0x06, 0x0d,
	0x15, 0x1d, 0x25, 0x2d, 0x35, 0x3d, 0x45, 0x4d,
	0x55, 0x5d, 0x65, 0x6d, 0x75, 0x7d, 0x85, 0x8d,
	0x95, 0x9d, 0xa5, 0xad, 0xb5, 0xbd, 0xc5, 0xcd,
	0xd5, 0xdd, 0xe5, 0xed, 0xf5, 0xfd, 0x07, 0x0e,
	0x16, 0x1e, 0x26, 0x2e, 0x36, 0x3e, 0x46, 0x4e,
	0x56, 0x5e, 0x66, 0x6e, 0x76, 0x7e, 0x86, 0x8e,
	0x96, 0x9e, 0xa6, 0xae, 0xb6, 0xbe, 0xc6, 0xce,
	0xd6, 0xde, 0xe6, 0xee, 0xf6, 0xfe, 0x08, 0x0f,
	0x17, 0x1f, 0x27, 0x2f, 0x37, 0x3f, 0x47, 0x4f,
	0x57, 0x5f, 0x67, 0x6f, 0x77, 0x7f, 0x87, 0x8f,
	0x97, 0x9f, 0xa7, 0xaf, 0xb7, 0xbf, 0xc7, 0xcf,
	0xd7, 0xdf, 0xe7, 0xef, 0xf7, 0xff, 0x0f, 0x10,
	0x18, 0x20, 0x28, 0x30, 0x38, 0x40, 0x48, 0x50,
	0x58, 0x60, 0x68, 0x70, 0x78, 0x80, 0x88, 0x90,
	0x98, 0xa0, 0xa8, 0xb0, 0xb8, 0xc0, 0xc8, 0xd0,
	0xd8, 0xe0, 0xe8, 0xf0, 0xf8, 0x08, 0x10, 0x18,
	0x20, 0x28, 0x30, 0x38, 0x40, 0x48, 0x50, 0x58,
	0x60, 0x68, 0x70, 0x78, 0x80, 0x88, 0x90, 0x98,
	0xa0, 0xa8, 0xb0, 0xb8, 0xc0, 0xc8, 0xd0, 0xd8,
	0xe0, 0xe8, 0xf0, 0xf8, 0x01, 0x09, 0x11, 0x19,
	0x21, 0x29, 0x31, 0x39, 0x41, 0x49, 0x51, 0x59,
	0x61, 0x69, 0x71, 0x79, 0x81, 0x89, 0x91, 0x99,
	0xa1, 0xa9, 0xb1, 0xb9, 0xc1, 0xc9, 0xd1, 0xd9,
	0xe1, 0xe9, 0xf1, 0xf9, 0x01, 0x0a, 0x12, 0x1a,
	0x22, 0x2a, 0x32, 0x3a, 0x42, 0x4a, 0x52, 0x5a,
	0x62, 0x6a, 0x72, 0x7a, 0x82, 0x8a, 0x92, 0x9a,
	0xa2, 0xaa, 0xb2, 0xba, 0xc2, 0xca, 0xd2, 0xda,
	0xe2, 0xea, 0xf2, 0xfa, 0x02, 0x0b, 0x13, 0x1b,
	0x23, 0x2b, 0x33, 0x3b, 0x43, 0x4b, 0x53, 0x5b,
	0x63, 0x6b, 0x73, 0x7b, 0x83, 0x8b, 0x93, 0x9b,
	0xa3, 0xab, 0xb3, 0xbb, 0xc3, 0xcb, 0xd3, 0xdb,
	0xe3, 0xeb, 0xf3, 0xfb, 0x03, 0x0c, 0x14, 0x1c,
	0x24, 0x2c, 0x34, 0x3c, 0x44, 0x4c, 0x54, 0x5c,
	0x64, 0x6c, 0x74, 0x7c, 0x84, 0x8c, 0x94, 0x9c,
	0xa4, 0xac, 0xb4, 0xbc, 0xc4, 0xcc, 0xd4, 0xdc,
	0xe4, 0xec, 0xf4, 0xfc, 0x04, 0x0d, 0x15, 0x1d,
	0x25, 0x2d, 0x35, 0x3d, 0x45, 0x4d, 0x55, 0x5d,
	0x65, 0x6d, 0x75, 0x7d, 0x85, 0x8d, 0x95, 0x9d,
	0xa5, 0xad, 0xb5, 0xbd, 0xc5, 0xcd, 0xd5, 0xdd,
	0xe5, 0xed, 0xf5, 0xfd, 0x05, 0x0e, 0x16, 0x1e,
	0x26, 0x2e, 0x36, 0x3e, 0x46, 0x4e, 0x56, 0x5e,
	0x66, 0x6e, 0x76, 0x7e, 0x86, 0x8e, 0x96, 0x9e,
	0xa6, 0xae, 0xb6, 0xbe, 0xc6, 0xce, 0xd6, 0xde,
	0xe6, 0xee, 0xf6, 0xfe, 0x06, 0x0f, 0x17, 0x1f,
	0x27, 0x2f, 0x37, 0x3f, 0x47, 0x4f, 0x57, 0x5f,
	0x67, 0x6f, 0x77, 0x7f, 0x87, 0x8f, 0x97, 0x9f,
	0xa7, 0xaf, 0xb7, 0xbf, 0xc7, 0xcf, 0xd7, 0xdf,
	0xe7, 0xef, 0xf7, 0xff, 0x08, 0x10, 0x18, 0x20,
	0x28, 0x30, 0x38, 0x40, 0x48, 0x50, 0x58, 0x60,
	0x68, 0x70, 0x78, 0x80, 0x88, 0x90, 0x98, 0xa0,
	0xa8, 0xb0, 0xb8, 0xc0, 0xc8, 0xd0, 0xd8, 0xe0,
	0xe8, 0xf0, 0xf8, 0x01, 0x09, 0x11, 0x19, 0x21,
	0x29, 0x31, 0x39, 0x41, 0x49, 0x51, 0x59, 0x61,
	0x69, 0x71, 0x79, 0x81, 0x89, 0x91, 0x99, 0xa1,
	0xa9, 0xb1, 0xb9, 0xc1, 0xc9, 0xd1, 0xd9, 0xe1,
	0xe9, 0xf1, 0xf9, 0x01, 0x0a, 0x12, 0x1a, 0x22,
	0x2a, 0x32, 0x3a, 0x42, 0x4a, 0x52, 0x5a, 0x62,
	0x6a, 0x72, 0x7a, 0x82, 0x8a, 0x92, 0x9a, 0xa2,
	0xaa, 0xb2, 0xba, 0xc2, 0xca, 0xd2, 0xda, 0xe2,
	0xea, 0xf2, 0xfa, 0x02, 0x0b, 0x13, 0x1b, 0x23,
	0x2b, 0x33, 0x3b, 0x43, 0x4b, 0x53, 0x5b, 0x63,
	0x6b, 0x73, 0x7b, 0x83, 0x8b, 0x93, 0x9b, 0xa3,
	0xab, 0xb3, 0xbb, 0xc3, 0xcb, 0xd3, 0xdb, 0xe3,
	0xeb, 0xf3, 0xfb, 0x03, 0x0c, 0x14, 0x1c, 0x24,
	0x2c, 0x34, 0x3c, 0x44, 0x4c, 0x54, 0x5c, 0x64,
	0x6c, 0x74, 0x7c, 0x84, 0x8c, 0x94, 0x9c, 0xa4,
	0xac, 0xb4, 0xbc, 0xc4, 0xcc, 0xd4, 0xdc, 0xe4,
	0xec, 0xf4, 0xfc, 0x04, 0x0d, 0x15, 0x1d, 0x25,
	0x2d, 0x35, 0x3d, 0x45, 0x4d, 0x55, 0x5d, 0x65,
	0x6d, 0x75, 0x7d, 0x85, 0x8d, 0x95, 0x9d, 0xa5,
	0xad, 0xb5, 0xbd, 0xc5, 0xcd, 0xd5, 0xdd, 0xe5,
	0xed, 0xf5, 0xfd, 0x05, 0x0e, 0x16, 0x1e, 0x26,
	0x2e, 0x36, 0x3e, 0x46, 0x4e, 0x56, 0x5e, 0x66,
	0x6e, 0x76, 0x7e, 0x86, 0x8e, 0x96, 0x9e, 0xa6,
	0xae, 0xb6, 0xbe, 0xc6, 0xce, 0xd6, 0xde, 0xe6,
	0xee, 0xf6, 0xfe, 0x06, 0x0f, 0x17, 0x1f, 0x27,
	0x2f, 0x37, 0x3f, 0x47, 0x4f, 0x57, 0x5f, 0x67,
	0x6f, 0x77, 0x7f, 0x87, 0x8f, 0x97, 0x9f, 0xa7,
	0xaf, 0xb7, 0xbf, 0xc7, 0xcf, 0xd7, 0xdf, 0xe7,
	0xef, 0xf7, 0xff, 0x08, 0x10, 0x18, 0x20, 0x28,
	0x30, 0x38, 0x40, 0x48, 0x50, 0x58, 0x60, 0x68,
	0x70, 0x78, 0x80, 0x88, 0x90, 0x98, 0xa0, 0xa8,
	0xb0, 0xb8, 0xc0, 0xc8, 0xd0, 0xd8, 0xe0, 0xe8,
	0xf0, 0xf8, 0x01, 0x09, 0x11, 0x19, 0x21, 0x29,
	0x31, 0x39, 0x41, 0x49, 0x51, 0x59, 0x61, 0x69,
	0x71, 0x79, 0x81, 0x89, 0x91, 0x99, 0xa1, 0xa9,
	0xb1, 0xb9, 0xc1, 0xc9, 0xd1, 0xd9, 0xe1, 0xe9,
	0xf1, 0xf9, 0x01, 0x0a, 0x12, 0x1a, 0x22, 0x2a,
	0x32, 0x3a, 0x42, 0x4a, 0x52, 0x5a, 0x62, 0x6a,
	0x72, 0x7a, 0x82, 0x8a, 0x92, 0x9a, 0xa2, 0xaa,
	0xb2, 0xba, 0xc2, 0xca, 0xd2, 0xda, 0xe2, 0xea,
	0xf2, 0xfa, 0x02, 0x0b, 0x13, 0x1b, 0x23, 0x2b,
	0x33, 0x3b, 0x43, 0x4b, 0x53, 0x5b, 0x63, 0x6b,
	0x73, 0x7b, 0x83, 0x8b, 0x93, 0x9b, 0xa3, 0xab,
	0xb3, 0xbb, 0xc3, 0xcb, 0xd3, 0xdb, 0xe3, 0xeb,
	0xf3, 0xfb, 0x03, 0x0c, 0x14, 0x1c, 0x24, 0x2c,
	0x34, 0x3c, 0x44, 0x4c, 0x54, 0x5c, 0x64, 0x6c,
	0x74, 0x7c, 0x84, 0x8c, 0x94, 0x9c, 0xa4, 0xac,
	0xb4, 0xbc, 0xc4, 0xcc, 0xd4, 0xdc, 0xe4, 0xec,
	0xf4, 0xfc, 0x04, 0x0d, 0x15, 0x1d, 0x25, 0x2d,
	0x35, 0x3d, 0x45, 0x4d, 0x55, 0x5d, 0x65, 0x6d,
	0x75, 0x7d, 0x85, 0x8d, 0x95, 0x9d, 0xa5, 0xad,
	0xb5, 0xbd, 0xc5, 0xcd, 0xd5, 0xdd, 0xe5, 0xed,
	0xf5, 0xfd, 0x05, 0x0e, 0x16, 0x1e, 0x26, 0x2e,
	0x36, 0x3e, 0x46, 0x4e, 0x56, 0x5e, 0x66, 0x6e,
	0x76, 0x7e, 0x86, 0x8e, 0x96, 0x9e, 0xa6, 0xae,
	0xb6, 0xbe, 0xc6, 0xce, 0xd6, 0xde, 0xe6, 0xee,
	0xf6, 0xfe, 0x06, 0x0f, 0x17, 0x1f, 0x27, 0x2f,
	0x37, 0x3f, 0x47, 0x4f, 0x57, 0x5f, 0x67, 0x6f,
	0x77, 0x7f, 0x87, 0x8f, 0x97, 0x9f, 0xa7, 0xaf,
	0xb7, 0xbf, 0xc7, 0xcf, 0xd7, 0xdf, 0xe7, 0xef,
	0xf7, 0xff, 0x08, 0x10, 0x18, 0x20, 0x28, 0x30,
	0x38, 0x40, 0x48, 0x50, 0x58, 0x60, 0x68, 0x70,
	0x78, 0x80, 0x88, 0x90, 0x98, 0xa0, 0xa8, 0xb0,
	0xb8, 0xc0, 0xc8, 0xd0, 0xd8, 0xe0, 0xe8, 0xf0,
	0xf8, 0x01, 0x09, 0x11, 0x19, 0x21, 0x29, 0x31,
	0x39, 0x41, 0x49, 0x51, 0x59, 0x61, 0x69, 0x71,
	0x79, 0x81, 0x89, 0x91, 0x99, 0xa1, 0xa9, 0xb1,
	0xb9, 0xc1, 0xc9, 0xd1, 0xd9, 0xe1, 0xe9, 0xf1,
	0xf9, 0x01, 0x0a, 0x12, 0x1a, 0x22, 0x2a, 0x32,
	0x3a, 0x42, 0x4a, 0x52, 0x5a, 0x62, 0x6a, 0x72,
	0x7a, 0x82, 0x8a, 0x92, 0x9a, 0xa2, 0xaa, 0xb2,
	0xba, 0xc2, 0xca, 0xd2, 0xda, 0xe2, 0xea, 0xf2,
	0xfa, 0x02, 0x0b, 0x13, 0x1b, 0x23, 0x2b, 0x33,
	0x3b, 0x43, 0x4b, 0x53, 0x5b, 0x63, 0x6b, 0x73,
	0x7b, 0x83, 0x8b, 0x93, 0x9b, 0xa3, 0xab, 0xb3,
	0xbb, 0xc3, 0xcb, 0xd3, 0xdb, 0xe3, 0xeb, 0xf3,
	0xfb, 0x03, 0x0c, 0x14, 0x1c, 0x24, 0x2c, 0x34,
	0x3c, 0x44, 0x4c, 0x54, 0x5c, 0x64, 0x6c, 0x74,
	0x7c, 0x84, 0x8c, 0x94, 0x9c, 0xa4, 0xac, 0xb4,
	0xbc, 0xc4, 0xcc, 0xd4, 0xdc, 0xe4, 0xec, 0xf4,
	0xfc, 0x04, 0x0d, 0x15, 0x1d, 0x25, 0x2d, 0x35,
	0x3d, 0x45, 0x4d, 0x55, 0x5d, 0x65, 0x6d, 0x75,
	0x7d, 0x85, 0x8d, 0x95, 0x9d, 0xa5, 0xad, 0xb5,
	0xbd, 0xc5, 0xcd, 0xd5, 0xdd, 0xe5, 0xed, 0xf5,
	0xfd, 0x05, 0x0e, 0x16, 0x1e, 0x26, 0x2e, 0x36,
	0x3e, 0x46, 0x4e, 0x56, 0x5e, 0x66, 0x6e, 0x76,
	0x7e, 0x86, 0x8e, 0x96, 0x9e, 0xa6, 0xae, 0xb6,
	0xbe, 0xc6, 0xce, 0xd6, 0xde, 0xe6, 0xee, 0xf6,
	0xfe, 0x06, 0x0f, 0x17, 0x1f, 0x27, 0x2f, 0x37,
	0x3f, 0x47, 0x4f, 0x57, 0x5f, 0x67, 0x6f, 0x77,
	0x7f, 0x87, 0x8f, 0x97, 0x9f, 0xa7, 0xaf, 0xb7,
	0xbf, 0xc7, 0xcf, 0xd7, 0xdf, 0xe7, 0xef, 0xf7,
	0xff, 0x08, 0x10, 0x18, 0x20, 0x28, 0x30, 0x38,
	0x40, 0x48, 0x50, 0x58, 0x60, 0x68, 0x70, 0x78,
	0x80, 0x88, 0x90, 0x98, 0xa0, 0xa8, 0xb0, 0xb8,
	0xc0, 0xc8, 0xd0, 0xd8, 0xe0, 0xe8, 0xf0, 0xf8,
	0x01, 0x09, 0x11, 0x19, 0x21, 0x29, 0x31, 0x39,
	0x41, 0x49, 0x51, 0x59, 0x61, 0x69, 0x71, 0x79,
	0x81, 0x89, 0x91, 0x99, 0xa1, 0xa9, 0xb1, 0xb9,
	0xc1, 0xc9, 0xd1, 0xd9, 0xe1, 0xe9, 0xf1, 0xf9,
	0x01, 0x0a, 0x12, 0x1a, 0x22, 0x2a, 0x32, 0x3a,
	0x42, 0x4a, 0x52, 0x5a, 0x62, 0x6a, 0x72, 0x7a,
	0x82, 0x8a, 0x92, 0x9a, 0xa2, 0xaa, 0xb2, 0xba,
	0xc2, 0xca, 0xd2, 0xda, 0xe2, 0xea, 0xf2, 0xfa,
	0x02, 0x0b, 0x13, 0x1b, 0x23, 0x2b, 0x33, 0x3b,
	0x43, 0x4b, 0x53, 0x5b, 0x63, 0x6b, 0x73, 0x7b,
	0x83, 0x8b, 0x93, 0x9b, 0xa3, 0xab, 0xb3, 0xbb,
	0xc3, 0xcb, 0xd3, 0xdb, 0xe3, 0xeb, 0xf3, 0xfb,
	0x03, 0x0c, 0x14, 0x1c, 0x24, 0x2c, 0x34, 0x3c,
	0x44, 0x4c, 0x54, 0x5c, 0x64, 0x6c, 0x74, 0x7c,
	0x84, 0x8c, 0x94, 0x9c, 0xa4, 0xac, 0xb4, 0xbc,
	0xc4, 0xcc, 0xd4, 0xdc, 0xe4, 0xec, 0xf4, 0xfc,
	0x04, 0x0d, 0x15, 0x1d, 0x25, 0x2d, 0x35, 0x3d,
	0x45, 0x4d, 0x55, 0x5d, 0x65, 0x6d, 0x75, 0x7d,
	0x85, 0x8d, 0x95, 0x9d, 0xa5, 0xad, 0xb5, 0xbd,
	0xc5, 0xcd, 0xd5, 0xdd, 0xe5, 0xed, 0xf5, 0xfd,
	0x05, 0x0e, 0x16, 0x1e, 0x26, 0x2e, 0x36, 0x3e,
	0x46, 0x4e, 0x56, 0x5e, 0x66, 0x6e, 0x76, 0x7e,
	0x86, 0x8e, 0x96, 0x9e, 0xa6, 0xae, 0xb6, 0xbe,
	0xc6, 0xce, 0xd6, 0xde, 0xe6, 0xee, 0xf6, 0xfe,
	0x06, 0x0f, 0x17, 0x1f, 0x27, 0x2f, 0x37, 0x3f,
	0x47, 0x4f, 0x57, 0x5f, 0x67, 0x6f, 0x77, 0x7f,
	0x87, 0x8f, 0x97, 0x9f, 0xa7, 0xaf, 0xb7, 0xbf,
	0xc7, 0xcf, 0xd7, 0xdf, 0xe7, 0xef, 0xf7, 0xff,
	0x08, 0x10, 0x18, 0x20, 0x28, 0x30, 0x38, 0x40,
	0x48, 0x50, 0x58, 0x60, 0x68, 0x70, 0x78, 0x80,
	0x88, 0x90, 0x98, 0xa0, 0xa8, 0xb0, 0xb8, 0xc0,
	0xc8, 0xd0, 0xd8, 0xe0, 0xe8, 0xf0, 0xf8, 0x01,
	0x09, 0x11, 0x19, 0x21, 0x29, 0x31, 0x39, 0x41,
	0x49, 0x51, 0x59, 0x61, 0x69, 0x71, 0x79, 0x81,
	0x89, 0x91, 0x99, 0xa1, 0xa9, 0xb1, 0xb9, 0xc1,
	0xc9, 0xd1, 0xd9, 0xe1, 0xe9, 0xf1, 0xf9, 0x01,
	0x0a, 0x12, 0x1a, 0x22, 0x2a, 0x32, 0x3a, 0x42,
	0x4a, 0x52, 0x5a, 0x62, 0x6a, 0x72, 0x7a, 0x82,
	0x8a, 0x92, 0x9a, 0xa2, 0xaa, 0xb2, 0xba, 0xc2,
	0xca, 0xd2, 0xda, 0xe2, 0xea, 0xf2, 0xfa, 0x02,
	0x0b, 0x13, 0x1b, 0x23, 0x2b, 0x33, 0x3b, 0x43,
	0x4b, 0x53, 0x5b, 0x63, 0x6b, 0x73, 0x7b, 0x83,
	0x8b, 0x93, 0x9b, 0xa3, 0xab, 0xb3, 0xbb, 0xc3,
	0xcb, 0xd3, 0xdb, 0xe3, 0xeb, 0xf3, 0xfb, 0x03,
	0x0c, 0x14, 0x1c, 0x24, 0x2c, 0x34, 0x3c, 0x44,
	0x4c, 0x54, 0x5c, 0x64, 0x6c, 0x74, 0x7c, 0x84,
	0x8c, 0x94, 0x9c, 0xa4, 0xac, 0xb4, 0xbc, 0xc4,
	0xcc, 0xd4, 0xdc, 0xe4, 0xec, 0xf4, 0xfc, 0x04,
	0x0d, 0x15, 0x1d, 0x25, 0x2d, 0x35, 0x3d, 0x45,
	0x4d, 0x55, 0x5d, 0x65, 0x6d, 0x75, 0x7d, 0x85,
	0x8d, 0x95, 0x9d, 0xa5, 0xad, 0xb5, 0xbd, 0xc5,
	0xcd, 0xd5, 0xdd, 0xe5, 0xed, 0xf5, 0xfd, 0x05,
	0x0e, 0x16, 0x1e, 0x26, 0x2e, 0x36, 0x3e, 0x46,
	0x4e, 0x56, 0x5e, 0x66, 0x6e, 0x76, 0x7e, 0x86,
	0x8e, 0x96, 0x9e, 0xa6, 0xae, 0xb6, 0xbe, 0xc6,
	0xce, 0xd6, 0xde, 0xe6, 0xee, 0xf6, 0xfe, 0x06,
	0x0f, 0x17, 0x1f, 0x27, 0x2f, 0x37, 0x3f, 0x47,
	0x4f, 0x57, 0x5f, 0x67, 0x6f, 0x77, 0x7f, 0x87,
	0x8f, 0x97, 0x9f, 0xa7, 0xaf, 0xb7, 0xbf, 0xc7,
	0xcf, 0xd7, 0xdf, 0xe7, 0xef, 0xf7, 0xff, 0x08,
	0x10, 0x18, 0x20, 0x28, 0x30, 0x38, 0x40, 0x48,
	0x50, 0x58, 0x60, 0x68, 0x70, 0x78, 0x80, 0x88,
	0x90, 0x98, 0xa0, 0xa8, 0xb0, 0xb8, 0xc0, 0xc8,
	0xd0, 0xd8, 0xe0, 0xe8, 0xf0, 0xf8, 0x01, 0x09,
	0x11, 0x19, 0x21, 0x29, 0x31, 0x39, 0x41, 0x49,
	0x51, 0x59, 0x61, 0x69, 0x71, 0x79, 0x81, 0x89,
	0x91, 0x99, 0xa1, 0xa9, 0xb1, 0xb9, 0xc1, 0xc9,
	0xd1, 0xd9, 0xe1, 0xe9, 0xf1, 0xf9, 0x01, 0x0a,
	0x12, 0x1a, 0x22, 0x2a, 0x32, 0x3a, 0x42, 0x4a,
	0x52, 0x5a, 0x62, 0x6a, 0x72, 0x7a, 0x82, 0x8a,
	0x92, 0x9a, 0xa2, 0xaa, 0xb2, 0xba, 0xc2, 0xca,
	0xd2, 0xda, 0xe2, 0xea, 0xf2, 0xfa, 0x02, 0x0b,
	0x13, 0x1b, 0x23, 0x2b, 0x33, 0x3b, 0x43, 0x4b,
	0x53, 0x5b, 0x63, 0x6b, 0x73, 0x7b, 0x83, 0x8b,
	0x93, 0x9b, 0xa3, 0xab, 0xb3, 0xbb, 0xc3, 0xcb,
	0xd3, 0xdb, 0xe3, 0xeb, 0xf3, 0xfb, 0x03, 0x0c,
	0x14, 0x1c, 0x24, 0x2c, 0x34, 0x3c, 0x44, 0x4c,
	0x54, 0x5c, 0x64, 0x6c, 0x74, 0x7c, 0x84, 0x8c,
	0x94, 0x9c, 0xa4, 0xac, 0xb4, 0xbc, 0xc4, 0xcc,
	0xd4, 0xdc, 0xe4, 0xec, 0xf4, 0xfc, 0x04, 0x0d,
	0x15, 0x1d, 0x25, 0x2d, 0x35, 0x3d, 0x45, 0x4d,
	0x55, 0x5d, 0x65, 0x6d, 0x75, 0x7d, 0x85, 0x8d,
	0x95, 0x9d, 0xa5, 0xad, 0xb5, 0xbd, 0xc5, 0xcd,
	0xd5, 0xdd, 0xe5, 0xed, 0xf5, 0xfd, 0x05, 0x0e,
	0x16, 0x1e, 0x26, 0x2e, 0x36, 0x3e, 0x46, 0x4e,
	0x56, 0x5e, 0x66, 0x6e, 0x76, 0x7e, 0x86, 0x8e,
	0x96, 0x9e, 0xa6, 0xae, 0xb6, 0xbe, 0xc6, 0xce,
	0xd6, 0xde, 0xe6, 0xee, 0xf6, 0xfe, 0x06, 0x0f,
	0x17, 0x1f, 0x27, 0x2f, 0x37, 0x3f, 0x47, 0x4f,
	0x57, 0x5f, 0x67, 0x6f, 0x77, 0x7f, 0x87, 0x8f,
	0x97, 0x9f, 0xa7, 0xaf, 0xb7, 0xbf, 0xc7, 0xcf,
	0xd7, 0xdf, 0xe7, 0xef, 0xf7, 0xff, 0x08, 0x10,
	0x18, 0x20, 0x28, 0x30, 0x38, 0x40, 0x41, 0x42,
	0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a,
	0x4b, 0x4c, 0x4d, 0x4e, 0x4f, 0x50, 0x01, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xaf, 0x09, 0x11, 0x19, 0x21, 0x29, 0x01,
	0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x40,
	0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48,
	0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f, 0x50,
	0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58,
	0x59, 0x5a, 0x5b, 0x5c, 0x5d, 0x5e, 0x5f, 0x60,
	0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68,
	0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70,
	0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78,
	0x79, 0x7a, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f, 0x80,
	0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88,
	0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f, 0x90,
	0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98,
	0x99, 0x9a, 0x9b, 0x9c, 0x07, 0xa9, 0xaa, 0xab,
	0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3,
	0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb,
	0xbc, 0xbd, 0xbe, 0xbf, 0xc0, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x09,
	0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x11,
	0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19,
	0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x21,
	0x22, 0x23, 0x24, 0x25, 0x26, 0x27, 0x28, 0x29,
	0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x31,
	0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39,
	0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x40, 0x41,
	0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49,
	0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f, 0x50, 0x51,
	0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59,
	0x5a, 0x5b, 0x5c, 0x5d, 0x5e, 0x5f, 0x60, 0x61,
	0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69,
	0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x71,
	0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79,
	0x7a, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f, 0x80, 0x81,
	0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89,
	0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x91,
	0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99,
	0x9a, 0x9b, 0x9c, 0x9d, 0x9e, 0x9f, 0xa0, 0xa1,
	0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9,
	0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1,
	0xb2, 0xb3, 0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9,
	0xba, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf, 0xc0, 0xc1,
	0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9,
	0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xd0, 0xd1,
	0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xd9,
	0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf, 0xe0, 0xe1,
	0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9,
	0xea, 0xeb, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1,
	0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9,
	0xfa, 0xfb, 0xfc, 0xfd, 0xfe, 0xff, 0x01, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0x09, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
	0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17,
	0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f,
	0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27,
	0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f,
	0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37,
	0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f,
	0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47,
	0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f,
	0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57,
	0x58, 0x59, 0x5a, 0x5b, 0x5c, 0x5d, 0x5e, 0x5f,
	0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67,
	0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f,
	0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77,
	0x78, 0x79, 0x7a, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f,
	0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87,
	0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f,
	0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97,
	0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9d, 0x9e, 0x9f,
	0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7,
	0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf,
	0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6, 0xb7,
	0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf,
	0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7,
	0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf,
	0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7,
	0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf,
	0xe0, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7,
	0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xee, 0xef,
	0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7,
	0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe, 0xff,
	0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08,
	0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x10,
	0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18,
	0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0x20,
	0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27, 0x28,
	0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f, 0x30,
	0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38,
	0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x40,
	0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48,
	0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f, 0x50,
	0x51, 0x02, 0x5a, 0x5b, 0x5c, 0x5d, 0x5e, 0x5f,
	0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67,
	0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f,
	0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77,
	0x78, 0x79, 0x7a, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f,
	0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87,
	0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f,
	0x90, 0x91, 0x92, 0x93, 0x9a, 0x9b, 0x9c, 0x9d,
	0x9e, 0x9f, 0xa0, 0xa1, 0x01, 0xaa, 0xab, 0xac,
	0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0x01, 0x09, 0x0a, 0x0b,
	0x0c, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17,
	0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f,
	0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27,
	0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f,
	0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37,
	0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f,
	0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47,
	0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f,
	0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57,
	0x58, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0x09, 0x0a, 0x0b, 0x0c, 0x0d,
	0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15,
	0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
	0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25,
	0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d,
	0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35,
	0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d,
	0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45,
	0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d,
	0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55,
	0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b, 0x5c, 0x5d,
	0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65,
	0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d,
	0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75,
	0x76, 0x77, 0x78, 0x79, 0x7a, 0x7b, 0x7c, 0x7d,
	0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85,
	0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d,
	0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95,
	0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9d,
	0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5,
	0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad,
	0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5,
	0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd,
	0xbe, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5,
	0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd,
	0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5,
	0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd,
	0xde, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5,
	0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed,
	0xee, 0xef, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5,
	0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd,
	0xfe, 0xff, 0x01, 0x02, 0x0a, 0x0b, 0x0c, 0x0d,
	0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15,
	0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
	0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25,
	0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d,
	0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35,
	0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d,
	0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45,
	0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d,
	0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55,
	0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b, 0x5c, 0x5d,
	0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65,
	0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d,
	0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75,
	0x76, 0x77, 0x78, 0x79, 0x7a, 0x7b, 0x7c, 0x7d,
	0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85,
	0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d,
	0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95,
	0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9d,
	0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5,
	0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad,
	0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5,
	0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd,
	0xbe, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5,
	0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd,
	0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5,
	0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd,
	0xde, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5,
	0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed,
	0xee, 0xef, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5,
	0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd,
	0xfe, 0xff, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06,
	0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e,
	0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16,
	0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e,
	0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26,
	0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e,
	0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36,
	0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e,
	0x3f, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46,
	0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e,
	0x4f, 0x50, 0x51, 0x52, 0x03, 0x5b, 0x5c, 0x5d,
	0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65,
	0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d,
	0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75,
	0x76, 0x77, 0x78, 0x79, 0x7a, 0x7b, 0x7c, 0x7d,
	0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85,
	0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d,
	0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x9b,
	0x9c, 0x9d, 0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0x01,
	0xab, 0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb2,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0x02, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0x01, 0x09, 0x0a, 0x0b, 0x0c, 0x0d,
	0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15,
	0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
	0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25,
	0x26, 0x27, 0x28, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0x01, 0x09, 0x0a, 0x0b, 0x0c,
	0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14,
	0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c,
	0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24,
	0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c,
	0x2d, 0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34,
	0x35, 0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c,
	0x3d, 0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43, 0x44,
	0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c,
	0x4d, 0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53, 0x54,
	0x55, 0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b, 0x5c,
	0x5d, 0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63, 0x64,
	0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c,
	0x6d, 0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74,
	0x75, 0x76, 0x77, 0x78, 0x79, 0x7a, 0x7b, 0x7c,
	0x7d, 0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84,
	0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c,
	0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94,
	0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c,
	0x9d, 0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4,
	0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac,
	0xad, 0xae, 0xaf, 0xb0, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0x01, 0x02, 0x03, 0x04, 0x05,
	0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d,
	0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15,
	0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
	0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25,
	0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d,
	0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35,
	0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d,
	0x3e, 0x3f, 0x40, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
	0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17,
	0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f,
	0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27,
	0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f,
	0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37,
	0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f,
	0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47,
	0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f,
	0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57,
	0x58, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff,
};

/* Members of an image that are not zero. */
static const struct {
	unsigned int member;
	unsigned int index;
	u64 value;
} values[] = {
	{ 0, 0, 0x807060504030201 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 0, 0, 0x0 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 2, 0, 0x11 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 4, 0, 0x2827262524232221 },
	{ 5, 0, 0x302f2e2d2c2b2a29 },
	{ 6, 0, 0x3837363534333231 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 5, 0, 0xffffffffffffffff },
	{ 6, 0, 0xffffffffffffffff },
	{ 0, 0, 0x1 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 0, 0, 0xff },
	{ 1, 0, 0xffffffffffffffff },
	{ 0, 0, 0x2 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 4, 0, 0x7f },
	{ 5, 0, 0x302f2e2d2c2b2a29 },
	{ 6, 0, 0x3837363534333231 },
	{ 7, 0, 0x403f3e3d3c3b3a39 },
	{ 8, 0, 0x4847464544434241 },
	{ 9, 0, 0x3 },
	{ 10, 0, 0x1 },
	{ 11, 0, 0x605f5e5d5c5b5a59 },
	{ 12, 0, 0x6867666564636261 },
	{ 13, 0, 0x706f6e6d6c6b6a69 },
	{ 0, 0, 0xff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 5, 0, 0xffffffffffffffff },
	{ 6, 0, 0xffffffffffffffff },
	{ 7, 0, 0xffffffffffffffff },
	{ 8, 0, 0xffffffffffffffff },
	{ 9, 0, 0xff },
	{ 10, 0, 0xff },
	{ 11, 0, 0xffffffffffffffff },
	{ 12, 0, 0xffffffffffffffff },
	{ 13, 0, 0xffffffffffffffff },
	{ 0, 0, 0x1 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 0, 0, 0xff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 0, 0, 0x7f },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 4, 0, 0x2827262524232221 },
	{ 5, 0, 0x2 },
	{ 6, 0, 0x1 },
	{ 7, 0, 0x403f3e3d3c3b3a39 },
	{ 8, 0, 0x4847464544434241 },
	{ 9, 0, 0x504f4e4d4c4b4a49 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 5, 0, 0xff },
	{ 6, 0, 0xff },
	{ 7, 0, 0xffffffffffffffff },
	{ 8, 0, 0xffffffffffffffff },
	{ 9, 0, 0xffffffffffffffff },
	{ 0, 0, 0xb },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 4, 0, 0x2221 },
	{ 5, 0, 0x2a29 },
	{ 6, 0, 0x1 },
	{ 7, 0, 0x403f3e3d3c3b3a39 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffff },
	{ 5, 0, 0xffff },
	{ 6, 0, 0xff },
	{ 7, 0, 0xffffffffffffffff },
	{ 0, 0, 0x0 },
	{ 1, 0, 0x4 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 4, 0, 0x2827262524232221 },
	{ 5, 0, 0x302f2e2d2c2b2a29 },
	{ 6, 0, 0x3837363534333231 },
	{ 7, 0, 0x403f3e3d3c3b3a39 },
	{ 8, 0, 0x4847464544434241 },
	{ 9, 0, 0x504f4e4d4c4b4a49 },
	{ 10, 0, 0x5857565554535251 },
	{ 11, 0, 0x605f5e5d5c5b5a59 },
	{ 12, 0, 0x6867666564636261 },
	{ 13, 0, 0x706f6e6d6c6b6a69 },
	{ 14, 0, 0x7877767574737271 },
	{ 15, 0, 0x807f7e7d7c7b7a79 },
	{ 16, 0, 0x8887868584838281 },
	{ 17, 0, 0x908f8e8d8c8b8a89 },
	{ 18, 0, 0x9897969594939291 },
	{ 19, 0, 0xa09f9e9d9c9b9a99 },
	{ 20, 0, 0xa8a7a6a5a4a3a2a1 },
	{ 21, 0, 0xb0afaeadacabaaa9 },
	{ 22, 0, 0xb8b7b6b5b4b3b2b1 },
	{ 23, 0, 0xc0bfbebdbcbbbab9 },
	{ 24, 0, 0xc8c7c6c5c4c3c2c1 },
	{ 25, 0, 0xd0cfcecdcccbcac9 },
	{ 26, 0, 0xd8d7d6d5d4d3d2d1 },
	{ 27, 0, 0xe0dfdedddcdbdad9 },
	{ 28, 0, 0xe8e7e6e5e4e3e2e1 },
	{ 29, 0, 0xf0efeeedecebeae9 },
	{ 30, 0, 0xf8f7f6f5f4f3f2f1 },
	{ 31, 0, 0x1fffefdfcfbfaf9 },
	{ 32, 0, 0x908070605040302 },
	{ 33, 0, 0x11100f0e0d0c0b0a },
	{ 34, 0, 0x1918171615141312 },
	{ 35, 0, 0x21201f1e1d1c1b1a },
	{ 36, 0, 0x2928272625242322 },
	{ 37, 0, 0x31302f2e2d2c2b2a },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 5, 0, 0xffffffffffffffff },
	{ 6, 0, 0xffffffffffffffff },
	{ 7, 0, 0xffffffffffffffff },
	{ 8, 0, 0xffffffffffffffff },
	{ 9, 0, 0xffffffffffffffff },
	{ 10, 0, 0xffffffffffffffff },
	{ 11, 0, 0xffffffffffffffff },
	{ 12, 0, 0xffffffffffffffff },
	{ 13, 0, 0xffffffffffffffff },
	{ 14, 0, 0xffffffffffffffff },
	{ 15, 0, 0xffffffffffffffff },
	{ 16, 0, 0xffffffffffffffff },
	{ 17, 0, 0xffffffffffffffff },
	{ 18, 0, 0xffffffffffffffff },
	{ 19, 0, 0xffffffffffffffff },
	{ 20, 0, 0xffffffffffffffff },
	{ 21, 0, 0xffffffffffffffff },
	{ 22, 0, 0xffffffffffffffff },
	{ 23, 0, 0xffffffffffffffff },
	{ 24, 0, 0xffffffffffffffff },
	{ 25, 0, 0xffffffffffffffff },
	{ 26, 0, 0xffffffffffffffff },
	{ 27, 0, 0xffffffffffffffff },
	{ 28, 0, 0xffffffffffffffff },
	{ 29, 0, 0xffffffffffffffff },
	{ 30, 0, 0xffffffffffffffff },
	{ 31, 0, 0xffffffffffffffff },
	{ 32, 0, 0xffffffffffffffff },
	{ 33, 0, 0xffffffffffffffff },
	{ 34, 0, 0xffffffffffffffff },
	{ 35, 0, 0xffffffffffffffff },
	{ 36, 0, 0xffffffffffffffff },
	{ 37, 0, 0xffffffffffffffff },
	{ 0, 0, 0x7 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 4, 0, 0x2827262524232221 },
	{ 5, 0, 0x302f2e2d2c2b2a29 },
	{ 6, 0, 0x3837363534333231 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 5, 0, 0xffffffffffffffff },
	{ 6, 0, 0xffffffffffffffff },
	{ 0, 0, 0x2 },
	{ 0, 1, 0x9 },
	{ 0, 2, 0x11 },
	{ 0, 3, 0x19 },
	{ 0, 4, 0x21 },
	{ 0, 5, 0x29 },
	{ 0, 6, 0x31 },
	{ 0, 7, 0x39 },
	{ 0, 8, 0x41 },
	{ 0, 9, 0x49 },
	{ 0, 10, 0x51 },
	{ 0, 11, 0x59 },
	{ 0, 12, 0x61 },
	{ 0, 13, 0x69 },
	{ 0, 14, 0x71 },
	{ 0, 15, 0x79 },
	{ 0, 16, 0x81 },
	{ 0, 17, 0x89 },
	{ 0, 18, 0x91 },
	{ 0, 19, 0x99 },
	{ 0, 20, 0xa1 },
	{ 0, 21, 0xa9 },
	{ 0, 22, 0xb1 },
	{ 0, 23, 0xb9 },
	{ 0, 24, 0xc1 },
	{ 0, 25, 0xc9 },
	{ 0, 26, 0xd1 },
	{ 0, 27, 0xd9 },
	{ 0, 28, 0xe1 },
	{ 0, 29, 0xe9 },
	{ 0, 30, 0xf1 },
	{ 0, 31, 0xf9 },
	{ 0, 32, 0x3 },
	{ 0, 33, 0xa },
	{ 0, 34, 0x12 },
	{ 0, 35, 0x1a },
	{ 0, 36, 0x22 },
	{ 0, 37, 0x2a },
	{ 0, 38, 0x32 },
	{ 0, 39, 0x3a },
	{ 0, 40, 0x42 },
	{ 0, 41, 0x4a },
	{ 0, 42, 0x52 },
	{ 0, 43, 0x5a },
	{ 0, 44, 0x62 },
	{ 0, 45, 0x6a },
	{ 0, 46, 0x72 },
	{ 0, 47, 0x7a },
	{ 0, 48, 0x82 },
	{ 0, 49, 0x8a },
	{ 0, 50, 0x92 },
	{ 0, 51, 0x9a },
	{ 0, 52, 0xa2 },
	{ 0, 53, 0xaa },
	{ 0, 54, 0xb2 },
	{ 0, 55, 0xba },
	{ 0, 56, 0xc2 },
	{ 0, 57, 0xca },
	{ 0, 58, 0xd2 },
	{ 0, 59, 0xda },
	{ 0, 60, 0xe2 },
	{ 0, 61, 0xea },
	{ 0, 62, 0xf2 },
	{ 0, 63, 0xfa },
	{ 0, 64, 0x4 },
	{ 0, 65, 0xb },
	{ 0, 66, 0x13 },
	{ 0, 67, 0x1b },
	{ 0, 68, 0x23 },
	{ 0, 69, 0x2b },
	{ 0, 70, 0x33 },
	{ 0, 71, 0x3b },
	{ 0, 72, 0x43 },
	{ 0, 73, 0x4b },
	{ 0, 74, 0x53 },
	{ 0, 75, 0x5b },
	{ 0, 76, 0x63 },
	{ 0, 77, 0x6b },
	{ 0, 78, 0x73 },
	{ 0, 79, 0x7b },
	{ 0, 80, 0x83 },
	{ 0, 81, 0x8b },
	{ 0, 82, 0x93 },
	{ 0, 83, 0x9b },
	{ 0, 84, 0xa3 },
	{ 0, 85, 0xab },
	{ 0, 86, 0xb3 },
	{ 0, 87, 0xbb },
	{ 0, 88, 0xc3 },
	{ 0, 89, 0xcb },
	{ 0, 90, 0xd3 },
	{ 0, 91, 0xdb },
	{ 0, 92, 0xe3 },
	{ 0, 93, 0xeb },
	{ 0, 94, 0xf3 },
	{ 0, 95, 0xfb },
	{ 0, 96, 0x5 },
	{ 0, 97, 0xc },
	{ 0, 98, 0x14 },
	{ 0, 99, 0x1c },
	{ 0, 100, 0x24 },
	{ 0, 101, 0x2c },
	{ 0, 102, 0x34 },
	{ 0, 103, 0x3c },
	{ 0, 104, 0x44 },
	{ 0, 105, 0x4c },
	{ 0, 106, 0x54 },
	{ 0, 107, 0x5c },
	{ 0, 108, 0x64 },
	{ 0, 109, 0x6c },
	{ 0, 110, 0x74 },
	{ 0, 111, 0x7c },
	{ 0, 112, 0x84 },
	{ 0, 113, 0x8c },
	{ 0, 114, 0x94 },
	{ 0, 115, 0x9c },
	{ 0, 116, 0xa4 },
	{ 0, 117, 0xac },
	{ 0, 118, 0xb4 },
	{ 0, 119, 0xbc },
	{ 0, 120, 0xc4 },
	{ 0, 121, 0xcc },
	{ 0, 122, 0xd4 },
	{ 0, 123, 0xdc },
	{ 0, 124, 0xe4 },
	{ 0, 125, 0xec },
	{ 0, 126, 0xf4 },
	{ 0, 127, 0xfc },
	{ 0, 128, 0x6 },
	{ 0, 129, 0xd },
	{ 0, 130, 0x15 },
	{ 0, 131, 0x1d },
	{ 0, 132, 0x25 },
	{ 0, 133, 0x2d },
	{ 0, 134, 0x35 },
	{ 0, 135, 0x3d },
	{ 0, 136, 0x45 },
	{ 0, 137, 0x4d },
	{ 0, 138, 0x55 },
	{ 0, 139, 0x5d },
	{ 0, 140, 0x65 },
	{ 0, 141, 0x6d },
	{ 0, 142, 0x75 },
	{ 0, 143, 0x7d },
	{ 0, 144, 0x85 },
	{ 0, 145, 0x8d },
	{ 0, 146, 0x95 },
	{ 0, 147, 0x9d },
	{ 0, 148, 0xa5 },
	{ 0, 149, 0xad },
	{ 0, 150, 0xb5 },
	{ 0, 151, 0xbd },
	{ 0, 152, 0xc5 },
	{ 0, 153, 0xcd },
	{ 0, 154, 0xd5 },
	{ 0, 155, 0xdd },
	{ 0, 156, 0xe5 },
	{ 0, 157, 0xed },
	{ 0, 158, 0xf5 },
	{ 0, 159, 0xfd },
	{ 0, 160, 0x7 },
	{ 0, 161, 0xe },
	{ 0, 162, 0x16 },
	{ 0, 163, 0x1e },
	{ 0, 164, 0x26 },
	{ 0, 165, 0x2e },
	{ 0, 166, 0x36 },
	{ 0, 167, 0x3e },
	{ 0, 168, 0x46 },
	{ 0, 169, 0x4e },
	{ 0, 170, 0x56 },
	{ 0, 171, 0x5e },
	{ 0, 172, 0x66 },
	{ 0, 173, 0x6e },
	{ 0, 174, 0x76 },
	{ 0, 175, 0x7e },
	{ 0, 176, 0x86 },
	{ 0, 177, 0x8e },
	{ 0, 178, 0x96 },
	{ 0, 179, 0x9e },
	{ 0, 180, 0xa6 },
	{ 0, 181, 0xae },
	{ 0, 182, 0xb6 },
	{ 0, 183, 0xbe },
	{ 0, 184, 0xc6 },
	{ 0, 185, 0xce },
	{ 0, 186, 0xd6 },
	{ 0, 187, 0xde },
	{ 0, 188, 0xe6 },
	{ 0, 189, 0xee },
	{ 0, 190, 0xf6 },
	{ 0, 191, 0xfe },
	{ 0, 192, 0x8 },
	{ 0, 193, 0xf },
	{ 0, 194, 0x17 },
	{ 0, 195, 0x1f },
	{ 0, 196, 0x27 },
	{ 0, 197, 0x2f },
	{ 0, 198, 0x37 },
	{ 0, 199, 0x3f },
	{ 0, 200, 0x47 },
	{ 0, 201, 0x4f },
	{ 0, 202, 0x57 },
	{ 0, 203, 0x5f },
	{ 0, 204, 0x67 },
	{ 0, 205, 0x6f },
	{ 0, 206, 0x77 },
	{ 0, 207, 0x7f },
	{ 0, 208, 0x87 },
	{ 0, 209, 0x8f },
	{ 0, 210, 0x97 },
	{ 0, 211, 0x9f },
	{ 0, 212, 0xa7 },
	{ 0, 213, 0xaf },
	{ 0, 214, 0xb7 },
	{ 0, 215, 0xbf },
	{ 0, 216, 0xc7 },
	{ 0, 217, 0xcf },
	{ 0, 218, 0xd7 },
	{ 0, 219, 0xdf },
	{ 0, 220, 0xe7 },
	{ 0, 221, 0xef },
	{ 0, 222, 0xf7 },
	{ 0, 223, 0xff },
	{ 0, 224, 0xf },
	{ 0, 225, 0x10 },
	{ 0, 226, 0x18 },
	{ 0, 227, 0x20 },
	{ 0, 228, 0x28 },
	{ 0, 229, 0x30 },
	{ 0, 230, 0x38 },
	{ 0, 231, 0x40 },
	{ 0, 232, 0x48 },
	{ 0, 233, 0x50 },
	{ 0, 234, 0x58 },
	{ 0, 235, 0x60 },
	{ 0, 236, 0x68 },
	{ 0, 237, 0x70 },
	{ 0, 238, 0x78 },
	{ 0, 239, 0x80 },
	{ 0, 240, 0x88 },
	{ 0, 241, 0x90 },
	{ 0, 242, 0x98 },
	{ 0, 243, 0xa0 },
	{ 0, 244, 0xa8 },
	{ 0, 245, 0xb0 },
	{ 0, 246, 0xb8 },
	{ 0, 247, 0xc0 },
	{ 0, 248, 0xc8 },
	{ 0, 249, 0xd0 },
	{ 0, 250, 0xd8 },
	{ 0, 251, 0xe0 },
	{ 0, 252, 0xe8 },
	{ 0, 253, 0xf0 },
	{ 0, 254, 0xf8 },
	{ 0, 255, 0x8 },
	{ 0, 256, 0x10 },
	{ 0, 257, 0x18 },
	{ 0, 258, 0x20 },
	{ 0, 259, 0x28 },
	{ 0, 260, 0x30 },
	{ 0, 261, 0x38 },
	{ 0, 262, 0x40 },
	{ 0, 263, 0x48 },
	{ 0, 264, 0x50 },
	{ 0, 265, 0x58 },
	{ 0, 266, 0x60 },
	{ 0, 267, 0x68 },
	{ 0, 268, 0x70 },
	{ 0, 269, 0x78 },
	{ 0, 270, 0x80 },
	{ 0, 271, 0x88 },
	{ 0, 272, 0x90 },
	{ 0, 273, 0x98 },
	{ 0, 274, 0xa0 },
	{ 0, 275, 0xa8 },
	{ 0, 276, 0xb0 },
	{ 0, 277, 0xb8 },
	{ 0, 278, 0xc0 },
	{ 0, 279, 0xc8 },
	{ 0, 280, 0xd0 },
	{ 0, 281, 0xd8 },
	{ 0, 282, 0xe0 },
	{ 0, 283, 0xe8 },
	{ 0, 284, 0xf0 },
	{ 0, 285, 0xf8 },
	{ 0, 286, 0x1 },
	{ 0, 287, 0x9 },
	{ 0, 288, 0x11 },
	{ 0, 289, 0x19 },
	{ 0, 290, 0x21 },
	{ 0, 291, 0x29 },
	{ 0, 292, 0x31 },
	{ 0, 293, 0x39 },
	{ 0, 294, 0x41 },
	{ 0, 295, 0x49 },
	{ 0, 296, 0x51 },
	{ 0, 297, 0x59 },
	{ 0, 298, 0x61 },
	{ 0, 299, 0x69 },
	{ 0, 300, 0x71 },
	{ 0, 301, 0x79 },
	{ 0, 302, 0x81 },
	{ 0, 303, 0x89 },
	{ 0, 304, 0x91 },
	{ 0, 305, 0x99 },
	{ 0, 306, 0xa1 },
	{ 0, 307, 0xa9 },
	{ 0, 308, 0xb1 },
	{ 0, 309, 0xb9 },
	{ 0, 310, 0xc1 },
	{ 0, 311, 0xc9 },
	{ 0, 312, 0xd1 },
	{ 0, 313, 0xd9 },
	{ 0, 314, 0xe1 },
	{ 0, 315, 0xe9 },
	{ 0, 316, 0xf1 },
	{ 0, 317, 0xf9 },
	{ 0, 318, 0x1 },
	{ 0, 319, 0xa },
	{ 0, 320, 0x12 },
	{ 0, 321, 0x1a },
	{ 0, 322, 0x22 },
	{ 0, 323, 0x2a },
	{ 0, 324, 0x32 },
	{ 0, 325, 0x3a },
	{ 0, 326, 0x42 },
	{ 0, 327, 0x4a },
	{ 0, 328, 0x52 },
	{ 0, 329, 0x5a },
	{ 0, 330, 0x62 },
	{ 0, 331, 0x6a },
	{ 0, 332, 0x72 },
	{ 0, 333, 0x7a },
	{ 0, 334, 0x82 },
	{ 0, 335, 0x8a },
	{ 0, 336, 0x92 },
	{ 0, 337, 0x9a },
	{ 0, 338, 0xa2 },
	{ 0, 339, 0xaa },
	{ 0, 340, 0xb2 },
	{ 0, 341, 0xba },
	{ 0, 342, 0xc2 },
	{ 0, 343, 0xca },
	{ 0, 344, 0xd2 },
	{ 0, 345, 0xda },
	{ 0, 346, 0xe2 },
	{ 0, 347, 0xea },
	{ 0, 348, 0xf2 },
	{ 0, 349, 0xfa },
	{ 0, 350, 0x2 },
	{ 0, 351, 0xb },
	{ 0, 352, 0x13 },
	{ 0, 353, 0x1b },
	{ 0, 354, 0x23 },
	{ 0, 355, 0x2b },
	{ 0, 356, 0x33 },
	{ 0, 357, 0x3b },
	{ 0, 358, 0x43 },
	{ 0, 359, 0x4b },
	{ 0, 360, 0x53 },
	{ 0, 361, 0x5b },
	{ 0, 362, 0x63 },
	{ 0, 363, 0x6b },
	{ 0, 364, 0x73 },
	{ 0, 365, 0x7b },
	{ 0, 366, 0x83 },
	{ 0, 367, 0x8b },
	{ 0, 368, 0x93 },
	{ 0, 369, 0x9b },
	{ 0, 370, 0xa3 },
	{ 0, 371, 0xab },
	{ 0, 372, 0xb3 },
	{ 0, 373, 0xbb },
	{ 0, 374, 0xc3 },
	{ 0, 375, 0xcb },
	{ 0, 376, 0xd3 },
	{ 0, 377, 0xdb },
	{ 0, 378, 0xe3 },
	{ 0, 379, 0xeb },
	{ 0, 380, 0xf3 },
	{ 0, 381, 0xfb },
	{ 0, 382, 0x3 },
	{ 0, 383, 0xc },
	{ 0, 384, 0x14 },
	{ 0, 385, 0x1c },
	{ 0, 386, 0x24 },
	{ 0, 387, 0x2c },
	{ 0, 388, 0x34 },
	{ 0, 389, 0x3c },
	{ 0, 390, 0x44 },
	{ 0, 391, 0x4c },
	{ 0, 392, 0x54 },
	{ 0, 393, 0x5c },
	{ 0, 394, 0x64 },
	{ 0, 395, 0x6c },
	{ 0, 396, 0x74 },
	{ 0, 397, 0x7c },
	{ 0, 398, 0x84 },
	{ 0, 399, 0x8c },
	{ 0, 400, 0x94 },
	{ 0, 401, 0x9c },
	{ 0, 402, 0xa4 },
	{ 0, 403, 0xac },
	{ 0, 404, 0xb4 },
	{ 0, 405, 0xbc },
	{ 0, 406, 0xc4 },
	{ 0, 407, 0xcc },
	{ 0, 408, 0xd4 },
	{ 0, 409, 0xdc },
	{ 0, 410, 0xe4 },
	{ 0, 411, 0xec },
	{ 0, 412, 0xf4 },
	{ 0, 413, 0xfc },
	{ 0, 414, 0x4 },
	{ 0, 415, 0xd },
	{ 0, 416, 0x15 },
	{ 0, 417, 0x1d },
	{ 0, 418, 0x25 },
	{ 0, 419, 0x2d },
	{ 0, 420, 0x35 },
	{ 0, 421, 0x3d },
	{ 0, 422, 0x45 },
	{ 0, 423, 0x4d },
	{ 0, 424, 0x55 },
	{ 0, 425, 0x5d },
	{ 0, 426, 0x65 },
	{ 0, 427, 0x6d },
	{ 0, 428, 0x75 },
	{ 0, 429, 0x7d },
	{ 0, 430, 0x85 },
	{ 0, 431, 0x8d },
	{ 0, 432, 0x95 },
	{ 0, 433, 0x9d },
	{ 0, 434, 0xa5 },
	{ 0, 435, 0xad },
	{ 0, 436, 0xb5 },
	{ 0, 437, 0xbd },
	{ 0, 438, 0xc5 },
	{ 0, 439, 0xcd },
	{ 0, 440, 0xd5 },
	{ 0, 441, 0xdd },
	{ 0, 442, 0xe5 },
	{ 0, 443, 0xed },
	{ 0, 444, 0xf5 },
	{ 0, 445, 0xfd },
	{ 0, 446, 0x5 },
	{ 0, 447, 0xe },
	{ 0, 448, 0x16 },
	{ 0, 449, 0x1e },
	{ 0, 450, 0x26 },
	{ 0, 451, 0x2e },
	{ 0, 452, 0x36 },
	{ 0, 453, 0x3e },
	{ 0, 454, 0x46 },
	{ 0, 455, 0x4e },
	{ 0, 456, 0x56 },
	{ 0, 457, 0x5e },
	{ 0, 458, 0x66 },
	{ 0, 459, 0x6e },
	{ 0, 460, 0x76 },
	{ 0, 461, 0x7e },
	{ 0, 462, 0x86 },
	{ 0, 463, 0x8e },
	{ 0, 464, 0x96 },
	{ 0, 465, 0x9e },
	{ 0, 466, 0xa6 },
	{ 0, 467, 0xae },
	{ 0, 468, 0xb6 },
	{ 0, 469, 0xbe },
	{ 0, 470, 0xc6 },
	{ 0, 471, 0xce },
	{ 0, 472, 0xd6 },
	{ 0, 473, 0xde },
	{ 0, 474, 0xe6 },
	{ 0, 475, 0xee },
	{ 0, 476, 0xf6 },
	{ 0, 477, 0xfe },
	{ 0, 478, 0x6 },
	{ 0, 479, 0xf },
	{ 0, 480, 0x17 },
	{ 0, 481, 0x1f },
	{ 0, 482, 0x27 },
	{ 0, 483, 0x2f },
	{ 0, 484, 0x37 },
	{ 0, 485, 0x3f },
	{ 0, 486, 0x47 },
	{ 0, 487, 0x4f },
	{ 0, 488, 0x57 },
	{ 0, 489, 0x5f },
	{ 0, 490, 0x67 },
	{ 0, 491, 0x6f },
	{ 0, 492, 0x77 },
	{ 0, 493, 0x7f },
	{ 0, 494, 0x87 },
	{ 0, 495, 0x8f },
	{ 0, 496, 0x97 },
	{ 0, 497, 0x9f },
	{ 0, 498, 0xa7 },
	{ 0, 499, 0xaf },
	{ 0, 500, 0xb7 },
	{ 0, 501, 0xbf },
	{ 0, 502, 0xc7 },
	{ 0, 503, 0xcf },
	{ 0, 504, 0xd7 },
	{ 0, 505, 0xdf },
	{ 0, 506, 0xe7 },
	{ 0, 507, 0xef },
	{ 0, 508, 0xf7 },
	{ 0, 509, 0xff },
	{ 0, 510, 0x8 },
	{ 0, 511, 0x10 },
	{ 0, 512, 0x18 },
	{ 0, 513, 0x20 },
	{ 0, 514, 0x28 },
	{ 0, 515, 0x30 },
	{ 0, 516, 0x38 },
	{ 0, 517, 0x40 },
	{ 0, 518, 0x48 },
	{ 0, 519, 0x50 },
	{ 0, 520, 0x58 },
	{ 0, 521, 0x60 },
	{ 0, 522, 0x68 },
	{ 0, 523, 0x70 },
	{ 0, 524, 0x78 },
	{ 0, 525, 0x80 },
	{ 0, 526, 0x88 },
	{ 0, 527, 0x90 },
	{ 0, 528, 0x98 },
	{ 0, 529, 0xa0 },
	{ 0, 530, 0xa8 },
	{ 0, 531, 0xb0 },
	{ 0, 532, 0xb8 },
	{ 0, 533, 0xc0 },
	{ 0, 534, 0xc8 },
	{ 0, 535, 0xd0 },
	{ 0, 536, 0xd8 },
	{ 0, 537, 0xe0 },
	{ 0, 538, 0xe8 },
	{ 0, 539, 0xf0 },
	{ 0, 540, 0xf8 },
	{ 0, 541, 0x1 },
	{ 0, 542, 0x9 },
	{ 0, 543, 0x11 },
	{ 0, 544, 0x19 },
	{ 0, 545, 0x21 },
	{ 0, 546, 0x29 },
	{ 0, 547, 0x31 },
	{ 0, 548, 0x39 },
	{ 0, 549, 0x41 },
	{ 0, 550, 0x49 },
	{ 0, 551, 0x51 },
	{ 0, 552, 0x59 },
	{ 0, 553, 0x61 },
	{ 0, 554, 0x69 },
	{ 0, 555, 0x71 },
	{ 0, 556, 0x79 },
	{ 0, 557, 0x81 },
	{ 0, 558, 0x89 },
	{ 0, 559, 0x91 },
	{ 0, 560, 0x99 },
	{ 0, 561, 0xa1 },
	{ 0, 562, 0xa9 },
	{ 0, 563, 0xb1 },
	{ 0, 564, 0xb9 },
	{ 0, 565, 0xc1 },
	{ 0, 566, 0xc9 },
	{ 0, 567, 0xd1 },
	{ 0, 568, 0xd9 },
	{ 0, 569, 0xe1 },
	{ 0, 570, 0xe9 },
	{ 0, 571, 0xf1 },
	{ 0, 572, 0xf9 },
	{ 0, 573, 0x1 },
	{ 0, 574, 0xa },
	{ 0, 575, 0x12 },
	{ 0, 576, 0x1a },
	{ 0, 577, 0x22 },
	{ 0, 578, 0x2a },
	{ 0, 579, 0x32 },
	{ 0, 580, 0x3a },
	{ 0, 581, 0x42 },
	{ 0, 582, 0x4a },
	{ 0, 583, 0x52 },
	{ 0, 584, 0x5a },
	{ 0, 585, 0x62 },
	{ 0, 586, 0x6a },
	{ 0, 587, 0x72 },
	{ 0, 588, 0x7a },
	{ 0, 589, 0x82 },
	{ 0, 590, 0x8a },
	{ 0, 591, 0x92 },
	{ 0, 592, 0x9a },
	{ 0, 593, 0xa2 },
	{ 0, 594, 0xaa },
	{ 0, 595, 0xb2 },
	{ 0, 596, 0xba },
	{ 0, 597, 0xc2 },
	{ 0, 598, 0xca },
	{ 0, 599, 0xd2 },
	{ 0, 600, 0xda },
	{ 0, 601, 0xe2 },
	{ 0, 602, 0xea },
	{ 0, 603, 0xf2 },
	{ 0, 604, 0xfa },
	{ 0, 605, 0x2 },
	{ 0, 606, 0xb },
	{ 0, 607, 0x13 },
	{ 0, 608, 0x1b },
	{ 0, 609, 0x23 },
	{ 0, 610, 0x2b },
	{ 0, 611, 0x33 },
	{ 0, 612, 0x3b },
	{ 0, 613, 0x43 },
	{ 0, 614, 0x4b },
	{ 0, 615, 0x53 },
	{ 0, 616, 0x5b },
	{ 0, 617, 0x63 },
	{ 0, 618, 0x6b },
	{ 0, 619, 0x73 },
	{ 0, 620, 0x7b },
	{ 0, 621, 0x83 },
	{ 0, 622, 0x8b },
	{ 0, 623, 0x93 },
	{ 0, 624, 0x9b },
	{ 0, 625, 0xa3 },
	{ 0, 626, 0xab },
	{ 0, 627, 0xb3 },
	{ 0, 628, 0xbb },
	{ 0, 629, 0xc3 },
	{ 0, 630, 0xcb },
	{ 0, 631, 0xd3 },
	{ 0, 632, 0xdb },
	{ 0, 633, 0xe3 },
	{ 0, 634, 0xeb },
	{ 0, 635, 0xf3 },
	{ 0, 636, 0xfb },
	{ 0, 637, 0x3 },
	{ 0, 638, 0xc },
	{ 0, 639, 0x14 },
	{ 0, 640, 0x1c },
	{ 0, 641, 0x24 },
	{ 0, 642, 0x2c },
	{ 0, 643, 0x34 },
	{ 0, 644, 0x3c },
	{ 0, 645, 0x44 },
	{ 0, 646, 0x4c },
	{ 0, 647, 0x54 },
	{ 0, 648, 0x5c },
	{ 0, 649, 0x64 },
	{ 0, 650, 0x6c },
	{ 0, 651, 0x74 },
	{ 0, 652, 0x7c },
	{ 0, 653, 0x84 },
	{ 0, 654, 0x8c },
	{ 0, 655, 0x94 },
	{ 0, 656, 0x9c },
	{ 0, 657, 0xa4 },
	{ 0, 658, 0xac },
	{ 0, 659, 0xb4 },
	{ 0, 660, 0xbc },
	{ 0, 661, 0xc4 },
	{ 0, 662, 0xcc },
	{ 0, 663, 0xd4 },
	{ 0, 664, 0xdc },
	{ 0, 665, 0xe4 },
	{ 0, 666, 0xec },
	{ 0, 667, 0xf4 },
	{ 0, 668, 0xfc },
	{ 0, 669, 0x4 },
	{ 0, 670, 0xd },
	{ 0, 671, 0x15 },
	{ 0, 672, 0x1d },
	{ 0, 673, 0x25 },
	{ 0, 674, 0x2d },
	{ 0, 675, 0x35 },
	{ 0, 676, 0x3d },
	{ 0, 677, 0x45 },
	{ 0, 678, 0x4d },
	{ 0, 679, 0x55 },
	{ 0, 680, 0x5d },
	{ 0, 681, 0x65 },
	{ 0, 682, 0x6d },
	{ 0, 683, 0x75 },
	{ 0, 684, 0x7d },
	{ 0, 685, 0x85 },
	{ 0, 686, 0x8d },
	{ 0, 687, 0x95 },
	{ 0, 688, 0x9d },
	{ 0, 689, 0xa5 },
	{ 0, 690, 0xad },
	{ 0, 691, 0xb5 },
	{ 0, 692, 0xbd },
	{ 0, 693, 0xc5 },
	{ 0, 694, 0xcd },
	{ 0, 695, 0xd5 },
	{ 0, 696, 0xdd },
	{ 0, 697, 0xe5 },
	{ 0, 698, 0xed },
	{ 0, 699, 0xf5 },
	{ 0, 700, 0xfd },
	{ 0, 701, 0x5 },
	{ 0, 702, 0xe },
	{ 0, 703, 0x16 },
	{ 0, 704, 0x1e },
	{ 0, 705, 0x26 },
	{ 0, 706, 0x2e },
	{ 0, 707, 0x36 },
	{ 0, 708, 0x3e },
	{ 0, 709, 0x46 },
	{ 0, 710, 0x4e },
	{ 0, 711, 0x56 },
	{ 0, 712, 0x5e },
	{ 0, 713, 0x66 },
	{ 0, 714, 0x6e },
	{ 0, 715, 0x76 },
	{ 0, 716, 0x7e },
	{ 0, 717, 0x86 },
	{ 0, 718, 0x8e },
	{ 0, 719, 0x96 },
	{ 0, 720, 0x9e },
	{ 0, 721, 0xa6 },
	{ 0, 722, 0xae },
	{ 0, 723, 0xb6 },
	{ 0, 724, 0xbe },
	{ 0, 725, 0xc6 },
	{ 0, 726, 0xce },
	{ 0, 727, 0xd6 },
	{ 0, 728, 0xde },
	{ 0, 729, 0xe6 },
	{ 0, 730, 0xee },
	{ 0, 731, 0xf6 },
	{ 0, 732, 0xfe },
	{ 0, 733, 0x6 },
	{ 0, 734, 0xf },
	{ 0, 735, 0x17 },
	{ 0, 736, 0x1f },
	{ 0, 737, 0x27 },
	{ 0, 738, 0x2f },
	{ 0, 739, 0x37 },
	{ 0, 740, 0x3f },
	{ 0, 741, 0x47 },
	{ 0, 742, 0x4f },
	{ 0, 743, 0x57 },
	{ 0, 744, 0x5f },
	{ 0, 745, 0x67 },
	{ 0, 746, 0x6f },
	{ 0, 747, 0x77 },
	{ 0, 748, 0x7f },
	{ 0, 749, 0x87 },
	{ 0, 750, 0x8f },
	{ 0, 751, 0x97 },
	{ 0, 752, 0x9f },
	{ 0, 753, 0xa7 },
	{ 0, 754, 0xaf },
	{ 0, 755, 0xb7 },
	{ 0, 756, 0xbf },
	{ 0, 757, 0xc7 },
	{ 0, 758, 0xcf },
	{ 0, 759, 0xd7 },
	{ 0, 760, 0xdf },
	{ 0, 761, 0xe7 },
	{ 0, 762, 0xef },
	{ 0, 763, 0xf7 },
	{ 0, 764, 0xff },
	{ 0, 765, 0x8 },
	{ 0, 766, 0x10 },
	{ 0, 767, 0x18 },
	{ 0, 768, 0x20 },
	{ 0, 769, 0x28 },
	{ 0, 770, 0x30 },
	{ 0, 771, 0x38 },
	{ 0, 772, 0x40 },
	{ 0, 773, 0x48 },
	{ 0, 774, 0x50 },
	{ 0, 775, 0x58 },
	{ 0, 776, 0x60 },
	{ 0, 777, 0x68 },
	{ 0, 778, 0x70 },
	{ 0, 779, 0x78 },
	{ 0, 780, 0x80 },
	{ 0, 781, 0x88 },
	{ 0, 782, 0x90 },
	{ 0, 783, 0x98 },
	{ 0, 784, 0xa0 },
	{ 0, 785, 0xa8 },
	{ 0, 786, 0xb0 },
	{ 0, 787, 0xb8 },
	{ 0, 788, 0xc0 },
	{ 0, 789, 0xc8 },
	{ 0, 790, 0xd0 },
	{ 0, 791, 0xd8 },
	{ 0, 792, 0xe0 },
	{ 0, 793, 0xe8 },
	{ 0, 794, 0xf0 },
	{ 0, 795, 0xf8 },
	{ 0, 796, 0x1 },
	{ 0, 797, 0x9 },
	{ 0, 798, 0x11 },
	{ 0, 799, 0x19 },
	{ 0, 800, 0x21 },
	{ 0, 801, 0x29 },
	{ 0, 802, 0x31 },
	{ 0, 803, 0x39 },
	{ 0, 804, 0x41 },
	{ 0, 805, 0x49 },
	{ 0, 806, 0x51 },
	{ 0, 807, 0x59 },
	{ 0, 808, 0x61 },
	{ 0, 809, 0x69 },
	{ 0, 810, 0x71 },
	{ 0, 811, 0x79 },
	{ 0, 812, 0x81 },
	{ 0, 813, 0x89 },
	{ 0, 814, 0x91 },
	{ 0, 815, 0x99 },
	{ 0, 816, 0xa1 },
	{ 0, 817, 0xa9 },
	{ 0, 818, 0xb1 },
	{ 0, 819, 0xb9 },
	{ 0, 820, 0xc1 },
	{ 0, 821, 0xc9 },
	{ 0, 822, 0xd1 },
	{ 0, 823, 0xd9 },
	{ 0, 824, 0xe1 },
	{ 0, 825, 0xe9 },
	{ 0, 826, 0xf1 },
	{ 0, 827, 0xf9 },
	{ 0, 828, 0x1 },
	{ 0, 829, 0xa },
	{ 0, 830, 0x12 },
	{ 0, 831, 0x1a },
	{ 0, 832, 0x22 },
	{ 0, 833, 0x2a },
	{ 0, 834, 0x32 },
	{ 0, 835, 0x3a },
	{ 0, 836, 0x42 },
	{ 0, 837, 0x4a },
	{ 0, 838, 0x52 },
	{ 0, 839, 0x5a },
	{ 0, 840, 0x62 },
	{ 0, 841, 0x6a },
	{ 0, 842, 0x72 },
	{ 0, 843, 0x7a },
	{ 0, 844, 0x82 },
	{ 0, 845, 0x8a },
	{ 0, 846, 0x92 },
	{ 0, 847, 0x9a },
	{ 0, 848, 0xa2 },
	{ 0, 849, 0xaa },
	{ 0, 850, 0xb2 },
	{ 0, 851, 0xba },
	{ 0, 852, 0xc2 },
	{ 0, 853, 0xca },
	{ 0, 854, 0xd2 },
	{ 0, 855, 0xda },
	{ 0, 856, 0xe2 },
	{ 0, 857, 0xea },
	{ 0, 858, 0xf2 },
	{ 0, 859, 0xfa },
	{ 0, 860, 0x2 },
	{ 0, 861, 0xb },
	{ 0, 862, 0x13 },
	{ 0, 863, 0x1b },
	{ 0, 864, 0x23 },
	{ 0, 865, 0x2b },
	{ 0, 866, 0x33 },
	{ 0, 867, 0x3b },
	{ 0, 868, 0x43 },
	{ 0, 869, 0x4b },
	{ 0, 870, 0x53 },
	{ 0, 871, 0x5b },
	{ 0, 872, 0x63 },
	{ 0, 873, 0x6b },
	{ 0, 874, 0x73 },
	{ 0, 875, 0x7b },
	{ 0, 876, 0x83 },
	{ 0, 877, 0x8b },
	{ 0, 878, 0x93 },
	{ 0, 879, 0x9b },
	{ 0, 880, 0xa3 },
	{ 0, 881, 0xab },
	{ 0, 882, 0xb3 },
	{ 0, 883, 0xbb },
	{ 0, 884, 0xc3 },
	{ 0, 885, 0xcb },
	{ 0, 886, 0xd3 },
	{ 0, 887, 0xdb },
	{ 0, 888, 0xe3 },
	{ 0, 889, 0xeb },
	{ 0, 890, 0xf3 },
	{ 0, 891, 0xfb },
	{ 0, 892, 0x3 },
	{ 0, 893, 0xc },
	{ 0, 894, 0x14 },
	{ 0, 895, 0x1c },
	{ 0, 896, 0x24 },
	{ 0, 897, 0x2c },
	{ 0, 898, 0x34 },
	{ 0, 899, 0x3c },
	{ 0, 900, 0x44 },
	{ 0, 901, 0x4c },
	{ 0, 902, 0x54 },
	{ 0, 903, 0x5c },
	{ 0, 904, 0x64 },
	{ 0, 905, 0x6c },
	{ 0, 906, 0x74 },
	{ 0, 907, 0x7c },
	{ 0, 908, 0x84 },
	{ 0, 909, 0x8c },
	{ 0, 910, 0x94 },
	{ 0, 911, 0x9c },
	{ 0, 912, 0xa4 },
	{ 0, 913, 0xac },
	{ 0, 914, 0xb4 },
	{ 0, 915, 0xbc },
	{ 0, 916, 0xc4 },
	{ 0, 917, 0xcc },
	{ 0, 918, 0xd4 },
	{ 0, 919, 0xdc },
	{ 0, 920, 0xe4 },
	{ 0, 921, 0xec },
	{ 0, 922, 0xf4 },
	{ 0, 923, 0xfc },
	{ 0, 924, 0x4 },
	{ 0, 925, 0xd },
	{ 0, 926, 0x15 },
	{ 0, 927, 0x1d },
	{ 0, 928, 0x25 },
	{ 0, 929, 0x2d },
	{ 0, 930, 0x35 },
	{ 0, 931, 0x3d },
	{ 0, 932, 0x45 },
	{ 0, 933, 0x4d },
	{ 0, 934, 0x55 },
	{ 0, 935, 0x5d },
	{ 0, 936, 0x65 },
	{ 0, 937, 0x6d },
	{ 0, 938, 0x75 },
	{ 0, 939, 0x7d },
	{ 0, 940, 0x85 },
	{ 0, 941, 0x8d },
	{ 0, 942, 0x95 },
	{ 0, 943, 0x9d },
	{ 0, 944, 0xa5 },
	{ 0, 945, 0xad },
	{ 0, 946, 0xb5 },
	{ 0, 947, 0xbd },
	{ 0, 948, 0xc5 },
	{ 0, 949, 0xcd },
	{ 0, 950, 0xd5 },
	{ 0, 951, 0xdd },
	{ 0, 952, 0xe5 },
	{ 0, 953, 0xed },
	{ 0, 954, 0xf5 },
	{ 0, 955, 0xfd },
	{ 0, 956, 0x5 },
	{ 0, 957, 0xe },
	{ 0, 958, 0x16 },
	{ 0, 959, 0x1e },
	{ 0, 960, 0x26 },
	{ 0, 961, 0x2e },
	{ 0, 962, 0x36 },
	{ 0, 963, 0x3e },
	{ 0, 964, 0x46 },
	{ 0, 965, 0x4e },
	{ 0, 966, 0x56 },
	{ 0, 967, 0x5e },
	{ 0, 968, 0x66 },
	{ 0, 969, 0x6e },
	{ 0, 970, 0x76 },
	{ 0, 971, 0x7e },
	{ 0, 972, 0x86 },
	{ 0, 973, 0x8e },
	{ 0, 974, 0x96 },
	{ 0, 975, 0x9e },
	{ 0, 976, 0xa6 },
	{ 0, 977, 0xae },
	{ 0, 978, 0xb6 },
	{ 0, 979, 0xbe },
	{ 0, 980, 0xc6 },
	{ 0, 981, 0xce },
	{ 0, 982, 0xd6 },
	{ 0, 983, 0xde },
	{ 0, 984, 0xe6 },
	{ 0, 985, 0xee },
	{ 0, 986, 0xf6 },
	{ 0, 987, 0xfe },
	{ 0, 988, 0x6 },
	{ 0, 989, 0xf },
	{ 0, 990, 0x17 },
	{ 0, 991, 0x1f },
	{ 0, 992, 0x27 },
	{ 0, 993, 0x2f },
	{ 0, 994, 0x37 },
	{ 0, 995, 0x3f },
	{ 0, 996, 0x47 },
	{ 0, 997, 0x4f },
	{ 0, 998, 0x57 },
	{ 0, 999, 0x5f },
	{ 0, 1000, 0x67 },
	{ 0, 1001, 0x6f },
	{ 0, 1002, 0x77 },
	{ 0, 1003, 0x7f },
	{ 0, 1004, 0x87 },
	{ 0, 1005, 0x8f },
	{ 0, 1006, 0x97 },
	{ 0, 1007, 0x9f },
	{ 0, 1008, 0xa7 },
	{ 0, 1009, 0xaf },
	{ 0, 1010, 0xb7 },
	{ 0, 1011, 0xbf },
	{ 0, 1012, 0xc7 },
	{ 0, 1013, 0xcf },
	{ 0, 1014, 0xd7 },
	{ 0, 1015, 0xdf },
	{ 0, 1016, 0xe7 },
	{ 0, 1017, 0xef },
	{ 0, 1018, 0xf7 },
	{ 0, 1019, 0xff },
	{ 0, 1020, 0x8 },
	{ 0, 1021, 0x10 },
	{ 0, 1022, 0x18 },
	{ 0, 1023, 0x20 },
	{ 1, 0, 0x28 },
	{ 1, 1, 0x30 },
	{ 1, 2, 0x38 },
	{ 1, 3, 0x40 },
	{ 1, 4, 0x48 },
	{ 1, 5, 0x50 },
	{ 1, 6, 0x58 },
	{ 1, 7, 0x60 },
	{ 1, 8, 0x68 },
	{ 1, 9, 0x70 },
	{ 1, 10, 0x78 },
	{ 1, 11, 0x80 },
	{ 1, 12, 0x88 },
	{ 1, 13, 0x90 },
	{ 1, 14, 0x98 },
	{ 1, 15, 0xa0 },
	{ 1, 16, 0xa8 },
	{ 1, 17, 0xb0 },
	{ 1, 18, 0xb8 },
	{ 1, 19, 0xc0 },
	{ 1, 20, 0xc8 },
	{ 1, 21, 0xd0 },
	{ 1, 22, 0xd8 },
	{ 1, 23, 0xe0 },
	{ 1, 24, 0xe8 },
	{ 1, 25, 0xf0 },
	{ 1, 26, 0xf8 },
	{ 1, 27, 0x1 },
	{ 1, 28, 0x9 },
	{ 1, 29, 0x11 },
	{ 1, 30, 0x19 },
	{ 1, 31, 0x21 },
	{ 1, 32, 0x29 },
	{ 1, 33, 0x31 },
	{ 1, 34, 0x39 },
	{ 1, 35, 0x41 },
	{ 1, 36, 0x49 },
	{ 1, 37, 0x51 },
	{ 1, 38, 0x59 },
	{ 1, 39, 0x61 },
	{ 1, 40, 0x69 },
	{ 1, 41, 0x71 },
	{ 1, 42, 0x79 },
	{ 1, 43, 0x81 },
	{ 1, 44, 0x89 },
	{ 1, 45, 0x91 },
	{ 1, 46, 0x99 },
	{ 1, 47, 0xa1 },
	{ 1, 48, 0xa9 },
	{ 1, 49, 0xb1 },
	{ 1, 50, 0xb9 },
	{ 1, 51, 0xc1 },
	{ 1, 52, 0xc9 },
	{ 1, 53, 0xd1 },
	{ 1, 54, 0xd9 },
	{ 1, 55, 0xe1 },
	{ 1, 56, 0xe9 },
	{ 1, 57, 0xf1 },
	{ 1, 58, 0xf9 },
	{ 1, 59, 0x1 },
	{ 1, 60, 0xa },
	{ 1, 61, 0x12 },
	{ 1, 62, 0x1a },
	{ 1, 63, 0x22 },
	{ 1, 64, 0x2a },
	{ 1, 65, 0x32 },
	{ 1, 66, 0x3a },
	{ 1, 67, 0x42 },
	{ 1, 68, 0x4a },
	{ 1, 69, 0x52 },
	{ 1, 70, 0x5a },
	{ 1, 71, 0x62 },
	{ 1, 72, 0x6a },
	{ 1, 73, 0x72 },
	{ 1, 74, 0x7a },
	{ 1, 75, 0x82 },
	{ 1, 76, 0x8a },
	{ 1, 77, 0x92 },
	{ 1, 78, 0x9a },
	{ 1, 79, 0xa2 },
	{ 1, 80, 0xaa },
	{ 1, 81, 0xb2 },
	{ 1, 82, 0xba },
	{ 1, 83, 0xc2 },
	{ 1, 84, 0xca },
	{ 1, 85, 0xd2 },
	{ 1, 86, 0xda },
	{ 1, 87, 0xe2 },
	{ 1, 88, 0xea },
	{ 1, 89, 0xf2 },
	{ 1, 90, 0xfa },
	{ 1, 91, 0x2 },
	{ 1, 92, 0xb },
	{ 1, 93, 0x13 },
	{ 1, 94, 0x1b },
	{ 1, 95, 0x23 },
	{ 1, 96, 0x2b },
	{ 1, 97, 0x33 },
	{ 1, 98, 0x3b },
	{ 1, 99, 0x43 },
	{ 1, 100, 0x4b },
	{ 1, 101, 0x53 },
	{ 1, 102, 0x5b },
	{ 1, 103, 0x63 },
	{ 1, 104, 0x6b },
	{ 1, 105, 0x73 },
	{ 1, 106, 0x7b },
	{ 1, 107, 0x83 },
	{ 1, 108, 0x8b },
	{ 1, 109, 0x93 },
	{ 1, 110, 0x9b },
	{ 1, 111, 0xa3 },
	{ 1, 112, 0xab },
	{ 1, 113, 0xb3 },
	{ 1, 114, 0xbb },
	{ 1, 115, 0xc3 },
	{ 1, 116, 0xcb },
	{ 1, 117, 0xd3 },
	{ 1, 118, 0xdb },
	{ 1, 119, 0xe3 },
	{ 1, 120, 0xeb },
	{ 1, 121, 0xf3 },
	{ 1, 122, 0xfb },
	{ 1, 123, 0x3 },
	{ 1, 124, 0xc },
	{ 1, 125, 0x14 },
	{ 1, 126, 0x1c },
	{ 1, 127, 0x24 },
	{ 1, 128, 0x2c },
	{ 1, 129, 0x34 },
	{ 1, 130, 0x3c },
	{ 1, 131, 0x44 },
	{ 1, 132, 0x4c },
	{ 1, 133, 0x54 },
	{ 1, 134, 0x5c },
	{ 1, 135, 0x64 },
	{ 1, 136, 0x6c },
	{ 1, 137, 0x74 },
	{ 1, 138, 0x7c },
	{ 1, 139, 0x84 },
	{ 1, 140, 0x8c },
	{ 1, 141, 0x94 },
	{ 1, 142, 0x9c },
	{ 1, 143, 0xa4 },
	{ 1, 144, 0xac },
	{ 1, 145, 0xb4 },
	{ 1, 146, 0xbc },
	{ 1, 147, 0xc4 },
	{ 1, 148, 0xcc },
	{ 1, 149, 0xd4 },
	{ 1, 150, 0xdc },
	{ 1, 151, 0xe4 },
	{ 1, 152, 0xec },
	{ 1, 153, 0xf4 },
	{ 1, 154, 0xfc },
	{ 1, 155, 0x4 },
	{ 1, 156, 0xd },
	{ 1, 157, 0x15 },
	{ 1, 158, 0x1d },
	{ 1, 159, 0x25 },
	{ 1, 160, 0x2d },
	{ 1, 161, 0x35 },
	{ 1, 162, 0x3d },
	{ 1, 163, 0x45 },
	{ 1, 164, 0x4d },
	{ 1, 165, 0x55 },
	{ 1, 166, 0x5d },
	{ 1, 167, 0x65 },
	{ 1, 168, 0x6d },
	{ 1, 169, 0x75 },
	{ 1, 170, 0x7d },
	{ 1, 171, 0x85 },
	{ 1, 172, 0x8d },
	{ 1, 173, 0x95 },
	{ 1, 174, 0x9d },
	{ 1, 175, 0xa5 },
	{ 1, 176, 0xad },
	{ 1, 177, 0xb5 },
	{ 1, 178, 0xbd },
	{ 1, 179, 0xc5 },
	{ 1, 180, 0xcd },
	{ 1, 181, 0xd5 },
	{ 1, 182, 0xdd },
	{ 1, 183, 0xe5 },
	{ 1, 184, 0xed },
	{ 1, 185, 0xf5 },
	{ 1, 186, 0xfd },
	{ 1, 187, 0x5 },
	{ 1, 188, 0xe },
	{ 1, 189, 0x16 },
	{ 1, 190, 0x1e },
	{ 1, 191, 0x26 },
	{ 1, 192, 0x2e },
	{ 1, 193, 0x36 },
	{ 1, 194, 0x3e },
	{ 1, 195, 0x46 },
	{ 1, 196, 0x4e },
	{ 1, 197, 0x56 },
	{ 1, 198, 0x5e },
	{ 1, 199, 0x66 },
	{ 1, 200, 0x6e },
	{ 1, 201, 0x76 },
	{ 1, 202, 0x7e },
	{ 1, 203, 0x86 },
	{ 1, 204, 0x8e },
	{ 1, 205, 0x96 },
	{ 1, 206, 0x9e },
	{ 1, 207, 0xa6 },
	{ 1, 208, 0xae },
	{ 1, 209, 0xb6 },
	{ 1, 210, 0xbe },
	{ 1, 211, 0xc6 },
	{ 1, 212, 0xce },
	{ 1, 213, 0xd6 },
	{ 1, 214, 0xde },
	{ 1, 215, 0xe6 },
	{ 1, 216, 0xee },
	{ 1, 217, 0xf6 },
	{ 1, 218, 0xfe },
	{ 1, 219, 0x6 },
	{ 1, 220, 0xf },
	{ 1, 221, 0x17 },
	{ 1, 222, 0x1f },
	{ 1, 223, 0x27 },
	{ 1, 224, 0x2f },
	{ 1, 225, 0x37 },
	{ 1, 226, 0x3f },
	{ 1, 227, 0x47 },
	{ 1, 228, 0x4f },
	{ 1, 229, 0x57 },
	{ 1, 230, 0x5f },
	{ 1, 231, 0x67 },
	{ 1, 232, 0x6f },
	{ 1, 233, 0x77 },
	{ 1, 234, 0x7f },
	{ 1, 235, 0x87 },
	{ 1, 236, 0x8f },
	{ 1, 237, 0x97 },
	{ 1, 238, 0x9f },
	{ 1, 239, 0xa7 },
	{ 1, 240, 0xaf },
	{ 1, 241, 0xb7 },
	{ 1, 242, 0xbf },
	{ 1, 243, 0xc7 },
	{ 1, 244, 0xcf },
	{ 1, 245, 0xd7 },
	{ 1, 246, 0xdf },
	{ 1, 247, 0xe7 },
	{ 1, 248, 0xef },
	{ 1, 249, 0xf7 },
	{ 1, 250, 0xff },
	{ 1, 251, 0x8 },
	{ 1, 252, 0x10 },
	{ 1, 253, 0x18 },
	{ 1, 254, 0x20 },
	{ 1, 255, 0x28 },
	{ 1, 256, 0x30 },
	{ 1, 257, 0x38 },
	{ 1, 258, 0x40 },
	{ 1, 259, 0x48 },
	{ 1, 260, 0x50 },
	{ 1, 261, 0x58 },
	{ 1, 262, 0x60 },
	{ 1, 263, 0x68 },
	{ 1, 264, 0x70 },
	{ 1, 265, 0x78 },
	{ 1, 266, 0x80 },
	{ 1, 267, 0x88 },
	{ 1, 268, 0x90 },
	{ 1, 269, 0x98 },
	{ 1, 270, 0xa0 },
	{ 1, 271, 0xa8 },
	{ 1, 272, 0xb0 },
	{ 1, 273, 0xb8 },
	{ 1, 274, 0xc0 },
	{ 1, 275, 0xc8 },
	{ 1, 276, 0xd0 },
	{ 1, 277, 0xd8 },
	{ 1, 278, 0xe0 },
	{ 1, 279, 0xe8 },
	{ 1, 280, 0xf0 },
	{ 1, 281, 0xf8 },
	{ 1, 282, 0x1 },
	{ 1, 283, 0x9 },
	{ 1, 284, 0x11 },
	{ 1, 285, 0x19 },
	{ 1, 286, 0x21 },
	{ 1, 287, 0x29 },
	{ 1, 288, 0x31 },
	{ 1, 289, 0x39 },
	{ 1, 290, 0x41 },
	{ 1, 291, 0x49 },
	{ 1, 292, 0x51 },
	{ 1, 293, 0x59 },
	{ 1, 294, 0x61 },
	{ 1, 295, 0x69 },
	{ 1, 296, 0x71 },
	{ 1, 297, 0x79 },
	{ 1, 298, 0x81 },
	{ 1, 299, 0x89 },
	{ 1, 300, 0x91 },
	{ 1, 301, 0x99 },
	{ 1, 302, 0xa1 },
	{ 1, 303, 0xa9 },
	{ 1, 304, 0xb1 },
	{ 1, 305, 0xb9 },
	{ 1, 306, 0xc1 },
	{ 1, 307, 0xc9 },
	{ 1, 308, 0xd1 },
	{ 1, 309, 0xd9 },
	{ 1, 310, 0xe1 },
	{ 1, 311, 0xe9 },
	{ 1, 312, 0xf1 },
	{ 1, 313, 0xf9 },
	{ 1, 314, 0x1 },
	{ 1, 315, 0xa },
	{ 1, 316, 0x12 },
	{ 1, 317, 0x1a },
	{ 1, 318, 0x22 },
	{ 1, 319, 0x2a },
	{ 1, 320, 0x32 },
	{ 1, 321, 0x3a },
	{ 1, 322, 0x42 },
	{ 1, 323, 0x4a },
	{ 1, 324, 0x52 },
	{ 1, 325, 0x5a },
	{ 1, 326, 0x62 },
	{ 1, 327, 0x6a },
	{ 1, 328, 0x72 },
	{ 1, 329, 0x7a },
	{ 1, 330, 0x82 },
	{ 1, 331, 0x8a },
	{ 1, 332, 0x92 },
	{ 1, 333, 0x9a },
	{ 1, 334, 0xa2 },
	{ 1, 335, 0xaa },
	{ 1, 336, 0xb2 },
	{ 1, 337, 0xba },
	{ 1, 338, 0xc2 },
	{ 1, 339, 0xca },
	{ 1, 340, 0xd2 },
	{ 1, 341, 0xda },
	{ 1, 342, 0xe2 },
	{ 1, 343, 0xea },
	{ 1, 344, 0xf2 },
	{ 1, 345, 0xfa },
	{ 1, 346, 0x2 },
	{ 1, 347, 0xb },
	{ 1, 348, 0x13 },
	{ 1, 349, 0x1b },
	{ 1, 350, 0x23 },
	{ 1, 351, 0x2b },
	{ 1, 352, 0x33 },
	{ 1, 353, 0x3b },
	{ 1, 354, 0x43 },
	{ 1, 355, 0x4b },
	{ 1, 356, 0x53 },
	{ 1, 357, 0x5b },
	{ 1, 358, 0x63 },
	{ 1, 359, 0x6b },
	{ 1, 360, 0x73 },
	{ 1, 361, 0x7b },
	{ 1, 362, 0x83 },
	{ 1, 363, 0x8b },
	{ 1, 364, 0x93 },
	{ 1, 365, 0x9b },
	{ 1, 366, 0xa3 },
	{ 1, 367, 0xab },
	{ 1, 368, 0xb3 },
	{ 1, 369, 0xbb },
	{ 1, 370, 0xc3 },
	{ 1, 371, 0xcb },
	{ 1, 372, 0xd3 },
	{ 1, 373, 0xdb },
	{ 1, 374, 0xe3 },
	{ 1, 375, 0xeb },
	{ 1, 376, 0xf3 },
	{ 1, 377, 0xfb },
	{ 1, 378, 0x3 },
	{ 1, 379, 0xc },
	{ 1, 380, 0x14 },
	{ 1, 381, 0x1c },
	{ 1, 382, 0x24 },
	{ 1, 383, 0x2c },
	{ 1, 384, 0x34 },
	{ 1, 385, 0x3c },
	{ 1, 386, 0x44 },
	{ 1, 387, 0x4c },
	{ 1, 388, 0x54 },
	{ 1, 389, 0x5c },
	{ 1, 390, 0x64 },
	{ 1, 391, 0x6c },
	{ 1, 392, 0x74 },
	{ 1, 393, 0x7c },
	{ 1, 394, 0x84 },
	{ 1, 395, 0x8c },
	{ 1, 396, 0x94 },
	{ 1, 397, 0x9c },
	{ 1, 398, 0xa4 },
	{ 1, 399, 0xac },
	{ 1, 400, 0xb4 },
	{ 1, 401, 0xbc },
	{ 1, 402, 0xc4 },
	{ 1, 403, 0xcc },
	{ 1, 404, 0xd4 },
	{ 1, 405, 0xdc },
	{ 1, 406, 0xe4 },
	{ 1, 407, 0xec },
	{ 1, 408, 0xf4 },
	{ 1, 409, 0xfc },
	{ 1, 410, 0x4 },
	{ 1, 411, 0xd },
	{ 1, 412, 0x15 },
	{ 1, 413, 0x1d },
	{ 1, 414, 0x25 },
	{ 1, 415, 0x2d },
	{ 1, 416, 0x35 },
	{ 1, 417, 0x3d },
	{ 1, 418, 0x45 },
	{ 1, 419, 0x4d },
	{ 1, 420, 0x55 },
	{ 1, 421, 0x5d },
	{ 1, 422, 0x65 },
	{ 1, 423, 0x6d },
	{ 1, 424, 0x75 },
	{ 1, 425, 0x7d },
	{ 1, 426, 0x85 },
	{ 1, 427, 0x8d },
	{ 1, 428, 0x95 },
	{ 1, 429, 0x9d },
	{ 1, 430, 0xa5 },
	{ 1, 431, 0xad },
	{ 1, 432, 0xb5 },
	{ 1, 433, 0xbd },
	{ 1, 434, 0xc5 },
	{ 1, 435, 0xcd },
	{ 1, 436, 0xd5 },
	{ 1, 437, 0xdd },
	{ 1, 438, 0xe5 },
	{ 1, 439, 0xed },
	{ 1, 440, 0xf5 },
	{ 1, 441, 0xfd },
	{ 1, 442, 0x5 },
	{ 1, 443, 0xe },
	{ 1, 444, 0x16 },
	{ 1, 445, 0x1e },
	{ 1, 446, 0x26 },
	{ 1, 447, 0x2e },
	{ 1, 448, 0x36 },
	{ 1, 449, 0x3e },
	{ 1, 450, 0x46 },
	{ 1, 451, 0x4e },
	{ 1, 452, 0x56 },
	{ 1, 453, 0x5e },
	{ 1, 454, 0x66 },
	{ 1, 455, 0x6e },
	{ 1, 456, 0x76 },
	{ 1, 457, 0x7e },
	{ 1, 458, 0x86 },
	{ 1, 459, 0x8e },
	{ 1, 460, 0x96 },
	{ 1, 461, 0x9e },
	{ 1, 462, 0xa6 },
	{ 1, 463, 0xae },
	{ 1, 464, 0xb6 },
	{ 1, 465, 0xbe },
	{ 1, 466, 0xc6 },
	{ 1, 467, 0xce },
	{ 1, 468, 0xd6 },
	{ 1, 469, 0xde },
	{ 1, 470, 0xe6 },
	{ 1, 471, 0xee },
	{ 1, 472, 0xf6 },
	{ 1, 473, 0xfe },
	{ 1, 474, 0x6 },
	{ 1, 475, 0xf },
	{ 1, 476, 0x17 },
	{ 1, 477, 0x1f },
	{ 1, 478, 0x27 },
	{ 1, 479, 0x2f },
	{ 1, 480, 0x37 },
	{ 1, 481, 0x3f },
	{ 1, 482, 0x47 },
	{ 1, 483, 0x4f },
	{ 1, 484, 0x57 },
	{ 1, 485, 0x5f },
	{ 1, 486, 0x67 },
	{ 1, 487, 0x6f },
	{ 1, 488, 0x77 },
	{ 1, 489, 0x7f },
	{ 1, 490, 0x87 },
	{ 1, 491, 0x8f },
	{ 1, 492, 0x97 },
	{ 1, 493, 0x9f },
	{ 1, 494, 0xa7 },
	{ 1, 495, 0xaf },
	{ 1, 496, 0xb7 },
	{ 1, 497, 0xbf },
	{ 1, 498, 0xc7 },
	{ 1, 499, 0xcf },
	{ 1, 500, 0xd7 },
	{ 1, 501, 0xdf },
	{ 1, 502, 0xe7 },
	{ 1, 503, 0xef },
	{ 1, 504, 0xf7 },
	{ 1, 505, 0xff },
	{ 1, 506, 0x8 },
	{ 1, 507, 0x10 },
	{ 1, 508, 0x18 },
	{ 1, 509, 0x20 },
	{ 1, 510, 0x28 },
	{ 1, 511, 0x30 },
	{ 1, 512, 0x38 },
	{ 1, 513, 0x40 },
	{ 1, 514, 0x48 },
	{ 1, 515, 0x50 },
	{ 1, 516, 0x58 },
	{ 1, 517, 0x60 },
	{ 1, 518, 0x68 },
	{ 1, 519, 0x70 },
	{ 1, 520, 0x78 },
	{ 1, 521, 0x80 },
	{ 1, 522, 0x88 },
	{ 1, 523, 0x90 },
	{ 1, 524, 0x98 },
	{ 1, 525, 0xa0 },
	{ 1, 526, 0xa8 },
	{ 1, 527, 0xb0 },
	{ 1, 528, 0xb8 },
	{ 1, 529, 0xc0 },
	{ 1, 530, 0xc8 },
	{ 1, 531, 0xd0 },
	{ 1, 532, 0xd8 },
	{ 1, 533, 0xe0 },
	{ 1, 534, 0xe8 },
	{ 1, 535, 0xf0 },
	{ 1, 536, 0xf8 },
	{ 1, 537, 0x1 },
	{ 1, 538, 0x9 },
	{ 1, 539, 0x11 },
	{ 1, 540, 0x19 },
	{ 1, 541, 0x21 },
	{ 1, 542, 0x29 },
	{ 1, 543, 0x31 },
	{ 1, 544, 0x39 },
	{ 1, 545, 0x41 },
	{ 1, 546, 0x49 },
	{ 1, 547, 0x51 },
	{ 1, 548, 0x59 },
	{ 1, 549, 0x61 },
	{ 1, 550, 0x69 },
	{ 1, 551, 0x71 },
	{ 1, 552, 0x79 },
	{ 1, 553, 0x81 },
	{ 1, 554, 0x89 },
	{ 1, 555, 0x91 },
	{ 1, 556, 0x99 },
	{ 1, 557, 0xa1 },
	{ 1, 558, 0xa9 },
	{ 1, 559, 0xb1 },
	{ 1, 560, 0xb9 },
	{ 1, 561, 0xc1 },
	{ 1, 562, 0xc9 },
	{ 1, 563, 0xd1 },
	{ 1, 564, 0xd9 },
	{ 1, 565, 0xe1 },
	{ 1, 566, 0xe9 },
	{ 1, 567, 0xf1 },
	{ 1, 568, 0xf9 },
	{ 1, 569, 0x1 },
	{ 1, 570, 0xa },
	{ 1, 571, 0x12 },
	{ 1, 572, 0x1a },
	{ 1, 573, 0x22 },
	{ 1, 574, 0x2a },
	{ 1, 575, 0x32 },
	{ 1, 576, 0x3a },
	{ 1, 577, 0x42 },
	{ 1, 578, 0x4a },
	{ 1, 579, 0x52 },
	{ 1, 580, 0x5a },
	{ 1, 581, 0x62 },
	{ 1, 582, 0x6a },
	{ 1, 583, 0x72 },
	{ 1, 584, 0x7a },
	{ 1, 585, 0x82 },
	{ 1, 586, 0x8a },
	{ 1, 587, 0x92 },
	{ 1, 588, 0x9a },
	{ 1, 589, 0xa2 },
	{ 1, 590, 0xaa },
	{ 1, 591, 0xb2 },
	{ 1, 592, 0xba },
	{ 1, 593, 0xc2 },
	{ 1, 594, 0xca },
	{ 1, 595, 0xd2 },
	{ 1, 596, 0xda },
	{ 1, 597, 0xe2 },
	{ 1, 598, 0xea },
	{ 1, 599, 0xf2 },
	{ 1, 600, 0xfa },
	{ 1, 601, 0x2 },
	{ 1, 602, 0xb },
	{ 1, 603, 0x13 },
	{ 1, 604, 0x1b },
	{ 1, 605, 0x23 },
	{ 1, 606, 0x2b },
	{ 1, 607, 0x33 },
	{ 1, 608, 0x3b },
	{ 1, 609, 0x43 },
	{ 1, 610, 0x4b },
	{ 1, 611, 0x53 },
	{ 1, 612, 0x5b },
	{ 1, 613, 0x63 },
	{ 1, 614, 0x6b },
	{ 1, 615, 0x73 },
	{ 1, 616, 0x7b },
	{ 1, 617, 0x83 },
	{ 1, 618, 0x8b },
	{ 1, 619, 0x93 },
	{ 1, 620, 0x9b },
	{ 1, 621, 0xa3 },
	{ 1, 622, 0xab },
	{ 1, 623, 0xb3 },
	{ 1, 624, 0xbb },
	{ 1, 625, 0xc3 },
	{ 1, 626, 0xcb },
	{ 1, 627, 0xd3 },
	{ 1, 628, 0xdb },
	{ 1, 629, 0xe3 },
	{ 1, 630, 0xeb },
	{ 1, 631, 0xf3 },
	{ 1, 632, 0xfb },
	{ 1, 633, 0x3 },
	{ 1, 634, 0xc },
	{ 1, 635, 0x14 },
	{ 1, 636, 0x1c },
	{ 1, 637, 0x24 },
	{ 1, 638, 0x2c },
	{ 1, 639, 0x34 },
	{ 1, 640, 0x3c },
	{ 1, 641, 0x44 },
	{ 1, 642, 0x4c },
	{ 1, 643, 0x54 },
	{ 1, 644, 0x5c },
	{ 1, 645, 0x64 },
	{ 1, 646, 0x6c },
	{ 1, 647, 0x74 },
	{ 1, 648, 0x7c },
	{ 1, 649, 0x84 },
	{ 1, 650, 0x8c },
	{ 1, 651, 0x94 },
	{ 1, 652, 0x9c },
	{ 1, 653, 0xa4 },
	{ 1, 654, 0xac },
	{ 1, 655, 0xb4 },
	{ 1, 656, 0xbc },
	{ 1, 657, 0xc4 },
	{ 1, 658, 0xcc },
	{ 1, 659, 0xd4 },
	{ 1, 660, 0xdc },
	{ 1, 661, 0xe4 },
	{ 1, 662, 0xec },
	{ 1, 663, 0xf4 },
	{ 1, 664, 0xfc },
	{ 1, 665, 0x4 },
	{ 1, 666, 0xd },
	{ 1, 667, 0x15 },
	{ 1, 668, 0x1d },
	{ 1, 669, 0x25 },
	{ 1, 670, 0x2d },
	{ 1, 671, 0x35 },
	{ 1, 672, 0x3d },
	{ 1, 673, 0x45 },
	{ 1, 674, 0x4d },
	{ 1, 675, 0x55 },
	{ 1, 676, 0x5d },
	{ 1, 677, 0x65 },
	{ 1, 678, 0x6d },
	{ 1, 679, 0x75 },
	{ 1, 680, 0x7d },
	{ 1, 681, 0x85 },
	{ 1, 682, 0x8d },
	{ 1, 683, 0x95 },
	{ 1, 684, 0x9d },
	{ 1, 685, 0xa5 },
	{ 1, 686, 0xad },
	{ 1, 687, 0xb5 },
	{ 1, 688, 0xbd },
	{ 1, 689, 0xc5 },
	{ 1, 690, 0xcd },
	{ 1, 691, 0xd5 },
	{ 1, 692, 0xdd },
	{ 1, 693, 0xe5 },
	{ 1, 694, 0xed },
	{ 1, 695, 0xf5 },
	{ 1, 696, 0xfd },
	{ 1, 697, 0x5 },
	{ 1, 698, 0xe },
	{ 1, 699, 0x16 },
	{ 1, 700, 0x1e },
	{ 1, 701, 0x26 },
	{ 1, 702, 0x2e },
	{ 1, 703, 0x36 },
	{ 1, 704, 0x3e },
	{ 1, 705, 0x46 },
	{ 1, 706, 0x4e },
	{ 1, 707, 0x56 },
	{ 1, 708, 0x5e },
	{ 1, 709, 0x66 },
	{ 1, 710, 0x6e },
	{ 1, 711, 0x76 },
	{ 1, 712, 0x7e },
	{ 1, 713, 0x86 },
	{ 1, 714, 0x8e },
	{ 1, 715, 0x96 },
	{ 1, 716, 0x9e },
	{ 1, 717, 0xa6 },
	{ 1, 718, 0xae },
	{ 1, 719, 0xb6 },
	{ 1, 720, 0xbe },
	{ 1, 721, 0xc6 },
	{ 1, 722, 0xce },
	{ 1, 723, 0xd6 },
	{ 1, 724, 0xde },
	{ 1, 725, 0xe6 },
	{ 1, 726, 0xee },
	{ 1, 727, 0xf6 },
	{ 1, 728, 0xfe },
	{ 1, 729, 0x6 },
	{ 1, 730, 0xf },
	{ 1, 731, 0x17 },
	{ 1, 732, 0x1f },
	{ 1, 733, 0x27 },
	{ 1, 734, 0x2f },
	{ 1, 735, 0x37 },
	{ 1, 736, 0x3f },
	{ 1, 737, 0x47 },
	{ 1, 738, 0x4f },
	{ 1, 739, 0x57 },
	{ 1, 740, 0x5f },
	{ 1, 741, 0x67 },
	{ 1, 742, 0x6f },
	{ 1, 743, 0x77 },
	{ 1, 744, 0x7f },
	{ 1, 745, 0x87 },
	{ 1, 746, 0x8f },
	{ 1, 747, 0x97 },
	{ 1, 748, 0x9f },
	{ 1, 749, 0xa7 },
	{ 1, 750, 0xaf },
	{ 1, 751, 0xb7 },
	{ 1, 752, 0xbf },
	{ 1, 753, 0xc7 },
	{ 1, 754, 0xcf },
	{ 1, 755, 0xd7 },
	{ 1, 756, 0xdf },
	{ 1, 757, 0xe7 },
	{ 1, 758, 0xef },
	{ 1, 759, 0xf7 },
	{ 1, 760, 0xff },
	{ 1, 761, 0x8 },
	{ 1, 762, 0x10 },
	{ 1, 763, 0x18 },
	{ 1, 764, 0x20 },
	{ 1, 765, 0x28 },
	{ 1, 766, 0x30 },
	{ 1, 767, 0x38 },
	{ 1, 768, 0x40 },
	{ 1, 769, 0x48 },
	{ 1, 770, 0x50 },
	{ 1, 771, 0x58 },
	{ 1, 772, 0x60 },
	{ 1, 773, 0x68 },
	{ 1, 774, 0x70 },
	{ 1, 775, 0x78 },
	{ 1, 776, 0x80 },
	{ 1, 777, 0x88 },
	{ 1, 778, 0x90 },
	{ 1, 779, 0x98 },
	{ 1, 780, 0xa0 },
	{ 1, 781, 0xa8 },
	{ 1, 782, 0xb0 },
	{ 1, 783, 0xb8 },
	{ 1, 784, 0xc0 },
	{ 1, 785, 0xc8 },
	{ 1, 786, 0xd0 },
	{ 1, 787, 0xd8 },
	{ 1, 788, 0xe0 },
	{ 1, 789, 0xe8 },
	{ 1, 790, 0xf0 },
	{ 1, 791, 0xf8 },
	{ 1, 792, 0x1 },
	{ 1, 793, 0x9 },
	{ 1, 794, 0x11 },
	{ 1, 795, 0x19 },
	{ 1, 796, 0x21 },
	{ 1, 797, 0x29 },
	{ 1, 798, 0x31 },
	{ 1, 799, 0x39 },
	{ 1, 800, 0x41 },
	{ 1, 801, 0x49 },
	{ 1, 802, 0x51 },
	{ 1, 803, 0x59 },
	{ 1, 804, 0x61 },
	{ 1, 805, 0x69 },
	{ 1, 806, 0x71 },
	{ 1, 807, 0x79 },
	{ 1, 808, 0x81 },
	{ 1, 809, 0x89 },
	{ 1, 810, 0x91 },
	{ 1, 811, 0x99 },
	{ 1, 812, 0xa1 },
	{ 1, 813, 0xa9 },
	{ 1, 814, 0xb1 },
	{ 1, 815, 0xb9 },
	{ 1, 816, 0xc1 },
	{ 1, 817, 0xc9 },
	{ 1, 818, 0xd1 },
	{ 1, 819, 0xd9 },
	{ 1, 820, 0xe1 },
	{ 1, 821, 0xe9 },
	{ 1, 822, 0xf1 },
	{ 1, 823, 0xf9 },
	{ 1, 824, 0x1 },
	{ 1, 825, 0xa },
	{ 1, 826, 0x12 },
	{ 1, 827, 0x1a },
	{ 1, 828, 0x22 },
	{ 1, 829, 0x2a },
	{ 1, 830, 0x32 },
	{ 1, 831, 0x3a },
	{ 1, 832, 0x42 },
	{ 1, 833, 0x4a },
	{ 1, 834, 0x52 },
	{ 1, 835, 0x5a },
	{ 1, 836, 0x62 },
	{ 1, 837, 0x6a },
	{ 1, 838, 0x72 },
	{ 1, 839, 0x7a },
	{ 1, 840, 0x82 },
	{ 1, 841, 0x8a },
	{ 1, 842, 0x92 },
	{ 1, 843, 0x9a },
	{ 1, 844, 0xa2 },
	{ 1, 845, 0xaa },
	{ 1, 846, 0xb2 },
	{ 1, 847, 0xba },
	{ 1, 848, 0xc2 },
	{ 1, 849, 0xca },
	{ 1, 850, 0xd2 },
	{ 1, 851, 0xda },
	{ 1, 852, 0xe2 },
	{ 1, 853, 0xea },
	{ 1, 854, 0xf2 },
	{ 1, 855, 0xfa },
	{ 1, 856, 0x2 },
	{ 1, 857, 0xb },
	{ 1, 858, 0x13 },
	{ 1, 859, 0x1b },
	{ 1, 860, 0x23 },
	{ 1, 861, 0x2b },
	{ 1, 862, 0x33 },
	{ 1, 863, 0x3b },
	{ 1, 864, 0x43 },
	{ 1, 865, 0x4b },
	{ 1, 866, 0x53 },
	{ 1, 867, 0x5b },
	{ 1, 868, 0x63 },
	{ 1, 869, 0x6b },
	{ 1, 870, 0x73 },
	{ 1, 871, 0x7b },
	{ 1, 872, 0x83 },
	{ 1, 873, 0x8b },
	{ 1, 874, 0x93 },
	{ 1, 875, 0x9b },
	{ 1, 876, 0xa3 },
	{ 1, 877, 0xab },
	{ 1, 878, 0xb3 },
	{ 1, 879, 0xbb },
	{ 1, 880, 0xc3 },
	{ 1, 881, 0xcb },
	{ 1, 882, 0xd3 },
	{ 1, 883, 0xdb },
	{ 1, 884, 0xe3 },
	{ 1, 885, 0xeb },
	{ 1, 886, 0xf3 },
	{ 1, 887, 0xfb },
	{ 1, 888, 0x3 },
	{ 1, 889, 0xc },
	{ 1, 890, 0x14 },
	{ 1, 891, 0x1c },
	{ 1, 892, 0x24 },
	{ 1, 893, 0x2c },
	{ 1, 894, 0x34 },
	{ 1, 895, 0x3c },
	{ 1, 896, 0x44 },
	{ 1, 897, 0x4c },
	{ 1, 898, 0x54 },
	{ 1, 899, 0x5c },
	{ 1, 900, 0x64 },
	{ 1, 901, 0x6c },
	{ 1, 902, 0x74 },
	{ 1, 903, 0x7c },
	{ 1, 904, 0x84 },
	{ 1, 905, 0x8c },
	{ 1, 906, 0x94 },
	{ 1, 907, 0x9c },
	{ 1, 908, 0xa4 },
	{ 1, 909, 0xac },
	{ 1, 910, 0xb4 },
	{ 1, 911, 0xbc },
	{ 1, 912, 0xc4 },
	{ 1, 913, 0xcc },
	{ 1, 914, 0xd4 },
	{ 1, 915, 0xdc },
	{ 1, 916, 0xe4 },
	{ 1, 917, 0xec },
	{ 1, 918, 0xf4 },
	{ 1, 919, 0xfc },
	{ 1, 920, 0x4 },
	{ 1, 921, 0xd },
	{ 1, 922, 0x15 },
	{ 1, 923, 0x1d },
	{ 1, 924, 0x25 },
	{ 1, 925, 0x2d },
	{ 1, 926, 0x35 },
	{ 1, 927, 0x3d },
	{ 1, 928, 0x45 },
	{ 1, 929, 0x4d },
	{ 1, 930, 0x55 },
	{ 1, 931, 0x5d },
	{ 1, 932, 0x65 },
	{ 1, 933, 0x6d },
	{ 1, 934, 0x75 },
	{ 1, 935, 0x7d },
	{ 1, 936, 0x85 },
	{ 1, 937, 0x8d },
	{ 1, 938, 0x95 },
	{ 1, 939, 0x9d },
	{ 1, 940, 0xa5 },
	{ 1, 941, 0xad },
	{ 1, 942, 0xb5 },
	{ 1, 943, 0xbd },
	{ 1, 944, 0xc5 },
	{ 1, 945, 0xcd },
	{ 1, 946, 0xd5 },
	{ 1, 947, 0xdd },
	{ 1, 948, 0xe5 },
	{ 1, 949, 0xed },
	{ 1, 950, 0xf5 },
	{ 1, 951, 0xfd },
	{ 1, 952, 0x5 },
	{ 1, 953, 0xe },
	{ 1, 954, 0x16 },
	{ 1, 955, 0x1e },
	{ 1, 956, 0x26 },
	{ 1, 957, 0x2e },
	{ 1, 958, 0x36 },
	{ 1, 959, 0x3e },
	{ 1, 960, 0x46 },
	{ 1, 961, 0x4e },
	{ 1, 962, 0x56 },
	{ 1, 963, 0x5e },
	{ 1, 964, 0x66 },
	{ 1, 965, 0x6e },
	{ 1, 966, 0x76 },
	{ 1, 967, 0x7e },
	{ 1, 968, 0x86 },
	{ 1, 969, 0x8e },
	{ 1, 970, 0x96 },
	{ 1, 971, 0x9e },
	{ 1, 972, 0xa6 },
	{ 1, 973, 0xae },
	{ 1, 974, 0xb6 },
	{ 1, 975, 0xbe },
	{ 1, 976, 0xc6 },
	{ 1, 977, 0xce },
	{ 1, 978, 0xd6 },
	{ 1, 979, 0xde },
	{ 1, 980, 0xe6 },
	{ 1, 981, 0xee },
	{ 1, 982, 0xf6 },
	{ 1, 983, 0xfe },
	{ 1, 984, 0x6 },
	{ 1, 985, 0xf },
	{ 1, 986, 0x17 },
	{ 1, 987, 0x1f },
	{ 1, 988, 0x27 },
	{ 1, 989, 0x2f },
	{ 1, 990, 0x37 },
	{ 1, 991, 0x3f },
	{ 1, 992, 0x47 },
	{ 1, 993, 0x4f },
	{ 1, 994, 0x57 },
	{ 1, 995, 0x5f },
	{ 1, 996, 0x67 },
	{ 1, 997, 0x6f },
	{ 1, 998, 0x77 },
	{ 1, 999, 0x7f },
	{ 1, 1000, 0x87 },
	{ 1, 1001, 0x8f },
	{ 1, 1002, 0x97 },
	{ 1, 1003, 0x9f },
	{ 1, 1004, 0xa7 },
	{ 1, 1005, 0xaf },
	{ 1, 1006, 0xb7 },
	{ 1, 1007, 0xbf },
	{ 1, 1008, 0xc7 },
	{ 1, 1009, 0xcf },
	{ 1, 1010, 0xd7 },
	{ 1, 1011, 0xdf },
	{ 1, 1012, 0xe7 },
	{ 1, 1013, 0xef },
	{ 1, 1014, 0xf7 },
	{ 1, 1015, 0xff },
	{ 1, 1016, 0x8 },
	{ 1, 1017, 0x10 },
	{ 1, 1018, 0x18 },
	{ 1, 1019, 0x20 },
	{ 1, 1020, 0x28 },
	{ 1, 1021, 0x30 },
	{ 1, 1022, 0x38 },
	{ 1, 1023, 0x40 },
	{ 2, 0, 0x4847464544434241 },
	{ 3, 0, 0x504f4e4d4c4b4a49 },
	{ 4, 0, 0x1 },
	{ 0, 0, 0xff },
	{ 0, 1023, 0xff },
	{ 1, 0, 0xff },
	{ 1, 1023, 0xff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xff },
	{ 0, 0, 0xaf },
	{ 1, 0, 0x9 },
	{ 2, 0, 0x11 },
	{ 3, 0, 0x19 },
	{ 4, 0, 0x21 },
	{ 5, 0, 0x29 },
	{ 6, 0, 0x1 },
	{ 7, 0, 0x403f3e3d3c3b3a39 },
	{ 8, 0, 0x41 },
	{ 8, 1, 0x42 },
	{ 8, 2, 0x43 },
	{ 8, 3, 0x44 },
	{ 8, 4, 0x45 },
	{ 8, 5, 0x46 },
	{ 8, 6, 0x47 },
	{ 8, 7, 0x48 },
	{ 8, 8, 0x49 },
	{ 8, 9, 0x4a },
	{ 8, 10, 0x4b },
	{ 8, 11, 0x4c },
	{ 8, 12, 0x4d },
	{ 8, 13, 0x4e },
	{ 8, 14, 0x4f },
	{ 8, 15, 0x50 },
	{ 8, 16, 0x51 },
	{ 8, 17, 0x52 },
	{ 8, 18, 0x53 },
	{ 8, 19, 0x54 },
	{ 8, 20, 0x55 },
	{ 8, 21, 0x56 },
	{ 8, 22, 0x57 },
	{ 8, 23, 0x58 },
	{ 8, 24, 0x59 },
	{ 8, 25, 0x5a },
	{ 8, 26, 0x5b },
	{ 8, 27, 0x5c },
	{ 8, 28, 0x5d },
	{ 8, 29, 0x5e },
	{ 8, 30, 0x5f },
	{ 8, 31, 0x60 },
	{ 8, 32, 0x61 },
	{ 8, 33, 0x62 },
	{ 8, 34, 0x63 },
	{ 8, 35, 0x64 },
	{ 8, 36, 0x65 },
	{ 8, 37, 0x66 },
	{ 8, 38, 0x67 },
	{ 8, 39, 0x68 },
	{ 8, 40, 0x69 },
	{ 8, 41, 0x6a },
	{ 8, 42, 0x6b },
	{ 8, 43, 0x6c },
	{ 8, 44, 0x6d },
	{ 8, 45, 0x6e },
	{ 8, 46, 0x6f },
	{ 8, 47, 0x70 },
	{ 8, 48, 0x71 },
	{ 8, 49, 0x72 },
	{ 8, 50, 0x73 },
	{ 8, 51, 0x74 },
	{ 8, 52, 0x75 },
	{ 8, 53, 0x76 },
	{ 8, 54, 0x77 },
	{ 8, 55, 0x78 },
	{ 8, 56, 0x79 },
	{ 8, 57, 0x7a },
	{ 8, 58, 0x7b },
	{ 8, 59, 0x7c },
	{ 8, 60, 0x7d },
	{ 8, 61, 0x7e },
	{ 8, 62, 0x7f },
	{ 8, 63, 0x80 },
	{ 9, 0, 0x8887868584838281 },
	{ 10, 0, 0x908f8e8d8c8b8a89 },
	{ 11, 0, 0x9897969594939291 },
	{ 12, 0, 0x9c9b9a99 },
	{ 13, 0, 0x7 },
	{ 14, 0, 0xb0afaeadacabaaa9 },
	{ 14, 1, 0xb8b7b6b5b4b3b2b1 },
	{ 14, 2, 0xc0bfbebdbcbbbab9 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xff },
	{ 2, 0, 0xff },
	{ 3, 0, 0xff },
	{ 4, 0, 0xff },
	{ 5, 0, 0xff },
	{ 6, 0, 0xff },
	{ 7, 0, 0xffffffffffffffff },
	{ 8, 0, 0xff },
	{ 8, 1, 0xff },
	{ 8, 2, 0xff },
	{ 8, 3, 0xff },
	{ 8, 4, 0xff },
	{ 8, 5, 0xff },
	{ 8, 6, 0xff },
	{ 8, 7, 0xff },
	{ 8, 8, 0xff },
	{ 8, 9, 0xff },
	{ 8, 10, 0xff },
	{ 8, 11, 0xff },
	{ 8, 12, 0xff },
	{ 8, 13, 0xff },
	{ 8, 14, 0xff },
	{ 8, 15, 0xff },
	{ 8, 16, 0xff },
	{ 8, 17, 0xff },
	{ 8, 18, 0xff },
	{ 8, 19, 0xff },
	{ 8, 20, 0xff },
	{ 8, 21, 0xff },
	{ 8, 22, 0xff },
	{ 8, 23, 0xff },
	{ 8, 24, 0xff },
	{ 8, 25, 0xff },
	{ 8, 26, 0xff },
	{ 8, 27, 0xff },
	{ 8, 28, 0xff },
	{ 8, 29, 0xff },
	{ 8, 30, 0xff },
	{ 8, 31, 0xff },
	{ 8, 32, 0xff },
	{ 8, 33, 0xff },
	{ 8, 34, 0xff },
	{ 8, 35, 0xff },
	{ 8, 36, 0xff },
	{ 8, 37, 0xff },
	{ 8, 38, 0xff },
	{ 8, 39, 0xff },
	{ 8, 40, 0xff },
	{ 8, 41, 0xff },
	{ 8, 42, 0xff },
	{ 8, 43, 0xff },
	{ 8, 44, 0xff },
	{ 8, 45, 0xff },
	{ 8, 46, 0xff },
	{ 8, 47, 0xff },
	{ 8, 48, 0xff },
	{ 8, 49, 0xff },
	{ 8, 50, 0xff },
	{ 8, 51, 0xff },
	{ 8, 52, 0xff },
	{ 8, 53, 0xff },
	{ 8, 54, 0xff },
	{ 8, 55, 0xff },
	{ 8, 56, 0xff },
	{ 8, 57, 0xff },
	{ 8, 58, 0xff },
	{ 8, 59, 0xff },
	{ 8, 60, 0xff },
	{ 8, 61, 0xff },
	{ 8, 62, 0xff },
	{ 8, 63, 0xff },
	{ 9, 0, 0xffffffffffffffff },
	{ 10, 0, 0xffffffffffffffff },
	{ 11, 0, 0xffffffffffffffff },
	{ 12, 0, 0xffffffff },
	{ 13, 0, 0xffffffffffffffff },
	{ 14, 0, 0xffffffffffffffff },
	{ 14, 2, 0xffffffffffffffff },
	{ 0, 0, 0xff },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 1, 1, 0x1817161514131211 },
	{ 1, 2, 0x201f1e1d1c1b1a19 },
	{ 1, 3, 0x2827262524232221 },
	{ 1, 4, 0x302f2e2d2c2b2a29 },
	{ 1, 5, 0x3837363534333231 },
	{ 1, 6, 0x403f3e3d3c3b3a39 },
	{ 1, 7, 0x4847464544434241 },
	{ 1, 8, 0x504f4e4d4c4b4a49 },
	{ 1, 9, 0x5857565554535251 },
	{ 1, 10, 0x605f5e5d5c5b5a59 },
	{ 1, 11, 0x6867666564636261 },
	{ 1, 12, 0x706f6e6d6c6b6a69 },
	{ 1, 13, 0x7877767574737271 },
	{ 1, 14, 0x807f7e7d7c7b7a79 },
	{ 1, 15, 0x8887868584838281 },
	{ 1, 16, 0x908f8e8d8c8b8a89 },
	{ 1, 17, 0x9897969594939291 },
	{ 1, 18, 0xa09f9e9d9c9b9a99 },
	{ 1, 19, 0xa8a7a6a5a4a3a2a1 },
	{ 1, 20, 0xb0afaeadacabaaa9 },
	{ 1, 21, 0xb8b7b6b5b4b3b2b1 },
	{ 1, 22, 0xc0bfbebdbcbbbab9 },
	{ 1, 23, 0xc8c7c6c5c4c3c2c1 },
	{ 1, 24, 0xd0cfcecdcccbcac9 },
	{ 1, 25, 0xd8d7d6d5d4d3d2d1 },
	{ 1, 26, 0xe0dfdedddcdbdad9 },
	{ 1, 27, 0xe8e7e6e5e4e3e2e1 },
	{ 1, 28, 0xf0efeeedecebeae9 },
	{ 1, 29, 0xf8f7f6f5f4f3f2f1 },
	{ 1, 30, 0x1fffefdfcfbfaf9 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 1, 30, 0xffffffffffffffff },
	{ 0, 0, 0x9 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 4, 0, 0x2827262524232221 },
	{ 5, 0, 0x302f2e2d2c2b2a29 },
	{ 5, 1, 0x3837363534333231 },
	{ 5, 2, 0x403f3e3d3c3b3a39 },
	{ 5, 3, 0x4847464544434241 },
	{ 5, 4, 0x504f4e4d4c4b4a49 },
	{ 5, 5, 0x5857565554535251 },
	{ 5, 6, 0x605f5e5d5c5b5a59 },
	{ 5, 7, 0x6867666564636261 },
	{ 5, 8, 0x706f6e6d6c6b6a69 },
	{ 5, 9, 0x7877767574737271 },
	{ 5, 10, 0x807f7e7d7c7b7a79 },
	{ 5, 11, 0x8887868584838281 },
	{ 5, 12, 0x908f8e8d8c8b8a89 },
	{ 5, 13, 0x9897969594939291 },
	{ 5, 14, 0xa09f9e9d9c9b9a99 },
	{ 5, 15, 0xa8a7a6a5a4a3a2a1 },
	{ 5, 16, 0xb0afaeadacabaaa9 },
	{ 5, 17, 0xb8b7b6b5b4b3b2b1 },
	{ 5, 18, 0xc0bfbebdbcbbbab9 },
	{ 5, 19, 0xc8c7c6c5c4c3c2c1 },
	{ 5, 20, 0xd0cfcecdcccbcac9 },
	{ 5, 21, 0xd8d7d6d5d4d3d2d1 },
	{ 5, 22, 0xe0dfdedddcdbdad9 },
	{ 5, 23, 0xe8e7e6e5e4e3e2e1 },
	{ 5, 24, 0xf0efeeedecebeae9 },
	{ 5, 25, 0xf8f7f6f5f4f3f2f1 },
	{ 5, 26, 0x1fffefdfcfbfaf9 },
	{ 5, 27, 0x908070605040302 },
	{ 5, 28, 0x11100f0e0d0c0b0a },
	{ 5, 29, 0x1918171615141312 },
	{ 5, 30, 0x21201f1e1d1c1b1a },
	{ 6, 0, 0x2928272625242322 },
	{ 7, 0, 0x31302f2e2d2c2b2a },
	{ 8, 0, 0x3938373635343332 },
	{ 9, 0, 0x41403f3e3d3c3b3a },
	{ 10, 0, 0x4948474645444342 },
	{ 11, 0, 0x51504f4e4d4c4b4a },
	{ 12, 0, 0x2 },
	{ 13, 0, 0x61605f5e5d5c5b5a },
	{ 14, 0, 0x6968676665646362 },
	{ 15, 0, 0x71706f6e6d6c6b6a },
	{ 16, 0, 0x7978777675747372 },
	{ 17, 0, 0x81807f7e7d7c7b7a },
	{ 18, 0, 0x8988878685848382 },
	{ 19, 0, 0x91908f8e8d8c8b8a },
	{ 20, 0, 0x9392 },
	{ 21, 0, 0xa1a09f9e9d9c9b9a },
	{ 22, 0, 0x1 },
	{ 23, 0, 0xb1b0afaeadacabaa },
	{ 0, 0, 0xff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 5, 0, 0xffffffffffffffff },
	{ 5, 30, 0xffffffffffffffff },
	{ 6, 0, 0xffffffffffffffff },
	{ 7, 0, 0xffffffffffffffff },
	{ 8, 0, 0xffffffffffffffff },
	{ 9, 0, 0xffffffffffffffff },
	{ 10, 0, 0xffffffffffffffff },
	{ 11, 0, 0xffffffffffffffff },
	{ 12, 0, 0xff },
	{ 13, 0, 0xffffffffffffffff },
	{ 14, 0, 0xffffffffffffffff },
	{ 15, 0, 0xffffffffffffffff },
	{ 16, 0, 0xffffffffffffffff },
	{ 17, 0, 0xffffffffffffffff },
	{ 18, 0, 0xffffffffffffffff },
	{ 19, 0, 0xffffffffffffffff },
	{ 20, 0, 0xffff },
	{ 21, 0, 0xffffffffffffffff },
	{ 22, 0, 0xff },
	{ 23, 0, 0xffffffffffffffff },
	{ 0, 0, 0x1 },
	{ 1, 0, 0xc0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 3, 1, 0x2827262524232221 },
	{ 3, 2, 0x302f2e2d2c2b2a29 },
	{ 3, 3, 0x3837363534333231 },
	{ 3, 4, 0x403f3e3d3c3b3a39 },
	{ 3, 5, 0x4847464544434241 },
	{ 3, 6, 0x504f4e4d4c4b4a49 },
	{ 3, 7, 0x5857565554535251 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 3, 7, 0xffffffffffffffff },
	{ 0, 0, 0xff },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 1, 1, 0x1817161514131211 },
	{ 1, 2, 0x201f1e1d1c1b1a19 },
	{ 1, 3, 0x2827262524232221 },
	{ 1, 4, 0x302f2e2d2c2b2a29 },
	{ 1, 5, 0x3837363534333231 },
	{ 1, 6, 0x403f3e3d3c3b3a39 },
	{ 1, 7, 0x4847464544434241 },
	{ 1, 8, 0x504f4e4d4c4b4a49 },
	{ 1, 9, 0x5857565554535251 },
	{ 1, 10, 0x605f5e5d5c5b5a59 },
	{ 1, 11, 0x6867666564636261 },
	{ 1, 12, 0x706f6e6d6c6b6a69 },
	{ 1, 13, 0x7877767574737271 },
	{ 1, 14, 0x807f7e7d7c7b7a79 },
	{ 1, 15, 0x8887868584838281 },
	{ 1, 16, 0x908f8e8d8c8b8a89 },
	{ 1, 17, 0x9897969594939291 },
	{ 1, 18, 0xa09f9e9d9c9b9a99 },
	{ 1, 19, 0xa8a7a6a5a4a3a2a1 },
	{ 1, 20, 0xb0afaeadacabaaa9 },
	{ 1, 21, 0xb8b7b6b5b4b3b2b1 },
	{ 1, 22, 0xc0bfbebdbcbbbab9 },
	{ 1, 23, 0xc8c7c6c5c4c3c2c1 },
	{ 1, 24, 0xd0cfcecdcccbcac9 },
	{ 1, 25, 0xd8d7d6d5d4d3d2d1 },
	{ 1, 26, 0xe0dfdedddcdbdad9 },
	{ 1, 27, 0xe8e7e6e5e4e3e2e1 },
	{ 1, 28, 0xf0efeeedecebeae9 },
	{ 1, 29, 0xf8f7f6f5f4f3f2f1 },
	{ 1, 30, 0x1fffefdfcfbfaf9 },
	{ 2, 0, 0x2 },
	{ 3, 0, 0x11100f0e0d0c0b0a },
	{ 4, 0, 0x1918171615141312 },
	{ 5, 0, 0x21201f1e1d1c1b1a },
	{ 6, 0, 0x2928272625242322 },
	{ 7, 0, 0x31302f2e2d2c2b2a },
	{ 7, 1, 0x3938373635343332 },
	{ 7, 2, 0x41403f3e3d3c3b3a },
	{ 7, 3, 0x4948474645444342 },
	{ 7, 4, 0x51504f4e4d4c4b4a },
	{ 7, 5, 0x5958575655545352 },
	{ 7, 6, 0x61605f5e5d5c5b5a },
	{ 7, 7, 0x6968676665646362 },
	{ 7, 8, 0x71706f6e6d6c6b6a },
	{ 7, 9, 0x7978777675747372 },
	{ 7, 10, 0x81807f7e7d7c7b7a },
	{ 7, 11, 0x8988878685848382 },
	{ 7, 12, 0x91908f8e8d8c8b8a },
	{ 7, 13, 0x9998979695949392 },
	{ 7, 14, 0xa1a09f9e9d9c9b9a },
	{ 7, 15, 0xa9a8a7a6a5a4a3a2 },
	{ 7, 16, 0xb1b0afaeadacabaa },
	{ 7, 17, 0xb9b8b7b6b5b4b3b2 },
	{ 7, 18, 0xc1c0bfbebdbcbbba },
	{ 7, 19, 0xc9c8c7c6c5c4c3c2 },
	{ 7, 20, 0xd1d0cfcecdcccbca },
	{ 7, 21, 0xd9d8d7d6d5d4d3d2 },
	{ 7, 22, 0xe1e0dfdedddcdbda },
	{ 7, 23, 0xe9e8e7e6e5e4e3e2 },
	{ 7, 24, 0xf1f0efeeedecebea },
	{ 7, 25, 0xf9f8f7f6f5f4f3f2 },
	{ 7, 26, 0x201fffefdfcfbfa },
	{ 7, 27, 0xa09080706050403 },
	{ 7, 28, 0x1211100f0e0d0c0b },
	{ 7, 29, 0x1a19181716151413 },
	{ 7, 30, 0x2221201f1e1d1c1b },
	{ 8, 0, 0x2a29282726252423 },
	{ 9, 0, 0x3231302f2e2d2c2b },
	{ 10, 0, 0x3a39383736353433 },
	{ 11, 0, 0x4241403f3e3d3c3b },
	{ 12, 0, 0x4a49484746454443 },
	{ 13, 0, 0x5251504f4e4d4c4b },
	{ 14, 0, 0x3 },
	{ 15, 0, 0x6261605f5e5d5c5b },
	{ 16, 0, 0x6a69686766656463 },
	{ 17, 0, 0x7271706f6e6d6c6b },
	{ 18, 0, 0x7a79787776757473 },
	{ 19, 0, 0x8281807f7e7d7c7b },
	{ 20, 0, 0x8a89888786858483 },
	{ 21, 0, 0x9291908f8e8d8c8b },
	{ 22, 0, 0x9493 },
	{ 23, 0, 0xa2a1a09f9e9d9c9b },
	{ 24, 0, 0x1 },
	{ 25, 0, 0xb2b1b0afaeadacab },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 1, 30, 0xffffffffffffffff },
	{ 2, 0, 0xff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 5, 0, 0xffffffffffffffff },
	{ 6, 0, 0xffffffffffffffff },
	{ 7, 0, 0xffffffffffffffff },
	{ 7, 30, 0xffffffffffffffff },
	{ 8, 0, 0xffffffffffffffff },
	{ 9, 0, 0xffffffffffffffff },
	{ 10, 0, 0xffffffffffffffff },
	{ 11, 0, 0xffffffffffffffff },
	{ 12, 0, 0xffffffffffffffff },
	{ 13, 0, 0xffffffffffffffff },
	{ 14, 0, 0xff },
	{ 15, 0, 0xffffffffffffffff },
	{ 16, 0, 0xffffffffffffffff },
	{ 17, 0, 0xffffffffffffffff },
	{ 18, 0, 0xffffffffffffffff },
	{ 19, 0, 0xffffffffffffffff },
	{ 20, 0, 0xffffffffffffffff },
	{ 21, 0, 0xffffffffffffffff },
	{ 22, 0, 0xffff },
	{ 23, 0, 0xffffffffffffffff },
	{ 24, 0, 0xff },
	{ 25, 0, 0xffffffffffffffff },
	{ 0, 0, 0x2 },
	{ 1, 0, 0x1 },
	{ 0, 0, 0xff },
	{ 1, 0, 0xff },
	{ 0, 0, 0x1 },
	{ 1, 0, 0x9 },
	{ 1, 1, 0xa },
	{ 1, 2, 0xb },
	{ 1, 3, 0xc },
	{ 1, 4, 0xd },
	{ 1, 5, 0xe },
	{ 1, 6, 0xf },
	{ 1, 7, 0x10 },
	{ 1, 8, 0x11 },
	{ 1, 9, 0x12 },
	{ 1, 10, 0x13 },
	{ 1, 11, 0x14 },
	{ 1, 12, 0x15 },
	{ 1, 13, 0x16 },
	{ 1, 14, 0x17 },
	{ 1, 15, 0x18 },
	{ 1, 16, 0x19 },
	{ 1, 17, 0x1a },
	{ 1, 18, 0x1b },
	{ 1, 19, 0x1c },
	{ 1, 20, 0x1d },
	{ 1, 21, 0x1e },
	{ 1, 22, 0x1f },
	{ 1, 23, 0x20 },
	{ 1, 24, 0x21 },
	{ 1, 25, 0x22 },
	{ 1, 26, 0x23 },
	{ 1, 27, 0x24 },
	{ 1, 28, 0x25 },
	{ 1, 29, 0x26 },
	{ 1, 30, 0x27 },
	{ 1, 31, 0x28 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xff },
	{ 1, 1, 0xff },
	{ 1, 2, 0xff },
	{ 1, 3, 0xff },
	{ 1, 4, 0xff },
	{ 1, 5, 0xff },
	{ 1, 6, 0xff },
	{ 1, 7, 0xff },
	{ 1, 8, 0xff },
	{ 1, 9, 0xff },
	{ 1, 10, 0xff },
	{ 1, 11, 0xff },
	{ 1, 12, 0xff },
	{ 1, 13, 0xff },
	{ 1, 14, 0xff },
	{ 1, 15, 0xff },
	{ 1, 16, 0xff },
	{ 1, 17, 0xff },
	{ 1, 18, 0xff },
	{ 1, 19, 0xff },
	{ 1, 20, 0xff },
	{ 1, 21, 0xff },
	{ 1, 22, 0xff },
	{ 1, 23, 0xff },
	{ 1, 24, 0xff },
	{ 1, 25, 0xff },
	{ 1, 26, 0xff },
	{ 1, 27, 0xff },
	{ 1, 28, 0xff },
	{ 1, 29, 0xff },
	{ 1, 30, 0xff },
	{ 1, 31, 0xff },
	{ 0, 0, 0x1 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 4, 0, 0x2827262524232221 },
	{ 5, 0, 0x302f2e2d2c2b2a29 },
	{ 6, 0, 0x3837363534333231 },
	{ 7, 0, 0x403f3e3d3c3b3a39 },
	{ 8, 0, 0x4847464544434241 },
	{ 9, 0, 0x504f4e4d4c4b4a49 },
	{ 10, 0, 0x5857565554535251 },
	{ 11, 0, 0x605f5e5d5c5b5a59 },
	{ 12, 0, 0x6867666564636261 },
	{ 13, 0, 0x706f6e6d6c6b6a69 },
	{ 14, 0, 0x7877767574737271 },
	{ 15, 0, 0x807f7e7d7c7b7a79 },
	{ 16, 0, 0x8887868584838281 },
	{ 17, 0, 0x908f8e8d8c8b8a89 },
	{ 18, 0, 0x9897969594939291 },
	{ 19, 0, 0xa09f9e9d9c9b9a99 },
	{ 20, 0, 0xa8a7a6a5a4a3a2a1 },
	{ 21, 0, 0xb0afaeadacabaaa9 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 5, 0, 0xffffffffffffffff },
	{ 6, 0, 0xffffffffffffffff },
	{ 7, 0, 0xffffffffffffffff },
	{ 8, 0, 0xffffffffffffffff },
	{ 9, 0, 0xffffffffffffffff },
	{ 10, 0, 0xffffffffffffffff },
	{ 11, 0, 0xffffffffffffffff },
	{ 12, 0, 0xffffffffffffffff },
	{ 13, 0, 0xffffffffffffffff },
	{ 14, 0, 0xffffffffffffffff },
	{ 15, 0, 0xffffffffffffffff },
	{ 16, 0, 0xffffffffffffffff },
	{ 17, 0, 0xffffffffffffffff },
	{ 18, 0, 0xffffffffffffffff },
	{ 19, 0, 0xffffffffffffffff },
	{ 20, 0, 0xffffffffffffffff },
	{ 21, 0, 0xffffffffffffffff },
	{ 0, 0, 0x807060504030201 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 1, 1, 0x1817161514131211 },
	{ 1, 2, 0x201f1e1d1c1b1a19 },
	{ 1, 3, 0x2827262524232221 },
	{ 1, 4, 0x302f2e2d2c2b2a29 },
	{ 1, 5, 0x3837363534333231 },
	{ 1, 6, 0x403f3e3d3c3b3a39 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 1, 6, 0xffffffffffffffff },
	{ 0, 0, 0x0 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 4, 0, 0x2827262524232221 },
	{ 4, 1, 0x302f2e2d2c2b2a29 },
	{ 4, 2, 0x3837363534333231 },
	{ 4, 3, 0x403f3e3d3c3b3a39 },
	{ 4, 4, 0x4847464544434241 },
	{ 4, 5, 0x504f4e4d4c4b4a49 },
	{ 4, 6, 0x5857565554535251 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 4, 6, 0xffffffffffffffff },
};

static const struct {
	const char *name;
	unsigned int structure;
	unsigned int first_value;
	unsigned int value_count;
	unsigned int first_run;
	unsigned int run_count;
} images[] = {
	{ "RmiAddrRange distinct", 0, 0, 2, 0, 1 },
	{ "RmiAddrRange maximum", 0, 2, 1, 1, 1 },
	{ "RmiAddrRange maximum", 0, 3, 1, 2, 1 },
	{ "RmiCmemParams distinct", 1, 4, 7, 3, 2 },
	{ "RmiCmemParams maximum", 1, 11, 1, 5, 1 },
	{ "RmiCmemParams maximum", 1, 12, 1, 6, 1 },
	{ "RmiCmemParams maximum", 1, 13, 1, 7, 1 },
	{ "RmiCmemParams maximum", 1, 14, 1, 8, 1 },
	{ "RmiCmemParams maximum", 1, 15, 1, 9, 1 },
	{ "RmiCmemParams maximum", 1, 16, 1, 10, 1 },
	{ "RmiCmemParams maximum", 1, 17, 1, 11, 1 },
	{ "RmiCmemParams padding SBZ", 1, 18, 0, 12, 1 },
	{ "RmiCmemParams padding SBZ", 1, 18, 0, 13, 1 },
	{ "RmiCmemParams padding SBZ", 1, 18, 0, 14, 1 },
	{ "RmiCmemParams padding SBZ", 1, 18, 0, 15, 1 },
	{ "RmiCmemParams padding SBZ", 1, 18, 0, 16, 1 },
	{ "RmiCmemParams padding SBZ", 1, 18, 0, 17, 1 },
	{ "RmiCmemPdevParams distinct", 2, 18, 2, 18, 2 },
	{ "RmiCmemPdevParams maximum", 2, 20, 1, 20, 1 },
	{ "RmiCmemPdevParams maximum", 2, 21, 1, 21, 1 },
	{ "RmiCmemPdevParams padding SBZ", 2, 22, 0, 22, 1 },
	{ "RmiCmemPdevParams padding SBZ", 2, 22, 0, 23, 1 },
	{ "RmiCmemPdevParams padding SBZ", 2, 22, 0, 24, 1 },
	{ "RmiCmemPdevParams padding SBZ", 2, 22, 0, 25, 1 },
	{ "RmiCmemPdevParams padding SBZ", 2, 22, 0, 26, 1 },
	{ "RmiCmemPdevParams padding SBZ", 2, 22, 0, 27, 1 },
	{ "RmiDevCommData distinct", 3, 22, 14, 28, 6 },
	{ "RmiDevCommData maximum", 3, 36, 1, 34, 1 },
	{ "RmiDevCommData maximum", 3, 37, 1, 35, 1 },
	{ "RmiDevCommData maximum", 3, 38, 1, 36, 1 },
	{ "RmiDevCommData maximum", 3, 39, 1, 37, 1 },
	{ "RmiDevCommData maximum", 3, 40, 1, 38, 1 },
	{ "RmiDevCommData maximum", 3, 41, 1, 39, 1 },
	{ "RmiDevCommData maximum", 3, 42, 1, 40, 1 },
	{ "RmiDevCommData maximum", 3, 43, 1, 41, 1 },
	{ "RmiDevCommData maximum", 3, 44, 1, 42, 1 },
	{ "RmiDevCommData maximum", 3, 45, 1, 43, 1 },
	{ "RmiDevCommData maximum", 3, 46, 1, 44, 1 },
	{ "RmiDevCommData maximum", 3, 47, 1, 45, 1 },
	{ "RmiDevCommData maximum", 3, 48, 1, 46, 1 },
	{ "RmiDevCommData maximum", 3, 49, 1, 47, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 48, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 49, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 50, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 51, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 52, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 53, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 54, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 55, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 56, 1 },
	{ "RmiDevCommData padding MBZ", 3, 50, 0, 57, 1 },
	{ "RmiDevCommData padding MBZ", 3, 50, 0, 58, 1 },
	{ "RmiDevCommData padding MBZ", 3, 50, 0, 59, 1 },
	{ "RmiDevCommData padding MBZ", 3, 50, 0, 60, 1 },
	{ "RmiDevCommData padding MBZ", 3, 50, 0, 61, 1 },
	{ "RmiDevCommData padding MBZ", 3, 50, 0, 62, 1 },
	{ "RmiDevCommData padding MBZ", 3, 50, 0, 63, 1 },
	{ "RmiDevCommData padding MBZ", 3, 50, 0, 64, 1 },
	{ "RmiDevCommData padding MBZ", 3, 50, 0, 65, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 66, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 67, 1 },
	{ "RmiDevCommData padding SBZ", 3, 50, 0, 68, 1 },
	{ "RmiDevCommEnter distinct", 4, 50, 4, 69, 2 },
	{ "RmiDevCommEnter maximum", 4, 54, 1, 71, 1 },
	{ "RmiDevCommEnter maximum", 4, 55, 1, 72, 1 },
	{ "RmiDevCommEnter maximum", 4, 56, 1, 73, 1 },
	{ "RmiDevCommEnter maximum", 4, 57, 1, 74, 1 },
	{ "RmiDevCommEnter padding SBZ", 4, 58, 0, 75, 1 },
	{ "RmiDevCommEnter padding SBZ", 4, 58, 0, 76, 1 },
	{ "RmiDevCommEnter padding SBZ", 4, 58, 0, 77, 1 },
	{ "RmiDevCommEnter padding SBZ", 4, 58, 0, 78, 1 },
	{ "RmiDevCommEnter padding SBZ", 4, 58, 0, 79, 1 },
	{ "RmiDevCommEnter padding SBZ", 4, 58, 0, 80, 1 },
	{ "RmiDevCommExit distinct", 5, 58, 10, 81, 4 },
	{ "RmiDevCommExit maximum", 5, 68, 1, 85, 1 },
	{ "RmiDevCommExit maximum", 5, 69, 1, 86, 1 },
	{ "RmiDevCommExit maximum", 5, 70, 1, 87, 1 },
	{ "RmiDevCommExit maximum", 5, 71, 1, 88, 1 },
	{ "RmiDevCommExit maximum", 5, 72, 1, 89, 1 },
	{ "RmiDevCommExit maximum", 5, 73, 1, 90, 1 },
	{ "RmiDevCommExit maximum", 5, 74, 1, 91, 1 },
	{ "RmiDevCommExit maximum", 5, 75, 1, 92, 1 },
	{ "RmiDevCommExit maximum", 5, 76, 1, 93, 1 },
	{ "RmiDevCommExit maximum", 5, 77, 1, 94, 1 },
	{ "RmiDevCommExit padding MBZ", 5, 78, 0, 95, 1 },
	{ "RmiDevCommExit padding MBZ", 5, 78, 0, 96, 1 },
	{ "RmiDevCommExit padding MBZ", 5, 78, 0, 97, 1 },
	{ "RmiDevCommExit padding MBZ", 5, 78, 0, 98, 1 },
	{ "RmiDevCommExit padding MBZ", 5, 78, 0, 99, 1 },
	{ "RmiDevCommExit padding MBZ", 5, 78, 0, 100, 1 },
	{ "RmiDevCommExit padding MBZ", 5, 78, 0, 101, 1 },
	{ "RmiDevCommExit padding MBZ", 5, 78, 0, 102, 1 },
	{ "RmiDevCommExit padding MBZ", 5, 78, 0, 103, 1 },
	{ "RmiPdevParams distinct", 6, 78, 8, 104, 5 },
	{ "RmiPdevParams maximum", 6, 86, 1, 109, 1 },
	{ "RmiPdevParams maximum", 6, 87, 1, 110, 1 },
	{ "RmiPdevParams maximum", 6, 88, 1, 111, 1 },
	{ "RmiPdevParams maximum", 6, 89, 1, 112, 1 },
	{ "RmiPdevParams maximum", 6, 90, 1, 113, 1 },
	{ "RmiPdevParams maximum", 6, 91, 1, 114, 1 },
	{ "RmiPdevParams maximum", 6, 92, 1, 115, 1 },
	{ "RmiPdevParams maximum", 6, 93, 1, 116, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 117, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 118, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 119, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 120, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 121, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 122, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 123, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 124, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 125, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 126, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 127, 1 },
	{ "RmiPdevParams padding SBZ", 6, 94, 0, 128, 1 },
	{ "RmiPdevStreamParams distinct", 7, 94, 38, 129, 3 },
	{ "RmiPdevStreamParams maximum", 7, 132, 1, 132, 1 },
	{ "RmiPdevStreamParams maximum", 7, 133, 1, 133, 1 },
	{ "RmiPdevStreamParams maximum", 7, 134, 1, 134, 1 },
	{ "RmiPdevStreamParams maximum", 7, 135, 1, 135, 1 },
	{ "RmiPdevStreamParams maximum", 7, 136, 1, 136, 1 },
	{ "RmiPdevStreamParams maximum", 7, 137, 1, 137, 1 },
	{ "RmiPdevStreamParams maximum", 7, 138, 1, 138, 1 },
	{ "RmiPdevStreamParams maximum", 7, 139, 1, 139, 1 },
	{ "RmiPdevStreamParams maximum", 7, 140, 1, 140, 1 },
	{ "RmiPdevStreamParams maximum", 7, 141, 1, 141, 1 },
	{ "RmiPdevStreamParams maximum", 7, 142, 1, 142, 1 },
	{ "RmiPdevStreamParams maximum", 7, 143, 1, 143, 1 },
	{ "RmiPdevStreamParams maximum", 7, 144, 1, 144, 1 },
	{ "RmiPdevStreamParams maximum", 7, 145, 1, 145, 1 },
	{ "RmiPdevStreamParams maximum", 7, 146, 1, 146, 1 },
	{ "RmiPdevStreamParams maximum", 7, 147, 1, 147, 1 },
	{ "RmiPdevStreamParams maximum", 7, 148, 1, 148, 1 },
	{ "RmiPdevStreamParams maximum", 7, 149, 1, 149, 1 },
	{ "RmiPdevStreamParams maximum", 7, 150, 1, 150, 1 },
	{ "RmiPdevStreamParams maximum", 7, 151, 1, 151, 1 },
	{ "RmiPdevStreamParams maximum", 7, 152, 1, 152, 1 },
	{ "RmiPdevStreamParams maximum", 7, 153, 1, 153, 1 },
	{ "RmiPdevStreamParams maximum", 7, 154, 1, 154, 1 },
	{ "RmiPdevStreamParams maximum", 7, 155, 1, 155, 1 },
	{ "RmiPdevStreamParams maximum", 7, 156, 1, 156, 1 },
	{ "RmiPdevStreamParams maximum", 7, 157, 1, 157, 1 },
	{ "RmiPdevStreamParams maximum", 7, 158, 1, 158, 1 },
	{ "RmiPdevStreamParams maximum", 7, 159, 1, 159, 1 },
	{ "RmiPdevStreamParams maximum", 7, 160, 1, 160, 1 },
	{ "RmiPdevStreamParams maximum", 7, 161, 1, 161, 1 },
	{ "RmiPdevStreamParams maximum", 7, 162, 1, 162, 1 },
	{ "RmiPdevStreamParams maximum", 7, 163, 1, 163, 1 },
	{ "RmiPdevStreamParams maximum", 7, 164, 1, 164, 1 },
	{ "RmiPdevStreamParams maximum", 7, 165, 1, 165, 1 },
	{ "RmiPdevStreamParams maximum", 7, 166, 1, 166, 1 },
	{ "RmiPdevStreamParams maximum", 7, 167, 1, 167, 1 },
	{ "RmiPdevStreamParams maximum", 7, 168, 1, 168, 1 },
	{ "RmiPdevStreamParams maximum", 7, 169, 1, 169, 1 },
	{ "RmiPdevStreamParams padding SBZ", 7, 170, 0, 170, 1 },
	{ "RmiPdevStreamParams padding SBZ", 7, 170, 0, 171, 1 },
	{ "RmiPdevStreamParams padding SBZ", 7, 170, 0, 172, 1 },
	{ "RmiPdevStreamParams padding SBZ", 7, 170, 0, 173, 1 },
	{ "RmiPdevStreamParams padding SBZ", 7, 170, 0, 174, 1 },
	{ "RmiPdevStreamParams padding SBZ", 7, 170, 0, 175, 1 },
	{ "RmiPdevStreamParams padding SBZ", 7, 170, 0, 176, 1 },
	{ "RmiPdevStreamParams padding SBZ", 7, 170, 0, 177, 1 },
	{ "RmiPdevStreamParams padding SBZ", 7, 170, 0, 178, 1 },
	{ "RmiPsmmuParams distinct", 8, 170, 7, 179, 2 },
	{ "RmiPsmmuParams maximum", 8, 177, 1, 181, 1 },
	{ "RmiPsmmuParams maximum", 8, 178, 1, 182, 1 },
	{ "RmiPsmmuParams maximum", 8, 179, 1, 183, 1 },
	{ "RmiPsmmuParams maximum", 8, 180, 1, 184, 1 },
	{ "RmiPsmmuParams maximum", 8, 181, 1, 185, 1 },
	{ "RmiPsmmuParams maximum", 8, 182, 1, 186, 1 },
	{ "RmiPsmmuParams maximum", 8, 183, 1, 187, 1 },
	{ "RmiPsmmuParams padding SBZ", 8, 184, 0, 188, 1 },
	{ "RmiPsmmuParams padding SBZ", 8, 184, 0, 189, 1 },
	{ "RmiPsmmuParams padding SBZ", 8, 184, 0, 190, 1 },
	{ "RmiPublicKeyParams distinct", 9, 184, 2051, 191, 1 },
	{ "RmiPublicKeyParams maximum", 9, 2235, 1, 192, 1 },
	{ "RmiPublicKeyParams maximum", 9, 2236, 1, 193, 1 },
	{ "RmiPublicKeyParams maximum", 9, 2237, 1, 194, 1 },
	{ "RmiPublicKeyParams maximum", 9, 2238, 1, 195, 1 },
	{ "RmiPublicKeyParams maximum", 9, 2239, 1, 196, 1 },
	{ "RmiPublicKeyParams maximum", 9, 2240, 1, 197, 1 },
	{ "RmiPublicKeyParams maximum", 9, 2241, 1, 198, 1 },
	{ "RmiPublicKeyParams padding SBZ", 9, 2242, 0, 199, 1 },
	{ "RmiPublicKeyParams padding SBZ", 9, 2242, 0, 200, 1 },
	{ "RmiPublicKeyParams padding SBZ", 9, 2242, 0, 201, 1 },
	{ "RmiRealmParams distinct", 10, 2242, 80, 202, 12 },
	{ "RmiRealmParams maximum", 10, 2322, 1, 214, 1 },
	{ "RmiRealmParams maximum", 10, 2323, 1, 215, 1 },
	{ "RmiRealmParams maximum", 10, 2324, 1, 216, 1 },
	{ "RmiRealmParams maximum", 10, 2325, 1, 217, 1 },
	{ "RmiRealmParams maximum", 10, 2326, 1, 218, 1 },
	{ "RmiRealmParams maximum", 10, 2327, 1, 219, 1 },
	{ "RmiRealmParams maximum", 10, 2328, 1, 220, 1 },
	{ "RmiRealmParams maximum", 10, 2329, 1, 221, 1 },
	{ "RmiRealmParams maximum", 10, 2330, 64, 222, 1 },
	{ "RmiRealmParams maximum", 10, 2394, 1, 223, 1 },
	{ "RmiRealmParams maximum", 10, 2395, 1, 224, 1 },
	{ "RmiRealmParams maximum", 10, 2396, 1, 225, 1 },
	{ "RmiRealmParams maximum", 10, 2397, 1, 226, 1 },
	{ "RmiRealmParams maximum", 10, 2398, 1, 227, 1 },
	{ "RmiRealmParams maximum", 10, 2399, 1, 228, 1 },
	{ "RmiRealmParams maximum", 10, 2400, 1, 229, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 230, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 231, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 232, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 233, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 234, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 235, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 236, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 237, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 238, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 239, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 240, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 241, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 242, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 243, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 244, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 245, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 246, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 247, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 248, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 249, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 250, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 251, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 252, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 253, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 254, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 255, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 256, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 257, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 258, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 259, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 260, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 261, 1 },
	{ "RmiRealmParams padding SBZ", 10, 2401, 0, 262, 1 },
	{ "RmiRecEnter distinct", 11, 2401, 32, 263, 2 },
	{ "RmiRecEnter maximum", 11, 2433, 1, 265, 1 },
	{ "RmiRecEnter maximum", 11, 2434, 1, 266, 1 },
	{ "RmiRecEnter maximum", 11, 2435, 1, 267, 1 },
	{ "RmiRecEnter padding SBZ", 11, 2436, 0, 268, 1 },
	{ "RmiRecEnter padding SBZ", 11, 2436, 0, 269, 1 },
	{ "RmiRecEnter padding SBZ", 11, 2436, 0, 270, 1 },
	{ "RmiRecEnter padding SBZ", 11, 2436, 0, 271, 1 },
	{ "RmiRecEnter padding SBZ", 11, 2436, 0, 272, 1 },
	{ "RmiRecEnter padding SBZ", 11, 2436, 0, 273, 1 },
	{ "RmiRecExit distinct", 12, 2436, 54, 274, 10 },
	{ "RmiRecExit maximum", 12, 2490, 1, 284, 1 },
	{ "RmiRecExit maximum", 12, 2491, 1, 285, 1 },
	{ "RmiRecExit maximum", 12, 2492, 1, 286, 1 },
	{ "RmiRecExit maximum", 12, 2493, 1, 287, 1 },
	{ "RmiRecExit maximum", 12, 2494, 1, 288, 1 },
	{ "RmiRecExit maximum", 12, 2495, 1, 289, 1 },
	{ "RmiRecExit maximum", 12, 2496, 1, 290, 1 },
	{ "RmiRecExit maximum", 12, 2497, 1, 291, 1 },
	{ "RmiRecExit maximum", 12, 2498, 1, 292, 1 },
	{ "RmiRecExit maximum", 12, 2499, 1, 293, 1 },
	{ "RmiRecExit maximum", 12, 2500, 1, 294, 1 },
	{ "RmiRecExit maximum", 12, 2501, 1, 295, 1 },
	{ "RmiRecExit maximum", 12, 2502, 1, 296, 1 },
	{ "RmiRecExit maximum", 12, 2503, 1, 297, 1 },
	{ "RmiRecExit maximum", 12, 2504, 1, 298, 1 },
	{ "RmiRecExit maximum", 12, 2505, 1, 299, 1 },
	{ "RmiRecExit maximum", 12, 2506, 1, 300, 1 },
	{ "RmiRecExit maximum", 12, 2507, 1, 301, 1 },
	{ "RmiRecExit maximum", 12, 2508, 1, 302, 1 },
	{ "RmiRecExit maximum", 12, 2509, 1, 303, 1 },
	{ "RmiRecExit maximum", 12, 2510, 1, 304, 1 },
	{ "RmiRecExit maximum", 12, 2511, 1, 305, 1 },
	{ "RmiRecExit maximum", 12, 2512, 1, 306, 1 },
	{ "RmiRecExit maximum", 12, 2513, 1, 307, 1 },
	{ "RmiRecExit maximum", 12, 2514, 1, 308, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 309, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 310, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 311, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 312, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 313, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 314, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 315, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 316, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 317, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 318, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 319, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 320, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 321, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 322, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 323, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 324, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 325, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 326, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 327, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 328, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 329, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 330, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 331, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 332, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 333, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 334, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 335, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 336, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 337, 1 },
	{ "RmiRecExit padding MBZ", 12, 2515, 0, 338, 1 },
	{ "RmiRecParams distinct", 13, 2515, 11, 339, 4 },
	{ "RmiRecParams maximum", 13, 2526, 1, 343, 1 },
	{ "RmiRecParams maximum", 13, 2527, 1, 344, 1 },
	{ "RmiRecParams maximum", 13, 2528, 1, 345, 1 },
	{ "RmiRecParams maximum", 13, 2529, 1, 346, 1 },
	{ "RmiRecParams maximum", 13, 2530, 1, 347, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 348, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 349, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 350, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 351, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 352, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 353, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 354, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 355, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 356, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 357, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 358, 1 },
	{ "RmiRecParams padding SBZ", 13, 2531, 0, 359, 1 },
	{ "RmiRecRun distinct", 14, 2531, 86, 360, 12 },
	{ "RmiRecRun maximum", 14, 2617, 1, 372, 1 },
	{ "RmiRecRun maximum", 14, 2618, 1, 373, 1 },
	{ "RmiRecRun maximum", 14, 2619, 1, 374, 1 },
	{ "RmiRecRun maximum", 14, 2620, 1, 375, 1 },
	{ "RmiRecRun maximum", 14, 2621, 1, 376, 1 },
	{ "RmiRecRun maximum", 14, 2622, 1, 377, 1 },
	{ "RmiRecRun maximum", 14, 2623, 1, 378, 1 },
	{ "RmiRecRun maximum", 14, 2624, 1, 379, 1 },
	{ "RmiRecRun maximum", 14, 2625, 1, 380, 1 },
	{ "RmiRecRun maximum", 14, 2626, 1, 381, 1 },
	{ "RmiRecRun maximum", 14, 2627, 1, 382, 1 },
	{ "RmiRecRun maximum", 14, 2628, 1, 383, 1 },
	{ "RmiRecRun maximum", 14, 2629, 1, 384, 1 },
	{ "RmiRecRun maximum", 14, 2630, 1, 385, 1 },
	{ "RmiRecRun maximum", 14, 2631, 1, 386, 1 },
	{ "RmiRecRun maximum", 14, 2632, 1, 387, 1 },
	{ "RmiRecRun maximum", 14, 2633, 1, 388, 1 },
	{ "RmiRecRun maximum", 14, 2634, 1, 389, 1 },
	{ "RmiRecRun maximum", 14, 2635, 1, 390, 1 },
	{ "RmiRecRun maximum", 14, 2636, 1, 391, 1 },
	{ "RmiRecRun maximum", 14, 2637, 1, 392, 1 },
	{ "RmiRecRun maximum", 14, 2638, 1, 393, 1 },
	{ "RmiRecRun maximum", 14, 2639, 1, 394, 1 },
	{ "RmiRecRun maximum", 14, 2640, 1, 395, 1 },
	{ "RmiRecRun maximum", 14, 2641, 1, 396, 1 },
	{ "RmiRecRun maximum", 14, 2642, 1, 397, 1 },
	{ "RmiRecRun maximum", 14, 2643, 1, 398, 1 },
	{ "RmiRecRun maximum", 14, 2644, 1, 399, 1 },
	{ "RmiRecRun padding SBZ", 14, 2645, 0, 400, 1 },
	{ "RmiRecRun padding SBZ", 14, 2645, 0, 401, 1 },
	{ "RmiRecRun padding SBZ", 14, 2645, 0, 402, 1 },
	{ "RmiRecRun padding SBZ", 14, 2645, 0, 403, 1 },
	{ "RmiRecRun padding SBZ", 14, 2645, 0, 404, 1 },
	{ "RmiRecRun padding SBZ", 14, 2645, 0, 405, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 406, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 407, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 408, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 409, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 410, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 411, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 412, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 413, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 414, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 415, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 416, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 417, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 418, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 419, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 420, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 421, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 422, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 423, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 424, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 425, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 426, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 427, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 428, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 429, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 430, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 431, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 432, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 433, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 434, 1 },
	{ "RmiRecRun padding MBZ", 14, 2645, 0, 435, 1 },
	{ "RmiRmmConfig distinct", 15, 2645, 2, 436, 2 },
	{ "RmiRmmConfig maximum", 15, 2647, 1, 438, 1 },
	{ "RmiRmmConfig maximum", 15, 2648, 1, 439, 1 },
	{ "RmiRmmConfig padding SBZ", 15, 2649, 0, 440, 1 },
	{ "RmiRmmConfig padding SBZ", 15, 2649, 0, 441, 1 },
	{ "RmiRmmConfig padding SBZ", 15, 2649, 0, 442, 1 },
	{ "RmiRmmConfig padding SBZ", 15, 2649, 0, 443, 1 },
	{ "RmiRmmConfig padding SBZ", 15, 2649, 0, 444, 1 },
	{ "RmiRmmConfig padding SBZ", 15, 2649, 0, 445, 1 },
	{ "RmiVdevMeasureParams distinct", 16, 2649, 33, 446, 2 },
	{ "RmiVdevMeasureParams maximum", 16, 2682, 1, 448, 1 },
	{ "RmiVdevMeasureParams maximum", 16, 2683, 32, 449, 1 },
	{ "RmiVdevMeasureParams padding MBZ", 16, 2715, 0, 450, 1 },
	{ "RmiVdevMeasureParams padding MBZ", 16, 2715, 0, 451, 1 },
	{ "RmiVdevMeasureParams padding MBZ", 16, 2715, 0, 452, 1 },
	{ "RmiVdevMeasureParams padding MBZ", 16, 2715, 0, 453, 1 },
	{ "RmiVdevMeasureParams padding MBZ", 16, 2715, 0, 454, 1 },
	{ "RmiVdevMeasureParams padding MBZ", 16, 2715, 0, 455, 1 },
	{ "RmiVdevParams distinct", 17, 2715, 22, 456, 4 },
	{ "RmiVdevParams maximum", 17, 2737, 1, 460, 1 },
	{ "RmiVdevParams maximum", 17, 2738, 1, 461, 1 },
	{ "RmiVdevParams maximum", 17, 2739, 1, 462, 1 },
	{ "RmiVdevParams maximum", 17, 2740, 1, 463, 1 },
	{ "RmiVdevParams maximum", 17, 2741, 1, 464, 1 },
	{ "RmiVdevParams maximum", 17, 2742, 1, 465, 1 },
	{ "RmiVdevParams maximum", 17, 2743, 1, 466, 1 },
	{ "RmiVdevParams maximum", 17, 2744, 1, 467, 1 },
	{ "RmiVdevParams maximum", 17, 2745, 1, 468, 1 },
	{ "RmiVdevParams maximum", 17, 2746, 1, 469, 1 },
	{ "RmiVdevParams maximum", 17, 2747, 1, 470, 1 },
	{ "RmiVdevParams maximum", 17, 2748, 1, 471, 1 },
	{ "RmiVdevParams maximum", 17, 2749, 1, 472, 1 },
	{ "RmiVdevParams maximum", 17, 2750, 1, 473, 1 },
	{ "RmiVdevParams maximum", 17, 2751, 1, 474, 1 },
	{ "RmiVdevParams maximum", 17, 2752, 1, 475, 1 },
	{ "RmiVdevParams maximum", 17, 2753, 1, 476, 1 },
	{ "RmiVdevParams maximum", 17, 2754, 1, 477, 1 },
	{ "RmiVdevParams maximum", 17, 2755, 1, 478, 1 },
	{ "RmiVdevParams maximum", 17, 2756, 1, 479, 1 },
	{ "RmiVdevParams maximum", 17, 2757, 1, 480, 1 },
	{ "RmiVdevParams maximum", 17, 2758, 1, 481, 1 },
	{ "RmiVdevParams padding SBZ", 17, 2759, 0, 482, 1 },
	{ "RmiVdevParams padding SBZ", 17, 2759, 0, 483, 1 },
	{ "RmiVdevParams padding SBZ", 17, 2759, 0, 484, 1 },
	{ "RmiVdevParams padding SBZ", 17, 2759, 0, 485, 1 },
	{ "RmiVdevParams padding SBZ", 17, 2759, 0, 486, 1 },
	{ "RmiVdevParams padding SBZ", 17, 2759, 0, 487, 1 },
	{ "RmiVdevParams padding SBZ", 17, 2759, 0, 488, 1 },
	{ "RmiVdevParams padding SBZ", 17, 2759, 0, 489, 1 },
	{ "RmiVdevParams padding SBZ", 17, 2759, 0, 490, 1 },
	{ "RmiVsmmuFeatures distinct", 18, 2759, 8, 491, 1 },
	{ "RmiVsmmuFeatures maximum", 18, 2767, 1, 492, 1 },
	{ "RmiVsmmuFeatures maximum", 18, 2768, 1, 493, 1 },
	{ "RmiVsmmuFeatures maximum", 18, 2769, 1, 494, 1 },
	{ "RmiVsmmuFeatures padding SBZ", 18, 2770, 0, 495, 1 },
	{ "RmiVsmmuFeatures padding SBZ", 18, 2770, 0, 496, 1 },
	{ "RmiVsmmuFeatures padding SBZ", 18, 2770, 0, 497, 1 },
	{ "RmiVsmmuParams distinct", 19, 2770, 11, 498, 1 },
	{ "RmiVsmmuParams maximum", 19, 2781, 1, 499, 1 },
	{ "RmiVsmmuParams maximum", 19, 2782, 1, 500, 1 },
	{ "RmiVsmmuParams maximum", 19, 2783, 1, 501, 1 },
	{ "RmiVsmmuParams maximum", 19, 2784, 1, 502, 1 },
	{ "RmiVsmmuParams maximum", 19, 2785, 1, 503, 1 },
	{ "RmiVsmmuParams maximum", 19, 2786, 1, 504, 1 },
	{ "RmiVsmmuParams padding SBZ", 19, 2787, 0, 505, 1 },
	{ "RmiVsmmuParams padding SBZ", 19, 2787, 0, 506, 1 },
	{ "RmiVsmmuParams padding SBZ", 19, 2787, 0, 507, 1 },
};

/* Bytes of a structure that no member has. */
static const struct {
	unsigned int structure;
	unsigned int offset;
	unsigned int size;
} gaps[] = {
	{ 1, 0x11, 7 },
	{ 1, 0x38, 4040 },
	{ 2, 0x1, 7 },
	{ 2, 0x10, 4080 },
	{ 3, 0x1, 7 },
	{ 3, 0x20, 224 },
	{ 3, 0x100, 1792 },
	{ 3, 0x829, 7 },
	{ 3, 0x831, 7 },
	{ 3, 0x850, 176 },
	{ 3, 0x900, 1792 },
	{ 4, 0x1, 7 },
	{ 4, 0x20, 224 },
	{ 5, 0x29, 7 },
	{ 5, 0x31, 7 },
	{ 5, 0x50, 176 },
	{ 6, 0x22, 6 },
	{ 6, 0x2a, 6 },
	{ 6, 0x31, 7 },
	{ 6, 0x40, 4032 },
	{ 7, 0x9, 7 },
	{ 7, 0x30, 208 },
	{ 7, 0x200, 3584 },
	{ 8, 0x38, 4040 },
	{ 9, 0x811, 2031 },
	{ 10, 0x9, 7 },
	{ 10, 0x11, 7 },
	{ 10, 0x19, 7 },
	{ 10, 0x21, 7 },
	{ 10, 0x29, 7 },
	{ 10, 0x31, 7 },
	{ 10, 0x40, 960 },
	{ 10, 0x448, 960 },
	{ 10, 0x81c, 4 },
	{ 10, 0x828, 1880 },
	{ 10, 0xf98, 104 },
	{ 11, 0x8, 504 },
	{ 11, 0x2f8, 1288 },
	{ 12, 0x1, 255 },
	{ 12, 0x120, 224 },
	{ 12, 0x2f8, 264 },
	{ 12, 0x420, 224 },
	{ 12, 0x511, 15 },
	{ 12, 0x558, 168 },
	{ 12, 0x602, 6 },
	{ 12, 0x610, 240 },
	{ 12, 0x701, 15 },
	{ 12, 0x718, 232 },
	{ 13, 0x8, 248 },
	{ 13, 0x108, 248 },
	{ 13, 0x208, 248 },
	{ 13, 0x340, 3264 },
	{ 14, 0x8, 504 },
	{ 14, 0x2f8, 1288 },
	{ 14, 0x801, 255 },
	{ 14, 0x920, 224 },
	{ 14, 0xaf8, 264 },
	{ 14, 0xc20, 224 },
	{ 14, 0xd11, 15 },
	{ 14, 0xd58, 168 },
	{ 14, 0xe02, 6 },
	{ 14, 0xe10, 240 },
	{ 14, 0xf01, 15 },
	{ 14, 0xf18, 232 },
	{ 15, 0x1, 7 },
	{ 15, 0x9, 4087 },
	{ 16, 0x8, 248 },
	{ 16, 0x120, 3808 },
	{ 17, 0x18, 8 },
	{ 17, 0x38, 456 },
	{ 17, 0x280, 3456 },
	{ 18, 0x40, 192 },
	{ 19, 0x58, 4008 },
};

static void put_addr_range(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct addr_range *value = at;

	switch (member) {
	case 0:
		value->base = number;
		break;
	case 1:
		value->top = number;
		break;
	}
}

static u64 get_addr_range(const void *at, unsigned int member, unsigned int index)
{
	const struct addr_range *value = at;

	switch (member) {
	case 0:
		return value->base;
	case 1:
		return value->top;
	}
	return 0;
}

static void put_cmem_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct cmem_params *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->chbcr_addr = number;
		break;
	case 2:
		value->hb_hdm_id = number;
		break;
	case 3:
		value->addr_range.base = number;
		break;
	case 4:
		value->addr_range.top = number;
		break;
	case 5:
		value->ilv_gran = number;
		break;
	case 6:
		value->ilv_ways = number;
		break;
	}
}

static u64 get_cmem_params(const void *at, unsigned int member, unsigned int index)
{
	const struct cmem_params *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return value->chbcr_addr;
	case 2:
		return (u8)value->hb_hdm_id;
	case 3:
		return value->addr_range.base;
	case 4:
		return value->addr_range.top;
	case 5:
		return value->ilv_gran;
	case 6:
		return value->ilv_ways;
	}
	return 0;
}

static void put_cmem_pdev_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct cmem_pdev_params *value = at;

	switch (member) {
	case 0:
		value->dev_hdm_id = number;
		break;
	case 1:
		value->dpa_skip_range = number;
		break;
	}
}

static u64 get_cmem_pdev_params(const void *at, unsigned int member, unsigned int index)
{
	const struct cmem_pdev_params *value = at;

	switch (member) {
	case 0:
		return (u8)value->dev_hdm_id;
	case 1:
		return value->dpa_skip_range;
	}
	return 0;
}

static void put_dev_comm_data(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct dev_comm_data *value = at;

	switch (member) {
	case 0:
		value->enter.status = number;
		break;
	case 1:
		value->enter.req_addr = number;
		break;
	case 2:
		value->enter.rsp_addr = number;
		break;
	case 3:
		value->enter.rsp_len = number;
		break;
	case 4:
		value->exit.flags = number;
		break;
	case 5:
		value->exit.req_cache_offset = number;
		break;
	case 6:
		value->exit.req_cache_len = number;
		break;
	case 7:
		value->exit.rsp_cache_offset = number;
		break;
	case 8:
		value->exit.rsp_cache_len = number;
		break;
	case 9:
		value->exit.cache_object_id = number;
		break;
	case 10:
		value->exit.protocol = number;
		break;
	case 11:
		value->exit.req_delay = number;
		break;
	case 12:
		value->exit.req_len = number;
		break;
	case 13:
		value->exit.rsp_timeout = number;
		break;
	}
}

static u64 get_dev_comm_data(const void *at, unsigned int member, unsigned int index)
{
	const struct dev_comm_data *value = at;

	switch (member) {
	case 0:
		return (u8)value->enter.status;
	case 1:
		return value->enter.req_addr;
	case 2:
		return value->enter.rsp_addr;
	case 3:
		return value->enter.rsp_len;
	case 4:
		return value->exit.flags;
	case 5:
		return value->exit.req_cache_offset;
	case 6:
		return value->exit.req_cache_len;
	case 7:
		return value->exit.rsp_cache_offset;
	case 8:
		return value->exit.rsp_cache_len;
	case 9:
		return (u8)value->exit.cache_object_id;
	case 10:
		return (u8)value->exit.protocol;
	case 11:
		return value->exit.req_delay;
	case 12:
		return value->exit.req_len;
	case 13:
		return value->exit.rsp_timeout;
	}
	return 0;
}

static void put_dev_comm_enter(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct dev_comm_enter *value = at;

	switch (member) {
	case 0:
		value->status = number;
		break;
	case 1:
		value->req_addr = number;
		break;
	case 2:
		value->rsp_addr = number;
		break;
	case 3:
		value->rsp_len = number;
		break;
	}
}

static u64 get_dev_comm_enter(const void *at, unsigned int member, unsigned int index)
{
	const struct dev_comm_enter *value = at;

	switch (member) {
	case 0:
		return (u8)value->status;
	case 1:
		return value->req_addr;
	case 2:
		return value->rsp_addr;
	case 3:
		return value->rsp_len;
	}
	return 0;
}

static void put_dev_comm_exit(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct dev_comm_exit *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->req_cache_offset = number;
		break;
	case 2:
		value->req_cache_len = number;
		break;
	case 3:
		value->rsp_cache_offset = number;
		break;
	case 4:
		value->rsp_cache_len = number;
		break;
	case 5:
		value->cache_object_id = number;
		break;
	case 6:
		value->protocol = number;
		break;
	case 7:
		value->req_delay = number;
		break;
	case 8:
		value->req_len = number;
		break;
	case 9:
		value->rsp_timeout = number;
		break;
	}
}

static u64 get_dev_comm_exit(const void *at, unsigned int member, unsigned int index)
{
	const struct dev_comm_exit *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return value->req_cache_offset;
	case 2:
		return value->req_cache_len;
	case 3:
		return value->rsp_cache_offset;
	case 4:
		return value->rsp_cache_len;
	case 5:
		return (u8)value->cache_object_id;
	case 6:
		return (u8)value->protocol;
	case 7:
		return value->req_delay;
	case 8:
		return value->req_len;
	case 9:
		return value->rsp_timeout;
	}
	return 0;
}

static void put_pdev_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct pdev_params *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->pdev_id = number;
		break;
	case 2:
		value->routing_id = number;
		break;
	case 3:
		value->id_index = number;
		break;
	case 4:
		value->rid_base = number;
		break;
	case 5:
		value->rid_top = number;
		break;
	case 6:
		value->hash_algo = number;
		break;
	case 7:
		value->max_vdevs_order = number;
		break;
	}
}

static u64 get_pdev_params(const void *at, unsigned int member, unsigned int index)
{
	const struct pdev_params *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return value->pdev_id;
	case 2:
		return value->routing_id;
	case 3:
		return value->id_index;
	case 4:
		return (u16)value->rid_base;
	case 5:
		return (u16)value->rid_top;
	case 6:
		return (u8)value->hash_algo;
	case 7:
		return value->max_vdevs_order;
	}
	return 0;
}

static void put_pdev_stream_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct pdev_stream_params *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->stream_type = number;
		break;
	case 2:
		value->pdev_1 = number;
		break;
	case 3:
		value->pdev_2 = number;
		break;
	case 4:
		value->ide_sid = number;
		break;
	case 5:
		value->num_addr_range = number;
		break;
	case 6:
		value->addr_range[0].base = number;
		break;
	case 7:
		value->addr_range[0].top = number;
		break;
	case 8:
		value->addr_range[1].base = number;
		break;
	case 9:
		value->addr_range[1].top = number;
		break;
	case 10:
		value->addr_range[2].base = number;
		break;
	case 11:
		value->addr_range[2].top = number;
		break;
	case 12:
		value->addr_range[3].base = number;
		break;
	case 13:
		value->addr_range[3].top = number;
		break;
	case 14:
		value->addr_range[4].base = number;
		break;
	case 15:
		value->addr_range[4].top = number;
		break;
	case 16:
		value->addr_range[5].base = number;
		break;
	case 17:
		value->addr_range[5].top = number;
		break;
	case 18:
		value->addr_range[6].base = number;
		break;
	case 19:
		value->addr_range[6].top = number;
		break;
	case 20:
		value->addr_range[7].base = number;
		break;
	case 21:
		value->addr_range[7].top = number;
		break;
	case 22:
		value->addr_range[8].base = number;
		break;
	case 23:
		value->addr_range[8].top = number;
		break;
	case 24:
		value->addr_range[9].base = number;
		break;
	case 25:
		value->addr_range[9].top = number;
		break;
	case 26:
		value->addr_range[10].base = number;
		break;
	case 27:
		value->addr_range[10].top = number;
		break;
	case 28:
		value->addr_range[11].base = number;
		break;
	case 29:
		value->addr_range[11].top = number;
		break;
	case 30:
		value->addr_range[12].base = number;
		break;
	case 31:
		value->addr_range[12].top = number;
		break;
	case 32:
		value->addr_range[13].base = number;
		break;
	case 33:
		value->addr_range[13].top = number;
		break;
	case 34:
		value->addr_range[14].base = number;
		break;
	case 35:
		value->addr_range[14].top = number;
		break;
	case 36:
		value->addr_range[15].base = number;
		break;
	case 37:
		value->addr_range[15].top = number;
		break;
	}
}

static u64 get_pdev_stream_params(const void *at, unsigned int member, unsigned int index)
{
	const struct pdev_stream_params *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return (u8)value->stream_type;
	case 2:
		return value->pdev_1;
	case 3:
		return value->pdev_2;
	case 4:
		return value->ide_sid;
	case 5:
		return value->num_addr_range;
	case 6:
		return value->addr_range[0].base;
	case 7:
		return value->addr_range[0].top;
	case 8:
		return value->addr_range[1].base;
	case 9:
		return value->addr_range[1].top;
	case 10:
		return value->addr_range[2].base;
	case 11:
		return value->addr_range[2].top;
	case 12:
		return value->addr_range[3].base;
	case 13:
		return value->addr_range[3].top;
	case 14:
		return value->addr_range[4].base;
	case 15:
		return value->addr_range[4].top;
	case 16:
		return value->addr_range[5].base;
	case 17:
		return value->addr_range[5].top;
	case 18:
		return value->addr_range[6].base;
	case 19:
		return value->addr_range[6].top;
	case 20:
		return value->addr_range[7].base;
	case 21:
		return value->addr_range[7].top;
	case 22:
		return value->addr_range[8].base;
	case 23:
		return value->addr_range[8].top;
	case 24:
		return value->addr_range[9].base;
	case 25:
		return value->addr_range[9].top;
	case 26:
		return value->addr_range[10].base;
	case 27:
		return value->addr_range[10].top;
	case 28:
		return value->addr_range[11].base;
	case 29:
		return value->addr_range[11].top;
	case 30:
		return value->addr_range[12].base;
	case 31:
		return value->addr_range[12].top;
	case 32:
		return value->addr_range[13].base;
	case 33:
		return value->addr_range[13].top;
	case 34:
		return value->addr_range[14].base;
	case 35:
		return value->addr_range[14].top;
	case 36:
		return value->addr_range[15].base;
	case 37:
		return value->addr_range[15].top;
	}
	return 0;
}

static void put_psmmu_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct psmmu_params *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->gerr_addr = number;
		break;
	case 2:
		value->gerr_data = number;
		break;
	case 3:
		value->eventq_addr = number;
		break;
	case 4:
		value->eventq_data = number;
		break;
	case 5:
		value->priq_addr = number;
		break;
	case 6:
		value->priq_data = number;
		break;
	}
}

static u64 get_psmmu_params(const void *at, unsigned int member, unsigned int index)
{
	const struct psmmu_params *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return value->gerr_addr;
	case 2:
		return value->gerr_data;
	case 3:
		return value->eventq_addr;
	case 4:
		return value->eventq_data;
	case 5:
		return value->priq_addr;
	case 6:
		return value->priq_data;
	}
	return 0;
}

static void put_public_key_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct public_key_params *value = at;

	switch (member) {
	case 0:
		value->key[index] = number;
		break;
	case 1:
		value->metadata[index] = number;
		break;
	case 2:
		value->key_len = number;
		break;
	case 3:
		value->metadata_len = number;
		break;
	case 4:
		value->algo = number;
		break;
	}
}

static u64 get_public_key_params(const void *at, unsigned int member, unsigned int index)
{
	const struct public_key_params *value = at;

	switch (member) {
	case 0:
		return (u8)value->key[index];
	case 1:
		return (u8)value->metadata[index];
	case 2:
		return value->key_len;
	case 3:
		return value->metadata_len;
	case 4:
		return (u8)value->algo;
	}
	return 0;
}

static void put_realm_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct realm_params *value = at;

	switch (member) {
	case 0:
		value->flags0 = number;
		break;
	case 1:
		value->s2sz = number;
		break;
	case 2:
		value->sve_vl = number;
		break;
	case 3:
		value->num_bps = number;
		break;
	case 4:
		value->num_wps = number;
		break;
	case 5:
		value->pmu_num_ctrs = number;
		break;
	case 6:
		value->hash_algo = number;
		break;
	case 7:
		value->num_aux_planes = number;
		break;
	case 8:
		value->rpv[index] = number;
		break;
	case 9:
		value->ats_plane = number;
		break;
	case 10:
		value->rtt_base = number;
		break;
	case 11:
		value->rtt_level_start = number;
		break;
	case 12:
		value->rtt_num_start = number;
		break;
	case 13:
		value->flags1 = number;
		break;
	case 14:
		value->aux_rtt_base[index] = number;
		break;
	}
}

static u64 get_realm_params(const void *at, unsigned int member, unsigned int index)
{
	const struct realm_params *value = at;

	switch (member) {
	case 0:
		return value->flags0;
	case 1:
		return (u8)value->s2sz;
	case 2:
		return (u8)value->sve_vl;
	case 3:
		return (u8)value->num_bps;
	case 4:
		return (u8)value->num_wps;
	case 5:
		return (u8)value->pmu_num_ctrs;
	case 6:
		return (u8)value->hash_algo;
	case 7:
		return value->num_aux_planes;
	case 8:
		return (u8)value->rpv[index];
	case 9:
		return value->ats_plane;
	case 10:
		return value->rtt_base;
	case 11:
		return value->rtt_level_start;
	case 12:
		return (u32)value->rtt_num_start;
	case 13:
		return value->flags1;
	case 14:
		return value->aux_rtt_base[index];
	}
	return 0;
}

static void put_rec_enter(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct rec_enter *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->gprs[index] = number;
		break;
	}
}

static u64 get_rec_enter(const void *at, unsigned int member, unsigned int index)
{
	const struct rec_enter *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return value->gprs[index];
	}
	return 0;
}

static void put_rec_exit(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct rec_exit *value = at;

	switch (member) {
	case 0:
		value->exit_reason = number;
		break;
	case 1:
		value->esr = number;
		break;
	case 2:
		value->far = number;
		break;
	case 3:
		value->hpfar = number;
		break;
	case 4:
		value->rtt_tree = number;
		break;
	case 5:
		value->gprs[index] = number;
		break;
	case 6:
		value->cntp_ctl = number;
		break;
	case 7:
		value->cntp_cval = number;
		break;
	case 8:
		value->cntv_ctl = number;
		break;
	case 9:
		value->cntv_cval = number;
		break;
	case 10:
		value->ripas_base = number;
		break;
	case 11:
		value->ripas_top = number;
		break;
	case 12:
		value->ripas_value = number;
		break;
	case 13:
		value->s2ap_base = number;
		break;
	case 14:
		value->s2ap_top = number;
		break;
	case 15:
		value->vdev_id_1 = number;
		break;
	case 16:
		value->vdev_id_2 = number;
		break;
	case 17:
		value->dev_mem_base = number;
		break;
	case 18:
		value->dev_mem_top = number;
		break;
	case 19:
		value->dev_mem_pa = number;
		break;
	case 20:
		value->imm = number;
		break;
	case 21:
		value->plane = number;
		break;
	case 22:
		value->pmu_ovf_status = number;
		break;
	case 23:
		value->vsmmu = number;
		break;
	}
}

static u64 get_rec_exit(const void *at, unsigned int member, unsigned int index)
{
	const struct rec_exit *value = at;

	switch (member) {
	case 0:
		return (u8)value->exit_reason;
	case 1:
		return value->esr;
	case 2:
		return value->far;
	case 3:
		return value->hpfar;
	case 4:
		return value->rtt_tree;
	case 5:
		return value->gprs[index];
	case 6:
		return value->cntp_ctl;
	case 7:
		return value->cntp_cval;
	case 8:
		return value->cntv_ctl;
	case 9:
		return value->cntv_cval;
	case 10:
		return value->ripas_base;
	case 11:
		return value->ripas_top;
	case 12:
		return (u8)value->ripas_value;
	case 13:
		return value->s2ap_base;
	case 14:
		return value->s2ap_top;
	case 15:
		return value->vdev_id_1;
	case 16:
		return value->vdev_id_2;
	case 17:
		return value->dev_mem_base;
	case 18:
		return value->dev_mem_top;
	case 19:
		return value->dev_mem_pa;
	case 20:
		return (u16)value->imm;
	case 21:
		return value->plane;
	case 22:
		return (u8)value->pmu_ovf_status;
	case 23:
		return value->vsmmu;
	}
	return 0;
}

static void put_rec_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct rec_params *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->mpidr = number;
		break;
	case 2:
		value->pc = number;
		break;
	case 3:
		value->gprs[index] = number;
		break;
	}
}

static u64 get_rec_params(const void *at, unsigned int member, unsigned int index)
{
	const struct rec_params *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return value->mpidr;
	case 2:
		return value->pc;
	case 3:
		return value->gprs[index];
	}
	return 0;
}

static void put_rec_run(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct rec_run *value = at;

	switch (member) {
	case 0:
		value->enter.flags = number;
		break;
	case 1:
		value->enter.gprs[index] = number;
		break;
	case 2:
		value->exit.exit_reason = number;
		break;
	case 3:
		value->exit.esr = number;
		break;
	case 4:
		value->exit.far = number;
		break;
	case 5:
		value->exit.hpfar = number;
		break;
	case 6:
		value->exit.rtt_tree = number;
		break;
	case 7:
		value->exit.gprs[index] = number;
		break;
	case 8:
		value->exit.cntp_ctl = number;
		break;
	case 9:
		value->exit.cntp_cval = number;
		break;
	case 10:
		value->exit.cntv_ctl = number;
		break;
	case 11:
		value->exit.cntv_cval = number;
		break;
	case 12:
		value->exit.ripas_base = number;
		break;
	case 13:
		value->exit.ripas_top = number;
		break;
	case 14:
		value->exit.ripas_value = number;
		break;
	case 15:
		value->exit.s2ap_base = number;
		break;
	case 16:
		value->exit.s2ap_top = number;
		break;
	case 17:
		value->exit.vdev_id_1 = number;
		break;
	case 18:
		value->exit.vdev_id_2 = number;
		break;
	case 19:
		value->exit.dev_mem_base = number;
		break;
	case 20:
		value->exit.dev_mem_top = number;
		break;
	case 21:
		value->exit.dev_mem_pa = number;
		break;
	case 22:
		value->exit.imm = number;
		break;
	case 23:
		value->exit.plane = number;
		break;
	case 24:
		value->exit.pmu_ovf_status = number;
		break;
	case 25:
		value->exit.vsmmu = number;
		break;
	}
}

static u64 get_rec_run(const void *at, unsigned int member, unsigned int index)
{
	const struct rec_run *value = at;

	switch (member) {
	case 0:
		return value->enter.flags;
	case 1:
		return value->enter.gprs[index];
	case 2:
		return (u8)value->exit.exit_reason;
	case 3:
		return value->exit.esr;
	case 4:
		return value->exit.far;
	case 5:
		return value->exit.hpfar;
	case 6:
		return value->exit.rtt_tree;
	case 7:
		return value->exit.gprs[index];
	case 8:
		return value->exit.cntp_ctl;
	case 9:
		return value->exit.cntp_cval;
	case 10:
		return value->exit.cntv_ctl;
	case 11:
		return value->exit.cntv_cval;
	case 12:
		return value->exit.ripas_base;
	case 13:
		return value->exit.ripas_top;
	case 14:
		return (u8)value->exit.ripas_value;
	case 15:
		return value->exit.s2ap_base;
	case 16:
		return value->exit.s2ap_top;
	case 17:
		return value->exit.vdev_id_1;
	case 18:
		return value->exit.vdev_id_2;
	case 19:
		return value->exit.dev_mem_base;
	case 20:
		return value->exit.dev_mem_top;
	case 21:
		return value->exit.dev_mem_pa;
	case 22:
		return (u16)value->exit.imm;
	case 23:
		return value->exit.plane;
	case 24:
		return (u8)value->exit.pmu_ovf_status;
	case 25:
		return value->exit.vsmmu;
	}
	return 0;
}

static void put_rmm_config(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct rmm_config *value = at;

	switch (member) {
	case 0:
		value->tracking_region_size = number;
		break;
	case 1:
		value->rmi_granule_size = number;
		break;
	}
}

static u64 get_rmm_config(const void *at, unsigned int member, unsigned int index)
{
	const struct rmm_config *value = at;

	switch (member) {
	case 0:
		return (u8)value->tracking_region_size;
	case 1:
		return (u8)value->rmi_granule_size;
	}
	return 0;
}

static void put_vdev_measure_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct vdev_measure_params *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->nonce[index] = number;
		break;
	}
}

static u64 get_vdev_measure_params(const void *at, unsigned int member, unsigned int index)
{
	const struct vdev_measure_params *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return (u8)value->nonce[index];
	}
	return 0;
}

static void put_vdev_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct vdev_params *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->vdev_id = number;
		break;
	case 2:
		value->tdi_id = number;
		break;
	case 3:
		value->vsmmu_addr = number;
		break;
	case 4:
		value->vsid = number;
		break;
	case 5:
		value->num_addr_range = number;
		break;
	case 6:
		value->addr_range[0].base = number;
		break;
	case 7:
		value->addr_range[0].top = number;
		break;
	case 8:
		value->addr_range[1].base = number;
		break;
	case 9:
		value->addr_range[1].top = number;
		break;
	case 10:
		value->addr_range[2].base = number;
		break;
	case 11:
		value->addr_range[2].top = number;
		break;
	case 12:
		value->addr_range[3].base = number;
		break;
	case 13:
		value->addr_range[3].top = number;
		break;
	case 14:
		value->addr_range[4].base = number;
		break;
	case 15:
		value->addr_range[4].top = number;
		break;
	case 16:
		value->addr_range[5].base = number;
		break;
	case 17:
		value->addr_range[5].top = number;
		break;
	case 18:
		value->addr_range[6].base = number;
		break;
	case 19:
		value->addr_range[6].top = number;
		break;
	case 20:
		value->addr_range[7].base = number;
		break;
	case 21:
		value->addr_range[7].top = number;
		break;
	}
}

static u64 get_vdev_params(const void *at, unsigned int member, unsigned int index)
{
	const struct vdev_params *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return value->vdev_id;
	case 2:
		return value->tdi_id;
	case 3:
		return value->vsmmu_addr;
	case 4:
		return value->vsid;
	case 5:
		return value->num_addr_range;
	case 6:
		return value->addr_range[0].base;
	case 7:
		return value->addr_range[0].top;
	case 8:
		return value->addr_range[1].base;
	case 9:
		return value->addr_range[1].top;
	case 10:
		return value->addr_range[2].base;
	case 11:
		return value->addr_range[2].top;
	case 12:
		return value->addr_range[3].base;
	case 13:
		return value->addr_range[3].top;
	case 14:
		return value->addr_range[4].base;
	case 15:
		return value->addr_range[4].top;
	case 16:
		return value->addr_range[5].base;
	case 17:
		return value->addr_range[5].top;
	case 18:
		return value->addr_range[6].base;
	case 19:
		return value->addr_range[6].top;
	case 20:
		return value->addr_range[7].base;
	case 21:
		return value->addr_range[7].top;
	}
	return 0;
}

static void put_vsmmu_features(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct vsmmu_features *value = at;

	switch (member) {
	case 0:
		value->aidr = number;
		break;
	case 1:
		value->idr[index] = number;
		break;
	}
}

static u64 get_vsmmu_features(const void *at, unsigned int member, unsigned int index)
{
	const struct vsmmu_features *value = at;

	switch (member) {
	case 0:
		return value->aidr;
	case 1:
		return value->idr[index];
	}
	return 0;
}

static void put_vsmmu_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct vsmmu_params *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->reg_base = number;
		break;
	case 2:
		value->reg_top = number;
		break;
	case 3:
		value->aidr = number;
		break;
	case 4:
		value->idr[index] = number;
		break;
	}
}

static u64 get_vsmmu_params(const void *at, unsigned int member, unsigned int index)
{
	const struct vsmmu_params *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return value->reg_base;
	case 2:
		return value->reg_top;
	case 3:
		return value->aidr;
	case 4:
		return value->idr[index];
	}
	return 0;
}

static const struct {
	size_t size;
	void (*put)(void *at, unsigned int member, unsigned int index, u64 number);
	u64 (*get)(const void *at, unsigned int member, unsigned int index);
} structures[] = {
	{ 0x10, put_addr_range, get_addr_range },
	{ 0x1000, put_cmem_params, get_cmem_params },
	{ 0x1000, put_cmem_pdev_params, get_cmem_pdev_params },
	{ 0x1000, put_dev_comm_data, get_dev_comm_data },
	{ 0x100, put_dev_comm_enter, get_dev_comm_enter },
	{ 0x100, put_dev_comm_exit, get_dev_comm_exit },
	{ 0x1000, put_pdev_params, get_pdev_params },
	{ 0x1000, put_pdev_stream_params, get_pdev_stream_params },
	{ 0x1000, put_psmmu_params, get_psmmu_params },
	{ 0x1000, put_public_key_params, get_public_key_params },
	{ 0x1000, put_realm_params, get_realm_params },
	{ 0x800, put_rec_enter, get_rec_enter },
	{ 0x800, put_rec_exit, get_rec_exit },
	{ 0x1000, put_rec_params, get_rec_params },
	{ 0x1000, put_rec_run, get_rec_run },
	{ 0x1000, put_rmm_config, get_rmm_config },
	{ 0x1000, put_vdev_measure_params, get_vdev_measure_params },
	{ 0x1000, put_vdev_params, get_vdev_params },
	{ 0x100, put_vsmmu_features, get_vsmmu_features },
	{ 0x1000, put_vsmmu_params, get_vsmmu_params },
};

#define GUARD 16

/* A structure as the compiler lays it out, and as it must be. */
static u64 memory[(4096 + 2 * GUARD) / sizeof(u64)] __aligned(GUARD);
static u8 wanted[4096];

static void write_image(unsigned int image, size_t size)
{
	unsigned int i, j;

	memset(wanted, 0, size);
	for (i = 0; i < images[image].run_count; i++) {
		unsigned int run = images[image].first_run + i;

		for (j = 0; j < runs[run].count; j++)
			wanted[runs[run].offset + j] = bytes[runs[run].bytes + j * runs[run].step];
	}
}

/* Whether the bytes of an image are the first, the last or all of some padding. */
static bool is_padding(unsigned int image)
{
	unsigned int offset = runs[images[image].first_run].offset;
	unsigned int count = runs[images[image].first_run].count;
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(gaps); i++) {
		unsigned int last = gaps[i].offset + gaps[i].size - 1;

		if (gaps[i].structure != images[image].structure || images[image].run_count != 1)
			continue;
		if (offset == gaps[i].offset && (count == 1 || count == gaps[i].size))
			return true;
		if (offset == last && count == 1)
			return true;
	}
	return false;
}

/* No value is in bytes of padding. */
static bool is_unseen(unsigned int image, const void *at)
{
	const unsigned int counts[] = {
		2,
		7,
		2,
		14,
		4,
		10,
		8,
		38,
		7,
		5,
		15,
		2,
		24,
		4,
		26,
		2,
		2,
		22,
		2,
		5,
	};
	unsigned int structure = images[image].structure;
	unsigned int i;

	for (i = 0; i < counts[structure]; i++)
		if (structures[structure].get(at, i, 0))
			return false;
	return true;
}

static void test_image(struct kunit *test, unsigned int image)
{
	unsigned int structure = images[image].structure;
	unsigned int first = images[image].first_value;
	size_t size = structures[structure].size;
	u8 *at = (u8 *)memory + GUARD;
	unsigned int i;

	write_image(image, size);
	memset(memory, 0xa5, sizeof(memory));
	memset(at, 0, size);
	for (i = first; i < first + images[image].value_count; i++)
		structures[structure].put(at, values[i].member, values[i].index, values[i].value);
	if (images[image].value_count)
		KUNIT_EXPECT_EQ_MSG(test, memcmp(at, wanted, size), 0, "%s", images[image].name);
	KUNIT_EXPECT_EQ(test, at[-1], 0xa5);
	KUNIT_EXPECT_EQ(test, at[size], 0xa5);

	memcpy(at, wanted, size);
	if (!images[image].value_count)
		KUNIT_EXPECT_TRUE_MSG(test, is_padding(image) && is_unseen(image, at), "%s",
				      images[image].name);
	for (i = first; i < first + images[image].value_count; i++)
		KUNIT_EXPECT_EQ_MSG(test,
				    structures[structure].get(at, values[i].member,
							      values[i].index),
				    values[i].value, "%s", images[image].name);
}

static void rmi_test_images(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(images); i++)
		test_image(test, i);
}

static const struct {
	const char *name;
	u32 fid;
	bool in_range;
} fids[] = {
	{ "RMI_ATTEST_PLAT_TOKEN_REFRESH", 0xc4000170, 1 },
	{ "RMI_ATTEST_PLAT_TOKEN_REFRESH", 0xc4010170, 1 },
	{ "RMI_CMEM_ADD_PDEV", 0xc40001e4, 1 },
	{ "RMI_CMEM_ADD_PDEV", 0xc40101e4, 1 },
	{ "RMI_CMEM_CREATE", 0xc40001e5, 1 },
	{ "RMI_CMEM_CREATE", 0xc40101e5, 1 },
	{ "RMI_CMEM_DESTROY", 0xc40001e6, 1 },
	{ "RMI_CMEM_DESTROY", 0xc40101e6, 1 },
	{ "RMI_CMEM_POPULATE", 0xc40001e7, 1 },
	{ "RMI_CMEM_POPULATE", 0xc40101e7, 1 },
	{ "RMI_CMEM_REMOVE_PDEV", 0xc40001e8, 1 },
	{ "RMI_CMEM_REMOVE_PDEV", 0xc40101e8, 1 },
	{ "RMI_CMEM_START", 0xc40001e9, 1 },
	{ "RMI_CMEM_START", 0xc40101e9, 1 },
	{ "RMI_CMEM_STOP", 0xc40001ea, 1 },
	{ "RMI_CMEM_STOP", 0xc40101ea, 1 },
	{ "RMI_CMEM_UNPOPULATE", 0xc40001eb, 1 },
	{ "RMI_CMEM_UNPOPULATE", 0xc40101eb, 1 },
	{ "RMI_DPT_L0_CREATE", 0xc40001dd, 1 },
	{ "RMI_DPT_L0_CREATE", 0xc40101dd, 1 },
	{ "RMI_DPT_L0_DESTROY", 0xc40001de, 1 },
	{ "RMI_DPT_L0_DESTROY", 0xc40101de, 1 },
	{ "RMI_DPT_L1_CREATE", 0xc40001df, 1 },
	{ "RMI_DPT_L1_CREATE", 0xc40101df, 1 },
	{ "RMI_DPT_L1_DESTROY", 0xc40001e0, 1 },
	{ "RMI_DPT_L1_DESTROY", 0xc40101e0, 1 },
	{ "RMI_FEATURES", 0xc4000165, 1 },
	{ "RMI_FEATURES", 0xc4010165, 1 },
	{ "RMI_GPT_L1_CREATE", 0xc40001f3, 1 },
	{ "RMI_GPT_L1_CREATE", 0xc40101f3, 1 },
	{ "RMI_GPT_L1_DESTROY", 0xc40001f4, 1 },
	{ "RMI_GPT_L1_DESTROY", 0xc40101f4, 1 },
	{ "RMI_GRANULE_RANGE_DELEGATE", 0xc40001f1, 1 },
	{ "RMI_GRANULE_RANGE_DELEGATE", 0xc40101f1, 1 },
	{ "RMI_GRANULE_RANGE_UNDELEGATE", 0xc40001f2, 1 },
	{ "RMI_GRANULE_RANGE_UNDELEGATE", 0xc40101f2, 1 },
	{ "RMI_GRANULE_TRACKING_GET", 0xc40001e1, 1 },
	{ "RMI_GRANULE_TRACKING_GET", 0xc40101e1, 1 },
	{ "RMI_GRANULE_TRACKING_SET", 0xc40001e3, 1 },
	{ "RMI_GRANULE_TRACKING_SET", 0xc40101e3, 1 },
	{ "RMI_OP_CANCEL", 0xc400020a, 1 },
	{ "RMI_OP_CANCEL", 0xc401020a, 1 },
	{ "RMI_OP_CONTINUE", 0xc4000203, 1 },
	{ "RMI_OP_CONTINUE", 0xc4010203, 1 },
	{ "RMI_OP_MEM_DONATE", 0xc4000208, 1 },
	{ "RMI_OP_MEM_DONATE", 0xc4010208, 1 },
	{ "RMI_OP_MEM_RECLAIM", 0xc4000209, 1 },
	{ "RMI_OP_MEM_RECLAIM", 0xc4010209, 1 },
	{ "RMI_PDEV_ABORT", 0xc4000174, 1 },
	{ "RMI_PDEV_ABORT", 0xc4010174, 1 },
	{ "RMI_PDEV_COMMUNICATE", 0xc4000175, 1 },
	{ "RMI_PDEV_COMMUNICATE", 0xc4010175, 1 },
	{ "RMI_PDEV_CREATE", 0xc4000176, 1 },
	{ "RMI_PDEV_CREATE", 0xc4010176, 1 },
	{ "RMI_PDEV_DESTROY", 0xc4000177, 1 },
	{ "RMI_PDEV_DESTROY", 0xc4010177, 1 },
	{ "RMI_PDEV_GET_STATE", 0xc4000178, 1 },
	{ "RMI_PDEV_GET_STATE", 0xc4010178, 1 },
	{ "RMI_PDEV_MEC_REFRESH", 0xc40001ed, 1 },
	{ "RMI_PDEV_MEC_REFRESH", 0xc40101ed, 1 },
	{ "RMI_PDEV_SET_PUBKEY", 0xc400017b, 1 },
	{ "RMI_PDEV_SET_PUBKEY", 0xc401017b, 1 },
	{ "RMI_PDEV_STOP", 0xc400017c, 1 },
	{ "RMI_PDEV_STOP", 0xc401017c, 1 },
	{ "RMI_PDEV_STREAM_COMPLETE", 0xc4000206, 1 },
	{ "RMI_PDEV_STREAM_COMPLETE", 0xc4010206, 1 },
	{ "RMI_PDEV_STREAM_CONNECT", 0xc4000204, 1 },
	{ "RMI_PDEV_STREAM_CONNECT", 0xc4010204, 1 },
	{ "RMI_PDEV_STREAM_DISCONNECT", 0xc4000205, 1 },
	{ "RMI_PDEV_STREAM_DISCONNECT", 0xc4010205, 1 },
	{ "RMI_PDEV_STREAM_KEY_PURGE", 0xc4000207, 1 },
	{ "RMI_PDEV_STREAM_KEY_PURGE", 0xc4010207, 1 },
	{ "RMI_PDEV_STREAM_KEY_REFRESH", 0xc400017a, 1 },
	{ "RMI_PDEV_STREAM_KEY_REFRESH", 0xc401017a, 1 },
	{ "RMI_PSCI_COMPLETE", 0xc4000164, 1 },
	{ "RMI_PSCI_COMPLETE", 0xc4010164, 1 },
	{ "RMI_PSMMU_ACTIVATE", 0xc40001d7, 1 },
	{ "RMI_PSMMU_ACTIVATE", 0xc40101d7, 1 },
	{ "RMI_PSMMU_DEACTIVATE", 0xc40001d8, 1 },
	{ "RMI_PSMMU_DEACTIVATE", 0xc40101d8, 1 },
	{ "RMI_PSMMU_EVENT_DISCARD", 0xc40001f0, 1 },
	{ "RMI_PSMMU_EVENT_DISCARD", 0xc40101f0, 1 },
	{ "RMI_PSMMU_IRQ_NOTIFY", 0xc400016f, 1 },
	{ "RMI_PSMMU_IRQ_NOTIFY", 0xc401016f, 1 },
	{ "RMI_PSMMU_ST_L2_CREATE", 0xc40001db, 1 },
	{ "RMI_PSMMU_ST_L2_CREATE", 0xc40101db, 1 },
	{ "RMI_PSMMU_ST_L2_DESTROY", 0xc40001dc, 1 },
	{ "RMI_PSMMU_ST_L2_DESTROY", 0xc40101dc, 1 },
	{ "RMI_REALM_ACTIVATE", 0xc4000157, 1 },
	{ "RMI_REALM_ACTIVATE", 0xc4010157, 1 },
	{ "RMI_REALM_CREATE", 0xc4000158, 1 },
	{ "RMI_REALM_CREATE", 0xc4010158, 1 },
	{ "RMI_REALM_DESTROY", 0xc4000159, 1 },
	{ "RMI_REALM_DESTROY", 0xc4010159, 1 },
	{ "RMI_REALM_TERMINATE", 0xc4000201, 1 },
	{ "RMI_REALM_TERMINATE", 0xc4010201, 1 },
	{ "RMI_REC_CREATE", 0xc400015a, 1 },
	{ "RMI_REC_CREATE", 0xc401015a, 1 },
	{ "RMI_REC_DESTROY", 0xc400015b, 1 },
	{ "RMI_REC_DESTROY", 0xc401015b, 1 },
	{ "RMI_REC_ENTER", 0xc400015c, 1 },
	{ "RMI_REC_ENTER", 0xc401015c, 1 },
	{ "RMI_RMM_ACTIVATE", 0xc4000202, 1 },
	{ "RMI_RMM_ACTIVATE", 0xc4010202, 1 },
	{ "RMI_RMM_CONFIG_GET", 0xc40001ec, 1 },
	{ "RMI_RMM_CONFIG_GET", 0xc40101ec, 1 },
	{ "RMI_RMM_CONFIG_SET", 0xc400016e, 1 },
	{ "RMI_RMM_CONFIG_SET", 0xc401016e, 1 },
	{ "RMI_RTT_ARCH_DEV_MAP", 0xc40001f9, 1 },
	{ "RMI_RTT_ARCH_DEV_MAP", 0xc40101f9, 1 },
	{ "RMI_RTT_ARCH_DEV_UNMAP", 0xc40001fa, 1 },
	{ "RMI_RTT_ARCH_DEV_UNMAP", 0xc40101fa, 1 },
	{ "RMI_RTT_AUX_CREATE", 0xc400017d, 1 },
	{ "RMI_RTT_AUX_CREATE", 0xc401017d, 1 },
	{ "RMI_RTT_AUX_DESTROY", 0xc400017e, 1 },
	{ "RMI_RTT_AUX_DESTROY", 0xc401017e, 1 },
	{ "RMI_RTT_AUX_FOLD", 0xc400017f, 1 },
	{ "RMI_RTT_AUX_FOLD", 0xc401017f, 1 },
	{ "RMI_RTT_AUX_PROT_MAP", 0xc40001fd, 1 },
	{ "RMI_RTT_AUX_PROT_MAP", 0xc40101fd, 1 },
	{ "RMI_RTT_AUX_PROT_UNMAP", 0xc40001fe, 1 },
	{ "RMI_RTT_AUX_PROT_UNMAP", 0xc40101fe, 1 },
	{ "RMI_RTT_AUX_UNPROT_MAP", 0xc40001ff, 1 },
	{ "RMI_RTT_AUX_UNPROT_MAP", 0xc40101ff, 1 },
	{ "RMI_RTT_AUX_UNPROT_UNMAP", 0xc4000200, 1 },
	{ "RMI_RTT_AUX_UNPROT_UNMAP", 0xc4010200, 1 },
	{ "RMI_RTT_CREATE", 0xc400015d, 1 },
	{ "RMI_RTT_CREATE", 0xc401015d, 1 },
	{ "RMI_RTT_DATA_MAP", 0xc40001f5, 1 },
	{ "RMI_RTT_DATA_MAP", 0xc40101f5, 1 },
	{ "RMI_RTT_DATA_MAP_INIT", 0xc4000153, 1 },
	{ "RMI_RTT_DATA_MAP_INIT", 0xc4010153, 1 },
	{ "RMI_RTT_DATA_UNMAP", 0xc40001f6, 1 },
	{ "RMI_RTT_DATA_UNMAP", 0xc40101f6, 1 },
	{ "RMI_RTT_DESTROY", 0xc400015e, 1 },
	{ "RMI_RTT_DESTROY", 0xc401015e, 1 },
	{ "RMI_RTT_DEV_MAP", 0xc40001f7, 1 },
	{ "RMI_RTT_DEV_MAP", 0xc40101f7, 1 },
	{ "RMI_RTT_DEV_UNMAP", 0xc40001f8, 1 },
	{ "RMI_RTT_DEV_UNMAP", 0xc40101f8, 1 },
	{ "RMI_RTT_DEV_VALIDATE", 0xc4000163, 1 },
	{ "RMI_RTT_DEV_VALIDATE", 0xc4010163, 1 },
	{ "RMI_RTT_FOLD", 0xc4000166, 1 },
	{ "RMI_RTT_FOLD", 0xc4010166, 1 },
	{ "RMI_RTT_INIT_RIPAS", 0xc4000168, 1 },
	{ "RMI_RTT_INIT_RIPAS", 0xc4010168, 1 },
	{ "RMI_RTT_READ_ENTRY", 0xc4000161, 1 },
	{ "RMI_RTT_READ_ENTRY", 0xc4010161, 1 },
	{ "RMI_RTT_SET_RIPAS", 0xc4000169, 1 },
	{ "RMI_RTT_SET_RIPAS", 0xc4010169, 1 },
	{ "RMI_RTT_SET_S2AP", 0xc400018b, 1 },
	{ "RMI_RTT_SET_S2AP", 0xc401018b, 1 },
	{ "RMI_RTT_UNPROT_MAP", 0xc40001fb, 1 },
	{ "RMI_RTT_UNPROT_MAP", 0xc40101fb, 1 },
	{ "RMI_RTT_UNPROT_UNMAP", 0xc40001fc, 1 },
	{ "RMI_RTT_UNPROT_UNMAP", 0xc40101fc, 1 },
	{ "RMI_VDEV_ABORT", 0xc4000185, 1 },
	{ "RMI_VDEV_ABORT", 0xc4010185, 1 },
	{ "RMI_VDEV_COMMUNICATE", 0xc4000186, 1 },
	{ "RMI_VDEV_COMMUNICATE", 0xc4010186, 1 },
	{ "RMI_VDEV_COMPLETE", 0xc400018e, 1 },
	{ "RMI_VDEV_COMPLETE", 0xc401018e, 1 },
	{ "RMI_VDEV_CREATE", 0xc4000187, 1 },
	{ "RMI_VDEV_CREATE", 0xc4010187, 1 },
	{ "RMI_VDEV_DESTROY", 0xc4000188, 1 },
	{ "RMI_VDEV_DESTROY", 0xc4010188, 1 },
	{ "RMI_VDEV_GET_INTERFACE_REPORT", 0xc40001d0, 1 },
	{ "RMI_VDEV_GET_INTERFACE_REPORT", 0xc40101d0, 1 },
	{ "RMI_VDEV_GET_MEASUREMENTS", 0xc40001d1, 1 },
	{ "RMI_VDEV_GET_MEASUREMENTS", 0xc40101d1, 1 },
	{ "RMI_VDEV_GET_STATE", 0xc4000189, 1 },
	{ "RMI_VDEV_GET_STATE", 0xc4010189, 1 },
	{ "RMI_VDEV_LOCK", 0xc40001d2, 1 },
	{ "RMI_VDEV_LOCK", 0xc40101d2, 1 },
	{ "RMI_VDEV_P2P_BIND", 0xc40001d4, 1 },
	{ "RMI_VDEV_P2P_BIND", 0xc40101d4, 1 },
	{ "RMI_VDEV_P2P_UNBIND", 0xc40001d5, 1 },
	{ "RMI_VDEV_P2P_UNBIND", 0xc40101d5, 1 },
	{ "RMI_VDEV_START", 0xc40001d3, 1 },
	{ "RMI_VDEV_START", 0xc40101d3, 1 },
	{ "RMI_VDEV_UNLOCK", 0xc400018a, 1 },
	{ "RMI_VDEV_UNLOCK", 0xc401018a, 1 },
	{ "RMI_VERSION", 0xc4000150, 1 },
	{ "RMI_VERSION", 0xc4010150, 1 },
	{ "RMI_VSMMU_CMD_COMPLETE", 0xc400020d, 1 },
	{ "RMI_VSMMU_CMD_COMPLETE", 0xc401020d, 1 },
	{ "RMI_VSMMU_CMD_GET", 0xc400020c, 1 },
	{ "RMI_VSMMU_CMD_GET", 0xc401020c, 1 },
	{ "RMI_VSMMU_CREATE", 0xc400016a, 1 },
	{ "RMI_VSMMU_CREATE", 0xc401016a, 1 },
	{ "RMI_VSMMU_DESTROY", 0xc400016b, 1 },
	{ "RMI_VSMMU_DESTROY", 0xc401016b, 1 },
	{ "RMI_VSMMU_EVENT_COMPLETE", 0xc40001ee, 1 },
	{ "RMI_VSMMU_EVENT_COMPLETE", 0xc40101ee, 1 },
	{ "RMI_VSMMU_EVENT_NOTIFY", 0xc40001d6, 1 },
	{ "RMI_VSMMU_EVENT_NOTIFY", 0xc40101d6, 1 },
	{ "RMI_VSMMU_FEATURES", 0xc400020b, 1 },
	{ "RMI_VSMMU_FEATURES", 0xc401020b, 1 },
	{ "function ID below_range", 0xc400014f, 0 },
	{ "RMI_VERSION", 0xc4000150, 1 },
	{ "function ID last_of_range", 0xc400018f, 1 },
	{ "function ID above_range", 0xc4000190, 0 },
	{ "function ID below_range", 0xc40001cf, 0 },
	{ "RMI_VDEV_GET_INTERFACE_REPORT", 0xc40001d0, 1 },
	{ "function ID last_of_range", 0xc40002cf, 1 },
	{ "function ID above_range", 0xc40002d0, 0 },
	{ "function ID other_convention", 0x84000170, 0 },
	{ "function ID yielding", 0x44000170, 0 },
	{ "function ID other_owner", 0xc5000170, 0 },
	{ "function ID other_owner", 0xc6000170, 0 },
	{ "function ID other_owner", 0xc0000170, 0 },
	{ "function ID other_owner", 0xcc000170, 0 },
	{ "function ID other_owner", 0xd4000170, 0 },
	{ "function ID other_owner", 0xe4000170, 0 },
	{ "function ID reserved_bit", 0xc4020170, 0 },
	{ "function ID reserved_bit", 0xc4040170, 0 },
	{ "function ID reserved_bit", 0xc4080170, 0 },
	{ "function ID reserved_bit", 0xc4100170, 0 },
	{ "function ID reserved_bit", 0xc4200170, 0 },
	{ "function ID reserved_bit", 0xc4400170, 0 },
	{ "function ID reserved_bit", 0xc4800170, 0 },
};

static void rmi_test_fids(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(fids); i++) {
		u32 fid = fids[i].fid & ~SVE_HINT;
		bool in_range = false;

		in_range |= SMC_RMI_IN_RANGE_0(fid);
		in_range |= SMC_RMI_IN_RANGE_1(fid);
		KUNIT_EXPECT_EQ_MSG(test, in_range, fids[i].in_range, "%s, %#x", fids[i].name,
				    fid);
	}
}

/* What X0 may hold on return. */
static const struct {
	const char *name;
	u64 x0;
	bool answered;
	unsigned int status;
	unsigned int index;
} returns[] = {
	{ "X0 RMI_SUCCESS", 0x0, 1, 0x0, 0x0 },
	{ "X0 RMI_ERROR_INPUT", 0x1, 1, 0x1, 0x0 },
	{ "X0 RMI_ERROR_REALM", 0x2, 1, 0x2, 0x0 },
	{ "X0 RMI_ERROR_REC", 0x3, 1, 0x3, 0x0 },
	{ "X0 RMI_ERROR_RTT", 0x4, 1, 0x4, 0x0 },
	{ "X0 RMI_ERROR_RTT", 0x104, 1, 0x4, 0x1 },
	{ "X0 RMI_ERROR_RTT", 0x204, 1, 0x4, 0x2 },
	{ "X0 RMI_ERROR_RTT", 0x404, 1, 0x4, 0x4 },
	{ "X0 RMI_ERROR_RTT", 0x804, 1, 0x4, 0x8 },
	{ "X0 RMI_ERROR_RTT", 0x1004, 1, 0x4, 0x10 },
	{ "X0 RMI_ERROR_RTT", 0x2004, 1, 0x4, 0x20 },
	{ "X0 RMI_ERROR_RTT", 0x4004, 1, 0x4, 0x40 },
	{ "X0 RMI_ERROR_RTT", 0x8004, 1, 0x4, 0x80 },
	{ "X0 RMI_ERROR_RTT", 0xff04, 1, 0x4, 0xff },
	{ "X0 RMI_ERROR_NOT_SUPPORTED", 0x5, 1, 0x5, 0x0 },
	{ "X0 RMI_ERROR_DEVICE", 0x6, 1, 0x6, 0x0 },
	{ "X0 RMI_ERROR_RTT_AUX", 0x7, 1, 0x7, 0x0 },
	{ "X0 RMI_ERROR_RTT_AUX", 0x107, 1, 0x7, 0x1 },
	{ "X0 RMI_ERROR_RTT_AUX", 0x207, 1, 0x7, 0x2 },
	{ "X0 RMI_ERROR_RTT_AUX", 0x407, 1, 0x7, 0x4 },
	{ "X0 RMI_ERROR_RTT_AUX", 0x807, 1, 0x7, 0x8 },
	{ "X0 RMI_ERROR_RTT_AUX", 0x1007, 1, 0x7, 0x10 },
	{ "X0 RMI_ERROR_RTT_AUX", 0x2007, 1, 0x7, 0x20 },
	{ "X0 RMI_ERROR_RTT_AUX", 0x4007, 1, 0x7, 0x40 },
	{ "X0 RMI_ERROR_RTT_AUX", 0x8007, 1, 0x7, 0x80 },
	{ "X0 RMI_ERROR_RTT_AUX", 0xff07, 1, 0x7, 0xff },
	{ "X0 RMI_ERROR_PSMMU_ST", 0x8, 1, 0x8, 0x0 },
	{ "X0 RMI_ERROR_PSMMU_ST", 0x108, 1, 0x8, 0x1 },
	{ "X0 RMI_ERROR_PSMMU_ST", 0x208, 1, 0x8, 0x2 },
	{ "X0 RMI_ERROR_PSMMU_ST", 0x408, 1, 0x8, 0x4 },
	{ "X0 RMI_ERROR_PSMMU_ST", 0x808, 1, 0x8, 0x8 },
	{ "X0 RMI_ERROR_PSMMU_ST", 0x1008, 1, 0x8, 0x10 },
	{ "X0 RMI_ERROR_PSMMU_ST", 0x2008, 1, 0x8, 0x20 },
	{ "X0 RMI_ERROR_PSMMU_ST", 0x4008, 1, 0x8, 0x40 },
	{ "X0 RMI_ERROR_PSMMU_ST", 0x8008, 1, 0x8, 0x80 },
	{ "X0 RMI_ERROR_PSMMU_ST", 0xff08, 1, 0x8, 0xff },
	{ "X0 RMI_ERROR_DPT", 0x9, 1, 0x9, 0x0 },
	{ "X0 RMI_ERROR_DPT", 0x109, 1, 0x9, 0x1 },
	{ "X0 RMI_ERROR_DPT", 0x209, 1, 0x9, 0x2 },
	{ "X0 RMI_ERROR_DPT", 0x409, 1, 0x9, 0x4 },
	{ "X0 RMI_ERROR_DPT", 0x809, 1, 0x9, 0x8 },
	{ "X0 RMI_ERROR_DPT", 0x1009, 1, 0x9, 0x10 },
	{ "X0 RMI_ERROR_DPT", 0x2009, 1, 0x9, 0x20 },
	{ "X0 RMI_ERROR_DPT", 0x4009, 1, 0x9, 0x40 },
	{ "X0 RMI_ERROR_DPT", 0x8009, 1, 0x9, 0x80 },
	{ "X0 RMI_ERROR_DPT", 0xff09, 1, 0x9, 0xff },
	{ "X0 RMI_BUSY", 0xa, 1, 0xa, 0x0 },
	{ "X0 RMI_ERROR_GLOBAL", 0xb, 1, 0xb, 0x0 },
	{ "X0 RMI_ERROR_TRACKING", 0xc, 1, 0xc, 0x0 },
	{ "X0 RMI_INCOMPLETE", 0xd, 1, 0xd, 0x0 },
	{ "X0 RMI_INCOMPLETE", 0x10d, 1, 0xd, 0x1 },
	{ "X0 RMI_INCOMPLETE", 0x20d, 1, 0xd, 0x2 },
	{ "X0 RMI_INCOMPLETE", 0x40d, 1, 0xd, 0x4 },
	{ "X0 RMI_INCOMPLETE", 0x70d, 1, 0xd, 0x7 },
	{ "X0 RMI_BLOCKED", 0xe, 1, 0xe, 0x0 },
	{ "X0 RMI_ERROR_GPT", 0xf, 1, 0xf, 0x0 },
	{ "X0 RMI_ERROR_GRANULE", 0x10, 1, 0x10, 0x0 },
	{ "X0 smccc_error", 0xffffffffffffffff, 0, 0x0, 0x0 },
	{ "X0 smccc_error", 0xffffffff, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x10000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x20000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x40000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x80000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x100000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x200000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x400000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x800000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x1000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x2000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x4000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x8000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x10000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x20000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x40000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x80000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x100000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x200000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x400000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x800000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x1000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x2000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x4000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x8000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x10000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x20000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x40000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x80000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x100000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x200000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x400000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x800000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x1000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x2000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x4000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x8000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x10000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x20000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x40000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x80000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x100000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x200000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x400000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x800000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x1000000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x2000000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x4000000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x8000000000000000, 0, 0x0, 0x0 },
};

static void rmi_test_returns(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(returns); i++) {
		const char *name = returns[i].name;
		u64 x0 = returns[i].x0;

		KUNIT_EXPECT_EQ_MSG(test, rmi_answered(x0), returns[i].answered, "%s", name);
		if (!returns[i].answered)
			continue;
		KUNIT_EXPECT_TRUE_MSG(test, rmi_returned(x0, returns[i].status), "%s", name);
		KUNIT_EXPECT_FALSE_MSG(test, rmi_returned(x0, returns[i].status ^ 1), "%s",
				       name);
		KUNIT_EXPECT_EQ_MSG(test, (u64)RMI_RESULT_STATUS(x0), (u64)returns[i].status, "%s",
				    name);
		KUNIT_EXPECT_EQ_MSG(test, (u64)RMI_RESULT_DATA(x0), (u64)returns[i].index, "%s",
				    name);
	}
}

static struct kunit_case rmi_cases[] = {
	KUNIT_CASE(rmi_test_calls),
	KUNIT_CASE(rmi_test_real_conduit),
	KUNIT_CASE(rmi_test_fields),
	KUNIT_CASE(rmi_test_reserved_bits),
	KUNIT_CASE(rmi_test_encodings),
	KUNIT_CASE(rmi_test_layouts),
	KUNIT_CASE(rmi_test_images),
	KUNIT_CASE(rmi_test_fids),
	KUNIT_CASE(rmi_test_returns),
	{}
};

static struct kunit_suite rmi_suite = {
	.name = "rmi_smc",
	.test_cases = rmi_cases,
};

kunit_test_suite(rmi_suite);

MODULE_DESCRIPTION("KUnit tests of the RMI headers");
MODULE_LICENSE("Dual BSD/GPL");
