/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Every command from its wrapper through a register frame and the dispatcher to
 * an echoing handler and back. Each side is compiled on its own, so that sides
 * of different specifications meet here as they would on a machine.
 *
 * REJECT is 1 if the RMM's side answers bits that should be zero with an error,
 * LAST_ZERO the last register that it zeroes if it is no output, MISSING its
 * answer where the RMI has no handler. LENIENT is 1 if it only complains of
 * bits that should or must be zero, and answers. The PSCI is exempt from the
 * first three. COUNTS_ALL is 1 if it counts a result for commands that do not
 * return, and the outputs of operations that have not finished. KERNEL is 1 if
 * the callers are the kernel's wrappers: there are none of the PSCI, and those
 * that start an operation do not hand out what it returns before it has
 * finished.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "scene.h"
#include "tables.inc"

#define NOT_SUPPORTED UINT64_MAX
#define SVE_HINT 0x10000u
#define ERROR_INPUT 1u
#ifndef MISSING
#define MISSING NOT_SUPPORTED
#endif
#ifndef REJECT
#define REJECT 0
#endif
#ifndef LENIENT
#define LENIENT 0
#endif
#ifndef LAST_ZERO
#define LAST_ZERO 3
#endif
#ifndef COUNTS_ALL
#define COUNTS_ALL 0
#endif
#ifndef KERNEL
#define KERNEL 0
#endif

struct scene scene;
static uint64_t frame[REGISTERS]; /* as the wrapper left it */
static const uint64_t *forced;	  /* what the conduit answers instead */
static unsigned int failures;

static void fail(const struct command *command, const char *what,
		 uint64_t wanted, uint64_t found)
{
	failures++;
	printf("%s: %s: 0x%" PRIx64 ", not 0x%" PRIx64 "\n", command->name,
	       what, found, wanted);
}

static void expect(const struct command *command, const char *what,
		   uint64_t wanted, uint64_t found)
{
	if (wanted != found)
		fail(command, what, wanted, found);
}

static void expect_register(const struct command *command, const char *when,
			    unsigned int reg, uint64_t wanted, uint64_t found)
{
	char what[64];

	snprintf(what, sizeof(what), "X%u %s", reg, when);
	expect(command, what, wanted, found);
}

void scene_differs(const char *command, const char *what)
{
	failures++;
	printf("%s: %s\n", command, what);
}

void scene_saw(const char *name, uint64_t value)
{
	if (scene.seen_count < MOST)
		scene.seen[scene.seen_count++] =
			(struct named_value){ name, value };
}

uint64_t scene_output(const char *name)
{
	for (unsigned int i = 0; i < MOST; i++)
		if (scene.outputs[i].name &&
		    strcmp(scene.outputs[i].name, name) == 0)
			return scene.outputs[i].value;
	return 0xdead; /* no table knows it: a mismatch of its own */
}

void test_conduit(uint64_t *x)
{
	memcpy(frame, x, sizeof(frame));
	if (forced)
		memcpy(x, forced, sizeof(frame));
	else
		rmm_call(x, 1);
}

static const struct caller *find_caller(const struct command *command)
{
	for (unsigned int i = 0; i < caller_count; i++)
		if (strcmp(callers[i].command, command->name) == 0)
			return &callers[i];
	return NULL;
}

static uint64_t width_mask(const struct row *row)
{
	return row->mask >> row->lsb;
}

/* A value as the handler gets it, widened to 64 bits. */
static uint64_t extended(const struct row *row, uint64_t value)
{
	uint64_t sign = width_mask(row) ^ width_mask(row) >> 1;

	return row->is_signed ? (value ^ sign) - sign : value;
}

/* Different for each row, no bits above its width, the sign bit in use. */
static uint64_t pattern(const struct row *row, unsigned int i)
{
	return (0xf1e2d3c4b5a69781u + 0x0101010101010102u * i) &
	       width_mask(row);
}

/* The same of an argument, without the bits that are reserved. */
static uint64_t distinct(const struct row *row, unsigned int i)
{
	return pattern(row, i) & ~row->sbz & ~(row->mbz >> row->lsb);
}

/* Sets the stage: the handler is to answer so. */
static void prepare(const struct command *command, uint64_t x0)
{
	memset(&scene, 0, sizeof(scene));
	scene.x0 = x0;
	scene.returns = command->result != NONE;
	for (unsigned int i = 0; i < command->output_count; i++) {
		scene.outputs[i].name = command->outputs[i].name;
		scene.outputs[i].value =
			pattern(&command->outputs[i], i + MOST);
	}
}

