-- SPDX-License-Identifier: BSD-3-Clause
-- 1.x: the headers that Linux keeps in asm/, and what it calls things there.
local outputs = {}
for _, name in ipairs({ "RMI", "RSI" }) do
	local lower = name:lower()
	for _, output in ipairs({
		{ path = "asm/" .. lower .. "_smc.h", template = "smc.h.tmpl" },
		{ path = "asm/" .. lower .. "_cmds.h", template = "cmds.h.tmpl" },
		{ path = lower .. "_smc_kunit.c", template = "smc_kunit.c.tmpl", vectors = true },
		{ path = "Kconfig." .. lower .. "_kunit", template = "Kconfig.kunit.tmpl" },
		{ path = "Makefile." .. lower .. "_kunit", template = "Makefile.kunit.tmpl" },
	}) do
		output.interface = name
		table.insert(outputs, output)
	end
end

return {
	interfaces = { "RMI", "RSI" },
	unused_registers = { RMI = "linux", RSI = "zero_arguments" },
	headers = { RMI = "asm/rmi_smc.h", RSI = "asm/rsi_smc.h" },
	wrappers = { RMI = "asm/rmi_cmds.h", RSI = "asm/rsi_cmds.h" },
	return_type = "int",
	all_registers = {},
	parameters = {},
	outputs = outputs,
	includes = {},
	-- Fieldsets whose fields are read through function-like macros.
	accessors = {
		RmiCommandReturnCode = "RMI_RETURN_",
		RmiInterfaceVersion = "RMI_ABI_VERSION_GET_",
		RsiInterfaceVersion = "RSI_ABI_VERSION_GET_",
	},
	-- Whether a mask without accessor ends in _MASK.
	is_mask = function()
		return false
	end,
	long_masks = true,
	gaps = false,
	high_first = false,
	enums = {},
	in_place = {},
	by_page_size = {},
	-- Commands whose outputs go into a structure, in this order.
	result_structures = {
		RMI_RTT_READ_ENTRY = {
			tag = "rtt_entry",
			parameter = "rtt",
			members = { "walk_level", "desc", "state", "ripas" },
		},
		RSI_MEASUREMENT_READ = {
			tag = "rsi_measurement",
			parameter = "measurement",
			members = {
				"value_0", "value_1", "value_2", "value_3",
				"value_4", "value_5", "value_6", "value_7",
			},
		},
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
		["RSI:major"] = "RSI_ABI_VERSION_MAJOR",
		["RSI:minor"] = "RSI_ABI_VERSION_MINOR",
		["RSI_VERSION:fid"] = "SMC_RSI_ABI_VERSION",
		["RsiInterfaceVersion:prefix"] = "RSI_ABI_VERSION",
		["RsiRipas.RSI_EMPTY:value"] = "RSI_RIPAS_EMPTY",
		["RsiRipas.RSI_RAM:value"] = "RSI_RIPAS_RAM",
		["RsiRipas.RSI_DESTROYED:value"] = "RSI_RIPAS_DESTROYED",
		["RsiRipas.RSI_DEV:value"] = "RSI_RIPAS_DEV",
		["RsiRipasChangeFlags.destroyed:mask"] = "RSI_CHANGE_DESTROYED",
		["RsiRealmConfig:tag"] = "realm_config",
		["RsiRealmConfig.ipa_width:member"] = "ipa_bits",
	},
	-- Structures whose type says what its address is a multiple of.
	aligned = {
		RsiRealmConfig = "Linux has a variable of this type",
	},
	-- Names that several items of one value share.
	merged = {
		RMI_MEASURE_CONTENT = "Linux has one name for the flag and for its value",
		REC_RUN_GPRS = "both halves of the run page hold the same registers",
		REC_MAX_GIC_NUM_LRS = "both halves hold the same list registers",
		RSI_CHANGE_DESTROYED = "Linux has one name for the flag and for its value",
	},
}
