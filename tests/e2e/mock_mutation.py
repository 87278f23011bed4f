# SPDX-License-Identifier: BSD-3-Clause
"""The mock and the kernel's wrappers notice that they were made from different
specifications.

Each mutation is a specification that is valid, and wrong. One side is made from
it, the other is the committed one: a program that calls every wrapper, as
tests/kernel/calls.tsv has it, must say what does not fit.
"""
import itertools
import os
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/mock")
import userspace
sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import sides
import support

SPEC = support.SOURCE / "spec/den0137.yaml"

# What arguments are that are neither addresses nor levels.
VALUES = {"flags": 1, "req": 0x10000, "index": 0, "status": "(uint64_t)-3",
          "ripas": 1}

# Outputs that share one.
STRUCTURES = {"rmi_rtt_read_entry": "struct rtt_entry rtt",
              "rsi_measurement_read": "struct rsi_measurement measurement"}

# What changes: [(command, old, new)], what the program says if the wrappers are
# made from it, and if the mock is; "" where nothing can be seen.
MUTATIONS = {
    "swapped arguments": ([
        ("RMI_REALM_CREATE", "name: rd\n            register: X1",
         "name: params_ptr\n            register: X1"),
        ("RMI_REALM_CREATE", "name: params_ptr\n            register: X2",
         "name: rd\n            register: X2"),
    ], "RMI_REALM_CREATE: rd (X1) = 0x2000 is not what was expected, 0x1000",
       "RMI_REALM_CREATE: params_ptr (X1) = 0x1000 is not what was expected,"
       " 0x2000"),
    "other registers": ([
        ("RMI_RTT_SET_RIPAS", "base, register: X3", "top, register: X3"),
        ("RMI_RTT_SET_RIPAS", "top, register: X4", "base, register: X4"),
        ("RMI_RTT_SET_RIPAS", "rec_ptr, register: X2", "top, register: X2"),
        ("RMI_RTT_SET_RIPAS", "top, register: X3", "rec_ptr, register: X3"),
    ], "RMI_RTT_SET_RIPAS: rec_ptr (X2) = 0x4000 is not what was expected,"
       " 0x2000",
       "RMI_RTT_SET_RIPAS: top (X2) = 0x2000 is not what was expected,"
       " 0x4000"),
    "another register of an output": ([
        ("RMI_VERSION", "name: lower", "name: higher"),
        ("RMI_VERSION", "name: higher\n            register: X2",
         "name: lower\n            register: X2"),
    ], "rmi_version: out_lower is 0x1200, not 0x1100",
       "RMI_VERSION: the log has no lower=0x1100"),
    "an output less": ([
        ("RMI_RTT_SET_RIPAS", "inputs: 5, outputs: 2",
         "inputs: 5, outputs: 1"),
        ("RMI_RTT_SET_RIPAS", "          - name: out_top\n", None),
        ("RMI_RTT_SET_RIPAS", "          - {id: out_top, then:", None),
    ], "error: too many arguments to function ‘rmi_rtt_set_ripas’",
       "RMI_RTT_SET_RIPAS: X1 = 0x1100 of the result has bits that are no"
       " output"),
    "another function ID": ([
        ("RMI_RTT_FOLD", "fid: 0xC4000166", "fid: 0xC400016A"),
    ], "fid (X0) = 0xc400016a is the function ID of no command",
       "fid (X0) = 0xc4000166 is the function ID of no command"),
    "exchanged function IDs": ([
        ("RMI_RTT_FOLD", "fid: 0xC4000166", "fid: 0xC400015E"),
        ("RMI_RTT_DESTROY", "fid: 0xC400015E", "fid: 0xC4000166"),
    ], "RMI_RTT_FOLD: expected, and not called",
       "RMI_RTT_FOLD: expected, and not called"),
    "swapped arguments of the RSI": ([
        ("RSI_ATTESTATION_TOKEN_CONTINUE", "{name: offset, register: X2",
         "{name: size, register: X2"),
        ("RSI_ATTESTATION_TOKEN_CONTINUE", "{name: size, register: X3",
         "{name: offset, register: X3"),
    ], "RSI_ATTESTATION_TOKEN_CONTINUE: offset (X2) = 0x3000 is not what was"
       " expected, 0x2000",
       "RSI_ATTESTATION_TOKEN_CONTINUE: size (X2) = 0x2000 is not what was"
       " expected, 0x3000"),
    "a function ID of the RSI": ([
        ("RSI_HOST_CALL", "fid: 0xC4000199", "fid: 0xC400019A"),
    ], "fid (X0) = 0xc400019a is the function ID of no command",
       "fid (X0) = 0xc4000199 is the function ID of no command"),
    "a narrow output of the RSI": ([
        ("RSI_IPA_STATE_SET", "bits: 0:0\n            type: RsiResponse",
         "bits: 1:1\n            type: RsiResponse"),
        ("RSI_IPA_STATE_SET", "          - name: response",
         "          - {reserved: MBZ, register: X2, bits: 0:0}\n"
         "          - name: response"),
        ("RSI_IPA_STATE_SET", "register: X2, bits: 63:1", "register: X2, bits: 63:2"),
    ], "rsi_ipa_state_set: out_response is 0x0, not 0x1",
       "RSI_IPA_STATE_SET: X2 = 0x1 of the result has bits that are no output:"
       " bit 0"),
    "a narrow argument": ([
        ("RMI_RTT_READ_ENTRY", "level, register: X3, bits: 63:0, type: Int64",
         "level, register: X3, bits: 31:0, type: Int32"),
        ("RMI_RTT_READ_ENTRY", "        outputs:\n",
         "          - {reserved: SBZ, register: X3, bits: 63:32}\n"
         "        outputs:\n"),
    ], "RMI_RTT_READ_ENTRY: level (X3) = 0xffffffff is not what was expected,"
       " 0xffffffffffffffff",
       "RMI_RTT_READ_ENTRY: level (X3) = 0xffffffffffffffff has bits beside the"
       " input: bit 32"),
}


