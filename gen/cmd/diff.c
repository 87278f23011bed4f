/* SPDX-License-Identifier: BSD-3-Clause */
#include "cmd/command.h"
#include "diff/change_filter.h"
#include "diff/change_report.h"
#include "diff/compare.h"
#include "diff/suppression.h"
#include "emit/consumer.h"

static enum exit_status list_kinds(void)
{
	for (size_t i = 0; i < CHANGE_COUNT; i++)
		printf("%-18s  %-12s  %-18s  %s\n", changes[i].name,
		       change_classes[changes[i].class],
		       changes[changes[i].mirror].name, changes[i].explains);
	return EXIT_CLEAN;
}

static bool find_names(const struct model *model,
		       const struct consumer *consumer,
		       struct diagnostics *diagnostics, struct list *names)
{
	const struct render_job job = { .model = model,
					.consumer = consumer,
					.command_line = "",
					.arena = diagnostics->arena,
					.diagnostics = diagnostics };
	struct consumer_names found;

	if (!consumer_name(&job, true, &found))
		return false;
	*names = found.names;
	return true;
}

/* Keeps what the consumer emits, if one is given. */
static bool filter(const struct options *options, struct change_report *report,
		   struct list *topics, struct change_names *names,
		   struct diagnostics *diagnostics)
{
	struct list consumers = { 0 };
	const struct consumer *consumer;

	if (!options->consumer)
		return true;
	if (!command_consumers(diagnostics->arena, options, diagnostics,
			       &consumers))
		return false;
	consumer = consumers.items;
	if (!find_names(report->old, consumer, diagnostics, &names->old) ||
	    !find_names(report->new, consumer, diagnostics, &names->new))
		return false;
	change_filter(topics, names);
	report->consumer = consumer->name;
	report->namer = change_consumer_name;
	report->names = names;
	return true;
}

static void print(const struct options *options,
		  const struct change_report *report)
{
	if (options->format == FORMAT_JSON)
		change_report_json(report, stdout);
	else if (options->format == FORMAT_MARKDOWN)
		change_report_markdown(report, stdout);
	else
		change_report_text(report, stdout);
}

static enum exit_status status_of(enum change_class worst)
{
	static const enum exit_status statuses[] = {
		[CLASS_SAME] = EXIT_CLEAN,
		[CLASS_COMPATIBLE] = EXIT_FINDINGS,
		[CLASS_INCOMPATIBLE] = EXIT_SERIOUS,
		[CLASS_REUSED] = EXIT_SERIOUS,
	};

	return statuses[worst];
}

static enum exit_status compare(const struct options *options,
				struct arena *arena, const struct model *old,
				const struct model *new)
{
	struct diagnostics diagnostics = { .arena = arena };
	struct list topics = compare_models(arena, old, new);
	struct change_report report = { .old = old,
					.new = new,
					.old_digest = old->digest,
					.new_digest = new->digest,
					.topics = &topics };
	struct change_names names = { 0 };
	bool good = (!options->suppress ||
		     suppression_apply(arena, options->suppress, &topics,
				       &diagnostics)) &&
		    filter(options, &report, &topics, &names, &diagnostics);

	diagnostics_print(&diagnostics, stderr);
	if (!good)
		return EXIT_BAD;
	changes_sort(&topics);
	report.counts = changes_count(&topics);
	print(options, &report);
	return status_of(changes_worst(&report.counts));
}

enum exit_status cmd_diff(const struct options *options)
{
	struct specification old = { 0 };
	struct specification new = { 0 };
	struct arena arena = { 0 };
	enum exit_status status = EXIT_BAD;
	bool good;

	if (options->list_kinds)
		return list_kinds();
	if (options->operand_count != 2) {
		fputs("rmigen: diff takes two specifications\n"
		      "rmigen: see 'rmigen help diff'\n",
		      stderr);
		return EXIT_USAGE;
	}
	good = command_load_named(&arena, options->operands[0], &old);
	if (command_load_named(&arena, options->operands[1], &new) && good)
		status = compare(options, &arena, &old.model, &new.model);
	arena_free(&arena);
	return status;
}
