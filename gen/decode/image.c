/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/image.h"

#include <inttypes.h>
#include <string.h>

#include "model/layout.h"

static void fill(struct arena *arena, struct image_place *place);

/* A part of @parent, with what is the same for all of them. */
static struct image_place *add_part(struct arena *arena,
				    struct image_place *parent,
				    const struct item *item)
{
	struct image_place *part =
		list_add(arena, &parent->parts, sizeof(*part));

	part->brief = item->brief.text;
	part->section = parent->type.type->item.section.text;
	part->permitted = UINT64_MAX;
	part->offset = parent->offset;
	part->size = parent->size;
	part->command = parent->command;
	if (!item->name.text)
		return part;
	part->name = item->name.text;
	part->name_length = strlen(part->name);
	part->path = *parent->path ? arena_printf(arena, "%s.%s", parent->path,
						  part->name) :
				     part->name;
	return part;
}

/* As a whole, what has alternatives is bits. */
static struct type_ref choice_type(const struct field *field)
{
	static const struct type bits = {
		.kind = TYPE_SCALAR,
		.item = { .name = { .text = "bits" } },
		.encoding = SCALAR_BITS
	};

	return (struct type_ref){ .name = field->item.name,
				  .type = &bits,
				  .width = field->bits.msb - field->bits.lsb +
					   1 };
}

static void add_alternatives(struct arena *arena, struct image_place *choice,
			     const struct field *field)
{
	const struct alternative *alternatives = field->alternatives.items;

	for (size_t i = 0; i < field->alternatives.count; i++) {
		struct image_place *part =
			add_part(arena, choice, &alternatives[i].item);

		part->lsb = choice->lsb;
		part->type = alternatives[i].type;
		fill(arena, part);
	}
}

static void add_field(struct arena *arena, struct image_place *parent,
		      const struct field *field)
{
	struct image_place *part = add_part(arena, parent, &field->item);

	part->lsb = parent->lsb + field->bits.lsb;
	part->width = field->bits.msb - field->bits.lsb + 1;
	part->type = field->type;
	part->rule = field->reserved;
	if (field->reserved) {
		part->kind = PLACE_RESERVED;
	} else if (field->alternatives.count) {
		part->kind = PLACE_CHOICE;
		part->type = choice_type(field);
		part->field = field;
		part->permitted =
			~(parent->type.type->reserved >> field->bits.lsb);
		part->chooser =
			chooser_find(parent->type.type, field, parent->command);
		add_alternatives(arena, part, field);
	} else {
		fill(arena, part);
	}
}

static void add_elements(struct arena *arena, struct image_place *array,
			 const struct member *member)
{
	array->kind = PLACE_ARRAY;
	for (uint64_t i = 0; i < member->count.value; i++) {
		struct image_place *element =
			list_add(arena, &array->parts, sizeof(*element));

		*element = *array;
		element->path =
			arena_printf(arena, "%s[%" PRIu64 "]", array->path, i);
		element->name = element->path + strlen(array->path);
		element->name_length = strlen(element->name);
		element->offset = array->offset + i * member->stride.value;
		element->size = member->type.width / 8;
		element->parts = (struct list){ 0 };
		if (i)
			element->brief = NULL;
		fill(arena, element);
	}
}

static void add_member(struct arena *arena, struct image_place *parent,
		       const struct member *member)
{
	struct image_place *part = add_part(arena, parent, &member->item);

	part->offset += member->offset.value;
	part->size = layout_member_size(member);
	part->type = member->type;
	part->rule = member->padding;
	if (member->permitted.given)
		part->permitted = member->permitted.value;
	if (member->padding)
		part->kind = PLACE_RESERVED;
	else if (member->count.given)
		add_elements(arena, part, member);
	else
		fill(arena, part);
}

/* Adds the parts of a value of @place->type. */
static void fill(struct arena *arena, struct image_place *place)
{
	const struct type *type = place->type.type;
	const struct member *members = type->members.items;
	const struct field *fields = type->fields.items;

	place->width = place->type.width;
	place->kind = type->kind == TYPE_STRUCTURE ? PLACE_STRUCTURE :
						     PLACE_VALUE;
	for (size_t i = 0; i < type->members.count; i++)
		add_member(arena, place, &members[i]);
	for (size_t i = 0; i < type->fields.count; i++)
		add_field(arena, place, &fields[i]);
}

/* Why the type has no fixed form in memory; NULL if it has. */
static const char *no_form(const struct type_ref *ref)
{
	if (!ref->width && type_is_family(ref->type))
		return "stands for any width: write one instead of the N";
	if (!ref->width)
		return "is abstract: it has no form in memory";
	/* A few bits take the lowest of a whole unit; many are bytes. */
	if (ref->width > 64 && ref->width % 8)
		return "is no whole number of bytes";
	return NULL;
}

static void report_unknown(const struct symbols *symbols, const char *name,
			   struct diagnostics *diagnostics)
{
	const char *meant = symbols_suggest(symbols, SYMBOL_TYPE, name);

