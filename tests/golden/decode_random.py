#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""encode then decode is the identity, and no input makes either crash.

Values are random but always the same. What encode prints is compared with bytes that
are put together here, from the YAML as another reader sees it. Under the sanitizers
this is what shows that bad input does no harm.
"""
import json
import os
import pathlib
import random
import re
import subprocess
import unittest

import jsonschema
import yaml

RMIGEN = os.environ["RMIGEN"]
SOURCE = pathlib.Path(os.environ["SOURCE"])
SCHEMA = jsonschema.Draft7Validator(
    json.loads((SOURCE / "docs/decode.schema.json").read_text()))
KINDS = ("fieldset", "enumeration", "structure", "scalar")
# Of one type; all types together make some thousand.
VALUES = 60
BAD, USAGE, FINDINGS = 1, 2, 4


def number(text):
    return int(text, 0)


def bits(row):
    msb, lsb = map(int, row["bits"].split(":"))
    return msb - lsb + 1, lsb


class Spec:
    """A revision as another reader sees it, and random values of its types."""

    def __init__(self, path):
        tree = yaml.load(path.read_text(), yaml.BaseLoader)
        self.interfaces = tree["interfaces"]
        self.revision = tree["document"]["revision"]
        lists = [tree.get("types", [])]
        lists += [part["types"] for part in self.interfaces]
        self.types = {item[kind]: item | {"kind": kind} for items in lists
                      for item in items for kind in KINDS if kind in item}

    def find(self, name):
        """The declaration of a type, of Bits64 that of BitsN."""
        if name in self.types:
            return self.types[name]
        stem, digits = re.fullmatch(r"([A-Za-z]+)([0-9]+)", name).groups()
        return self.types[f"{stem}N"] | {"width": digits}

    def width(self, name):
        kind = self.find(name)
        if kind["kind"] == "structure":
            return number(kind["size"]) * 8
        return number(kind["width"])

    def size(self, name):
        """Bytes in memory; narrow values have a unit of 1, 2, 4 or 8."""
        need = (self.width(name) + 7) // 8
        return need if need > 8 else 1 << (need - 1).bit_length()

    def names(self):
        """All types that have a form in memory, and some of each family."""
        families = {name for name, kind in self.types.items()
                    if kind.get("width") == "N"}
        some = ["Bits1", "Bits3", "Bits64", "Bits72", "Bits512", "Int8",
                "Int33", "UInt7", "UInt16", "UInt64"]
        return [name for name in self.types if name not in families] + [
            name for name in some if name.rstrip("0123456789") + "N" in families]

    def make(self, name, rng, permitted=-1):
        """A random value: (as JSON has it, as a number; little-endian in memory)"""
        kind = self.find(name)
        if kind["kind"] == "structure":
            return self.make_structure(kind, rng)
        if kind["kind"] == "fieldset":
            return self.make_fieldset(kind, rng)
        width = self.width(name)
        if kind["kind"] == "enumeration":
            row = rng.choice(kind["values"])
            return row["name"], number(row["encoding"]) % 2 ** width
        value = rng.choice((0, 1, 2 ** width - 1, 2 ** (width - 1),
                            rng.getrandbits(width))) & permitted
        if width > 64:
            return value.to_bytes(width // 8, "little").hex(), value
        return hex(value), value

    def make_fieldset(self, kind, rng):
        made, whole = {}, 0
        for field in kind["fields"]:
            if "name" in field:
                made[field["name"]], value = self.make(field["type"], rng)
                whole |= value << bits(field)[1]
            elif "choice" in field:
                made[field["choice"]], value = self.make_choice(field, made, rng)
                whole |= value << bits(field)[1]
        return made, whole

    def make_choice(self, field, made, rng):
        """As the alternative that a field before it chooses; a number if none does."""
        rows = field["alternatives"]
        chosen = made.get(field["by"])
        if chosen is None:
            value = self.make(rng.choice(rows)["type"], rng)[1]
            return hex(value), value
        row = next((row for row in rows if chosen in row["for"]), rows[-1])
        text, value = self.make(row["type"], rng)
        return {row["name"]: text}, value

    def make_structure(self, kind, rng):
        made, whole = {}, 0
        for member in kind["members"]:
            if "padding" in member:
                continue
            permitted = number(member.get("permitted", "-1"))
            parts = [self.make(member["type"], rng, permitted)
                     for _ in range(number(member.get("count", "1")))]
            for index, (_, value) in enumerate(parts):
                at = (number(member["offset"])
                      + index * number(member.get("stride", "0")))
                whole |= value << 8 * at
            texts = [text for text, _ in parts]
            made[member["name"]] = texts if "count" in member else texts[0]
        return made, whole

    def run(self, word, *words, data=b""):
        return run(word, "--spec", self.revision, *words, data=data)


SPECS = [Spec(path) for path in sorted((SOURCE / "spec").glob("*.yaml"))]
# The one that commands without --spec are about.
SPEC = next(spec for spec in SPECS if spec.revision == "1.0-rel0")


def run(*words, data=b""):
    return subprocess.run([RMIGEN, *words], input=data, capture_output=True,
                          check=False)


class Identity(unittest.TestCase):
    def check(self, spec, name, rng):
        made = [spec.make(name, rng) for _ in range(VALUES)]
        size = spec.size(name)
        image = b"".join(value.to_bytes(size, "little") for _, value in made)
        lines = "\n".join(json.dumps(text) for text, _ in made)
        done = spec.run("encode", name, "--json", "-", data=lines.encode())
        self.assertEqual((done.returncode, done.stderr), (0, b""), name)
        self.assertEqual(done.stdout, image, name)
        done = spec.run("decode", name, "--format", "json", data=image)
        self.assertEqual((done.returncode, done.stderr), (0, b""), name)
        items = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([item["value"] for item in items],
                         [text for text, _ in made], name)
        self.assertEqual([number(item["at"]) for item in items],
                         [index * size for index in range(VALUES)])
        self.assertEqual(sum((item["violations"] for item in items), []), [])
        SCHEMA.validate(items[0])
        return done.stdout, image

    def test_all_types(self):
        for spec in SPECS:
            for index, name in enumerate(spec.names()):
                lines, image = self.check(spec, name, random.Random(index))
                if index % 8:
                    continue
                again = spec.run("encode", name, "--json", "-", data=lines)
                self.assertEqual(again.stdout, image, name)
                self.assertEqual(spec.run("decode", name, data=image).returncode, 0)
            self.assertGreater(index, 40)

    def test_dumps(self):
        """A dump of an image is decoded like the image."""
        rng = random.Random(1)
        image = b"".join(SPEC.make("RmiRecRun", rng)[1].to_bytes(4096, "little")
                         for _ in range(3)) + bytes(4096)
        wanted = run("decode", "RmiRecRun", data=image)
        for command in ("xxd", "xxd -a", "xxd -u -c 32 -g 1", "xxd -p",
                        "xxd -c 7", "xxd -g 4", "xxd -e", "xxd -e -a -g 8",
                        "xxd -e -c 20", "xxd -b", "xxd -b -c 9 -g 3",
                        "hexdump -C", "hexdump -v -C",
                        "od -tx1", "od -Ax -tx1", "od -An -v -tx1",
                        "od -Ax -tx1z -v"):
            dump = subprocess.run(command.split(), input=image,
                                  capture_output=True, check=True).stdout
            done = run("decode", "RmiRecRun", data=dump)
            self.assertEqual(done.stdout, wanted.stdout, command)
            self.assertEqual(done.returncode, 0, command)
            part = run("decode", "RmiRecRun", "--offset", "0x2000", data=dump)
            self.assertEqual(part.stdout.count(b"\nRmiRecRun"), 1, command)


class Calls(unittest.TestCase):
    """Registers of calls, random ones, as JSON that has the schema's form."""

    def test_all_commands(self):
        rng = random.Random(7)
        for spec in SPECS:
            for row in sum((part["commands"] for part in spec.interfaces), []):
                words = [str(rng.choice((0, 1, 5, rng.getrandbits(64))))
                         for _ in range(rng.randrange(1, 18))]
                kind = rng.choice((["call", row["fid"]],
                                   ["return", row["command"]]))
                done = spec.run("decode", *kind, *words, "--format", "json")
                self.assertIn(done.returncode, (0, FINDINGS), done.stderr)
                line = json.loads(done.stdout)
                SCHEMA.validate(line)
                self.assertEqual(line[kind[0]], row["command"])


