/* SPDX-License-Identifier: BSD-3-Clause */
/* What the verbs share. */
#ifndef RMIGEN_COMMAND_H
#define RMIGEN_COMMAND_H

#include "cmd/options.h"
#include "read/specification.h"
#include "verify/plan.h"

/* The exit status; other tools rely on these numbers. */
enum exit_status {
	EXIT_CLEAN = 0,
	EXIT_BAD = 1, /* bad input, or an operation failed */
	EXIT_USAGE = 2,
	EXIT_FINDINGS = 4, /* stale output, notes, changes, broken rules */
	EXIT_SERIOUS = 12, /* layout errors, other changes */
};

struct verb {
	const char *name;
	const char *operands; /* for the usage text; "" if none */
	const char *help; /* the first line also stands in the list of verbs */
	struct accepted accepted;
	enum exit_status (*run)(const struct options *options);
};

/* Ends with a verb without a name. */
extern const struct verb verbs[];

enum exit_status cmd_asserts(const struct options *options);
enum exit_status cmd_decode(const struct options *options);
enum exit_status cmd_diff(const struct options *options);
enum exit_status cmd_dump(const struct options *options);
enum exit_status cmd_encode(const struct options *options);
enum exit_status cmd_generate(const struct options *options);
enum exit_status cmd_help(const struct options *options);
enum exit_status cmd_list(const struct options *options);
enum exit_status cmd_validate(const struct options *options);
enum exit_status cmd_verify(const struct options *options);
enum exit_status cmd_version(const struct options *options);

/*
 * Adds to @origins (struct origin) the specifications that @options asks for;
 * false after an error.
 */
bool command_find(struct arena *arena, const struct options *options,
		  struct list *origins, struct diagnostics *diagnostics);

/* Loads the first specification that @options asks for; prints errors. */
bool command_load(struct arena *arena, const struct options *options,
		  struct specification *specification);

/*
 * Loads the one that @operand names, a revision that is built in or a file, and
 * lays the overlays behind it over it: FILE@OVERLAY@OVERLAY. Without FILE it is
 * what the first overlay is made for. @@ stands for an @ in a name. Prints
 * errors.
 */
bool command_load_named(struct arena *arena, const char *operand,
			struct specification *specification);

/* Lists the consumers that @options asks for; false if there is none. */
bool command_consumers(struct arena *arena, const struct options *options,
		       struct diagnostics *diagnostics, struct list *consumers);

/*
 * Fills @plan with what @options asks for, a map or a consumer, for the
 * specification, which it loads. Says what is wrong, in @diagnostics at least.
 */
bool command_plan(struct plan *plan, const struct options *options,
		  struct specification *specification,
		  struct diagnostics *diagnostics);

/*
 * Adds to @assumed (struct image_assumption) what --assume says; false after
 * it said what is wrong.
 */
bool command_assume(const struct options *options, const struct model *model,
		    struct list *assumed);

/*
 * A path of the command line, for the command line in a generated file. Of an
 * absolute one, which differs between machines, the last part stays, behind
 * @prefix. What a shell or a comment would not take as it is becomes a ?: for
 * a shell, that is any character.
 */
const char *command_show_path(struct arena *arena, const char *path,
			      const char *prefix);

/*
 * The options that ask for what is at @origin, whoever asked how: what is built
 * in by its revision, " --spec 1.0-rel0".
 */
const char *command_show_spec(struct arena *arena, const struct origin *origin);

#endif
