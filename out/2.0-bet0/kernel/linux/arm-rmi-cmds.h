/* SPDX-License-Identifier: GPL-2.0-only OR BSD-3-Clause */
/*
 * Realm Management Interface (RMI): one wrapper for each command.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer kernel
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef __LINUX_ARM_RMI_CMDS_H
#define __LINUX_ARM_RMI_CMDS_H

#include <linux/arm-smccc.h>
#include <linux/bitfield.h>
#include <linux/bits.h>
#include <linux/types.h>

#include <linux/arm-smccc-rmi.h>

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST 0x6b2616c704b895d6ULL
#elif RMM_ABI_DIGEST != 0x6b2616c704b895d6ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * Every output whose pointer is not NULL is written: with the register's value
 * if the returned status makes it valid, else with 0.
 *
 * Registers that a command does not use are passed as zero.
 *
 * A command may return before its operation has finished. Its wrapper does not
 * hand out what its caller needs to go on with it: who wants that makes the
 * call with the registers that rmi_*_regs() fills in, and looks at the answer.
 * Where RMI_INCOMPLETE is returned, X1 holds "handle" (the operation that goes
 * on, for RMI_OP_CONTINUE and its like) and X2 holds "donate_req" (what memory
 * is asked for, or given back).
 * Unverified: no table has it; implementations return it.
 */

/**
 * rmi_answered() - Tell an answer of the RMM from an SMCCC error.
 * @x0: what X0 held when the call returned
 *
 * Return: whether @x0 is an RmiResult, whatever its status; all SMCCC errors
 * have bits set that are reserved there.
 */
static inline bool rmi_answered(unsigned long x0)
{
	return !(x0 & RMI_RESULT_RESERVED);
}

/**
 * rmi_returned() - Test for a status, whatever the index beside it.
 * @x0: what X0 held when the call returned
 * @status: a status, such as RMI_SUCCESS
 *
 * Return: whether @x0 is an RmiResult with that status.
 */
static inline bool rmi_returned(unsigned long x0, unsigned long status)
{
	return (x0 & (RMI_RESULT_RESERVED | RMI_RESULT_STATUS_MASK)) == status;
}

