# SPDX-License-Identifier: BSD-3-Clause
"""A changed number in a vector or in any file under test is noticed.

Numbers of the generated files are changed one at a time; the suite of that file
must fail, or not compile. Which ones is as good as random, but the same as long
as a line stays. What nobody can notice has a
reason below.
"""
import os
import pathlib
import re
import shutil
import sys
import tempfile
import zlib

sys.path.insert(0, os.environ["SOURCE"] + "/tests/vectors")
sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import suites
import support

# The file that is changed, the suite that must notice, how many changes.
TARGETS = [
    ("vectors/rmi_vectors.h", "bare", 60),
    ("firmware/rmi_smc.h", "bare", 50),
    ("firmware/rmi_codec.h", "bare", 30),
    ("firmware/rmi_call.h", "bare", 25),
    ("firmware/rmi_dispatch.c", "bare", 25),
    ("kernel/asm/rmi_smc.h", "kunit", 40),
    ("kernel/asm/rmi_cmds.h", "kunit", 20),
    ("kernel/rmi_smc_kunit.c", "kunit", 30),
]
# What nobody can notice, and why: a line with the number between < and >.
UNNOTICED = [
    (r"DIGEST|_ABI_(MAJOR|MINOR)|ABI_VERSION\b|\(u64\)\((major|minor)\)",
     "the identity of the specification, which tests of its own compare"),
    (r"PERMITTED_MASK", "the RMM's policy, no vector of a structure has it"),
    (r"^\s*#(if|elif|error|include|undef)|SBZ_REJECT <",
     "decides what is compiled"),
    (r"SBZ_REJECT != <|rejected\(", "the default: bits that should be zero are ignored"),
    (r"xzr|smc #0|regs->x\[<", "the SMC itself, which needs firmware: bare metal"),
    (r'^\t\t"\w+ [\w ]+", ', "names the vector and tells who can use it"),
    (r", <\d+>U, \d+U, call_|, \d+U, <\d+>U, call_",
     "counts of the document, for the reader of the table"),
    (r"\*\)<0>\)->", "a null pointer that is never followed"),
    (r"uint8_t pad_0x\w+\[", "the compiler pads as much by itself"),
    (r"struct \w+ (regs|outputs) = \{", "overwritten before it is read"),
    (r"uint64_t value = <", "shifted out, or cut off by the caller's cast"),
    (r"uint64_t sign =|uint32_t top =", "no field of the interface is signed"),
    (r"image_zero\(value->pad_\w+, 0U, <|image_zero\(image, \w+, <",
     "one byte more belongs to the member that is written next"),
    (r"PSCI_", "values of an interface that has vectors of its own"),
    (r"_(INPUTS|OUTPUTS|LARGEST) <|static u64 memory", "room for more than there is"),
    (r"& <0x[0-9a-f]+>, \(u64\)", "the width of a value that fits anyway"),
    (r"\{ 0x[0-9a-f]+, \d+, <\d+>, 0 \}", "any byte of padding is 0xff"),
    (r"\{ 0x[0-9a-f]+, 1, \d+, <\d+> \}", "a step behind a single byte"),
    (r'padding \w+", \d+, <\d+>, 0,', "the first of no values"),
    (r'padding \w+", <\d+>', "an inner structure has the same padding"),
    (r'padding \w+", \d+, \d+, 0, <', "other padding of the structure"),
    (r"\{ 0x[0-9a-f]+, \d+, \d+, <0> \}", "a step between equal bytes"),
    (r'", 0xc[0-9a-f]{7}, ([01], <1>|<1>, [01]) \}',
     "true is any number but zero"),
    (r"^\t\t\{ <0x0>U? \},$", "the outputs of a command that has none"),
    (r"field_set\(<0>U, 0x[0-9a-f]*f[UL]*, 0U", "bit 0 is in the mask"),
    (r'", <0xf{16}>', "another error of SMCCC; the firmware's suite looks"),
    (r"0xff, <0xff>|<0xff>, 0xff", "padding: whatever is not zero"),
    (r"\{ 0x(?!c4)\w+, 0x\w+, 0x\w+, 0x\w+, .*<",
     "X4-X17 of an answer, which callers of SMCCC 1.1 do not see"),
    (r"\{ <\d+>, 0x\w+, 0x\w+ \}", "a field of the same bits elsewhere"),
    (r"\{ \d+, <0>, ", "the index of a member that is no array"),
    (r'", <0xc[0-9a-f]{7}>U?, [01], [01] \}',
     "a function ID beside it is as known, or as unknown"),
    (r'", 0x[0-9a-f]+U?, 0, ', "what is no return code has no status"),
    (r'"X0 reserved_bit", <', "a reserved bit beside a status: no return code"),
    (r"<\d>U\);$", "a wider read, of which the cast takes as much as before"),
]
NUMBER = re.compile(r"(?<![\w.\"%])(0x[0-9a-fA-F]+|\d+)(?=[UL]*(?!\w))")


def code_spans(text):
    """Where there is code: no comment, no text in quotes."""
    pattern = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:[^\"\\\n]|\\.)*\"", re.S)
    start = 0
    for match in pattern.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def marked_line(text, match):
    start = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    return (f"{text[start:match.start(1)]}<{match.group(1)}>"
            f"{text[match.end(1):end]}")


def in_stale_call(text, offset):
    """Whether it is in registers of which it does not matter what they hold."""
    start = text.rfind('\n\t{\n\t\t"', 0, offset)
    return (start >= 0 and text.find("\n\t},\n", start) > offset
            and re.search(" (stale_|no_rmm)",
                          text[start:text.find("\n", start + 5)]))


def sites(text):
    for start, end in code_spans(text):
        for match in NUMBER.finditer(text, start, end):
            line = marked_line(text, match)
            if in_stale_call(text, match.start()):
                continue
            if not any(re.search(rule, line) for rule, _ in UNNOTICED):
                yield match


def changes(path, count):
    text = (suites.OUT / path).read_text()
    found = sorted(sites(text), key=lambda match: zlib.crc32(
        marked_line(text, match).encode()))
    assert len(found) >= count, path
    for match in found[:count]:
        word = match.group(1)
        value = int(word, 16 if word.startswith("0x") else 10)
        other = hex(value ^ 1) if word.startswith("0x") else str(value + 1)
        yield (text[:match.start(1)] + other + text[match.end(1):],
               f"{text.count(chr(10), 0, match.start()) + 1}: {word} -> "
               f"{other}: {marked_line(text, match).strip()}")


def try_change(path, suite, text, scratch):
    """Whether a suite notices."""
    with tempfile.TemporaryDirectory(dir=scratch) as name:
        folder = pathlib.Path(name)
        top = path.split("/")[0]
        for part in suites.OUT.iterdir():
            if part.name == top:
                shutil.copytree(part, folder / part.name)
            else:
                (folder / part.name).symlink_to(part)
        (folder / path).write_text(text)
        program = folder / "program"
        if suites.compile_suite(suite, ["gcc", "-O0", "-w"], program, folder):
            return True
        return suites.run(program) is not None


def main():
    jobs = [(path, suite, text, what) for path, suite, count in TARGETS
            for text, what in changes(path, count)]
    with tempfile.TemporaryDirectory() as scratch:
        noticed = support.in_parallel(
            lambda job: try_change(*job[:3], scratch), jobs)
    problems = [f"{path}:{what}" for (path, _, _, what), good
                in zip(jobs, noticed) if not good]
    support.finish(problems, f"{len(jobs)} changes, all noticed")


main()
