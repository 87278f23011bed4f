-- SPDX-License-Identifier: BSD-3-Clause
-- The types that calls of the interface can hold, and how tables name them.
local names = import("lib/names.lua")

local types = {}

local TABLED = { enumeration = true, fieldset = true, structure = true }

-- The types of the interface, then those that it borrows.
function types.all()
	local list = {}
	for _, own in ipairs({ interface.types, interface.borrowed }) do
		for _, type in ipairs(own) do
			table.insert(list, type)
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

-- X0 when a command returns, its fields, and the type of its status.
function types.result()
	return names.find(interface.types, interface.result.type)
end

function types.result_field(key)
	return names.find(types.result().fields, interface.result[key])
end

function types.status()
	return names.find(interface.types, types.result_field("status").type)
end

-- How many registers a result has: X3 at least, since it clears X1-X3.
function types.results()
	local count = 4
	for _, command in ipairs(interface.commands) do
		for _, output in ipairs(command.outputs) do
			count = math.max(count, output.register + 1)
		end
	end
	return count
end

-- The most inputs that a command has beside the function ID.
function types.arguments()
	local count = 0
	for _, command in ipairs(interface.commands) do
		count = math.max(count, command.input_count - 1)
	end
	return count
end

-- What X0 holds if nothing serves a call.
function types.not_supported()
	return names.find(model.constants, "SMCCC_NOT_SUPPORTED")
end

-- The exponent of a constant that is a power of two.
function types.shift(constant)
	local value, shift = names.find(model.constants, constant).value, 0
	while value >> shift > 1 do
		shift = shift + 1
	end
	return shift
end

-- Whether a value of the type can have a reserved encoding.
function types.has_codes(type)
	if type.kind == "enumeration" then
		return type.unused_reserved
	end
	for _, field in ipairs(type.fields or {}) do
		if field.name and field.type_kind == "enumeration" and
			types.has_codes(names.find(types.all(), field.type)) then
			return true
		end
	end
	return false
end

return types
