/* SPDX-License-Identifier: BSD-3-Clause */
/* The RMI of 2.0-bet0, typed by hand from its facts. */
#include "../rmm_rmi.h"

#define ERROR_DEVICE 6u
#define ADDR_TYPE_SINGLE 1u
#define ADDR_TYPE_LIST 2u

static uint64_t psci_complete(const struct call *call, unsigned int first)
{
	return input_error(finds(first, call->x[1] == call->x[2]));
}

static uint64_t tracking_set(const struct call *call, unsigned int first)
{
	uint64_t state = call->x[3] & 7;

	return input_error(finds(first, state < 1) ||
			   finds(first + 1, state > 3));
}

static uint64_t op_mem(const struct call *call, unsigned int first)
{
	return input_error(finds(first, call->x[2] % 8 != 0));
}

static uint64_t cmem_range(const struct call *call, unsigned int first)
{
	return finds(first, call->x[3] <= call->x[2]) ? ERROR_DEVICE : SUCCESS;
}

static uint64_t communicate(const struct call *call, unsigned int first)
{
	return input_error(finds(first, is_odd(load(call, 0x8, 8))) ||
			   finds(first + 1, is_odd(load(call, 0x10, 8))));
}

static uint64_t set_pubkey(const struct call *call, unsigned int first)
{
	return input_error(finds(first, load(call, 0x800, 8) > 1024) ||
			   finds(first + 1, load(call, 0x808, 8) > 1024));
}

static uint64_t stream_connect(const struct call *call, unsigned int first)
{
	return input_error(finds(first, is_odd(load(call, 0x10, 8))));
}

static uint64_t realm_create(const struct call *call, unsigned int first)
{
	return input_error(
		finds(first, load(call, 0x440, 8) > load(call, 0x38, 8)));
}

static uint64_t vdev_create(const struct call *call, unsigned int first)
{
	return input_error(finds(first, (load(call, 0, 8) & 1) != 0 &&
						is_odd(load(call, 0x20, 8))));
}

static uint64_t vsmmu_create(const struct call *call, unsigned int first)
{
	uint64_t base = load(call, 0x8, 8), top = load(call, 0x10, 8);

	return input_error(finds(first, is_odd(base)) ||
			   finds(first + 1, is_odd(top)) ||
			   finds(first + 2, top <= base));
}

static uint64_t vsmmu_features(const struct call *call, unsigned int first)
{
	return input_error(finds(first, call->x[1] % 0x100 != 0));
}

/* X<flags> says what the next register is: here, the address of a list. */
static int no_list(const uint64_t *x, unsigned int flags, unsigned int first)
{
	return finds(first,
		     (x[flags] & 3) == ADDR_TYPE_LIST && x[flags + 1] % 8 != 0);
}

static uint64_t map(const uint64_t *x, unsigned int flags, unsigned int first)
{
	uint64_t type = x[flags] & 3;

	return input_error(no_list(x, flags, first) ||
			   finds(first + 1, type < ADDR_TYPE_SINGLE) ||
			   finds(first + 2, type > ADDR_TYPE_LIST));
}

static uint64_t rtt_map(const struct call *call, unsigned int first)
{
	return map(call->x, 4, first);
}

static uint64_t dev_map(const struct call *call, unsigned int first)
{
	return map(call->x, 5, first);
}

static uint64_t rtt_unmap(const struct call *call, unsigned int first)
{
	return input_error(no_list(call->x, 4, first));
}

