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
#include "psci_vectors_check.h"

#include "psci_vectors.h"

#include "psci_dispatch.h"

/* The call at work, and whether its registers are as they should be so far. */
static const struct psci_vector_call *current;
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
#ifdef PSCI_VECTORS_CONDUIT
#define CONDUIT PSCI_VECTORS_CONDUIT
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

#define PSCI_CONDUIT call_out
#include "psci_call.h"

/* What a request must say of the hint. */
static uint32_t sve_hint(const struct psci_vector_call *vector)
{
	return ((vector->in[0] & RMM_FID_SVE_HINT_MASK) != 0U) ? 1U : 0U;
}

struct trial {
	const struct psci_vector_call *vector;
	uint32_t calls;
	int good;
};

static int call_affinity_info(const struct psci_vector_call *vector)
{
	struct psci_affinity_info_result result =
		psci_affinity_info((uint64_t)vector->inputs[0],
				   (uint32_t)vector->inputs[1]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static int64_t
handle_affinity_info(const struct psci_request *request,
		     uint64_t target_affinity, uint32_t lowest_affinity_level)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 0U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)target_affinity == trial->vector->inputs[0];
	trial->good &= ((uint64_t)lowest_affinity_level & 0xffffffffU) ==
		       trial->vector->inputs[1];
	return (int64_t)trial->vector->out[0];
}

static int call_cpu_off(const struct psci_vector_call *vector)
{
	struct psci_cpu_off_result result =
		psci_cpu_off();
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static void handle_cpu_off(const struct psci_request *request)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 1U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
}

