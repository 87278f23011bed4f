# SPDX-License-Identifier: BSD-3-Clause
"""Each pair of sides notices that one was made from a changed specification.

The callers are the wrappers of the firmware and of the kernel, the RMM's sides
are the dispatcher and the mock. In each pair one side is the committed one. Each
disagreement is noticed, at the command that has it. Changed wrappers are
also tried on an emulated machine, with the SMC instruction that they have there.
"""
import os
import re
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/firmware")
import sides
import mutations
import support
from mutations import CALLS

# A wrapper returns what X0 holds, and the mock comes back from every call.
DISPATCHER_ONLY = {"a result that was none"}
LENIENT = ("-DLENIENT=1",)
MOCK = ("-DLENIENT=1", "-DCOMES_BACK=1")
# The kernel has no wrappers of the PSCI: of it only the RMM's side can be wrong.
KERNEL = ("-DNO_PSCI=1",)
# Compiler, and what runs a program of it.
HERE = ["gcc"], []
EMULATED = ["aarch64-linux-gnu-gcc", "-static"], ["qemu-aarch64"]
# Name: one side, the other side, how a program is made of them, flags, where.
PAIRS = {
    "firmware's wrappers, dispatcher": (
        "firmware", "firmware", lambda one, other:
        sides.firmware_callers(one) + sides.dispatcher(other), (), HERE),
    "firmware's wrappers, dispatcher, emulated": (
        "firmware", "firmware", lambda one, other:
        sides.firmware_callers(one) + sides.dispatcher(other), ("-DNATIVE",),
        EMULATED),
    "kernel's wrappers, dispatcher": (
        "kernel", "firmware", lambda one, other:
        sides.kernel_callers(one) + sides.dispatcher(other), KERNEL, HERE),
    "firmware's wrappers, mock": (
        "firmware", "mock", lambda one, other:
        sides.firmware_callers(one) + sides.mock(other), MOCK, HERE),
    "kernel's wrappers, mock": (
        "kernel", "mock", lambda one, other:
        sides.kernel_callers(one) + sides.mock(other), MOCK + KERNEL, HERE),
    "dispatcher, mock": (
        "firmware", "mock", lambda one, other:
        sides.firmware_callers(committed("firmware"))
        + sides.both(one, other), LENIENT, HERE),
}


def committed(consumer):
    return support.SOURCE / "out/1.0-rel0" / consumer


def mutant(name):
    return mutations.mutate(mutations.SPEC.read_text(encoding="utf-8"),
                            *CALLS[name][:2])


def play(pair, one, other, scratch):
    _, _, parts, flags, (compiler, runner) = PAIRS[pair]
    return sides.play(compiler, runner, parts(one, other),
                      tempfile.mkdtemp(dir=scratch), ("-O0", *flags))


def can_tell(name, pair, second):
    """Whether the side has what changes, and the other side sees it."""
    side = pair.split(", ")[second]
    if name in DISPATCHER_ONLY:
        return side == "dispatcher"
    if second and PAIRS[pair][4] == EMULATED:
        return False
    if CALLS[name][2].startswith("PSCI"):
        return "kernel" not in pair or side == "dispatcher"
    return True


def check(job, changed, scratch):
    """One side of a pair from the changed specification; which one?

    "unknown" may be named as well: the RMM's side then knows a function ID that
    it should not know.
    """
    name, pair, second = job
    consumers = PAIRS[pair][:2]
    folders = [changed[name] / consumer if (i == 1) == second
               else committed(consumer) for i, consumer in enumerate(consumers)]
    said = play(pair, *folders, scratch) or ""
    wanted = CALLS[name][2]
    named = set(re.findall(r"^((?:RMI|RSI|PSCI)_\w+|unknown): ", said, re.MULTILINE))
    if wanted in named and named <= {wanted, "unknown"}:
        return None
    side = pair.split(", ")[second]
    return f"{name}, {side} of ({pair}): not {wanted} but: {said}"


def main():
    with tempfile.TemporaryDirectory() as scratch:
        problems = [play(pair, *map(committed, PAIRS[pair][:2]), scratch)
                    for pair in PAIRS]
        changed = {name: mutations.generate(mutant(name), scratch)
                   for name in CALLS}
        jobs = [(name, pair, second) for name in CALLS for pair in PAIRS
                for second in (False, True) if can_tell(name, pair, second)]
        problems += support.in_parallel(
            lambda job: check(job, changed, scratch), jobs)
    support.finish([problem for problem in problems if problem],
                   f"{len(PAIRS)} pairs, {len(jobs)} changed sides noticed")


main()
