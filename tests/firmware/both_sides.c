/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side of dispatch_test.c twice: each call goes to the dispatcher and
 * to the mock, which must see the same arguments and give the same answer.
 */
#include <string.h>

#include "scene.h"

static const struct named_value *find(const struct scene *seen,
				      const char *name)
{
	for (unsigned int i = 0; i < seen->seen_count; i++)
		if (strcmp(seen->seen[i].name, name) == 0)
			return &seen->seen[i];
	return NULL;
}

static int same_arguments(const struct scene *one, const struct scene *other)
{
	if (one->seen_count != other->seen_count)
		return 0;
	for (unsigned int i = 0; i < one->seen_count; i++) {
		const struct named_value *found =
			find(other, one->seen[i].name);

		if (!found || found->value != one->seen[i].value)
			return 0;
	}
	return 1;
}

static void compare(const struct scene *one, const struct scene *other)
{
	const char *name = one->command ? one->command : other->command;

	if (!name)
		return;
	if (!one->command || !other->command ||
	    strcmp(one->command, other->command) != 0)
		scene_differs(name, "mock and dispatcher take different calls");
	else if (!same_arguments(one, other))
		scene_differs(name, "mock and dispatcher see other arguments");
}

void rmm_call(uint64_t *x, int handlers)
{
	const struct scene prepared = scene;
	struct scene dispatched;
	uint64_t answer[REGISTERS];

	memcpy(answer, x, sizeof(answer));
	dispatcher_call(x, handlers);
	dispatched = scene;
	scene = prepared;
	mock_call(answer, handlers);
	compare(&dispatched, &scene);
	/* Where there are no handlers each has an answer of its own. */
	if (handlers && memcmp(x, answer, sizeof(answer)) != 0)
		scene_differs(dispatched.command ? dispatched.command :
						   "unknown",
			      "mock and dispatcher answer differently");
	scene = dispatched;
}

int rmm_counts(uint32_t fid, unsigned int *inputs, unsigned int *outputs)
{
	return dispatcher_counts(fid, inputs, outputs);
}
