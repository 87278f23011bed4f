// SPDX-License-Identifier: BSD-3-Clause
/* What 2.0-bet0 alone has: ranges, more outputs, statuses, operations. */
#include "page.h"

#define STATUSES 17
#define INCOMPLETE 13
#define DONATE 0x100 /* beside the status: memory is asked for */
#define HANDLE 0x77
#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

#define FID_RTT_AUX_DESTROY UINT64_C(0xC400017E)
#define FID_PSMMU_IRQ_NOTIFY UINT64_C(0xC400016F)
#define FID_PDEV_COMMUNICATE UINT64_C(0xC4000175)
#define FID_PDEV_SET_PUBKEY UINT64_C(0xC400017B)
#define FID_VDEV_CREATE UINT64_C(0xC4000187)
#define FID_VDEV_UNLOCK UINT64_C(0xC400018A)
#define FID_RTT_SET_S2AP UINT64_C(0xC400018B)
#define FID_GRANULE_TRACKING_SET UINT64_C(0xC40001E3)
#define FID_GRANULE_RANGE_DELEGATE UINT64_C(0xC40001F1)
#define FID_RTT_DATA_MAP UINT64_C(0xC40001F5)
#define FID_OP_CONTINUE UINT64_C(0xC4000203)
#define FID_PDEV_STREAM_CONNECT UINT64_C(0xC4000204)
#define FID_OP_MEM_DONATE UINT64_C(0xC4000208)
#define FID_OP_MEM_RECLAIM UINT64_C(0xC4000209)
#define FID_VSMMU_FEATURES UINT64_C(0xC400020B)

