# SPDX-License-Identifier: BSD-3-Clause
"""C for dispatch_test.c: both sides of a call, from a folder of headers.

Which functions there are, and in which order they take their arguments, comes from
the headers; what must come of them from the tables of calls.py.
"""
import dataclasses
import pathlib
import re

import calls
import firmware
import support

# The dispatcher's answer where there is no handler, if it is a status.
MISSING = {"2.0-bet0": ("-DMISSING=5",)}


def revision_of(folder):
    """The revision of which a folder has one consumer's files."""
    return support.revision_of(folder.parent)


def interfaces(folder):
    """Those that a folder of the firmware's files has."""
    return [name for name in calls.INTERFACES
            if (folder / f"{name}_call.h").exists()]


def names(rows):
    return [row["name"] for row in rows]


def tables(scratch, revision=support.FIRST, changed=None):
    """The flag with which dispatch_test.c finds the table of a revision."""
    pathlib.Path(scratch, "tables.inc").write_text(
        calls.table(revision, changed))
    return f"-I{scratch}"


def prototypes(header, pattern):
    """{command: [(type, name)]}"""
    text = (header).read_text(encoding="utf-8")
    return {match[1]: re.findall(r"(\w[\w ]*?[ *]+)(\w+)(?:,|$)",
                                 " ".join(match[2].split()))
            for match in re.finditer(pattern, text)}


def members(header, tag):
    found = re.search(rf"^struct {tag} \{{\n(.*?)^\}};",
                      header.read_text(encoding="utf-8"), re.M | re.S)
    return re.findall(r"(\w+);", found[1]) if found else []


def caller_thunk(header, command, parameters):
    revision = revision_of(header.parent)
    known = names(calls.inputs(revision, command))
    arguments = ", ".join(
        f"({kind.strip()})in[{known.index(name)}]" if name in known
        else f"({kind.strip()})0" for kind, name in parameters
        if name != "void")
    text = (f"static void call_{command}(const uint64_t *in, "
            "struct answer *answer)\n{\n\t(void)in;\n"
            f"\tstruct {command}_result result = {command}({arguments});\n"
            "\tanswer->x0 = result.x0;\n")
    there = [name for name in members(header, command + "_result")
             if name not in ("x0", "valid")]
    text += f"\tanswer->count = {len(there)};\n"
    for i, name in enumerate(names(calls.outputs(revision, command))):
        if name in there:
            text += (f"\tanswer->valid[{i}] = (result.valid & "
                     f"{command.upper()}_{name.upper()}_VALID) != 0;\n"
                     f"\tanswer->value[{i}] = (uint64_t)result.{name};\n")
    return text + "}\n\n"


def caller_side(folder):
    thunks, rows, count, includes = "", "", 0, ""
    for interface in interfaces(folder):
        header = folder / f"{interface}_call.h"
        found = prototypes(header, r"\bstruct (\w+)_result\s+\1\(([^)]*)\)\n")
        includes += (f"#ifndef NATIVE\n#define {interface.upper()}_CONDUIT "
                     f'conduit\n#endif\n#include "{header.name}"\n')
        thunks += "".join(caller_thunk(header, *item) for item in found.items())
        rows += "".join(f'\t{{ "{name.upper()}", call_{name} }},\n'
                        for name in found)
        count += len(found)
    return (
        '#include "rmm_smc.h"\n#include "scene.h"\n#ifndef NATIVE\n'
        "static void conduit(struct rmm_regs *regs)\n"
        "{\n\ttest_conduit(regs->x);\n}\n#endif\n" + includes + thunks
        + f"const struct caller callers[] = {{\n{rows}}};\n"
        f"const unsigned int caller_count = {count};\n")


def handler(header, command, returns, parameters):
    text = ", ".join(f"{kind}{name}" for kind, name in parameters)
    lines = [f'scene.command = "{command.upper()}";',
             "scene.fid = request->fid;",
             "scene.sve_hint = request->sve_hint;",
             "scene.context_good = request->context == &scene;"]
    lines += [f'scene_saw("{name}", (uint64_t){name});'
              for _, name in parameters if name not in ("request", "outputs")]
    lines += [f'outputs->{name} = (__typeof__(outputs->{name}))'
              f'scene_output("{name}");'
              for name in members(header, command + "_outputs")]
    if returns != "void":
        lines.append(f"return ({returns})scene.x0;")
    body = "".join(f"\t{line}\n" for line in lines)
    return f"static {returns} handle_{command}({text})\n{{\n{body}}}\n\n"


