/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/object_read.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/limits.h"
#include "verify/dwarf_object.h"
#include "verify/object_lines.h"

static void limit(int resource, rlim_t most)
{
	const struct rlimit value = { most, most };

	setrlimit(resource, &value);
}

/* What happens in here is the object's doing: nobody is to see it twice. */
static void enter_limits(void)
{
	int nowhere = open("/dev/null", O_WRONLY);

	if (nowhere >= 0)
		dup2(nowhere, STDERR_FILENO);
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_CPU, LIMIT_OBJECT_SECONDS);
#ifndef __SANITIZE_ADDRESS__
	/* A sanitizer takes terabytes for itself. */
	limit(RLIMIT_AS, LIMIT_OBJECT_BYTES);
#endif
}

static void run_child(const char *path, const struct wanted *wanted, int pipe)
{
	FILE *out = fdopen(pipe, "w");

	enter_limits();
	if (out)
		dwarf_object(path, wanted, out);
	_exit(out && fclose(out) == 0 ? EXIT_SUCCESS : EXIT_FAILURE);
}

static void read_all(int pipe, struct buffer *text)
{
	char part[4096];
	ssize_t length;

	do {
		length = read(pipe, part, sizeof(part));
		if (length > 0)
			buffer_add(text, part, (size_t)length);
	} while (length > 0 || (length < 0 && errno == EINTR));
}

/* Why a child ended that did not come to its end. */
static const char *describe_end(struct arena *arena, int status)
{
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
		return arena_printf(arena,
				    "reading its debug information takes more "
				    "than %u s",
				    LIMIT_OBJECT_SECONDS);
	if (WIFSIGNALED(status))
		return arena_printf(arena,
				    "its debug information is damaged: libdw "
				    "crashes over it (%s)",
				    strsignal(WTERMSIG(status)));
	return "its debug information is damaged: libdw gives up";
}

static void collect(struct arena *arena, pid_t child, int pipe,
		    struct object *object)
{
	struct buffer text = { 0 };
	int status = 0;

	read_all(pipe, &text);
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	if (!object_read_lines(arena,
			       arena_copy(arena, text.length ? text.data : "",
					  text.length),
			       object))
		object->problem = describe_end(arena, status);
	buffer_free(&text);
}

void object_read(struct arena *arena, const char *path,
		 const struct wanted *wanted, struct object *object)
{
	int ends[2];
	pid_t child;

	*object = (struct object){ .path = path };
	fflush(NULL); /* or the child would write it again */
	if (pipe(ends) != 0) {
		object->problem = arena_printf(arena, "%s", strerror(errno));
		return;
	}
	child = fork();
	if (child == 0) {
		close(ends[0]);
		run_child(path, wanted, ends[1]);
	}
	close(ends[1]);
	if (child < 0)
		object->problem = arena_printf(arena, "%s", strerror(errno));
	else
		collect(arena, child, ends[0], object);
	close(ends[0]);
}
