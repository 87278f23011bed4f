/* SPDX-License-Identifier: BSD-3-Clause */
#include "emit/consumer.h"

#include <stdlib.h>
#include <string.h>

#include "base/builtin.h"
#include "base/output.h"
#include "check/check.h"
#include "emit/names.h"
#include "emit/sandbox.h"
#include "emit/template.h"
#include "model/policy.h"
#include "vectors/json.h"
#include "vectors/vectors.h"
#include "vectors/view.h"
#include "view/sink_lua.h"
#include "view/view.h"

/* One consumer at work: its sandbox with the profile at the stack's bottom. */
struct session {
	const struct render_job *job;
	struct sandbox *sandbox;
	lua_State *lua;
	struct source *profile; /* diagnostics outlive the session */
	struct policy policy;
	struct list names; /* struct item_name */
	bool lenient;	   /* see consumer_name() */
};

/* An output as the profile states it. */
struct output_entry {
	const char *path;
	const char *template;
	const char *json;      /* what is printed instead: "vectors" */
	bool vectors;	       /* whether the template gets them */
	struct source *source; /* of the template; diagnostics point at it */
};

#define PROFILE_INDEX 1

static bool read_builtin(struct arena *arena, const char *path,
			 struct source *source)
{
	for (size_t i = 0; i < builtin_count; i++)
		if (strcmp(builtins[i].path, path) == 0) {
			source->name = builtins[i].path;
			source->text = arena_copy(arena, builtins[i].data,
						  builtins[i].size);
			source->length = builtins[i].size;
			return true;
		}
	return false;
}

/* A file of the consumer's folder; an import may also be a built-in one. */
static bool load_file(void *context, const char *path, struct source *source)
{
	const struct session *session = context;
	const struct consumer *consumer = session->job->consumer;
	struct arena *arena = session->job->arena;
	const char *error;

	if (!output_path_ok(path))
		return false;
	if (consumer->folder &&
	    source_read(arena, source,
			arena_printf(arena, "%s/%s", consumer->folder, path),
			&error))
		return true;
	if (!consumer->folder &&
	    read_builtin(arena,
			 arena_printf(arena, "templates/%s/%s", consumer->name,
				      path),
			 source))
		return true;
	return read_builtin(arena, arena_printf(arena, "templates/%s", path),
			    source);
}

static bool profile_error(const struct session *session, const char *text)
{
	diagnostic_error(session->job->diagnostics,
			 (struct position){ session->profile, 0, 0 },
			 checks[CHECK_PROFILE].name, "%s", text);
	return false;
}

/* A text of the table at an index of the stack; NULL if it is none. */
static const char *get_text(const struct session *session, int table,
			    const char *key)
{
	const char *text = NULL;

	if (sandbox_get(session->lua, table, key) == LUA_TSTRING)
		text = arena_printf(session->job->arena, "%s",
				    lua_tostring(session->lua, -1));
	lua_pop(session->lua, 1);
	return text;
}

static bool is_profile_key(const char *key)
{
	static const char *const keys[] = {
		"brief", "drops",   "interface", "licence", "merged",
		"names", "options", "outputs",	 "renames", "slots",
	};

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (strcmp(keys[i], key) == 0)
			return true;
	return false;
}

static bool check_profile_keys(const struct session *session)
{
	lua_State *lua = session->lua;
	const char *bad = NULL;

	for (lua_pushnil(lua); lua_next(lua, PROFILE_INDEX); lua_pop(lua, 1)) {
		const char *key = lua_type(lua, -2) == LUA_TSTRING ?
					  lua_tostring(lua, -2) :
					  "(not a text)";

		/* The order of lua_next differs from run to run. */
		if (!is_profile_key(key) && (!bad || strcmp(key, bad) < 0))
			bad = key;
	}
	return !bad ||
	       profile_error(session,
			     arena_printf(session->job->arena,
					  "'%s' is not a key of a profile",
					  bad));
}

static int compare_entries(const void *left, const void *right)
{
	return strcmp(((const struct policy_entry *)left)->name,
		      ((const struct policy_entry *)right)->name);
}

/* The table profile[key], name to reason, as entries of a policy. */
static bool read_policy(const struct session *session, const char *key,
			struct list *entries)
{
	struct arena *arena = session->job->arena;
	lua_State *lua = session->lua;
	bool good, any;

