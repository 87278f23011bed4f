#!/bin/sh
# The unit tests and whole runs of the program, in a build for debugging.
set -eu

cmake --workflow --preset dev
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

status=0
check() {
	valgrind --quiet --error-exitcode=1 --leak-check=full \
		--show-leak-kinds=all "$@" || status=1
}

for source in tests/unit/test_*.c; do
	check "build/dev/tests/$(basename "$source" .c)"
done
check build/dev/rmigen validate
check build/dev/rmigen generate --out "$scratch"
exit $status
