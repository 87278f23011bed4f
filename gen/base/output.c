/* SPDX-License-Identifier: BSD-3-Clause */
#include "base/output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/text_diff.h"

/* A finished file that has not got its name yet. */
struct pending {
	const char *temporary; /* NULL once it is renamed */
	const char *path;
};

struct job {
	struct arena *arena;
	const char *error;
	struct list folders; /* of char *: those we made, outermost first */
	struct list pending; /* of struct pending */
};

static bool fail(struct job *job, const char *path, const char *reason)
{
	job->error = arena_printf(job->arena, "%s: %s", path, reason);
	return false;
}

static bool fail_errno(struct job *job, const char *path, const char *action)
{
	job->error = arena_printf(job->arena, "%s: cannot %s: %s", path, action,
				  strerror(errno));
	return false;
}

static bool part_ok(const char *part, size_t length)
{
	if (!length || (length <= 2 && !memcmp(part, "..", length)))
		return false;
	for (size_t i = 0; i < length; i++)
		if ((unsigned char)part[i] < ' ' || part[i] == 0x7f)
			return false;
	return true;
}

bool output_path_ok(const char *path)
{
	size_t length = strcspn(path, "/");

	while (part_ok(path, length)) {
		if (!path[length])
			return true;
		path += length + 1;
		length = strcspn(path, "/");
	}
	return false;
}

/*
 * Finds the size of the file that is to be replaced. Only a regular file is:
 * rename() would put a file in the place of a symbolic link, and leave what
 * the link points to unchanged.
 */
static bool find_old(struct job *job, const char *path, bool *exists,
		     size_t *size)
{
	struct stat status;

	*exists = false;
	if (!*path) /* would look like a file that is missing */
		return fail(job, "an output", "has no path");
	*exists = lstat(path, &status) == 0;
	if (!*exists)
		return errno == ENOENT || fail_errno(job, path, "look at it");
	if (S_ISDIR(status.st_mode))
		return fail(job, path, "is a folder, not a file");
	if (S_ISLNK(status.st_mode))
		return fail(job, path, "is a symbolic link, not a file");
	if (!S_ISREG(status.st_mode))
		return fail(job, path, "is not a regular file");
	*size = (size_t)status.st_size;
	return true;
}

/* Reads until the end, or a little more than @most bytes. */
static bool read_all(int descriptor, struct buffer *text, size_t most)
{
	char block[4096];
	ssize_t got = 1;

	while (got > 0 && text->length <= most) {
		got = read(descriptor, block, sizeof(block));
		if (got > 0)
			buffer_add(text, block, (size_t)got);
	}
	return got >= 0;
}

static bool read_old(struct job *job, const char *path, struct buffer *text,
		     size_t most)
{
	int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	bool good = descriptor >= 0 && read_all(descriptor, text, most);

	if (!good)
		fail_errno(job, path, "read it");
	if (descriptor >= 0)
		close(descriptor);
	return good;
}

static bool equal(const struct buffer *a, const struct buffer *b)
{
	return a->length == b->length &&
	       (!a->length || !memcmp(a->data, b->data, a->length));
}

static bool is_current(struct job *job, const struct output_file *file,
		       bool *current)
{
	struct buffer old = { 0 };
	size_t size = 0;
	bool exists, good;

	*current = false;
	if (!find_old(job, file->path, &exists, &size))
		return false;
	if (!exists || size != file->text.length)
		return true;
	good = read_old(job, file->path, &old, size);
	*current = good && equal(&old, &file->text);
	buffer_free(&old);
	return good;
}

static bool make_folder(struct job *job, const char *folder)
{
	struct stat status;

	if (stat(folder, &status) == 0)
		return S_ISDIR(status.st_mode) ||
		       fail(job, folder, "is a file, but a folder is needed");
	if (mkdir(folder, 0777) == 0) {
		const char **made =
			list_add(job->arena, &job->folders, sizeof(*made));
		*made = folder;
		return true;
	}
	/* Somebody else may have made it just now. */
	return errno == EEXIST || fail_errno(job, folder, "make this folder");
}

static bool make_parents(struct job *job, const char *path)
{
	const char *slash = *path ? strchr(path + 1, '/') : NULL;

	while (slash) {
		size_t length = (size_t)(slash - path);

		if (!make_folder(job, arena_copy(job->arena, path, length)))
			return false;
		slash = strchr(slash + 1, '/');
	}
	return true;
}

/*
 * Creates a file beside @path: rename() works only within a file system. The
 * number steps over what a crashed or a parallel run may have left.
 */
