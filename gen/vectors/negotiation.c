/* SPDX-License-Identifier: BSD-3-Clause */
/* The outcome of each scenario, by the rules that the document states. */
#include "vectors/kinds.h"

static bool is_below(const struct version_number *left,
		     const struct version_number *right)
{
	if (left->major.value != right->major.value)
		return left->major.value < right->major.value;
	return left->minor.value < right->minor.value;
}

static uint64_t encode(const struct interface *interface,
		       const struct version_number *version)
{
	const struct type *type = interface->version.type.type;

	return version->major.value << type_field(type, "major")->bits.lsb |
	       version->minor.value << type_field(type, "minor")->bits.lsb;
}

static const struct version_number *highest(const struct scenario *scenario)
{
	const struct version_number *versions = scenario->supported.items;
	const struct version_number *best = &versions[0];

	for (size_t i = 1; i < scenario->supported.count; i++)
		if (is_below(best, &versions[i]))
			best = &versions[i];
	return best;
}

/* The highest version that is not above the requested one; NULL: none. */
static const struct version_number *
highest_allowed(const struct scenario *scenario)
{
	const struct version_number *versions = scenario->supported.items;
	const struct version_number *best = NULL;

	for (size_t i = 0; i < scenario->supported.count; i++)
		if (!is_below(&scenario->requested, &versions[i]) &&
		    (!best || is_below(best, &versions[i])))
			best = &versions[i];
	return best;
}

static void add(const struct model *model, const struct interface *interface,
		const struct scenario *scenario, struct list *vectors)
{
	const struct version_number *versions = scenario->supported.items;
	const struct version_number *higher = highest(scenario);
	const struct version_number *lower = highest_allowed(scenario);
	struct negotiation_vector *added =
		list_add(model->arena, vectors, sizeof(*added));
	uint64_t *supported = arena_alloc(
		model->arena, scenario->supported.count * sizeof(*supported));

	for (size_t i = 0; i < scenario->supported.count; i++)
		supported[i] = encode(interface, &versions[i]);
	added->scenario = scenario;
	added->supported = supported;
	added->accepted = lower && !is_below(lower, &scenario->requested);
	added->requested = encode(interface, &scenario->requested);
	added->lower = encode(interface, lower ? lower : higher);
	added->higher = encode(interface, higher);
	added->x0 = vectors_x0(interface,
			       added->accepted ?
				       vectors_success(interface) :
				       interface->negotiation.refused.text,
			       0);
}

void vectors_negotiation(const struct model *model,
			 const struct interface *interface,
			 struct list *vectors)
{
	const struct scenario *scenarios = model->versioning.scenarios.items;

	if (!interface->negotiation.command.text)
		return;
	for (size_t i = 0; i < model->versioning.scenarios.count; i++)
		add(model, interface, &scenarios[i], vectors);
}
