/* SPDX-License-Identifier: BSD-3-Clause */
/* The words of a line of a log, and what is wrong with one. */
#ifndef RMIGEN_TRACE_WORD_H
#define RMIGEN_TRACE_WORD_H

#include "decode/trace.h"

/* Part of a line. */
struct word {
	const char *text;
	size_t length;
};

/* Keeps what is wrong here; returns false. */
bool trace_fail(struct trace_reader *reader, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* The same, of @word: it starts with the word itself. */
bool trace_fail_at(struct trace_reader *reader, struct word word,
		   const char *text);

/* A name or a number; it is empty if there is none. */
struct word trace_word(struct trace_reader *reader);

bool trace_at(const struct trace_reader *reader, const char *text,
	      size_t length);

/* Takes punctuation, which must be here. */
bool trace_take(struct trace_reader *reader, const char *text);

/* Takes @name if it stands here: most names of a line are known beforehand. */
bool trace_take_name(struct trace_reader *reader, const char *name);

/* Takes a number of up to @width bits if it is hex: most are. */
bool trace_take_hex(struct trace_reader *reader, unsigned int width,
		    uint64_t *value);

bool trace_is_hex(struct word word);

/* The value of @word, which must be hex. */
bool trace_read_hex(struct trace_reader *reader, struct word word,
		    uint64_t *value);

#endif
