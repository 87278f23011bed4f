-- SPDX-License-Identifier: BSD-3-Clause
-- The constants of a type, for C and the assembler.
local style = import("style.lua")

local u32, u64 = style.u32, style.u64

local function enumeration(type)
	local rows = {}
	for _, value in ipairs(type.values) do
		local number = tostring(value.encoding)
		table.insert(rows, { value.names.value, type.signed and "(" .. number .. ")" or u32(number) })
	end
	local rest = type.unused_reserved and " Other values are reserved." or ""
	return style.heading(type) .. rest, rows
end

local function fieldset(type)
	local rows = {}
	for _, field in ipairs(style.named(type.fields)) do
		for _, reading in ipairs(style.readings(field)) do
			table.insert(rows, { reading.names.shift, u32(field.lsb) })
			table.insert(rows, { reading.names.width, u32(field.width) })
			table.insert(rows, { reading.names.mask, u64(hex(field.mask)) })
		end
	end
	table.insert(rows, { type.names.reserved, u64(hex(type.reserved_mask)) })
	return style.heading(type), rows
end

local function structure(type)
	local rows = { { type.names.size, u32(hex(type.size)) } }
	if type.align then
		table.insert(rows, { type.names.align, u32(hex(type.align)) })
	end
	for _, member in ipairs(style.named(type.members)) do
		table.insert(rows, { member.names.offset, u32(hex(member.offset)) })
		if member.names.count then
			table.insert(rows, { member.names.count, u32(member.count or member.size) })
		end
		if member.permitted then
			table.insert(rows, { member.names.permitted, u64(hex(member.permitted)) })
		end
	end
	local address = type.align and " An address is a multiple of " .. type.names.align .. "." or ""
	return style.heading(type) .. " Sizes and offsets in bytes." .. address, rows
end

local KINDS = { enumeration = enumeration, fieldset = fieldset, structure = structure }

-- Writes the constants of each type of a list.
return function(list)
	for _, type in ipairs(list) do
		local heading, rows = KINDS[type.kind](type)
		emit("\n" .. style.comment("", heading) .. "\n" .. style.defines(rows) .. "\n")
	end
end
