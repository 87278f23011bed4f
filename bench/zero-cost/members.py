# SPDX-License-Identifier: BSD-3-Clause
"""Each member of the kernel's packed structures, loaded and stored: instructions
beside the same structure without attributes.
"""
import pathlib
import re
import tempfile

from compilers import COMPILERS, OUT, STANDINS, lengths

HEADER = OUT / "kernel/asm/rmi_smc.h"
ATTRIBUTES = " __packed __aligned(8)"
FLAGS = {"-O2": [], "-O2 -mstrict-align": ["-mstrict-align"]}


def structures(text):
    """{tag: [(type, member, whether it is an array)]}, in order."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return {match[1]: [
        (kind, name, bool(count)) for kind, name, count in re.findall(
            r"^\t(struct \w+|\w+) (\w+)(\[\w+\])?;", match[2], re.MULTILINE)]
            for match in re.finditer(r"^struct (\w+) \{\n(.*?)^\}", text,
                                     re.MULTILINE | re.DOTALL)}


def paths(found, tag, prefix=""):
    """(type, path, whether it is an array) of all that is no structure."""
    for kind, name, is_array in found[tag]:
        if kind.startswith("struct"):
            yield from paths(found, kind.split()[1], f"{prefix}{name}.")
        elif not name.startswith("pad_"):
            yield kind, prefix + name, is_array


def accesses(text):
    """A unit with two functions for each member."""
    found, unit = structures(text), "#include <asm/rmi_smc.h>\n"
    for tag in found:
        for kind, path, is_array in paths(found, tag):
            name = f"{tag}_{path.replace('.', '_')}"
            index = ", unsigned long i" if is_array else ""
            place = f"p->{path}[i]" if is_array else f"p->{path}"
            unit += (f"{kind} get_{name}(const struct {tag} *p{index})\n"
                     f"{{\n\treturn {place};\n}}\n"
                     f"void put_{name}(struct {tag} *p{index}, {kind} v)\n"
                     f"{{\n\t{place} = v;\n}}\n")
    return unit


def lengths_with(text, compiler, flags):
    """The functions' lengths, with this text as the header."""
    with tempfile.TemporaryDirectory() as folder:
        header = pathlib.Path(folder, "asm/rmi_smc.h")
        header.parent.mkdir()
        header.write_text(text)
        return lengths(compiler, [f"-I{folder}", *STANDINS, *flags],
                       accesses(text))


def measure():
    """{(flags, compiler): {access: (packed, plain)}}"""
    packed = HEADER.read_text()
    plain = packed.replace(ATTRIBUTES, "")
    assert packed != plain
    found = {}
    for name, flags in FLAGS.items():
        for compiler in COMPILERS:
            ours = lengths_with(packed, compiler, flags)
            theirs = lengths_with(plain, compiler, flags)
            found[name, compiler] = {access: (ours[access], theirs[access])
                                     for access in theirs}
    return found


def longer(found):
    return [(*key, access, *counts) for key, row in found.items()
            for access, counts in row.items() if counts[0] > counts[1]]
