// SPDX-License-Identifier: BSD-3-Clause
/*
 * Linked into a program with -Wl,--wrap=rmm_mock_call it changes one answer of
 * the mock, as FAULT in the environment says: "CALL HOW X0 [X1]".
 */
#include <rmm_mock.h>
#include <stdlib.h>

#define FID(frame) ((frame)->x[0])

/* What the linker makes of the mock's own, and of the calls of it. */
void __real_rmm_mock_call(struct rmm_mock *mock,
			  const struct rmm_mock_frame *in,
			  struct rmm_mock_frame *out);
void __wrap_rmm_mock_call(struct rmm_mock *mock,
			  const struct rmm_mock_frame *in,
			  struct rmm_mock_frame *out);

enum how {
	INSTEAD = 'i', /* the mock does not see the call */
	ALWAYS = 'a',  /* nor any further one of that command */
	BEHIND = 'b',  /* the mock does what it is asked for */
};

static bool is_due(unsigned long call, enum how how, uint64_t fid)
{
	static unsigned long calls;
	static uint64_t command;

	if (++calls == call)
		command = fid;
	return calls == call || (how == ALWAYS && command == fid);
}

void __wrap_rmm_mock_call(struct rmm_mock *mock,
			  const struct rmm_mock_frame *in,
			  struct rmm_mock_frame *out)
{
	const char *fault = getenv("FAULT");
	unsigned long call = 0, x0 = 0, x1 = 0;
	char how = INSTEAD;
	int fields = sscanf(fault ? fault : "", "%lu %c %li %li", &call, &how,
			    (long *)&x0, (long *)&x1);

	if (!is_due(call, (enum how)how, FID(in))) {
		__real_rmm_mock_call(mock, in, out);
		return;
	}
	if (how == BEHIND)
		__real_rmm_mock_call(mock, in, out);
	else
		out->x[1] = out->x[2] = out->x[3] = 0;
	out->x[0] = x0;
	if (fields == 4)
		out->x[1] = x1;
}
