/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/model_put.h"

#include "model/borrowed.h"
#include "model/layout.h"
#include "model/model_words.h"

static void put_field(const struct model_view *view, const struct field *field);

/* The rows of an alternative, where they are in the fieldset around it. */
static void put_inner_fields(const struct model_view *view,
			     const struct field *field, const struct type *type)
{
	const struct field *fields = type->fields.items;

	sink_open_list(view->sink, "fields");
	for (size_t i = 0; i < type->fields.count; i++) {
		const struct field inner = field_inside(field, &fields[i]);

		put_field(view, &inner);
	}
	sink_close(view->sink);
}

/* What a field may hold, and what chooses. */
static void put_choice(const struct model_view *view, const struct field *field)
{
	const struct alternative *alternatives = field->alternatives.items;

	model_put_formula(view, "by", &field->by);
	sink_open_list(view->sink, "alternatives");
	for (size_t i = 0; i < field->alternatives.count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_item(view, &alternatives[i].item);
		model_put_type_ref(view, &alternatives[i].type);
		model_put_selection(view, "others", "for",
				    &alternatives[i].values);
		if (alternatives[i].type.type->kind == TYPE_FIELDSET)
			put_inner_fields(view, field,
					 alternatives[i].type.type);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_field(const struct model_view *view, const struct field *field)
{
	sink_open_map(view->sink, NULL);
	model_put_item(view, &field->item);
	sink_text(view->sink, "reserved", word_rule(field->reserved));
	model_put_bits(view, &field->bits);
	if (field->alternatives.count)
		put_choice(view, field);
	else if (field->item.name.text)
		model_put_type_ref(view, &field->type);
	sink_close(view->sink);
}

static void put_fieldset(const struct model_view *view, const struct type *type)
{
	const struct field *fields = type->fields.items;

	model_put_number(view, "width", &type->width);
	sink_number(view->sink, "reserved_mask", type->reserved);
	sink_open_list(view->sink, "fields");
	for (size_t i = 0; i < type->fields.count; i++)
		put_field(view, &fields[i]);
	sink_close(view->sink);
}

static void put_enumeration(const struct model_view *view,
			    const struct type *type)
{
	const struct enumerator *values = type->enumerators.items;

	model_put_number(view, "width", &type->width);
	sink_boolean(view->sink, "signed", layout_is_signed(type));
	sink_boolean(view->sink, "unused_reserved",
		     type->unused == UNUSED_RESERVED);
	sink_open_list(view->sink, "values");
	for (size_t i = 0; i < type->enumerators.count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_item(view, &values[i].item);
		model_put_number(view, "encoding", &values[i].encoding);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_member(const struct model_view *view,
		       const struct member *member)
{
	model_put_item(view, &member->item);
	model_put_type_ref(view, &member->type);
	model_put_number(view, "count", &member->count);
	model_put_number(view, "stride", &member->stride);
	model_put_number(view, "permitted", &member->permitted);
}

static void put_row(const struct model_view *view, const struct layout_row *row)
{
	sink_open_map(view->sink, NULL);
	if (row->member)
		put_member(view, row->member);
	else if (row->padding)
		model_put_item(view, row->padding);
	sink_text(view->sink, "padding", word_rule(row->rule));
	sink_text(view->sink, "dropped", row->dropped);
	sink_number(view->sink, "offset", row->offset);
	sink_number(view->sink, "size", row->size);
	if (row->member)
		sink_number(view->sink, "element_size", row->element_size);
	sink_text(view->sink, "slot", row->slot);
	sink_close(view->sink);
}

static void put_structure(const struct model_view *view,
			  const struct type *type)
{
	const struct layout_row *items;
	struct list rows = { 0 };

	policy_layout(view->model->arena, type, view->policy, &rows);
	items = rows.items;
	model_put_number(view, "size", &type->size);
	model_put_number(view, "align", &type->align);
	sink_text(view->sink, "aligned", policy_aligned(type, view->policy));
	sink_boolean(view->sink, "returned", layout_is_returned(type));
	sink_open_list(view->sink, "members");
	for (size_t i = 0; i < rows.count; i++)
		put_row(view, &items[i]);
	sink_close(view->sink);
}

static void put_scalar(const struct model_view *view, const struct type *type)
{
	sink_boolean(view->sink, "family", type_is_family(type));
	if (!type_is_family(type))
		model_put_number(view, "width", &type->width);
	sink_text(view->sink, "encoding", word_encoding(type->encoding));
}

static void put_abstract_enumeration(const struct model_view *view,
				     const struct type *type)
{
	model_put_names(view, "values", &type->names);
}

static void put_abstract_structure(const struct model_view *view,
				   const struct type *type)
{
	const struct member *members = type->members.items;

	sink_open_list(view->sink, "members");
	for (size_t i = 0; i < type->members.count; i++) {
		sink_open_map(view->sink, NULL);
		put_member(view, &members[i]);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_type(const struct model_view *view, const struct type *type)
{
	static void (*const put[])(const struct model_view *,
				   const struct type *) = {
		[TYPE_FIELDSET] = put_fieldset,
		[TYPE_ENUMERATION] = put_enumeration,
		[TYPE_STRUCTURE] = put_structure,
		[TYPE_SCALAR] = put_scalar,
		[TYPE_ABSTRACT_ENUMERATION] = put_abstract_enumeration,
		[TYPE_ABSTRACT_STRUCTURE] = put_abstract_structure,
	};

	sink_open_map(view->sink, NULL);
	sink_text(view->sink, "kind", word_kind(type->kind));
	model_put_item(view, &type->item);
	put[type->kind](view, type);
	sink_close(view->sink);
}

void model_put_types(const struct model_view *view, const char *key,
		     const struct list *list)
{
	const struct type *types = list->items;

	sink_open_list(view->sink, key);
	for (size_t i = 0; i < list->count; i++)
		put_type(view, &types[i]);
	sink_close(view->sink);
}

/* Types of others that the interface uses, as they are there. */
void model_put_borrowed(const struct model_view *view,
			const struct interface *interface)
{
	const struct type *const *types;
	struct list list = { 0 };

	borrowed_types(view->model, interface, &list);
	types = list.items;
	sink_open_list(view->sink, "borrowed");
	for (size_t i = 0; i < list.count; i++)
		put_type(view, types[i]);
	sink_close(view->sink);
}