/* The ends of both ranges, and of the commands within. */
static void function_ids(void **state)
{
	static const struct {
		uint64_t fid;
		bool is_known;
	} rows[] = {
		{ 0xC400014F, false }, { 0xC4000150, true },
		{ 0xC400018E, true },  { 0xC400018F, false },
		{ 0xC4000190, false }, { 0xC40001CF, false },
		{ 0xC40001D0, true },  { 0xC40101D0, true },
		{ 0xC400020D, true },  { 0xC400020E, false },
		{ 0xC40002CF, false }, { 0xC40002D0, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_int_equal(call(FRAME(rows[i].fid)),
				 rows[i].is_known ? SUCCESS : NOT_SUPPORTED);
		assert_int_equal(mock.violation_count, !rows[i].is_known);
		mock.violation_count = 0;
	}
}

/* X0-X3 are always written, more of them only if they are valid. */
static void more_outputs(void **state)
{
	static const struct {
		uint64_t result[RMM_MOCK_RESULTS];
		unsigned int written;
	} rows[] = {
		{ { SUCCESS, 1, 2, 3, 4, 5, 6, 7 }, 8 },
		{ { SUCCESS }, 8 },
		{ { ERROR_INPUT }, 4 },
		{ { NOT_SUPPORTED }, 4 },
	};

	(void)state;
	mock.ignored = UINT32_C(1) << RMM_MOCK_UNUSED_REGISTER;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct rmm_mock_frame frame = { { FID_PSMMU_IRQ_NOTIFY, GRANULE,
						  1 } };

		for (unsigned int reg = 3; reg < RMM_MOCK_REGISTERS; reg++)
			frame.x[reg] = 0x1000 * reg;
		rmm_mock_push_result(&mock, RMI_MOCK_PSMMU_IRQ_NOTIFY,
				     rows[i].result, RMM_MOCK_RESULTS,
				     RMM_MOCK_HERE);
		rmm_mock_call(&mock, &frame, &frame);
		for (unsigned int reg = 0; reg < RMM_MOCK_REGISTERS; reg++)
			assert_int_equal(frame.x[reg],
					 reg < rows[i].written ?
						 rows[i].result[reg] :
						 0x1000 * reg);
	}
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

#define ON(status) (1U << (status))

/* Whatever stands beside the status. */
static void outputs_by_status(void **state)
{
	static const struct {
		enum rmm_mock_command command;
		uint64_t fid;
		unsigned int reg;
		unsigned int statuses;
	} rows[] = {
		{ RMI_MOCK_REALM_CREATE, FID_REALM_CREATE, 1, ON(13) },
		{ RMI_MOCK_REALM_CREATE, FID_REALM_CREATE, 2, ON(13) },
		{ RMI_MOCK_RTT_DESTROY, FID_RTT_DESTROY, 1, ON(0) | ON(13) },
		{ RMI_MOCK_RTT_DESTROY, FID_RTT_DESTROY, 2,
		  ON(0) | ON(4) | ON(13) },
		{ RMI_MOCK_RTT_AUX_DESTROY, FID_RTT_AUX_DESTROY, 2,
		  ON(0) | ON(7) | ON(13) },
		{ RMI_MOCK_RTT_SET_S2AP, FID_RTT_SET_S2AP, 1,
		  ON(0) | ON(4) | ON(7) | ON(13) },
		{ RMI_MOCK_RTT_SET_S2AP, FID_RTT_SET_S2AP, 2,
		  ON(4) | ON(7) | ON(13) },
		{ RMI_MOCK_VDEV_UNLOCK, FID_VDEV_UNLOCK, 1, ON(16) },
		{ RMI_MOCK_PSMMU_IRQ_NOTIFY, FID_PSMMU_IRQ_NOTIFY, 7, ON(0) },
		{ RMI_MOCK_OP_MEM_DONATE, FID_OP_MEM_DONATE, 1,
		  ON(0) | ON(13) },
		{ RMI_MOCK_OP_MEM_DONATE, FID_OP_MEM_DONATE, 2, ON(13) },
		{ RMI_MOCK_OP_MEM_RECLAIM, FID_OP_MEM_RECLAIM, 1,
		  ON(0) | ON(13) },
		/* An operation that is over has outputs of its own. */
		{ RMI_MOCK_OP_CONTINUE, FID_OP_CONTINUE, 2, ON(STATUSES) - 1 },
	};

	(void)state;
	mock.ignored = UINT32_C(1) << RMM_MOCK_REFUSED;
	for (size_t i = 0; i < STATUSES * COUNT(rows); i++) {
		size_t row = i / STATUSES, status = i % STATUSES;
		bool is_valid = rows[row].statuses >> status & 1;
		uint64_t x[RMM_MOCK_RESULTS] = { status | 0x300 };

		x[rows[row].reg] = 0x1000;
		rmm_mock_push_result(&mock, rows[row].command, x,
				     RMM_MOCK_RESULTS, RMM_MOCK_HERE);
		assert_int_equal(call(FRAME(rows[row].fid)), x[0]);
		assert_int_equal(mock.violation_count, !is_valid);
		if (!is_valid)
			assert_int_equal(mock.violations[0].rule,
					 RMM_MOCK_INVALID_OUTPUT);
		mock.violation_count = 0;
	}
}

/* Memory is asked for, given, and the operation goes on to its end. */
static void script_operation(void)
{
	rmm_mock_expect_call(&mock, RMI_MOCK_GRANULE_RANGE_DELEGATE, 0x1000,
			     0x3000);
	rmm_mock_will_return(&mock, RMI_MOCK_GRANULE_RANGE_DELEGATE,
			     INCOMPLETE | DONATE, HANDLE, 0x8);
	rmm_mock_expect_call(&mock, RMI_MOCK_OP_MEM_DONATE, HANDLE, 0x5008, 2);
	rmm_mock_will_return(&mock, RMI_MOCK_OP_MEM_DONATE, SUCCESS, 2);
	for (int i = 0; i < 2; i++)
		rmm_mock_expect_call(&mock, RMI_MOCK_OP_CONTINUE, HANDLE, 0);
	rmm_mock_will_return(&mock, RMI_MOCK_OP_CONTINUE, INCOMPLETE);
	rmm_mock_will_return(&mock, RMI_MOCK_OP_CONTINUE, SUCCESS);
}

static void operation(void **state)
{
	struct rmm_mock_frame out;

	(void)state;
	mock.strict = true;
	script_operation();
	rmm_mock_call(&mock, FRAME(FID_GRANULE_RANGE_DELEGATE, 0x1000, 0x3000),
		      &out);
	assert_memory_equal(&out, FRAME(INCOMPLETE | DONATE, HANDLE, 0x8),
			    sizeof(out));
	rmm_mock_call(&mock, FRAME(FID_OP_MEM_DONATE, HANDLE, 0x5008, 2), &out);
	assert_memory_equal(&out, FRAME(SUCCESS, 2), sizeof(out));
	assert_int_equal(call(FRAME(FID_OP_CONTINUE, HANDLE)), INCOMPLETE);
	assert_int_equal(call(FRAME(FID_OP_CONTINUE, HANDLE)), SUCCESS);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

static void assert_line(uint64_t n, const char *wanted)
{
	char text[256];

	rmm_mock_call_text(&mock, n, text, sizeof(text));
	assert_string_equal(text, wanted);
}

/* What stands beside the status, as a fault and in the lines of a trace. */
static void details(void **state)
{
	(void)state;
	rmm_mock_fail(&mock, RMI_MOCK_RTT_DESTROY, 1, ERROR_RTT, 2);
	assert_int_equal(call(FRAME(FID_RTT_DESTROY, 0x1000, 0, 3)), 0x204);
	assert_line(1, "RMI_RTT_DESTROY(rd=0x1000, ipa=0x0, level=3) -> "
		       "RMI_ERROR_RTT index=2 top=0x0");
	script_operation();
	call(FRAME(FID_GRANULE_RANGE_DELEGATE, 0x1000, 0x3000));
	assert_line(2, "RMI_GRANULE_RANGE_DELEGATE(base=0x1000, top=0x3000) -> "
		       "RMI_INCOMPLETE index=1 handle=0x77 donate_req=0x8");
}

/* Another handle is seen, and so is an operation that was left. */
static void operation_of_another(void **state)
{
	(void)state;
	script_operation();
	call(FRAME(FID_GRANULE_RANGE_DELEGATE, 0x1000, 0x3000));
	call(FRAME(FID_OP_MEM_DONATE, HANDLE, 0x5008, 2));
	call(FRAME(FID_OP_CONTINUE, HANDLE + 1));
	assert_int_equal(mock.violation_count, 1);
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_ARGUMENT);
	assert_string_equal(mock.violations[0].argument, "handle (X1)");
	assert_int_equal(rmm_mock_finish(&mock), 3);
	for (int i = 1; i < 3; i++)
		assert_int_equal(mock.violations[i].rule, RMM_MOCK_LEFTOVER);
}

/* One violation, and why the RMM refuses the call; RMM_MOCK_RULES: none. */
static void assert_refusal(enum rmm_mock_rule rule, const char *failure)
{
	assert_int_equal(mock.violation_count, rule != RMM_MOCK_RULES);
	if (mock.violation_count)
		assert_int_equal(mock.violations[0].rule, rule);
	if (failure)
		assert_string_equal(mock.violations[0].failure, failure);
	mock.violation_count = 0;
}

#define CALL(rule, failure, ...)                              \
	{                                                     \
		{ { __VA_ARGS__ } }, RMM_MOCK_##rule, failure \
	}

static void arguments(void **state)
{
	static const struct {
		struct rmm_mock_frame in;
		enum rmm_mock_rule rule;
		const char *failure;
	} rows[] = {
		CALL(RULES, NULL, FID_OP_MEM_DONATE, HANDLE, 0x5008, 1),
		CALL(MISALIGNED, "list_align", FID_OP_MEM_DONATE, HANDLE,
		     0x5004, 1),
		CALL(MISALIGNED, "list_align", FID_OP_MEM_RECLAIM, HANDLE,
		     0x5001, 1),
		CALL(RULES, NULL, FID_VSMMU_FEATURES, 0x100),
		CALL(MISALIGNED, "features_align", FID_VSMMU_FEATURES, 0x180),
		CALL(RULES, NULL, FID_OP_CONTINUE, HANDLE, 1),
		CALL(RESERVED_BITS, NULL, FID_OP_CONTINUE, HANDLE, 2),
		CALL(RULES, NULL, FID_GRANULE_RANGE_DELEGATE, 0x2000, 0x3000),
		CALL(REFUSED, "top_bound", FID_GRANULE_RANGE_DELEGATE, 0x2000,
		     0x2000),
		CALL(RULES, NULL, FID_GRANULE_TRACKING_SET, 0, 2, 3),
		CALL(NARROW, NULL, FID_GRANULE_TRACKING_SET, 0, 4, 3),
		CALL(RESERVED_ENCODING, NULL, FID_GRANULE_TRACKING_SET, 0, 3,
		     3),
		CALL(REFUSED, "state_valid", FID_GRANULE_TRACKING_SET, 0, 2, 0),
		CALL(RULES, NULL, FID_RTT_DATA_MAP, 0, 0, 0x1000, 2, 0x5008),
		CALL(REFUSED, "oaddr_list_align", FID_RTT_DATA_MAP, 0, 0,
		     0x1000, 2, 0x5004),
		CALL(RULES, NULL, FID_RTT_DATA_MAP, 0, 0, 0x1000, 1, 0x5004),
		CALL(REFUSED, "oaddr_type", FID_RTT_DATA_MAP, 0, 0, 0x1000, 0,
		     0x5008),
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		call(&rows[i].in);
		assert_refusal(rows[i].rule, rows[i].failure);
	}
}

/* The bytes of the page that are not 0. */
#define PAGE(rule, failure, in, ...)                             \
	{                                                        \
		&(in), { __VA_ARGS__ }, RMM_MOCK_##rule, failure \
	}

static void structures(void **state)
{
	static const struct rmm_mock_frame
		realm = { { FID_REALM_CREATE, 0x1000, 0x5000 } },
		talk = { { FID_PDEV_COMMUNICATE, 0x1000, 0x5000 } },
		key = { { FID_PDEV_SET_PUBKEY, 0x1000, 0x5000 } },
		vdev = { { FID_VDEV_CREATE, 0, 0x1000, 0x2000, 0x5000 } },
		stream = { { FID_PDEV_STREAM_CONNECT, 0x5000 } };
	static const struct {
		const struct rmm_mock_frame *in;
		struct {
			uint16_t at;
			unsigned char value;
		} bytes[2];
		enum rmm_mock_rule rule;
		const char *failure;
	} rows[] = {
		/* ats_plane beyond num_aux_planes */
		PAGE(RULES, NULL, realm, { 0x440, 1 }, { 0x38, 1 }),
		PAGE(REFUSED, "ats_plane", realm, { 0x440, 2 }, { 0x38, 1 }),
		/* members of enter, and what the RMM alone writes */
		PAGE(RULES, NULL, talk, { 0x9, 0x10 }, { 0x11, 0x20 }),
		PAGE(REFUSED, "req_align", talk, { 0x9, 0x11 }),
		PAGE(REFUSED, "resp_align", talk, { 0x11, 0x11 }),
		PAGE(RESERVED_ENCODING, NULL, talk, { 0x0, 3 }),
		PAGE(PADDING, NULL, talk, { 0xFF, 1 }),
		PAGE(PADDING, NULL, talk, { 0x7FF, 1 }),
		PAGE(RULES, NULL, talk, { 0x8FF, 1 }),
		PAGE(PADDING, NULL, talk, { 0x900, 1 }),
		/* lengths within their arrays */
		PAGE(RULES, NULL, key, { 0x801, 4 }, { 0x809, 4 }),
		PAGE(REFUSED, "key_len_oflow", key, { 0x801, 4 }, { 0x800, 1 }),
		PAGE(REFUSED, "metadata_len_oflow", key, { 0x809, 4 },
		     { 0x808, 1 }),
		/* an address that counts if a flag is set, and an array */
		PAGE(RULES, NULL, vdev, { 0x20, 1 }),
		PAGE(REFUSED, "vsmmu_align", vdev, { 0x20, 1 }, { 0x0, 1 }),
		PAGE(RULES, NULL, vdev, { 0x200, 1 }, { 0x27F, 1 }),
		PAGE(PADDING, NULL, vdev, { 0x280, 1 }),
		PAGE(RULES, NULL, stream, { 0x100, 1 }, { 0x1FF, 1 }),
		PAGE(PADDING, NULL, stream, { 0x200, 1 }),
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		fresh_page(state);
		page[rows[i].bytes[1].at] = rows[i].bytes[1].value;
		page[rows[i].bytes[0].at] = rows[i].bytes[0].value;
		call(rows[i].in);
		assert_refusal(rows[i].rule, rows[i].failure);
	}
}

#define TEST(name) cmocka_unit_test_setup(name, fresh_mock)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(function_ids),	 TEST(more_outputs),
		TEST(outputs_by_status), TEST(operation),
		TEST(details),		 TEST(operation_of_another),
		TEST(arguments),	 TEST(structures),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
