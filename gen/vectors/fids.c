/* SPDX-License-Identifier: BSD-3-Clause */
/* Function IDs, taken apart as SMCCC does, and what is near to them. */
#include "model/smccc.h"
#include "vectors/kinds.h"

static const struct command *find_command(const struct interface *interface,
					  uint64_t fid)
{
	const struct command *commands = interface->commands.items;

	for (size_t i = 0; i < interface->commands.count; i++)
		if (commands[i].fid.value == fid)
			return &commands[i];
	return NULL;
}

static void add(const struct model *model, const struct interface *interface,
		const char *kind, uint64_t fid, struct list *vectors)
{
	struct fid_vector *added =
		list_add(model->arena, vectors, sizeof(*added));

	*added = (struct fid_vector){
		.kind = kind,
		.fid = fid,
		.command = find_command(interface, fid & ~SMCCC_SVE_HINT),
		.in_range = interface_has_fid(interface, fid & ~SMCCC_SVE_HINT),
		.parts = smccc_function((uint32_t)fid),
	};
}

/* Changes of one part, each of which makes another function ID. */
static void add_changes(const struct model *model,
			const struct interface *interface, uint64_t fid,
			struct list *vectors)
{
	add(model, interface, "other_convention", fid ^ SMCCC_SMC64, vectors);
	add(model, interface, "yielding", fid ^ SMCCC_FAST, vectors);
	for (unsigned int bit = SMCCC_OWNER_LSB; bit <= SMCCC_OWNER_MSB; bit++)
		add(model, interface, "other_owner", fid ^ UINT64_C(1) << bit,
		    vectors);
	for (unsigned int bit = SMCCC_RESERVED_LSB; bit <= SMCCC_RESERVED_MSB;
	     bit++)
		add(model, interface, "reserved_bit", fid | UINT64_C(1) << bit,
		    vectors);
}

void vectors_fids(const struct model *model, const struct interface *interface,
		  struct list *vectors)
{
	const struct command *commands = interface->commands.items;
	const struct fid_range *ranges = interface->ranges.items;

	for (size_t i = 0; i < interface->commands.count; i++) {
		uint64_t fid = commands[i].fid.value;

		add(model, interface, "command", fid, vectors);
		add(model, interface, "sve_hint", fid | SMCCC_SVE_HINT,
		    vectors);
	}
	for (size_t i = 0; i < interface->ranges.count; i++) {
		uint64_t first = ranges[i].first.value;
		uint64_t last = ranges[i].last.value;

		add(model, interface, "below_range", first - 1, vectors);
		add(model, interface, "first_of_range", first, vectors);
		add(model, interface, "last_of_range", last, vectors);
		add(model, interface, "above_range", last + 1, vectors);
	}
	if (interface->commands.count)
		add_changes(model, interface, commands[0].fid.value, vectors);
}
