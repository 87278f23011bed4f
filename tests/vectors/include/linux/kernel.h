/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef STANDIN_LINUX_KERNEL_H
#define STANDIN_LINUX_KERNEL_H

#include <stdbool.h>

#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))

#endif
