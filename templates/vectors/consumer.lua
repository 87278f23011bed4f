-- SPDX-License-Identifier: BSD-3-Clause
-- Test vectors for any language, and suites for our own C, which have the
-- firmware's names.
local firmware = import("firmware/consumer.lua")

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

return {
	brief = "test vectors for any language, and suites that use them",
	interfaces = firmware.interfaces,
	licence = firmware.licence,
	-- Behind every number of the tables.
	options = { suffix = "U" },
	outputs = {
		{ path = "vectors.json", json = "vectors" },
		{ path = "rmi_vectors.h", template = "rmi_vectors.h.tmpl", interface = "RMI", vectors = true },
		{ path = "rmi_vectors_check.h", template = "rmi_vectors_check.h.tmpl", interface = "RMI" },
		{ path = "rmi_vectors_check.c", template = "rmi_vectors_check.c.tmpl", interface = "RMI", vectors = true },
		{ path = "rmi_vectors_firmware_test.c", template = "rmi_vectors_firmware_test.c.tmpl", interface = "RMI" },
		{ path = "rmi_vectors_mock_test.c", template = "rmi_vectors_mock_test.c.tmpl", interface = "RMI", vectors = true },
	},
	names = given,
	renames = firmware.renames,
	merged = firmware.merged,
	slots = firmware.slots,
	drops = firmware.drops,
}
