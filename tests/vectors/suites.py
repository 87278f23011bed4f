# SPDX-License-Identifier: BSD-3-Clause
"""The suites that are made from the vectors, as programs."""
import csv
import os
import pathlib
import re
import subprocess

SOURCE = pathlib.Path(os.environ["SOURCE"])
HERE = SOURCE / "tests/vectors"
OUT = SOURCE / "out/1.0-rel0"
# The folders of the revisions beside that one: they have the RMI alone.
LATER = sorted({path.parent for path in SOURCE.glob("out/*/vectors")} - {OUT})

MOCK = ["mock/rmm_mock.c", "mock/rmm_mock_check.c", "mock/rmm_mock_tables.c",
        "mock/rmm_mock_trace.c"]


def suites_of(interface):
    """For each suite: its sources, folders of headers, flags. Relative to the
    folder of one revision; what starts with tests/ is relative to the tree."""
    check = [f"vectors/{interface}_vectors_check.c",
             f"firmware/{interface}_dispatch.c"]
    return {
        "firmware": (
            [*check, f"vectors/{interface}_vectors_firmware_test.c"],
            ["vectors", "firmware"], ["-std=c11", "-Wconversion", "-lcmocka"]),
        "bare": (
            [*check, "tests/vectors/bare.c"], ["vectors", "firmware"],
            ["-std=c11", f"-DINTERFACE={interface}",
             f'-DCHECK="{interface}_vectors_check.h"']),
        "negative": (
            [f"vectors/{interface}_vectors_negative.c", "tests/vectors/rmm.c",
             f"tests/vectors/rmm_{interface}.c"],
            ["vectors", "firmware"],
            ["-std=c11", "-Wconversion", f"-DINTERFACE={interface}",
             f'-DNEGATIVE="{interface}_vectors_negative.h"']),
        "mock": (
            [f"vectors/{interface}_vectors_mock_test.c",
             f"vectors/{interface}_vectors_negative.c", *MOCK],
            ["vectors", "firmware", "mock"], ["-std=c11", "-lcmocka"]),
        # KUnit's functions take arguments that some of them do not need.
        "kunit": (
            [f"kernel/{interface}_smc_kunit.c", "tests/vectors/smccc.c"],
            ["kernel", "tests/vectors/include", "mock/include"],
            ["-std=gnu11", "-Wno-unused-parameter"]),
    }


# Those of the RMI by their names, the others with the interface behind it.
SUITES = suites_of("rmi")
for other in ("rsi", "psci"):
    SUITES.update({f"{name} {other}": suite
                   for name, suite in suites_of(other).items()})
# The kernel has nothing of the PSCI.
del SUITES["kunit psci"]
# Of those of later revisions, the ones that foreign machines and further
# compilers run: the bare check is in the firmware's suite, and the other files
# of the negative vectors are the same for all.
LATER_SUITES = ["firmware", "mock", "kunit"]


def mutations():
    """The rows of mutations.tsv."""
    with open(HERE / "mutations.tsv", encoding="utf-8") as lines:
        data = (line for line in lines if not line.startswith("#"))
        return list(csv.DictReader(data, delimiter="\t"))


def own_rmm(interface, folder):
    """The RMM of the tests for the revision of a folder."""
    with open(folder / "vectors/vectors.json", encoding="utf-8") as file:
        revision = re.search(r'"revision": "([^"]+)"', file.read(1000))[1]
    name = f"rmm_{interface}.c"
    return HERE / (name if revision == OUT.name else f"{revision}/{name}")


def place(path, folder):
    rmm = re.fullmatch(r"tests/vectors/rmm_(\w+)\.c", path)
    if rmm:
        return own_rmm(rmm[1], folder)
    return SOURCE / path if path.startswith("tests/") else folder / path


def compiled(suite, compiler, inputs, output, folder, flags=()):
    """None, or what the compiler said."""
    _, includes, own = SUITES[suite]
    done = subprocess.run(
        [*compiler, "-Wall", "-Wextra", "-Werror", *flags,
         *(f"-I{place(path, folder)}" for path in includes),
         *inputs, "-o", output, *own],
        text=True, capture_output=True, check=False)
    return None if done.returncode == 0 else done.stderr


def compile_suite(suite, compiler, program, folder=OUT, flags=()):
    """None, or what the compiler said."""
    sources = [place(path, folder) for path in SUITES[suite][0]]
    return compiled(suite, compiler, sources, program, folder, flags)


def compile_object(suite, compiler, source, target, folder=OUT):
    """One source of a suite; None, or what the compiler said."""
    return compiled(suite, [*compiler, "-c"], [place(source, folder)], target,
                    folder)


def run(program, runner=()):
    """None, or what the suite said when it failed."""
    done = subprocess.run([*runner, program], text=True, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return None if done.returncode == 0 else done.stdout or "no output"
