/* SPDX-License-Identifier: BSD-3-Clause */
/* Text that grows. */
#ifndef RMIGEN_BUFFER_H
#define RMIGEN_BUFFER_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct buffer {
	char *data; /* zero-terminated once anything was added */
	size_t length;
	size_t room;
};

/* What buffer_reserve() does if there is no room yet. */
void buffer_grow(struct buffer *buffer, size_t more);

/* Each ends the program if no memory is left. */

/* Makes room for @more bytes and a zero; called by those below. */
static inline void buffer_reserve(struct buffer *buffer, size_t more)
{
	if (buffer->room - buffer->length <= more)
		buffer_grow(buffer, more);
}

static inline void buffer_add(struct buffer *buffer, const char *data,
			      size_t length)
{
	buffer_reserve(buffer, length);
	if (length)
		memcpy(buffer->data + buffer->length, data, length);
	buffer->length += length;
	buffer->data[buffer->length] = '\0';
}

static inline void buffer_puts(struct buffer *buffer, const char *text)
{
	buffer_add(buffer, text, strlen(text));
}

void buffer_printf(struct buffer *buffer, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* "0x1f"; @digits is the least number of digits, up to 16. */
void buffer_hex(struct buffer *buffer, uint64_t value, unsigned int digits);
void buffer_decimal(struct buffer *buffer, uint64_t value);
/* @count spaces. */
void buffer_pad(struct buffer *buffer, size_t count);

/* Frees the text; the buffer is empty and may be used again. */
void buffer_free(struct buffer *buffer);

#endif
