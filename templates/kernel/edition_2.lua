-- SPDX-License-Identifier: BSD-3-Clause
-- 2.x: the headers that Linux keeps in linux/, and what it calls things there.
return {
	interfaces = { "RMI" },
	unused_registers = { RMI = "zero" },
	headers = { RMI = "linux/arm-smccc-rmi.h" },
	outputs = {
		{ path = "linux/arm-smccc-rmi.h", template = "smc.h.tmpl", interface = "RMI" },
		{ path = "linux/arm-rmi-cmds.h", template = "cmds.h.tmpl", interface = "RMI" },
	},
	-- Fieldsets whose fields are read through function-like macros.
	accessors = {
		RmiResult = "RMI_RETURN_",
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
	-- What Linux calls differently from the rules.
	renames = {
		["RmiResult:prefix"] = "RMI_RETURN",
		["RmiInterfaceVersion:prefix"] = "RMI_ABI_VERSION",
		["RmiRecEnterFlags:prefix"] = "REC_ENTER_FLAG",
		["RmiRecEnter.gprs:count"] = "REC_RUN_GPRS",
		["RmiRecExit.gprs:count"] = "REC_RUN_GPRS",
		["RmiRecParams.gprs:count"] = "REC_CREATE_NR_GPRS",
	},
	merged = {
		REC_RUN_GPRS = "both halves of the run page hold the same registers",
	},
}
