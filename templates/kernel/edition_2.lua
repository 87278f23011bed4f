-- SPDX-License-Identifier: BSD-3-Clause
-- 2.x: the headers that Linux keeps in linux/, and what it calls things there.
return {
	interfaces = { "RMI" },
	unused_registers = { RMI = "zero" },
	headers = { RMI = "linux/arm-smccc-rmi.h" },
	wrappers = { RMI = "linux/arm-rmi-cmds.h" },
	return_type = "long",
	-- Commands of which the caller gets all registers, whatever the status.
	all_registers = {
		RMI_OP_CANCEL = true,
		RMI_OP_CONTINUE = true,
		RMI_OP_MEM_DONATE = true,
		RMI_OP_MEM_RECLAIM = true,
	},
	-- What Linux calls inputs, whichever command they are of.
	parameters = {
		calling_rec_ptr = "calling_rec",
		handle = "sro_handle",
		params_ptr = "params",
		rec_ptr = "rec",
		target_rec_ptr = "target_rec",
	},
	outputs = {
		{ path = "linux/arm-smccc-rmi.h", template = "smc.h.tmpl", interface = "RMI" },
		{ path = "linux/arm-rmi-cmds.h", template = "cmds.h.tmpl", interface = "RMI" },
		{ path = "rmi_smc_kunit.c", template = "smc_kunit.c.tmpl", interface = "RMI", vectors = true },
		{ path = "Kconfig.rmi_kunit", template = "Kconfig.kunit.tmpl", interface = "RMI" },
		{ path = "Makefile.rmi_kunit", template = "Makefile.kunit.tmpl", interface = "RMI" },
	},
	includes = { "asm/page.h" },
	-- Fieldsets whose fields are read through function-like macros.
	accessors = {
		RmiResult = "RMI_RESULT_",
		RmiInterfaceVersion = "RMI_ABI_VERSION_GET_",
		RmiOpMemDonateReq = "RMI_DONATE_",
	},
	-- Whether a mask without accessor ends in _MASK.
	is_mask = function(field, fieldset)
		return field.width > 1 and not starts_with(fieldset.name, "RmiFeatureRegister")
	end,
	long_masks = false,
	gaps = true,
	high_first = true,
	-- Enumerations that are enums, not macros.
	enums = { RmiRipas = "rmi_ripas" },
	-- Fieldsets that have names only where they are in RmiResult.
	in_place = {
		RmiResultDataIncomplete = true,
		RmiResultDataLevel = true,
		RmiResultDataNull = true,
	},
	-- Fieldsets that are one of several, by the size of pages: what the
	-- kernel calls those of its own size.
	by_page_size = {
		RmiAddrRangeDesc = {
			prefix = "RMI_ADDR_RANGE_",
			shifts = { granule_4kb = 12, granule_16kb = 14, granule_64kb = 16 },
			renames = { size = "BLOCK_SIZE" },
			-- Read where it is, as the address that it is.
			unmoved = { addr = true },
		},
	},
	own = { "RMI_ADDR_RANGE_" },
	-- Commands whose outputs go into a structure.
	result_structures = {},
	-- What Linux calls differently from the rules.
	renames = {
		["RmiResult:prefix"] = "RMI_RESULT",
		["RmiResult.data.level.level:mask"] = "RMI_RESULT_DATA_LEVEL_MASK",
		["RmiResult.data.level.level:get"] = "RMI_RESULT_DATA_LEVEL",
		["RmiResult.data.incomplete.mem:mask"] = "RMI_RESULT_MEMREQ_MASK",
		["RmiResult.data.incomplete.mem:get"] = "RMI_RESULT_MEMREQ",
		["RmiResult.data.incomplete.cancel:mask"] = "RMI_RESULT_CAN_CANCEL_MASK",
		["RmiResult.data.incomplete.cancel:get"] = "RMI_RESULT_CAN_CANCEL",
		["RmiInterfaceVersion:prefix"] = "RMI_ABI_VERSION",
		["RmiOpMemDonateReq:prefix"] = "RMI_DONATE",
		["RmiOpMemDonateReq.size:mask"] = "RMI_DONATE_BLOCK_SIZE_MASK",
		["RmiOpMemDonateReq.size:get"] = "RMI_DONATE_BLOCK_SIZE",
		["RmiRipas.RMI_RIPAS_EMPTY:value"] = "RMI_EMPTY",
		["RmiRipas.RMI_RIPAS_RAM:value"] = "RMI_RAM",
		["RmiRipas.RMI_RIPAS_DESTROYED:value"] = "RMI_DESTROYED",
		["RmiRipas.RMI_RIPAS_DEV:value"] = "RMI_DEV",
		["RmiFeatureRegister2.MAX_VDEVS_ORDER:mask"] = "RMI_FEATURE_REGISTER_2_PDEV_MAX_VDEVS_ORDER",
		["RmiDataFlags.measure:mask"] = "RMI_MEASURE_CONTENT",
		["RmiRealmFlags0:prefix"] = "RMI_REALM_PARAM_FLAG",
		["RmiRecCreateFlags:prefix"] = "REC_PARAMS_FLAG",
		["RmiRecEnterFlags:prefix"] = "REC_ENTER_FLAG",
		["RmiRecEnterFlags.emul_mmio:mask"] = "REC_ENTER_FLAG_EMULATED_MMIO",
		["RmiRecParams.gprs:count"] = "REC_CREATE_NR_GPRS",
		["RmiRecEnter.gprs:count"] = "REC_RUN_GPRS",
		["RmiRecExit.gprs:count"] = "REC_RUN_GPRS",
	},
	merged = {
		RMI_MEASURE_CONTENT = "Linux has one name for the flag and for its value",
		REC_RUN_GPRS = "both halves of the run page hold the same registers",
	},
}
