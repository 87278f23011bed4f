# SPDX-License-Identifier: BSD-3-Clause
"""C for dispatch_test.c: the tables, and both sides of a folder of headers.

What is where comes from the tables typed by hand; which functions there are and
in which order they take their arguments comes from the headers.
"""
import itertools
import pathlib
import re

import firmware
import support

# Outputs that the kernel's wrappers call differently.
OUTPUTS = {
    "rmi_data_destroy.data_out": "data", "rmi_data_destroy.top_out": "top",
    "rmi_features.out": "value", "rmi_rec_aux_count.aux_count": "aux_count",
    "rmi_rtt_init_ripas.out_top": "out_top",
    "rmi_rtt_set_ripas.out_top": "out_top",
    "rsi_ipa_state_get.out_top": "out_top",
}
INPUTS = {
    "rmi_granule_delegate.phys": "addr", "rmi_granule_undelegate.phys": "addr",
    "rmi_rec_destroy.rec": "rec_ptr", "rmi_rtt_set_ripas.rec": "rec_ptr",
}
# Arguments with reserved bits that should be zero.
SBZ = {"rmi_data_create.flags": "0xfffffffffffffffeU",
       "rsi_ipa_state_set.flags": "0xfffffffffffffffeU",
       "rsi_version.req": "0xffffffff80000000U"}
# The same where they must be zero.
MBZ = {"rmi_version.req": "0xffffffff80000000U"}
INTERFACES = ("rmi", "rsi", "psci")
# What X0 holds, by the column of that name.
RESULTS = {"": "STATUS", "signed": "SIGNED_STATUS", "version": "VERSION",
           "none": "NONE"}


def calls():
    """The rows about parameters of all interfaces."""
    return support.table("calls.tsv") + firmware.table("calls.tsv")


def interface_of(command):
    return command.split("_")[0]



def name_of(row):
    key = f"{row['function']}.{row['parameter']}"
    if row["direction"] != "out":
        return INPUTS.get(key, row["parameter"])
    plain = row["parameter"].removeprefix("out_").split("->")[-1]
    return OUTPUTS.get(key, plain)


def table_row(row):
    msb, lsb = map(int, row["bits"].split(":"))
    mask = (1 << msb + 1) - (1 << lsb)
    valid = " | ".join(f"1U << {s}" for s in row["valid"].split(",") if s)
    key = f"{row['function']}.{row['parameter']}"
    sbz, mbz = SBZ.get(key, "0"), row.get("mbz", MBZ.get(key, "0"))
    return (f'{{ "{name_of(row)}", {row["register"]}, {lsb}, {mask:#x}U, '
            f"{valid or '0'}, {sbz}, {mbz}, "
            f"{int(row['direction'] == 'signed')} }}")


def tables(changed=None):
    """calls.tsv as C; `changed` has other bits of some parameters."""
    text = ""
    rows = [dict(row, **(changed or {}).get(
        f"{row['function']}.{row['parameter']}", {}))
        for row in calls()]
    for name, group in itertools.groupby(rows, lambda row: row["function"]):
        group = list(group)
        inputs = [row for row in group if row["direction"] in ("in", "signed")]
        outputs = [row for row in group if row["direction"] == "out"]
        result = RESULTS[group[0].get("result", "")]
        text += (f'\t{{ "{name.upper()}", {interface_of(name).upper()}, {result}, '
                 f'{group[0]["fid"]}U,\n'
                 f"\t  {len(inputs)}, {{ "
                 f"{', '.join(map(table_row, inputs)) or '{ 0 }'} }},\n"
                 f"\t  {len(outputs)}, {{ "
                 f"{', '.join(map(table_row, outputs)) or '{ 0 }'} }} }},\n")
    return f"static const struct command commands[] = {{\n{text}}};\n"


def order(command):
    """The names of a command's arguments, as calls.tsv lists them."""
    return [name_of(row) for row in calls() if row["function"] == command
            and row["direction"] in ("in", "signed")]


def results(command):
    return [name_of(row) for row in calls()
            if row["function"] == command and row["direction"] == "out"]


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
    known = order(command)
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
    for i, name in enumerate(results(command)):
        if name in there:
            text += (f"\tanswer->valid[{i}] = (result.valid & "
                     f"{command.upper()}_{name.upper()}_VALID) != 0;\n"
                     f"\tanswer->value[{i}] = (uint64_t)result.{name};\n")
    return text + "}\n\n"


def caller_side(folder):
    thunks, rows, count, includes = "", "", 0, ""
    for interface in INTERFACES:
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
    return (
        "".join(f'#include "{name}_dispatch.h"\n' for name in INTERFACES)
        + '#include "scene.h"\n#include <string.h>\n\n'
        + "".join(handlers(folder, name) for name in INTERFACES)
        + "void rmm_call(uint64_t *x, int handlers)\n{\n"
        "\tstruct rmm_regs regs;\n\n\tmemcpy(&regs, x, sizeof(regs));\n\tif ("
        + " || ".join(f"{name}_call(&regs, handlers)" for name in INTERFACES)
        + ")\n\t\t;\n\telse if ((x[0] & 0xff00) == 0)\n"
        "\t\tpsci_dispatch(&(const struct psci_handlers){ 0 }, &regs);\n"
        "\telse\n\t\trmi_dispatch(&(const struct rmi_handlers){ 0 }, &regs);\n"
        "\tmemcpy(x, &regs, sizeof(regs));\n}\n\n"
        "int rmm_counts(uint32_t fid, unsigned int *inputs, "
        "unsigned int *outputs)\n{\n\treturn "
        + " ||\n\t       ".join(f"{name}_counts(fid, inputs, outputs)"
                                for name in INTERFACES) + ";\n}\n")


