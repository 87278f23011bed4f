/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/view_term.h"

#include "model/term.h"

static const char *const kinds[] = {
	[TERM_NUMBER] = "number",
	[TERM_INPUT] = "input",
	[TERM_LOAD] = "load",
	[TERM_VARIABLE] = "variable",
	[TERM_PART] = "part",
	[TERM_CALCULATION] = "operation",
	[TERM_COMPARISON] = "comparison",
	[TERM_AND] = "and",
	[TERM_OR] = "or",
	[TERM_EVERY] = "every",
	[TERM_SOME] = "some",
};

static void put_number(struct sink *sink, const char *key, uint64_t value)
{
	sink->number(sink, key, value, false);
}

static void put_term(struct sink *sink, const char *key,
		     const struct term *term);

/* Bits of a register, or of memory behind its address. */
static void put_place(struct sink *sink, const struct term *term)
{
	const struct term_index *indices = term->indices.items;

	sink_text(sink, "input", term->input->item.name.text);
	put_number(sink, "register", term->input->reg.value);
	put_number(sink, "width", term->width);
	sink_boolean(sink, "signed", term->is_signed);
	if (term->kind == TERM_INPUT) {
		put_number(sink, "lsb", term->input->bits.lsb);
		return;
	}
	put_number(sink, "offset", term->offset);
	sink_open_list(sink, "indices");
	for (size_t i = 0; i < term->indices.count; i++) {
		sink_open_map(sink, NULL);
		put_number(sink, "count", indices[i].count);
		put_number(sink, "stride", indices[i].stride);
		put_term(sink, "term", indices[i].term);
		sink_close(sink);
	}
	sink_close(sink);
}

static void put_own(struct sink *sink, const struct term *term)
{
	switch (term->kind) {
	case TERM_NUMBER:
		sink->number(sink, "value", integer_bits(term->number),
			     term->number.negative);
		sink_boolean(sink, "signed", term->number.negative);
		break;
	case TERM_INPUT:
	case TERM_LOAD:
		put_place(sink, term);
		break;
	case TERM_PART:
		put_number(sink, "lsb", term->lsb);
		put_number(sink, "width", term->width);
		sink_boolean(sink, "signed", term->is_signed);
		break;
	case TERM_CALCULATION:
	case TERM_COMPARISON:
		sink_text(sink, "operator", operation_text(term->operation));
		put_number(sink, "width", term->width);
		break;
	case TERM_VARIABLE:
	case TERM_EVERY:
	case TERM_SOME:
		put_number(sink, "depth", term->depth);
		break;
	default:
		break;
	}
}

static void put_term(struct sink *sink, const char *key,
		     const struct term *term)
{
	sink_open_map(sink, key);
	sink_text(sink, "kind", kinds[term->kind]);
	put_own(sink, term);
	sink_open_list(sink, "operands");
	for (size_t i = 0; i < term->operands.count; i++)
		put_term(sink, NULL, term_operand(term, i));
	sink_close(sink);
	sink_close(sink);
}

void view_refusal(struct sink *sink, struct arena *arena,
		  const struct expression *condition)
{
	const struct term *term =
		term_certain(arena, term_make(arena, condition), true);

	if (term)
		put_term(sink, "refuses", term);
}
