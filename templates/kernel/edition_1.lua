-- SPDX-License-Identifier: BSD-3-Clause
-- 1.x: the headers that Linux keeps in asm/, and what it calls things there.
return {
	unused_registers = "linux",
	outputs = {
		{ path = "asm/rmi_smc.h", template = "smc.h.tmpl", interface = "RMI" },
		{ path = "asm/rmi_cmds.h", template = "cmds.h.tmpl", interface = "RMI" },
		{ path = "rmi_smc_kunit.c", template = "smc_kunit.c.tmpl", interface = "RMI", vectors = true },
		{ path = "Kconfig.rmi_kunit", template = "Kconfig.kunit.tmpl", interface = "RMI" },
		{ path = "Makefile.rmi_kunit", template = "Makefile.kunit.tmpl", interface = "RMI" },
	},
	-- Fieldsets whose fields are read through function-like macros.
	accessors = {
		RmiCommandReturnCode = "RMI_RETURN_",
		RmiInterfaceVersion = "RMI_ABI_VERSION_GET_",
	},
	-- Commands whose outputs go into a structure, in this order.
	result_structures = {
		RMI_RTT_READ_ENTRY = {
			tag = "rtt_entry",
			parameter = "rtt",
			members = { "walk_level", "desc", "state", "ripas" },
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
	},
	-- Names that several items of one value share.
	merged = {
		RMI_MEASURE_CONTENT = "Linux has one name for the flag and for its value",
		REC_RUN_GPRS = "both halves of the run page hold the same registers",
		REC_MAX_GIC_NUM_LRS = "both halves hold the same list registers",
	},
}