static const struct command commands[] = {
	{ 0xc4000150, 0, 0, NULL },
	{ 0xc4000153, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4, 0, NULL },
	{ 0xc4000157, 1 << 1, 0, NULL },
	{ 0xc4000158, 1 << 1 | 1 << 2, 0, realm_create },
	{ 0xc4000159, 1 << 1, 0, NULL },
	{ 0xc400015a, 1 << 1 | 1 << 2 | 1 << 3, 0, NULL },
	{ 0xc400015b, 1 << 1, 0, NULL },
	{ 0xc400015c, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc400015d, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc400015e, 1 << 1, 0, NULL },
	{ 0xc4000161, 1 << 1, 0, NULL },
	{ 0xc4000163, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 6, 5, NULL },
	{ 0xc4000164, 1 << 1 | 1 << 2, 0, psci_complete },
	{ 0xc4000166, 1 << 1, 0, NULL },
	{ 0xc4000168, 1 << 1 | 1 << 3, 2, NULL },
	{ 0xc4000169, 1 << 1 | 1 << 2 | 1 << 4, 3, NULL },
	{ 0xc400016a, 1 << 1 | 1 << 2 | 1 << 3, 0, vsmmu_create },
	{ 0xc400016b, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc400016e, 1 << 1, 0, NULL },
	{ 0xc400016f, 0, 0, NULL },
	{ 0xc4000170, 0, 0, NULL },
	{ 0xc4000174, 1 << 1, 0, NULL },
	{ 0xc4000175, 1 << 1 | 1 << 2, 0, communicate },
	{ 0xc4000176, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc4000177, 1 << 1, 0, NULL },
	{ 0xc4000178, 1 << 1, 0, NULL },
	{ 0xc400017a, 1 << 1, 0, NULL },
	{ 0xc400017b, 1 << 1 | 1 << 2, 0, set_pubkey },
	{ 0xc400017c, 1 << 1, 0, NULL },
	{ 0xc400017d, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc400017e, 1 << 1, 0, NULL },
	{ 0xc400017f, 1 << 1, 0, NULL },
	{ 0xc4000185, 1 << 1 | 1 << 2 | 1 << 3, 0, NULL },
	{ 0xc4000186, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4, 0, communicate },
	{ 0xc4000187, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4, 0, vdev_create },
	{ 0xc4000188, 1 << 1 | 1 << 2 | 1 << 3, 0, NULL },
	{ 0xc4000189, 1 << 1, 0, NULL },
	{ 0xc400018a, 1 << 1 | 1 << 2 | 1 << 3, 0, NULL },
	{ 0xc400018b, 1 << 1 | 1 << 2 | 1 << 4, 3, NULL },
	{ 0xc400018e, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc40001d0, 1 << 1 | 1 << 2 | 1 << 3, 0, NULL },
	{ 0xc40001d1, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4, 0, NULL },
	{ 0xc40001d2, 1 << 1 | 1 << 2 | 1 << 3, 0, NULL },
	{ 0xc40001d4, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 5 | 1 << 6 | 1 << 7, 0,
	  NULL },
	{ 0xc40001d5, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 5 | 1 << 6, 0, NULL },
	{ 0xc40001d6, 1 << 2 | 1 << 3 | 1 << 4 | 1 << 5, 0, NULL },
	{ 0xc40001d7, 1 << 2, 0, NULL },
	{ 0xc40001d8, 0, 0, NULL },
	{ 0xc40001dc, 0, 0, NULL },
	{ 0xc40001dd, 0, 0, NULL },
	{ 0xc40001de, 0, 0, NULL },
	{ 0xc40001df, 0, 0, NULL },
	{ 0xc40001e0, 0, 0, NULL },
	{ 0xc40001e1, 0, 0, NULL },
	{ 0xc40001e3, 0, 0, tracking_set },
	{ 0xc40001e4, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc40001e5, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc40001e6, 1 << 1, 0, NULL },
	{ 0xc40001e7, 1 << 1, 0, cmem_range },
	{ 0xc40001e8, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc40001e9, 1 << 1, 0, NULL },
	{ 0xc40001ea, 1 << 1, 0, NULL },
	{ 0xc40001eb, 1 << 1, 0, cmem_range },
	{ 0xc40001ec, 1 << 1, 0, NULL },
	{ 0xc40001ed, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc40001ee, 1 << 2 | 1 << 3, 0, NULL },
	{ 0xc40001f0, 0, 0, NULL },
	{ 0xc40001f1, 1 << 1 | 1 << 2, 1, NULL },
	{ 0xc40001f2, 1 << 1 | 1 << 2, 1, NULL },
	{ 0xc40001f3, 0, 0, NULL },
	{ 0xc40001f4, 0, 0, NULL },
	{ 0xc40001f5, 1 << 1 | 1 << 2 | 1 << 3, 2, rtt_map },
	{ 0xc40001f6, 1 << 1 | 1 << 2 | 1 << 3, 2, rtt_unmap },
	{ 0xc40001f7, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4, 3, dev_map },
	{ 0xc40001f8, 1 << 1 | 1 << 2 | 1 << 3, 2, rtt_unmap },
	{ 0xc40001f9, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4, 3, NULL },
	{ 0xc40001fa, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4, 3, NULL },
	{ 0xc40001fb, 1 << 1 | 1 << 2 | 1 << 3, 2, rtt_map },
	{ 0xc40001fc, 1 << 1 | 1 << 2 | 1 << 3, 2, rtt_unmap },
	{ 0xc40001fd, 1 << 1 | 1 << 3, 2, NULL },
	{ 0xc40001fe, 1 << 1 | 1 << 3, 2, NULL },
	{ 0xc40001ff, 1 << 1 | 1 << 3, 2, NULL },
	{ 0xc4000200, 1 << 1 | 1 << 3, 2, NULL },
	{ 0xc4000201, 1 << 1, 0, NULL },
	{ 0xc4000202, 0, 0, NULL },
	{ 0xc4000203, 0, 0, NULL },
	{ 0xc4000204, 1 << 1, 0, stream_connect },
	{ 0xc4000206, 1 << 1, 0, NULL },
	{ 0xc4000208, 0, 0, op_mem },
	{ 0xc4000209, 0, 0, op_mem },
	{ 0xc400020a, 0, 0, NULL },
	{ 0xc400020b, 0, 0, vsmmu_features },
	{ 0xc400020c, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc400020d, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4, 0, NULL },
};

_Static_assert(COUNT_OF(commands) * CHECKS_OF_COMMAND <= CHECKS,
	       "each command has numbers for its checks");

uint64_t rmm_serve(const struct call *call)
{
	return serve_one_of(commands, COUNT_OF(commands), call);
}
