#!/bin/sh
# Generated firmware files have the layout that their .clang-format states, and
# the width that it leaves to the templates.
set -u

status=0
set -- out/*/firmware/*.[ch]
clang-format-14 --style=file:templates/firmware/.clang-format \
	--dry-run -Werror "$@" || status=1
for file; do
	if expand "$file" | grep -n '.\{81\}'; then
		echo "$file: lines above are wider than 80 columns" >&2
		status=1
	fi
done
exit $status
