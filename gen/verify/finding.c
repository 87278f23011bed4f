/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/finding.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "verify/structure.h"

const char *const severity_names[] = {
	[SEVERITY_WIDTH] = "width",
	[SEVERITY_EXTRA] = "extra",
	[SEVERITY_MISSING] = "missing",
	[SEVERITY_ERROR] = "error",
};

const struct finding_rule finding_rules[FINDING_KINDS] = {
	[FINDING_SIZE] = { "size", SEVERITY_ERROR,
			   "a structure has another size" },
	[FINDING_OFFSET] = { "offset", SEVERITY_ERROR,
			     "a member lies somewhere else" },
	[FINDING_OVERLAP] = { "overlap", SEVERITY_ERROR,
			      "a member lies on another one" },
	[FINDING_NARROW] = { "narrow", SEVERITY_ERROR,
			     "a member is too small for its values" },
	[FINDING_WIDE] = { "wide", SEVERITY_ERROR,
			   "a member goes beyond its slot" },
	[FINDING_COUNT] = { "count", SEVERITY_ERROR,
			    "an array has another number of elements" },
	[FINDING_STRIDE] = { "stride", SEVERITY_ERROR,
			     "the elements of an array are elsewhere" },
	[FINDING_SIGN] = { "sign", SEVERITY_ERROR,
			   "a value has a sign, or lacks it" },
	[FINDING_BITS] = { "bits", SEVERITY_ERROR,
			   "a bit-field has other bits" },
	[FINDING_VALUE] = { "value", SEVERITY_ERROR,
			    "an enumerator has another value" },
	[FINDING_UNREADABLE] = { "unreadable", SEVERITY_ERROR,
				 "an object cannot be read" },
	[FINDING_MISSING] = { "missing", SEVERITY_MISSING,
			      "a structure or member is not there" },
	[FINDING_EXTRA] = { "extra", SEVERITY_EXTRA,
			    "the document has no such member" },
	[FINDING_WIDTH] = { "width", SEVERITY_WIDTH,
			    "a member is wider than its value, in its slot" },
};

/* "0x510, 8 bytes, u64": where something lies and what it is. */
static const char *describe(struct arena *arena, uint64_t offset,
			    uint64_t width, bool bits, const char *type)
{
	if (bits)
		return arena_printf(arena,
				    "bit %" PRIu64 ", %" PRIu64 " bit%s, %s",
				    offset, width, width == 1 ? "" : "s", type);
	return arena_printf(arena, "0x%" PRIx64 ", %" PRIu64 " byte%s, %s",
			    offset / 8, width / 8, width == 8 ? "" : "s", type);
}

static const char *describe_found(struct arena *arena,
				  const struct object_member *found)
{
	const char *type = found->type;

	if (found->count)
		type = arena_printf(arena, "%s [%" PRIu64 "]", type,
				    found->count);
	return describe(arena, found->offset, found->width, found->bit_field,
			type);
}

static const struct match *match_of(const struct comparison *c,
				    const struct item *item)
{
	for (size_t i = 0; i < c->match_count; i++)
		if (&c->matches[i].planned->member->item == item)
			return &c->matches[i];
	return NULL;
}

static const char *describe_wanted(struct arena *arena,
				   const struct match *match)
{
	const struct member *member = match->planned->member;
	const char *type = member->type.name.text;

	if (member->count.given)
		type = arena_printf(arena, "%s [%" PRIu64 "]", type,
				    member->count.value);
	return describe(arena, match->offset * 8, match->size * 8, false, type);
}

/* The bytes that the finding is about: what the two sides have. */
static void set_region(struct finding *finding, const struct match *match,
		       const struct object_member *found)
{
	uint64_t first = UINT64_MAX, end = 0;

	if (match) {
		first = match->offset;
		end = match->offset + match->size;
	}
	if (found) {
		uint64_t last = (found->offset + found->width + 7) / 8;

		first = found->offset / 8 < first ? found->offset / 8 : first;
		end = last > end ? last : end;
	}
	finding->first = first;
	finding->end = end;
}

struct finding *verify_add(struct comparison *c, enum finding_kind kind,
			   const struct item *item,
			   const struct object_member *found,
			   const char *format, ...)
{
	struct arena *arena = c->verification->arena;
	struct finding *finding =
		list_add(arena, &c->verification->findings, sizeof(*finding));
	const struct match *match = item ? match_of(c, item) : NULL;
	va_list arguments;
	char text[400];

	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	*finding = (struct finding){
		.kind = kind,
		.text = arena_copy(arena, text, strlen(text)),
		.type = c->planned->type,
		.item = item,
		.expected = match ? describe_wanted(arena, match) : NULL,
		.found = found ? describe_found(arena, found) : NULL,
		.name = c->structure->name,
		.object = c->object->path,
		.place = c->structure->place,
		.structure = c->structure,
	};
	if (found) {
		finding->name = arena_printf(arena, "%s.%s", c->structure->name,
					     found->name);
		if (found->place.file)
			finding->place = found->place;
	}
	set_region(finding, match, found);
	return finding;
}
