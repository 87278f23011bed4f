# SPDX-License-Identifier: BSD-3-Clause
"""Wrappers, dispatcher and handlers agree with calls.tsv and with each other."""
import os
import pathlib
import shutil
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import firmware
import sides
import support
from mutations import SPEC, mutate

GCC = ["gcc"]
CROSS = ["aarch64-linux-gnu-gcc", "-static"]
REJECTING = ("-DREJECT=1", "-DRMI_SBZ_REJECT=1", "-DRSI_SBZ_REJECT=1")
# Compiler, what runs the program, flags.
RUNS = [
    (GCC + ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"], [],
     ()),
    (GCC, [], REJECTING),
    (["clang-14"], [], ()),
    (["clang-19"], [], ()),
    (CROSS, ["qemu-aarch64"], ()),
    (CROSS, ["qemu-aarch64"], ("-DNATIVE",)),
]

# Arguments and outputs that are narrower than their registers, with bits beside
# them that should or must be zero: no command of 1.0 has such arguments.
NARROW = [
    ("command: RMI_RTT_CREATE", [
        ("{name: level, register: X4, bits: 63:0, type: Int64,",
         "{name: level, register: X4, bits: 7:0, type: Int8,"),
        ("        outputs:\n",
         "          - {reserved: SBZ, register: X4, bits: 15:8}\n"
         "          - {reserved: MBZ, register: X4, bits: 63:16}\n"
         "        outputs:\n"),
    ]),
    ("command: RMI_FEATURES", [
        ("{name: index, register: X1, bits: 63:0, type: UInt64,",
         "{reserved: SBZ, register: X1, bits: 11:0}\n"
         "          - {name: index, register: X1, bits: 27:12, type: UInt16,"),
        ("        outputs:\n",
         "          - {reserved: SBZ, register: X1, bits: 63:28}\n"
         "        outputs:\n"),
        ("name: value\n            register: X1\n            bits: 63:0\n"
         "            type: Bits64",
         "reserved: MBZ\n            register: X1\n            bits: 7:0\n"
         "          - name: value\n            register: X1\n"
         "            bits: 23:8\n            type: Bits16"),
        ("no such register\n",
         "no such register\n"
         "          - {reserved: MBZ, register: X1, bits: 63:24}\n"),
    ]),
]
NARROW_ROWS = {
    "rmi_rtt_create.level": {"bits": "7:0", "mbz": 0xffffffffffff0000},
    "rmi_features.index": {"bits": "27:12"},
    "rmi_features.out": {"bits": "23:8"},
}

# One more status, as later revisions have it.
STATUS_ROW = (
    "level of the entry that ended the RTT walk}\n",
    "level of the entry that ended the RTT walk}\n"
    "        - {status: RMI_ERROR_NOT_SUPPORTED, index: zero}\n"
    "      unsupported: RMI_ERROR_NOT_SUPPORTED\n")
STATUS_VALUE = ("          - {encoding: 4, name: RMI_ERROR_RTT}\n",
                "          - {encoding: 4, name: RMI_ERROR_RTT}\n"
                "          - {encoding: 5, name: RMI_ERROR_NOT_SUPPORTED}\n")


class Bench:
    """A place to try things, each in a folder of its own."""

    def __init__(self, scratch):
        self.scratch = scratch
        self.spec = SPEC.read_text(encoding="utf-8")

    def folder(self):
        return pathlib.Path(tempfile.mkdtemp(dir=self.scratch))

    def headers(self, spec):
        folder = self.folder()
        copy = folder / SPEC.name
        copy.write_text(spec)
        return firmware.generate(folder, "--spec", copy)

    def play(self, callers, rmm, compiler=GCC, runner=(), flags=(),
             changed=None):
        scratch = self.folder()
        test = sides.own("dispatch_test.c", sides.tables(
            scratch, sides.revision_of(callers), changed))
        make = (sides.native_callers if "-DNATIVE" in flags
                else sides.firmware_callers)
        return sides.play(compiler, runner, [
            *make(callers), *sides.dispatcher(rmm), *sides.alone("dispatcher"),
            test], scratch, flags)

    def run(self, job):
        compiler, runner, flags = job
        return self.play(firmware.HEADERS, firmware.HEADERS, compiler, runner,
                         flags)

    def narrow(self, flags):
        spec = self.spec
        for item, edits in NARROW:
            spec = mutate(spec, item, edits)
        headers = self.headers(spec)
        return self.play(headers, headers, flags=flags, changed=NARROW_ROWS)

    def missing(self):
        """A revision that has a status for commands that are not there."""
        spec = mutate(self.spec, "interface: RMI", [STATUS_ROW])
        spec = mutate(spec, "enumeration: RmiStatusCode", [STATUS_VALUE])
        headers = self.headers(spec)
        return self.play(headers, headers, flags=("-DMISSING=5",))

    def zeroing(self):
        """The consumer with the other choice for results that are none."""
        consumer = self.folder() / "firmware"
        shutil.copytree(support.SOURCE / "templates/firmware", consumer)
        profile = consumer / "consumer.lua"
        text = profile.read_text(encoding="utf-8")
        choice = 'unused_results = "preserve"'
        assert choice in text
        profile.write_text(text.replace(choice, 'unused_results = "zero"'))
        headers = firmware.generate(self.folder(), "--consumer", consumer,
                                    "--spec", SPEC)
        return self.play(headers, headers, flags=("-DLAST_ZERO=16",))

    def run_later(self, job):
        """A run of a later revision, whose RMM has a status for what is missing."""
        revision, (compiler, runner, flags) = job
        headers = revision.firmware
        return self.play(headers, headers, compiler, runner,
                         (*sides.MISSING.get(revision.name, ()), *flags))

    def later(self, revision):
        """The kernel's wrappers and the dispatcher of a later revision."""
        folder, own = self.folder(), firmware.FOLDER / revision.name
        headers = revision.firmware
        parts = [sides.Part(path.stem, path.read_text(encoding="utf-8"),
                            (f"-I{headers}",))
                 for path in (own / "rmm.c", headers / "rmi_dispatch.c")]
        parts.append(sides.Part(
            "kernel_side", (own / "kernel_side.c").read_text(encoding="utf-8"),
            ("-isystem", revision.headers, "-isystem", revision.standins)))
        return sides.play(GCC, [], parts, folder)


def main():
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(scratch)
        problems = support.in_parallel(bench.run, RUNS)
        problems += support.in_parallel(bench.narrow, [(), REJECTING])
        problems += [bench.missing(), bench.zeroing()]
        later = [(revision, run) for revision in support.REVISIONS[1:]
                 for run in RUNS[:2]]
        problems += support.in_parallel(bench.run_later, later)
        problems += map(bench.later, support.REVISIONS[1:])
    support.finish([problem for problem in problems if problem],
                   f"{len(RUNS + later)} runs")


main()
