/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The comparison of an object with the document: each kind of finding, and the
 * last case beside it that is none.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "verify/verify.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define LIST(array)                                 \
	{                                           \
		(array), COUNT(array), COUNT(array) \
	}
#define NAMED(called)                                                    \
	{                                                                \
		.name = { .text = (called) }, .section = {.text = "B1" } \
	}
#define BITS(highest, lowest)                     \
	{                                         \
		.msb = (highest), .lsb = (lowest) \
	}
#define GIVEN(number)                            \
	{                                        \
		.value = (number), .given = true \
	}

/* The document. */
enum { FLAGS, OTHER, ROW, VALUES, DOC, TYPES };
static struct type types[TYPES];

static struct type byte = { .item = NAMED("UInt8"), .kind = TYPE_SCALAR };
static struct type half = { .item = NAMED("UInt16"), .kind = TYPE_SCALAR };
static struct type single = { .item = NAMED("UInt32"), .kind = TYPE_SCALAR };
static struct type word = { .item = NAMED("UInt64"), .kind = TYPE_SCALAR };
static struct type level = { .item = NAMED("Int64"),
			     .kind = TYPE_SCALAR,
			     .encoding = SCALAR_SIGNED };
static struct type bytes = { .item = NAMED("Bits512"), .kind = TYPE_SCALAR };

