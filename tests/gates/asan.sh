#!/bin/sh
# Every quick test, with the program and the tests under the sanitizers.
exec cmake --workflow --preset asan
