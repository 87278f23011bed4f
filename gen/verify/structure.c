/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/structure.h"

#include <inttypes.h>
#include <string.h>

#include "model/layout.h"

static const struct object_member *members_of(const struct comparison *c)
{
	return c->structure->members.items;
}

/* The index of the object's member @name, or the number of members. */
static size_t find_member(const struct comparison *c, const char *name)
{
	const struct object_member *members = members_of(c);
	size_t i = 0;

	while (i < c->structure->members.count &&
	       strcmp(members[i].name, name) != 0)
		i++;
	return i;
}

/* Whether @name is inside the member @outer: "gic.hcr" is inside "gic". */
static bool is_inside(const char *name, const char *outer)
{
	size_t length = strlen(outer);

	return strncmp(name, outer, length) == 0 && name[length] == '.';
}

/* Gives what is inside member @index its role, and what is around it. */
static void spread_role(struct comparison *c, size_t index)
{
	const struct object_member *members = members_of(c);
	const char *name = members[index].name;

	for (size_t i = 0; i < c->structure->members.count; i++) {
		if (is_inside(members[i].name, name))
			c->roles[i] = ROLE_INSIDE;
		else if (is_inside(name, members[i].name) && !c->roles[i])
			c->roles[i] = ROLE_CONTAINER;
	}
}

static void set_role(struct comparison *c, size_t index, enum role role)
{
	c->roles[index] = role;
	spread_role(c, index);
}

static void find_matches(struct comparison *c)
{
	struct plan_member *planned = c->planned->members.items;
	struct arena *arena = c->verification->arena;

	c->match_count = c->planned->members.count;
	c->matches = arena_alloc(arena, c->match_count * sizeof(*c->matches));
	c->roles = arena_alloc(arena,
			       c->structure->members.count * sizeof(*c->roles));
	for (size_t i = 0; i < c->match_count; i++) {
		struct match *match = &c->matches[i];
		size_t index;

		match->planned = &planned[i];
		match->offset = planned[i].member->offset.value;
		match->size = layout_member_size(planned[i].member);
		if (!planned[i].item.name)
			continue;
		index = find_member(c, planned[i].item.name);
		if (index == c->structure->members.count) {
			planned[i].item.used |= planned[i].item.absent != NULL;
			continue;
		}
		match->found = &members_of(c)[index];
		set_role(c, index, ROLE_MEMBER);
	}
}

static bool is_allowed(const struct comparison *c, const char *name)
{
	struct plan_extra *extras = c->planned->extras.items;

	for (size_t i = 0; i < c->planned->extras.count; i++)
		if (strcmp(extras[i].item.name, name) == 0)
			return extras[i].item.used = true;
	return false;
}

static bool intersects(const struct match *match,
		       const struct object_member *member)
{
	return member->offset < (match->offset + match->size) * 8 &&
	       match->offset * 8 < member->offset + member->width;
}

/* The C name of a field of @type; NULL: @name is none. */
static bool is_field(const struct comparison *c, const struct type *type,
		     const char *name)
{
	const struct plan_name *names = c->verification->plan->names.items;

	for (size_t i = 0; i < c->verification->plan->names.count; i++)
		if (names[i].kind == MAP_FIELD && names[i].type == type &&
		    names[i].item.name && strcmp(names[i].item.name, name) == 0)
			return true;
	return false;
}

/* Whether @member, a bit-field, is a field of the member that it lies on. */
static bool is_field_view(const struct comparison *c,
			  const struct object_member *member)
{
	for (size_t i = 0; i < c->match_count; i++) {
		const struct type *type =
			c->matches[i].planned->member->type.type;

		if (member->bit_field && intersects(&c->matches[i], member) &&
		    type && is_field(c, type, member->name))
			return true;
	}
	return false;
}

static void find_roles(struct comparison *c)
{
	const struct object_member *members = members_of(c);

	for (size_t i = 0; i < c->structure->members.count; i++) {
		if (c->roles[i])
			continue;
		if (is_allowed(c, members[i].name))
			set_role(c, i, ROLE_ALLOWED);
		else if (is_field_view(c, &members[i]))
			set_role(c, i, ROLE_FIELD);
		else if (!members[i].width ||
			 plan_is_padding(c->verification->plan,
					 members[i].name))
			set_role(c, i, ROLE_PADDING);
	}
}

