/* SPDX-License-Identifier: BSD-3-Clause */
/* Fieldsets, enumerations and structures. */
#include "base/bytes.h"
#include "model/layout.h"
#include "model/model_words.h"
#include "vectors/view_put.h"

static void put_alternative(const struct view *view, const void *item)
{
	const struct alternative *alternative = item;
	const struct name *names = alternative->values.names.items;

	view_text(view, "name", alternative->item.name.text);
	view_text(view, "type", alternative->type.name.text);
	view_boolean(view, "signed", layout_is_signed(alternative->type.type));
	if (alternative->values.all)
		return;
	view_open_list(view, "for");
	for (size_t i = 0; i < alternative->values.names.count; i++)
		view_text(view, NULL, names[i].text);
	view_close(view);
}

static void put_field(const struct view *view, const void *item)
{
	const struct field *field = item;

	view_text(view, "name", field->item.name.text);
	view_text(view, "reserved", word_rule(field->reserved));
	view_bit_range(view, &field->bits);
	if (field->reserved)
		return;
	if (field->alternatives.count) {
		view_text(view, "by", field->by.text.text);
		VIEW_LIST(view, "alternatives", &field->alternatives,
			  struct alternative, put_alternative);
		return;
	}
	view_text(view, "type", field->type.name.text);
	view_boolean(view, "signed", layout_is_signed(field->type.type));
}

static void put_fieldset_vector(const struct view *view, const void *item)
{
	const struct fieldset_vector *vector = item;

	view_text(view, "kind", vector->kind);
	view_text(view, "field", vector->row->item.name.text);
	if (vector->reading)
		view_text(view, "alternative", vector->reading->item.name.text);
	view_text(view, "chosen_by", vector->chosen_by);
	if (!vector->rule)
		view_number(view, "value", vector->value);
	view_text(view, "rule", word_rule(vector->rule));
	view_number(view, "raw", vector->raw);
}

void view_fieldset(const struct view *view, const void *item)
{
	const struct fieldset_vectors *set = item;

	view_heading(view, &set->type->item);
	view_number(view, "width", set->type->width.value);
	VIEW_LIST(view, "fields", &set->type->fields, struct field, put_field);
	VIEW_LIST(view, "vectors", &set->cases, struct fieldset_vector,
		  put_fieldset_vector);
}

static void put_enumeration_vector(const struct view *view, const void *item)
{
	const struct enumeration_vector *vector = item;

	if (vector->enumerator)
		view_text(view, "value", vector->enumerator->item.name.text);
	view_boolean(view, "reserved", !vector->enumerator);
	view->sink->number(view->sink, "encoding", vector->encoding,
			   vector->negative);
	view_number(view, "raw", vector->raw);
}

void view_enumeration(const struct view *view, const void *item)
{
	const struct enumeration_vectors *set = item;

	view_heading(view, &set->type->item);
	view_number(view, "width", set->type->width.value);
	view_boolean(view, "signed", layout_is_signed(set->type));
	VIEW_LIST(view, "vectors", &set->cases, struct enumeration_vector,
		  put_enumeration_vector);
}

static void put_step(const struct view *view, const void *item)
{
	const struct vector_step *step = item;

	view_text(view, "structure", step->structure->item.name.text);
	view_text(view, "member", step->member->item.name.text);
	if (step->indexed)
		view_number(view, "index", step->index);
}

static void put_leaf(const struct view *view, const void *item)
{
	const struct vector_leaf *leaf = item;
	const struct type_ref *ref = &leaf->member->type;

	view_text(view, "name", leaf->path);
	view_text(view, "type", ref->name.text);
	view_number(view, "width", ref->width);
	view_boolean(view, "signed", layout_is_signed(ref->type));
	view_number(view, "offset", leaf->offset);
	view_number(view, "size", leaf->size);
	if (leaf->array) {
		view_number(view, "count", leaf->count);
		view_number(view, "stride", leaf->stride);
	}
	VIEW_LIST(view, "path", &leaf->steps, struct vector_step, put_step);
}

static void put_gap(const struct view *view, const void *item)
{
	const struct vector_gap *gap = item;

	view_text(view, "rule", word_rule(gap->rule));
	view_number(view, "offset", gap->offset);
	view_number(view, "size", gap->size);
}

void view_element(const struct view *view, const struct structure_vectors *set,
		  const struct vector_element *element)
{
	const struct vector_leaf *leaves = set->leaves.items;
	const struct vector_leaf *leaf = &leaves[element->leaf];

	view_open_map(view, NULL);
	view_text(view, "member", leaf->path);
	if (leaf->array)
		view_number(view, "index", element->index);
	if (leaf->size > sizeof(uint64_t))
		view_bytes(view, "bytes", element->bytes, leaf->size);
	else
		view_number(view, "value",
			    bytes_load(element->bytes, leaf->size));
	view_close(view);
}

/* What is not zero; nothing else of the image is written down. */
void view_runs(const struct view *view, const unsigned char *image,
	       uint64_t size)
{
	view_open_list(view, "runs");
	for (uint64_t i = 0, end; i < size; i = end + 1) {
		for (end = i; end < size && image[end]; end++)
			;
		if (end == i)
			continue;
		view_open_map(view, NULL);
		view_number(view, "offset", i);
		view_bytes(view, "bytes", image + i, end - i);
		view_close(view);
	}
	view_close(view);
}

static void put_image(const struct view *view,
		      const struct structure_vectors *set,
		      const struct structure_vector *vector)
{
	const struct vector_element *elements = vector->elements.items;
	const struct vector_gap *gaps = set->gaps.items;

	view_open_map(view, NULL);
	view_text(view, "kind", vector->kind);
	if (!vector->elements.count)
		view_text(view, "rule", word_rule(gaps[vector->gap].rule));
	view_open_list(view, "values");
	for (size_t i = 0; i < vector->elements.count; i++)
		view_element(view, set, &elements[i]);
	view_close(view);
	view_runs(view, vector->image, set->type->size.value);
	view_close(view);
}

void view_structure(const struct view *view, const void *item)
{
	const struct structure_vectors *set = item;
	const struct structure_vector *vectors = set->cases.items;

	view_heading(view, &set->type->item);
	view_number(view, "size", set->type->size.value);
	view_number(view, "guard", VECTORS_GUARD);
	VIEW_LIST(view, "members", &set->leaves, struct vector_leaf, put_leaf);
	VIEW_LIST(view, "padding", &set->gaps, struct vector_gap, put_gap);
	view_open_list(view, "vectors");
	for (size_t i = 0; i < set->cases.count; i++)
		put_image(view, set, &vectors[i]);
	view_close(view);
}
