#!/bin/sh
# The layout of our own C; generated files have gates of their own.
find gen tests/unit tests/mock tests/vectors out/*/mock examples bench -name '*.[ch]' -exec clang-format-14 --dry-run -Werror {} +
