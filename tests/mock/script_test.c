// SPDX-License-Identifier: BSD-3-Clause
/* Where an answer comes from, what is counted, and what the log keeps. */
#include "fixture.h"

static void success_by_default(void **state)
{
	struct rmm_mock_frame frame;

	(void)state;
	for (unsigned int reg = 0; reg < RMM_MOCK_REGISTERS; reg++)
		frame.x[reg] = 0x1000 * (reg + 1);
	frame.x[0] = FID_RTT_READ_ENTRY;
	mock.ignored = UINT32_C(1) << RMM_MOCK_UNUSED_REGISTER;
	rmm_mock_call(&mock, &frame, &frame);
	/* X4 is an output here; X5 to X17 are the caller's. */
	for (unsigned int reg = 0; reg < RMM_MOCK_REGISTERS; reg++)
		assert_int_equal(frame.x[reg],
				 reg <= 4 ? 0 : 0x1000 * (reg + 1));
	frame = *FRAME(FID_VERSION, 1, 2, 3, 4, 5);
	rmm_mock_call(&mock, &frame, &frame);
	assert_memory_equal(&frame, FRAME(0, 0, 0, 0, 4, 5), sizeof(frame));
}

static void results_in_their_order(void **state)
{
	(void)state;
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_CREATE, ERROR_RTT | 0x200);
	rmm_mock_will_return(&mock, RMI_MOCK_VERSION, ERROR_INPUT, 0x10000);
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_CREATE, ERROR_INPUT);
	assert_int_equal(call(FRAME(FID_RTT_CREATE)), ERROR_RTT | 0x200);
	assert_int_equal(call(FRAME(FID_RTT_CREATE)), ERROR_INPUT);
	assert_int_equal(call(FRAME(FID_RTT_CREATE)), SUCCESS);
	assert_int_equal(call(FRAME(FID_VERSION)), ERROR_INPUT);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

/* Steps that were used are used again; too many are refused. */
static void steps_are_bounded(void **state)
{
	(void)state;
	for (unsigned int round = 0; round < 3; round++) {
		for (unsigned int i = 0; i < RMM_MOCK_STEPS; i++)
			rmm_mock_will_return(&mock, RMI_MOCK_RTT_CREATE,
					     ERROR_RTT | i << 8);
		assert_int_equal(mock.violation_count, 0);
		rmm_mock_push_result(&mock, RMI_MOCK_VERSION,
				     (const uint64_t[]){ 0 }, 1,
				     (struct rmm_mock_place){ "b.c", 9 });
		assert_violation(RMM_MOCK_MISUSE,
				 "RMI_VERSION: no room for another step, asked "
				 "for at b.c:9");
		for (unsigned int i = 0; i < RMM_MOCK_STEPS; i++)
			assert_int_equal(call(FRAME(FID_RTT_CREATE)),
					 ERROR_RTT | i << 8);
	}
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

static void wrong_counts_are_misuse(void **state)
{
	const uint64_t words[RMM_MOCK_RESULTS + 1] = { 0 };
	const struct rmm_mock_place place = { "c.c", 1 };

	(void)state;
	rmm_mock_push_result(&mock, RMI_MOCK_VERSION, words,
			     RMM_MOCK_RESULTS + 1, place);
	assert_violation(RMM_MOCK_MISUSE,
			 "RMI_VERSION: a result does not have so many "
			 "registers, asked for at c.c:1");
	rmm_mock_push_expectation(&mock, RMI_MOCK_VERSION, words, 2, place);
	assert_violation(RMM_MOCK_MISUSE,
			 "RMI_VERSION: the command does not have so many "
			 "arguments, asked for at c.c:1");
	rmm_mock_push_result(&mock, RMI_MOCK_VERSION, words, RMM_MOCK_RESULTS,
			     place);
	assert_int_equal(mock.violation_count, 0);
}

static void count_up(void *context, const struct rmm_mock_frame *in,
		     struct rmm_mock_result *result)
{
	unsigned int *count = context;

	assert_int_equal(in->x[1], 0x10000);
	assert_int_equal(result->x[0], 0);
	result->x[0] = ++*count;
}

static void handler_answers(void **state)
{
	unsigned int count = 0;

	(void)state;
	mock.strict = true;
	rmm_mock_set_handler(&mock, RMI_MOCK_VERSION, count_up, &count);
	rmm_mock_will_return(&mock, RMI_MOCK_VERSION, ERROR_RTT);
	assert_int_equal(call(FRAME(FID_VERSION, 0x10000)), ERROR_RTT);
	assert_int_equal(call(FRAME(FID_VERSION, 0x10000)), 1);
	assert_int_equal(call(FRAME(FID_VERSION, 0x10000)), 2);
	assert_int_equal(mock.violation_count, 0);
	rmm_mock_set_handler(&mock, RMI_MOCK_VERSION, NULL, NULL);
	assert_int_equal(call(FRAME(FID_VERSION, 0x10000)), NOT_SUPPORTED);
}

/* What a handler answers is judged as what a script answers. */
static void bad_handler(void *context, const struct rmm_mock_frame *in,
			struct rmm_mock_result *result)
{
	(void)context;
	(void)in;
	result->x[3] = 1;
}

static void handler_is_checked(void **state)
{
	(void)state;
	rmm_mock_set_handler(&mock, RMI_MOCK_VERSION, bad_handler, NULL);
	call(FRAME(FID_VERSION, 0x10000));
	assert_int_equal(mock.violation_count, 1);
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_RESULT);
}

