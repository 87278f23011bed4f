# SPDX-License-Identifier: BSD-3-Clause
"""What the tests of verify share: toolchains, objects, findings."""
import json
import os
import pathlib
import subprocess

RMIGEN = os.environ["RMIGEN"]
SOURCE = pathlib.Path(os.environ["SOURCE"])
OUT = SOURCE / "out/1.0-rel0"
FOLDER = SOURCE / "tests/verify"
STANDINS = OUT / "mock/include"
CLEAN, BAD, USAGE, WIDTH, SERIOUS = 0, 1, 2, 4, 12

GCC = {
    "x86_64": ["gcc"],
    "aarch64": ["aarch64-linux-gnu-gcc"],
    "s390x": ["s390x-linux-gnu-gcc"],
}


def compilers(architectures=("x86_64", "aarch64", "s390x")):
    """Every compiler for every one of the architectures."""
    for name in architectures:
        yield GCC[name]
        for clang in ("clang-14", "clang-19"):
            yield [clang, f"--target={name}-linux-gnu"]


def compile_c(compiler, text, path, *flags):
    """Compiles the text, with debug information, into the object at path."""
    subprocess.run([*compiler, "-g", *flags, "-c", "-x", "c", "-", "-o", path],
                   input=text, text=True, check=True)
    return path


def run(*words, **options):
    return subprocess.run([RMIGEN, *words], capture_output=True, text=True,
                          **options)


def verify(*words, **options):
    """(exit status, findings) of a run of verify."""
    done = run("verify", "--format", "json", *words, **options)
    if done.stderr:
        raise AssertionError(done.stderr)
    return done.returncode, json.loads(done.stdout)["findings"]


def damaged(whole, times, changes):
    """Copies of the bytes, each with some changed; always the same ones."""
    number = 1
    for _ in range(times):
        copy = bytearray(whole)
        for _ in range(changes):
            number = number * 6364136223846793005 + 1442695040888963407
            number %= 1 << 64
            copy[(number >> 33) % len(whole)] = number >> 24 & 0xff
        yield bytes(copy)
