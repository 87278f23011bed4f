/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/schema_value.h"

#include <inttypes.h>
#include <string.h>

static const void *at(const struct key *key, const void *item)
{
	return (const char *)item + key->offset;
}

static bool is_mapping(const struct key *key)
{
	return key->kind == VALUE_MAPPING;
}

static bool is_number(const struct key *key)
{
	return key->kind == VALUE_INTEGER || key->kind == VALUE_NUMBER ||
	       key->kind == VALUE_WIDTH || key->kind == VALUE_REGISTER;
}

/* What starts with a struct name; the rest of it is for the checks. */
static bool is_text(const struct key *key)
{
	switch (key->kind) {
	case VALUE_TEXT:
	case VALUE_FORMULA:
	case VALUE_LABEL:
	case VALUE_NAME:
	case VALUE_TYPE:
	case VALUE_LABEL_OF_ROW:
	case VALUE_SECTION:
		return true;
	default:
		return false;
	}
}

/* The size of the struct that holds the value; 0 for a mapping. */
static size_t value_size(const struct key *key)
{
	if (is_text(key))
		return sizeof(struct name);
	if (is_number(key))
		return sizeof(struct number);
	switch (key->kind) {
	case VALUE_BITS:
		return sizeof(struct bit_range);
	case VALUE_BOOL:
		return sizeof(bool);
	case VALUE_CHOICE:
		return sizeof(int);
	case VALUE_SELECTION:
		return sizeof(struct selection);
	case VALUE_ROW:
	case VALUE_KEYS:
		return sizeof(struct fragment);
	case VALUE_NAMES:
	case VALUE_ITEMS:
		return sizeof(struct list);
	default:
		return 0;
	}
}

size_t schema_row_size(const struct key *list)
{
	return list->item_size ? list->item_size : sizeof(struct name);
}

void *schema_row(const struct key *list, const struct list *rows, size_t index)
{
	return (char *)rows->items + index * schema_row_size(list);
}

const struct key *schema_key(const struct shape *shape, const char *name)
{
	for (size_t i = 0; i < shape->key_count; i++)
		if (shape->keys[i].name &&
		    strcmp(shape->keys[i].name, name) == 0)
			return &shape->keys[i];
	return NULL;
}

static bool is_list(const struct key *key)
{
	return key->kind == VALUE_NAMES || key->kind == VALUE_ITEMS;
}

static bool is_word(const struct key *key)
{
	return key->kind == VALUE_BOOL || key->kind == VALUE_CHOICE;
}

/* Whether any key of a mapping is given, as far as one can tell. */
static bool is_started(const struct shape *mapping, const void *item)
{
	for (size_t i = 0; i < mapping->key_count; i++)
		if (!is_word(&mapping->keys[i]) &&
		    schema_given(&mapping->keys[i], item))
			return true;
	return false;
}

bool schema_given(const struct key *key, const void *item)
{
	if (is_text(key))
		return ((const struct name *)at(key, item))->text;
	if (is_number(key))
		return ((const struct number *)at(key, item))->given;
	if (key->kind == VALUE_BITS)
		return ((const struct bit_range *)at(key, item))->at.line;
	if (key->kind == VALUE_SELECTION)
		return ((const struct selection *)at(key, item))->at.line;
	if (is_list(key))
		return ((const struct list *)at(key, item))->count;
	return !is_mapping(key) || is_started(key->shapes, item);
}

const struct key *schema_lacks(const struct shape *mapping, const void *item)
{
	if (!is_started(mapping, item))
		return NULL;
	for (size_t i = 0; i < mapping->key_count; i++)
		if (mapping->keys[i].required && !is_list(&mapping->keys[i]) &&
		    !schema_given(&mapping->keys[i], item))
			return &mapping->keys[i];
	return NULL;
}

struct position schema_position(const struct key *key, const void *item)
{
	if (is_text(key))
		return ((const struct name *)at(key, item))->at;
	if (is_number(key))
		return ((const struct number *)at(key, item))->at;
	if (key->kind == VALUE_BITS)
		return ((const struct bit_range *)at(key, item))->at;
	if (key->kind == VALUE_SELECTION)
		return ((const struct selection *)at(key, item))->at;
	return (struct position){ 0 };
}

static bool same_text(const struct name *left, const struct name *right)
{
	if (!left->text || !right->text)
		return left->text == right->text;
	return strcmp(left->text, right->text) == 0;
}

static bool same_number(const struct number *left, const struct number *right)
{
	return left->given == right->given && left->value == right->value &&
	       left->negative == right->negative;
}

static bool same_bits(const struct bit_range *left,
		      const struct bit_range *right)
{
	return !left->at.line == !right->at.line && left->msb == right->msb &&
	       left->lsb == right->lsb;
}

/* The rows start with their names. */
static bool same_names(const struct list *left, const struct list *right,
		       size_t size)
{
	const char *ours = left->items, *theirs = right->items;

	if (left->count != right->count)
		return false;
	for (size_t i = 0; i < left->count * size; i += size)
		if (!same_text((const struct name *)(ours + i),
			       (const struct name *)(theirs + i)))
			return false;
	return true;
}

static bool same_keys(const struct shape *shape, const void *left,
		      const void *right)
{
	for (size_t i = 0; i < shape->key_count; i++)
		if (shape->keys[i].name &&
		    !schema_equal(&shape->keys[i], left, right))
			return false;
	return true;
}

