-- SPDX-License-Identifier: BSD-3-Clause
-- What comments say of items, whoever they are for.
local about = {}

-- "a, b and c"
function about.enumerated(list)
	local head = table.concat(list, ", ", 1, #list - 1)
	return (head == "" and "" or head .. " and ") .. list[#list]
end

-- "valid on RMI_SUCCESS and RMI_INCOMPLETE, if flags.irq == RMI_TRUE"
function about.validity(output, item)
	local text = "valid on every " .. item.name .. " status"
	if not output.always then
		text = "valid on " .. about.enumerated(output.valid)
	end
	return text .. (output.when and ", if " .. output.when or "")
end

-- Sentences about an item that is not as the document prints it.
function about.remarks(item)
	local list, said = {}, {}
	if item.unverified then
		table.insert(list, "Unverified: " .. item.unverified .. ".")
	end
	for _, edit in ipairs(item.overlays or {}) do
		local remark = "Overlay " .. edit.overlay .. ": " .. edit.reason .. "."
		if not said[remark] then
			table.insert(list, remark)
		end
		said[remark] = true
	end
	return list
end

-- " [overlay NAME]" for a row that an overlay added or changed, else "".
function about.origin(row)
	local edit = row.overlays and row.overlays[1]
	return edit and " [overlay " .. edit.overlay .. "]" or ""
end

-- "RmiRipas, DEN0137 B4.4.23. How the Realm may use an address."
function about.heading(item)
	local text = item.name .. ", " .. model.document.number .. " " .. item.section .. ". " .. item.brief
	return table.concat({ text, table.unpack(about.remarks(item)) }, " ")
end

-- "RmiSingle for RMI_SINGLE; RmiList for RMI_LIST; by flags.type".
function about.alternatives(field)
	local list = {}
	for _, row in ipairs(field.alternatives) do
		local values = row.others and "others" or table.concat(row["for"], ", ")
		table.insert(list, row.type .. " for " .. values)
	end
	return table.concat(list, "; ") .. "; by " .. field.by
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

-- Whether an output of the interface depends on more than the status.
function about.has_further_conditions(interface)
	for _, command in ipairs(interface.commands) do
		for _, output in ipairs(command.outputs) do
			if output.when then
				return true
			end
		end
	end
	return false
end

-- The status that tells that an operation goes on, which is no error; nil if the
-- interface has none.
function about.goes_on(interface)
	for _, command in ipairs(interface.commands) do
		for _, output in ipairs(about.unfinished(command)) do
			return output.valid[1]
		end
	end
	return nil
end

-- The last register with an output of a command that may start an operation.
function about.last_of_operations(interface)
	local last = 0
	for _, command in ipairs(interface.commands) do
		for _, output in ipairs(command.may_start_operation and command.outputs or {}) do
			last = math.max(last, output.register)
		end
	end
	return last
end

-- Whether the command may return before it has finished, or goes on with one that
-- has; nil if neither.
function about.operation(command, interface)
	if command.resumes_operation then
		return "On every status but " .. about.goes_on(interface) ..
			" it returns what the command returns that started the operation."
	elseif not command.may_start_operation then
		return nil
	end
	local outputs = about.unfinished(command)
	local text = "It may start an operation"
	if #outputs > 0 then
		text = text .. ", which has not finished where " .. outputs[1].valid[1] .. " is returned"
	end
	return text .. "." .. (command.may_transfer_memory and " It may ask for memory, or give some back." or "")
end

return about