static void expect_seen(const struct command *command,
			const uint64_t *arguments)
{
	if (!scene.command || strcmp(scene.command, command->name) != 0) {
		failures++;
		printf("%s: its handler was not called, but that of %s\n",
		       command->name, scene.command ? scene.command : "none");
		return;
	}
	expect(command, "arguments", command->input_count, scene.seen_count);
	expect(command, "context", 1, (uint64_t)scene.context_good);
	for (unsigned int i = 0; i < command->input_count; i++) {
		const struct row *row = &command->inputs[i];

		if (strcmp(scene.seen[i].name, row->name) != 0) {
			failures++;
			printf("%s: argument %u is %s, not %s\n", command->name,
			       i, scene.seen[i].name, row->name);
		}
		expect(command, row->name, extended(row, arguments[i]),
		       scene.seen[i].value);
	}
}

/* The registers that the wrapper made. */
static void expect_frame(const struct command *command,
			 const uint64_t *arguments)
{
	uint64_t wanted[REGISTERS] = { command->fid };

	for (unsigned int i = 0; i < command->input_count; i++)
		wanted[command->inputs[i].reg] |= arguments[i]
						  << command->inputs[i].lsb;
	for (unsigned int i = 0; i < REGISTERS - 1; i++)
		expect_register(command, "of the call", i, wanted[i], frame[i]);
}

/* The RSI has no index beside the status, the PSCI no outputs. */
static unsigned int is_valid(const struct command *command,
			     const struct row *row, uint64_t x0)
{
	uint64_t status = command->interface == RMI ? x0 & 0xff : x0;

	return x0 >> 16 == 0 && status < 32 && (row->valid >> status & 1);
}

static int is_handed_out(const struct row *output)
{
	return !KERNEL || !output->unfinished;
}

static unsigned int handed_out(const struct command *command)
{
	unsigned int count = 0;

	for (unsigned int i = 0; i < command->output_count; i++)
		count += is_handed_out(&command->outputs[i]) != 0;
	return count;
}

static void expect_answer(const struct command *command,
			  const struct answer *answer, uint64_t x0)
{
	/* Without a result the registers are as the caller left them. */
	expect(command, "result", command->result == NONE ? command->fid : x0,
	       answer->x0);
	expect(command, "outputs", handed_out(command), answer->count);
	for (unsigned int i = 0; i < command->output_count; i++) {
		const struct row *row = &command->outputs[i];
		uint64_t valid = is_handed_out(row) &&
				 is_valid(command, row, x0);

		expect(command, row->name, valid ? scene.outputs[i].value : 0,
		       answer->value[i]);
		expect(command, "validity", valid, (uint64_t)answer->valid[i]);
	}
}

static void round_trip(const struct command *command, const uint64_t *arguments,
		       uint64_t x0)
{
	const struct caller *caller = find_caller(command);
	struct answer answer = { 0 };

	if (!caller) {
		failures++;
		printf("%s: has no wrapper\n", command->name);
		return;
	}
	prepare(command, x0);
	caller->call(arguments, &answer);
	expect_frame(command, arguments);
	expect_seen(command, arguments);
	expect_answer(command, &answer, x0);
}

/* Each status, SMCCC errors in 64 and in 32 bits, and an index, which the RSI
 * has not. */
static const uint64_t rsi_answers[] = {
	0x0, 0x1, 0x2, 0x3, 0x4, NOT_SUPPORTED, (uint64_t)-2, 0xffffffff, 0x100,
};
static const uint64_t psci_answers[] = {
	0,
	1,
	NOT_SUPPORTED,
	(uint64_t)-2,
	(uint64_t)-3,
	(uint64_t)-4,
	(uint64_t)-5,
	(uint64_t)-6,
	(uint64_t)-7,
	(uint64_t)-8,
	(uint64_t)-9,
};
static const uint64_t versions[] = { 0x10001, 0x7fffffff, NOT_SUPPORTED };

struct answers {
	const uint64_t *list;
	size_t count;
};

#define ANSWERS(list) ((struct answers){ list, sizeof(list) / sizeof(*(list)) })

static struct answers answers_of(const struct command *command)
{
	if (command->result == VERSION)
		return ANSWERS(versions);
	if (command->interface == PSCI)
		return ANSWERS(psci_answers);
	return command->interface == RSI ? ANSWERS(rsi_answers) :
					   ANSWERS(rmi_answers);
}

static void test_round_trips(const struct command *command)
{
	struct answers answers = answers_of(command);
	uint64_t arguments[MOST];

	for (unsigned int i = 0; i < command->input_count; i++)
		arguments[i] = distinct(&command->inputs[i], i);
	for (size_t i = 0; i < answers.count; i++)
		/* The kernel's wrappers return an int. */
		if (answers.list[i] != 0xffffffff)
			round_trip(command, arguments, answers.list[i]);
	if (strcmp(command->name, "RMI_PSCI_COMPLETE") == 0) {
		arguments[2] = (uint64_t)-3; /* PSCI_DENIED */
		round_trip(command, arguments, 0);
	}
}