/* A member without a role that lies exactly where @match should. */
static const struct object_member *find_instead(struct comparison *c,
						const struct match *match)
{
	const struct object_member *members = members_of(c);

	for (size_t i = 0; i < c->structure->members.count; i++)
		if (!c->roles[i] && members[i].offset == match->offset * 8 &&
		    members[i].width == match->size * 8) {
			set_role(c, i, ROLE_INSTEAD);
			return &members[i];
		}
	return NULL;
}

static void report_missing(struct comparison *c, const struct match *match)
{
	const struct plan_item *item = &match->planned->item;
	const struct object_member *instead;

	if (match->found || !item->name || item->absent)
		return;
	instead = find_instead(c, match);
	if (instead)
		verify_add(c, FINDING_MISSING, &match->planned->member->item,
			   instead,
			   "%s is not there; perhaps it is what is called %s",
			   item->name, instead->name);
	else
		verify_add(c, FINDING_MISSING, &match->planned->member->item,
			   NULL, "%s is not there", item->name);
}

static void report_extra(struct comparison *c,
			 const struct object_member *member)
{
	const char *on = NULL;
	struct finding *finding;

	for (size_t i = 0; i < c->match_count && !on; i++)
		if (intersects(&c->matches[i], member))
			on = c->matches[i].planned->member->item.name.text;
	if (on)
		finding = verify_add(c, FINDING_EXTRA, NULL, member,
				     "the document has no %s; it has %s there",
				     member->name, on);
	else
		finding = verify_add(c, FINDING_EXTRA, NULL, member,
				     "the document has no %s; these bytes are "
				     "reserved",
				     member->name);
	finding->expected = on ? on : "reserved";
}

static void check_size(struct comparison *c)
{
	const struct type *type = c->planned->type;
	struct finding *finding;

	if (c->structure->size == type->size.value)
		return;
	finding = verify_add(c, FINDING_SIZE, NULL, NULL,
			     "%s has 0x%" PRIx64
			     " bytes, the document has 0x%" PRIx64,
			     c->structure->name, c->structure->size,
			     type->size.value);
	finding->expected = arena_printf(c->verification->arena,
					 "0x%" PRIx64 " bytes",
					 type->size.value);
	finding->found = arena_printf(c->verification->arena,
				      "0x%" PRIx64 " bytes",
				      c->structure->size);
	finding->first = c->structure->size < type->size.value ?
				 c->structure->size :
				 type->size.value;
	finding->end = c->structure->size > type->size.value ?
			       c->structure->size :
			       type->size.value;
}

/* Whether there is something to say about a member, which is not said. */
static bool is_different(const struct comparison *c, const struct match *match)
{
	struct verification alone = *c->verification;
	struct comparison comparison = *c;

	alone.findings = (struct list){ 0 };
	comparison.verification = &alone;
	comparison.shift_index = comparison.width_index = 0;
	verify_member(&comparison, match);
	return alone.findings.count > 0;
}

static void check_matches(struct comparison *c)
{
	for (size_t i = 0; i < c->match_count; i++) {
		struct plan_item *item = &c->matches[i].planned->item;

		if (!c->matches[i].found || item->absent)
			continue;
		if (item->different)
			item->used |= is_different(c, &c->matches[i]);
		else
			verify_member(c, &c->matches[i]);
	}
}

/* Bit-fields that stand beside the member whose fields they are. */
static void check_field_views(struct comparison *c)
{
	for (size_t i = 0; i < c->match_count; i++) {
		const struct type *type =
			c->matches[i].planned->member->type.type;
		const struct object_member whole = {
			.name = "",
			.offset = c->matches[i].offset * 8,
			.width = c->matches[i].size * 8,
		};

		if (type && type->kind == TYPE_FIELDSET)
			verify_fields(c, type, &whole);
	}
}

void verify_structure(struct comparison *c)
{
	find_matches(c);
	find_roles(c);
	check_matches(c);
	check_field_views(c);
	for (size_t i = 0; i < c->match_count; i++)
		report_missing(c, &c->matches[i]);
	for (size_t i = 0; i < c->structure->members.count; i++)
		if (c->roles[i] == ROLE_NONE)
			report_extra(c, &members_of(c)[i]);
	check_size(c);
}
