#!/bin/sh
# What ./generate writes and the tree holds is what this program writes.
set -u

status=0
"$RMIGEN" generate --check || status=1
"$RMIGEN" dump --schema | diff -u spec/schema.json - || status=1
"$RMIGEN" dump --overlay-schema | diff -u spec/overlay.schema.json - ||
	status=1
exit $status
