/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Where view.c writes the model to: JSON for `dump`, Lua tables for templates.
 * Both get the same shape, so what `dump` prints is what a template sees.
 */
#ifndef RMIGEN_SINK_H
#define RMIGEN_SINK_H

#include <stdbool.h>
#include <stdint.h>

struct sink;

/* What a map holds. Whoever has more to tell puts it around this. */
struct sink_later {
	void (*write)(struct sink *sink, const struct sink_later *later);
};

struct sink {
	/* @key is NULL for elements of a list. Each open needs a close. */
	void (*open_map)(struct sink *sink, const char *key);
	void (*open_list)(struct sink *sink, const char *key);
	void (*close)(struct sink *sink);
	/*
	 * A whole map, whose entries @later writes: now, or once somebody looks
	 * into it. @later must live until then.
	 */
	void (*map)(struct sink *sink, const char *key,
		    const struct sink_later *later);
	void (*text)(struct sink *sink, const char *key, const char *text);
	/* @value is two's complement if @negative. */
	void (*number)(struct sink *sink, const char *key, uint64_t value,
		       bool negative);
	void (*boolean)(struct sink *sink, const char *key, bool value);
	/* Whether items tell their line and column of the source. */
	bool positions;
};

/* As the functions of @sink; a text that is NULL is left out. */
void sink_text(struct sink *sink, const char *key, const char *text);
void sink_number(struct sink *sink, const char *key, uint64_t value);
void sink_boolean(struct sink *sink, const char *key, bool value);
void sink_open_map(struct sink *sink, const char *key);
void sink_open_list(struct sink *sink, const char *key);
void sink_close(struct sink *sink);

#endif
