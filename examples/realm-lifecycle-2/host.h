/* SPDX-License-Identifier: BSD-3-Clause */
/* The code under test: how a host makes, runs and destroys a Realm. */
#ifndef HOST_H
#define HOST_H

/* All zeroes before it is created; later, what is 0 it has not got. */
struct realm {
	unsigned long rd;
	unsigned long root;
	unsigned long rec;
	unsigned long run;
	unsigned long base; /* its memory: the first IPA */
	unsigned long top;  /* and the one behind the last */
};

/*
 * Each returns 0, or what the RMM or the conduit answered, or -ENOMEM, or -EIO
 * if the RMM does not get on. What fails leaves nothing behind but the pages
 * and tables that the Realm has got: realm_destroy() takes them back at any
 * time after realm_create().
 */
long host_start(void);
long realm_create(struct realm *realm);
/* Pages with contents from @ipa on, and behind them memory without. */
long realm_populate(struct realm *realm, unsigned long ipa, unsigned long image,
		    unsigned long ram);
long realm_add_rec(struct realm *realm, unsigned long entry);
/* Runs the Realm until it turns itself off. */
long realm_run(const struct realm *realm);
long realm_destroy(const struct realm *realm);

#endif
