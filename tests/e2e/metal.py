# SPDX-License-Identifier: BSD-3-Clause
"""examples/bare-metal, in QEMU: real SMCs from non-secure EL2 to EL3.

The life of a Realm comes out the same whatever the compiler and the conduit; the
vectors of every revision and interface are replayed, also those that must be
refused; and each register that the firmware does not keep is noticed.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/metal")
sys.path.insert(0, os.environ["SOURCE"] + "/tests/vectors")
from bare_metal import EXAMPLE, OUT, Programs, suites, support
from suites import own_rmm

COMPILERS = [
    ("aarch64-linux-gnu-gcc", "-O2"),
    ("aarch64-linux-gnu-gcc", "-O0"),
    ("aarch64-linux-gnu-gcc", "-O3 -flto"),
    ("clang-14 --target=aarch64-linux-gnu", "-Os"),
    ("clang-19 --target=aarch64-linux-gnu", "-O2"),
]
REPLAY_COMPILERS = [COMPILERS[0], COMPILERS[3], COMPILERS[4]]
# Of later revisions, which have many vectors, once: the same code compiles.
LATER_COMPILERS = [("aarch64-linux-gnu-gcc", "-O1")]
FIRST = "1.0-rel0"
# Enough for programs about what the firmware answers.
QUICKLY = {"OPTIMIZE": "-O0"}
CONDUITS = ("host_conduit", "rmi_smc")
# Revision, interface, the check that its RMM forgets, and what the host says.
FORGOTTEN = [
    (FIRST, "rmi", 1, "# RMI_GRANULE_DELEGATE gran_align: "),
    (FIRST, "rsi", 1, "# RSI_MEASUREMENT_READ index_bound: "),
    (FIRST, "psci", 1, "# PSCI_AFFINITY_INFO target_bound: "),
    ("2.0-bet0", "rmi", 17, "# RMI_RTT_DATA_MAP_INIT rd_align: "),
]
# What is wrong with the firmware: a file, its line, what stands there instead,
# and what the host says.
RETURN = "\teret\t\t\t\t/* behind the SMC */"
DEFECTS = {
    "X2 is not zeroed": (
        "rmi_dispatch.c", "i <= 3U", "i <= 1U", "# X02 without an output is"),
    "X5 is zeroed": (
        "el3.S", "\tldr\tx30, [sp, #144]", "\tldr\tx30, [sp, #144]\n\tmov x5, #0",
        "# X05 without an output is 0x0, not 0x1"),
    "X30 is lost": (
        "el3.S", "\tldr\tx30, [sp, #144]\n", "", "# not preserved: X30 was"),
    **{f"{register} is lost": (
        "el3.S", RETURN, f"\t{instruction}\n{RETURN}",
        f"# not preserved: {register} was")
       for register, instruction in {
           "X18": "mov x18, #0", "X19": "mov x19, #0", "X29": "mov x29, #0",
           "SP_EL0": "msr sp_el0, xzr", "FPCR": "msr fpcr, xzr",
           "FPSR": "msr fpsr, xzr", "Q0": "movi v0.16b, #1",
           "Q31": "mov v31.d[1], xzr"}.items()},
    "SP is moved": (
        "el3.S", "\tmov\tx0, sp\n\tbl\tmonitor_call",
        "\tmrs x0, sp_el2\n\tadd x0, x0, #16\n\tmsr sp_el2, x0\n"
        "\tmov\tx0, sp\n\tbl\tmonitor_call",
        "# not preserved: SP was 0x0, is 0x10"),
    "another call": (
        "el3.S", "0x5e000000", "0x5a000000",
        "# unexpected exception: ESR=0x5e000000"),
}


def decode(log, revision="1.0-rel0"):
    """(exit status, what `rmigen decode trace` makes of a log, its errors)"""
    done = subprocess.run(
        [os.environ["RMIGEN"], "decode", "trace", "--spec", revision],
        input=log, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def missing_commands(text, interface="rmi", revision="1.0-rel0"):
    """The commands of an interface that a decoded trace does not have."""
    done = subprocess.run(
        [os.environ["RMIGEN"], "list", "commands", "--spec", revision],
        capture_output=True, text=True, check=True)
    pattern = rf"({interface.upper()}_\w+)"
    return sorted(set(re.findall(rf"^\w+ +{pattern} ", done.stdout, re.MULTILINE))
                  - set(re.findall(rf"^ *\d+ +{pattern}\(", text, re.MULTILINE)))


def check_story(text):
    """What is missing in the decoded life of a Realm."""
    yield from missing_commands(text)
    for status in ("RMI_SUCCESS", "RMI_ERROR_INPUT", "RMI_ERROR_REALM",
                   "RMI_ERROR_REALM index=1", "RMI_ERROR_REC",
                   "RMI_ERROR_RTT index=1", "RMI_ERROR_RTT index=3"):
        if f"-> {status}" not in text:
            yield status


def check_lives(compiler, scratch):
    """One firmware, and a Host for each conduit."""
    firmware = Programs(scratch, CC=compiler[0], OPTIMIZE=compiler[1])
    said = firmware.build("lifecycle-firmware.elf")
    if said:
        return [f"{compiler}: {said}"]
    return sum((check_life((*compiler, conduit), firmware, scratch)
                for conduit in CONDUITS), [])


def check_life(job, firmware, scratch):
    compiler, optimize, conduit = job
    host = Programs(scratch, CC=compiler, OPTIMIZE=optimize, CONDUIT=conduit)
    host.take(firmware, "lifecycle-firmware.elf")
    said = host.build("lifecycle-host.elf")
    good, log = (False, said) if said else host.run("lifecycle")
    if not good:
        return [f"{job}: {log}"]
    _, text, errors = decode(log)
    if errors:
        return [f"{job}: {errors}"]
    wanted = (EXAMPLE / "lifecycle.txt").read_text(encoding="utf-8")
    if text != wanted:
        return [f"{job}: not lifecycle.txt but:\n{text}"]
    return [f"{job}: no {what}" for what in check_story(text)]


def commands_of(revision, interface):
    path = OUT / revision / "vectors/vectors.json"
    with open(path, encoding="utf-8") as file:
        found, = [item for item in json.load(file)["interfaces"]
                  if item["name"] == interface.upper()]
    return found["commands"]


def check_replay(job, scratch):
    (compiler, optimize), (revision, interface) = job
    good, log = Programs(scratch, CC=compiler, OPTIMIZE=optimize,
                         REVISION=revision,
                         INTERFACE=interface).build_and_run("replay")
    calls = len(re.findall("^0x", log, re.MULTILINE))
    wanted = sum(len(command["vectors"])
                 for command in commands_of(revision, interface))
    if not good or calls != wanted:
        return [f"{job}: {calls} calls, {log}"]
    # Some vectors break rules, for which 4 is the status.
    status, text, errors = decode(log, revision)
    if status not in (0, 4):
        return [f"{job}: {errors}"]
    return [f"{job}: no {name}"
            for name in missing_commands(text, interface, revision)]


def check_negative(suite, scratch):
    """Calls that must be refused, each in the transcript."""
    revision, interface = suite
    good, log = Programs(
        scratch, **QUICKLY, REVISION=revision, INTERFACE=interface,
        RMM=own_rmm(interface, OUT / revision)).build_and_run("negative")
    wanted = [vector["in"][0] for command in commands_of(revision, interface)
              for vector in command["negative"]]
    calls = re.findall("^(0x[0-9a-f]+)", log, re.MULTILINE)
    if not good or calls != wanted:
        return [f"{suite}: {len(calls)} calls, not {len(wanted)}: {log}"]
    status, _, errors = decode(log, revision)
    return [] if status in (0, 4) else [f"{suite}: {errors}"]


def check_forgotten(job, scratch):
    """An RMM that forgets a check answers what no vector expects."""
    revision, interface, check, wanted = job
    good, log = Programs(
        scratch, **QUICKLY, REVISION=revision, INTERFACE=interface,
        RMM=own_rmm(interface, OUT / revision),
        FORGOTTEN=check).build_and_run("negative")
    return [f"{job}: {log}"] if good or wanted not in log else []


def check_defect(job, scratch):
    """A firmware with a defect, and the host that is good."""
    name, host = job
    path, old, new, wanted = DEFECTS[name]
    folder = tempfile.mkdtemp(dir=scratch) + "/source"
    shutil.copytree(EXAMPLE, folder)
    firmware = f"{folder}/firmware"
    shutil.copytree(OUT / "1.0-rel0/firmware", firmware)
    path = f"{firmware if path.startswith('rmi_') else folder}/{path}"
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if text.count(old) != 1:
        return [f"{name}: {text.count(old)} times '{old}' in {path}"]
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(old, new))
    programs = Programs(scratch, folder, **QUICKLY, FIRMWARE=firmware)
    programs.take(host, "lifecycle-host.elf")
    said = programs.build("lifecycle-firmware.elf")
    good, log = (False, said) if said else programs.run("lifecycle")
    return [f"{name}: {log}"] if good or wanted not in log else []


def good_host(scratch):
    """A folder with the host that judges a firmware with a defect."""
    host = Programs(scratch, **QUICKLY)
    said = host.build("lifecycle-host.elf")
    if said:
        sys.exit(said)
    return host


def main():
    replays = [(compiler, suite) for suite in suites()
               for compiler in (REPLAY_COMPILERS if suite[0] == FIRST
                                else LATER_COMPILERS)]
    with tempfile.TemporaryDirectory() as scratch:
        host = good_host(scratch)
        problems = []
        for check, jobs in (
                (check_lives, COMPILERS), (check_replay, replays),
                (check_negative, suites()), (check_forgotten, FORGOTTEN),
                (check_defect, [(name, host) for name in DEFECTS])):
            found = support.in_parallel(lambda job: check(job, scratch), jobs)
            problems += sum(found, [])
    support.finish(problems, f"{len(COMPILERS) * len(CONDUITS)} lives, "
                   f"{len(replays)} replays, {len(suites())} with calls to "
                   f"refuse, {len(FORGOTTEN) + len(DEFECTS)} defects noticed")


main()
