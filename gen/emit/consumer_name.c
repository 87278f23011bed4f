/* SPDX-License-Identifier: BSD-3-Clause */
/* A file of its own: what writes the built-in names cannot have them yet. */
#include <string.h>

#include "emit/consumer.h"

/* Names of a consumer that is built in, for a model that is. */
static bool is_for(const struct builtin_names *names,
		   const struct render_job *job)
{
	return !job->consumer->folder &&
	       strcmp(names->consumer, job->consumer->name) == 0 &&
	       names->specification->model.interfaces.items ==
		       job->model->interfaces.items;
}

bool consumer_name(const struct render_job *job, bool lenient,
		   struct consumer_names *names)
{
	for (size_t i = 0; i < builtin_consumer_name_count; i++)
		if (is_for(&builtin_consumer_names[i], job)) {
			*names = builtin_consumer_names[i].names;
			return true;
		}
	return consumer_run_names(job, lenient, names);
}