/**
 * rmi_version() - Negotiate the version of the interface.
 * @req: version that the Host would use (RmiInterfaceVersion)
 * @out_lower: highest supported version that is not above the request, or else
 *   the lowest supported one (RmiInterfaceVersion); valid on RMI_SUCCESS and
 *   RMI_ERROR_INPUT, else 0
 * @out_higher: highest supported version (RmiInterfaceVersion); valid on
 *   RMI_SUCCESS and RMI_ERROR_INPUT, else 0
 *
 * RMI_VERSION, DEN0137 B4.5.92.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_version(unsigned long req, unsigned long *out_lower,
			       unsigned long *out_higher)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VERSION,
		.a1 = req,
	};
	bool valid;

	arm_smccc_1_2_smc(&regs, &regs);
	valid = rmi_returned(regs.a0, RMI_SUCCESS);
	valid |= rmi_returned(regs.a0, RMI_ERROR_INPUT);

	if (!valid) {
		regs.a1 = 0;
		regs.a2 = 0;
	}

	if (out_lower)
		*out_lower = regs.a1;

	if (out_higher)
		*out_higher = regs.a2;

	return regs.a0;
}

/**
 * rmi_rtt_data_map_init_regs() - What rmi_rtt_data_map_init() calls with.
 * @rd: PA of the Realm descriptor
 * @data: PA of the delegated Granule that becomes the page
 * @ipa: IPA at which the Realm sees the page
 * @src: PA of the Non-secure page to copy
 * @flags: RmiDataFlags
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_data_map_init_regs(unsigned long rd,
								   unsigned long data,
								   unsigned long ipa,
								   unsigned long src,
								   unsigned long flags)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_DATA_MAP_INIT,
		.a1 = rd,
		.a2 = data,
		.a3 = ipa,
		.a4 = src,
		.a5 = flags,
	};
}

/**
 * rmi_rtt_data_map_init() - Give a Realm that is not active yet a page of
 * memory, filled from a Host page.
 * @rd: PA of the Realm descriptor
 * @data: PA of the delegated Granule that becomes the page
 * @ipa: IPA at which the Realm sees the page
 * @src: PA of the Non-secure page to copy
 * @flags: RmiDataFlags
 *
 * RMI_RTT_DATA_MAP_INIT, DEN0137 B4.5.66.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_data_map_init(unsigned long rd, unsigned long data,
					 unsigned long ipa, unsigned long src,
					 unsigned long flags)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_data_map_init_regs(rd, data,
								    ipa, src,
								    flags);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_realm_activate() - End the construction of a Realm, so that its RECs can
 * run.
 * @rd: PA of the Realm descriptor
 *
 * RMI_REALM_ACTIVATE, DEN0137 B4.5.45.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_realm_activate(unsigned long rd)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_REALM_ACTIVATE,
		.a1 = rd,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_realm_create_regs() - What rmi_realm_create() calls with.
 * @rd: PA of the delegated Granule that becomes the Realm descriptor
 * @params: PA of a Non-secure page with RmiRealmParams
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_realm_create_regs(unsigned long rd,
							      unsigned long params)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_REALM_CREATE,
		.a1 = rd,
		.a2 = params,
	};
}

/**
 * rmi_realm_create() - Make a Realm from a parameter page and its starting
 * translation tables.
 * @rd: PA of the delegated Granule that becomes the Realm descriptor
 * @params: PA of a Non-secure page with RmiRealmParams
 *
 * RMI_REALM_CREATE, DEN0137 B4.5.46.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_realm_create(unsigned long rd, unsigned long params)
{
	struct arm_smccc_1_2_regs regs = rmi_realm_create_regs(rd, params);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_realm_destroy_regs() - What rmi_realm_destroy() calls with.
 * @rd: PA of the Realm descriptor
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_realm_destroy_regs(unsigned long rd)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_REALM_DESTROY,
		.a1 = rd,
	};
}

/**
 * rmi_realm_destroy() - Dismantle a terminated Realm that owns nothing any
 * more.
 * @rd: PA of the Realm descriptor
 *
 * RMI_REALM_DESTROY, DEN0137 B4.5.47.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_realm_destroy(unsigned long rd)
{
	struct arm_smccc_1_2_regs regs = rmi_realm_destroy_regs(rd);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_rec_create_regs() - What rmi_rec_create() calls with.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the delegated Granule that becomes the REC
 * @params: PA of a Non-secure page with RmiRecParams
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rec_create_regs(unsigned long rd,
							    unsigned long rec,
							    unsigned long params)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_REC_CREATE,
		.a1 = rd,
		.a2 = rec,
		.a3 = params,
	};
}

/**
 * rmi_rec_create() - Make an execution context (a virtual CPU) of a Realm.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the delegated Granule that becomes the REC
 * @params: PA of a Non-secure page with RmiRecParams
 *
 * RMI_REC_CREATE, DEN0137 B4.5.49.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rec_create(unsigned long rd, unsigned long rec,
				  unsigned long params)
{
	struct arm_smccc_1_2_regs regs = rmi_rec_create_regs(rd, rec, params);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_rec_destroy_regs() - What rmi_rec_destroy() calls with.
 * @rec: PA of the REC
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rec_destroy_regs(unsigned long rec)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_REC_DESTROY,
		.a1 = rec,
	};
}

/**
 * rmi_rec_destroy() - Dismantle an execution context that is not running.
 * @rec: PA of the REC
 *
 * RMI_REC_DESTROY, DEN0137 B4.5.50.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rec_destroy(unsigned long rec)
{
	struct arm_smccc_1_2_regs regs = rmi_rec_destroy_regs(rec);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_rec_enter() - Run an execution context until something needs the Host.
 * @rec: PA of the REC
 * @run_ptr: PA of a Non-secure page with RmiRecRun
 *
 * RMI_REC_ENTER, DEN0137 B4.5.51.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rec_enter(unsigned long rec, unsigned long run_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_REC_ENTER,
		.a1 = rec,
		.a2 = run_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_rtt_create_regs() - What rmi_rtt_create() calls with.
 * @rd: PA of the Realm descriptor
 * @rtt: PA of the delegated Granule that becomes the table
 * @ipa: first IPA that the table translates
 * @level: level of the new table
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_create_regs(unsigned long rd,
							    unsigned long rtt,
							    unsigned long ipa,
							    long level)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_CREATE,
		.a1 = rd,
		.a2 = rtt,
		.a3 = ipa,
		.a4 = level,
	};
}

/**
 * rmi_rtt_create() - Insert a translation table one level below an existing
 * entry.
 * @rd: PA of the Realm descriptor
 * @rtt: PA of the delegated Granule that becomes the table
 * @ipa: first IPA that the table translates
 * @level: level of the new table
 *
 * RMI_RTT_CREATE, DEN0137 B4.5.64.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_create(unsigned long rd, unsigned long rtt,
				  unsigned long ipa, long level)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_create_regs(rd, rtt, ipa,
							     level);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_rtt_destroy_regs() - What rmi_rtt_destroy() calls with.
 * @rd: PA of the Realm descriptor
 * @ipa: first IPA that the table translates
 * @level: level of the table
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_destroy_regs(unsigned long rd,
							     unsigned long ipa,
							     long level)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_DESTROY,
		.a1 = rd,
		.a2 = ipa,
		.a3 = level,
	};
}

/**
 * rmi_rtt_destroy() - Remove a translation table that maps nothing live.
 * @rd: PA of the Realm descriptor
 * @ipa: first IPA that the table translates
 * @level: level of the table
 * @out_rtt: PA of the table that came back; valid on RMI_SUCCESS, else 0
 * @out_top: first IPA above ipa that may hold something live; valid on
 *   RMI_SUCCESS and RMI_ERROR_RTT, else 0
 *
 * RMI_RTT_DESTROY, DEN0137 B4.5.68.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_destroy(unsigned long rd, unsigned long ipa,
				   long level, unsigned long *out_rtt,
				   unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_destroy_regs(rd, ipa, level);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_rtt)
		*out_rtt = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ||
			   rmi_returned(regs.a0, RMI_ERROR_RTT) ?
			   regs.a2 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_read_entry() - Look up the translation table entry for an IPA.
 * @rd: PA of the Realm descriptor
 * @ipa: IPA to look up
 * @level: deepest level to go to
 * @out_walk_level: level that the walk reached; valid on RMI_SUCCESS, else 0
 * @out_state: what the entry holds (RmiRttEntryState); valid on RMI_SUCCESS,
 *   else 0
 * @out_desc: its address and attributes, as a stage 2 descriptor; valid on
 *   RMI_SUCCESS, else 0
 * @out_ripas: its RIPAS (RmiRipas); valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_READ_ENTRY, DEN0137 B4.5.74.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_read_entry(unsigned long rd, unsigned long ipa,
				      long level, unsigned long *out_walk_level,
				      unsigned long *out_state,
				      unsigned long *out_desc,
				      unsigned long *out_ripas)
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

	if (out_walk_level)
		*out_walk_level = regs.a1;

	if (out_state)
		*out_state = FIELD_GET(GENMASK(7, 0), regs.a2);

	if (out_desc)
		*out_desc = regs.a3;

	if (out_ripas)
		*out_ripas = FIELD_GET(GENMASK(7, 0), regs.a4);

	return regs.a0;
}

/**
 * rmi_rtt_dev_validate_regs() - What rmi_rtt_dev_validate() calls with.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the REC
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 * @base: first IPA of the range
 * @top: first IPA behind the range
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_dev_validate_regs(unsigned long rd,
								  unsigned long rec,
								  unsigned long pdev_ptr,
								  unsigned long vdev_ptr,
								  unsigned long base,
								  unsigned long top)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_DEV_VALIDATE,
		.a1 = rd,
		.a2 = rec,
		.a3 = pdev_ptr,
		.a4 = vdev_ptr,
		.a5 = base,
		.a6 = top,
	};
}

/**
 * rmi_rtt_dev_validate() - Confirm to a Realm that device memory lies where
 * its REC expects it.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the REC
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_DEV_VALIDATE, DEN0137 B4.5.71.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_dev_validate(unsigned long rd, unsigned long rec,
					unsigned long pdev_ptr,
					unsigned long vdev_ptr,
					unsigned long base, unsigned long top,
					unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_dev_validate_regs(rd, rec,
								   pdev_ptr,
								   vdev_ptr,
								   base, top);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_psci_complete() - Answer a PSCI call of one REC that concerns another
 * REC of the same Realm.
 * @calling_rec: PA of the REC that made the PSCI call
 * @target_rec: PA of the REC that the call names
 * @status: whether the Host lets the call happen (PsciReturnCode)
 *
 * RMI_PSCI_COMPLETE, DEN0137 B4.5.38.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_psci_complete(unsigned long calling_rec,
				     unsigned long target_rec,
				     unsigned long status)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PSCI_COMPLETE,
		.a1 = calling_rec,
		.a2 = target_rec,
		.a3 = status,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_features() - Read one of the registers that describe what the RMM and
 * the platform offer.
 * @index: which register
 * @out_value: its contents; valid on RMI_SUCCESS, else 0
 *
 * RMI_FEATURES, DEN0137 B4.5.14.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_features(unsigned long index, unsigned long *out_value)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_FEATURES,
		.a1 = index,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_value)
		*out_value = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_fold_regs() - What rmi_rtt_fold() calls with.
 * @rd: PA of the Realm descriptor
 * @ipa: first IPA that the table translates
 * @level: level of the table
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_fold_regs(unsigned long rd,
							  unsigned long ipa,
							  long level)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_FOLD,
		.a1 = rd,
		.a2 = ipa,
		.a3 = level,
	};
}

/**
 * rmi_rtt_fold() - Replace a translation table with uniform entries by one
 * entry of its parent.
 * @rd: PA of the Realm descriptor
 * @ipa: first IPA that the table translates
 * @level: level of the table
 * @out_rtt: PA of the table that came back; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_FOLD, DEN0137 B4.5.72.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_fold(unsigned long rd, unsigned long ipa, long level,
				unsigned long *out_rtt)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_fold_regs(rd, ipa, level);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_rtt)
		*out_rtt = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_init_ripas_regs() - What rmi_rtt_init_ripas() calls with.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_init_ripas_regs(unsigned long rd,
								unsigned long base,
								unsigned long top)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_INIT_RIPAS,
		.a1 = rd,
		.a2 = base,
		.a3 = top,
	};
}

/**
 * rmi_rtt_init_ripas() - Declare part of a new Realm's protected address space
 * to be RAM, and measure it.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_INIT_RIPAS, DEN0137 B4.5.73.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_init_ripas(unsigned long rd, unsigned long base,
				      unsigned long top, unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_init_ripas_regs(rd, base, top);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_set_ripas_regs() - What rmi_rtt_set_ripas() calls with.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the REC
 * @base: first IPA of the range
 * @top: first IPA behind the range
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_set_ripas_regs(unsigned long rd,
							       unsigned long rec,
							       unsigned long base,
							       unsigned long top)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_SET_RIPAS,
		.a1 = rd,
		.a2 = rec,
		.a3 = base,
		.a4 = top,
	};
}

/**
 * rmi_rtt_set_ripas() - Carry out a change of RIPAS that a REC has asked for,
 * as far as one table reaches.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the REC
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_SET_RIPAS, DEN0137 B4.5.75.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_set_ripas(unsigned long rd, unsigned long rec,
				     unsigned long base, unsigned long top,
				     unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_set_ripas_regs(rd, rec, base,
								top);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_vsmmu_create_regs() - What rmi_vsmmu_create() calls with.
 * @rd: PA of the Realm descriptor
 * @vsmmu_ptr: PA of the delegated Granule that becomes the object
 * @params: PA of a Non-secure page with RmiVsmmuParams
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_vsmmu_create_regs(unsigned long rd,
							      unsigned long vsmmu_ptr,
							      unsigned long params)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_VSMMU_CREATE,
		.a1 = rd,
		.a2 = vsmmu_ptr,
		.a3 = params,
	};
}

/**
 * rmi_vsmmu_create() - Make a virtual SMMU for a Realm.
 * @rd: PA of the Realm descriptor
 * @vsmmu_ptr: PA of the delegated Granule that becomes the object
 * @params: PA of a Non-secure page with RmiVsmmuParams
 *
 * RMI_VSMMU_CREATE, DEN0137 B4.5.95.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vsmmu_create(unsigned long rd, unsigned long vsmmu_ptr,
				    unsigned long params)
{
	struct arm_smccc_1_2_regs regs = rmi_vsmmu_create_regs(rd, vsmmu_ptr,
							       params);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vsmmu_destroy_regs() - What rmi_vsmmu_destroy() calls with.
 * @rd: PA of the Realm descriptor
 * @vsmmu_ptr: PA of the virtual SMMU
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_vsmmu_destroy_regs(unsigned long rd,
							       unsigned long vsmmu_ptr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_VSMMU_DESTROY,
		.a1 = rd,
		.a2 = vsmmu_ptr,
	};
}

/**
 * rmi_vsmmu_destroy() - Dismantle a virtual SMMU that is not in use.
 * @rd: PA of the Realm descriptor
 * @vsmmu_ptr: PA of the virtual SMMU
 *
 * RMI_VSMMU_DESTROY, DEN0137 B4.5.96.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vsmmu_destroy(unsigned long rd, unsigned long vsmmu_ptr)
{
	struct arm_smccc_1_2_regs regs = rmi_vsmmu_destroy_regs(rd, vsmmu_ptr);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_rmm_config_set() - Configure the RMM before it is activated.
 * @cfg_ptr: PA of a Non-secure page with RmiRmmConfig
 *
 * RMI_RMM_CONFIG_SET, DEN0137 B4.5.54.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rmm_config_set(unsigned long cfg_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_RMM_CONFIG_SET,
		.a1 = cfg_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_psmmu_irq_notify() - Pass interrupts of a physical SMMU on, and learn
 * what is behind them.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 * @irqs: the interrupts that fired (RmiPsmmuIrqSet)
 * @out_flags: RmiPsmmuIrqResult; valid on RMI_SUCCESS, else 0
 * @out_event_num: number of the event; valid on RMI_SUCCESS, else 0
 * @out_sid: stream ID of the event; valid on RMI_SUCCESS, if flags.vsmmu_event
 *   == RMI_TRUE, else 0
 * @out_fetch_addr: address of a failed fetch; valid on RMI_SUCCESS, else 0
 * @out_input_addr: address that the device used; valid on RMI_SUCCESS, else 0
 * @out_fipa: IPA that faulted; valid on RMI_SUCCESS, else 0
 * @out_syndrome: RnW in bit 0, S2 in bit 1, Class in bits 3:2; valid on
 *   RMI_SUCCESS, else 0
 *
 * RMI_PSMMU_IRQ_NOTIFY, DEN0137 B4.5.42.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_psmmu_irq_notify(unsigned long psmmu_ptr,
					unsigned long irqs,
					unsigned long *out_flags,
					unsigned long *out_event_num,
					unsigned long *out_sid,
					unsigned long *out_fetch_addr,
					unsigned long *out_input_addr,
					unsigned long *out_fipa,
					unsigned long *out_syndrome)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PSMMU_IRQ_NOTIFY,
		.a1 = psmmu_ptr,
		.a2 = irqs,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (!rmi_returned(regs.a0, RMI_SUCCESS)) {
		regs.a1 = 0;
		regs.a2 = 0;
		regs.a3 = 0;
		regs.a4 = 0;
		regs.a5 = 0;
		regs.a6 = 0;
		regs.a7 = 0;
	}

	if (out_flags)
		*out_flags = regs.a1;

	if (out_event_num)
		*out_event_num = regs.a2;

	if (out_sid)
		*out_sid = regs.a3;

	if (out_fetch_addr)
		*out_fetch_addr = regs.a4;

	if (out_input_addr)
		*out_input_addr = regs.a5;

	if (out_fipa)
		*out_fipa = regs.a6;

	if (out_syndrome)
		*out_syndrome = regs.a7;

	return regs.a0;
}

/**
 * rmi_attest_plat_token_refresh() - Make the RMM fetch a new attestation token
 * of the platform.
 *
 * Description: RMI_ATTEST_PLAT_TOKEN_REFRESH, DEN0137 B4.5.1.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_attest_plat_token_refresh(void)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_ATTEST_PLAT_TOKEN_REFRESH,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_pdev_abort() - Break off the communication with a physical device.
 * @pdev_ptr: PA of the physical device
 *
 * RMI_PDEV_ABORT, DEN0137 B4.5.25.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_abort(unsigned long pdev_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_ABORT,
		.a1 = pdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_pdev_communicate() - Carry one message between the RMM and a physical
 * device.
 * @pdev_ptr: PA of the physical device
 * @data_ptr: PA of a Non-secure page with RmiDevCommData
 *
 * RMI_PDEV_COMMUNICATE, DEN0137 B4.5.26.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_communicate(unsigned long pdev_ptr,
					unsigned long data_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_COMMUNICATE,
		.a1 = pdev_ptr,
		.a2 = data_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_pdev_create_regs() - What rmi_pdev_create() calls with.
 * @pdev_ptr: PA of the delegated Granule that becomes the object
 * @params: PA of a Non-secure page with RmiPdevParams
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_pdev_create_regs(unsigned long pdev_ptr,
							     unsigned long params)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_PDEV_CREATE,
		.a1 = pdev_ptr,
		.a2 = params,
	};
}

/**
 * rmi_pdev_create() - Make the RMM's object for a physical device.
 * @pdev_ptr: PA of the delegated Granule that becomes the object
 * @params: PA of a Non-secure page with RmiPdevParams
 *
 * RMI_PDEV_CREATE, DEN0137 B4.5.27.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_create(unsigned long pdev_ptr, unsigned long params)
{
	struct arm_smccc_1_2_regs regs = rmi_pdev_create_regs(pdev_ptr, params);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_pdev_destroy_regs() - What rmi_pdev_destroy() calls with.
 * @pdev_ptr: PA of the physical device
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_pdev_destroy_regs(unsigned long pdev_ptr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_PDEV_DESTROY,
		.a1 = pdev_ptr,
	};
}

/**
 * rmi_pdev_destroy() - Dismantle the object of a physical device that has
 * stopped.
 * @pdev_ptr: PA of the physical device
 *
 * RMI_PDEV_DESTROY, DEN0137 B4.5.28.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_destroy(unsigned long pdev_ptr)
{
	struct arm_smccc_1_2_regs regs = rmi_pdev_destroy_regs(pdev_ptr);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_pdev_get_state() - Ask how far a physical device has got in its life.
 * @pdev_ptr: PA of the physical device
 * @out_state: RmiPdevState; valid on RMI_SUCCESS, else 0
 *
 * RMI_PDEV_GET_STATE, DEN0137 B4.5.29.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_get_state(unsigned long pdev_ptr,
				      unsigned long *out_state)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_GET_STATE,
		.a1 = pdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_state)
		*out_state = rmi_returned(regs.a0, RMI_SUCCESS) ?
			     FIELD_GET(GENMASK(7, 0), regs.a1) : 0;

	return regs.a0;
}

/**
 * rmi_pdev_stream_key_refresh() - Begin to renew the keys of a stream.
 * @pdev_1_ptr: PA of the first physical device
 * @pdev_2_ptr: PA of the second physical device
 * @stream_hnd: handle from RMI_PDEV_STREAM_CONNECT
 *
 * RMI_PDEV_STREAM_KEY_REFRESH, DEN0137 B4.5.37.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_stream_key_refresh(unsigned long pdev_1_ptr,
					       unsigned long pdev_2_ptr,
					       unsigned long stream_hnd)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_STREAM_KEY_REFRESH,
		.a1 = pdev_1_ptr,
		.a2 = pdev_2_ptr,
		.a3 = stream_hnd,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_pdev_set_pubkey() - Hand the RMM the public key against which a physical
 * device is authenticated.
 * @pdev_ptr: PA of the physical device
 * @params: PA of a Non-secure page with RmiPublicKeyParams
 *
 * RMI_PDEV_SET_PUBKEY, DEN0137 B4.5.31.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_set_pubkey(unsigned long pdev_ptr,
				       unsigned long params)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_SET_PUBKEY,
		.a1 = pdev_ptr,
		.a2 = params,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_pdev_stop() - Begin to end the use of a physical device.
 * @pdev_ptr: PA of the physical device
 *
 * RMI_PDEV_STOP, DEN0137 B4.5.32.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_stop(unsigned long pdev_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_STOP,
		.a1 = pdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_rtt_aux_create_regs() - What rmi_rtt_aux_create() calls with.
 * @rd: PA of the Realm descriptor
 * @rtt: PA of the delegated Granule that becomes the table
 * @ipa: first IPA that the table translates
 * @level: level of the new table
 * @index: which of the auxiliary trees
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_aux_create_regs(unsigned long rd,
								unsigned long rtt,
								unsigned long ipa,
								long level,
								unsigned long index)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_AUX_CREATE,
		.a1 = rd,
		.a2 = rtt,
		.a3 = ipa,
		.a4 = level,
		.a5 = index,
	};
}

/**
 * rmi_rtt_aux_create() - Insert a table into an auxiliary translation tree.
 * @rd: PA of the Realm descriptor
 * @rtt: PA of the delegated Granule that becomes the table
 * @ipa: first IPA that the table translates
 * @level: level of the new table
 * @index: which of the auxiliary trees
 *
 * RMI_RTT_AUX_CREATE, DEN0137 B4.5.57.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_aux_create(unsigned long rd, unsigned long rtt,
				      unsigned long ipa, long level,
				      unsigned long index)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_aux_create_regs(rd, rtt, ipa,
								 level, index);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_rtt_aux_destroy_regs() - What rmi_rtt_aux_destroy() calls with.
 * @rd: PA of the Realm descriptor
 * @ipa: first IPA that the table translates
 * @level: level of the table
 * @index: which of the auxiliary trees
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_aux_destroy_regs(unsigned long rd,
								 unsigned long ipa,
								 long level,
								 unsigned long index)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_AUX_DESTROY,
		.a1 = rd,
		.a2 = ipa,
		.a3 = level,
		.a4 = index,
	};
}

/**
 * rmi_rtt_aux_destroy() - Remove a table from an auxiliary translation tree.
 * @rd: PA of the Realm descriptor
 * @ipa: first IPA that the table translates
 * @level: level of the table
 * @index: which of the auxiliary trees
 * @out_rtt: PA of the table that came back; valid on RMI_SUCCESS, else 0
 * @out_top: first IPA above ipa that may hold something live; valid on
 *   RMI_SUCCESS and RMI_ERROR_RTT_AUX, else 0
 *
 * RMI_RTT_AUX_DESTROY, DEN0137 B4.5.58.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_aux_destroy(unsigned long rd, unsigned long ipa,
				       long level, unsigned long index,
				       unsigned long *out_rtt,
				       unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_aux_destroy_regs(rd, ipa,
								  level, index);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_rtt)
		*out_rtt = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ||
			   rmi_returned(regs.a0, RMI_ERROR_RTT_AUX) ?
			   regs.a2 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_aux_fold_regs() - What rmi_rtt_aux_fold() calls with.
 * @rd: PA of the Realm descriptor
 * @ipa: first IPA that the table translates
 * @level: level of the table
 * @index: which of the auxiliary trees
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_aux_fold_regs(unsigned long rd,
							      unsigned long ipa,
							      long level,
							      unsigned long index)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_AUX_FOLD,
		.a1 = rd,
		.a2 = ipa,
		.a3 = level,
		.a4 = index,
	};
}

/**
 * rmi_rtt_aux_fold() - Replace a uniform table of an auxiliary tree by one
 * entry of its parent.
 * @rd: PA of the Realm descriptor
 * @ipa: first IPA that the table translates
 * @level: level of the table
 * @index: which of the auxiliary trees
 * @out_rtt: PA of the table that came back; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_AUX_FOLD, DEN0137 B4.5.59.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_aux_fold(unsigned long rd, unsigned long ipa,
				    long level, unsigned long index,
				    unsigned long *out_rtt)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_aux_fold_regs(rd, ipa, level,
							       index);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_rtt)
		*out_rtt = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_vdev_abort() - Break off the communication on behalf of a virtual
 * device.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 *
 * RMI_VDEV_ABORT, DEN0137 B4.5.79.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_abort(unsigned long rd, unsigned long pdev_ptr,
				  unsigned long vdev_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_ABORT,
		.a1 = rd,
		.a2 = pdev_ptr,
		.a3 = vdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vdev_communicate() - Carry one message between the RMM and the device
 * behind a virtual device.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 * @data_ptr: PA of a Non-secure page with RmiDevCommData
 *
 * RMI_VDEV_COMMUNICATE, DEN0137 B4.5.80.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_communicate(unsigned long rd,
					unsigned long pdev_ptr,
					unsigned long vdev_ptr,
					unsigned long data_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_COMMUNICATE,
		.a1 = rd,
		.a2 = pdev_ptr,
		.a3 = vdev_ptr,
		.a4 = data_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vdev_create_regs() - What rmi_vdev_create() calls with.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the delegated Granule that becomes the object
 * @params: PA of a Non-secure page with RmiVdevParams
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_vdev_create_regs(unsigned long rd,
							     unsigned long pdev_ptr,
							     unsigned long vdev_ptr,
							     unsigned long params)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_VDEV_CREATE,
		.a1 = rd,
		.a2 = pdev_ptr,
		.a3 = vdev_ptr,
		.a4 = params,
	};
}

/**
 * rmi_vdev_create() - Assign a function of a physical device to a Realm.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the delegated Granule that becomes the object
 * @params: PA of a Non-secure page with RmiVdevParams
 *
 * RMI_VDEV_CREATE, DEN0137 B4.5.82.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_create(unsigned long rd, unsigned long pdev_ptr,
				   unsigned long vdev_ptr, unsigned long params)
{
	struct arm_smccc_1_2_regs regs = rmi_vdev_create_regs(rd, pdev_ptr,
							      vdev_ptr, params);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vdev_destroy_regs() - What rmi_vdev_destroy() calls with.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_vdev_destroy_regs(unsigned long rd,
							      unsigned long pdev_ptr,
							      unsigned long vdev_ptr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_VDEV_DESTROY,
		.a1 = rd,
		.a2 = pdev_ptr,
		.a3 = vdev_ptr,
	};
}

/**
 * rmi_vdev_destroy() - Take an assigned device function back from a Realm.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 *
 * RMI_VDEV_DESTROY, DEN0137 B4.5.83.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_destroy(unsigned long rd, unsigned long pdev_ptr,
				    unsigned long vdev_ptr)
{
	struct arm_smccc_1_2_regs regs = rmi_vdev_destroy_regs(rd, pdev_ptr,
							       vdev_ptr);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vdev_get_state() - Ask how far a virtual device has got in its life.
 * @vdev_ptr: PA of the virtual device
 * @out_state: RmiVdevState; valid on RMI_SUCCESS, else 0
 *
 * RMI_VDEV_GET_STATE, DEN0137 B4.5.86.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_get_state(unsigned long vdev_ptr,
				      unsigned long *out_state)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_GET_STATE,
		.a1 = vdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_state)
		*out_state = rmi_returned(regs.a0, RMI_SUCCESS) ?
			     FIELD_GET(GENMASK(7, 0), regs.a1) : 0;

	return regs.a0;
}

/**
 * rmi_vdev_unlock() - Begin to release the configuration of a virtual device.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 * @out_addr: an address at which device memory is still mapped; valid on
 *   RMI_ERROR_GRANULE, else 0
 *
 * RMI_VDEV_UNLOCK, DEN0137 B4.5.91.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_unlock(unsigned long rd, unsigned long pdev_ptr,
				   unsigned long vdev_ptr,
				   unsigned long *out_addr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_UNLOCK,
		.a1 = rd,
		.a2 = pdev_ptr,
		.a3 = vdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_addr)
		*out_addr = rmi_returned(regs.a0, RMI_ERROR_GRANULE) ?
			    regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_set_s2ap_regs() - What rmi_rtt_set_s2ap() calls with.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the REC
 * @base: first IPA of the range
 * @top: first IPA behind the range
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_set_s2ap_regs(unsigned long rd,
							      unsigned long rec,
							      unsigned long base,
							      unsigned long top)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_SET_S2AP,
		.a1 = rd,
		.a2 = rec,
		.a3 = base,
		.a4 = top,
	};
}

/**
 * rmi_rtt_set_s2ap() - Carry out a change of access permissions that a REC has
 * asked for.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the REC
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS,
 *   RMI_ERROR_RTT and RMI_ERROR_RTT_AUX, else 0
 * @out_rtt_tree: index of the tree whose alignment check failed; valid on
 *   RMI_ERROR_RTT and RMI_ERROR_RTT_AUX, else 0
 *
 * RMI_RTT_SET_S2AP, DEN0137 B4.5.76.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_set_s2ap(unsigned long rd, unsigned long rec,
				    unsigned long base, unsigned long top,
				    unsigned long *out_top,
				    unsigned long *out_rtt_tree)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_set_s2ap_regs(rd, rec, base,
							       top);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ||
			   rmi_returned(regs.a0, RMI_ERROR_RTT) ||
			   rmi_returned(regs.a0, RMI_ERROR_RTT_AUX) ?
			   regs.a1 : 0;

	if (out_rtt_tree)
		*out_rtt_tree = rmi_returned(regs.a0, RMI_ERROR_RTT) ||
				rmi_returned(regs.a0, RMI_ERROR_RTT_AUX) ?
				regs.a2 : 0;

	return regs.a0;
}

/**
 * rmi_vdev_complete() - Answer the request by which a REC asked for a virtual
 * device.
 * @rec: PA of the REC
 * @vdev_ptr: PA of the virtual device
 *
 * RMI_VDEV_COMPLETE, DEN0137 B4.5.81.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_complete(unsigned long rec, unsigned long vdev_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_COMPLETE,
		.a1 = rec,
		.a2 = vdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vdev_get_interface_report() - Begin to fetch the interface report of a
 * virtual device.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 *
 * RMI_VDEV_GET_INTERFACE_REPORT, DEN0137 B4.5.84.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_get_interface_report(unsigned long rd,
						 unsigned long pdev_ptr,
						 unsigned long vdev_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_GET_INTERFACE_REPORT,
		.a1 = rd,
		.a2 = pdev_ptr,
		.a3 = vdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vdev_get_measurements() - Begin to fetch measurements of a virtual
 * device.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 * @params: PA of a Non-secure page with RmiVdevMeasureParams
 *
 * RMI_VDEV_GET_MEASUREMENTS, DEN0137 B4.5.85.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_get_measurements(unsigned long rd,
					     unsigned long pdev_ptr,
					     unsigned long vdev_ptr,
					     unsigned long params)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_GET_MEASUREMENTS,
		.a1 = rd,
		.a2 = pdev_ptr,
		.a3 = vdev_ptr,
		.a4 = params,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vdev_lock() - Begin to freeze the configuration of a virtual device.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 *
 * RMI_VDEV_LOCK, DEN0137 B4.5.87.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_lock(unsigned long rd, unsigned long pdev_ptr,
				 unsigned long vdev_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_LOCK,
		.a1 = rd,
		.a2 = pdev_ptr,
		.a3 = vdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vdev_start() - Begin to let a locked virtual device run.
 * @rd: PA of the Realm descriptor
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 *
 * RMI_VDEV_START, DEN0137 B4.5.90.
 *
 * Unverified: its tables are not in the source; these registers come from
 * implementations and from sibling commands.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_start(unsigned long rd, unsigned long pdev_ptr,
				  unsigned long vdev_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_START,
		.a1 = rd,
		.a2 = pdev_ptr,
		.a3 = vdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vdev_p2p_bind() - Let two virtual devices of a Realm reach each other
 * directly.
 * @rd: PA of the Realm descriptor
 * @rec: PA of the REC
 * @pdev_1_ptr: PA of the first physical device
 * @stream_hnd: handle from RMI_PDEV_STREAM_CONNECT
 * @pdev_2_ptr: PA of the second physical device
 * @vdev_1_ptr: PA of the first virtual device
 * @vdev_2_ptr: PA of the second virtual device
 *
 * RMI_VDEV_P2P_BIND, DEN0137 B4.5.88.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_p2p_bind(unsigned long rd, unsigned long rec,
				     unsigned long pdev_1_ptr,
				     unsigned long stream_hnd,
				     unsigned long pdev_2_ptr,
				     unsigned long vdev_1_ptr,
				     unsigned long vdev_2_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_P2P_BIND,
		.a1 = rd,
		.a2 = rec,
		.a3 = pdev_1_ptr,
		.a4 = stream_hnd,
		.a5 = pdev_2_ptr,
		.a6 = vdev_1_ptr,
		.a7 = vdev_2_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vdev_p2p_unbind() - End the direct access between two virtual devices.
 * @rd: PA of the Realm descriptor
 * @pdev_1_ptr: PA of the first physical device
 * @pdev_2_ptr: PA of the second physical device
 * @stream_hnd: handle from RMI_PDEV_STREAM_CONNECT
 * @vdev_1_ptr: PA of the first virtual device
 * @vdev_2_ptr: PA of the second virtual device
 *
 * RMI_VDEV_P2P_UNBIND, DEN0137 B4.5.89.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vdev_p2p_unbind(unsigned long rd,
				       unsigned long pdev_1_ptr,
				       unsigned long pdev_2_ptr,
				       unsigned long stream_hnd,
				       unsigned long vdev_1_ptr,
				       unsigned long vdev_2_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VDEV_P2P_UNBIND,
		.a1 = rd,
		.a2 = pdev_1_ptr,
		.a3 = pdev_2_ptr,
		.a4 = stream_hnd,
		.a5 = vdev_1_ptr,
		.a6 = vdev_2_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vsmmu_event_notify() - Deliver an event of a physical SMMU to a virtual
 * one.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 * @rd: PA of the Realm descriptor
 * @vsmmu_ptr: PA of the virtual SMMU
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 * @out_flags: RmiVsmmuEventFlags; valid on RMI_SUCCESS, else 0
 * @out_msi_addr: address of the interrupt message to send; valid on
 *   RMI_SUCCESS, if flags.irq == RMI_TRUE, else 0
 * @out_msi_data: data of the interrupt message to send; valid on RMI_SUCCESS,
 *   if flags.irq == RMI_TRUE, else 0
 * @out_fipa: IPA that faulted; valid on RMI_SUCCESS, if flags.abort ==
 *   RMI_TRUE, else 0
 * @out_syndrome: RnW in bit 0, S2 in bit 1, Class in bits 3:2; valid on
 *   RMI_SUCCESS, if flags.abort == RMI_TRUE, else 0
 *
 * RMI_VSMMU_EVENT_NOTIFY, DEN0137 B4.5.98.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vsmmu_event_notify(unsigned long psmmu_ptr,
					  unsigned long rd,
					  unsigned long vsmmu_ptr,
					  unsigned long pdev_ptr,
					  unsigned long vdev_ptr,
					  unsigned long *out_flags,
					  unsigned long *out_msi_addr,
					  unsigned long *out_msi_data,
					  unsigned long *out_fipa,
					  unsigned long *out_syndrome)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VSMMU_EVENT_NOTIFY,
		.a1 = psmmu_ptr,
		.a2 = rd,
		.a3 = vsmmu_ptr,
		.a4 = pdev_ptr,
		.a5 = vdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (!rmi_returned(regs.a0, RMI_SUCCESS)) {
		regs.a1 = 0;
		regs.a2 = 0;
		regs.a3 = 0;
		regs.a4 = 0;
		regs.a5 = 0;
	}

	if (out_flags)
		*out_flags = regs.a1;

	if (out_msi_addr)
		*out_msi_addr = regs.a2;

	if (out_msi_data)
		*out_msi_data = regs.a3;

	if (out_fipa)
		*out_fipa = regs.a4;

	if (out_syndrome)
		*out_syndrome = regs.a5;

	return regs.a0;
}

/**
 * rmi_psmmu_activate_regs() - What rmi_psmmu_activate() calls with.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 * @params: PA of a Non-secure page with RmiPsmmuParams
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_psmmu_activate_regs(unsigned long psmmu_ptr,
								unsigned long params)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_PSMMU_ACTIVATE,
		.a1 = psmmu_ptr,
		.a2 = params,
	};
}

/**
 * rmi_psmmu_activate() - Bring a physical SMMU under the control of the RMM.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 * @params: PA of a Non-secure page with RmiPsmmuParams
 *
 * RMI_PSMMU_ACTIVATE, DEN0137 B4.5.39.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_psmmu_activate(unsigned long psmmu_ptr,
				      unsigned long params)
{
	struct arm_smccc_1_2_regs regs = rmi_psmmu_activate_regs(psmmu_ptr,
								 params);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_psmmu_deactivate_regs() - What rmi_psmmu_deactivate() calls with.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_psmmu_deactivate_regs(unsigned long psmmu_ptr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_PSMMU_DEACTIVATE,
		.a1 = psmmu_ptr,
	};
}

/**
 * rmi_psmmu_deactivate() - Release a physical SMMU that serves no device.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 *
 * RMI_PSMMU_DEACTIVATE, DEN0137 B4.5.40.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_psmmu_deactivate(unsigned long psmmu_ptr)
{
	struct arm_smccc_1_2_regs regs = rmi_psmmu_deactivate_regs(psmmu_ptr);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_psmmu_st_l2_create() - Insert a second-level stream table of a physical
 * SMMU.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 * @sid: stream ID
 *
 * RMI_PSMMU_ST_L2_CREATE, DEN0137 B4.5.43.
 *
 * Unverified: its tables are not in the source; these registers come from
 * implementations and from sibling commands.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_psmmu_st_l2_create(unsigned long psmmu_ptr,
					  unsigned long sid)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PSMMU_ST_L2_CREATE,
		.a1 = psmmu_ptr,
		.a2 = sid,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_psmmu_st_l2_destroy_regs() - What rmi_psmmu_st_l2_destroy() calls with.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 * @sid: stream ID
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_psmmu_st_l2_destroy_regs(unsigned long psmmu_ptr,
								     unsigned long sid)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_PSMMU_ST_L2_DESTROY,
		.a1 = psmmu_ptr,
		.a2 = sid,
	};
}

/**
 * rmi_psmmu_st_l2_destroy() - Remove a second-level stream table that has no
 * live entry.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 * @sid: stream ID
 *
 * RMI_PSMMU_ST_L2_DESTROY, DEN0137 B4.5.44.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_psmmu_st_l2_destroy(unsigned long psmmu_ptr,
					   unsigned long sid)
{
	struct arm_smccc_1_2_regs regs = rmi_psmmu_st_l2_destroy_regs(psmmu_ptr,
								      sid);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_dpt_l0_create_regs() - What rmi_dpt_l0_create() calls with.
 *
 * Description: For a caller who goes on with an operation: see the top of this
 * file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_dpt_l0_create_regs(void)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_DPT_L0_CREATE,
	};
}

/**
 * rmi_dpt_l0_create() - Make the top table that says which physical memory
 * devices may reach.
 *
 * Description: RMI_DPT_L0_CREATE, DEN0137 B4.5.10.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_dpt_l0_create(void)
{
	struct arm_smccc_1_2_regs regs = rmi_dpt_l0_create_regs();

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_dpt_l0_destroy_regs() - What rmi_dpt_l0_destroy() calls with.
 *
 * Description: For a caller who goes on with an operation: see the top of this
 * file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_dpt_l0_destroy_regs(void)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_DPT_L0_DESTROY,
	};
}

/**
 * rmi_dpt_l0_destroy() - Remove the top table of device permissions.
 *
 * Description: RMI_DPT_L0_DESTROY, DEN0137 B4.5.11.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_dpt_l0_destroy(void)
{
	struct arm_smccc_1_2_regs regs = rmi_dpt_l0_destroy_regs();

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_dpt_l1_create_regs() - What rmi_dpt_l1_create() calls with.
 * @addr: PA that the entry covers
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_dpt_l1_create_regs(unsigned long addr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_DPT_L1_CREATE,
		.a1 = addr,
	};
}

/**
 * rmi_dpt_l1_create() - Refine one entry of the top device permission table
 * into a table of its own.
 * @addr: PA that the entry covers
 *
 * RMI_DPT_L1_CREATE, DEN0137 B4.5.12.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_dpt_l1_create(unsigned long addr)
{
	struct arm_smccc_1_2_regs regs = rmi_dpt_l1_create_regs(addr);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_dpt_l1_destroy_regs() - What rmi_dpt_l1_destroy() calls with.
 * @addr: PA that the entry covers
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_dpt_l1_destroy_regs(unsigned long addr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_DPT_L1_DESTROY,
		.a1 = addr,
	};
}

/**
 * rmi_dpt_l1_destroy() - Coarsen device permissions again by removing a lower
 * table.
 * @addr: PA that the entry covers
 *
 * RMI_DPT_L1_DESTROY, DEN0137 B4.5.13.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_dpt_l1_destroy(unsigned long addr)
{
	struct arm_smccc_1_2_regs regs = rmi_dpt_l1_destroy_regs(addr);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_granule_tracking_get() - Ask in what detail the RMM tracks a region of
 * memory.
 * @addr: PA of the region
 * @out_category: the kind of memory (RmiMemCategory); valid on RMI_SUCCESS,
 *   else 0
 * @out_state: in what detail it is tracked (RmiTrackingRegionState); valid on
 *   RMI_SUCCESS, else 0
 *
 * RMI_GRANULE_TRACKING_GET, DEN0137 B4.5.19.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_granule_tracking_get(unsigned long addr,
					    unsigned long *out_category,
					    unsigned long *out_state)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_GRANULE_TRACKING_GET,
		.a1 = addr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (!rmi_returned(regs.a0, RMI_SUCCESS)) {
		regs.a1 = 0;
		regs.a2 = 0;
	}

	if (out_category)
		*out_category = FIELD_GET(GENMASK(1, 0), regs.a1);

	if (out_state)
		*out_state = FIELD_GET(GENMASK(2, 0), regs.a2);

	return regs.a0;
}

/**
 * rmi_granule_tracking_set_regs() - What rmi_granule_tracking_set() calls
 * with.
 * @addr: PA of the region
 * @category: the kind of memory (RmiMemCategory)
 * @state: in what detail to track it (RmiTrackingRegionState)
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_granule_tracking_set_regs(unsigned long addr,
								      unsigned long category,
								      unsigned long state)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_GRANULE_TRACKING_SET,
		.a1 = addr,
		.a2 = FIELD_PREP(GENMASK(1, 0), category),
		.a3 = FIELD_PREP(GENMASK(2, 0), state),
	};
}

/**
 * rmi_granule_tracking_set() - Choose in what detail the RMM tracks a region
 * of memory.
 * @addr: PA of the region
 * @category: the kind of memory (RmiMemCategory)
 * @state: in what detail to track it (RmiTrackingRegionState)
 *
 * RMI_GRANULE_TRACKING_SET, DEN0137 B4.5.20.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_granule_tracking_set(unsigned long addr,
					    unsigned long category,
					    unsigned long state)
{
	struct arm_smccc_1_2_regs regs = rmi_granule_tracking_set_regs(addr,
								       category,
								       state);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_cmem_add_pdev() - Put a physical device into one of the interleave ways
 * of a coherent memory device.
 * @cmem_ptr: PA of the coherent memory device
 * @pdev_ptr: PA of the physical device
 * @index: which interleave way
 * @params: PA of a Non-secure page with RmiCmemPdevParams
 *
 * RMI_CMEM_ADD_PDEV, DEN0137 B4.5.2.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_cmem_add_pdev(unsigned long cmem_ptr,
				     unsigned long pdev_ptr,
				     unsigned long index, unsigned long params)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_CMEM_ADD_PDEV,
		.a1 = cmem_ptr,
		.a2 = pdev_ptr,
		.a3 = index,
		.a4 = params,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_cmem_create_regs() - What rmi_cmem_create() calls with.
 * @cmem_ptr: PA of the delegated Granule that becomes the object
 * @params: PA of a Non-secure page with RmiCmemParams
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_cmem_create_regs(unsigned long cmem_ptr,
							     unsigned long params)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_CMEM_CREATE,
		.a1 = cmem_ptr,
		.a2 = params,
	};
}

/**
 * rmi_cmem_create() - Set up a coherent memory device behind a host bridge.
 * @cmem_ptr: PA of the delegated Granule that becomes the object
 * @params: PA of a Non-secure page with RmiCmemParams
 *
 * RMI_CMEM_CREATE, DEN0137 B4.5.3.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_cmem_create(unsigned long cmem_ptr, unsigned long params)
{
	struct arm_smccc_1_2_regs regs = rmi_cmem_create_regs(cmem_ptr, params);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_cmem_destroy_regs() - What rmi_cmem_destroy() calls with.
 * @cmem_ptr: PA of the coherent memory device
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_cmem_destroy_regs(unsigned long cmem_ptr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_CMEM_DESTROY,
		.a1 = cmem_ptr,
	};
}

/**
 * rmi_cmem_destroy() - Dismantle a coherent memory device that has no physical
 * devices left.
 * @cmem_ptr: PA of the coherent memory device
 *
 * RMI_CMEM_DESTROY, DEN0137 B4.5.4.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_cmem_destroy(unsigned long cmem_ptr)
{
	struct arm_smccc_1_2_regs regs = rmi_cmem_destroy_regs(cmem_ptr);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_cmem_populate() - Declare memory behind a coherent memory device to be
 * there.
 * @cmem_ptr: PA of the coherent memory device
 * @base: first PA of the range
 * @top: first PA behind the range
 * @out_top: first PA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_CMEM_POPULATE, DEN0137 B4.5.5.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_cmem_populate(unsigned long cmem_ptr, unsigned long base,
				     unsigned long top, unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_CMEM_POPULATE,
		.a1 = cmem_ptr,
		.a2 = base,
		.a3 = top,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_cmem_remove_pdev() - Take a physical device out of its interleave way.
 * @cmem_ptr: PA of the coherent memory device
 * @pdev_ptr: PA of the physical device
 * @index: which interleave way
 *
 * RMI_CMEM_REMOVE_PDEV, DEN0137 B4.5.6.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_cmem_remove_pdev(unsigned long cmem_ptr,
					unsigned long pdev_ptr,
					unsigned long index)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_CMEM_REMOVE_PDEV,
		.a1 = cmem_ptr,
		.a2 = pdev_ptr,
		.a3 = index,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_cmem_start() - Put a complete coherent memory device into service.
 * @cmem_ptr: PA of the coherent memory device
 *
 * RMI_CMEM_START, DEN0137 B4.5.7.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_cmem_start(unsigned long cmem_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_CMEM_START,
		.a1 = cmem_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_cmem_stop() - Take a coherent memory device out of service.
 * @cmem_ptr: PA of the coherent memory device
 *
 * RMI_CMEM_STOP, DEN0137 B4.5.8.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_cmem_stop(unsigned long cmem_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_CMEM_STOP,
		.a1 = cmem_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_cmem_unpopulate() - Declare memory behind a coherent memory device to be
 * gone.
 * @cmem_ptr: PA of the coherent memory device
 * @base: first PA of the range
 * @top: first PA behind the range
 * @out_top: first PA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_CMEM_UNPOPULATE, DEN0137 B4.5.9.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_cmem_unpopulate(unsigned long cmem_ptr,
				       unsigned long base, unsigned long top,
				       unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_CMEM_UNPOPULATE,
		.a1 = cmem_ptr,
		.a2 = base,
		.a3 = top,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rmm_config_get() - Read how the RMM has been configured.
 * @cfg_ptr: PA of a Non-secure page for RmiRmmConfig
 *
 * RMI_RMM_CONFIG_GET, DEN0137 B4.5.53.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rmm_config_get(unsigned long cfg_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_RMM_CONFIG_GET,
		.a1 = cfg_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_pdev_mec_refresh() - Renew what a physical device holds of a Realm's
 * memory encryption context.
 * @pdev_ptr: PA of the physical device
 * @rd: PA of the Realm descriptor
 *
 * RMI_PDEV_MEC_REFRESH, DEN0137 B4.5.30.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_mec_refresh(unsigned long pdev_ptr,
					unsigned long rd)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_MEC_REFRESH,
		.a1 = pdev_ptr,
		.a2 = rd,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vsmmu_event_complete() - Finish an event that was delivered to a virtual
 * SMMU.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 * @rd: PA of the Realm descriptor
 * @rec: PA of the REC
 * @psid: stream ID as the physical SMMU sees it
 *
 * RMI_VSMMU_EVENT_COMPLETE, DEN0137 B4.5.97.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vsmmu_event_complete(unsigned long psmmu_ptr,
					    unsigned long rd, unsigned long rec,
					    unsigned long psid)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VSMMU_EVENT_COMPLETE,
		.a1 = psmmu_ptr,
		.a2 = rd,
		.a3 = rec,
		.a4 = psid,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_psmmu_event_discard() - Drop the event at the head of a queue of a
 * physical SMMU.
 * @psmmu_ptr: PA of the registers of the physical SMMU
 * @irq: the interrupt whose queue is meant (RmiPsmmuIrq)
 *
 * RMI_PSMMU_EVENT_DISCARD, DEN0137 B4.5.41.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_psmmu_event_discard(unsigned long psmmu_ptr,
					   unsigned long irq)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PSMMU_EVENT_DISCARD,
		.a1 = psmmu_ptr,
		.a2 = FIELD_PREP(GENMASK(1, 0), irq),
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_granule_range_delegate_regs() - What rmi_granule_range_delegate() calls
 * with.
 * @base: first PA of the range
 * @top: first PA behind the range
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_granule_range_delegate_regs(unsigned long base,
									unsigned long top)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_GRANULE_RANGE_DELEGATE,
		.a1 = base,
		.a2 = top,
	};
}

/**
 * rmi_granule_range_delegate() - Hand a range of Non-secure Granules over to
 * the RMM.
 * @base: first PA of the range
 * @top: first PA behind the range
 * @out_top: first PA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_GRANULE_RANGE_DELEGATE, DEN0137 B4.5.17.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_granule_range_delegate(unsigned long base,
					      unsigned long top,
					      unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_granule_range_delegate_regs(base,
									 top);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_granule_range_undelegate_regs() - What rmi_granule_range_undelegate()
 * calls with.
 * @base: first PA of the range
 * @top: first PA behind the range
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_granule_range_undelegate_regs(unsigned long base,
									  unsigned long top)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_GRANULE_RANGE_UNDELEGATE,
		.a1 = base,
		.a2 = top,
	};
}

/**
 * rmi_granule_range_undelegate() - Return a range of delegated Granules to the
 * Non-secure world.
 * @base: first PA of the range
 * @top: first PA behind the range
 * @out_top: first PA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_GRANULE_RANGE_UNDELEGATE, DEN0137 B4.5.18.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_granule_range_undelegate(unsigned long base,
						unsigned long top,
						unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_granule_range_undelegate_regs(base,
									   top);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_gpt_l1_create_regs() - What rmi_gpt_l1_create() calls with.
 * @addr: PA that the entry covers
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_gpt_l1_create_regs(unsigned long addr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_GPT_L1_CREATE,
		.a1 = addr,
	};
}

/**
 * rmi_gpt_l1_create() - Refine one entry of the top granule protection table
 * into a table of its own.
 * @addr: PA that the entry covers
 *
 * RMI_GPT_L1_CREATE, DEN0137 B4.5.15.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_gpt_l1_create(unsigned long addr)
{
	struct arm_smccc_1_2_regs regs = rmi_gpt_l1_create_regs(addr);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_gpt_l1_destroy_regs() - What rmi_gpt_l1_destroy() calls with.
 * @addr: PA that the entry covers
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_gpt_l1_destroy_regs(unsigned long addr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_GPT_L1_DESTROY,
		.a1 = addr,
	};
}

/**
 * rmi_gpt_l1_destroy() - Fold a uniform lower granule protection table back
 * into one entry.
 * @addr: PA that the entry covers
 *
 * RMI_GPT_L1_DESTROY, DEN0137 B4.5.16.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_gpt_l1_destroy(unsigned long addr)
{
	struct arm_smccc_1_2_regs regs = rmi_gpt_l1_destroy_regs(addr);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_rtt_data_map_regs() - What rmi_rtt_data_map() calls with.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttProtMapFlags
 * @oaddr: the output addresses (RmiAddrSetDesc)
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_data_map_regs(unsigned long rd,
							      unsigned long base,
							      unsigned long top,
							      unsigned long flags,
							      unsigned long oaddr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_DATA_MAP,
		.a1 = rd,
		.a2 = base,
		.a3 = top,
		.a4 = flags,
		.a5 = oaddr,
	};
}

/**
 * rmi_rtt_data_map() - Give a Realm memory whose contents the Host does not
 * choose.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttProtMapFlags
 * @oaddr: the output addresses (RmiAddrSetDesc)
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_DATA_MAP, DEN0137 B4.5.65.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_data_map(unsigned long rd, unsigned long base,
				    unsigned long top, unsigned long flags,
				    unsigned long oaddr, unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_data_map_regs(rd, base, top,
							       flags, oaddr);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_data_unmap_regs() - What rmi_rtt_data_unmap() calls with.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttUnmapFlags
 * @oaddr: where to list what is unmapped (RmiAddrSetDesc)
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_data_unmap_regs(unsigned long rd,
								unsigned long base,
								unsigned long top,
								unsigned long flags,
								unsigned long oaddr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_DATA_UNMAP,
		.a1 = rd,
		.a2 = base,
		.a3 = top,
		.a4 = flags,
		.a5 = oaddr,
	};
}

/**
 * rmi_rtt_data_unmap() - Take a range of memory back from a Realm.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttUnmapFlags
 * @oaddr: where to list what is unmapped (RmiAddrSetDesc)
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 * @out_range: the run of blocks that was unmapped (RmiAddrRangeDesc); valid on
 *   RMI_SUCCESS, if flags.oaddr_type == RMI_ADDR_TYPE_SINGLE, else 0
 * @out_count: entries written to the list; valid on RMI_SUCCESS, if
 *   flags.oaddr_type == RMI_ADDR_TYPE_LIST, else 0
 *
 * RMI_RTT_DATA_UNMAP, DEN0137 B4.5.67.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_data_unmap(unsigned long rd, unsigned long base,
				      unsigned long top, unsigned long flags,
				      unsigned long oaddr,
				      unsigned long *out_top,
				      unsigned long *out_range,
				      unsigned long *out_count)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_data_unmap_regs(rd, base, top,
								 flags, oaddr);

	arm_smccc_1_2_smc(&regs, &regs);

	if (!rmi_returned(regs.a0, RMI_SUCCESS)) {
		regs.a1 = 0;
		regs.a2 = 0;
		regs.a3 = 0;
	}

	if (out_top)
		*out_top = regs.a1;

	if (out_range)
		*out_range = regs.a2;

	if (out_count)
		*out_count = regs.a3;

	return regs.a0;
}

/**
 * rmi_rtt_dev_map_regs() - What rmi_rtt_dev_map() calls with.
 * @rd: PA of the Realm descriptor
 * @vdev_ptr: PA of the virtual device
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttProtMapFlags
 * @oaddr: the output addresses (RmiAddrSetDesc)
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_dev_map_regs(unsigned long rd,
							     unsigned long vdev_ptr,
							     unsigned long base,
							     unsigned long top,
							     unsigned long flags,
							     unsigned long oaddr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_DEV_MAP,
		.a1 = rd,
		.a2 = vdev_ptr,
		.a3 = base,
		.a4 = top,
		.a5 = flags,
		.a6 = oaddr,
	};
}

/**
 * rmi_rtt_dev_map() - Map memory of an assigned device into a Realm.
 * @rd: PA of the Realm descriptor
 * @vdev_ptr: PA of the virtual device
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttProtMapFlags
 * @oaddr: the output addresses (RmiAddrSetDesc)
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_DEV_MAP, DEN0137 B4.5.69.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_dev_map(unsigned long rd, unsigned long vdev_ptr,
				   unsigned long base, unsigned long top,
				   unsigned long flags, unsigned long oaddr,
				   unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_dev_map_regs(rd, vdev_ptr,
							      base, top, flags,
							      oaddr);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_dev_unmap_regs() - What rmi_rtt_dev_unmap() calls with.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttUnmapFlags
 * @oaddr: where to list what is unmapped (RmiAddrSetDesc)
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_dev_unmap_regs(unsigned long rd,
							       unsigned long base,
							       unsigned long top,
							       unsigned long flags,
							       unsigned long oaddr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_DEV_UNMAP,
		.a1 = rd,
		.a2 = base,
		.a3 = top,
		.a4 = flags,
		.a5 = oaddr,
	};
}

/**
 * rmi_rtt_dev_unmap() - Remove mappings of device memory from a Realm.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttUnmapFlags
 * @oaddr: where to list what is unmapped (RmiAddrSetDesc)
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 * @out_range: the run of blocks that was unmapped (RmiAddrRangeDesc); valid on
 *   RMI_SUCCESS, if flags.oaddr_type == RMI_ADDR_TYPE_SINGLE, else 0
 * @out_count: entries written to the list; valid on RMI_SUCCESS, if
 *   flags.oaddr_type == RMI_ADDR_TYPE_LIST, else 0
 *
 * RMI_RTT_DEV_UNMAP, DEN0137 B4.5.70.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_dev_unmap(unsigned long rd, unsigned long base,
				     unsigned long top, unsigned long flags,
				     unsigned long oaddr,
				     unsigned long *out_top,
				     unsigned long *out_range,
				     unsigned long *out_count)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_dev_unmap_regs(rd, base, top,
								flags, oaddr);

	arm_smccc_1_2_smc(&regs, &regs);

	if (!rmi_returned(regs.a0, RMI_SUCCESS)) {
		regs.a1 = 0;
		regs.a2 = 0;
		regs.a3 = 0;
	}

	if (out_top)
		*out_top = regs.a1;

	if (out_range)
		*out_range = regs.a2;

	if (out_count)
		*out_count = regs.a3;

	return regs.a0;
}

/**
 * rmi_rtt_arch_dev_map() - Give a Realm access to an emulated architected
 * device, such as a virtual SMMU.
 * @rd: PA of the Realm descriptor
 * @dev_ptr: PA of the object of the emulated device
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_ARCH_DEV_MAP, DEN0137 B4.5.55.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_arch_dev_map(unsigned long rd, unsigned long dev_ptr,
					unsigned long base, unsigned long top,
					unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_RTT_ARCH_DEV_MAP,
		.a1 = rd,
		.a2 = dev_ptr,
		.a3 = base,
		.a4 = top,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_arch_dev_unmap() - Take access to an emulated architected device
 * away from a Realm.
 * @rd: PA of the Realm descriptor
 * @dev_ptr: PA of the object of the emulated device
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_ARCH_DEV_UNMAP, DEN0137 B4.5.56.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_arch_dev_unmap(unsigned long rd,
					  unsigned long dev_ptr,
					  unsigned long base, unsigned long top,
					  unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_RTT_ARCH_DEV_UNMAP,
		.a1 = rd,
		.a2 = dev_ptr,
		.a3 = base,
		.a4 = top,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_unprot_map_regs() - What rmi_rtt_unprot_map() calls with.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttUnprotMapFlags
 * @oaddr: the output addresses (RmiAddrSetDesc)
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_unprot_map_regs(unsigned long rd,
								unsigned long base,
								unsigned long top,
								unsigned long flags,
								unsigned long oaddr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_UNPROT_MAP,
		.a1 = rd,
		.a2 = base,
		.a3 = top,
		.a4 = flags,
		.a5 = oaddr,
	};
}

/**
 * rmi_rtt_unprot_map() - Map Host memory into the unprotected half of a
 * Realm's address space.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttUnprotMapFlags
 * @oaddr: the output addresses (RmiAddrSetDesc)
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_UNPROT_MAP, DEN0137 B4.5.77.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_unprot_map(unsigned long rd, unsigned long base,
				      unsigned long top, unsigned long flags,
				      unsigned long oaddr,
				      unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_unprot_map_regs(rd, base, top,
								 flags, oaddr);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_unprot_unmap_regs() - What rmi_rtt_unprot_unmap() calls with.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttUnmapFlags
 * @oaddr: where to list what is unmapped (RmiAddrSetDesc)
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_unprot_unmap_regs(unsigned long rd,
								  unsigned long base,
								  unsigned long top,
								  unsigned long flags,
								  unsigned long oaddr)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_UNPROT_UNMAP,
		.a1 = rd,
		.a2 = base,
		.a3 = top,
		.a4 = flags,
		.a5 = oaddr,
	};
}

/**
 * rmi_rtt_unprot_unmap() - Remove mappings of Host memory.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttUnmapFlags
 * @oaddr: where to list what is unmapped (RmiAddrSetDesc)
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 * @out_range: the run of blocks that was unmapped (RmiAddrRangeDesc); valid on
 *   RMI_SUCCESS, if flags.oaddr_type == RMI_ADDR_TYPE_SINGLE, else 0
 * @out_count: entries written to the list; valid on RMI_SUCCESS, if
 *   flags.oaddr_type == RMI_ADDR_TYPE_LIST, else 0
 *
 * RMI_RTT_UNPROT_UNMAP, DEN0137 B4.5.78.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_unprot_unmap(unsigned long rd, unsigned long base,
					unsigned long top, unsigned long flags,
					unsigned long oaddr,
					unsigned long *out_top,
					unsigned long *out_range,
					unsigned long *out_count)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_unprot_unmap_regs(rd, base,
								   top, flags,
								   oaddr);

	arm_smccc_1_2_smc(&regs, &regs);

	if (!rmi_returned(regs.a0, RMI_SUCCESS)) {
		regs.a1 = 0;
		regs.a2 = 0;
		regs.a3 = 0;
	}

	if (out_top)
		*out_top = regs.a1;

	if (out_range)
		*out_range = regs.a2;

	if (out_count)
		*out_count = regs.a3;

	return regs.a0;
}

/**
 * rmi_rtt_aux_prot_map_regs() - What rmi_rtt_aux_prot_map() calls with.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttAuxMapFlags
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_aux_prot_map_regs(unsigned long rd,
								  unsigned long base,
								  unsigned long top,
								  unsigned long flags)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_AUX_PROT_MAP,
		.a1 = rd,
		.a2 = base,
		.a3 = top,
		.a4 = flags,
	};
}

/**
 * rmi_rtt_aux_prot_map() - Copy mappings of protected addresses into an
 * auxiliary tree.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttAuxMapFlags
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_AUX_PROT_MAP, DEN0137 B4.5.60.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_aux_prot_map(unsigned long rd, unsigned long base,
					unsigned long top, unsigned long flags,
					unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_aux_prot_map_regs(rd, base,
								   top, flags);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_aux_prot_unmap_regs() - What rmi_rtt_aux_prot_unmap() calls with.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttAuxUnmapFlags
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_aux_prot_unmap_regs(unsigned long rd,
								    unsigned long base,
								    unsigned long top,
								    unsigned long flags)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_AUX_PROT_UNMAP,
		.a1 = rd,
		.a2 = base,
		.a3 = top,
		.a4 = flags,
	};
}

/**
 * rmi_rtt_aux_prot_unmap() - Remove mappings of protected addresses from an
 * auxiliary tree.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttAuxUnmapFlags
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_AUX_PROT_UNMAP, DEN0137 B4.5.61.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_aux_prot_unmap(unsigned long rd, unsigned long base,
					  unsigned long top,
					  unsigned long flags,
					  unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_aux_prot_unmap_regs(rd, base,
								     top,
								     flags);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_aux_unprot_map_regs() - What rmi_rtt_aux_unprot_map() calls with.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttAuxMapFlags
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_aux_unprot_map_regs(unsigned long rd,
								    unsigned long base,
								    unsigned long top,
								    unsigned long flags)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_AUX_UNPROT_MAP,
		.a1 = rd,
		.a2 = base,
		.a3 = top,
		.a4 = flags,
	};
}

/**
 * rmi_rtt_aux_unprot_map() - Copy mappings of unprotected addresses into an
 * auxiliary tree.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttAuxMapFlags
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_AUX_UNPROT_MAP, DEN0137 B4.5.62.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_aux_unprot_map(unsigned long rd, unsigned long base,
					  unsigned long top,
					  unsigned long flags,
					  unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_aux_unprot_map_regs(rd, base,
								     top,
								     flags);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_rtt_aux_unprot_unmap_regs() - What rmi_rtt_aux_unprot_unmap() calls
 * with.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttAuxUnmapFlags
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rtt_aux_unprot_unmap_regs(unsigned long rd,
								      unsigned long base,
								      unsigned long top,
								      unsigned long flags)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RTT_AUX_UNPROT_UNMAP,
		.a1 = rd,
		.a2 = base,
		.a3 = top,
		.a4 = flags,
	};
}

/**
 * rmi_rtt_aux_unprot_unmap() - Remove mappings of unprotected addresses from
 * an auxiliary tree.
 * @rd: PA of the Realm descriptor
 * @base: first IPA of the range
 * @top: first IPA behind the range
 * @flags: RmiRttAuxUnmapFlags
 * @out_top: first IPA that was not reached; valid on RMI_SUCCESS, else 0
 *
 * RMI_RTT_AUX_UNPROT_UNMAP, DEN0137 B4.5.63.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rtt_aux_unprot_unmap(unsigned long rd,
					    unsigned long base,
					    unsigned long top,
					    unsigned long flags,
					    unsigned long *out_top)
{
	struct arm_smccc_1_2_regs regs = rmi_rtt_aux_unprot_unmap_regs(rd, base,
								       top,
								       flags);

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_top)
		*out_top = rmi_returned(regs.a0, RMI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_realm_terminate_regs() - What rmi_realm_terminate() calls with.
 * @rd: PA of the Realm descriptor
 *
 * For a caller who goes on with an operation: see the top of this file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_realm_terminate_regs(unsigned long rd)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_REALM_TERMINATE,
		.a1 = rd,
	};
}

/**
 * rmi_realm_terminate() - Stop a Realm for good, as the first step of taking
 * it apart.
 * @rd: PA of the Realm descriptor
 *
 * RMI_REALM_TERMINATE, DEN0137 B4.5.48.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_realm_terminate(unsigned long rd)
{
	struct arm_smccc_1_2_regs regs = rmi_realm_terminate_regs(rd);

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_rmm_activate_regs() - What rmi_rmm_activate() calls with.
 *
 * Description: For a caller who goes on with an operation: see the top of this
 * file.
 *
 * Return: X0-X17.
 */
