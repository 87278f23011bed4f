/* SPDX-License-Identifier: GPL-2.0-only OR BSD-3-Clause */
/*
 * Realm Management Interface (RMI): one wrapper for each command.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer kernel
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef __ASM_RMI_CMDS_H
#define __ASM_RMI_CMDS_H

#include <linux/arm-smccc.h>
#include <linux/bitfield.h>
#include <linux/bits.h>
#include <linux/types.h>

#include <asm/rmi_smc.h>

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST 0x57c4e2abc6ba9db2ULL
#elif RMM_ABI_DIGEST != 0x57c4e2abc6ba9db2ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * Every output whose pointer is not NULL is written: with the register's value
 * if the returned status makes it valid, else with 0.
 *
 * Registers that a command does not use are passed as they are, as
 * arm_smccc_1_1_invoke() does; DEN0137 B1.2 asks for zero in them. A command
 * with more than 7 inputs or 3 outputs passes zero.
 */

/**
 * rmi_answered() - Tell an answer of the RMM from an SMCCC error.
 * @x0: what X0 held when the call returned
 *
 * Return: whether @x0 is an RmiCommandReturnCode, whatever its status; all
 * SMCCC errors have bits set that are reserved there.
 */
static inline bool rmi_answered(unsigned long x0)
{
	return !(x0 & RMI_RETURN_RESERVED);
}

/**
 * rmi_returned() - Test for a status, whatever the index beside it.
 * @x0: what X0 held when the call returned
 * @status: a status, such as RMI_SUCCESS
 *
 * Return: whether @x0 is an RmiCommandReturnCode with that status.
 */
static inline bool rmi_returned(unsigned long x0, unsigned long status)
{
	return (x0 & (RMI_RETURN_RESERVED | RMI_RETURN_STATUS_MASK)) == status;
}

