/* SPDX-License-Identifier: BSD-3-Clause */
#include "overlay/overlay.h"

#include <inttypes.h>
#include <string.h>

#include "base/limits.h"
#include "check/check.h"
#include "overlay/edit.h"
#include "overlay/revision.h"
#include "read/reader.h"

const char *edit_word(const struct edit *edit)
{
	static const char *const words[] = {
		[EDIT_ADD] = "add",
		[EDIT_CHANGE] = "change",
		[EDIT_REMOVE] = "remove",
	};

	return words[edit->kind];
}

const char *edit_path(const struct edit *edit)
{
	return edit->renamed ? edit->renamed : edit->target;
}

size_t overlay_number(const struct model *model, const struct source *source)
{
	const struct overlay *const *overlays = model->overlays.items;
	size_t number = model->overlays.count;

	while (number && source != &overlays[number - 1]->source)
		number--;
	return number;
}

const struct source *overlay_source(const struct model *model, size_t number)
{
	const struct overlay *const *overlays = model->overlays.items;

	return number ? &overlays[number - 1]->source :
			model->document.number.at.source;
}

const struct edit *edit_next(struct edit_walk *walk)
{
	const struct overlay *const *overlays = walk->model->overlays.items;

	for (; walk->overlay < walk->model->overlays.count; walk->overlay++) {
		const struct list *list = &overlays[walk->overlay]->deviations;
		const struct deviation *deviations = list->items;

		for (; walk->deviation < list->count; walk->deviation++) {
			const struct list *edits =
				&deviations[walk->deviation].edits;

			if (walk->edit < edits->count)
				return (const struct edit *)edits->items +
				       walk->edit++;
			walk->edit = 0;
		}
		walk->deviation = 0;
	}
	return NULL;
}

static bool check_length(const struct overlay *overlay,
			 struct diagnostics *diagnostics)
{
	const struct deviation *deviations = overlay->deviations.items;
	size_t count = 0;

	for (size_t i = 0; i < overlay->deviations.count; i++)
		count += deviations[i].edits.count;
	if (count <= LIMIT_EDITS)
		return true;
	diagnostic_error(diagnostics, overlay->name.at,
			 checks[CHECK_OVERLAY_EDIT].name,
			 "%zu edits are too many: %u are the most", count,
			 LIMIT_EDITS);
	return false;
}

/* Lets every part know what it is a part of, and no edit be made yet. */
static void prepare(struct overlay *overlay)
{
	struct deviation *deviations = overlay->deviations.items;

	for (size_t i = 0; i < overlay->deviations.count; i++) {
		struct edit *edits = deviations[i].edits.items;

		deviations[i].overlay = overlay;
		for (size_t j = 0; j < deviations[i].edits.count; j++) {
			edits[j].deviation = &deviations[i];
			edits[j].target = edits[j].renamed = NULL;
		}
	}
}

static bool check_format(const struct overlay *overlay,
			 struct diagnostics *diagnostics)
{
	if (overlay->format.value == OVERLAY_FORMAT)
		return true;
	diagnostic_error(diagnostics, overlay->format.at,
			 checks[CHECK_FORMAT].name,
			 "this program reads format %d of overlays, not "
			 "%" PRIu64,
			 OVERLAY_FORMAT, overlay->format.value);
	return false;
}

bool overlay_read(struct arena *arena, const char *path,
		  struct overlay *overlay, struct diagnostics *diagnostics)
{
	const char *error;

	*overlay = (struct overlay){ 0 };
	if (!source_read(arena, &overlay->source, path, &error)) {
		diagnostic_error(diagnostics, (struct position){ 0 }, NULL,
				 "%s: %s", path, error);
		return false;
	}
	return reader_read(&overlay_root, overlay, arena, &overlay->source,
			   diagnostics) &&
	       check_format(overlay, diagnostics) &&
	       check_length(overlay, diagnostics);
}

static bool is(const struct name *name, const struct name *wanted)
{
	return strcmp(name->text, wanted->text) == 0;
}

bool overlay_is_for(const struct overlay *overlay, const struct model *model)
{
	return is(&overlay->document, &model->document.number) &&
	       is(&overlay->revision, &model->document.revision);
}

