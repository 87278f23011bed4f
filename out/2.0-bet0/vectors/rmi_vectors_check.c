/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The firmware's files against the test vectors, without libc.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
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

static int call_attest_plat_token_refresh(const struct rmi_vector_call *vector)
{
	struct rmi_attest_plat_token_refresh_result result =
		rmi_attest_plat_token_refresh();
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_attest_plat_token_refresh(const struct rmi_request *request)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 0U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	return trial->vector->out[0];
}

static int call_cmem_add_pdev(const struct rmi_vector_call *vector)
{
	struct rmi_cmem_add_pdev_result result =
		rmi_cmem_add_pdev((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1],
				  (uint64_t)vector->inputs[2],
				  (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_cmem_add_pdev(const struct rmi_request *request, uint64_t cmem_ptr,
		     uint64_t pdev_ptr, uint64_t index, uint64_t params_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 1U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)cmem_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)index == trial->vector->inputs[2];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[3];
	return trial->vector->out[0];
}

static int call_cmem_create(const struct rmi_vector_call *vector)
{
	struct rmi_cmem_create_result result =
		rmi_cmem_create((uint64_t)vector->inputs[0],
				(uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_CMEM_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_CMEM_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_cmem_create(const struct rmi_request *request, uint64_t cmem_ptr,
		   uint64_t params_ptr, struct rmi_cmem_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 2U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)cmem_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[1];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_cmem_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_cmem_destroy_result result =
		rmi_cmem_destroy((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_CMEM_DESTROY_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_CMEM_DESTROY_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_cmem_destroy(const struct rmi_request *request, uint64_t cmem_ptr,
		    struct rmi_cmem_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 3U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)cmem_ptr == trial->vector->inputs[0];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_cmem_populate(const struct rmi_vector_call *vector)
{
	struct rmi_cmem_populate_result result =
		rmi_cmem_populate((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1],
				  (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_CMEM_POPULATE_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	return good;
}

static uint64_t
handle_cmem_populate(const struct rmi_request *request, uint64_t cmem_ptr,
		     uint64_t base, uint64_t top,
		     struct rmi_cmem_populate_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 4U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)cmem_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_cmem_remove_pdev(const struct rmi_vector_call *vector)
{
	struct rmi_cmem_remove_pdev_result result =
		rmi_cmem_remove_pdev((uint64_t)vector->inputs[0],
				     (uint64_t)vector->inputs[1],
				     (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_cmem_remove_pdev(const struct rmi_request *request, uint64_t cmem_ptr,
			uint64_t pdev_ptr, uint64_t index)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 5U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)cmem_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)index == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_cmem_start(const struct rmi_vector_call *vector)
{
	struct rmi_cmem_start_result result =
		rmi_cmem_start((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_cmem_start(const struct rmi_request *request, uint64_t cmem_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 6U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)cmem_ptr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_cmem_stop(const struct rmi_vector_call *vector)
{
	struct rmi_cmem_stop_result result =
		rmi_cmem_stop((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_cmem_stop(const struct rmi_request *request, uint64_t cmem_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 7U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)cmem_ptr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_cmem_unpopulate(const struct rmi_vector_call *vector)
{
	struct rmi_cmem_unpopulate_result result =
		rmi_cmem_unpopulate((uint64_t)vector->inputs[0],
				    (uint64_t)vector->inputs[1],
				    (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_CMEM_UNPOPULATE_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	return good;
}

static uint64_t
handle_cmem_unpopulate(const struct rmi_request *request, uint64_t cmem_ptr,
		       uint64_t base, uint64_t top,
		       struct rmi_cmem_unpopulate_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 8U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)cmem_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_dpt_l0_create(const struct rmi_vector_call *vector)
{
	struct rmi_dpt_l0_create_result result =
		rmi_dpt_l0_create();
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_DPT_L0_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_DPT_L0_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_dpt_l0_create(const struct rmi_request *request,
		     struct rmi_dpt_l0_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 9U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_dpt_l0_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_dpt_l0_destroy_result result =
		rmi_dpt_l0_destroy();
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_DPT_L0_DESTROY_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_DPT_L0_DESTROY_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_dpt_l0_destroy(const struct rmi_request *request,
		      struct rmi_dpt_l0_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 10U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_dpt_l1_create(const struct rmi_vector_call *vector)
{
	struct rmi_dpt_l1_create_result result =
		rmi_dpt_l1_create((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_DPT_L1_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_DPT_L1_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_dpt_l1_create(const struct rmi_request *request, uint64_t addr,
		     struct rmi_dpt_l1_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 11U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_dpt_l1_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_dpt_l1_destroy_result result =
		rmi_dpt_l1_destroy((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_DPT_L1_DESTROY_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_DPT_L1_DESTROY_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_dpt_l1_destroy(const struct rmi_request *request, uint64_t addr,
		      struct rmi_dpt_l1_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 12U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
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
	trial->good &= trial->vector->command == 13U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)index == trial->vector->inputs[0];
	outputs->value = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_gpt_l1_create(const struct rmi_vector_call *vector)
{
	struct rmi_gpt_l1_create_result result =
		rmi_gpt_l1_create((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_GPT_L1_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_GPT_L1_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_gpt_l1_create(const struct rmi_request *request, uint64_t addr,
		     struct rmi_gpt_l1_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 14U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_gpt_l1_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_gpt_l1_destroy_result result =
		rmi_gpt_l1_destroy((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_GPT_L1_DESTROY_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_GPT_L1_DESTROY_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_gpt_l1_destroy(const struct rmi_request *request, uint64_t addr,
		      struct rmi_gpt_l1_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 15U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_granule_range_delegate(const struct rmi_vector_call *vector)
{
	struct rmi_granule_range_delegate_result result =
		rmi_granule_range_delegate((uint64_t)vector->inputs[0],
					   (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_GRANULE_RANGE_DELEGATE_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_GRANULE_RANGE_DELEGATE_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_GRANULE_RANGE_DELEGATE_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_granule_range_delegate(
	const struct rmi_request *request, uint64_t base, uint64_t top,
	struct rmi_granule_range_delegate_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 16U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)base == trial->vector->inputs[0];
	trial->good &= (uint64_t)top == trial->vector->inputs[1];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
	return trial->vector->out[0];
}

static int call_granule_range_undelegate(const struct rmi_vector_call *vector)
{
	struct rmi_granule_range_undelegate_result result =
		rmi_granule_range_undelegate((uint64_t)vector->inputs[0],
					     (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_GRANULE_RANGE_UNDELEGATE_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_GRANULE_RANGE_UNDELEGATE_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_GRANULE_RANGE_UNDELEGATE_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_granule_range_undelegate(
	const struct rmi_request *request, uint64_t base, uint64_t top,
	struct rmi_granule_range_undelegate_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 17U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)base == trial->vector->inputs[0];
	trial->good &= (uint64_t)top == trial->vector->inputs[1];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
	return trial->vector->out[0];
}

static int call_granule_tracking_get(const struct rmi_vector_call *vector)
{
	struct rmi_granule_tracking_get_result result =
		rmi_granule_tracking_get((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_GRANULE_TRACKING_GET_CATEGORY_VALID == 0x1U;
	good &= ((uint64_t)result.category & 0x3U) == vector->outputs[0];
	good &= RMI_GRANULE_TRACKING_GET_STATE_VALID == 0x2U;
	good &= ((uint64_t)result.state & 0x7U) == vector->outputs[1];
	return good;
}

static uint64_t
handle_granule_tracking_get(const struct rmi_request *request, uint64_t addr,
			    struct rmi_granule_tracking_get_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 18U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	outputs->category = (uint8_t)answer(trial->vector, 0U);
	outputs->state = (uint8_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_granule_tracking_set(const struct rmi_vector_call *vector)
{
	struct rmi_granule_tracking_set_result result =
		rmi_granule_tracking_set((uint64_t)vector->inputs[0],
					 (uint8_t)vector->inputs[1],
					 (uint8_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_GRANULE_TRACKING_SET_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_GRANULE_TRACKING_SET_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_granule_tracking_set(const struct rmi_request *request, uint64_t addr,
			    uint8_t category, uint8_t state,
			    struct rmi_granule_tracking_set_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 19U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	trial->good &= ((uint64_t)category & 0x3U) == trial->vector->inputs[1];
	trial->good &= ((uint64_t)state & 0x7U) == trial->vector->inputs[2];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_op_cancel(const struct rmi_vector_call *vector)
{
	struct rmi_op_cancel_result result =
		rmi_op_cancel((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_op_cancel(const struct rmi_request *request, uint64_t handle)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 20U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)handle == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_op_continue(const struct rmi_vector_call *vector)
{
	struct rmi_op_continue_result result =
		rmi_op_continue((uint64_t)vector->inputs[0],
				(uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];
	const uint32_t resumed = result.valid & 0xeU;

	good &= result.valid == (vector->valid | resumed);
	good &= RMI_OP_CONTINUE_DONATE_REQ_VALID == 0x1U;
	good &= (uint64_t)result.donate_req == vector->outputs[0];
	good &= RMI_OP_CONTINUE_X1_VALID == 0x2U;
	good &= result.x1 == ((resumed != 0U) ? vector->out[1] : 0U);
	good &= RMI_OP_CONTINUE_X2_VALID == 0x4U;
	good &= result.x2 == ((resumed != 0U) ? vector->out[2] : 0U);
	good &= RMI_OP_CONTINUE_X3_VALID == 0x8U;
	good &= result.x3 == ((resumed != 0U) ? vector->out[3] : 0U);
	return good;
}

static uint64_t
handle_op_continue(const struct rmi_request *request, uint64_t handle,
		   uint64_t flags, struct rmi_op_continue_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 21U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)handle == trial->vector->inputs[0];
	trial->good &= (uint64_t)flags == trial->vector->inputs[1];
	outputs->donate_req = (uint64_t)answer(trial->vector, 0U);
	outputs->x1 = trial->vector->out[1];
	outputs->x2 = trial->vector->out[2];
	outputs->x3 = trial->vector->out[3];
	return trial->vector->out[0];
}

static int call_op_mem_donate(const struct rmi_vector_call *vector)
{
	struct rmi_op_mem_donate_result result =
		rmi_op_mem_donate((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1],
				  (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_OP_MEM_DONATE_DONATED_COUNT_VALID == 0x1U;
	good &= (uint64_t)result.donated_count == vector->outputs[0];
	good &= RMI_OP_MEM_DONATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_op_mem_donate(const struct rmi_request *request, uint64_t handle,
		     uint64_t list_addr, uint64_t list_count,
		     struct rmi_op_mem_donate_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 22U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)handle == trial->vector->inputs[0];
	trial->good &= (uint64_t)list_addr == trial->vector->inputs[1];
	trial->good &= (uint64_t)list_count == trial->vector->inputs[2];
	outputs->donated_count = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_op_mem_reclaim(const struct rmi_vector_call *vector)
{
	struct rmi_op_mem_reclaim_result result =
		rmi_op_mem_reclaim((uint64_t)vector->inputs[0],
				   (uint64_t)vector->inputs[1],
				   (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_OP_MEM_RECLAIM_RECLAIM_COUNT_VALID == 0x1U;
	good &= (uint64_t)result.reclaim_count == vector->outputs[0];
	return good;
}

static uint64_t
handle_op_mem_reclaim(const struct rmi_request *request, uint64_t handle,
		      uint64_t list_addr, uint64_t list_count,
		      struct rmi_op_mem_reclaim_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 23U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)handle == trial->vector->inputs[0];
	trial->good &= (uint64_t)list_addr == trial->vector->inputs[1];
	trial->good &= (uint64_t)list_count == trial->vector->inputs[2];
	outputs->reclaim_count = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_pdev_abort(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_abort_result result =
		rmi_pdev_abort((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_pdev_abort(const struct rmi_request *request, uint64_t pdev_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 24U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_pdev_communicate(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_communicate_result result =
		rmi_pdev_communicate((uint64_t)vector->inputs[0],
				     (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_pdev_communicate(const struct rmi_request *request, uint64_t pdev_ptr,
			uint64_t data_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 25U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)data_ptr == trial->vector->inputs[1];
	return trial->vector->out[0];
}

static int call_pdev_create(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_create_result result =
		rmi_pdev_create((uint64_t)vector->inputs[0],
				(uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_PDEV_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_PDEV_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_pdev_create(const struct rmi_request *request, uint64_t pdev_ptr,
		   uint64_t params_ptr, struct rmi_pdev_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 26U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[1];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_pdev_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_destroy_result result =
		rmi_pdev_destroy((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_PDEV_DESTROY_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_PDEV_DESTROY_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_pdev_destroy(const struct rmi_request *request, uint64_t pdev_ptr,
		    struct rmi_pdev_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 27U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[0];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_pdev_get_state(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_get_state_result result =
		rmi_pdev_get_state((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_PDEV_GET_STATE_STATE_VALID == 0x1U;
	good &= ((uint64_t)result.state & 0xffU) == vector->outputs[0];
	return good;
}

static uint64_t
handle_pdev_get_state(const struct rmi_request *request, uint64_t pdev_ptr,
		      struct rmi_pdev_get_state_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 28U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[0];
	outputs->state = (uint8_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_pdev_mec_refresh(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_mec_refresh_result result =
		rmi_pdev_mec_refresh((uint64_t)vector->inputs[0],
				     (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_pdev_mec_refresh(const struct rmi_request *request, uint64_t pdev_ptr,
			uint64_t rd)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 29U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)rd == trial->vector->inputs[1];
	return trial->vector->out[0];
}

static int call_pdev_set_pubkey(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_set_pubkey_result result =
		rmi_pdev_set_pubkey((uint64_t)vector->inputs[0],
				    (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_pdev_set_pubkey(const struct rmi_request *request, uint64_t pdev_ptr,
		       uint64_t params_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 30U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[1];
	return trial->vector->out[0];
}

static int call_pdev_stop(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_stop_result result =
		rmi_pdev_stop((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_pdev_stop(const struct rmi_request *request, uint64_t pdev_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 31U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_pdev_stream_complete(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_stream_complete_result result =
		rmi_pdev_stream_complete((uint64_t)vector->inputs[0],
					 (uint64_t)vector->inputs[1],
					 (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_pdev_stream_complete(const struct rmi_request *request,
			    uint64_t pdev_1_ptr, uint64_t pdev_2_ptr,
			    uint64_t stream_hnd)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 32U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_1_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_2_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)stream_hnd == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_pdev_stream_connect(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_stream_connect_result result =
		rmi_pdev_stream_connect((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_PDEV_STREAM_CONNECT_STREAM_HND_VALID == 0x1U;
	good &= (uint64_t)result.stream_hnd == vector->outputs[0];
	return good;
}

static uint64_t
handle_pdev_stream_connect(const struct rmi_request *request,
			   uint64_t params_ptr,
			   struct rmi_pdev_stream_connect_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 33U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[0];
	outputs->stream_hnd = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_pdev_stream_disconnect(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_stream_disconnect_result result =
		rmi_pdev_stream_disconnect((uint64_t)vector->inputs[0],
					   (uint64_t)vector->inputs[1],
					   (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_pdev_stream_disconnect(const struct rmi_request *request,
			      uint64_t pdev_1_ptr, uint64_t pdev_2_ptr,
			      uint64_t stream_hnd)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 34U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_1_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_2_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)stream_hnd == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_pdev_stream_key_purge(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_stream_key_purge_result result =
		rmi_pdev_stream_key_purge((uint64_t)vector->inputs[0],
					  (uint64_t)vector->inputs[1],
					  (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_pdev_stream_key_purge(const struct rmi_request *request,
			     uint64_t pdev_1_ptr, uint64_t pdev_2_ptr,
			     uint64_t stream_hnd)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 35U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_1_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_2_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)stream_hnd == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_pdev_stream_key_refresh(const struct rmi_vector_call *vector)
{
	struct rmi_pdev_stream_key_refresh_result result =
		rmi_pdev_stream_key_refresh((uint64_t)vector->inputs[0],
					    (uint64_t)vector->inputs[1],
					    (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_pdev_stream_key_refresh(const struct rmi_request *request,
			       uint64_t pdev_1_ptr, uint64_t pdev_2_ptr,
			       uint64_t stream_hnd)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 36U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)pdev_1_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_2_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)stream_hnd == trial->vector->inputs[2];
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
handle_psci_complete(const struct rmi_request *request,
		     uint64_t calling_rec_ptr, uint64_t target_rec_ptr,
		     int64_t status)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 37U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)calling_rec_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)target_rec_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)status == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_psmmu_activate(const struct rmi_vector_call *vector)
{
	struct rmi_psmmu_activate_result result =
		rmi_psmmu_activate((uint64_t)vector->inputs[0],
				   (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_PSMMU_ACTIVATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_PSMMU_ACTIVATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_psmmu_activate(const struct rmi_request *request, uint64_t psmmu_ptr,
		      uint64_t params_ptr,
		      struct rmi_psmmu_activate_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 38U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)psmmu_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[1];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_psmmu_deactivate(const struct rmi_vector_call *vector)
{
	struct rmi_psmmu_deactivate_result result =
		rmi_psmmu_deactivate((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_PSMMU_DEACTIVATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_PSMMU_DEACTIVATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_psmmu_deactivate(const struct rmi_request *request, uint64_t psmmu_ptr,
			struct rmi_psmmu_deactivate_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 39U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)psmmu_ptr == trial->vector->inputs[0];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_psmmu_event_discard(const struct rmi_vector_call *vector)
{
	struct rmi_psmmu_event_discard_result result =
		rmi_psmmu_event_discard((uint64_t)vector->inputs[0],
					(uint8_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_psmmu_event_discard(const struct rmi_request *request,
			   uint64_t psmmu_ptr, uint8_t irq)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 40U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)psmmu_ptr == trial->vector->inputs[0];
	trial->good &= ((uint64_t)irq & 0x3U) == trial->vector->inputs[1];
	return trial->vector->out[0];
}

static int call_psmmu_irq_notify(const struct rmi_vector_call *vector)
{
	struct rmi_psmmu_irq_notify_result result =
		rmi_psmmu_irq_notify((uint64_t)vector->inputs[0],
				     (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_PSMMU_IRQ_NOTIFY_FLAGS_VALID == 0x1U;
	good &= (uint64_t)result.flags == vector->outputs[0];
	good &= RMI_PSMMU_IRQ_NOTIFY_EVENT_NUM_VALID == 0x2U;
	good &= (uint64_t)result.event_num == vector->outputs[1];
	good &= RMI_PSMMU_IRQ_NOTIFY_SID_VALID == 0x4U;
	good &= (uint64_t)result.sid == vector->outputs[2];
	good &= RMI_PSMMU_IRQ_NOTIFY_FETCH_ADDR_VALID == 0x8U;
	good &= (uint64_t)result.fetch_addr == vector->outputs[3];
	good &= RMI_PSMMU_IRQ_NOTIFY_INPUT_ADDR_VALID == 0x10U;
	good &= (uint64_t)result.input_addr == vector->outputs[4];
	good &= RMI_PSMMU_IRQ_NOTIFY_FIPA_VALID == 0x20U;
	good &= (uint64_t)result.fipa == vector->outputs[5];
	good &= RMI_PSMMU_IRQ_NOTIFY_SYNDROME_VALID == 0x40U;
	good &= (uint64_t)result.syndrome == vector->outputs[6];
	return good;
}

static uint64_t
handle_psmmu_irq_notify(const struct rmi_request *request, uint64_t psmmu_ptr,
			uint64_t irqs,
			struct rmi_psmmu_irq_notify_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 41U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)psmmu_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)irqs == trial->vector->inputs[1];
	outputs->flags = (uint64_t)answer(trial->vector, 0U);
	outputs->event_num = (uint64_t)answer(trial->vector, 1U);
	outputs->sid = (uint64_t)answer(trial->vector, 2U);
	outputs->fetch_addr = (uint64_t)answer(trial->vector, 3U);
	outputs->input_addr = (uint64_t)answer(trial->vector, 4U);
	outputs->fipa = (uint64_t)answer(trial->vector, 5U);
	outputs->syndrome = (uint64_t)answer(trial->vector, 6U);
	return trial->vector->out[0];
}

static int call_psmmu_st_l2_create(const struct rmi_vector_call *vector)
{
	struct rmi_psmmu_st_l2_create_result result =
		rmi_psmmu_st_l2_create((uint64_t)vector->inputs[0],
				       (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_psmmu_st_l2_create(const struct rmi_request *request, uint64_t psmmu_ptr,
			  uint64_t sid)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 42U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)psmmu_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)sid == trial->vector->inputs[1];
	return trial->vector->out[0];
}

static int call_psmmu_st_l2_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_psmmu_st_l2_destroy_result result =
		rmi_psmmu_st_l2_destroy((uint64_t)vector->inputs[0],
					(uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_PSMMU_ST_L2_DESTROY_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_PSMMU_ST_L2_DESTROY_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_psmmu_st_l2_destroy(const struct rmi_request *request,
			   uint64_t psmmu_ptr, uint64_t sid,
			   struct rmi_psmmu_st_l2_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 43U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)psmmu_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)sid == trial->vector->inputs[1];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
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
	trial->good &= trial->vector->command == 44U;
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

	good &= result.valid == vector->valid;
	good &= RMI_REALM_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_REALM_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_realm_create(const struct rmi_request *request, uint64_t rd,
		    uint64_t params_ptr,
		    struct rmi_realm_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 45U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[1];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_realm_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_realm_destroy_result result =
		rmi_realm_destroy((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_REALM_DESTROY_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_REALM_DESTROY_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_realm_destroy(const struct rmi_request *request, uint64_t rd,
		     struct rmi_realm_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 46U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_realm_terminate(const struct rmi_vector_call *vector)
{
	struct rmi_realm_terminate_result result =
		rmi_realm_terminate((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_REALM_TERMINATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_REALM_TERMINATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_realm_terminate(const struct rmi_request *request, uint64_t rd,
		       struct rmi_realm_terminate_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 47U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_rec_create(const struct rmi_vector_call *vector)
{
	struct rmi_rec_create_result result =
		rmi_rec_create((uint64_t)vector->inputs[0],
			       (uint64_t)vector->inputs[1],
			       (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_REC_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_REC_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_rec_create(const struct rmi_request *request, uint64_t rd,
		  uint64_t rec_ptr, uint64_t params_ptr,
		  struct rmi_rec_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 48U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[2];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_rec_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_rec_destroy_result result =
		rmi_rec_destroy((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_REC_DESTROY_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_REC_DESTROY_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_rec_destroy(const struct rmi_request *request, uint64_t rec_ptr,
		   struct rmi_rec_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 49U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[0];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
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
handle_rec_enter(const struct rmi_request *request, uint64_t rec_ptr,
		 uint64_t run_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 50U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)run_ptr == trial->vector->inputs[1];
	return trial->vector->out[0];
}

static int call_rmm_activate(const struct rmi_vector_call *vector)
{
	struct rmi_rmm_activate_result result =
		rmi_rmm_activate();
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RMM_ACTIVATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_RMM_ACTIVATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_rmm_activate(const struct rmi_request *request,
		    struct rmi_rmm_activate_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 51U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_rmm_config_get(const struct rmi_vector_call *vector)
{
	struct rmi_rmm_config_get_result result =
		rmi_rmm_config_get((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_rmm_config_get(const struct rmi_request *request, uint64_t cfg_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 52U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)cfg_ptr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_rmm_config_set(const struct rmi_vector_call *vector)
{
	struct rmi_rmm_config_set_result result =
		rmi_rmm_config_set((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_rmm_config_set(const struct rmi_request *request, uint64_t cfg_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 53U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)cfg_ptr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_rtt_arch_dev_map(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_arch_dev_map_result result =
		rmi_rtt_arch_dev_map((uint64_t)vector->inputs[0],
				     (uint64_t)vector->inputs[1],
				     (uint64_t)vector->inputs[2],
				     (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_ARCH_DEV_MAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	return good;
}

static uint64_t
handle_rtt_arch_dev_map(const struct rmi_request *request, uint64_t rd,
			uint64_t dev_ptr, uint64_t base, uint64_t top,
			struct rmi_rtt_arch_dev_map_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 54U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)dev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)base == trial->vector->inputs[2];
	trial->good &= (uint64_t)top == trial->vector->inputs[3];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_rtt_arch_dev_unmap(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_arch_dev_unmap_result result =
		rmi_rtt_arch_dev_unmap((uint64_t)vector->inputs[0],
				       (uint64_t)vector->inputs[1],
				       (uint64_t)vector->inputs[2],
				       (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_ARCH_DEV_UNMAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	return good;
}

static uint64_t
handle_rtt_arch_dev_unmap(const struct rmi_request *request, uint64_t rd,
			  uint64_t dev_ptr, uint64_t base, uint64_t top,
			  struct rmi_rtt_arch_dev_unmap_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 55U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)dev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)base == trial->vector->inputs[2];
	trial->good &= (uint64_t)top == trial->vector->inputs[3];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_rtt_aux_create(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_aux_create_result result =
		rmi_rtt_aux_create((uint64_t)vector->inputs[0],
				   (uint64_t)vector->inputs[1],
				   (uint64_t)vector->inputs[2],
				   (int64_t)vector->inputs[3],
				   (uint64_t)vector->inputs[4]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_AUX_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_RTT_AUX_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_rtt_aux_create(const struct rmi_request *request, uint64_t rd,
		      uint64_t rtt, uint64_t ipa, int64_t level, uint64_t index,
		      struct rmi_rtt_aux_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 56U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)rtt == trial->vector->inputs[1];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[2];
	trial->good &= (uint64_t)level == trial->vector->inputs[3];
	trial->good &= (uint64_t)index == trial->vector->inputs[4];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_rtt_aux_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_aux_destroy_result result =
		rmi_rtt_aux_destroy((uint64_t)vector->inputs[0],
				    (uint64_t)vector->inputs[1],
				    (int64_t)vector->inputs[2],
				    (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_AUX_DESTROY_RTT_VALID == 0x1U;
	good &= (uint64_t)result.rtt == vector->outputs[0];
	good &= RMI_RTT_AUX_DESTROY_TOP_VALID == 0x2U;
	good &= (uint64_t)result.top == vector->outputs[1];
	good &= RMI_RTT_AUX_DESTROY_HANDLE_VALID == 0x4U;
	good &= (uint64_t)result.handle == vector->outputs[2];
	good &= RMI_RTT_AUX_DESTROY_DONATE_REQ_VALID == 0x8U;
	good &= (uint64_t)result.donate_req == vector->outputs[3];
	return good;
}

static uint64_t
handle_rtt_aux_destroy(const struct rmi_request *request, uint64_t rd,
		       uint64_t ipa, int64_t level, uint64_t index,
		       struct rmi_rtt_aux_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 57U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[1];
	trial->good &= (uint64_t)level == trial->vector->inputs[2];
	trial->good &= (uint64_t)index == trial->vector->inputs[3];
	outputs->rtt = (uint64_t)answer(trial->vector, 0U);
	outputs->top = (uint64_t)answer(trial->vector, 1U);
	outputs->handle = (uint64_t)answer(trial->vector, 2U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 3U);
	return trial->vector->out[0];
}

static int call_rtt_aux_fold(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_aux_fold_result result =
		rmi_rtt_aux_fold((uint64_t)vector->inputs[0],
				 (uint64_t)vector->inputs[1],
				 (int64_t)vector->inputs[2],
				 (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_AUX_FOLD_RTT_VALID == 0x1U;
	good &= (uint64_t)result.rtt == vector->outputs[0];
	good &= RMI_RTT_AUX_FOLD_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_AUX_FOLD_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_aux_fold(const struct rmi_request *request, uint64_t rd,
		    uint64_t ipa, int64_t level, uint64_t index,
		    struct rmi_rtt_aux_fold_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 58U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[1];
	trial->good &= (uint64_t)level == trial->vector->inputs[2];
	trial->good &= (uint64_t)index == trial->vector->inputs[3];
	outputs->rtt = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
	return trial->vector->out[0];
}

static int call_rtt_aux_prot_map(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_aux_prot_map_result result =
		rmi_rtt_aux_prot_map((uint64_t)vector->inputs[0],
				     (uint64_t)vector->inputs[1],
				     (uint64_t)vector->inputs[2],
				     (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_AUX_PROT_MAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_AUX_PROT_MAP_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_AUX_PROT_MAP_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_aux_prot_map(const struct rmi_request *request, uint64_t rd,
			uint64_t base, uint64_t top, uint64_t flags,
			struct rmi_rtt_aux_prot_map_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 59U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	trial->good &= (uint64_t)flags == trial->vector->inputs[3];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
	return trial->vector->out[0];
}

static int call_rtt_aux_prot_unmap(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_aux_prot_unmap_result result =
		rmi_rtt_aux_prot_unmap((uint64_t)vector->inputs[0],
				       (uint64_t)vector->inputs[1],
				       (uint64_t)vector->inputs[2],
				       (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_AUX_PROT_UNMAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_AUX_PROT_UNMAP_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_AUX_PROT_UNMAP_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_aux_prot_unmap(const struct rmi_request *request, uint64_t rd,
			  uint64_t base, uint64_t top, uint64_t flags,
			  struct rmi_rtt_aux_prot_unmap_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 60U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	trial->good &= (uint64_t)flags == trial->vector->inputs[3];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
	return trial->vector->out[0];
}

static int call_rtt_aux_unprot_map(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_aux_unprot_map_result result =
		rmi_rtt_aux_unprot_map((uint64_t)vector->inputs[0],
				       (uint64_t)vector->inputs[1],
				       (uint64_t)vector->inputs[2],
				       (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_AUX_UNPROT_MAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_AUX_UNPROT_MAP_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_AUX_UNPROT_MAP_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_aux_unprot_map(const struct rmi_request *request, uint64_t rd,
			  uint64_t base, uint64_t top, uint64_t flags,
			  struct rmi_rtt_aux_unprot_map_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 61U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	trial->good &= (uint64_t)flags == trial->vector->inputs[3];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
	return trial->vector->out[0];
}

static int call_rtt_aux_unprot_unmap(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_aux_unprot_unmap_result result =
		rmi_rtt_aux_unprot_unmap((uint64_t)vector->inputs[0],
					 (uint64_t)vector->inputs[1],
					 (uint64_t)vector->inputs[2],
					 (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_AUX_UNPROT_UNMAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_AUX_UNPROT_UNMAP_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_AUX_UNPROT_UNMAP_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_aux_unprot_unmap(const struct rmi_request *request, uint64_t rd,
			    uint64_t base, uint64_t top, uint64_t flags,
			    struct rmi_rtt_aux_unprot_unmap_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 62U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	trial->good &= (uint64_t)flags == trial->vector->inputs[3];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
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

	good &= result.valid == vector->valid;
	good &= RMI_RTT_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_RTT_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_rtt_create(const struct rmi_request *request, uint64_t rd, uint64_t rtt,
		  uint64_t ipa, int64_t level,
		  struct rmi_rtt_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 63U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)rtt == trial->vector->inputs[1];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[2];
	trial->good &= (uint64_t)level == trial->vector->inputs[3];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_rtt_data_map(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_data_map_result result =
		rmi_rtt_data_map((uint64_t)vector->inputs[0],
				 (uint64_t)vector->inputs[1],
				 (uint64_t)vector->inputs[2],
				 (uint64_t)vector->inputs[3],
				 (uint64_t)vector->inputs[4]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_DATA_MAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_DATA_MAP_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_DATA_MAP_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_data_map(const struct rmi_request *request, uint64_t rd,
		    uint64_t base, uint64_t top, uint64_t flags, uint64_t oaddr,
		    struct rmi_rtt_data_map_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 64U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	trial->good &= (uint64_t)flags == trial->vector->inputs[3];
	trial->good &= (uint64_t)oaddr == trial->vector->inputs[4];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
	return trial->vector->out[0];
}

static int call_rtt_data_map_init(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_data_map_init_result result =
		rmi_rtt_data_map_init((uint64_t)vector->inputs[0],
				      (uint64_t)vector->inputs[1],
				      (uint64_t)vector->inputs[2],
				      (uint64_t)vector->inputs[3],
				      (uint64_t)vector->inputs[4]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_DATA_MAP_INIT_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_RTT_DATA_MAP_INIT_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_rtt_data_map_init(const struct rmi_request *request, uint64_t rd,
			 uint64_t data, uint64_t ipa, uint64_t src,
			 uint64_t flags,
			 struct rmi_rtt_data_map_init_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 65U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)data == trial->vector->inputs[1];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[2];
	trial->good &= (uint64_t)src == trial->vector->inputs[3];
	trial->good &= (uint64_t)flags == trial->vector->inputs[4];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_rtt_data_unmap(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_data_unmap_result result =
		rmi_rtt_data_unmap((uint64_t)vector->inputs[0],
				   (uint64_t)vector->inputs[1],
				   (uint64_t)vector->inputs[2],
				   (uint64_t)vector->inputs[3],
				   (uint64_t)vector->inputs[4]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_DATA_UNMAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_DATA_UNMAP_OUT_RANGE_VALID == 0x2U;
	good &= (uint64_t)result.out_range == vector->outputs[1];
	good &= RMI_RTT_DATA_UNMAP_OUT_COUNT_VALID == 0x4U;
	good &= (uint64_t)result.out_count == vector->outputs[2];
	good &= RMI_RTT_DATA_UNMAP_HANDLE_VALID == 0x8U;
	good &= (uint64_t)result.handle == vector->outputs[3];
	good &= RMI_RTT_DATA_UNMAP_DONATE_REQ_VALID == 0x10U;
	good &= (uint64_t)result.donate_req == vector->outputs[4];
	return good;
}

static uint64_t
handle_rtt_data_unmap(const struct rmi_request *request, uint64_t rd,
		      uint64_t base, uint64_t top, uint64_t flags,
		      uint64_t oaddr,
		      struct rmi_rtt_data_unmap_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 66U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	trial->good &= (uint64_t)flags == trial->vector->inputs[3];
	trial->good &= (uint64_t)oaddr == trial->vector->inputs[4];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->out_range = (uint64_t)answer(trial->vector, 1U);
	outputs->out_count = (uint64_t)answer(trial->vector, 2U);
	outputs->handle = (uint64_t)answer(trial->vector, 3U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 4U);
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
	good &= RMI_RTT_DESTROY_HANDLE_VALID == 0x4U;
	good &= (uint64_t)result.handle == vector->outputs[2];
	good &= RMI_RTT_DESTROY_DONATE_REQ_VALID == 0x8U;
	good &= (uint64_t)result.donate_req == vector->outputs[3];
	return good;
}

static uint64_t
handle_rtt_destroy(const struct rmi_request *request, uint64_t rd, uint64_t ipa,
		   int64_t level, struct rmi_rtt_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 67U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[1];
	trial->good &= (uint64_t)level == trial->vector->inputs[2];
	outputs->rtt = (uint64_t)answer(trial->vector, 0U);
	outputs->top = (uint64_t)answer(trial->vector, 1U);
	outputs->handle = (uint64_t)answer(trial->vector, 2U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 3U);
	return trial->vector->out[0];
}

static int call_rtt_dev_map(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_dev_map_result result =
		rmi_rtt_dev_map((uint64_t)vector->inputs[0],
				(uint64_t)vector->inputs[1],
				(uint64_t)vector->inputs[2],
				(uint64_t)vector->inputs[3],
				(uint64_t)vector->inputs[4],
				(uint64_t)vector->inputs[5]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_DEV_MAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_DEV_MAP_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_DEV_MAP_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_dev_map(const struct rmi_request *request, uint64_t rd,
		   uint64_t vdev_ptr, uint64_t base, uint64_t top,
		   uint64_t flags, uint64_t oaddr,
		   struct rmi_rtt_dev_map_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 68U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)base == trial->vector->inputs[2];
	trial->good &= (uint64_t)top == trial->vector->inputs[3];
	trial->good &= (uint64_t)flags == trial->vector->inputs[4];
	trial->good &= (uint64_t)oaddr == trial->vector->inputs[5];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
	return trial->vector->out[0];
}

static int call_rtt_dev_unmap(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_dev_unmap_result result =
		rmi_rtt_dev_unmap((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1],
				  (uint64_t)vector->inputs[2],
				  (uint64_t)vector->inputs[3],
				  (uint64_t)vector->inputs[4]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_DEV_UNMAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_DEV_UNMAP_OUT_RANGE_VALID == 0x2U;
	good &= (uint64_t)result.out_range == vector->outputs[1];
	good &= RMI_RTT_DEV_UNMAP_OUT_COUNT_VALID == 0x4U;
	good &= (uint64_t)result.out_count == vector->outputs[2];
	good &= RMI_RTT_DEV_UNMAP_HANDLE_VALID == 0x8U;
	good &= (uint64_t)result.handle == vector->outputs[3];
	good &= RMI_RTT_DEV_UNMAP_DONATE_REQ_VALID == 0x10U;
	good &= (uint64_t)result.donate_req == vector->outputs[4];
	return good;
}

static uint64_t
handle_rtt_dev_unmap(const struct rmi_request *request, uint64_t rd,
		     uint64_t base, uint64_t top, uint64_t flags,
		     uint64_t oaddr, struct rmi_rtt_dev_unmap_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 69U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	trial->good &= (uint64_t)flags == trial->vector->inputs[3];
	trial->good &= (uint64_t)oaddr == trial->vector->inputs[4];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->out_range = (uint64_t)answer(trial->vector, 1U);
	outputs->out_count = (uint64_t)answer(trial->vector, 2U);
	outputs->handle = (uint64_t)answer(trial->vector, 3U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 4U);
	return trial->vector->out[0];
}

static int call_rtt_dev_validate(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_dev_validate_result result =
		rmi_rtt_dev_validate((uint64_t)vector->inputs[0],
				     (uint64_t)vector->inputs[1],
				     (uint64_t)vector->inputs[2],
				     (uint64_t)vector->inputs[3],
				     (uint64_t)vector->inputs[4],
				     (uint64_t)vector->inputs[5]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_DEV_VALIDATE_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_DEV_VALIDATE_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_DEV_VALIDATE_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_dev_validate(const struct rmi_request *request, uint64_t rd,
			uint64_t rec_ptr, uint64_t pdev_ptr, uint64_t vdev_ptr,
			uint64_t base, uint64_t top,
			struct rmi_rtt_dev_validate_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 70U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[2];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[3];
	trial->good &= (uint64_t)base == trial->vector->inputs[4];
	trial->good &= (uint64_t)top == trial->vector->inputs[5];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
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
	good &= RMI_RTT_FOLD_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_FOLD_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_fold(const struct rmi_request *request, uint64_t rd, uint64_t ipa,
		int64_t level, struct rmi_rtt_fold_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 71U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)ipa == trial->vector->inputs[1];
	trial->good &= (uint64_t)level == trial->vector->inputs[2];
	outputs->rtt = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
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
	good &= RMI_RTT_INIT_RIPAS_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_INIT_RIPAS_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_init_ripas(const struct rmi_request *request, uint64_t rd,
		      uint64_t base, uint64_t top,
		      struct rmi_rtt_init_ripas_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 72U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
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
	trial->good &= trial->vector->command == 73U;
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
	good &= RMI_RTT_SET_RIPAS_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_SET_RIPAS_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_set_ripas(const struct rmi_request *request, uint64_t rd,
		     uint64_t rec_ptr, uint64_t base, uint64_t top,
		     struct rmi_rtt_set_ripas_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 74U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)base == trial->vector->inputs[2];
	trial->good &= (uint64_t)top == trial->vector->inputs[3];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
	return trial->vector->out[0];
}

static int call_rtt_set_s2ap(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_set_s2ap_result result =
		rmi_rtt_set_s2ap((uint64_t)vector->inputs[0],
				 (uint64_t)vector->inputs[1],
				 (uint64_t)vector->inputs[2],
				 (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_SET_S2AP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_SET_S2AP_RTT_TREE_VALID == 0x2U;
	good &= (uint64_t)result.rtt_tree == vector->outputs[1];
	good &= RMI_RTT_SET_S2AP_HANDLE_VALID == 0x4U;
	good &= (uint64_t)result.handle == vector->outputs[2];
	good &= RMI_RTT_SET_S2AP_DONATE_REQ_VALID == 0x8U;
	good &= (uint64_t)result.donate_req == vector->outputs[3];
	return good;
}

static uint64_t
handle_rtt_set_s2ap(const struct rmi_request *request, uint64_t rd,
		    uint64_t rec_ptr, uint64_t base, uint64_t top,
		    struct rmi_rtt_set_s2ap_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 75U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)base == trial->vector->inputs[2];
	trial->good &= (uint64_t)top == trial->vector->inputs[3];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->rtt_tree = (uint64_t)answer(trial->vector, 1U);
	outputs->handle = (uint64_t)answer(trial->vector, 2U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 3U);
	return trial->vector->out[0];
}

static int call_rtt_unprot_map(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_unprot_map_result result =
		rmi_rtt_unprot_map((uint64_t)vector->inputs[0],
				   (uint64_t)vector->inputs[1],
				   (uint64_t)vector->inputs[2],
				   (uint64_t)vector->inputs[3],
				   (uint64_t)vector->inputs[4]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_UNPROT_MAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_UNPROT_MAP_HANDLE_VALID == 0x2U;
	good &= (uint64_t)result.handle == vector->outputs[1];
	good &= RMI_RTT_UNPROT_MAP_DONATE_REQ_VALID == 0x4U;
	good &= (uint64_t)result.donate_req == vector->outputs[2];
	return good;
}

static uint64_t
handle_rtt_unprot_map(const struct rmi_request *request, uint64_t rd,
		      uint64_t base, uint64_t top, uint64_t flags,
		      uint64_t oaddr,
		      struct rmi_rtt_unprot_map_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 76U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	trial->good &= (uint64_t)flags == trial->vector->inputs[3];
	trial->good &= (uint64_t)oaddr == trial->vector->inputs[4];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->handle = (uint64_t)answer(trial->vector, 1U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 2U);
	return trial->vector->out[0];
}

static int call_rtt_unprot_unmap(const struct rmi_vector_call *vector)
{
	struct rmi_rtt_unprot_unmap_result result =
		rmi_rtt_unprot_unmap((uint64_t)vector->inputs[0],
				     (uint64_t)vector->inputs[1],
				     (uint64_t)vector->inputs[2],
				     (uint64_t)vector->inputs[3],
				     (uint64_t)vector->inputs[4]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_RTT_UNPROT_UNMAP_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RMI_RTT_UNPROT_UNMAP_OUT_RANGE_VALID == 0x2U;
	good &= (uint64_t)result.out_range == vector->outputs[1];
	good &= RMI_RTT_UNPROT_UNMAP_OUT_COUNT_VALID == 0x4U;
	good &= (uint64_t)result.out_count == vector->outputs[2];
	good &= RMI_RTT_UNPROT_UNMAP_HANDLE_VALID == 0x8U;
	good &= (uint64_t)result.handle == vector->outputs[3];
	good &= RMI_RTT_UNPROT_UNMAP_DONATE_REQ_VALID == 0x10U;
	good &= (uint64_t)result.donate_req == vector->outputs[4];
	return good;
}

static uint64_t
handle_rtt_unprot_unmap(const struct rmi_request *request, uint64_t rd,
			uint64_t base, uint64_t top, uint64_t flags,
			uint64_t oaddr,
			struct rmi_rtt_unprot_unmap_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 77U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)base == trial->vector->inputs[1];
	trial->good &= (uint64_t)top == trial->vector->inputs[2];
	trial->good &= (uint64_t)flags == trial->vector->inputs[3];
	trial->good &= (uint64_t)oaddr == trial->vector->inputs[4];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->out_range = (uint64_t)answer(trial->vector, 1U);
	outputs->out_count = (uint64_t)answer(trial->vector, 2U);
	outputs->handle = (uint64_t)answer(trial->vector, 3U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 4U);
	return trial->vector->out[0];
}

static int call_vdev_abort(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_abort_result result =
		rmi_vdev_abort((uint64_t)vector->inputs[0],
			       (uint64_t)vector->inputs[1],
			       (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vdev_abort(const struct rmi_request *request, uint64_t rd,
		  uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 78U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_vdev_communicate(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_communicate_result result =
		rmi_vdev_communicate((uint64_t)vector->inputs[0],
				     (uint64_t)vector->inputs[1],
				     (uint64_t)vector->inputs[2],
				     (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vdev_communicate(const struct rmi_request *request, uint64_t rd,
			uint64_t pdev_ptr, uint64_t vdev_ptr, uint64_t data_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 79U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[2];
	trial->good &= (uint64_t)data_ptr == trial->vector->inputs[3];
	return trial->vector->out[0];
}

static int call_vdev_complete(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_complete_result result =
		rmi_vdev_complete((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vdev_complete(const struct rmi_request *request, uint64_t rec_ptr,
		     uint64_t vdev_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 80U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[1];
	return trial->vector->out[0];
}

static int call_vdev_create(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_create_result result =
		rmi_vdev_create((uint64_t)vector->inputs[0],
				(uint64_t)vector->inputs[1],
				(uint64_t)vector->inputs[2],
				(uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_VDEV_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_VDEV_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_vdev_create(const struct rmi_request *request, uint64_t rd,
		   uint64_t pdev_ptr, uint64_t vdev_ptr, uint64_t params_ptr,
		   struct rmi_vdev_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 81U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[2];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[3];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_vdev_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_destroy_result result =
		rmi_vdev_destroy((uint64_t)vector->inputs[0],
				 (uint64_t)vector->inputs[1],
				 (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_VDEV_DESTROY_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_VDEV_DESTROY_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_vdev_destroy(const struct rmi_request *request, uint64_t rd,
		    uint64_t pdev_ptr, uint64_t vdev_ptr,
		    struct rmi_vdev_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 82U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[2];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_vdev_get_interface_report(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_get_interface_report_result result =
		rmi_vdev_get_interface_report((uint64_t)vector->inputs[0],
					      (uint64_t)vector->inputs[1],
					      (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vdev_get_interface_report(const struct rmi_request *request, uint64_t rd,
				 uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 83U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_vdev_get_measurements(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_get_measurements_result result =
		rmi_vdev_get_measurements((uint64_t)vector->inputs[0],
					  (uint64_t)vector->inputs[1],
					  (uint64_t)vector->inputs[2],
					  (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vdev_get_measurements(const struct rmi_request *request, uint64_t rd,
			     uint64_t pdev_ptr, uint64_t vdev_ptr,
			     uint64_t params_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 84U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[2];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[3];
	return trial->vector->out[0];
}

static int call_vdev_get_state(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_get_state_result result =
		rmi_vdev_get_state((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_VDEV_GET_STATE_STATE_VALID == 0x1U;
	good &= ((uint64_t)result.state & 0xffU) == vector->outputs[0];
	return good;
}

static uint64_t
handle_vdev_get_state(const struct rmi_request *request, uint64_t vdev_ptr,
		      struct rmi_vdev_get_state_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 85U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[0];
	outputs->state = (uint8_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_vdev_lock(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_lock_result result =
		rmi_vdev_lock((uint64_t)vector->inputs[0],
			      (uint64_t)vector->inputs[1],
			      (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vdev_lock(const struct rmi_request *request, uint64_t rd,
		 uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 86U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_vdev_p2p_bind(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_p2p_bind_result result =
		rmi_vdev_p2p_bind((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1],
				  (uint64_t)vector->inputs[2],
				  (uint64_t)vector->inputs[3],
				  (uint64_t)vector->inputs[4],
				  (uint64_t)vector->inputs[5],
				  (uint64_t)vector->inputs[6]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vdev_p2p_bind(const struct rmi_request *request, uint64_t rd,
		     uint64_t rec_ptr, uint64_t pdev_1_ptr, uint64_t stream_hnd,
		     uint64_t pdev_2_ptr, uint64_t vdev_1_ptr,
		     uint64_t vdev_2_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 87U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)pdev_1_ptr == trial->vector->inputs[2];
	trial->good &= (uint64_t)stream_hnd == trial->vector->inputs[3];
	trial->good &= (uint64_t)pdev_2_ptr == trial->vector->inputs[4];
	trial->good &= (uint64_t)vdev_1_ptr == trial->vector->inputs[5];
	trial->good &= (uint64_t)vdev_2_ptr == trial->vector->inputs[6];
	return trial->vector->out[0];
}

static int call_vdev_p2p_unbind(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_p2p_unbind_result result =
		rmi_vdev_p2p_unbind((uint64_t)vector->inputs[0],
				    (uint64_t)vector->inputs[1],
				    (uint64_t)vector->inputs[2],
				    (uint64_t)vector->inputs[3],
				    (uint64_t)vector->inputs[4],
				    (uint64_t)vector->inputs[5]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vdev_p2p_unbind(const struct rmi_request *request, uint64_t rd,
		       uint64_t pdev_1_ptr, uint64_t pdev_2_ptr,
		       uint64_t stream_hnd, uint64_t vdev_1_ptr,
		       uint64_t vdev_2_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 88U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_1_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)pdev_2_ptr == trial->vector->inputs[2];
	trial->good &= (uint64_t)stream_hnd == trial->vector->inputs[3];
	trial->good &= (uint64_t)vdev_1_ptr == trial->vector->inputs[4];
	trial->good &= (uint64_t)vdev_2_ptr == trial->vector->inputs[5];
	return trial->vector->out[0];
}

static int call_vdev_start(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_start_result result =
		rmi_vdev_start((uint64_t)vector->inputs[0],
			       (uint64_t)vector->inputs[1],
			       (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vdev_start(const struct rmi_request *request, uint64_t rd,
		  uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 89U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[2];
	return trial->vector->out[0];
}

static int call_vdev_unlock(const struct rmi_vector_call *vector)
{
	struct rmi_vdev_unlock_result result =
		rmi_vdev_unlock((uint64_t)vector->inputs[0],
				(uint64_t)vector->inputs[1],
				(uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_VDEV_UNLOCK_ADDR_VALID == 0x1U;
	good &= (uint64_t)result.addr == vector->outputs[0];
	return good;
}

static uint64_t
handle_vdev_unlock(const struct rmi_request *request, uint64_t rd,
		   uint64_t pdev_ptr, uint64_t vdev_ptr,
		   struct rmi_vdev_unlock_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 90U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[2];
	outputs->addr = (uint64_t)answer(trial->vector, 0U);
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
	trial->good &= trial->vector->command == 91U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)req == trial->vector->inputs[0];
	outputs->lower = (uint64_t)answer(trial->vector, 0U);
	outputs->higher = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_vsmmu_cmd_complete(const struct rmi_vector_call *vector)
{
	struct rmi_vsmmu_cmd_complete_result result =
		rmi_vsmmu_cmd_complete((uint64_t)vector->inputs[0],
				       (uint64_t)vector->inputs[1],
				       (uint64_t)vector->inputs[2],
				       (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_VSMMU_CMD_COMPLETE_FLAGS_VALID == 0x1U;
	good &= (uint64_t)result.flags == vector->outputs[0];
	good &= RMI_VSMMU_CMD_COMPLETE_VSID_VALID == 0x2U;
	good &= (uint64_t)result.vsid == vector->outputs[1];
	good &= RMI_VSMMU_CMD_COMPLETE_MSI_ADDR_VALID == 0x4U;
	good &= (uint64_t)result.msi_addr == vector->outputs[2];
	good &= RMI_VSMMU_CMD_COMPLETE_MSI_DATA_VALID == 0x8U;
	good &= (uint64_t)result.msi_data == vector->outputs[3];
	return good;
}

static uint64_t
handle_vsmmu_cmd_complete(const struct rmi_request *request, uint64_t rd,
			  uint64_t vsmmu_ptr, uint64_t pdev_ptr,
			  uint64_t vdev_ptr,
			  struct rmi_vsmmu_cmd_complete_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 92U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)vsmmu_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[2];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[3];
	outputs->flags = (uint64_t)answer(trial->vector, 0U);
	outputs->vsid = (uint64_t)answer(trial->vector, 1U);
	outputs->msi_addr = (uint64_t)answer(trial->vector, 2U);
	outputs->msi_data = (uint64_t)answer(trial->vector, 3U);
	return trial->vector->out[0];
}

static int call_vsmmu_cmd_get(const struct rmi_vector_call *vector)
{
	struct rmi_vsmmu_cmd_get_result result =
		rmi_vsmmu_cmd_get((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_VSMMU_CMD_GET_FLAGS_VALID == 0x1U;
	good &= (uint64_t)result.flags == vector->outputs[0];
	good &= RMI_VSMMU_CMD_GET_VSID_VALID == 0x2U;
	good &= (uint64_t)result.vsid == vector->outputs[1];
	good &= RMI_VSMMU_CMD_GET_MSI_ADDR_VALID == 0x4U;
	good &= (uint64_t)result.msi_addr == vector->outputs[2];
	good &= RMI_VSMMU_CMD_GET_MSI_DATA_VALID == 0x8U;
	good &= (uint64_t)result.msi_data == vector->outputs[3];
	return good;
}

static uint64_t
handle_vsmmu_cmd_get(const struct rmi_request *request, uint64_t vsmmu_ptr,
		     uint64_t rd, struct rmi_vsmmu_cmd_get_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 93U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)vsmmu_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)rd == trial->vector->inputs[1];
	outputs->flags = (uint64_t)answer(trial->vector, 0U);
	outputs->vsid = (uint64_t)answer(trial->vector, 1U);
	outputs->msi_addr = (uint64_t)answer(trial->vector, 2U);
	outputs->msi_data = (uint64_t)answer(trial->vector, 3U);
	return trial->vector->out[0];
}

static int call_vsmmu_create(const struct rmi_vector_call *vector)
{
	struct rmi_vsmmu_create_result result =
		rmi_vsmmu_create((uint64_t)vector->inputs[0],
				 (uint64_t)vector->inputs[1],
				 (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_VSMMU_CREATE_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_VSMMU_CREATE_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_vsmmu_create(const struct rmi_request *request, uint64_t rd,
		    uint64_t vsmmu_ptr, uint64_t params_ptr,
		    struct rmi_vsmmu_create_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 94U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)vsmmu_ptr == trial->vector->inputs[1];
	trial->good &= (uint64_t)params_ptr == trial->vector->inputs[2];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_vsmmu_destroy(const struct rmi_vector_call *vector)
{
	struct rmi_vsmmu_destroy_result result =
		rmi_vsmmu_destroy((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_VSMMU_DESTROY_HANDLE_VALID == 0x1U;
	good &= (uint64_t)result.handle == vector->outputs[0];
	good &= RMI_VSMMU_DESTROY_DONATE_REQ_VALID == 0x2U;
	good &= (uint64_t)result.donate_req == vector->outputs[1];
	return good;
}

static uint64_t
handle_vsmmu_destroy(const struct rmi_request *request, uint64_t rd,
		     uint64_t vsmmu_ptr,
		     struct rmi_vsmmu_destroy_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 95U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)rd == trial->vector->inputs[0];
	trial->good &= (uint64_t)vsmmu_ptr == trial->vector->inputs[1];
	outputs->handle = (uint64_t)answer(trial->vector, 0U);
	outputs->donate_req = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_vsmmu_event_complete(const struct rmi_vector_call *vector)
{
	struct rmi_vsmmu_event_complete_result result =
		rmi_vsmmu_event_complete((uint64_t)vector->inputs[0],
					 (uint64_t)vector->inputs[1],
					 (uint64_t)vector->inputs[2],
					 (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vsmmu_event_complete(const struct rmi_request *request,
			    uint64_t psmmu_ptr, uint64_t rd, uint64_t rec_ptr,
			    uint64_t psid)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 96U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)psmmu_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)rd == trial->vector->inputs[1];
	trial->good &= (uint64_t)rec_ptr == trial->vector->inputs[2];
	trial->good &= (uint64_t)psid == trial->vector->inputs[3];
	return trial->vector->out[0];
}

static int call_vsmmu_event_notify(const struct rmi_vector_call *vector)
{
	struct rmi_vsmmu_event_notify_result result =
		rmi_vsmmu_event_notify((uint64_t)vector->inputs[0],
				       (uint64_t)vector->inputs[1],
				       (uint64_t)vector->inputs[2],
				       (uint64_t)vector->inputs[3],
				       (uint64_t)vector->inputs[4]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RMI_VSMMU_EVENT_NOTIFY_FLAGS_VALID == 0x1U;
	good &= (uint64_t)result.flags == vector->outputs[0];
	good &= RMI_VSMMU_EVENT_NOTIFY_MSI_ADDR_VALID == 0x2U;
	good &= (uint64_t)result.msi_addr == vector->outputs[1];
	good &= RMI_VSMMU_EVENT_NOTIFY_MSI_DATA_VALID == 0x4U;
	good &= (uint64_t)result.msi_data == vector->outputs[2];
	good &= RMI_VSMMU_EVENT_NOTIFY_FIPA_VALID == 0x8U;
	good &= (uint64_t)result.fipa == vector->outputs[3];
	good &= RMI_VSMMU_EVENT_NOTIFY_SYNDROME_VALID == 0x10U;
	good &= (uint64_t)result.syndrome == vector->outputs[4];
	return good;
}

static uint64_t
handle_vsmmu_event_notify(const struct rmi_request *request, uint64_t psmmu_ptr,
			  uint64_t rd, uint64_t vsmmu_ptr, uint64_t pdev_ptr,
			  uint64_t vdev_ptr,
			  struct rmi_vsmmu_event_notify_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 97U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)psmmu_ptr == trial->vector->inputs[0];
	trial->good &= (uint64_t)rd == trial->vector->inputs[1];
	trial->good &= (uint64_t)vsmmu_ptr == trial->vector->inputs[2];
	trial->good &= (uint64_t)pdev_ptr == trial->vector->inputs[3];
	trial->good &= (uint64_t)vdev_ptr == trial->vector->inputs[4];
	outputs->flags = (uint64_t)answer(trial->vector, 0U);
	outputs->msi_addr = (uint64_t)answer(trial->vector, 1U);
	outputs->msi_data = (uint64_t)answer(trial->vector, 2U);
	outputs->fipa = (uint64_t)answer(trial->vector, 3U);
	outputs->syndrome = (uint64_t)answer(trial->vector, 4U);
	return trial->vector->out[0];
}

static int call_vsmmu_features(const struct rmi_vector_call *vector)
{
	struct rmi_vsmmu_features_result result =
		rmi_vsmmu_features((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_vsmmu_features(const struct rmi_request *request, uint64_t features_ptr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 98U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)features_ptr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_as_caller(const struct rmi_vector_call *vector)
{
	switch (vector->command) {
	case 0U:
		return call_attest_plat_token_refresh(vector);
	case 1U:
		return call_cmem_add_pdev(vector);
	case 2U:
		return call_cmem_create(vector);
	case 3U:
		return call_cmem_destroy(vector);
	case 4U:
		return call_cmem_populate(vector);
	case 5U:
		return call_cmem_remove_pdev(vector);
	case 6U:
		return call_cmem_start(vector);
	case 7U:
		return call_cmem_stop(vector);
	case 8U:
		return call_cmem_unpopulate(vector);
	case 9U:
		return call_dpt_l0_create(vector);
	case 10U:
		return call_dpt_l0_destroy(vector);
	case 11U:
		return call_dpt_l1_create(vector);
	case 12U:
		return call_dpt_l1_destroy(vector);
	case 13U:
		return call_features(vector);
	case 14U:
		return call_gpt_l1_create(vector);
	case 15U:
		return call_gpt_l1_destroy(vector);
	case 16U:
		return call_granule_range_delegate(vector);
	case 17U:
		return call_granule_range_undelegate(vector);
	case 18U:
		return call_granule_tracking_get(vector);
	case 19U:
		return call_granule_tracking_set(vector);
	case 20U:
		return call_op_cancel(vector);
	case 21U:
		return call_op_continue(vector);
	case 22U:
		return call_op_mem_donate(vector);
	case 23U:
		return call_op_mem_reclaim(vector);
	case 24U:
		return call_pdev_abort(vector);
	case 25U:
		return call_pdev_communicate(vector);
	case 26U:
		return call_pdev_create(vector);
	case 27U:
		return call_pdev_destroy(vector);
	case 28U:
		return call_pdev_get_state(vector);
	case 29U:
		return call_pdev_mec_refresh(vector);
	case 30U:
		return call_pdev_set_pubkey(vector);
	case 31U:
		return call_pdev_stop(vector);
	case 32U:
		return call_pdev_stream_complete(vector);
	case 33U:
		return call_pdev_stream_connect(vector);
	case 34U:
		return call_pdev_stream_disconnect(vector);
	case 35U:
		return call_pdev_stream_key_purge(vector);
	case 36U:
		return call_pdev_stream_key_refresh(vector);
	case 37U:
		return call_psci_complete(vector);
	case 38U:
		return call_psmmu_activate(vector);
	case 39U:
		return call_psmmu_deactivate(vector);
	case 40U:
		return call_psmmu_event_discard(vector);
	case 41U:
		return call_psmmu_irq_notify(vector);
	case 42U:
		return call_psmmu_st_l2_create(vector);
	case 43U:
		return call_psmmu_st_l2_destroy(vector);
	case 44U:
		return call_realm_activate(vector);
	case 45U:
		return call_realm_create(vector);
	case 46U:
		return call_realm_destroy(vector);
	case 47U:
		return call_realm_terminate(vector);
	case 48U:
		return call_rec_create(vector);
	case 49U:
		return call_rec_destroy(vector);
	case 50U:
		return call_rec_enter(vector);
	case 51U:
		return call_rmm_activate(vector);
	case 52U:
		return call_rmm_config_get(vector);
	case 53U:
		return call_rmm_config_set(vector);
	case 54U:
		return call_rtt_arch_dev_map(vector);
	case 55U:
		return call_rtt_arch_dev_unmap(vector);
	case 56U:
		return call_rtt_aux_create(vector);
	case 57U:
		return call_rtt_aux_destroy(vector);
	case 58U:
		return call_rtt_aux_fold(vector);
	case 59U:
		return call_rtt_aux_prot_map(vector);
	case 60U:
		return call_rtt_aux_prot_unmap(vector);
	case 61U:
		return call_rtt_aux_unprot_map(vector);
	case 62U:
		return call_rtt_aux_unprot_unmap(vector);
	case 63U:
		return call_rtt_create(vector);
	case 64U:
		return call_rtt_data_map(vector);
	case 65U:
		return call_rtt_data_map_init(vector);
	case 66U:
		return call_rtt_data_unmap(vector);
	case 67U:
		return call_rtt_destroy(vector);
	case 68U:
		return call_rtt_dev_map(vector);
	case 69U:
		return call_rtt_dev_unmap(vector);
	case 70U:
		return call_rtt_dev_validate(vector);
	case 71U:
		return call_rtt_fold(vector);
	case 72U:
		return call_rtt_init_ripas(vector);
	case 73U:
		return call_rtt_read_entry(vector);
	case 74U:
		return call_rtt_set_ripas(vector);
	case 75U:
		return call_rtt_set_s2ap(vector);
	case 76U:
		return call_rtt_unprot_map(vector);
	case 77U:
		return call_rtt_unprot_unmap(vector);
	case 78U:
		return call_vdev_abort(vector);
	case 79U:
		return call_vdev_communicate(vector);
	case 80U:
		return call_vdev_complete(vector);
	case 81U:
		return call_vdev_create(vector);
	case 82U:
		return call_vdev_destroy(vector);
	case 83U:
		return call_vdev_get_interface_report(vector);
	case 84U:
		return call_vdev_get_measurements(vector);
	case 85U:
		return call_vdev_get_state(vector);
	case 86U:
		return call_vdev_lock(vector);
	case 87U:
		return call_vdev_p2p_bind(vector);
	case 88U:
		return call_vdev_p2p_unbind(vector);
	case 89U:
		return call_vdev_start(vector);
	case 90U:
		return call_vdev_unlock(vector);
	case 91U:
		return call_version(vector);
	case 92U:
		return call_vsmmu_cmd_complete(vector);
	case 93U:
		return call_vsmmu_cmd_get(vector);
	case 94U:
		return call_vsmmu_create(vector);
	case 95U:
		return call_vsmmu_destroy(vector);
	case 96U:
		return call_vsmmu_event_complete(vector);
	case 97U:
		return call_vsmmu_event_notify(vector);
	case 98U:
		return call_vsmmu_features(vector);
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
		.attest_plat_token_refresh = handle_attest_plat_token_refresh,
		.cmem_add_pdev = handle_cmem_add_pdev,
		.cmem_create = handle_cmem_create,
		.cmem_destroy = handle_cmem_destroy,
		.cmem_populate = handle_cmem_populate,
		.cmem_remove_pdev = handle_cmem_remove_pdev,
		.cmem_start = handle_cmem_start,
		.cmem_stop = handle_cmem_stop,
		.cmem_unpopulate = handle_cmem_unpopulate,
		.dpt_l0_create = handle_dpt_l0_create,
		.dpt_l0_destroy = handle_dpt_l0_destroy,
		.dpt_l1_create = handle_dpt_l1_create,
		.dpt_l1_destroy = handle_dpt_l1_destroy,
		.features = handle_features,
		.gpt_l1_create = handle_gpt_l1_create,
		.gpt_l1_destroy = handle_gpt_l1_destroy,
		.granule_range_delegate = handle_granule_range_delegate,
		.granule_range_undelegate = handle_granule_range_undelegate,
		.granule_tracking_get = handle_granule_tracking_get,
		.granule_tracking_set = handle_granule_tracking_set,
		.op_cancel = handle_op_cancel,
		.op_continue = handle_op_continue,
		.op_mem_donate = handle_op_mem_donate,
		.op_mem_reclaim = handle_op_mem_reclaim,
		.pdev_abort = handle_pdev_abort,
		.pdev_communicate = handle_pdev_communicate,
		.pdev_create = handle_pdev_create,
		.pdev_destroy = handle_pdev_destroy,
		.pdev_get_state = handle_pdev_get_state,
		.pdev_mec_refresh = handle_pdev_mec_refresh,
		.pdev_set_pubkey = handle_pdev_set_pubkey,
		.pdev_stop = handle_pdev_stop,
		.pdev_stream_complete = handle_pdev_stream_complete,
		.pdev_stream_connect = handle_pdev_stream_connect,
		.pdev_stream_disconnect = handle_pdev_stream_disconnect,
		.pdev_stream_key_purge = handle_pdev_stream_key_purge,
		.pdev_stream_key_refresh = handle_pdev_stream_key_refresh,
		.psci_complete = handle_psci_complete,
		.psmmu_activate = handle_psmmu_activate,
		.psmmu_deactivate = handle_psmmu_deactivate,
		.psmmu_event_discard = handle_psmmu_event_discard,
		.psmmu_irq_notify = handle_psmmu_irq_notify,
		.psmmu_st_l2_create = handle_psmmu_st_l2_create,
		.psmmu_st_l2_destroy = handle_psmmu_st_l2_destroy,
		.realm_activate = handle_realm_activate,
		.realm_create = handle_realm_create,
		.realm_destroy = handle_realm_destroy,
		.realm_terminate = handle_realm_terminate,
		.rec_create = handle_rec_create,
		.rec_destroy = handle_rec_destroy,
		.rec_enter = handle_rec_enter,
		.rmm_activate = handle_rmm_activate,
		.rmm_config_get = handle_rmm_config_get,
		.rmm_config_set = handle_rmm_config_set,
		.rtt_arch_dev_map = handle_rtt_arch_dev_map,
		.rtt_arch_dev_unmap = handle_rtt_arch_dev_unmap,
		.rtt_aux_create = handle_rtt_aux_create,
		.rtt_aux_destroy = handle_rtt_aux_destroy,
		.rtt_aux_fold = handle_rtt_aux_fold,
		.rtt_aux_prot_map = handle_rtt_aux_prot_map,
		.rtt_aux_prot_unmap = handle_rtt_aux_prot_unmap,
		.rtt_aux_unprot_map = handle_rtt_aux_unprot_map,
		.rtt_aux_unprot_unmap = handle_rtt_aux_unprot_unmap,
		.rtt_create = handle_rtt_create,
		.rtt_data_map = handle_rtt_data_map,
		.rtt_data_map_init = handle_rtt_data_map_init,
		.rtt_data_unmap = handle_rtt_data_unmap,
		.rtt_destroy = handle_rtt_destroy,
		.rtt_dev_map = handle_rtt_dev_map,
		.rtt_dev_unmap = handle_rtt_dev_unmap,
		.rtt_dev_validate = handle_rtt_dev_validate,
		.rtt_fold = handle_rtt_fold,
		.rtt_init_ripas = handle_rtt_init_ripas,
		.rtt_read_entry = handle_rtt_read_entry,
		.rtt_set_ripas = handle_rtt_set_ripas,
		.rtt_set_s2ap = handle_rtt_set_s2ap,
		.rtt_unprot_map = handle_rtt_unprot_map,
		.rtt_unprot_unmap = handle_rtt_unprot_unmap,
		.vdev_abort = handle_vdev_abort,
		.vdev_communicate = handle_vdev_communicate,
		.vdev_complete = handle_vdev_complete,
		.vdev_create = handle_vdev_create,
		.vdev_destroy = handle_vdev_destroy,
		.vdev_get_interface_report = handle_vdev_get_interface_report,
		.vdev_get_measurements = handle_vdev_get_measurements,
		.vdev_get_state = handle_vdev_get_state,
		.vdev_lock = handle_vdev_lock,
		.vdev_p2p_bind = handle_vdev_p2p_bind,
		.vdev_p2p_unbind = handle_vdev_p2p_unbind,
		.vdev_start = handle_vdev_start,
		.vdev_unlock = handle_vdev_unlock,
		.version = handle_version,
		.vsmmu_cmd_complete = handle_vsmmu_cmd_complete,
		.vsmmu_cmd_get = handle_vsmmu_cmd_get,
		.vsmmu_create = handle_vsmmu_create,
		.vsmmu_destroy = handle_vsmmu_destroy,
		.vsmmu_event_complete = handle_vsmmu_event_complete,
		.vsmmu_event_notify = handle_vsmmu_event_notify,
		.vsmmu_features = handle_vsmmu_features,
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
	{ 0xffffffffffffffffU, 0U, 64U, 0x0U, 0x0U },
	{ 0xffffffffffffffffU, 0U, 64U, 0x0U, 0x0U },
	{ 0xffffffffffffffffU, 0U, 64U, 0x0U, 0x0U },
	{ 0x3U, 0U, 2U, 0x800ffffffffffffcU, 0x0U },
	{ 0x3ffcU, 2U, 12U, 0x800fffffffffc003U, 0x0U },
	{ 0xfffffffffc000U, 14U, 38U, 0x8000000000003fffU, 0x0U },
	{ 0x8000000000000000U, 63U, 1U, 0xfffffffffffffU, 0x0U },
	{ 0x3U, 0U, 2U, 0x800ffffffffffffcU, 0x0U },
	{ 0xffcU, 2U, 10U, 0x800ffffffffff003U, 0x0U },
	{ 0xffffffffff000U, 12U, 40U, 0x8000000000000fffU, 0x0U },
	{ 0x8000000000000000U, 63U, 1U, 0xfffffffffffffU, 0x0U },
	{ 0x3U, 0U, 2U, 0x800ffffffffffffcU, 0x0U },
	{ 0xfffcU, 2U, 14U, 0x800fffffffff0003U, 0x0U },
	{ 0xfffffffff0000U, 16U, 36U, 0x800000000000ffffU, 0x0U },
	{ 0x8000000000000000U, 63U, 1U, 0xfffffffffffffU, 0x0U },
	{ 0xffffffffffffffffU, 0U, 64U, 0x0U, 0x0U },
	{ 0xffffffffffffffffU, 0U, 64U, 0x0U, 0x0U },
	{ 0xffffffffffffffffU, 0U, 64U, 0x0U, 0x0U },
	{ 0x1U, 0U, 1U, 0x0U, 0x0U },
	{ 0x1U, 0U, 1U, 0x0U, 0x0U },
	{ 0x1U, 0U, 1U, 0x7eU, 0x0U },
	{ 0x2U, 1U, 1U, 0x7dU, 0x0U },
	{ 0x4U, 2U, 1U, 0x7bU, 0x0U },
	{ 0x8U, 3U, 1U, 0x77U, 0x0U },
	{ 0x10U, 4U, 1U, 0x6fU, 0x0U },
	{ 0x20U, 5U, 1U, 0x5fU, 0x0U },
	{ 0x40U, 6U, 1U, 0x3fU, 0x0U },
	{ 0xffU, 0U, 8U, 0xffffff00U, 0x0U },
	{ 0x100U, 8U, 1U, 0xfffffeffU, 0x0U },
	{ 0x200U, 9U, 1U, 0xfffffdffU, 0x0U },
	{ 0x3c00U, 10U, 4U, 0xffffc3ffU, 0x0U },
	{ 0xfc000U, 14U, 6U, 0xfff03fffU, 0x0U },
	{ 0x3f00000U, 20U, 6U, 0xfc0fffffU, 0x0U },
	{ 0x4000000U, 26U, 1U, 0xfbffffffU, 0x0U },
	{ 0xf8000000U, 27U, 5U, 0x7ffffffU, 0x0U },
	{ 0x1U, 0U, 1U, 0x1fffeU, 0x0U },
	{ 0x2U, 1U, 1U, 0x1fffdU, 0x0U },
	{ 0x4U, 2U, 1U, 0x1fffbU, 0x0U },
	{ 0x8U, 3U, 1U, 0x1fff7U, 0x0U },
	{ 0x10U, 4U, 1U, 0x1ffefU, 0x0U },
	{ 0x20U, 5U, 1U, 0x1ffdfU, 0x0U },
	{ 0x3c0U, 6U, 4U, 0x1fc3fU, 0x0U },
	{ 0x3c00U, 10U, 4U, 0x1c3ffU, 0x0U },
	{ 0x1c000U, 14U, 3U, 0x3fffU, 0x0U },
	{ 0x1U, 0U, 1U, 0x1ffffeU, 0x0U },
	{ 0x2U, 1U, 1U, 0x1ffffdU, 0x0U },
	{ 0x4U, 2U, 1U, 0x1ffffbU, 0x0U },
	{ 0x8U, 3U, 1U, 0x1ffff7U, 0x0U },
	{ 0xf0U, 4U, 4U, 0x1fff0fU, 0x0U },
	{ 0x100U, 8U, 1U, 0x1ffeffU, 0x0U },
	{ 0x200U, 9U, 1U, 0x1ffdffU, 0x0U },
	{ 0x400U, 10U, 1U, 0x1ffbffU, 0x0U },
	{ 0x800U, 11U, 1U, 0x1ff7ffU, 0x0U },
	{ 0xff000U, 12U, 8U, 0x100fffU, 0x0U },
	{ 0x100000U, 20U, 1U, 0xfffffU, 0x0U },
	{ 0xfU, 0U, 4U, 0x70U, 0x0U },
	{ 0x30U, 4U, 2U, 0x4fU, 0x0U },
	{ 0x40U, 6U, 1U, 0x3fU, 0x0U },
	{ 0xffffffffffffffffU, 0U, 64U, 0x0U, 0x0U },
	{ 0xffffU, 0U, 16U, 0x7fff0000U, 0x0U },
	{ 0x7fff0000U, 16U, 15U, 0xffffU, 0x0U },
	{ 0x3U, 0U, 2U, 0x3fffcU, 0x0U },
	{ 0xfffcU, 2U, 14U, 0x30003U, 0x0U },
	{ 0x10000U, 16U, 1U, 0x2ffffU, 0x0U },
	{ 0x20000U, 17U, 1U, 0x1ffffU, 0x0U },
	{ 0x1U, 0U, 1U, 0xeU, 0x0U },
	{ 0x6U, 1U, 2U, 0x9U, 0x0U },
	{ 0x8U, 3U, 1U, 0x7U, 0x0U },
	{ 0x1U, 0U, 1U, 0x6U, 0x0U },
	{ 0x2U, 1U, 1U, 0x5U, 0x0U },
	{ 0x4U, 2U, 1U, 0x3U, 0x0U },
	{ 0x1U, 0U, 1U, 0xeU, 0x0U },
	{ 0x2U, 1U, 1U, 0xdU, 0x0U },
	{ 0x4U, 2U, 1U, 0xbU, 0x0U },
	{ 0x8U, 3U, 1U, 0x7U, 0x0U },
	{ 0x1U, 0U, 1U, 0xeU, 0x0U },
	{ 0x2U, 1U, 1U, 0xdU, 0x0U },
	{ 0x4U, 2U, 1U, 0xbU, 0x0U },
	{ 0x8U, 3U, 1U, 0x7U, 0x0U },
	{ 0x1U, 0U, 1U, 0x1eeU, 0x0U },
	{ 0x2U, 1U, 1U, 0x1edU, 0x0U },
	{ 0x4U, 2U, 1U, 0x1ebU, 0x0U },
	{ 0x8U, 3U, 1U, 0x1e7U, 0x0U },
	{ 0x60U, 5U, 2U, 0x18fU, 0x0U },
	{ 0x180U, 7U, 2U, 0x6fU, 0x0U },
	{ 0x1U, 0U, 1U, 0x6U, 0x0U },
	{ 0x2U, 1U, 1U, 0x5U, 0x0U },
	{ 0x4U, 2U, 1U, 0x3U, 0x0U },
	{ 0x1U, 0U, 1U, 0x0U, 0x0U },
	{ 0x1U, 0U, 1U, 0xfeU, 0x0U },
	{ 0x2U, 1U, 1U, 0xfdU, 0x0U },
	{ 0x4U, 2U, 1U, 0xfbU, 0x0U },
	{ 0x8U, 3U, 1U, 0xf7U, 0x0U },
	{ 0x10U, 4U, 1U, 0xefU, 0x0U },
	{ 0x20U, 5U, 1U, 0xdfU, 0x0U },
	{ 0x40U, 6U, 1U, 0xbfU, 0x0U },
	{ 0x80U, 7U, 1U, 0x7fU, 0x0U },
	{ 0xfU, 0U, 4U, 0xffffff00U, 0x0U },
	{ 0xff00U, 8U, 8U, 0xffff000fU, 0x0U },
	{ 0xff0000U, 16U, 8U, 0xff00ff0fU, 0x0U },
	{ 0xff000000U, 24U, 8U, 0xffff0fU, 0x0U },
	{ 0xffU, 0U, 8U, 0x0U, 0x0U },
	{ 0xffffffffffffff00U, 8U, 56U, 0xdU, 0xdU },
	{ 0xffffffffffffff00U, 8U, 56U, 0x9U, 0x9U },
	{ 0xffffffffffffff00U, 8U, 56U, 0x0U, 0x0U },
	{ 0x3U, 0U, 2U, 0x4U, 0x0U },
	{ 0x4U, 2U, 1U, 0x3U, 0x0U },
	{ 0xffU, 0U, 8U, 0x0U, 0x0U },
	{ 0x3U, 0U, 2U, 0xcU, 0x0U },
	{ 0x4U, 2U, 1U, 0xbU, 0x0U },
	{ 0x8U, 3U, 1U, 0x7U, 0x0U },
	{ 0x3U, 0U, 2U, 0x0U, 0x0U },
	{ 0x3U, 0U, 2U, 0xfffcU, 0x0U },
	{ 0xfffcU, 2U, 14U, 0x3U, 0x0U },
	{ 0x3U, 0U, 2U, 0x0U, 0x0U },
	{ 0x3U, 0U, 2U, 0x7ffffcU, 0x0U },
	{ 0xfffcU, 2U, 14U, 0x7f0003U, 0x0U },
	{ 0x70000U, 16U, 3U, 0x78ffffU, 0x0U },
	{ 0x780000U, 19U, 4U, 0x7ffffU, 0x0U },
	{ 0x1U, 0U, 1U, 0x0U, 0x0U },
	{ 0x1U, 0U, 1U, 0x0U, 0x0U },
	{ 0x1U, 0U, 1U, 0x6U, 0x0U },
	{ 0x2U, 1U, 1U, 0x5U, 0x0U },
	{ 0x4U, 2U, 1U, 0x3U, 0x0U },
	{ 0x1U, 0U, 1U, 0x2U, 0x0U },
	{ 0x2U, 1U, 1U, 0x1U, 0x0U },
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
		seen.mask = RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_get_data_granule_4kb(vector->raw);
		raw = rmi_addr_range_desc_set_data_granule_4kb(
			vector->raw ^ RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_MASK,
			(uint64_t)vector->value);
		break;
	case 1U:
		seen.mask = RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_get_data_granule_16kb(vector->raw);
		raw = rmi_addr_range_desc_set_data_granule_16kb(
			vector->raw ^ RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_MASK,
			(uint64_t)vector->value);
		break;
	case 2U:
		seen.mask = RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_get_data_granule_64kb(vector->raw);
		raw = rmi_addr_range_desc_set_data_granule_64kb(
			vector->raw ^ RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_MASK,
			(uint64_t)vector->value);
		break;
	case 3U:
		seen.mask = RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_16KB_SIZE_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_16KB_SIZE_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_16kb_get_size(vector->raw);
		raw = rmi_addr_range_desc_16kb_set_size(
			vector->raw ^ RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK,
			(uint8_t)vector->value);
		break;
	case 4U:
		seen.mask = RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_16KB_COUNT_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_16KB_COUNT_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_16kb_get_count(vector->raw);
		raw = rmi_addr_range_desc_16kb_set_count(
			vector->raw ^ RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK,
			(uint16_t)vector->value);
		break;
	case 5U:
		seen.mask = RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_16KB_ADDR_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_16KB_ADDR_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_16kb_get_addr(vector->raw);
		raw = rmi_addr_range_desc_16kb_set_addr(
			vector->raw ^ RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK,
			(uint64_t)vector->value);
		break;
	case 6U:
		seen.mask = RMI_ADDR_RANGE_DESC_16KB_STATE_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_16KB_STATE_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_16KB_STATE_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_16kb_get_state(vector->raw);
		raw = rmi_addr_range_desc_16kb_set_state(
			vector->raw ^ RMI_ADDR_RANGE_DESC_16KB_STATE_MASK,
			(uint8_t)vector->value);
		break;
	case 7U:
		seen.mask = RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_4KB_SIZE_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_4KB_SIZE_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_4kb_get_size(vector->raw);
		raw = rmi_addr_range_desc_4kb_set_size(
			vector->raw ^ RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK,
			(uint8_t)vector->value);
		break;
	case 8U:
		seen.mask = RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_4KB_COUNT_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_4KB_COUNT_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_4kb_get_count(vector->raw);
		raw = rmi_addr_range_desc_4kb_set_count(
			vector->raw ^ RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK,
			(uint16_t)vector->value);
		break;
	case 9U:
		seen.mask = RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_4KB_ADDR_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_4KB_ADDR_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_4kb_get_addr(vector->raw);
		raw = rmi_addr_range_desc_4kb_set_addr(
			vector->raw ^ RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK,
			(uint64_t)vector->value);
		break;
	case 10U:
		seen.mask = RMI_ADDR_RANGE_DESC_4KB_STATE_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_4KB_STATE_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_4KB_STATE_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_4kb_get_state(vector->raw);
		raw = rmi_addr_range_desc_4kb_set_state(
			vector->raw ^ RMI_ADDR_RANGE_DESC_4KB_STATE_MASK,
			(uint8_t)vector->value);
		break;
	case 11U:
		seen.mask = RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_64KB_SIZE_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_64KB_SIZE_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_64kb_get_size(vector->raw);
		raw = rmi_addr_range_desc_64kb_set_size(
			vector->raw ^ RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK,
			(uint8_t)vector->value);
		break;
	case 12U:
		seen.mask = RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_64KB_COUNT_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_64KB_COUNT_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_64kb_get_count(vector->raw);
		raw = rmi_addr_range_desc_64kb_set_count(
			vector->raw ^ RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK,
			(uint16_t)vector->value);
		break;
	case 13U:
		seen.mask = RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_64KB_ADDR_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_64KB_ADDR_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_64kb_get_addr(vector->raw);
		raw = rmi_addr_range_desc_64kb_set_addr(
			vector->raw ^ RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK,
			(uint64_t)vector->value);
		break;
	case 14U:
		seen.mask = RMI_ADDR_RANGE_DESC_64KB_STATE_MASK;
		seen.lsb = RMI_ADDR_RANGE_DESC_64KB_STATE_SHIFT;
		seen.width = RMI_ADDR_RANGE_DESC_64KB_STATE_WIDTH;
		value = (uint64_t)rmi_addr_range_desc_64kb_get_state(vector->raw);
		raw = rmi_addr_range_desc_64kb_set_state(
			vector->raw ^ RMI_ADDR_RANGE_DESC_64KB_STATE_MASK,
			(uint8_t)vector->value);
		break;
	case 15U:
		seen.mask = RMI_ADDR_SET_DESC_DATA_SINGLE_MASK;
		seen.lsb = RMI_ADDR_SET_DESC_DATA_SINGLE_SHIFT;
		seen.width = RMI_ADDR_SET_DESC_DATA_SINGLE_WIDTH;
		value = (uint64_t)rmi_addr_set_desc_get_data_single(vector->raw);
		raw = rmi_addr_set_desc_set_data_single(
			vector->raw ^ RMI_ADDR_SET_DESC_DATA_SINGLE_MASK,
			(uint64_t)vector->value);
		break;
	case 16U:
		seen.mask = RMI_ADDR_SET_DESC_DATA_LIST_ADDR_MASK;
		seen.lsb = RMI_ADDR_SET_DESC_DATA_LIST_ADDR_SHIFT;
		seen.width = RMI_ADDR_SET_DESC_DATA_LIST_ADDR_WIDTH;
		value = (uint64_t)rmi_addr_set_desc_get_data_list_addr(vector->raw);
		raw = rmi_addr_set_desc_set_data_list_addr(
			vector->raw ^ RMI_ADDR_SET_DESC_DATA_LIST_ADDR_MASK,
			(uint64_t)vector->value);
		break;
	case 17U:
		seen.mask = RMI_ADDR_SET_LIST_ADDR_MASK;
		seen.lsb = RMI_ADDR_SET_LIST_ADDR_SHIFT;
		seen.width = RMI_ADDR_SET_LIST_ADDR_WIDTH;
		value = (uint64_t)rmi_addr_set_list_get_addr(vector->raw);
		raw = rmi_addr_set_list_set_addr(
			vector->raw ^ RMI_ADDR_SET_LIST_ADDR_MASK,
			(uint64_t)vector->value);
		break;
	case 18U:
		seen.mask = RMI_CONTINUE_FLAGS_BEYOND_MASK;
		seen.lsb = RMI_CONTINUE_FLAGS_BEYOND_SHIFT;
		seen.width = RMI_CONTINUE_FLAGS_BEYOND_WIDTH;
		value = (uint64_t)rmi_continue_flags_get_beyond(vector->raw);
		raw = rmi_continue_flags_set_beyond(
			vector->raw ^ RMI_CONTINUE_FLAGS_BEYOND_MASK,
			(uint8_t)vector->value);
		break;
	case 19U:
		seen.mask = RMI_DATA_FLAGS_MEASURE_MASK;
		seen.lsb = RMI_DATA_FLAGS_MEASURE_SHIFT;
		seen.width = RMI_DATA_FLAGS_MEASURE_WIDTH;
		value = (uint64_t)rmi_data_flags_get_measure(vector->raw);
		raw = rmi_data_flags_set_measure(
			vector->raw ^ RMI_DATA_FLAGS_MEASURE_MASK,
			(uint8_t)vector->value);
		break;
	case 20U:
		seen.mask = RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_MASK;
		seen.lsb = RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_SHIFT;
		seen.width = RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_WIDTH;
		value = (uint64_t)rmi_dev_comm_exit_flags_get_req_cache(vector->raw);
		raw = rmi_dev_comm_exit_flags_set_req_cache(
			vector->raw ^ RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_MASK,
			(uint8_t)vector->value);
		break;
	case 21U:
		seen.mask = RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_MASK;
		seen.lsb = RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_SHIFT;
		seen.width = RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_WIDTH;
		value = (uint64_t)rmi_dev_comm_exit_flags_get_rsp_cache(vector->raw);
		raw = rmi_dev_comm_exit_flags_set_rsp_cache(
			vector->raw ^ RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_MASK,
			(uint8_t)vector->value);
		break;
	case 22U:
		seen.mask = RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_MASK;
		seen.lsb = RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_SHIFT;
		seen.width = RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_WIDTH;
		value = (uint64_t)rmi_dev_comm_exit_flags_get_req_send(vector->raw);
		raw = rmi_dev_comm_exit_flags_set_req_send(
			vector->raw ^ RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_MASK,
			(uint8_t)vector->value);
		break;
	case 23U:
		seen.mask = RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_MASK;
		seen.lsb = RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_SHIFT;
		seen.width = RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_WIDTH;
		value = (uint64_t)rmi_dev_comm_exit_flags_get_rsp_wait(vector->raw);
		raw = rmi_dev_comm_exit_flags_set_rsp_wait(
			vector->raw ^ RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_MASK,
			(uint8_t)vector->value);
		break;
	case 24U:
		seen.mask = RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_MASK;
		seen.lsb = RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_SHIFT;
		seen.width = RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_WIDTH;
		value = (uint64_t)rmi_dev_comm_exit_flags_get_rsp_reset(vector->raw);
		raw = rmi_dev_comm_exit_flags_set_rsp_reset(
			vector->raw ^ RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_MASK,
			(uint8_t)vector->value);
		break;
	case 25U:
		seen.mask = RMI_DEV_COMM_EXIT_FLAGS_MULTI_MASK;
		seen.lsb = RMI_DEV_COMM_EXIT_FLAGS_MULTI_SHIFT;
		seen.width = RMI_DEV_COMM_EXIT_FLAGS_MULTI_WIDTH;
		value = (uint64_t)rmi_dev_comm_exit_flags_get_multi(vector->raw);
		raw = rmi_dev_comm_exit_flags_set_multi(
			vector->raw ^ RMI_DEV_COMM_EXIT_FLAGS_MULTI_MASK,
			(uint8_t)vector->value);
		break;
	case 26U:
		seen.mask = RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_MASK;
		seen.lsb = RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_SHIFT;
		seen.width = RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_WIDTH;
		value = (uint64_t)rmi_dev_comm_exit_flags_get_stream_wait(vector->raw);
		raw = rmi_dev_comm_exit_flags_set_stream_wait(
			vector->raw ^ RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_MASK,
			(uint8_t)vector->value);
		break;
	case 27U:
		seen.mask = RMI_FEATURE_REGISTER_0_S2SZ_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_S2SZ_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_S2SZ_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_s2sz(vector->raw);
		raw = rmi_feature_register_0_set_s2sz(
			vector->raw ^ RMI_FEATURE_REGISTER_0_S2SZ_MASK,
			(uint8_t)vector->value);
		break;
	case 28U:
		seen.mask = RMI_FEATURE_REGISTER_0_LPA2_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_LPA2_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_LPA2_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_lpa2(vector->raw);
		raw = rmi_feature_register_0_set_lpa2(
			vector->raw ^ RMI_FEATURE_REGISTER_0_LPA2_MASK,
			(uint8_t)vector->value);
		break;
	case 29U:
		seen.mask = RMI_FEATURE_REGISTER_0_SVE_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_SVE_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_SVE_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_sve(vector->raw);
		raw = rmi_feature_register_0_set_sve(
			vector->raw ^ RMI_FEATURE_REGISTER_0_SVE_MASK,
			(uint8_t)vector->value);
		break;
	case 30U:
		seen.mask = RMI_FEATURE_REGISTER_0_SVE_VL_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_SVE_VL_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_SVE_VL_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_sve_vl(vector->raw);
		raw = rmi_feature_register_0_set_sve_vl(
			vector->raw ^ RMI_FEATURE_REGISTER_0_SVE_VL_MASK,
			(uint8_t)vector->value);
		break;
	case 31U:
		seen.mask = RMI_FEATURE_REGISTER_0_NUM_BPS_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_NUM_BPS_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_NUM_BPS_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_num_bps(vector->raw);
		raw = rmi_feature_register_0_set_num_bps(
			vector->raw ^ RMI_FEATURE_REGISTER_0_NUM_BPS_MASK,
			(uint8_t)vector->value);
		break;
	case 32U:
		seen.mask = RMI_FEATURE_REGISTER_0_NUM_WPS_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_NUM_WPS_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_NUM_WPS_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_num_wps(vector->raw);
		raw = rmi_feature_register_0_set_num_wps(
			vector->raw ^ RMI_FEATURE_REGISTER_0_NUM_WPS_MASK,
			(uint8_t)vector->value);
		break;
	case 33U:
		seen.mask = RMI_FEATURE_REGISTER_0_PMU_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_PMU_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_PMU_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_pmu(vector->raw);
		raw = rmi_feature_register_0_set_pmu(
			vector->raw ^ RMI_FEATURE_REGISTER_0_PMU_MASK,
			(uint8_t)vector->value);
		break;
	case 34U:
		seen.mask = RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_WIDTH;
		value = (uint64_t)rmi_feature_register_0_get_pmu_num_ctrs(vector->raw);
		raw = rmi_feature_register_0_set_pmu_num_ctrs(
			vector->raw ^ RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_MASK,
			(uint8_t)vector->value);
		break;
	case 35U:
		seen.mask = RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_WIDTH;
		value = (uint64_t)rmi_feature_register_1_get_rmi_gran_sz_4kb(vector->raw);
		raw = rmi_feature_register_1_set_rmi_gran_sz_4kb(
			vector->raw ^ RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_MASK,
			(uint8_t)vector->value);
		break;
	case 36U:
		seen.mask = RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_WIDTH;
		value = (uint64_t)rmi_feature_register_1_get_rmi_gran_sz_16kb(vector->raw);
		raw = rmi_feature_register_1_set_rmi_gran_sz_16kb(
			vector->raw ^ RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_MASK,
			(uint8_t)vector->value);
		break;
	case 37U:
		seen.mask = RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_WIDTH;
		value = (uint64_t)rmi_feature_register_1_get_rmi_gran_sz_64kb(vector->raw);
		raw = rmi_feature_register_1_set_rmi_gran_sz_64kb(
			vector->raw ^ RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_MASK,
			(uint8_t)vector->value);
		break;
	case 38U:
		seen.mask = RMI_FEATURE_REGISTER_1_HASH_SHA_256_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_1_HASH_SHA_256_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_1_HASH_SHA_256_WIDTH;
		value = (uint64_t)rmi_feature_register_1_get_hash_sha_256(vector->raw);
		raw = rmi_feature_register_1_set_hash_sha_256(
			vector->raw ^ RMI_FEATURE_REGISTER_1_HASH_SHA_256_MASK,
			(uint8_t)vector->value);
		break;
	case 39U:
		seen.mask = RMI_FEATURE_REGISTER_1_HASH_SHA_384_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_1_HASH_SHA_384_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_1_HASH_SHA_384_WIDTH;
		value = (uint64_t)rmi_feature_register_1_get_hash_sha_384(vector->raw);
		raw = rmi_feature_register_1_set_hash_sha_384(
			vector->raw ^ RMI_FEATURE_REGISTER_1_HASH_SHA_384_MASK,
			(uint8_t)vector->value);
		break;
	case 40U:
		seen.mask = RMI_FEATURE_REGISTER_1_HASH_SHA_512_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_1_HASH_SHA_512_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_1_HASH_SHA_512_WIDTH;
		value = (uint64_t)rmi_feature_register_1_get_hash_sha_512(vector->raw);
		raw = rmi_feature_register_1_set_hash_sha_512(
			vector->raw ^ RMI_FEATURE_REGISTER_1_HASH_SHA_512_MASK,
			(uint8_t)vector->value);
		break;
	case 41U:
		seen.mask = RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_WIDTH;
		value = (uint64_t)rmi_feature_register_1_get_max_recs_order(vector->raw);
		raw = rmi_feature_register_1_set_max_recs_order(
			vector->raw ^ RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_MASK,
			(uint8_t)vector->value);
		break;
	case 42U:
		seen.mask = RMI_FEATURE_REGISTER_1_L0GPTSZ_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_1_L0GPTSZ_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_1_L0GPTSZ_WIDTH;
		value = (uint64_t)rmi_feature_register_1_get_l0gptsz(vector->raw);
		raw = rmi_feature_register_1_set_l0gptsz(
			vector->raw ^ RMI_FEATURE_REGISTER_1_L0GPTSZ_MASK,
			(uint8_t)vector->value);
		break;
	case 43U:
		seen.mask = RMI_FEATURE_REGISTER_1_PPS_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_1_PPS_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_1_PPS_WIDTH;
		value = (uint64_t)rmi_feature_register_1_get_pps(vector->raw);
		raw = rmi_feature_register_1_set_pps(
			vector->raw ^ RMI_FEATURE_REGISTER_1_PPS_MASK,
			(uint8_t)vector->value);
		break;
	case 44U:
		seen.mask = RMI_FEATURE_REGISTER_2_DA_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_DA_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_DA_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_da(vector->raw);
		raw = rmi_feature_register_2_set_da(
			vector->raw ^ RMI_FEATURE_REGISTER_2_DA_MASK,
			(uint8_t)vector->value);
		break;
	case 45U:
		seen.mask = RMI_FEATURE_REGISTER_2_DA_COH_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_DA_COH_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_DA_COH_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_da_coh(vector->raw);
		raw = rmi_feature_register_2_set_da_coh(
			vector->raw ^ RMI_FEATURE_REGISTER_2_DA_COH_MASK,
			(uint8_t)vector->value);
		break;
	case 46U:
		seen.mask = RMI_FEATURE_REGISTER_2_VSMMU_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_VSMMU_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_VSMMU_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_vsmmu(vector->raw);
		raw = rmi_feature_register_2_set_vsmmu(
			vector->raw ^ RMI_FEATURE_REGISTER_2_VSMMU_MASK,
			(uint8_t)vector->value);
		break;
	case 47U:
		seen.mask = RMI_FEATURE_REGISTER_2_ATS_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_ATS_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_ATS_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_ats(vector->raw);
		raw = rmi_feature_register_2_set_ats(
			vector->raw ^ RMI_FEATURE_REGISTER_2_ATS_MASK,
			(uint8_t)vector->value);
		break;
	case 48U:
		seen.mask = RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_max_vdevs_order(vector->raw);
		raw = rmi_feature_register_2_set_max_vdevs_order(
			vector->raw ^ RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_MASK,
			(uint8_t)vector->value);
		break;
	case 49U:
		seen.mask = RMI_FEATURE_REGISTER_2_VDEV_KROU_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_VDEV_KROU_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_VDEV_KROU_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_vdev_krou(vector->raw);
		raw = rmi_feature_register_2_set_vdev_krou(
			vector->raw ^ RMI_FEATURE_REGISTER_2_VDEV_KROU_MASK,
			(uint8_t)vector->value);
		break;
	case 50U:
		seen.mask = RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_non_tee_stream(vector->raw);
		raw = rmi_feature_register_2_set_non_tee_stream(
			vector->raw ^ RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_MASK,
			(uint8_t)vector->value);
		break;
	case 51U:
		seen.mask = RMI_FEATURE_REGISTER_2_P2P_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_P2P_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_P2P_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_p2p(vector->raw);
		raw = rmi_feature_register_2_set_p2p(
			vector->raw ^ RMI_FEATURE_REGISTER_2_P2P_MASK,
			(uint8_t)vector->value);
		break;
	case 52U:
		seen.mask = RMI_FEATURE_REGISTER_2_CMEM_CXL_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_CMEM_CXL_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_CMEM_CXL_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_cmem_cxl(vector->raw);
		raw = rmi_feature_register_2_set_cmem_cxl(
			vector->raw ^ RMI_FEATURE_REGISTER_2_CMEM_CXL_MASK,
			(uint8_t)vector->value);
		break;
	case 53U:
		seen.mask = RMI_FEATURE_REGISTER_2_MAX_CMEM_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_MAX_CMEM_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_MAX_CMEM_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_max_cmem(vector->raw);
		raw = rmi_feature_register_2_set_max_cmem(
			vector->raw ^ RMI_FEATURE_REGISTER_2_MAX_CMEM_MASK,
			(uint8_t)vector->value);
		break;
	case 54U:
		seen.mask = RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_WIDTH;
		value = (uint64_t)rmi_feature_register_2_get_cmem_tse_req(vector->raw);
		raw = rmi_feature_register_2_set_cmem_tse_req(
			vector->raw ^ RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_MASK,
			(uint8_t)vector->value);
		break;
	case 55U:
		seen.mask = RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_WIDTH;
		value = (uint64_t)rmi_feature_register_3_get_max_num_aux_planes(vector->raw);
		raw = rmi_feature_register_3_set_max_num_aux_planes(
			vector->raw ^ RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_MASK,
			(uint8_t)vector->value);
		break;
	case 56U:
		seen.mask = RMI_FEATURE_REGISTER_3_RTT_PLANE_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_3_RTT_PLANE_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_3_RTT_PLANE_WIDTH;
		value = (uint64_t)rmi_feature_register_3_get_rtt_plane(vector->raw);
		raw = rmi_feature_register_3_set_rtt_plane(
			vector->raw ^ RMI_FEATURE_REGISTER_3_RTT_PLANE_MASK,
			(uint8_t)vector->value);
		break;
	case 57U:
		seen.mask = RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_WIDTH;
		value = (uint64_t)rmi_feature_register_3_get_rtt_s2ap_indirect(vector->raw);
		raw = rmi_feature_register_3_set_rtt_s2ap_indirect(
			vector->raw ^ RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_MASK,
			(uint8_t)vector->value);
		break;
	case 58U:
		seen.mask = RMI_FEATURE_REGISTER_4_MEC_COUNT_MASK;
		seen.lsb = RMI_FEATURE_REGISTER_4_MEC_COUNT_SHIFT;
		seen.width = RMI_FEATURE_REGISTER_4_MEC_COUNT_WIDTH;
		value = (uint64_t)rmi_feature_register_4_get_mec_count(vector->raw);
		raw = rmi_feature_register_4_set_mec_count(
			vector->raw ^ RMI_FEATURE_REGISTER_4_MEC_COUNT_MASK,
			(uint64_t)vector->value);
		break;
	case 59U:
		seen.mask = RMI_INTERFACE_VERSION_MINOR_MASK;
		seen.lsb = RMI_INTERFACE_VERSION_MINOR_SHIFT;
		seen.width = RMI_INTERFACE_VERSION_MINOR_WIDTH;
		value = (uint64_t)rmi_interface_version_get_minor(vector->raw);
		raw = rmi_interface_version_set_minor(
			vector->raw ^ RMI_INTERFACE_VERSION_MINOR_MASK,
			(uint16_t)vector->value);
		break;
	case 60U:
		seen.mask = RMI_INTERFACE_VERSION_MAJOR_MASK;
		seen.lsb = RMI_INTERFACE_VERSION_MAJOR_SHIFT;
		seen.width = RMI_INTERFACE_VERSION_MAJOR_WIDTH;
		value = (uint64_t)rmi_interface_version_get_major(vector->raw);
		raw = rmi_interface_version_set_major(
			vector->raw ^ RMI_INTERFACE_VERSION_MAJOR_MASK,
			(uint16_t)vector->value);
		break;
	case 61U:
		seen.mask = RMI_OP_MEM_DONATE_REQ_SIZE_MASK;
		seen.lsb = RMI_OP_MEM_DONATE_REQ_SIZE_SHIFT;
		seen.width = RMI_OP_MEM_DONATE_REQ_SIZE_WIDTH;
		value = (uint64_t)rmi_op_mem_donate_req_get_size(vector->raw);
		raw = rmi_op_mem_donate_req_set_size(
			vector->raw ^ RMI_OP_MEM_DONATE_REQ_SIZE_MASK,
			(uint8_t)vector->value);
		break;
	case 62U:
		seen.mask = RMI_OP_MEM_DONATE_REQ_COUNT_MASK;
		seen.lsb = RMI_OP_MEM_DONATE_REQ_COUNT_SHIFT;
		seen.width = RMI_OP_MEM_DONATE_REQ_COUNT_WIDTH;
		value = (uint64_t)rmi_op_mem_donate_req_get_count(vector->raw);
		raw = rmi_op_mem_donate_req_set_count(
			vector->raw ^ RMI_OP_MEM_DONATE_REQ_COUNT_MASK,
			(uint16_t)vector->value);
		break;
	case 63U:
		seen.mask = RMI_OP_MEM_DONATE_REQ_CONTIG_MASK;
		seen.lsb = RMI_OP_MEM_DONATE_REQ_CONTIG_SHIFT;
		seen.width = RMI_OP_MEM_DONATE_REQ_CONTIG_WIDTH;
		value = (uint64_t)rmi_op_mem_donate_req_get_contig(vector->raw);
		raw = rmi_op_mem_donate_req_set_contig(
			vector->raw ^ RMI_OP_MEM_DONATE_REQ_CONTIG_MASK,
			(uint8_t)vector->value);
		break;
	case 64U:
		seen.mask = RMI_OP_MEM_DONATE_REQ_STATE_MASK;
		seen.lsb = RMI_OP_MEM_DONATE_REQ_STATE_SHIFT;
		seen.width = RMI_OP_MEM_DONATE_REQ_STATE_WIDTH;
		value = (uint64_t)rmi_op_mem_donate_req_get_state(vector->raw);
		raw = rmi_op_mem_donate_req_set_state(
			vector->raw ^ RMI_OP_MEM_DONATE_REQ_STATE_MASK,
			(uint8_t)vector->value);
		break;
	case 65U:
		seen.mask = RMI_PDEV_FLAGS_SPDM_MASK;
		seen.lsb = RMI_PDEV_FLAGS_SPDM_SHIFT;
		seen.width = RMI_PDEV_FLAGS_SPDM_WIDTH;
		value = (uint64_t)rmi_pdev_flags_get_spdm(vector->raw);
		raw = rmi_pdev_flags_set_spdm(
			vector->raw ^ RMI_PDEV_FLAGS_SPDM_MASK,
			(uint8_t)vector->value);
		break;
	case 66U:
		seen.mask = RMI_PDEV_FLAGS_CATEGORY_MASK;
		seen.lsb = RMI_PDEV_FLAGS_CATEGORY_SHIFT;
		seen.width = RMI_PDEV_FLAGS_CATEGORY_WIDTH;
		value = (uint64_t)rmi_pdev_flags_get_category(vector->raw);
		raw = rmi_pdev_flags_set_category(
			vector->raw ^ RMI_PDEV_FLAGS_CATEGORY_MASK,
			(uint8_t)vector->value);
		break;
	case 67U:
		seen.mask = RMI_PDEV_FLAGS_P2P_MASK;
		seen.lsb = RMI_PDEV_FLAGS_P2P_SHIFT;
		seen.width = RMI_PDEV_FLAGS_P2P_WIDTH;
		value = (uint64_t)rmi_pdev_flags_get_p2p(vector->raw);
		raw = rmi_pdev_flags_set_p2p(
			vector->raw ^ RMI_PDEV_FLAGS_P2P_MASK,
			(uint8_t)vector->value);
		break;
	case 68U:
		seen.mask = RMI_PSMMU_FLAGS_MSI_MASK;
		seen.lsb = RMI_PSMMU_FLAGS_MSI_SHIFT;
		seen.width = RMI_PSMMU_FLAGS_MSI_WIDTH;
		value = (uint64_t)rmi_psmmu_flags_get_msi(vector->raw);
		raw = rmi_psmmu_flags_set_msi(
			vector->raw ^ RMI_PSMMU_FLAGS_MSI_MASK,
			(uint8_t)vector->value);
		break;
	case 69U:
		seen.mask = RMI_PSMMU_FLAGS_ATS_MASK;
		seen.lsb = RMI_PSMMU_FLAGS_ATS_SHIFT;
		seen.width = RMI_PSMMU_FLAGS_ATS_WIDTH;
		value = (uint64_t)rmi_psmmu_flags_get_ats(vector->raw);
		raw = rmi_psmmu_flags_set_ats(
			vector->raw ^ RMI_PSMMU_FLAGS_ATS_MASK,
			(uint8_t)vector->value);
		break;
	case 70U:
		seen.mask = RMI_PSMMU_FLAGS_PRI_MASK;
		seen.lsb = RMI_PSMMU_FLAGS_PRI_SHIFT;
		seen.width = RMI_PSMMU_FLAGS_PRI_WIDTH;
		value = (uint64_t)rmi_psmmu_flags_get_pri(vector->raw);
		raw = rmi_psmmu_flags_set_pri(
			vector->raw ^ RMI_PSMMU_FLAGS_PRI_MASK,
			(uint8_t)vector->value);
		break;
	case 71U:
		seen.mask = RMI_PSMMU_IRQ_RESULT_PENDING_MASK;
		seen.lsb = RMI_PSMMU_IRQ_RESULT_PENDING_SHIFT;
		seen.width = RMI_PSMMU_IRQ_RESULT_PENDING_WIDTH;
		value = (uint64_t)rmi_psmmu_irq_result_get_pending(vector->raw);
		raw = rmi_psmmu_irq_result_set_pending(
			vector->raw ^ RMI_PSMMU_IRQ_RESULT_PENDING_MASK,
			(uint8_t)vector->value);
		break;
	case 72U:
		seen.mask = RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_MASK;
		seen.lsb = RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_SHIFT;
		seen.width = RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_WIDTH;
		value = (uint64_t)rmi_psmmu_irq_result_get_vsmmu_event(vector->raw);
		raw = rmi_psmmu_irq_result_set_vsmmu_event(
			vector->raw ^ RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_MASK,
			(uint8_t)vector->value);
		break;
	case 73U:
		seen.mask = RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_MASK;
		seen.lsb = RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_SHIFT;
		seen.width = RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_WIDTH;
		value = (uint64_t)rmi_psmmu_irq_result_get_smmu_event(vector->raw);
		raw = rmi_psmmu_irq_result_set_smmu_event(
			vector->raw ^ RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_MASK,
			(uint8_t)vector->value);
		break;
	case 74U:
		seen.mask = RMI_PSMMU_IRQ_RESULT_EMPTY_MASK;
		seen.lsb = RMI_PSMMU_IRQ_RESULT_EMPTY_SHIFT;
		seen.width = RMI_PSMMU_IRQ_RESULT_EMPTY_WIDTH;
		value = (uint64_t)rmi_psmmu_irq_result_get_empty(vector->raw);
		raw = rmi_psmmu_irq_result_set_empty(
			vector->raw ^ RMI_PSMMU_IRQ_RESULT_EMPTY_MASK,
			(uint8_t)vector->value);
		break;
	case 75U:
		seen.mask = RMI_PSMMU_IRQ_SET_GERROR_MASK;
		seen.lsb = RMI_PSMMU_IRQ_SET_GERROR_SHIFT;
		seen.width = RMI_PSMMU_IRQ_SET_GERROR_WIDTH;
		value = (uint64_t)rmi_psmmu_irq_set_get_gerror(vector->raw);
		raw = rmi_psmmu_irq_set_set_gerror(
			vector->raw ^ RMI_PSMMU_IRQ_SET_GERROR_MASK,
			(uint8_t)vector->value);
		break;
	case 76U:
		seen.mask = RMI_PSMMU_IRQ_SET_EVENTQ_MASK;
		seen.lsb = RMI_PSMMU_IRQ_SET_EVENTQ_SHIFT;
		seen.width = RMI_PSMMU_IRQ_SET_EVENTQ_WIDTH;
		value = (uint64_t)rmi_psmmu_irq_set_get_eventq(vector->raw);
		raw = rmi_psmmu_irq_set_set_eventq(
			vector->raw ^ RMI_PSMMU_IRQ_SET_EVENTQ_MASK,
			(uint8_t)vector->value);
		break;
	case 77U:
		seen.mask = RMI_PSMMU_IRQ_SET_PRIQ_MASK;
		seen.lsb = RMI_PSMMU_IRQ_SET_PRIQ_SHIFT;
		seen.width = RMI_PSMMU_IRQ_SET_PRIQ_WIDTH;
		value = (uint64_t)rmi_psmmu_irq_set_get_priq(vector->raw);
		raw = rmi_psmmu_irq_set_set_priq(
			vector->raw ^ RMI_PSMMU_IRQ_SET_PRIQ_MASK,
			(uint8_t)vector->value);
		break;
	case 78U:
		seen.mask = RMI_PSMMU_IRQ_SET_CMDQ_MASK;
		seen.lsb = RMI_PSMMU_IRQ_SET_CMDQ_SHIFT;
		seen.width = RMI_PSMMU_IRQ_SET_CMDQ_WIDTH;
		value = (uint64_t)rmi_psmmu_irq_set_get_cmdq(vector->raw);
		raw = rmi_psmmu_irq_set_set_cmdq(
			vector->raw ^ RMI_PSMMU_IRQ_SET_CMDQ_MASK,
			(uint8_t)vector->value);
		break;
	case 79U:
		seen.mask = RMI_REALM_FLAGS_0_LPA2_MASK;
		seen.lsb = RMI_REALM_FLAGS_0_LPA2_SHIFT;
		seen.width = RMI_REALM_FLAGS_0_LPA2_WIDTH;
		value = (uint64_t)rmi_realm_flags_0_get_lpa2(vector->raw);
		raw = rmi_realm_flags_0_set_lpa2(
			vector->raw ^ RMI_REALM_FLAGS_0_LPA2_MASK,
			(uint8_t)vector->value);
		break;
	case 80U:
		seen.mask = RMI_REALM_FLAGS_0_SVE_MASK;
		seen.lsb = RMI_REALM_FLAGS_0_SVE_SHIFT;
		seen.width = RMI_REALM_FLAGS_0_SVE_WIDTH;
		value = (uint64_t)rmi_realm_flags_0_get_sve(vector->raw);
		raw = rmi_realm_flags_0_set_sve(
			vector->raw ^ RMI_REALM_FLAGS_0_SVE_MASK,
			(uint8_t)vector->value);
		break;
	case 81U:
		seen.mask = RMI_REALM_FLAGS_0_PMU_MASK;
		seen.lsb = RMI_REALM_FLAGS_0_PMU_SHIFT;
		seen.width = RMI_REALM_FLAGS_0_PMU_WIDTH;
		value = (uint64_t)rmi_realm_flags_0_get_pmu(vector->raw);
		raw = rmi_realm_flags_0_set_pmu(
			vector->raw ^ RMI_REALM_FLAGS_0_PMU_MASK,
			(uint8_t)vector->value);
		break;
	case 82U:
		seen.mask = RMI_REALM_FLAGS_0_DA_MASK;
		seen.lsb = RMI_REALM_FLAGS_0_DA_SHIFT;
		seen.width = RMI_REALM_FLAGS_0_DA_WIDTH;
		value = (uint64_t)rmi_realm_flags_0_get_da(vector->raw);
		raw = rmi_realm_flags_0_set_da(
			vector->raw ^ RMI_REALM_FLAGS_0_DA_MASK,
			(uint8_t)vector->value);
		break;
	case 83U:
		seen.mask = RMI_REALM_FLAGS_0_LFA_POLICY_MASK;
		seen.lsb = RMI_REALM_FLAGS_0_LFA_POLICY_SHIFT;
		seen.width = RMI_REALM_FLAGS_0_LFA_POLICY_WIDTH;
		value = (uint64_t)rmi_realm_flags_0_get_lfa_policy(vector->raw);
		raw = rmi_realm_flags_0_set_lfa_policy(
			vector->raw ^ RMI_REALM_FLAGS_0_LFA_POLICY_MASK,
			(uint8_t)vector->value);
		break;
	case 84U:
		seen.mask = RMI_REALM_FLAGS_0_MEC_POLICY_MASK;
		seen.lsb = RMI_REALM_FLAGS_0_MEC_POLICY_SHIFT;
		seen.width = RMI_REALM_FLAGS_0_MEC_POLICY_WIDTH;
		value = (uint64_t)rmi_realm_flags_0_get_mec_policy(vector->raw);
		raw = rmi_realm_flags_0_set_mec_policy(
			vector->raw ^ RMI_REALM_FLAGS_0_MEC_POLICY_MASK,
			(uint8_t)vector->value);
		break;
	case 85U:
		seen.mask = RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_MASK;
		seen.lsb = RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_SHIFT;
		seen.width = RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_WIDTH;
		value = (uint64_t)rmi_realm_flags_1_get_rtt_tree_per_plane(vector->raw);
		raw = rmi_realm_flags_1_set_rtt_tree_per_plane(
			vector->raw ^ RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_MASK,
			(uint8_t)vector->value);
		break;
	case 86U:
		seen.mask = RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_MASK;
		seen.lsb = RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_SHIFT;
		seen.width = RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_WIDTH;
		value = (uint64_t)rmi_realm_flags_1_get_rtt_s2ap_encoding(vector->raw);
		raw = rmi_realm_flags_1_set_rtt_s2ap_encoding(
			vector->raw ^ RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_MASK,
			(uint8_t)vector->value);
		break;
	case 87U:
		seen.mask = RMI_REALM_FLAGS_1_ATS_MASK;
		seen.lsb = RMI_REALM_FLAGS_1_ATS_SHIFT;
		seen.width = RMI_REALM_FLAGS_1_ATS_WIDTH;
		value = (uint64_t)rmi_realm_flags_1_get_ats(vector->raw);
		raw = rmi_realm_flags_1_set_ats(
			vector->raw ^ RMI_REALM_FLAGS_1_ATS_MASK,
			(uint8_t)vector->value);
		break;
	case 88U:
		seen.mask = RMI_REC_CREATE_FLAGS_RUNNABLE_MASK;
		seen.lsb = RMI_REC_CREATE_FLAGS_RUNNABLE_SHIFT;
		seen.width = RMI_REC_CREATE_FLAGS_RUNNABLE_WIDTH;
		value = (uint64_t)rmi_rec_create_flags_get_runnable(vector->raw);
		raw = rmi_rec_create_flags_set_runnable(
			vector->raw ^ RMI_REC_CREATE_FLAGS_RUNNABLE_MASK,
			(uint8_t)vector->value);
		break;
	case 89U:
		seen.mask = RMI_REC_ENTER_FLAGS_EMUL_MMIO_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_EMUL_MMIO_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_EMUL_MMIO_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_emul_mmio(vector->raw);
		raw = rmi_rec_enter_flags_set_emul_mmio(
			vector->raw ^ RMI_REC_ENTER_FLAGS_EMUL_MMIO_MASK,
			(uint8_t)vector->value);
		break;
	case 90U:
		seen.mask = RMI_REC_ENTER_FLAGS_INJECT_SEA_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_INJECT_SEA_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_INJECT_SEA_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_inject_sea(vector->raw);
		raw = rmi_rec_enter_flags_set_inject_sea(
			vector->raw ^ RMI_REC_ENTER_FLAGS_INJECT_SEA_MASK,
			(uint8_t)vector->value);
		break;
	case 91U:
		seen.mask = RMI_REC_ENTER_FLAGS_TRAP_WFI_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_TRAP_WFI_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_TRAP_WFI_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_trap_wfi(vector->raw);
		raw = rmi_rec_enter_flags_set_trap_wfi(
			vector->raw ^ RMI_REC_ENTER_FLAGS_TRAP_WFI_MASK,
			(uint8_t)vector->value);
		break;
	case 92U:
		seen.mask = RMI_REC_ENTER_FLAGS_TRAP_WFE_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_TRAP_WFE_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_TRAP_WFE_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_trap_wfe(vector->raw);
		raw = rmi_rec_enter_flags_set_trap_wfe(
			vector->raw ^ RMI_REC_ENTER_FLAGS_TRAP_WFE_MASK,
			(uint8_t)vector->value);
		break;
	case 93U:
		seen.mask = RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_ripas_response(vector->raw);
		raw = rmi_rec_enter_flags_set_ripas_response(
			vector->raw ^ RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_MASK,
			(uint8_t)vector->value);
		break;
	case 94U:
		seen.mask = RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_s2ap_response(vector->raw);
		raw = rmi_rec_enter_flags_set_s2ap_response(
			vector->raw ^ RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_MASK,
			(uint8_t)vector->value);
		break;
	case 95U:
		seen.mask = RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_dev_mem_response(vector->raw);
		raw = rmi_rec_enter_flags_set_dev_mem_response(
			vector->raw ^ RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_MASK,
			(uint8_t)vector->value);
		break;
	case 96U:
		seen.mask = RMI_REC_ENTER_FLAGS_FORCE_P0_MASK;
		seen.lsb = RMI_REC_ENTER_FLAGS_FORCE_P0_SHIFT;
		seen.width = RMI_REC_ENTER_FLAGS_FORCE_P0_WIDTH;
		value = (uint64_t)rmi_rec_enter_flags_get_force_p0(vector->raw);
		raw = rmi_rec_enter_flags_set_force_p0(
			vector->raw ^ RMI_REC_ENTER_FLAGS_FORCE_P0_MASK,
			(uint8_t)vector->value);
		break;
	case 97U:
		seen.mask = RMI_REC_MPIDR_AFF0_MASK;
		seen.lsb = RMI_REC_MPIDR_AFF0_SHIFT;
		seen.width = RMI_REC_MPIDR_AFF0_WIDTH;
		value = (uint64_t)rmi_rec_mpidr_get_aff0(vector->raw);
		raw = rmi_rec_mpidr_set_aff0(
			vector->raw ^ RMI_REC_MPIDR_AFF0_MASK,
			(uint8_t)vector->value);
		break;
	case 98U:
		seen.mask = RMI_REC_MPIDR_AFF1_MASK;
		seen.lsb = RMI_REC_MPIDR_AFF1_SHIFT;
		seen.width = RMI_REC_MPIDR_AFF1_WIDTH;
		value = (uint64_t)rmi_rec_mpidr_get_aff1(vector->raw);
		raw = rmi_rec_mpidr_set_aff1(
			vector->raw ^ RMI_REC_MPIDR_AFF1_MASK,
			(uint8_t)vector->value);
		break;
	case 99U:
		seen.mask = RMI_REC_MPIDR_AFF2_MASK;
		seen.lsb = RMI_REC_MPIDR_AFF2_SHIFT;
		seen.width = RMI_REC_MPIDR_AFF2_WIDTH;
		value = (uint64_t)rmi_rec_mpidr_get_aff2(vector->raw);
		raw = rmi_rec_mpidr_set_aff2(
			vector->raw ^ RMI_REC_MPIDR_AFF2_MASK,
			(uint8_t)vector->value);
		break;
	case 100U:
		seen.mask = RMI_REC_MPIDR_AFF3_MASK;
		seen.lsb = RMI_REC_MPIDR_AFF3_SHIFT;
		seen.width = RMI_REC_MPIDR_AFF3_WIDTH;
		value = (uint64_t)rmi_rec_mpidr_get_aff3(vector->raw);
		raw = rmi_rec_mpidr_set_aff3(
			vector->raw ^ RMI_REC_MPIDR_AFF3_MASK,
			(uint8_t)vector->value);
		break;
	case 101U:
		seen.mask = RMI_RESULT_STATUS_MASK;
		seen.lsb = RMI_RESULT_STATUS_SHIFT;
		seen.width = RMI_RESULT_STATUS_WIDTH;
		value = (uint64_t)rmi_result_get_status(vector->raw);
		raw = rmi_result_set_status(
			vector->raw ^ RMI_RESULT_STATUS_MASK,
			(uint8_t)vector->value);
		break;
	case 102U:
		seen.mask = RMI_RESULT_DATA_INCOMPLETE_MASK;
		seen.lsb = RMI_RESULT_DATA_INCOMPLETE_SHIFT;
		seen.width = RMI_RESULT_DATA_INCOMPLETE_WIDTH;
		value = (uint64_t)rmi_result_get_data_incomplete(vector->raw);
		raw = rmi_result_set_data_incomplete(
			vector->raw ^ RMI_RESULT_DATA_INCOMPLETE_MASK,
			(uint64_t)vector->value);
		break;
	case 103U:
		seen.mask = RMI_RESULT_DATA_LEVEL_MASK;
		seen.lsb = RMI_RESULT_DATA_LEVEL_SHIFT;
		seen.width = RMI_RESULT_DATA_LEVEL_WIDTH;
		value = (uint64_t)rmi_result_get_data_level(vector->raw);
		raw = rmi_result_set_data_level(
			vector->raw ^ RMI_RESULT_DATA_LEVEL_MASK,
			(uint64_t)vector->value);
		break;
	case 104U:
		seen.mask = RMI_RESULT_DATA_NULL_MASK;
		seen.lsb = RMI_RESULT_DATA_NULL_SHIFT;
		seen.width = RMI_RESULT_DATA_NULL_WIDTH;
		value = (uint64_t)rmi_result_get_data_null(vector->raw);
		raw = rmi_result_set_data_null(
			vector->raw ^ RMI_RESULT_DATA_NULL_MASK,
			(uint64_t)vector->value);
		break;
	case 105U:
		seen.mask = RMI_RESULT_DATA_INCOMPLETE_MEM_MASK;
		seen.lsb = RMI_RESULT_DATA_INCOMPLETE_MEM_SHIFT;
		seen.width = RMI_RESULT_DATA_INCOMPLETE_MEM_WIDTH;
		value = (uint64_t)rmi_result_data_incomplete_get_mem(vector->raw);
		raw = rmi_result_data_incomplete_set_mem(
			vector->raw ^ RMI_RESULT_DATA_INCOMPLETE_MEM_MASK,
			(uint8_t)vector->value);
		break;
	case 106U:
		seen.mask = RMI_RESULT_DATA_INCOMPLETE_CANCEL_MASK;
		seen.lsb = RMI_RESULT_DATA_INCOMPLETE_CANCEL_SHIFT;
		seen.width = RMI_RESULT_DATA_INCOMPLETE_CANCEL_WIDTH;
		value = (uint64_t)rmi_result_data_incomplete_get_cancel(vector->raw);
		raw = rmi_result_data_incomplete_set_cancel(
			vector->raw ^ RMI_RESULT_DATA_INCOMPLETE_CANCEL_MASK,
			(uint8_t)vector->value);
		break;
	case 107U:
		seen.mask = RMI_RESULT_DATA_LEVEL_LEVEL_MASK;
		seen.lsb = RMI_RESULT_DATA_LEVEL_LEVEL_SHIFT;
		seen.width = RMI_RESULT_DATA_LEVEL_LEVEL_WIDTH;
		value = (uint64_t)rmi_result_data_level_get_level(vector->raw);
		raw = rmi_result_data_level_set_level(
			vector->raw ^ RMI_RESULT_DATA_LEVEL_LEVEL_MASK,
			(uint8_t)vector->value);
		break;
	case 108U:
		seen.mask = RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK;
		seen.lsb = RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_SHIFT;
		seen.width = RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_WIDTH;
		value = (uint64_t)rmi_rtt_aux_map_flags_get_tree_index(vector->raw);
		raw = rmi_rtt_aux_map_flags_set_tree_index(
			vector->raw ^ RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK,
			(uint8_t)vector->value);
		break;
	case 109U:
		seen.mask = RMI_RTT_AUX_MAP_FLAGS_BLOCK_MASK;
		seen.lsb = RMI_RTT_AUX_MAP_FLAGS_BLOCK_SHIFT;
		seen.width = RMI_RTT_AUX_MAP_FLAGS_BLOCK_WIDTH;
		value = (uint64_t)rmi_rtt_aux_map_flags_get_block(vector->raw);
		raw = rmi_rtt_aux_map_flags_set_block(
			vector->raw ^ RMI_RTT_AUX_MAP_FLAGS_BLOCK_MASK,
			(uint8_t)vector->value);
		break;
	case 110U:
		seen.mask = RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_MASK;
		seen.lsb = RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_SHIFT;
		seen.width = RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_WIDTH;
		value = (uint64_t)rmi_rtt_aux_map_flags_get_invalid_pri(vector->raw);
		raw = rmi_rtt_aux_map_flags_set_invalid_pri(
			vector->raw ^ RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_MASK,
			(uint8_t)vector->value);
		break;
	case 111U:
		seen.mask = RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK;
		seen.lsb = RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_SHIFT;
		seen.width = RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_WIDTH;
		value = (uint64_t)rmi_rtt_aux_unmap_flags_get_tree_index(vector->raw);
		raw = rmi_rtt_aux_unmap_flags_set_tree_index(
			vector->raw ^ RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK,
			(uint8_t)vector->value);
		break;
	case 112U:
		seen.mask = RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK;
		seen.lsb = RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_SHIFT;
		seen.width = RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_WIDTH;
		value = (uint64_t)rmi_rtt_prot_map_flags_get_oaddr_type(vector->raw);
		raw = rmi_rtt_prot_map_flags_set_oaddr_type(
			vector->raw ^ RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK,
			(uint8_t)vector->value);
		break;
	case 113U:
		seen.mask = RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK;
		seen.lsb = RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_SHIFT;
		seen.width = RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_WIDTH;
		value = (uint64_t)rmi_rtt_prot_map_flags_get_list_count(vector->raw);
		raw = rmi_rtt_prot_map_flags_set_list_count(
			vector->raw ^ RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK,
			(uint16_t)vector->value);
		break;
	case 114U:
		seen.mask = RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK;
		seen.lsb = RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_SHIFT;
		seen.width = RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_WIDTH;
		value = (uint64_t)rmi_rtt_unmap_flags_get_oaddr_type(vector->raw);
		raw = rmi_rtt_unmap_flags_set_oaddr_type(
			vector->raw ^ RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK,
			(uint8_t)vector->value);
		break;
	case 115U:
		seen.mask = RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK;
		seen.lsb = RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_SHIFT;
		seen.width = RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_WIDTH;
		value = (uint64_t)rmi_rtt_unprot_map_flags_get_oaddr_type(vector->raw);
		raw = rmi_rtt_unprot_map_flags_set_oaddr_type(
			vector->raw ^ RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK,
			(uint8_t)vector->value);
		break;
	case 116U:
		seen.mask = RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK;
		seen.lsb = RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_SHIFT;
		seen.width = RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_WIDTH;
		value = (uint64_t)rmi_rtt_unprot_map_flags_get_list_count(vector->raw);
		raw = rmi_rtt_unprot_map_flags_set_list_count(
			vector->raw ^ RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK,
			(uint16_t)vector->value);
		break;
	case 117U:
		seen.mask = RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK;
		seen.lsb = RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_SHIFT;
		seen.width = RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_WIDTH;
		value = (uint64_t)rmi_rtt_unprot_map_flags_get_memattr(vector->raw);
		raw = rmi_rtt_unprot_map_flags_set_memattr(
			vector->raw ^ RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK,
			(uint8_t)vector->value);
		break;
	case 118U:
		seen.mask = RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK;
		seen.lsb = RMI_RTT_UNPROT_MAP_FLAGS_S2AP_SHIFT;
		seen.width = RMI_RTT_UNPROT_MAP_FLAGS_S2AP_WIDTH;
		value = (uint64_t)rmi_rtt_unprot_map_flags_get_s2ap(vector->raw);
		raw = rmi_rtt_unprot_map_flags_set_s2ap(
			vector->raw ^ RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK,
			(uint8_t)vector->value);
		break;
	case 119U:
		seen.mask = RMI_VDEV_FLAGS_VSMMU_MASK;
		seen.lsb = RMI_VDEV_FLAGS_VSMMU_SHIFT;
		seen.width = RMI_VDEV_FLAGS_VSMMU_WIDTH;
		value = (uint64_t)rmi_vdev_flags_get_vsmmu(vector->raw);
		raw = rmi_vdev_flags_set_vsmmu(
			vector->raw ^ RMI_VDEV_FLAGS_VSMMU_MASK,
			(uint8_t)vector->value);
		break;
	case 120U:
		seen.mask = RMI_VDEV_MEASURE_FLAGS_RAW_MASK;
		seen.lsb = RMI_VDEV_MEASURE_FLAGS_RAW_SHIFT;
		seen.width = RMI_VDEV_MEASURE_FLAGS_RAW_WIDTH;
		value = (uint64_t)rmi_vdev_measure_flags_get_raw(vector->raw);
		raw = rmi_vdev_measure_flags_set_raw(
			vector->raw ^ RMI_VDEV_MEASURE_FLAGS_RAW_MASK,
			(uint8_t)vector->value);
		break;
	case 121U:
		seen.mask = RMI_VSMMU_CMD_FLAGS_PENDING_MASK;
		seen.lsb = RMI_VSMMU_CMD_FLAGS_PENDING_SHIFT;
		seen.width = RMI_VSMMU_CMD_FLAGS_PENDING_WIDTH;
		value = (uint64_t)rmi_vsmmu_cmd_flags_get_pending(vector->raw);
		raw = rmi_vsmmu_cmd_flags_set_pending(
			vector->raw ^ RMI_VSMMU_CMD_FLAGS_PENDING_MASK,
			(uint8_t)vector->value);
		break;
	case 122U:
		seen.mask = RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_MASK;
		seen.lsb = RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_SHIFT;
		seen.width = RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_WIDTH;
		value = (uint64_t)rmi_vsmmu_cmd_flags_get_cmd_complete(vector->raw);
		raw = rmi_vsmmu_cmd_flags_set_cmd_complete(
			vector->raw ^ RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_MASK,
			(uint8_t)vector->value);
		break;
	case 123U:
		seen.mask = RMI_VSMMU_CMD_FLAGS_IRQ_MASK;
		seen.lsb = RMI_VSMMU_CMD_FLAGS_IRQ_SHIFT;
		seen.width = RMI_VSMMU_CMD_FLAGS_IRQ_WIDTH;
		value = (uint64_t)rmi_vsmmu_cmd_flags_get_irq(vector->raw);
		raw = rmi_vsmmu_cmd_flags_set_irq(
			vector->raw ^ RMI_VSMMU_CMD_FLAGS_IRQ_MASK,
			(uint8_t)vector->value);
		break;
	case 124U:
		seen.mask = RMI_VSMMU_EVENT_FLAGS_IRQ_MASK;
		seen.lsb = RMI_VSMMU_EVENT_FLAGS_IRQ_SHIFT;
		seen.width = RMI_VSMMU_EVENT_FLAGS_IRQ_WIDTH;
		value = (uint64_t)rmi_vsmmu_event_flags_get_irq(vector->raw);
		raw = rmi_vsmmu_event_flags_set_irq(
			vector->raw ^ RMI_VSMMU_EVENT_FLAGS_IRQ_MASK,
			(uint8_t)vector->value);
		break;
	case 125U:
		seen.mask = RMI_VSMMU_EVENT_FLAGS_ABORT_MASK;
		seen.lsb = RMI_VSMMU_EVENT_FLAGS_ABORT_SHIFT;
		seen.width = RMI_VSMMU_EVENT_FLAGS_ABORT_WIDTH;
		value = (uint64_t)rmi_vsmmu_event_flags_get_abort(vector->raw);
		raw = rmi_vsmmu_event_flags_set_abort(
			vector->raw ^ RMI_VSMMU_EVENT_FLAGS_ABORT_MASK,
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
		RMI_ADDR_RANGE_DESC_RESERVED_MASK,
		RMI_ADDR_RANGE_DESC_16KB_RESERVED_MASK,
		RMI_ADDR_RANGE_DESC_4KB_RESERVED_MASK,
		RMI_ADDR_RANGE_DESC_64KB_RESERVED_MASK,
		0U,
		0U,
		RMI_CMEM_FLAGS_RESERVED_MASK,
		RMI_CONTINUE_FLAGS_RESERVED_MASK,
		RMI_DATA_FLAGS_RESERVED_MASK,
		RMI_DEV_COMM_EXIT_FLAGS_RESERVED_MASK,
		RMI_FEATURE_REGISTER_0_RESERVED_MASK,
		RMI_FEATURE_REGISTER_1_RESERVED_MASK,
		RMI_FEATURE_REGISTER_2_RESERVED_MASK,
		RMI_FEATURE_REGISTER_3_RESERVED_MASK,
		0U,
		RMI_INTERFACE_VERSION_RESERVED_MASK,
		RMI_OP_MEM_DONATE_REQ_RESERVED_MASK,
		RMI_PDEV_FLAGS_RESERVED_MASK,
		RMI_PDEV_STREAM_FLAGS_RESERVED_MASK,
		RMI_PSMMU_FLAGS_RESERVED_MASK,
		RMI_PSMMU_IRQ_RESULT_RESERVED_MASK,
		RMI_PSMMU_IRQ_SET_RESERVED_MASK,
		RMI_REALM_FLAGS_0_RESERVED_MASK,
		RMI_REALM_FLAGS_1_RESERVED_MASK,
		RMI_REC_CREATE_FLAGS_RESERVED_MASK,
		RMI_REC_ENTER_FLAGS_RESERVED_MASK,
		RMI_REC_MPIDR_RESERVED_MASK,
		RMI_RESULT_RESERVED_MASK,
		RMI_RESULT_DATA_INCOMPLETE_RESERVED_MASK,
		RMI_RESULT_DATA_LEVEL_RESERVED_MASK,
		RMI_RESULT_DATA_NULL_RESERVED_MASK,
		RMI_RTT_AUX_MAP_FLAGS_RESERVED_MASK,
		RMI_RTT_AUX_UNMAP_FLAGS_RESERVED_MASK,
		RMI_RTT_PROT_MAP_FLAGS_RESERVED_MASK,
		RMI_RTT_UNMAP_FLAGS_RESERVED_MASK,
		RMI_RTT_UNPROT_MAP_FLAGS_RESERVED_MASK,
		RMI_VDEV_FLAGS_RESERVED_MASK,
		RMI_VDEV_MEASURE_FLAGS_RESERVED_MASK,
		RMI_VSMMU_CMD_FLAGS_RESERVED_MASK,
		RMI_VSMMU_EVENT_FLAGS_RESERVED_MASK,
		RMI_VSMMU_FLAGS_RESERVED_MASK,
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
	{ "RMI_PAGE_L3", (uint64_t)RMI_PAGE_L3 & 0x3U, 0x0U },
	{ "RMI_BLOCK_L2", (uint64_t)RMI_BLOCK_L2 & 0x3U, 0x1U },
	{ "RMI_BLOCK_L1", (uint64_t)RMI_BLOCK_L1 & 0x3U, 0x2U },
	{ "RMI_BLOCK_L0", (uint64_t)RMI_BLOCK_L0 & 0x3U, 0x3U },
	{ "RMI_FALSE", (uint64_t)RMI_FALSE & 0x1U, 0x0U },
	{ "RMI_TRUE", (uint64_t)RMI_TRUE & 0x1U, 0x1U },
	{ "RMI_CONTINUE_KEEP_GOING", (uint64_t)RMI_CONTINUE_KEEP_GOING & 0x1U, 0x0U },
	{ "RMI_CONTINUE_STOP", (uint64_t)RMI_CONTINUE_STOP & 0x1U, 0x1U },
	{ "RMI_NO_MEASURE_CONTENT", (uint64_t)RMI_NO_MEASURE_CONTENT & 0x1U, 0x0U },
	{ "RMI_MEASURE_CONTENT", (uint64_t)RMI_MEASURE_CONTENT & 0x1U, 0x1U },
	{ "RMI_DEV_NEGOTIATION_DATA", (uint64_t)RMI_DEV_NEGOTIATION_DATA & 0xffU, 0x0U },
	{ "RMI_DEV_IDENTITY", (uint64_t)RMI_DEV_IDENTITY & 0xffU, 0x1U },
	{ "RMI_DEV_MEASUREMENTS", (uint64_t)RMI_DEV_MEASUREMENTS & 0xffU, 0x2U },
	{ "RMI_DEV_INTERFACE_REPORT", (uint64_t)RMI_DEV_INTERFACE_REPORT & 0xffU, 0x3U },
	{ "RMI_PROTOCOL_SPDM", (uint64_t)RMI_PROTOCOL_SPDM & 0xffU, 0x0U },
	{ "RMI_PROTOCOL_SECURE_SPDM", (uint64_t)RMI_PROTOCOL_SECURE_SPDM & 0xffU, 0x1U },
	{ "RMI_DEV_COMM_NONE", (uint64_t)RMI_DEV_COMM_NONE & 0xffU, 0x0U },
	{ "RMI_DEV_COMM_RESPONSE", (uint64_t)RMI_DEV_COMM_RESPONSE & 0xffU, 0x1U },
	{ "RMI_DEV_COMM_ERROR", (uint64_t)RMI_DEV_COMM_ERROR & 0xffU, 0x2U },
	{ "RMI_NOT_EMULATED_MMIO", (uint64_t)RMI_NOT_EMULATED_MMIO & 0x1U, 0x0U },
	{ "RMI_EMULATED_MMIO", (uint64_t)RMI_EMULATED_MMIO & 0x1U, 0x1U },
	{ "RMI_FEATURE_FALSE", (uint64_t)RMI_FEATURE_FALSE & 0x1U, 0x0U },
	{ "RMI_FEATURE_TRUE", (uint64_t)RMI_FEATURE_TRUE & 0x1U, 0x1U },
	{ "RMI_NO_FORCE_P0", (uint64_t)RMI_NO_FORCE_P0 & 0x1U, 0x0U },
	{ "RMI_FORCE_P0", (uint64_t)RMI_FORCE_P0 & 0x1U, 0x1U },
	{ "RMI_GRANULE_SIZE_4KB", (uint64_t)RMI_GRANULE_SIZE_4KB & 0xffU, 0x0U },
	{ "RMI_GRANULE_SIZE_16KB", (uint64_t)RMI_GRANULE_SIZE_16KB & 0xffU, 0x1U },
	{ "RMI_GRANULE_SIZE_64KB", (uint64_t)RMI_GRANULE_SIZE_64KB & 0xffU, 0x2U },
	{ "RMI_HASH_SHA_256", (uint64_t)RMI_HASH_SHA_256 & 0xffU, 0x0U },
	{ "RMI_HASH_SHA_512", (uint64_t)RMI_HASH_SHA_512 & 0xffU, 0x1U },
	{ "RMI_HASH_SHA_384", (uint64_t)RMI_HASH_SHA_384 & 0xffU, 0x2U },
	{ "RMI_NO_INJECT_SEA", (uint64_t)RMI_NO_INJECT_SEA & 0x1U, 0x0U },
	{ "RMI_INJECT_SEA", (uint64_t)RMI_INJECT_SEA & 0x1U, 0x1U },
	{ "RMI_LFA_DISALLOW", (uint64_t)RMI_LFA_DISALLOW & 0x3U, 0x0U },
	{ "RMI_LFA_ALLOW", (uint64_t)RMI_LFA_ALLOW & 0x3U, 0x1U },
	{ "RMI_MEC_POLICY_SHARED", (uint64_t)RMI_MEC_POLICY_SHARED & 0x3U, 0x0U },
	{ "RMI_MEC_POLICY_PRIVATE", (uint64_t)RMI_MEC_POLICY_PRIVATE & 0x3U, 0x1U },
	{ "RMI_MEM_CATEGORY_CONVENTIONAL", (uint64_t)RMI_MEM_CATEGORY_CONVENTIONAL & 0x3U, 0x0U },
	{ "RMI_MEM_CATEGORY_DEV_NCOH", (uint64_t)RMI_MEM_CATEGORY_DEV_NCOH & 0x3U, 0x1U },
	{ "RMI_MEM_CATEGORY_DEV_COH", (uint64_t)RMI_MEM_CATEGORY_DEV_COH & 0x3U, 0x2U },
	{ "RMI_OP_CANNOT_CANCEL", (uint64_t)RMI_OP_CANNOT_CANCEL & 0x1U, 0x0U },
	{ "RMI_OP_CAN_CANCEL", (uint64_t)RMI_OP_CAN_CANCEL & 0x1U, 0x1U },
	{ "RMI_OP_MEM_NON_CONTIG", (uint64_t)RMI_OP_MEM_NON_CONTIG & 0x1U, 0x0U },
	{ "RMI_OP_MEM_CONTIG", (uint64_t)RMI_OP_MEM_CONTIG & 0x1U, 0x1U },
	{ "RMI_OP_MEM_REQ_NONE", (uint64_t)RMI_OP_MEM_REQ_NONE & 0x3U, 0x0U },
	{ "RMI_OP_MEM_REQ_DONATE", (uint64_t)RMI_OP_MEM_REQ_DONATE & 0x3U, 0x1U },
	{ "RMI_OP_MEM_REQ_RECLAIM", (uint64_t)RMI_OP_MEM_REQ_RECLAIM & 0x3U, 0x2U },
	{ "RMI_OP_MEM_DELEGATED", (uint64_t)RMI_OP_MEM_DELEGATED & 0x1U, 0x0U },
	{ "RMI_OP_MEM_UNDELEGATED", (uint64_t)RMI_OP_MEM_UNDELEGATED & 0x1U, 0x1U },
	{ "RMI_PDEV_ROOT_PORT", (uint64_t)RMI_PDEV_ROOT_PORT & 0x3U, 0x0U },
	{ "RMI_PDEV_ENDPOINT_ACCEL_OFF_CHIP", (uint64_t)RMI_PDEV_ENDPOINT_ACCEL_OFF_CHIP & 0x3U,
	  0x1U },
	{ "RMI_PDEV_ENDPOINT_ACCEL_ON_CHIP", (uint64_t)RMI_PDEV_ENDPOINT_ACCEL_ON_CHIP & 0x3U,
	  0x2U },
	{ "RMI_PDEV_ENDPOINT_CMEM", (uint64_t)RMI_PDEV_ENDPOINT_CMEM & 0x3U, 0x3U },
	{ "RMI_SPDM_FALSE", (uint64_t)RMI_SPDM_FALSE & 0x1U, 0x0U },
	{ "RMI_SPDM_TRUE", (uint64_t)RMI_SPDM_TRUE & 0x1U, 0x1U },
	{ "RMI_PDEV_NEW", (uint64_t)RMI_PDEV_NEW & 0xffU, 0x0U },
	{ "RMI_PDEV_NEEDS_KEY", (uint64_t)RMI_PDEV_NEEDS_KEY & 0xffU, 0x1U },
	{ "RMI_PDEV_HAS_KEY", (uint64_t)RMI_PDEV_HAS_KEY & 0xffU, 0x2U },
	{ "RMI_PDEV_READY", (uint64_t)RMI_PDEV_READY & 0xffU, 0x3U },
	{ "RMI_PDEV_STOPPED", (uint64_t)RMI_PDEV_STOPPED & 0xffU, 0x4U },
	{ "RMI_PDEV_ERROR", (uint64_t)RMI_PDEV_ERROR & 0xffU, 0x5U },
	{ "RMI_PDEV_STREAM_NON_TEE", (uint64_t)RMI_PDEV_STREAM_NON_TEE & 0xffU, 0x0U },
	{ "RMI_PDEV_STREAM_NCOH", (uint64_t)RMI_PDEV_STREAM_NCOH & 0xffU, 0x1U },
	{ "RMI_PDEV_STREAM_COH", (uint64_t)RMI_PDEV_STREAM_COH & 0xffU, 0x2U },
	{ "RMI_PDEV_STREAM_NCOH_SYS", (uint64_t)RMI_PDEV_STREAM_NCOH_SYS & 0xffU, 0x3U },
	{ "RMI_PDEV_STREAM_COH_SYS", (uint64_t)RMI_PDEV_STREAM_COH_SYS & 0xffU, 0x4U },
	{ "RMI_PDEV_STREAM_NCOH_P2P", (uint64_t)RMI_PDEV_STREAM_NCOH_P2P & 0xffU, 0x5U },
	{ "RMI_PDEV_STREAM_COH_CMEM", (uint64_t)RMI_PDEV_STREAM_COH_CMEM & 0xffU, 0x6U },
	{ "RMI_PMU_OVERFLOW_NOT_ACTIVE", (uint64_t)RMI_PMU_OVERFLOW_NOT_ACTIVE & 0xffU, 0x0U },
	{ "RMI_PMU_OVERFLOW_ACTIVE", (uint64_t)RMI_PMU_OVERFLOW_ACTIVE & 0xffU, 0x1U },
	{ "RMI_PSMMU_ACTION_NONE", (uint64_t)RMI_PSMMU_ACTION_NONE & 0x1U, 0x0U },
	{ "RMI_PSMMU_ACTION_VIRQ", (uint64_t)RMI_PSMMU_ACTION_VIRQ & 0x1U, 0x1U },
	{ "RMI_PSMMU_IRQ_GERROR", (uint64_t)RMI_PSMMU_IRQ_GERROR & 0x3U, 0x0U },
	{ "RMI_PSMMU_IRQ_EVENTQ", (uint64_t)RMI_PSMMU_IRQ_EVENTQ & 0x3U, 0x1U },
	{ "RMI_PSMMU_IRQ_PRIQ", (uint64_t)RMI_PSMMU_IRQ_PRIQ & 0x3U, 0x2U },
	{ "RMI_PSMMU_IRQ_CMDQ", (uint64_t)RMI_PSMMU_IRQ_CMDQ & 0x3U, 0x3U },
	{ "RMI_EXIT_SYNC", (uint64_t)RMI_EXIT_SYNC & 0xffU, 0x0U },
	{ "RMI_EXIT_IRQ", (uint64_t)RMI_EXIT_IRQ & 0xffU, 0x1U },
	{ "RMI_EXIT_FIQ", (uint64_t)RMI_EXIT_FIQ & 0xffU, 0x2U },
	{ "RMI_EXIT_PSCI", (uint64_t)RMI_EXIT_PSCI & 0xffU, 0x3U },
	{ "RMI_EXIT_RIPAS_CHANGE", (uint64_t)RMI_EXIT_RIPAS_CHANGE & 0xffU, 0x4U },
	{ "RMI_EXIT_HOST_CALL", (uint64_t)RMI_EXIT_HOST_CALL & 0xffU, 0x5U },
	{ "RMI_EXIT_SERROR", (uint64_t)RMI_EXIT_SERROR & 0xffU, 0x6U },
	{ "RMI_EXIT_S2AP_CHANGE", (uint64_t)RMI_EXIT_S2AP_CHANGE & 0xffU, 0x7U },
	{ "RMI_EXIT_VDEV_REQUEST", (uint64_t)RMI_EXIT_VDEV_REQUEST & 0xffU, 0x8U },
	{ "RMI_EXIT_VDEV_VALIDATE_MAPPING", (uint64_t)RMI_EXIT_VDEV_VALIDATE_MAPPING & 0xffU,
	  0x9U },
	{ "RMI_EXIT_VSMMU_COMMAND", (uint64_t)RMI_EXIT_VSMMU_COMMAND & 0xffU, 0xaU },
	{ "RMI_EXIT_VDEV_P2P_BINDING", (uint64_t)RMI_EXIT_VDEV_P2P_BINDING & 0xffU, 0xbU },
	{ "RMI_NOT_RUNNABLE", (uint64_t)RMI_NOT_RUNNABLE & 0x1U, 0x0U },
	{ "RMI_RUNNABLE", (uint64_t)RMI_RUNNABLE & 0x1U, 0x1U },
	{ "RMI_RESPONSE_ACCEPT", (uint64_t)RMI_RESPONSE_ACCEPT & 0x1U, 0x0U },
	{ "RMI_RESPONSE_REJECT", (uint64_t)RMI_RESPONSE_REJECT & 0x1U, 0x1U },
	{ "RMI_RIPAS_EMPTY", (uint64_t)RMI_RIPAS_EMPTY & 0xffU, 0x0U },
	{ "RMI_RIPAS_RAM", (uint64_t)RMI_RIPAS_RAM & 0xffU, 0x1U },
	{ "RMI_RIPAS_DESTROYED", (uint64_t)RMI_RIPAS_DESTROYED & 0xffU, 0x2U },
	{ "RMI_RIPAS_DEV", (uint64_t)RMI_RIPAS_DEV & 0xffU, 0x3U },
	{ "RMI_ADDR_TYPE_NONE", (uint64_t)RMI_ADDR_TYPE_NONE & 0x3U, 0x0U },
	{ "RMI_ADDR_TYPE_SINGLE", (uint64_t)RMI_ADDR_TYPE_SINGLE & 0x3U, 0x1U },
	{ "RMI_ADDR_TYPE_LIST", (uint64_t)RMI_ADDR_TYPE_LIST & 0x3U, 0x2U },
	{ "RMI_RTT_AUX_BLOCK_NO_CREATE", (uint64_t)RMI_RTT_AUX_BLOCK_NO_CREATE & 0x1U, 0x0U },
	{ "RMI_RTT_AUX_BLOCK_CREATE", (uint64_t)RMI_RTT_AUX_BLOCK_CREATE & 0x1U, 0x1U },
	{ "RMI_RTT_AUX_INVALID_PRI_STOP", (uint64_t)RMI_RTT_AUX_INVALID_PRI_STOP & 0x1U, 0x0U },
	{ "RMI_RTT_AUX_INVALID_PRI_CONTINUE", (uint64_t)RMI_RTT_AUX_INVALID_PRI_CONTINUE & 0x1U,
	  0x1U },
	{ "RMI_RTTE_VOID", (uint64_t)RMI_RTTE_VOID & 0xffU, 0x0U },
	{ "RMI_RTTE_DATA", (uint64_t)RMI_RTTE_DATA & 0xffU, 0x1U },
	{ "RMI_RTTE_TABLE", (uint64_t)RMI_RTTE_TABLE & 0xffU, 0x2U },
	{ "RMI_RTTE_NARCH_DEV", (uint64_t)RMI_RTTE_NARCH_DEV & 0xffU, 0x3U },
	{ "RMI_RTTE_AUX_DESTROYED", (uint64_t)RMI_RTTE_AUX_DESTROYED & 0xffU, 0x4U },
	{ "RMI_RTTE_ARCH_DEV", (uint64_t)RMI_RTTE_ARCH_DEV & 0xffU, 0x5U },
	{ "RMI_RTT_PLANE_AUX", (uint64_t)RMI_RTT_PLANE_AUX & 0x3U, 0x0U },
	{ "RMI_RTT_PLANE_AUX_SINGLE", (uint64_t)RMI_RTT_PLANE_AUX_SINGLE & 0x3U, 0x1U },
	{ "RMI_RTT_PLANE_SINGLE", (uint64_t)RMI_RTT_PLANE_SINGLE & 0x3U, 0x2U },
	{ "RMI_S2AP_NO_ACCESS", (uint64_t)RMI_S2AP_NO_ACCESS & 0xfU, 0x0U },
	{ "RMI_S2AP_RO", (uint64_t)RMI_S2AP_RO & 0xfU, 0x1U },
	{ "RMI_S2AP_WO", (uint64_t)RMI_S2AP_WO & 0xfU, 0x2U },
	{ "RMI_S2AP_RW", (uint64_t)RMI_S2AP_RW & 0xfU, 0x3U },
	{ "RMI_S2AP_RW_PUX", (uint64_t)RMI_S2AP_RW_PUX & 0xfU, 0x4U },
	{ "RMI_S2AP_DIRECT", (uint64_t)RMI_S2AP_DIRECT & 0x1U, 0x0U },
	{ "RMI_S2AP_INDIRECT", (uint64_t)RMI_S2AP_INDIRECT & 0x1U, 0x1U },
	{ "RMI_SIG_RSASSA_3072", (uint64_t)RMI_SIG_RSASSA_3072 & 0xffU, 0x0U },
	{ "RMI_SIG_ECDSA_P256", (uint64_t)RMI_SIG_ECDSA_P256 & 0xffU, 0x1U },
	{ "RMI_SIG_ECDSA_P384", (uint64_t)RMI_SIG_ECDSA_P384 & 0xffU, 0x2U },
	{ "RMI_SUCCESS", (uint64_t)RMI_SUCCESS & 0xffU, 0x0U },
	{ "RMI_ERROR_INPUT", (uint64_t)RMI_ERROR_INPUT & 0xffU, 0x1U },
	{ "RMI_ERROR_REALM", (uint64_t)RMI_ERROR_REALM & 0xffU, 0x2U },
	{ "RMI_ERROR_REC", (uint64_t)RMI_ERROR_REC & 0xffU, 0x3U },
	{ "RMI_ERROR_RTT", (uint64_t)RMI_ERROR_RTT & 0xffU, 0x4U },
	{ "RMI_ERROR_NOT_SUPPORTED", (uint64_t)RMI_ERROR_NOT_SUPPORTED & 0xffU, 0x5U },
	{ "RMI_ERROR_DEVICE", (uint64_t)RMI_ERROR_DEVICE & 0xffU, 0x6U },
	{ "RMI_ERROR_RTT_AUX", (uint64_t)RMI_ERROR_RTT_AUX & 0xffU, 0x7U },
	{ "RMI_ERROR_PSMMU_ST", (uint64_t)RMI_ERROR_PSMMU_ST & 0xffU, 0x8U },
	{ "RMI_ERROR_DPT", (uint64_t)RMI_ERROR_DPT & 0xffU, 0x9U },
	{ "RMI_BUSY", (uint64_t)RMI_BUSY & 0xffU, 0xaU },
	{ "RMI_ERROR_GLOBAL", (uint64_t)RMI_ERROR_GLOBAL & 0xffU, 0xbU },
	{ "RMI_ERROR_TRACKING", (uint64_t)RMI_ERROR_TRACKING & 0xffU, 0xcU },
	{ "RMI_INCOMPLETE", (uint64_t)RMI_INCOMPLETE & 0xffU, 0xdU },
	{ "RMI_BLOCKED", (uint64_t)RMI_BLOCKED & 0xffU, 0xeU },
	{ "RMI_ERROR_GPT", (uint64_t)RMI_ERROR_GPT & 0xffU, 0xfU },
	{ "RMI_ERROR_GRANULE", (uint64_t)RMI_ERROR_GRANULE & 0xffU, 0x10U },
	{ "RMI_TRACKING_RESERVED", (uint64_t)RMI_TRACKING_RESERVED & 0x7U, 0x0U },
	{ "RMI_TRACKING_NONE", (uint64_t)RMI_TRACKING_NONE & 0x7U, 0x1U },
	{ "RMI_TRACKING_FINE", (uint64_t)RMI_TRACKING_FINE & 0x7U, 0x2U },
	{ "RMI_TRACKING_COARSE", (uint64_t)RMI_TRACKING_COARSE & 0x7U, 0x3U },
	{ "RMI_NO_TRAP", (uint64_t)RMI_NO_TRAP & 0x1U, 0x0U },
	{ "RMI_TRAP", (uint64_t)RMI_TRAP & 0x1U, 0x1U },
	{ "RMI_VDEV_MEASURE_NOT_RAW", (uint64_t)RMI_VDEV_MEASURE_NOT_RAW & 0x1U, 0x0U },
	{ "RMI_VDEV_MEASURE_RAW", (uint64_t)RMI_VDEV_MEASURE_RAW & 0x1U, 0x1U },
	{ "RMI_VDEV_NEW", (uint64_t)RMI_VDEV_NEW & 0xffU, 0x0U },
	{ "RMI_VDEV_UNLOCKED", (uint64_t)RMI_VDEV_UNLOCKED & 0xffU, 0x1U },
	{ "RMI_VDEV_LOCKED", (uint64_t)RMI_VDEV_LOCKED & 0xffU, 0x2U },
	{ "RMI_VDEV_STARTED", (uint64_t)RMI_VDEV_STARTED & 0xffU, 0x3U },
	{ "RMI_VDEV_ERROR", (uint64_t)RMI_VDEV_ERROR & 0xffU, 0x4U },
	{ "RMI_VDEV_KEY_REFRESH", (uint64_t)RMI_VDEV_KEY_REFRESH & 0xffU, 0x5U },
	{ "RMI_VDEV_KEY_PURGE", (uint64_t)RMI_VDEV_KEY_PURGE & 0xffU, 0x6U },
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

static void put_rmi_addr_range(struct rmi_addr_range *value, uint32_t member,
			       uint32_t index, uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->base = number;
		break;
	case 1U:
		value->top = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_addr_range(const struct rmi_addr_range *value,
				   uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->base;
	case 1U:
		return (uint64_t)value->top;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_addr_range(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_ADDR_RANGE_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_ADDR_RANGE_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_addr_range_put_base(bytes, number);
			found = (uint64_t)rmi_addr_range_get_base(bytes);
			break;
		case 1U:
			start = 0x8U;
			end = start + 8U;
			rmi_addr_range_put_top(bytes, number);
			found = (uint64_t)rmi_addr_range_get_top(bytes);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_ADDR_RANGE_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_addr_range(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_addr_range value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_addr_range *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_ADDR_RANGE_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_addr_range(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_ADDR_RANGE_SIZE);

	write_image(image, bytes, RMI_ADDR_RANGE_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_addr_range_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_addr_range(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_ADDR_RANGE_SIZE, GUARD_BYTE);
	rmi_addr_range_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_ADDR_RANGE_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_ADDR_RANGE_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_ADDR_RANGE_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_ADDR_RANGE_SIZE, 0U);
	}
	good &= accessors_rmi_addr_range(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_cmem_params(struct rmi_cmem_params *value, uint32_t member,
				uint32_t index, uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->chbcr_addr = number;
		break;
	case 2U:
		value->hb_hdm_id = (uint8_t)number;
		break;
	case 3U:
		value->addr_range.base = number;
		break;
	case 4U:
		value->addr_range.top = number;
		break;
	case 5U:
		value->ilv_gran = number;
		break;
	case 6U:
		value->ilv_ways = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_cmem_params(const struct rmi_cmem_params *value,
				    uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->chbcr_addr;
	case 2U:
		return (uint64_t)value->hb_hdm_id & 0xffU;
	case 3U:
		return (uint64_t)value->addr_range.base;
	case 4U:
		return (uint64_t)value->addr_range.top;
	case 5U:
		return (uint64_t)value->ilv_gran;
	case 6U:
		return (uint64_t)value->ilv_ways;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_cmem_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_CMEM_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_CMEM_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_cmem_params_put_flags(bytes, number);
			found = (uint64_t)rmi_cmem_params_get_flags(bytes);
			break;
		case 1U:
			start = 0x8U;
			end = start + 8U;
			rmi_cmem_params_put_chbcr_addr(bytes, number);
			found = (uint64_t)rmi_cmem_params_get_chbcr_addr(bytes);
			break;
		case 2U:
			start = 0x10U;
			end = start + 1U;
			rmi_cmem_params_put_hb_hdm_id(bytes, (uint8_t)number);
			found = (uint64_t)rmi_cmem_params_get_hb_hdm_id(bytes) & 0xffU;
			break;
		case 5U:
			start = 0x28U;
			end = start + 8U;
			rmi_cmem_params_put_ilv_gran(bytes, number);
			found = (uint64_t)rmi_cmem_params_get_ilv_gran(bytes);
			break;
		case 6U:
			start = 0x30U;
			end = start + 8U;
			rmi_cmem_params_put_ilv_ways(bytes, number);
			found = (uint64_t)rmi_cmem_params_get_ilv_ways(bytes);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_CMEM_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_cmem_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_cmem_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_cmem_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_CMEM_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_cmem_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_CMEM_PARAMS_SIZE);

	write_image(image, bytes, RMI_CMEM_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_cmem_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_cmem_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_CMEM_PARAMS_SIZE, GUARD_BYTE);
	rmi_cmem_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_CMEM_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_CMEM_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_CMEM_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_CMEM_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_cmem_params(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_cmem_pdev_params(struct rmi_cmem_pdev_params *value,
				     uint32_t member, uint32_t index,
				     uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->dev_hdm_id = (uint8_t)number;
		break;
	case 1U:
		value->dpa_skip_range = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_cmem_pdev_params(
	const struct rmi_cmem_pdev_params *value, uint32_t member,
	uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->dev_hdm_id & 0xffU;
	case 1U:
		return (uint64_t)value->dpa_skip_range;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_cmem_pdev_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_CMEM_PDEV_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_CMEM_PDEV_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 1U;
			rmi_cmem_pdev_params_put_dev_hdm_id(bytes,
							    (uint8_t)number);
			found = (uint64_t)rmi_cmem_pdev_params_get_dev_hdm_id(bytes) & 0xffU;
			break;
		case 1U:
			start = 0x8U;
			end = start + 8U;
			rmi_cmem_pdev_params_put_dpa_skip_range(bytes, number);
			found = (uint64_t)rmi_cmem_pdev_params_get_dpa_skip_range(bytes);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_CMEM_PDEV_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_cmem_pdev_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_cmem_pdev_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_cmem_pdev_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_CMEM_PDEV_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_cmem_pdev_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_CMEM_PDEV_PARAMS_SIZE);

	write_image(image, bytes, RMI_CMEM_PDEV_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_cmem_pdev_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_cmem_pdev_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_CMEM_PDEV_PARAMS_SIZE, GUARD_BYTE);
	rmi_cmem_pdev_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_CMEM_PDEV_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_CMEM_PDEV_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_CMEM_PDEV_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_CMEM_PDEV_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_cmem_pdev_params(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_dev_comm_data(struct rmi_dev_comm_data *value,
				  uint32_t member, uint32_t index,
				  uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->enter.status = (uint8_t)number;
		break;
	case 1U:
		value->enter.req_addr = number;
		break;
	case 2U:
		value->enter.rsp_addr = number;
		break;
	case 3U:
		value->enter.rsp_len = number;
		break;
	case 4U:
		value->exit.flags = number;
		break;
	case 5U:
		value->exit.req_cache_offset = number;
		break;
	case 6U:
		value->exit.req_cache_len = number;
		break;
	case 7U:
		value->exit.rsp_cache_offset = number;
		break;
	case 8U:
		value->exit.rsp_cache_len = number;
		break;
	case 9U:
		value->exit.cache_object_id = (uint8_t)number;
		break;
	case 10U:
		value->exit.protocol = (uint8_t)number;
		break;
	case 11U:
		value->exit.req_delay = number;
		break;
	case 12U:
		value->exit.req_len = number;
		break;
	case 13U:
		value->exit.rsp_timeout = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_dev_comm_data(const struct rmi_dev_comm_data *value,
				      uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->enter.status & 0xffU;
	case 1U:
		return (uint64_t)value->enter.req_addr;
	case 2U:
		return (uint64_t)value->enter.rsp_addr;
	case 3U:
		return (uint64_t)value->enter.rsp_len;
	case 4U:
		return (uint64_t)value->exit.flags;
	case 5U:
		return (uint64_t)value->exit.req_cache_offset;
	case 6U:
		return (uint64_t)value->exit.req_cache_len;
	case 7U:
		return (uint64_t)value->exit.rsp_cache_offset;
	case 8U:
		return (uint64_t)value->exit.rsp_cache_len;
	case 9U:
		return (uint64_t)value->exit.cache_object_id & 0xffU;
	case 10U:
		return (uint64_t)value->exit.protocol & 0xffU;
	case 11U:
		return (uint64_t)value->exit.req_delay;
	case 12U:
		return (uint64_t)value->exit.req_len;
	case 13U:
		return (uint64_t)value->exit.rsp_timeout;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_dev_comm_data(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_DEV_COMM_DATA_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_DEV_COMM_DATA_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_DEV_COMM_DATA_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_dev_comm_data(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_dev_comm_data value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_dev_comm_data *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_DEV_COMM_DATA_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_dev_comm_data(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_DEV_COMM_DATA_SIZE);

	write_image(image, bytes, RMI_DEV_COMM_DATA_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_dev_comm_data_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_dev_comm_data(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_DEV_COMM_DATA_SIZE, GUARD_BYTE);
	rmi_dev_comm_data_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_DEV_COMM_DATA_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_DEV_COMM_DATA_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_DEV_COMM_DATA_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_DEV_COMM_DATA_SIZE, 0U);
	}
	good &= accessors_rmi_dev_comm_data(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_dev_comm_enter(struct rmi_dev_comm_enter *value,
				   uint32_t member, uint32_t index,
				   uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->status = (uint8_t)number;
		break;
	case 1U:
		value->req_addr = number;
		break;
	case 2U:
		value->rsp_addr = number;
		break;
	case 3U:
		value->rsp_len = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_dev_comm_enter(const struct rmi_dev_comm_enter *value,
				       uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->status & 0xffU;
	case 1U:
		return (uint64_t)value->req_addr;
	case 2U:
		return (uint64_t)value->rsp_addr;
	case 3U:
		return (uint64_t)value->rsp_len;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_dev_comm_enter(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_DEV_COMM_ENTER_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_DEV_COMM_ENTER_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 1U;
			rmi_dev_comm_enter_put_status(bytes, (uint8_t)number);
			found = (uint64_t)rmi_dev_comm_enter_get_status(bytes) & 0xffU;
			break;
		case 1U:
			start = 0x8U;
			end = start + 8U;
			rmi_dev_comm_enter_put_req_addr(bytes, number);
			found = (uint64_t)rmi_dev_comm_enter_get_req_addr(bytes);
			break;
		case 2U:
			start = 0x10U;
			end = start + 8U;
			rmi_dev_comm_enter_put_rsp_addr(bytes, number);
			found = (uint64_t)rmi_dev_comm_enter_get_rsp_addr(bytes);
			break;
		case 3U:
			start = 0x18U;
			end = start + 8U;
			rmi_dev_comm_enter_put_rsp_len(bytes, number);
			found = (uint64_t)rmi_dev_comm_enter_get_rsp_len(bytes);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_DEV_COMM_ENTER_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_dev_comm_enter(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_dev_comm_enter value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_dev_comm_enter *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_DEV_COMM_ENTER_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_dev_comm_enter(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_DEV_COMM_ENTER_SIZE);

	write_image(image, bytes, RMI_DEV_COMM_ENTER_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_dev_comm_enter_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_dev_comm_enter(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_DEV_COMM_ENTER_SIZE, GUARD_BYTE);
	rmi_dev_comm_enter_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_DEV_COMM_ENTER_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_DEV_COMM_ENTER_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_DEV_COMM_ENTER_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_DEV_COMM_ENTER_SIZE, 0U);
	}
	good &= accessors_rmi_dev_comm_enter(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_dev_comm_exit(struct rmi_dev_comm_exit *value,
				  uint32_t member, uint32_t index,
				  uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->req_cache_offset = number;
		break;
	case 2U:
		value->req_cache_len = number;
		break;
	case 3U:
		value->rsp_cache_offset = number;
		break;
	case 4U:
		value->rsp_cache_len = number;
		break;
	case 5U:
		value->cache_object_id = (uint8_t)number;
		break;
	case 6U:
		value->protocol = (uint8_t)number;
		break;
	case 7U:
		value->req_delay = number;
		break;
	case 8U:
		value->req_len = number;
		break;
	case 9U:
		value->rsp_timeout = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_dev_comm_exit(const struct rmi_dev_comm_exit *value,
				      uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->req_cache_offset;
	case 2U:
		return (uint64_t)value->req_cache_len;
	case 3U:
		return (uint64_t)value->rsp_cache_offset;
	case 4U:
		return (uint64_t)value->rsp_cache_len;
	case 5U:
		return (uint64_t)value->cache_object_id & 0xffU;
	case 6U:
		return (uint64_t)value->protocol & 0xffU;
	case 7U:
		return (uint64_t)value->req_delay;
	case 8U:
		return (uint64_t)value->req_len;
	case 9U:
		return (uint64_t)value->rsp_timeout;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_dev_comm_exit(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_DEV_COMM_EXIT_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_DEV_COMM_EXIT_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_dev_comm_exit_put_flags(bytes, number);
			found = (uint64_t)rmi_dev_comm_exit_get_flags(bytes);
			break;
		case 1U:
			start = 0x8U;
			end = start + 8U;
			rmi_dev_comm_exit_put_req_cache_offset(bytes, number);
			found = (uint64_t)rmi_dev_comm_exit_get_req_cache_offset(bytes);
			break;
		case 2U:
			start = 0x10U;
			end = start + 8U;
			rmi_dev_comm_exit_put_req_cache_len(bytes, number);
			found = (uint64_t)rmi_dev_comm_exit_get_req_cache_len(bytes);
			break;
		case 3U:
			start = 0x18U;
			end = start + 8U;
			rmi_dev_comm_exit_put_rsp_cache_offset(bytes, number);
			found = (uint64_t)rmi_dev_comm_exit_get_rsp_cache_offset(bytes);
			break;
		case 4U:
			start = 0x20U;
			end = start + 8U;
			rmi_dev_comm_exit_put_rsp_cache_len(bytes, number);
			found = (uint64_t)rmi_dev_comm_exit_get_rsp_cache_len(bytes);
			break;
		case 5U:
			start = 0x28U;
			end = start + 1U;
			rmi_dev_comm_exit_put_cache_object_id(bytes,
							      (uint8_t)number);
			found = (uint64_t)rmi_dev_comm_exit_get_cache_object_id(bytes) & 0xffU;
			break;
		case 6U:
			start = 0x30U;
			end = start + 1U;
			rmi_dev_comm_exit_put_protocol(bytes, (uint8_t)number);
			found = (uint64_t)rmi_dev_comm_exit_get_protocol(bytes) & 0xffU;
			break;
		case 7U:
			start = 0x38U;
			end = start + 8U;
			rmi_dev_comm_exit_put_req_delay(bytes, number);
			found = (uint64_t)rmi_dev_comm_exit_get_req_delay(bytes);
			break;
		case 8U:
			start = 0x40U;
			end = start + 8U;
			rmi_dev_comm_exit_put_req_len(bytes, number);
			found = (uint64_t)rmi_dev_comm_exit_get_req_len(bytes);
			break;
		case 9U:
			start = 0x48U;
			end = start + 8U;
			rmi_dev_comm_exit_put_rsp_timeout(bytes, number);
			found = (uint64_t)rmi_dev_comm_exit_get_rsp_timeout(bytes);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_DEV_COMM_EXIT_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_dev_comm_exit(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_dev_comm_exit value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_dev_comm_exit *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_DEV_COMM_EXIT_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_dev_comm_exit(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_DEV_COMM_EXIT_SIZE);

	write_image(image, bytes, RMI_DEV_COMM_EXIT_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_dev_comm_exit_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_dev_comm_exit(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_DEV_COMM_EXIT_SIZE, GUARD_BYTE);
	rmi_dev_comm_exit_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_DEV_COMM_EXIT_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_DEV_COMM_EXIT_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_DEV_COMM_EXIT_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_DEV_COMM_EXIT_SIZE, 0U);
	}
	good &= accessors_rmi_dev_comm_exit(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_pdev_params(struct rmi_pdev_params *value, uint32_t member,
				uint32_t index, uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->pdev_id = number;
		break;
	case 2U:
		value->routing_id = number;
		break;
	case 3U:
		value->id_index = number;
		break;
	case 4U:
		value->rid_base = (uint16_t)number;
		break;
	case 5U:
		value->rid_top = (uint16_t)number;
		break;
	case 6U:
		value->hash_algo = (uint8_t)number;
		break;
	case 7U:
		value->max_vdevs_order = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_pdev_params(const struct rmi_pdev_params *value,
				    uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->pdev_id;
	case 2U:
		return (uint64_t)value->routing_id;
	case 3U:
		return (uint64_t)value->id_index;
	case 4U:
		return (uint64_t)value->rid_base & 0xffffU;
	case 5U:
		return (uint64_t)value->rid_top & 0xffffU;
	case 6U:
		return (uint64_t)value->hash_algo & 0xffU;
	case 7U:
		return (uint64_t)value->max_vdevs_order;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_pdev_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_PDEV_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_PDEV_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_pdev_params_put_flags(bytes, number);
			found = (uint64_t)rmi_pdev_params_get_flags(bytes);
			break;
		case 1U:
			start = 0x8U;
			end = start + 8U;
			rmi_pdev_params_put_pdev_id(bytes, number);
			found = (uint64_t)rmi_pdev_params_get_pdev_id(bytes);
			break;
		case 2U:
			start = 0x10U;
			end = start + 8U;
			rmi_pdev_params_put_routing_id(bytes, number);
			found = (uint64_t)rmi_pdev_params_get_routing_id(bytes);
			break;
		case 3U:
			start = 0x18U;
			end = start + 8U;
			rmi_pdev_params_put_id_index(bytes, number);
			found = (uint64_t)rmi_pdev_params_get_id_index(bytes);
			break;
		case 4U:
			start = 0x20U;
			end = start + 2U;
			rmi_pdev_params_put_rid_base(bytes, (uint16_t)number);
			found = (uint64_t)rmi_pdev_params_get_rid_base(bytes) & 0xffffU;
			break;
		case 5U:
			start = 0x28U;
			end = start + 2U;
			rmi_pdev_params_put_rid_top(bytes, (uint16_t)number);
			found = (uint64_t)rmi_pdev_params_get_rid_top(bytes) & 0xffffU;
			break;
		case 6U:
			start = 0x30U;
			end = start + 1U;
			rmi_pdev_params_put_hash_algo(bytes, (uint8_t)number);
			found = (uint64_t)rmi_pdev_params_get_hash_algo(bytes) & 0xffU;
			break;
		case 7U:
			start = 0x38U;
			end = start + 8U;
			rmi_pdev_params_put_max_vdevs_order(bytes, number);
			found = (uint64_t)rmi_pdev_params_get_max_vdevs_order(bytes);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_PDEV_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_pdev_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_pdev_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_pdev_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_PDEV_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_pdev_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_PDEV_PARAMS_SIZE);

	write_image(image, bytes, RMI_PDEV_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_pdev_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_pdev_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_PDEV_PARAMS_SIZE, GUARD_BYTE);
	rmi_pdev_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_PDEV_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_PDEV_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_PDEV_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_PDEV_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_pdev_params(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_pdev_stream_params(struct rmi_pdev_stream_params *value,
				       uint32_t member, uint32_t index,
				       uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->stream_type = (uint8_t)number;
		break;
	case 2U:
		value->pdev_1 = number;
		break;
	case 3U:
		value->pdev_2 = number;
		break;
	case 4U:
		value->ide_sid = number;
		break;
	case 5U:
		value->num_addr_range = number;
		break;
	case 6U:
		value->addr_range[0].base = number;
		break;
	case 7U:
		value->addr_range[0].top = number;
		break;
	case 8U:
		value->addr_range[1].base = number;
		break;
	case 9U:
		value->addr_range[1].top = number;
		break;
	case 10U:
		value->addr_range[2].base = number;
		break;
	case 11U:
		value->addr_range[2].top = number;
		break;
	case 12U:
		value->addr_range[3].base = number;
		break;
	case 13U:
		value->addr_range[3].top = number;
		break;
	case 14U:
		value->addr_range[4].base = number;
		break;
	case 15U:
		value->addr_range[4].top = number;
		break;
	case 16U:
		value->addr_range[5].base = number;
		break;
	case 17U:
		value->addr_range[5].top = number;
		break;
	case 18U:
		value->addr_range[6].base = number;
		break;
	case 19U:
		value->addr_range[6].top = number;
		break;
	case 20U:
		value->addr_range[7].base = number;
		break;
	case 21U:
		value->addr_range[7].top = number;
		break;
	case 22U:
		value->addr_range[8].base = number;
		break;
	case 23U:
		value->addr_range[8].top = number;
		break;
	case 24U:
		value->addr_range[9].base = number;
		break;
	case 25U:
		value->addr_range[9].top = number;
		break;
	case 26U:
		value->addr_range[10].base = number;
		break;
	case 27U:
		value->addr_range[10].top = number;
		break;
	case 28U:
		value->addr_range[11].base = number;
		break;
	case 29U:
		value->addr_range[11].top = number;
		break;
	case 30U:
		value->addr_range[12].base = number;
		break;
	case 31U:
		value->addr_range[12].top = number;
		break;
	case 32U:
		value->addr_range[13].base = number;
		break;
	case 33U:
		value->addr_range[13].top = number;
		break;
	case 34U:
		value->addr_range[14].base = number;
		break;
	case 35U:
		value->addr_range[14].top = number;
		break;
	case 36U:
		value->addr_range[15].base = number;
		break;
	case 37U:
		value->addr_range[15].top = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_pdev_stream_params(
	const struct rmi_pdev_stream_params *value, uint32_t member,
	uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->stream_type & 0xffU;
	case 2U:
		return (uint64_t)value->pdev_1;
	case 3U:
		return (uint64_t)value->pdev_2;
	case 4U:
		return (uint64_t)value->ide_sid;
	case 5U:
		return (uint64_t)value->num_addr_range;
	case 6U:
		return (uint64_t)value->addr_range[0].base;
	case 7U:
		return (uint64_t)value->addr_range[0].top;
	case 8U:
		return (uint64_t)value->addr_range[1].base;
	case 9U:
		return (uint64_t)value->addr_range[1].top;
	case 10U:
		return (uint64_t)value->addr_range[2].base;
	case 11U:
		return (uint64_t)value->addr_range[2].top;
	case 12U:
		return (uint64_t)value->addr_range[3].base;
	case 13U:
		return (uint64_t)value->addr_range[3].top;
	case 14U:
		return (uint64_t)value->addr_range[4].base;
	case 15U:
		return (uint64_t)value->addr_range[4].top;
	case 16U:
		return (uint64_t)value->addr_range[5].base;
	case 17U:
		return (uint64_t)value->addr_range[5].top;
	case 18U:
		return (uint64_t)value->addr_range[6].base;
	case 19U:
		return (uint64_t)value->addr_range[6].top;
	case 20U:
		return (uint64_t)value->addr_range[7].base;
	case 21U:
		return (uint64_t)value->addr_range[7].top;
	case 22U:
		return (uint64_t)value->addr_range[8].base;
	case 23U:
		return (uint64_t)value->addr_range[8].top;
	case 24U:
		return (uint64_t)value->addr_range[9].base;
	case 25U:
		return (uint64_t)value->addr_range[9].top;
	case 26U:
		return (uint64_t)value->addr_range[10].base;
	case 27U:
		return (uint64_t)value->addr_range[10].top;
	case 28U:
		return (uint64_t)value->addr_range[11].base;
	case 29U:
		return (uint64_t)value->addr_range[11].top;
	case 30U:
		return (uint64_t)value->addr_range[12].base;
	case 31U:
		return (uint64_t)value->addr_range[12].top;
	case 32U:
		return (uint64_t)value->addr_range[13].base;
	case 33U:
		return (uint64_t)value->addr_range[13].top;
	case 34U:
		return (uint64_t)value->addr_range[14].base;
	case 35U:
		return (uint64_t)value->addr_range[14].top;
	case 36U:
		return (uint64_t)value->addr_range[15].base;
	case 37U:
		return (uint64_t)value->addr_range[15].top;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_pdev_stream_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_PDEV_STREAM_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_PDEV_STREAM_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_pdev_stream_params_put_flags(bytes, number);
			found = (uint64_t)rmi_pdev_stream_params_get_flags(bytes);
			break;
		case 1U:
			start = 0x8U;
			end = start + 1U;
			rmi_pdev_stream_params_put_stream_type(bytes,
							       (uint8_t)number);
			found = (uint64_t)rmi_pdev_stream_params_get_stream_type(bytes) & 0xffU;
			break;
		case 2U:
			start = 0x10U;
			end = start + 8U;
			rmi_pdev_stream_params_put_pdev_1(bytes, number);
			found = (uint64_t)rmi_pdev_stream_params_get_pdev_1(bytes);
			break;
		case 3U:
			start = 0x18U;
			end = start + 8U;
			rmi_pdev_stream_params_put_pdev_2(bytes, number);
			found = (uint64_t)rmi_pdev_stream_params_get_pdev_2(bytes);
			break;
		case 4U:
			start = 0x20U;
			end = start + 8U;
			rmi_pdev_stream_params_put_ide_sid(bytes, number);
			found = (uint64_t)rmi_pdev_stream_params_get_ide_sid(bytes);
			break;
		case 5U:
			start = 0x28U;
			end = start + 8U;
			rmi_pdev_stream_params_put_num_addr_range(bytes,
								  number);
			found = (uint64_t)rmi_pdev_stream_params_get_num_addr_range(bytes);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_PDEV_STREAM_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_pdev_stream_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_pdev_stream_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_pdev_stream_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_PDEV_STREAM_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_pdev_stream_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_PDEV_STREAM_PARAMS_SIZE);

	write_image(image, bytes, RMI_PDEV_STREAM_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_pdev_stream_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_pdev_stream_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_PDEV_STREAM_PARAMS_SIZE, GUARD_BYTE);
	rmi_pdev_stream_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_PDEV_STREAM_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_PDEV_STREAM_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_PDEV_STREAM_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_PDEV_STREAM_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_pdev_stream_params(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_psmmu_params(struct rmi_psmmu_params *value,
				 uint32_t member, uint32_t index,
				 uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->gerr_addr = number;
		break;
	case 2U:
		value->gerr_data = number;
		break;
	case 3U:
		value->eventq_addr = number;
		break;
	case 4U:
		value->eventq_data = number;
		break;
	case 5U:
		value->priq_addr = number;
		break;
	case 6U:
		value->priq_data = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_psmmu_params(const struct rmi_psmmu_params *value,
				     uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->gerr_addr;
	case 2U:
		return (uint64_t)value->gerr_data;
	case 3U:
		return (uint64_t)value->eventq_addr;
	case 4U:
		return (uint64_t)value->eventq_data;
	case 5U:
		return (uint64_t)value->priq_addr;
	case 6U:
		return (uint64_t)value->priq_data;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_psmmu_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_PSMMU_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_PSMMU_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_psmmu_params_put_flags(bytes, number);
			found = (uint64_t)rmi_psmmu_params_get_flags(bytes);
			break;
		case 1U:
			start = 0x8U;
			end = start + 8U;
			rmi_psmmu_params_put_gerr_addr(bytes, number);
			found = (uint64_t)rmi_psmmu_params_get_gerr_addr(bytes);
			break;
		case 2U:
			start = 0x10U;
			end = start + 8U;
			rmi_psmmu_params_put_gerr_data(bytes, number);
			found = (uint64_t)rmi_psmmu_params_get_gerr_data(bytes);
			break;
		case 3U:
			start = 0x18U;
			end = start + 8U;
			rmi_psmmu_params_put_eventq_addr(bytes, number);
			found = (uint64_t)rmi_psmmu_params_get_eventq_addr(bytes);
			break;
		case 4U:
			start = 0x20U;
			end = start + 8U;
			rmi_psmmu_params_put_eventq_data(bytes, number);
			found = (uint64_t)rmi_psmmu_params_get_eventq_data(bytes);
			break;
		case 5U:
			start = 0x28U;
			end = start + 8U;
			rmi_psmmu_params_put_priq_addr(bytes, number);
			found = (uint64_t)rmi_psmmu_params_get_priq_addr(bytes);
			break;
		case 6U:
			start = 0x30U;
			end = start + 8U;
			rmi_psmmu_params_put_priq_data(bytes, number);
			found = (uint64_t)rmi_psmmu_params_get_priq_data(bytes);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_PSMMU_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_psmmu_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_psmmu_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_psmmu_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_PSMMU_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_psmmu_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_PSMMU_PARAMS_SIZE);

	write_image(image, bytes, RMI_PSMMU_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_psmmu_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_psmmu_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_PSMMU_PARAMS_SIZE, GUARD_BYTE);
	rmi_psmmu_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_PSMMU_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_PSMMU_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_PSMMU_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_PSMMU_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_psmmu_params(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_public_key_params(struct rmi_public_key_params *value,
				      uint32_t member, uint32_t index,
				      uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->key[index] = (uint8_t)number;
		break;
	case 1U:
		value->metadata[index] = (uint8_t)number;
		break;
	case 2U:
		value->key_len = number;
		break;
	case 3U:
		value->metadata_len = number;
		break;
	case 4U:
		value->algo = (uint8_t)number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_public_key_params(
	const struct rmi_public_key_params *value, uint32_t member,
	uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->key[index] & 0xffU;
	case 1U:
		return (uint64_t)value->metadata[index] & 0xffU;
	case 2U:
		return (uint64_t)value->key_len;
	case 3U:
		return (uint64_t)value->metadata_len;
	case 4U:
		return (uint64_t)value->algo & 0xffU;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_public_key_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_PUBLIC_KEY_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_PUBLIC_KEY_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U + (index * 1U);
			end = start + 1U;
			rmi_public_key_params_put_key(bytes, index,
						      (uint8_t)number);
			found = (uint64_t)rmi_public_key_params_get_key(bytes, index) & 0xffU;
			break;
		case 1U:
			start = 0x400U + (index * 1U);
			end = start + 1U;
			rmi_public_key_params_put_metadata(bytes, index,
							   (uint8_t)number);
			found = (uint64_t)rmi_public_key_params_get_metadata(bytes, index) & 0xffU;
			break;
		case 2U:
			start = 0x800U;
			end = start + 8U;
			rmi_public_key_params_put_key_len(bytes, number);
			found = (uint64_t)rmi_public_key_params_get_key_len(bytes);
			break;
		case 3U:
			start = 0x808U;
			end = start + 8U;
			rmi_public_key_params_put_metadata_len(bytes, number);
			found = (uint64_t)rmi_public_key_params_get_metadata_len(bytes);
			break;
		case 4U:
			start = 0x810U;
			end = start + 1U;
			rmi_public_key_params_put_algo(bytes, (uint8_t)number);
			found = (uint64_t)rmi_public_key_params_get_algo(bytes) & 0xffU;
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_PUBLIC_KEY_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_public_key_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_public_key_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_public_key_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_PUBLIC_KEY_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_public_key_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_PUBLIC_KEY_PARAMS_SIZE);

	write_image(image, bytes, RMI_PUBLIC_KEY_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_public_key_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_public_key_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_PUBLIC_KEY_PARAMS_SIZE, GUARD_BYTE);
	rmi_public_key_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_PUBLIC_KEY_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_PUBLIC_KEY_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_PUBLIC_KEY_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_PUBLIC_KEY_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_public_key_params(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_realm_params(struct rmi_realm_params *value,
				 uint32_t member, uint32_t index,
				 uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags0 = number;
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
		value->num_aux_planes = number;
		break;
	case 8U:
		value->rpv[index] = (uint8_t)number;
		break;
	case 9U:
		value->ats_plane = number;
		break;
	case 10U:
		value->rtt_base = number;
		break;
	case 11U:
		value->rtt_level_start = (int64_t)number;
		break;
	case 12U:
		value->rtt_num_start = (uint32_t)number;
		break;
	case 13U:
		value->flags1 = number;
		break;
	case 14U:
		value->aux_rtt_base[index] = number;
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
		return (uint64_t)value->flags0;
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
		return (uint64_t)value->num_aux_planes;
	case 8U:
		return (uint64_t)value->rpv[index] & 0xffU;
	case 9U:
		return (uint64_t)value->ats_plane;
	case 10U:
		return (uint64_t)value->rtt_base;
	case 11U:
		return (uint64_t)value->rtt_level_start;
	case 12U:
		return (uint64_t)value->rtt_num_start & 0xffffffffU;
	case 13U:
		return (uint64_t)value->flags1;
	case 14U:
		return (uint64_t)value->aux_rtt_base[index];
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
			rmi_realm_params_put_flags0(bytes, number);
			found = (uint64_t)rmi_realm_params_get_flags0(bytes);
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
			start = 0x38U;
			end = start + 8U;
			rmi_realm_params_put_num_aux_planes(bytes, number);
			found = (uint64_t)rmi_realm_params_get_num_aux_planes(bytes);
			break;
		case 8U:
			start = 0x400U + (index * 1U);
			end = start + 1U;
			rmi_realm_params_put_rpv(bytes, index, (uint8_t)number);
			found = (uint64_t)rmi_realm_params_get_rpv(bytes, index) & 0xffU;
			break;
		case 9U:
			start = 0x440U;
			end = start + 8U;
			rmi_realm_params_put_ats_plane(bytes, number);
			found = (uint64_t)rmi_realm_params_get_ats_plane(bytes);
			break;
		case 10U:
			start = 0x808U;
			end = start + 8U;
			rmi_realm_params_put_rtt_base(bytes, number);
			found = (uint64_t)rmi_realm_params_get_rtt_base(bytes);
			break;
		case 11U:
			start = 0x810U;
			end = start + 8U;
			rmi_realm_params_put_rtt_level_start(bytes,
							     (int64_t)number);
			found = (uint64_t)rmi_realm_params_get_rtt_level_start(bytes);
			break;
		case 12U:
			start = 0x818U;
			end = start + 4U;
			rmi_realm_params_put_rtt_num_start(bytes,
							   (uint32_t)number);
			found = (uint64_t)rmi_realm_params_get_rtt_num_start(bytes) & 0xffffffffU;
			break;
		case 13U:
			start = 0x820U;
			end = start + 8U;
			rmi_realm_params_put_flags1(bytes, number);
			found = (uint64_t)rmi_realm_params_get_flags1(bytes);
			break;
		case 14U:
			start = 0xf80U + (index * 8U);
			end = start + 8U;
			rmi_realm_params_put_aux_rtt_base(bytes, index, number);
			found = (uint64_t)rmi_realm_params_get_aux_rtt_base(bytes, index);
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
		value->rtt_tree = number;
		break;
	case 5U:
		value->gprs[index] = number;
		break;
	case 6U:
		value->cntp_ctl = number;
		break;
	case 7U:
		value->cntp_cval = number;
		break;
	case 8U:
		value->cntv_ctl = number;
		break;
	case 9U:
		value->cntv_cval = number;
		break;
	case 10U:
		value->ripas_base = number;
		break;
	case 11U:
		value->ripas_top = number;
		break;
	case 12U:
		value->ripas_value = (uint8_t)number;
		break;
	case 13U:
		value->s2ap_base = number;
		break;
	case 14U:
		value->s2ap_top = number;
		break;
	case 15U:
		value->vdev_id_1 = number;
		break;
	case 16U:
		value->vdev_id_2 = number;
		break;
	case 17U:
		value->dev_mem_base = number;
		break;
	case 18U:
		value->dev_mem_top = number;
		break;
	case 19U:
		value->dev_mem_pa = number;
		break;
	case 20U:
		value->imm = (uint16_t)number;
		break;
	case 21U:
		value->plane = number;
		break;
	case 22U:
		value->pmu_ovf_status = (uint8_t)number;
		break;
	case 23U:
		value->vsmmu = number;
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
		return (uint64_t)value->rtt_tree;
	case 5U:
		return (uint64_t)value->gprs[index];
	case 6U:
		return (uint64_t)value->cntp_ctl;
	case 7U:
		return (uint64_t)value->cntp_cval;
	case 8U:
		return (uint64_t)value->cntv_ctl;
	case 9U:
		return (uint64_t)value->cntv_cval;
	case 10U:
		return (uint64_t)value->ripas_base;
	case 11U:
		return (uint64_t)value->ripas_top;
	case 12U:
		return (uint64_t)value->ripas_value & 0xffU;
	case 13U:
		return (uint64_t)value->s2ap_base;
	case 14U:
		return (uint64_t)value->s2ap_top;
	case 15U:
		return (uint64_t)value->vdev_id_1;
	case 16U:
		return (uint64_t)value->vdev_id_2;
	case 17U:
		return (uint64_t)value->dev_mem_base;
	case 18U:
		return (uint64_t)value->dev_mem_top;
	case 19U:
		return (uint64_t)value->dev_mem_pa;
	case 20U:
		return (uint64_t)value->imm & 0xffffU;
	case 21U:
		return (uint64_t)value->plane;
	case 22U:
		return (uint64_t)value->pmu_ovf_status & 0xffU;
	case 23U:
		return (uint64_t)value->vsmmu;
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
			start = 0x118U;
			end = start + 8U;
			rmi_rec_exit_put_rtt_tree(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_rtt_tree(bytes);
			break;
		case 5U:
			start = 0x200U + (index * 8U);
			end = start + 8U;
			rmi_rec_exit_put_gprs(bytes, index, number);
			found = (uint64_t)rmi_rec_exit_get_gprs(bytes, index);
			break;
		case 6U:
			start = 0x400U;
			end = start + 8U;
			rmi_rec_exit_put_cntp_ctl(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_cntp_ctl(bytes);
			break;
		case 7U:
			start = 0x408U;
			end = start + 8U;
			rmi_rec_exit_put_cntp_cval(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_cntp_cval(bytes);
			break;
		case 8U:
			start = 0x410U;
			end = start + 8U;
			rmi_rec_exit_put_cntv_ctl(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_cntv_ctl(bytes);
			break;
		case 9U:
			start = 0x418U;
			end = start + 8U;
			rmi_rec_exit_put_cntv_cval(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_cntv_cval(bytes);
			break;
		case 10U:
			start = 0x500U;
			end = start + 8U;
			rmi_rec_exit_put_ripas_base(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_ripas_base(bytes);
			break;
		case 11U:
			start = 0x508U;
			end = start + 8U;
			rmi_rec_exit_put_ripas_top(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_ripas_top(bytes);
			break;
		case 12U:
			start = 0x510U;
			end = start + 1U;
			rmi_rec_exit_put_ripas_value(bytes, (uint8_t)number);
			found = (uint64_t)rmi_rec_exit_get_ripas_value(bytes) & 0xffU;
			break;
		case 13U:
			start = 0x520U;
			end = start + 8U;
			rmi_rec_exit_put_s2ap_base(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_s2ap_base(bytes);
			break;
		case 14U:
			start = 0x528U;
			end = start + 8U;
			rmi_rec_exit_put_s2ap_top(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_s2ap_top(bytes);
			break;
		case 15U:
			start = 0x530U;
			end = start + 8U;
			rmi_rec_exit_put_vdev_id_1(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_vdev_id_1(bytes);
			break;
		case 16U:
			start = 0x538U;
			end = start + 8U;
			rmi_rec_exit_put_vdev_id_2(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_vdev_id_2(bytes);
			break;
		case 17U:
			start = 0x540U;
			end = start + 8U;
			rmi_rec_exit_put_dev_mem_base(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_dev_mem_base(bytes);
			break;
		case 18U:
			start = 0x548U;
			end = start + 8U;
			rmi_rec_exit_put_dev_mem_top(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_dev_mem_top(bytes);
			break;
		case 19U:
			start = 0x550U;
			end = start + 8U;
			rmi_rec_exit_put_dev_mem_pa(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_dev_mem_pa(bytes);
			break;
		case 20U:
			start = 0x600U;
			end = start + 2U;
			rmi_rec_exit_put_imm(bytes, (uint16_t)number);
			found = (uint64_t)rmi_rec_exit_get_imm(bytes) & 0xffffU;
			break;
		case 21U:
			start = 0x608U;
			end = start + 8U;
			rmi_rec_exit_put_plane(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_plane(bytes);
			break;
		case 22U:
			start = 0x700U;
			end = start + 1U;
			rmi_rec_exit_put_pmu_ovf_status(bytes, (uint8_t)number);
			found = (uint64_t)rmi_rec_exit_get_pmu_ovf_status(bytes) & 0xffU;
			break;
		case 23U:
			start = 0x710U;
			end = start + 8U;
			rmi_rec_exit_put_vsmmu(bytes, number);
			found = (uint64_t)rmi_rec_exit_get_vsmmu(bytes);
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
		value->exit.exit_reason = (uint8_t)number;
		break;
	case 3U:
		value->exit.esr = number;
		break;
	case 4U:
		value->exit.far = number;
		break;
	case 5U:
		value->exit.hpfar = number;
		break;
	case 6U:
		value->exit.rtt_tree = number;
		break;
	case 7U:
		value->exit.gprs[index] = number;
		break;
	case 8U:
		value->exit.cntp_ctl = number;
		break;
	case 9U:
		value->exit.cntp_cval = number;
		break;
	case 10U:
		value->exit.cntv_ctl = number;
		break;
	case 11U:
		value->exit.cntv_cval = number;
		break;
	case 12U:
		value->exit.ripas_base = number;
		break;
	case 13U:
		value->exit.ripas_top = number;
		break;
	case 14U:
		value->exit.ripas_value = (uint8_t)number;
		break;
	case 15U:
		value->exit.s2ap_base = number;
		break;
	case 16U:
		value->exit.s2ap_top = number;
		break;
	case 17U:
		value->exit.vdev_id_1 = number;
		break;
	case 18U:
		value->exit.vdev_id_2 = number;
		break;
	case 19U:
		value->exit.dev_mem_base = number;
		break;
	case 20U:
		value->exit.dev_mem_top = number;
		break;
	case 21U:
		value->exit.dev_mem_pa = number;
		break;
	case 22U:
		value->exit.imm = (uint16_t)number;
		break;
	case 23U:
		value->exit.plane = number;
		break;
	case 24U:
		value->exit.pmu_ovf_status = (uint8_t)number;
		break;
	case 25U:
		value->exit.vsmmu = number;
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
		return (uint64_t)value->exit.exit_reason & 0xffU;
	case 3U:
		return (uint64_t)value->exit.esr;
	case 4U:
		return (uint64_t)value->exit.far;
	case 5U:
		return (uint64_t)value->exit.hpfar;
	case 6U:
		return (uint64_t)value->exit.rtt_tree;
	case 7U:
		return (uint64_t)value->exit.gprs[index];
	case 8U:
		return (uint64_t)value->exit.cntp_ctl;
	case 9U:
		return (uint64_t)value->exit.cntp_cval;
	case 10U:
		return (uint64_t)value->exit.cntv_ctl;
	case 11U:
		return (uint64_t)value->exit.cntv_cval;
	case 12U:
		return (uint64_t)value->exit.ripas_base;
	case 13U:
		return (uint64_t)value->exit.ripas_top;
	case 14U:
		return (uint64_t)value->exit.ripas_value & 0xffU;
	case 15U:
		return (uint64_t)value->exit.s2ap_base;
	case 16U:
		return (uint64_t)value->exit.s2ap_top;
	case 17U:
		return (uint64_t)value->exit.vdev_id_1;
	case 18U:
		return (uint64_t)value->exit.vdev_id_2;
	case 19U:
		return (uint64_t)value->exit.dev_mem_base;
	case 20U:
		return (uint64_t)value->exit.dev_mem_top;
	case 21U:
		return (uint64_t)value->exit.dev_mem_pa;
	case 22U:
		return (uint64_t)value->exit.imm & 0xffffU;
	case 23U:
		return (uint64_t)value->exit.plane;
	case 24U:
		return (uint64_t)value->exit.pmu_ovf_status & 0xffU;
	case 25U:
		return (uint64_t)value->exit.vsmmu;
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

static void put_rmi_rmm_config(struct rmi_rmm_config *value, uint32_t member,
			       uint32_t index, uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->tracking_region_size = (uint8_t)number;
		break;
	case 1U:
		value->rmi_granule_size = (uint8_t)number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_rmm_config(const struct rmi_rmm_config *value,
				   uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->tracking_region_size & 0xffU;
	case 1U:
		return (uint64_t)value->rmi_granule_size & 0xffU;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_rmm_config(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_RMM_CONFIG_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_RMM_CONFIG_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 1U;
			rmi_rmm_config_put_tracking_region_size(
				bytes, (uint8_t)number);
			found = (uint64_t)rmi_rmm_config_get_tracking_region_size(bytes) & 0xffU;
			break;
		case 1U:
			start = 0x8U;
			end = start + 1U;
			rmi_rmm_config_put_rmi_granule_size(bytes,
							    (uint8_t)number);
			found = (uint64_t)rmi_rmm_config_get_rmi_granule_size(bytes) & 0xffU;
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_RMM_CONFIG_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_rmm_config(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_rmm_config value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_rmm_config *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_RMM_CONFIG_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_rmm_config(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_RMM_CONFIG_SIZE);

	write_image(image, bytes, RMI_RMM_CONFIG_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_rmm_config_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_rmm_config(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_RMM_CONFIG_SIZE, GUARD_BYTE);
	rmi_rmm_config_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_RMM_CONFIG_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_RMM_CONFIG_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_RMM_CONFIG_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_RMM_CONFIG_SIZE, 0U);
	}
	good &= accessors_rmi_rmm_config(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_vdev_measure_params(struct rmi_vdev_measure_params *value,
					uint32_t member, uint32_t index,
					uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->nonce[index] = (uint8_t)number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_vdev_measure_params(
	const struct rmi_vdev_measure_params *value, uint32_t member,
	uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->nonce[index] & 0xffU;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_vdev_measure_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_VDEV_MEASURE_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_VDEV_MEASURE_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_vdev_measure_params_put_flags(bytes, number);
			found = (uint64_t)rmi_vdev_measure_params_get_flags(bytes);
			break;
		case 1U:
			start = 0x100U + (index * 1U);
			end = start + 1U;
			rmi_vdev_measure_params_put_nonce(bytes, index,
							  (uint8_t)number);
			found = (uint64_t)rmi_vdev_measure_params_get_nonce(bytes, index) & 0xffU;
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_VDEV_MEASURE_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_vdev_measure_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_vdev_measure_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_vdev_measure_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_VDEV_MEASURE_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_vdev_measure_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_VDEV_MEASURE_PARAMS_SIZE);

	write_image(image, bytes, RMI_VDEV_MEASURE_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_vdev_measure_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_vdev_measure_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_VDEV_MEASURE_PARAMS_SIZE, GUARD_BYTE);
	rmi_vdev_measure_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_VDEV_MEASURE_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_VDEV_MEASURE_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_VDEV_MEASURE_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_VDEV_MEASURE_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_vdev_measure_params(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_vdev_params(struct rmi_vdev_params *value, uint32_t member,
				uint32_t index, uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->vdev_id = number;
		break;
	case 2U:
		value->tdi_id = number;
		break;
	case 3U:
		value->vsmmu_addr = number;
		break;
	case 4U:
		value->vsid = number;
		break;
	case 5U:
		value->num_addr_range = number;
		break;
	case 6U:
		value->addr_range[0].base = number;
		break;
	case 7U:
		value->addr_range[0].top = number;
		break;
	case 8U:
		value->addr_range[1].base = number;
		break;
	case 9U:
		value->addr_range[1].top = number;
		break;
	case 10U:
		value->addr_range[2].base = number;
		break;
	case 11U:
		value->addr_range[2].top = number;
		break;
	case 12U:
		value->addr_range[3].base = number;
		break;
	case 13U:
		value->addr_range[3].top = number;
		break;
	case 14U:
		value->addr_range[4].base = number;
		break;
	case 15U:
		value->addr_range[4].top = number;
		break;
	case 16U:
		value->addr_range[5].base = number;
		break;
	case 17U:
		value->addr_range[5].top = number;
		break;
	case 18U:
		value->addr_range[6].base = number;
		break;
	case 19U:
		value->addr_range[6].top = number;
		break;
	case 20U:
		value->addr_range[7].base = number;
		break;
	case 21U:
		value->addr_range[7].top = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_vdev_params(const struct rmi_vdev_params *value,
				    uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->vdev_id;
	case 2U:
		return (uint64_t)value->tdi_id;
	case 3U:
		return (uint64_t)value->vsmmu_addr;
	case 4U:
		return (uint64_t)value->vsid;
	case 5U:
		return (uint64_t)value->num_addr_range;
	case 6U:
		return (uint64_t)value->addr_range[0].base;
	case 7U:
		return (uint64_t)value->addr_range[0].top;
	case 8U:
		return (uint64_t)value->addr_range[1].base;
	case 9U:
		return (uint64_t)value->addr_range[1].top;
	case 10U:
		return (uint64_t)value->addr_range[2].base;
	case 11U:
		return (uint64_t)value->addr_range[2].top;
	case 12U:
		return (uint64_t)value->addr_range[3].base;
	case 13U:
		return (uint64_t)value->addr_range[3].top;
	case 14U:
		return (uint64_t)value->addr_range[4].base;
	case 15U:
		return (uint64_t)value->addr_range[4].top;
	case 16U:
		return (uint64_t)value->addr_range[5].base;
	case 17U:
		return (uint64_t)value->addr_range[5].top;
	case 18U:
		return (uint64_t)value->addr_range[6].base;
	case 19U:
		return (uint64_t)value->addr_range[6].top;
	case 20U:
		return (uint64_t)value->addr_range[7].base;
	case 21U:
		return (uint64_t)value->addr_range[7].top;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_vdev_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_VDEV_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_VDEV_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_vdev_params_put_flags(bytes, number);
			found = (uint64_t)rmi_vdev_params_get_flags(bytes);
			break;
		case 1U:
			start = 0x8U;
			end = start + 8U;
			rmi_vdev_params_put_vdev_id(bytes, number);
			found = (uint64_t)rmi_vdev_params_get_vdev_id(bytes);
			break;
		case 2U:
			start = 0x10U;
			end = start + 8U;
			rmi_vdev_params_put_tdi_id(bytes, number);
			found = (uint64_t)rmi_vdev_params_get_tdi_id(bytes);
			break;
		case 3U:
			start = 0x20U;
			end = start + 8U;
			rmi_vdev_params_put_vsmmu_addr(bytes, number);
			found = (uint64_t)rmi_vdev_params_get_vsmmu_addr(bytes);
			break;
		case 4U:
			start = 0x28U;
			end = start + 8U;
			rmi_vdev_params_put_vsid(bytes, number);
			found = (uint64_t)rmi_vdev_params_get_vsid(bytes);
			break;
		case 5U:
			start = 0x30U;
			end = start + 8U;
			rmi_vdev_params_put_num_addr_range(bytes, number);
			found = (uint64_t)rmi_vdev_params_get_num_addr_range(bytes);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_VDEV_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_vdev_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_vdev_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_vdev_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_VDEV_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_vdev_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_VDEV_PARAMS_SIZE);

	write_image(image, bytes, RMI_VDEV_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_vdev_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_vdev_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_VDEV_PARAMS_SIZE, GUARD_BYTE);
	rmi_vdev_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_VDEV_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_VDEV_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_VDEV_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_VDEV_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_vdev_params(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_vsmmu_features(struct rmi_vsmmu_features *value,
				   uint32_t member, uint32_t index,
				   uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->aidr = number;
		break;
	case 1U:
		value->idr[index] = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_vsmmu_features(const struct rmi_vsmmu_features *value,
				       uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->aidr;
	case 1U:
		return (uint64_t)value->idr[index];
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_vsmmu_features(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_VSMMU_FEATURES_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_VSMMU_FEATURES_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_vsmmu_features_put_aidr(bytes, number);
			found = (uint64_t)rmi_vsmmu_features_get_aidr(bytes);
			break;
		case 1U:
			start = 0x8U + (index * 8U);
			end = start + 8U;
			rmi_vsmmu_features_put_idr(bytes, index, number);
			found = (uint64_t)rmi_vsmmu_features_get_idr(bytes, index);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_VSMMU_FEATURES_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_vsmmu_features(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_vsmmu_features value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_vsmmu_features *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_VSMMU_FEATURES_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_vsmmu_features(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_VSMMU_FEATURES_SIZE);

	write_image(image, bytes, RMI_VSMMU_FEATURES_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_vsmmu_features_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_vsmmu_features(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_VSMMU_FEATURES_SIZE, GUARD_BYTE);
	rmi_vsmmu_features_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_VSMMU_FEATURES_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_VSMMU_FEATURES_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_VSMMU_FEATURES_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_VSMMU_FEATURES_SIZE, 0U);
	}
	good &= accessors_rmi_vsmmu_features(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rmi_vsmmu_params(struct rmi_vsmmu_params *value,
				 uint32_t member, uint32_t index,
				 uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->flags = number;
		break;
	case 1U:
		value->reg_base = number;
		break;
	case 2U:
		value->reg_top = number;
		break;
	case 3U:
		value->aidr = number;
		break;
	case 4U:
		value->idr[index] = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rmi_vsmmu_params(const struct rmi_vsmmu_params *value,
				     uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->flags;
	case 1U:
		return (uint64_t)value->reg_base;
	case 2U:
		return (uint64_t)value->reg_top;
	case 3U:
		return (uint64_t)value->aidr;
	case 4U:
		return (uint64_t)value->idr[index];
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rmi_vsmmu_params(const struct rmi_vector_image *image)
{
	static uint8_t bytes[RMI_VSMMU_PARAMS_SIZE];
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RMI_VSMMU_PARAMS_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rmi_vsmmu_params_put_flags(bytes, number);
			found = (uint64_t)rmi_vsmmu_params_get_flags(bytes);
			break;
		case 1U:
			start = 0x8U;
			end = start + 8U;
			rmi_vsmmu_params_put_reg_base(bytes, number);
			found = (uint64_t)rmi_vsmmu_params_get_reg_base(bytes);
			break;
		case 2U:
			start = 0x10U;
			end = start + 8U;
			rmi_vsmmu_params_put_reg_top(bytes, number);
			found = (uint64_t)rmi_vsmmu_params_get_reg_top(bytes);
			break;
		case 3U:
			start = 0x18U;
			end = start + 8U;
			rmi_vsmmu_params_put_aidr(bytes, number);
			found = (uint64_t)rmi_vsmmu_params_get_aidr(bytes);
			break;
		case 4U:
			start = 0x20U + (index * 8U);
			end = start + 8U;
			rmi_vsmmu_params_put_idr(bytes, index, number);
			found = (uint64_t)rmi_vsmmu_params_get_idr(bytes, index);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RMI_VSMMU_PARAMS_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rmi_vsmmu_params(const struct rmi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rmi_vsmmu_params value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rmi_vector_value *element = &rmi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rmi_vsmmu_params *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RMI_VSMMU_PARAMS_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rmi_vsmmu_params(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RMI_VSMMU_PARAMS_SIZE);

	write_image(image, bytes, RMI_VSMMU_PARAMS_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rmi_vsmmu_params_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rmi_vsmmu_params(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RMI_VSMMU_PARAMS_SIZE, GUARD_BYTE);
	rmi_vsmmu_params_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RMI_VSMMU_PARAMS_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RMI_VSMMU_PARAMS_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RMI_VSMMU_PARAMS_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RMI_VSMMU_PARAMS_SIZE, 0U);
	}
	good &= accessors_rmi_vsmmu_params(image);
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
		return (RMI_ADDR_RANGE_SIZE == 0x10U) &&
		       image_rmi_addr_range(image);
	case 1U:
		return (RMI_CMEM_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_cmem_params(image);
	case 2U:
		return (RMI_CMEM_PDEV_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_cmem_pdev_params(image);
	case 3U:
		return (RMI_DEV_COMM_DATA_SIZE == 0x1000U) &&
		       image_rmi_dev_comm_data(image);
	case 4U:
		return (RMI_DEV_COMM_ENTER_SIZE == 0x100U) &&
		       image_rmi_dev_comm_enter(image);
	case 5U:
		return (RMI_DEV_COMM_EXIT_SIZE == 0x100U) &&
		       image_rmi_dev_comm_exit(image);
	case 6U:
		return (RMI_PDEV_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_pdev_params(image);
	case 7U:
		return (RMI_PDEV_STREAM_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_pdev_stream_params(image);
	case 8U:
		return (RMI_PSMMU_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_psmmu_params(image);
	case 9U:
		return (RMI_PUBLIC_KEY_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_public_key_params(image);
	case 10U:
		return (RMI_REALM_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_realm_params(image);
	case 11U:
		return (RMI_REC_ENTER_SIZE == 0x800U) &&
		       image_rmi_rec_enter(image);
	case 12U:
		return (RMI_REC_EXIT_SIZE == 0x800U) &&
		       image_rmi_rec_exit(image);
	case 13U:
		return (RMI_REC_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_rec_params(image);
	case 14U:
		return (RMI_REC_RUN_SIZE == 0x1000U) &&
		       image_rmi_rec_run(image);
	case 15U:
		return (RMI_RMM_CONFIG_SIZE == 0x1000U) &&
		       image_rmi_rmm_config(image);
	case 16U:
		return (RMI_VDEV_MEASURE_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_vdev_measure_params(image);
	case 17U:
		return (RMI_VDEV_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_vdev_params(image);
	case 18U:
		return (RMI_VSMMU_FEATURES_SIZE == 0x100U) &&
		       image_rmi_vsmmu_features(image);
	case 19U:
		return (RMI_VSMMU_PARAMS_SIZE == 0x1000U) &&
		       image_rmi_vsmmu_params(image);
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

	if ((in_range != vector->in_range) || (RMI_COMMANDS_COUNT != 99U)) {
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
	       (rmi_result_get_status(vector->x0) == vector->status) &&
	       (rmi_result_get_data(vector->x0) == vector->index) &&
	       (rmi_status_name((uint32_t)vector->status) != NULL);
}

static const char *call_name(uint32_t index)
{
	return rmi_vector_calls[index].name;
}

static const char *field_name(uint32_t index)
{
	static const char *const texts[] = {
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

	return texts[rmi_vector_fields[index].field];
}

static const char *reserved_bit_name(uint32_t index)
{
	static const char *const texts[] = {
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
