#!/bin/sh
# The program's sources, as this build compiles them; .clang-tidy has the rules.
printf '%s\n' gen/*.c |
	xargs -n 1 -P "$(nproc)" clang-tidy-14 -quiet -p "$BUILD"
