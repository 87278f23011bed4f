-- SPDX-License-Identifier: BSD-3-Clause
-- A userspace library that stands in for the RMM in unit tests of those who call
-- it: hosts and Realms.
local names = import("lib/names.lua")

-- The kernel's headers that those for hosts and Realms want, for userspace.
local HEADERS = {
	"linux/arm-smccc.h", "linux/bitfield.h", "linux/bits.h",
	"linux/build_bug.h", "linux/compiler_types.h", "linux/stddef.h",
	"linux/types.h",
}
if not starts_with(revision, "1.") then
	table.insert(HEADERS, "asm/page.h")
end

local OPTIONS = {
	-- What an instance holds; the oldest calls leave the log first.
	log_length = 128,
	steps = 256,
	violations = 32,
}

local function outputs()
	local list = {}
	local paths = {
		"rmm_mock.h", "rmm_mock.c", "rmm_mock_check.c", "rmm_mock_trace.c",
		"rmm_mock_numbers.h",
		"rmm_mock_tables.h", "rmm_mock_tables.c", "rmm_mock_linux.c",
		"rmm_mock_cmocka.h",
	}
	for _, header in ipairs(HEADERS) do
		table.insert(paths, "include/" .. header)
	end
	for _, path in ipairs(paths) do
		table.insert(list, { path = path, template = path .. ".tmpl" })
	end
	return list
end

local function document_names()
	return { digest = "RMM_ABI_DIGEST" }
end

-- RMI_DATA_CREATE -> RMI_MOCK_DATA_CREATE
local function command_names(command, interface)
	local prefix = interface.name .. "_"
	return { command = prefix .. "MOCK_" .. names.without(command.name, prefix) }
end

-- Of enumerations whose names no other header has.
local function value_names(value)
	return { value = value.name }
end

return {
	brief = "the RMM's side of every call, for unit tests of hosts and Realms",
	interfaces = { "RMI", "RSI", "PSCI" },
	licence = "BSD-3-Clause",
	options = OPTIONS,
	outputs = outputs(),
	names = { document = document_names, command = command_names, value = value_names },
	own = { "rmm_mock", "RMM_MOCK" },
}
