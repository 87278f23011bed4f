/* SPDX-License-Identifier: BSD-3-Clause */
/* What the tables of schema_*.c have in common. */
#ifndef RMIGEN_SCHEMA_PARTS_H
#define RMIGEN_SCHEMA_PARTS_H

#include "model/model.h"
#include "read/schema_keys.h"

extern const struct choice schema_rules[];
extern const struct shape schema_waivers[1];
extern const struct shape schema_types[6];
extern const struct shape schema_commands[1];
extern const struct shape schema_unfinished;

/* Keys that mean the same wherever they stand. */
#define NAME_KEY(key, type, text) \
	REQUIRED(key, VALUE_NAME, type, item.name, text)
#define SECTION_KEY(type)                                      \
	REQUIRED("section", VALUE_SECTION, type, item.section, \
		 "Where the document states it.")
#define BRIEF_KEY(type, required)                            \
	KEY(required, "brief", VALUE_TEXT, type, item.brief, \
	    "What it is for, in our own words.")
#define MARK_KEYS(type)                                                   \
	OPTIONAL("derived", VALUE_TEXT, type, item.derived,               \
		 "Why the document does not print it word for word."),    \
		OPTIONAL("reconstructed", VALUE_TEXT, type,               \
			 item.reconstructed,                              \
			 "Why it had to be pieced together."),            \
		OPTIONAL("unverified", VALUE_TEXT, type, item.unverified, \
			 "Why it rests on something else than the document.")

#define ALLOW_KEY(type)                                                     \
	OPTIONAL_OF(                                                        \
		"allow", VALUE_ITEMS, type, item.waivers,                   \
		"Checks that fire on this item and are known to be wrong.", \
		ITEMS(struct waiver, schema_waivers))

#endif
