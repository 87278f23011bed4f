-- SPDX-License-Identifier: BSD-3-Clause
-- Test vectors for any language, and suites for our own C, which have the
-- firmware's names.
local firmware = import("firmware/consumer.lua")
local mock = import("mock/consumer.lua")
local names = import("lib/names.lua")

local function interface_names(interface)
	local upper, lower = interface.name .. "_VECTORS", interface.name:lower() .. "_vector"
	local given = firmware.names.interface(interface)
	given.vectors = upper
	given.vector = lower
	return given
end

local given = {}
for kind, name in pairs(firmware.names) do
	given[kind] = name
end
given.interface = interface_names

local outputs = names.outputs(firmware.interfaces, {
	{ "vectors.h", vectors = true },
	{ "vectors_check.h" },
	{ "vectors_check.c", vectors = true },
	{ "vectors_firmware_test.c" },
	{ "vectors_mock_test.c", vectors = true },
	{ "vectors_negative.h" },
	{ "vectors_negative.c", vectors = true },
})
table.insert(outputs, 1, { path = "vectors.json", json = "vectors" })

return {
	brief = "test vectors for any language, and suites that use them",
	interfaces = firmware.interfaces,
	licence = firmware.licence,
	-- Behind every number of the tables.
	options = { suffix = "U" },
	outputs = outputs,
	names = given,
	-- Of the suite for the mock.
	own = mock.own,
	renames = firmware.renames,
	merged = firmware.merged,
	slots = firmware.slots,
	drops = firmware.drops,
}