def handlers(folder, interface):
    """The handlers of an interface, and a function that calls its dispatcher."""
    header = folder / f"{interface}_dispatch.h"
    pattern = r"typedef \w+ (\w+)_handler\(([^)]*)\);"
    returns = {name: kind for kind, name in re.findall(
        r"typedef (\w+) (\w+)_handler\(", header.read_text(encoding="utf-8"))}
    found = prototypes(header, pattern)
    rows = "".join(f"\t\t.{name.removeprefix(interface + '_')} = "
                   f"handle_{name},\n" for name in found)
    return (
        "".join(handler(header, name, returns[name], parameters)
                for name, parameters in found.items())
        + f"static int {interface}_call(struct rmm_regs *regs, int handlers)\n"
        "{\n"
        f"\tstatic const struct {interface}_handlers none;\n"
        f"\tstatic const struct {interface}_handlers all = {{\n"
        f"\t\t.context = &scene,\n{rows}\t}};\n\n"
        f"\tif (!{interface}_fid_in_range((uint32_t)regs->x[0] & ~0x10000u))\n"
        "\t\treturn 0;\n"
        f"\t{interface}_dispatch(handlers ? &all : &none, regs);\n"
        "\treturn 1;\n}\n\n"
        f"static int {interface}_counts(uint32_t fid, unsigned int *inputs, "
        "unsigned int *outputs)\n{\n"
        f"\tconst struct {interface}_command *row = "
        f"{interface}_command_find(fid);\n\n"
        "\tif (!row)\n\t\treturn 0;\n\t*inputs = row->inputs;\n"
        "\t*outputs = row->outputs;\n\treturn 1;\n}\n\n")


def rmm_side(folder):
    """Each call goes to the dispatcher of its range, and that of none to one."""
    served = interfaces(folder)
    psci = ("\telse if ((x[0] & 0xff00) == 0)\n"
            "\t\tpsci_dispatch(&(const struct psci_handlers){ 0 }, &regs);\n"
            if "psci" in served else "")
    return (
        "".join(f'#include "{name}_dispatch.h"\n' for name in served)
        + '#include "scene.h"\n#include <string.h>\n\n'
        + "".join(handlers(folder, name) for name in served)
        + "void dispatcher_call(uint64_t *x, int handlers)\n{\n"
        "\tstruct rmm_regs regs;\n\n\tmemcpy(&regs, x, sizeof(regs));\n\tif ("
        + " || ".join(f"{name}_call(&regs, handlers)" for name in served)
        + f")\n\t\t;\n{psci}\telse\n"
        "\t\trmi_dispatch(&(const struct rmi_handlers){ 0 }, &regs);\n"
        "\tmemcpy(x, &regs, sizeof(regs));\n}\n\n"
        "int dispatcher_counts(uint32_t fid, unsigned int *inputs, "
        "unsigned int *outputs)\n{\n\treturn "
        + " ||\n\t       ".join(f"{name}_counts(fid, inputs, outputs)"
                                for name in served) + ";\n}\n")


def plain(name):
    """What the kernel and the specification have in common of a name."""
    return name.removeprefix("out_").removeprefix("sro_").removesuffix("_ptr")


def place_of(row):
    """The variable that a kernel's thunk gets an output in."""
    return plain(row["parameter"].replace("->", "."))


def register_of(row):
    """Where it is if the thunk gets all registers; 0 on a status without it."""
    on = " || ".join(f"(regs.a0 & 0xff) == {status}" for status in row["valid"])
    return f"({on} ? regs.a{row['register']} : 0)"


def kernel_thunk(header, command, parameters):
    """The wrapper of the kernel's headers; what is not valid is 0 there."""
    revision = revision_of(header.parent.parent)
    known = [plain(row["parameter"]) for row in calls.inputs(revision, command)]
    declared, arguments, there = [], [], []
    for kind, name in parameters:
        base = kind.replace("*", "").strip()
        if "*" not in kind:
            arguments.append(f"({base})in[{known.index(plain(name))}]"
                             if plain(name) in known else f"({base})0")
            continue
        name = plain(name)
        declared.append(f"\t{base} {name} = "
                        f"{'{ 0 }' if base.startswith('struct') else '0'};\n")
        arguments.append(f"&{name}")
        there += [f"{name}.{member}" for member in
                  members(header, base.split()[-1])
                  ] if "struct" in base else [name]
    call = f"{command}({', '.join(arguments)})"
    gets_all = "&regs" in arguments
    outputs = calls.outputs(revision, command)
    places = list(map(register_of if gets_all else place_of, outputs))
    if gets_all:
        call = f"({call}, regs.a0)"
        there = [place for place, row in zip(places, outputs)
                 if not row.get("unfinished")]
    text = (f"static void call_{command}(const uint64_t *in, "
            "struct answer *answer)\n{\n" + "".join(declared) +
            f"\tanswer->x0 = (uint64_t){call};\n"
            f"\t(void)in;\n\tanswer->count = {len(there)};\n")
    for i, place in enumerate(places):
        if place in there:
            text += (f"\tanswer->value[{i}] = (uint64_t){place};\n"
                     f"\tanswer->valid[{i}] = {place} != 0;\n")
    return text + "}\n\n"