def kernel_thunk(header, command, parameters):
    """The wrapper of the kernel's headers; what is not valid is 0 there."""
    rows = [row for row in support.table("calls.tsv")
            if row["function"] == command]
    known = [row["parameter"] for row in rows if row["direction"] != "out"]
    places = [row["parameter"].replace("->", ".") for row in rows
              if row["direction"] == "out"]
    declared, arguments, there = [], [], []
    for kind, name in parameters:
        base = kind.replace("*", "").strip()
        if "*" not in kind:
            arguments.append(f"({base})in[{known.index(name)}]"
                             if name in known else f"({base})0")
            continue
        declared.append(f"\t{base} {name} = {'{ 0 }' if ' ' in base and 'struct' in base else '0'};\n")
        arguments.append(f"&{name}")
        there += [f"{name}.{member}" for member in
                  members(header, base.split()[-1])
                  ] if "struct" in base else [name]
    text = (f"static void call_{command}(const uint64_t *in, "
            "struct answer *answer)\n{\n" + "".join(declared) +
            f"\tanswer->x0 = (uint64_t){command}({', '.join(arguments)});\n"
            f"\t(void)in;\n\tanswer->count = {len(there)};\n")
    for i, place in enumerate(places):
        if place in there:
            text += (f"\tanswer->value[{i}] = (uint64_t){place};\n"
                     f"\tanswer->valid[{i}] = {place} != 0;\n")
    return text + "}\n\n"


def kernel_side(folder):
    """The kernel has no wrappers of the PSCI."""
    thunks, rows, count = "", "", 0
    for interface in ("rmi", "rsi"):
        header = folder / f"asm/{interface}_cmds.h"
        found = prototypes(
            header, r"\bstatic inline int (r[ms]i_\w+)\(([^)]*)\)\n")
        thunks += "".join(kernel_thunk(header, *item) for item in found.items())
        rows += "".join(f'\t{{ "{name.upper()}", call_{name} }},\n'
                        for name in found)
        count += len(found)
    return ("#include <asm/rmi_cmds.h>\n#include <asm/rsi_cmds.h>\n"
            '#include <string.h>\n#include "scene.h"\n\n' + STANDIN_CONDUIT
            + thunks + f"const struct caller callers[] = {{\n{rows}}};\n"
            f"const unsigned int caller_count = {count};\n")


# What linux/arm-smccc.h of the mock declares.
STANDIN_CONDUIT = """\
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


class Part:
    """A unit of the program, and the flags that it needs."""

    def __init__(self, name, text, *flags):
        self.name, self.text, self.flags = name, text, flags


def own(name, *flags):
    """A unit of this folder."""
    text = (firmware.FOLDER / name).read_text(encoding="utf-8")
    return Part(pathlib.Path(name).stem, text, *flags)


def firmware_callers(folder):
    return [Part("callers", caller_side(folder), f"-I{folder}")]


def kernel_callers(folder):
    """Its headers are written for the warnings of the kernel."""
    return [Part("callers", kernel_side(folder), "-isystem", folder,
                 "-isystem", support.STANDINS, "-Wno-sign-conversion")]


def dispatcher(folder, *flags):
    return [Part("rmm", rmm_side(folder), f"-I{folder}", *flags)] + [
        Part(path.stem, path.read_text(encoding="utf-8"), f"-I{folder}")
        for path in sorted(folder.glob("*_dispatch.c"))]


def mock(folder, *flags):
    sources = [path for path in sorted(folder.glob("*.c"))
               if path.stem != "rmm_mock_linux"]
    return [own("mock_side.c", f"-I{folder}", *flags)] + [
        Part(path.stem, path.read_text(encoding="utf-8"), f"-I{folder}")
        for path in sources]


def both(dispatch_folder, mock_folder):
    """The dispatcher and the mock, which get the same calls."""
    return [own("both_sides.c"),
            *dispatcher(dispatch_folder, "-Drmm_call=dispatcher_call",
                        "-Drmm_counts=dispatcher_counts"),
            *mock(mock_folder, "-Drmm_call=mock_call",
                  "-Drmm_counts=mock_counts")]


# What was compiled before: most programs share most of their units.
objects = {}


def compile_part(compiler, part, scratch, *flags):
    """(object file, what the compiler said)"""
    command = (*compiler, "-std=gnu11", "-g", "-O2", "-Wall", "-Wextra",
               "-Wconversion", "-Werror", *flags, *part.flags,
               f"-I{firmware.FOLDER}", "-c", "-x", "c", "-")
    if (command, part.text) not in objects:
        path = f"{scratch}/{part.name}.o"
        objects[command, part.text] = path, firmware.run(
            *command, "-o", path, text=part.text)
    return objects[command, part.text]


def play(compiler, runner, parts, scratch, flags=(), changed=None):
    """What the test says of a caller's and an RMM's side; None if nothing."""
    pathlib.Path(scratch, "tables.inc").write_text(tables(changed))
    parts = [*parts, own("dispatch_test.c", f"-I{scratch}")]
    if "-DNATIVE" in flags:
        parts.append(own("native.c"))
    units = []
    for part in parts:
        path, said = compile_part(compiler, part, scratch, *flags)
        if said:
            return f"{part.name}: {said}"
        units.append(path)
    program = f"{scratch}/program"
    return (firmware.run(*compiler, *units, "-o", program)
            or firmware.run(*runner, program))
