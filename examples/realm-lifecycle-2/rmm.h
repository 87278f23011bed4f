/* SPDX-License-Identifier: BSD-3-Clause */
/* The mock's answers: what an RMM has to remember to be worth calling. */
#ifndef RMM_H
#define RMM_H

#include <rmm_mock.h>

#define RMM_PAGES 64 /* of the Realm's addresses */
#define RMM_LEVELS 4
#define RMM_TRANSFERS 2

/* Everything else succeeds with zeroes. */
struct rmm {
	uint64_t data[RMM_PAGES];
	uint64_t tables[RMM_LEVELS];
	uint64_t kept[RMM_TRANSFERS]; /* RmiAddrRangeDesc */
	unsigned int transfers;
	uint64_t request; /* RmiOpMemDonateReq */
	uint64_t handle;  /* of the last operation */
	bool is_open;	  /* it has not ended yet */
	unsigned int runs;
};

/* Makes @mock an RMM with one Realm of few pages, which wants memory. */
void rmm_prepare(struct rmm_mock *mock, struct rmm *rmm);

#endif
