/* SPDX-License-Identifier: BSD-3-Clause */
/* What tables of keys are written with. */
#ifndef RMIGEN_SCHEMA_KEYS_H
#define RMIGEN_SCHEMA_KEYS_H

#include "read/schema.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define KEYS(list) .keys = (list), .key_count = COUNT(list)
#define ITEM(type) .item_size = sizeof(type), .item_type = #type
#define ITEMS(type, list) \
	.shapes = (list), .shape_count = COUNT(list), ITEM(type)

/* A key: whether it must be there, its kind, where its value goes. */
#define KEY(must, key, value, type, where, text)                    \
	{                                                           \
		.name = (key), .kind = (value), .required = (must), \
		.offset = offsetof(type, where), .place = #where,   \
		.doc = (text)                                       \
	}
#define KEY_OF(must, key, value, type, where, text, ...)            \
	{                                                           \
		.name = (key), .kind = (value), .required = (must), \
		.offset = offsetof(type, where), .place = #where,   \
		.doc = (text), __VA_ARGS__                          \
	}
#define REQUIRED(...) KEY(true, __VA_ARGS__)
#define OPTIONAL(...) KEY(false, __VA_ARGS__)
#define REQUIRED_OF(...) KEY_OF(true, __VA_ARGS__)
#define OPTIONAL_OF(...) KEY_OF(false, __VA_ARGS__)

/* What the YAML does not have: the checks fill it in. */
#define DERIVED(value, type, member)                               \
	{                                                          \
		.kind = (value), .offset = offsetof(type, member), \
		.place = #member                                   \
	}

/* A mapping whose values go into the struct around it. */
#define MAPPING(must, key, text, shape)                                   \
	{                                                                 \
		.name = (key), .kind = VALUE_MAPPING, .required = (must), \
		.doc = (text), .shapes = &(shape), .shape_count = 1       \
	}
#define NESTED(...) MAPPING(true, __VA_ARGS__)
#define NESTED_OPTIONAL(...) MAPPING(false, __VA_ARGS__)

#endif
