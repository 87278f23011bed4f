-- SPDX-License-Identifier: BSD-3-Clause
-- Conditions of failure that arguments decide, or the structures behind them, in
-- C. A value is a word, of 64 bits without a sign, or else a number, which may be
-- none. Its guards are what must be true, as there is no value otherwise. What has
-- no guards, and is not about the numbers of a loop, is a variable with a name.
local layout = import("lib/layout.lua")
local names = import("lib/names.lua")
local types = import("types.lua")

local conditions = {}

-- Of a line, and of an expression, behind which something may stand.
local WIDTH, ROOM = 100, 94

-- Where no array says how far a loop goes.
local FARTHEST = 1 << 16

local RELATIONS = {
	["=="] = "NUMBER_EQUAL", ["!="] = "NUMBER_LESS | NUMBER_GREATER",
	["<"] = "NUMBER_LESS", ["<="] = "NUMBER_LESS | NUMBER_EQUAL",
	[">"] = "NUMBER_GREATER", [">="] = "NUMBER_GREATER | NUMBER_EQUAL",
}

local CALCULATIONS = {
	["+"] = "number_add", ["-"] = "number_subtract", ["*"] = "number_multiply",
	["MOD"] = "number_modulo", ["^"] = "number_power",
}

local value, boolean

local function constant(number)
	return number >= 0 and number < 1 << 31 and hex(number) or "UINT64_C(" .. hex(number) .. ")"
end

local function word(text, ...)
	local made = { text = text, is_word = true, guards = {} }
	for _, operand in ipairs({ ... }) do
		for _, guard in ipairs(operand.guards) do
			table.insert(made.guards, guard)
		end
		made.varies = made.varies or operand.varies
	end
	return made
end

local function number(text, ...)
	local made = word(text, ...)
	made.is_word = false
	return made
end

local function as_number(operand)
	return operand.is_word and "number_of(" .. operand.text .. ")" or operand.text
end

-- The 64 bits of a number, which then must be one.
local function as_word(operand)
	if operand.is_word then
		return operand
	end
	local made = word("number_bits(" .. operand.text .. ")", operand)
	table.insert(made.guards, operand.text .. ".is_known")
	return made
end

-- What has a width may have a sign.
local function read(term, made)
	if term.signed then
		return number("number_signed(" .. made.text .. ", " .. term.width .. ")", made)
	end
	return made
end

local function part(text, term, ...)
	if term.lsb == 0 and term.width == 64 then
		return read(term, word(text, ...))
	end
	return read(term, word("bits_of(" .. text .. ", " .. term.lsb .. ", " .. term.width .. ")", ...))
end

-- Notes that a function uses a variable.
local function use(scope, declaration)
	if not scope.uses[declaration] then
		scope.uses[declaration] = true
		table.insert(scope.uses, declaration)
	end
end

-- A variable for a value, if it can have one: called `name`, or numbered.
local function variable(scope, made, name)
	if #made.guards > 0 or made.varies then
		return made
	end
	local known = scope.variables[made.text]
	if not known then
		scope.count = scope.count + (name and 0 or 1)
		known = name or "n" .. scope.count
		scope.variables[made.text] = known
		local head = (made.is_word and "uint64_t " or "struct number ") .. known .. " ="
		local line = "\tconst " .. head .. " " .. made.text .. ";"
		use(scope, head .. (layout.width(line) <= WIDTH and " " or "\n\t\t") .. made.text)
	end
	return made.is_word and word(known) or number(known)
end

-- The member of a structure that has the byte at an offset.
local function member_at(structure, offset)
	for _, member in ipairs(names.find(types.all, structure).members) do
		if member.name and offset >= member.offset and offset < member.offset + member.size then
			return member
		end
	end
end

