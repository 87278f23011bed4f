/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/sink.h"

void sink_text(struct sink *sink, const char *key, const char *text)
{
	if (text)
		sink->text(sink, key, text);
}

void sink_number(struct sink *sink, const char *key, uint64_t value)
{
	sink->number(sink, key, value, false);
}

void sink_boolean(struct sink *sink, const char *key, bool value)
{
	sink->boolean(sink, key, value);
}

void sink_open_map(struct sink *sink, const char *key)
{
	sink->open_map(sink, key);
}

void sink_open_list(struct sink *sink, const char *key)
{
	sink->open_list(sink, key);
}

void sink_close(struct sink *sink)
{
	sink->close(sink);
}
