/* SPDX-License-Identifier: BSD-3-Clause */
/* Text with Lua in it; docs/templates.md describes the language. */
#ifndef RMIGEN_TEMPLATE_H
#define RMIGEN_TEMPLATE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "emit/sandbox.h"

/*
 * Appends the text that @template makes to @out. While it runs, the global
 * emit() writes too. On failure @out holds what was written until then.
 */
bool template_render(struct sandbox *sandbox, const struct source *template,
		     struct buffer *out, struct diagnostics *diagnostics);

#endif
