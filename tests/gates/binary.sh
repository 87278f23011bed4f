#!/bin/sh
# The program is static, has no executable stack and no path of this machine.
set -u

status=0
fail() {
	echo "$RMIGEN: $1" >&2
	status=1
}

headers=$(readelf --wide --program-headers "$RMIGEN") || fail "unreadable"
case $headers in *INTERP*|*DYNAMIC*) fail "not static" ;; esac
case $headers in *GNU_STACK*RWE*) fail "executable stack" ;; esac
if grep -q -F "$SOURCE" "$RMIGEN"; then
	fail "holds the path $SOURCE"
fi
exit $status