static void nested(void *context, const struct rmm_mock_frame *in,
		   struct rmm_mock_result *result)
{
	(void)context;
	for (unsigned int i = 0; i < 2 * RMM_MOCK_LOG; i++)
		call(FRAME(FID_RTT_CREATE, 0x1000, 0x1000));
	assert_int_equal(in->x[0], FID_VERSION);
	result->x[1] = 0x10000;
}

/* A handler that makes more calls than the log holds. */
static void handler_calls(void **state)
{
	struct rmm_mock_frame out;

	(void)state;
	rmm_mock_set_handler(&mock, RMI_MOCK_VERSION, nested, NULL);
	rmm_mock_call(&mock,
		      FRAME(FID_VERSION, 0x10000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			    0, 0, 0, 0, 0, 17),
		      &out);
	assert_int_equal(out.x[0], SUCCESS);
	assert_int_equal(out.x[1], 0x10000);
	assert_int_equal(out.x[17], 17);
	assert_int_equal(mock.violation_count, 0);
	assert_int_equal(rmm_mock_calls(&mock, RMM_MOCK_COMMANDS),
			 2 * RMM_MOCK_LOG + 1);
}

static void strict_fails_unscripted_calls(void **state)
{
	(void)state;
	mock.strict = true;
	assert_int_equal(call(FRAME(FID_VERSION, 0x10000)), NOT_SUPPORTED);
	assert_violation(RMM_MOCK_UNSCRIPTED,
			 "RMI_VERSION: fid (X0) = 0xc4000150 was called, and "
			 "nothing was prepared for it");
	rmm_mock_expect_call(&mock, RMI_MOCK_VERSION, 0x10000);
	assert_good_call(FID_VERSION, 0x10000);
	rmm_mock_will_return(&mock, RMI_MOCK_VERSION, SUCCESS);
	assert_good_call(FID_VERSION, 0x10000);
	mock.strict = false;
	assert_good_call(FID_VERSION, 0x10000);
}

static void nth_call_fails(void **state)
{
	(void)state;
	call(FRAME(FID_RTT_CREATE));
	rmm_mock_fail(&mock, RMI_MOCK_RTT_CREATE, 2, ERROR_RTT, 3);
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_CREATE, ERROR_INPUT);
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_CREATE, ERROR_INPUT | 0x100);
	assert_int_equal(call(FRAME(FID_RTT_CREATE)), ERROR_INPUT);
	assert_int_equal(call(FRAME(FID_VERSION)), SUCCESS);
	assert_int_equal(call(FRAME(FID_RTT_CREATE)), ERROR_RTT | 0x300);
	assert_int_equal(call(FRAME(FID_RTT_CREATE)), ERROR_INPUT | 0x100);
	assert_int_equal(call(FRAME(FID_RTT_CREATE)), SUCCESS);
	assert_int_equal(mock.violation_count, 0);
}

static void counters(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < 3; i++)
		call(FRAME(FID_RTT_CREATE));
	call(FRAME(FID_VERSION));
	call(FRAME(0));
	assert_int_equal(rmm_mock_calls(&mock, RMI_MOCK_RTT_CREATE), 3);
	assert_int_equal(rmm_mock_calls(&mock, RMI_MOCK_VERSION), 1);
	assert_int_equal(rmm_mock_calls(&mock, RMI_MOCK_REC_ENTER), 0);
	assert_int_equal(rmm_mock_calls(&mock, RMM_MOCK_COMMANDS), 5);
}

