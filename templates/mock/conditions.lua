-- SPDX-License-Identifier: BSD-3-Clause
-- Conditions of failure that the arguments of a call alone decide, in C.
local names = import("lib/names.lua")
local types = import("types.lua")

local conditions = {}

-- As C has them; sums and powers could need more than 64 bits.
local OPERATORS = {
	["=="] = "==", ["!="] = "!=", ["<"] = "<", ["<="] = "<=",
	[">"] = ">", [">="] = ">=", ["&&"] = "&&", ["||"] = "||",
}

local function input(name, command)
	local row = names.find(command.inputs, name)
	if row.signed then
		return nil
	end
	return "rmm_mock_part(x[" .. row.register .. "], " .. row.lsb .. ", " ..
		row.width .. ")"
end

local function number(value)
	return "UINT64_C(" .. hex(value) .. ")"
end

-- The encoding of a value that a type has; nil for an abstract one.
local function encoding(name)
	for _, type in ipairs(types.all()) do
		for _, value in ipairs(type.values or {}) do
			if value.name == name then
				return number(value.encoding)
			end
		end
	end
	return nil
end

-- What a name stands for; nil if it is neither an argument nor a number.
local function named(tree, command)
	if tree.refers_to == "input" then
		return input(tree.name, command)
	elseif tree.refers_to == "constant" then
		return number(names.find(model.constants, tree.name).value)
	elseif tree.refers_to == "enumerator" then
		return encoding(tree.name)
	end
	return nil
end

local formula

-- Two operands or more; nil if one of them is more than arguments.
local function operation(tree, command)
	local parts = {}
	for i, operand in ipairs(tree.operands) do
		parts[i] = formula(operand, command)
		if not parts[i] then
			return nil
		end
	end
	if tree.operator == "!" then
		return "!" .. parts[1]
	elseif not OPERATORS[tree.operator] then
		return nil
	end
	return "(" .. table.concat(parts, " " .. OPERATORS[tree.operator] .. " ") .. ")"
end

-- C for a tree; nil if it asks for more than unsigned arguments.
function formula(tree, command)
	if tree.kind == "operation" then
		return operation(tree, command)
	elseif tree.kind == "call" and tree.name == "UInt" then
		return formula(tree.operands[1], command)
	elseif tree.kind == "number" then
		return number(tree.value)
	elseif tree.kind == "name" then
		return named(tree, command)
	end
	return nil
end

-- The first input that a tree names.
local function first_input(tree)
	if tree.kind == "name" and tree.refers_to == "input" then
		return tree.name
	end
	for _, operand in ipairs(tree.operands or {}) do
		local found = first_input(operand)
		if found then
			return found
		end
	end
	return nil
end

-- The position of an input behind the function ID, from 0.
local function position(command, name)
	local count = 0
	for _, row in ipairs(command.inputs) do
		if row.name == name then
			return count
		elseif row.name and row.register ~= 0 then
			count = count + 1
		end
	end
end

-- { name, text, formula, row } for each such condition of a command.
function conditions.of(command)
	local list = {}
	for _, failure in ipairs(command.failures) do
		local made = failure.when_tree and formula(failure.when_tree, command)
		if made then
			table.insert(list, {
				name = failure.name, text = failure.when, formula = made,
				row = position(command, first_input(failure.when_tree)),
			})
		end
	end
	return list
end

return conditions
