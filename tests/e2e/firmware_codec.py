# SPDX-License-Identifier: BSD-3-Clause
"""*_codec.h of every revision on little- and big-endian hosts, and against native
structures.

Which structures there are, and what they hold where, is what tests/independent
reads in the YAML.
"""
import dataclasses
import os
import pathlib
import sys
import tempfile

sys.path[:0] = [os.environ["SOURCE"] + "/tests/" + folder
                for folder in ("foreign", "independent", "firmware")]
import calls
import expected
import firmware
import hosts
import support
from firmware_headers import upper

FLAGS = ["-std=c11", "-g", "-Wall", "-Wextra", "-Werror"]
# Compiler with its flags, and what runs the program.
SANITIZED = (["gcc", "-O1", "-fsanitize=address,undefined",
              "-fno-sanitize-recover=all"], [])
FOREIGN = [(host.compiler + ["-O1"], host.runner)
           for host in hosts.HOSTS.values()]
RUNS = [
    SANITIZED,
    (["clang-14", "-O2"], []),
    (["clang-19", "-O2"], []),
    *FOREIGN,
    (["clang-19", "--target=aarch64_be-linux-gnu", "-O0", "-fuse-ld=lld",
      "-static", "-ffreestanding", "-nostdlib", "-DFREESTANDING",
      "-DRMM_CODEC_ONLY"], ["qemu-aarch64_be"]),
]
JOBS = [(revision, run) for revision in support.REVISIONS
        for run in (RUNS if revision is support.FIRST
                    else [SANITIZED, *FOREIGN])]

CHECK = """\
	static struct {tag} value;
	static uint8_t copy[{size:#x} + 2];

	fill(room, 0, sizeof(room));
	paint_{tag}(image);
	fill(&value, 0xee, sizeof(value));
	{tag}_load(&value, image);
	holds_{tag}(&value, image);
	fill(copy, 0, sizeof(copy));
{accesses}\
	CHECK(same(copy + 1, image, {size:#x}));
	fill(copy, 0xee, sizeof(copy));
	{tag}_store(copy + 1, &value);
	CHECK(same(copy + 1, image, {size:#x}));
	CHECK(copy[0] == 0xee && copy[{size:#x} + 1] == 0xee);
#ifndef RMM_CODEC_ONLY
	CHECK(same(&value, image, {size:#x}));
#endif
"""


@dataclasses.dataclass(frozen=True)
class Member:
    """Of several elements, or of one: then the count is 0."""
    name: str
    offset: int
    count: int
    size: int
    kind: str
    is_structure: bool

    def each(self, text):
        """A statement for each element, at its index and its place."""
        text = text.replace("KIND", self.kind).replace("SIZE", str(self.size))
        if not self.count:
            text = text.replace("[INDEX]", "").replace(", INDEX", "")
            return f"\t{text.replace('PLACE', f'{self.offset:#x}')}\n"
        place = f"{self.offset:#x} + i * {self.size:#x}"
        return (f"\tfor (uint32_t i = 0; i < {self.count}; i++)\n\t\t"
                f"{text.replace('INDEX', 'i').replace('PLACE', place)}\n")

    def paint(self):
        return self.each("paint_KIND(bytes + PLACE);" if self.is_structure
                         else "paint(bytes + PLACE, SIZE);")

    def holds(self):
        """The structure has what the bytes mean."""
        value = f"value->{self.name}[INDEX]"
        return self.each(
            f"holds_KIND(&{value}, bytes + PLACE);" if self.is_structure
            else f"CHECK({value} == (KIND)word(bytes + PLACE, SIZE));")

    def access(self, tag):
        """From the image, and to the copy, by the member's own functions."""
        get, put = f"{tag}_get_{self.name}", f"{tag}_put_{self.name}"
        if self.is_structure:
            return self.each(f"{{ struct KIND part; {get}(image, INDEX, &part); "
                             "holds_KIND(&part, image + PLACE); "
                             f"{put}(copy + 1, INDEX, &part); }}")
        return self.each(
            f"{{ KIND part = (KIND)word(image + PLACE, SIZE); "
            f"CHECK({get}(image, INDEX) == part); "
            f"{put}(copy + 1, INDEX, part); }}")


def member(types, row):
    """What no register can hold is an array of bytes."""
    size, count = expected.member_size(types, row), 0
    is_structure = "structure" in types.find(row["type"])[0]
    if "count" in row:
        count = expected.number(row["count"])
    elif size > 8 and not is_structure:
        count = size
    size //= count or 1
    sign = "" if types.is_signed(row["type"]) else "u"
    kind = (upper(row["type"]).lower() if is_structure
            else f"{sign}int{8 * size}_t")
    return Member(row["name"], expected.number(row["offset"]), count, size,
                  kind, is_structure)


def structures(types):
    """(tag, size, members) of each, behind those that it contains."""
    rows = sum((each["types"] for each in types.spec["interfaces"]), [])
    for name in expected.type_order(rows):
        row = types.rows[name]
        if "structure" in row:
            yield (upper(name).lower(), expected.number(row["size"]),
                   [member(types, each) for each in row["members"]
                    if "name" in each])


def function(name, parameters, body):
    return f"static void {name}({parameters})\n{{\n{body}}}\n\n"


def checks(revision):
    """The text, and how many structures it is about."""
    headers = sorted(revision.firmware.glob("*_codec.h"))
    text = "".join(f'#include "{path.name}"\n' for path in headers)
    found = list(structures(calls.types_of(revision)))
    for tag, size, members in found:
        accesses = "".join(each.access(tag) for each in members)
        text += (
            function(f"paint_{tag}", "uint8_t *bytes",
                     "".join(each.paint() for each in members))
            + function(f"holds_{tag}",
                       f"const struct {tag} *value, const uint8_t *bytes",
                       "".join(each.holds() for each in members))
            + function(f"check_{tag}", "void", CHECK.format(
                tag=tag, size=size, accesses=accesses)))
    body = "".join(f"\tcheck_{tag}();\n" for tag, *_ in found)
    return text + function("check_all", "void", body), len(found)


def check(revision, run, scratch):
    compiler, runner = run
    folder = f"{scratch}/{revision.name}"
    program = f"{folder}/{compiler[0]}-{' '.join(runner[:1])}"
    return (firmware.run(*compiler, *FLAGS, f"-I{revision.firmware}",
                         f"-I{folder}", firmware.FOLDER / "codec_test.c",
                         "-o", program)
            or firmware.run(*runner, program))


def main():
    hosts.prepare(*hosts.HOSTS)
    total = 0
    with tempfile.TemporaryDirectory() as scratch:
        for revision in support.REVISIONS:
            folder = pathlib.Path(scratch, revision.name)
            folder.mkdir()
            text, count = checks(revision)
            (folder / "checks.inc").write_text(text)
            total += count
        problems = support.in_parallel(lambda job: check(*job, scratch), JOBS)
    support.finish([problem for problem in problems if problem],
                   f"{total} structures, {len(JOBS)} runs")


main()
