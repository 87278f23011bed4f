/* SPDX-License-Identifier: BSD-3-Clause */
/* Numbers in memory, the lowest byte first; up to eight bytes of them. */
#ifndef RMIGEN_BYTES_H
#define RMIGEN_BYTES_H

#include <stdint.h>

uint64_t bytes_load(const unsigned char *bytes, uint64_t size);
void bytes_store(unsigned char *bytes, uint64_t size, uint64_t value);

#endif
