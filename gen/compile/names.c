/* SPDX-License-Identifier: BSD-3-Clause */
/* The names that the built-in consumers give to the items of a specification.
 */
#include "compile/compilation.h"
#include "emit/consumer.h"
#include "emit/item_name.h"

static void write_names(const struct compilation *c, size_t number,
			const struct list *names)
{
	const struct item_name *items = names->items;

	buffer_printf(c->out,
		      "\nstatic const struct item_name names_%zu[] = {\n",
		      number);
	for (size_t i = 0; i < names->count; i++) {
		const char *texts[] = { items[i].path, items[i].key,
					items[i].name };

		for (size_t j = 0; j < 3; j++) {
			buffer_puts(c->out, j ? ", " : "\t{ ");
			compilation_write_text(c, texts[j]);
		}
		buffer_puts(c->out, " },\n");
	}
	buffer_puts(c->out, "};\n");
}

/* An array of C has one element at least: the last is not counted. */
static void write_policy(const struct compilation *c, size_t number,
			 const char *what, const struct list *entries)
{
	const struct policy_entry *items = entries->items;

	buffer_printf(c->out,
		      "\nstatic const struct policy_entry %s_%zu[] = {\n", what,
		      number);
	for (size_t i = 0; i < entries->count; i++) {
		buffer_puts(c->out, "\t{ ");
		compilation_write_text(c, items[i].name);
		buffer_puts(c->out, ", ");
		compilation_write_text(c, items[i].reason);
		buffer_puts(c->out, ", 1 },\n");
	}
	buffer_puts(c->out, "\t{ 0, 0, 0 },\n};\n");
}

static void write_interfaces(const struct compilation *c, size_t number,
			     const struct list *interfaces)
{
	const struct interface *const *items = interfaces->items;

	buffer_printf(c->out,
		      "\nstatic const struct interface *const "
		      "interfaces_%zu[] = {\n",
		      number);
	for (size_t i = 0; i < interfaces->count; i++) {
		buffer_puts(c->out, "\t");
		compilation_write_address(c, items[i]);
		buffer_puts(c->out, ",\n");
	}
	buffer_puts(c->out, "};\n");
}

static void add_row(struct compilation *c, const char *consumer,
		    size_t specification, const struct consumer_names *names)
{
	size_t number = c->consumers++;

	write_names(c, number, &names->names);
	write_policy(c, number, "slots", &names->policy.slots);
	write_policy(c, number, "drops", &names->policy.drops);
	write_policy(c, number, "aligned", &names->policy.aligned);
	write_interfaces(c, number, &names->interfaces);
	buffer_printf(&c->rows,
		      "\t{ \"%s\", &specification_%zu,\n"
		      "\t  { LIST(interfaces_%zu), LIST(names_%zu),\n"
		      "\t    { { (void *)slots_%zu, %zu, 0 }, "
		      "{ (void *)drops_%zu, %zu, 0 },\n"
		      "\t      { (void *)aligned_%zu, %zu, 0 } } } },\n",
		      consumer, specification, number, number, number,
		      names->policy.slots.count, number,
		      names->policy.drops.count, number,
		      names->policy.aligned.count);
}

bool compilation_write_names(struct compilation *c,
			     const struct specification *specification,
			     size_t number, struct diagnostics *diagnostics)
{
	struct render_job job = { .model = &specification->model,
				  .arena = c->arena,
				  .diagnostics = diagnostics,
				  .command_line = "" };
	struct list consumers = { 0 };
	const struct consumer *items;
	bool good = true;

	consumer_find(c->arena, NULL, &consumers);
	items = consumers.items;
	for (size_t i = 0; i < consumers.count; i++) {
		struct consumer_names names;

		job.consumer = &items[i];
		if (consumer_run_names(&job, false, &names))
			add_row(c, items[i].name, number, &names);
		else
			good = false;
	}
	return good;
}
