/* SPDX-License-Identifier: BSD-3-Clause */
#include "vectors/view.h"

#include <string.h>

#include "model/layout.h"
#include "model/model_words.h"
#include "vectors/settings.h"

struct view {
	const struct vectors *vectors;
	struct sink *sink;
};

static void put_text(const struct view *view, const char *key, const char *text)
{
	if (text)
		view->sink->text(view->sink, key, text);
}

static void put_number(const struct view *view, const char *key, uint64_t value)
{
	view->sink->number(view->sink, key, value, false);
}

static void put_boolean(const struct view *view, const char *key, bool value)
{
	view->sink->boolean(view->sink, key, value);
}

static void open_map(const struct view *view, const char *key)
{
	view->sink->open_map(view->sink, key);
}

static void open_list(const struct view *view, const char *key)
{
	view->sink->open_list(view->sink, key);
}

static void close_value(const struct view *view)
{
	view->sink->close(view->sink);
}

/* Bytes in the order of memory, two digits each. */
static void put_bytes(const struct view *view, const char *key,
		      const unsigned char *bytes, uint64_t count)
{
	static const char digits[] = "0123456789abcdef";
	struct arena *arena = view->vectors->model->arena;
	char *text = arena_alloc(arena, 2 * (size_t)count + 1);

	for (uint64_t i = 0; i < count; i++) {
		text[2 * i] = digits[bytes[i] >> 4];
		text[2 * i + 1] = digits[bytes[i] & 0xf];
	}
	put_text(view, key, text);
}

/* Writes each item of @list as an element of the list @key. */
typedef void put_fn(const struct view *view, const void *item);

static void put_list(const struct view *view, const char *key,
		     const struct list *list, size_t size, put_fn *put)
{
	const char *items = list->items;

	open_list(view, key);
	for (size_t i = 0; i < list->count; i++) {
		open_map(view, NULL);
		put(view, items + i * size);
		close_value(view);
	}
	close_value(view);
}

#define PUT_LIST(view, key, list, type, put) \
	put_list(view, key, list, sizeof(type), put)

static void put_heading(const struct view *view, const struct item *item)
{
	put_text(view, "name", item->name.text);
	put_text(view, "section", item->section.text);
}

static void put_bit_range(const struct view *view, const struct bit_range *bits)
{
	put_number(view, "msb", bits->msb);
	put_number(view, "lsb", bits->lsb);
}

static void put_registers(const struct view *view, const char *key,
			  const uint64_t *registers)
{
	open_list(view, key);
	for (unsigned int i = 0; i < MODEL_REGISTERS; i++)
		put_number(view, NULL, registers[i]);
	close_value(view);
}

static void put_row(const struct view *view, const void *item)
{
	const struct parameter *row = item;

	put_text(view, "name", row->item.name.text);
	put_text(view, "reserved", word_rule(row->reserved));
	put_number(view, "register", row->reg.value);
	put_bit_range(view, &row->bits);
	if (row->reserved)
		return;
	put_text(view, "type", row->type.name.text);
	put_boolean(view, "signed", layout_is_signed(row->type.type));
}

static void put_values(const struct view *view, const char *key,
		       const struct list *list)
{
	const struct vector_value *values = list->items;

	open_map(view, key);
	for (size_t i = 0; i < list->count; i++)
		put_number(view, values[i].row->item.name.text,
			   values[i].value);
	close_value(view);
}

static void put_valid(const struct view *view, const struct list *list)
{
	const struct vector_value *values = list->items;

	open_list(view, "valid");
	for (size_t i = 0; i < list->count; i++)
		if (values[i].valid)
			put_text(view, NULL, values[i].row->item.name.text);
	close_value(view);
}

/* What the values are that choose among alternatives. */
static void put_setting(const struct view *view, const struct list *setting)
{
	const struct vector_choice *choices = setting->items;

	if (!setting->count)
		return;
	open_map(view, "chosen_by");
	for (size_t i = 0; i < setting->count; i++)
		put_text(view, choices[i].by, choices[i].value);
	close_value(view);
}

static void put_call(const struct view *view, const void *item)
{
	static const char *const sides[] = {
		[VECTOR_BOTH] = "both",
		[VECTOR_CALLER] = "caller",
		[VECTOR_RMM] = "rmm",
	};
	const struct vector_call *call = item;

	put_text(view, "kind", call->kind);
	put_text(view, "side", sides[call->side]);
	put_text(view, "status", call->status);
	if (call->status)
		put_number(view, "index", call->index);
	put_setting(view, call->setting);
	put_registers(view, "in", call->in);
	put_registers(view, "out", call->out);
	put_values(view, "inputs", &call->inputs);
	put_values(view, "outputs", &call->outputs);
	put_valid(view, &call->outputs);
}

static void put_command(const struct view *view, const void *item)
{
	const struct command_vectors *set = item;

	put_heading(view, &set->command->item);
	put_number(view, "fid", set->command->fid.value);
	PUT_LIST(view, "inputs", &set->command->inputs, struct parameter,
		 put_row);
	PUT_LIST(view, "outputs", &set->command->outputs, struct parameter,
		 put_row);
	PUT_LIST(view, "vectors", &set->calls, struct vector_call, put_call);
}

