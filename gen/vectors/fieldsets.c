/* SPDX-License-Identifier: BSD-3-Clause */
/* Each field by itself, at its boundaries; and each reserved bit. */
#include "model/layout.h"
#include "vectors/kinds.h"

static void add_case(const struct model *model, struct fieldset_vectors *set,
		     struct fieldset_vector vector)
{
	struct fieldset_vector *added =
		list_add(model->arena, &set->cases, sizeof(*added));

	*added = vector;
}

/* All fields at their maximum, and no other bit. */
static uint64_t all_fields(const struct type *type)
{
	const struct field *fields = type->fields.items;
	uint64_t mask = 0;

	for (size_t i = 0; i < type->fields.count; i++)
		if (!fields[i].reserved)
			mask |= layout_mask(fields[i].bits.msb,
					    fields[i].bits.lsb);
	return mask;
}

static void add_field(const struct model *model, struct fieldset_vectors *set,
		      const struct field *field)
{
	uint64_t mask = layout_mask(field->bits.msb, field->bits.lsb);
	unsigned int lsb = field->bits.lsb;

	add_case(model, set,
		 (struct fieldset_vector){ "zero", field, 0,
					   all_fields(set->type) & ~mask });
	add_case(model, set,
		 (struct fieldset_vector){ "one", field, 1,
					   UINT64_C(1) << lsb });
	add_case(model, set,
		 (struct fieldset_vector){ "maximum", field, mask >> lsb,
					   mask });
	for (unsigned int bit = lsb + 1; bit <= field->bits.msb; bit++)
		add_case(model, set,
			 (struct fieldset_vector){ "one_hot", field,
						   UINT64_C(1) << (bit - lsb),
						   UINT64_C(1) << bit });
}

static void add_reserved(const struct model *model,
			 struct fieldset_vectors *set,
			 const struct field *field)
{
	for (unsigned int bit = field->bits.lsb; bit <= field->bits.msb; bit++)
		add_case(model, set,
			 (struct fieldset_vector){ "reserved", field, 0,
						   UINT64_C(1) << bit });
}

static void add_fieldset(const struct model *model, const struct type *type,
			 struct list *vectors)
{
	struct fieldset_vectors *set =
		list_add(model->arena, vectors, sizeof(*set));
	const struct field *fields = type->fields.items;

	set->type = type;
	for (size_t i = 0; i < type->fields.count; i++)
		if (fields[i].reserved)
			add_reserved(model, set, &fields[i]);
		else
			add_field(model, set, &fields[i]);
}

void vectors_fieldsets(const struct model *model,
		       const struct interface *interface, struct list *vectors)
{
	const struct type *types = interface->types.items;

	for (size_t i = 0; i < interface->types.count; i++)
		if (types[i].kind == TYPE_FIELDSET)
			add_fieldset(model, &types[i], vectors);
}
