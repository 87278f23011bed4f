#!/bin/sh
# Generated firmware keeps to MISRA C:2012, but for the deviations that are
# listed with their reasons; one that nothing needs is an error too.
# The macros are what the compiler's own headers would define.
# cppcheck writes beside what it reads: that is a copy, for other tests read out/.
set -eu
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp --parents out/*/firmware/*.[ch] "$scratch"
cd "$scratch"
cppcheck --quiet --error-exitcode=1 --addon=misra --std=c11 \
	--enable=style,warning,portability,information \
	--suppressions-list="$SOURCE"/tests/firmware/misra.txt \
	--suppress=missingIncludeSystem \
	-D__aarch64__ -D__BYTE_ORDER__=1 -D__ORDER_LITTLE_ENDIAN__=1 \
	'-DUINT32_C(x)=x##U' '-DUINT64_C(x)=x##UL' \
	out/*/firmware/*.[ch]