class Traces(unittest.TestCase):
    TRACE = (SOURCE / "examples/realm-lifecycle/realm-lifecycle.trace")

    def test_json(self):
        done = run("decode", "trace", self.TRACE, "--format", "json")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        calls = self.TRACE.read_text().splitlines()
        self.assertEqual(len(lines), len(calls))
        for line, call in zip(lines, calls):
            SCHEMA.validate(line)
            self.assertEqual(line["call"], call.split("(")[0])
            self.assertEqual(len(line["inputs"]), call.count("=0x")
                             + call.count("level=") - len(line["outputs"])
                             + call.count("count="))

    def test_damaged(self):
        """Every line that is no call is reported, and no other."""
        rng = random.Random(8)
        good = self.TRACE.read_bytes().splitlines()
        lines = [line if rng.randrange(2) else
                 line[:rng.randrange(len(line))] + rng.choice((b"", b"~", b"\0"))
                 + line[rng.randrange(len(line)):] for line in good * 20]
        data = b"\n".join(lines)
        done = run("decode", "trace", data=data)
        self.assertEqual(done.returncode, BAD)
        bad = {number(line.split(b":")[1].decode()) for line in
               done.stderr.splitlines() if line.startswith(b"<stdin>:")}
        for index, line in enumerate(lines, 1):
            if line in good:
                self.assertNotIn(index, bad)
        shown = re.findall(rb"^ *([0-9]+)  ", done.stdout, re.MULTILINE)
        self.assertEqual(len(bad) + len(shown), sum(map(bool, lines)))

    def test_memory(self):
        """A long log takes no more memory than a short one."""
        def peak(copies):
            script = ("import resource, subprocess, sys; subprocess.run("
                      "sys.argv[1:], stdout=subprocess.DEVNULL, "
                      "stderr=subprocess.DEVNULL); print(resource.getrusage("
                      "resource.RUSAGE_CHILDREN).ru_maxrss)")
            text = self.TRACE.read_bytes() + b"bad line\n"
            done = subprocess.run(
                ["/usr/bin/python3", "-c", script, RMIGEN, "decode", "trace"],
                input=text * copies, capture_output=True, check=True)
            return int(done.stdout)

        # In kilobytes. What a sanitizer keeps for itself varies.
        self.assertLess(peak(3000), peak(30) + 4096)


