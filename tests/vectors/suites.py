# SPDX-License-Identifier: BSD-3-Clause
"""The suites that are made from the vectors, as programs."""
import os
import pathlib
import subprocess

SOURCE = pathlib.Path(os.environ["SOURCE"])
HERE = SOURCE / "tests/vectors"
OUT = SOURCE / "out/1.0-rel0"

# For each suite: its sources, folders of headers, flags. Relative to the folder
# of one revision; what starts with tests/ is relative to the tree.
SUITES = {
    "firmware": (
        ["vectors/rmi_vectors_check.c", "firmware/rmi_dispatch.c",
         "vectors/rmi_vectors_firmware_test.c"],
        ["vectors", "firmware"], ["-std=c11", "-Wconversion", "-lcmocka"]),
    "bare": (
        ["vectors/rmi_vectors_check.c", "firmware/rmi_dispatch.c",
         "tests/vectors/bare.c"],
        ["vectors", "firmware"], ["-std=c11"]),
    "mock": (
        ["vectors/rmi_vectors_mock_test.c", "mock/rmm_mock.c",
         "mock/rmm_mock_check.c", "mock/rmm_mock_tables.c",
         "mock/rmm_mock_trace.c"],
        ["vectors", "firmware", "mock"], ["-std=c11", "-lcmocka"]),
    # KUnit's functions take arguments that some of them do not need.
    "kunit": (
        ["kernel/rmi_smc_kunit.c", "tests/vectors/smccc.c"],
        ["kernel", "tests/vectors/include", "mock/include"],
        ["-std=gnu11", "-Wno-unused-parameter"]),
}


def place(path, folder):
    return SOURCE / path if path.startswith("tests/") else folder / path


def compile_suite(suite, compiler, program, folder=OUT, flags=()):
    """None, or what the compiler said."""
    sources, includes, own = SUITES[suite]
    done = subprocess.run(
        [*compiler, "-Wall", "-Wextra", "-Werror", *flags,
         *(f"-I{place(path, folder)}" for path in includes),
         *(place(path, folder) for path in sources), "-o", program,
         *own], text=True, capture_output=True, check=False)
    return None if done.returncode == 0 else done.stderr


def run(program, runner=()):
    """None, or what the suite said when it failed."""
    done = subprocess.run([*runner, program], text=True, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return None if done.returncode == 0 else done.stdout or "no output"
