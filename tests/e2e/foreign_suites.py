# SPDX-License-Identifier: BSD-3-Clause
"""The suites pass on foreign machines, or the headers refuse to compile there.

On aarch64 all of them run. Kernel headers are for 64 bits and little-endian: on
s390x (big-endian) and armhf (32 bits) the codec, the vectors and the mock's core
run. For riscv64 and musl, which have no cmocka here, all compiles that needs
none, and the check without libc runs.
"""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.environ["SOURCE"] + "/tests/foreign")
import hosts
sys.path.insert(0, os.environ["SOURCE"] + "/tests/vectors")
import suites
sys.path.insert(0, os.environ["SOURCE"] + "/tests/mock")
import userspace
import support

# Compiler, and what runs a program of it.
WITHOUT_CMOCKA = [
    (["riscv64-linux-gnu-gcc", "-static"], ["qemu-riscv64"]),
    (["musl-gcc", "-static"], []),
]
# Host, what is compiled, folders of headers, and what the compiler must say.
REFUSALS = [
    ("s390x", "#include <rmi_smc.h>", ["firmware"],
     "big-endian host: define RMM_CODEC_ONLY and convert with the *_codec.h"),
    *((host, "#include <asm/rmi_smc.h>", ["kernel", "mock/include"],
       "the stand-ins are for hosts with 64 bits that are little-endian")
      for host in ("s390x", "armhf")),
]


def revisions():
    """(folder, suites for hosts with cmocka, suites for those without)"""
    yield suites.OUT, suites.SUITES, [
        suite for suite, (_, _, flags) in suites.SUITES.items()
        if "-lcmocka" not in flags]
    for folder in suites.LATER:
        yield folder, suites.LATER_SUITES, ["bare"]


def vector_jobs():
    """(label, compiler, runner, suite, folder)"""
    for folder, names, bare in revisions():
        for name, host in hosts.HOSTS.items():
            for suite in names:
                if host.lp64 or not suite.startswith("kunit"):
                    yield (f"{folder.name}, {name}, {suite}", host.compiler,
                           host.runner, suite, folder)
        for compiler, runner in WITHOUT_CMOCKA:
            for suite in bare:
                yield (f"{folder.name}, {compiler[0]}, {suite}", compiler,
                       runner, suite, folder)


def check_vectors(job, scratch):
    label, compiler, runner, suite, folder = job
    program = f"{scratch}/{label}"
    said = suites.compile_suite(suite, [*compiler, "-O0"], program, folder)
    said = said or suites.run(program, runner)
    return f"{label}:\n{said}" if said else None


def mock_jobs():
    """(host, test, sources of the mock)"""
    for name, host in hosts.HOSTS.items():
        sources = userspace.sources() if host.lp64 else userspace.core()
        for test in sorted(userspace.FOLDER.glob("*_test.c")):
            if host.lp64 or "#include <asm/" not in test.read_text():
                yield name, test, sources


def check_mock(job, scratch):
    name, test, sources = job
    host = hosts.HOSTS[name]
    program = f"{scratch}/{name}-{test.stem}"
    said = userspace.build(host.compiler, program, [test], units=sources)
    said = said or suites.run(program, host.runner)
    return f"{name}, {test.stem}:\n{said}" if said else None


def check_refusal(job, _):
    name, text, folders, wanted = job
    host = hosts.HOSTS[name]
    done = subprocess.run(
        [f"{host.triplet}-gcc", f"--sysroot={host.sysroot}", "-fsyntax-only",
         *(f"-I{suites.OUT / folder}" for folder in folders), "-x", "c", "-"],
        input=text, text=True, capture_output=True)
    if f"#error \"{wanted}\"" in done.stderr:
        return None
    return f"{name}: {text}: no '{wanted}' in:\n{done.stderr}"


def check_compiles(job, scratch):
    """What has no suite there: each file of firmware and mock."""
    compiler, source = job
    folder = source.parents[1]
    done = subprocess.run(
        [*compiler, *userspace.FLAGS, f"-I{folder}/mock/include", "-c", source,
         "-o", f"{scratch}/{compiler[0]}-{folder.name}-{source.stem}.o"],
        text=True, capture_output=True)
    return done.stderr if done.returncode else None


def main():
    sources = sorted(path for folder in ("firmware", "mock")
                     for path in support.SOURCE.glob(f"out/*/{folder}/*.c"))
    work = [
        (check_vectors, list(vector_jobs())), (check_mock, list(mock_jobs())),
        (check_refusal, REFUSALS),
        (check_compiles, [(compiler, source) for compiler, _ in WITHOUT_CMOCKA
                          for source in sources]),
    ]
    jobs = [(check, job) for check, list_ in work for job in list_]
    hosts.prepare(*hosts.HOSTS)
    with tempfile.TemporaryDirectory() as scratch:
        found = support.in_parallel(lambda job: job[0](job[1], scratch), jobs)
    support.finish([problem for problem in found if problem],
                   f"{len(jobs)} programs, objects and refusals")


main()
