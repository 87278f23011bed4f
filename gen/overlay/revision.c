/* SPDX-License-Identifier: BSD-3-Clause */
#include "overlay/revision.h"

#include <stdbool.h>
#include <string.h>

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int compare_numbers(const char **left, const char **right)
{
	static const char digits[] = "0123456789";
	size_t length;
	int order;

	*left += strspn(*left, "0");
	*right += strspn(*right, "0");
	length = strspn(*left, digits);
	if (length != strspn(*right, digits))
		return length < strspn(*right, digits) ? -1 : 1;
	order = strncmp(*left, *right, length);
	*left += length;
	*right += length;
	return order;
}

int revision_compare(const char *left, const char *right)
{
	while (*left && *right) {
		if (is_digit(*left) && is_digit(*right)) {
			int order = compare_numbers(&left, &right);

			if (order)
				return order;
		} else if (*left != *right) {
			break;
		} else {
			left++;
			right++;
		}
	}
	return (unsigned char)*left - (unsigned char)*right;
}
