/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Images of structures: all members at once, each different; each member alone
 * at its maximum; and bytes that no member has.
 */
#include <string.h>

#include "model/layout.h"
#include "vectors/kinds.h"

/* A set that is built, and the way to the structure at hand. */
struct walk {
	const struct model *model;
	struct structure_vectors *set;
	const struct walk *around; /* NULL: this is the outer structure */
	struct vector_step step;   /* from there to here */
	const char *path;	   /* "" or "enter." */
	uint64_t offset;
	const struct type *type;
};

static void add_steps(const struct walk *walk, struct list *steps)
{
	struct vector_step *added;

	if (!walk->around)
		return;
	add_steps(walk->around, steps);
	added = list_add(walk->model->arena, steps, sizeof(*added));
	*added = walk->step;
}

static void add_leaf(const struct walk *walk, const struct member *member)
{
	struct arena *arena = walk->model->arena;
	struct vector_leaf *leaf =
		list_add(arena, &walk->set->leaves, sizeof(*leaf));
	struct vector_step *step;

	leaf->path =
		arena_printf(arena, "%s%s", walk->path, member->item.name.text);
	add_steps(walk, &leaf->steps);
	step = list_add(arena, &leaf->steps, sizeof(*step));
	step->structure = walk->type;
	step->member = member;
	leaf->member = member;
	leaf->offset = walk->offset + member->offset.value;
	leaf->size = member->type.width / 8;
	leaf->array = member->count.given;
	leaf->count = leaf->array ? member->count.value : 1;
	leaf->stride = leaf->array ? member->stride.value : leaf->size;
}

static void add_gap(const struct walk *walk, const struct member *member)
{
	struct vector_gap *gap =
		list_add(walk->model->arena, &walk->set->gaps, sizeof(*gap));

	gap->rule = member->padding;
	gap->offset = walk->offset + member->offset.value;
	gap->size = member->size.value;
}

static void add_members(const struct walk *walk);

/* One inner structure, or one element of an array of them. */
static void add_inner(const struct walk *walk, const struct member *member,
		      uint64_t index)
{
	bool indexed = member->count.given;
	struct arena *arena = walk->model->arena;
	struct walk inner = {
		.model = walk->model,
		.set = walk->set,
		.around = walk,
		.step = { walk->type, member, index, indexed },
		.offset = walk->offset + member->offset.value +
			  (indexed ? index * member->stride.value : 0),
		.type = member->type.type,
	};

	inner.path = indexed ? arena_printf(arena, "%s%s[%u].", walk->path,
					    member->item.name.text,
					    (unsigned int)index) :
			       arena_printf(arena, "%s%s.", walk->path,
					    member->item.name.text);
	add_members(&inner);
}

/* The checks let no structure contain itself, and limit how deep they nest. */
static void add_members(const struct walk *walk)
{
	const struct member *members = walk->type->members.items;

	for (size_t i = 0; i < walk->type->members.count; i++) {
		const struct member *member = &members[i];
		uint64_t count = member->count.given ? member->count.value : 1;

		if (member->padding)
			add_gap(walk, member);
		else if (member->type.type->kind != TYPE_STRUCTURE)
			add_leaf(walk, member);
		else
			for (uint64_t index = 0; index < count; index++)
				add_inner(walk, member, index);
	}
}

/* Adds a vector whose image is zero. */
static struct structure_vector *add_case(const struct walk *walk,
					 const char *kind)
{
	struct structure_vector *added =
		list_add(walk->model->arena, &walk->set->cases, sizeof(*added));

	added->kind = kind;
	added->image = arena_alloc(walk->model->arena,
				   (size_t)walk->set->type->size.value);
	return added;
}

static unsigned char *image_of(const struct structure_vector *vector)
{
	return (unsigned char *)vector->image;
}

