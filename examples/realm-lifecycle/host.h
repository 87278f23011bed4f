/* SPDX-License-Identifier: BSD-3-Clause */
/* The code under test: how a host makes, runs and destroys a Realm. */
#ifndef HOST_H
#define HOST_H

struct realm {
	unsigned long rd;
	unsigned long root;
	unsigned long rec;
	unsigned long aux;
	unsigned long run;
};

/* Each returns 0, or what the RMM or the conduit answered. */
int realm_negotiate(void);
int realm_create(struct realm *realm);
int realm_populate(const struct realm *realm, unsigned long ipa,
		   unsigned long pages);
int realm_add_rec(struct realm *realm, unsigned long entry);
/* Runs the Realm until it turns itself off. */
int realm_run(const struct realm *realm);
int realm_destroy(struct realm *realm, unsigned long ipa, unsigned long pages);

#endif
