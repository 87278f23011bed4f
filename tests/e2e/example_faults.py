# SPDX-License-Identifier: BSD-3-Clause
"""The hosts of the examples survive an RMM that refuses, or lies.

Each call of an undisturbed run is refused in turn. What the host had begun must
be gone in the end, and where the RMM does not give memory back, the host must
not use it again. Then come answers that an RMM should not give.
"""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/mock")
import userspace
import support

SANITIZED = "-std=gnu11 -O1 -g -Wall -Wextra -Werror " \
            "-fsanitize=address,undefined -fno-sanitize-recover=all " \
            f"-Wl,--wrap=rmm_mock_call {support.SOURCE}/tests/mock/fault.c"
SUCCESS, ERROR_INPUT, ERROR_RTT, INCOMPLETE = 0, 1, 4, 0xd
# The RMM keeps what it was given, or may keep it, if one of these fails.
KEEPING = re.compile("RMI_(GRANULE_UNDELEGATE|GRANULE_RANGE_UNDELEGATE|"
                     "DATA_DESTROY|RTT_DATA_UNMAP|RTT_DESTROY|REC_DESTROY|"
                     "REALM_DESTROY|REALM_TERMINATE|OP_CONTINUE|"
                     "OP_MEM_RECLAIM)$")
# (command, how, X0, X1, whether the host is to get through)
LIES = [
    ("RMI_OP_MEM_RECLAIM", "b", SUCCESS, 0x100000, True),
    ("RMI_OP_MEM_RECLAIM", "b", INCOMPLETE, 0x100000, True),
    ("RMI_OP_MEM_RECLAIM", "b", INCOMPLETE, 1, True),
    ("RMI_OP_MEM_RECLAIM", "b", INCOMPLETE, 0, True),
    ("RMI_OP_MEM_RECLAIM", "a", INCOMPLETE | 2 << 9, 0, False),
    ("RMI_OP_MEM_DONATE", "a", INCOMPLETE | 5 << 8, 0, False),
    ("RMI_OP_MEM_DONATE", "a", SUCCESS, 0, False),
    ("RMI_GRANULE_RANGE_DELEGATE", "a", SUCCESS, 0, False),
    ("RMI_GRANULE_RANGE_UNDELEGATE", "a", SUCCESS, 0, False),
    ("RMI_RTT_INIT_RIPAS", "a", SUCCESS, 0, False),
    ("RMI_RTT_SET_RIPAS", "a", SUCCESS, 0, False),
    ("RMI_RTT_SET_RIPAS", "i", ERROR_RTT | 1 << 8, 0, False),
    ("RMI_RTT_DATA_MAP", "a", SUCCESS, 0, False),
    ("RMI_RTT_DATA_MAP", "a", SUCCESS, 1 << 40, False),
    ("RMI_RTT_DATA_UNMAP", "a", SUCCESS, 0, False),
]


def run(program, fault=None):
    environment = dict(os.environ)
    if fault:
        environment["FAULT"] = fault
    try:
        return userspace.run(program, env=environment, timeout=10)
    except subprocess.TimeoutExpired:
        return None


def commands(trace):
    return [line.partition("(")[0] for line in trace.splitlines()]


def kept(done):
    """How many granules the host says that it keeps; 0 if it is content."""
    found = re.fullmatch(r"the host got -?\d+ and keeps (\d+) granules\n",
                         done.stderr)
    return int(found[1]) if found else 0 if not done.stderr else None


def delegated(trace):
    """The granules that the RMM has in the end."""
    found = re.findall(r"RMI_GRANULE_(?:RANGE_)?(UN)?DELEGATE\(\w+=(\w+).* -> "
                       r"RMI_SUCCESS(?: out_top=(\w+))?", trace)
    granules = set()
    for back, base, top in found:
        base = int(base, 16)
        moved = range(base, int(top, 16) if top else base + 1, 0x1000)
        if back:
            granules.difference_update(moved)
        else:
            granules.update(moved)
    return granules


def bad_calls(trace):
    """What the mock found wrong; what it was not asked for does not matter."""
    return [line for line in trace.splitlines()
            if line.startswith("#") and "was not called" not in line]


def refuse(done, command):
    left = kept(done)
    if bad_calls(done.stdout):
        return "\n".join(bad_calls(done.stdout))
    if KEEPING.match(command):
        if left < len(delegated(done.stdout)):
            return "memory is free that the RMM has"
        return None
    return f"{left} granules are left" if left else None


def lie(done, how, is_harmless):
    if (done.returncode == 0) != is_harmless:
        return f"exit status {done.returncode}: {done.stderr}"
    if how != "a" and kept(done):
        return f"{kept(done)} granules are left"
    return None


def survive(program, fault, check, *arguments):
    done = run(program, fault)
    if done is None:
        return "it hangs"
    if kept(done) is None:
        return done.stderr
    return check(done, *arguments)


def jobs_of(program):
    """(what happens, the arguments of survive())"""
    calls = commands(run(program).stdout)
    for call, command in enumerate(calls, 1):
        yield (f"{command}, call {call}, refused",
               (program, f"{call} i {ERROR_INPUT}", refuse, command))
    for command, how, x0, x1, is_harmless in LIES:
        if command in calls:
            fault = f"{calls.index(command) + 1} {how} {x0} {x1}"
            yield (f"{command}, {fault}",
                   (program, fault, lie, how, is_harmless))


def build(example, scratch):
    program = f"{scratch}/{example}"
    built = userspace.run("make", "-C", support.SOURCE / "examples" / example,
                          f"PROGRAM={program}", f"CFLAGS={SANITIZED}")
    if built.returncode != 0:
        sys.exit(built.stderr)
    return program


def main():
    with tempfile.TemporaryDirectory() as scratch:
        jobs = [job for example in ("realm-lifecycle", "realm-lifecycle-2")
                for job in jobs_of(build(example, scratch))]
        found = support.in_parallel(lambda job: survive(*job[1]), jobs)
    support.finish([f"{os.path.basename(job[1][0])}: {job[0]}: {problem}"
                    for job, problem in zip(jobs, found) if problem],
                   f"{len(jobs)} faults")


main()