#define OF(scalar, bits)                               \
	{                                              \
		{ .text = #scalar }, &(scalar), (bits) \
	}
#define MEMBER(called, at, scalar, bits)                    \
	{                                                   \
		.item = NAMED(called), .offset = GIVEN(at), \
		.type = OF(scalar, bits)                    \
	}
#define ARRAY(called, at, scalar, bits, elements, apart)            \
	{                                                           \
		.item = NAMED(called), .offset = GIVEN(at),         \
		.type = OF(scalar, bits), .count = GIVEN(elements), \
		.stride = GIVEN(apart)                              \
	}
#define PADDING(at, length)                               \
	{                                                 \
		.padding = RULE_SBZ, .offset = GIVEN(at), \
		.size = GIVEN(length)                     \
	}

static struct field fields[] = {
	{ .item = NAMED("lowest"), .bits = BITS(0, 0), .type = OF(byte, 1) },
	{ .reserved = RULE_SBZ, .bits = BITS(7, 1) },
	{ .item = NAMED("middle"),
	  .bits = BITS(31, 8),
	  .type = OF(single, 24) },
	{ .reserved = RULE_SBZ, .bits = BITS(62, 32) },
	{ .item = NAMED("highest"), .bits = BITS(63, 63), .type = OF(byte, 1) },
};

/* Of another fieldset, which no member has. */
static struct field other_fields[] = {
	{ .item = NAMED("lowest"), .bits = BITS(5, 5), .type = OF(byte, 1) },
	{ .item = NAMED("alias"), .bits = BITS(1, 1), .type = OF(byte, 1) },
};

static struct member row_members[] = {
	MEMBER("base", 0x0, word, 64),
	MEMBER("kind", 0x8, single, 32),
	PADDING(0xc, 0x4),
};

static struct enumerator values[] = {
	{ .item = NAMED("MINUS"),
	  .encoding = { .value = UINT64_MAX,
			.negative = true,
			.given = true } },
	{ .item = NAMED("ZERO"), .encoding = GIVEN(0) },
	{ .item = NAMED("MOST"), .encoding = GIVEN(INT64_MAX) },
};

static struct member members[] = {
	MEMBER("first", 0x0, byte, 8),
	PADDING(0x1, 0x7),
	MEMBER("flags", 0x8, types[FLAGS], 64),
	MEMBER("word", 0x10, word, 64),
	MEMBER("half", 0x18, half, 16),
	PADDING(0x1a, 0x6),
	ARRAY("array", 0x20, single, 32, 4, 4),
	ARRAY("rows", 0x30, types[ROW], 128, 2, 16),
	MEMBER("inner", 0x50, types[ROW], 128),
	MEMBER("level", 0x60, level, 64),
	PADDING(0x68, 0x18),
	MEMBER("bytes", 0x80, bytes, 512),
	PADDING(0xc0, 0x3f),
	MEMBER("last", 0xff, byte, 8),
};

static struct type types[TYPES] = {
	[FLAGS] = { .item = NAMED("Flags"),
		    .kind = TYPE_FIELDSET,
		    .width = GIVEN(64),
		    .fields = LIST(fields) },
	[OTHER] = { .item = NAMED("Other"),
		    .kind = TYPE_FIELDSET,
		    .width = GIVEN(64),
		    .fields = LIST(other_fields) },
	[ROW] = { .item = NAMED("Row"),
		  .kind = TYPE_STRUCTURE,
		  .size = GIVEN(0x10),
		  .members = LIST(row_members) },
	[VALUES] = { .item = NAMED("Values"),
		     .kind = TYPE_ENUMERATION,
		     .enumerators = LIST(values) },
	[DOC] = { .item = NAMED("Doc"),
		  .kind = TYPE_STRUCTURE,
		  .size = GIVEN(0x100),
		  .members = LIST(members) },
};

static const struct interface interface = { .types = LIST(types) };

/* An object that is as the document has it. */
#define FOUND(name, type, kind, at, bits)                            \
	{                                                            \
		(name), (type), (kind), (at)*8, (bits), 0, 0, false, \
		{                                                    \
			NULL, 0                                      \
		}                                                    \
	}
#define ELEMENTS(name, type, kind, at, bits, count, stride)                \
	{                                                                  \
		(name), (type), (kind), (at)*8, (bits) * (count), (count), \
			(stride), false,                                   \
		{                                                          \
			NULL, 0                                            \
		}                                                          \
	}

static const struct object_member right[] = {
	FOUND("first", "u8", OBJECT_UNSIGNED, 0x0, 8),
	ELEMENTS("pad0", "u8", OBJECT_UNSIGNED, 0x1, 8, 7, 8),
	FOUND("flags", "u64", OBJECT_UNSIGNED, 0x8, 64),
	FOUND("word", "u64", OBJECT_UNSIGNED, 0x10, 64),
	FOUND("half", "u16", OBJECT_UNSIGNED, 0x18, 16),
	ELEMENTS("pad1", "u8", OBJECT_UNSIGNED, 0x1a, 8, 6, 8),
	ELEMENTS("array", "u32", OBJECT_UNSIGNED, 0x20, 32, 4, 32),
	ELEMENTS("rows", "struct (unnamed)", OBJECT_STRUCTURE, 0x30, 128, 2,
		 128),
	FOUND("rows.base", "u64", OBJECT_UNSIGNED, 0x30, 64),
	FOUND("rows.kind", "u32", OBJECT_UNSIGNED, 0x38, 32),
	FOUND("rows.pad", "u32", OBJECT_UNSIGNED, 0x3c, 32),
	FOUND("inner", "struct (unnamed)", OBJECT_STRUCTURE, 0x50, 128),
	FOUND("inner.base", "u64", OBJECT_UNSIGNED, 0x50, 64),
	FOUND("inner.kind", "u32", OBJECT_UNSIGNED, 0x58, 32),
	FOUND("inner.pad", "u32", OBJECT_UNSIGNED, 0x5c, 32),
	FOUND("level", "s64", OBJECT_SIGNED, 0x60, 64),
	ELEMENTS("pad2", "u8", OBJECT_UNSIGNED, 0x68, 8, 24, 8),
	ELEMENTS("bytes", "u8", OBJECT_UNSIGNED, 0x80, 8, 64, 8),
	ELEMENTS("pad3", "u8", OBJECT_UNSIGNED, 0xc0, 8, 63, 8),
	FOUND("last", "u8", OBJECT_UNSIGNED, 0xff, 8),
};

struct fixture {
	struct arena arena;
	struct model model;
	struct plan plan;
	struct verification verification;
	struct list members; /* struct object_member */
	struct object_structure structure;
	struct object object;
};

static int setup(void **state)
{
	static struct fixture fixture;
	struct plan_structure *structures;
	struct plan_name *names;

	fixture = (struct fixture){ 0 };
	plan_start(&fixture.plan, &fixture.arena, &fixture.model);
	plan_add(&fixture.plan, &interface);
	structures = fixture.plan.structures.items;
	for (size_t i = 0; i < fixture.plan.structures.count; i++) {
		struct plan_member *items = structures[i].members.items;

		structures[i].item.name = structures[i].type->item.name.text;
		for (size_t j = 0; j < structures[i].members.count; j++)
			items[j].item.name = items[j].member->item.name.text;
	}
	names = fixture.plan.names.items;
	for (size_t i = 0; i < fixture.plan.names.count; i++) {
		const struct item *item = names[i].thing;

		if (names[i].kind == MAP_FIELD ||
		    names[i].kind == MAP_ENUMERATOR)
			names[i].item.name = item->name.text;
	}
	for (size_t i = 0; i < COUNT(right); i++)
		*(struct object_member *)list_add(&fixture.arena,
						  &fixture.members,
						  sizeof(right[0])) = right[i];
	fixture.verification = (struct verification){ .plan = &fixture.plan,
						      .arena = &fixture.arena };
	fixture.object.path = "object.o";
	fixture.structure =
		(struct object_structure){ .name = "Doc", .size = 0x100 };
	*state = &fixture;
	return 0;
}

static int teardown(void **state)
{
	arena_free(&((struct fixture *)*state)->arena);
	return 0;
}

static struct object_member *member_of(struct fixture *fixture,
				       const char *name)
{
	struct object_member *items = fixture->members.items;

	for (size_t i = 0; i < fixture->members.count; i++)
		if (strcmp(items[i].name, name) == 0)
			return &items[i];
	fail_msg("no member %s", name);
	return NULL;
}

static struct plan_member *planned_member(struct fixture *fixture,
					  const char *name)
{
	struct plan_structure *planned = fixture->plan.structures.items;
	struct plan_member *items = planned[1].members.items;

	while (strcmp(items->member->item.name.text, name) != 0)
		items++;
	return items;
}

/*
 * "offset Doc.word 0x8-0x18 +half": kind, item, bytes, members with the same.
 * Of a member that the document lacks, what it has there instead.
 */
static void print_finding(const struct finding *finding, struct buffer *out)
{
	const char *const *also = finding->also.items;

	buffer_printf(out, "%s %s", finding_rules[finding->kind].name,
		      finding->type->item.name.text);
	if (finding->item)
		buffer_printf(out, ".%s", finding->item->name.text);
	if (finding->structure)
		buffer_printf(out, " 0x%" PRIx64 "-0x%" PRIx64, finding->first,
			      finding->end);
	for (size_t i = 0; i < finding->also.count; i++)
		buffer_printf(out, " +%s", also[i]);
	if (finding->kind == FINDING_EXTRA)
		buffer_printf(out, " on %s", finding->expected);
	buffer_puts(out, "\n");
}

static void judge(struct fixture *fixture)
{
	fixture->structure.members = fixture->members;
	fixture->object.structures = (struct list){ &fixture->structure, 1, 1 };
	verify_object(&fixture->verification, &fixture->object);
}

/* Compares, and forgets the findings. */
static void expect(struct fixture *fixture, const char *expected)
{
	const struct finding *findings;
	struct buffer text = { 0 };

	judge(fixture);
	findings = fixture->verification.findings.items;
	buffer_puts(&text, "");
	for (size_t i = 0; i < fixture->verification.findings.count; i++)
		print_finding(&findings[i], &text);
	assert_string_equal(text.data, expected);
	buffer_free(&text);
	fixture->verification.findings.count = 0;
}

static void what_is_right_gives_nothing(void **state)
{
	expect(*state, "");
}

static void a_structure_has_its_size(void **state)
{
	struct fixture *fixture = *state;
	static const struct {
		uint64_t size;
		const char *expected;
	} cases[] = {
		{ 0, "size Doc 0x0-0x100\n" },
		{ 0xff, "size Doc 0xff-0x100\n" },
		{ 0x100, "" },
		{ 0x101, "size Doc 0x100-0x101\n" },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		fixture->structure.size = cases[i].size;
		expect(fixture, cases[i].expected);
	}
}

/* A member that is somewhere else, or of another size, in bits. */
struct placement {
	const char *name;
	uint64_t offset;
	uint64_t width;
	const char *expected;
};

static void expect_placements(struct fixture *fixture,
			      const struct placement *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct object_member *member =
			member_of(fixture, cases[i].name);
		const struct object_member before = *member;

		member->offset = cases[i].offset;
		member->width = cases[i].width;
		expect(fixture, cases[i].expected);
		*member = before;
	}
}

