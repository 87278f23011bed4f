#!/usr/bin/python3
# SPDX-License-Identifier: BSD-3-Clause
"""decode says of every test vector what went into it, and encode makes it again.

What must come out is put together here, from the values and the bits in the JSON of
the vectors: numbers get names, words are taken apart into fields.
"""
import functools
import json
import operator
import os
import pathlib
import subprocess
import unittest
from concurrent.futures import ThreadPoolExecutor

RMIGEN = os.environ["RMIGEN"]
SOURCE = pathlib.Path(os.environ["SOURCE"])
FILES = sorted((SOURCE / "out").glob("*/vectors/vectors.json"))
REGISTERS = 18
FINDINGS = 4


def number(text):
    return int(text, 16)


def cut(value, row):
    """The bits of a register or of a word that a row has."""
    msb, lsb = number(row["msb"]), number(row["lsb"])
    return value >> lsb & (1 << (msb - lsb + 1)) - 1


def unit(width):
    """Bytes of a value in memory."""
    return 1 << (max(width, 8) - 1).bit_length() - 3


def run(*words, data=b""):
    done = subprocess.run([RMIGEN, *words], input=data, capture_output=True,
                          check=False)
    assert done.returncode in (0, FINDINGS), (words, done.stderr)
    return done.stdout


def rules(line):
    return {violation["rule"] for violation in line["violations"]}


class Vectors:
    """The vectors of one revision, and what their types say of numbers."""

    def __init__(self, path):
        vectors = json.loads(path.read_text())
        self.spec = ["--spec", vectors["document"]["revision"]]
        self.interfaces = vectors["interfaces"]
        self.fieldsets = {item["name"]: item for item in self.all("fieldsets")}
        self.names, self.closed = {}, set()
        for item in self.all("enumerations"):
            names = self.names.setdefault(item["name"], {})
            for vector in item["vectors"]:
                if "value" in vector:
                    names.setdefault(number(vector["raw"]), vector["value"])
                if vector["reserved"]:
                    self.closed.add(item["name"])
        dump = json.loads(self.run("dump"))
        self.resuming = {command["name"] for part in dump["interfaces"]
                         for command in part["commands"]
                         if command.get("resumes_operation")}
        # Of the other types the document has no interface.
        for item in dump["types"]:
            if item["kind"] == "enumeration":
                mask = (1 << number(item["width"])) - 1
                self.names[item["name"]] = {
                    int(value["encoding"], 16) & mask: value["name"]
                    for value in item["values"]}

    def all(self, kind):
        return [item for part in self.interfaces for item in part[kind]]

    def decode(self, *words, data=b""):
        lines = self.run("decode", *words, "--format", "json", data=data)
        return [json.loads(line) for line in lines.splitlines()]

    def run(self, *words, data=b""):
        return run(words[0], *self.spec, *words[1:], data=data)

    def value(self, row, value, broken, beside=None):
        """@value of the type of @row as decode has it; @broken: the rules.
        @beside: what may choose among alternatives."""
        kind = row.get("type")
        if kind in self.fieldsets:
            return self.fields(kind, value, broken, beside or {})
        if value in self.names.get(kind, {}):
            return self.names[kind][value]
        if kind in self.closed:
            broken.add("reserved-encoding")
        return hex(value)

    def fields(self, name, value, broken, beside):
        fields = {}
        for row in self.fieldsets[name]["fields"]:
            part = cut(value, row)
            if "alternatives" in row:
                fields[row["name"]] = self.choice(row, part, broken,
                                                  beside | fields)
            elif "name" in row:
                fields[row["name"]] = self.value(row, part, broken)
            elif part:
                broken.add("reserved-bits")
        return fields

    def reserved(self, row):
        """The bits that a value of the type of @row never has."""
        if "alternatives" in row:
            masks = [self.reserved(each) for each in row["alternatives"]]
            return functools.reduce(operator.and_, masks)
        inner = self.fieldsets.get(row.get("type"), {}).get("fields", [])
        if "reserved" in row:
            return cut(-1, row)
        return sum(self.reserved(each) << number(each["lsb"])
                   for each in inner)

    def choice(self, row, value, broken, beside):
        """As the alternative that is chosen; the number if nothing chooses."""
        if value & self.reserved(row):
            broken.add("reserved-bits")
        chosen = beside
        for step in row["by"].split("."):
            chosen = chosen.get(step) if isinstance(chosen, dict) else None
        if not chosen:
            return hex(value)
        found = next((each for each in row["alternatives"]
                      if chosen in each.get("for", [chosen])), None)
        return {found["name"]: self.value(found, value, broken)} if found \
            else hex(value)


