/* SPDX-License-Identifier: BSD-3-Clause */
#include "machine.h"

#include <stddef.h>

/* Arm's semihosting: operations, and the reason for which a program stops. */
#define SYS_WRITE0 0x04
#define SYS_EXIT 0x18
#define STOPPED_APPLICATION_EXIT 0x20026

#define LINE_SIZE 1024

static char line[LINE_SIZE];
static size_t used;

static void semihosting(uint64_t operation, const void *block)
{
	register uint64_t x0 __asm__("x0") = operation;
	register const void *x1 __asm__("x1") = block;

	__asm__ volatile("hlt #0xf000" : "+r"(x0) : "r"(x1) : "memory");
}

void machine_print(const char *text)
{
	for (; *text; text++) {
		line[used++] = *text;
		if (*text == '\n' || used == LINE_SIZE - 1) {
			line[used] = '\0';
			semihosting(SYS_WRITE0, line);
			used = 0;
		}
	}
}

static void print_number(const char *prefix, uint64_t number, uint64_t base)
{
	char digits[20 + 1];
	size_t at = sizeof(digits) - 1;

	digits[at] = '\0';
	do {
		digits[--at] = "0123456789abcdef"[number % base];
		number /= base;
	} while (number);
	machine_print(prefix);
	machine_print(&digits[at]);
}

void machine_print_decimal(uint64_t number)
{
	print_number("", number, 10);
}

void machine_print_hex(uint64_t number)
{
	print_number("0x", number, 16);
}

void machine_exit(int status)
{
	const uint64_t block[] = { STOPPED_APPLICATION_EXIT, (uint64_t)status };

	for (;;)
		semihosting(SYS_EXIT, block);
}

void machine_fault(uint64_t esr, uint64_t elr, uint64_t far)
{
	machine_print("\n# unexpected exception: ESR=");
	machine_print_hex(esr);
	machine_print(" ELR=");
	machine_print_hex(elr);
	machine_print(" FAR=");
	machine_print_hex(far);
	machine_print("\n");
	machine_exit(2);
}

/*
 * What a compiler may call for copies that it finds in the source. "used": with
 * -flto it does so after it has looked for callers. volatile: or it would find
 * a copy in here.
 */
__attribute__((used)) void *memset(void *to, int byte, size_t size)
{
	volatile unsigned char *at = to;

	while (size--)
		*at++ = (unsigned char)byte;
	return to;
}

__attribute__((used)) void *memcpy(void *to, const void *from, size_t size)
{
	volatile unsigned char *at = to;
	const unsigned char *next = from;

	while (size--)
		*at++ = *next++;
	return to;
}
