/* SPDX-License-Identifier: BSD-3-Clause */
/* What the two sides and the test share; no header that is under test. */
#ifndef SCENE_H
#define SCENE_H

#include <stdint.h>

#define REGISTERS 18
#define MOST 10

struct named_value {
	const char *name;
	uint64_t value;
};

/* The call at work: what the handler saw, and what it is to answer. */
struct scene {
	const char *command; /* NULL: no handler was called */
	struct named_value seen[MOST];
	unsigned int seen_count;
	uint32_t fid;
	uint32_t sve_hint;
	int context_good;
	uint64_t x0;
	int returns; /* else X0 and the rest are not written */
	struct named_value outputs[MOST];
};

extern struct scene scene;

void scene_saw(const char *name, uint64_t value);
void scene_differs(const char *command, const char *what);
uint64_t scene_output(const char *name);

/* The RMM's side: with an echoing handler for each command, or with none. */
void rmm_call(uint64_t *x, int handlers);

/* The counts that the RMM's table has for a function ID; 0 if it is unknown. */
int rmm_counts(uint32_t fid, unsigned int *inputs, unsigned int *outputs);

/* The same of the dispatcher, and of the mock. */
void dispatcher_call(uint64_t *x, int handlers);
void mock_call(uint64_t *x, int handlers);
int dispatcher_counts(uint32_t fid, unsigned int *inputs,
		      unsigned int *outputs);
int mock_counts(uint32_t fid, unsigned int *inputs, unsigned int *outputs);

/* The caller's side: what a wrapper returned. */
struct answer {
	uint64_t x0;
	unsigned int count; /* of outputs */
	int valid[MOST];
	uint64_t value[MOST];
};

struct caller {
	const char *command;
	void (*call)(const uint64_t *arguments, struct answer *answer);
};

extern const struct caller callers[];
extern const unsigned int caller_count;

/* How the caller's side gets to the RMM's. */
void test_conduit(uint64_t *x);

/* A command as the tables of the tests have it. */
struct row {
	const char *name;
	unsigned int reg;
	unsigned int lsb;
	uint64_t mask;	    /* in the register */
	unsigned int valid; /* of an output: one bit for each status */
	uint64_t sbz;	    /* bits that should be zero, in its value */
	uint64_t mbz; /* of an input: bits that must be zero, in its register */
	int is_signed;
	int unfinished; /* an output beside those that the command ends with */
};

enum interface { RMI, RSI, PSCI };

/* What X0 holds. */
enum result { STATUS, SIGNED_STATUS, VERSION, NONE };

struct command {
	const char *name;
	enum interface interface;
	enum result result;
	uint32_t fid;
	int has_kernel_wrapper;
	unsigned int input_count;
	struct row inputs[MOST];
	unsigned int output_count;
	struct row outputs[MOST];
};

#endif
