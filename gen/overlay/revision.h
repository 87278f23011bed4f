/* SPDX-License-Identifier: BSD-3-Clause */
/* Which of two revisions of a document is the later one. */
#ifndef RMIGEN_REVISION_H
#define RMIGEN_REVISION_H

/*
 * Less than, equal to or greater than 0, as @left is before, is or is behind
 * @right. Numbers are compared as numbers and words by the alphabet, which is
 * the order in which Arm uses them: alp, bet, eac, rel. What ends first is
 * first.
 */
int revision_compare(const char *left, const char *right);

#endif
