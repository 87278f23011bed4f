-- SPDX-License-Identifier: BSD-3-Clause
-- Linux, host side: headers to commit to the kernel tree.
local names = import("lib/names.lua")

-- Fieldsets whose fields are read through function-like macros.
local ACCESSOR = {
	RmiCommandReturnCode = "RMI_RETURN_",
	RmiInterfaceVersion = "RMI_ABI_VERSION_GET_",
}

local OPTIONS = {
	-- What registers hold that a command does not use. "linux": whatever
	-- was there, as arm_smccc_1_1_invoke() leaves them; "zero": zero.
	unused_registers = "linux",
	-- Whether masks of the bits that the RMM permits are defined. They are
	-- the RMM's policy and not part of the ABI: the kernel has no use for
	-- them.
	permitted_masks = false,
	-- Commands whose outputs go into a structure, in this order.
	result_structures = {
		RMI_RTT_READ_ENTRY = {
			tag = "rtt_entry",
			parameter = "rtt",
			members = { "walk_level", "desc", "state", "ripas" },
		},
	},
}

local function interface_names(interface)
	local prefix = interface.name
	local given = {
		digest = prefix .. "_ABI_DIGEST",
		call = "SMC_" .. prefix .. "_CALL",
		major = prefix .. "_ABI_MAJOR_VERSION",
		minor = prefix .. "_ABI_MINOR_VERSION",
		version = prefix .. "_ABI_VERSION",
		returned = prefix:lower() .. "_returned",
		answered = prefix:lower() .. "_answered",
	}
	for i in ipairs(interface.fid_ranges) do
		local range = "SMC_" .. prefix .. "_%s_" .. (i - 1)
		given["first_" .. i] = range:format("RANGE") .. "_FIRST"
		given["last_" .. i] = range:format("RANGE") .. "_LAST"
		given["test_" .. i] = range:format("IN_RANGE")
	end
	return given
end

local function command_names(command)
	local result = OPTIONS.result_structures[command.name]
	return {
		fid = "SMC_" .. command.name,
		wrapper = command.name:lower(),
		tag = result and result.tag,
	}
end

local function input_names(input, command, renamed)
	if input.name == "fid" then
		return nil
	end
	return { parameter = renamed.parameter or input.name }
end

local function output_names(output, command, renamed)
	if output.name == "result" then
		return nil
	elseif OPTIONS.result_structures[command.name] then
		return { member = output.name }
	end
	local rule = "out_" .. names.without(output.name, "out_")
	return { parameter = renamed.parameter or rule }
end

-- `prefix` is what the names of the fields start with.
local function fieldset_names(fieldset, interface, renamed)
	local prefix = renamed.prefix or names.upper(fieldset.name)
	local reserved = renamed.reserved or prefix .. "_RESERVED"
	return {
		prefix = prefix,
		reserved = fieldset.reserved_mask ~= 0 and reserved or nil,
	}
end

local function field_names(field, fieldset, renamed)
	local accessor = ACCESSOR[fieldset.name]
	local mask = renamed.mask or fieldset.names.prefix .. "_" .. field.name:upper()
	if not accessor then
		return { mask = mask }
	end
	return { mask = mask .. "_MASK", get = accessor .. field.name:upper() }
end

local function value_names(value)
	return { value = value.name }
end

local function structure_names(structure, interface, renamed)
	return { tag = renamed.tag or names.snake(names.without(structure.name, "Rmi")) }
end

local function member_names(member, structure, renamed)
	local prefix = (structure.names.tag .. "_" .. member.name):upper()
	local given = { member = renamed.member or member.name }
	if member.count then
		given.count = renamed.count or prefix .. "_COUNT"
	elseif member.type_width > 64 and member.type_kind == "scalar" then
		given.count = prefix .. "_BYTES"
	end
	if member.permitted and OPTIONS.permitted_masks then
		given.permitted = prefix .. "_PERMITTED"
	end
	return given
end

return {
	brief = "Linux, host side: headers in kernel style",
	interface = "RMI",
	licence = "GPL-2.0-only OR BSD-3-Clause",
	options = OPTIONS,
	outputs = {
		{ path = "asm/rmi_smc.h", template = "rmi_smc.h.tmpl" },
		{ path = "asm/rmi_cmds.h", template = "rmi_cmds.h.tmpl" },
		{ path = "rmi_smc_kunit.c", template = "rmi_smc_kunit.c.tmpl", vectors = true },
		{ path = "Kconfig.rmi_kunit", template = "Kconfig.rmi_kunit.tmpl" },
		{ path = "Makefile.rmi_kunit", template = "Makefile.rmi_kunit.tmpl" },
	},
	names = {
		interface = interface_names,
		command = command_names,
		input = input_names,
		output = output_names,
		fieldset = fieldset_names,
		field = field_names,
		value = value_names,
		structure = structure_names,
		member = member_names,
	},
	-- What Linux calls differently from the rules above.
	renames = {
		["RMI_GRANULE_DELEGATE.addr:parameter"] = "phys",
		["RMI_GRANULE_UNDELEGATE.addr:parameter"] = "phys",
		["RMI_REC_DESTROY.rec_ptr:parameter"] = "rec",
		["RMI_RTT_SET_RIPAS.rec_ptr:parameter"] = "rec",
		["RMI_DATA_DESTROY.data:parameter"] = "data_out",
		["RMI_DATA_DESTROY.top:parameter"] = "top_out",
		["RMI_FEATURES.value:parameter"] = "out",
		["RMI_REC_AUX_COUNT.aux_count:parameter"] = "aux_count",
		["RmiCommandReturnCode:prefix"] = "RMI_RETURN",
		["RmiInterfaceVersion:prefix"] = "RMI_ABI_VERSION",
		["RmiFeatureRegister0:reserved"] = "RMI_FEATURE_REGISTER_0_Reserved",
		["RmiDataFlags.measure:mask"] = "RMI_MEASURE_CONTENT",
		["RmiRealmFlags:prefix"] = "RMI_REALM_PARAM_FLAG",
		["RmiRecCreateFlags:prefix"] = "REC_PARAMS_FLAG",
		["RmiRecEnterFlags:prefix"] = "REC_ENTER_FLAG",
		["RmiRecEnterFlags.emul_mmio:mask"] = "REC_ENTER_FLAG_EMULATED_MMIO",
		["RmiRecParams.num_aux:member"] = "num_rec_aux",
		["RmiRecParams.gprs:count"] = "REC_CREATE_NR_GPRS",
		["RmiRecParams.aux:count"] = "REC_PARAMS_AUX_GRANULES",
		["RmiRecEnter.gprs:count"] = "REC_RUN_GPRS",
		["RmiRecExit.gprs:count"] = "REC_RUN_GPRS",
		["RmiRecEnter.gicv3_lrs:count"] = "REC_MAX_GIC_NUM_LRS",
		["RmiRecExit.gicv3_lrs:count"] = "REC_MAX_GIC_NUM_LRS",
	},
	-- Names that several items of one value share.
	merged = {
		RMI_MEASURE_CONTENT = "Linux has one name for the flag and for its value",
		REC_RUN_GPRS = "both halves of the run page hold the same registers",
		REC_MAX_GIC_NUM_LRS = "both halves hold the same list registers",
	},
	-- Structures whose narrow members fill their 8-byte slots, and members
	-- that become padding; each with a reason. Offsets never change.
	slots = {},
	drops = {},
}
