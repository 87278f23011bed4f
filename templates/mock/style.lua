-- SPDX-License-Identifier: BSD-3-Clause
-- What the files of the mock have in common.
local file = import("lib/file.lua")
local layout = import("lib/layout.lua")

local style = { banner = file.banner }

-- Of lines in tables.
local WIDTH = 100

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

-- A row of a table; if one line has no room, its two parts have one each.
function style.row(first, second)
	local parts = { table.concat(first, ", "), table.concat(second, ", ") }
	return layout.list("\t{ ", parts, " },", WIDTH)
end

-- A comment of its own.
function style.comment(text)
	local line = "/* " .. text .. " */"
	if layout.width(line) <= 80 then
		return line
	end
	return "/*\n" .. layout.comment(text, " * ") .. "\n */"
end

-- The last items of a row that has several lines.
function style.list(margin, ...)
	return layout.list(margin, { ... }, ",", WIDTH)
end

-- The same as a table of its own.
function style.table(head, ...)
	return layout.list(head .. " = { ", { ... }, " };", WIDTH)
end

-- head"text",: a long text in pieces, which C puts together.
function style.long_text(head, value)
	local margin = layout.width(head)
	local pieces = wrap(value, WIDTH - margin - #'" ",')
	for i, piece in ipairs(pieces) do
		pieces[i] = '"' .. piece .. (i < #pieces and " " or "") .. '"'
	end
	return head .. table.concat(pieces, "\n" .. layout.indent(margin)) .. ","
end

return style