static void put_alternative(const struct view *view, const void *item)
{
	const struct alternative *alternative = item;

	put_text(view, "name", alternative->item.name.text);
	put_text(view, "type", alternative->type.name.text);
	put_boolean(view, "signed", layout_is_signed(alternative->type.type));
}

static void put_field(const struct view *view, const void *item)
{
	const struct field *field = item;

	put_text(view, "name", field->item.name.text);
	put_text(view, "reserved", word_rule(field->reserved));
	put_bit_range(view, &field->bits);
	if (field->reserved)
		return;
	if (field->alternatives.count) {
		put_text(view, "by", field->by.text.text);
		PUT_LIST(view, "alternatives", &field->alternatives,
			 struct alternative, put_alternative);
		return;
	}
	put_text(view, "type", field->type.name.text);
	put_boolean(view, "signed", layout_is_signed(field->type.type));
}

static void put_fieldset_vector(const struct view *view, const void *item)
{
	const struct fieldset_vector *vector = item;

	put_text(view, "kind", vector->kind);
	put_text(view, "field", vector->row->item.name.text);
	if (vector->reading)
		put_text(view, "alternative", vector->reading->item.name.text);
	put_text(view, "chosen_by", vector->chosen_by);
	if (!vector->rule)
		put_number(view, "value", vector->value);
	put_text(view, "rule", word_rule(vector->rule));
	put_number(view, "raw", vector->raw);
}

static void put_fieldset(const struct view *view, const void *item)
{
	const struct fieldset_vectors *set = item;

	put_heading(view, &set->type->item);
	put_number(view, "width", set->type->width.value);
	PUT_LIST(view, "fields", &set->type->fields, struct field, put_field);
	PUT_LIST(view, "vectors", &set->cases, struct fieldset_vector,
		 put_fieldset_vector);
}

static void put_enumeration_vector(const struct view *view, const void *item)
{
	const struct enumeration_vector *vector = item;

	if (vector->enumerator)
		put_text(view, "value", vector->enumerator->item.name.text);
	put_boolean(view, "reserved", !vector->enumerator);
	view->sink->number(view->sink, "encoding", vector->encoding,
			   vector->negative);
	put_number(view, "raw", vector->raw);
}

static void put_enumeration(const struct view *view, const void *item)
{
	const struct enumeration_vectors *set = item;

	put_heading(view, &set->type->item);
	put_number(view, "width", set->type->width.value);
	put_boolean(view, "signed", layout_is_signed(set->type));
	PUT_LIST(view, "vectors", &set->cases, struct enumeration_vector,
		 put_enumeration_vector);
}

static void put_step(const struct view *view, const void *item)
{
	const struct vector_step *step = item;

	put_text(view, "structure", step->structure->item.name.text);
	put_text(view, "member", step->member->item.name.text);
	if (step->indexed)
		put_number(view, "index", step->index);
}

static void put_leaf(const struct view *view, const void *item)
{
	const struct vector_leaf *leaf = item;
	const struct type_ref *ref = &leaf->member->type;

	put_text(view, "name", leaf->path);
	put_text(view, "type", ref->name.text);
	put_number(view, "width", ref->width);
	put_boolean(view, "signed", layout_is_signed(ref->type));
	put_number(view, "offset", leaf->offset);
	put_number(view, "size", leaf->size);
	if (leaf->array) {
		put_number(view, "count", leaf->count);
		put_number(view, "stride", leaf->stride);
	}
	PUT_LIST(view, "path", &leaf->steps, struct vector_step, put_step);
}

static void put_gap(const struct view *view, const void *item)
{
	const struct vector_gap *gap = item;

	put_text(view, "rule", word_rule(gap->rule));
	put_number(view, "offset", gap->offset);
	put_number(view, "size", gap->size);
}

/* What the functions for an image need beside the view. */
static uint64_t load(const unsigned char *bytes, uint64_t size)
{
	uint64_t value = 0;

	for (uint64_t i = size; i > 0; i--)
		value = value << 8 | bytes[i - 1];
	return value;
}

static void put_element(const struct view *view,
			const struct structure_vectors *set,
			const struct vector_element *element)
{
	const struct vector_leaf *leaves = set->leaves.items;
	const struct vector_leaf *leaf = &leaves[element->leaf];

	open_map(view, NULL);
	put_text(view, "member", leaf->path);
	if (leaf->array)
		put_number(view, "index", element->index);
	if (leaf->size > sizeof(uint64_t))
		put_bytes(view, "bytes", element->bytes, leaf->size);
	else
		put_number(view, "value", load(element->bytes, leaf->size));
	close_value(view);
}

/* What is not zero; nothing else of the image is written down. */
static void put_runs(const struct view *view, const unsigned char *image,
		     uint64_t size)
{
	open_list(view, "runs");
	for (uint64_t i = 0, end; i < size; i = end + 1) {
		for (end = i; end < size && image[end]; end++)
			;
		if (end == i)
			continue;
		open_map(view, NULL);
		put_number(view, "offset", i);
		put_bytes(view, "bytes", image + i, end - i);
		close_value(view);
	}
	close_value(view);
}

