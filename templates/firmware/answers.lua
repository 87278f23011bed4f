-- SPDX-License-Identifier: BSD-3-Clause
-- What the dispatcher answers by itself.
local names = import("lib/names.lua")
local results = import("lib/results.lua")

local statuses = results.of(interface).statuses

-- What a status is called; nil if the revision has none of this name.
local function status(name)
	for _, value in ipairs(statuses.values) do
		if value.name == name then
			return value.names.value
		end
	end
	return nil
end

-- The name of the status that is the error of SMCCC; nil if none is.
local function shared_status()
	local refused = names.find(model.constants, "SMCCC_NOT_SUPPORTED")
	for _, value in ipairs(statuses.values) do
		if value.encoding == refused.value then
			return value.names.value
		end
	end
	return nil
end

local answers = {
	missing = status(interface.result.unsupported),
	input = status(interface.name .. "_ERROR_INPUT"),
	shared = shared_status(),
}

-- Whether a wrong argument can be refused without asking the handler: not if
-- there is no status for it, or if the refusal makes outputs valid, which only
-- the handler knows.
function answers.can_reject(command)
	for _, output in ipairs(command.outputs) do
		if output.register ~= 0 and output.always then
			return false
		end
		for _, name in ipairs(output.valid or {}) do
			if results.value(interface, name) == answers.input then
				return false
			end
		end
	end
	return answers.input ~= nil and results.is_usual(command, interface)
end

return answers
