# SPDX-License-Identifier: BSD-3-Clause
"""Headers and sources of every revision compile everywhere, need nothing, hide
no macro."""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import firmware
import calls
import smc
import support

# Compilers may call these for what no source calls.
ALLOWED = {"memcpy", "memmove", "memset", "memcmp"}


# For headers that make calls, on hosts without the instruction.
CONDUIT = ('#include "rmm_smc.h"\nvoid conduit(struct rmm_regs *regs);\n'
           + "".join(f"#define {name}_CONDUIT conduit\n"
                     for name in ("RMI", "RSI", "PSCI")))


def names(headers):
    return sorted(path.name for path in headers.glob("*.h"))


def read(path):
    return path.read_text(encoding="utf-8")


def header_compilations(headers, scratch):
    """Each header on its own and twice, and all of them together, both ways
    round, by every compiler; C17 is C11 with corrections, so together only."""
    jobs = []
    found = names(headers)
    for group in [*([name] for name in found), found, found[::-1]]:
        text = CONDUIT if any("_call" in name for name in group) else ""
        text += "".join(f'#include "{name}"\n' for name in group) * 2
        jobs += [(compiler, standard, text, headers, scratch)
                 for compiler in firmware.TOOLCHAINS
                 for standard in ("c11", "c17")[:len(group)]]
        jobs += [(compiler, "c++17", text, headers, scratch)
                 for compiler in firmware.CXX]
    return jobs


def defined_macros(headers):
    """The names that the headers define, beyond those of their includes."""
    def listing(text):
        done = subprocess.run(
            ["gcc", "-ffreestanding", f"-I{headers}", "-dM", "-E",
             "-x", "c", "-"], input=text, capture_output=True, text=True,
            check=True)
        return set(re.findall(r"^#define (\w+)", done.stdout, re.MULTILINE))
    includes = "".join(f'#include "{name}"\n' for name in names(headers))
    return listing(CONDUIT + includes) - listing("#include <stddef.h>\n"
                                                 "#include <stdint.h>\n")


def check_macros(revision):
    known = smc.constants(revision).keys() | {
        row["name"] for row in firmware.table("helpers.tsv")} | {
        f"{row['function']}_{row['name']}_VALID".upper()
        for row in calls.calls(revision) if row["direction"] == "out"}
    for name in sorted(defined_macros(revision.firmware) - known):
        yield f"{revision.name}: {name} is neither expected nor a helper"


def source_compilations(headers, scratch):
    return [(compiler, "c11", read(source), headers, scratch)
            for source in sorted(headers.glob("*.c"))
            for compiler in firmware.TOOLCHAINS]


def everything(headers):
    """A unit that keeps each inline function of each header."""
    uses, text = "", ""
    for name in [name for name in names(headers) if "_dispatch" not in name]:
        text += f'#include "{name}"\n'
        header = read(headers / name)
        uses += "".join(f"\t(function)({match}),\n" for match in re.findall(
            r"^static inline .*?(\w+)\(", header, re.MULTILINE | re.DOTALL))
    return (f"{text}typedef void (*function)(void);\n"
            f"extern const function uses[];\n"
            f"const function uses[] = {{\n{uses}}};\n")


def check_undefined(compiler, level, headers, scratch):
    """Nothing of libc is left undefined but what compilers may call."""
    path = f"{scratch}/{'_'.join(compiler)}{level}"
    texts = [everything(headers), *map(read, sorted(headers.glob("*.c")))]
    for i, text in enumerate(texts):
        said = firmware.run(*compiler, "-std=c11", "-ffreestanding", level,
                            "-fno-pic", f"-I{headers}", "-c", "-x",
                            "c", "-", "-o", f"{path}.{i}.o", text=text)
        if said:
            return said
        listing = subprocess.run(["nm", "-u", f"{path}.{i}.o"], text=True,
                                 capture_output=True, check=True).stdout
        missing = set(listing.split()) - {"U"} - ALLOWED
        if missing:
            return f"{' '.join(compiler)} {level}: {sorted(missing)} undefined"
    return None


def check_big_endian(headers, scratch):
    """Structures are refused where they are not the memory, with a way out."""
    compiler = ["clang-14", "--target=aarch64_be-linux-gnu"]
    text = "".join(f'#include "{name}"\n' for name in names(headers)
                   if re.fullmatch(r"(rmi|rsi|psci)_smc\.h", name))
    said = firmware.compile_strict(compiler, "c11", text, headers, scratch)
    if not said or "RMM_CODEC_ONLY" not in said:
        yield f"big-endian: {said or 'compiles'}"
    yield firmware.compile_strict(
        compiler, "c11", "#define RMM_CODEC_ONLY\n" + text, headers, scratch)


def main():
    folders = [revision.firmware for revision in support.REVISIONS]
    problems = sum((list(check_macros(revision))
                    for revision in support.REVISIONS), [])
    jobs = []
    with tempfile.TemporaryDirectory() as scratch:
        for headers in folders:
            jobs += header_compilations(headers, scratch)
            jobs += source_compilations(headers, scratch)
            problems += check_big_endian(headers, scratch)
        problems += support.in_parallel(
            lambda job: firmware.compile_strict(*job), jobs)
        problems += support.in_parallel(
            lambda job: check_undefined(*job, scratch),
            [(compiler, level, headers) for headers in folders
             for compiler in firmware.TOOLCHAINS
             if any("aarch64" in word for word in compiler)
             for level in ("-O0", "-O2")])
    support.finish([problem for problem in problems if problem],
                   f"{len(jobs)} compilations")


main()
