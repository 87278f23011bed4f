-- SPDX-License-Identifier: BSD-3-Clause
-- Text in columns, for C with tabs of 8.
local layout = {}

-- The column behind a text that starts in `column`, or in 0.
function layout.width(text, column)
	column = column or 0
	if not contains(text, "\t") then
		return column + #text
	end
	for i, part in ipairs(split(text, "\t")) do
		if i > 1 then
			column = column + 8 - column % 8
		end
		column = column + #part
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
	local text, column = { first }, layout.width(first)
	for i, word in ipairs(list) do
		local gap = i > 1 and " " or ""
		local behind = layout.width(gap .. word, column)
		if i > 1 and behind > limit then
			gap = "\n" .. margin
			behind = layout.width(margin .. word)
		end
		table.insert(text, gap .. word)
		column = behind
	end
	return table.concat(text)
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
