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
#include "rsi_vectors_check.h"

#include "rsi_vectors.h"

#include "rsi_codec.h"
#include "rsi_dispatch.h"

#define GUARD 16U
#define GUARD_BYTE 0xa5U
/* Whether a structure is what memory holds; if not, it needs the codec. */
#define NATIVE (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)

/* The call at work, and whether its registers are as they should be so far. */
static const struct rsi_vector_call *current;
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
#ifdef RSI_VECTORS_CONDUIT
#define CONDUIT RSI_VECTORS_CONDUIT
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

#define RSI_CONDUIT call_out
#include "rsi_call.h"

/* What a handler gives: something, even where it means nothing. */
static uint64_t answer(const struct rsi_vector_call *vector, uint32_t output)
{
	return (((vector->valid >> output) & 1U) != 0U) ? vector->outputs[output] :
							  0x5a5a5a5a5a5a5a5aU;
}

/* What a request must say of the hint. */
static uint32_t sve_hint(const struct rsi_vector_call *vector)
{
	return ((vector->in[0] & RMM_FID_SVE_HINT_MASK) != 0U) ? 1U : 0U;
}

struct trial {
	const struct rsi_vector_call *vector;
	uint32_t calls;
	int good;
};

static int call_attestation_token_continue(const struct rsi_vector_call *vector)
{
	struct rsi_attestation_token_continue_result result =
		rsi_attestation_token_continue((uint64_t)vector->inputs[0],
					       (uint64_t)vector->inputs[1],
					       (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RSI_ATTESTATION_TOKEN_CONTINUE_LEN_VALID == 0x1U;
	good &= (uint64_t)result.len == vector->outputs[0];
	return good;
}

static uint64_t
handle_attestation_token_continue(
	const struct rsi_request *request, uint64_t addr, uint64_t offset,
	uint64_t size, struct rsi_attestation_token_continue_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 0U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	trial->good &= (uint64_t)offset == trial->vector->inputs[1];
	trial->good &= (uint64_t)size == trial->vector->inputs[2];
	outputs->len = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_attestation_token_init(const struct rsi_vector_call *vector)
{
	struct rsi_attestation_token_init_result result =
		rsi_attestation_token_init((uint64_t)vector->inputs[0],
					   (uint64_t)vector->inputs[1],
					   (uint64_t)vector->inputs[2],
					   (uint64_t)vector->inputs[3],
					   (uint64_t)vector->inputs[4],
					   (uint64_t)vector->inputs[5],
					   (uint64_t)vector->inputs[6],
					   (uint64_t)vector->inputs[7]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RSI_ATTESTATION_TOKEN_INIT_SIZE_VALID == 0x1U;
	good &= (uint64_t)result.size == vector->outputs[0];
	return good;
}

static uint64_t
handle_attestation_token_init(
	const struct rsi_request *request, uint64_t challenge_0,
	uint64_t challenge_1, uint64_t challenge_2, uint64_t challenge_3,
	uint64_t challenge_4, uint64_t challenge_5, uint64_t challenge_6,
	uint64_t challenge_7,
	struct rsi_attestation_token_init_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 1U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)challenge_0 == trial->vector->inputs[0];
	trial->good &= (uint64_t)challenge_1 == trial->vector->inputs[1];
	trial->good &= (uint64_t)challenge_2 == trial->vector->inputs[2];
	trial->good &= (uint64_t)challenge_3 == trial->vector->inputs[3];
	trial->good &= (uint64_t)challenge_4 == trial->vector->inputs[4];
	trial->good &= (uint64_t)challenge_5 == trial->vector->inputs[5];
	trial->good &= (uint64_t)challenge_6 == trial->vector->inputs[6];
	trial->good &= (uint64_t)challenge_7 == trial->vector->inputs[7];
	outputs->size = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_features(const struct rsi_vector_call *vector)
{
	struct rsi_features_result result =
		rsi_features((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RSI_FEATURES_VALUE_VALID == 0x1U;
	good &= (uint64_t)result.value == vector->outputs[0];
	return good;
}

static uint64_t
handle_features(const struct rsi_request *request, uint64_t index,
		struct rsi_features_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 2U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)index == trial->vector->inputs[0];
	outputs->value = (uint64_t)answer(trial->vector, 0U);
	return trial->vector->out[0];
}

static int call_host_call(const struct rsi_vector_call *vector)
{
	struct rsi_host_call_result result =
		rsi_host_call((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_host_call(const struct rsi_request *request, uint64_t addr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 3U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_ipa_state_get(const struct rsi_vector_call *vector)
{
	struct rsi_ipa_state_get_result result =
		rsi_ipa_state_get((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RSI_IPA_STATE_GET_OUT_TOP_VALID == 0x1U;
	good &= (uint64_t)result.out_top == vector->outputs[0];
	good &= RSI_IPA_STATE_GET_RIPAS_VALID == 0x2U;
	good &= ((uint64_t)result.ripas & 0xffU) == vector->outputs[1];
	return good;
}

static uint64_t
handle_ipa_state_get(const struct rsi_request *request, uint64_t base,
		     uint64_t top, struct rsi_ipa_state_get_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 4U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)base == trial->vector->inputs[0];
	trial->good &= (uint64_t)top == trial->vector->inputs[1];
	outputs->out_top = (uint64_t)answer(trial->vector, 0U);
	outputs->ripas = (uint8_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_ipa_state_set(const struct rsi_vector_call *vector)
{
	struct rsi_ipa_state_set_result result =
		rsi_ipa_state_set((uint64_t)vector->inputs[0],
				  (uint64_t)vector->inputs[1],
				  (uint8_t)vector->inputs[2],
				  (uint64_t)vector->inputs[3]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RSI_IPA_STATE_SET_NEW_BASE_VALID == 0x1U;
	good &= (uint64_t)result.new_base == vector->outputs[0];
	good &= RSI_IPA_STATE_SET_RESPONSE_VALID == 0x2U;
	good &= ((uint64_t)result.response & 0x1U) == vector->outputs[1];
	return good;
}

static uint64_t
handle_ipa_state_set(const struct rsi_request *request, uint64_t base,
		     uint64_t top, uint8_t ripas, uint64_t flags,
		     struct rsi_ipa_state_set_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 5U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)base == trial->vector->inputs[0];
	trial->good &= (uint64_t)top == trial->vector->inputs[1];
	trial->good &= ((uint64_t)ripas & 0xffU) == trial->vector->inputs[2];
	trial->good &= (uint64_t)flags == trial->vector->inputs[3];
	outputs->new_base = (uint64_t)answer(trial->vector, 0U);
	outputs->response = (uint8_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_measurement_extend(const struct rsi_vector_call *vector)
{
	struct rsi_measurement_extend_result result =
		rsi_measurement_extend((uint64_t)vector->inputs[0],
				       (uint64_t)vector->inputs[1],
				       (uint64_t)vector->inputs[2],
				       (uint64_t)vector->inputs[3],
				       (uint64_t)vector->inputs[4],
				       (uint64_t)vector->inputs[5],
				       (uint64_t)vector->inputs[6],
				       (uint64_t)vector->inputs[7],
				       (uint64_t)vector->inputs[8],
				       (uint64_t)vector->inputs[9]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_measurement_extend(const struct rsi_request *request, uint64_t index,
			  uint64_t size, uint64_t value_0, uint64_t value_1,
			  uint64_t value_2, uint64_t value_3, uint64_t value_4,
			  uint64_t value_5, uint64_t value_6, uint64_t value_7)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 6U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)index == trial->vector->inputs[0];
	trial->good &= (uint64_t)size == trial->vector->inputs[1];
	trial->good &= (uint64_t)value_0 == trial->vector->inputs[2];
	trial->good &= (uint64_t)value_1 == trial->vector->inputs[3];
	trial->good &= (uint64_t)value_2 == trial->vector->inputs[4];
	trial->good &= (uint64_t)value_3 == trial->vector->inputs[5];
	trial->good &= (uint64_t)value_4 == trial->vector->inputs[6];
	trial->good &= (uint64_t)value_5 == trial->vector->inputs[7];
	trial->good &= (uint64_t)value_6 == trial->vector->inputs[8];
	trial->good &= (uint64_t)value_7 == trial->vector->inputs[9];
	return trial->vector->out[0];
}

static int call_measurement_read(const struct rsi_vector_call *vector)
{
	struct rsi_measurement_read_result result =
		rsi_measurement_read((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RSI_MEASUREMENT_READ_VALUE_0_VALID == 0x1U;
	good &= (uint64_t)result.value_0 == vector->outputs[0];
	good &= RSI_MEASUREMENT_READ_VALUE_1_VALID == 0x2U;
	good &= (uint64_t)result.value_1 == vector->outputs[1];
	good &= RSI_MEASUREMENT_READ_VALUE_2_VALID == 0x4U;
	good &= (uint64_t)result.value_2 == vector->outputs[2];
	good &= RSI_MEASUREMENT_READ_VALUE_3_VALID == 0x8U;
	good &= (uint64_t)result.value_3 == vector->outputs[3];
	good &= RSI_MEASUREMENT_READ_VALUE_4_VALID == 0x10U;
	good &= (uint64_t)result.value_4 == vector->outputs[4];
	good &= RSI_MEASUREMENT_READ_VALUE_5_VALID == 0x20U;
	good &= (uint64_t)result.value_5 == vector->outputs[5];
	good &= RSI_MEASUREMENT_READ_VALUE_6_VALID == 0x40U;
	good &= (uint64_t)result.value_6 == vector->outputs[6];
	good &= RSI_MEASUREMENT_READ_VALUE_7_VALID == 0x80U;
	good &= (uint64_t)result.value_7 == vector->outputs[7];
	return good;
}

static uint64_t
handle_measurement_read(const struct rsi_request *request, uint64_t index,
			struct rsi_measurement_read_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 7U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)index == trial->vector->inputs[0];
	outputs->value_0 = (uint64_t)answer(trial->vector, 0U);
	outputs->value_1 = (uint64_t)answer(trial->vector, 1U);
	outputs->value_2 = (uint64_t)answer(trial->vector, 2U);
	outputs->value_3 = (uint64_t)answer(trial->vector, 3U);
	outputs->value_4 = (uint64_t)answer(trial->vector, 4U);
	outputs->value_5 = (uint64_t)answer(trial->vector, 5U);
	outputs->value_6 = (uint64_t)answer(trial->vector, 6U);
	outputs->value_7 = (uint64_t)answer(trial->vector, 7U);
	return trial->vector->out[0];
}

static int call_realm_config(const struct rsi_vector_call *vector)
{
	struct rsi_realm_config_result result =
		rsi_realm_config((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t
handle_realm_config(const struct rsi_request *request, uint64_t addr)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 8U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)addr == trial->vector->inputs[0];
	return trial->vector->out[0];
}

static int call_version(const struct rsi_vector_call *vector)
{
	struct rsi_version_result result =
		rsi_version((uint64_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= result.valid == vector->valid;
	good &= RSI_VERSION_LOWER_VALID == 0x1U;
	good &= (uint64_t)result.lower == vector->outputs[0];
	good &= RSI_VERSION_HIGHER_VALID == 0x2U;
	good &= (uint64_t)result.higher == vector->outputs[1];
	return good;
}

static uint64_t
handle_version(const struct rsi_request *request, uint64_t req,
	       struct rsi_version_outputs *outputs)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 9U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)req == trial->vector->inputs[0];
	outputs->lower = (uint64_t)answer(trial->vector, 0U);
	outputs->higher = (uint64_t)answer(trial->vector, 1U);
	return trial->vector->out[0];
}

static int call_as_caller(const struct rsi_vector_call *vector)
{
	switch (vector->command) {
	case 0U:
		return call_attestation_token_continue(vector);
	case 1U:
		return call_attestation_token_init(vector);
	case 2U:
		return call_features(vector);
	case 3U:
		return call_host_call(vector);
	case 4U:
		return call_ipa_state_get(vector);
	case 5U:
		return call_ipa_state_set(vector);
	case 6U:
		return call_measurement_extend(vector);
	case 7U:
		return call_measurement_read(vector);
	case 8U:
		return call_realm_config(vector);
	case 9U:
		return call_version(vector);
	default:
		return 0;
	}
}

/* The same without a wrapper: not all that an RMM may get is what they send. */
static int call_plainly(const struct rsi_vector_call *vector)
{
	struct rmm_regs regs;

	copy_frame(regs.x, vector->in);
	call_out(&regs);
	return 1;
}

static int is_dispatched(const struct rsi_vector_call *vector, struct rmm_regs *regs)
{
	static const struct rsi_handlers all = {
		.attestation_token_continue = handle_attestation_token_continue,
		.attestation_token_init = handle_attestation_token_init,
		.features = handle_features,
		.host_call = handle_host_call,
		.ipa_state_get = handle_ipa_state_get,
		.ipa_state_set = handle_ipa_state_set,
		.measurement_extend = handle_measurement_extend,
		.measurement_read = handle_measurement_read,
		.realm_config = handle_realm_config,
		.version = handle_version,
	};
	struct trial trial = { vector, 0U, 1 };
	struct rsi_handlers handlers = { 0 };

	if (vector->handled != 0U) {
		handlers = all;
	}
	handlers.context = &trial;
	rsi_dispatch(&handlers, regs);
	return (sizeof(*regs) == sizeof(vector->in)) && trial.good &&
	       (trial.calls == vector->handled);
}

static int is_answered(const struct rsi_vector_call *vector, struct rmm_regs *regs)
{
	int good = is_frame(regs->x, vector->in);

	if (vector->rmm == 0U) {
		copy_frame(regs->x, vector->out);
		return good;
	}
	good &= is_dispatched(vector, regs);
	return good && is_frame(regs->x, vector->out);
}

#ifndef RSI_VECTORS_CONDUIT
static void answer_here(struct rmm_regs *regs)
{
	frames_are_good &= is_answered(current, regs);
}
#endif

static int passes_call(uint32_t index)
{
	const struct rsi_vector_call *vector = &rsi_vector_calls[index];

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
	{ 0xffffU, 0U, 16U, 0x7fff0000U, 0x0U },
	{ 0x7fff0000U, 16U, 15U, 0xffffU, 0x0U },
	{ 0x1U, 0U, 1U, 0x0U, 0x0U },
};

static int passes_field(uint32_t index)
{
	const struct rsi_vector_field *vector = &rsi_vector_fields[index];
	const struct field *field = &fields[vector->field];
	struct field seen = { 0 };
	uint64_t value = 0U;
	uint64_t raw = 0U;

	switch (vector->field) {
	case 0U:
		seen.mask = RSI_INTERFACE_VERSION_MINOR_MASK;
		seen.lsb = RSI_INTERFACE_VERSION_MINOR_SHIFT;
		seen.width = RSI_INTERFACE_VERSION_MINOR_WIDTH;
		value = (uint64_t)rsi_interface_version_get_minor(vector->raw);
		raw = rsi_interface_version_set_minor(
			vector->raw ^ RSI_INTERFACE_VERSION_MINOR_MASK,
			(uint16_t)vector->value);
		break;
	case 1U:
		seen.mask = RSI_INTERFACE_VERSION_MAJOR_MASK;
		seen.lsb = RSI_INTERFACE_VERSION_MAJOR_SHIFT;
		seen.width = RSI_INTERFACE_VERSION_MAJOR_WIDTH;
		value = (uint64_t)rsi_interface_version_get_major(vector->raw);
		raw = rsi_interface_version_set_major(
			vector->raw ^ RSI_INTERFACE_VERSION_MAJOR_MASK,
			(uint16_t)vector->value);
		break;
	case 2U:
		seen.mask = RSI_RIPAS_CHANGE_FLAGS_DESTROYED_MASK;
		seen.lsb = RSI_RIPAS_CHANGE_FLAGS_DESTROYED_SHIFT;
		seen.width = RSI_RIPAS_CHANGE_FLAGS_DESTROYED_WIDTH;
		value = (uint64_t)rsi_ripas_change_flags_get_destroyed(vector->raw);
		raw = rsi_ripas_change_flags_set_destroyed(
			vector->raw ^ RSI_RIPAS_CHANGE_FLAGS_DESTROYED_MASK,
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
		RSI_INTERFACE_VERSION_RESERVED_MASK,
		RSI_RIPAS_CHANGE_FLAGS_RESERVED_MASK,
	};
	const struct rsi_vector_reserved *vector = &rsi_vector_reserved_bits[index];
	uint64_t all = 0U;
	uint32_t i;

	for (i = 0U; i < RSI_VECTORS_RESERVED_BITS; i++) {
		if (rsi_vector_reserved_bits[i].fieldset == vector->fieldset) {
			all ^= rsi_vector_reserved_bits[i].raw;
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
	{ "RSI_SUCCESS", (uint64_t)RSI_SUCCESS & 0xffffffffffffffffU, 0x0U },
	{ "RSI_ERROR_INPUT", (uint64_t)RSI_ERROR_INPUT & 0xffffffffffffffffU, 0x1U },
	{ "RSI_ERROR_STATE", (uint64_t)RSI_ERROR_STATE & 0xffffffffffffffffU, 0x2U },
	{ "RSI_INCOMPLETE", (uint64_t)RSI_INCOMPLETE & 0xffffffffffffffffU, 0x3U },
	{ "RSI_ERROR_UNKNOWN", (uint64_t)RSI_ERROR_UNKNOWN & 0xffffffffffffffffU, 0x4U },
	{ "RSI_HASH_SHA_256", (uint64_t)RSI_HASH_SHA_256 & 0xffU, 0x0U },
	{ "RSI_HASH_SHA_512", (uint64_t)RSI_HASH_SHA_512 & 0xffU, 0x1U },
	{ "RSI_ACCEPT", (uint64_t)RSI_ACCEPT & 0x1U, 0x0U },
	{ "RSI_REJECT", (uint64_t)RSI_REJECT & 0x1U, 0x1U },
	{ "RSI_EMPTY", (uint64_t)RSI_EMPTY & 0xffU, 0x0U },
	{ "RSI_RAM", (uint64_t)RSI_RAM & 0xffU, 0x1U },
	{ "RSI_DESTROYED", (uint64_t)RSI_DESTROYED & 0xffU, 0x2U },
	{ "RSI_DEV", (uint64_t)RSI_DEV & 0xffU, 0x3U },
	{ "RSI_NO_CHANGE_DESTROYED", (uint64_t)RSI_NO_CHANGE_DESTROYED & 0x1U, 0x0U },
	{ "RSI_CHANGE_DESTROYED", (uint64_t)RSI_CHANGE_DESTROYED & 0x1U, 0x1U },
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

static void write_image(const struct rsi_vector_image *image, uint8_t *bytes, uint32_t size)
{
	uint32_t i, j;

	fill(bytes, size, 0U);
	for (i = 0U; i < image->runs; i++) {
		const struct rsi_vector_run *run = &rsi_vector_runs[image->first_run + i];

		for (j = 0U; j < run->count; j++) {
			bytes[run->offset + j] = rsi_vector_bytes[run->bytes + (j * run->step)];
		}
	}
}

static int holds(const struct rsi_vector_image *image, const uint8_t *bytes, uint32_t size)
{
	static uint8_t wanted[RSI_VECTORS_LARGEST];
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
static int is_image(const struct rsi_vector_image *image, const uint8_t *bytes, uint32_t size)
{
	return !NATIVE || holds(image, bytes, size);
}

/* Whether bytes are the first, the last or all of some padding. */
static int is_padding(const struct rsi_vector_image *image)
{
	const struct rsi_vector_run *run = &rsi_vector_runs[image->first_run];
	uint32_t i;

	for (i = 0U; i < RSI_VECTORS_GAPS; i++) {
		const struct rsi_vector_gap *gap = &rsi_vector_gaps[i];

		if ((gap->structure == image->structure) && (image->runs == 1U) &&
		    (((run->offset == gap->offset) &&
		      ((run->count == 1U) || (run->count == gap->size))) ||
		     ((run->offset == ((gap->offset + gap->size) - 1U)) && (run->count == 1U)))) {
			return 1;
		}
	}
	return 0;
}

static void put_rsi_host_call(struct rsi_host_call *value, uint32_t member,
			      uint32_t index, uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->imm = (uint16_t)number;
		break;
	case 1U:
		value->gprs[index] = number;
		break;
	default:
		break;
	}
}

static uint64_t get_rsi_host_call(const struct rsi_host_call *value,
				  uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->imm & 0xffffU;
	case 1U:
		return (uint64_t)value->gprs[index];
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rsi_host_call(const struct rsi_vector_image *image)
{
	static uint8_t bytes[RSI_HOST_CALL_SIZE];
	const struct rsi_vector_value *element = &rsi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RSI_HOST_CALL_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 2U;
			rsi_host_call_put_imm(bytes, (uint16_t)number);
			found = (uint64_t)rsi_host_call_get_imm(bytes) & 0xffffU;
			break;
		case 1U:
			start = 0x8U + (index * 8U);
			end = start + 8U;
			rsi_host_call_put_gprs(bytes, index, number);
			found = (uint64_t)rsi_host_call_get_gprs(bytes, index);
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RSI_HOST_CALL_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rsi_host_call(const struct rsi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rsi_host_call value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rsi_vector_value *element = &rsi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rsi_host_call *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RSI_HOST_CALL_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rsi_host_call(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RSI_HOST_CALL_SIZE);

	write_image(image, bytes, RSI_HOST_CALL_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rsi_host_call_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rsi_host_call(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RSI_HOST_CALL_SIZE, GUARD_BYTE);
	rsi_host_call_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RSI_HOST_CALL_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RSI_HOST_CALL_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RSI_HOST_CALL_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RSI_HOST_CALL_SIZE, 0U);
	}
	good &= accessors_rsi_host_call(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static void put_rsi_realm_config(struct rsi_realm_config *value,
				 uint32_t member, uint32_t index,
				 uint64_t number)
{
	(void)index;
	switch (member) {
	case 0U:
		value->ipa_width = number;
		break;
	case 1U:
		value->hash_algo = (uint8_t)number;
		break;
	case 2U:
		value->rpv[index] = (uint8_t)number;
		break;
	default:
		break;
	}
}

static uint64_t get_rsi_realm_config(const struct rsi_realm_config *value,
				     uint32_t member, uint32_t index)
{
	(void)index;
	switch (member) {
	case 0U:
		return (uint64_t)value->ipa_width;
	case 1U:
		return (uint64_t)value->hash_algo & 0xffU;
	case 2U:
		return (uint64_t)value->rpv[index] & 0xffU;
	default:
		return 0U;
	}
}

/* Each accessor of the codec touches its member, and no other byte. */
static int accessors_rsi_realm_config(const struct rsi_vector_image *image)
{
	static uint8_t bytes[RSI_REALM_CONFIG_SIZE];
	const struct rsi_vector_value *element = &rsi_vector_values[image->first_value];
	uint32_t i, start, end;
	int good = 1;

	for (i = 0U; i < image->values; i++) {
		uint32_t index = element[i].index;
		uint64_t number = element[i].value;
		uint64_t found = number;

		(void)index;
		(void)number;
		fill(bytes, RSI_REALM_CONFIG_SIZE, GUARD_BYTE);
		switch (element[i].member) {
		case 0U:
			start = 0x0U;
			end = start + 8U;
			rsi_realm_config_put_ipa_width(bytes, number);
			found = (uint64_t)rsi_realm_config_get_ipa_width(bytes);
			break;
		case 1U:
			start = 0x8U;
			end = start + 1U;
			rsi_realm_config_put_hash_algo(bytes, (uint8_t)number);
			found = (uint64_t)rsi_realm_config_get_hash_algo(bytes) & 0xffU;
			break;
		case 2U:
			start = 0x200U + (index * 1U);
			end = start + 1U;
			rsi_realm_config_put_rpv(bytes, index, (uint8_t)number);
			found = (uint64_t)rsi_realm_config_get_rpv(bytes, index) & 0xffU;
			break;
		default:
			start = 0U;
			end = 0U;
			break;
		}
		good &= found == number;
		good &= is_filled(bytes, start, GUARD_BYTE) &&
			is_filled(&bytes[end], RSI_REALM_CONFIG_SIZE - end, GUARD_BYTE);
	}
	return good;
}

/* Structure and codec, both ways, with guards around. */
static int image_rsi_realm_config(const struct rsi_vector_image *image)
{
	static struct {
		uint8_t before[GUARD];
		struct rsi_realm_config value;
		uint8_t after[GUARD];
	} memory, copy;
	uint8_t *bytes = (uint8_t *)&memory.value;
	const struct rsi_vector_value *element = &rsi_vector_values[image->first_value];
	uint32_t end = (uint32_t)sizeof(memory);
	const struct rsi_realm_config *seen = NATIVE ? &memory.value : &copy.value;
	uint32_t i;
	int good;

	fill((uint8_t *)&memory, end, GUARD_BYTE);
	fill(bytes, RSI_REALM_CONFIG_SIZE, 0U);
	for (i = 0U; i < image->values; i++) {
		put_rsi_realm_config(&memory.value, element[i].member, element[i].index,
					 element[i].value);
	}
	good = (image->values == 0U) || is_image(image, bytes, RSI_REALM_CONFIG_SIZE);

	write_image(image, bytes, RSI_REALM_CONFIG_SIZE);
	fill((uint8_t *)&copy, end, GUARD_BYTE);
	rsi_realm_config_load(&copy.value, bytes);
	for (i = 0U; i < image->values; i++) {
		good &= get_rsi_realm_config(seen, element[i].member, element[i].index) ==
			element[i].value;
	}

	fill(bytes, RSI_REALM_CONFIG_SIZE, GUARD_BYTE);
	rsi_realm_config_store(bytes, &copy.value);
	if (image->values != 0U) {
		good &= holds(image, bytes, RSI_REALM_CONFIG_SIZE) &&
			is_image(image, (const uint8_t *)&copy.value, RSI_REALM_CONFIG_SIZE);
	} else {
		good &= is_padding(image) && is_filled(bytes, RSI_REALM_CONFIG_SIZE, 0U) &&
			is_filled((const uint8_t *)&copy.value, RSI_REALM_CONFIG_SIZE, 0U);
	}
	good &= accessors_rsi_realm_config(image);
	return good && is_filled(memory.before, GUARD, GUARD_BYTE) &&
	       is_filled(memory.after, GUARD, GUARD_BYTE) &&
	       is_filled(copy.before, GUARD, GUARD_BYTE) &&
	       is_filled(copy.after, GUARD, GUARD_BYTE);
}

static int passes_image(uint32_t index)
{
	const struct rsi_vector_image *image = &rsi_vector_images[index];

	switch (image->structure) {
	case 0U:
		return (RSI_HOST_CALL_SIZE == 0x100U) &&
		       image_rsi_host_call(image);
	case 1U:
		return (RSI_REALM_CONFIG_SIZE == 0x1000U) &&
		       image_rsi_realm_config(image);
	default:
		return 0;
	}
}

static int passes_fid(uint32_t index)
{
	const struct rsi_vector_fid *vector = &rsi_vector_fids[index];
	uint32_t fid = vector->fid & ~RMM_FID_SVE_HINT_MASK;
	uint32_t in_range = (rsi_fid_in_range(fid) != 0) ? 1U : 0U;
	const struct rsi_command *found = rsi_command_find(fid);

	if ((in_range != vector->in_range) || (RSI_COMMANDS_COUNT != 10U)) {
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
	const struct rsi_vector_return *vector = &rsi_vector_returns[index];

	if ((rsi_answered(vector->x0) != 0) != (vector->answered != 0U)) {
		return 0;
	}
	if (vector->answered == 0U) {
		return 1;
	}
	return (rsi_returned(vector->x0, (uint32_t)vector->status) != 0) &&
	       (rsi_returned(vector->x0, (uint32_t)vector->status ^ 1) == 0) &&
	       (vector->index == 0U) &&
	       (rsi_status_name((uint32_t)vector->status) != NULL);
}

static const char *call_name(uint32_t index)
{
	return rsi_vector_calls[index].name;
}

static const char *field_name(uint32_t index)
{
	static const char *const texts[] = {
		"RsiInterfaceVersion.minor",
		"RsiInterfaceVersion.major",
		"RsiRipasChangeFlags.destroyed",
	};

	return texts[rsi_vector_fields[index].field];
}

static const char *reserved_bit_name(uint32_t index)
{
	static const char *const texts[] = {
		"RsiInterfaceVersion reserved bits",
		"RsiRipasChangeFlags reserved bits",
	};

	return texts[rsi_vector_reserved_bits[index].fieldset];
}

static const char *encoding_name(uint32_t index)
{
	return encodings[index].name;
}

static const char *image_name(uint32_t index)
{
	return rsi_vector_images[index].name;
}

static const char *fid_name(uint32_t index)
{
	return rsi_vector_fids[index].name;
}

static const char *return_name(uint32_t index)
{
	return rsi_vector_returns[index].name;
}

/* The kinds of vectors, in the order of their numbers. */
static const struct {
	const char *(*name)(uint32_t index);
	uint32_t count;
	int (*passes)(uint32_t index);
} kinds[] = {
	{ call_name, RSI_VECTORS_CALLS, passes_call },
	{ field_name, RSI_VECTORS_FIELDS, passes_field },
	{ reserved_bit_name, RSI_VECTORS_RESERVED_BITS, passes_reserved_bit },
	{ encoding_name, sizeof(encodings) / sizeof(encodings[0]), passes_encoding },
	{ image_name, RSI_VECTORS_IMAGES, passes_image },
	{ fid_name, RSI_VECTORS_FIDS, passes_fid },
	{ return_name, RSI_VECTORS_RETURNS, passes_return },
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

uint32_t rsi_vector_count(void)
{
	uint32_t count = 0U;
	uint32_t kind;

	for (kind = 0U; kind < KINDS; kind++) {
		count += kinds[kind].count;
	}
	return count;
}

int rsi_vector_passes(uint32_t number)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	return (kind == KINDS) || kinds[kind].passes(index);
}

const char *rsi_vector_name(uint32_t number)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	return (kind == KINDS) ? "" : kinds[kind].name(index);
}

const uint64_t *rsi_vector_registers(uint32_t number)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	if ((kind == KINDS) || (kinds[kind].passes != passes_call)) {
		return NULL;
	}
	return rsi_vector_calls[index].in;
}

int rsi_vector_answers(uint32_t number, struct rmm_regs *regs)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	return (kind != KINDS) && (kinds[kind].passes == passes_call) &&
	       is_answered(&rsi_vector_calls[index], regs);
}

uint32_t rsi_vector_first_failing(void)
{
	uint32_t count = rsi_vector_count();
	uint32_t number;

	for (number = 1U; number <= count; number++) {
		if (!rsi_vector_passes(number)) {
			return number;
		}
	}
	return 0U;
}
