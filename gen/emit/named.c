/* SPDX-License-Identifier: BSD-3-Clause */
#include "emit/named.h"

#include <string.h>

#include "overlay/overlay.h"

/* A list inside an item whose elements have names too. */
struct child {
	const char *list;
	const char *kind; /* NULL: the element tells, by its own kind */
};

static const struct child interface_children[] = {
	{ "commands", "command" },
	{ "types", NULL },
	{ 0 },
};
static const struct child borrowed = { "borrowed", NULL };
static const struct child command_children[] = {
	{ "inputs", "input" },
	{ "outputs", "output" },
	{ 0 },
};
static const struct child fieldset_children[] = {
	{ "fields", "field" },
	{ 0 },
};
static const struct child field_children[] = {
	{ "alternatives", "alternative" },
	{ 0 },
};
static const struct child alternative_children[] = {
	{ "fields", "inner_field" },
	{ 0 },
};
static const struct child enumeration_children[] = {
	{ "values", "value" },
	{ 0 },
};
static const struct child structure_children[] = {
	{ "members", "member" },
	{ 0 },
};

static const struct {
	const char *kind;
	const struct child *children;
} kinds[] = {
	{ "interface", interface_children },
	{ "command", command_children },
	{ "fieldset", fieldset_children },
	{ "field", field_children },
	{ "alternative", alternative_children },
	{ "enumeration", enumeration_children },
	{ "structure", structure_children },
};

struct listing {
	struct naming *naming;
	lua_State *lua;
	bool borrowing; /* items may be listed already */
};

static void list_item(const struct listing *listing, const char *kind,
		      size_t owner);

/* A text field of the table on top of the stack, copied; NULL if absent. */
static const char *text_field(const struct listing *listing, const char *key)
{
	lua_State *lua = listing->lua;
	const char *text;
	size_t length;

	sandbox_get(lua, -1, key);
	text = lua_type(lua, -1) == LUA_TSTRING ?
		       lua_tolstring(lua, -1, &length) :
		       NULL;
	if (text)
		text = arena_copy(listing->naming->arena, text, length);
	lua_pop(lua, 1);
	return text;
}

static unsigned int number_field(lua_State *lua, const char *key)
{
	lua_Integer value;

	sandbox_get(lua, -1, key);
	value = lua_tointeger(lua, -1);
	lua_pop(lua, 1);
	return (unsigned int)value;
}

/* The number that names of equal value may share. */
static void get_value(lua_State *lua, struct named *item)
{
	static const char *const keys[] = { "encoding", "mask", "count" };

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		sandbox_get(lua, -1, keys[i]);
		if (lua_isinteger(lua, -1)) {
			item->has_value = true;
			item->value = lua_tointeger(lua, -1);
		}
		lua_pop(lua, 1);
		if (item->has_value)
			return;
	}
}

/* Lists every element of a list of the item on top of the stack. */
static void list_children(const struct listing *listing,
			  const struct child *child, size_t owner)
{
	lua_State *lua = listing->lua;
	lua_Integer count;

	sandbox_get(lua, -1, child->list);
	count = (lua_Integer)lua_rawlen(lua, -1);
	for (lua_Integer i = 1; i <= count; i++) {
		lua_rawgeti(lua, -1, i);
		list_item(listing,
			  child->kind ? child->kind :
					text_field(listing, "kind"),
			  owner);
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
}

static const struct child *children_of(const char *kind)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(kinds[i].kind, kind) == 0)
			return kinds[i].children;
	return NULL;
}

/* The number of the item that is what a borrowed one is; 0: none before it. */
static size_t find_same(const struct listing *listing, const struct named *item)
{
	const struct named *items = listing->naming->items.items;

	for (size_t i = 0; listing->borrowing && &items[i] < item; i++)
		if (strcmp(items[i].path, item->path) == 0 &&
		    strcmp(items[i].kind, item->kind) == 0)
			return i + 1;
	return 0;
}

/* "RmiResult.data.level": with all names around it but the interface's. */
static const char *path_in(const struct listing *listing,
			   const struct named *item)
{
	const struct named *items = listing->naming->items.items;
	const struct named *owner = &items[item->owner ? item->owner - 1 : 0];

	if (!item->owner || !owner->owner)
		return item->name;
	return arena_printf(listing->naming->arena, "%s.%s", owner->path,
			    item->name);
}

/* Lists the item on top of the stack, called @name; returns its number. */
static size_t add_item(const struct listing *listing, const char *kind,
		       const char *name, size_t owner)
{
	struct naming *naming = listing->naming;
	struct named *item;
	size_t number;

	item = list_add(naming->arena, &naming->items, sizeof(*item));
	number = naming->items.count;
	*item = (struct named){
		.kind = kind,
		.name = name,
		.path = name,
		.owner = owner,
		.at = { overlay_source(naming->model,
				       number_field(listing->lua, "source")),
			number_field(listing->lua, "line"),
			number_field(listing->lua, "column") }
	};
	get_value(listing->lua, item);
	item->path = path_in(listing, item);
	item->same = find_same(listing, item);
	lua_pushvalue(listing->lua, -1);
	lua_rawseti(listing->lua, naming->tables, (lua_Integer)number);
	return number;
}

/* The same with what is inside it. */
static void list_item(const struct listing *listing, const char *kind,
		      size_t owner)
{
	const struct child *child = children_of(kind);
	const char *name = text_field(listing, "name");
	size_t number;

	if (!name)
		return; /* a reserved row or padding */
	number = add_item(listing, kind, name, owner);
	for (; child && child->list; child++)
		list_children(listing, child, number);
}

/* What the interfaces share has the document's names; the model is at @model.
 */
static void list_document(const struct listing *listing, int model)
{
	sandbox_get(listing->lua, model, "document");
	add_item(listing, "document", text_field(listing, "number"), 0);
	lua_pop(listing->lua, 1);
}

void named_list(struct naming *naming, int model, int interfaces)
{
	lua_State *lua = sandbox_lua(naming->sandbox);
	struct listing listing = { naming, lua, false };
	lua_Integer count = (lua_Integer)lua_rawlen(lua, interfaces);
	size_t *numbers =
		arena_alloc(naming->arena, (size_t)count * sizeof(*numbers));

	list_document(&listing, model);
	for (lua_Integer i = 0; i < count; i++) {
		numbers[i] = naming->items.count + 1;
		lua_rawgeti(lua, interfaces, i + 1);
		list_item(&listing, "interface", 0);
		lua_pop(lua, 1);
	}
	listing.borrowing = true;
	for (lua_Integer i = 0; i < count; i++) {
		lua_rawgeti(lua, interfaces, i + 1);
		list_children(&listing, &borrowed, numbers[i]);
		lua_pop(lua, 1);
	}
}
