/* SPDX-License-Identifier: BSD-3-Clause */
/* Every encoding with a name; the first and the last without one. */
#include "model/layout.h"
#include "vectors/kinds.h"

static uint64_t mask_of(const struct type *type)
{
	return layout_mask((unsigned int)type->width.value - 1, 0);
}

static void add_named(const struct model *model,
		      struct enumeration_vectors *set,
		      const struct enumerator *enumerator)
{
	struct enumeration_vector *added =
		list_add(model->arena, &set->cases, sizeof(*added));

	added->enumerator = enumerator;
	added->encoding = enumerator->encoding.value;
	added->negative = enumerator->encoding.negative;
	added->raw = added->encoding & mask_of(set->type);
}

static void add_reserved(const struct model *model,
			 struct enumeration_vectors *set, uint64_t raw)
{
	struct enumeration_vector *added =
		list_add(model->arena, &set->cases, sizeof(*added));
	uint64_t mask = mask_of(set->type);

	added->raw = raw;
	added->negative = layout_is_signed(set->type) && raw > mask >> 1;
	added->encoding = added->negative ? raw | ~mask : raw;
}

bool vectors_reserved(const struct type *type, uint64_t *lowest,
		      uint64_t *highest)
{
	if (type->unused != UNUSED_RESERVED)
		return false;
	/* The checks have seen that there is one. */
	*lowest = 0;
	while (type_enumerator(type, *lowest))
		++*lowest;
	*highest = mask_of(type);
	while (type_enumerator(type, *highest))
		--*highest;
	return true;
}

static void add_enumeration(const struct model *model, const struct type *type,
			    struct list *vectors)
{
	struct enumeration_vectors *set =
		list_add(model->arena, vectors, sizeof(*set));
	const struct enumerator *values = type->enumerators.items;
	uint64_t first, last;

	set->type = type;
	for (size_t i = 0; i < type->enumerators.count; i++)
		add_named(model, set, &values[i]);
	if (!vectors_reserved(type, &first, &last))
		return;
	add_reserved(model, set, first);
	if (last != first)
		add_reserved(model, set, last);
}

void vectors_enumerations(const struct model *model,
			  const struct interface *interface,
			  struct list *vectors)
{
	const struct type *types = interface->types.items;

	for (size_t i = 0; i < interface->types.count; i++)
		if (types[i].kind == TYPE_ENUMERATION)
			add_enumeration(model, &types[i], vectors);
}