/* Another RMM may leave bits above a narrow output. */
static void test_narrow_answers(const struct command *command)
{
	uint64_t x[REGISTERS], arguments[MOST] = { 0 };
	const struct caller *caller = find_caller(command);
	struct answer answer = { 0 };

	if (!caller)
		return;
	memset(x, 0xff, sizeof(x));
	x[0] = 0;
	forced = x;
	caller->call(arguments, &answer);
	forced = NULL;
	for (unsigned int i = 0; i < command->output_count; i++) {
		const struct row *row = &command->outputs[i];
		int valid = is_handed_out(row) && is_valid(command, row, 0);

		expect(command, row->name, valid ? width_mask(row) : 0,
		       answer.value[i]);
	}
}

/* A frame with something else in each register, and above each argument. */
static void fill(const struct command *command, uint64_t *x)
{
	for (unsigned int i = 0; i < REGISTERS; i++)
		x[i] = 0xa5a5000000000000u + 0x10001u * (i + 1);
	x[0] = 0xffffffff00000000u | command->fid;
	for (unsigned int i = 0; i < command->input_count; i++) {
		const struct row *row = &command->inputs[i];

		x[row->reg] = (~row->mask & ~row->mbz) | row->sbz << row->lsb |
			      distinct(row, i) << row->lsb;
	}
}

static unsigned int last_zero(const struct command *command)
{
	return command->interface == PSCI ? 3 : LAST_ZERO;
}

/*
 * What must stand in each register after a call that is answered so: valid
 * outputs, if there are any, and what is the rule where there are none.
 */
static void expect_results(const struct command *command, const char *when,
			   const uint64_t *before, const uint64_t *x,
			   uint64_t x0, int outputs)
{
	uint64_t wanted[REGISTERS];
	const struct row *row;

	memcpy(wanted, before, sizeof(wanted));
	wanted[0] = x0;
	for (unsigned int i = 1; i <= last_zero(command); i++)
		wanted[i] = 0;
	for (unsigned int i = 0; outputs && i < command->output_count; i++) {
		row = &command->outputs[i];
		if (is_valid(command, row, x0))
			wanted[row->reg] = scene.outputs[i].value << row->lsb;
	}
	for (unsigned int i = 0; i < REGISTERS; i++)
		expect_register(command, when, i, wanted[i], x[i]);
}

static void expect_untouched(const struct command *command,
			     const uint64_t *before, const uint64_t *x)
{
	for (unsigned int i = 0; i < REGISTERS; i++)
		expect_register(command, "without a result", i, before[i],
				x[i]);
}

/*
 * Whether an error about inputs makes an output valid, for its handler: not one
 * of an operation, which is not asked.
 */
static int explains_errors(const struct command *command)
{
	for (unsigned int i = 0; i < command->output_count; i++)
		if (!command->outputs[i].unfinished &&
		    is_valid(command, &command->outputs[i], ERROR_INPUT))
			return 1;
	return 0;
}

/* Whether there are bits that can be refused without the handler. */
static int has_sbz(const struct command *command)
{
	if (command->interface == PSCI || explains_errors(command))
		return 0;
	for (unsigned int i = 0; i < command->input_count; i++)
		if (command->inputs[i].sbz ||
		    ~command->inputs[i].mask & ~command->inputs[i].mbz)
			return 1;
	return 0;
}

/*
 * Straight to the dispatcher, with all bits in use that should be zero, and to
 * a handler that answers so.
 */
static void test_registers(const struct command *command, uint32_t hint,
			   uint64_t x0)
{
	uint64_t x[REGISTERS], before[REGISTERS], arguments[MOST];

	for (unsigned int i = 0; i < command->input_count; i++)
		arguments[i] = distinct(&command->inputs[i], i);
	prepare(command, x0);
	fill(command, x);
	x[0] |= hint;
	memcpy(before, x, sizeof(x));
	rmm_call(x, 1);
	if (REJECT && has_sbz(command)) {
		expect_results(command, "after a rejection", before, x, 1, 0);
		if (scene.command)
			fail(command, "handler in spite of SBZ bits", 0, 1);
		return;
	}
	expect_seen(command, arguments);
	expect(command, "SVE hint", hint != 0, scene.sve_hint);
	expect(command, "function ID", command->fid, scene.fid);
	if (command->result == NONE)
		expect_untouched(command, before, x);
	else
		expect_results(command, "after the call", before, x, x0, 1);
}

