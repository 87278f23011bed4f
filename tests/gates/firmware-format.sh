#!/bin/sh
# Generated firmware files have the layout that their .clang-format states, and
# the width that it leaves to the templates. No generated C is wider than 100
# columns.
set -u

status=0

# narrow <columns> <file>...
narrow() {
	columns=$1
	shift
	for file; do
		if expand "$file" | grep -n ".\{$((columns + 1))\}"; then
			echo "$file: lines above are wider than $columns columns" >&2
			status=1
		fi
	done
}

clang-format-14 --style=file:templates/firmware/.clang-format \
	--dry-run -Werror out/*/firmware/*.[ch] || status=1
narrow 80 out/*/firmware/*.[ch]
# No path has a space.
narrow 100 $(find out -name '*.[ch]')
exit $status
