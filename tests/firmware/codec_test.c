/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The codecs against an image whose values the test computed, and against the
 * native structures where they are what memory holds. checks.inc has functions
 * for each structure. Works without a C library, to run on big-endian hosts.
 */
#include <stddef.h>
#include <stdint.h>

static long failures;

#ifdef FREESTANDING
static long system_call(long number, long first, long second, long third)
{
	register long x8 __asm__("x8") = number;
	register long x0 __asm__("x0") = first;
	register long x1 __asm__("x1") = second;
	register long x2 __asm__("x2") = third;

	__asm__ volatile("svc #0"
			 : "+r"(x0)
			 : "r"(x1), "r"(x2), "r"(x8)
			 : "memory");
	return x0;
}

static void print(const char *text)
{
	long length = 0;

	while (text[length])
		length++;
	system_call(64, 1, (long)text, length);
	system_call(64, 1, (long)"\n", 1);
}
#else
#include <stdio.h>

static void print(const char *text)
{
	puts(text);
}
#endif

static int same(const void *left, const void *right, size_t size)
{
	const uint8_t *a = left;
	const uint8_t *b = right;

	for (size_t i = 0; i < size; i++)
		if (a[i] != b[i])
			return 0;
	return 1;
}

static void fill(void *bytes, uint8_t byte, size_t size)
{
	uint8_t *target = bytes;

	for (size_t i = 0; i < size; i++)
		target[i] = byte;
}

#define CHECK(condition) \
	((condition) ? (void)0 : (void)(failures++, print(#condition)))

/* Of two structures at most; their images start at an odd address. */
static uint8_t room[0x1001];
static uint8_t *const image = room + 1;

/* Bytes unlike those around them; the last has the sign of a number. */
static void paint(uint8_t *bytes, uint32_t size)
{
	for (uint32_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)((bytes + i - image) * 37 % 251 + 1);
	bytes[size - 1] |= 0x80;
}

/* What they mean. */
static uint64_t word(const uint8_t *bytes, uint32_t size)
{
	uint64_t value = 0;

	while (size > 0)
		value = value << 8 | bytes[--size];
	return value;
}

#include "checks.inc"

static int test(void)
{
	check_all();
	return failures != 0;
}

#ifdef FREESTANDING
void _start(void);
void _start(void)
{
	system_call(93, test(), 0, 0);
}
#else
int main(void)
{
	return test();
}
#endif
