/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Stand-in for KUnit: runs the cases of one suite in a program, and prints
 * what fails. Both sides of a comparison must have the same type, as there.
 */
#ifndef STANDIN_KUNIT_TEST_H
#define STANDIN_KUNIT_TEST_H

#include <stdio.h>

struct kunit {
	unsigned int failures;
	int skipped;
};

struct kunit_case {
	const char *name;
	void (*run_case)(struct kunit *test);
};

struct kunit_suite {
	const char *name;
	struct kunit_case *test_cases;
};

#define KUNIT_CASE(function)          \
	{                             \
#function, (function) \
	}

#define STANDIN_EXPECT(test, condition, ...)                      \
	do {                                                      \
		if (!(condition)) {                               \
			(test)->failures++;                       \
			printf("%d: %s: ", __LINE__, #condition); \
			printf("" __VA_ARGS__);                   \
			printf("\n");                             \
		}                                                 \
	} while (0)

#define KUNIT_EXPECT_TRUE_MSG(test, condition, ...) \
	STANDIN_EXPECT(test, condition, __VA_ARGS__)
#define KUNIT_EXPECT_EQ_MSG(test, left, right, ...) \
	STANDIN_EXPECT(test, (left) == (right), __VA_ARGS__)
#define KUNIT_EXPECT_FALSE_MSG(test, condition, ...) \
	STANDIN_EXPECT(test, !(condition), __VA_ARGS__)
#define KUNIT_EXPECT_EQ(test, left, right) \
	STANDIN_EXPECT(test, (left) == (right), " ")

#define kunit_skip(test, reason)                 \
	do {                                     \
		(test)->skipped = 1;             \
		printf("skipped: %s\n", reason); \
		return;                          \
	} while (0)

/* The program that the kernel's runner would be. */
#define kunit_test_suite(suite)                                            \
	int main(void)                                                     \
	{                                                                  \
		unsigned int failures = 0;                                 \
                                                                           \
		for (struct kunit_case *at = (suite).test_cases; at->name; \
		     at++) {                                               \
			struct kunit test = { 0, 0 };                      \
                                                                           \
			at->run_case(&test);                               \
			printf("%s %s\n", test.failures ? "not ok" : "ok", \
			       at->name);                                  \
			failures += test.failures;                         \
		}                                                          \
		return failures != 0;                                      \
	}                                                                  \
	_Static_assert(1, "a semicolon follows")

#endif
