-- SPDX-License-Identifier: BSD-3-Clause
-- Test vectors for any language, and suites for our own C.
return {
	brief = "test vectors for any language, and suites that use them",
	interface = "RMI",
	licence = "BSD-3-Clause",
	outputs = {
		{ path = "vectors.json", json = "vectors" },
	},
	names = {},
}
