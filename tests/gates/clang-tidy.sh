#!/bin/sh
# The program's sources, as this build compiles them; .clang-tidy has the rules.
# What was clean is not judged again until something that the compiler sees of
# it changes, comments included: a stamp in the build folder says so.
set -eu
STAMPS=$BUILD/clang-tidy
FLAGS="-std=c11 -iquote gen -D_POSIX_C_SOURCE=200809L $(pkg-config --cflags lua5.4)"
export STAMPS FLAGS
mkdir -p "$STAMPS"
find gen -name "*.c" | xargs -n 1 -P "$(nproc)" sh -euc '
	seen=$(clang-14 $FLAGS -E -C -dD "$0")
	key=$({ clang-tidy-14 --version; cat .clang-tidy; echo "$seen"; } |
		sha256sum | cut -d " " -f 1)
	if [ ! -e "$STAMPS/$key" ]; then
		clang-tidy-14 -quiet -p "$BUILD" "$0"
		touch "$STAMPS/$key"
	fi'