static void members_are_where_they_belong(void **state)
{
	static const struct placement cases[] = {
		/* the first byte and the last, by one bit and by one byte */
		{ "first", 1, 8, "offset Doc.first 0x0-0x2\n" },
		{ "first", 8, 8, "offset Doc.first 0x0-0x2\n" },
		{ "last", 0xff * 8 - 1, 8, "offset Doc.last 0xfe-0x100\n" },
		{ "last", 0xfe * 8, 8, "offset Doc.last 0xfe-0x100\n" },
		{ "last", 0x100 * 8, 8, "offset Doc.last 0xff-0x101\n" },
		/* on another member, by its last bit and by its first */
		{ "half", 0x18 * 8 - 1, 16, "overlap Doc.half 0x17-0x1a\n" },
		{ "half", 0x20 * 8 - 16, 16, "offset Doc.half 0x18-0x20\n" },
		{ "half", 0x20 * 8 - 15, 16, "overlap Doc.half 0x18-0x21\n" },
		{ "word", 0x8 * 8, 64, "overlap Doc.word 0x8-0x18\n" },
	};

	expect_placements(*state, cases, COUNT(cases));
}

static void a_shift_is_one_finding(void **state)
{
	struct fixture *fixture = *state;
	struct object_member *items = fixture->members.items;

	for (size_t i = 15; i < fixture->members.count; i++)
		items[i].offset += 64;
	fixture->structure.size = 0x108;
	expect(fixture, "offset Doc.level 0x60-0x70 +bytes +last\n"
			"size Doc 0x100-0x108\n");
	/* Another one begins where the distance changes. */
	member_of(fixture, "last")->offset += 8;
	expect(fixture, "offset Doc.level 0x60-0x70 +bytes\n"
			"offset Doc.last 0xff-0x109\n"
			"size Doc 0x100-0x108\n");
}

