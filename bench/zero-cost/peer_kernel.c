/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The wrappers of the kernel as one writes them by hand, knowing what each
 * command does; only the numbers are those of the generated header.
 *
 * The contract is that of asm/rmi_cmds.h: X0 is returned; an output whose
 * pointer is not NULL gets the register's value if the returned status makes it
 * valid, whatever the index beside the status, and 0 if not.
 */
#include <linux/arm-smccc.h>
#include <linux/types.h>

#include <asm/rmi_smc.h>

struct rtt_entry {
	unsigned long walk_level;
	unsigned long desc;
	int state;
	int ripas;
};

static inline bool succeeded(unsigned long x0)
{
	return !(x0 & ~RMI_RETURN_INDEX_MASK);
}

static inline bool is_rmm(unsigned long x0)
{
	return !(x0 & RMI_RETURN_RESERVED);
}

int rmi_version(unsigned long req, unsigned long *out_lower,
		unsigned long *out_higher)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_VERSION, req, &res);
	/* RMI_SUCCESS or RMI_ERROR_INPUT, which are 0 and 1. */
	if ((res.a0 & ~RMI_RETURN_INDEX_MASK) > RMI_ERROR_INPUT) {
		res.a1 = 0;
		res.a2 = 0;
	}
	if (out_lower)
		*out_lower = res.a1;
	if (out_higher)
		*out_higher = res.a2;
	return res.a0;
}

int rmi_granule_delegate(unsigned long phys)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_GRANULE_DELEGATE, phys, &res);
	return res.a0;
}

int rmi_granule_undelegate(unsigned long phys)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_GRANULE_UNDELEGATE, phys, &res);
	return res.a0;
}

int rmi_data_create(unsigned long rd, unsigned long data, unsigned long ipa,
		    unsigned long src, unsigned long flags)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_DATA_CREATE, rd, data, ipa, src, flags,
			     &res);
	return res.a0;
}

int rmi_data_create_unknown(unsigned long rd, unsigned long data,
			    unsigned long ipa)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_DATA_CREATE_UNKNOWN, rd, data, ipa, &res);
	return res.a0;
}

int rmi_data_destroy(unsigned long rd, unsigned long ipa,
		     unsigned long *data_out, unsigned long *top_out)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_DATA_DESTROY, rd, ipa, &res);
	if (data_out)
		*data_out = succeeded(res.a0) ? res.a1 : 0;
	if (top_out)
		*top_out = is_rmm(res.a0) ? res.a2 : 0;
	return res.a0;
}

int rmi_realm_activate(unsigned long rd)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REALM_ACTIVATE, rd, &res);
	return res.a0;
}

int rmi_realm_create(unsigned long rd, unsigned long params_ptr)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REALM_CREATE, rd, params_ptr, &res);
	return res.a0;
}

int rmi_realm_destroy(unsigned long rd)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REALM_DESTROY, rd, &res);
	return res.a0;
}

int rmi_rec_create(unsigned long rd, unsigned long rec,
		   unsigned long params_ptr)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REC_CREATE, rd, rec, params_ptr, &res);
	return res.a0;
}

int rmi_rec_destroy(unsigned long rec)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REC_DESTROY, rec, &res);
	return res.a0;
}

int rmi_rec_enter(unsigned long rec, unsigned long run_ptr)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REC_ENTER, rec, run_ptr, &res);
	return res.a0;
}

int rmi_rtt_create(unsigned long rd, unsigned long rtt, unsigned long ipa,
		   long level)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_CREATE, rd, rtt, ipa, level, &res);
	return res.a0;
}

int rmi_rtt_destroy(unsigned long rd, unsigned long ipa, long level,
		    unsigned long *out_rtt, unsigned long *out_top)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_DESTROY, rd, ipa, level, &res);
	if (out_rtt)
		*out_rtt = succeeded(res.a0) ? res.a1 : 0;
	if (out_top)
		*out_top = is_rmm(res.a0) ? res.a2 : 0;
	return res.a0;
}

int rmi_rtt_map_unprotected(unsigned long rd, unsigned long ipa, long level,
			    unsigned long desc)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_MAP_UNPROTECTED, rd, ipa, level, desc,
			     &res);
	return res.a0;
}

int rmi_rtt_read_entry(unsigned long rd, unsigned long ipa, long level,
		       struct rtt_entry *rtt)
{
	struct arm_smccc_1_2_regs regs = { SMC_RMI_RTT_READ_ENTRY, rd, ipa,
					   level };

	arm_smccc_1_2_smc(&regs, &regs);
	if (!rtt)
		return regs.a0;
	if (succeeded(regs.a0)) {
		rtt->walk_level = regs.a1;
		rtt->desc = regs.a3;
		rtt->state = (u8)regs.a2;
		rtt->ripas = (u8)regs.a4;
	} else {
		*rtt = (struct rtt_entry){ 0 };
	}
	return regs.a0;
}

int rmi_rtt_unmap_unprotected(unsigned long rd, unsigned long ipa, long level,
			      unsigned long *out_top)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_UNMAP_UNPROTECTED, rd, ipa, level,
			     &res);
	if (out_top)
		*out_top = is_rmm(res.a0) ? res.a1 : 0;
	return res.a0;
}

int rmi_psci_complete(unsigned long calling_rec, unsigned long target_rec,
		      unsigned long status)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_PSCI_COMPLETE, calling_rec, target_rec,
			     status, &res);
	return res.a0;
}

/* What several commands have: one output, valid on success. */
static inline int one_output(const struct arm_smccc_res *res,
			     unsigned long *out)
{
	if (out)
		*out = succeeded(res->a0) ? res->a1 : 0;
	return res->a0;
}

int rmi_features(unsigned long index, unsigned long *out)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_FEATURES, index, &res);
	return one_output(&res, out);
}

int rmi_rtt_fold(unsigned long rd, unsigned long ipa, long level,
		 unsigned long *out_rtt)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_FOLD, rd, ipa, level, &res);
	return one_output(&res, out_rtt);
}

int rmi_rec_aux_count(unsigned long rd, unsigned long *aux_count)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REC_AUX_COUNT, rd, &res);
	return one_output(&res, aux_count);
}

int rmi_rtt_init_ripas(unsigned long rd, unsigned long base, unsigned long top,
		       unsigned long *out_top)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_INIT_RIPAS, rd, base, top, &res);
	return one_output(&res, out_top);
}

int rmi_rtt_set_ripas(unsigned long rd, unsigned long rec, unsigned long base,
		      unsigned long top, unsigned long *out_top)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_SET_RIPAS, rd, rec, base, top, &res);
	return one_output(&res, out_top);
}
