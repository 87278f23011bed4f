-- SPDX-License-Identifier: BSD-3-Clause
-- A small profile with one of each construct, and nothing wrong.
local function command_names(command)
	return { fid = "FID_" .. command.name, wrapper = command.name:lower() }
end

local function input_names(input, command, renamed)
	return { parameter = renamed.parameter or input.name }
end

local function field_names(field, fieldset)
	return { mask = fieldset.name:upper() .. "_" .. field.name:upper() }
end

local function value_names(value, enumeration, renamed)
	return { value = renamed.value or value.name }
end

local function structure_names(structure)
	return { tag = structure.name:lower() }
end

local function member_names(member)
	return { member = member.name }
end

return {
	brief = "for tests",
	interfaces = { "VMI" },
	licence = "BSD-3-Clause",
	options = {},
	outputs = {
		{ path = "folder/vault.h", template = "vault.h.tmpl", interface = "VMI" },
	},
	names = {
		command = command_names,
		input = input_names,
		field = field_names,
		value = value_names,
		structure = structure_names,
		member = member_names,
	},
	renames = {
		["VMI_VAULT_OPEN.vault:parameter"] = "address",
		["VmiBalance.VMI_OVERDRAWN:value"] = "VMI_DEBT",
		["VmiStatus.VMI_ERROR_INPUT:value"] = "VMI_YES",
	},
	merged = {
		VMI_YES = "both are one",
	},
	slots = { VmiEnter = "its client reads words" },
	drops = { ["VmiEnter.level"] = "its client has none" },
}
