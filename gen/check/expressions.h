/* SPDX-License-Identifier: BSD-3-Clause */
/* The types of the parts of an expression. */
#ifndef RMIGEN_CHECK_EXPRESSIONS_H
#define RMIGEN_CHECK_EXPRESSIONS_H

#include "check/check.h"
#include "model/expression.h"

/* A number that an EVERY or a SOME runs through, and those around it. */
struct variable {
	const char *name;
	const struct variable *around;
};

/*
 * Where an expression stands, and what its names are looked up in. It belongs
 * to a command, to a fieldset or to a function.
 */
struct scope {
	struct checker *checker;
	const struct item *owner;
	const struct command *command;
	const struct type *fieldset;
	const struct function *function;
	const struct variable *variables;
	const struct item *row; /* of the owner; it may have waivers */
	const struct name *text;
};

/*
 * Parses the text of @formula, if it has one, and checks that it is of the
 * type @wanted. @scope needs no text.
 */
void check_formula(struct scope scope, struct formula *formula,
		   struct value_type wanted);

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
