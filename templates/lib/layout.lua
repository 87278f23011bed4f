-- SPDX-License-Identifier: BSD-3-Clause
-- Text in columns, for C with tabs of 8.
local layout = {}

-- The column behind a text that starts in column 0.
function layout.width(text)
	local column = 0
	for i = 1, #text do
		if text:sub(i, i) == "\t" then
			column = column + 8 - column % 8
		else
			column = column + 1
		end
	end
	return column
end

-- White space from the margin to a column.
function layout.indent(column)
	return string.rep("\t", column // 8) .. string.rep(" ", column % 8)
end

-- Lines of words: the first starts with `first`, the others with `margin`, and
-- none is longer than `limit` unless a single word is.
local function fill(first, margin, list, limit)
	local lines, line = {}, first
	local empty = true
	for _, word in ipairs(list) do
		local longer = line .. (empty and "" or " ") .. word
		if not empty and layout.width(longer) > limit then
			table.insert(lines, line)
			longer = margin .. word
		end
		line, empty = longer, false
	end
	table.insert(lines, line)
	return table.concat(lines, "\n")
end

-- head(item, item, ...)tail, broken behind commas, the items aligned behind the
-- bracket that ends `head`.
function layout.list(head, items, tail, limit)
	local list = {}
	if #items == 0 then
		return head .. tail
	end
	for i, item in ipairs(items) do
		list[i] = item .. (i < #items and "," or tail)
	end
	return fill(head, layout.indent(layout.width(head)), list, limit)
end

-- A paragraph of a comment: every line starts with `prefix`, the first one
-- with `first` instead if it is given.
function layout.comment(text, prefix, first)
	return fill(first or prefix, prefix, split(text, " "), 79)
end

return layout