def kernel_side(folder):
    """The kernel has no wrappers of the PSCI."""
    thunks, rows, count, includes = "", "", 0, ""
    for name in revision_of(folder).names:
        found = prototypes(
            folder / name,
            r"\bstatic inline (?:int|long|void) (r[ms]i_\w+)\(([^)]*)\)\n")
        includes += f"#include <{name}>\n"
        thunks += "".join(kernel_thunk(folder / name, *item)
                          for item in found.items())
        rows += "".join(f'\t{{ "{name.upper()}", call_{name} }},\n'
                        for name in found)
        count += len(found)
    return (includes + '#include "scene.h"\n\n' + thunks
            + f"const struct caller callers[] = {{\n{rows}}};\n"
            f"const unsigned int caller_count = {count};\n")


# What linux/arm-smccc.h of the mock declares.
STANDIN_CONDUIT = """\
#include <linux/arm-smccc.h>
#include <string.h>
#include "scene.h"

void standin_smccc_1_1(const unsigned long *values, unsigned int count,
		       struct arm_smccc_res *res)
{
	uint64_t x[REGISTERS] = { 0 };

	for (unsigned int i = 0; i < count; i++)
		x[i] = values[i];
	test_conduit(x);
	*res = (struct arm_smccc_res){ x[0], x[1], x[2], x[3] };
}

void arm_smccc_1_2_smc(const struct arm_smccc_1_2_regs *args,
		       struct arm_smccc_1_2_regs *res)
{
	uint64_t x[REGISTERS];

	memcpy(x, args, sizeof(x));
	test_conduit(x);
	memcpy(res, x, sizeof(x));
}
"""

# An RMM that is a dispatcher alone, or a mock.
ALONE = """\
#include "scene.h"

void rmm_call(uint64_t *x, int handlers)
{{
	{0}_call(x, handlers);
}}

int rmm_counts(uint32_t fid, unsigned int *inputs, unsigned int *outputs)
{{
	return {0}_counts(fid, inputs, outputs);
}}
"""


@dataclasses.dataclass(frozen=True)
class Part:
    """A unit of the program, and the flags that it needs."""
    name: str
    text: str
    flags: tuple = ()


def own(name, *flags):
    """A unit of this folder."""
    text = (firmware.FOLDER / name).read_text(encoding="utf-8")
    return Part(pathlib.Path(name).stem, text, flags)


def sources(folder, pattern):
    return [Part(path.stem, path.read_text(encoding="utf-8"), (f"-I{folder}",))
            for path in sorted(folder.glob(pattern))]


def firmware_callers(folder, *flags):
    return [Part("callers", caller_side(folder), (f"-I{folder}", *flags))]


def native_callers(folder):
    """With the SMC instruction, which raises a signal."""
    return [*firmware_callers(folder, "-DNATIVE"), own("native.c")]


def kernel_wrappers(folder):
    """Its headers are written for the warnings of the kernel."""
    standins = "-isystem", revision_of(folder).standins
    return [Part("callers", kernel_side(folder), (
        "-isystem", folder, *standins, "-Wno-sign-conversion"))]


def kernel_callers(folder):
    """The same with calls that go to the test."""
    standins = "-isystem", revision_of(folder).standins
    return [*kernel_wrappers(folder), Part("conduit", STANDIN_CONDUIT, standins)]


def dispatcher(folder):
    return [Part("rmm", rmm_side(folder), (f"-I{folder}",)),
            *sources(folder, "*_dispatch.c")]


def mock(folder):
    return [own("mock_side.c", f"-I{folder}"),
            *(part for part in sources(folder, "*.c")
              if part.name != "rmm_mock_linux")]


def alone(side):
    """Calls go to this side, and to no other."""
    return [Part("alone", ALONE.format(side))]


def both():
    """The dispatcher and the mock get the same calls."""
    return [own("both_sides.c")]


def compile_part(compiler, part, scratch, flags):
    """(object file, what the compiler said)"""
    path = f"{scratch}/{part.name}.{hash((compiler, part, flags)):x}.o"
    return path, firmware.run(
        *compiler, "-std=gnu11", *flags, *part.flags, f"-I{firmware.FOLDER}",
        "-c", "-x", "c", "-", "-o", path, text=part.text)


def run(compiler, runner, objects, program):
    """What the test says of a program's objects; None if nothing."""
    for name, (_, said) in objects:
        if said:
            return f"{name}: {said}"
    return (firmware.run(*compiler, *(path for _, (path, _) in objects),
                         "-o", program)
            or firmware.run(*runner, program))


def play(compiler, runner, parts, scratch, flags=()):
    """The same of parts that are compiled for this run alone."""
    flags = "-g", "-O2", "-Wall", "-Wextra", "-Wconversion", "-Werror", *flags
    return run(compiler, runner, [
        (part.name, compile_part(tuple(compiler), part, scratch, flags))
        for part in parts], f"{scratch}/program")
