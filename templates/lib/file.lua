-- SPDX-License-Identifier: BSD-3-Clause
-- What generated C files have in common, whoever they are for.
local layout = import("lib/layout.lua")

local file = {}

-- The first lines: licence, purpose, where the file is from.
function file.banner(purpose)
	local document = model.document
	return table.concat({
		"/* SPDX-License-Identifier: " .. profile.licence .. " */",
		"/*",
		layout.comment(purpose, " * "),
		" *",
		layout.comment("Generated from " .. document.number .. " " ..
			document.revision .. ". Do not edit: the command " ..
			"below makes this file again.", " * "),
		" *",
		" *\t" .. command_line,
		" *",
		" * Document: " .. document.url,
		" * ABI digest: " .. hex(model.digest, 16),
		" */",
	}, "\n")
end

local function refusal(digest)
	local macro = model.document.names.digest
	return "#elif " .. macro .. " != " .. digest .. "\n" ..
		'#error "' .. macro .. ': a file before this one is from another specification"\n'
end

-- The lines by which a file refuses to be compiled together with one of other
-- names or numbers, whichever consumer it is of, unless that has names with
-- another prefix. `literal` writes the digest as the language has it.
function file.identity(literal)
	local macro = model.document.names.digest
	local digest = literal(hex(model.digest, 16))
	return "/* Files that were made from other names or numbers do not fit. */\n" ..
		"#ifndef " .. macro .. "\n" ..
		"#define " .. macro .. " " .. digest .. "\n" ..
		refusal(digest) .. "#endif"
end

-- The end of a header with such lines: what has the same guard, and so would be
-- skipped, is refused as well.
function file.closing(guard, literal)
	return refusal(literal(hex(model.digest, 16))) .. "#endif /* " .. guard .. " */"
end

return file
