/* SPDX-License-Identifier: BSD-3-Clause */
/* Physical memory of a machine that does not exist. */
#ifndef MEMORY_H
#define MEMORY_H

#include <stddef.h>

#define GRANULE 0x1000UL
#define MEMORY_BASE 0x80000000UL
#define MEMORY_SIZE (64 * GRANULE)

/* The physical address of a zeroed granule that nobody has; 0: none is left. */
unsigned long memory_alloc(void);
/* That of the first of @count granules that follow each other. */
unsigned long memory_alloc_run(size_t count);
/* Of 0, which is none: nothing. */
void memory_free(unsigned long phys);

/* Where a granule is in this process; NULL if there is no such memory. */
void *memory_at(unsigned long phys);

/* How many granules are in use. */
size_t memory_used(void);

#endif
