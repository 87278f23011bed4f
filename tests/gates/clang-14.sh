#!/bin/sh
# Everything compiles without a warning with clang 14.
exec cmake --workflow --preset clang-14