static int call_cpu_on(const struct psci_vector_call *vector)
{
	struct psci_cpu_on_result result =
		psci_cpu_on((uint64_t)vector->inputs[0],
			    (uint64_t)vector->inputs[1],
			    (uint32_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static int64_t
handle_cpu_on(const struct psci_request *request, uint64_t target_cpu,
	      uint64_t entry_point_address, uint32_t context_id)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 2U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= (uint64_t)target_cpu == trial->vector->inputs[0];
	trial->good &= (uint64_t)entry_point_address ==
		       trial->vector->inputs[1];
	trial->good &= ((uint64_t)context_id & 0xffffffffU) ==
		       trial->vector->inputs[2];
	return (int64_t)trial->vector->out[0];
}

static int call_cpu_suspend(const struct psci_vector_call *vector)
{
	struct psci_cpu_suspend_result result =
		psci_cpu_suspend((uint32_t)vector->inputs[0],
				 (uint64_t)vector->inputs[1],
				 (uint64_t)vector->inputs[2]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static void
handle_cpu_suspend(const struct psci_request *request, uint32_t power_state,
		   uint64_t entry_point_address, uint64_t context_id)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 3U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= ((uint64_t)power_state & 0xffffffffU) ==
		       trial->vector->inputs[0];
	trial->good &= (uint64_t)entry_point_address ==
		       trial->vector->inputs[1];
	trial->good &= (uint64_t)context_id == trial->vector->inputs[2];
}

static int call_features(const struct psci_vector_call *vector)
{
	struct psci_features_result result =
		psci_features((uint32_t)vector->inputs[0]);
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static int64_t
handle_features(const struct psci_request *request, uint32_t psci_func_id)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 4U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	trial->good &= ((uint64_t)psci_func_id & 0xffffffffU) ==
		       trial->vector->inputs[0];
	return (int64_t)trial->vector->out[0];
}

static int call_system_off(const struct psci_vector_call *vector)
{
	struct psci_system_off_result result =
		psci_system_off();
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static void handle_system_off(const struct psci_request *request)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 5U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
}

static int call_system_reset(const struct psci_vector_call *vector)
{
	struct psci_system_reset_result result =
		psci_system_reset();
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static void handle_system_reset(const struct psci_request *request)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 6U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
}

static int call_version(const struct psci_vector_call *vector)
{
	struct psci_version_result result =
		psci_version();
	int good = result.x0 == vector->out[0];

	good &= (vector->valid == 0U) && (vector->outputs[0] == 0U);
	return good;
}

static uint64_t handle_version(const struct psci_request *request)
{
	struct trial *trial = (struct trial *)request->context;

	trial->calls++;
	trial->good &= trial->vector->command == 7U;
	trial->good &= request->sve_hint == sve_hint(trial->vector);
	return trial->vector->out[0];
}

static int call_as_caller(const struct psci_vector_call *vector)
{
	switch (vector->command) {
	case 0U:
		return call_affinity_info(vector);
	case 1U:
		return call_cpu_off(vector);
	case 2U:
		return call_cpu_on(vector);
	case 3U:
		return call_cpu_suspend(vector);
	case 4U:
		return call_features(vector);
	case 5U:
		return call_system_off(vector);
	case 6U:
		return call_system_reset(vector);
	case 7U:
		return call_version(vector);
	default:
		return 0;
	}
}

/* The same without a wrapper: not all that an RMM may get is what they send. */
static int call_plainly(const struct psci_vector_call *vector)
{
	struct rmm_regs regs;

	copy_frame(regs.x, vector->in);
	call_out(&regs);
	return 1;
}

static int is_dispatched(const struct psci_vector_call *vector, struct rmm_regs *regs)
{
	static const struct psci_handlers all = {
		.affinity_info = handle_affinity_info,
		.cpu_off = handle_cpu_off,
		.cpu_on = handle_cpu_on,
		.cpu_suspend = handle_cpu_suspend,
		.features = handle_features,
		.system_off = handle_system_off,
		.system_reset = handle_system_reset,
		.version = handle_version,
	};
	struct trial trial = { vector, 0U, 1 };
	struct psci_handlers handlers = { 0 };

	if (vector->handled != 0U) {
		handlers = all;
	}
	handlers.context = &trial;
	psci_dispatch(&handlers, regs);
	return (sizeof(*regs) == sizeof(vector->in)) && trial.good &&
	       (trial.calls == vector->handled);
}

static int is_answered(const struct psci_vector_call *vector, struct rmm_regs *regs)
{
	int good = is_frame(regs->x, vector->in);

	if (vector->rmm == 0U) {
		copy_frame(regs->x, vector->out);
		return good;
	}
	good &= is_dispatched(vector, regs);
	return good && is_frame(regs->x, vector->out);
}

#ifndef PSCI_VECTORS_CONDUIT
static void answer_here(struct rmm_regs *regs)
{
	frames_are_good &= is_answered(current, regs);
}
#endif

static int passes_call(uint32_t index)
{
	const struct psci_vector_call *vector = &psci_vector_calls[index];

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
};

static int passes_field(uint32_t index)
{
	const struct psci_vector_field *vector = &psci_vector_fields[index];
	const struct field *field = &fields[vector->field];
	struct field seen = { 0 };
	uint64_t value = 0U;
	uint64_t raw = 0U;

	switch (vector->field) {
	case 0U:
		seen.mask = PSCI_INTERFACE_VERSION_MINOR_MASK;
		seen.lsb = PSCI_INTERFACE_VERSION_MINOR_SHIFT;
		seen.width = PSCI_INTERFACE_VERSION_MINOR_WIDTH;
		value = (uint64_t)psci_interface_version_get_minor(vector->raw);
		raw = psci_interface_version_set_minor(
			vector->raw ^ PSCI_INTERFACE_VERSION_MINOR_MASK,
			(uint16_t)vector->value);
		break;
	case 1U:
		seen.mask = PSCI_INTERFACE_VERSION_MAJOR_MASK;
		seen.lsb = PSCI_INTERFACE_VERSION_MAJOR_SHIFT;
		seen.width = PSCI_INTERFACE_VERSION_MAJOR_WIDTH;
		value = (uint64_t)psci_interface_version_get_major(vector->raw);
		raw = psci_interface_version_set_major(
			vector->raw ^ PSCI_INTERFACE_VERSION_MAJOR_MASK,
			(uint16_t)vector->value);
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
		PSCI_INTERFACE_VERSION_RESERVED_MASK,
	};
	const struct psci_vector_reserved *vector = &psci_vector_reserved_bits[index];
	uint64_t all = 0U;
	uint32_t i;

	for (i = 0U; i < PSCI_VECTORS_RESERVED_BITS; i++) {
		if (psci_vector_reserved_bits[i].fieldset == vector->fieldset) {
			all ^= psci_vector_reserved_bits[i].raw;
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
	{ "PSCI_INVALID_ADDRESS", (uint64_t)PSCI_INVALID_ADDRESS & 0xffffffffffffffffU,
	  0xfffffffffffffff7U },
	{ "PSCI_DISABLED", (uint64_t)PSCI_DISABLED & 0xffffffffffffffffU, 0xfffffffffffffff8U },
	{ "PSCI_NOT_PRESENT", (uint64_t)PSCI_NOT_PRESENT & 0xffffffffffffffffU,
	  0xfffffffffffffff9U },
	{ "PSCI_INTERNAL_FAILURE", (uint64_t)PSCI_INTERNAL_FAILURE & 0xffffffffffffffffU,
	  0xfffffffffffffffaU },
	{ "PSCI_ON_PENDING", (uint64_t)PSCI_ON_PENDING & 0xffffffffffffffffU, 0xfffffffffffffffbU },
	{ "PSCI_ALREADY_ON", (uint64_t)PSCI_ALREADY_ON & 0xffffffffffffffffU, 0xfffffffffffffffcU },
	{ "PSCI_DENIED", (uint64_t)PSCI_DENIED & 0xffffffffffffffffU, 0xfffffffffffffffdU },
	{ "PSCI_INVALID_PARAMETERS", (uint64_t)PSCI_INVALID_PARAMETERS & 0xffffffffffffffffU,
	  0xfffffffffffffffeU },
	{ "PSCI_NOT_SUPPORTED", (uint64_t)PSCI_NOT_SUPPORTED & 0xffffffffffffffffU,
	  0xffffffffffffffffU },
	{ "PSCI_SUCCESS", (uint64_t)PSCI_SUCCESS & 0xffffffffffffffffU, 0x0U },
	{ "PSCI_OFF", (uint64_t)PSCI_OFF & 0xffffffffffffffffU, 0x1U },
};

static int passes_encoding(uint32_t index)
{
	return encodings[index].given == encodings[index].raw;
}

static int passes_fid(uint32_t index)
{
	const struct psci_vector_fid *vector = &psci_vector_fids[index];
	uint32_t fid = vector->fid & ~RMM_FID_SVE_HINT_MASK;
	uint32_t in_range = (psci_fid_in_range(fid) != 0) ? 1U : 0U;
	const struct psci_command *found = psci_command_find(fid);

	if ((in_range != vector->in_range) || (PSCI_COMMANDS_COUNT != 8U)) {
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
	const struct psci_vector_return *vector = &psci_vector_returns[index];

	if (vector->answered == 0U) {
		return psci_status_name(psci_status(vector->x0)) == NULL;
	}
	return (psci_returned(vector->x0, (int64_t)vector->status) != 0) &&
	       (psci_returned(vector->x0, (int64_t)vector->status ^ 1) == 0) &&
	       (vector->index == 0U) &&
	       (psci_status(vector->x0) == (int64_t)vector->status) &&
	       (psci_status(vector->x0 & 0xffffffffU) == (int64_t)vector->status) &&
	       (psci_status_name((int64_t)vector->status) != NULL);
}

static const char *call_name(uint32_t index)
{
	return psci_vector_calls[index].name;
}

static const char *field_name(uint32_t index)
{
	static const char *const texts[] = {
		"PsciInterfaceVersion.minor",
		"PsciInterfaceVersion.major",
	};

	return texts[psci_vector_fields[index].field];
}

static const char *reserved_bit_name(uint32_t index)
{
	static const char *const texts[] = {
		"PsciInterfaceVersion reserved bits",
	};

	return texts[psci_vector_reserved_bits[index].fieldset];
}

static const char *encoding_name(uint32_t index)
{
	return encodings[index].name;
}

static const char *fid_name(uint32_t index)
{
	return psci_vector_fids[index].name;
}

static const char *return_name(uint32_t index)
{
	return psci_vector_returns[index].name;
}

/* The kinds of vectors, in the order of their numbers. */
static const struct {
	const char *(*name)(uint32_t index);
	uint32_t count;
	int (*passes)(uint32_t index);
} kinds[] = {
	{ call_name, PSCI_VECTORS_CALLS, passes_call },
	{ field_name, PSCI_VECTORS_FIELDS, passes_field },
	{ reserved_bit_name, PSCI_VECTORS_RESERVED_BITS, passes_reserved_bit },
	{ encoding_name, sizeof(encodings) / sizeof(encodings[0]), passes_encoding },
	{ fid_name, PSCI_VECTORS_FIDS, passes_fid },
	{ return_name, PSCI_VECTORS_RETURNS, passes_return },
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

uint32_t psci_vector_count(void)
{
	uint32_t count = 0U;
	uint32_t kind;

	for (kind = 0U; kind < KINDS; kind++) {
		count += kinds[kind].count;
	}
	return count;
}

int psci_vector_passes(uint32_t number)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	return (kind == KINDS) || kinds[kind].passes(index);
}

const char *psci_vector_name(uint32_t number)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	return (kind == KINDS) ? "" : kinds[kind].name(index);
}

const uint64_t *psci_vector_registers(uint32_t number)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	if ((kind == KINDS) || (kinds[kind].passes != passes_call)) {
		return NULL;
	}
	return psci_vector_calls[index].in;
}

int psci_vector_answers(uint32_t number, struct rmm_regs *regs)
{
	uint32_t index;
	uint32_t kind = find_kind(number, &index);

	return (kind != KINDS) && (kinds[kind].passes == passes_call) &&
	       is_answered(&psci_vector_calls[index], regs);
}

uint32_t psci_vector_first_failing(void)
{
	uint32_t count = psci_vector_count();
	uint32_t number;

	for (number = 1U; number <= count; number++) {
		if (!psci_vector_passes(number)) {
			return number;
		}
	}
	return 0U;
}
