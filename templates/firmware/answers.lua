-- SPDX-License-Identifier: BSD-3-Clause
-- What the dispatcher answers by itself.
local names = import("lib/names.lua")

local result_type = names.find(interface.types, interface.result.type)
local field = names.find(result_type.fields, interface.result.status)
local statuses = names.find(interface.types, field.type).values

-- The name of the status with this ending; nil if the revision has none.
local function status(ending)
	for _, value in ipairs(statuses) do
		if value.name == interface.name .. ending then
			return value.names.value
		end
	end
	return nil
end

return {
	missing = status("_ERROR_NOT_SUPPORTED"),
	input = status("_ERROR_INPUT"),
}
