-- SPDX-License-Identifier: BSD-3-Clause
-- What the files of this consumer have in common.
local about = import("lib/about.lua")
local file = import("lib/file.lua")
local layout = import("lib/layout.lua")
local names = import("lib/names.lua")
local types = import("lib/types.lua")

local style = { banner = file.banner, heading = about.heading }

local LIMIT = 80

-- A comment of its own; `indent` is "" or a tab. Texts are paragraphs: each is
-- a string, or a list of items that are indented where they go on.
function style.comment(indent, ...)
	local lines = {}
	for i, paragraph in ipairs({ ... }) do
		if i > 1 then
			table.insert(lines, indent .. " *")
		end
		if type(paragraph) == "string" then
			table.insert(lines, layout.comment(paragraph, indent .. " * "))
		else
			for _, text in ipairs(paragraph) do
				table.insert(lines, layout.comment(text, indent .. " *   ", indent .. " * "))
			end
		end
	end
	local first = indent .. "/*" .. lines[1]:sub(#indent + 3)
	if #lines == 1 and not contains(first, "\n") and layout.width(first .. " */") <= LIMIT then
		return first .. " */"
	end
	return indent .. "/*\n" .. table.concat(lines, "\n") .. "\n" .. indent .. " */"
end

-- rmi_smc.h -> RMI_SMC_H
function style.guard()
	return replace(replace(prefix .. output_path, "/", "_"), ".", "_"):upper()
end

-- "DEN0137 B4.4.2", for comments
function style.reference(item)
	return model.document.number .. " " .. item.section
end

-- "an RmiStatus", "a PsciReturnCode": RMI and RSI are spelled out.
function style.a(name)
	return (contains("AEIOR", name:sub(1, 1)) and "an " or "a ") .. name
end

local function block_of_defines(rows)
	local column, lines = 0, {}
	for _, row in ipairs(rows) do
		column = math.max(column, #row[1])
	end
	for _, row in ipairs(rows) do
		table.insert(lines, "#define " .. pad(row[1], column + 1) .. row[2])
	end
	return table.concat(lines, "\n")
end

-- #define, values in one column; rows are { name, value }. A row for which the
-- column has no room starts another block, behind an empty line.
function style.defines(rows)
	local blocks, block, name, value = {}, {}, 0, 0
	for _, row in ipairs(rows) do
		name, value = math.max(name, #row[1]), math.max(value, #row[2])
		if #"#define  " + name + value > LIMIT and #block > 0 then
			table.insert(blocks, block_of_defines(block))
			block, name, value = {}, #row[1], #row[2]
		end
		table.insert(block, row)
	end
	table.insert(blocks, block_of_defines(block))
	return table.concat(blocks, "\n\n")
end

-- Constants that C and the assembler read.
function style.u32(value)
	return model.document.names.u32 .. "(" .. value .. ")"
end

function style.u64(value)
	return model.document.names.u64 .. "(" .. value .. ")"
end

local function fits(text)
	for _, line in ipairs(split(text, "\n")) do
		if layout.width(line) > LIMIT then
			return false
		end
	end
	return true
end

-- head(item, item)tail, on one line if it fits. Else it is broken after the
-- return type if there is one, and then at commas; if the items have no room
-- behind the bracket they start on a line of their own.
function style.list(head, items, tail, returns)
	local line = (returns and returns .. " " or "") .. head .. table.concat(items, ", ") .. tail
	if fits(line) then
		return line
	end
	local start = returns and returns .. "\n" or ""
	local lines = layout.list(head, items, tail, LIMIT)
	if not fits(lines) then
		local margin = "\t"
		while starts_with(head, margin) do
			margin = margin .. "\t"
		end
		lines = head .. "\n" .. layout.list(margin, items, tail, LIMIT)
	end
	return start .. lines
end

-- for (index = 0U; index < count; index++) {
function style.loop(margin, index, count)
	local head = margin .. "for ("
	local line = head .. index .. " = 0U; " .. index .. " < " .. count .. "; " .. index .. "++) {"
	if fits(line) then
		return line
	end
	return head .. index .. " = 0U; " .. index .. " < " .. count .. ";\n" ..
		layout.indent(layout.width(head)) .. index .. "++) {"
end

-- type name;
function style.declaration(margin, type, name)
	local line = margin .. type .. " " .. name .. ";"
	return fits(line) and line or margin .. type .. "\n" .. margin .. "\t" .. name .. ";"
end

-- if (condition) {, one operand of || or && on each line unless all fit.
function style.condition(margin, condition)
	local line = margin .. "if (" .. condition .. ") {"
	if fits(line) then
		return line
	end
	local column = layout.indent(layout.width(margin .. "if ("))
	return replace(replace(line, " || ", " ||\n" .. column), " && ", " &&\n" .. column)
end

-- target = part | part;
function style.assignment(margin, target, parts)
	local line = margin .. target .. " = " .. table.concat(parts, " | ") .. ";"
	if fits(line) then
		return line
	end
	local column = "\n" .. margin .. "\t"
	return margin .. target .. " =" .. column .. table.concat(parts, " |" .. column) .. ";"
end

-- target = (test) ? value : otherwise; in three lines if one is too long.
function style.choice(margin, target, test, value, otherwise)
	local head = margin .. target .. " = "
	test = "(" .. test .. ")"
	local line = head .. test .. " ? " .. value .. " : " .. otherwise .. ";"
	if fits(line) then
		return line
	end
	local column = layout.width(head)
	if column + 8 + #("? " .. value) > LIMIT then
		head = margin .. target .. " =\n" .. margin .. "\t"
		column = layout.width(margin .. "\t")
	end
	local indent = "\n" .. layout.indent(column + 8)
	return head .. test .. indent .. "? " .. value .. indent .. ": " .. otherwise .. ";"
end

-- The head of an inline function.
function style.inline(returns, name, parameters)
	return style.list(name .. "(", parameters, ")", "static inline " .. returns)
end

-- The integer that holds so many bits.
function style.integer(width, signed)
	for _, size in ipairs({ 8, 16, 32, 64 }) do
		if width <= size then
			return (signed and "int" or "uint") .. size .. "_t"
		end
	end
end

-- The C type of one value of a field, a member, an input or an output.
function style.c_type(row)
	if row.alternatives then
		return "uint64_t"
	elseif row.type_kind == "structure" then
		return "struct " .. types.find(row.type).names.tag
	elseif row.type_width > 64 then
		return "uint8_t"
	end
	return style.integer(row.type_width, row.signed)
end

local function enumerators(type)
	local list = {}
	for _, value in ipairs(type.values) do
		table.insert(list, value.name)
	end
	return table.concat(list, ", ")
end

-- "UInt4, 4 bits: 0x0 to 0xf": what a value may be, for comments.
function style.values(row)
	if row.alternatives then
		return about.alternatives(row)
	end
	local text = row.type .. ", "
	if row.type_width > 64 then
		return text .. row.type_width // 8 .. " bytes, any"
	end
	text = text .. row.type_width .. (row.type_width == 1 and " bit: " or " bits: ")
	if row.type_kind == "enumeration" then
		return text .. enumerators(types.find(row.type))
	elseif row.type_kind == "fieldset" then
		local type = types.find(row.type)
		if type and type.reserved_mask ~= 0 then
			return text .. hex(type.reserved_mask) .. " reserved"
		end
		return text .. "any"
	elseif row.signed then
		return text .. "two's complement"
	end
	return text .. "0 to " .. hex(mask(row.type_width - 1, 0))
end

-- The reserved rows with a rule, SBZ or MBZ, of an input's fieldset.
function style.reserved_fields(row, rule)
	local list = {}
	if row.type_kind == "fieldset" then
		for _, field in ipairs(types.find(row.type).fields) do
			if field.reserved == rule then
				table.insert(list, field)
			end
		end
	end
	return list
end

-- "what it is; what values it may have"
function style.about(row)
	local text = style.values(row) .. about.origin(row)
	return row.brief and row.brief .. "; " .. text or text
end

-- A field, and what it may be besides if it has alternatives.
function style.readings(field)
	local list = { field }
	for _, row in ipairs(field.alternatives or {}) do
		table.insert(list, row)
	end
	return list
end

-- "Only if flags.type is RMI_LIST."
function style.chosen(reading, field)
	if reading.others then
		return "Only if " .. field.by .. " has none of the values that choose something else."
	end
	return "Only if " .. field.by .. " is " .. table.concat(reading["for"], " or ") .. "."
end

-- The rows of a list that have a name: no padding, nothing reserved.
function style.named(rows)
	local list = {}
	for _, row in ipairs(rows) do
		if row.name then
			table.insert(list, row)
		end
	end
	return list
end

-- The types that interfaces borrow: their constants are in rmm_smc.h, for a
-- program may include the headers of all.
function style.shared_types()
	local list, known = {}, {}
	for _, borrower in ipairs(interfaces) do
		for _, type in ipairs(borrower.borrowed) do
			if not known[type.name] then
				known[type.name] = true
				table.insert(list, type)
			end
		end
	end
	return list
end

-- The interface's types, in the order of the document, but for those.
function style.own_types()
	local list, shared = {}, {}
	for _, type in ipairs(style.shared_types()) do
		shared[type.name] = true
	end
	for _, type in ipairs(interface.types) do
		if not shared[type.name] then
			table.insert(list, type)
		end
	end
	return list
end

-- The types of the interface that are of a kind; inner structures come first.
function style.types(kind)
	local list = {}
	for _, name in ipairs(interface.type_order) do
		local type = names.find(interface.types, name)
		if type.kind == kind then
			table.insert(list, type)
		end
	end
	return list
end

-- Whether X4 and on that hold no valid output are zero after a call.
function style.zeroes_results()
	return profile.options.unused_results == "zero" and style.is_ruled()
end

-- Whether the document's rule for unused registers is for the interface.
function style.is_ruled()
	for _, name in ipairs(model.unused_registers.exempt) do
		if name == interface.name then
			return false
		end
	end
	return true
end

-- The commands in the order of their function IDs.
function style.commands()
	local list = {}
	for _, name in ipairs(interface.fid_order) do
		table.insert(list, names.find(interface.commands, name))
	end
	return list
end

-- The lines that keep files of different specifications apart.
function style.identity()
	return file.identity(style.u64)
end

-- The last lines of a header.
function style.closing()
	return file.closing(style.guard(), style.u64)
end

-- The name of one of the interface's files: "smc.h" -> rmi_smc.h
function style.file(part)
	return names.file(interface, part)
end

-- #include of rmi_smc.h, which must be of the same specification.
function style.include()
	emit('#include "' .. style.file("smc.h") .. '"\n\n' .. style.identity() .. "\n")
end

return style
