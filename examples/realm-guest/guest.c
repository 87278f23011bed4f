// SPDX-License-Identifier: BSD-3-Clause
/*
 * Nothing here knows of the mock: the wrappers are those of the kernel, and
 * memory.h is what page allocation is there.
 */
#include "guest.h"

#include <string.h>

#include <asm/rsi_cmds.h>

#include "memory.h"

int guest_negotiate(void)
{
	return rsi_version(RSI_ABI_VERSION(RSI_ABI_VERSION_MAJOR,
					   RSI_ABI_VERSION_MINOR),
			   NULL, NULL);
}

int guest_ipa_bits(unsigned long *bits)
{
	unsigned long page = memory_alloc();
	const struct realm_config *config = memory_at(page);
	int ret = rsi_realm_config(page);

	*bits = config->ipa_bits;
	memory_free(page);
	return ret;
}

/* The RMM may stop before the top, and says where. */
int guest_claim(unsigned long base, unsigned long top)
{
	while (base < top) {
		unsigned long response;
		int ret = rsi_ipa_state_set(base, top, RSI_RIPAS_RAM,
					    RSI_NO_CHANGE_DESTROYED, &base,
					    &response);

		if (ret)
			return ret;
		if (response == RSI_REJECT)
			return GUEST_REJECTED;
	}
	return 0;
}

static int begin(const unsigned long c[8])
{
	return rsi_attestation_token_init(c[0], c[1], c[2], c[3], c[4], c[5],
					  c[6], c[7], NULL);
}

/* Fills a page, or gets what is left: RSI_INCOMPLETE if there is more. */
static int read_page(unsigned long page, unsigned long *length)
{
	int ret = RSI_INCOMPLETE;

	*length = 0;
	while (ret == RSI_INCOMPLETE && *length < GRANULE) {
		unsigned long piece;

		ret = rsi_attestation_token_continue(page, *length,
						     GRANULE - *length, &piece);
		*length += piece;
	}
	return ret;
}

static int read_token(unsigned long page, unsigned char *token, size_t *length)
{
	size_t room = *length;
	int ret = RSI_INCOMPLETE;

	*length = 0;
	while (ret == RSI_INCOMPLETE) {
		unsigned long more;

		ret = read_page(page, &more);
		if (more > room - *length)
			return RSI_ERROR_INPUT;
		memcpy(token + *length, memory_at(page), more);
		*length += more;
	}
	return ret;
}

int guest_attest(const unsigned long challenge[8], unsigned char *token,
		 size_t *length)
{
	unsigned long page = memory_alloc();
	size_t room = *length;
	int ret = begin(challenge);

	if (!ret)
		ret = read_token(page, token, length);
	/* Another token was begun meanwhile: once more from the start. */
	if (ret == RSI_ERROR_STATE) {
		*length = room;
		ret = begin(challenge);
		if (!ret)
			ret = read_token(page, token, length);
	}
	memory_free(page);
	return ret;
}
