# SPDX-License-Identifier: BSD-3-Clause
"""Wrappers, dispatcher and handlers agree with calls.tsv and with each other.

Then each side is run against the other one made from a changed specification:
every disagreement is noticed, at the command that has it.
"""
import os
import pathlib
import re
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
REJECTING = ("-DREJECT=1", "-DRMI_SBZ_REJECT=1")
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

# What changes: the item, its edits, and what must be named whichever side it is
# that was made from the changed specification. "unknown" may be named too: the
# RMM's side then knows a function ID that it should not know.
MUTATIONS = {
    "arguments swapped": ("command: RMI_RTT_SET_RIPAS", [
        ("name: base", "name: top"), ("name: top", "name: base"),
    ], "RMI_RTT_SET_RIPAS"),
    "another register of an argument": ("command: RMI_RTT_CREATE", [
        ("inputs: 5", "inputs: 6"),
        ("{name: level, register: X4",
         "{name: more, register: X4, bits: 63:0, type: UInt64}\n"
         "          - {name: level, register: X5"),
    ], "RMI_RTT_CREATE"),
    "another register of an output": ("command: RMI_RTT_READ_ENTRY", [
        ("name: walk_level", "name: desc"), ("name: desc", "name: walk_level"),
    ], "RMI_RTT_READ_ENTRY"),
    "another count of outputs": ("command: RMI_REALM_ACTIVATE", [
        ("outputs: 1", "outputs: 2"),
        ("type: RmiCommandReturnCode, valid: always}\n",
         "type: RmiCommandReturnCode, valid: always}\n"
         "          - {name: more, register: X1, bits: 63:0, type: UInt64,"
         " valid: always}\n"),
    ], "RMI_REALM_ACTIVATE"),
    "another function ID": ("command: RMI_RTT_FOLD", [
        ("fid: 0xC4000166", "fid: 0xC400016A"),
    ], "RMI_RTT_FOLD"),
}

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
    "rmi_rtt_create.level": {"bits": "7:0", "mbz": "0xffffffffffff0000U"},
    "rmi_features.index": {"bits": "27:12"},
    "rmi_features.out": {"bits": "23:8"},
}

# One more status, as later revisions have it.
STATUS_ROW = ("        - {status: RMI_ERROR_REC, index: zero}\n",
              "        - {status: RMI_ERROR_REC, index: zero}\n"
              "        - {status: RMI_ERROR_NOT_SUPPORTED, index: zero}\n")
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
        return sides.play(compiler, runner, callers, rmm, self.folder(), flags,
                          changed)

    def run(self, job):
        compiler, runner, flags = job
        return self.play(firmware.HEADERS, firmware.HEADERS, compiler, runner,
                         flags)

    def mutation(self, name):
        """Each side against the other one from the changed specification."""
        item, edits, wanted = MUTATIONS[name]
        changed = self.headers(mutate(self.spec, item, edits))
        for side, callers, rmm in (
                ("callers", changed, firmware.HEADERS),
                ("RMM", firmware.HEADERS, changed)):
            said = self.play(callers, rmm)
            named = set(re.findall(r"^(\w+): ", said or "", re.MULTILINE))
            if wanted not in named or not named <= {wanted, "unknown"}:
                return f"{name}, {side}: not {wanted} but: {said}"
        return None

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
        headers = firmware.generate(self.folder(), "--consumer", consumer)
        return self.play(headers, headers, flags=("-DLAST_ZERO=16",))


def main():
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(scratch)
        problems = support.in_parallel(bench.run, RUNS)
        problems += support.in_parallel(bench.mutation, MUTATIONS)
        problems += support.in_parallel(bench.narrow, [(), REJECTING])
        problems += [bench.missing(), bench.zeroing()]
    support.finish([problem for problem in problems if problem],
                   f"{len(RUNS)} runs, {len(MUTATIONS)} mutations noticed")


main()
