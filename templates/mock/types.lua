-- SPDX-License-Identifier: BSD-3-Clause
-- The types that calls of the interfaces can hold, and how tables name them.
local names = import("lib/names.lua")
local results = import("lib/results.lua")

local types = {}

local TABLED = { enumeration = true, fieldset = true, structure = true }

-- The types of the interfaces, then those that they borrow.
local function collect()
	local list, known = {}, {}
	for _, key in ipairs({ "types", "borrowed" }) do
		for _, item in ipairs(interfaces) do
			for _, type in ipairs(item[key]) do
				if not known[type.name] then
					known[type.name] = true
					table.insert(list, type)
				end
			end
		end
	end
	return list
end

types.all = collect()

-- The commands of all interfaces: those of each in the order of their function
-- IDs, as { command, interface }.
function types.commands()
	local list = {}
	for _, item in ipairs(interfaces) do
		for _, name in ipairs(item.fid_order) do
			table.insert(list, { names.find(item.commands, name), item })
		end
	end
	return list
end

-- For each range of function IDs that has commands, the first ID and what each
-- number from there to the last command is: { first = , command or false, ... }
function types.fid_ranges()
	local list = {}
	for _, item in ipairs(interfaces) do
		for _, range in ipairs(item.fid_ranges) do
			local found
			for _, name in ipairs(item.fid_order) do
				local command = names.find(item.commands, name)
				if command.fid >= range.first and command.fid <= range.last then
					found = found or { first = command.fid }
					while #found < command.fid - found.first do
						table.insert(found, false)
					end
					table.insert(found, command)
				end
			end
			table.insert(list, found)
		end
	end
	return list
end

-- The name of a type's number.
function types.number(type)
	return "TYPE_" .. names.upper(type.name)
end

-- The number of the type of a row, a field or a member.
function types.of(row)
	if row.alternatives then
		return "TYPE_BITS"
	elseif TABLED[row.type_kind] then
		return types.number({ name = row.type })
	elseif row.signed then
		return "TYPE_SIGNED"
	elseif starts_with(row.type, "UInt") then
		return "TYPE_UNSIGNED"
	end
	return "TYPE_BITS"
end

-- The most registers that a row of any command's outputs is in, and no less
-- than X0-X3, which every result has.
function types.results()
	local count = 4
	for _, pair in ipairs(types.commands()) do
		for _, output in ipairs(pair[1].outputs) do
			count = math.max(count, output.register + 1)
		end
	end
	return count
end

-- The most inputs that a command has beside the function ID.
function types.arguments()
	local count = 0
	for _, pair in ipairs(types.commands()) do
		count = math.max(count, pair[1].input_count - 1)
	end
	return count
end

-- Whether X0 holds a status when a command returns; a command without a result
-- does not return, but has one if nobody serves it.
function types.has_status(command, item)
	return not results.row(command) or results.is_usual(command, item)
end

-- What X0 holds if nothing serves a call.
function types.not_supported()
	return names.find(model.constants, "SMCCC_NOT_SUPPORTED")
end

-- Whether a value of the type can have a reserved encoding.
function types.has_codes(type)
	if type.kind == "enumeration" then
		return type.unused_reserved
	end
	for _, field in ipairs(type.fields or {}) do
		if field.name and field.type_kind == "enumeration" and
			types.has_codes(names.find(types.all, field.type)) then
			return true
		end
	end
	return false
end

return types
