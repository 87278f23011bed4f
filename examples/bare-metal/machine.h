/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * QEMU's machine `virt`: where things are, and what a debugger does for us
 * (semihosting), so that no device has to be driven.
 */
#ifndef MACHINE_H
#define MACHINE_H

#ifndef __ASSEMBLER__
#include <stdint.h>
#endif

/* The memory that the Host shares out; each image is loaded below. */
#define GRANULE_SIZE 0x1000
#define MEMORY_BASE 0x44000000
#define MEMORY_GRANULES 64
#define MEMORY_END (MEMORY_BASE + MEMORY_GRANULES * GRANULE_SIZE)

#ifndef __ASSEMBLER__

/* Text goes out when its line ends. */
void machine_print(const char *text);
void machine_print_decimal(uint64_t number);
/* As the trace format has it: 0x2a. */
void machine_print_hex(uint64_t number);

/* Ends QEMU; its exit status is `status`. */
_Noreturn void machine_exit(int status);

/* An exception that nobody wants: says where, and ends with status 2. */
_Noreturn void machine_fault(uint64_t esr, uint64_t elr, uint64_t far);

#endif

#endif
