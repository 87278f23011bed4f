/* SPDX-License-Identifier: BSD-3-Clause */
#include "overlay/shift.h"

#include "check/check.h"
#include "overlay/conflict.h"
#include "overlay/place.h"
#include "overlay/touch.h"
#include "read/schema_value.h"

/* The longest way, far more than any structure has bytes. */
#define FURTHEST INT64_C(0x100000)

struct shift {
	const struct edit *edit;
	struct arena *arena;
	const struct key *key; /* of the list */
	struct list *list;
	int64_t by;
	struct diagnostics *diagnostics;
};

static bool refuse(const struct shift *shift, struct position at,
		   const char *label, const char *why)
{
	diagnostic_error(shift->diagnostics, at,
			 checks[CHECK_OVERLAY_EDIT].name, "%s %s", label, why);
	return false;
}

/* Moves @from, which must stay between @least and @most. */
static bool move(const struct shift *shift, uint64_t from, int64_t least,
		 int64_t most, int64_t *to)
{
	*to = (int64_t)from;
	if (*to < least || *to > most)
		return false;
	*to += shift->by;
	return *to >= least && *to <= most;
}

static bool move_number(const struct shift *shift, struct number *number,
			int64_t least, int64_t most)
{
	int64_t to;

	if (!move(shift, number->value, least, most, &to))
		return false;
	number->value = (uint64_t)to;
	number->negative = to < 0;
	number->at = shift->edit->shift.at;
	return true;
}

static bool move_bits(const struct shift *shift, struct bit_range *bits)
{
	int64_t msb, lsb;

	if (!move(shift, bits->msb, 0, FURTHEST, &msb) ||
	    !move(shift, bits->lsb, 0, FURTHEST, &lsb))
		return false;
	*bits = (struct bit_range){ (unsigned int)msb, (unsigned int)lsb,
				    shift->edit->shift.at };
	return true;
}

static bool move_value(const struct shift *shift, const struct key *place,
		       void *row)
{
	void *value = (char *)row + place->offset;

	switch (place->kind) {
	case VALUE_BITS:
		return move_bits(shift, value);
	case VALUE_REGISTER:
		return move_number(shift, value, 0, MODEL_REGISTERS - 1);
	case VALUE_NUMBER:
		return move_number(shift, value, 0, INT64_MAX - FURTHEST);
	default:
		return move_number(shift, value, INT64_MIN + FURTHEST,
				   INT64_MAX - FURTHEST);
	}
}

static bool move_row(const struct shift *shift, void *row)
{
	const struct shape *shape = schema_row_shape(shift->key, row);
	const struct key *place = schema_place_key(shape);
	const char *label = schema_label(shift->arena, shift->key, row);
	struct position at = shift->edit->shift.at;
	const struct edit *other;

	if (!place)
		return refuse(shift, at, label,
			      "has no place from which it could move");
	other = schema_is_item(shift->key) ? touch_edit(row) : NULL;
	if (other)
		return conflict_report(shift->diagnostics, at, edit_path(other),
				       other);
	return move_value(shift, place, row) ||
	       refuse(shift, at, label, "would move to where no row can be");
}

/* Moves the lower end; false if there are not so many bits. */
static bool resize_bits(const struct shift *shift, struct bit_range *bits,
			int64_t *left)
{
	int64_t lsb;

	if (!move(shift, bits->lsb, 0, FURTHEST, &lsb))
		return false;
	*left = (int64_t)bits->msb + 1 - lsb;
	bits->lsb = (unsigned int)lsb;
	bits->at = shift->edit->shift.at;
	return *left >= 0;
}

static bool resize_padding(const struct shift *shift, struct member *padding,
			   int64_t *left)
{
	if (padding->size.value > INT64_MAX - FURTHEST ||
	    !move_number(shift, &padding->offset, 0, INT64_MAX - FURTHEST))
		return false;
	*left = (int64_t)padding->size.value - shift->by;
	padding->size.value = (uint64_t)*left;
	padding->size.at = shift->edit->shift.at;
	return *left >= 0;
}