def row(text, start):
    """The lines of the row of a list that starts there."""
    end = re.compile(r"^ {0,10}\S|^$", re.MULTILINE).search(text, start + 12)
    return text[start:end.start()]


def mutate(spec, edits):
    for command, old, new in edits:
        at = spec.index(f"- command: {command}\n")
        start = spec.index(old, at)
        old = row(spec, start) if new is None else old
        spec = spec[:start] + (new or "") + spec[start + len(old):]
    return spec


def generate(spec, consumer, scratch):
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    copy = folder / SPEC.name
    copy.write_text(spec)
    done = userspace.run(os.environ["RMIGEN"], "generate", "--spec", copy,
                       "--consumer", consumer, "--out", folder / "out")
    if done.returncode != 0:
        sys.exit(f"no valid mutation:\n{done.stderr}")
    made = next(folder.glob(f"out/**/{consumer}"))
    pretend(made)
    return made


def digest(folder):
    header = next(folder.rglob("*.h")).read_text()
    return re.search(r"ABI digest: (0x\w{16})", header)[1]


def pretend(made):
    """Give the files the committed digest: by another one they are refused."""
    theirs, ours = digest(made), digest(userspace.MOCK)
    for path in filter(pathlib.Path.is_file, made.rglob("*")):
        path.write_text(path.read_text().replace(theirs, ours))


def argument(position, name, level):
    if name == "level":
        return level
    return str(VALUES.get(name, hex(0x1000 * (position + 1))))


def wrapper_parameters(headers):
    """The names of the parameters of each wrapper, in their order."""
    text = "".join((headers / f"asm/{name}_cmds.h").read_text(encoding="utf-8")
                   for name in ("rmi", "rsi"))
    return {name: re.findall(r"(\w+)(?:,|$)", found) for name, found in
            re.findall(r"^static inline int (r[ms]i_\w+)\(([^)]*)\)", text,
                       re.MULTILINE)}


def mock_inputs(mock):
    """The names of the inputs of each command, in their order."""
    text = (mock / "rmm_mock_tables.c").read_text(encoding="utf-8")
    return {name: re.findall(r'^\t\{ "(\w+)"', found, re.MULTILINE)
            for name, found in re.findall(r" (r[ms]i_\w+)_inputs\[\] = "
                                          r"\{\n(.*?)^\};", text,
                                          re.MULTILINE | re.DOTALL)}


def in_order(values, names):
    """The values by name; a name that one side alone has, by position."""
    rest = [value for name, value in values.items() if name not in names]
    return [values[name] if name in values else rest.pop(0)
            for name in names]


def result(out):
    """Distinct, and as wide as the output."""
    wide = "00" if out["bits"] == "63:0" else ""
    return "1" if out["bits"] == "0:0" else f"0x1{out['register']}{wide}"


