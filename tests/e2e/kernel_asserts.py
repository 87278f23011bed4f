# SPDX-License-Identifier: BSD-3-Clause
"""The headers themselves refuse every wrong member, without any test beside it.

Each member of each structure is changed in the text of the header, as a slip of
the hand would: the header must no longer compile.
"""
import os
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support

HEADERS = [(revision, name) for revision in support.REVISIONS
           for name in revision.names if "cmds" not in name]
STRUCTURE = re.compile(r"^struct (\w+) \{\n(.*?)^\} __packed", re.M | re.S)
MEMBER = re.compile(r"^\t(\w+(?: \w+)?)[ \t]+(\w+)(?:\[(\w+)\])?;.*\n", re.M)
WIDER = {"u8": "u16", "u16": "u32", "u32": "u64", "u64": "u32", "s64": "s32"}


def replaced(text, match, new):
    return text[:match.start()] + new + text[match.end():]


def declaration(kind, name, count):
    return f"\t{kind} {name}[{count}];\n" if count else f"\t{kind} {name};\n"


def slips(body, members, at):
    """(what, the body of the structure with one slip at a member)."""
    kind, name, count = members[at].groups()
    yield f"{name} is lost", replaced(body, members[at], "")
    if kind in WIDER:
        yield (f"{name} has another width",
               replaced(body, members[at],
                        declaration(WIDER[kind], name, count)))
    if at + 1 < len(members):
        yield (f"{name} comes later", body[:members[at].start()]
               + members[at + 1][0] + members[at][0]
               + body[members[at + 1].end():])


def compensated(body, members, at):
    """A wider member whose padding makes up for it: only its size is wrong."""
    kind, name, count = members[at].groups()
    padding, room = members[at + 1][2], members[at + 1][3]
    grown = declaration("u8", name, f"sizeof({kind}[{count or 1}]) + 1")
    yield (f"{name} takes from {padding}",
           body[:members[at].start()] + grown
           + body[members[at].end():members[at + 1].start()]
           + declaration("u8", padding, f"{room} - 1")
           + body[members[at + 1].end():])


def damaged_headers(text):
    """(what, the text of the header with one slip)."""
    for structure in STRUCTURE.finditer(text):
        body = structure[2]
        members = list(MEMBER.finditer(body))
        for at in range(len(members)):
            changes = list(slips(body, members, at))
            if at + 1 < len(members) and is_padding(members[at + 1]) \
                    and not is_padding(members[at]):
                changes += compensated(body, members, at)
            for what, new in changes:
                yield (f"{structure[1]}.{what}",
                       text[:structure.start(2)] + new
                       + text[structure.end(2):])


def is_padding(member):
    return "pad" in member[2]


def compile_header(revision, text, scratch):
    return support.compile_c(support.GCC, text, revision.headers, scratch,
                             standins=revision.standins)


def check(revision, what, text, scratch):
    if compile_header(revision, text, scratch):
        return []
    return [f"{revision.name}: compiles although {what}"]


def main():
    jobs, problems = [], []
    with tempfile.TemporaryDirectory() as scratch:
        for revision, name in HEADERS:
            text = (revision.headers / name).read_text(encoding="utf-8")
            said = compile_header(revision, text, scratch)
            problems += [f"{name} as it is: {said}"] if said else []
            jobs += [(revision, *damaged) for damaged in damaged_headers(text)]
        found = support.in_parallel(lambda job: check(*job, scratch), jobs)
    support.finish(problems + sum(found, []), f"{len(jobs)} slips refused")


main()
