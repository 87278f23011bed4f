-- SPDX-License-Identifier: BSD-3-Clause
-- Names by the word rule: what every consumer starts from.

-- Words that stay whole, wherever they stand in a name.
local ACRONYMS = { "S2AP", "RTT", "REC", "VDEV", "SMMU", "RIPAS", "4KB", "16KB", "64KB" }

local names = {}

-- RmiFeatureRegister0 -> { "Rmi", "Feature", "Register", "0" }
function names.words(name)
	return words(name, ACRONYMS, { digits = true })
end

-- RmiRecExit -> rmi_rec_exit
function names.snake(name)
	return table.concat(names.words(name), "_"):lower()
end

-- RmiRecExit -> RMI_REC_EXIT; MAX_RECS_ORDER stays as it is
function names.upper(name)
	return contains(name, "_") and name:upper() or names.snake(name):upper()
end

-- Takes the interface's own word off a name: RmiRecExit -> RecExit
function names.without(name, prefix)
	return starts_with(name, prefix) and name:sub(#prefix + 1) or name
end

-- The file of an interface: names.file(interface, "smc.h") -> rmi_smc.h
function names.file(item, part)
	return item.name:lower() .. "_" .. part
end

-- The outputs of a profile for each interface: of "smc.h" rmi_smc.h, which
-- smc.h.tmpl makes. `parts` are tables of a part and what else the output has;
-- the interface `none` of a part has no such file.
function names.outputs(interfaces, parts)
	local list = {}
	for _, name in ipairs(interfaces) do
		for _, part in ipairs(parts) do
			if part.none ~= name then
				table.insert(list, {
					path = names.file({ name = name }, part[1]),
					template = part[1] .. ".tmpl",
					interface = name,
					vectors = part.vectors,
				})
			end
		end
	end
	return list
end

-- Where each name is in a list, the first of equal ones; reserved bits have none.
local function positions(list)
	local found = {}
	for i, item in ipairs(list) do
		if item.name and not found[item.name] then
			found[item.name] = i
		end
	end
	return found
end

-- The positions of the lists that were searched: those of the model, which are
-- made once and do not change.
local searched = {}

-- Where the element with this name is in a list of the model.
function names.position(list, name)
	searched[list] = searched[list] or positions(list)
	return searched[list][name] or error("there is nothing called " .. name)
end

-- The element with this name of a list of the model.
function names.find(list, name)
	return list[names.position(list, name)]
end

return names
