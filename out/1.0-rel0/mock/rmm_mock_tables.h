/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The specification as tables; internal to the mock.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef RMM_MOCK_TABLES_H
#define RMM_MOCK_TABLES_H

#include "rmm_mock.h"

#include "rmm_mock_numbers.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST UINT64_C(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != UINT64_C(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

#define RMM_MOCK_DOCUMENT "DEN0137"
#define RMM_MOCK_NOT_SUPPORTED_NAME "SMCCC_NOT_SUPPORTED"
#define RMM_MOCK_NOT_SUPPORTED UINT64_C(0xffffffffffffffff)

enum rmm_mock_type_number {
	TYPE_BITS, /* any number; printed in hex */
	TYPE_UNSIGNED,
	TYPE_SIGNED,
	TYPE_RMI_COMMAND_RETURN_CODE,
	TYPE_RMI_DATA_FLAGS,
	TYPE_RMI_DATA_MEASURE_CONTENT,
	TYPE_RMI_EMULATED_MMIO,
	TYPE_RMI_FEATURE,
	TYPE_RMI_FEATURE_REGISTER_0,
	TYPE_RMI_HASH_ALGORITHM,
	TYPE_RMI_INJECT_SEA,
	TYPE_RMI_INTERFACE_VERSION,
	TYPE_RMI_PMU_OVERFLOW_STATUS,
	TYPE_RMI_REALM_FLAGS,
	TYPE_RMI_REALM_PARAMS,
	TYPE_RMI_REC_CREATE_FLAGS,
	TYPE_RMI_REC_ENTER,
	TYPE_RMI_REC_ENTER_FLAGS,
	TYPE_RMI_REC_EXIT,
	TYPE_RMI_REC_EXIT_REASON,
	TYPE_RMI_REC_MPIDR,
	TYPE_RMI_REC_PARAMS,
	TYPE_RMI_REC_RUN,
	TYPE_RMI_REC_RUNNABLE,
	TYPE_RMI_RESPONSE,
	TYPE_RMI_RIPAS,
	TYPE_RMI_RTT_ENTRY_STATE,
	TYPE_RMI_STATUS_CODE,
	TYPE_RMI_TRAP,
	TYPE_RSI_COMMAND_RETURN_CODE,
	TYPE_RSI_HASH_ALGORITHM,
	TYPE_RSI_HOST_CALL,
	TYPE_RSI_INTERFACE_VERSION,
	TYPE_RSI_REALM_CONFIG,
	TYPE_RSI_RESPONSE,
	TYPE_RSI_RIPAS,
	TYPE_RSI_RIPAS_CHANGE_DESTROYED,
	TYPE_RSI_RIPAS_CHANGE_FLAGS,
	TYPE_PSCI_INTERFACE_VERSION,
	TYPE_PSCI_RETURN_CODE,
	TYPE_COUNT,
};

struct rmm_mock_value {
	int64_t encoding;
	const char *name;
};

struct rmm_mock_field {
	const char *name;
	uint8_t lsb;
	uint8_t width;
	uint8_t type;
};

struct rmm_mock_member {
	const char *name; /* NULL: padding */
	uint32_t offset;
	uint32_t size; /* of all elements */
	uint32_t element_size;
	uint8_t type;
	uint64_t permitted;
};

/* A type; the lists that it does not have are empty. */
struct rmm_mock_type {
	const char *name;
	const char *section;
	bool is_closed;	   /* other encodings than the listed are reserved */
	uint64_t reserved; /* bits of a fieldset that must be zero */
	uint32_t size;	   /* of a structure, in bytes */
	bool is_returned;  /* only the RMM writes it */
	size_t value_count;
	size_t field_count;
	size_t member_count;
	const struct rmm_mock_value *values;
	const struct rmm_mock_field *fields;
	const struct rmm_mock_member *members;
};

