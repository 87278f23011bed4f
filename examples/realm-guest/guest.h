/* SPDX-License-Identifier: BSD-3-Clause */
/* What a Realm asks of the RMM; each returns 0, or what the RMM answered. */
#ifndef GUEST_H
#define GUEST_H

#include <stddef.h>

/* The Host refused what the RMM passed on to it. */
#define GUEST_REJECTED (-1)

/* The RMM must offer the version that the wrappers were made for. */
int guest_negotiate(void);

/* How many bits an IPA of this Realm has. */
int guest_ipa_bits(unsigned long *bits);

/* Makes [base, top), IPAs of whole pages, memory of the Realm. */
int guest_claim(unsigned long base, unsigned long top);

/* Copies a token over a challenge of 64 bytes; *length is room, then use. */
int guest_attest(const unsigned long challenge[8], unsigned char *token,
		 size_t *length);

#endif
