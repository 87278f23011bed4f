# SPDX-License-Identifier: BSD-3-Clause
"""Each member of the kernel's packed structures, loaded and stored: instructions
beside the same structure without attributes.
"""
import pathlib
import re
import tempfile

from compilers import COMPILERS, lengths, standins, support

HEADERS = [(revision, name) for revision in support.REVISIONS
           for name in revision.names if "cmds" not in name]
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
            element = "[1]" if is_array else ""
            yield from paths(found, kind.split()[1],
                             f"{prefix}{name}{element}.")
        elif not name.startswith("pad_"):
            yield kind, prefix + name, is_array


def accesses(text, header):
    """A unit with two functions for each member."""
    found, unit = structures(text), f"#include <{header}>\n"
    for tag in found:
        for kind, path, is_array in paths(found, tag):
            name = re.sub(r"\W+", "_", f"{tag}.{path}")
            index = ", unsigned long i" if is_array else ""
            place = f"p->{path}[i]" if is_array else f"p->{path}"
            unit += (f"{kind} get_{name}(const struct {tag} *p{index})\n"
                     f"{{\n\treturn {place};\n}}\n"
                     f"void put_{name}(struct {tag} *p{index}, {kind} v)\n"
                     f"{{\n\t{place} = v;\n}}\n")
    return unit


def lengths_with(text, revision, name, compiler, flags):
    """The functions' lengths, with this text as the header."""
    with tempfile.TemporaryDirectory() as folder:
        header = pathlib.Path(folder, name)
        header.parent.mkdir()
        header.write_text(text)
        return lengths(compiler, [f"-I{folder}", f"-I{revision.headers}",
                                  *standins(revision), *flags],
                       accesses(text, name))


def compare(revision, name, compiler, flags):
    """{access: (packed, plain)} of a header."""
    packed = (revision.headers / name).read_text()
    plain = packed.replace(ATTRIBUTES, "")
    assert packed != plain
    ours, theirs = (lengths_with(text, revision, name, compiler, flags)
                    for text in (packed, plain))
    return {f"{revision.name} {access}": (ours[access], theirs[access])
            for access in theirs}


def measure():
    """{(flags, compiler): {access: (packed, plain)}}"""
    found = {}
    for name, flags in FLAGS.items():
        for compiler in COMPILERS:
            found[name, compiler] = {}
            for header in HEADERS:
                found[name, compiler] |= compare(*header, compiler, flags)
    return found


def longer(found):
    return [(*key, access, *counts) for key, row in found.items()
            for access, counts in row.items() if counts[0] > counts[1]]
