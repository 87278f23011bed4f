-- SPDX-License-Identifier: BSD-3-Clause
-- The types of the interface, and those that it borrows.
local types = {}

-- The type with this name; nil for one that has no encoding of its own, such
-- as UInt8.
function types.find(name)
	for _, list in ipairs({ interface.types, interface.borrowed }) do
		for _, type in ipairs(list) do
			if type.name == name then
				return type
			end
		end
	end
	return nil
end

return types
