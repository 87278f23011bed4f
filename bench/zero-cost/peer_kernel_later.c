/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The wrappers of 2.0 that Linux calls, as one writes them by hand; only the
 * numbers are those of the generated header. The contract is that of
 * linux/arm-rmi-cmds.h: registers that a command does not use are zero, X0 is
 * returned, and an output whose pointer is not NULL gets the register's value
 * if the status makes it valid, and 0 if not.
 */
#include <linux/arm-smccc.h>
#include <linux/types.h>

#include <linux/arm-smccc-rmi.h>

/* X0 without data beside a status; an SMCCC error has reserved bits. */
static inline unsigned long without_data(unsigned long x0)
{
	return x0 & (RMI_RESULT_RESERVED | RMI_RESULT_STATUS_MASK);
}

static inline bool has(unsigned long x0, unsigned long status)
{
	return without_data(x0) == status;
}

long rmi_rtt_data_map_init(unsigned long rd, unsigned long data,
			   unsigned long ipa, unsigned long src,
			   unsigned long flags)
{
	struct arm_smccc_1_2_regs regs = {
		SMC_RMI_RTT_DATA_MAP_INIT, rd, data, ipa, src, flags
	};

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_psci_complete(unsigned long calling_rec, unsigned long target_rec,
		       unsigned long status)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_PSCI_COMPLETE, calling_rec,
					   target_rec, status };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_realm_activate(unsigned long rd)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_REALM_ACTIVATE, rd };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_realm_create(unsigned long rd, unsigned long params)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_REALM_CREATE, rd, params };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_realm_terminate(unsigned long rd)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_REALM_TERMINATE, rd };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_realm_destroy(unsigned long rd)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_REALM_DESTROY, rd };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_rec_create(unsigned long rd, unsigned long rec, unsigned long params)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_REC_CREATE, rd, rec,
					   params };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_rec_destroy(unsigned long rec)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_REC_DESTROY, rec };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_rec_enter(unsigned long rec, unsigned long run_ptr)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_REC_ENTER, rec, run_ptr };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_rtt_create(unsigned long rd, unsigned long rtt, unsigned long ipa,
		    long level)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_RTT_CREATE, rd, rtt, ipa,
					   level };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_rmm_config_set(unsigned long cfg_ptr)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_RMM_CONFIG_SET, cfg_ptr };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

long rmi_rmm_activate(void)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_RMM_ACTIVATE };

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

/* What several commands have: one output, valid on success. */
static inline long one_output(const struct arm_smccc_1_2_regs *regs,
			      unsigned long *out)
{
	if (out)
		*out = has(regs->a0, RMI_SUCCESS) ? regs->a1 : 0;
	return regs->a0;
}

long rmi_rtt_data_map(unsigned long rd, unsigned long base, unsigned long top,
		      unsigned long flags, unsigned long oaddr,
		      unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = {
		SMC_RMI_RTT_DATA_MAP, rd, base, top, flags, oaddr
	};

	arm_smccc_1_2_smc(&regs, &regs);
	return one_output(&regs, out_top);
}

long rmi_rtt_fold(unsigned long rd, unsigned long ipa, long level,
		  unsigned long *out_rtt)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_RTT_FOLD, rd, ipa, level };

	arm_smccc_1_2_smc(&regs, &regs);
	return one_output(&regs, out_rtt);
}

long rmi_rtt_init_ripas(unsigned long rd, unsigned long base, unsigned long top,
			unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_RTT_INIT_RIPAS, rd, base,
					   top };

	arm_smccc_1_2_smc(&regs, &regs);
	return one_output(&regs, out_top);
}

long rmi_rtt_unprot_map(unsigned long rd, unsigned long base, unsigned long top,
			unsigned long flags, unsigned long oaddr,
			unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = {
		SMC_RMI_RTT_UNPROT_MAP, rd, base, top, flags, oaddr
	};

	arm_smccc_1_2_smc(&regs, &regs);
	return one_output(&regs, out_top);
}

long rmi_rtt_set_ripas(unsigned long rd, unsigned long rec, unsigned long base,
		       unsigned long top, unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_RTT_SET_RIPAS, rd, rec, base,
					   top };

	arm_smccc_1_2_smc(&regs, &regs);
	return one_output(&regs, out_top);
}

long rmi_granule_range_delegate(unsigned long base, unsigned long top,
				unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_GRANULE_RANGE_DELEGATE, base,
					   top };

	arm_smccc_1_2_smc(&regs, &regs);
	return one_output(&regs, out_top);
}

long rmi_granule_range_undelegate(unsigned long base, unsigned long top,
				  unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_GRANULE_RANGE_UNDELEGATE,
					   base, top };

	arm_smccc_1_2_smc(&regs, &regs);
	return one_output(&regs, out_top);
}

