/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The profile of a consumer: the table that its consumer.lua returned, which
 * lies at the bottom of the Lua stack. docs/templates.md lists the keys.
 */
#ifndef RMIGEN_PROFILE_H
#define RMIGEN_PROFILE_H

#include "emit/sandbox.h"
#include "model/model.h"
#include "model/policy.h"

#define PROFILE_INDEX 1

/* An output as the profile states it. */
struct profile_output {
	const char *path;
	const char *template;
	const char *json;      /* what is printed instead: "vectors" */
	const char *interface; /* that it is about; NULL: all, or none */
	bool vectors;	       /* whether the template gets them */
	struct source *source; /* of the template; diagnostics point at it */
};

struct profile {
	lua_State *lua;
	struct arena *arena;
	struct diagnostics *diagnostics;
	struct source *source;	/* consumer.lua; diagnostics outlive us */
	sandbox_load_fn *load;	/* finds templates */
	void *context;		/* of @load */
	bool lenient;		/* entries of the policy may be for nothing */
	struct policy policy;	/* slots, drops, aligned */
	struct list own;	/* const char *: how other names start */
	struct list wanted;	/* const char *: the interfaces it names */
	struct list interfaces; /* const struct interface *: those there are */
};

/* Reports that something is wrong with the profile; returns false. */
bool profile_error(const struct profile *profile, const char *text);

/* Checks the keys of the profile, and reads its policy. */
bool profile_read(struct profile *profile);

/* Checks that each entry of the policy was good for something. */
bool profile_check_policy(const struct profile *profile);

/*
 * Finds the interfaces of @model that the profile is about: it may name others,
 * which other revisions have, but not only such.
 */
bool profile_find_interfaces(struct profile *profile,
			     const struct model *model);

/*
 * Lists the outputs (struct profile_output) with the texts of their templates,
 * but for those about an interface that the model does not have.
 */
bool profile_list_outputs(const struct profile *profile, struct list *outputs);

#endif