static void members_have_their_width(void **state)
{
	static const struct placement cases[] = {
		{ "first", 0, 0, "narrow Doc.first 0x0-0x1\n" },
		{ "first", 0, 7, "narrow Doc.first 0x0-0x1\n" },
		{ "last", 0xff * 8, 7, "narrow Doc.last 0xff-0x100\n" },
		{ "word", 0x10 * 8, 63, "narrow Doc.word 0x10-0x18\n" },
		{ "bytes", 0x80 * 8, 504, "narrow Doc.bytes 0x80-0xc0\n" },
		/* up to the end of its slot, and one bit further */
		{ "first", 0, 9, "width Doc.first 0x0-0x2\n" },
		{ "first", 0, 64, "width Doc.first 0x0-0x8\n" },
		{ "first", 0, 65, "overlap Doc.first 0x0-0x9\n" },
		{ "half", 0x18 * 8, 64, "width Doc.half 0x18-0x20\n" },
		{ "half", 0x18 * 8, 65, "overlap Doc.half 0x18-0x21\n" },
		{ "last", 0xff * 8, 9, "wide Doc.last 0xff-0x101\n" },
		{ "level", 0x60 * 8, 65, "wide Doc.level 0x60-0x69\n" },
		{ "bytes", 0x80 * 8, 520, "wide Doc.bytes 0x80-0xc1\n" },
	};

	expect_placements(*state, cases, COUNT(cases));
}

static void widths_are_one_finding_unless_they_are_meant(void **state)
{
	struct fixture *fixture = *state;
	struct plan_structure *planned = fixture->plan.structures.items;

	member_of(fixture, "first")->width = 64;
	member_of(fixture, "half")->width = 32;
	expect(fixture, "width Doc.first 0x0-0x8 +half\n");
	planned[1].wide = "they are read as words";
	expect(fixture, "");
	member_of(fixture, "word")->width = 32;
	expect(fixture, "narrow Doc.word 0x10-0x18\n");
}

static void arrays_have_their_elements(void **state)
{
	struct fixture *fixture = *state;
	static const struct {
		const char *name;
		uint64_t count, stride;
		const char *expected;
	} cases[] = {
		{ "array", 0, 0, "count Doc.array 0x20-0x30\n" },
		{ "array", 1, 32, "count Doc.array 0x20-0x30\n" },
		{ "array", 3, 32, "count Doc.array 0x20-0x30\n" },
		{ "array", 4, 32, "" },
		{ "array", 5, 32, "count Doc.array 0x20-0x34\n" },
		{ "array", 4, 16, "stride Doc.array 0x20-0x30\n" },
		{ "array", 4, 31, "stride Doc.array 0x20-0x30\n" },
		{ "array", 2, 64, "stride Doc.array 0x20-0x30\n" },
		{ "rows", 1, 128, "count Doc.rows 0x30-0x50\n" },
		{ "rows", 2, 136, "stride Doc.rows 0x30-0x52\n" },
		{ "rows", 3, 128, "count Doc.rows 0x30-0x60\n" },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct object_member *member =
			member_of(fixture, cases[i].name);
		const struct object_member before = *member;

		member->count = cases[i].count;
		member->stride = cases[i].stride;
		member->width = member->count * member->stride;
		expect(fixture, cases[i].expected);
		*member = before;
	}
}

