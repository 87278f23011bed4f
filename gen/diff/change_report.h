/* SPDX-License-Identifier: BSD-3-Clause */
/* What changed, for people, for web pages and for machines. */
#ifndef RMIGEN_CHANGE_REPORT_H
#define RMIGEN_CHANGE_REPORT_H

#include <jansson.h>
#include <stdint.h>
#include <stdio.h>

#include "diff/change.h"
#include "model/model.h"

struct change_report {
	const struct model *old;
	const struct model *new;
	uint64_t old_digest;
	uint64_t new_digest;
	const char *consumer;	   /* NULL: everything is reported */
	const struct list *topics; /* struct change_topic *, sorted */
	struct change_counts counts;
	change_namer *namer; /* may be NULL */
	const void *names;   /* its context */
};

/* Each prints the whole report. */
void change_report_text(const struct change_report *report, FILE *stream);
void change_report_markdown(const struct change_report *report, FILE *stream);
void change_report_json(const struct change_report *report, FILE *stream);

/* "2 reused, 1 compatible": what was counted; "nothing differs". */
void change_summary(struct buffer *text, const struct change_counts *counts);

/* "VmiMode", or "VmiMode -> VmiKind" if the names differ. */
void change_topic_name(struct buffer *text, const struct change_topic *topic,
		       const char *arrow);

/*
 * The heading that a topic shares with its neighbours: "gone", "new"; NULL if
 * it has one of its own.
 */
const char *change_shared_heading(const struct change_topic *topic);

/* "RSI, order (the source has no more)": what is not compared, of a side. */
void change_lacks(struct buffer *text, const struct model *model);

/* The file that was read, without the folder if it is built in. */
const char *change_source(const struct model *model);

#endif
