/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The firmware's files against the test vectors, without libc.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include "rmi_vectors_check.h"

#include "rmi_vectors.h"

#include "rmi_codec.h"
#include "rmi_dispatch.h"

#define GUARD 16U
#define GUARD_BYTE 0xa5U
/* Whether a structure is what memory holds; if not, it needs the codec. */
#define NATIVE (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)

/* The call at work, and whether its registers are as they should be so far. */
static const struct rmi_vector_call *current;
static int frames_are_good;

static int is_frame(const uint64_t *registers, const uint64_t *frame)
{
	uint32_t i;

	for (i = 0U; i < RMM_REGS_COUNT; i++) {
		if (registers[i] != frame[i]) {
			return 0;
		}
	}
	return 1;
}

static void copy_frame(uint64_t *registers, const uint64_t *frame)
{
	uint32_t i;

	for (i = 0U; i < RMM_REGS_COUNT; i++) {
		registers[i] = frame[i];
	}
}

/* A test whose caller is a program of its own has a way to the other one. */
#ifdef RMI_VECTORS_CONDUIT
#define CONDUIT RMI_VECTORS_CONDUIT
void CONDUIT(struct rmm_regs *regs);
#else
#define CONDUIT answer_here
static void answer_here(struct rmm_regs *regs);
#endif

static void call_out(struct rmm_regs *regs)
{
	CONDUIT(regs);
	frames_are_good &= is_frame(regs->x, current->out);
}

#define RMI_CONDUIT call_out
#include "rmi_call.h"

/* What a handler gives: something, even where it means nothing. */
static uint64_t answer(const struct rmi_vector_call *vector, uint32_t output)
{
	return (((vector->valid >> output) & 1U) != 0U) ? vector->outputs[output] :
							  0x5a5a5a5a5a5a5a5aU;
}

/* What a request must say of the hint. */
static uint32_t sve_hint(const struct rmi_vector_call *vector)
{
	return ((vector->in[0] & RMM_FID_SVE_HINT_MASK) != 0U) ? 1U : 0U;
}

struct trial {
	const struct rmi_vector_call *vector;
	uint32_t calls;
	int good;
};

static int call_data_create(const struct rmi_vector_call *vector)
{
	struct rmi_data_create_result result =
		rmi_data_create((uint64_t)vector->inputs[0],
				(uint64_t)vector->inputs[1],
				(uint64_t)vector->inputs[2],
				(uint64_t)vector->inputs[3],
				(uint64_t)vector->inputs[4]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_data_create(const struct rmi_request *request, uint64_t rd,
		   uint64_t data, uint64_t ipa, uint64_t src, uint64_t flags)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 0U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)data == trial->vector->inputs[1];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[2];
	trial->good &= (uint64_t)src == trial->vector->inputs[3];
	trial->good &= (uint64_t)flags == trial->vector->inputs[4];
	return trial->vector->out[0];
}

