/* SPDX-License-Identifier: BSD-3-Clause */
/* EL3: from the exception to whoever answers, and into the log. */
#ifndef MONITOR_H
#define MONITOR_H

#include <stdint.h>

/* Called by el3.S; x holds X0-X17 of the caller, and gets the answer. */
void monitor_call(uint64_t *x);

/*
 * Answers a call: what the program is about. Returns 0 if the call is not to be
 * logged, since it is about the test itself.
 */
int monitor_serve(uint64_t *x);

#endif