bool schema_same_row(const struct key *list, const void *left,
		     const void *right)
{
	const struct shape *shape = schema_row_shape(list, left);

	return shape == schema_row_shape(list, right) &&
	       same_keys(shape, left, right);
}

static bool same_rows(const struct key *key, const struct list *left,
		      const struct list *right)
{
	const char *ours = left->items, *theirs = right->items;
	size_t size = schema_row_size(key);

	if (left->count != right->count)
		return false;
	for (size_t i = 0; i < left->count * size; i += size)
		if (!schema_same_row(key, ours + i, theirs + i))
			return false;
	return true;
}

static bool same_selection(const struct selection *left,
			   const struct selection *right)
{
	return left->all == right->all &&
	       same_names(&left->names, &right->names, sizeof(struct name));
}

bool schema_equal(const struct key *key, const void *left, const void *right)
{
	const void *ours = at(key, left), *theirs = at(key, right);

	if (is_text(key))
		return same_text(ours, theirs);
	if (is_number(key))
		return same_number(ours, theirs);
	switch (key->kind) {
	case VALUE_BITS:
		return same_bits(ours, theirs);
	case VALUE_NAMES:
		return same_names(ours, theirs, schema_row_size(key));
	case VALUE_SELECTION:
		return same_selection(ours, theirs);
	case VALUE_ITEMS:
		return same_rows(key, ours, theirs);
	case VALUE_MAPPING:
		return same_keys(key->shapes, left, right);
	default:
		return memcmp(ours, theirs, value_size(key)) == 0;
	}
}

void schema_copy(const struct key *key, void *to, const void *from)
{
	memcpy((char *)to + key->offset, at(key, from), value_size(key));
}

void schema_clear(const struct key *key, void *item)
{
	memset((char *)item + key->offset, 0, value_size(key));
	for (size_t i = 0; is_mapping(key) && i < key->shapes->key_count; i++)
		schema_clear(&key->shapes->keys[i], item);
}

/* The key with the name of an item, with which its struct starts; or NULL. */
static const struct key *name_key(const struct shape *shape)
{
	for (size_t i = 0; i < shape->key_count; i++)
		if (shape->keys[i].kind == VALUE_NAME && !shape->keys[i].offset)
			return &shape->keys[i];
	return NULL;
}

bool schema_has_rows(const struct key *list)
{
	return list->kind == VALUE_NAMES ||
	       (list->kind == VALUE_ITEMS && name_key(&list->shapes[0]));
}

/* Whether @row has all that its shape asks for, as far as one can tell. */
static bool is_whole(const struct shape *shape, const void *row)
{
	for (size_t i = 0; i < shape->key_count; i++)
		if (shape->keys[i].required &&
		    !schema_given(&shape->keys[i], row))
			return false;
	return true;
}

const struct shape *schema_row_shape(const struct key *list, const void *row)
{
	for (size_t i = 0; i < list->shape_count; i++) {
		const struct shape *shape = &list->shapes[i];

		if (shape->tagged ? shape_fits(shape, row) :
				    is_whole(shape, row))
			return shape;
	}
	return list->shapes;
}

bool schema_is_item(const struct key *list)
{
	for (size_t i = 0; i < list->shape_count; i++)
		if (schema_key(&list->shapes[i], "derived"))
			return true;
	return false;
}

const struct key *schema_place_key(const struct shape *shape)
{
	static const char *const names[] = { "offset", "register", "bits",
					     "encoding" };
	const struct key *key = NULL;

	for (size_t i = 0; !key && i < sizeof(names) / sizeof(names[0]); i++)
		key = schema_key(shape, names[i]);
	return key;
}

bool schema_order(const struct shape *shape, const void *row, uint64_t *order)
{
	const struct key *place = schema_place_key(shape);
	const struct key *bits = schema_key(shape, "bits");
	const struct bit_range *range = bits ? at(bits, row) : NULL;
	const struct number *number;

	if (!place || place->kind == VALUE_INTEGER)
		return false;
	*order = range ? range->lsb : 0;
	if (place == bits)
		return true;
	number = at(place, row);
	/* Values in one register are ordered by their bits. */
	*order += place->kind == VALUE_REGISTER ? number->value << 16 :
						  number->value;
	return true;
}

const char *schema_place_label(struct arena *arena, const struct shape *shape,
			       const void *row)
{
	const struct key *offset = schema_key(shape, "offset");
	const struct key *bits = schema_key(shape, "bits");
	const struct key *reg = schema_key(shape, "register");
	const char *text = "";

	if (offset)
		text = arena_printf(
			arena, "0x%" PRIX64,
			((const struct number *)at(offset, row))->value);
	if (reg)
		text = arena_printf(
			arena, "X%" PRIu64 ".",
			((const struct number *)at(reg, row))->value);
	if (bits) {
		const struct bit_range *range = at(bits, row);

		text = arena_printf(arena, "%s%u:%u", text, range->msb,
				    range->lsb);
	}
	return text;
}

const char *schema_label(struct arena *arena, const struct key *list,
			 const void *row)
{
	const struct shape *shape;

	if (list->kind == VALUE_NAMES)
		return ((const struct name *)row)->text;
	shape = schema_row_shape(list, row);
	if (name_key(shape))
		return ((const struct name *)row)->text;
	return schema_place_label(arena, shape, row);
}