def image(structure, vector):
    memory = bytearray(number(structure["size"]))
    for piece in vector["runs"]:
        start, data = number(piece["offset"]), bytes.fromhex(piece["bytes"])
        memory[start:start + len(data)] = data
    return bytes(memory)


def element(vectors, member, values, index, broken):
    """What @values has for @member, or for an element of it; otherwise 0."""
    given = values.get((member["name"], index), {})
    if number(member["size"]) > 8:
        return given.get("bytes", "00" * number(member["size"]))
    return vectors.value(member, number(given.get("value", "0x0")), broken)


def put(tree, path, value):
    """Puts @value where "exit.gprs" or "part[1].size" is in @tree."""
    *outer, last = path.split(".")
    for part in outer:
        name, _, index = part.partition("[")
        if index:
            items = tree.setdefault(name, [])
            items += [{}] * (int(index[:-1]) + 1 - len(items))
            tree = items[int(index[:-1])]
        else:
            tree = tree.setdefault(name, {})
    tree[last] = value


def tree_of(vectors, structure, vector, broken):
    values = {(value["member"], number(value.get("index", "0x0"))): value
              for value in vector["values"]}
    tree = {}
    for member in structure["members"]:
        parts = [element(vectors, member, values, index, broken)
                 for index in range(number(member.get("count", "0x1")))]
        put(tree, member["name"], parts if "count" in member else parts[0])
    if vector.get("kind") == "padding":
        broken.add("padding")
    return tree


def is_chosen(item, vector):
    """Whether the word tells what it holds, as far as the vector is about it."""
    names = {row.get("name") for row in item.get("fields", [])}
    return "alternative" not in vector or any(
        row.get("by") in names for row in item["fields"])


class Images(unittest.TestCase):
    def check(self, vectors, name, images, wanted):
        """@wanted has for each image its value and the rules it breaks."""
        lines = vectors.decode(name, data=b"".join(images))
        self.assertEqual([line["value"] for line in lines],
                         [value for value, _ in wanted], name)
        self.assertEqual([rules(line) - {"not-permitted"} for line in lines],
                         [broken for _, broken in wanted], name)
        good = [index for index, line in enumerate(lines)
                if not line["violations"]]
        if not good:
            # What has no field at all, and no encoding without a meaning.
            self.assertFalse(any(value for value, _ in wanted), name)
            return len(images)
        text = "\n".join(json.dumps(lines[index]["value"]) for index in good)
        self.assertEqual(vectors.run("encode", name, "--json", "-",
                                     data=text.encode()),
                         b"".join(images[index] for index in good), name)
        return len(images)

    def words(self, vectors, item):
        """A fieldset or an enumeration: each vector is a number."""
        size = unit(number(item["width"]))
        images, wanted = [], []
        for vector in item["vectors"]:
            raw, broken = number(vector["raw"]), set()
            images.append(raw.to_bytes(size, "little"))
            value = vectors.value({"type": item["name"]}, raw, broken)
            wanted.append((value, broken))
            if "value" in vector and "field" in vector:
                self.assertEqual(
                    cut(raw, next(row for row in item["fields"]
                                  if row.get("name") == vector["field"])),
                    number(vector["value"]))
            self.assertEqual("reserved-bits" in broken,
                             vector.get("kind") == "reserved"
                             and is_chosen(item, vector), (item["name"], vector))
            if "reserved" in vector:
                self.assertEqual(bool(broken), vector["reserved"])
        return self.check(vectors, item["name"], images, wanted)

    def test_words(self):
        for path in FILES:
            vectors = Vectors(path)
            count = sum(self.words(vectors, item) for item in
                        vectors.all("fieldsets") + vectors.all("enumerations"))
            self.assertGreater(count, 800)

    def test_structures(self):
        for path in FILES:
            vectors = Vectors(path)
            count = 0
            for item in vectors.all("structures"):
                wanted = []
                for vector in item["vectors"]:
                    broken = set()
                    tree = tree_of(vectors, item, vector, broken)
                    wanted.append((tree, broken))
                count += self.check(vectors, item["name"],
                                    [image(item, vector)
                                     for vector in item["vectors"]], wanted)
            self.assertGreater(count, 200)

    def test_pages(self):
        """What is behind the addresses of calls that must be refused."""
        for path in FILES:
            vectors = Vectors(path)
            structures = {item["name"]: item
                          for item in vectors.all("structures")}
            pages = {}
            for command in vectors.all("commands"):
                for vector in command["negative"]:
                    for page in vector["pages"]:
                        pages.setdefault(page["structure"], []).append(page)
            self.assertGreater(len(pages), 2)
            for name, found in pages.items():
                item, wanted = structures[name], []
                for page in found:
                    broken = set()
                    tree = tree_of(vectors, item, page, broken)
                    wanted.append((tree, broken))
                self.check(vectors, name,
                           [image(item, page) for page in found], wanted)


