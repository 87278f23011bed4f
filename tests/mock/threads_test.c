// SPDX-License-Identifier: BSD-3-Clause
/* Two threads with an instance each, at the same time. */
#include <pthread.h>
#include <stdlib.h>

#include <rmi_mock.h>

#define CALLS 20000
#define FID_VERSION UINT64_C(0xC4000150)

static void require(bool condition)
{
	if (!condition)
		abort();
}

static void *run(void *context)
{
	struct rmi_mock *mock = context;

	rmi_mock_init(mock);
	require(!rmi_mock_use(mock));
	for (uint64_t i = 0; i < CALLS; i++) {
		struct rmi_mock_frame frame = { { FID_VERSION, i } };

		rmi_mock_will_return(mock, RMI_MOCK_VERSION, 0, i);
		rmi_mock_call(rmi_mock_current(), &frame, &frame);
		require(frame.x[0] == 0 && frame.x[1] == i);
	}
	require(rmi_mock_current() == mock && rmi_mock_finish(mock) == 0);
	return NULL;
}

int main(void)
{
	static struct rmi_mock mocks[2];
	pthread_t threads[2];

	for (unsigned int i = 0; i < 2; i++)
		require(!pthread_create(&threads[i], NULL, run, &mocks[i]));
	for (unsigned int i = 0; i < 2; i++) {
		require(!pthread_join(threads[i], NULL));
		require(rmi_mock_calls(&mocks[i], RMI_MOCK_VERSION) == CALLS);
	}
	require(!rmi_mock_current());
	return 0;
}