-- What the document calls a place, as a name that C has not: params_rtt_base. What
-- is no whole member has its bytes at the end.
local function place_name(term, command)
	local input = names.find(command.inputs, term.input)
	local words = { ends_with(input.name, "_ptr") and input.name:sub(1, -5) or input.name }
	local offset = term.offset
	local member = member_at(input.points_to, offset)
	while member do
		table.insert(words, member.name)
		offset = offset - member.offset
		if member.count then
			table.insert(words, offset // member.stride)
			offset = offset % member.stride
		end
		local inner = member.type_kind == "structure" and member.type
		if not inner and offset == 0 and term.width == member.element_size * 8 then
			return table.concat(words, "_"):lower()
		end
		member = inner and member_at(inner, offset)
	end
	return table.concat(words, "_"):lower() .. "_" .. offset .. "_" .. term.width // 8
end

local function element(term, scope)
	use(scope, "unsigned char *p" .. term.register .. " = call->pages[" .. term.register .. "]")
	local text = "p" .. term.register .. " + " .. hex(term.offset)
	local made = word("")
	for _, index in ipairs(term.indices) do
		local at = as_word(value(index.term, scope))
		made = word("", made, at)
		table.insert(made.guards, at.text .. " < " .. index.count)
		text = text .. " + " .. at.text .. " * " .. index.stride
	end
	made.text = "load(" .. text .. ", " .. term.width // 8 .. ")"
	return variable(scope, read(term, made), place_name(term, scope.command))
end

-- A sum of some bits, which wraps.
local function wrapping_sum(term, left, right)
	left, right = as_word(left), as_word(right)
	local sum = "(" .. left.text .. " + " .. right.text .. ")"
	if term.width < 64 then
		sum = "(" .. sum .. " & " .. constant((1 << term.width) - 1) .. ")"
	end
	return word(sum, left, right)
end

local function operation(term, scope)
	local left, right = value(term.operands[1], scope), value(term.operands[2], scope)
	local divisor = term.operands[2]
	if term.width ~= 0 then
		return wrapping_sum(term, left, right)
	elseif term.operator == "MOD" and left.is_word and divisor.kind == "number" and divisor.value ~= 0 then
		return word("(" .. left.text .. " % " .. right.text .. ")", left)
	end
	local text = CALCULATIONS[term.operator] .. "(" .. as_number(left) .. ", " .. as_number(right) .. ")"
	return variable(scope, number(text, left, right))
end

-- C for a number.
function value(term, scope)
	if term.kind == "number" then
		if term.signed then
			return number("number_negative(" .. constant(-term.value) .. ")")
		end
		return word(constant(term.value))
	elseif term.kind == "input" then
		use(scope, "uint64_t *x = call->x")
		local whole = term.lsb == 0 and term.width == 64
		local made = part("x[" .. term.register .. "]", term)
		return made.is_word and made or variable(scope, made, whole and "x" .. term.register or nil)
	elseif term.kind == "load" then
		return element(term, scope)
	elseif term.kind == "variable" then
		local made = word("i" .. term.depth)
		made.varies = true
		return made
	elseif term.kind == "part" then
		local operand = as_word(value(term.operands[1], scope))
		return part(operand.text, term, operand)
	end
	return operation(term, scope)
end

-- All of them are true; in lines that start with @indent if one has no room.
local function all(list, indent)
	local line = "(" .. table.concat(list, " && ") .. ")"
	if layout.width(indent .. line) <= ROOM then
		return line
	end
	return "(" .. table.concat(list, " &&\n" .. indent .. " ") .. ")"
end

local function comparison(term, scope, indent)
	local left, right = value(term.operands[1], scope), value(term.operands[2], scope)
	local parts = word("", left, right).guards
	if left.is_word and right.is_word then
		table.insert(parts, left.text .. " " .. term.operator .. " " .. right.text)
	else
		table.insert(parts, "number_is(" .. as_number(left) .. ", " .. RELATIONS[term.operator] .. ", " ..
			as_number(right) .. ")")
	end
	return all(parts, indent)
end

-- Each operand has a line, which starts with @indent and the space of a parenthesis.
local function logic(term, scope, indent)
	local parts = {}
	for i, operand in ipairs(term.operands) do
		parts[i] = boolean(operand, scope, indent .. " ")
	end
	return "(" .. table.concat(parts, (term.kind == "and" and " &&\n" or " ||\n") .. indent .. " ") .. ")"
end

-- Adds a function of the scope: body() is called for its lines, and what these
-- use becomes a variable in front of them.
local function define(scope, name, parameters, body)
	local uses, variables, count = scope.uses, scope.variables, scope.count
	local list = { "const struct rmm_mock_arguments *call", table.unpack(parameters) }
	local lines = { layout.list("static bool " .. name .. "(", list, ")", WIDTH), "{" }
	scope.uses, scope.variables, scope.count = {}, {}, 0
	local made = body()
	for _, use in ipairs(scope.uses) do
		table.insert(lines, "\tconst " .. use .. ";")
	end
	if #scope.uses > 0 then
		table.insert(lines, "")
	end
	for _, line in ipairs(made) do
		table.insert(lines, line)
	end
	table.insert(lines, "}")
	table.insert(scope.functions, lines)
	scope.uses, scope.variables, scope.count = uses, variables, count
end

-- How many numbers there are at most: behind the end of an array nothing is true.
local function farthest(term, depth)
	local found = FARTHEST
	for _, index in ipairs(term.indices or {}) do
		if index.term.kind == "variable" and index.term.depth == depth then
			found = math.min(found, index.count)
		end
	end
	for _, operand in ipairs(term.operands) do
		found = math.min(found, farthest(operand, depth))
	end
	return found
end

-- The numbers of the loops around one, and what stands in front of each.
local function numbers(depth, before)
	local list = {}
	for i = 0, depth - 1 do
		list[i + 1] = before .. "i" .. i
	end
	return list
end

-- A loop is a function of its own, to which the numbers around it are passed.
local function loop(term, scope)
	local at = "i" .. term.depth
	scope.loops = scope.loops + 1
	local name = scope.name .. "_loop_" .. scope.loops
	local is_some = term.kind == "some"
	define(scope, name, numbers(term.depth, "uint64_t "), function()
		local bound = as_word(value(term.operands[1], scope))
		local body = boolean(term.operands[2], scope, "\t\t" .. (is_some and "   " or "     "))
		local lines = {}
		for _, guard in ipairs(bound.guards) do
			table.insert(lines, "\tif (!(" .. guard .. "))\n\t\treturn false;")
		end
		table.insert(lines, "\tfor (uint64_t " .. at .. " = 0; " .. at .. " < " .. bound.text .. " && " ..
			at .. " <= " .. farthest(term.operands[2], term.depth) .. "; " .. at .. "++)")
		table.insert(lines, "\t\tif " .. (is_some and body or "(!" .. body .. ")"))
		table.insert(lines, "\t\t\treturn " .. tostring(is_some) .. ";")
		table.insert(lines, "\treturn " .. tostring(not is_some) .. ";")
		return lines
	end)
	return "(" .. name .. "(" .. table.concat({ "call", table.unpack(numbers(term.depth, "")) }, ", ") .. "))"
end

-- C, in parentheses, that is true where the term is, and false where it means
-- nothing.
function boolean(term, scope, indent)
	if term.kind == "comparison" then
		return comparison(term, scope, indent)
	elseif term.kind == "number" then
		return tostring(term.value ~= 0)
	elseif term.kind == "every" or term.kind == "some" then
		return loop(term, scope)
	end
	return logic(term, scope, indent)
end

-- Calls visit() with each term that is a place of one of the kinds.
local function places(term, kind, visit)
	if term.kind == kind then
		visit(term)
	end
	for _, index in ipairs(term.indices or {}) do
		places(index.term, kind, visit)
	end
	for _, operand in ipairs(term.operands) do
		places(operand, kind, visit)
	end
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

-- The bytes of a place, those of all elements.
local function span(term)
	local size = term.width // 8
	for _, index in ipairs(term.indices) do
		size = size + (index.count - 1) * index.stride
	end
	return { register = term.register, offset = term.offset, size = size }
end

-- Adds what a condition looks at: `rows` and `pages`, masks of inputs and of
-- registers, `spans`, and `row`, the input that a violation is about.
local function add_places(condition, command, term)
	condition.rows, condition.pages, condition.spans = 0, 0, {}
	local known = {}
	places(term, "load", function(load)
		local made = span(load)
		local key = table.concat({ made.register, made.offset, made.size }, " ")
		condition.pages = condition.pages | 1 << load.register
		condition.row = condition.row or position(command, load.input)
		if not known[key] then
			known[key] = true
			table.insert(condition.spans, made)
		end
	end)
	local first
	places(term, "input", function(input)
		local row = position(command, input.input)
		condition.rows = condition.rows | 1 << row
		first = first or row
	end)
	condition.row = condition.row or first or 0
end

local function make(command, failure)
	local scope = {
		command = command, name = command.name:lower() .. "_" .. failure.name, functions = {}, loops = 0,
	}
	local made = { name = failure.name, text = failure.when, symbol = scope.name, functions = scope.functions }
	define(scope, scope.name, {}, function()
		return { "\treturn " .. boolean(failure.refuses, scope, "\t      "):sub(2, -2) .. ";" }
	end)
	add_places(made, command, failure.refuses)
	return made
end

-- Whether bits that must be zero say it all.
local function is_alignment(command, failure)
	for _, row in ipairs(command.inputs) do
		if row.alignment_condition == failure.name then
			return true
		end
	end
	return false
end

-- By command.
local made = {}

-- { name, text, symbol, functions, row, rows, pages, spans } for each such
-- condition of a command.
function conditions.of(command)
	local list = made[command.name]
	if list then
		return list
	end
	list = {}
	for _, failure in ipairs(command.failures) do
		if failure.refuses and not is_alignment(command, failure) then
			table.insert(list, make(command, failure))
		end
	end
	if #list > 32 then
		error(command.name .. ": the mock has no bit for so many conditions")
	end
	made[command.name] = list
	return list
end

return conditions