/* An input or an output. */
struct rmm_mock_row {
	const char *name;
	uint8_t reg;
	uint8_t lsb;
	uint8_t width;
	uint8_t type;
	uint8_t points_to;	/* the type of a structure; 0: none */
	const char *alignment;	/* the failure of an address between those */
	const char *misaligned; /* that are allowed, and that in words */
	uint32_t statuses;	/* bit n: valid on the status n */
	uint32_t others;	/* bit n: not this, but another output */
};

/* What conditions of failure look at. */
struct rmm_mock_arguments {
	const uint64_t *x;
	const unsigned char *const *pages; /* by register; NULL: unknown */
};

/* Bytes of the structure behind a register. */
struct rmm_mock_span {
	uint8_t reg;
	uint32_t offset;
	uint32_t size;
};

/* A condition of failure that needs nothing but the arguments of a call. */
struct rmm_mock_condition {
	const char *failure;
	const char *what; /* the condition in words */
	uint8_t row;	  /* the input that it is about, from 0 */
	uint8_t span_count;
	uint32_t rows;	/* bit n: it looks at the input n */
	uint32_t pages; /* bit n: at the structure behind X<n> */
	const struct rmm_mock_span *spans;
	bool (*holds)(const struct rmm_mock_arguments *call);
};

/* Where X0 has the parts of an interface's result. */
struct rmm_mock_form {
	uint8_t status_lsb;
	uint8_t status_width;
	uint8_t status_type;
	uint8_t index_lsb;
	uint8_t index_width; /* 0: statuses have no index */
	uint32_t statuses;   /* bit n: n is one; negative ones have no bit */
	uint64_t reserved;
};

struct rmm_mock_signature {
	uint32_t fid;
	const char *name;
	const struct rmm_mock_form *form;
	bool has_status; /* in X0, which otherwise is something else */
	const char *section;
	uint8_t input_count;
	uint8_t output_count;
	uint8_t condition_count;
	bool has_rules;		 /* not all of registers is in input_zeroes */
	bool has_structures;	 /* an input is the address of a structure */
	bool has_more;		 /* an output is behind X3 */
	uint8_t resumed_results; /* registers of commands that have gone on */
	uint32_t resumed;	 /* bit n: those on the status n, not its own */
	const struct rmm_mock_row *input_rows;	/* without the function ID */
	const struct rmm_mock_row *output_rows; /* without the result */
	const struct rmm_mock_condition *conditions;
	uint64_t input_zeroes[RMM_MOCK_REGISTERS]; /* bits that must be 0 */
	uint64_t output_zeroes[RMM_MOCK_RESULTS];
};

/* What function IDs that follow each other stand for. */
struct rmm_mock_fid_range {
	uint32_t first;
	uint32_t count;
	const uint8_t *commands;
};

#define RMM_MOCK_FID_RANGES 4
extern const struct rmm_mock_fid_range rmm_mock_fid_ranges[RMM_MOCK_FID_RANGES];

/* By command, and by type. */
extern const struct rmm_mock_signature rmm_mock_signatures[RMM_MOCK_COMMANDS];
extern const struct rmm_mock_type rmm_mock_types[TYPE_COUNT];

/* The section with the rule for registers that a command does not use. */
extern const char rmm_mock_unused_section[];

/* Records a violation and tells it. */
void rmm_mock_report(struct rmm_mock *mock,
		     const struct rmm_mock_violation *violation);

/* Says what is wrong with the registers of a call, if anything is. */
void rmm_mock_explain_registers(struct rmm_mock *mock,
				const struct rmm_mock_entry *entry);

/* Looks for reserved encodings, and for arguments that are refused. */
void rmm_mock_check_inputs(struct rmm_mock *mock,
			   const struct rmm_mock_entry *entry);

/* Looks into the structures behind arguments, at what is refused too. */
void rmm_mock_check_structures(struct rmm_mock *mock,
			       const struct rmm_mock_entry *entry);

