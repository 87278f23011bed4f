/* SPDX-License-Identifier: BSD-3-Clause */
/* A page of the Host that the mock may look into. */
#ifndef PAGE_H
#define PAGE_H

#include "fixture.h"

#define GRANULE 0x1000

static unsigned char page[GRANULE];

/* The page is at 0x5000, and nothing else is anywhere. */
static const void *translate(void *context, uint64_t address, size_t size)
{
	assert_ptr_equal(context, page);
	assert_int_equal(size, sizeof(page));
	return address == 0x5000 ? page : NULL;
}

static int fresh_page(void **state)
{
	fresh_mock(state);
	mock.translate = translate;
	mock.translate_context = page;
	memset(page, 0, sizeof(page));
	return 0;
}

#endif
