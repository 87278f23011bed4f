/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A depth-first search that visits each type once. It keeps its own stack: a
 * file may nest structures deeper than calls can nest.
 */
#include "model/nesting.h"

enum state { STATE_UNSEEN, STATE_OPEN, STATE_DONE };

struct node {
	struct type *type;
	enum state state;
	struct list parts;   /* const struct type_ref *: what it is made of */
	size_t next;	     /* the part to look at next */
	struct node *around; /* the type from which the search came */
};

struct search {
	struct arena *arena;
	struct node *nodes; /* by the number of the type */
	struct nesting *nesting;
};

static void count_type(void *context, struct type *type)
{
	size_t *count = context;

	(void)type;
	++*count;
}

static void add_node(void *context, struct type *type)
{
	struct search *search = context;

	search->nodes[type->number].type = type;
}

static void leave(struct search *search, struct node *node)
{
	struct type **added = list_add(search->arena, &search->nesting->order,
				       sizeof(*added));

	*added = node->type;
	node->state = STATE_DONE;
}

static void add_cycle(struct search *search, const struct node *node,
		      const struct type_ref *closing)
{
	struct nesting_cycle *cycle = list_add(
		search->arena, &search->nesting->cycles, sizeof(*cycle));

	*cycle = (struct nesting_cycle){ node->type, closing };
}

static void add_part(struct search *search, struct node *node,
		     const struct type_ref *ref)
{
	const struct type_ref **added;

	/* Fieldsets are in structures too, but have an order of their own. */
	if (!ref->type || ref->type->kind != node->type->kind)
		return;
	added = list_add(search->arena, &node->parts, sizeof(*added));
	*added = ref;
}

/* Enters a node for the first time. */
static void open_node(struct search *search, struct node *node)
{
	const struct member *members = node->type->members.items;
	const struct field *fields = node->type->fields.items;

	node->state = STATE_OPEN;
	if (node->type->kind == TYPE_STRUCTURE)
		for (size_t i = 0; i < node->type->members.count; i++)
			add_part(search, node, &members[i].type);
	for (size_t i = 0; i < node->type->fields.count; i++) {
		const struct alternative *alternatives =
			fields[i].alternatives.items;

		add_part(search, node, &fields[i].type);
		for (size_t j = 0; j < fields[i].alternatives.count; j++)
			add_part(search, node, &alternatives[j].type);
	}
}

/* Takes one part of @node; returns the type to go on with. */
static struct node *step(struct search *search, struct node *node)
{
	const struct type_ref *const *parts = node->parts.items;
	const struct type_ref *part = parts[node->next++];
	struct node *inner = &search->nodes[part->type->number];

	if (inner->state == STATE_OPEN)
		add_cycle(search, inner, part);
	if (inner->state != STATE_UNSEEN)
		return node;
	open_node(search, inner);
	inner->around = node;
	return inner;
}

static void search_from(void *context, struct type *type)
{
	struct search *search = context;
	struct node *node = &search->nodes[type->number];

	if (node->state != STATE_UNSEEN)
		return;
	open_node(search, node);
	while (node) {
		if (node->next < node->parts.count) {
			node = step(search, node);
		} else {
			leave(search, node);
			node = node->around;
		}
	}
}

void nesting_find(const struct model *model, struct nesting *nesting)
{
	struct search search = { .arena = model->arena, .nesting = nesting };
	size_t count = 0;

	*nesting = (struct nesting){ 0 };
	model_each_type(model, count_type, &count);
	search.nodes = arena_alloc(model->arena, count * sizeof(*search.nodes));
	model_each_type(model, add_node, &search);
	model_each_type(model, search_from, &search);
}