/* Says what of a result is no output, or none on its status. */
void rmm_mock_explain_result(struct rmm_mock *mock,
			     const struct rmm_mock_entry *entry,
			     struct rmm_mock_place place);

/* The part of a frame that a row describes. */
static inline uint64_t rmm_mock_part(uint64_t value, unsigned int lsb,
				     unsigned int width)
{
	return value >> lsb & UINT64_MAX >> (64 - width);
}

/* Memory is little-endian, whatever the host. */
static inline uint64_t rmm_mock_load(const unsigned char *bytes,
				     unsigned int size)
{
	uint64_t value = 0;

	for (unsigned int i = size; i-- > 0;)
		value = value << 8 | bytes[i];
	return value;
}

/* What a row holds; narrow signed numbers are filled up with their sign. */
static inline uint64_t rmm_mock_value(const struct rmm_mock_row *row,
				      const uint64_t *x)
{
	uint64_t value = rmm_mock_part(x[row->reg], row->lsb, row->width);
	uint64_t sign = UINT64_C(1) << (row->width - 1);

	return row->type == TYPE_SIGNED ? (value ^ sign) - sign : value;
}

/* The name of a value, or NULL. */
const char *rmm_mock_value_name(const struct rmm_mock_type *type,
				uint64_t value);

/* The status in X0, and what comes with it. */
static inline uint64_t rmm_mock_status(const struct rmm_mock_form *form,
				       uint64_t x0)
{
	return rmm_mock_part(x0, form->status_lsb, form->status_width);
}

static inline uint64_t rmm_mock_index(const struct rmm_mock_form *form,
				      uint64_t x0)
{
	return form->index_width ?
		       rmm_mock_part(x0, form->index_lsb, form->index_width) :
		       0;
}

/*
 * Whether a command can return X0: a status that has a name, or an error, of
 * SMCCC perhaps, that is negative.
 */
static inline bool
rmm_mock_is_result(const struct rmm_mock_signature *signature, uint64_t x0)
{
	uint64_t status = rmm_mock_status(signature->form, x0);

	return !signature->has_status || x0 >> 63 ||
	       (status < 32 && signature->form->statuses >> status & 1);
}

/* Whether X0 has one of the statuses; no SMCCC error has. */
static inline bool rmm_mock_is_among(const struct rmm_mock_form *form,
				     uint32_t statuses, uint64_t x0)
{
	uint64_t status = rmm_mock_status(form, x0);

	return !(x0 & form->reserved) && status < 32 && statuses >> status & 1;
}

/* Whether an output means something on X0. */
static inline bool rmm_mock_is_valid(const struct rmm_mock_form *form,
				     const struct rmm_mock_row *row,
				     uint64_t x0)
{
	return rmm_mock_is_among(form, row->statuses, x0);
}

/* How many registers of a result are those of a command that has gone on. */
static inline unsigned int
rmm_mock_resumed(const struct rmm_mock_signature *signature, uint64_t x0)
{
	return rmm_mock_is_among(signature->form, signature->resumed, x0) ?
		       signature->resumed_results :
		       0;
}

/* Whether the register of an output holds another one on X0. */
static inline bool rmm_mock_is_other(const struct rmm_mock_form *form,
				     const struct rmm_mock_row *row,
				     uint64_t x0)
{
	uint64_t status = rmm_mock_status(form, x0);

	if (x0 & form->reserved || status >= 32)
		return row->others == UINT32_MAX;
	return row->others >> status & 1;
}

/* Whether a result has an output that its status does not make valid. */
static inline bool rmm_mock_is_stray(const struct rmm_mock_form *form,
				     const struct rmm_mock_row *row,
				     const uint64_t *x)
{
	return rmm_mock_part(x[row->reg], row->lsb, row->width) != 0 &&
	       !rmm_mock_is_valid(form, row, x[0]) &&
	       !rmm_mock_is_other(form, row, x[0]);
}

#elif RMM_ABI_DIGEST != UINT64_C(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMM_MOCK_TABLES_H */
