/* SPDX-License-Identifier: BSD-3-Clause */
/* --assume: what somebody says of what chooses among alternatives. */
#include <string.h>

#include "cmd/command.h"
#include "decode/image.h"

/* The fields that an assumption is about. */
struct search {
	const struct image_assumption *assumption;
	bool named;	     /* something chooses by that name */
	bool chosen;	     /* and the value chooses an alternative */
	const char *example; /* an expression that chooses */
};

static void look(void *context, struct type *type)
{
	const struct field *fields = type->fields.items;
	struct search *search = context;

	for (size_t i = 0; i < type->fields.count; i++) {
		if (!fields[i].alternatives.count)
			continue;
		search->example = fields[i].by.text.text;
		if (!image_assumes(search->assumption, &fields[i]))
			continue;
		search->named = true;
		search->chosen |=
			field_alternative(&fields[i],
					  search->assumption->value) != NULL;
	}
}

static bool check(const struct model *model,
		  const struct image_assumption *assumption)
{
	struct search search = { .assumption = assumption };

	model_each_type(model, look, &search);
	if (search.chosen)
		return true;
	if (search.named)
		fprintf(stderr,
			"rmigen: --assume: '%s' chooses nothing by %s\n",
			assumption->value, assumption->name);
	else if (search.example)
		fprintf(stderr,
			"rmigen: --assume: nothing is chosen by '%s', but by "
			"'%s', say\n",
			assumption->name, search.example);
	else
		fputs("rmigen: --assume: there are no alternatives\n", stderr);
	return false;
}

bool command_assume(const struct options *options, const struct model *model,
		    struct list *assumed)
{
	for (size_t i = 0; i < options->assumed.count; i++) {
		const char *text = options->assumed.items[i];
		const char *sign = strrchr(text, '='); /* there is one */
		struct image_assumption *added =
			list_add(model->arena, assumed, sizeof(*added));

		added->name =
			arena_copy(model->arena, text, (size_t)(sign - text));
		added->value = sign + 1;
		if (!check(model, added))
			return false;
	}
	return true;
}