static void put_image(const struct view *view,
		      const struct structure_vectors *set,
		      const struct structure_vector *vector)
{
	const struct vector_element *elements = vector->elements.items;
	const struct vector_gap *gaps = set->gaps.items;

	open_map(view, NULL);
	put_text(view, "kind", vector->kind);
	if (!vector->elements.count)
		put_text(view, "rule", word_rule(gaps[vector->gap].rule));
	open_list(view, "values");
	for (size_t i = 0; i < vector->elements.count; i++)
		put_element(view, set, &elements[i]);
	close_value(view);
	put_runs(view, vector->image, set->type->size.value);
	close_value(view);
}

static void put_structure(const struct view *view, const void *item)
{
	const struct structure_vectors *set = item;
	const struct structure_vector *vectors = set->cases.items;

	put_heading(view, &set->type->item);
	put_number(view, "size", set->type->size.value);
	put_number(view, "guard", VECTORS_GUARD);
	PUT_LIST(view, "members", &set->leaves, struct vector_leaf, put_leaf);
	PUT_LIST(view, "padding", &set->gaps, struct vector_gap, put_gap);
	open_list(view, "vectors");
	for (size_t i = 0; i < set->cases.count; i++)
		put_image(view, set, &vectors[i]);
	close_value(view);
}

static void put_fid(const struct view *view, const void *item)
{
	const struct fid_vector *vector = item;

	put_text(view, "kind", vector->kind);
	put_number(view, "fid", vector->fid);
	if (vector->command)
		put_text(view, "command", vector->command->item.name.text);
	put_boolean(view, "in_range", vector->in_range);
	put_boolean(view, "fast", vector->fast);
	put_boolean(view, "smc64", vector->smc64);
	put_number(view, "owner", vector->owner);
	put_number(view, "reserved", vector->reserved);
	put_boolean(view, "sve_hint", vector->sve_hint);
	put_number(view, "number", vector->number);
}

static void put_return(const struct view *view, const void *item)
{
	const struct return_vector *vector = item;

	put_text(view, "kind", vector->kind);
	put_number(view, "x0", vector->x0);
	put_text(view, "status", vector->status);
	if (vector->status)
		put_number(view, "index", vector->index);
}

static void put_negotiation(const struct view *view, const void *item)
{
	const struct negotiation_vector *vector = item;

	open_list(view, "supported");
	for (size_t i = 0; i < vector->scenario->supported.count; i++)
		put_number(view, NULL, vector->supported[i]);
	close_value(view);
	put_number(view, "requested", vector->requested);
	put_boolean(view, "accepted", vector->accepted);
	put_number(view, "x0", vector->x0);
	put_number(view, "lower", vector->lower);
	put_number(view, "higher", vector->higher);
}

static void put_negotiations(const struct view *view,
			     const struct interface_vectors *set)
{
	const struct negotiation *negotiation = &set->interface->negotiation;

	if (!set->negotiation.count)
		return;
	open_map(view, "negotiation");
	put_text(view, "section",
		 view->vectors->model->versioning.section.text);
	put_text(view, "command", negotiation->command.text);
	put_text(view, "requested", negotiation->requested.text);
	put_text(view, "lower", negotiation->lower.text);
	put_text(view, "higher", negotiation->higher.text);
	PUT_LIST(view, "vectors", &set->negotiation, struct negotiation_vector,
		 put_negotiation);
	close_value(view);
}

static void put_interface(const struct view *view, const void *item)
{
	const struct interface_vectors *set = item;

	put_heading(view, &set->interface->item);
	PUT_LIST(view, "commands", &set->commands, struct command_vectors,
		 put_command);
	PUT_LIST(view, "fieldsets", &set->fieldsets, struct fieldset_vectors,
		 put_fieldset);
	PUT_LIST(view, "enumerations", &set->enumerations,
		 struct enumeration_vectors, put_enumeration);
	PUT_LIST(view, "structures", &set->structures, struct structure_vectors,
		 put_structure);
	PUT_LIST(view, "fids", &set->fids, struct fid_vector, put_fid);
	PUT_LIST(view, "returns", &set->returns, struct return_vector,
		 put_return);
	put_negotiations(view, set);
}

static void put_document(const struct view *view,
			 const struct document *document)
{
	open_map(view, "document");
	put_text(view, "number", document->number.text);
	put_text(view, "title", document->title.text);
	put_text(view, "revision", document->revision.text);
	put_text(view, "url", document->url.text);
	close_value(view);
}

void vectors_view(const struct vectors *vectors, struct sink *sink)
{
	const struct view view = { vectors, sink };

	open_map(&view, NULL);
	put_number(&view, "format", VECTORS_FORMAT);
	put_number(&view, "digest", vectors->model->digest);
	put_text(&view, "command_line", vectors->command_line);
	put_document(&view, &vectors->model->document);
	PUT_LIST(&view, "interfaces", &vectors->interfaces,
		 struct interface_vectors, put_interface);
	close_value(&view);
}
