/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/smccc.h"

#include <stddef.h>

#include "model/layout.h"

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

static unsigned int part(uint32_t fid, unsigned int msb, unsigned int lsb)
{
	const struct bit_range bits = { .msb = msb, .lsb = lsb };

	return (unsigned int)layout_get(fid, &bits);
}

struct smccc_function smccc_function(uint32_t fid)
{
	unsigned int owner = part(fid, SMCCC_OWNER_MSB, SMCCC_OWNER_LSB);

	return (struct smccc_function){
		.fast = fid & SMCCC_FAST,
		.smc64 = fid & SMCCC_SMC64,
		.owner = owner,
		.owner_name = owner_name(owner),
		.reserved = part(fid, SMCCC_RESERVED_MSB, SMCCC_RESERVED_LSB),
		.sve_hint = fid & SMCCC_SVE_HINT,
		.number = part(fid, SMCCC_NUMBER_MSB, 0),
	};
}