static void report_base(const struct overlay *overlay,
			const struct document *document,
			struct diagnostics *diagnostics)
{
	struct diagnostic *error = diagnostic_error(
		diagnostics, overlay->revision.at,
		checks[CHECK_OVERLAY_BASE].name,
		"the overlay is for %s %s, the specification is %s %s",
		overlay->document.text, overlay->revision.text,
		document->number.text, document->revision.text);

	diagnostic_note(diagnostics, error, document->revision.at,
			"the revision of the specification");
}

bool overlay_fits(const struct overlay *overlay, const struct model *base,
		  struct diagnostics *diagnostics)
{
	if (!overlay_is_for(overlay, base)) {
		report_base(overlay, &base->document, diagnostics);
		return false;
	}
	if (!overlay->digest.given || overlay->digest.value == base->digest)
		return true;
	diagnostic_error(diagnostics, overlay->digest.at,
			 checks[CHECK_OVERLAY_BASE].name,
			 "the digest of the specification is 0x%016" PRIx64,
			 base->digest);
	return false;
}

static bool is_expired(const struct deviation *deviation,
		       struct diagnostics *diagnostics)
{
	const struct name *base = &deviation->overlay->revision;
	struct diagnostic *error;

	if (!deviation->until.text ||
	    revision_compare(base->text, deviation->until.text) < 0)
		return false;
	error = diagnostic_error(diagnostics, deviation->until.at,
				 checks[CHECK_OVERLAY_EXPIRED].name,
				 "expired with %s: the base is %s",
				 deviation->until.text, base->text);
	diagnostic_note(diagnostics, error, (struct position){ 0 },
			"remove the deviation, or say until when it holds");
	return true;
}

static bool apply_edit(struct edit *edit, struct model *model,
		       struct diagnostics *diagnostics)
{
	static bool (*const apply[])(struct work *) = {
		[EDIT_ADD] = edit_add,
		[EDIT_CHANGE] = edit_change,
		[EDIT_REMOVE] = edit_remove,
	};
	struct work work = { .edit = edit,
			     .model = model,
			     .arena = model->arena,
			     .diagnostics = diagnostics };

	return apply[edit->kind](&work);
}

static bool apply_deviation(struct deviation *deviation, struct model *model,
			    struct diagnostics *diagnostics)
{
	struct edit *edits = deviation->edits.items;
	bool good = true;

	if (is_expired(deviation, diagnostics))
		return false;
	for (size_t i = 0; i < deviation->edits.count; i++)
		good = apply_edit(&edits[i], model, diagnostics) && good;
	return good;
}

/* Two overlays of one name could not be told from each other. */
static bool check_name(const struct overlay *overlay, const struct model *model,
		       struct diagnostics *diagnostics)
{
	const struct overlay *const *others = model->overlays.items;

	for (size_t i = 0; i < model->overlays.count; i++) {
		struct diagnostic *error;

		if (!is(&overlay->name, &others[i]->name))
			continue;
		error = diagnostic_error(diagnostics, overlay->name.at,
					 checks[CHECK_NAME_DUPLICATE].name,
					 "two overlays are called %s",
					 overlay->name.text);
		diagnostic_note(diagnostics, error, others[i]->name.at,
				"the other one");
		return false;
	}
	return true;
}

bool overlay_apply(struct overlay *overlay, struct model *model,
		   struct diagnostics *diagnostics)
{
	struct deviation *deviations = overlay->deviations.items;
	bool good = check_name(overlay, model, diagnostics);
	struct overlay **added;

	if (!good)
		return false;
	prepare(overlay);
	added = list_add(model->arena, &model->overlays, sizeof(*added));
	*added = overlay;
	for (size_t i = 0; i < overlay->deviations.count; i++)
		good = apply_deviation(&deviations[i], model, diagnostics) &&
		       good;
	return good;
}

void overlay_sign(struct model *model)
{
	struct overlay *const *overlays = model->overlays.items;
	struct name *revision = &model->document.revision;

	for (size_t i = 0; i < model->overlays.count; i++)
		revision->text = arena_printf(model->arena, "%s+%s",
					      revision->text,
					      overlays[i]->name.text);
}
