-- SPDX-License-Identifier: BSD-3-Clause
-- What X0 holds when a command of an interface returns.
local names = import("lib/names.lua")

local results = {}

-- The type of the result, where its parts are, and the type of the status:
-- { type = , status = , index = , statuses = }. An enumeration has no parts: all
-- of it is the status.
function results.of(item)
	local result = item.result
	local found = { type = names.find(item.types, result.type) }
	found.statuses = found.type
	if found.type.kind == "fieldset" then
		found.status = names.find(found.type.fields, result.status)
		found.index = names.find(found.type.fields, result.index)
		found.statuses = names.find(item.types, found.status.type)
	end
	return found
end

-- The output in X0; nil for a command that has no result.
function results.row(command)
	for _, row in ipairs(command.outputs) do
		if row.name and row.register == 0 then
			return row
		end
	end
	return nil
end

-- Whether X0 holds the interface's result, and not one of the command's own.
function results.is_usual(command, item)
	local row = results.row(command)
	return row ~= nil and row.type == item.result.type
end

-- What a status is called.
function results.value(item, status)
	return names.find(results.of(item).statuses.values, status).names.value
end

-- The encoding of a status, as it stands in its own bits.
function results.encoding(item, status)
	return names.find(results.of(item).statuses.values, status).encoding
end

return results
