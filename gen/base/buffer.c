/* SPDX-License-Identifier: BSD-3-Clause */
#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void buffer_grow(struct buffer *buffer, size_t more)
{
	size_t room = buffer->room ? buffer->room : 256;

	while (room - buffer->length <= more)
		room *= 2;
	buffer->data = realloc(buffer->data, room);
	if (!buffer->data) {
		fputs("rmigen: out of memory\n", stderr);
		exit(1);
	}
	buffer->room = room;
}

void buffer_printf(struct buffer *buffer, const char *format, ...)
{
	va_list arguments;
	int length;

	va_start(arguments, format);
	length = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	if (length < 0)
		return;
	buffer_reserve(buffer, (size_t)length);
	va_start(arguments, format);
	vsnprintf(buffer->data + buffer->length, (size_t)length + 1, format,
		  arguments);
	va_end(arguments);
	buffer->length += (size_t)length;
}

void buffer_hex(struct buffer *buffer, uint64_t value, unsigned int digits)
{
	unsigned int used =
		(67U - (unsigned int)__builtin_clzll(value | 1)) / 4;
	char *end;

	if (digits < used)
		digits = used;
	buffer_reserve(buffer, digits + 2);
	buffer->length += digits + 2;
	end = buffer->data + buffer->length;
	*end = '\0';
	for (unsigned int i = 0; i < digits; i++, value >>= 4)
		*--end = "0123456789abcdef"[value & 0xf];
	*--end = 'x';
	*--end = '0';
}

void buffer_decimal(struct buffer *buffer, uint64_t value)
{
	char text[sizeof("18446744073709551615")];
	char *start = text + sizeof(text);

	do
		*--start = (char)('0' + value % 10);
	while (value /= 10);
	buffer_add(buffer, start, (size_t)(text + sizeof(text) - start));
}

void buffer_pad(struct buffer *buffer, size_t count)
{
	buffer_reserve(buffer, count);
	memset(buffer->data + buffer->length, ' ', count);
	buffer->length += count;
	buffer->data[buffer->length] = '\0';
}

void buffer_free(struct buffer *buffer)
{
	free(buffer->data);
	*buffer = (struct buffer){ 0 };
}