def call(name, rows, level, inputs, parameters):
    """C: one wrapper with distinct arguments and results, and what came back."""
    outs = [row for row in rows if row["direction"] == "out"]
    ins = [row["parameter"] for row in rows if row["direction"] != "out"]
    values = {parameter: argument(i, parameter, level)
              for i, parameter in enumerate(ins)}
    together = any("->" in out["parameter"] for out in outs)
    code = [STRUCTURES[name] + " = { 0 };"] if together else [
        f"unsigned long {out['parameter']} = 0;" for out in outs]
    given = dict(values)
    given.update({STRUCTURES[name].split()[-1]: "&" + STRUCTURES[name].split()[-1]}
                 if together else
                 {out["parameter"]: f"&{out['parameter']}" for out in outs})
    # A parameter that the wrapper does not have is passed behind the others.
    order = parameters + [name for name in given if name not in parameters]
    command = name.upper().replace("_", "_MOCK_", 1)
    results = ["0"] * (1 + max([0, *(int(out["register"]) for out in outs)]))
    for out in outs:
        results[int(out["register"])] = result(out)
    code += [
        f"rmm_mock_expect_call(&mock, {command}, "
        f"{', '.join(in_order(values, inputs))});",
        f"rmm_mock_will_return(&mock, {command}, {', '.join(results)});",
        f"{name}({', '.join(given[name] for name in order)});",
    ]
    for out in outs:
        place = out["parameter"].replace("->", ".")
        code.append(f"compare(\"{name}: {place}\", (uint64_t){place}, "
                    f"{result(out)});")
        # One bit has a name in the log.
        if out["bits"] != "0:0":
            code.append(f'logged("{name.upper()}", "{sides.name_of(out)}", '
                        f"{result(out)});")
    return "\t{\n\t\t" + "\n\t\t".join(code) + "\n\t}\n"


PROGRAM = """\
#include <rmm_mock.h>
#include <asm/rmi_cmds.h>
#include <asm/rsi_cmds.h>
#include <string.h>

static struct rmm_mock mock;

static void compare(const char *what, uint64_t got, uint64_t wanted)
{
	if (got != wanted)
		printf("%%s is 0x%%llx, not 0x%%llx\\n", what,
		       (unsigned long long)got, (unsigned long long)wanted);
}

/* The mock calls an output of its last call so; numbers have two forms. */
static void logged(const char *command, const char *name, uint64_t value)
{
	char line[1024] = "", hex[64], decimal[64];

	rmm_mock_call_text(&mock, rmm_mock_calls(&mock, RMM_MOCK_COMMANDS),
			   line, sizeof(line));
	snprintf(hex, sizeof(hex), " %%s=0x%%llx", name,
		 (unsigned long long)value);
	snprintf(decimal, sizeof(decimal), " %%s=%%llu", name,
		 (unsigned long long)value);
	if (!strstr(line, hex) && !strstr(line, decimal))
		printf("%%s: the log has no%%s\\n", command, hex);
}

int main(void)
{
	rmm_mock_init(&mock);
	/* The arguments are distinct, not good. */
	mock.ignored = 1u << RMM_MOCK_REFUSED;
	rmm_mock_use(&mock);
%s
	rmm_mock_finish(&mock);
	rmm_mock_print(&mock, stdout);
	return 0;
}
"""


def program(mock, headers):
    inputs, parameters = mock_inputs(mock), wrapper_parameters(headers)
    groups = itertools.groupby(support.table("calls.tsv"),
                               lambda row: row["function"])
    rows = {name: list(group) for name, group in groups}
    return PROGRAM % "".join(
        call(name, rows[name], level, inputs[name], parameters[name])
        for name in rows for level in ("2", "(uint64_t)-1"))


def said(scratch, mock, headers):
    """All that is wrong, as the compiler or the program tells it."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    (folder / "program.c").write_text(program(mock, headers))
    # Signs are not the point here; the constants of the table have none.
    refused = userspace.build(["gcc"], folder / "program",
                            [folder / "program.c"], mock, headers,
                            ["-Wno-sign-conversion"])
    if refused:
        return refused
    lines = userspace.run(folder / "program").stdout.splitlines()
    return "\n".join(line for line in lines if " -> " not in line)


def check(name, spec, scratch):
    edits, by_wrappers, by_mock = MUTATIONS[name]
    mutant = mutate(spec, edits)
    problems = []
    for wanted, mock, headers in (
            (by_wrappers, userspace.MOCK, generate(mutant, "kernel", scratch)),
            (by_mock, generate(mutant, "mock", scratch), userspace.KERNEL)):
        found = said(scratch, mock, headers)
        if wanted not in found or not wanted and found:
            problems.append(f"{name}: not '{wanted}', but:\n{found}")
    return problems


def main():
    spec = SPEC.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        found = said(scratch, userspace.MOCK, userspace.KERNEL)
        problems = [f"without a mutation: {found}"] if found else []
        problems += sum(support.in_parallel(
            lambda name: check(name, spec, scratch), MUTATIONS), [])
    support.finish(problems, f"{len(MUTATIONS)} mutations noticed")


main()
