# SPDX-License-Identifier: BSD-3-Clause
"""Each negative vector of the RMI goes through the kernel's wrapper and the
firmware's dispatcher, which lose nothing: the RMM behind them judges as usual."""
import os
import pathlib
import subprocess
import sys
import tempfile

for folder in ("kernel", "firmware", "vectors"):
    sys.path.insert(0, f"{os.environ['SOURCE']}/tests/{folder}")
import wrapper_tables
import sides
import suites
import support

SANITIZED = ["gcc", "-g", "-O0", "-Wall", "-Wextra", "-Werror",
             "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]


def handler(name, parameters, rows):
    """One that puts the registers together again."""
    text = ", ".join(f"{kind}{parameter}" for kind, parameter in parameters)
    given = [parameter for _, parameter in parameters
             if parameter not in ("request", "outputs")]
    registers = "".join(
        f"\t\t[{row['register']}] = (uint64_t){parameter},\n"
        for row, parameter in zip(rows, given, strict=True))
    unused = "\t(void)outputs;\n" if len(parameters) > len(given) + 1 else ""
    return (f"static uint64_t handle_{name}({text})\n{{\n"
            "\tconst uint64_t x[REGISTERS] = {\n\t\t[0] = request->fid,\n"
            f"{registers}\t}};\n\n{unused}\treturn serve_arguments(x);\n}}\n\n")


def handlers(revision):
    """A handler for each command, by the registers of calls.tsv."""
    found = sides.prototypes(
        revision.headers.parent / "firmware/rmi_dispatch.h",
        r"typedef \w+ (\w+)_handler\(([^)]*)\);")
    table = wrapper_tables.rows(revision)
    text = "".join(
        handler(name, parameters, [row for row in table[name]
                                   if row["direction"] in ("in", "signed")])
        for name, parameters in found.items())
    rows = "".join(f"\t.{name.removeprefix('rmi_')} = handle_{name},\n"
                   for name in found)
    return f"{text}static const struct rmi_handlers handlers = {{\n{rows}}};\n"


def parts(revision, folder):
    """The sides of the route: sources and flags."""
    out = revision.headers.parent
    own = ["-std=c11", f"-I{folder}", f"-I{suites.HERE}",
           f"-I{out}/firmware", f"-I{out}/vectors"]
    return [
        ([suites.HERE / "route_kernel.c"],
         ["-std=gnu11", f"-I{folder}", "-isystem", revision.headers,
          "-isystem", revision.standins]),
        ([suites.HERE / "route_rmm.c", suites.own_rmm("rmi", out),
          out / "firmware/rmi_dispatch.c"], own),
        ([suites.HERE / "rmm.c", out / "vectors/rmi_vectors_negative.c"],
         [*own, "-DRMM=route", "-DINTERFACE=rmi",
          '-DNEGATIVE="rmi_vectors_negative.h"']),
    ]


def check(revision):
    """None, or what the compiler or the program said."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        (folder / "calls.inc").write_text(wrapper_tables.table(revision))
        (folder / "handlers.inc").write_text(handlers(revision))
        for sources, flags in parts(revision, folder):
            done = subprocess.run(
                [*SANITIZED, *flags, "-c", *sources], cwd=folder, text=True,
                capture_output=True, check=False)
            if done.returncode != 0:
                return done.stderr
        program = folder / "program"
        subprocess.run([*SANITIZED, *folder.glob("*.o"), "-o", program],
                       check=True)
        return suites.run(program)


def main():
    found = support.in_parallel(check, support.REVISIONS)
    support.finish(
        [f"{revision.name}: {said}"
         for revision, said in zip(support.REVISIONS, found) if said],
        f"{len(found)} revisions")


main()
