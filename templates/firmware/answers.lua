-- SPDX-License-Identifier: BSD-3-Clause
-- What the dispatcher answers by itself.
local names = import("lib/names.lua")

local result_type = names.find(interface.types, interface.result.type)
local field = names.find(result_type.fields, interface.result.status)
local statuses = names.find(interface.types, field.type).values

-- What a status is called; nil if the revision has none of this name.
local function status(name)
	for _, value in ipairs(statuses) do
		if value.name == name then
			return value.names.value
		end
	end
	return nil
end

local answers = {
	missing = status(interface.result.unsupported),
	input = status(interface.name .. "_ERROR_INPUT"),
}

-- Whether a wrong argument can be refused without asking the handler: not if
-- the refusal makes outputs valid, which only the handler knows.
function answers.can_reject(command)
	for _, output in ipairs(command.outputs) do
		if output.register ~= 0 and output.always then
			return false
		end
		for _, name in ipairs(output.valid or {}) do
			if name == answers.input then
				return false
			end
		end
	end
	return answers.input ~= nil
end

return answers
