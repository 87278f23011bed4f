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

-- head(item, item, ...)tail, broken at commas before `limit`, the items
-- aligned behind the bracket that ends `head`.
function layout.list(head, items, tail, limit)
	local lines, line = {}, head
	local margin = layout.indent(layout.width(head))
	for i, item in ipairs(items) do
		local text = item .. (i < #items and "," or tail)
		local space = (line == head or line == margin) and "" or " "
		if space ~= "" and layout.width(line .. space .. text) > limit then
			table.insert(lines, line)
			line, space = margin, ""
		end
		line = line .. space .. text
	end
	table.insert(lines, line)
	return table.concat(lines, "\n")
end

-- A paragraph of a comment: every line starts with `prefix`, the first one
-- with `first` instead if it is given.
function layout.comment(text, prefix, first)
	first = first or prefix
	local lines, line = {}, first
	for _, word in ipairs(split(text, " ")) do
		local space = (line == first or line == prefix) and "" or " "
		if space ~= "" and layout.width(line .. space .. word) > 79 then
			table.insert(lines, line)
			line, space = prefix, ""
		end
		line = line .. space .. word
	end
	table.insert(lines, line)
	return table.concat(lines, "\n")
end

return layout
