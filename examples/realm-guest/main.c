// SPDX-License-Identifier: BSD-3-Clause
/*
 * The start of a Realm, with a mock as the RMM: what the Realm asks for, and
 * what it is told, comes out as a trace.
 */
#include <stdio.h>
#include <string.h>

#include <asm/rsi_smc.h>
#include <rmm_mock.h>

#include "guest.h"
#include "memory.h"

#define IPA_BITS 40
#define RAM_BASE 0x40000000UL
#define RAM_TOP 0x40800000UL
#define STEP 0x400000UL /* what the Host agrees to at once */
#define PIECE 0x600UL
#define TOKEN_SIZE 0x1200UL

static const void *translate(void *context, uint64_t address, size_t size)
{
	(void)context;
	(void)size;
	return memory_at(address);
}

static void realm_config(void *context, const struct rmm_mock_frame *call,
			 struct rmm_mock_result *result)
{
	struct realm_config *config = memory_at(call->x[1]);

	(void)context;
	(void)result;
	config->ipa_bits = IPA_BITS;
}

static void ipa_state_set(void *context, const struct rmm_mock_frame *call,
			  struct rmm_mock_result *result)
{
	(void)context;
	result->x[1] = call->x[1] + STEP;
	result->x[2] = RSI_ACCEPT;
}

/* The token is all 0x2a, and comes in pieces; context: what is left of it. */
static void token_continue(void *context, const struct rmm_mock_frame *call,
			   struct rmm_mock_result *result)
{
	unsigned long *left = context;
	unsigned long size = call->x[3] < PIECE ? call->x[3] : PIECE;

	size = size < *left ? size : *left;
	memset((unsigned char *)memory_at(call->x[1]) + call->x[2], 0x2a, size);
	*left -= size;
	result->x[0] = *left ? RSI_INCOMPLETE : RSI_SUCCESS;
	result->x[1] = size;
}

static void prepare(struct rmm_mock *mock, unsigned long *left)
{
	rmm_mock_init(mock);
	mock->translate = translate;
	rmm_mock_set_handler(mock, RSI_MOCK_REALM_CONFIG, realm_config, NULL);
	rmm_mock_set_handler(mock, RSI_MOCK_IPA_STATE_SET, ipa_state_set, NULL);
	rmm_mock_set_handler(mock, RSI_MOCK_ATTESTATION_TOKEN_CONTINUE,
			     token_continue, left);
	rmm_mock_will_return(mock, RSI_MOCK_VERSION, RSI_SUCCESS,
			     RSI_ABI_VERSION(1, 0), RSI_ABI_VERSION(1, 0));
	for (int i = 0; i < 2; i++)
		rmm_mock_will_return(mock, RSI_MOCK_ATTESTATION_TOKEN_INIT,
				     RSI_SUCCESS, TOKEN_SIZE);
	/* The first token is lost: the guest must begin again. */
	rmm_mock_fail(mock, RSI_MOCK_ATTESTATION_TOKEN_CONTINUE, 1,
		      RSI_ERROR_STATE, 0);
}

static int start(unsigned long *bits, unsigned char *token, size_t *length)
{
	static const unsigned long challenge[8] = { 1, 2, 3, 4, 5, 6, 7, 8 };
	int ret = guest_negotiate();

	if (!ret)
		ret = guest_ipa_bits(bits);
	if (!ret)
		ret = guest_claim(RAM_BASE, RAM_TOP);
	return ret ? ret : guest_attest(challenge, token, length);
}

int main(void)
{
	static struct rmm_mock mock;
	static unsigned char token[2 * TOKEN_SIZE];
	unsigned long left = TOKEN_SIZE, bits;
	size_t length = sizeof(token);
	int ret;

	prepare(&mock, &left);
	rmm_mock_use(&mock);
	ret = start(&bits, token, &length);
	rmm_mock_finish(&mock);
	rmm_mock_print(&mock, stdout);
	if (ret || mock.violation_count || memory_used() || bits != IPA_BITS ||
	    length != TOKEN_SIZE || token[length - 1] != 0x2a) {
		fprintf(stderr, "the Realm got %d and a token of %zu bytes\n",
			ret, length);
		return 1;
	}
	return 0;
}