class Frames(unittest.TestCase):
    def check_call(self, vectors, command, vector):
        line = self.check_inputs(vectors, command, vector)
        stale = vector["kind"] == "stale_registers"
        self.assertEqual(bool(line["registers"]),
                         stale or vector["kind"] == "sve_hint")
        self.assertLessEqual(rules(line), {"unused-register", "reserved-bits"}
                             if stale else set())

    def check_refused(self, vectors, command, vector):
        """decode knows the rules of registers, not all conditions."""
        line = self.check_inputs(vectors, command, vector)
        self.assertLessEqual(rules(line), {"misaligned", "reserved-encoding"}
                             if "condition" in vector else set())

    def check_inputs(self, vectors, command, vector):
        line, = vectors.decode("call", *vector["in"])
        frame = [number(text) for text in vector["in"]]
        rows = [row for row in command["inputs"] if "name" in row][1:]
        self.assertEqual((line["call"], line["fid"]),
                         (command["name"], command["fid"]))
        inputs = {}
        for row in rows:
            inputs[row["name"]] = vectors.value(
                row, number(vector["inputs"][row["name"]]), set(), inputs)
        self.assertEqual(line["inputs"], inputs)
        # Inputs and whole registers together are the frame again.
        again = [number(command["fid"])] + [0] * (REGISTERS - 1)
        for row in rows:
            again[number(row["register"])] |= (
                number(vector["inputs"][row["name"]]) << number(row["lsb"]))
        for name, text in line["registers"].items():
            again[int(name[1:])] = number(text)
        self.assertEqual(again, frame)
        return line

    def check_return(self, vectors, command, vector):
        line, = vectors.decode("return", command["name"], *vector["out"])
        # MBZ bits beside an output, which its reader must mask.
        stale = vector["kind"] == "stale_bits"
        broken = {"reserved-bits"} if stale else set()
        self.assertEqual(line["return"], command["name"])
        if "status" in vector:
            self.assertEqual((line["status"], line.get("index", "0x0")),
                             (vector["status"], vector["index"]))
        else:
            self.assertEqual(line["x0"], vector["out"][0])
        self.assertEqual(
            line["outputs"],
            {row["name"]: vectors.value(
                row, number(vector["outputs"][row["name"]]), broken)
             for row in command["outputs"]
             if row.get("name") in vector["valid"]}
            | self.resumed(vectors, command, vector))
        self.assertEqual(rules(line), broken)

    def resumed(self, vectors, command, vector):
        """Outputs of an operation that is over, whichever that is."""
        if (command["name"] not in vectors.resuming or
                vector.get("status", "RMI_INCOMPLETE") == "RMI_INCOMPLETE"):
            return {}
        return {f"X{register}": text
                for register, text in enumerate(vector["out"][:4])
                if register and number(text)}

    def check_code(self, vectors, command, vector):
        """X0 alone, of any command with a status."""
        line, = vectors.decode("return", command["name"], vector["x0"])
        if "status" in vector:
            self.assertEqual((line["status"], line.get("index", "0x0")),
                             (vector["status"], vector["index"]))
        elif "status" not in line:
            self.assertEqual(line["x0"], vector["x0"])
        broken = set()
        # With bit 63 it is an error of SMCCC for whom asks no further.
        if not number(vector["x0"]) >> 63:
            vectors.value(command["outputs"][0], number(vector["x0"]), broken)
        if "status" in vector:
            self.assertNotIn("reserved-bits", broken)
        elif not number(vector["x0"]) >> 63:
            self.assertNotEqual(broken, set())
        self.assertEqual(rules(line), broken)

    def test_frames(self):
        for path in FILES:
            vectors = Vectors(path)
            jobs = [(check, vectors, command, vector)
                    for command in vectors.all("commands")
                    for vector in command["vectors"]
                    for check in (self.check_call, self.check_return)]
            refused = [(self.check_refused, vectors, command, vector)
                       for command in vectors.all("commands")
                       for vector in command["negative"]]
            self.assertGreater(len(refused), 200)
            jobs += refused
            for part in vectors.interfaces:
                command = next(
                    item for item in part["commands"]
                    if any(vector["kind"] == "status"
                           for vector in item["vectors"]))
                jobs += [(self.check_code, vectors, command, vector)
                         for vector in part["returns"]]
            self.assertGreater(len(jobs), 600)
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                for result in [pool.submit(*job) for job in jobs]:
                    result.result()


if __name__ == "__main__":
    unittest.main()