/* Little-endian, and repeated if the element has more than eight bytes. */
static void put_bytes(unsigned char *bytes, uint64_t size, uint64_t value)
{
	for (uint64_t i = 0; i < size; i++)
		bytes[i] = (unsigned char)(value >> (i % 8 * 8));
}

static void add_element(const struct walk *walk,
			struct structure_vector *vector, size_t leaf,
			uint64_t index, const unsigned char *bytes)
{
	const struct vector_leaf *leaves = walk->set->leaves.items;
	uint64_t offset = leaves[leaf].offset + index * leaves[leaf].stride;
	struct vector_element *added =
		list_add(walk->model->arena, &vector->elements, sizeof(*added));

	added->leaf = leaf;
	added->index = index;
	added->bytes = bytes;
	memcpy(image_of(vector) + offset, bytes, (size_t)leaves[leaf].size);
}

/*
 * The bytes of the element number @number of all that an image has; others for
 * each @attempt, if the type has more values.
 */
static unsigned char *distinct_bytes(const struct walk *walk,
				     const struct vector_leaf *leaf,
				     uint64_t number, uint64_t attempt)
{
	unsigned char *bytes =
		arena_alloc(walk->model->arena, (size_t)leaf->size);
	uint64_t value = vectors_pattern(number) + attempt;

	if (leaf->member->type.width > 64) {
		for (uint64_t i = 0; i < leaf->size; i += 8)
			put_bytes(bytes + i,
				  leaf->size - i < 8 ? leaf->size - i : 8,
				  vectors_pattern(number + i / 8));
		return bytes;
	}
	value = vectors_value(&leaf->member->type, value, &vectors_no_setting);
	if (leaf->member->permitted.given)
		value &= leaf->member->permitted.value;
	put_bytes(bytes, leaf->size, value);
	return bytes;
}

/* An element of an image in which all are to differ. */
struct distinct {
	size_t leaf;
	uint64_t index;
	uint64_t number;	    /* of the pattern that it is made from */
	const unsigned char *bytes; /* NULL: none are picked yet */
};

static const struct vector_leaf *leaf_of(const struct walk *walk,
					 const struct distinct *element)
{
	const struct vector_leaf *leaves = walk->set->leaves.items;

	return &leaves[element->leaf];
}

/* Whether an element of the same size has these bytes already. */
static bool is_taken(const struct walk *walk, const struct list *elements,
		     uint64_t size, const unsigned char *bytes)
{
	const struct distinct *items = elements->items;

	for (size_t i = 0; i < elements->count; i++)
		if (items[i].bytes && leaf_of(walk, &items[i])->size == size &&
		    memcmp(items[i].bytes, bytes, (size_t)size) == 0)
			return true;
	return false;
}

static void pick_bytes(const struct walk *walk, const struct list *elements,
		       struct distinct *element)
{
	const struct vector_leaf *leaf = leaf_of(walk, element);
	const unsigned char *bytes =
		distinct_bytes(walk, leaf, element->number, 0);

	for (uint64_t more = 1; more < VECTORS_ATTEMPTS &&
				is_taken(walk, elements, leaf->size, bytes);
	     more++)
		bytes = distinct_bytes(walk, leaf, element->number, more);
	element->bytes = bytes;
}

static struct list list_elements(const struct walk *walk)
{
	const struct vector_leaf *leaves = walk->set->leaves.items;
	struct list elements = { 0 };
	uint64_t number = 0;

	for (size_t i = 0; i < walk->set->leaves.count; i++)
		for (uint64_t j = 0; j < leaves[i].count; j++) {
			struct distinct *added = list_add(
				walk->model->arena, &elements, sizeof(*added));

			*added = (struct distinct){ i, j, number, NULL };
			number += (leaves[i].size + 7) / 8;
		}
	return elements;
}

static uint64_t room_of(const struct walk *walk, const struct distinct *element)
{
	return vectors_room(&leaf_of(walk, element)->member->type);
}

