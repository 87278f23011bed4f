#!/bin/sh
# Everything compiles without a warning with clang 19.
exec cmake --workflow --preset clang-19
