#!/bin/sh
# unreadVariable: false for what is written through a pointer inside a structure
# passed by value; the compilers and clang-tidy find the real ones.
mkdir -p "$BUILD/cppcheck"
exec cppcheck --quiet --error-exitcode=1 --inline-suppr \
	--cppcheck-build-dir="$BUILD/cppcheck" \
	--enable=warning,style,performance,portability \
	--suppress=unreadVariable --std=c11 --library=posix -I gen gen
