/* SPDX-License-Identifier: BSD-3-Clause */
/* The types of the parts of an expression. */
#ifndef RMIGEN_CHECK_EXPRESSIONS_H
#define RMIGEN_CHECK_EXPRESSIONS_H

#include "check.h"
#include "expression.h"

/* Where an expression stands, and what its names are looked up in. */
struct scope {
	struct checker *checker;
	const struct command *command;
	const struct item *row; /* of the command; it may have waivers */
	const struct name *text;
};

/* Gives every part of @expression its type, and reports what has none. */
void check_expression(const struct scope *scope, struct expression *expression);

/* Reports that @expression is not of the type @wanted, unless it is. */
void check_expression_type(const struct scope *scope,
			   const struct expression *expression,
			   struct value_type wanted);

/* The place of @expression in the file. */
struct position check_expression_at(const struct scope *scope,
				    const struct expression *expression);

/*
 * Reports an error about @expression. Returns it, for notes, or NULL; see
 * check_report().
 */
struct diagnostic *check_expression_report(const struct scope *scope,
					   enum check_id id,
					   const struct expression *expression,
					   const char *format, ...)
	__attribute__((format(printf, 4, 5)));

#endif
