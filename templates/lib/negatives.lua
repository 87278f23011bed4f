-- SPDX-License-Identifier: BSD-3-Clause
-- Calls that must be refused, as rows of C tables; numbers of items count from
-- 0, as in C.
local names = import("lib/names.lua")
local data = import("lib/vectors.lua")

local negatives = {}

local number = data.number

local function is_at(list, first, rows)
	for i, row in ipairs(rows) do
		if list[first + i] ~= row then
			return false
		end
	end
	return true
end

local function find_run(list, rows)
	for first = 0, #list - #rows do
		if is_at(list, first, rows) then
			return first
		end
	end
	return nil
end

-- Where in a list the rows start; they are added unless they are there already.
local function append(list, rows)
	local key = table.concat(rows, "\n")
	if not list.known[key] then
		list.known[key] = find_run(list, rows) or #list
		if list.known[key] == #list then
			for _, row in ipairs(rows) do
				table.insert(list, row)
			end
		end
	end
	return list.known[key]
end

-- What of X0 tells the status.
local function status_mask()
	local result = interface.result
	if not result.status then
		return -1
	end
	local field = names.find(names.find(interface.types, result.type).fields, result.status)
	return mask(field.msb, field.lsb)
end

local function status_value(status)
	for _, vector in ipairs(data.set.returns) do
		if vector.status == status then
			return vector.x0
		end
	end
	error("there is no status " .. status)
end

-- value, mask: what X0 may be in the assumed state
local function expected(vector)
	local rows = {}
	for _, outcome in ipairs(vector.expect) do
		local value, bits = outcome.x0, -1
		if not value then
			value, bits = status_value(outcome.status), status_mask()
		end
		table.insert(rows, number(value) .. ", " .. number(bits))
	end
	return rows
end

-- The same in any state; of a good call, what it must not be in the assumed one.
local function in_any_state(vector)
	local rows = {}
	for _, status in ipairs(vector.any_state) do
		table.insert(rows, number(status_value(status)) .. ", " .. number(status_mask()))
	end
	return rows
end

local function input(command, name)
	return names.find(command.inputs, name).register
end

-- offset, size, value
local function stores(page)
	local structure = names.find(data.set.structures, page.structure)
	local rows = {}
	for _, value in ipairs(page.values) do
		local member = names.find(structure.members, value.member)
		local offset = member.offset + (value.index or 0) * (member.stride or 0)
		table.insert(rows, table.concat({
			number(offset), number(member.size), number(value.value),
		}, ", "))
	end
	return rows
end

-- register, size, address, first store, stores
local function pages(command, good, vector, lists)
	local rows = {}
	for _, page in ipairs(vector.pages) do
		local register = input(command, page.input)
		local made = stores(page)
		table.insert(rows, table.concat({
			register .. "U", number(names.find(data.set.structures, page.structure).size),
			number(good["in"][register + 1]), append(lists.stores, made) .. "U", #made .. "U",
		}, ", "))
	end
	return rows
end

local function name_of(command, vector)
	if not vector.condition then
		return command.name .. " good"
	end
	return command.name .. " " .. vector.condition .. ": " .. table.concat(vector.changed, ", ")
end

local function quoted(text)
	return text and '"' .. text .. '"' or "NULL"
end

local function add_vector(command, good, vector, lists)
	local made = { expected(vector), in_any_state(vector), pages(command, good, vector, lists) }
	local row = {
		quoted(name_of(command, vector)), quoted(vector.condition),
		quoted(vector.section), data.numbers(vector["in"]), #vector.also_true .. "U",
	}
	for i, list in ipairs({ lists.outcomes, lists.outcomes, lists.pages }) do
		table.insert(row, append(list, made[i]) .. "U")
		table.insert(row, #made[i] .. "U")
	end
	table.insert(lists.vectors, row)
end

-- { vectors = , outcomes = , pages = , stores = }: rows that refer to each other
function negatives.lists()
	local lists = {
		vectors = {}, outcomes = { known = {} }, pages = { known = {} }, stores = { known = {} },
	}
	for _, command in ipairs(data.set.commands) do
		for _, vector in ipairs(command.negative) do
			add_vector(command, command.negative[1], vector, lists)
		end
	end
	return lists
end

-- The most pages that a call has.
function negatives.most_pages()
	local most = 1
	for _, command in ipairs(data.set.commands) do
		for _, vector in ipairs(command.negative) do
			most = math.max(most, #vector.pages)
		end
	end
	return most
end

return negatives
