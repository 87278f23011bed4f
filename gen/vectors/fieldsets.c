/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Each field by itself, at its boundaries, and each reserved bit; the same for
 * each alternative, where what chooses it is set.
 */
#include "model/layout.h"
#include "vectors/kinds.h"

/* The vectors of one field, or of one of its alternatives. */
struct series {
	const struct model *model;
	struct fieldset_vectors *set;
	const struct field *field;
	const struct alternative *reading; /* NULL: the field has none */
	const char *chosen_by;
	uint64_t fixed;	 /* bits that all of its vectors have */
	uint64_t others; /* what other fields can have besides */
	uint64_t bits;	 /* what the field can have, from bit 0 on */
};

static void add_case(const struct series *series, const char *kind,
		     enum rule rule, uint64_t value, uint64_t raw)
{
	struct fieldset_vector *added = list_add(
		series->model->arena, &series->set->cases, sizeof(*added));

	*added = (struct fieldset_vector){
		.kind = kind,
		.row = series->field,
		.reading = series->reading,
		.chosen_by = series->chosen_by,
		.rule = rule,
		.value = value,
		.raw = raw | series->fixed,
	};
}

static uint64_t mask_of(const struct field *field)
{
	return layout_mask(field->bits.msb, field->bits.lsb);
}

/* All fields at their maximum, and no bit that is reserved for sure. */
static uint64_t all_fields(const struct type *type)
{
	const struct field *fields = type->fields.items;
	uint64_t mask = 0;

	for (size_t i = 0; i < type->fields.count; i++)
		if (!fields[i].reserved)
			mask |= mask_of(&fields[i]);
	return mask & ~type->reserved;
}

static void add_series(const struct series *series)
{
	unsigned int lsb = series->field->bits.lsb;

	add_case(series, "zero", RULE_NONE, 0, series->others);
	if (series->bits & 1)
		add_case(series, "one", RULE_NONE, 1, UINT64_C(1) << lsb);
	if (series->bits)
		add_case(series, "maximum", RULE_NONE, series->bits,
			 series->bits << lsb);
	for (unsigned int bit = 1; bit < 64; bit++)
		if (series->bits >> bit & 1)
			add_case(series, "one_hot", RULE_NONE,
				 UINT64_C(1) << bit,
				 UINT64_C(1) << (bit + lsb));
}

/* The bits of a mask by themselves. */
static void add_reserved(const struct series *series, enum rule rule,
			 uint64_t mask)
{
	for (unsigned int bit = 0; bit < 64; bit++)
		if (mask >> bit & 1)
			add_case(series, "reserved", rule, 0,
				 UINT64_C(1) << bit);
}

/* The rule for the reserved bits of a fieldset, or of its alternatives. */
static enum rule rule_of(const struct type *type)
{
	const struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		const struct alternative *readings =
			fields[i].alternatives.items;

		if (fields[i].reserved)
			return fields[i].reserved;
		if (fields[i].alternatives.count)
			return rule_of(readings[0].type.type);
	}
	return RULE_NONE;
}

/* The bits that are reserved in a value of @ref. */
static uint64_t reserved_in(const struct type_ref *ref)
{
	return ref->type->kind == TYPE_FIELDSET ? ref->type->reserved : 0;
}

static void add_reading(struct series series, uint64_t reserved_in_all)
{
	const struct type_ref *ref = &series.reading->type;
	unsigned int lsb = series.field->bits.lsb;
	uint64_t reserved = reserved_in(ref);
	struct chooser chooser =
		chooser_find(series.set->type, series.field, NULL);

	series.chosen_by = chooser_for(&chooser, series.field, series.reading);
	if (chooser.kind == CHOOSER_FIELD) {
		series.fixed = chooser_bits(&chooser, series.chosen_by);
		series.others &= ~chooser_mask(&chooser);
	}
	series.bits &= ~reserved;
	add_series(&series);
	add_reserved(&series, rule_of(ref->type),
		     reserved << lsb & ~reserved_in_all);
}

/* The alternatives, and before them the bits that none of them has. */
static void add_choice(struct series *series)
{
	const struct alternative *readings = series->field->alternatives.items;
	uint64_t reserved = series->set->type->reserved &
			    mask_of(series->field);

	add_reserved(series, rule_of(readings[0].type.type), reserved);
	for (size_t i = 0; i < series->field->alternatives.count; i++) {
		series->reading = &readings[i];
		add_reading(*series, reserved);
	}
}

static void add_field(struct series *series)
{
	const struct field *field = series->field;

	if (field->reserved)
		add_reserved(series, field->reserved, mask_of(field));
	else if (field->alternatives.count)
		add_choice(series);
	else
		add_series(series);
}

/*
 * The bits of other fields that are reserved where @field, which may choose
 * what they are, is zero.
 */
static uint64_t reserved_beside_zero(const struct type *type,
				     const struct field *field)
{
	const struct field *fields = type->fields.items;
	uint64_t reserved = 0;

	for (size_t i = 0; i < type->fields.count; i++) {
		const struct alternative *reading;
		struct chooser chooser;

		if (!fields[i].alternatives.count)
			continue;
		chooser = chooser_find(type, &fields[i], NULL);
		if (chooser.kind != CHOOSER_FIELD ||
		    chooser.lsb != field->bits.lsb)
			continue;
		reading = field_alternative(&fields[i],
					    chooser_value(&chooser, 0));
		if (reading)
			reserved |= reserved_in(&reading->type)
				    << fields[i].bits.lsb;
	}
	return reserved;
}

static void add_fieldset(const struct model *model, const struct type *type,
			 struct list *vectors)
{
	struct fieldset_vectors *set =
		list_add(model->arena, vectors, sizeof(*set));
	const struct field *fields = type->fields.items;

	set->type = type;
	for (size_t i = 0; i < type->fields.count; i++)
		add_field(&(struct series){
			.model = model,
			.set = set,
			.field = &fields[i],
			.others = all_fields(type) & ~mask_of(&fields[i]) &
				  ~reserved_beside_zero(type, &fields[i]),
			.bits = mask_of(&fields[i]) >> fields[i].bits.lsb,
		});
}

void vectors_fieldsets(const struct model *model,
		       const struct interface *interface, struct list *vectors)
{
	const struct type *types = interface->types.items;

	for (size_t i = 0; i < interface->types.count; i++)
		if (types[i].kind == TYPE_FIELDSET)
			add_fieldset(model, &types[i], vectors);
}
