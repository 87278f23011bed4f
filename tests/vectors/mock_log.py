# SPDX-License-Identifier: BSD-3-Clause
"""What the mock logs of the call of each vector, read by `decode trace`."""
import functools
import json
import os
import subprocess

import suites

DRIVER = suites.HERE / "log.c"


def decode(*words, text=None):
    """The lines of JSON; findings are no error."""
    done = subprocess.run([os.environ["RMIGEN"], "decode", *words, "--format", "json"],
                          input=text, capture_output=True, text=True, check=False)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return [{key: value for key, value in line.items()
             if key not in ("line", "return", "violations")} for line in lines]


@functools.cache
def interfaces(out):
    return json.loads((out / "vectors/vectors.json").read_text())["interfaces"]


@functools.cache
def wanted(out, name):
    """What the registers of the vectors of an interface mean, by the specification."""
    part = next(part for part in interfaces(out) if part["name"] == name)
    spec = ["--spec", out.name]
    return [decode("call", *spec, *vector["in"])[0]
            | decode("return", *spec, command["name"], *vector["out"])[0]
            for command in part["commands"] for vector in command["vectors"]
            if vector["side"] != "caller" and vector["kind"] != "no_result"]


def compile_log(name, program, folder):
    """None, or what the compiler said."""
    prefix = name.lower()
    includes = [f"-I{folder / part}" for part in ("mock", "vectors", "firmware")]
    done = subprocess.run(
        ["gcc", "-std=c11", "-w", f"-DINTERFACE={prefix}",
         f'-DVECTORS="{prefix}_vectors.h"', *includes, DRIVER,
         *(folder / path for path in suites.MOCK), "-o", program],
        capture_output=True, text=True, check=False)
    return None if done.returncode == 0 else done.stderr


def problem(name, program, folder, out):
    """None, or how the log of the mock in @folder differs from the vectors of @out."""
    said = compile_log(name, program, folder)
    if said:
        return said
    log = subprocess.run([program], capture_output=True, text=True, check=False).stdout
    lines = decode("trace", "--spec", out.name, text=log)
    for line, good, text in zip(lines, wanted(out, name), log.splitlines()):
        if line != good:
            return f"{name}: {text}"
    if len(lines) != len(wanted(out, name)):
        return f"{name}: {len(lines)} calls, not {len(wanted(out, name))}"
    return None