static inline struct arm_smccc_1_2_regs rmi_rmm_activate_regs(void)
{
	return (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_RMM_ACTIVATE,
	};
}

/**
 * rmi_rmm_activate() - End the configuration of the RMM, so that it can serve
 * Realms.
 *
 * Description: RMI_RMM_ACTIVATE, DEN0137 B4.5.52.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_rmm_activate(void)
{
	struct arm_smccc_1_2_regs regs = rmi_rmm_activate_regs();

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_op_continue() - Go on with an operation that returned before it had
 * finished.
 * @sro_handle: the unfinished operation
 * @flags: RmiContinueFlags
 * @out_regs: what X0-X17 held when the call returned
 *
 * RMI_OP_CONTINUE, DEN0137 B4.5.22.
 *
 * On every status but RMI_INCOMPLETE it returns what the command returns that
 * started the operation.
 *
 * X2 holds "donate_req" (what memory is asked for next), valid on
 * RMI_INCOMPLETE, if result.data.incomplete.mem == RMI_OP_MEM_REQ_DONATE.
 *
 * @out_regs->a0 is an RmiResult or a negative SMCCC error.
 */
static inline void rmi_op_continue(unsigned long sro_handle,
				   unsigned long flags,
				   struct arm_smccc_1_2_regs *out_regs)
{
	*out_regs = (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_OP_CONTINUE,
		.a1 = sro_handle,
		.a2 = flags,
	};
	arm_smccc_1_2_smc(out_regs, out_regs);
}