long rmi_features(unsigned long index, unsigned long *out_value)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_FEATURES, index };

	arm_smccc_1_2_smc(&regs, &regs);
	return one_output(&regs, out_value);
}

/* What unmapping has: three outputs, valid on success. */
static inline long three_outputs(struct arm_smccc_1_2_regs *regs,
				 unsigned long *out_top,
				 unsigned long *out_range,
				 unsigned long *out_count)
{
	if (!has(regs->a0, RMI_SUCCESS))
		regs->a1 = regs->a2 = regs->a3 = 0;
	if (out_top)
		*out_top = regs->a1;
	if (out_range)
		*out_range = regs->a2;
	if (out_count)
		*out_count = regs->a3;
	return regs->a0;
}

long rmi_rtt_data_unmap(unsigned long rd, unsigned long base, unsigned long top,
			unsigned long flags, unsigned long oaddr,
			unsigned long *out_top, unsigned long *out_range,
			unsigned long *out_count)
{
	struct arm_smccc_1_2_regs regs = {
		SMC_RMI_RTT_DATA_UNMAP, rd, base, top, flags, oaddr
	};

	arm_smccc_1_2_smc(&regs, &regs);
	return three_outputs(&regs, out_top, out_range, out_count);
}

long rmi_rtt_unprot_unmap(unsigned long rd, unsigned long base,
			  unsigned long top, unsigned long flags,
			  unsigned long oaddr, unsigned long *out_top,
			  unsigned long *out_range, unsigned long *out_count)
{
	struct arm_smccc_1_2_regs regs = {
		SMC_RMI_RTT_UNPROT_UNMAP, rd, base, top, flags, oaddr
	};

	arm_smccc_1_2_smc(&regs, &regs);
	return three_outputs(&regs, out_top, out_range, out_count);
}

long rmi_rtt_destroy(unsigned long rd, unsigned long ipa, long level,
		     unsigned long *out_rtt, unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_RTT_DESTROY, rd, ipa,
					   level };

	arm_smccc_1_2_smc(&regs, &regs);
	if (out_rtt)
		*out_rtt = has(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;
	if (out_top)
		*out_top = has(regs.a0, RMI_SUCCESS) ||
					   has(regs.a0, RMI_ERROR_RTT) ?
				   regs.a2 :
				   0;
	return regs.a0;
}

long rmi_version(unsigned long req, unsigned long *out_lower,
		 unsigned long *out_higher)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_VERSION, req };

	arm_smccc_1_2_smc(&regs, &regs);
	/* RMI_SUCCESS or RMI_ERROR_INPUT, which are 0 and 1. */
	if (without_data(regs.a0) > RMI_ERROR_INPUT) {
		regs.a1 = 0;
		regs.a2 = 0;
	}
	if (out_lower)
		*out_lower = regs.a1;
	if (out_higher)
		*out_higher = regs.a2;
	return regs.a0;
}

void rmi_op_continue(unsigned long sro_handle, unsigned long flags,
		     struct arm_smccc_1_2_regs *out_regs)
{
	*out_regs = (struct arm_smccc_1_2_regs){ SMC_RMI_OP_CONTINUE,
						 sro_handle, flags };
	arm_smccc_1_2_smc(out_regs, out_regs);
}

void rmi_op_cancel(unsigned long sro_handle,
		   struct arm_smccc_1_2_regs *out_regs)
{
	*out_regs =
		(struct arm_smccc_1_2_regs){ SMC_RMI_OP_CANCEL, sro_handle };
	arm_smccc_1_2_smc(out_regs, out_regs);
}

void rmi_op_mem_donate(unsigned long sro_handle, unsigned long list_addr,
		       unsigned long list_count,
		       struct arm_smccc_1_2_regs *out_regs)
{
	*out_regs = (struct arm_smccc_1_2_regs){ SMC_RMI_OP_MEM_DONATE,
						 sro_handle, list_addr,
						 list_count };
	arm_smccc_1_2_smc(out_regs, out_regs);
}

void rmi_op_mem_reclaim(unsigned long sro_handle, unsigned long list_addr,
			unsigned long list_count,
			struct arm_smccc_1_2_regs *out_regs)
{
	*out_regs = (struct arm_smccc_1_2_regs){ SMC_RMI_OP_MEM_RECLAIM,
						 sro_handle, list_addr,
						 list_count };
	arm_smccc_1_2_smc(out_regs, out_regs);
}

struct arm_smccc_1_2_regs rmi_rtt_create_regs(unsigned long rd,
					      unsigned long rtt,
					      unsigned long ipa, long level)
{
	return (struct arm_smccc_1_2_regs){ SMC_RMI_RTT_CREATE, rd, rtt, ipa,
					    level };
}
