/* SPDX-License-Identifier: BSD-3-Clause */
/* Stand-in: assertions at compile time; the message may be left out. */
#ifndef STANDIN_LINUX_BUILD_BUG_H
#define STANDIN_LINUX_BUILD_BUG_H

#define static_assert(condition, ...) \
	STANDIN_ASSERT(condition, ##__VA_ARGS__, #condition)
#define STANDIN_ASSERT(condition, message, ...) \
	_Static_assert(condition, message)

#endif