/**
 * rmi_pdev_stream_connect() - Begin to connect a protected stream.
 * @params: PA of a Non-secure page with RmiPdevStreamParams
 * @out_stream_hnd: handle from RMI_PDEV_STREAM_CONNECT; valid on RMI_SUCCESS,
 *   else 0
 *
 * RMI_PDEV_STREAM_CONNECT, DEN0137 B4.5.34.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_stream_connect(unsigned long params,
					   unsigned long *out_stream_hnd)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_STREAM_CONNECT,
		.a1 = params,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_stream_hnd)
		*out_stream_hnd = rmi_returned(regs.a0, RMI_SUCCESS) ?
				  regs.a1 : 0;

	return regs.a0;
}

/**
 * rmi_pdev_stream_disconnect() - Begin to close a protected stream.
 * @pdev_1_ptr: PA of the first physical device
 * @pdev_2_ptr: PA of the second physical device
 * @stream_hnd: handle from RMI_PDEV_STREAM_CONNECT
 *
 * RMI_PDEV_STREAM_DISCONNECT, DEN0137 B4.5.35.
 *
 * Unverified: its tables are not in the source; these registers come from
 * implementations and from sibling commands.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_stream_disconnect(unsigned long pdev_1_ptr,
					      unsigned long pdev_2_ptr,
					      unsigned long stream_hnd)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_STREAM_DISCONNECT,
		.a1 = pdev_1_ptr,
		.a2 = pdev_2_ptr,
		.a3 = stream_hnd,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_pdev_stream_complete() - Finish what was begun on a stream between
 * devices.
 * @pdev_1_ptr: PA of the first physical device
 * @pdev_2_ptr: PA of the second physical device
 * @stream_hnd: handle from RMI_PDEV_STREAM_CONNECT
 *
 * RMI_PDEV_STREAM_COMPLETE, DEN0137 B4.5.33.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_stream_complete(unsigned long pdev_1_ptr,
					    unsigned long pdev_2_ptr,
					    unsigned long stream_hnd)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_STREAM_COMPLETE,
		.a1 = pdev_1_ptr,
		.a2 = pdev_2_ptr,
		.a3 = stream_hnd,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_pdev_stream_key_purge() - Begin to erase the keys of a stream.
 * @pdev_1_ptr: PA of the first physical device
 * @pdev_2_ptr: PA of the second physical device
 * @stream_hnd: handle from RMI_PDEV_STREAM_CONNECT
 *
 * RMI_PDEV_STREAM_KEY_PURGE, DEN0137 B4.5.36.
 *
 * Unverified: its tables are not in the source; these registers come from
 * implementations and from sibling commands.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_pdev_stream_key_purge(unsigned long pdev_1_ptr,
					     unsigned long pdev_2_ptr,
					     unsigned long stream_hnd)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_PDEV_STREAM_KEY_PURGE,
		.a1 = pdev_1_ptr,
		.a2 = pdev_2_ptr,
		.a3 = stream_hnd,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_op_mem_donate() - Give an unfinished operation the memory that it has
 * asked for.
 * @sro_handle: the unfinished operation
 * @list_addr: PA of a Non-secure list of RmiAddrRangeDesc
 * @list_count: entries of the list
 * @out_regs: what X0-X17 held when the call returned
 *
 * RMI_OP_MEM_DONATE, DEN0137 B4.5.23.
 *
 * X1 holds "donated_count" (entries that were taken), valid on RMI_SUCCESS and
 * RMI_INCOMPLETE.
 *
 * X2 holds "donate_req" (what memory is asked for next), valid on
 * RMI_INCOMPLETE, if result.data.incomplete.mem == RMI_OP_MEM_REQ_DONATE.
 *
 * @out_regs->a0 is an RmiResult or a negative SMCCC error.
 */
