-- SPDX-License-Identifier: BSD-3-Clause
-- Test vectors as rows of C tables, for any consumer. A row is a text without
-- its braces; numbers of items count from 0, as in C.
local names = import("lib/names.lua")
local results = import("lib/results.lua")

local data = {}

-- The vectors of the interface that the output is about.
data.set = names.find(vectors.interfaces, interface.name)

local function number(value)
	return hex(value) .. (profile.options.suffix or "")
end

data.number = number

local function quoted(text)
	return '"' .. text .. '"'
end

-- The index of the item of a list with this name, as C counts.
local function position(list, name)
	return names.position(list, name) - 1
end

-- Rows with a value, but for X0.
function data.values(rows)
	local list = {}
	for _, row in ipairs(rows) do
		if row.name and row.register ~= 0 then
			table.insert(list, row)
		end
	end
	return list
end

-- The most values that a command of the interface has in "inputs" or "outputs".
function data.most(key)
	local most = 1
	for _, command in ipairs(data.set.commands) do
		most = math.max(most, #data.values(command[key]))
	end
	return most
end

-- The size of the largest structure.
function data.largest()
	local largest = 1
	for _, structure in ipairs(data.set.structures) do
		largest = math.max(largest, structure.size)
	end
	return largest
end

-- Zeroes at the end are left away: C fills them in.
function data.numbers(list)
	local texts, last = {}, 1
	for i, value in ipairs(list) do
		last = value ~= 0 and i or last
	end
	for i = 1, last do
		texts[i] = number(list[i])
	end
	return "{ " .. table.concat(texts, ", ") .. " }"
end

local function is_valid(vector, name)
	for _, output in ipairs(vector.valid) do
		if output == name then
			return true
		end
	end
	return false
end

-- Outputs that mean nothing are zero here: so wrappers hand them out.
local function values(command, vector, key, is_wanted)
	local list = {}
	for _, row in ipairs(data.values(command[key])) do
		if not is_wanted or is_wanted(command, row) then
			table.insert(list, key == "inputs" and vector.inputs[row.name] or
				is_valid(vector, row.name) and vector.outputs[row.name] or 0)
		end
	end
	if #list == 0 then
		list = { 0 }
	end
	return data.numbers(list)
end

-- Bit n: the output n is valid.
local function valid(command, vector)
	local bits = 0
	for i, row in ipairs(data.values(command.outputs)) do
		bits = bits | (is_valid(vector, row.name) and 1 << i - 1 or 0)
	end
	return number(bits)
end

local function call_name(command, vector)
	local name = command.name .. " " .. vector.kind
	return vector.status and name .. " " .. vector.status or name
end

-- Calls that no handler answers.
local UNANSWERED = { no_handler = true, no_rmm = true }

-- All calls, or those for one side: lists of name, command, whether it is for
-- callers, for RMMs, whether a handler answers it, valid, inputs, outputs, in,
-- out. Outputs are those that is_wanted(command, output) is for, if it is given.
function data.calls(side, is_wanted)
	local rows = {}
	for i, command in ipairs(data.set.commands) do
		for _, vector in ipairs(command.vectors) do
			if not side or vector.side == "both" or vector.side == side then
				table.insert(rows, {
					quoted(call_name(command, vector)),
					i - 1,
					vector.side ~= "rmm" and 1 or 0,
					vector.side ~= "caller" and 1 or 0,
					UNANSWERED[vector.kind] and 0 or 1,
					valid(command, vector),
					values(command, vector, "inputs"),
					values(command, vector, "outputs", is_wanted),
					data.numbers(vector["in"]),
					data.numbers(vector.out),
				})
			end
		end
	end
	return rows
end

-- What the bits around a field are in its vectors: { zero = , other = }, where
-- the field is zero and where it is not. What chooses an alternative is there
-- in either case.
local function around(fieldset, field, alternative)
	local found = { zero = 0, other = 0 }
	for _, vector in ipairs(fieldset.vectors) do
		local mine = vector.field == field.name and vector.alternative == alternative
		if mine and vector.value then
			local rest = vector.raw & ~mask(field.msb, field.lsb)
			found[vector.kind == "zero" and "zero" or "other"] = rest
		end
	end
	return found
end

-- All named fields of all fieldsets, one with alternatives once for each:
-- { fieldset = , field = , alternative = , around = }
function data.fields()
	local list = {}
	for _, fieldset in ipairs(data.set.fieldsets) do
		for _, field in ipairs(fieldset.fields) do
			for _, row in ipairs(field.alternatives or { field.name and {} }) do
				table.insert(list, {
					fieldset = fieldset,
					field = field,
					alternative = row.name,
					around = around(fieldset, field, row.name),
				})
			end
		end
	end
	return list
end

-- What the rows below are called by their first number, as texts of C.
function data.field_names()
	local list = {}
	for i, item in ipairs(data.fields()) do
		list[i] = quoted(item.fieldset.name .. "." .. item.field.name)
	end
	return list
end

function data.reserved_names()
	local list = {}
	for i, fieldset in ipairs(data.set.fieldsets) do
		list[i] = quoted(fieldset.name .. " reserved bits")
	end
	return list
end

-- field, value, raw; other bits of raw belong to other fields
function data.field_rows()
	local rows = {}
	for i, item in ipairs(data.fields()) do
		for _, vector in ipairs(item.fieldset.vectors) do
			local mine = vector.field == item.field.name and vector.alternative == item.alternative
			if mine and vector.value then
				table.insert(rows, i - 1 .. ", " .. number(vector.value) .. ", " .. number(vector.raw))
			end
		end
	end
	return rows
end

-- fieldset, raw: one bit each, those that no alternative has
function data.reserved_rows()
	local rows = {}
	for i, fieldset in ipairs(data.set.fieldsets) do
		for _, vector in ipairs(fieldset.vectors) do
			if vector.rule and not vector.alternative then
				table.insert(rows, i - 1 .. ", " .. number(vector.raw))
			end
		end
	end
	return rows
end

-- What a consumer calls a value: { its name, raw, mask, the document's name }
function data.encodings(name_of)
	local rows = {}
	for _, enumeration in ipairs(data.set.enumerations) do
		local type = names.find(interface.types, enumeration.name)
		for _, vector in ipairs(enumeration.vectors) do
			if vector.value then
				table.insert(rows, {
					name_of(names.find(type.values, vector.value), type),
					number(vector.raw),
					number(mask(enumeration.width - 1, 0)),
					quoted(vector.value),
				})
			end
		end
	end
	return rows
end

-- The member of a type as the consumer sees it; nil if it has been dropped.
local function find_member(type, name)
	for _, member in ipairs(type.members) do
		if member.name == name and member.names and member.names.member then
			return member
		end
	end
	return nil
end

-- How C gets from a structure to a member, with the consumer's names; nil if
-- the consumer has dropped it.
function data.access(member)
	local text = ""
	for _, step in ipairs(member.path) do
		local type = names.find(interface.types, step.structure)
		local inner = find_member(type, step.member)
		if not inner then
			return nil
		end
		text = text .. (text == "" and "" or ".") .. inner.names.member
		if step.index then
			text = text .. "[" .. step.index .. "]"
		end
	end
	return member.count and text .. "[index]" or member.width > 64 and text .. "[index]" or text
end

local function bytes(text)
	local list = {}
	for i = 1, #text, 2 do
		table.insert(list, tonumber(text:sub(i, i + 1), 16))
	end
	return list
end

-- The bytes of a value in memory.
local function in_memory(member, element)
	local text = element.bytes or ""
	for i = #text // 2, member.size - 1 do
		text = text .. string.format("%02x", element.value >> 8 * i & 0xff)
	end
	return text
end

-- The values of an image that the consumer has members for, and the runs of
-- bytes that they make.
local function visible(structure, vector)
	local values, runs = {}, {}
	for _, element in ipairs(vector.values) do
		local member = names.find(structure.members, element.member)
		if data.access(member) then
			table.insert(values, element)
			table.insert(runs, {
				offset = member.offset + (element.index or 0) * (member.stride or 0),
				bytes = in_memory(member, element),
			})
		end
	end
	if #values == #vector.values then
		runs = vector.runs
	end
	return values, runs
end

-- The rows of all images: a structure's images refer to runs and values, runs
-- to bytes: those of a run follow each other, or are all the same. A value of
-- more than 64 bits is as many values as it has bytes.
function data.images()
	local all = { images = {}, values = {}, runs = {}, bytes = {}, gaps = {} }
	local function add_value(member, index, value)
		table.insert(all.values, member .. ", " .. index .. ", " .. number(value))
	end
	local function add_values(structure, elements)
		for _, element in ipairs(elements) do
			local member = position(structure.members, element.member)
			if element.bytes then
				for i, byte in ipairs(bytes(element.bytes)) do
					add_value(member, i - 1, byte)
				end
			else
				add_value(member, element.index or 0, element.value)
			end
		end
	end
	local function add_runs(runs)
		for _, run in ipairs(runs) do
			local count = #run.bytes // 2
			local first = run.bytes:sub(1, 2)
			local same = run.bytes == first:rep(count)
			table.insert(all.runs, hex(run.offset) .. ", " .. count .. ", " ..
				#all.bytes .. ", " .. (same and "0" or "1"))
			for _, byte in ipairs(bytes(same and first or run.bytes)) do
				table.insert(all.bytes, hex(byte, 2))
			end
		end
	end
	for i, structure in ipairs(data.set.structures) do
		for _, gap in ipairs(structure.padding) do
			table.insert(all.gaps, i - 1 .. ", " .. hex(gap.offset) .. ", " .. gap.size)
		end
		for _, vector in ipairs(structure.vectors) do
			local values, runs = #all.values, #all.runs
			local visible_values, visible_runs = visible(structure, vector)
			add_values(structure, visible_values)
			add_runs(visible_runs)
			table.insert(all.images, table.concat({
				quoted(structure.name .. " " .. vector.kind ..
					(vector.rule and " " .. vector.rule or "")),
				i - 1, values, #all.values - values, runs, #all.runs - runs }, ", "))
		end
	end
	return all
end

-- known, inputs, outputs
local function command_row(name)
	if not name then
		return ", 0, 0, 0"
	end
	local command = names.find(interface.commands, name)
	return ", 1, " .. command.input_count .. ", " .. command.output_count
end

-- name, fid, in range; and what is known of the command, if @is_full
function data.fids(is_full)
	local rows = {}
	for _, vector in ipairs(data.set.fids) do
		local name = vector.command or "function ID " .. vector.kind
		local row = { quoted(name), number(vector.fid), vector.in_range and "1" or "0" }
		table.insert(rows, table.concat(row, ", ") .. (is_full and command_row(vector.command) or ""))
	end
	return rows
end

-- name, x0, answered, status, index
function data.returns()
	local rows = {}
	for _, vector in ipairs(data.set.returns) do
		local status = vector.status
		table.insert(rows, table.concat({
			quoted("X0 " .. (vector.status or vector.kind)),
			number(vector.x0), status and "1" or "0",
			number(status and results.encoding(interface, status) or 0),
			number(vector.index or 0),
		}, ", "))
	end
	return rows
end

return data
