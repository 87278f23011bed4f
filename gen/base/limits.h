/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Every limit of the program, with its reason. None is reached by a real
 * specification; each turns a damaged or hostile input into an error message.
 */
#ifndef RMIGEN_LIMITS_H
#define RMIGEN_LIMITS_H

/* DEN0137 2.0 in full stays below 1 MiB. */
#define LIMIT_FILE_BYTES (16U << 20)

/* The format itself nests 8 deep. */
#define LIMIT_YAML_DEPTH 24U

/* A person fixes a few errors at a time and runs again. */
#define LIMIT_ERRORS 20U
#define LIMIT_NOTES 6U

/* The largest structure of the ABI is one granule of 64 KiB. */
#define LIMIT_STRUCTURE_BYTES (64U << 10)
#define LIMIT_FIELDSET_BITS 64U

/*
 * Debug information may be damaged. Real types have a few typedefs around them,
 * nest a few deep and have tens of members.
 */
#define LIMIT_TYPE_CHAIN 64U
#define LIMIT_NESTING 16U
#define LIMIT_MEMBERS 10000U

/*
 * What the process that reads an object may use. The largest kernel with debug
 * information takes seconds and a few GiB of address space, most of it mapped
 * from the file.
 */
#define LIMIT_OBJECT_SECONDS 300U
#define LIMIT_OBJECT_BYTES (UINT64_C(16) << 30)

/* Templates are trusted text, but a slip in one must not take the machine. */
#define LIMIT_LUA_BYTES (64U << 20)
#define LIMIT_LUA_INSTRUCTIONS 50000000U

/*
 * A generated file has a few thousand lines. Beyond these, a diff shows what
 * lies between the first and the last difference as replaced: still right,
 * and never slow, since time and memory grow with the square of the edits.
 */
#define LIMIT_DIFF_LINES 100000U
#define LIMIT_DIFF_EDITS 2000U

/*
 * Terms that are looked at for the value of a condition. Those of DEN0137 take
 * a thousand at most; one that says something of all numbers has no end.
 */
#define LIMIT_EVALUATION_STEPS 20000U

/*
 * What one search for values of a call may take: such terms, and values that
 * are tried. With a quarter of it, the same calls are found for DEN0137.
 */
#define LIMIT_SEARCH_STEPS 1000000U

/* Of an OR so many operands get calls of their own. DEN0137 has six in one. */
#define LIMIT_REASONS 64U

/*
 * Combinations of what chooses among the alternatives of one command, each of
 * which gets calls. DEN0137 has 6 for one.
 */
#define LIMIT_SETTINGS 64U

/* How often an option can be given: somebody has to follow all of it. */
#define LIMIT_ARGUMENTS 16U

/* Each is compared with those before it. A person writes tens of them. */
#define LIMIT_EDITS 5000U

/* Names tried for a temporary file; each that is taken was left by a crash. */
#define LIMIT_TEMPORARIES 100U

#endif
