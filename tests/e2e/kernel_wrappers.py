# SPDX-License-Identifier: BSD-3-Clause
"""Every wrapper behaves as calls.tsv says, on x86-64 and, emulated, aarch64."""
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
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


# A wrapper whose caller gets all registers.
REGISTERS_CALL = """\
	struct arm_smccc_1_2_regs regs;

	memset(&regs, 0x5A, sizeof(regs));
	%s;
	return all_registers(&regs);
"""


def mask(bits):
    msb, lsb = map(int, bits.split(":"))
    return f"{(1 << msb + 1) - (1 << lsb):#x}UL"


def structure_call(kind, pointer, outputs, call):
    """A call whose outputs are the members of one structure."""
    copies = "".join(
        f"\tif (out[{i}])\n\t\t*out[{i}] = "
        f"(__typeof__(*out[0]))value.{output['parameter'].split('->')[1]};\n"
        for i, output in enumerate(outputs))
    return (f"\t{kind[:-1].strip()} value;\n\tlong result;\n\n"
            "\tmemset(&value, 0x5A, sizeof(value));\n"
            f"\tresult = {call.replace(pointer, 'out[0] ? &value : NULL')};\n"
            f"{copies}\treturn result;\n")


def thunk(name, prototype, inputs, outputs):
    """A function that calls the wrapper with arrays of arguments."""
    order = [row["parameter"] for row in inputs]
    targets = [row["parameter"] for row in outputs]
    arguments, body = [], None
    for kind, parameter in prototype:
        if parameter in order:
            cast = "(long)" if kind == "long " else ""
            arguments.append(f"{cast}in[{order.index(parameter)}]")
        elif parameter in targets:
            arguments.append(f"out[{targets.index(parameter)}]")
        else:
            body = kind, "@"
            arguments.append("@")
    call = f"{name}({', '.join(arguments)})"
    if body and outputs:
        text = structure_call(*body, outputs, call)
    elif body:
        text = REGISTERS_CALL % call.replace("@", "&regs")
    else:
        text = f"\treturn {call};\n"
    return (f"static long call_{name}(const unsigned long *in,\n"
            f"\tunsigned long *const *out)\n{{\n\t(void)in;\n\t(void)out;\n"
            f"{text}}}\n\n")


def descriptor(name, fid, form, inputs, outputs):
    ins = "".join(f"\t\t\t{{ {row['register']}, {mask(row['bits'])}, "
                  f"{int(row['direction'] == 'signed')} }},\n"
                  for row in inputs)
    outs = "".join(
        f"\t\t\t{{ \"{row['parameter']}\", {row['register']}, "
        f"{mask(row['bits'])},\n\t\t\t  "
        f"{' | '.join('1U << ' + s for s in row['valid'].split(','))} }},\n"
        for row in outputs)
    together = int(any("->" in row["parameter"] for row in outputs))
    return (f"\t{{\n\t\t\"{name}\", &{form}, {fid}UL, call_{name},\n"
            f"\t\t{len(inputs)}, {{\n{ins}\t\t}},\n"
            f"\t\t{len(outputs)}, {together}, {{\n{outs}\t\t}},\n\t}},\n")


def calls(revision):
    """{function: its rows of calls.tsv}"""
    return {name: list(rows) for name, rows in itertools.groupby(
        revision.table("calls.tsv"), lambda row: row["function"])}


def calls_table(revision):
    """calls.tsv as C."""
    prototypes = {name: support.parameters(text)
                  for _, name, text in revision.functions()}
    thunks, rows = "", ""
    for name, group in calls(revision).items():
        inputs = [row for row in group if row["direction"] in ("in", "signed")]
        outputs = [row for row in group if row["direction"] == "out"]
        form = "rsi" if name.startswith("rsi_") else f"rmi_{revision.name[0]}"
        thunks += thunk(name, prototypes[name], inputs, outputs)
        rows += descriptor(name, group[0]["fid"], form, inputs, outputs)
    headers = "".join(f"#include <{name}>\n" for name in revision.names)
    return (f"{headers}\n{thunks}"
            f"static const struct wrapper wrappers[] = {{\n{rows}}};\n")


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
    listed = calls(revision)
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
            (folder / "calls.inc").write_text(calls_table(revision))
        results = support.in_parallel(lambda job: check(*job, scratch), jobs)
    support.finish(sum((found for found, _ in results), problems),
                   "\n".join(summary for _, summary in results))


main()
