/* SPDX-License-Identifier: BSD-3-Clause */
#include "vectors/vectors.h"

#include <string.h>

#include "model/layout.h"
#include "model/smccc.h"
#include "vectors/kinds.h"

/* The index of statuses that have one: the last level of a walk, say. */
#define SAMPLE_INDEX 3u

const struct list vectors_no_setting = { 0 };

/* 255 is odd, so eight times a number runs through all bytes but zero. */
uint64_t vectors_pattern(uint64_t number)
{
	uint64_t pattern = 0;

	for (unsigned int i = 0; i < 8; i++)
		pattern |= (1 + (8 * number + i) % 255) << (8 * i);
	return pattern;
}

/* A named encoding, zero only if there is no other. */
static uint64_t named_encoding(const struct type *type, uint64_t pattern)
{
	const struct enumerator *values = type->enumerators.items;
	size_t count = type->enumerators.count;
	size_t first = count ? (size_t)(pattern % count) : 0;

	for (size_t i = 0; i < count; i++) {
		uint64_t value = values[(first + i) % count].encoding.value;

		if (value)
			return value;
	}
	return 0;
}

/*
 * What @field holds in a fieldset whose other fields are in @value: chosen by
 * one of them, or by the setting.
 */
static const struct type_ref *reading_of(const struct type *type,
					 const struct field *field,
					 uint64_t value,
					 const struct list *setting)
{
	struct chooser chooser = chooser_find(type, field, NULL);
	const struct alternative *found = field_alternative(
		field, chooser.kind == CHOOSER_FIELD ?
			       chooser_value(&chooser, value) :
			       settings_value(setting, field->by.text.text));
	const struct alternative *first = field->alternatives.items;

	return found ? &found->type : &first->type;
}

/* Adds to @value the fields with alternatives, or those without. */
static uint64_t add_fields(const struct type *type, uint64_t pattern,
			   const struct list *setting, bool chosen,
			   uint64_t value)
{
	const struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		const struct type_ref *ref = &fields[i].type;
		unsigned int lsb = fields[i].bits.lsb;

		if (fields[i].reserved ||
		    chosen != (fields[i].alternatives.count != 0))
			continue;
		if (chosen)
			ref = reading_of(type, &fields[i], value, setting);
		value |= vectors_value(ref, pattern >> lsb, setting) << lsb;
	}
	return value;
}

uint64_t vectors_value(const struct type_ref *ref, uint64_t pattern,
		       const struct list *setting)
{
	uint64_t mask = layout_mask(ref->width - 1, 0);

	if (ref->type->kind == TYPE_ENUMERATION)
		return named_encoding(ref->type, pattern) & mask;
	if (ref->type->kind == TYPE_FIELDSET)
		return add_fields(ref->type, pattern, setting, true,
				  add_fields(ref->type, pattern, setting, false,
					     0));
	pattern &= mask;
	return pattern ? pattern : 1;
}

uint64_t vectors_room(const struct type_ref *ref)
{
	const struct enumerator *values = ref->type->enumerators.items;
	uint64_t mask = ref->width < 64 ? layout_mask(ref->width - 1, 0) :
					  UINT64_MAX;
	uint64_t room = 0;

	if (ref->type->kind == TYPE_FIELDSET)
		return mask & ~ref->type->reserved;
	if (ref->type->kind != TYPE_ENUMERATION)
		return mask;
	for (size_t i = 0; i < ref->type->enumerators.count; i++)
		room += (values[i].encoding.value & mask) != 0;
	return room;
}

static uint64_t status_encoding(const struct type *type, const char *name)
{
	const struct enumerator *values = type->enumerators.items;

	for (size_t i = 0; i < type->enumerators.count; i++)
		if (strcmp(values[i].item.name.text, name) == 0)
			return values[i].encoding.value;
	return 0;
}

/* The enumeration of the statuses: X0 itself, or a field of it. */
static const struct type *status_type(const struct interface *interface)
{
	const struct result *result = &interface->result;

	if (!result->status.text)
		return result->type.type;
	return type_field(result->type.type, result->status.text)->type.type;
}

static unsigned int lsb_of(const struct result *result, const struct name *name)
{
	return type_field(result->type.type, name->text)->bits.lsb;
}

uint64_t vectors_x0(const struct interface *interface, const char *status,
		    uint64_t index)
{
	const struct result *result = &interface->result;
	uint64_t encoding = status_encoding(status_type(interface), status);

	if (!result->status.text)
		return encoding;
	return encoding << lsb_of(result, &result->status) |
	       index << lsb_of(result, &result->index);
}

/* What the detail beside a status holds. */
static const struct type_ref *index_type(const struct interface *interface,
					 const char *status)
{
	const struct result *result = &interface->result;
	const struct field *index =
		type_field(result->type.type, result->index.text);

	return index->alternatives.count ?
		       &field_alternative(index, status)->type :
		       &index->type;
}

uint64_t vectors_index_mask(const struct interface *interface,
			    const char *status)
{
	const struct type_ref *ref = index_type(interface, status);
	uint64_t mask = layout_mask(ref->width - 1, 0);

	return ref->type->kind == TYPE_FIELDSET ? mask & ~ref->type->reserved :
						  mask;
}

uint64_t vectors_index(const struct interface *interface,
		       const struct status_row *row)
{
	if (!status_has_index(row))
		return 0;
	return vectors_value(index_type(interface, row->status.text),
			     SAMPLE_INDEX, &vectors_no_setting);
}

/* The first status with this encoding, or NULL. */
static const char *find_status(const struct interface *interface,
			       uint64_t encoding)
{
	const struct status_row *rows = interface->result.statuses.items;

	for (size_t i = 0; i < interface->result.statuses.count; i++)
		if (status_encoding(status_type(interface),
				    rows[i].status.text) == encoding)
			return rows[i].status.text;
	return NULL;
}

const char *vectors_success(const struct interface *interface)
{
	return find_status(interface, 0);
}

const char *vectors_shared(const struct interface *interface)
{
	return find_status(interface, SMCCC_NOT_SUPPORTED);
}

static void build_interface(const struct model *model,
			    const struct interface *interface,
			    struct interface_vectors *vectors)
{
	vectors->interface = interface;
	vectors_commands(model, interface, &vectors->commands);
	vectors_fieldsets(model, interface, &vectors->fieldsets);
	vectors_enumerations(model, interface, &vectors->enumerations);
	vectors_structures(model, interface, &vectors->structures);
	vectors_fids(model, interface, &vectors->fids);
	vectors_returns(model, interface, &vectors->returns);
	vectors_negotiation(model, interface, &vectors->negotiation);
}

void vectors_build(const struct model *model, struct vectors *vectors)
{
	const struct interface *interfaces = model->interfaces.items;

	*vectors = (struct vectors){ .model = model };
	for (size_t i = 0; i < model->interfaces.count; i++)
		build_interface(model, &interfaces[i],
				list_add(model->arena, &vectors->interfaces,
					 sizeof(struct interface_vectors)));
}
