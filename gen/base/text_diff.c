/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Lines that have no partner on the other side are marked as changed, by
 * E. Myers, "An O(ND) difference algorithm and its variations" (1986); then
 * the marks are printed as hunks.
 */
#include "base/text_diff.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/limits.h"

#define CONTEXT ((size_t)3)

struct line {
	const char *text;
	size_t length; /* with the newline, which a last line may lack */
	size_t number; /* the same for equal lines */
	bool changed;
};

/* A text, or a part of it. */
struct side {
	struct line *lines;
	size_t count;
};

/* A place between lines on both sides; the left one is old. */
struct place {
	size_t left;
	size_t right;
};

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

static size_t line_length(const char *text, size_t length)
{
	const char *newline = memchr(text, '\n', length);

	return newline ? (size_t)(newline - text) + 1 : length;
}

static struct side split(struct arena *arena, const char *text, size_t length)
{
	struct side side = { 0 };
	size_t count = 0;

	for (size_t at = 0; at < length; count++)
		at += line_length(text + at, length - at);
	side.lines = arena_alloc(arena, count * sizeof(*side.lines));
	for (size_t at = 0; at < length; side.count++) {
		struct line *line = &side.lines[side.count];

		line->text = text + at;
		line->length = line_length(text + at, length - at);
		at += line->length;
	}
	return side;
}

static int compare_lines(const struct line *a, const struct line *b)
{
	int order = memcmp(a->text, b->text, smaller(a->length, b->length));

	if (order)
		return order;
	return (a->length > b->length) - (a->length < b->length);
}

static int compare_pointers(const void *left, const void *right)
{
	return compare_lines(*(struct line *const *)left,
			     *(struct line *const *)right);
}

/* Makes the comparison of two lines as cheap as that of two numbers. */
static void number_lines(struct arena *arena, struct side left,
			 struct side right)
{
	size_t count = left.count + right.count;
	struct line **sorted = arena_alloc(arena, count * sizeof(*sorted));

	for (size_t i = 0; i < left.count; i++)
		sorted[i] = &left.lines[i];
	for (size_t i = 0; i < right.count; i++)
		sorted[left.count + i] = &right.lines[i];
	qsort(sorted, count, sizeof(struct line *), compare_pointers);
	for (size_t i = 1; i < count; i++)
		sorted[i]->number =
			sorted[i - 1]->number +
			(compare_lines(sorted[i - 1], sorted[i]) != 0);
}

/*
 * Row d of the trace holds, for each diagonal k = -d..d, how many left lines
 * are done at the end of the furthest path with d edits. The rows before it
 * have d * d entries together.
 */
static ptrdiff_t *trace_row(ptrdiff_t *trace, ptrdiff_t edits)
{
	return trace + edits * edits + edits;
}

/* Does the path to @diagonal come from an insertion, or from a deletion? */
static bool from_insertion(const ptrdiff_t *before, ptrdiff_t edits,
			   ptrdiff_t diagonal)
{
	if (diagonal == -edits || diagonal == edits)
		return diagonal == -edits;
	return before[diagonal - 1] < before[diagonal + 1];
}

/* Returns where the path continues after its last edit. */
static ptrdiff_t path_start(ptrdiff_t *trace, ptrdiff_t edits,
			    ptrdiff_t diagonal)
{
	const ptrdiff_t *before;

	if (!edits)
		return 0;
	before = trace_row(trace, edits - 1);
	if (from_insertion(before, edits, diagonal))
		return before[diagonal + 1];
	return before[diagonal - 1] + 1;
}

/* Fills one row; returns whether a path has reached the end of both texts. */
static bool advance(ptrdiff_t *trace, ptrdiff_t edits, struct side left,
		    struct side right)
{
	ptrdiff_t *row = trace_row(trace, edits);
	ptrdiff_t left_end = (ptrdiff_t)left.count;
	ptrdiff_t right_end = (ptrdiff_t)right.count;

	for (ptrdiff_t k = -edits; k <= edits; k += 2) {
		ptrdiff_t x = path_start(trace, edits, k);

		while (x < left_end && x - k < right_end &&
		       left.lines[x].number == right.lines[x - k].number)
			x++;
		row[k] = x;
		if (x == left_end && x - k == right_end)
			return true;
	}
	return false;
}

/* Walks the path from its end to its start and marks its edits. */
static void mark_path(ptrdiff_t *trace, ptrdiff_t edits, struct side left,
		      struct side right)
{
	ptrdiff_t k = (ptrdiff_t)left.count - (ptrdiff_t)right.count;

	for (; edits > 0; edits--) {
		const ptrdiff_t *before = trace_row(trace, edits - 1);

		if (from_insertion(before, edits, k)) {
			k++;
			right.lines[before[k] - k].changed = true;
		} else {
			k--;
			left.lines[before[k]].changed = true;
		}
	}
}

