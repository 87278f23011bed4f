/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * All registers that a call could change, as words of 8 bytes: X0-X30, then
 * these, then Q0-Q31 with two words each.
 */
#ifndef PROBE_H
#define PROBE_H

#define PROBE_SP 31 /* by how much it moved: nobody can choose it */
#define PROBE_SP_EL0 32
#define PROBE_FPCR 33
#define PROBE_FPSR 34
#define PROBE_Q 36
#define PROBE_WORDS 100

#ifndef __ASSEMBLER__
#include <stdint.h>

/*
 * Loads all of them, carries out smc #0, and stores what it left. The address
 * is a multiple of 16, as those of Q registers must be.
 */
void probe_smc(uint64_t *probe);
#endif

#endif