	sandbox_get(lua, PROFILE_INDEX, key);
	good = lua_isnil(lua, -1) || lua_istable(lua, -1);
	any = lua_istable(lua, -1);
	lua_pushnil(lua); /* before the first key */
	while (good && any && lua_next(lua, -2)) {
		struct policy_entry *entry;

		good = lua_type(lua, -2) == LUA_TSTRING &&
		       lua_type(lua, -1) == LUA_TSTRING;
		entry = list_add(arena, entries, sizeof(*entry));
		if (good) {
			entry->name = arena_printf(arena, "%s",
						   lua_tostring(lua, -2));
			entry->reason = arena_printf(arena, "%s",
						     lua_tostring(lua, -1));
		}
		lua_pop(lua, 1);
	}
	lua_settop(lua, PROFILE_INDEX);
	/* The order of lua_next differs from run to run. */
	if (good && entries->count)
		qsort(entries->items, entries->count,
		      sizeof(struct policy_entry), compare_entries);
	return good ||
	       profile_error(session,
			     arena_printf(arena,
					  "%s must be a table from names to "
					  "reasons",
					  key));
}

static bool check_policy(const struct session *session, const char *key,
			 const struct list *list)
{
	const struct policy_entry *entries = list->items;

	for (size_t i = 0; !session->lenient && i < list->count; i++)
		if (!entries[i].used)
			return profile_error(
				session,
				arena_printf(session->job->arena,
					     "%s: nothing matches '%s'", key,
					     entries[i].name));
	return true;
}

static void set_text_global(const struct session *session, const char *name,
			    const char *text)
{
	lua_pushstring(session->lua, text);
	sandbox_set_global(session->sandbox, name);
}

/* Leaves the profile on the stack, and nothing else. */
static bool load_profile(struct session *session)
{
	const struct render_job *job = session->job;

	if (!load_file(session, "consumer.lua", session->profile)) {
		diagnostic_error(job->diagnostics, (struct position){ 0 },
				 checks[CHECK_PROFILE].name,
				 "the consumer %s has no consumer.lua",
				 job->consumer->name);
		return false;
	}
	set_text_global(session, "revision",
			job->model->document.revision.text);
	if (!sandbox_run(session->sandbox, session->profile, job->diagnostics))
		return false;
	if (!lua_istable(session->lua, PROFILE_INDEX))
		return profile_error(session, "a profile must return a table");
	return check_profile_keys(session) &&
	       read_policy(session, "slots", &session->policy.slots) &&
	       read_policy(session, "drops", &session->policy.drops);
}