static bool mark_shortest(struct arena *arena, struct side left,
			  struct side right)
{
	size_t most = smaller(left.count + right.count, LIMIT_DIFF_EDITS);
	ptrdiff_t *trace;

	if (left.count + right.count > LIMIT_DIFF_LINES)
		return false;
	number_lines(arena, left, right);
	trace = arena_alloc(arena, (most + 1) * (most + 1) * sizeof(*trace));
	for (ptrdiff_t edits = 0; edits <= (ptrdiff_t)most; edits++) {
		if (advance(trace, edits, left, right)) {
			mark_path(trace, edits, left, right);
			return true;
		}
	}
	return false;
}

static void mark_all(struct side side)
{
	for (size_t i = 0; i < side.count; i++)
		side.lines[i].changed = true;
}

/* Most of two versions of a file is equal at the start and at the end. */
static void trim(struct side *left, struct side *right)
{
	while (left->count && right->count &&
	       !compare_lines(left->lines, right->lines)) {
		left->lines++;
		right->lines++;
		left->count--;
		right->count--;
	}
	while (left->count && right->count &&
	       !compare_lines(&left->lines[left->count - 1],
			      &right->lines[right->count - 1])) {
		left->count--;
		right->count--;
	}
}

static void mark_changes(struct arena *arena, struct side left,
			 struct side right)
{
	trim(&left, &right);
	if (!mark_shortest(arena, left, right)) {
		mark_all(left);
		mark_all(right);
	}
}

static bool is_changed(struct side side, size_t line)
{
	return line < side.count && side.lines[line].changed;
}

static bool at_change(struct side left, struct side right, struct place at)
{
	return is_changed(left, at.left) || is_changed(right, at.right);
}

static struct place skip_changed(struct side left, struct side right,
				 struct place at)
{
	while (is_changed(left, at.left))
		at.left++;
	while (is_changed(right, at.right))
		at.right++;
	return at;
}

static struct place skip_common(struct side left, struct side right,
				struct place at)
{
	while (at.left < left.count && !at_change(left, right, at)) {
		at.left++;
		at.right++;
	}
	return at;
}

static void print_line(struct buffer *out, const char *sign, struct line line)
{
	buffer_puts(out, sign);
	buffer_add(out, line.text, line.length);
	if (line.text[line.length - 1] != '\n')
		buffer_puts(out, "\n\\ No newline at end of file\n");
}

/* The format counts lines from 1; an empty range names the line before it. */
static void print_range(struct buffer *out, const char *sign, size_t start,
			size_t end)
{
	buffer_printf(out, " %s%zu,%zu", sign, start + (end > start),
		      end - start);
}

static void print_hunk(struct buffer *out, struct side left, struct side right,
		       struct place at, struct place end)
{
	size_t before = smaller(CONTEXT, at.left);
	size_t after = smaller(CONTEXT, left.count - end.left);

	at = (struct place){ at.left - before, at.right - before };
	end = (struct place){ end.left + after, end.right + after };
	buffer_puts(out, "@@");
	print_range(out, "-", at.left, end.left);
	print_range(out, "+", at.right, end.right);
	buffer_puts(out, " @@\n");
	while (at.left < end.left || at.right < end.right) {
		if (is_changed(left, at.left)) {
			print_line(out, "-", left.lines[at.left++]);
		} else if (is_changed(right, at.right)) {
			print_line(out, "+", right.lines[at.right++]);
		} else {
			print_line(out, " ", left.lines[at.left++]);
			at.right++;
		}
	}
}

/* Changes whose context would touch or overlap share a hunk. */
static void print_hunks(struct buffer *out, struct side left, struct side right)
{
	struct place at = skip_common(left, right, (struct place){ 0 });

	while (at_change(left, right, at)) {
		struct place start = at;
		struct place end;

		do {
			end = skip_changed(left, right, at);
			at = skip_common(left, right, end);
		} while (at.left - end.left <= 2 * CONTEXT &&
			 at_change(left, right, at));
		print_hunk(out, left, right, start, end);
	}
}

/* A name with a space ends at a tab, else patch(1) takes its first word. */
static void print_name(struct buffer *out, const char *sign, const char *name)
{
	buffer_printf(out, "%s %s%s\n", sign, name,
		      strchr(name, ' ') ? "\t" : "");
}

void text_diff(struct buffer *out, const char *old_name, const char *new_name,
	       const char *old_text, size_t old_length, const char *new_text,
	       size_t new_length)
{
	struct arena arena = { 0 };
	struct side left, right;

	if (old_length == new_length &&
	    (!old_length || !memcmp(old_text, new_text, old_length)))
		return;
	left = split(&arena, old_text, old_length);
	right = split(&arena, new_text, new_length);
	mark_changes(&arena, left, right);
	print_name(out, "---", old_name);
	print_name(out, "+++", new_name);
	print_hunks(out, left, right);
	arena_free(&arena);
}