/* One bit that must be zero: the handler sees it, or is not called. */
static void test_mbz_bit(const struct command *command, unsigned int input,
			 uint64_t bit)
{
	const struct row *row = &command->inputs[input];
	uint64_t x[REGISTERS], before[REGISTERS], arguments[MOST];

	for (unsigned int i = 0; i < command->input_count; i++)
		arguments[i] = distinct(&command->inputs[i], i);
	prepare(command, ERROR_INPUT);
	fill(command, x);
	for (unsigned int i = 0; i < command->input_count; i++)
		x[command->inputs[i].reg] = arguments[i]
					    << command->inputs[i].lsb;
	x[row->reg] |= bit;
	memcpy(before, x, sizeof(x));
	rmm_call(x, 1);
	expect_results(command, "after an MBZ bit", before, x, ERROR_INPUT,
		       explains_errors(command));
	if (explains_errors(command)) {
		arguments[input] |= bit >> row->lsb;
		expect_seen(command, arguments);
	} else if (scene.command) {
		fail(command, "handler in spite of an MBZ bit", 0, bit);
	}
}

static void test_mbz(const struct command *command)
{
	for (unsigned int i = 0; i < command->input_count; i++)
		for (unsigned int bit = 0; bit < 64; bit++)
			if (command->inputs[i].mbz >> bit & 1)
				test_mbz_bit(command, i, 1ull << bit);
}

static void expect_refused(const struct command *command, uint32_t fid,
			   int handlers)
{
	uint64_t x[REGISTERS], before[REGISTERS];
	char when[32];

	prepare(command, 0);
	fill(command, x);
	x[0] = fid;
	memcpy(before, x, sizeof(x));
	rmm_call(x, handlers);
	snprintf(when, sizeof(when), "of function ID 0x%" PRIx32, fid);
	expect_results(command, when, before, x,
		       handlers || command->interface != RMI ? NOT_SUPPORTED :
							       MISSING,
		       0);
	if (scene.command)
		fail(command, when, 0, 1);
}

static void test_refusals(const struct command *command)
{
	for (unsigned int bit = 17; bit <= 23; bit++)
		expect_refused(command, command->fid | 1u << bit, 1);
	expect_refused(command, command->fid ^ 0x40000000u, 1);	 /* SMC32 */
	expect_refused(command, command->fid & ~0x80000000u, 1); /* yielding */
	expect_refused(command, command->fid | 0x01000000u, 1);	 /* owner */
	expect_refused(command, command->fid, 0);
	expect_refused(command, command->fid | SVE_HINT, 0);
}

static int is_known(uint32_t fid)
{
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (commands[i].fid == fid)
			return 1;
	return 0;
}

static void test_unknown_range(const struct command *none, uint32_t first)
{
	unsigned int inputs, outputs;

	for (uint32_t fid = first; fid < first + 0x100; fid++) {
		if (is_known(fid))
			continue;
		expect_refused(none, fid, 1);
		expect_refused(none, fid | SVE_HINT, 1);
		if (rmm_counts(fid, &inputs, &outputs))
			fail(none, "has a row", 0, fid);
	}
}

/* Among the RMI and the RSI, in the RMI's second range, among the PSCI, and
 * elsewhere. */
static void test_unknown(void)
{
	static const uint32_t firsts[] = { 0xc4000100u, 0xc4000200u,
					   0x84000000u, 0xc4000000u };
	struct command none = { .name = "unknown" };

	for (unsigned int i = 0; i < sizeof(firsts) / sizeof(*firsts); i++) {
		none.interface = i > 1 ? PSCI : RMI;
		test_unknown_range(&none, firsts[i]);
	}
	expect_refused(&none, 0, 1);
	none.interface = RMI;
	expect_refused(&none, UINT32_MAX, 1);
}

static unsigned int counted_outputs(const struct command *command)
{
	unsigned int count = command->result != NONE || COUNTS_ALL;

	for (unsigned int i = 0; i < command->output_count; i++)
		count += !command->outputs[i].unfinished || COUNTS_ALL;
	return count;
}

static void test_counts(const struct command *command)
{
	unsigned int inputs = 0, outputs = 0;

	if (!rmm_counts(command->fid, &inputs, &outputs))
		fail(command, "has no row", command->fid, 0);
	expect(command, "count of inputs", command->input_count + 1, inputs);
	expect(command, "count of outputs", counted_outputs(command), outputs);
}

static void test_command(const struct command *command)
{
	struct answers answers = answers_of(command);

	test_counts(command);
	if (!KERNEL || command->has_kernel_wrapper) {
		test_round_trips(command);
		test_narrow_answers(command);
	}
	test_refusals(command);
	if (LENIENT)
		return;
	for (size_t i = 0; i < answers.count; i++)
		test_registers(command, 0, answers.list[i]);
	test_registers(command, SVE_HINT, answers.list[1]);
	test_mbz(command);
}

int main(void)
{
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		test_command(&commands[i]);
	test_unknown();
	return failures != 0;
}
