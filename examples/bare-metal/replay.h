/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The test vectors of an interface over real SMCs. The Makefile says which one:
 * INTERFACE is the prefix of its generated names, CHECK_HEADER their header.
 */
#ifndef REPLAY_H
#define REPLAY_H

#include CHECK_HEADER

#define REPLAY_JOIN(prefix, name) prefix##_##name
#define REPLAY_EXPAND(prefix, name) REPLAY_JOIN(prefix, name)
/* NAME(vector_count) is rmi_vector_count. */
#define NAME(name) REPLAY_EXPAND(INTERFACE, name)

/*
 * The function ID with which the Host says which vector comes next (a fast
 * SMC64 of the OEM's services, and in no trace). Vectors of one call differ in
 * the answer: the RMM cannot know. X1: the address of the vector's name, or 0
 * to ask only. Returns in X0 0, or -1 if the RMM has no such vector; in X1 how
 * often the RMM has disagreed.
 */
#define REPLAY_NEXT 0xc300ff00U

#endif
