#!/bin/sh
# The unit tests and whole runs of the program, in a build for debugging.
set -eu

cmake --workflow --preset dev
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

status=0
# check <exit status> <command>...: valgrind's own, 99, is none of ours.
check() {
	wanted=$1
	shift
	found=0
	valgrind --quiet --error-exitcode=99 --leak-check=full \
		--show-leak-kinds=all "$@" || found=$?
	if [ "$found" -ne "$wanted" ]; then
		echo "exit status $found, not $wanted: $*" >&2
		status=1
	fi
}

for source in tests/unit/test_*.c; do
	check 0 "build/dev/tests/$(basename "$source" .c)"
done
check 0 build/dev/rmigen validate
# Either revision and, with those below, every consumer: all of both take a minute more.
for files in "1.0-rel0 mock" "2.0-bet0 firmware"; do
	check 0 build/dev/rmigen generate --spec "${files% *}" \
		--consumer "${files#* }" --out "$scratch/out"
done
check 0 build/dev/rmigen generate --spec 1.0-rel0 --consumer vectors \
	--stdout vectors/vectors.json >"$scratch/vectors.json"
check 0 build/dev/rmigen_compile "$scratch/models.c"

# What is refused half-way must not leak either.
cp -R tests/bad/consumer "$scratch/good"
cp -R tests/bad/consumer "$scratch/bad"
sed -f tests/bad/hole-bit-0.sed tests/bad/base.yaml >"$scratch/bad.yaml"
sed -f tests/bad/lua-error.lua.sed tests/bad/consumer/consumer.lua \
	>"$scratch/bad/consumer.lua"
check 0 build/dev/rmigen validate --spec tests/bad/base.yaml \
	--consumer "$scratch/good/"
check 1 build/dev/rmigen validate --spec "$scratch/bad.yaml" \
	--consumer "$scratch/good/"
check 1 build/dev/rmigen validate --spec tests/bad/base.yaml \
	--consumer "$scratch/bad/"

# So must an overlay, whether it is good or not.
check 0 build/dev/rmigen validate --spec tests/bad/base.yaml \
	--overlay tests/overlay/good/two-overlays.yaml \
	--overlay tests/overlay/good/two-overlays.then.yaml \
	--consumer "$scratch/good/"
check 0 build/dev/rmigen generate --out "$scratch/out" --consumer kernel \
	--overlay examples/overlays/linux-v9.yaml
for overlay in conflict-changed edit-into-small result-hole read-set-key; do
	check 1 build/dev/rmigen validate --spec tests/bad/base.yaml \
		--overlay "tests/overlay/bad/$overlay.yaml"
done
exit $status