static void values_have_a_sign_or_none(void **state)
{
	struct fixture *fixture = *state;
	static const struct {
		const char *name;
		enum object_kind kind;
		const char *expected;
	} cases[] = {
		{ "first", OBJECT_SIGNED, "sign Doc.first 0x0-0x1\n" },
		{ "word", OBJECT_SIGNED, "sign Doc.word 0x10-0x18\n" },
		{ "flags", OBJECT_SIGNED, "sign Doc.flags 0x8-0x10\n" },
		{ "array", OBJECT_SIGNED, "sign Doc.array 0x20-0x30\n" },
		{ "level", OBJECT_UNSIGNED, "sign Doc.level 0x60-0x68\n" },
		/* char may have one, and no calculation is done with these */
		{ "bytes", OBJECT_SIGNED, "" },
		{ "word", OBJECT_POINTER, "" },
		{ "level", OBJECT_ENUMERATION, "" },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct object_member *member =
			member_of(fixture, cases[i].name);
		enum object_kind before = member->kind;

		member->kind = cases[i].kind;
		expect(fixture, cases[i].expected);
		member->kind = before;
	}
}

static struct object_member *add(struct fixture *fixture,
				 const struct object_member *member)
{
	struct object_member *added =
		list_add(&fixture->arena, &fixture->members, sizeof(*added));

	*added = *member;
	return added;
}

/* A bit-field from @offset bits of `flags` on, in the order of the machine. */
static struct object_member bits(const char *name, uint64_t offset,
				 uint64_t width)
{
	return (struct object_member){
		name, "u64", OBJECT_UNSIGNED, 0x8 * 8 + offset, width, 0,
		0,    true,  { NULL, 0 }
	};
}

static void bit_fields_have_their_bits(void **state)
{
	struct fixture *fixture = *state;
	static const struct {
		const char *name;
		uint64_t offset, width; /* of a little-endian machine */
		const char *expected;
	} cases[] = {
		{ "lowest", 0, 1, "" },
		{ "lowest", 0, 2, "bits Flags.lowest\n" },
		{ "lowest", 1, 1, "bits Flags.lowest\n" },
		{ "middle", 8, 24, "" },
		{ "middle", 8, 23, "bits Flags.middle\n" },
		{ "middle", 9, 24, "bits Flags.middle\n" },
		{ "highest", 63, 1, "" },
		{ "highest", 62, 1, "bits Flags.highest\n" },
		{ "highest", 62, 2, "bits Flags.highest\n" },
		{ "highest", 0, 1, "bits Flags.highest\n" },
	};

	for (size_t i = 0; i < 2 * COUNT(cases); i++) {
		const struct object_member bit_field = bits(
			cases[i / 2].name,
			i % 2 ? 64 - cases[i / 2].offset - cases[i / 2].width :
				cases[i / 2].offset,
			cases[i / 2].width);

		/* From the highest bit on if the machine is big-endian. */
		fixture->object.big_endian = i % 2;
		add(fixture, &bit_field);
		expect(fixture, cases[i / 2].expected);
		fixture->members.count--;
	}
}

static void bit_fields_in_a_structure_of_their_own(void **state)
{
	struct fixture *fixture = *state;
	struct object_member inside = bits("flags.middle", 8, 24);

	member_of(fixture, "flags")->kind = OBJECT_STRUCTURE;
	add(fixture, &inside);
	expect(fixture, "");
	member_of(fixture, "flags.middle")->offset++;
	expect(fixture, "bits Flags.middle\n");
}

static void bit_fields_tell_their_bits(void **state)
{
	struct fixture *fixture = *state;
	const struct object_member bit_field = bits("middle", 9, 24);
	const struct finding *finding;

	add(fixture, &bit_field);
	judge(fixture);
	finding = fixture->verification.findings.items;
	assert_string_equal(finding->text,
			    "middle is bits 32:9, the document has 31:8");
	assert_string_equal(finding->expected, "bits 31:8, single");
	assert_string_equal(finding->found, "bits 32:9, u64");
}

static void a_bit_field_elsewhere_is_another_member(void **state)
{
	struct fixture *fixture = *state;
	struct object_member elsewhere = bits("lowest", 64, 1);
	struct object_member of_another = bits("alias", 1, 1);

	add(fixture, &elsewhere);
	expect(fixture, "extra Doc 0x10-0x11 on word\n");
	fixture->members.count--;
	add(fixture, &of_another);
	expect(fixture, "extra Doc 0x8-0x9 on flags\n");
}

static void members_that_are_not_there(void **state)
{
	struct fixture *fixture = *state;
	static const struct {
		const char *name, *renamed;
		const char *expected;
	} cases[] = {
		{ "first", "pad_first", "missing Doc.first 0x0-0x1\n" },
		{ "last", "reserved", "missing Doc.last 0xff-0x100\n" },
		/* what lies there is what it is called, in one finding */
		{ "first", "begin", "missing Doc.first 0x0-0x1\n" },
		{ "last", "end", "missing Doc.last 0xff-0x100\n" },
		{ "array", "list", "missing Doc.array 0x20-0x30\n" },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct object_member *member =
			member_of(fixture, cases[i].name);

		member->name = cases[i].renamed;
		expect(fixture, cases[i].expected);
		member->name = cases[i].name;
	}
}

