// SPDX-License-Identifier: BSD-3-Clause
#include "rmm.h"

#include <linux/arm-rmi-cmds.h>

#include "memory.h"

#define BATCH 4UL /* granules that it works on before it returns */
#define PSCI_SYSTEM_OFF 0x84000008UL

static const void *translate(void *context, uint64_t address, size_t size)
{
	(void)context;
	(void)size;
	return memory_at(address);
}

/* How far it gets in one call. */
static uint64_t stop(uint64_t base, uint64_t top)
{
	return top - base > BATCH * GRANULE ? base + BATCH * GRANULE : top;
}

static void granule_range(void *context, const struct rmm_mock_frame *call,
			  struct rmm_mock_result *result)
{
	(void)context;
	result->x[1] = stop(call->x[1], call->x[2]);
}

static void begin(struct rmm *rmm, struct rmm_mock_result *result,
		  uint64_t memory, uint64_t can_cancel)
{
	result->x[0] = RMI_INCOMPLETE |
		       FIELD_PREP(RMI_RESULT_MEMREQ_MASK, memory) |
		       FIELD_PREP(RMI_RESULT_CAN_CANCEL_MASK, can_cancel);
	result->x[1] = ++rmm->handle;
	rmm->is_open = true;
}

static void begin_to_take(struct rmm *rmm, struct rmm_mock_result *result,
			  uint64_t count, uint64_t state)
{
	begin(rmm, result, RMI_OP_MEM_REQ_DONATE, RMI_OP_CAN_CANCEL);
	rmm->request = FIELD_PREP(RMI_DONATE_STATE_MASK, state) |
		       FIELD_PREP(RMI_DONATE_CONTIG_MASK, RMI_OP_MEM_CONTIG) |
		       FIELD_PREP(RMI_DONATE_COUNT_MASK, count);
	result->x[2] = rmm->request;
}

static void realm_create(void *context, const struct rmm_mock_frame *call,
			 struct rmm_mock_result *result)
{
	(void)call;
	begin_to_take(context, result, 2, RMI_OP_MEM_UNDELEGATED);
}

static void rec_create(void *context, const struct rmm_mock_frame *call,
		       struct rmm_mock_result *result)
{
	(void)call;
	begin_to_take(context, result, 3, RMI_OP_MEM_DELEGATED);
}

static void terminate(void *context, const struct rmm_mock_frame *call,
		      struct rmm_mock_result *result)
{
	(void)call;
	begin(context, result, RMI_OP_MEM_REQ_NONE, RMI_OP_CANNOT_CANCEL);
}

static void destroy(void *context, const struct rmm_mock_frame *call,
		    struct rmm_mock_result *result)
{
	(void)call;
	begin(context, result, RMI_OP_MEM_REQ_RECLAIM, RMI_OP_CANNOT_CANCEL);
}

static bool is_known(const struct rmm *rmm, const struct rmm_mock_frame *call,
		     struct rmm_mock_result *result)
{
	bool known = rmm->is_open && call->x[1] == rmm->handle;

	if (!known)
		result->x[0] = RMI_ERROR_INPUT;
	return known;
}

/* One entry must be all that was asked for. */
static bool fits(const struct rmm *rmm, uint64_t run)
{
	return rmm->transfers < RMM_TRANSFERS &&
	       RMI_ADDR_RANGE_COUNT(run) == RMI_DONATE_COUNT(rmm->request) &&
	       RMI_ADDR_RANGE_STATE(run) == RMI_DONATE_STATE(rmm->request);
}

static void op_mem_donate(void *context, const struct rmm_mock_frame *call,
			  struct rmm_mock_result *result)
{
	const uint64_t *list = memory_at(call->x[2]);
	struct rmm *rmm = context;

	if (!is_known(rmm, call, result))
		return;
	if (!list || !fits(rmm, list[0])) {
		result->x[0] = RMI_ERROR_INPUT;
		return;
	}
	rmm->kept[rmm->transfers++] = list[0];
	result->x[1] = 1;
}

