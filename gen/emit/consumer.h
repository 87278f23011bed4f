/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A consumer is a folder: consumer.lua, its profile, and the templates that
 * the profile names.
 */
#ifndef RMIGEN_CONSUMER_H
#define RMIGEN_CONSUMER_H

#include "base/diagnostic.h"
#include "model/model.h"
#include "model/policy.h"
#include "read/specification.h"
#include "vectors/vectors.h"

struct consumer {
	const char *name;
	const char *folder; /* NULL: built in, templates/<name> */
};

/*
 * Lists the built-in consumers, or the one that @wanted names; a name with a
 * slash is a folder, whose own name is the consumer's. False if there is none
 * of that name, or the folder's can be no name: "../", "/".
 */
bool consumer_find(struct arena *arena, const char *wanted,
		   struct list *consumers);

/* What a render needs beside the model and the consumer. */
struct render_job {
	const struct model *model;
	const struct consumer *consumer;
	const char *command_line; /* what makes the output again */
	struct arena *arena;
	struct diagnostics *diagnostics;
	const char *wanted; /* how an output's path ends; NULL: all outputs */
	const char *prefix; /* before all names; NULL: none */
	struct vectors *vectors; /* of the model, built when one needs them */
};

/* Checks the names that the consumer gives to the items of the model. */
bool consumer_check(const struct render_job *job);

/* What a consumer calls the items of its interfaces. */
struct consumer_names {
	struct list interfaces; /* const struct interface *: those there are */
	struct list names;	/* struct item_name, sorted */
	struct policy policy;
};

/*
 * Those of a consumer that is built in, for a specification that is. Made when
 * the program was built: rmigen_compile writes them.
 */
struct builtin_names {
	const char *consumer;
	const struct specification *specification;
	struct consumer_names names; /* nothing of them can be changed */
};
extern const struct builtin_names builtin_consumer_names[];
extern const size_t builtin_consumer_name_count;

/*
 * Finds the names of a consumer; reports what is wrong with the profile. If
 * @lenient, it may have entries that match nothing: the model is of some other
 * revision.
 */
bool consumer_name(const struct render_job *job, bool lenient,
		   struct consumer_names *names);

/* Does the same, always by running the profile. */
bool consumer_run_names(const struct render_job *job, bool lenient,
			struct consumer_names *names);

/* Adds the outputs to @files as consumer_render() does, without their text. */
bool consumer_outputs(const struct render_job *job, const char *root,
		      struct list *files);

/*
 * Renders every wanted output and adds it to @files, a list of struct
 * output_file; paths start with @root. Nothing is written.
 */
bool consumer_render(const struct render_job *job, const char *root,
		     struct list *files);

#endif
