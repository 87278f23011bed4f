// SPDX-License-Identifier: BSD-3-Clause
/* Two threads with an instance each, at the same time. */
#include <pthread.h>
#include <stdlib.h>

#include <rmm_mock.h>

#define CALLS 20000
#define FID_VERSION UINT64_C(0xC4000150)

static void require(bool condition)
{
	if (!condition)
		abort();
}

static void *run(void *context)
{
	struct rmm_mock *mock = context;

	rmm_mock_init(mock);
	require(!rmm_mock_use(mock));
	for (uint64_t i = 0; i < CALLS; i++) {
		struct rmm_mock_frame frame = { { FID_VERSION, i } };

		rmm_mock_will_return(mock, RMI_MOCK_VERSION, 0, i);
		rmm_mock_call(rmm_mock_current(), &frame, &frame);
		require(frame.x[0] == 0 && frame.x[1] == i);
	}
	require(rmm_mock_current() == mock && rmm_mock_finish(mock) == 0);
	return NULL;
}

int main(void)
{
	static struct rmm_mock mocks[2];
	pthread_t threads[2];

	for (unsigned int i = 0; i < 2; i++)
		require(!pthread_create(&threads[i], NULL, run, &mocks[i]));
	for (unsigned int i = 0; i < 2; i++) {
		require(!pthread_join(threads[i], NULL));
		require(rmm_mock_calls(&mocks[i], RMI_MOCK_VERSION) == CALLS);
	}
	require(!rmm_mock_current());
	return 0;
}
