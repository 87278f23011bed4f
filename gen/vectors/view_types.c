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

	sink_text(view->sink, "name", alternative->item.name.text);
	sink_text(view->sink, "type", alternative->type.name.text);
	sink_boolean(view->sink, "signed",
		     layout_is_signed(alternative->type.type));
	if (alternative->values.all)
		return;
	sink_open_list(view->sink, "for");
	for (size_t i = 0; i < alternative->values.names.count; i++)
		sink_text(view->sink, NULL, names[i].text);
	sink_close(view->sink);
}

static void put_field(const struct view *view, const void *item)
{
	const struct field *field = item;

	sink_text(view->sink, "name", field->item.name.text);
	sink_text(view->sink, "reserved", word_rule(field->reserved));
	view_bit_range(view, &field->bits);
	if (field->reserved)
		return;
	if (field->alternatives.count) {
		sink_text(view->sink, "by", field->by.text.text);
		VIEW_LIST(view, "alternatives", &field->alternatives,
			  struct alternative, put_alternative);
		return;
	}
	sink_text(view->sink, "type", field->type.name.text);
	sink_boolean(view->sink, "signed", layout_is_signed(field->type.type));
}

static void put_fieldset_vector(const struct view *view, const void *item)
{
	const struct fieldset_vector *vector = item;

	sink_text(view->sink, "kind", vector->kind);
	sink_text(view->sink, "field", vector->row->item.name.text);
	if (vector->reading)
		sink_text(view->sink, "alternative",
			  vector->reading->item.name.text);
	sink_text(view->sink, "chosen_by", vector->chosen_by);
	if (!vector->rule)
		sink_number(view->sink, "value", vector->value);
	sink_text(view->sink, "rule", word_rule(vector->rule));
	sink_number(view->sink, "raw", vector->raw);
}

void view_fieldset(const struct view *view, const void *item)
{
	const struct fieldset_vectors *set = item;

	view_heading(view, &set->type->item);
	sink_number(view->sink, "width", set->type->width.value);
	VIEW_LIST(view, "fields", &set->type->fields, struct field, put_field);
	VIEW_LIST(view, "vectors", &set->cases, struct fieldset_vector,
		  put_fieldset_vector);
}

static void put_enumeration_vector(const struct view *view, const void *item)
{
	const struct enumeration_vector *vector = item;

	if (vector->enumerator)
		sink_text(view->sink, "value",
			  vector->enumerator->item.name.text);
	sink_boolean(view->sink, "reserved", !vector->enumerator);
	view->sink->number(view->sink, "encoding", vector->encoding,
			   vector->negative);
	sink_number(view->sink, "raw", vector->raw);
}

void view_enumeration(const struct view *view, const void *item)
{
	const struct enumeration_vectors *set = item;

	view_heading(view, &set->type->item);
	sink_number(view->sink, "width", set->type->width.value);
	sink_boolean(view->sink, "signed", layout_is_signed(set->type));
	VIEW_LIST(view, "vectors", &set->cases, struct enumeration_vector,
		  put_enumeration_vector);
}

static void put_step(const struct view *view, const void *item)
{
	const struct vector_step *step = item;

	sink_text(view->sink, "structure", step->structure->item.name.text);
	sink_text(view->sink, "member", step->member->item.name.text);
	if (step->indexed)
		sink_number(view->sink, "index", step->index);
}

static void put_leaf(const struct view *view, const void *item)
{
	const struct vector_leaf *leaf = item;
	const struct type_ref *ref = &leaf->member->type;

	sink_text(view->sink, "name", leaf->path);
	sink_text(view->sink, "type", ref->name.text);
	sink_number(view->sink, "width", ref->width);
	sink_boolean(view->sink, "signed", layout_is_signed(ref->type));
	sink_number(view->sink, "offset", leaf->offset);
	sink_number(view->sink, "size", leaf->size);
	if (leaf->array) {
		sink_number(view->sink, "count", leaf->count);
		sink_number(view->sink, "stride", leaf->stride);
	}
	VIEW_LIST(view, "path", &leaf->steps, struct vector_step, put_step);
}

static void put_gap(const struct view *view, const void *item)
{
	const struct vector_gap *gap = item;

	sink_text(view->sink, "rule", word_rule(gap->rule));
	sink_number(view->sink, "offset", gap->offset);
	sink_number(view->sink, "size", gap->size);
}

void view_element(const struct view *view, const struct structure_vectors *set,
		  const struct vector_element *element)
{
	const struct vector_leaf *leaves = set->leaves.items;
	const struct vector_leaf *leaf = &leaves[element->leaf];

	sink_open_map(view->sink, NULL);
	sink_text(view->sink, "member", leaf->path);
	if (leaf->array)
		sink_number(view->sink, "index", element->index);
	if (leaf->size > sizeof(uint64_t))
		view_bytes(view, "bytes", element->bytes, leaf->size);
	else
		sink_number(view->sink, "value",
			    bytes_load(element->bytes, leaf->size));
	sink_close(view->sink);
}

/* What is not zero; nothing else of the image is written down. */
void view_runs(const struct view *view, const unsigned char *image,
	       uint64_t size)
{
	sink_open_list(view->sink, "runs");
	for (uint64_t i = 0, end; i < size; i = end + 1) {
		for (end = i; end < size && image[end]; end++)
			;
		if (end == i)
			continue;
		sink_open_map(view->sink, NULL);
		sink_number(view->sink, "offset", i);
		view_bytes(view, "bytes", image + i, end - i);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_image(const struct view *view,
		      const struct structure_vectors *set,
		      const struct structure_vector *vector)
{
	const struct vector_element *elements = vector->elements.items;
	const struct vector_gap *gaps = set->gaps.items;

	sink_open_map(view->sink, NULL);
	sink_text(view->sink, "kind", vector->kind);
	if (!vector->elements.count)
		sink_text(view->sink, "rule",
			  word_rule(gaps[vector->gap].rule));
	sink_open_list(view->sink, "values");
	for (size_t i = 0; i < vector->elements.count; i++)
		view_element(view, set, &elements[i]);
	sink_close(view->sink);
	view_runs(view, vector->image, set->type->size.value);
	sink_close(view->sink);
}

void view_structure(const struct view *view, const void *item)
{
	const struct structure_vectors *set = item;
	const struct structure_vector *vectors = set->cases.items;

	view_heading(view, &set->type->item);
	sink_number(view->sink, "size", set->type->size.value);
	sink_number(view->sink, "guard", VECTORS_GUARD);
	VIEW_LIST(view, "members", &set->leaves, struct vector_leaf, put_leaf);
	VIEW_LIST(view, "padding", &set->gaps, struct vector_gap, put_gap);
	sink_open_list(view->sink, "vectors");
	for (size_t i = 0; i < set->cases.count; i++)
		put_image(view, set, &vectors[i]);
	sink_close(view->sink);
}
