/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef STANDIN_LINUX_MODULE_H
#define STANDIN_LINUX_MODULE_H

#define MODULE_DESCRIPTION(text) _Static_assert(sizeof(text), "a text")
#define MODULE_LICENSE(text) _Static_assert(sizeof(text), "a text")

#endif
