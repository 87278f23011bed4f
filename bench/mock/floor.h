/* SPDX-License-Identifier: BSD-3-Clause */
/* The least that something which answers calls can do. */
#ifndef FLOOR_H
#define FLOOR_H

#include <rmm_mock.h>

/* A switch with 34 cases on the function ID, and a result. */
void floor_call(const struct rmm_mock_frame *in, struct rmm_mock_frame *out);

#endif