static void expectations(void **state)
{
	const struct rmm_mock_place place = { "d.c", 4 };

	(void)state;
	rmm_mock_push_expectation(
		&mock, RMI_MOCK_RTT_CREATE,
		(const uint64_t[]){ 0x1000, 0x2000, 0x40000000, 2 }, 4, place);
	rmm_mock_push_expectation(
		&mock, RMI_MOCK_RTT_CREATE,
		(const uint64_t[]){ 0x1000, 0x2000, 0x40000000, 2 }, 4, place);
	assert_good_call(FID_RTT_CREATE, 0x1000, 0x2000, 0x40000000, 2);
	call(FRAME(FID_RTT_CREATE, 0x1000, 0x2000, 0x80000000, 2));
	assert_violation(
		RMM_MOCK_ARGUMENT,
		"RMI_RTT_CREATE: ipa (X3) = 0x80000000 is not what was "
		"expected, 0x40000000 [DEN0137 B4.3.15], asked for at "
		"d.c:4");
	assert_good_call(FID_RTT_CREATE, 0, 0, 0, 0);
}

static void leftovers(void **state)
{
	const uint64_t zero = 0;
	const struct rmm_mock_place place = { "e.c", 5 };

	(void)state;
	rmm_mock_push_result(&mock, RMI_MOCK_FEATURES, &zero, 1, place);
	rmm_mock_finish(&mock);
	assert_violation(RMM_MOCK_LEFTOVER,
			 "RMI_FEATURES: has a result, and was not called, "
			 "asked for at e.c:5");
	rmm_mock_push_expectation(&mock, RMI_MOCK_FEATURES, &zero, 1, place);
	rmm_mock_finish(&mock);
	assert_violation(RMM_MOCK_LEFTOVER,
			 "RMI_FEATURES: expected, and not called, asked for at "
			 "e.c:5");
	rmm_mock_push_fault(&mock, RMI_MOCK_FEATURES, 1, ERROR_INPUT, 0, place);
	rmm_mock_finish(&mock);
	assert_violation(RMM_MOCK_LEFTOVER,
			 "RMI_FEATURES: has a fault, and was not called, "
			 "asked for at e.c:5");
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

/* All are counted and told, the first are kept. */
static void count_reports(void *context,
			  const struct rmm_mock_violation *violation)
{
	(void)violation;
	++*(unsigned int *)context;
}

static void violations_are_bounded(void **state)
{
	unsigned int told = 0;

	(void)state;
	mock.report = count_reports;
	mock.report_context = &told;
	for (unsigned int i = 0; i < 2 * RMM_MOCK_VIOLATIONS; i++)
		call(FRAME(i));
	assert_int_equal(told, 2 * RMM_MOCK_VIOLATIONS);
	assert_int_equal(rmm_mock_finish(&mock), told);
	for (unsigned int i = 0; i < RMM_MOCK_VIOLATIONS; i++)
		assert_int_equal(rmm_mock_violation(&mock, i)->value, i);
	assert_null(rmm_mock_violation(&mock, RMM_MOCK_VIOLATIONS));
}

static void assert_last_line(const char *wanted)
{
	char text[512];
	int length = rmm_mock_call_text(&mock, mock.calls, text, sizeof(text));

	assert_string_equal(text, wanted);
	assert_int_equal(length, strlen(wanted));
}

/* Words of any sign and width, without a cast and without a warning. */
static void signed_words(void **state)
{
	long level = -1;
	int index = 1;

	(void)state;
	rmm_mock_expect_call(&mock, RMI_MOCK_PSCI_COMPLETE, 0x1000, 0x2000,
			     PSCI_DENIED);
	if (index)
		rmm_mock_expect_call(&mock, RMI_MOCK_RTT_READ_ENTRY, 0x1000, 0,
				     level);
	else
		rmm_mock_will_return(&mock, RMI_MOCK_VERSION, index);
	call(FRAME(FID_PSCI_COMPLETE, 0x1000, 0x2000, (uint64_t)-3));
	call(FRAME(FID_RTT_READ_ENTRY, 0x1000, 0, UINT64_MAX));
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

static void lines_of_the_trace(void **state)
{
	(void)state;
	call(FRAME(FID_DATA_CREATE, 0x1000, 0x2000, 0x3000, 0x4000, 1));
	assert_last_line("RMI_DATA_CREATE(rd=0x1000, data=0x2000, ipa=0x3000, "
			 "src=0x4000, flags=0x1) -> RMI_SUCCESS");
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_READ_ENTRY, SUCCESS, 3, 1,
			     0xABC, 7);
	call(FRAME(FID_RTT_READ_ENTRY, 0x1000, 0, (uint64_t)-1));
	assert_last_line("RMI_RTT_READ_ENTRY(rd=0x1000, ipa=0x0, level=-1) -> "
			 "RMI_SUCCESS walk_level=3 state=RMI_ASSIGNED "
			 "desc=0xabc ripas=0x7");
	rmm_mock_fail(&mock, RMI_MOCK_RTT_READ_ENTRY, 1, ERROR_RTT, 2);
	call(FRAME(FID_RTT_READ_ENTRY, 0x1000, 0, 3));
	assert_last_line("RMI_RTT_READ_ENTRY(rd=0x1000, ipa=0x0, level=3) -> "
			 "RMI_ERROR_RTT index=2");
	call(FRAME(FID_PSCI_COMPLETE, 0, 0x1000, (uint64_t)-3));
	assert_last_line(
		"RMI_PSCI_COMPLETE(calling_rec=0x0, target_rec=0x1000, "
		"status=PSCI_DENIED) -> RMI_SUCCESS");
	rmm_mock_will_return(&mock, RMI_MOCK_VERSION, 0x12345);
	call(FRAME(0xC4010150, 0x10000, 0, 0, 0, 0, 0, 7));
	assert_last_line("RMI_VERSION(req=0x10000, x0=0xc4010150, x7=0x7) -> "
			 "0x12345");
	call(FRAME(0xC4000156, 0x5, 0, 6));
	assert_last_line("0xc4000156(x1=0x5, x3=0x6) -> SMCCC_NOT_SUPPORTED");
	assert_int_equal(rmm_mock_call_text(&mock, 0, NULL, 0), 0);
	assert_int_equal(rmm_mock_call_text(&mock, mock.calls + 1, NULL, 0), 0);
}

/* As snprintf() does, for every size. */
static void lines_are_cut(void **state)
{
	static const char whole[] = "RMI_VERSION(req=0x1) -> RMI_ERROR_INPUT "
				    "lower=0x0 higher=0x0";
	char text[sizeof(whole) + 1];

	(void)state;
	rmm_mock_will_return(&mock, RMI_MOCK_VERSION, ERROR_INPUT);
	call(FRAME(FID_VERSION, 1));
	for (size_t size = 0; size <= sizeof(whole); size++) {
		memset(text, '*', sizeof(text));
		assert_int_equal(rmm_mock_call_text(&mock, 1, text, size),
				 sizeof(whole) - 1);
		assert_int_equal(text[size], '*');
		if (size)
			assert_int_equal(strncmp(text, whole, size - 1), 0);
		if (size)
			assert_int_equal(text[size - 1 < sizeof(whole) - 1 ?
						      size - 1 :
						      sizeof(whole) - 1],
					 '\0');
	}
}

static void log_is_bounded(void **state)
{
	char text[8192 * 4], *line;
	FILE *stream = tmpfile();
	size_t size;
	unsigned int lines = 0;

	(void)state;
	assert_non_null(stream);
	for (unsigned int i = 0; i < RMM_MOCK_LOG + 5; i++)
		call(FRAME(FID_VERSION, i));
	call(FRAME(FID_VERSION, UINT64_C(1) << 31));
	rmm_mock_will_return(&mock, RMI_MOCK_FEATURES, 0);
	rmm_mock_finish(&mock);
	rmm_mock_print(&mock, stream);
	rewind(stream);
	size = fread(text, 1, sizeof(text) - 1, stream);
	fclose(stream);
	text[size] = '\0';
	assert_memory_equal(text, "# 6 earlier calls\nRMI_VERSION(req=0x6) ",
			    38);
	for (line = text; (line = strchr(line, '\n')); line++)
		lines++;
	assert_int_equal(lines, 1 + RMM_MOCK_LOG + 2);
	assert_non_null(strstr(text, "\n# RMI_VERSION: req (X1) = 0x80000000 "
				     "has reserved bits: bit 31 [DEN0137 "
				     "B4.4.9]\n# RMI_FEATURES: has a result"));
}

static void names(void **state)
{
	(void)state;
	assert_string_equal(rmm_mock_command_name(RMI_MOCK_REC_ENTER),
			    "RMI_REC_ENTER");
	assert_null(rmm_mock_command_name(RMM_MOCK_COMMANDS));
}

static void one_mock_for_a_thread(void **state)
{
	static struct rmm_mock other;

	(void)state;
	assert_null(rmm_mock_current());
	assert_null(rmm_mock_use(&mock));
	assert_ptr_equal(rmm_mock_use(&other), &mock);
	assert_ptr_equal(rmm_mock_current(), &other);
	assert_ptr_equal(rmm_mock_use(NULL), &other);
}

#define TEST(name) cmocka_unit_test_setup(name, fresh_mock)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(success_by_default),
		TEST(results_in_their_order),
		TEST(steps_are_bounded),
		TEST(wrong_counts_are_misuse),
		TEST(handler_answers),
		TEST(handler_is_checked),
		TEST(handler_calls),
		TEST(strict_fails_unscripted_calls),
		TEST(nth_call_fails),
		TEST(counters),
		TEST(expectations),
		TEST(leftovers),
		TEST(violations_are_bounded),
		TEST(signed_words),
		TEST(lines_of_the_trace),
		TEST(lines_are_cut),
		TEST(log_is_bounded),
		TEST(names),
		TEST(one_mock_for_a_thread),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