class Garbage(unittest.TestCase):
    """Any bytes give a decode, flagged or not, or a message."""

    def check(self, *words, data):
        done = run(*words, data=data)
        said = done.stderr.decode("utf-8", "replace")
        self.assertIn(done.returncode, (0, BAD, FINDINGS), (words, said))
        self.assertNotIn("Sanitizer", said)
        if done.returncode == BAD:
            self.assertTrue("error: " in said or b"cut-off" in done.stdout,
                            (words, said))
        return done

    def test_bytes(self):
        rng = random.Random(2)
        for spec, name in [(spec, name) for spec in SPECS for name in spec.names()]:
            size = spec.size(name)
            length = rng.choice((0, 1, size - 1, size, size + 1,
                                 rng.randrange(3 * size)))
            form = rng.choice(([], ["--format", "json"]))
            done = self.check("decode", "--spec", spec.revision, name, *form,
                              data=rng.randbytes(length))
            if length % size:
                self.assertEqual(done.returncode, BAD)

    def test_json_is_json(self):
        rng = random.Random(3)
        done = run("decode", "RmiRecRun", "--format", "json",
                   data=rng.randbytes(4096 * 20 + 77))
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(len(lines), 21)
        self.assertTrue(all(line["violations"] for line in lines))
        for line in lines:
            SCHEMA.validate(line)

    def test_dumps(self):
        rng = random.Random(4)
        image = SPEC.make("RmiRecParams", rng)[1].to_bytes(4096, "little")
        for command in ("xxd", "xxd -p", "xxd -e", "xxd -b", "hexdump -C",
                        "od -tx1"):
            dump = subprocess.run(command.split(), input=image,
                                  capture_output=True, check=True).stdout
            for _ in range(8):
                start = rng.randrange(len(dump))
                change = rng.choice((
                    dump[:start], dump[start:],
                    dump[:start] + rng.choice((
                        b"*", b"\n", b"\n*\n", b" ", b":", b"|", b"f", b"x",
                        b"\n00000000: 00", b"\nffffffffffffffffffff  00"))
                    + dump[start + 1:]))
                self.check("decode", "RmiRecParams", "--offset",
                           str(start % 3), data=change)

    def test_long_lines(self):
        for data in (b"0" * 100001, b"00000000: " + b"00" * 70000,
                     b"00000000  " + b"00 " * 70000, b"*" * 70000,
                     b"0" * 70000 + b":", b"0: " + b"0" * 70000 + b"  .", b" " * 70000,
                     b"0" * (64 << 10), b"0" * 7 + b" " * 70000,
                     b"0000000 " + b"*\n" * 40000):
            self.check("decode", "RmiRecRun", data=data)

    def test_encode(self):
        rng = random.Random(5)
        text = json.dumps(SPEC.make("RmiRecParams", rng)[0]).encode()
        for _ in range(30):
            start = rng.randrange(len(text))
            change = rng.choice((
                text[:start], text[:start] + rng.randbytes(1) + text[start:],
                text[:start] + text[rng.randrange(len(text)):],
                b"[" * 5000, rng.randbytes(50), b'{"value":' + text))
            self.check("encode", "RmiRecParams", "--json", "-", data=change)

    def test_encode_words(self):
        rng = random.Random(6)
        letters = "abgprs.[]=019x-_NRMI"
        for _ in range(10):
            words = ["".join(rng.choices(letters, k=rng.randrange(12)))
                     for _ in range(50)]
            self.check("encode", "RmiRecParams", "--", *words, data=b"")


if __name__ == "__main__":
    unittest.main()
