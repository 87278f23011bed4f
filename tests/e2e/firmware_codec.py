# SPDX-License-Identifier: BSD-3-Clause
"""*_codec.h on little- and big-endian hosts, and against native structures.

Every byte of a member is different from its neighbours, and the first and last
are above 0x7F, so that order, width and sign all show.
"""
import os
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/foreign")
import hosts
sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import firmware
import support

FLAGS = ["-std=c11", "-g", "-Wall", "-Wextra", "-Werror",
         f"-I{firmware.HEADERS}"]
# Compiler with its flags, and what runs the program.
RUNS = [
    (["gcc", "-O1", "-fsanitize=address,undefined",
      "-fno-sanitize-recover=all"], []),
    (["clang-14", "-O2"], []),
    (["clang-19", "-O2"], []),
    *((host.compiler + ["-O1"], host.runner) for host in hosts.HOSTS.values()),
    (["clang-19", "--target=aarch64_be-linux-gnu", "-O0", "-fuse-ld=lld",
      "-static", "-ffreestanding", "-nostdlib", "-DFREESTANDING",
      "-DRMM_CODEC_ONLY"], ["qemu-aarch64_be"]),
]


def structures():
    """{tag: (size, [(member, offset, element size, count, signed)])}"""
    found = {}
    for row in firmware.expectations():
        if row["kind"] == "sizeof":
            found[row["name"]] = int(row["value"], 0), []
        elif row["kind"] == "offsetof":
            tag, member = row["name"].split(".")
            count = int((re.findall(r"\[(\d+)\]", row["type"]) or ["0"])[0])
            size = int(row["size"], 0) // (count or 1)
            found[tag][1].append((member, int(row["value"], 0), size, count,
                                  row["type"]))
    return found


def byte(offset):
    return (offset * 37 + 0x85) % 251 + 1


def cells(member):
    """(index or None, offset) of each element."""
    _, offset, size, count, _ = member
    if not count:
        return [(None, offset)]
    return [(index, offset + index * size) for index in range(count)]


def value_of(member, offset):
    """As a constant of C, what the bytes at the offset mean."""
    _, _, size, _, kind = member
    raw = bytes(byte(offset + i) for i in range(size - 1)) + b"\xf3"
    return f"({firmware.TYPES[kind.split('[')[0]]})" \
           f"0x{int.from_bytes(raw, 'little'):x}U"


def member_checks(tag, member):
    name = member[0]
    for index, offset in cells(member):
        at = "" if index is None else f", {index}U"
        element = name if index is None else f"{name}[{index}]"
        value = value_of(member, offset)
        yield f"CHECK({firmware.tag(tag)}_get_{name}(image{at}) == {value});"
        yield f"CHECK(value.{element} == {value});"
        yield f"{firmware.tag(tag)}_put_{name}(copy + 1{at}, {value});"


def paint(member):
    """Fills the image; the last byte of each element has its top bit set."""
    size = member[2]
    for _, offset in cells(member):
        for i in range(size - 1):
            yield f"image[{offset + i:#x}] = {byte(offset + i):#x};"
        yield f"image[{offset + size - 1:#x}] = 0xf3;"


def flat(tag, size, members):
    checks = [line for member in members for line in member_checks(tag, member)]
    colour = [line for member in members for line in paint(member)]
    kind = f"struct {firmware.tag(tag)}"
    lines = [
        "fill(room, 0, sizeof(room));", *colour,
        "fill(&value, 0xee, sizeof(value));",
        "fill(copy, 0, sizeof(copy));",
        f"{firmware.tag(tag)}_load(&value, image);", *checks,
        f"CHECK(same(copy + 1, image, {size:#x}));",
        "fill(copy, 0xee, sizeof(copy));",
        f"{firmware.tag(tag)}_store(copy + 1, &value);",
        f"CHECK(same(copy + 1, image, {size:#x}));",
        f"CHECK(copy[0] == 0xee && copy[{size + 1:#x}] == 0xee);",
        "#ifndef RMM_CODEC_ONLY",
        f"CHECK(same(&value, image, {size:#x}));",
        "#endif",
    ]
    return function(tag, kind, size, lines)


def nested(tag, size, members):
    """Both halves at once, then each by its own functions."""
    lines = [f"for (uint32_t i = 0; i < {size:#x}; i++)",
             "\timage[i] = (uint8_t)(i * 7 + (i >> 8));"]
    for name, offset, part, _, kind in members:
        inner = kind.replace("struct ", "rmi_")
        lines += [
            "{", f"\tstruct {inner} part;", f"\tuint8_t bytes[{part:#x}];",
            f"\t{inner}_load(&part, image + {offset:#x});",
            f"\t{inner}_store(bytes, &part);",
            f"\t{firmware.tag(tag)}_get_{name}(image, &value.{name});",
            f"\tCHECK(same(&part, &value.{name}, sizeof(part)));",
            f"\tfill(copy, 0x11, sizeof(copy));",
            f"\t{firmware.tag(tag)}_put_{name}(copy + 1, &part);",
            f"\tCHECK(same(copy + 1 + {offset:#x}, bytes, {part:#x}));",
            f"\tfill(image + {offset:#x}, 0, {part:#x});",
            f"\tfor (uint32_t i = 0; i < {part:#x}; i++)",
            f"\t\timage[{offset:#x} + i] = bytes[i];", "}"]
    lines += [
        f"{firmware.tag(tag)}_load(&value, image);",
        "fill(copy, 0xee, sizeof(copy));",
        f"{firmware.tag(tag)}_store(copy + 1, &value);",
        f"CHECK(same(copy + 1, image, {size:#x}));",
        "#ifndef RMM_CODEC_ONLY",
        f"CHECK(same(&value, image, {size:#x}));",
        "#endif",
    ]
    return function(tag, f"struct {firmware.tag(tag)}", size, lines)


def function(tag, kind, size, lines):
    body = "".join(f"{'' if line.startswith('#') else chr(9)}{line}\n"
                   for line in lines)
    return (f"static void check_{tag}(void)\n{{\n\tstatic {kind} value;\n"
            f"\tstatic uint8_t copy[{size:#x} + 2];\n\n{body}}}\n\n")


def checks():
    text, calls = "", ""
    for tag, (size, members) in structures().items():
        whole = any(kind.startswith("struct") for *_, kind in members)
        text += (nested if whole else flat)(tag, size, members)
        calls += f"\tcheck_{tag}();\n"
    return f"{text}static void check_all(void)\n{{\n{calls}}}\n"


def check(compiler, runner, scratch):
    program = f"{scratch}/{compiler[0]}-{' '.join(runner[:1])}"
    return (firmware.run(*compiler, *FLAGS, f"-I{scratch}",
                         firmware.FOLDER / "codec_test.c", "-o", program)
            or firmware.run(*runner, program))


def main():
    text = checks()
    hosts.prepare(*hosts.HOSTS)
    with tempfile.TemporaryDirectory() as scratch:
        pathlib.Path(scratch, "checks.inc").write_text(text)
        problems = support.in_parallel(lambda run: check(*run, scratch), RUNS)
    support.finish([problem for problem in problems if problem],
                   f"{text.count('CHECK(')} checks on {len(RUNS)} hosts")


main()
