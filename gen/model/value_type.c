/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/value_type.h"

#include <inttypes.h>
#include <string.h>

static const struct {
	const char *word;
	enum value_class class;
} words[] = {
	{ "boolean", CLASS_BOOLEAN },
	{ "integer", CLASS_INTEGER },
	{ "bits", CLASS_BITS },
	{ "footprint", CLASS_FOOTPRINT },
};

bool value_type_word(const char *word, struct value_type *type)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcmp(words[i].word, word) == 0) {
			*type = (struct value_type){ .class = words[i].class };
			return true;
		}
	return false;
}

static enum value_class class_of(const struct type *type)
{
	static const enum value_class classes[] = {
		[SCALAR_BITS] = CLASS_BITS,
		[SCALAR_UNSIGNED] = CLASS_INTEGER,
		[SCALAR_SIGNED] = CLASS_INTEGER,
		[SCALAR_ADDRESS] = CLASS_ADDRESS,
	};

	return type->kind == TYPE_SCALAR ? classes[type->encoding] :
					   CLASS_DECLARED;
}

struct value_type value_type_of(const struct type_ref *ref,
				const struct number *count)
{
	struct value_type type = { .class = CLASS_UNKNOWN };

	if (ref->type)
		type = (struct value_type){ .class = class_of(ref->type),
					    .type = ref->type,
					    .width = ref->width };
	else if (ref->name.text)
		value_type_word(ref->name.text, &type);
	if (count)
		type.count = count->value;
	return type;
}

struct value_type value_type_of_field(const struct field *field)
{
	if (field->by.text.text)
		return (struct value_type){ .class = CLASS_CHOICE,
					    .choice = field };
	return value_type_of(&field->type, NULL);
}

static bool is_any_bits(struct value_type type)
{
	return type.class == CLASS_BITS && !type.width;
}

bool value_types_agree(struct value_type left, struct value_type right)
{
	if (left.class == CLASS_UNKNOWN || right.class == CLASS_UNKNOWN)
		return true;
	if (left.count != right.count)
		return false;
	if (left.class == CLASS_CHOICE || right.class == CLASS_CHOICE)
		return false;
	if (left.class == right.class && left.class == CLASS_DECLARED)
		return left.type == right.type;
	if (left.class == right.class && left.class == CLASS_BITS)
		return left.width == right.width || is_any_bits(left) ||
		       is_any_bits(right);
	if (left.class == right.class)
		return true;
	return (is_any_bits(left) && right.class == CLASS_ADDRESS) ||
	       (is_any_bits(right) && left.class == CLASS_ADDRESS) ||
	       (left.literal && right.class == CLASS_BITS) ||
	       (right.literal && left.class == CLASS_BITS);
}

static const char *word_of(enum value_class class)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (words[i].class == class)
			return words[i].word;
	return "unknown";
}

const char *value_type_text(struct arena *arena, struct value_type type)
{
	const char *name = type.type ? type.type->item.name.text :
				       word_of(type.class);

	if (type.class == CLASS_INTEGER)
		name = "integer";
	if (type.class == CLASS_CHOICE)
		name = "with alternatives";
	if (type.class == CLASS_BITS && type.width)
		name = arena_printf(arena, "Bits%u", type.width);
	if (type.count)
		name = arena_printf(arena, "array of %" PRIu64 " %s",
				    type.count, name);
	return name;
}