static void members_that_the_document_lacks(void **state)
{
	struct fixture *fixture = *state;
	static const struct {
		const char *name;
		uint64_t offset, width;
		const char *expected;
	} cases[] = {
		/* the bytes beside a member, and its first and last one */
		{ "more", 0x68 * 8, 8, "extra Doc 0x68-0x69 on reserved\n" },
		{ "more", 0xfe * 8, 8, "extra Doc 0xfe-0xff on reserved\n" },
		{ "more", 0x100 * 8, 8, "extra Doc 0x100-0x101 on reserved\n" },
		{ "more", 0x1 * 8, 56, "extra Doc 0x1-0x8 on reserved\n" },
		{ "more", 0x1 * 8, 57, "extra Doc 0x1-0x9 on flags\n" },
		{ "more", 0x10 * 8, 8, "extra Doc 0x10-0x11 on word\n" },
		{ "more", 0x17 * 8 + 7, 1, "extra Doc 0x17-0x18 on word\n" },
		{ "rows.more", 0x3c * 8, 8, "extra Row 0xc-0xd on reserved\n" },
		/* no bytes, and what padding is called */
		{ "more", 0x100 * 8, 0, "" },
		{ "pad9", 0x10 * 8, 8, "" },
		{ "inner.__reserved", 0x58 * 8, 8, "" },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		const struct object_member more = { cases[i].name,
						    "u8",
						    OBJECT_UNSIGNED,
						    cases[i].offset,
						    cases[i].width,
						    0,
						    0,
						    false,
						    { NULL, 0 } };

		add(fixture, &more);
		expect(fixture, cases[i].expected);
		fixture->members.count--;
	}
}

/* A structure that the document does not have is none: what is in it counts. */
static void members_may_be_in_a_structure_around_them(void **state)
{
	struct fixture *fixture = *state;
	struct object_member around = *member_of(fixture, "level");
	struct plan_item *item = &planned_member(fixture, "level")->item;

	around.name = "outer";
	around.kind = OBJECT_STRUCTURE;
	around.width = 256;
	item->name = member_of(fixture, "level")->name = "outer.level";
	member_of(fixture, "pad2")->name = "outer.pad2";
	add(fixture, &around);
	expect(fixture, "");
	member_of(fixture, "outer.pad2")->name = "outer.more";
	expect(fixture, "extra Doc 0x68-0x80 on reserved\n");
	/* One whose name only begins like it has nothing in it. */
	member_of(fixture, "outer")->name = "out";
	expect(fixture, "extra Doc 0x68-0x80 on reserved\n"
			"extra Doc 0x60-0x80 on level\n");
}

/* A union that pads a slot hides nothing: its members stand in its place. */
static void anonymous_unions_hide_nothing(void **state)
{
	struct fixture *fixture = *state;
	const struct object_member padding = {
		"pad_word", "u64", OBJECT_UNSIGNED, 0x10 * 8,	64,
		0,	    0,	   false,	    { NULL, 0 }
	};

	add(fixture, &padding);
	expect(fixture, "");
	member_of(fixture, "word")->width = 8;
	expect(fixture, "narrow Doc.word 0x10-0x18\n");
}

static void inner_structures_are_compared_too(void **state)
{
	static const struct placement cases[] = {
		{ "inner.base", 0x50 * 8 + 8, 64,
		  "overlap Row.base 0x0-0x9\n" },
		{ "inner.kind", 0x5c * 8, 32, "offset Row.kind 0x8-0x10\n" },
		{ "inner.kind", 0x58 * 8, 31, "narrow Row.kind 0x8-0xc\n" },
		{ "inner.kind", 0x58 * 8, 64, "width Row.kind 0x8-0x10\n" },
		{ "inner", 0x50 * 8, 120, "size Row 0xf-0x10\n" },
		{ "inner", 0x50 * 8, 136, "size Row 0x10-0x11\n" },
		{ "rows.kind", 0x3c * 8, 32, "offset Row.kind 0x8-0x10\n" },
		{ "rows.base", 0x30 * 8, 32, "narrow Row.base 0x0-0x8\n" },
	};

	expect_placements(*state, cases, COUNT(cases));
}