static int call_data_create_unknown(const struct rmi_vector_call *vector)
{
	struct rmi_data_create_unknown_result result =
		rmi_data_create_unknown((uint64_t)vector->inputs[0],
					(uint64_t)vector->inputs[1],
					(uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_data_create_unknown(const struct rmi_request *request, uint64_t rd,
			   uint64_t data, uint64_t ipa)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 1U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)data == trial->vector->inputs[1];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_data_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_data_destroy_result result =
		rmi_data_destroy((uint64_t)vector->inputs[0],
				 (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_DATA_DESTROY_DATA_VALID == 0x1U;
	good &= (uint64_t)result.data == vector->outputs[0];
	good &= RMI_DATA_DESTROY_TOP_VALID == 0x2U;
	good &= (uint64_t)result.top == vector->outputs[1];
	return good;
}

static uint64_t
handle_data_destroy(const struct rmi_request *request, uint64_t rd,
		    uint64_t ipa, struct rmi_data_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 2U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[1];
	outputs->data = (uint64_t)answer(trial->vector, 0U);
	outputs->top = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_features(const struct rmi_vector_call *vector)
{
	struct rmi_features_result result =
		rmi_features((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_FEATURES_VALUE_VALID == 0x1U;
	good &= (uint64_t)result.value == vector->outputs[0];
	return good;
}

static uint64_t
handle_features(const struct rmi_request *request, uint64_t index,
		struct rmi_features_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 3U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)index == trial->vector->inputs[0];
	outputs->value = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_granule_delegate(const struct rmi_vector_call *vector)
{
	struct rmi_granule_delegate_result result =
		rmi_granule_delegate((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_granule_delegate(const struct rmi_request *request, uint64_t addr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 4U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_granule_undelegate(const struct rmi_vector_call *vector)
{
	struct rmi_granule_undelegate_result result =
		rmi_granule_undelegate((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_granule_undelegate(const struct rmi_request *request, uint64_t addr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 5U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_psci_complete(const struct rmi_vector_call *vector)
{
	struct rmi_psci_complete_result result =
		rmi_psci_complete((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1],
				  (int64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_psci_complete(const struct rmi_request *request, uint64_t calling_rec,
		     uint64_t target_rec, int64_t status)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 6U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)calling_rec == trial->vector->inputs[0];
	trial->good &= (uint64_t)target_rec == trial->vector->inputs[1];
	trial->good &= (uint64_t)status == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_realm_activate(const struct rmi_vector_call *vector)
{
	struct rmi_realm_activate_result result =
		rmi_realm_activate((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_realm_activate(const struct rmi_request *request, uint64_t rd)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 7U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_realm_create(const struct rmi_vector_call *vector)
{
	struct rmi_realm_create_result result =
		rmi_realm_create((uint64_t)vector->inputs[0],
				 (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_realm_create(const struct rmi_request *request, uint64_t rd,
		    uint64_t params_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 8U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[1];
	return trial->vector->out[0];
}

static int call_realm_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_realm_destroy_result result =
		rmi_realm_destroy((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_realm_destroy(const struct rmi_request *request, uint64_t rd)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 9U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_rec_aux_count(const struct rmi_vector_call *vector)
{
	struct rmi_rec_aux_count_result result =
		rmi_rec_aux_count((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_REC_AUX_COUNT_AUX_COUNT_VALID == 0x1U;
	good &= (uint64_t)result.aux_count == vector->outputs[0];
	return good;
}

static uint64_t
handle_rec_aux_count(const struct rmi_request *request, uint64_t rd,
		     struct rmi_rec_aux_count_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 10U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	outputs->aux_count = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_rec_create(const struct rmi_vector_call *vector)
{
	struct rmi_rec_create_result result =
		rmi_rec_create((uint64_t)vector->inputs[0],
			       (uint64_t)vector->inputs[1],
			       (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_rec_create(const struct rmi_request *request, uint64_t rd, uint64_t rec,
		  uint64_t params_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 11U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)rec == trial->vector->inputs[1];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_rec_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_rec_destroy_result result =
		rmi_rec_destroy((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_rec_destroy(const struct rmi_request *request, uint64_t rec_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 12U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_rec_enter(const struct rmi_vector_call *vector)
{
	struct rmi_rec_enter_result result =
		rmi_rec_enter((uint64_t)vector->inputs[0],
			      (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_rec_enter(const struct rmi_request *request, uint64_t rec,
		 uint64_t run_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 13U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rec == trial->vector->inputs[0];
	trial->good &= (uint64_t)run_ptr == trial->vector->inputs[1];
	return trial->vector->out[0];
}

static int call_rtt_create(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_create_result result =
		rmi_rtt_create((uint64_t)vector->inputs[0],
			       (uint64_t)vector->inputs[1],
			       (uint64_t)vector->inputs[2],
			       (int64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_rtt_create(const struct rmi_request *request, uint64_t rd, uint64_t rtt,
		  uint64_t ipa, int64_t level)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 14U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)rtt == trial->vector->inputs[1];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[2];
	trial->good &= (uint64_t)level == trial->vector->inputs[3];
	return trial->vector->out[0];
}

static int call_rtt_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_destroy_result result =
		rmi_rtt_destroy((uint64_t)vector->inputs[0],
				(uint64_t)vector->inputs[1],
				(int64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_DESTROY_RTT_VALID == 0x1U;
	good &= (uint64_t)result.rtt == vector->outputs[0];
	good &= RMI_RTT_DESTROY_TOP_VALID == 0x2U;
	good &= (uint64_t)result.top == vector->outputs[1];
	return good;
}

static uint64_t
handle_rtt_destroy(const struct rmi_request *request, uint64_t rd, uint64_t ipa,
		   int64_t level, struct rmi_rtt_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 15U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[1];
	trial->good &= (uint64_t)level == trial->vector->inputs[2];
	outputs->rtt = (uint64_t)answer(trial->vector, 0U);
	outputs->top = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_rtt_fold(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_fold_result result =
		rmi_rtt_fold((uint64_t)vector->inputs[0],
			     (uint64_t)vector->inputs[1],
			     (int64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_FOLD_RTT_VALID == 0x1U;
	good &= (uint64_t)result.rtt == vector->outputs[0];
	return good;
}

static uint64_t
handle_rtt_fold(const struct rmi_request *request, uint64_t rd, uint64_t ipa,
		int64_t level, struct rmi_rtt_fold_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 16U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[1];
	trial->good &= (uint64_t)level == trial->vector->inputs[2];
	outputs->rtt = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_rtt_init_ripas(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_init_ripas_result result =
		rmi_rtt_init_ripas((uint64_t)vector->inputs[0],
				   (uint64_t)vector->inputs[1],
				   (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_INIT_RIPAS_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	return good;
}

static uint64_t
handle_rtt_init_ripas(const struct rmi_request *request, uint64_t rd,
		      uint64_t base, uint64_t top,
		      struct rmi_rtt_init_ripas_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 17U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_rtt_map_unprotected(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_map_unprotected_result result =
		rmi_rtt_map_unprotected((uint64_t)vector->inputs[0],
					(uint64_t)vector->inputs[1],
					(int64_t)vector->inputs[2],
					(uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_rtt_map_unprotected(const struct rmi_request *request, uint64_t rd,
			   uint64_t ipa, int64_t level, uint64_t desc)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 18U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[1];
	trial->good &= (uint64_t)level == trial->vector->inputs[2];
	trial->good &= (uint64_t)desc == trial->vector->inputs[3];
	return trial->vector->out[0];
}

static int call_rtt_read_entry(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_read_entry_result result =
		rmi_rtt_read_entry((uint64_t)vector->inputs[0],
				   (uint64_t)vector->inputs[1],
				   (int64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_READ_ENTRY_WALK_LEVEL_VALID == 0x1U;
	good &= (uint64_t)result.walk_level == vector->outputs[0];
	good &= RMI_RTT_READ_ENTRY_STATE_VALID == 0x2U;
	good &= ((uint64_t)result.state & 0xffU) == vector->outputs[1];
	good &= RMI_RTT_READ_ENTRY_DESC_VALID == 0x4U;
	good &= (uint64_t)result.desc == vector->outputs[2];
	good &= RMI_RTT_READ_ENTRY_RIPAS_VALID == 0x8U;
	good &= ((uint64_t)result.ripas & 0xffU) == vector->outputs[3];
	return good;
}

static uint64_t
handle_rtt_read_entry(const struct rmi_request *request, uint64_t rd,
		      uint64_t ipa, int64_t level,
		      struct rmi_rtt_read_entry_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 19U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[1];
	trial->good &= (uint64_t)level == trial->vector->inputs[2];
	outputs->walk_level = (uint64_t)answer(trial->vector, 0U);
	outputs->state = (uint8_t)answer(trial->vector, 1U);
	outputs->desc = (uint64_t)answer(trial->vector, 2U);
	outputs->ripas = (uint8_t)answer(trial->vector, 3U);
	return trial->vector->out[0];
}

static int call_rtt_set_ripas(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_set_ripas_result result =
		rmi_rtt_set_ripas((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1],
				  (uint64_t)vector->inputs[2],
				  (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_SET_RIPAS_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	return good;
}

static uint64_t
handle_rtt_set_ripas(const struct rmi_request *request, uint64_t rd,
		     uint64_t rec_ptr, uint64_t base, uint64_t top,
		     struct rmi_rtt_set_ripas_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 20U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)base == trial->vector->inputs[2];
	trial->good &= (uint64_t)top == trial->vector->inputs[3];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_rtt_unmap_unprotected(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_unmap_unprotected_result result =
		rmi_rtt_unmap_unprotected((uint64_t)vector->inputs[0],
					  (uint64_t)vector->inputs[1],
					  (int64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_UNMAP_UNPROTECTED_TOP_VALID == 0x1U;
	good &= (uint64_t)result.top == vector->outputs[0];
	return good;
}

static uint64_t
handle_rtt_unmap_unprotected(const struct rmi_request *request, uint64_t rd,
			     uint64_t ipa, int64_t level,
			     struct rmi_rtt_unmap_unprotected_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 21U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[1];
	trial->good &= (uint64_t)level == trial->vector->inputs[2];
	outputs->top = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_version(const struct rmi_vector_call *vector)
{
	struct rmi_version_result result =
		rmi_version((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_VERSION_LOWER_VALID == 0x1U;
	good &= (uint64_t)result.lower == vector->outputs[0];
	good &= RMI_VERSION_HIGHER_VALID == 0x2U;
	good &= (uint64_t)result.higher == vector->outputs[1];
	return good;
}

static uint64_t
handle_version(const struct rmi_request *request, uint64_t req,
	       struct rmi_version_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 22U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)req == trial->vector->inputs[0];
	outputs->lower = (uint64_t)answer(trial->vector, 0U);
	outputs->higher = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_as_caller(const struct rmi_vector_call *vector)
{
	switch (vector->command) {
	case 0U:
		return call_data_create(vector);
	case 1U:
		return call_data_create_unknown(vector);
	case 2U:
		return call_data_destroy(vector);
	case 3U:
		return call_features(vector);
	case 4U:
		return call_granule_delegate(vector);
	case 5U:
		return call_granule_undelegate(vector);
	case 6U:
		return call_psci_complete(vector);
	case 7U:
		return call_realm_activate(vector);
	case 8U:
		return call_realm_create(vector);
	case 9U:
		return call_realm_destroy(vector);
	case 10U:
		return call_rec_aux_count(vector);
	case 11U:
		return call_rec_create(vector);
	case 12U:
		return call_rec_destroy(vector);
	case 13U:
		return call_rec_enter(vector);
	case 14U:
		return call_rtt_create(vector);
	case 15U:
		return call_rtt_destroy(vector);
	case 16U:
		return call_rtt_fold(vector);
	case 17U:
		return call_rtt_init_ripas(vector);
	case 18U:
		return call_rtt_map_unprotected(vector);
	case 19U:
		return call_rtt_read_entry(vector);
	case 20U:
		return call_rtt_set_ripas(vector);
	case 21U:
		return call_rtt_unmap_unprotected(vector);
	case 22U:
		return call_version(vector);
	default:
		return 0;
	}
}

/* The same without a wrapper: not all that an RMM may get is what they send. */
static int call_plainly(const struct rmi_vector_call *vector)
{
	struct rmm_regs regs;

	copy_frame(regs.x, vector->in);
	call_out(&regs);
	return 1;
}

static int is_dispatched(const struct rmi_vector_call *vector, struct rmm_regs *regs)
{
	static const struct rmi_handlers all = {
		.data_create = handle_data_create,
		.data_create_unknown = handle_data_create_unknown,
		.data_destroy = handle_data_destroy,
		.features = handle_features,
		.granule_delegate = handle_granule_delegate,
		.granule_undelegate = handle_granule_undelegate,
		.psci_complete = handle_psci_complete,
		.realm_activate = handle_realm_activate,
		.realm_create = handle_realm_create,
		.realm_destroy = handle_realm_destroy,
		.rec_aux_count = handle_rec_aux_count,
		.rec_create = handle_rec_create,
		.rec_destroy = handle_rec_destroy,
		.rec_enter = handle_rec_enter,
		.rtt_create = handle_rtt_create,
		.rtt_destroy = handle_rtt_destroy,
		.rtt_fold = handle_rtt_fold,
		.rtt_init_ripas = handle_rtt_init_ripas,
		.rtt_map_unprotected = handle_rtt_map_unprotected,
		.rtt_read_entry = handle_rtt_read_entry,
		.rtt_set_ripas = handle_rtt_set_ripas,
		.rtt_unmap_unprotected = handle_rtt_unmap_unprotected,
		.version = handle_version,
	};
	struct trial trial = { vector, 0U, 1 };
	struct rmi_handlers handlers = { 0 };

	if (vector->handled != 0U) {
		handlers = all;
	}
	handlers.context = &trial;
	rmi_dispatch(&handlers, regs);
	return (sizeof(*regs) == sizeof(vector->in)) && trial.good &&
	       (trial.calls == vector->handled);
}

static int is_answered(const struct rmi_vector_call *vector, struct rmm_regs *regs)
{
	int good = is_frame(regs->x, vector->in);

	if (vector->rmm == 0U) {
		copy_frame(regs->x, vector->out);
		return good;
	}
	good &= is_dispatched(vector, regs);
	return good && is_frame(regs->x, vector->out);
}

#ifndef RMI_VECTORS_CONDUIT
static void answer_here(struct rmm_regs *regs)
{
	frames_are_good &= is_answered(current, regs);
}
#endif

static int passes_call(uint32_t index)
{
	const struct rmi_vector_call *vector = &rmi_vector_calls[index];

	if ((vector->handled == 0U) && (vector->out[0] != RMM_SMCCC_NOT_SUPPORTED)) {
		return 0;
	}
	current = vector;
	frames_are_good = 1;
	return ((vector->caller != 0U) ? call_as_caller(vector) : call_plainly(vector)) &&
	       frames_are_good;
}

/* A field, and what is around it in its vectors: a zero, or another value. */
struct field {
	uint64_t mask;
	uint32_t lsb;
	uint32_t width;
	uint64_t around_zero;
	uint64_t around_other;
};

static const struct field fields[] = {
	{ 0xffU, 0U, 8U, 0xff00U, 0x0U },
	{ 0xff00U, 8U, 8U, 0xffU, 0x0U },
	{ 0x1U, 0U, 1U, 0x0U, 0x0U },
	{ 0xffU, 0U, 8U, 0x3ffffffff00U, 0x0U },
	{ 0x100U, 8U, 1U, 0x3fffffffeffU, 0x0U },
	{ 0x200U, 9U, 1U, 0x3fffffffdffU, 0x0U },
	{ 0x3c00U, 10U, 4U, 0x3ffffffc3ffU, 0x0U },
	{ 0xfc000U, 14U, 6U, 0x3fffff03fffU, 0x0U },
	{ 0x3f00000U, 20U, 6U, 0x3fffc0fffffU, 0x0U },
	{ 0x4000000U, 26U, 1U, 0x3fffbffffffU, 0x0U },
	{ 0xf8000000U, 27U, 5U, 0x3ff07ffffffU, 0x0U },
	{ 0x100000000U, 32U, 1U, 0x3feffffffffU, 0x0U },
	{ 0x200000000U, 33U, 1U, 0x3fdffffffffU, 0x0U },
	{ 0x3c00000000U, 34U, 4U, 0x3c3ffffffffU, 0x0U },
	{ 0x3c000000000U, 38U, 4U, 0x3fffffffffU, 0x0U },
	{ 0xffffU, 0U, 16U, 0x7fff0000U, 0x0U },
	{ 0x7fff0000U, 16U, 15U, 0xffffU, 0x0U },
	{ 0x1U, 0U, 1U, 0x6U, 0x0U },
	{ 0x2U, 1U, 1U, 0x5U, 0x0U },
	{ 0x4U, 2U, 1U, 0x3U, 0x0U },
	{ 0x1U, 0U, 1U, 0x0U, 0x0U },
	{ 0x1U, 0U, 1U, 0x1eU, 0x0U },
	{ 0x2U, 1U, 1U, 0x1dU, 0x0U },
	{ 0x4U, 2U, 1U, 0x1bU, 0x0U },
	{ 0x8U, 3U, 1U, 0x17U, 0x0U },
	{ 0x10U, 4U, 1U, 0xfU, 0x0U },
	{ 0xfU, 0U, 4U, 0xffffff00U, 0x0U },
	{ 0xff00U, 8U, 8U, 0xffff000fU, 0x0U },
	{ 0xff0000U, 16U, 8U, 0xff00ff0fU, 0x0U },
	{ 0xff000000U, 24U, 8U, 0xffff0fU, 0x0U },
};

static int passes_field(uint32_t index)
{
	const struct rmi_vector_field *vector = &rmi_vector_fields[index];
	const struct field *field = &fields[vector->field];
	struct field seen = { 0 };
	uint64_t value = 0U;
	uint64_t raw = 0U;

	switch (vector->field) {
	case 0U:
		seen.mask = RMI_COMMAND_RETURN_CODE_STATUS_MASK;
		seen.lsb = RMI_COMMAND_RETURN_CODE_STATUS_SHIFT;
		seen.width = RMI_COMMAND_RETURN_CODE_STATUS_WIDTH;
		value = (uint64_t)rmi_command_return_code_get_status(vector->raw);
		raw = rmi_command_return_code_set_status(
			vector->raw ^ RMI_COMMAND_RETURN_CODE_STATUS_MASK,
			(uint8_t)vector->value);
		break;
	case 1U:
		seen.mask = RMI_COMMAND_RETURN_CODE_INDEX_MASK;
		seen.lsb = RMI_COMMAND_RETURN_CODE_INDEX_SHIFT;
		seen.width = RMI_COMMAND_RETURN_CODE_INDEX_WIDTH;
		value = (uint64_t)rmi_command_return_code_get_index(vector->raw);
		raw = rmi_command_return_code_set_index(
			vector->raw ^ RMI_COMMAND_RETURN_CODE_INDEX_MASK,
			(uint8_t)vector->value);
		break;
	case 2U:
		seen.mask = RMI_DATA_FLAGS_MEASURE_MASK;
		seen.lsb = RMI_DATA_FLAGS_MEASURE_SHIFT;
		seen.width = RMI_DATA_FLAGS_MEASURE_WIDTH;
		value = (uint64_t)rmi_data_flags_get_measure(vector->raw);
		raw = rmi_data_flags_set_measure(
			vector->raw ^ RMI_DATA_FLAGS_MEASURE_MASK,
			(uint8_t)vector->value);
		break;
	case 3U:
		seen.mask = RMI_FEATURE_REGISTER_0_S2SZ_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_S2SZ_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_S2SZ_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_s2sz(vector->raw);
		raw = rmi_feature_register_0_set_s2sz(
			vector->raw ^ RMI_FEATURE_REGISTER_0_S2SZ_MASK,
			(uint8_t)vector->value);
		break;
	case 4U:
		seen.mask = RMI_FEATURE_REGISTER_0_LPA2_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_LPA2_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_LPA2_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_lpa2(vector->raw);
		raw = rmi_feature_register_0_set_lpa2(
			vector->raw ^ RMI_FEATURE_REGISTER_0_LPA2_MASK,
			(uint8_t)vector->value);
		break;
	case 5U:
		seen.mask = RMI_FEATURE_REGISTER_0_SVE_EN_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_SVE_EN_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_SVE_EN_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_sve_en(vector->raw);
		raw = rmi_feature_register_0_set_sve_en(
			vector->raw ^ RMI_FEATURE_REGISTER_0_SVE_EN_MASK,
			(uint8_t)vector->value);
		break;
	case 6U:
		seen.mask = RMI_FEATURE_REGISTER_0_SVE_VL_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_SVE_VL_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_SVE_VL_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_sve_vl(vector->raw);
		raw = rmi_feature_register_0_set_sve_vl(
			vector->raw ^ RMI_FEATURE_REGISTER_0_SVE_VL_MASK,
			(uint8_t)vector->value);
		break;
	case 7U:
		seen.mask = RMI_FEATURE_REGISTER_0_NUM_BPS_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_NUM_BPS_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_NUM_BPS_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_num_bps(vector->raw);
		raw = rmi_feature_register_0_set_num_bps(
			vector->raw ^ RMI_FEATURE_REGISTER_0_NUM_BPS_MASK,
			(uint8_t)vector->value);
		break;
	case 8U:
		seen.mask = RMI_FEATURE_REGISTER_0_NUM_WPS_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_NUM_WPS_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_NUM_WPS_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_num_wps(vector->raw);
		raw = rmi_feature_register_0_set_num_wps(
			vector->raw ^ RMI_FEATURE_REGISTER_0_NUM_WPS_MASK,
			(uint8_t)vector->value);
		break;
	case 9U:
		seen.mask = RMI_FEATURE_REGISTER_0_PMU_EN_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_PMU_EN_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_PMU_EN_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_pmu_en(vector->raw);
		raw = rmi_feature_register_0_set_pmu_en(
			vector->raw ^ RMI_FEATURE_REGISTER_0_PMU_EN_MASK,
			(uint8_t)vector->value);
		break;
	case 10U:
		seen.mask = RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_pmu_num_ctrs(vector->raw);
		raw = rmi_feature_register_0_set_pmu_num_ctrs(
			vector->raw ^ RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_MASK,
			(uint8_t)vector->value);
		break;
	case 11U:
		seen.mask = RMI_FEATURE_REGISTER_0_HASH_SHA_256_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_HASH_SHA_256_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_HASH_SHA_256_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_hash_sha_256(vector->raw);
		raw = rmi_feature_register_0_set_hash_sha_256(
			vector->raw ^ RMI_FEATURE_REGISTER_0_HASH_SHA_256_MASK,
			(uint8_t)vector->value);
		break;
	case 12U:
		seen.mask = RMI_FEATURE_REGISTER_0_HASH_SHA_512_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_HASH_SHA_512_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_HASH_SHA_512_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_hash_sha_512(vector->raw);
		raw = rmi_feature_register_0_set_hash_sha_512(
			vector->raw ^ RMI_FEATURE_REGISTER_0_HASH_SHA_512_MASK,
			(uint8_t)vector->value);
		break;
	case 13U:
		seen.mask = RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_gicv3_num_lrs(vector->raw);
		raw = rmi_feature_register_0_set_gicv3_num_lrs(
			vector->raw ^ RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_MASK,
			(uint8_t)vector->value);
		break;
	case 14U:
		seen.mask = RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_max_recs_order(vector->raw);
		raw = rmi_feature_register_0_set_max_recs_order(
			vector->raw ^ RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_MASK,
			(uint8_t)vector->value);
		break;
	case 15U:
		seen.mask = RMI_INTERFACE_VERSION_MINOR_MASK;
		seen.lsb = RMI_INTERFACE_VERSION_MINOR_SHIFT;
		seen.width = RMI_INTERFACE_VERSION_MINOR_WIDTH;
		value = (uint64_t)rmi_interface_version_get_minor(vector->raw);
		raw = rmi_interface_version_set_minor(
			vector->raw ^ RMI_INTERFACE_VERSION_MINOR_MASK,
			(uint16_t)vector->value);
		break;
	case 16U:
		seen.mask = RMI_INTERFACE_VERSION_MAJOR_MASK;
		seen.lsb = RMI_INTERFACE_VERSION_MAJOR_SHIFT;
		seen.width = RMI_INTERFACE_VERSION_MAJOR_WIDTH;
		value = (uint64_t)rmi_interface_version_get_major(vector->raw);
		raw = rmi_interface_version_set_major(
			vector->raw ^ RMI_INTERFACE_VERSION_MAJOR_MASK,
			(uint16_t)vector->value);
		break;
	case 17U:
		seen.mask = RMI_REALM_FLAGS_LPA2_MASK;
		seen.lsb = RMI_REALM_FLAGS_LPA2_SHIFT;
		seen.width = RMI_REALM_FLAGS_LPA2_WIDTH;
		value = (uint64_t)rmi_realm_flags_get_lpa2(vector->raw);
		raw = rmi_realm_flags_set_lpa2(
			vector->raw ^ RMI_REALM_FLAGS_LPA2_MASK,
			(uint8_t)vector->value);
		break;
	case 18U:
		seen.mask = RMI_REALM_FLAGS_SVE_MASK;
		seen.lsb = RMI_REALM_FLAGS_SVE_SHIFT;
		seen.width = RMI_REALM_FLAGS_SVE_WIDTH;
		value = (uint64_t)rmi_realm_flags_get_sve(vector->raw);
		raw = rmi_realm_flags_set_sve(
			vector->raw ^ RMI_REALM_FLAGS_SVE_MASK,
			(uint8_t)vector->value);
		break;
	case 19U:
		seen.mask = RMI_REALM_FLAGS_PMU_MASK;
		seen.lsb = RMI_REALM_FLAGS_PMU_SHIFT;
		seen.width = RMI_REALM_FLAGS_PMU_WIDTH;
		value = (uint64_t)rmi_realm_flags_get_pmu(vector->raw);
		raw = rmi_realm_flags_set_pmu(
			vector->raw ^ RMI_REALM_FLAGS_PMU_MASK,
			(uint8_t)vector->value);
		break;
	case 20U:
		seen.mask = RMI_REC_CREATE_FLAGS_RUNNABLE_MASK;
		seen.lsb = RMI_REC_CREATE_FLAGS_RUNNABLE_SHIFT;
		seen.width = RMI_REC_CREATE_FLAGS_RUNNABLE_WIDTH;
		value = (uint64_t)rmi_rec_create_flags_get_runnable(vector->raw);
		raw = rmi_rec_create_flags_set_runnable(
			vector->raw ^ RMI_REC_CREATE_FLAGS_RUNNABLE_MASK,
			(uint8_t)vector->value);
		break;
	case 21U:
		seen.mask = RMI_REC_ENTER_FLAGS_EMUL_MMIO_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_EMUL_MMIO_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_EMUL_MMIO_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_emul_mmio(vector->raw);
		raw = rmi_rec_enter_flags_set_emul_mmio(
			vector->raw ^ RMI_REC_ENTER_FLAGS_EMUL_MMIO_MASK,
			(uint8_t)vector->value);
		break;
	case 22U:
		seen.mask = RMI_REC_ENTER_FLAGS_INJECT_SEA_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_INJECT_SEA_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_INJECT_SEA_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_inject_sea(vector->raw);
		raw = rmi_rec_enter_flags_set_inject_sea(
			vector->raw ^ RMI_REC_ENTER_FLAGS_INJECT_SEA_MASK,
			(uint8_t)vector->value);
		break;
	case 23U:
		seen.mask = RMI_REC_ENTER_FLAGS_TRAP_WFI_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_TRAP_WFI_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_TRAP_WFI_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_trap_wfi(vector->raw);
		raw = rmi_rec_enter_flags_set_trap_wfi(
			vector->raw ^ RMI_REC_ENTER_FLAGS_TRAP_WFI_MASK,
			(uint8_t)vector->value);
		break;
	case 24U:
		seen.mask = RMI_REC_ENTER_FLAGS_TRAP_WFE_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_TRAP_WFE_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_TRAP_WFE_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_trap_wfe(vector->raw);
		raw = rmi_rec_enter_flags_set_trap_wfe(
			vector->raw ^ RMI_REC_ENTER_FLAGS_TRAP_WFE_MASK,
			(uint8_t)vector->value);
		break;
	case 25U:
		seen.mask = RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_ripas_response(vector->raw);
		raw = rmi_rec_enter_flags_set_ripas_response(
			vector->raw ^ RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_MASK,
			(uint8_t)vector->value);
		break;
	case 26U:
		seen.mask = RMI_REC_MPIDR_AFF0_MASK;
		seen.lsb = RMI_REC_MPIDR_AFF0_SHIFT;
		seen.width = RMI_REC_MPIDR_AFF0_WIDTH;
		value = (uint64_t)rmi_rec_mpidr_get_aff0(vector->raw);
		raw = rmi_rec_mpidr_set_aff0(
			vector->raw ^ RMI_REC_MPIDR_AFF0_MASK,
			(uint8_t)vector->value);
		break;
	case 27U:
		seen.mask = RMI_REC_MPIDR_AFF1_MASK;
		seen.lsb = RMI_REC_MPIDR_AFF1_SHIFT;
		seen.width = RMI_REC_MPIDR_AFF1_WIDTH;
		value = (uint64_t)rmi_rec_mpidr_get_aff1(vector->raw);
		raw = rmi_rec_mpidr_set_aff1(
			vector->raw ^ RMI_REC_MPIDR_AFF1_MASK,
			(uint8_t)vector->value);
		break;
	case 28U:
		seen.mask = RMI_REC_MPIDR_AFF2_MASK;
		seen.lsb = RMI_REC_MPIDR_AFF2_SHIFT;
		seen.width = RMI_REC_MPIDR_AFF2_WIDTH;
		value = (uint64_t)rmi_rec_mpidr_get_aff2(vector->raw);
		raw = rmi_rec_mpidr_set_aff2(
			vector->raw ^ RMI_REC_MPIDR_AFF2_MASK,
			(uint8_t)vector->value);
		break;
	case 29U:
		seen.mask = RMI_REC_MPIDR_AFF3_MASK;
		seen.lsb = RMI_REC_MPIDR_AFF3_SHIFT;
		seen.width = RMI_REC_MPIDR_AFF3_WIDTH;
		value = (uint64_t)rmi_rec_mpidr_get_aff3(vector->raw);
		raw = rmi_rec_mpidr_set_aff3(
			vector->raw ^ RMI_REC_MPIDR_AFF3_MASK,
			(uint8_t)vector->value);
		break;
	default:
		break;
	}
	return (seen.mask == field->mask) && (seen.lsb == field->lsb) &&
	       (seen.width == field->width) && (raw == vector->raw) &&
	       ((value & (field->mask >> field->lsb)) == vector->value) &&
	       ((vector->raw & ~field->mask) ==
		((vector->value == 0U) ? field->around_zero : field->around_other));
}

static int passes_reserved_bit(uint32_t index)
{
	static const uint64_t masks[] = {
		RMI_COMMAND_RETURN_CODE_RESERVED_MASK,
		RMI_DATA_FLAGS_RESERVED_MASK,
		RMI_FEATURE_REGISTER_0_RESERVED_MASK,
		RMI_INTERFACE_VERSION_RESERVED_MASK,
		RMI_REALM_FLAGS_RESERVED_MASK,
		RMI_REC_CREATE_FLAGS_RESERVED_MASK,
		RMI_REC_ENTER_FLAGS_RESERVED_MASK,
		RMI_REC_MPIDR_RESERVED_MASK,
	};
	const struct rmi_vector_reserved *vector = &rmi_vector_reserved_bits[index];
	uint64_t all = 0U;
	uint32_t i;

	for (i = 0U; i < RMI_VECTORS_RESERVED_BITS; i++) {
		if (rmi_vector_reserved_bits[i].fieldset == vector->fieldset) {
			all ^= rmi_vector_reserved_bits[i].raw;
		}
	}
	return (masks[vector->fieldset] & vector->raw & all) == vector->raw &&
	       (masks[vector->fieldset] == all);
}

struct encoding {
	const char *name;
	uint64_t given;
	uint64_t raw;
};

static const struct encoding encodings[] = {
	{ "RMI_NO_MEASURE_CONTENT", (uint64_t)RMI_NO_MEASURE_CONTENT & 0x1U, 0x0U },
	{ "RMI_MEASURE_CONTENT", (uint64_t)RMI_MEASURE_CONTENT & 0x1U, 0x1U },
	{ "RMI_NOT_EMULATED_MMIO", (uint64_t)RMI_NOT_EMULATED_MMIO & 0x1U, 0x0U },
	{ "RMI_EMULATED_MMIO", (uint64_t)RMI_EMULATED_MMIO & 0x1U, 0x1U },
	{ "RMI_FEATURE_FALSE", (uint64_t)RMI_FEATURE_FALSE & 0x1U, 0x0U },
	{ "RMI_FEATURE_TRUE", (uint64_t)RMI_FEATURE_TRUE & 0x1U, 0x1U },
	{ "RMI_HASH_SHA_256", (uint64_t)RMI_HASH_SHA_256 & 0xffU, 0x0U },
	{ "RMI_HASH_SHA_512", (uint64_t)RMI_HASH_SHA_512 & 0xffU, 0x1U },
	{ "RMI_NO_INJECT_SEA", (uint64_t)RMI_NO_INJECT_SEA & 0x1U, 0x0U },
	{ "RMI_INJECT_SEA", (uint64_t)RMI_INJECT_SEA & 0x1U, 0x1U },
	{ "RMI_PMU_OVERFLOW_NOT_ACTIVE", (uint64_t)RMI_PMU_OVERFLOW_NOT_ACTIVE & 0xffU, 0x0U },
	{ "RMI_PMU_OVERFLOW_ACTIVE", (uint64_t)RMI_PMU_OVERFLOW_ACTIVE & 0xffU, 0x1U },
	{ "RMI_EXIT_SYNC", (uint64_t)RMI_EXIT_SYNC & 0xffU, 0x0U },
	{ "RMI_EXIT_IRQ", (uint64_t)RMI_EXIT_IRQ & 0xffU, 0x1U },
	{ "RMI_EXIT_FIQ", (uint64_t)RMI_EXIT_FIQ & 0xffU, 0x2U },
	{ "RMI_EXIT_PSCI", (uint64_t)RMI_EXIT_PSCI & 0xffU, 0x3U },
	{ "RMI_EXIT_RIPAS_CHANGE", (uint64_t)RMI_EXIT_RIPAS_CHANGE & 0xffU, 0x4U },
	{ "RMI_EXIT_HOST_CALL", (uint64_t)RMI_EXIT_HOST_CALL & 0xffU, 0x5U },
	{ "RMI_EXIT_SERROR", (uint64_t)RMI_EXIT_SERROR & 0xffU, 0x6U },
	{ "RMI_NOT_RUNNABLE", (uint64_t)RMI_NOT_RUNNABLE & 0x1U, 0x0U },
	{ "RMI_RUNNABLE", (uint64_t)RMI_RUNNABLE & 0x1U, 0x1U },
	{ "RMI_ACCEPT", (uint64_t)RMI_ACCEPT & 0x1U, 0x0U },
	{ "RMI_REJECT", (uint64_t)RMI_REJECT & 0x1U, 0x1U },
	{ "RMI_EMPTY", (uint64_t)RMI_EMPTY & 0xffU, 0x0U },
	{ "RMI_RAM", (uint64_t)RMI_RAM & 0xffU, 0x1U },
	{ "RMI_DESTROYED", (uint64_t)RMI_DESTROYED & 0xffU, 0x2U },
	{ "RMI_UNASSIGNED", (uint64_t)RMI_UNASSIGNED & 0xffU, 0x0U },
	{ "RMI_ASSIGNED", (uint64_t)RMI_ASSIGNED & 0xffU, 0x1U },
	{ "RMI_TABLE", (uint64_t)RMI_TABLE & 0xffU, 0x2U },
	{ "RMI_SUCCESS", (uint64_t)RMI_SUCCESS & 0xffU, 0x0U },
	{ "RMI_ERROR_INPUT", (uint64_t)RMI_ERROR_INPUT & 0xffU, 0x1U },
	{ "RMI_ERROR_REALM", (uint64_t)RMI_ERROR_REALM & 0xffU, 0x2U },
	{ "RMI_ERROR_REC", (uint64_t)RMI_ERROR_REC & 0xffU, 0x3U },
	{ "RMI_ERROR_RTT", (uint64_t)RMI_ERROR_RTT & 0xffU, 0x4U },
	{ "RMI_NO_TRAP", (uint64_t)RMI_NO_TRAP & 0x1U, 0x0U },
	{ "RMI_TRAP", (uint64_t)RMI_TRAP & 0x1U, 0x1U },
};

static int passes_encoding(uint32_t index)
{
	return encodings[index].given == encodings[index].raw;
}

static void fill(uint8_t *bytes, uint32_t count, uint8_t byte)
{
	uint32_t i;

	for (i = 0U; i < count; i++) {
		bytes[i] = byte;
	}
}

static int is_filled(const uint8_t *bytes, uint32_t count, uint8_t byte)
{
	uint32_t i;

	for (i = 0U; i < count; i++) {
		if (bytes[i] != byte) {
			return 0;
		}
	}
	return 1;
}

static void write_image(const struct rmi_vector_image *image, uint8_t *bytes, uint32_t size)
{
	uint32_t i, j;

	fill(bytes, size, 0U);
	for (i = 0U; i < image->runs; i++) {
		const struct rmi_vector_run *run = &rmi_vector_runs[image->first_run + i];

		for (j = 0U; j < run->count; j++) {
			bytes[run->offset + j] = rmi_vector_bytes[run->bytes + (j * run->step)];
		}
	}
}

static int holds(const struct rmi_vector_image *image, const uint8_t *bytes, uint32_t size)
{
	static uint8_t wanted[RMI_VECTORS_LARGEST];
	uint32_t i;

	write_image(image, wanted, size);
	for (i = 0U; i < size; i++) {
		if (bytes[i] != wanted[i]) {
			return 0;
		}
	}
	return 1;
}

/* The same of the memory of a structure, where that has to be so. */
static int is_image(const struct rmi_vector_image *image, const uint8_t *bytes, uint32_t size)
{
	return !NATIVE || holds(image, bytes, size);
}

/* Whether bytes are the first, the last or all of some padding. */
static int is_padding(const struct rmi_vector_image *image)
{
	const struct rmi_vector_run *run = &rmi_vector_runs[image->first_run];
	uint32_t i;

	for (i = 0U; i < RMI_VECTORS_GAPS; i++) {
		const struct rmi_vector_gap *gap = &rmi_vector_gaps[i];

		if ((gap->structure == image->structure) && (image->runs == 1U) &&
		    (((run->offset == gap->offset) &&
		      ((run->count == 1U) || (run->count == gap->size))) ||
		     ((run->offset == ((gap->offset + gap->size) - 1U)) && (run->count == 1U)))) {
			return 1;
		}
	}
	return 0;
}

static void put_rmi_realm_params(struct rmi_realm_params *value,
				 uint32_t member, uint32_t index,
				 uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->s2sz = (uint8_t)number;
		break;
	case 2U:
		value->sve_vl = (uint8_t)number;
		break;
	case 3U:
		value->num_bps = (uint8_t)number;
		break;
	case 4U:
		value->num_wps = (uint8_t)number;
		break;
	case 5U:
		value->pmu_num_ctrs = (uint8_t)number;
		break;
	case 6U:
		value->hash_algo = (uint8_t)number;
		break;
	case 7U:
		value->rpv[index] = (uint8_t)number;
		break;
	case 8U:
		value->vmid = (uint16_t)number;
		break;
	case 9U:
		value->rtt_base = number;
		break;
	case 10U:
		value->rtt_level_start = (int64_t)number;
		break;
	case 11U:
		value->rtt_num_start = (uint32_t)number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_realm_params(const struct rmi_realm_params *value,
				     uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->s2sz & 0xffU;
	case 2U:
		return (uint64_t)value->sve_vl & 0xffU;
	case 3U:
		return (uint64_t)value->num_bps & 0xffU;
	case 4U:
		return (uint64_t)value->num_wps & 0xffU;
	case 5U:
		return (uint64_t)value->pmu_num_ctrs & 0xffU;
	case 6U:
		return (uint64_t)value->hash_algo & 0xffU;
	case 7U:
		return (uint64_t)value->rpv[index] & 0xffU;
	case 8U:
		return (uint64_t)value->vmid & 0xffffU;
	case 9U:
		return (uint64_t)value->rtt_base;
	case 10U:
		return (uint64_t)value->rtt_level_start;
	case 11U:
		return (uint64_t)value->rtt_num_start & 0xffffffffU;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_realm_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_REALM_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_REALM_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_realm_params_put_flags(bytes, number);
			found = (uint64_t)rmi_realm_params_get_flags(bytes);
			break;
		case 1U:
			start = 0x8U;
			end = start + 1U;
			rmi_realm_params_put_s2sz(bytes, (uint8_t)number);
			found = (uint64_t)rmi_realm_params_get_s2sz(bytes) & 0xffU;
			break;
		case 2U:
			start = 0x10U;
			end = start + 1U;
			rmi_realm_params_put_sve_vl(bytes, (uint8_t)number);
			found = (uint64_t)rmi_realm_params_get_sve_vl(bytes) & 0xffU;
			break;
		case 3U:
			start = 0x18U;
			end = start + 1U;
			rmi_realm_params_put_num_bps(bytes, (uint8_t)number);
			found = (uint64_t)rmi_realm_params_get_num_bps(bytes) & 0xffU;
			break;
		case 4U:
			start = 0x20U;
			end = start + 1U;
			rmi_realm_params_put_num_wps(bytes, (uint8_t)number);
			found = (uint64_t)rmi_realm_params_get_num_wps(bytes) & 0xffU;
			break;
		case 5U:
			start = 0x28U;
			end = start + 1U;
			rmi_realm_params_put_pmu_num_ctrs(bytes,
							  (uint8_t)number);
			found = (uint64_t)rmi_realm_params_get_pmu_num_ctrs(bytes) & 0xffU;
			break;
		case 6U:
			start = 0x30U;
			end = start + 1U;
			rmi_realm_params_put_hash_algo(bytes, (uint8_t)number);
			found = (uint64_t)rmi_realm_params_get_hash_algo(bytes) & 0xffU;
			break;
		case 7U:
			start = 0x400U + (index * 1U);
			end = start + 1U;
			rmi_realm_params_put_rpv(bytes, index, (uint8_t)number);
			found = (uint64_t)rmi_realm_params_get_rpv(bytes, index) & 0xffU;
			break;
		case 8U:
			start = 0x800U;
			end = start + 2U;
			rmi_realm_params_put_vmid(bytes, (uint16_t)number);
			found = (uint64_t)rmi_realm_params_get_vmid(bytes) & 0xffffU;
			break;
		case 9U:
			start = 0x808U;
			end = start + 8U;
			rmi_realm_params_put_rtt_base(bytes, number);
			found = (uint64_t)rmi_realm_params_get_rtt_base(bytes);
			break;
		case 10U:
			start = 0x810U;
			end = start + 8U;
			rmi_realm_params_put_rtt_level_start(bytes,
							     (int64_t)number);
			found = (uint64_t)rmi_realm_params_get_rtt_level_start(bytes);
			break;
		case 11U:
			start = 0x818U;
			end = start + 4U;
			rmi_realm_params_put_rtt_num_start(bytes,
							   (uint32_t)number);
			found = (uint64_t)rmi_realm_params_get_rtt_num_start(bytes) & 0xffffffffU;
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_REALM_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_realm_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_realm_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_realm_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_REALM_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_realm_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_REALM_PARAMS_SIZE);

	write_image(image, bytes, RMI_REALM_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_realm_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_realm_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_REALM_PARAMS_SIZE, GUARD_BYTE);
	rmi_realm_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_REALM_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_REALM_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_REALM_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_REALM_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_realm_params(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_rec_enter(struct rmi_rec_enter *value, uint32_t member,
			      uint32_t index, uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->gprs[index] = number;
		break;
	case 2U:
		value->gicv3_hcr = number;
		break;
	case 3U:
		value->gicv3_lrs[index] = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_rec_enter(const struct rmi_rec_enter *value,
				  uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->gprs[index];
	case 2U:
		return (uint64_t)value->gicv3_hcr;
	case 3U:
		return (uint64_t)value->gicv3_lrs[index];
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_rec_enter(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_REC_ENTER_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_REC_ENTER_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_rec_enter_put_flags(bytes, number);
			found = (uint64_t)rmi_rec_enter_get_flags(bytes);
			break;
		case 1U:
			start = 0x200U + (index * 8U);
			end = start + 8U;
			rmi_rec_enter_put_gprs(bytes, index, number);
			found = (uint64_t)rmi_rec_enter_get_gprs(bytes, index);
			break;
		case 2U:
			start = 0x300U;
			end = start + 8U;
			rmi_rec_enter_put_gicv3_hcr(bytes, number);
			found = (uint64_t)rmi_rec_enter_get_gicv3_hcr(bytes);
			break;
		case 3U:
			start = 0x308U + (index * 8U);
			end = start + 8U;
			rmi_rec_enter_put_gicv3_lrs(bytes, index, number);
			found = (uint64_t)rmi_rec_enter_get_gicv3_lrs(bytes, index);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_REC_ENTER_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_rec_enter(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_rec_enter value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_rec_enter *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_REC_ENTER_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_rec_enter(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_REC_ENTER_SIZE);

	write_image(image, bytes, RMI_REC_ENTER_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_rec_enter_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_rec_enter(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_REC_ENTER_SIZE, GUARD_BYTE);
	rmi_rec_enter_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_REC_ENTER_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_REC_ENTER_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_REC_ENTER_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_REC_ENTER_SIZE, 0U);
	}
	good &= accessors_rmi_rec_enter(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_rec_exit(struct rmi_rec_exit *value, uint32_t member,
			     uint32_t index, uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->exit_reason = (uint8_t)number;
		break;
	case 1U:
		value->esr = number;
		break;
	case 2U:
		value->far = number;
		break;
	case 3U:
		value->hpfar = number;
		break;
	case 4U:
		value->gprs[index] = number;
		break;
	case 5U:
		value->gicv3_hcr = number;
		break;
	case 6U:
		value->gicv3_lrs[index] = number;
		break;
	case 7U:
		value->gicv3_misr = number;
		break;
	case 8U:
		value->gicv3_vmcr = number;
		break;
	case 9U:
		value->cntp_ctl = number;
		break;
	case 10U:
		value->cntp_cval = number;
		break;
	case 11U:
		value->cntv_ctl = number;
		break;
	case 12U:
		value->cntv_cval = number;
		break;
	case 13U:
		value->ripas_base = number;
		break;
	case 14U:
		value->ripas_top = number;
		break;
	case 15U:
		value->ripas_value = (uint8_t)number;
		break;
	case 16U:
		value->imm = (uint16_t)number;
		break;
	case 17U:
		value->pmu_ovf_status = (uint8_t)number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_rec_exit(const struct rmi_rec_exit *value,
				 uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->exit_reason & 0xffU;
	case 1U:
		return (uint64_t)value->esr;
	case 2U:
		return (uint64_t)value->far;
	case 3U:
		return (uint64_t)value->hpfar;
	case 4U:
		return (uint64_t)value->gprs[index];
	case 5U:
		return (uint64_t)value->gicv3_hcr;
	case 6U:
		return (uint64_t)value->gicv3_lrs[index];
	case 7U:
		return (uint64_t)value->gicv3_misr;
	case 8U:
		return (uint64_t)value->gicv3_vmcr;
	case 9U:
		return (uint64_t)value->cntp_ctl;
	case 10U:
		return (uint64_t)value->cntp_cval;
	case 11U:
		return (uint64_t)value->cntv_ctl;
	case 12U:
		return (uint64_t)value->cntv_cval;
	case 13U:
		return (uint64_t)value->ripas_base;
	case 14U:
		return (uint64_t)value->ripas_top;
	case 15U:
		return (uint64_t)value->ripas_value & 0xffU;
	case 16U:
		return (uint64_t)value->imm & 0xffffU;
	case 17U:
		return (uint64_t)value->pmu_ovf_status & 0xffU;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_rec_exit(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_REC_EXIT_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_REC_EXIT_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 1U;
			rmi_rec_exit_put_exit_reason(bytes, (uint8_t)number);
			found = (uint64_t)rmi_rec_exit_get_exit_reason(bytes) & 0xffU;
			break;
		case 1U:
			start = 0x100U;
			end = start + 8U;
			rmi_rec_exit_put_esr(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_esr(bytes);
			break;
		case 2U:
			start = 0x108U;
			end = start + 8U;
			rmi_rec_exit_put_far(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_far(bytes);
			break;
		case 3U:
			start = 0x110U;
			end = start + 8U;
			rmi_rec_exit_put_hpfar(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_hpfar(bytes);
			break;
		case 4U:
			start = 0x200U + (index * 8U);
			end = start + 8U;
			rmi_rec_exit_put_gprs(bytes, index, number);
			found = (uint64_t)rmi_rec_exit_get_gprs(bytes, index);
			break;
		case 5U:
			start = 0x300U;
			end = start + 8U;
			rmi_rec_exit_put_gicv3_hcr(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_gicv3_hcr(bytes);
			break;
		case 6U:
			start = 0x308U + (index * 8U);
			end = start + 8U;
			rmi_rec_exit_put_gicv3_lrs(bytes, index, number);
			found = (uint64_t)rmi_rec_exit_get_gicv3_lrs(bytes, index);
			break;
		case 7U:
			start = 0x388U;
			end = start + 8U;
			rmi_rec_exit_put_gicv3_misr(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_gicv3_misr(bytes);
			break;
		case 8U:
			start = 0x390U;
			end = start + 8U;
			rmi_rec_exit_put_gicv3_vmcr(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_gicv3_vmcr(bytes);
			break;
		case 9U:
			start = 0x400U;
			end = start + 8U;
			rmi_rec_exit_put_cntp_ctl(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_cntp_ctl(bytes);
			break;
		case 10U:
			start = 0x408U;
			end = start + 8U;
			rmi_rec_exit_put_cntp_cval(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_cntp_cval(bytes);
			break;
		case 11U:
			start = 0x410U;
			end = start + 8U;
			rmi_rec_exit_put_cntv_ctl(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_cntv_ctl(bytes);
			break;
		case 12U:
			start = 0x418U;
			end = start + 8U;
			rmi_rec_exit_put_cntv_cval(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_cntv_cval(bytes);
			break;
		case 13U:
			start = 0x500U;
			end = start + 8U;
			rmi_rec_exit_put_ripas_base(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_ripas_base(bytes);
			break;
		case 14U:
			start = 0x508U;
			end = start + 8U;
			rmi_rec_exit_put_ripas_top(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_ripas_top(bytes);
			break;
		case 15U:
			start = 0x510U;
			end = start + 1U;
			rmi_rec_exit_put_ripas_value(bytes, (uint8_t)number);
			found = (uint64_t)rmi_rec_exit_get_ripas_value(bytes) & 0xffU;
			break;
		case 16U:
			start = 0x600U;
			end = start + 2U;
			rmi_rec_exit_put_imm(bytes, (uint16_t)number);
			found = (uint64_t)rmi_rec_exit_get_imm(bytes) & 0xffffU;
			break;
		case 17U:
			start = 0x700U;
			end = start + 1U;
			rmi_rec_exit_put_pmu_ovf_status(bytes, (uint8_t)number);
			found = (uint64_t)rmi_rec_exit_get_pmu_ovf_status(bytes) & 0xffU;
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_REC_EXIT_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_rec_exit(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_rec_exit value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_rec_exit *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_REC_EXIT_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_rec_exit(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_REC_EXIT_SIZE);

	write_image(image, bytes, RMI_REC_EXIT_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_rec_exit_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_rec_exit(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_REC_EXIT_SIZE, GUARD_BYTE);
	rmi_rec_exit_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_REC_EXIT_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_REC_EXIT_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_REC_EXIT_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_REC_EXIT_SIZE, 0U);
	}
	good &= accessors_rmi_rec_exit(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_rec_params(struct rmi_rec_params *value, uint32_t member,
			       uint32_t index, uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->mpidr = number;
		break;
	case 2U:
		value->pc = number;
		break;
	case 3U:
		value->gprs[index] = number;
		break;
	case 4U:
		value->num_aux = number;
		break;
	case 5U:
		value->aux[index] = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_rec_params(const struct rmi_rec_params *value,
				   uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->mpidr;
	case 2U:
		return (uint64_t)value->pc;
	case 3U:
		return (uint64_t)value->gprs[index];
	case 4U:
		return (uint64_t)value->num_aux;
	case 5U:
		return (uint64_t)value->aux[index];
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_rec_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_REC_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_REC_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_rec_params_put_flags(bytes, number);
			found = (uint64_t)rmi_rec_params_get_flags(bytes);
			break;
		case 1U:
			start = 0x100U;
			end = start + 8U;
			rmi_rec_params_put_mpidr(bytes, number);
			found = (uint64_t)rmi_rec_params_get_mpidr(bytes);
			break;
		case 2U:
			start = 0x200U;
			end = start + 8U;
			rmi_rec_params_put_pc(bytes, number);
			found = (uint64_t)rmi_rec_params_get_pc(bytes);
			break;
		case 3U:
			start = 0x300U + (index * 8U);
			end = start + 8U;
			rmi_rec_params_put_gprs(bytes, index, number);
			found = (uint64_t)rmi_rec_params_get_gprs(bytes, index);
			break;
		case 4U:
			start = 0x800U;
			end = start + 8U;
			rmi_rec_params_put_num_aux(bytes, number);
			found = (uint64_t)rmi_rec_params_get_num_aux(bytes);
			break;
		case 5U:
			start = 0x808U + (index * 8U);
			end = start + 8U;
			rmi_rec_params_put_aux(bytes, index, number);
			found = (uint64_t)rmi_rec_params_get_aux(bytes, index);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_REC_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_rec_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_rec_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_rec_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_REC_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_rec_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_REC_PARAMS_SIZE);

	write_image(image, bytes, RMI_REC_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_rec_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_rec_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_REC_PARAMS_SIZE, GUARD_BYTE);
	rmi_rec_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_REC_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_REC_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_REC_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_REC_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_rec_params(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_rec_run(struct rmi_rec_run *value, uint32_t member,
			    uint32_t index, uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->enter.flags = number;
		break;
	case 1U:
		value->enter.gprs[index] = number;
		break;
	case 2U:
		value->enter.gicv3_hcr = number;
		break;
	case 3U:
		value->enter.gicv3_lrs[index] = number;
		break;
	case 4U:
		value->exit.exit_reason = (uint8_t)number;
		break;
	case 5U:
		value->exit.esr = number;
		break;
	case 6U:
		value->exit.far = number;
		break;
	case 7U:
		value->exit.hpfar = number;
		break;
	case 8U:
		value->exit.gprs[index] = number;
		break;
	case 9U:
		value->exit.gicv3_hcr = number;
		break;
	case 10U:
		value->exit.gicv3_lrs[index] = number;
		break;
	case 11U:
		value->exit.gicv3_misr = number;
		break;
	case 12U:
		value->exit.gicv3_vmcr = number;
		break;
	case 13U:
		value->exit.cntp_ctl = number;
		break;
	case 14U:
		value->exit.cntp_cval = number;
		break;
	case 15U:
		value->exit.cntv_ctl = number;
		break;
	case 16U:
		value->exit.cntv_cval = number;
		break;
	case 17U:
		value->exit.ripas_base = number;
		break;
	case 18U:
		value->exit.ripas_top = number;
		break;
	case 19U:
		value->exit.ripas_value = (uint8_t)number;
		break;
	case 20U:
		value->exit.imm = (uint16_t)number;
		break;
	case 21U:
		value->exit.pmu_ovf_status = (uint8_t)number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_rec_run(const struct rmi_rec_run *value,
				uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->enter.flags;
	case 1U:
		return (uint64_t)value->enter.gprs[index];
	case 2U:
		return (uint64_t)value->enter.gicv3_hcr;
	case 3U:
		return (uint64_t)value->enter.gicv3_lrs[index];
	case 4U:
		return (uint64_t)value->exit.exit_reason & 0xffU;
	case 5U:
		return (uint64_t)value->exit.esr;
	case 6U:
		return (uint64_t)value->exit.far;
	case 7U:
		return (uint64_t)value->exit.hpfar;
	case 8U:
		return (uint64_t)value->exit.gprs[index];
	case 9U:
		return (uint64_t)value->exit.gicv3_hcr;
	case 10U:
		return (uint64_t)value->exit.gicv3_lrs[index];
	case 11U:
		return (uint64_t)value->exit.gicv3_misr;
	case 12U:
		return (uint64_t)value->exit.gicv3_vmcr;
	case 13U:
		return (uint64_t)value->exit.cntp_ctl;
	case 14U:
		return (uint64_t)value->exit.cntp_cval;
	case 15U:
		return (uint64_t)value->exit.cntv_ctl;
	case 16U:
		return (uint64_t)value->exit.cntv_cval;
	case 17U:
		return (uint64_t)value->exit.ripas_base;
	case 18U:
		return (uint64_t)value->exit.ripas_top;
	case 19U:
		return (uint64_t)value->exit.ripas_value & 0xffU;
	case 20U:
		return (uint64_t)value->exit.imm & 0xffffU;
	case 21U:
		return (uint64_t)value->exit.pmu_ovf_status & 0xffU;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_rec_run(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_REC_RUN_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_REC_RUN_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_REC_RUN_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_rec_run(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_rec_run value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_rec_run *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_REC_RUN_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_rec_run(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_REC_RUN_SIZE);

	write_image(image, bytes, RMI_REC_RUN_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_rec_run_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_rec_run(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_REC_RUN_SIZE, GUARD_BYTE);
	rmi_rec_run_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_REC_RUN_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_REC_RUN_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_REC_RUN_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_REC_RUN_SIZE, 0U);
	}
	good &= accessors_rmi_rec_run(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static int passes_image(uint32_t index)
{
	const struct rmi_vector_image *image = &rmi_vector_images[index];

	switch (image->structure) {
	case 0U:
		return (RMI_REALM_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_realm_params(image);
	case 1U:
		return (RMI_REC_ENTER_SIZE == 0x800U) &&
		       image_rmi_rec_enter(image);
	case 2U:
		return (RMI_REC_EXIT_SIZE == 0x800U) &&
		       image_rmi_rec_exit(image);
	case 3U:
		return (RMI_REC_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_rec_params(image);
	case 4U:
		return (RMI_REC_RUN_SIZE == 0x1000U) &&
		       image_rmi_rec_run(image);
	default:
		return 0;
	}
}

static int passes_fid(uint32_t index)
{
	const struct rmi_vector_fid *vector = &rmi_vector_fids[index];
	uint32_t fid = vector->fid & ~RMM_FID_SVE_HINT_MASK;
	uint32_t in_range = (rmi_fid_in_range(fid) != 0) ? 1U : 0U;
	const struct rmi_command *found = rmi_command_find(fid);

	if ((in_range != vector->in_range) || (RMI_COMMANDS_COUNT != 23U)) {
		return 0;
	}
	if (found == NULL) {
		return vector->known == 0U;
	}
	return (vector->known == 1U) && (found->inputs == vector->inputs) &&
	       (found->outputs == vector->outputs);
}

static int passes_return(uint32_t index)
{
	const struct rmi_vector_return *vector = &rmi_vector_returns[index];

	if ((rmi_answered(vector->x0) != 0) != (vector->answered != 0U)) {
		return 0;
	}
	if (vector->answered == 0U) {
		return 1;
	}
	return (rmi_returned(vector->x0, (uint32_t)vector->status) != 0) &&
	       (rmi_returned(vector->x0, (uint32_t)vector->status ^ 1) == 0) &&
	       (rmi_command_return_code_get_status(vector->x0) == vector->status) &&
	       (rmi_command_return_code_get_index(vector->x0) == vector->index) &&
	       (rmi_status_name((uint32_t)vector->status) != NULL);
}

static const char *call_name(uint32_t index)
{
	return rmi_vector_calls[index].name;
}

static const char *field_name(uint32_t index)
{
	static const char *const texts[] = {
		"RmiCommandReturnCode.status",
		"RmiCommandReturnCode.index",
		"RmiDataFlags.measure",
		"RmiFeatureRegister0.S2SZ",
		"RmiFeatureRegister0.LPA2",
		"RmiFeatureRegister0.SVE_EN",
		"RmiFeatureRegister0.SVE_VL",
		"RmiFeatureRegister0.NUM_BPS",
		"RmiFeatureRegister0.NUM_WPS",
		"RmiFeatureRegister0.PMU_EN",
		"RmiFeatureRegister0.PMU_NUM_CTRS",
		"RmiFeatureRegister0.HASH_SHA_256",
		"RmiFeatureRegister0.HASH_SHA_512",
		"RmiFeatureRegister0.GICV3_NUM_LRS",
		"RmiFeatureRegister0.MAX_RECS_ORDER",
		"RmiInterfaceVersion.minor",
		"RmiInterfaceVersion.major",
		"RmiRealmFlags.lpa2",
		"RmiRealmFlags.sve",
		"RmiRealmFlags.pmu",
		"RmiRecCreateFlags.runnable",
		"RmiRecEnterFlags.emul_mmio",
		"RmiRecEnterFlags.inject_sea",
		"RmiRecEnterFlags.trap_wfi",
		"RmiRecEnterFlags.trap_wfe",
		"RmiRecEnterFlags.ripas_response",
		"RmiRecMpidr.aff0",
		"RmiRecMpidr.aff1",
		"RmiRecMpidr.aff2",
		"RmiRecMpidr.aff3",
	};

	return texts[rmi_vector_fields[index].field];
}

static const char *reserved_bit_name(uint32_t index)
{
	static const char *const texts[] = {
		"RmiCommandReturnCode reserved bits",
		"RmiDataFlags reserved bits",
		"RmiFeatureRegister0 reserved bits",
		"RmiInterfaceVersion reserved bits",
		"RmiRealmFlags reserved bits",
		"RmiRecCreateFlags reserved bits",
		"RmiRecEnterFlags reserved bits",
		"RmiRecMpidr reserved bits",
	};

	return texts[rmi_vector_reserved_bits[index].fieldset];
}

static const char *encoding_name(uint32_t index)
{
	return encodings[index].name;
}

static const char *image_name(uint32_t index)
{
	return rmi_vector_images[index].name;
}

static const char *fid_name(uint32_t index)
{
	return rmi_vector_fids[index].name;
}

static const char *return_name(uint32_t index)
{
	return rmi_vector_returns[index].name;
}

/* The kinds of vectors, in the order of their numbers. */
static const struct {
	const char *(*name)(uint32_t index);
	uint32_t count;
	int (*passes)(uint32_t index);
} kinds[] = {
	{ call_name, RMI_VECTORS_CALLS, passes_call },
	{ field_name, RMI_VECTORS_FIELDS, passes_field },
	{ reserved_bit_name, RMI_VECTORS_RESERVED_BITS, passes_reserved_bit },
	{ encoding_name, sizeof(encodings) / sizeof(encodings[0]), passes_encoding },
	{ image_name, RMI_VECTORS_IMAGES, passes_image },
	{ fid_name, RMI_VECTORS_FIDS, passes_fid },
	{ return_name, RMI_VECTORS_RETURNS, passes_return },
};

#define KINDS (sizeof(kinds) / sizeof(kinds[0]))

/* The kind of a vector, and its index among those; KINDS if there is none. */
static uint32_t find_kind(uint32_t number, uint32_t *index)
{
	uint32_t kind;

	*index = number - 1U;
	for (kind = 0U; (number != 0U) && (kind < KINDS); kind++) {
		if (*index < kinds[kind].count) {
			return kind;
		}
		*index -= kinds[kind].count;
	}
	return KINDS;
}

uint32_t rmi_vector_count(void)
{
	uint32_t count = 0U;
	uint32_t kind;

	for (kind = 0U; kind < KINDS; kind++) {
		count += kinds[kind].count;
	}
	return count;
}

int rmi_vector_passes(uint32_t number)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	return (kind == KINDS) || kinds[kind].passes(index);
}

const char *rmi_vector_name(uint32_t number)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	return (kind == KINDS) ? "" : kinds[kind].name(index);
}

const uint64_t *rmi_vector_registers(uint32_t number)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	if ((kind == KINDS) || (kinds[kind].passes != passes_call)) {
		return NULL;
	}
	return rmi_vector_calls[index].in;
}

int rmi_vector_answers(uint32_t number, struct rmm_regs *regs)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	return (kind != KINDS) && (kinds[kind].passes == passes_call) &&
	       is_answered(&rmi_vector_calls[index], regs);
}

uint32_t rmi_vector_first_failing(void)
{
	uint32_t count = rmi_vector_count();
	uint32_t number;

	for (number = 1U; number <= count; number++) {
		if (!rmi_vector_passes(number)) {
			return number;
		}
	}
	return 0U;
}
