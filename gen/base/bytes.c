/* SPDX-License-Identifier: BSD-3-Clause */
#include "base/bytes.h"

uint64_t bytes_load(const unsigned char *bytes, uint64_t size)
{
	uint64_t value = 0;

	for (uint64_t i = 0; i < size; i++)
		value |= (uint64_t)bytes[i] << 8 * i;
	return value;
}

void bytes_store(unsigned char *bytes, uint64_t size, uint64_t value)
{
	for (uint64_t i = 0; i < size; i++)
		bytes[i] = (unsigned char)(value >> 8 * i);
}
