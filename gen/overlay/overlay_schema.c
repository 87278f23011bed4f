/* SPDX-License-Identifier: BSD-3-Clause */
#include "overlay/overlay.h"
#include "read/schema_keys.h"

#define SHIFT_KEYS                                                           \
	OPTIONAL("shift", VALUE_INTEGER, struct edit, shift,                 \
		 "How far the rows behind move: bytes, bits, registers or "  \
		 "encodings."),                                              \
		OPTIONAL("into", VALUE_LABEL_OF_ROW, struct edit, into,      \
			 "The reserved row that the shift ends at: it gets " \
			 "smaller, or larger.")

static const struct key add_keys[] = {
	REQUIRED("add_to", VALUE_TEXT, struct edit, path,
		 "The item or the list that gets a row."),
	OPTIONAL("before", VALUE_LABEL_OF_ROW, struct edit, before,
		 "The row in front of which it is put."),
	OPTIONAL("after", VALUE_LABEL_OF_ROW, struct edit, after,
		 "The row behind which it is put."),
	REQUIRED_OF("row", VALUE_ROW, struct edit, row,
		    "The row, as a specification has it.",
		    .shapes = &schema_root),
	SHIFT_KEYS,
};

static const struct key change_keys[] = {
	REQUIRED("change", VALUE_TEXT, struct edit, path, "The item."),
	OPTIONAL_OF("set", VALUE_KEYS, struct edit, set,
		    "Keys of the item, with their new values.",
		    .shapes = &schema_root),
	OPTIONAL("unset", VALUE_NAMES, struct edit, unset,
		 "Keys that the item has no more."),
};

static const struct key remove_keys[] = {
	REQUIRED("remove", VALUE_TEXT, struct edit, path, "The row."),
	SHIFT_KEYS,
};

#define EDIT_SHAPE(name, keys, tag)                                      \
	{                                                                \
		name, KEYS(keys), true, offsetof(struct edit, kind), tag \
	}

static const struct shape edit_shapes[] = {
	EDIT_SHAPE("addition", add_keys, EDIT_ADD),
	EDIT_SHAPE("change", change_keys, EDIT_CHANGE),
	EDIT_SHAPE("removal", remove_keys, EDIT_REMOVE),
};

static const struct key deviation_keys[] = {
	REQUIRED("reason", VALUE_TEXT, struct deviation, reason,
		 "Why the document is not followed."),
	OPTIONAL("until", VALUE_LABEL, struct deviation, until,
		 "The revision of the document that makes an end of it."),
	REQUIRED_OF("edits", VALUE_ITEMS, struct deviation, edits,
		    "What is different.", ITEMS(struct edit, edit_shapes)),
};

static const struct shape deviation_shapes[] = {
	{ "deviation", KEYS(deviation_keys) },
};

static const struct key base_keys[] = {
	REQUIRED("number", VALUE_LABEL, struct overlay, document,
		 "Arm's number of the document."),
	REQUIRED("revision", VALUE_LABEL, struct overlay, revision,
		 "The revision of the document."),
	OPTIONAL("digest", VALUE_NUMBER, struct overlay, digest,
		 "The ABI digest of the transcription."),
};

static const struct shape base_shape = { "base", KEYS(base_keys) };

static const struct key root_keys[] = {
	REQUIRED("format", VALUE_NUMBER, struct overlay, format,
		 "The version of this format."),
	REQUIRED("overlay", VALUE_LABEL, struct overlay, name,
		 "Its name, which generated files have in their first lines."),
	REQUIRED("brief", VALUE_TEXT, struct overlay, brief,
		 "Whose deviations it has."),
	NESTED("base", "The specification that it is made for.", base_shape),
	REQUIRED_OF("deviations", VALUE_ITEMS, struct overlay, deviations,
		    "What is not as the document has it.",
		    ITEMS(struct deviation, deviation_shapes)),
};

const struct shape overlay_root = { "overlay", KEYS(root_keys) };
