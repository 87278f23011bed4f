# SPDX-License-Identifier: BSD-3-Clause
"""Every wrapper behaves as calls.tsv says, on x86-64 and, emulated, aarch64."""
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import wrapper_tables
import support

FLAGS = ["-std=gnu11", "-O2", "-g", "-Wall", "-Wextra", "-Werror"]
# Compiler with its flags, and what runs the program.
RUNS = [
    (["gcc", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"], []),
    (["clang-14"], []),
    (["clang-19"], []),
    (["aarch64-linux-gnu-gcc", "-static"], ["qemu-aarch64"]),
]
# Of later revisions, which have many wrappers of the same template.
LATER_RUNS = [RUNS[0], RUNS[3]]


def check_parameters(name, found, rows):
    """What a header's parameters have differently from calls.tsv."""
    wanted = list(dict.fromkeys(row["parameter"].split("->")[0]
                                for row in rows if row["parameter"]))
    if [parameter for _, parameter in found] != wanted:
        yield f"{name} has {found}, calls.tsv {wanted}"
    signed = [row["parameter"] for row in rows if row["direction"] == "signed"]
    for kind, parameter in found:
        if kind == "long " and parameter not in signed:
            yield f"{name} has a signed {parameter}"


def check_names(revision):
    """Headers and tables have the same wrappers, with the same parameters."""
    found = {name: (kind, text) for kind, name, text in revision.functions()
             if kind in ("int", "long", "void")}
    listed = wrapper_tables.rows(revision)
    for name in sorted(found.keys() ^ listed.keys()):
        yield f"headers or calls.tsv lack {name}"
    for name in sorted(found.keys() & listed.keys()):
        yield from check_parameters(
            name, support.parameters(found[name][1]), listed[name])
    for row in revision.table("wrappers.tsv"):
        name, wanted = row["function"], (row["return"], row["parameters"])
        if name in found and found[name] != wanted:
            yield f"{name}: {found[name]}, not {wanted}"


def check(revision, compiler, runner, scratch):
    program = f"{scratch}/{revision.name}/{compiler[0]}"
    commands = [
        [*compiler, *FLAGS,
         *support.include_flags(revision.headers, revision.standins),
         f"-I{scratch}/{revision.name}", f"{support.FOLDER}/wrappers_test.c",
         "-o", program],
        [*runner, program],
    ]
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            return [f"{' '.join(command)}:\n{done.stdout}{done.stderr}"], ""
    return [], f"{revision.name}, {compiler[0]}: {done.stdout.strip()}"


def main():
    jobs = [(revision, *run) for revision in support.REVISIONS
            for run in (RUNS if revision is support.FIRST else LATER_RUNS)]
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        for revision in support.REVISIONS:
            problems += [f"{revision.name}: {problem}"
                         for problem in check_names(revision)]
            folder = pathlib.Path(scratch, revision.name)
            folder.mkdir()
            (folder / "calls.inc").write_text(wrapper_tables.table(revision))
        results = support.in_parallel(lambda job: check(*job, scratch), jobs)
    support.finish(sum((found for found, _ in results), problems),
                   "\n".join(summary for _, summary in results))


main()
