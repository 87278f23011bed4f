/* SPDX-License-Identifier: BSD-3-Clause */
/* The code under test: how a host makes, runs and destroys a Realm. */
#ifndef HOST_H
#define HOST_H

struct realm {
	unsigned long rd;
	unsigned long root;
	unsigned long rec;
	unsigned long run;
};

/*
 * Each returns 0, or what the RMM or the conduit answered, or -ENOMEM. What
 * fails leaves nothing behind but the pages and tables that the Realm has got.
 */
long host_start(void);
long realm_create(struct realm *realm);
/* Pages with contents from @ipa on, and behind them memory without. */
long realm_populate(const struct realm *realm, unsigned long ipa,
		    unsigned long image, unsigned long ram);
long realm_add_rec(struct realm *realm, unsigned long entry);
/* Runs the Realm until it turns itself off. */
long realm_run(const struct realm *realm);
long realm_destroy(const struct realm *realm, unsigned long base,
		   unsigned long top);

#endif
