# SPDX-License-Identifier: BSD-3-Clause
"""calls.tsv as C, for wrapper.h."""
import itertools

import support

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


def rows(revision):
    """{function: its rows of calls.tsv}"""
    return {name: list(group) for name, group in itertools.groupby(
        revision.table("calls.tsv"), lambda row: row["function"])}


def table(revision):
    """calls.tsv as C."""
    prototypes = {name: support.parameters(text)
                  for _, name, text in revision.functions()}
    thunks, text = "", ""
    for name, group in rows(revision).items():
        inputs = [row for row in group if row["direction"] in ("in", "signed")]
        outputs = [row for row in group if row["direction"] == "out"]
        form = "rsi" if name.startswith("rsi_") else f"rmi_{revision.name[0]}"
        thunks += thunk(name, prototypes[name], inputs, outputs)
        text += descriptor(name, group[0]["fid"], form, inputs, outputs)
    headers = "".join(f"#include <{name}>\n" for name in revision.names)
    return (f"{headers}\n{thunks}"
            f"static const struct wrapper wrappers[] = {{\n{text}}};\n")
