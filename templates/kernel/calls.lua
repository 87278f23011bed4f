-- SPDX-License-Identifier: BSD-3-Clause
-- How a wrapper gets its arguments into registers, and its outputs out.
local names = import("lib/names.lua")
local style = import("style.lua")

local calls = {}

-- What arm_smccc_1_1_invoke() and arm_smccc_smc() can carry beside the function
-- ID and X0.
calls.MOST_INPUTS, calls.MOST_OUTPUTS = 7, 3

-- The rows that have a parameter or a member of their own.
function calls.named(rows)
	local list = {}
	for _, row in ipairs(rows) do
		if row.name and row.names then
			table.insert(list, row)
		end
	end
	return list
end

-- Where the outputs go that share a structure, as the profile says.
function calls.result_structure(command)
	return profile.options.result_structures[command.name]
end

-- The outputs in the order of their structure.
function calls.result_members(command, outputs)
	local list = {}
	for _, name in ipairs(calls.result_structure(command).members) do
		table.insert(list, names.find(outputs, name))
	end
	return list
end

-- A mask of register bits; registers are unsigned long.
function calls.register_mask(row)
	return replace(style.bits(row), "_ULL", "")
end

-- What each register holds that the command uses, from X1 on. Values that do
-- not fill theirs are put into their bits.
function calls.arguments(inputs)
	local list = {}
	for _, input in ipairs(inputs) do
		local value = input.names.parameter
		if input.width < 64 then
			value = "FIELD_PREP(" .. calls.register_mask(input) .. ", " .. value .. ")"
		end
		local before = list[input.register]
		list[input.register] = before and before .. " | " .. value or value
	end
	return list
end

-- Which of the kernel's functions a wrapper calls: "invoke" leaves registers
-- alone, "smc" zeroes X1-X7 that have no argument, "registers" all.
function calls.form(command)
	local inputs, outputs = calls.named(command.inputs), calls.named(command.outputs)
	local short = #calls.arguments(inputs) <= calls.MOST_INPUTS and #outputs <= calls.MOST_OUTPUTS
	local unused = profile.options.unused_registers[interface.name]
	if not short or unused == "zero" then
		return "registers"
	end
	return unused == "zero_arguments" and "smc" or "invoke"
end

-- Whether a command of the interface is called so.
function calls.has_form(form)
	for _, command in ipairs(interface.commands) do
		if calls.form(command) == form then
			return true
		end
	end
	return false
end

return calls
