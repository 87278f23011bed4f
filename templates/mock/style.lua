-- SPDX-License-Identifier: BSD-3-Clause
-- What the files of the mock have in common.
local file = import("lib/file.lua")

local style = { banner = file.banner }

-- The lines that keep files of different specifications apart.
function style.identity()
	return file.identity(style.u64)
end

-- The last lines of a header.
function style.closing()
	return file.closing(style.guard(), style.u64)
end

-- A constant of 64 bits.
function style.u64(number)
	return "UINT64_C(" .. number .. ")"
end

-- include/linux/bits.h -> RMM_MOCK_LINUX_BITS_H
function style.guard()
	local path = replace(replace(output_path, "include/", "rmm_mock_"), "-", "_")
	return replace(replace(path, "/", "_"), ".", "_"):upper()
end

-- A C string, or NULL
function style.text(value)
	return value and '"' .. value .. '"' or "NULL"
end

return style