static inline void rmi_op_mem_donate(unsigned long sro_handle,
				     unsigned long list_addr,
				     unsigned long list_count,
				     struct arm_smccc_1_2_regs *out_regs)
{
	*out_regs = (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_OP_MEM_DONATE,
		.a1 = sro_handle,
		.a2 = list_addr,
		.a3 = list_count,
	};
	arm_smccc_1_2_smc(out_regs, out_regs);
}

/**
 * rmi_op_mem_reclaim() - Collect memory that an operation does not need any
 * more.
 * @sro_handle: the unfinished operation
 * @list_addr: PA of a Non-secure list of RmiAddrRangeDesc
 * @list_count: entries of the list
 * @out_regs: what X0-X17 held when the call returned
 *
 * RMI_OP_MEM_RECLAIM, DEN0137 B4.5.24.
 *
 * X1 holds "reclaim_count" (entries that were written), valid on RMI_SUCCESS
 * and RMI_INCOMPLETE.
 *
 * @out_regs->a0 is an RmiResult or a negative SMCCC error.
 */
static inline void rmi_op_mem_reclaim(unsigned long sro_handle,
				      unsigned long list_addr,
				      unsigned long list_count,
				      struct arm_smccc_1_2_regs *out_regs)
{
	*out_regs = (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_OP_MEM_RECLAIM,
		.a1 = sro_handle,
		.a2 = list_addr,
		.a3 = list_count,
	};
	arm_smccc_1_2_smc(out_regs, out_regs);
}