/**
 * rmi_version() - Negotiate the version of the interface.
 * @req: version that the Host would use (RmiInterfaceVersion)
 * @out_lower: highest supported version that is not above the request; higher
 *   if there is none (RmiInterfaceVersion); valid on RMI_SUCCESS and
 *   RMI_ERROR_INPUT, else 0
 * @out_higher: highest supported version (RmiInterfaceVersion); valid on
 *   RMI_SUCCESS and RMI_ERROR_INPUT, else 0
 *
 * RMI_VERSION, DEN0137 B4.3.23.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_version(unsigned long req, unsigned long *out_lower,
			      unsigned long *out_higher)
{
	struct arm_smccc_res res;
	bool valid;

	arm_smccc_1_1_invoke(SMC_RMI_VERSION, req, &res);
	valid = rmi_returned(res.a0, RMI_SUCCESS);
	valid |= rmi_returned(res.a0, RMI_ERROR_INPUT);

	if (!valid) {
		res.a1 = 0;
		res.a2 = 0;
	}

	if (out_lower)
		*out_lower = res.a1;

	if (out_higher)
		*out_higher = res.a2;

	return res.a0;
}

/**
 * rmi_granule_delegate() - Hand a Non-secure Granule over to the RMM.
 * @phys: PA of the Granule
 *
 * RMI_GRANULE_DELEGATE, DEN0137 B4.3.5.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_granule_delegate(unsigned long phys)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_GRANULE_DELEGATE, phys, &res);

	return res.a0;
}

/**
 * rmi_granule_undelegate() - Return a delegated Granule to the Non-secure
 * world, wiped.
 * @phys: PA of the Granule
 *
 * RMI_GRANULE_UNDELEGATE, DEN0137 B4.3.6.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_granule_undelegate(unsigned long phys)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_GRANULE_UNDELEGATE, phys, &res);

	return res.a0;
}

/**
 * rmi_data_create() - Give a Realm that is not active yet a page of memory,
 * filled from a Host page and measured.
 * @rd: PA of the Realm descriptor
 * @data: PA of the delegated Granule that becomes the page
 * @ipa: IPA at which the Realm sees it
 * @src: PA of the Non-secure page to copy
 * @flags: RmiDataFlags
 *
 * RMI_DATA_CREATE, DEN0137 B4.3.1.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_data_create(unsigned long rd, unsigned long data,
				  unsigned long ipa, unsigned long src,
				  unsigned long flags)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_DATA_CREATE, rd, data, ipa, src, flags,
			     &res);

	return res.a0;
}

/**
 * rmi_data_create_unknown() - Give a Realm a page of memory whose contents the
 * Host does not choose.
 * @rd: PA of the Realm descriptor
 * @data: PA of the delegated Granule that becomes the page
 * @ipa: IPA at which the Realm sees it
 *
 * RMI_DATA_CREATE_UNKNOWN, DEN0137 B4.3.2.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_data_create_unknown(unsigned long rd, unsigned long data,
					  unsigned long ipa)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_DATA_CREATE_UNKNOWN, rd, data, ipa, &res);

	return res.a0;
}

/**
 * rmi_data_destroy() - Take a page of memory back from a Realm.
 * @rd: PA of the Realm descriptor
 * @ipa: IPA at which the Realm sees the page
 * @data_out: PA of the page that came back; valid on RMI_SUCCESS, else 0
 * @top_out: first IPA above ipa that may hold something live; 0 when no walk
 *   was made; valid on every RMI status, else 0
 *
 * RMI_DATA_DESTROY, DEN0137 B4.3.3.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_data_destroy(unsigned long rd, unsigned long ipa,
				   unsigned long *data_out,
				   unsigned long *top_out)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_DATA_DESTROY, rd, ipa, &res);

	if (data_out)
		*data_out = rmi_returned(res.a0, RMI_SUCCESS) ? res.a1 : 0;

	if (top_out)
		*top_out = rmi_answered(res.a0) ? res.a2 : 0;

	return res.a0;
}

/**
 * rmi_realm_activate() - End the construction of a Realm, so that its RECs can
 * run.
 * @rd: PA of the Realm descriptor
 *
 * RMI_REALM_ACTIVATE, DEN0137 B4.3.8.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_realm_activate(unsigned long rd)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REALM_ACTIVATE, rd, &res);

	return res.a0;
}

/**
 * rmi_realm_create() - Make a Realm from a parameter page and its starting
 * translation tables.
 * @rd: PA of the delegated Granule that becomes the Realm descriptor
 * @params_ptr: PA of a Non-secure page with RmiRealmParams
 *
 * RMI_REALM_CREATE, DEN0137 B4.3.9.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_realm_create(unsigned long rd, unsigned long params_ptr)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REALM_CREATE, rd, params_ptr, &res);

	return res.a0;
}

/**
 * rmi_realm_destroy() - Dismantle a Realm that owns nothing any more.
 * @rd: PA of the Realm descriptor
 *
 * RMI_REALM_DESTROY, DEN0137 B4.3.10.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_realm_destroy(unsigned long rd)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REALM_DESTROY, rd, &res);

	return res.a0;
}

/**
 * rmi_rec_create() - Make an execution context (a virtual CPU) of a Realm.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the delegated Granule that becomes the REC
 * @params_ptr: PA of a Non-secure page with RmiRecParams
 *
 * RMI_REC_CREATE, DEN0137 B4.3.12.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rec_create(unsigned long rd, unsigned long rec,
				 unsigned long params_ptr)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REC_CREATE, rd, rec, params_ptr, &res);

	return res.a0;
}

/**
 * rmi_rec_destroy() - Dismantle an execution context that is not running.
 * @rec: PA of the REC
 *
 * RMI_REC_DESTROY, DEN0137 B4.3.13.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rec_destroy(unsigned long rec)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REC_DESTROY, rec, &res);

	return res.a0;
}

/**
 * rmi_rec_enter() - Run an execution context until something needs the Host.
 * @rec: PA of the REC
 * @run_ptr: PA of a Non-secure page with RmiRecRun
 *
 * RMI_REC_ENTER, DEN0137 B4.3.14.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rec_enter(unsigned long rec, unsigned long run_ptr)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REC_ENTER, rec, run_ptr, &res);

	return res.a0;
}

/**
 * rmi_rtt_create() - Insert a translation table one level below an existing
 * entry.
 * @rd: PA of the Realm descriptor
 * @rtt: PA of the delegated Granule that becomes the table
 * @ipa: first IPA that the table translates
 * @level: level of the new table
 *
 * RMI_RTT_CREATE, DEN0137 B4.3.15.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rtt_create(unsigned long rd, unsigned long rtt,
				 unsigned long ipa, long level)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_CREATE, rd, rtt, ipa, level, &res);

	return res.a0;
}

/**
 * rmi_rtt_destroy() - Remove a translation table that maps nothing live.
 * @rd: PA of the Realm descriptor
 * @ipa: first IPA that the table translates
 * @level: level of the table
 * @out_rtt: PA of the table that came back; valid on RMI_SUCCESS, else 0
 * @out_top: first IPA above ipa that may hold something live; 0 when no walk
 *   was made; valid on every RMI status, else 0
 *
 * RMI_RTT_DESTROY, DEN0137 B4.3.16.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rtt_destroy(unsigned long rd, unsigned long ipa,
				  long level, unsigned long *out_rtt,
				  unsigned long *out_top)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_DESTROY, rd, ipa, level, &res);

	if (out_rtt)
		*out_rtt = rmi_returned(res.a0, RMI_SUCCESS) ? res.a1 : 0;

	if (out_top)
		*out_top = rmi_answered(res.a0) ? res.a2 : 0;

	return res.a0;
}

/**
 * rmi_rtt_map_unprotected() - Map Host memory into the unprotected half of a
 * Realm's address space.
 * @rd: PA of the Realm descriptor
 * @ipa: IPA to map
 * @level: level of the entry, which gives the size of the mapping
 * @desc: the address and attributes of a stage 2 descriptor
 *
 * RMI_RTT_MAP_UNPROTECTED, DEN0137 B4.3.19.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rtt_map_unprotected(unsigned long rd, unsigned long ipa,
					  long level, unsigned long desc)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_MAP_UNPROTECTED, rd, ipa, level, desc,
			     &res);

	return res.a0;
}

/**
 * struct rtt_entry - The outputs of RMI_RTT_READ_ENTRY.
 * @walk_level: level that the walk reached; valid on RMI_SUCCESS, else 0
 * @desc: its address and attributes, as a stage 2 descriptor; valid on
 *   RMI_SUCCESS, else 0
 * @state: what the entry holds (RmiRttEntryState); valid on RMI_SUCCESS, else
 *   0
 * @ripas: its RIPAS; without meaning for a table (RmiRipas); valid on
 *   RMI_SUCCESS, else 0
 */