/* Pushes the interface of that name; the model is at index @model. */
static bool find_interface(lua_State *lua, int model, const char *wanted)
{
	lua_Integer count;

	sandbox_get(lua, model, "interfaces");
	count = (lua_Integer)lua_rawlen(lua, -1);
	for (lua_Integer i = 1; wanted && i <= count; i++) {
		bool found;

		lua_rawgeti(lua, -1, i);
		sandbox_get(lua, -1, "name");
		found = strcmp(lua_tostring(lua, -1), wanted) == 0;
		lua_pop(lua, 1);
		if (found) {
			lua_remove(lua, -2);
			return true;
		}
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
	return false;
}

static const char *interface_names(const struct render_job *job)
{
	const struct list *list = &job->model->interfaces;
	const struct interface *interfaces = list->items;
	const char *names = interfaces[0].item.name.text;

	for (size_t i = 1; i < list->count; i++)
		names = arena_printf(job->arena, "%s, %s", names,
				     interfaces[i].item.name.text);
	return names;
}

/* Pushes the interface that the profile names; the model is on top. */
static bool push_interface(const struct session *session)
{
	const struct render_job *job = session->job;
	const char *wanted = get_text(session, PROFILE_INDEX, "interface");

	if (find_interface(session->lua, lua_gettop(session->lua), wanted))
		return true;
	return profile_error(
		session,
		wanted ? arena_printf(job->arena,
				      "interface: the specification has no "
				      "'%s', only: %s",
				      wanted, interface_names(job)) :
			 arena_printf(job->arena,
				      "interface must be one of the "
				      "specification: %s",
				      interface_names(job)));
}

static bool name_interface(struct session *session)
{
	const struct render_job *job = session->job;
	struct naming naming = {
		.sandbox = session->sandbox,
		.arena = job->arena,
		.diagnostics = job->diagnostics,
		.model = job->model,
		.profile = session->profile,
		.consumer = job->consumer->name,
		.lenient = session->lenient,
		.profile_index = PROFILE_INDEX,
	};
	bool good = names_assign(&naming);

	session->names = naming.names;
	return good;
}

/* Gives the templates their globals: docs/templates.md lists them. */
static void set_globals(const struct session *session)
{
	const struct render_job *job = session->job;
	lua_State *lua = session->lua;

	sandbox_set_global(session->sandbox, "interface");
	sandbox_set_global(session->sandbox, "model");
	lua_pushvalue(lua, PROFILE_INDEX);
	sandbox_set_global(session->sandbox, "profile");
	set_text_global(session, "consumer", job->consumer->name);
	set_text_global(session, "command_line", job->command_line);
}

static bool session_fill(struct session *session)
{
	struct sink_lua sink;

	if (!load_profile(session))
		return false;
	sink_lua_init(&sink, session->lua);
	view_model(session->job->model, &session->policy, &sink.sink);
	if (!check_policy(session, "slots", &session->policy.slots) ||
	    !check_policy(session, "drops", &session->policy.drops) ||
	    !push_interface(session) || !name_interface(session))
		return false;
	set_globals(session);
	return true;
}

static bool session_open(struct session *session, const struct render_job *job,
			 bool lenient)
{
	*session = (struct session){ .job = job, .lenient = lenient };
	session->profile = arena_alloc(job->arena, sizeof(*session->profile));
	session->sandbox = sandbox_new(load_file, session);
	session->lua = sandbox_lua(session->sandbox);
	return session_fill(session);
}

static void session_close(struct session *session)
{
	sandbox_free(session->sandbox);
}

/* What is wrong with the last of @outputs, or NULL. */
static const char *judge_output(struct session *session,
				const struct list *outputs)
{
	const struct output_entry *entries = outputs->items;
	const struct output_entry *last = &entries[outputs->count - 1];
	struct arena *arena = session->job->arena;

	if (!last->path || !last->template == !last->json)
		return "an output has a path and a template or json";
	if (!output_path_ok(last->path))
		return arena_printf(arena, "'%s' is no path inside a folder",
				    last->path);
	if (last->json && strcmp(last->json, "vectors") != 0)
		return arena_printf(arena, "json can be \"vectors\", not '%s'",
				    last->json);
	if (last->template && !load_file(session, last->template, last->source))
		return arena_printf(arena, "there is no template '%s'",
				    last->template);
	for (size_t i = 0; i + 1 < outputs->count; i++)
		if (strcmp(entries[i].path, last->path) == 0)
			return arena_printf(arena, "two outputs are '%s'",
					    last->path);
	return NULL;
}

/* The output of the profile that is on top of the stack. */
static void read_output(const struct session *session,
			struct output_entry *entry)
{
	lua_State *lua = session->lua;

	entry->source =
		arena_alloc(session->job->arena, sizeof(*entry->source));
	if (!lua_istable(lua, -1))
		return;
	entry->path = get_text(session, -1, "path");
	entry->template = get_text(session, -1, "template");
	entry->json = get_text(session, -1, "json");
	sandbox_get(lua, -1, "vectors");
	entry->vectors = lua_toboolean(lua, -1);
	lua_pop(lua, 1);
}

/* Reads the outputs of the profile, with their templates. */
static bool list_outputs(struct session *session, struct list *outputs)
{
	struct arena *arena = session->job->arena;
	lua_State *lua = session->lua;
	const char *problem = NULL;

	if (sandbox_get(lua, PROFILE_INDEX, "outputs") != LUA_TTABLE)
		problem = "outputs must be a list";
	for (lua_Integer i = 1; !problem; i++) {
		if (lua_rawgeti(lua, -1, i) == LUA_TNIL)
			break;
		read_output(session, list_add(arena, outputs,
					      sizeof(struct output_entry)));
		problem = judge_output(session, outputs);
		lua_pop(lua, 1);
	}
	if (!problem && !outputs->count)
		problem = "outputs must be a list";
	lua_settop(lua, PROFILE_INDEX);
	return !problem || profile_error(session, problem);
}

bool consumer_check(const struct render_job *job)
{
	struct list outputs = { 0 };
	struct session session;
	bool good = session_open(&session, job, false) &&
		    list_outputs(&session, &outputs);

	session_close(&session);
	return good;
}

static void set_vectors_global(const struct session *session)
{
	struct vectors vectors;
	struct sink_lua sink;

	vectors_build(session->job->model, &vectors);
	sink_lua_init(&sink, session->lua);
	vectors_view(&vectors, &sink.sink);
	sandbox_set_global(session->sandbox, "vectors");
}

bool consumer_name(const struct render_job *job, bool lenient,
		   struct consumer_names *names)
{
	const struct interface *interfaces = job->model->interfaces.items;
	struct session session;
	bool good = session_open(&session, job, lenient);
	const char *wanted =
		good ? get_text(&session, PROFILE_INDEX, "interface") : NULL;

	*names = (struct consumer_names){ .names = session.names,
					  .policy = session.policy };
	for (size_t i = 0; good && i < job->model->interfaces.count; i++)
		if (strcmp(interfaces[i].item.name.text, wanted) == 0)
			names->interface = &interfaces[i];
	session_close(&session);
	return good;
}

/* Each output has a session of its own: none sees what another wrote. */
static bool render_template(const struct render_job *job,
			    const struct output_entry *entry,
			    struct buffer *text)
{
	struct session session;
	bool good = session_open(&session, job, false);

	if (good) {
		set_text_global(&session, "output_path", entry->path);
		if (entry->vectors)
			set_vectors_global(&session);
		good = template_render(session.sandbox, entry->source, text,
				       job->diagnostics);
	}
	session_close(&session);
	return good;
}

/* Whether @path ends with @end, at the start of a file or folder name. */
static bool path_ends_with(const char *path, const char *end)
{
	size_t length = strlen(path);
	size_t tail = strlen(end);

	if (tail > length || strcmp(path + length - tail, end) != 0)
		return false;
	return tail == length || path[length - tail - 1] == '/';
}

static bool render_output(const struct render_job *job,
			  const struct output_entry *entry,
			  struct output_file *file)
{
	if (!entry->json)
		return render_template(job, entry, &file->text);
	vectors_json(job->model, job->command_line, &file->text);
	return true;
}

/* Adds each wanted output to @files, with its text if @render. */
static bool add_outputs(const struct render_job *job, const char *root,
			bool render, struct list *files)
{
	const struct output_entry *entries;
	struct list outputs = { 0 };
	struct session session;
	bool good = session_open(&session, job, false) &&
		    list_outputs(&session, &outputs);

	session_close(&session);
	entries = outputs.items;
	for (size_t i = 0; good && i < outputs.count; i++) {
		const char *path = arena_printf(job->arena, "%s/%s", root,
						entries[i].path);
		struct output_file *file;

		if (job->wanted && !path_ends_with(path, job->wanted))
			continue;
		file = list_add(job->arena, files, sizeof(*file));
		file->path = path;
		good = !render || render_output(job, &entries[i], file);
	}
	return good;
}

bool consumer_outputs(const struct render_job *job, const char *root,
		      struct list *files)
{
	return add_outputs(job, root, false, files);
}

bool consumer_render(const struct render_job *job, const char *root,
		     struct list *files)
{
	return add_outputs(job, root, true, files);
}

static void add_consumer(struct arena *arena, struct list *consumers,
			 const char *name, const char *folder)
{
	struct consumer *consumer =
		list_add(arena, consumers, sizeof(*consumer));

	consumer->name = name;
	consumer->folder = folder;
}

/* templates/NAME/consumer.lua makes NAME a consumer. */
static void find_builtin(struct arena *arena, const char *wanted,
			 struct list *consumers)
{
	static const char prefix[] = "templates/";
	static const char suffix[] = "/consumer.lua";

	for (size_t i = 0; i < builtin_count; i++) {
		const char *name = builtins[i].path + strlen(prefix);
		const char *end;

		if (strncmp(builtins[i].path, prefix, strlen(prefix)) != 0)
			continue;
		end = strstr(name, suffix);
		if (!end)
			continue;
		name = arena_copy(arena, name, (size_t)(end - name));
		if (!wanted || strcmp(wanted, name) == 0)
			add_consumer(arena, consumers, name, NULL);
	}
}

bool consumer_find(struct arena *arena, const char *wanted,
		   struct list *consumers)
{
	const char *folder = wanted;
	const char *name;
	size_t length;

	if (!wanted || !strchr(wanted, '/')) {
		find_builtin(arena, wanted, consumers);
		return consumers->count > 0;
	}
	length = strlen(folder);
	while (length > 1 && folder[length - 1] == '/')
		length--;
	folder = arena_copy(arena, folder, length);
	name = strrchr(folder, '/');
	name = name ? name + 1 : folder;
	if (!output_path_ok(name))
		return false;
	add_consumer(arena, consumers, name, folder);
	return true;
}