/* What has the fewest values to pick from, and none yet; NULL: all have one. */
static struct distinct *find_narrowest(const struct walk *walk,
				       const struct list *elements)
{
	struct distinct *items = elements->items;
	struct distinct *narrowest = NULL;

	for (size_t i = 0; i < elements->count; i++)
		if (!items[i].bytes &&
		    (!narrowest ||
		     room_of(walk, &items[i]) < room_of(walk, narrowest)))
			narrowest = &items[i];
	return narrowest;
}

static void pick_all(const struct walk *walk, const struct list *elements)
{
	struct distinct *element;

	while ((element = find_narrowest(walk, elements)))
		pick_bytes(walk, elements, element);
}

static void add_distinct(const struct walk *walk)
{
	struct structure_vector *vector = add_case(walk, "distinct");
	struct list elements = list_elements(walk);
	const struct distinct *items = elements.items;

	pick_all(walk, &elements);
	for (size_t i = 0; i < elements.count; i++)
		add_element(walk, vector, items[i].leaf, items[i].index,
			    items[i].bytes);
}

static void add_maximum(const struct walk *walk, size_t leaf, uint64_t index)
{
	const struct vector_leaf *leaves = walk->set->leaves.items;
	struct structure_vector *vector = add_case(walk, "maximum");
	unsigned char *bytes =
		arena_alloc(walk->model->arena, (size_t)leaves[leaf].size);

	put_bytes(bytes, leaves[leaf].size, UINT64_MAX);
	vector->leaf = leaf;
	add_element(walk, vector, leaf, index, bytes);
}

static void add_padding(const struct walk *walk, size_t gap, uint64_t first,
			uint64_t count)
{
	const struct vector_gap *gaps = walk->set->gaps.items;
	struct structure_vector *vector = add_case(walk, "padding");

	vector->gap = gap;
	memset(image_of(vector) + gaps[gap].offset + first, 0xff,
	       (size_t)count);
}

/* Its first byte, its last one, and all of it. */
static void walk_padding(const struct walk *walk, size_t gap)
{
	const struct vector_gap *gaps = walk->set->gaps.items;
	uint64_t size = gaps[gap].size;

	add_padding(walk, gap, 0, 1);
	if (size > 1)
		add_padding(walk, gap, size - 1, 1);
	if (size > 2)
		add_padding(walk, gap, 0, size);
}

/* A walk from the top, which has filled in members and padding of @set. */
static struct walk walk_layout(const struct model *model,
			       const struct type *type,
			       struct structure_vectors *set)
{
	struct walk walk = {
		.model = model,
		.set = set,
		.path = "",
		.type = type,
	};

	set->type = type;
	add_members(&walk);
	return walk;
}

const struct structure_vectors *vectors_layout(const struct model *model,
					       const struct type *type)
{
	struct structure_vectors *set = arena_alloc(model->arena, sizeof(*set));

	walk_layout(model, type, set);
	return set;
}

static void add_structure(const struct model *model, const struct type *type,
			  struct list *vectors)
{
	struct walk walk =
		walk_layout(model, type,
			    list_add(model->arena, vectors,
				     sizeof(struct structure_vectors)));
	const struct vector_leaf *leaves;

	add_distinct(&walk);
	leaves = walk.set->leaves.items;
	for (size_t i = 0; i < walk.set->leaves.count; i++) {
		add_maximum(&walk, i, 0);
		if (leaves[i].count > 1)
			add_maximum(&walk, i, leaves[i].count - 1);
	}
	for (size_t i = 0; i < walk.set->gaps.count; i++)
		walk_padding(&walk, i);
}

void vectors_structures(const struct model *model,
			const struct interface *interface, struct list *vectors)
{
	const struct type *types = interface->types.items;

	for (size_t i = 0; i < interface->types.count; i++)
		if (types[i].kind == TYPE_STRUCTURE)
			add_structure(model, &types[i], vectors);
}
