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

-- Sentences about an item that is not as the document prints it.
function file.remarks(item)
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
function file.origin(row)
	local edit = row.overlays and row.overlays[1]
	return edit and " [overlay " .. edit.overlay .. "]" or ""
end

-- The lines by which a file refuses to be compiled together with one of other
-- names or numbers, whichever consumer it is of, unless that has names with
-- another prefix. `literal` writes the digest as the language has it.
function file.identity(literal)
	local macro, digest = interface.names.digest, literal(hex(model.digest, 16))
	return table.concat({
		"/* Files that were made from other names or numbers do not fit. */",
		"#ifndef " .. macro,
		"#define " .. macro .. " " .. digest,
		"#elif " .. macro .. " != " .. digest,
		'#error "' .. macro .. ': a file before this one is from another specification"',
		"#endif",
	}, "\n")
end

return file