static void op_mem_reclaim(void *context, const struct rmm_mock_frame *call,
			   struct rmm_mock_result *result)
{
	uint64_t *list = memory_at(call->x[2]);
	struct rmm *rmm = context;

	if (!is_known(rmm, call, result))
		return;
	if (!list || !rmm->transfers) {
		result->x[0] = RMI_ERROR_INPUT;
		return;
	}
	list[0] = rmm->kept[--rmm->transfers];
	result->x[1] = 1;
}

static void op_end(void *context, const struct rmm_mock_frame *call,
		   struct rmm_mock_result *result)
{
	struct rmm *rmm = context;

	if (is_known(rmm, call, result))
		rmm->is_open = false;
}

/* Where a walk to a table of @level ends: level 1 is there from the start. */
static uint64_t walk(const struct rmm *rmm, uint64_t level)
{
	uint64_t reached = 1;

	while (reached < level && rmm->tables[reached + 1])
		reached++;
	return reached;
}

static uint64_t no_table(uint64_t reached)
{
	return RMI_ERROR_RTT | FIELD_PREP(RMI_RESULT_DATA_LEVEL_MASK, reached);
}

/* There are no tables below level 1 yet: the host must add them. */
static void init_ripas(void *context, const struct rmm_mock_frame *call,
		       struct rmm_mock_result *result)
{
	uint64_t reached = walk(context, RMM_LEVELS - 1);

	if (reached == RMM_LEVELS - 1)
		result->x[1] = call->x[3];
	else
		result->x[0] = no_table(reached);
}

static void set_ripas(void *context, const struct rmm_mock_frame *call,
		      struct rmm_mock_result *result)
{
	(void)context;
	result->x[1] = call->x[4];
}

/* Of one Realm with one table of each level, but for the first of them. */
static bool is_level(uint64_t level, struct rmm_mock_result *result)
{
	bool is = level > 1 && level < RMM_LEVELS;

	if (!is)
		result->x[0] = RMI_ERROR_INPUT;
	return is;
}

static void rtt_create(void *context, const struct rmm_mock_frame *call,
		       struct rmm_mock_result *result)
{
	struct rmm *rmm = context;

	if (is_level(call->x[4], result))
		rmm->tables[call->x[4]] = call->x[2];
}

static void rtt_destroy(void *context, const struct rmm_mock_frame *call,
			struct rmm_mock_result *result)
{
	struct rmm *rmm = context;
	uint64_t level = call->x[3];

	if (!is_level(level, result))
		return;
	result->x[2] = call->x[2] + (GRANULE << 9 * (RMM_LEVELS - level));
	if (walk(rmm, level) < level) {
		result->x[0] = no_table(walk(rmm, level));
		return;
	}
	result->x[1] = rmm->tables[level];
	rmm->tables[level] = 0;
}

static bool is_ram(uint64_t base, uint64_t top, struct rmm_mock_result *result)
{
	bool is = base < top && top <= RMM_PAGES * GRANULE;

	if (!is)
		result->x[0] = RMI_ERROR_INPUT;
	return is;
}

static void data_map_init(void *context, const struct rmm_mock_frame *call,
			  struct rmm_mock_result *result)
{
	struct rmm *rmm = context;

	if (is_ram(call->x[3], call->x[3] + GRANULE, result))
		rmm->data[call->x[3] / GRANULE] = call->x[2];
}

static void data_map(void *context, const struct rmm_mock_frame *call,
		     struct rmm_mock_result *result)
{
	struct rmm *rmm = context;
	uint64_t phys = RMI_ADDR_RANGE_ADDR(call->x[5]);
	uint64_t top = stop(call->x[2], call->x[3]);

	if (!is_ram(call->x[2], call->x[3], result))
		return;
	for (uint64_t ipa = call->x[2]; ipa < top; ipa += GRANULE) {
		rmm->data[ipa / GRANULE] = phys;
		phys += GRANULE;
	}
	result->x[1] = top;
}

