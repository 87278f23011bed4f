/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/smccc.h"

#include <stddef.h>

static const struct {
	unsigned int first;
	unsigned int last;
	const char *name;
} owners[] = {
	{ 0, 0, "Arm architecture" },
	{ 1, 1, "CPU service" },
	{ 2, 2, "SiP service" },
	{ 3, 3, "OEM service" },
	{ 4, 4, "standard secure service" },
	{ 5, 5, "standard hypervisor service" },
	{ 6, 6, "vendor specific hypervisor service" },
	{ 48, 49, "trusted application" },
	{ 50, 63, "trusted OS" },
};

static const char *owner_name(unsigned int owner)
{
	for (size_t i = 0; i < sizeof(owners) / sizeof(owners[0]); i++)
		if (owner >= owners[i].first && owner <= owners[i].last)
			return owners[i].name;
	return NULL;
}

struct smccc_function smccc_function(uint32_t fid)
{
	unsigned int owner = fid >> 24 & 0x3f;

	return (struct smccc_function){
		.fast = fid >> 31,
		.smc64 = fid >> 30 & 1,
		.owner = owner,
		.owner_name = owner_name(owner),
		.reserved = fid >> 17 & 0x7f,
		.sve_hint = fid & SMCCC_SVE_HINT,
		.number = fid & 0xffff,
	};
}
