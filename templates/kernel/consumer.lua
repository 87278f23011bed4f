-- SPDX-License-Identifier: BSD-3-Clause
-- Linux, host and guest side: headers to commit to the kernel tree.
local names = import("lib/names.lua")

-- What depends on the revision: where headers are, and what Linux calls things.
local EDITION = import(starts_with(revision, "1.") and "edition_1.lua" or "edition_2.lua")

local OPTIONS = {
	-- What registers hold that a command does not use, by interface.
	-- "linux": whatever was there, as arm_smccc_1_1_invoke() leaves them;
	-- "zero_arguments": zero in X1-X7, by arm_smccc_smc(); "zero": zero.
	unused_registers = EDITION.unused_registers,
	-- Where the function IDs, values and layouts are, by interface.
	headers = EDITION.headers,
	-- What an interface is called, and what it is for.
	titles = {
		RMI = "Realm Management Interface",
		RSI = "Realm Services Interface",
	},
	purposes = {
		RMI = "which the host uses to manage Realms",
		RSI = "which a Realm uses to ask for services",
	},
	-- The headers with the wrappers, and what those return.
	wrappers = EDITION.wrappers,
	return_type = EDITION.return_type,
	-- Commands whose wrappers hand out all registers.
	all_registers = EDITION.all_registers,
	-- Whether masks of the bits that the RMM permits are defined. They are
	-- the RMM's policy and not part of the ABI: the kernel has no use for
	-- them.
	permitted_masks = false,
	result_structures = EDITION.result_structures,
	-- Whether all masks have 64 bits, or only those that need them.
	long_masks = EDITION.long_masks,
	-- Whether function IDs that do not follow each other have a blank
	-- line between them, and fields stand from the high bit to the low one.
	gaps = EDITION.gaps,
	high_first = EDITION.high_first,
	-- Fieldsets that have no names of their own, only where they are in
	-- another one.
	in_place = EDITION.in_place,
	-- Headers that the function IDs, values and layouts need besides.
	includes = EDITION.includes,
	-- Fieldsets whose reading depends on the size of pages.
	by_page_size = EDITION.by_page_size,
}

local function document_names()
	return { digest = "RMM_ABI_DIGEST" }
end

local function interface_names(interface, _, renamed)
	local prefix = interface.name
	local given = {
		call = "SMC_" .. prefix .. "_CALL",
		major = renamed.major or prefix .. "_ABI_MAJOR_VERSION",
		minor = renamed.minor or prefix .. "_ABI_MINOR_VERSION",
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

local function command_names(command, _, renamed)
	local result = OPTIONS.result_structures[command.name]
	local wrapper = command.name:lower()
	return {
		fid = renamed.fid or "SMC_" .. command.name,
		wrapper = wrapper,
		registers = command.may_start_operation and wrapper .. "_regs" or nil,
		tag = result and result.tag,
	}
end

local function input_names(input, command, renamed)
	if input.name == "fid" then
		return nil
	end
	local rule = EDITION.parameters[input.name] or input.name
	return { parameter = renamed.parameter or rule }
end

local function output_names(output, command, renamed)
	if output.name == "result" or output.unfinished or OPTIONS.all_registers[command.name] then
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
		reserved = fieldset.reserved_mask ~= 0 and not OPTIONS.in_place[fieldset.name] and reserved or nil,
	}
end

local function field_names(field, fieldset, renamed)
	local accessor = EDITION.accessors[fieldset.name]
	local upper = field.name:upper()
	local mask = fieldset.names.prefix .. "_" .. upper
	if OPTIONS.in_place[fieldset.name] or field.width == 64 and field.alternatives then
		return nil
	elseif accessor or EDITION.is_mask(field, fieldset) then
		mask = mask .. "_MASK"
	end
	return {
		mask = renamed.mask or mask,
		get = accessor and (renamed.get or accessor .. upper),
	}
end

-- Of a fieldset that has names only where it is in another one.
local function inner_field_names(field, alternative, renamed)
	local name = names.upper(alternative.type) .. "_" .. field.name:upper()
	if not OPTIONS.in_place[alternative.type] then
		return nil
	end
	return { mask = renamed.mask or name .. "_MASK", get = renamed.get or name }
end

local function enumeration_names(enumeration)
	local tag = EDITION.enums[enumeration.name]
	return tag and { tag = tag }
end

local function value_names(value, _, renamed)
	return { value = renamed.value or value.name }
end

local function structure_names(structure, interface, renamed)
	local tag = renamed.tag or names.snake(names.without(structure.name, "Rmi"))
	local align = structure.align and not structure.aligned
	return { tag = tag, align = align and tag:upper() .. "_ALIGN" or nil }
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
	brief = "Linux, host and guest side: headers in kernel style",
	interfaces = EDITION.interfaces,
	licence = "GPL-2.0-only OR BSD-3-Clause",
	options = OPTIONS,
	outputs = EDITION.outputs,
	names = {
		document = document_names,
		interface = interface_names,
		command = command_names,
		input = input_names,
		output = output_names,
		fieldset = fieldset_names,
		field = field_names,
		inner_field = inner_field_names,
		enumeration = enumeration_names,
		value = value_names,
		structure = structure_names,
		member = member_names,
	},
	-- What no function above names.
	own = EDITION.own,
	renames = EDITION.renames,
	merged = EDITION.merged,
	aligned = EDITION.aligned,
	-- Structures whose narrow members fill their 8-byte slots, and members
	-- that become padding; each with a reason. Offsets never change.
	slots = {},
	drops = {},
}
