/* SPDX-License-Identifier: BSD-3-Clause */
/* What the parts of the view of a model write, and what they write it with. */
#ifndef RMIGEN_MODEL_PUT_H
#define RMIGEN_MODEL_PUT_H

#include "model/model.h"
#include "model/policy.h"
#include "view/sink.h"

/* The sink, and what is needed beside the item at hand. */
struct model_view {
	struct sink *sink;
	const struct model *model;
	const struct policy *policy; /* NULL: nobody's */
};

/* An element of a map, or of a list if @key is NULL; none if it is not given.
 */
void model_put_number(const struct model_view *view, const char *key,
		      const struct number *number);

/* A list of the texts in @list (struct name). */
void model_put_names(const struct model_view *view, const char *key,
		     const struct list *list);

/* Where it is in the YAML, for those who point there. */
void model_put_position(const struct model_view *view,
			const struct position *at);

/* What every item has. */
void model_put_item(const struct model_view *view, const struct item *item);
void model_put_bits(const struct model_view *view,
		    const struct bit_range *bits);
void model_put_type_ref(const struct model_view *view,
			const struct type_ref *ref);

/* The text, and the tree as @key with _tree behind it. */
void model_put_formula(const struct model_view *view, const char *key,
		       const struct formula *formula);

/* Whether it is all, and if not, the names. */
void model_put_selection(const struct model_view *view, const char *all,
			 const char *names, const struct selection *selection);

/* The types of @list, and those of others that an interface uses. */
void model_put_types(const struct model_view *view, const char *key,
		     const struct list *list);
void model_put_borrowed(const struct model_view *view,
			const struct interface *interface);

void model_put_command(const struct model_view *view,
		       const struct command *command);

#endif
