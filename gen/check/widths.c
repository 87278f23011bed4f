/* SPDX-License-Identifier: BSD-3-Clause */
/* A field or a register has as many bits as the type of its value. */
#include <inttypes.h>

#include "check/check.h"

/* What states the width of a value, and what the value is called. */
struct use {
	const struct item *owner; /* the fieldset or the command */
	const struct name *name;
	const struct bit_range *bits;
	const struct type_ref *type;
};

void check_report_width(struct checker *checker, const struct item *owner,
			struct position at, const struct type *type,
			const char *text)
{
	const char *name = type->item.name.text;
	struct diagnostic *error;

	if (type_is_family(type)) {
		check_report(checker, CHECK_WIDTH, owner, at, "%s", text);
		return;
	}
	error = check_find_subject(checker, CHECK_WIDTH, name);
	if (error) {
		check_note(checker, error, at, "%s", text);
		return;
	}
	error = check_report(checker, CHECK_WIDTH, owner, at, "%s", text);
	if (!error)
		return;
	error->subject = name;
	check_note(checker, error, type->item.name.at,
		   "the type is declared here");
}

static void check_use(struct checker *checker, const struct use *use)
{
	unsigned int width = use->bits->msb - use->bits->lsb + 1;
	const struct type *type = use->type->type;

	if (!type || use->type->width == width ||
	    !check_type_sound(checker, type))
		return;
	check_report_width(checker, use->owner, use->bits->at, type,
			   arena_printf(checker->model->arena,
					"%s is %u bits wide, its type %s "
					"has %u",
					use->name->text, width,
					use->type->name.text,
					use->type->width));
}

static void check_rows(struct checker *checker, const struct item *owner,
		       const struct list *list)
{
	const struct parameter *rows = list->items;

	for (size_t i = 0; i < list->count; i++)
		check_use(checker,
			  &(struct use){ owner, &rows[i].item.name,
					 &rows[i].bits, &rows[i].type });
}

static void check_fields(void *context, struct type *type)
{
	const struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		const struct alternative *alternatives =
			fields[i].alternatives.items;

		check_use(context,
			  &(struct use){ &type->item, &fields[i].item.name,
					 &fields[i].bits, &fields[i].type });
		for (size_t j = 0; j < fields[i].alternatives.count; j++)
			check_use(context,
				  &(struct use){ &type->item,
						 &alternatives[j].item.name,
						 &fields[i].bits,
						 &alternatives[j].type });
	}
}

static void check_interface(struct checker *checker,
			    const struct interface *interface)
{
	check_rows(checker, &interface->item, &interface->unfinished.outputs);
}

void check_widths(struct checker *checker)
{
	const struct symbol *symbols = checker->symbols.list.items;

	model_each_type(checker->model, check_fields, checker);
	for (size_t i = 0; i < checker->symbols.list.count; i++) {
		const struct command *command = symbols[i].item;

		if (symbols[i].kind == SYMBOL_INTERFACE)
			check_interface(checker, symbols[i].item);
		if (symbols[i].kind != SYMBOL_COMMAND)
			continue;
		check_rows(checker, &command->item, &command->inputs);
		check_rows(checker, &command->item, &command->outputs);
	}
}
