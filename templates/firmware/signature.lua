-- SPDX-License-Identifier: BSD-3-Clause
-- The signature of a command, from which both sides are made.
local about = import("lib/about.lua")
local names = import("lib/names.lua")
local results = import("lib/results.lua")
local style = import("style.lua")

local signature = {}
local given, shared = interface.names, model.document.names

-- Registers from X1 on that every call sets.
local LAST_ZEROED = 3

-- The inputs that are arguments: all but the function ID.
function signature.inputs(command)
	local list = {}
	for _, row in ipairs(style.named(command.inputs)) do
		if row.names then
			table.insert(list, row)
		end
	end
	return list
end

-- The registers of a command that has gone on, as outputs of the one that resumed it.
local function resumed_outputs(command)
	local list = {}
	local last = command.resumes_operation and about.last_of_operations(interface) or 0
	if last > LAST_ZEROED then
		error(command.name .. ": an operation has outputs in X" .. last .. ", which others preserve")
	end
	for register = 1, last do
		table.insert(list, {
			register = register, width = 64, lsb = 0, type_width = 64, resumed = true,
			names = { member = "x" .. register, valid = command.names["valid_" .. register] },
		})
	end
	return list
end

-- The outputs beside the return code.
function signature.outputs(command)
	local list = {}
	for _, row in ipairs(style.named(command.outputs)) do
		if row.names then
			table.insert(list, row)
		end
	end
	for _, row in ipairs(resumed_outputs(command)) do
		table.insert(list, row)
	end
	return list
end

-- The parameters of the dispatcher.
signature.dispatcher = { "const struct " .. given.handlers .. " *handlers", "struct " .. shared.tag .. " *regs" }

-- The C type of X0; nil if it has no result.
function signature.result(command)
	local row = results.row(command)
	return row and style.c_type(row)
end

-- What X0 is when the command returns: for comments.
local function about_result(command)
	local row = results.row(command)
	if not row then
		return "Does not return, unless nobody serves it: then x0 is an SMCCC error."
	elseif not results.is_usual(command, interface) then
		return "x0: " .. style.about(row) .. ", or an SMCCC error."
	end
	return nil
end

-- { "uint64_t rd", "int64_t level" }
function signature.parameters(command)
	local list = {}
	for _, row in ipairs(signature.inputs(command)) do
		table.insert(list, style.c_type(row) .. " " .. row.names.parameter)
	end
	return list
end

-- Those of its handler.
function signature.handler_parameters(command)
	local list = { "const struct " .. given.request .. " *request", table.unpack(signature.parameters(command)) }
	if #signature.outputs(command) > 0 then
		table.insert(list, "struct " .. command.names.outputs .. " *outputs")
	end
	return list
end

-- An expression for what the register holds when it carries the value.
function signature.encoded(row, value)
	value = row.signed and "(uint64_t)" .. value or value
	if row.width == 64 then
		return value
	end
	return shared.field_set .. "(0U, " .. hex(row.mask) .. "U, " .. row.lsb .. "U, " .. value .. ")"
end

-- An expression for the value that the register carries.
function signature.decoded(row, register)
	local cast = "(" .. style.c_type(row) .. ")"
	if row.width == 64 then
		return row.signed and cast .. register or register
	end
	local arguments = register .. ", " .. hex(row.mask) .. "U, " .. row.lsb .. "U"
	if row.signed then
		return cast .. shared.field_get_signed .. "(" .. arguments .. ", " .. row.width .. "U)"
	end
	return cast .. shared.field_get .. "(" .. arguments .. ")"
end

local function about_output(row)
	if row.resumed then
		return row.names.member .. ": all of X" .. row.register .. ", an output of the resumed command or 0; " ..
			"valid on every status but " .. about.goes_on(interface)
	end
	return row.names.member .. ": " .. style.about(row) .. "; " .. about.validity(row, interface)
end

-- The test whether an output is valid, behind "if ("; x0 is an expression.
local function condition(row, x0)
	local answered = given.answered .. "(" .. x0 .. ") != 0"
	if row.always then
		return answered
	elseif row.resumed then
		local status = results.value(interface, about.goes_on(interface))
		return "(" .. answered .. ") && (" .. given.returned .. "(" .. x0 .. ", " .. status .. ") == 0)"
	end
	local parts = {}
	for _, status in ipairs(row.valid) do
		table.insert(parts, given.returned .. "(" .. x0 .. ", " .. results.value(interface, status) .. ") != 0")
	end
	return #parts == 1 and parts[1] or "(" .. table.concat(parts, ") || (") .. ")"
end

-- What a variable is called that tells whether the output is valid: on_success
local function occasion(row)
	if row.always then
		return "on_any_status"
	elseif row.resumed then
		return "on_completion"
	end
	local parts = {}
	for _, status in ipairs(row.valid) do
		table.insert(parts, (names.without(status, interface.name .. "_"):lower()))
	end
	return "on_" .. table.concat(parts, "_or_")
end

-- The outputs in groups that are valid together:
-- { condition = , name = , valid = { names of bits }, row, ... }
function signature.groups(command, x0)
	local list, by_name = {}, {}
	for _, row in ipairs(signature.outputs(command)) do
		local name = occasion(row)
		if not by_name[name] then
			by_name[name] = { condition = condition(row, x0), name = name, valid = {} }
			table.insert(list, by_name[name])
		end
		table.insert(by_name[name], row)
		table.insert(by_name[name].valid, row.names.valid)
	end
	return list
end

-- The statuses of the failure conditions, and those that make outputs valid: a
-- command may fail with one that no condition states.
local function errors(command)
	local known, list = {}, {}
	for _, failure in ipairs(command.failures) do
		if failure.status then
			known[failure.status] = true
		end
	end
	for _, output in ipairs(signature.outputs(command)) do
		for _, name in ipairs(output.valid or {}) do
			known[name] = true
		end
	end
	local goes_on = about.goes_on(interface)
	for i, row in ipairs(interface.result.statuses) do
		if i > 1 and known[row.status] and row.status ~= goes_on then
			table.insert(list, row.status)
		end
	end
	return table.concat(list, ", ")
end

-- The paragraphs of a comment about a command, for its caller.
function signature.about_call(command)
	local list = signature.about(command)
	table.insert(list, about_result(command))
	return list
end

-- The same for its handler.
function signature.about_handler(command)
	local list = signature.about(command)
	local row = results.row(command)
	if not row then
		table.insert(list, "Has no result, and need not return.")
	elseif not results.is_usual(command, interface) then
		table.insert(list, "Returns " .. style.about(row) .. ".")
	end
	return list
end

-- The paragraphs of a comment about a command.
function signature.about(command)
	local list = { command.name .. ", " .. style.reference(command) .. ". " .. command.brief }
	for _, remark in ipairs(about.remarks(command)) do
		table.insert(list, remark)
	end
	table.insert(list, about.operation(command, interface))
	local inputs, outputs = {}, {}
	for _, row in ipairs(signature.inputs(command)) do
		table.insert(inputs, row.names.parameter .. ": " .. style.about(row))
	end
	for _, row in ipairs(signature.outputs(command)) do
		table.insert(outputs, about_output(row))
	end
	if #inputs > 0 then
		table.insert(list, inputs)
	end
	if #outputs > 0 then
		table.insert(outputs, 1, "Outputs:")
		table.insert(list, outputs)
	end
	local statuses = errors(command)
	if statuses ~= "" then
		table.insert(list, "Errors: " .. statuses .. ".")
	end
	return list
end

return signature