static bool is_reserved(const struct shift *shift, const void *row)
{
	return schema_row_shape(shift->key, row)->keys[0].kind == VALUE_CHOICE;
}

/* Takes from the reserved row at @index, or gives it, what others moved by. */
static bool resize(const struct shift *shift, size_t index)
{
	void *row = schema_row(shift->key, shift->list, index);
	const struct shape *shape = schema_row_shape(shift->key, row);
	const char *label = shift->edit->into.text;
	const struct key *place = schema_place_key(shape);
	struct position at = shift->edit->into.at;
	int64_t left = 0;
	bool good;

	if (!is_reserved(shift, row) || place->kind == VALUE_REGISTER)
		return refuse(shift, at, label,
			      "is no padding and no row of reserved bits");
	good = place->kind == VALUE_BITS ?
		       resize_bits(shift, &((struct field *)row)->bits, &left) :
		       resize_padding(shift, row, &left);
	if (!good)
		return refuse(shift, at, label, "has not so much room");
	if (!left)
		list_remove(shift->list, schema_row_size(shift->key), index);
	return true;
}

/* Names the rows that could give room. */
static void note_room(const struct shift *shift, struct diagnostic *error,
		      size_t start)
{
	const char *text = "";

	for (size_t i = start; i < shift->list->count; i++) {
		const void *row = schema_row(shift->key, shift->list, i);

		if (is_reserved(shift, row))
			text = arena_printf(
				shift->arena, "%s%s%s", text, *text ? ", " : "",
				schema_label(shift->arena, shift->key, row));
	}
	if (*text)
		diagnostic_note(shift->diagnostics, error,
				(struct position){ 0 },
				"what is reserved there: %s", text);
}

/* Where the rows that move end. */
static bool find_end(const struct shift *shift, size_t start, size_t *end)
{
	const struct name *into = &shift->edit->into;

	*end = shift->list->count;
	if (!into->text)
		return true;
	*end = place_find_row(shift->arena, shift->key, shift->list,
			      into->text);
	if (*end >= start && *end < shift->list->count)
		return true;
	note_room(shift,
		  diagnostic_error(shift->diagnostics, into->at,
				   checks[CHECK_OVERLAY_TARGET].name,
				   "%s is not there, behind the edit",
				   into->text),
		  start);
	return false;
}

static bool shift_all(const struct shift *shift, size_t start)
{
	bool into = shift->edit->into.text;
	bool good = true;
	size_t end;

	if (!find_end(shift, start, &end))
		return false;
	if (start == end && !into) {
		diagnostic_error(shift->diagnostics, shift->edit->shift.at,
				 checks[CHECK_OVERLAY_NOTHING].name,
				 "no row is behind: nothing moves");
		return false;
	}
	for (size_t i = start; i < end; i++)
		good = move_row(shift,
				schema_row(shift->key, shift->list, i)) &&
		       good;
	return good && (!into || resize(shift, end));
}

bool shift_rows(const struct edit *edit, struct arena *arena,
		const struct key *key, struct list *list, size_t start,
		struct diagnostics *diagnostics)
{
	const struct number *by = &edit->shift;
	const struct shift shift = {
		edit, arena, key, list, (int64_t)by->value, diagnostics
	};

	if (!by->given && !edit->into.text)
		return true;
	if (!by->given)
		return refuse(&shift, edit->into.at, "into",
			      "has no meaning without a shift");
	if (shift.by < -FURTHEST || shift.by > FURTHEST ||
	    by->negative != (shift.by < 0))
		return refuse(&shift, by->at, "shift",
			      "is further than anything can move");
	if (!shift.by) {
		diagnostic_error(diagnostics, by->at,
				 checks[CHECK_OVERLAY_NOTHING].name,
				 "a shift by 0 moves nothing");
		return false;
	}
	return shift_all(&shift, start);
}