static void structures_and_numbers_stand_for_each_other(void **state)
{
	struct fixture *fixture = *state;
	struct object_member *inner = member_of(fixture, "inner");
	struct object_member *number = member_of(fixture, "word");

	/* A number in place of a structure; what was in that has other names.
	 */
	inner->kind = OBJECT_UNSIGNED;
	member_of(fixture, "inner.base")->name = "pad4";
	member_of(fixture, "inner.kind")->name = "pad5";
	member_of(fixture, "inner.pad")->name = "pad6";
	expect(fixture, "");
	inner->width = 64;
	expect(fixture, "narrow Doc.inner 0x50-0x60\n");
	inner->width = 128;
	/* A structure in place of a number. */
	number->kind = OBJECT_STRUCTURE;
	expect(fixture, "");
	number->width = 32;
	expect(fixture, "narrow Doc.word 0x10-0x18\n");
}

/* One that has a name of the map is judged where it is defined. */
static void inner_structures_with_their_name_are_judged_once(void **state)
{
	struct fixture *fixture = *state;

	member_of(fixture, "inner")->type = "struct Row";
	member_of(fixture, "inner.kind")->width = 8;
	expect(fixture, "");
	member_of(fixture, "inner")->type = "struct Rows";
	expect(fixture, "narrow Row.kind 0x8-0xc\n");
}

static void what_the_map_allows_is_no_finding(void **state)
{
	struct fixture *fixture = *state;
	struct plan_structure *planned = fixture->plan.structures.items;
	struct plan_item *half_item = &planned_member(fixture, "half")->item;
	struct plan_extra *extra =
		list_add(&fixture->arena, &planned[1].extras, sizeof(*extra));
	struct object_member more = bits("more", 64, 1);

	/* Not needed yet: that is for plan_check_used() to say. */
	half_item->different = "it is read as a word and more";
	extra->item.name = "more";
	expect(fixture, "");
	assert_false(half_item->used);
	assert_false(extra->item.used);
	member_of(fixture, "half")->offset = 0;
	add(fixture, &more);
	expect(fixture, "");
	assert_true(half_item->used);
	assert_true(extra->item.used);
}

static void what_the_map_calls_absent_may_be_so(void **state)
{
	struct fixture *fixture = *state;
	struct plan_item *item = &planned_member(fixture, "last")->item;

	item->absent = "nobody reads it";
	member_of(fixture, "last")->name = "pad4";
	expect(fixture, "");
	assert_true(item->used);
}

static void enumerators_have_their_values(void **state)
{
	struct fixture *fixture = *state;
	static const struct {
		const char *name;
		int64_t value;
		bool good;
	} cases[] = {
		{ "MINUS", -1, true },		{ "MINUS", INT64_MAX, false },
		{ "MINUS", UINT32_MAX, false }, { "ZERO", 0, true },
		{ "ZERO", 1, false },		{ "MOST", INT64_MAX, true },
		{ "MOST", INT64_MIN, false },	{ "OTHER", 9, true },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct object_enumerator found = { cases[i].name,
						   cases[i].value,
						   { NULL, 0 } };

		fixture->object.enumerators = (struct list){ &found, 1, 1 };
		expect(fixture,
		       cases[i].good ?
			       "" :
			       arena_printf(&fixture->arena,
					    "value Values.%s\n", found.name));
	}
}

/* What each finding says, and what it has of the two sides. */
static void findings_tell_both_sides(void **state)
{
	struct fixture *fixture = *state;
	static const struct {
		const char *name, *called;
		uint64_t offset, width;
		const char *text, *expected, *found;
	} cases[] = {
		{ "half", "half", 0x1a * 8, 16,
		  "half is at 0x1a, the document has it at 0x18",
		  "0x18, 2 bytes, half", "0x1a, 2 bytes, u16" },
		{ "half", "half", 0x10 * 8, 16,
		  "half is at 0x10, on word; the document has it at 0x18",
		  "0x18, 2 bytes, half", "0x10, 2 bytes, u16" },
		{ "half", "half", 0x18 * 8, 72,
		  "half has 9 bytes, the document has 2 bytes: it reaches "
		  "into array",
		  "0x18, 2 bytes, half", "0x18, 9 bytes, u16" },
		{ "first", "first", 0, 16,
		  "first has 2 bytes for a value of 1: good as long as the "
		  "rest is zero",
		  "0x0, 1 byte, byte", "0x0, 2 bytes, u8" },
		{ "first", "first", 0, 7,
		  "first has 7 bits, the document has 1 byte",
		  "0x0, 1 byte, byte", "bit 0, 7 bits, u8" },
		{ "array", "array", 0x20 * 8, 128,
		  "the elements of array are 8 bytes apart, the document has 4",
		  "0x20, 16 bytes, single [4]", "0x20, 16 bytes, u32 [4]" },
		{ "word", "words", 0x10 * 8, 64,
		  "word is not there; perhaps it is what is called words",
		  "0x10, 8 bytes, word", "0x10, 8 bytes, u64" },
		{ "word", "words", 0x10 * 8, 32, "word is not there",
		  "0x10, 8 bytes, word", "" },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct object_member *member =
			member_of(fixture, cases[i].name);
		const struct object_member before = *member;
		const struct finding *finding;

		member->name = cases[i].called;
		member->offset = cases[i].offset;
		member->width = cases[i].width;
		member->stride *= 2;
		member->bit_field = cases[i].width % 8;
		judge(fixture);
		finding = fixture->verification.findings.items;
		assert_string_equal(finding->text, cases[i].text);
		assert_string_equal(finding->expected, cases[i].expected);
		assert_string_equal(finding->found ? finding->found : "",
				    cases[i].found);
		fixture->verification.findings.count = 0;
		*member = before;
	}
}

