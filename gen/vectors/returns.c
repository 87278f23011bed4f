/* SPDX-License-Identifier: BSD-3-Clause */
/* X0 on return: each status with each index it may have, and errors of SMCCC.
 */
#include "model/layout.h"
#include "vectors/kinds.h"

static void add(const struct model *model, struct list *vectors,
		struct return_vector vector)
{
	struct return_vector *added =
		list_add(model->arena, vectors, sizeof(*added));

	*added = vector;
}

static void add_status(const struct model *model,
		       const struct interface *interface,
		       const struct status_row *row, struct list *vectors)
{
	const char *status = row->status.text;
	uint64_t mask;

	add(model, vectors,
	    (struct return_vector){ "status", vectors_x0(interface, status, 0),
				    status, 0 });
	if (!status_has_index(row))
		return;
	mask = vectors_index_mask(interface, status);
	for (unsigned int bit = 0; bit < 64; bit++) {
		uint64_t value = UINT64_C(1) << bit;

		if (mask & value)
			add(model, vectors,
			    (struct return_vector){
				    "status_with_index",
				    vectors_x0(interface, status, value),
				    status, value });
	}
	add(model, vectors,
	    (struct return_vector){ "status_with_index",
				    vectors_x0(interface, status, mask), status,
				    mask });
}

/* What is negative in 32 or in 64 bits, where it is no status as well. */
static void add_errors(const struct model *model,
		       const struct interface *interface, struct list *vectors)
{
	static const uint64_t errors[] = { SMCCC_NOT_SUPPORTED,
					   (uint32_t)SMCCC_NOT_SUPPORTED };

	if (vectors_shared(interface))
		return;
	for (size_t i = 0; i < sizeof(errors) / sizeof(errors[0]); i++)
		add(model, vectors,
		    (struct return_vector){ "smccc_error", errors[i], NULL,
					    0 });
}

void vectors_returns(const struct model *model,
		     const struct interface *interface, struct list *vectors)
{
	const struct status_row *rows = interface->result.statuses.items;
	uint64_t reserved = layout_reserved_mask(interface->result.type.type);

	for (size_t i = 0; i < interface->result.statuses.count; i++)
		add_status(model, interface, &rows[i], vectors);
	add_errors(model, interface, vectors);
	for (unsigned int bit = 0; bit < 64; bit++)
		if (reserved >> bit & 1)
			add(model, vectors,
			    (struct return_vector){ "reserved_bit",
						    UINT64_C(1) << bit, NULL,
						    0 });
}
