# SPDX-License-Identifier: BSD-3-Clause
"""What the tests of the firmware consumer share: expectations, compilers.

The numbers are those of tests/kernel/expected.tsv, under this consumer's names.
"""
import csv
import os
import pathlib
import re
import subprocess
import sys

sys.path[:0] = [os.environ["SOURCE"] + "/tests/" + folder
                for folder in ("independent", "kernel")]
import support

FOLDER = support.SOURCE / "tests/firmware"
HEADERS = support.SOURCE / "out/1.0-rel0/firmware"

STRICT = ["-ffreestanding", "-nostdlib", "-O2", "-Wall", "-Wextra",
          "-Wpedantic", "-Wconversion", "-Werror"]
TOOLCHAINS = support.TOOLCHAINS
# The C++ compiler of each of TOOLCHAINS.
CXX = [
    ["g++"],
    ["aarch64-linux-gnu-g++"],
    ["clang++-14", "--target=x86_64-linux-gnu"],
    ["clang++-14", "--target=aarch64-linux-gnu"],
    ["clang++-19", "--target=x86_64-linux-gnu"],
    ["clang++-19", "--target=aarch64-linux-gnu"],
]
TYPES = {"u8": "uint8_t", "u16": "uint16_t", "u32": "uint32_t",
         "u64": "uint64_t", "s64": "int64_t"}


def version_probes(interface):
    """Of an interface that has a range and a version in the kernel too."""
    upper, version = interface.upper(), f"{interface}_interface_version"
    return [
        (rf"SMC_{upper}_IN_RANGE_[01]\((.*)\)",
         rf"{interface}_fid_in_range((uint32_t)(\1))"),
        (rf"{upper}_ABI_VERSION_GET_MAJOR\((.*)\)", rf"{version}_get_major(\1)"),
        (rf"{upper}_ABI_VERSION_GET_MINOR\((.*)\)", rf"{version}_get_minor(\1)"),
        (rf"{upper}_ABI_VERSION\((.*), (.*)\)",
         rf"{version}_set_major({version}_set_minor(0, \2), \1)"),
    ]


# Function-like macros of the kernel's headers, as functions of these.
PROBES = [
    (r"SMC_PSCI_IN_RANGES\((.*)\)", r"psci_fid_in_range((uint32_t)(\1))"),
    *(probe for name in ("rmi", "rsi") for probe in version_probes(name)),
    (r"RMI_RETURN_STATUS\((.*)\)", r"rmi_command_return_code_get_status(\1)"),
    (r"RMI_RETURN_INDEX\((.*)\)", r"rmi_command_return_code_get_index(\1)"),
    (r"RMI_RESULT_STATUS\((.*)\)", r"rmi_result_get_status(\1)"),
]
# Rows about what only the kernel's headers have.
KERNEL_ONLY = re.compile(r"SMC_R[MS]I_CALL\(.*|rtt_entry\b.*"
                         r"|rsi_measurement\b.*|RMI_MEASURE_CONTENT"
                         r"|RSI_CHANGE_DESTROYED"
                         r"|RMI_(RESULT_(DATA|MEMREQ|CAN)|DONATE|ADDR)\w*\(.*")


# This consumer leaves it to a macro.
ALIGNED = "alignof", "realm_config"


def table(name):
    with open(FOLDER / name, encoding="utf-8") as lines:
        data = (line for line in lines if not line.startswith("#"))
        return list(csv.DictReader(data, delimiter="\t", restval=""))


def tag(structure):
    """The RMI's structures have its prefix here, and none in the kernel."""
    return structure if structure.startswith("rsi_") else f"rmi_{structure}"


def renamed(name):
    for row in table("names.tsv"):
        if name.startswith(row["kernel"]):
            return row["firmware"] + name[len(row["kernel"]):]
    return name


def expectations(revision=support.FIRST):
    """The rows of both tables, in this consumer's names and types; a later
    revision has one table."""
    rows = [row for row in revision.table("expected.tsv")
            if (not KERNEL_ONLY.fullmatch(row["name"]) or row["kind"] == "enum")
            and (row["kind"], row["name"]) != ALIGNED]
    rows = [dict(row, name=renamed(row["name"])) for row in rows]
    return rows + (table("expected.tsv") if revision is support.FIRST else [])


def shape(mask):
    """(shift, width) of a mask that is one run of bits."""
    shift = (mask & -mask).bit_length() - 1
    return shift, (mask >> shift).bit_length()


def offset_constants(row):
    structure, member = row["name"].split(".")
    yield (f"{tag(structure)}_{member}_OFFSET".upper(), int(row["value"], 0))


def constants():
    """{name: value} of every macro that is a constant."""
    found = {}
    for row in expectations():
        value = int(row["value"], 0)
        if row["kind"] in ("fid", "enum", "limit", "range"):
            found[row["name"]] = value
        elif row["kind"] == "reserved":
            found[row["name"] + "_MASK"] = value
        elif row["kind"] == "mask":
            shift, width = shape(value)
            found.update({row["name"] + "_SHIFT": shift,
                          row["name"] + "_WIDTH": width,
                          row["name"] + "_MASK": value})
        elif row["kind"] == "sizeof":
            found[f"{tag(row['name'])}_SIZE".upper()] = value
        elif row["kind"] == "offsetof":
            found.update(offset_constants(row))
    # The kernel has one name for what is there twice.
    for name in ("GPRS_COUNT", "GICV3_LRS_COUNT"):
        found["RMI_REC_EXIT_" + name] = found["RMI_REC_ENTER_" + name]
    return found


def layouts():
    """(condition, name): what the compiler must find true of structures."""
    for row in expectations():
        if row["kind"] in ("sizeof", "alignof"):
            yield (f"{row['kind'].replace('alignof', '_Alignof')}"
                   f"(struct {tag(row['name'])}) == {row['value']}", row["name"])
        elif row["kind"] == "offsetof":
            structure, member = row["name"].split(".")
            base, array = re.fullmatch(r"([\w ]+)(\[\d+\])?", row["type"]).groups()
            base = TYPES.get(base, base.replace("struct ", "struct rmi_"))
            place = f"((struct {tag(structure)} *)0)->{member}"
            yield (f"offsetof(struct {tag(structure)}, {member}) == "
                   f"{row['value']} && sizeof({place}) == {row['size']} && "
                   "__builtin_types_compatible_p("
                   f"__typeof__({place}), {base}{array or ''})", row["name"])


def generate(scratch, *options):
    """The folder of the files that the program makes with the options."""
    subprocess.run([os.environ["RMIGEN"], "generate", "--out", scratch,
                    *(options if "--consumer" in options
                      else ("--consumer", "firmware", *options))],
                   check=True, stdout=subprocess.DEVNULL)
    return next(pathlib.Path(scratch).glob("**/rmi_smc.h")).parent


def run(*command, text=None):
    """None, or what a command said that failed."""
    done = subprocess.run([str(word) for word in command], input=text,
                          text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if done.returncode == 0:
        return None
    return f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout}"


def compile_strict(compiler, standard, text, headers, scratch):
    language = "c++" if "++" in compiler[0] else "c"
    return run(*compiler, f"-std={standard}", *STRICT,
                        f"-I{headers}", "-c", "-x", language, "-", "-o",
                        f"{scratch}/{hash((*compiler, standard, text))}.o",
                        text=text)