struct rtt_entry {
	unsigned long walk_level;
	unsigned long desc;
	int state;
	int ripas;
};

/**
 * rmi_rtt_read_entry() - Look up the translation table entry for an IPA.
 * @rd: PA of the Realm descriptor
 * @ipa: IPA to look up
 * @level: deepest level to go to
 * @rtt: where the outputs go, or NULL; what is not valid on the returned
 *   status is 0
 *
 * RMI_RTT_READ_ENTRY, DEN0137 B4.3.20.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rtt_read_entry(unsigned long rd, unsigned long ipa,
				     long level, struct rtt_entry *rtt)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_RTT_READ_ENTRY,
		.a1 = rd,
		.a2 = ipa,
		.a3 = level,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (!rmi_returned(regs.a0, RMI_SUCCESS)) {
		regs.a1 = 0;
		regs.a2 = 0;
		regs.a3 = 0;
		regs.a4 = 0;
	}

	if (rtt) {
		rtt->walk_level = regs.a1;
		rtt->desc = regs.a3;
		rtt->state = FIELD_GET(GENMASK(7, 0), regs.a2);
		rtt->ripas = FIELD_GET(GENMASK(7, 0), regs.a4);
	}

	return regs.a0;
}

/**
 * rmi_rtt_unmap_unprotected() - Remove a mapping of Host memory.
 * @rd: PA of the Realm descriptor
 * @ipa: IPA to unmap
 * @level: level of the entry
 * @out_top: first IPA above ipa that may hold something live; 0 when no walk
 *   was made; valid on every RMI status, else 0
 *
 * RMI_RTT_UNMAP_UNPROTECTED, DEN0137 B4.3.22.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rtt_unmap_unprotected(unsigned long rd, unsigned long ipa,
					    long level, unsigned long *out_top)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_UNMAP_UNPROTECTED, rd, ipa, level,
			     &res);

	if (out_top)
		*out_top = rmi_answered(res.a0) ? res.a1 : 0;

	return res.a0;
}

/**
 * rmi_psci_complete() - Answer a PSCI call of one REC that concerns another
 * REC of the same Realm.
 * @calling_rec: PA of the REC that made the PSCI call
 * @target_rec: PA of the REC that the call names
 * @status: whether the Host lets the call happen (PsciReturnCode)
 *
 * RMI_PSCI_COMPLETE, DEN0137 B4.3.7.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_psci_complete(unsigned long calling_rec,
				    unsigned long target_rec,
				    unsigned long status)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_PSCI_COMPLETE, calling_rec, target_rec,
			     status, &res);

	return res.a0;
}

/**
 * rmi_features() - Read one of the registers that describe what the RMM and
 * the platform offer.
 * @index: which register
 * @out: its contents; zero when there is no such register; valid on
 *   RMI_SUCCESS, else 0
 *
 * RMI_FEATURES, DEN0137 B4.3.4.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_features(unsigned long index, unsigned long *out)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_FEATURES, index, &res);

	if (out)
		*out = rmi_returned(res.a0, RMI_SUCCESS) ? res.a1 : 0;

	return res.a0;
}

/**
 * rmi_rtt_fold() - Replace a translation table with uniform entries by one
 * entry of its parent.
 * @rd: PA of the Realm descriptor
 * @ipa: first IPA that the table translates
 * @level: level of the table
 * @out_rtt: PA of the table that came back; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_FOLD, DEN0137 B4.3.17.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rtt_fold(unsigned long rd, unsigned long ipa, long level,
			       unsigned long *out_rtt)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_FOLD, rd, ipa, level, &res);

	if (out_rtt)
		*out_rtt = rmi_returned(res.a0, RMI_SUCCESS) ? res.a1 : 0;

	return res.a0;
}

/**
 * rmi_rec_aux_count() - Ask how many auxiliary Granules each REC of a Realm
 * needs.
 * @rd: PA of the Realm descriptor
 * @aux_count: Granules to delegate for each REC; valid on RMI_SUCCESS, else 0
 *
 * RMI_REC_AUX_COUNT, DEN0137 B4.3.11.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rec_aux_count(unsigned long rd, unsigned long *aux_count)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_REC_AUX_COUNT, rd, &res);

	if (aux_count)
		*aux_count = rmi_returned(res.a0, RMI_SUCCESS) ? res.a1 : 0;

	return res.a0;
}

/**
 * rmi_rtt_init_ripas() - Declare part of a new Realm's protected address space
 * to be RAM, and measure it.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_INIT_RIPAS, DEN0137 B4.3.18.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rtt_init_ripas(unsigned long rd, unsigned long base,
				     unsigned long top, unsigned long *out_top)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_INIT_RIPAS, rd, base, top, &res);

	if (out_top)
		*out_top = rmi_returned(res.a0, RMI_SUCCESS) ? res.a1 : 0;

	return res.a0;
}

/**
 * rmi_rtt_set_ripas() - Carry out a change of RIPAS that a REC has asked for,
 * as far as one table reaches.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the REC that asked
 * @base: first IPA to change
 * @top: first IPA behind the range
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_SET_RIPAS, DEN0137 B4.3.21.
 *
 * Return: an RmiCommandReturnCode, which RMI_RETURN_STATUS() and
 * RMI_RETURN_INDEX() take apart, or a negative SMCCC error.
 */
static inline int rmi_rtt_set_ripas(unsigned long rd, unsigned long rec,
				    unsigned long base, unsigned long top,
				    unsigned long *out_top)
{
	struct arm_smccc_res res;

	arm_smccc_1_1_invoke(SMC_RMI_RTT_SET_RIPAS, rd, rec, base, top, &res);

	if (out_top)
		*out_top = rmi_returned(res.a0, RMI_SUCCESS) ? res.a1 : 0;

	return res.a0;
}

#elif RMM_ABI_DIGEST != 0x57c4e2abc6ba9db2ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* __ASM_RMI_CMDS_H */
