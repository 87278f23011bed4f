# SPDX-License-Identifier: BSD-3-Clause
"""Files of different specifications do not compile together, whichever consumers
they are of; those of one specification do, and those with other prefixes.
"""
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import mutations
import support
from mutations import SPEC

CONSUMERS = {"kernel": "asm/rmi_smc.h", "firmware": "rmi_smc.h",
             "mock": "rmm_mock.h"}
# Two that have the same names for their own things cannot meet anyway.
PAIRS = list(itertools.product(CONSUMERS, CONSUMERS))
CLASHING = {"kernel", "firmware"}


def generate(consumer, spec, scratch, *options):
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    subprocess.run([os.environ["RMIGEN"], "generate", "--spec", spec,
                    "--consumer", consumer, *options, "--out", folder],
                   check=True, stdout=subprocess.DEVNULL)
    return folder / "1.0-rel0" / consumer


def mutant(scratch):
    copy = pathlib.Path(scratch) / SPEC.name
    copy.write_text(mutations.mutant("enumerator"))
    return copy


def compile_both(first, second, *flags):
    """None, or what the compiler says of two headers in one file."""
    text = "".join(f'#include "{header}"\n' for header in (first, second))
    done = subprocess.run(
        ["gcc", "-std=gnu11", "-fsyntax-only", *flags, f"-I{support.STANDINS}",
         "-x", "c", "-"], input=text, text=True, capture_output=True)
    return None if done.returncode == 0 else done.stderr


def check(pair, ours, theirs, others):
    """Our file before one of another specification, in both orders."""
    one, two = (CONSUMERS[name] for name in pair)
    first, second = ours[pair[0]] / one, theirs[pair[1]] / two
    yield compile_both(first, others[pair[1]] / two)
    if set(pair) == CLASHING:
        return
    yield compile_both(first, ours[pair[1]] / two)
    said = compile_both(first, second)
    if not said or "RMM_ABI_DIGEST: a file before this one" not in said:
        yield f"{pair}: {said or 'they compile'}"


def check_interfaces(consumer, ours, theirs):
    """Nor do files of two interfaces, of one consumer."""
    one, two = CONSUMERS[consumer], CONSUMERS[consumer].replace("rmi", "rsi")
    include = f"-I{ours[consumer]}"
    yield compile_both(ours[consumer] / one, ours[consumer] / two, include)
    for first, second in (one, two), (two, one):
        said = compile_both(ours[consumer] / first, theirs[consumer] / second,
                            include)
        if not said or "RMM_ABI_DIGEST: a file before this one" not in said:
            yield f"{consumer}, {first}, {second}: {said or 'they compile'}"


def check_header(header, folders):
    """A header itself refuses to follow a file with another digest."""
    done = subprocess.run(
        ["gcc", "-std=gnu11", "-E", "-DRMM_ABI_DIGEST=1", "-o", os.devnull,
         *(f"-I{folder}" for folder in [*folders, support.STANDINS]), header],
        text=True, capture_output=True)
    if not any(line.startswith(f"{header}:")
               and "RMM_ABI_DIGEST: a file before this one" in line
               for line in done.stderr.splitlines()):
        return f"{header.name}: {done.stderr or 'it follows any file'}"
    return None


def headers(folder):
    """Those of a consumer; stand-ins are the kernel's, whatever the document."""
    return [path for path in sorted(folder.rglob("*.h"))
            if "include" not in path.parts]


def main():
    with tempfile.TemporaryDirectory() as scratch:
        spec = mutant(scratch)
        ours = {name: generate(name, SPEC, scratch) for name in CONSUMERS}
        theirs = {name: generate(name, spec, scratch) for name in CONSUMERS}
        others = {name: generate(name, spec, scratch, "--prefix", "other_")
                  for name in CONSUMERS}
        problems = [problem for pair in PAIRS
                    for problem in check(pair, ours, theirs, others)]
        problems += [problem for consumer in ("kernel", "firmware")
                     for problem in check_interfaces(consumer, ours, theirs)]
        folders = {**ours, "vectors": generate("vectors", SPEC, scratch)}
        every = [header for folder in folders.values()
                 for header in headers(folder)]
        problems += [check_header(header, folders.values()) for header in every]
    support.finish([problem for problem in problems if problem],
                   f"{len(PAIRS)} pairs, {len(every)} headers")


main()
