/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Makes the call of every vector that a mock can answer, and prints the mock's
 * log of it. INTERFACE is rmi, rsi or psci, VECTORS the header of its vectors.
 */
#include <stdio.h>
#include <string.h>

#include <rmm_mock.h>

#include VECTORS

#define NAME_OF(interface, rest) interface##_vector_##rest
#define NAME(interface, rest) NAME_OF(interface, rest)
#define OWN(rest) NAME(INTERFACE, rest)

#define CALLS (sizeof(OWN(calls)) / sizeof(OWN(calls)[0]))

/* The command of a vector, whose name starts with that of the command. */
static enum rmm_mock_command find_command(const char *name)
{
	size_t length = strcspn(name, " ");
	unsigned int i;

	for (i = 0; i < RMM_MOCK_COMMANDS; i++) {
		const char *command = rmm_mock_command_name(i);

		if (strlen(command) == length &&
		    strncmp(command, name, length) == 0)
			break;
	}
	return i;
}

static void print_call(const struct OWN(call) * vector)
{
	static struct rmm_mock mock;
	struct rmm_mock_frame frame;
	char text[1024];

	rmm_mock_init(&mock);
	mock.ignored = 1U << RMM_MOCK_REFUSED;
	rmm_mock_push_result(&mock, find_command(vector->name), vector->out,
			     RMM_MOCK_RESULTS, RMM_MOCK_HERE);
	memcpy(frame.x, vector->in, sizeof(frame.x));
	rmm_mock_call(&mock, &frame, &frame);
	rmm_mock_call_text(&mock, 1, text, sizeof(text));
	puts(text);
}

int main(void)
{
	for (size_t i = 0; i < CALLS; i++)
		if (OWN(calls)[i].rmm &&
		    !strstr(OWN(calls)[i].name, " no_result"))
			print_call(&OWN(calls)[i]);
	return 0;
}