/*
 * One answer describes pages that follow each other in memory, too; or it
 * passes over a page that is none.
 */
static void data_unmap(void *context, const struct rmm_mock_frame *call,
		       struct rmm_mock_result *result)
{
	struct rmm *rmm = context;
	uint64_t base = call->x[2];
	uint64_t count = 0;
	uint64_t phys;

	if (!is_ram(base, call->x[3], result))
		return;
	phys = rmm->data[base / GRANULE];
	result->x[1] = base + GRANULE;
	if (!phys)
		return;
	for (uint64_t ipa = base; ipa < stop(base, call->x[3]);
	     ipa += GRANULE) {
		if (rmm->data[ipa / GRANULE] != phys + count * GRANULE)
			break;
		rmm->data[ipa / GRANULE] = 0;
		count++;
	}
	result->x[1] = base + count * GRANULE;
	result->x[2] = phys | FIELD_PREP(RMI_ADDR_RANGE_COUNT_MASK, count);
}

/* The Realm wants memory, then talks to the host, then turns itself off. */
static void rec_enter(void *context, const struct rmm_mock_frame *call,
		      struct rmm_mock_result *result)
{
	static const unsigned char reasons[] = {
		RMI_EXIT_RIPAS_CHANGE,
		RMI_EXIT_HOST_CALL,
		RMI_EXIT_PSCI,
	};
	struct rmm *rmm = context;
	struct rec_run *run = memory_at(call->x[2]);

	if (!run || rmm->runs == sizeof(reasons)) {
		result->x[0] = RMI_ERROR_INPUT;
		return;
	}
	run->exit.exit_reason = reasons[rmm->runs++];
	run->exit.ripas_base = 0x200000;
	run->exit.ripas_top = 0x400000;
	run->exit.ripas_value = RMI_RAM;
	run->exit.gprs[0] = PSCI_SYSTEM_OFF;
}

void rmm_prepare(struct rmm_mock *mock, struct rmm *rmm)
{
	static rmm_mock_handler *const handlers[RMM_MOCK_COMMANDS] = {
		[RMI_MOCK_GRANULE_RANGE_DELEGATE] = granule_range,
		[RMI_MOCK_GRANULE_RANGE_UNDELEGATE] = granule_range,
		[RMI_MOCK_REALM_CREATE] = realm_create,
		[RMI_MOCK_REALM_TERMINATE] = terminate,
		[RMI_MOCK_REALM_DESTROY] = destroy,
		[RMI_MOCK_REC_CREATE] = rec_create,
		[RMI_MOCK_REC_ENTER] = rec_enter,
		[RMI_MOCK_REC_DESTROY] = destroy,
		[RMI_MOCK_OP_MEM_DONATE] = op_mem_donate,
		[RMI_MOCK_OP_MEM_RECLAIM] = op_mem_reclaim,
		[RMI_MOCK_OP_CONTINUE] = op_end,
		[RMI_MOCK_OP_CANCEL] = op_end,
		[RMI_MOCK_RTT_CREATE] = rtt_create,
		[RMI_MOCK_RTT_DESTROY] = rtt_destroy,
		[RMI_MOCK_RTT_INIT_RIPAS] = init_ripas,
		[RMI_MOCK_RTT_SET_RIPAS] = set_ripas,
		[RMI_MOCK_RTT_DATA_MAP_INIT] = data_map_init,
		[RMI_MOCK_RTT_DATA_MAP] = data_map,
		[RMI_MOCK_RTT_DATA_UNMAP] = data_unmap,
	};

	rmm_mock_init(mock);
	mock->translate = translate;
	for (unsigned int i = 0; i < RMM_MOCK_COMMANDS; i++)
		rmm_mock_set_handler(mock, (enum rmm_mock_command)i,
				     handlers[i], rmm);
	rmm_mock_will_return(mock, RMI_MOCK_VERSION, RMI_SUCCESS,
			     RMI_ABI_VERSION(2, 0), RMI_ABI_VERSION(2, 0));
}
