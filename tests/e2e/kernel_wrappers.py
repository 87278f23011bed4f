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


def mask(bits):
    msb, lsb = map(int, bits.split(":"))
    return f"{(1 << msb + 1) - (1 << lsb):#x}UL"


def structure_call(kind, pointer, outputs, call):
    """A call whose outputs are the members of one structure."""
    copies = "".join(
        f"\tif (out[{i}])\n\t\t*out[{i}] = "
        f"(__typeof__(*out[0]))value.{output['parameter'].split('->')[1]};\n"
        for i, output in enumerate(outputs))
    return (f"\t{kind[:-1].strip()} value;\n\tint result;\n\n"
            "\tmemset(&value, 0x5A, sizeof(value));\n"
            f"\tresult = {call.replace(pointer, 'out[0] ? &value : NULL')};\n"
            f"{copies}\treturn result;\n")


def thunk(wrapper, inputs, outputs):
    """A function that calls the wrapper with arrays of arguments."""
    order = [row["parameter"] for row in inputs]
    targets = [row["parameter"] for row in outputs]
    arguments, body = [], None
    for kind, name in support.parameters(wrapper):
        if name in order:
            cast = "(long)" if kind == "long " else ""
            arguments.append(f"{cast}in[{order.index(name)}]")
        elif name in targets:
            arguments.append(f"out[{targets.index(name)}]")
        else:
            body = kind, "@"
            arguments.append("@")
    call = f"{wrapper['function']}({', '.join(arguments)})"
    text = (structure_call(*body, outputs, call) if body
            else f"\t(void)out;\n\treturn {call};\n")
    return (f"static int call_{wrapper['function']}(const unsigned long *in,\n"
            f"\tunsigned long *const *out)\n{{\n{text}}}\n\n")


def descriptor(name, inputs, outputs):
    ins = "".join(f"\t\t\t{{ {row['register']}, {mask(row['bits'])}, "
                  f"{int(row['direction'] == 'signed')} }},\n"
                  for row in inputs)
    outs = "".join(
        f"\t\t\t{{ \"{row['parameter']}\", {row['register']}, "
        f"{mask(row['bits'])},\n\t\t\t  "
        f"{' | '.join('1U << ' + s for s in row['valid'].split(','))} }},\n"
        for row in outputs)
    together = int(any("->" in row["parameter"] for row in outputs))
    return (f"\t{{\n\t\t\"{name}\", {int(name.startswith('rsi_'))}, "
            f"{inputs[0]['fid']}UL, call_{name},\n"
            f"\t\t{len(inputs)}, {{\n{ins}\t\t}},\n"
            f"\t\t{len(outputs)}, {together}, {{\n{outs}\t\t}},\n\t}},\n")


def calls_table():
    """calls.tsv as C."""
    prototypes = {row["function"]: row for row in support.table("wrappers.tsv")}
    thunks, rows = "", ""
    groups = itertools.groupby(support.table("calls.tsv"),
                               lambda row: row["function"])
    for name, group in groups:
        group = list(group)
        inputs = [row for row in group if row["direction"] != "out"]
        outputs = [row for row in group if row["direction"] == "out"]
        thunks += thunk(prototypes.pop(name), inputs, outputs)
        rows += descriptor(name, inputs, outputs)
    if prototypes:
        sys.exit(f"calls.tsv lacks {', '.join(prototypes)}")
    return f"{thunks}static const struct wrapper wrappers[] = {{\n{rows}}};\n"


def check(compiler, runner, scratch):
    program = f"{scratch}/{compiler[0]}"
    commands = [
        [*compiler, *FLAGS, *support.include_flags(support.HEADERS),
         f"-I{scratch}", f"{support.FOLDER}/wrappers_test.c", "-o", program],
        [*runner, program],
    ]
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            return [f"{' '.join(command)}:\n{done.stdout}{done.stderr}"], ""
    return [], f"{compiler[0]}: {done.stdout.strip()}"


def main():
    with tempfile.TemporaryDirectory() as scratch:
        pathlib.Path(scratch, "calls.inc").write_text(calls_table())
        results = support.in_parallel(lambda run: check(*run, scratch), RUNS)
    support.finish(sum((problems for problems, _ in results), []),
                   "\n".join(summary for _, summary in results))


main()
