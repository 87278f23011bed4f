-- SPDX-License-Identifier: BSD-3-Clause
-- What the files of the mock have in common.
local layout = import("lib/layout.lua")

local style = {}

-- The first lines of a file.
function style.banner(purpose)
	local document = model.document
	return table.concat({
		"/* SPDX-License-Identifier: " .. profile.licence .. " */",
		"/*",
		layout.comment(purpose, " * "),
		" *",
		layout.comment("Generated from " .. document.number .. " " ..
			document.revision .. ". Do not edit: the command " ..
			"below makes this file again.", " * "),
		" *",
		" *\t" .. command_line,
		" *",
		" * Document: " .. document.url,
		" * ABI digest: " .. hex(model.digest, 16),
		" */",
	}, "\n")
end

-- include/linux/bits.h -> RMI_MOCK_LINUX_BITS_H
function style.guard()
	local path = replace(replace(output_path, "include/", "rmi_mock_"), "-", "_")
	return replace(replace(path, "/", "_"), ".", "_"):upper()
end

-- A C string, or NULL
function style.text(value)
	return value and '"' .. value .. '"' or "NULL"
end

return style
