# SPDX-License-Identifier: BSD-3-Clause
"""Best user and system time of each command, and the ratios that count."""
import os
import pathlib
import random
import resource
import subprocess
import sys
import tempfile

TURNS = 9
PAGES = 8000
COPIES = 30000
EXAMPLE = "../../examples/realm-lifecycle/realm-lifecycle.trace"


def seconds(command):
    """Time of the processor: what else the machine does has no part in it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime
            - before.ru_utime - before.ru_stime)


def race(ours, peer):
    """The best time of each, taken in turns."""
    times = [(seconds(ours), seconds(peer)) for _ in range(TURNS)]
    return min(one for one, _ in times), min(two for _, two in times)


def main():
    rmigen = os.path.abspath(sys.argv[1])
    missed = 0
    print("| | |\n|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        pages, trace = f"{folder}/pages", f"{folder}/trace"
        pathlib.Path(pages).write_bytes(
            random.Random(1).randbytes(4096 * PAGES))
        pathlib.Path(trace).write_bytes(
            pathlib.Path(EXAMPLE).read_bytes() * COPIES)
        for ours, peer, least in (
                (["decode", "RmiRecRun", pages], ["xxd", pages], 1.0),
                (["decode", "RmiRealmParams", pages], ["xxd", pages], 1.0),
                (["decode", "trace", trace], ["mawk", "{print $1}", trace],
                 0.5)):
            mine, other = race([rmigen, *ours], peer)
            size = os.path.getsize(ours[-1])
            name = " ".join(ours[:-1])
            print(f"| {peer[0]} | {size / other / 1e6:.0f} MB/s |")
            print(f"| {name} | {size / mine / 1e6:.0f} MB/s |")
            print(f"| {name} / {peer[0]}, at least {least} "
                  f"| {other / mine:.2f} |")
            missed += other / mine < least
    return 1 if missed else 0


sys.exit(main())
