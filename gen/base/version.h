/* SPDX-License-Identifier: BSD-3-Clause */
/* The version of the tool. */
#ifndef RMIGEN_VERSION_H
#define RMIGEN_VERSION_H

#define RMIGEN_VERSION "0.1.0"

#endif
