-- SPDX-License-Identifier: BSD-3-Clause
-- Both sides of the interface, freestanding: who answers the calls and who
-- makes them without an operating system.
local about = import("lib/about.lua")
local names = import("lib/names.lua")

local INTERFACES = { "RMI", "RSI", "PSCI" }

local OPTIONS = {
	-- What X4-X17 hold after a call where they are no outputs. "preserve":
	-- what the caller had there, as SMCCC says; "zero": zero, as the
	-- document says.
	unused_results = "preserve",
}

-- What all interfaces share.
local function document_names()
	return {
		digest = "RMM_ABI_DIGEST",
		u32 = "RMM_U32",
		u64 = "RMM_U64",
		assert = "RMM_ASSERT",
		codec_only = "RMM_CODEC_ONLY",
		hint = "RMM_FID_SVE_HINT_MASK",
		not_supported = "RMM_SMCCC_NOT_SUPPORTED",
		tag = "rmm_regs",
		registers = "RMM_REGS_COUNT",
		field_get = "rmm_field_get",
		field_get_signed = "rmm_field_get_signed",
		field_set = "rmm_field_set",
		image_get = "rmm_image_get",
		image_put = "rmm_image_put",
		image_zero = "rmm_image_zero",
	}
end

local function interface_names(interface)
	local upper, lower = interface.name, interface.name:lower()
	local given = {
		-- smc.h
		major = upper .. "_ABI_MAJOR_VERSION",
		minor = upper .. "_ABI_MINOR_VERSION",
		version = upper .. "_ABI_VERSION",
		commands = upper .. "_COMMANDS_COUNT",
		in_range = lower .. "_fid_in_range",
		fid_name = lower .. "_fid_name",
		status_name = lower .. "_status_name",
		status = lower .. "_status",
		answered = lower .. "_answered",
		returned = lower .. "_returned",
		-- call.h
		conduit = upper .. "_CONDUIT",
		smc = lower .. "_smc",
		-- dispatch.h
		request = lower .. "_request",
		handlers = lower .. "_handlers",
		command = lower .. "_command",
		find = lower .. "_command_find",
		dispatch = lower .. "_dispatch",
		reject = upper .. "_SBZ_REJECT",
		-- dispatch.c
		rejected = lower .. "_rejected",
		finish = lower .. "_finish",
		table = lower .. "_commands",
	}
	for i in ipairs(interface.fid_ranges) do
		local range = "SMC_" .. upper .. "_RANGE_" .. (i - 1)
		given["first_" .. i] = range .. "_FIRST"
		given["last_" .. i] = range .. "_LAST"
	end
	return given
end

local function command_names(command, interface)
	local lower = command.name:lower()
	local given = {
		fid = "SMC_" .. command.name,
		wrapper = lower,
		result = lower .. "_result",
		outputs = lower .. "_outputs",
		handler = lower .. "_handler",
		thunk = "call_" .. lower,
		member = names.without(lower, interface.name:lower() .. "_"),
	}
	-- Outputs of the operation that it goes on with.
	for register = 1, command.resumes_operation and about.last_of_operations(interface) or 0 do
		given["valid_" .. register] = command.name .. "_X" .. register .. "_VALID"
	end
	return given
end

local function input_names(input)
	if input.name == "fid" then
		return nil
	end
	return { parameter = input.name }
end

local function output_names(output, command)
	if output.name == "result" then
		return nil
	end
	local valid = command.name .. "_" .. output.name:upper() .. "_VALID"
	return { member = output.name, valid = valid }
end

local function fieldset_names(fieldset)
	local prefix = names.upper(fieldset.name)
	return {
		prefix = prefix,
		reserved = prefix .. "_RESERVED_MASK",
	}
end

local function field_names(field, fieldset)
	local upper = fieldset.names.prefix .. "_" .. field.name:upper()
	local lower = fieldset.names.prefix:lower() .. "_%s_" .. field.name:lower()
	return {
		prefix = upper,
		shift = upper .. "_SHIFT",
		width = upper .. "_WIDTH",
		mask = upper .. "_MASK",
		get = lower:format("get"),
		set = lower:format("set"),
	}
end

-- The bits of the field, as what they are for some values of what chooses.
local function alternative_names(alternative, field)
	local upper = field.names.prefix .. "_" .. alternative.name:upper()
	local lower = "_" .. alternative.name:lower()
	return {
		shift = upper .. "_SHIFT",
		width = upper .. "_WIDTH",
		mask = upper .. "_MASK",
		get = field.names.get .. lower,
		set = field.names.set .. lower,
	}
end

local function value_names(value)
	return { value = value.name }
end

local function structure_names(structure)
	local tag = names.snake(structure.name)
	return {
		tag = tag,
		size = tag:upper() .. "_SIZE",
		align = structure.align and tag:upper() .. "_ALIGN",
		load = tag .. "_load",
		store = tag .. "_store",
	}
end

local function member_names(member, structure)
	local upper = (structure.names.tag .. "_" .. member.name):upper()
	local lower = structure.names.tag .. "_%s_" .. member.name:lower()
	local given = {
		member = member.name,
		offset = upper .. "_OFFSET",
		get = lower:format("get"),
		put = lower:format("put"),
	}
	if member.count then
		given.count = upper .. "_COUNT"
	elseif member.type_width > 64 and member.type_kind == "scalar" then
		given.count = upper .. "_BYTES"
	end
	if member.permitted then
		given.permitted = upper .. "_PERMITTED_MASK"
	end
	return given
end

-- The PSCI has no structures, and so no codec.
local outputs = names.outputs(INTERFACES, {
	{ "smc.h" }, { "codec.h", none = "PSCI" }, { "call.h" }, { "dispatch.h" },
	{ "dispatch.c" },
})
table.insert(outputs, 1, { path = "rmm_smc.h", template = "rmm_smc.h.tmpl" })

return {
	brief = "firmware: the RMM side and bare-metal callers, freestanding",
	interfaces = INTERFACES,
	licence = "BSD-3-Clause",
	options = OPTIONS,
	outputs = outputs,
	names = {
		document = document_names,
		interface = interface_names,
		command = command_names,
		input = input_names,
		output = output_names,
		fieldset = fieldset_names,
		field = field_names,
		alternative = alternative_names,
		value = value_names,
		structure = structure_names,
		member = member_names,
	},
	renames = {},
	merged = {},
	slots = {},
	drops = {},
}