static int open_temporary(struct job *job, const char *path,
			  const char **temporary)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	int descriptor = -1;

	for (unsigned int i = 0; i < LIMIT_TEMPORARIES; i++) {
		*temporary = arena_printf(job->arena, "%.*s.%s.%u.tmp",
					  (int)(name - path), path, name, i);
		descriptor = open(*temporary,
				  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
				  0666);
		if (descriptor >= 0 || errno != EEXIST)
			break;
	}
	return descriptor;
}

static bool write_all(int descriptor, const char *data, size_t length)
{
	while (length) {
		ssize_t done = write(descriptor, data, length);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		data += done;
		length -= (size_t)done;
	}
	return fsync(descriptor) == 0;
}

static bool write_temporary(struct job *job, const struct output_file *file)
{
	const char *temporary;
	int descriptor = open_temporary(job, file->path, &temporary);
	struct pending *pending;
	bool good;

	if (descriptor < 0)
		return fail_errno(job, file->path, "create a file beside it");
	pending = list_add(job->arena, &job->pending, sizeof(*pending));
	*pending = (struct pending){ temporary, file->path };
	good = write_all(descriptor, file->text.data, file->text.length) ||
	       fail_errno(job, file->path, "write it");
	if (close(descriptor) && good)
		good = fail_errno(job, file->path, "write it");
	return good;
}

static bool all_distinct(struct job *job, const struct output_file *files,
			 size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < i; j++)
			if (!strcmp(files[i].path, files[j].path))
				return fail(job, files[i].path,
					    "is the path of two outputs");
	return true;
}

/*
 * Does all that can fail for an ordinary reason. All folders come first: a
 * path that is both a file and a folder is found before anything is written.
 */
static bool prepare(struct job *job, const struct output_file *files,
		    size_t count)
{
	if (!all_distinct(job, files, count))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!make_parents(job, files[i].path))
			return false;
	for (size_t i = 0; i < count; i++) {
		bool current;

		if (!is_current(job, &files[i], &current))
			return false;
		if (!current && !write_temporary(job, &files[i]))
			return false;
	}
	return true;
}

static bool rename_all(struct job *job, size_t *written)
{
	struct pending *pending = job->pending.items;

	for (size_t i = 0; i < job->pending.count; i++) {
		if (rename(pending[i].temporary, pending[i].path))
			return fail_errno(job, pending[i].path, "replace it");
		pending[i].temporary = NULL;
		(*written)++;
	}
	return true;
}

/* What cannot be removed is left; the error that led here is reported. */
static void undo(const struct job *job)
{
	const struct pending *pending = job->pending.items;
	char *const *folders = job->folders.items;

	for (size_t i = 0; i < job->pending.count; i++)
		if (pending[i].temporary)
			unlink(pending[i].temporary);
	for (size_t i = job->folders.count; i > 0; i--)
		rmdir(folders[i - 1]);
}

bool output_write(const struct output_file *files, size_t count,
		  struct arena *arena, const char **error, size_t *written)
{
	struct job job = { .arena = arena };

	*written = 0;
	if (!prepare(&job, files, count) || !rename_all(&job, written))
		undo(&job);
	*error = job.error;
	return !job.error;
}

static bool check_file(struct job *job, const struct output_file *file,
		       struct buffer *report, size_t *stale)
{
	const struct buffer *new = &file->text;
	struct buffer old = { 0 };
	bool exists;
	size_t size = 0;

	if (!find_old(job, file->path, &exists, &size))
		return false;
	if (size > LIMIT_FILE_BYTES)
		return fail(job, file->path, "is too large for an output");
	if (exists && !read_old(job, file->path, &old, LIMIT_FILE_BYTES)) {
		buffer_free(&old);
		return false;
	}
	if (!exists || !equal(&old, new))
		++*stale;
	if (!exists && !new->length)
		buffer_printf(report, "--- /dev/null\n+++ %s\n", file->path);
	text_diff(report, exists ? file->path : "/dev/null", file->path,
		  old.data, old.length, new->data, new->length);
	buffer_free(&old);
	return true;
}

bool output_check(const struct output_file *files, size_t count,
		  struct arena *arena, const char **error,
		  struct buffer *report, size_t *stale)
{
	struct job job = { .arena = arena };
	bool good = true;

	*stale = 0;
	for (size_t i = 0; i < count && good; i++)
		good = check_file(&job, &files[i], report, stale);
	*error = job.error;
	return good;
}