static void what_is_looked_for(void **state)
{
	struct fixture *fixture = *state;
	struct wanted wanted;
	const char *const *names;

	verify_wanted(&fixture->plan, &wanted);
	names = wanted.structures.items;
	assert_int_equal(wanted.structures.count, 2);
	assert_string_equal(names[0], "Doc");
	assert_string_equal(names[1], "Row");
	names = wanted.enumerators.items;
	assert_int_equal(wanted.enumerators.count, 3);
	assert_string_equal(names[0], "MINUS");
	assert_string_equal(names[2], "ZERO");
	assert_true(wanted.most == 0);
}

static void structures_that_no_object_has(void **state)
{
	struct fixture *fixture = *state;
	struct plan_structure *planned = fixture->plan.structures.items;

	expect(fixture, "");
	verify_absent(&fixture->verification);
	assert_int_equal(fixture->verification.findings.count, 1);
	assert_int_equal(verify_worst(&fixture->verification),
			 SEVERITY_MISSING);
	fixture->verification.findings.count = 0;
	planned[0].item.absent = "it is always in another one";
	verify_absent(&fixture->verification);
	assert_int_equal(fixture->verification.findings.count, 0);
}

/* An object of the caller's side has nothing of the Realm's. */
static void interfaces_that_no_object_has(void **state)
{
	struct fixture *fixture = *state;
	const struct interface other = interface;
	struct plan_structure *planned;

	plan_add(&fixture->plan, &other);
	planned = fixture->plan.structures.items;
	for (size_t i = 0; i < fixture->plan.structures.count; i++)
		planned[i].item.name = planned[i].type->item.name.text;
	assert_false(plan_leaves_out(&fixture->plan, &other));
	verify_absent(&fixture->verification);
	assert_int_equal(fixture->verification.findings.count,
			 fixture->plan.structures.count);

	fixture->verification.findings.count = 0;
	planned[0].found = true;
	assert_true(plan_leaves_out(&fixture->plan, &other));
	assert_false(plan_leaves_out(&fixture->plan, &interface));
	verify_absent(&fixture->verification);
	assert_int_equal(fixture->verification.findings.count,
			 fixture->plan.structures.count / 2 - 1);
}

int main(void)
{
#define TEST(function) \
	cmocka_unit_test_setup_teardown(function, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(what_is_right_gives_nothing),
		TEST(a_structure_has_its_size),
		TEST(members_are_where_they_belong),
		TEST(a_shift_is_one_finding),
		TEST(members_have_their_width),
		TEST(widths_are_one_finding_unless_they_are_meant),
		TEST(arrays_have_their_elements),
		TEST(values_have_a_sign_or_none),
		TEST(bit_fields_have_their_bits),
		TEST(bit_fields_in_a_structure_of_their_own),
		TEST(bit_fields_tell_their_bits),
		TEST(structures_and_numbers_stand_for_each_other),
		TEST(a_bit_field_elsewhere_is_another_member),
		TEST(members_that_are_not_there),
		TEST(members_that_the_document_lacks),
		TEST(anonymous_unions_hide_nothing),
		TEST(inner_structures_are_compared_too),
		TEST(inner_structures_with_their_name_are_judged_once),
		TEST(what_the_map_allows_is_no_finding),
		TEST(what_the_map_calls_absent_may_be_so),
		TEST(enumerators_have_their_values),
		TEST(members_may_be_in_a_structure_around_them),
		TEST(findings_tell_both_sides),
		TEST(what_is_looked_for),
		TEST(structures_that_no_object_has),
		TEST(interfaces_that_no_object_has),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