	diagnostic_error(diagnostics, (struct position){ 0 }, NULL,
			 "there is no type '%s'%s%s%s", name,
			 meant ? ", did you mean '" : "",
			 meant ? meant : "; 'rmigen list types' lists them",
			 meant ? "'?" : "");
}

bool image_find_type(const struct symbols *symbols, const char *name,
		     struct type_ref *ref, struct diagnostics *diagnostics)
{
	const char *reason;

	*ref = (struct type_ref){ .name = { .text = name } };
	if (!symbols_resolve_type(symbols, diagnostics->arena, ref)) {
		report_unknown(symbols, name, diagnostics);
		return false;
	}
	reason = no_form(ref);
	if (reason)
		diagnostic_error(diagnostics, (struct position){ 0 }, NULL,
				 "%s %s", name, reason);
	return !reason;
}

/* The bytes of a value that stands alone: 1, 2, 4, 8 or more. */
static uint64_t whole_size(unsigned int width)
{
	uint64_t size = 1;

	if (width > 64)
		return width / 8;
	while (size * 8 < width)
		size *= 2;
	return size;
}

void image_of_type(struct arena *arena, const struct type_ref *ref,
		   struct image_place *top)
{
	*top = (struct image_place){
		.name = ref->name.text,
		.name_length = strlen(ref->name.text),
		.path = "",
		.section = ref->type->item.section.text,
		.type = *ref,
		.permitted = UINT64_MAX,
		.size = ref->type->kind == TYPE_STRUCTURE ?
				ref->type->size.value :
				whole_size(ref->width),
	};
	fill(arena, top);
	/* Behind the parts: their paths do not start with it. */
	if (top->kind == PLACE_VALUE)
		top->path = top->name;
}

void image_of_parameter(struct arena *arena, const struct command *command,
			const struct parameter *row, struct image_place *place)
{
	*place = (struct image_place){
		.name = row->item.name.text,
		.name_length = strlen(row->item.name.text),
		.path = row->item.name.text,
		.brief = row->item.brief.text,
		.section = row->type.type->item.section.text,
		.type = row->type,
		.permitted = UINT64_MAX,
		.offset = row->reg.value * IMAGE_VALUE_BYTES,
		.size = IMAGE_VALUE_BYTES,
		.lsb = row->bits.lsb,
		.command = command,
	};
	fill(arena, place);
}

bool image_is_value(const struct image_place *place)
{
	return place->kind == PLACE_VALUE || place->kind == PLACE_CHOICE;
}

bool image_assumes(const struct image_assumption *assumption,
		   const struct field *field)
{
	const char *by = field->by.text.text;
	const char *last = strrchr(by, '.');

	return strcmp(assumption->name, by) == 0 ||
	       (last && strcmp(assumption->name, last + 1) == 0);
}

static const char *assumed_value(const struct image_place *place,
				 const struct image_context *context)
{
	const struct image_assumption *items = context->assumed.items;

	for (size_t i = 0; i < context->assumed.count; i++)
		if (image_assumes(&items[i], place->field))
			return items[i].value;
	return NULL;
}

/* The word that has what chooses; NULL: nobody knows. */
static const uint64_t *chooser_word(const struct image_place *place,
				    const uint64_t *fieldset,
				    const struct image_context *context)
{
	const uint64_t *registers = NULL;

	switch (place->chooser.kind) {
	case CHOOSER_FIELD:
		return fieldset;
	case CHOOSER_INPUT:
		registers = context->in;
		break;
	case CHOOSER_OUTPUT:
		registers = context->out;
		break;
	case CHOOSER_OUTSIDE:
		break;
	}
	return registers ? &registers[place->chooser.row->reg.value] : NULL;
}

struct image_reading image_read_choice(const struct image_place *place,
				       uint64_t whole,
				       const struct image_context *context)
{
	uint64_t fieldset = whole >> (place->lsb - place->field->bits.lsb);
	const uint64_t *word = chooser_word(place, &fieldset, context);
	const struct alternative *found;
	struct image_reading reading = { 0 };

	reading.value = word ? chooser_value(&place->chooser, *word) :
			       assumed_value(place, context);
	if (!word && !reading.value)
		return reading;
	reading.known = true;
	found = field_alternative(place->field, reading.value);
	if (found)
		reading.part = image_part(place, found->item.name.text,
					  strlen(found->item.name.text));
	return reading;
}

const struct image_place *image_part(const struct image_place *place,
				     const char *name, size_t length)
{
	const struct image_place *parts = place->parts.items;

	for (size_t i = 0; i < place->parts.count; i++)
		if (parts[i].name && parts[i].name_length == length &&
		    memcmp(parts[i].name, name, length) == 0)
			return &parts[i];
	return NULL;
}

bool image_is_signed(const struct type_ref *ref)
{
	const struct enumerator *values = ref->type->enumerators.items;

	for (size_t i = 0; i < ref->type->enumerators.count; i++)
		if (values[i].encoding.negative)
			return true;
	return ref->type->kind == TYPE_SCALAR &&
	       ref->type->encoding == SCALAR_SIGNED;
}

uint64_t image_field(const struct image_place *place, uint64_t value)
{
	return value >> place->lsb & UINT64_MAX >> (64 - place->width);
}
