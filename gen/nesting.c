/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A depth-first search that visits each structure once. It keeps its own stack:
 * a file may nest structures deeper than calls can nest.
 */
#include "nesting.h"

enum state { STATE_UNSEEN, STATE_OPEN, STATE_DONE };

struct node {
	const struct type *type;
	enum state state;
	size_t next;	     /* the member to look at next */
	struct node *around; /* the structure from which the search came */
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
	const struct type **added = list_add(search->arena,
					     &search->nesting->order,
					     sizeof(const struct type *));

	*added = node->type;
	node->state = STATE_DONE;
}

static void add_cycle(struct search *search, const struct node *node,
		      const struct member *closing)
{
	struct nesting_cycle *cycle = list_add(
		search->arena, &search->nesting->cycles, sizeof(*cycle));

	*cycle = (struct nesting_cycle){ node->type, closing };
}

/* Takes one member of @node; returns the structure to go on with. */
static struct node *step(struct search *search, struct node *node)
{
	const struct member *members = node->type->members.items;
	const struct member *member = &members[node->next++];
	const struct type *type = member->type.type;
	struct node *inner;

	if (!type || type->kind != TYPE_STRUCTURE)
		return node;
	inner = &search->nodes[type->number];
	if (inner->state == STATE_OPEN)
		add_cycle(search, inner, member);
	if (inner->state != STATE_UNSEEN)
		return node;
	inner->state = STATE_OPEN;
	inner->around = node;
	return inner;
}

static void search_from(void *context, struct type *type)
{
	struct search *search = context;
	struct node *node = &search->nodes[type->number];

	if (node->state != STATE_UNSEEN)
		return;
	node->state = STATE_OPEN;
	while (node) {
		bool inside = node->type->kind == TYPE_STRUCTURE &&
			      node->next < node->type->members.count;

		if (inside) {
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
