-- SPDX-License-Identifier: BSD-3-Clause
-- What comments say of commands and outputs, whoever they are for.
local about = {}

-- "a, b and c"
local function enumerated(list)
	local head = table.concat(list, ", ", 1, #list - 1)
	return (head == "" and "" or head .. " and ") .. list[#list]
end

-- "valid on RMI_SUCCESS and RMI_INCOMPLETE, if flags.irq == RMI_TRUE"
function about.validity(output, item)
	local text = "valid on every " .. item.name .. " status"
	if not output.always then
		text = "valid on " .. enumerated(output.valid)
	end
	return text .. (output.when and ", if " .. output.when or "")
end

-- Why an item may not be what the document has; nil if it is.
function about.doubt(item)
	return item.unverified and "Unverified: " .. item.unverified .. "."
end

-- The outputs that come with a status that tells that an operation goes on.
function about.unfinished(command)
	local list = {}
	for _, row in ipairs(command.outputs) do
		if row.unfinished then
			table.insert(list, row)
		end
	end
	return list
end

-- Whether the command may return before it has finished; nil if not.
function about.operation(command)
	if not command.may_start_operation then
		return nil
	end
	local outputs = about.unfinished(command)
	local goes_on = #outputs > 0 and "; with " .. outputs[1].valid[1] .. " that goes on" or ""
	local memory = command.may_transfer_memory and " It may ask for memory, or give some back." or ""
	return "It may start an operation" .. goes_on .. "." .. memory
end

return about
