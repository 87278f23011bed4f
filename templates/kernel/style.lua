-- SPDX-License-Identifier: BSD-3-Clause
-- What the kernel's headers have in common.
local about = import("lib/about.lua")
local file = import("lib/file.lua")
local layout = import("lib/layout.lua")

local style = { banner = file.banner }

-- "Realm Services Interface (RSI)"
function style.title()
	return profile.options.titles[interface.name] .. " (" .. interface.name .. ")"
end

-- The column of a macro's value, and of the comment behind a member.
local VALUE_COLUMN = 48

local function u64(number)
	return number .. "ULL"
end

-- The lines that keep files of different specifications apart.
function style.identity()
	return file.identity(u64)
end

-- The last lines of a header.
function style.closing()
	return file.closing(style.guard(), u64)
end

-- linux/arm-smccc-rmi.h -> __LINUX_ARM_SMCCC_RMI_H
function style.guard()
	local name = ("__" .. prefix .. output_path):upper()
	for _, mark in ipairs({ "/", ".", "-" }) do
		name = replace(name, mark, "_")
	end
	return name
end

-- One #define, the value in its column.
function style.define(name, value)
	return pad("#define " .. name, VALUE_COLUMN, 8) .. value
end

-- A declaration in a structure with a comment behind it.
function style.declaration(text, comment)
	return pad("\t" .. text, VALUE_COLUMN, 8) .. "/* " .. comment .. " */"
end

-- GENMASK_ULL(63, 8) or BIT_ULL(63); BIT(8) if the edition keeps them short.
function style.bits(row)
	local long = profile.options.long_masks or row.msb > 31
	local suffix = long and "_ULL" or ""
	if row.width == 1 then
		return "BIT" .. suffix .. "(" .. row.lsb .. ")"
	end
	return "GENMASK" .. suffix .. "(" .. row.msb .. ", " .. row.lsb .. ")"
end

-- "DEN0137 B4.4.2", for comments
function style.reference(item)
	return model.document.number .. " " .. item.section
end

-- /* RmiRipas, DEN0137 B4.4.23. How the Realm may use an address. */
function style.heading(item)
	return style.comment(about.heading(item))
end

-- A comment of its own, in one line if it fits.
function style.comment(text)
	if layout.width(text) <= 74 then
		return "/* " .. text .. " */"
	end
	return "/*\n" .. style.paragraph(text) .. "\n */"
end

-- SMC_RMI_CALL(0x0150): a function ID by its number
function style.call(fid)
	return interface.names.call .. "(" .. hex(fid & mask(15, 0), 4) .. ")"
end

-- A paragraph inside a comment.
function style.paragraph(text)
	return layout.comment(text, " * ")
end

-- What kernel-doc says of a row: its description and the type with its values.
function style.description(row)
	local listed = row.type_kind ~= "scalar" and row.type_kind ~= "structure"
	local origin = about.origin(row)
	if not row.brief then
		return row.type .. origin
	end
	return row.brief .. (listed and " (" .. row.type .. ")" or "") .. origin
end

-- An encoding as a C constant.
function style.number(value, signed)
	if value >= 0 then
		return tostring(value)
	end
	return signed and "(" .. value .. ")" or hex(value) .. "ULL"
end

-- A line of a kernel-doc block about a member or parameter.
function style.about(name, text)
	local first = " * @" .. name .. ": "
	return layout.comment(text, " *" .. string.rep(" ", 3), first)
end

return style
