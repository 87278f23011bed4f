// SPDX-License-Identifier: BSD-3-Clause
/*
 * What a call of the mock costs, beside the least that a call can cost and
 * beside cmocka's own mocking. All are measured in turns in one run; the best
 * turn of each counts. The commands come without a pattern, as a processor
 * cannot foresee them; where one command is repeated and foreseen, the switch
 * costs a third and the mock is 4 to 7 times as expensive.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <time.h>

#include <rmm_mock.h>

#include <cmocka.h>

#include "floor.h"

#define ROUNDS 25
#define CALLS 20000
#define SEQUENCE 4096
#define FID_RTT_CREATE UINT64_C(0xC400015D)

static struct rmm_mock mock_instance;
/* A command, and the address that must be above the one before it. */
struct call {
	uint64_t fid;
	unsigned int reg; /* 0: none */
};

static struct call sequence[SEQUENCE]; /* function IDs without a pattern */
static uint64_t sum;		       /* so that no call is left out */

static void fill_sequence(void)
{
	/* Those of the RMI. */
	static const struct call calls[] = {
		{ 0xC4000150, 0 }, { 0xC4000151, 0 }, { 0xC4000152, 0 },
		{ 0xC4000153, 0 }, { 0xC4000154, 0 }, { 0xC4000155, 0 },
		{ 0xC4000157, 0 }, { 0xC4000158, 0 }, { 0xC4000159, 0 },
		{ 0xC400015A, 0 }, { 0xC400015B, 0 }, { 0xC400015C, 0 },
		{ 0xC400015D, 0 }, { 0xC400015E, 0 }, { 0xC400015F, 0 },
		{ 0xC4000161, 0 }, { 0xC4000162, 0 }, { 0xC4000164, 2 },
		{ 0xC4000165, 0 }, { 0xC4000166, 0 }, { 0xC4000167, 0 },
		{ 0xC4000168, 3 }, { 0xC4000169, 4 },
	};
	uint32_t state = 1;

	for (unsigned int i = 0; i < SEQUENCE; i++) {
		state = state * 1664525 + 1013904223;
		sequence[i] = calls[(state >> 16) %
				    (sizeof(calls) / sizeof(calls[0]))];
	}
}

/* A frame as a caller fills it: the function ID, zero in all that is unused. */
static void fill_frame(struct rmm_mock_frame *frame, unsigned int call)
{
	static const struct rmm_mock_frame zero;

	*frame = zero;
	frame->x[sequence[call % SEQUENCE].reg] = 0x1000;
	frame->x[0] = sequence[call % SEQUENCE].fid;
	/* Compilers must not see what is in a frame. */
	__asm__ volatile("" : : "r"(frame) : "memory");
}

static void run_floor(void)
{
	struct rmm_mock_frame frame;

	for (unsigned int i = 0; i < CALLS; i++) {
		fill_frame(&frame, i);
		floor_call(&frame, &frame);
		sum += frame.x[0];
	}
}

static void run_mock(void)
{
	struct rmm_mock_frame frame;

	for (unsigned int i = 0; i < CALLS; i++) {
		fill_frame(&frame, i);
		rmm_mock_call(&mock_instance, &frame, &frame);
		sum += frame.x[0];
	}
}

static uint64_t call_mock(uint64_t rd, uint64_t rtt, uint64_t ipa,
			  uint64_t level)
{
	static const struct rmm_mock_frame zero;
	struct rmm_mock_frame frame = zero;

	frame.x[0] = FID_RTT_CREATE;
	frame.x[1] = rd;
	frame.x[2] = rtt;
	frame.x[3] = ipa;
	frame.x[4] = level;
	rmm_mock_call(&mock_instance, &frame, &frame);
	return frame.x[0];
}

static void run_script(void)
{
	for (unsigned int i = 0; i < CALLS; i++) {
		rmm_mock_expect_call(&mock_instance, RMI_MOCK_RTT_CREATE,
				     0x1000, 0x2000, 0x200000, 3);
		rmm_mock_will_return(&mock_instance, RMI_MOCK_RTT_CREATE, 4);
		sum += call_mock(0x1000, 0x2000, 0x200000, 3);
	}
}

static uint64_t call_cmocka(uint64_t rd, uint64_t rtt, uint64_t ipa,
			    uint64_t level)
{
	check_expected(rd);
	check_expected(rtt);
	check_expected(ipa);
	check_expected(level);
	return mock();
}

static void run_cmocka(void)
{
	for (unsigned int i = 0; i < CALLS; i++) {
		expect_value(call_cmocka, rd, 0x1000);
		expect_value(call_cmocka, rtt, 0x2000);
		expect_value(call_cmocka, ipa, 0x200000);
		expect_value(call_cmocka, level, 3);
		will_return(call_cmocka, 4);
		sum += call_cmocka(0x1000, 0x2000, 0x200000, 3);
	}
}

static struct {
	const char *name;
	void (*run)(void);
	double best; /* nanoseconds for a call */
} rows[] = {
	{ "switch of 34 cases", run_floor, 1e9 },
	{ "mock, checked call", run_mock, 1e9 },
	{ "mock, four arguments and a result", run_script, 1e9 },
	{ "cmocka, four arguments and a result", run_cmocka, 1e9 },
};

#define ROWS (sizeof(rows) / sizeof(rows[0]))

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static void measure(void **state)
{
	(void)state;
	for (unsigned int round = 0; round < ROUNDS; round++)
		for (unsigned int i = 0; i < ROWS; i++) {
			double start = now(), cost;

			rows[i].run();
			cost = (now() - start) / CALLS;
			if (cost < rows[i].best)
				rows[i].best = cost;
		}
	assert_int_equal(mock_instance.violation_count, 0);
	assert_int_not_equal(sum, 0);
}

/* One line for each row, then the ratios; 1 if one is missed. */
static int report(void)
{
	double times = rows[1].best / rows[0].best;
	double plain = rows[3].best / rows[1].best;
	double scripted = rows[3].best / rows[2].best;

	for (unsigned int i = 0; i < ROWS; i++)
		printf("| %s | %.1f ns |\n", rows[i].name, rows[i].best);
	printf("| checked call / switch, at most 4 | %.1f |\n", times);
	printf("| cmocka / checked call, at least 10 | %.1f |\n", plain);
	printf("| cmocka / four arguments, at least 10 | %.1f |\n", scripted);
	return times > 4 || plain < 10 || scripted < 10;
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(measure) };

	fill_sequence();
	rmm_mock_init(&mock_instance);
	if (cmocka_run_group_tests(tests, NULL, NULL))
		return 1;
	return report();
}