/**
 * rmi_op_cancel() - Give up an operation that has not finished.
 * @sro_handle: the unfinished operation
 * @out_regs: what X0-X17 held when the call returned
 *
 * RMI_OP_CANCEL, DEN0137 B4.5.21.
 *
 * @out_regs->a0 is an RmiResult or a negative SMCCC error.
 */
static inline void rmi_op_cancel(unsigned long sro_handle,
				 struct arm_smccc_1_2_regs *out_regs)
{
	*out_regs = (struct arm_smccc_1_2_regs){
		.a0 = SMC_RMI_OP_CANCEL,
		.a1 = sro_handle,
	};
	arm_smccc_1_2_smc(out_regs, out_regs);
}

/**
 * rmi_vsmmu_features() - Read what virtual SMMUs can offer.
 * @features_ptr: PA of a Non-secure page for RmiVsmmuFeatures
 *
 * RMI_VSMMU_FEATURES, DEN0137 B4.5.99.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vsmmu_features(unsigned long features_ptr)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VSMMU_FEATURES,
		.a1 = features_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rmi_vsmmu_cmd_get() - Fetch the next command of a virtual SMMU that needs
 * the Host.
 * @vsmmu_ptr: PA of the virtual SMMU
 * @rd: PA of the Realm descriptor
 * @out_flags: RmiVsmmuCmdFlags; valid on RMI_SUCCESS, else 0
 * @out_vsid: stream ID as the Realm sees it; valid on RMI_SUCCESS, else 0
 * @out_msi_addr: address of the interrupt message to send; valid on
 *   RMI_SUCCESS, if flags.irq == RMI_TRUE, else 0
 * @out_msi_data: data of the interrupt message to send; valid on RMI_SUCCESS,
 *   if flags.irq == RMI_TRUE, else 0
 *
 * RMI_VSMMU_CMD_GET, DEN0137 B4.5.94.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vsmmu_cmd_get(unsigned long vsmmu_ptr, unsigned long rd,
				     unsigned long *out_flags,
				     unsigned long *out_vsid,
				     unsigned long *out_msi_addr,
				     unsigned long *out_msi_data)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VSMMU_CMD_GET,
		.a1 = vsmmu_ptr,
		.a2 = rd,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (!rmi_returned(regs.a0, RMI_SUCCESS)) {
		regs.a1 = 0;
		regs.a2 = 0;
		regs.a3 = 0;
		regs.a4 = 0;
	}

	if (out_flags)
		*out_flags = regs.a1;

	if (out_vsid)
		*out_vsid = regs.a2;

	if (out_msi_addr)
		*out_msi_addr = regs.a3;

	if (out_msi_data)
		*out_msi_data = regs.a4;

	return regs.a0;
}

/**
 * rmi_vsmmu_cmd_complete() - Finish a command of a virtual SMMU that the Host
 * has carried out.
 * @rd: PA of the Realm descriptor
 * @vsmmu_ptr: PA of the virtual SMMU
 * @pdev_ptr: PA of the physical device
 * @vdev_ptr: PA of the virtual device
 * @out_flags: RmiVsmmuCmdFlags; valid on RMI_SUCCESS, else 0
 * @out_vsid: stream ID as the Realm sees it; valid on RMI_SUCCESS, else 0
 * @out_msi_addr: address of the interrupt message to send; valid on
 *   RMI_SUCCESS, if flags.irq == RMI_TRUE, else 0
 * @out_msi_data: data of the interrupt message to send; valid on RMI_SUCCESS,
 *   if flags.irq == RMI_TRUE, else 0
 *
 * RMI_VSMMU_CMD_COMPLETE, DEN0137 B4.5.93.
 *
 * Return: an RmiResult, which RMI_RESULT_STATUS() and RMI_RESULT_DATA() take
 * apart, or a negative SMCCC error.
 */
static inline long rmi_vsmmu_cmd_complete(unsigned long rd,
					  unsigned long vsmmu_ptr,
					  unsigned long pdev_ptr,
					  unsigned long vdev_ptr,
					  unsigned long *out_flags,
					  unsigned long *out_vsid,
					  unsigned long *out_msi_addr,
					  unsigned long *out_msi_data)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RMI_VSMMU_CMD_COMPLETE,
		.a1 = rd,
		.a2 = vsmmu_ptr,
		.a3 = pdev_ptr,
		.a4 = vdev_ptr,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (!rmi_returned(regs.a0, RMI_SUCCESS)) {
		regs.a1 = 0;
		regs.a2 = 0;
		regs.a3 = 0;
		regs.a4 = 0;
	}

	if (out_flags)
		*out_flags = regs.a1;

	if (out_vsid)
		*out_vsid = regs.a2;

	if (out_msi_addr)
		*out_msi_addr = regs.a3;

	if (out_msi_data)
		*out_msi_data = regs.a4;

	return regs.a0;
}

#elif RMM_ABI_DIGEST != 0x6b2616c704b895d6ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* __LINUX_ARM_RMI_CMDS_H */
