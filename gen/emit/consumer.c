/* SPDX-License-Identifier: BSD-3-Clause */
#include "emit/consumer.h"

#include <string.h>

#include "base/builtin.h"
#include "base/output.h"
#include "check/check.h"
#include "emit/names.h"
#include "emit/prefix.h"
#include "emit/profile.h"
#include "emit/sandbox.h"
#include "emit/template.h"
#include "vectors/json.h"
#include "vectors/view.h"
#include "view/sink_lua.h"
#include "view/view.h"
#include "view/view_smccc.h"

/* One consumer at work. */
struct session {
	const struct render_job *job;
	struct sandbox *sandbox;
	lua_State *lua;
	struct profile profile;
	struct list names; /* struct item_name */
};

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
	struct source *source = session->profile.source;

	if (!load_file(session, "consumer.lua", source)) {
		diagnostic_error(job->diagnostics, (struct position){ 0 },
				 checks[CHECK_PROFILE].name,
				 "the consumer %s has no consumer.lua",
				 job->consumer->name);
		return false;
	}
	set_text_global(session, "revision",
			job->model->document.revision.text);
	return sandbox_run(session->sandbox, source, job->diagnostics) &&
	       profile_read(&session->profile);
}

/* Pushes a list of the consumer's interfaces; the model is on top. */
static void push_interfaces(const struct session *session)
{
	const struct interface *all = session->job->model->interfaces.items;
	const struct list *list = &session->profile.interfaces;
	const struct interface *const *interfaces = list->items;
	lua_State *lua = session->lua;

	sandbox_get(lua, -1, "interfaces");
	lua_createtable(lua, (int)list->count, 0);
	for (size_t i = 0; i < list->count; i++) {
		lua_rawgeti(lua, -2, interfaces[i] - all + 1);
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
	lua_remove(lua, -2);
}

/* Names all items of the interfaces, whose list is on top of the stack. */
static bool name_interfaces(struct session *session)
{
	const struct render_job *job = session->job;
	struct naming naming = {
		.sandbox = session->sandbox,
		.arena = job->arena,
		.diagnostics = job->diagnostics,
		.model = job->model,
		.profile = session->profile.source,
		.consumer = job->consumer->name,
		.prefix = job->prefix,
		.lenient = session->profile.lenient,
		.profile_index = PROFILE_INDEX,
	};
	bool good = names_assign(&naming);

	session->names = naming.names;
	return good;
}

/* Leaves the profile, the model and the list of interfaces on the stack. */
static bool session_fill(struct session *session)
{
	struct profile *profile = &session->profile;
	const struct model *model = session->job->model;
	struct sink_lua sink;

	if (!load_profile(session))
		return false;
	sink_lua_init(&sink, session->lua);
	view_model(model, &profile->policy, &sink.sink);
	if (!profile_check_policy(profile) ||
	    !profile_find_interfaces(profile, model))
		return false;
	push_interfaces(session);
	return name_interfaces(session);
}

static bool session_open(struct session *session, const struct render_job *job,
			 bool lenient)
{
	*session = (struct session){ .job = job };
	session->sandbox = sandbox_new(load_file, session);
	session->lua = sandbox_lua(session->sandbox);
	session->profile = (struct profile){
		.lua = session->lua,
		.arena = job->arena,
		.diagnostics = job->diagnostics,
		.source = arena_alloc(job->arena, sizeof(struct source)),
		.load = load_file,
		.context = session,
		.lenient = lenient,
	};
	return session_fill(session);
}

static void session_close(struct session *session)
{
	sandbox_free(session->sandbox);
}

bool consumer_check(const struct render_job *job)
{
	struct list outputs = { 0 };
	struct session session;
	bool good = session_open(&session, job, false) &&
		    profile_list_outputs(&session.profile, &outputs);

	session_close(&session);
	return good;
}

/* Pushes the interface that the output is about; their list is on top. */
static void push_interface(const struct session *session,
			   const struct profile_output *output)
{
	const struct list *list = &session->profile.interfaces;
	const struct interface *const *interfaces = list->items;

	for (size_t i = 0; output->interface && i < list->count; i++)
		if (strcmp(interfaces[i]->item.name.text, output->interface) ==
		    0) {
			lua_rawgeti(session->lua, -1, (lua_Integer)i + 1);
			return;
		}
	lua_pushnil(session->lua);
}

/* They take a while: all outputs of a model share them. */
static const struct vectors *vectors_of(const struct render_job *job)
{
	if (!job->vectors->model)
		vectors_build(job->model, job->vectors);
	return job->vectors;
}

static void set_vectors_global(const struct session *session)
{
	struct sink_lua sink;

	sink_lua_init(&sink, session->lua);
	vectors_view(vectors_of(session->job), NULL, &sink.sink);
	sandbox_set_global(session->sandbox, "vectors");
}

bool consumer_run_names(const struct render_job *job, bool lenient,
			struct consumer_names *names)
{
	struct session session;
	bool good = session_open(&session, job, lenient);

	*names = (struct consumer_names){
		.interfaces = session.profile.interfaces,
		.names = session.names,
		.policy = session.profile.policy,
	};
	session_close(&session);
	return good;
}

static void set_smccc_global(const struct session *session)
{
	struct sink_lua sink;

	sink_lua_init(&sink, session->lua);
	view_smccc(&sink.sink);
	sandbox_set_global(session->sandbox, "smccc");
}

/*
 * Gives the template its globals: docs/templates.md lists them. The model and
 * the list of interfaces are on top of the stack.
 */
static void set_globals(const struct session *session,
			const struct profile_output *output)
{
	const struct render_job *job = session->job;
	lua_State *lua = session->lua;

	push_interface(session, output);
	sandbox_set_global(session->sandbox, "interface");
	sandbox_set_global(session->sandbox, "interfaces");
	sandbox_set_global(session->sandbox, "model");
	lua_pushvalue(lua, PROFILE_INDEX);
	sandbox_set_global(session->sandbox, "profile");
	set_text_global(session, "consumer", job->consumer->name);
	set_text_global(session, "command_line", job->command_line);
	set_text_global(session, "output_path", output->path);
	set_text_global(session, "prefix", job->prefix ? job->prefix : "");
	set_smccc_global(session);
	if (output->vectors)
		set_vectors_global(session);
}

/* Each output has a session of its own: none sees what another wrote. */
static bool render_template(const struct render_job *job,
			    const struct profile_output *entry,
			    struct buffer *text)
{
	struct session session;
	bool good = session_open(&session, job, false);

	if (good) {
		set_globals(&session, entry);
		good = template_render(session.sandbox, entry->source, text,
				       job->diagnostics);
		if (good && job->prefix)
			prefix_text(job->arena, job->prefix,
				    &session.profile.own, text);
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
			  const struct profile_output *entry,
			  struct output_file *file)
{
	if (!entry->json)
		return render_template(job, entry, &file->text);
	vectors_json(vectors_of(job), job->command_line, &file->text);
	return true;
}

/* Adds each wanted output to @files, with its text if @render. */
static bool add_outputs(const struct render_job *job, const char *root,
			bool render, struct list *files)
{
	const struct profile_output *entries;
	struct list outputs = { 0 };
	struct session session;
	bool good = session_open(&session, job, false) &&
		    profile_list_outputs(&session.profile, &outputs);

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
