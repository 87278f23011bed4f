# SPDX-License-Identifier: BSD-3-Clause
"""vectors.json has the documented shape, and is right by other arithmetic.

The reader is the one that docs/vectors.md shows. What there must be a vector
for, and what it must hold, is computed here from `rmigen dump`; the outcomes
of the version negotiation are typed by hand."""
import collections
import copy
import functools
import json
import operator
import os
import pathlib
import re
import subprocess
import unittest

import jsonschema

RMIGEN = os.environ["RMIGEN"]
SOURCE = pathlib.Path(os.environ["SOURCE"])
PAGE = (SOURCE / "docs/vectors.md").read_text()
SCHEMA = json.loads((SOURCE / "docs/vectors.schema.json").read_text())
SPECS = sorted((SOURCE / "spec").glob("**/*.yaml"))
ALL_ONES = (1 << 64) - 1
HINT = 1 << 16

# The supported versions, the requested one, the lower and the higher answer;
# the request is accepted if it is the lower answer.
NEGOTIATION = """
1.0             1.0  1.0  1.0
1.0,1.1         1.0  1.0  1.1
1.0,2.0         1.0  1.0  2.0
1.0             1.1  1.0  1.0
1.0,1.1         1.2  1.1  1.1
1.0,1.1         2.0  1.1  1.1
1.0,1.1,1.3     1.2  1.1  1.3
1.0             2.0  1.0  1.0
1.0             2.1  1.0  1.0
1.0,1.1         2.0  1.1  1.1
1.0,1.1         2.1  1.1  1.1
1.0,1.1,2.0     2.1  2.0  2.0
2.0             1.0  2.0  2.0
2.0             1.1  2.0  2.0
2.0,2.1         1.0  2.1  2.1
"""


def block(language):
    return re.search(rf"```{language}\n(.*?)```", PAGE, re.S).group(1)


READER = {}
exec(block("python"), READER)
decode, image = READER["decode"], READER["image"]


def run(*arguments):
    return subprocess.run([RMIGEN, *arguments], cwd="/", check=True,
                          capture_output=True, text=True).stdout


def vectors_text(spec):
    return run("generate", "--spec", str(spec), "--consumer", "vectors",
               "--stdout", "vectors.json")


def ones(width):
    return (1 << width) - 1


def bits(word, row):
    return word >> row["lsb"] & ones(row["msb"] - row["lsb"] + 1)


def named(rows):
    return [row for row in rows if "name" in row]


class Case(unittest.TestCase):
    """One specification: its vectors, and what they follow from."""

    def check(self, spec):
        self.text = vectors_text(spec)
        self.vectors = decode(json.loads(self.text))
        self.model = decode(json.loads(run("dump", "--spec", str(spec))))
        self.assertEqual(self.vectors["digest"], self.model["digest"])
        pairs = zip(self.vectors["interfaces"], self.model["interfaces"],
                    strict=True)
        for vectors, model in pairs:
            self.assertEqual(vectors["name"], model["name"])
            self.check_interface(vectors, model)

    def each(self, vectors, models):
        self.assertEqual([item["name"] for item in vectors],
                         [item["name"] for item in models])
        return zip(vectors, models)

    def check_interface(self, vectors, model):
        types = {kind: [type for type in model["types"]
                        if type["kind"] == kind]
                 for kind in ("fieldset", "enumeration", "structure")}
        self.types = {type["name"]: type for type in model["types"]}
        for pair in self.each(vectors["commands"], model["commands"]):
            self.check_command(*pair, model)
        for pair in self.each(vectors["fieldsets"], types["fieldset"]):
            self.check_fieldset(*pair)
        for pair in self.each(vectors["enumerations"], types["enumeration"]):
            self.check_enumeration(*pair)
        for pair in self.each(vectors["structures"], types["structure"]):
            self.check_structure(*pair)
        self.check_fids(vectors["fids"], model)
        self.check_returns(vectors["returns"], model)
        if "negotiation" in vectors:
            self.check_negotiation(vectors["negotiation"], model)

    def result_field(self, key, model):
        """The field of X0 with the status or the index, if it has fields."""
        result = self.types[model["result"]["type"]]
        return next(field for field in named(result["fields"])
                    if field["name"] == model["result"][key])

    def statuses(self, model):
        """What X0 holds for each status, with an index of zero."""
        lsb, kind = 0, model["result"]["type"]
        if "status" in model["result"]:
            field = self.result_field("status", model)
            lsb, kind = field["lsb"], field["type"]
        return {value["name"]: value["encoding"] << lsb & ALL_ONES
                for value in self.types[kind]["values"]}

    def encoding(self, status, index, model):
        word = self.statuses(model)[status]
        if "index" in model["result"]:
            word |= index << self.result_field("index", model)["lsb"]
        return word

    def named_by(self, word, model):
        """The status that X0 holds, or None."""
        return next((name for name, each in self.statuses(model).items()
                     if each == word), None)

    def check_command(self, vectors, model, interface):
        calls = vectors["vectors"]
        wanted = {failure["status"] for failure in model["failures"]
                  if "status" in failure}
        wanted |= {status for output in named(model["outputs"])
                   for status in output.get("valid", [])}
        wanted.add(self.named_by(0, interface))
        answered = ["sve_hint", "stale_registers"]
        if not named(model["outputs"]):
            wanted, answered = set(), ["no_result"]
        elif self.own_result(model, interface):
            wanted, answered = set(), ["result", *answered]
        self.assertEqual(sorted(call["status"] for call in calls
                                if call["kind"] == "status"), sorted(wanted))
        self.assertEqual(
            [call["status"] for call in calls
             if call["kind"] == "stale_outputs"],
            [call["status"] for call in calls if call["kind"] == "status"
             and self.hides_output(model, interface, call)])
        self.assertEqual([call["kind"] for call in calls if call["kind"]
                          not in ("status", "stale_outputs", "alternative")],
                         [*self.narrow_kinds(model, interface), *answered,
                          "no_handler", "no_rmm"])
        self.check_alternatives(calls, model)
        for call in calls:
            with self.subTest(command=model["name"], kind=call["kind"]):
                self.check_choices(call, model)
                self.check_values(call, model, interface)
                self.check_in(call, model)
                self.check_out(call, model, interface)

    def hides_output(self, model, interface, call):
        """Whether a register holds less than it could: what an unfinished
        command returns counts only where no other output is."""
        own = {row["register"] for row in model["outputs"]
               if "unfinished" not in row}
        taken = {row["register"] for row in named(model["outputs"])
                 if "unfinished" in row and row["name"] in call["valid"]}
        return any(row["name"] not in call["valid"] and row["register"]
                   not in (own if "unfinished" in row else taken)
                   for row in self.outputs(model, interface))

    def narrow_kinds(self, model, interface):
        narrow = any(row["width"] < 64 and row["register"]
                     for row in named(model["outputs"]))
        return (["widest_outputs", "stale_bits"]
                if narrow and not self.own_result(model, interface) else [])

    def own_result(self, model, interface):
        """Whether X0 holds no status of the interface."""
        return named(model["outputs"])[0]["type"] != \
            interface["result"]["type"]

    def outputs(self, model, interface):
        """The outputs beside a status."""
        rows = named(model["outputs"])
        own = rows and self.own_result(model, interface)
        return rows if own else rows[1:]

    def check_values(self, call, model, interface):
        """The values are where the tables say, and differ."""
        for values, rows, frame in (
                (named(model["inputs"])[1:], "inputs", "in"),
                (self.outputs(model, interface), "outputs", "out")):
            self.assertEqual(list(call[rows]), [row["name"] for row in values])
            for row in values:
                self.assertEqual(bits(call[frame][row["register"]], row),
                                 call[rows][row["name"]])
        self.assert_distinct(
            [(self.choices(row), call["inputs"][row["name"]])
             for row in named(model["inputs"])[1:]])
        self.assertNotIn(0, call["inputs"].values())
        for row in named(model["inputs"])[1:]:
            self.assertEqual(call["inputs"][row["name"]]
                             % row.get("alignment", 1), 0)

    def choices(self, row):
        """The good values of a type that are not zero, if they are few."""
        kind = self.types.get(row["type"], {})
        if kind.get("kind") == "enumeration":
            mask = ones(kind["width"])
            return {value["encoding"] & mask for value in kind["values"]} - {0}
        free = ones(row["type_width"]) & ~kind.get("reserved_mask", 0)
        if free.bit_count() > 8:
            return None
        return {value for value in range(free + 1) if not value & ~free} - {0}

    def assert_distinct(self, values):
        """As many values differ as can: a matching of slots and choices."""
        taken = {}

        def place(slot, tried):
            for value in values[slot][0] - tried:
                tried.add(value)
                if value not in taken or place(taken[value], tried):
                    taken[value] = slot
                    return True
            return False

        most, full = 0, set()  # choices that are all taken for good
        for slot, (choices, _) in enumerate(values):
            if choices is None:
                most += 1
            elif not choices <= full:
                tried = set()
                placed = place(slot, tried)
                most += placed
                full |= set() if placed else tried
        self.assertEqual(len({value for _, value in values}), most, values)

    def check_in(self, call, model):
        stale = call["kind"] == "stale_registers"
        hint = HINT if call["kind"] == "sve_hint" else 0
        self.assertEqual(call["in"][0] & ones(32), model["fid"] | hint)
        self.assertEqual(call["in"][0] > ones(32), stale)
        used = {row["register"] for row in model["inputs"]}
        for register, word in enumerate(call["in"]):
            if register not in used:
                self.assertEqual(word != 0, stale)
            elif register:
                self.assertEqual(
                    word & model["input_zeroes"][register], 0)

    def check_out(self, call, model, interface):
        out, before = call["out"], call["in"]
        if call["kind"] == "no_result":
            self.assertEqual((out, call.get("status")), (before, None))
            return
        used = {row["register"] for row in named(model["outputs"])
                if call["kind"] == "stale_outputs"
                or row["name"] in call["valid"]}
        outputs = self.outputs(model, interface)
        idle = {row["register"] for row in outputs
                if row["name"] in call["valid"] and "when" in row
                and not self.holds(row["when"], call, model)}
        own = outputs and outputs[0]["register"] == 0
        answered = call["kind"] not in ("no_handler", "no_rmm")
        status = call.get("status")
        refusal = interface["result"].get("unsupported")
        if call["kind"] == "no_handler" and refusal and not own:
            self.assertEqual((out[0], status),
                             (self.encoding(refusal, 0, interface), refusal))
        elif not answered:
            self.assertEqual(out[0], ALL_ONES)
            self.assertEqual(status, None if own else
                             self.named_by(ALL_ONES, interface))
        elif not own:
            self.assertEqual(out[0], self.encoding(status, call["index"],
                                                   interface))
        for register in range(1, 18):
            if register in used and answered:
                zeroes = model["output_zeroes"][register]
                wanted = zeroes if (call["kind"] == "stale_bits") else 0
                self.assertEqual(out[register] & zeroes, wanted)
                self.assertEqual(out[register] != 0, register not in idle)
            elif register <= 3 and call["kind"] != "no_rmm":
                self.assertEqual(out[register], 0)
            else:
                self.assertEqual(out[register], before[register])
        valid = [row["name"] for row in outputs
                 if answered and (row["always"] or status in row["valid"])]
        self.assertEqual(call["valid"], valid)

    def read(self, path, call, model):
        """The name of the value that an expression like flags.irq has."""
        first, *names = path.split(".")
        frame, row = next((frame, row) for side, frame in
                          (("inputs", "in"), ("outputs", "out"))
                          for row in named(model[side])
                          if row["name"] == first)
        word, kind = bits(call[frame][row["register"]], row), row["type"]
        while names:
            name = names.pop(0)
            field = next(field for field in named(self.types[kind]["fields"])
                         if field["name"] == name)
            word = bits(word, field)
            if "alternatives" in field:
                reading = names.pop(0)
                field = next(each for each in field["alternatives"]
                             if each["name"] == reading)
            kind = field["type"]
        return next((value["name"] for value in self.types[kind]["values"]
                     if value["encoding"] == word), None)

    def holds(self, condition, call, model):
        path, value = condition.split(" == ")
        return self.read(path, call, model) == value

    def stated_bits(self, kind, chosen):
        """The bits that a type can have where that is chosen."""
        declared = self.types.get(kind, {"kind": "scalar"})
        if declared["kind"] != "fieldset":
            return ALL_ONES
        mask = 0
        for field in named(declared["fields"]):
            inner = field.get("type")
            if "alternatives" in field:
                inner = next(each["type"] for each in field["alternatives"]
                             if chosen[field["by"]] in each.get("for", []))
            mask |= (self.stated_bits(inner, chosen) & ones(field["width"])
                     ) << field["lsb"]
        return mask

    def check_choices(self, call, model):
        """What chooses is there, and what is chosen has only its bits."""
        chosen = call.get("chosen_by", {})
        for path, value in chosen.items():
            if "(" not in path:
                self.assertEqual(self.read(path, call, model), value)
        for row in named(model["inputs"])[1:]:
            self.assertEqual(call["inputs"][row["name"]]
                             & ~self.stated_bits(row["type"], chosen), 0)

    def check_alternatives(self, calls, model):
        """Each value that chooses does so in some call, unless the call would
        be like another one."""
        seen = {(path, value) for call in calls
                for path, value in call.get("chosen_by", {}).items()
                if "(" not in path}
        wanted = set()
        for row in named(model["inputs"])[1:]:
            for field in self.types.get(row["type"], {}).get("fields", []):
                for each in field.get("alternatives", []):
                    wanted |= {(field["by"], value) for value in each["for"]
                               if "(" not in field["by"]}
        self.assertEqual(seen, wanted)

    def check_fieldset(self, vectors, model):
        every = (sum(row["mask"] for row in named(model["fields"]))
                 & ~model["reserved_mask"])
        wanted = []
        for row in model["fields"]:
            others = every & ~row["mask"]
            if "name" not in row:
                wanted += self.reserved_bits(row["reserved"], row["mask"])
            elif "alternatives" in row:
                wanted += self.choice_vectors(row, model, others)
            else:
                others &= ~self.reserved_beside_zero(row, model)
                wanted += self.series(row, None, ones(row["width"]), others, 0)
        self.assertEqual(
            [(vector["kind"], vector.get("rule", vector.get("field")),
              vector.get("alternative"), vector.get("value", 0),
              vector["raw"]) for vector in vectors["vectors"]], wanted)

    def reserved_beside_zero(self, chooser, model):
        """Bits of what the field chooses that are reserved where it is 0."""
        mask = 0
        for row in named(model["fields"]):
            if row.get("by") != chooser["name"]:
                continue
            zero = next(value["name"] for value
                        in self.types[chooser["type"]]["values"]
                        if value["encoding"] == 0)
            chosen = next(each for each in row["alternatives"]
                          if zero in each.get("for", [zero]))
            inner = self.types.get(chosen["type"], {})
            mask |= inner.get("reserved_mask", 0) << row["lsb"]
        return mask

    def reserved_bits(self, rule, mask, alternative=None, fixed=0):
        return [("reserved", rule, alternative, 0, 1 << bit | fixed)
                for bit in range(64) if mask >> bit & 1]

    def series(self, row, alternative, top, others, fixed):
        """Vectors of a field that can have the bits of top."""
        values = [("one", 1 & top), ("maximum", top)] + [
            ("one_hot", top & 1 << bit) for bit in range(1, 64)]
        return [("zero", row["name"], alternative, 0, others | fixed)] + [
            (kind, row["name"], alternative, value,
             value << row["lsb"] | fixed) for kind, value in values if value]

    def choice_vectors(self, row, model, others):
        """Those of a field with alternatives."""
        kinds = [self.types.get(each["type"], {}) for each
                 in row["alternatives"]]
        reserved = [kind.get("reserved_mask", 0) for kind in kinds]
        rules = [self.rule(kind) for kind in kinds]
        common = model["reserved_mask"] & row["mask"]
        self.assertEqual(common, functools.reduce(operator.and_, reserved)
                         << row["lsb"])
        wanted = self.reserved_bits(rules[0], common)
        for each, mask, rule in zip(row["alternatives"], reserved, rules):
            fixed, taken = self.chooser(row, model, each)
            wanted += self.series(row, each["name"],
                                  ones(row["width"]) & ~mask,
                                  others & ~taken, fixed)
            wanted += self.reserved_bits(rule, mask << row["lsb"] & ~common,
                                         each["name"], fixed)
        return wanted

    def rule(self, kind):
        for field in kind.get("fields", []):
            if "reserved" in field:
                return field["reserved"]
            for each in field.get("alternatives", []):
                return self.rule(self.types.get(each["type"], {}))
        return None

    def chooser(self, row, model, alternative):
        """The bits that choose it, and all that could."""
        field = next((field for field in named(model["fields"])
                      if field["name"] == row["by"]), None)
        if not field:
            return 0, 0
        taken = {value for each in row["alternatives"]
                 for value in each.get("for", [])}
        return next(value["encoding"] << field["lsb"]
                    for value in self.types[field["type"]]["values"]
                    if (value["name"] not in taken if alternative["others"]
                        else value["name"] == alternative["for"][0])
                    ), field["mask"]

    def check_enumeration(self, vectors, model):
        mask = ones(model["width"])
        wanted = [(value["name"], False, value["encoding"],
                   value["encoding"] & mask) for value in model["values"]]
        taken = {row[3] for row in wanted}
        if model["unused_reserved"]:
            low = next(raw for raw in range(len(taken) + 1)
                       if raw not in taken)
            high = next(raw for raw in range(mask, -1, -1)
                        if raw not in taken)
            for raw in sorted({low, high}):
                negative = model["signed"] and raw > mask // 2
                wanted.append((None, True, raw - (mask + 1) * negative, raw))
        self.assertEqual([(vector.get("value"), vector["reserved"],
                           vector["encoding"], vector["raw"])
                          for vector in vectors["vectors"]], wanted)

    def flat(self, model, path="", offset=0):
        """Members and padding of a structure and of those in it."""
        for row in model["members"]:
            start = offset + row["offset"]
            if "name" not in row:
                yield "padding", row["padding"], start, row["size"]
                continue
            steps = [("", 0)]
            if row["type_kind"] != "structure":
                yield path + row["name"], row, start, row["size"]
                continue
            if "count" in row:
                steps = [(f"[{i}]", i * row["stride"])
                         for i in range(row["count"])]
            for suffix, shift in steps:
                yield from self.flat(self.types[row["type"]],
                                     path + row["name"] + suffix + ".",
                                     start + shift)

    def check_structure(self, vectors, model):
        rows = list(self.flat(model))
        members = [row for row in rows if row[0] != "padding"]
        self.assertEqual(
            [(member["name"], member["offset"],
              member["size"], member.get("count"), member.get("stride"))
             for member in vectors["members"]],
            [(name, start, row["element_size"], row.get("count"),
              row.get("stride")) for name, row, start, _ in members])
        self.assertEqual(
            [("padding", gap["rule"], gap["offset"], gap["size"])
             for gap in vectors["padding"]],
            [row for row in rows if row[0] == "padding"])
        kinds = {kind: [vector for vector in vectors["vectors"]
                        if vector["kind"] == kind]
                 for kind in ("distinct", "maximum", "padding")}
        self.members = {member["name"]: member
                        for member in vectors["members"]}
        self.assertEqual(len(kinds["distinct"]), 1)
        self.check_distinct(kinds["distinct"][0], vectors)
        self.check_maximum(kinds["maximum"], vectors)
        self.check_padding(kinds["padding"], vectors)

    def value_bytes(self, value):
        size = self.members[value["member"]]["size"]
        if "bytes" in value:
            self.assertEqual(len(value["bytes"]), size)
            return value["bytes"]
        return value["value"].to_bytes(size, "little")

    def place(self, value):
        member = self.members[value["member"]]
        return member["offset"] + (value.get("index", 0)
                                   * member.get("stride", 0))

    def from_values(self, vector, structure):
        memory = bytearray(structure["size"])
        for value in vector["values"]:
            data = self.value_bytes(value)
            start = self.place(value)
            self.assertEqual(memory[start:start + len(data)],
                             bytes(len(data)), value)
            memory[start:start + len(data)] = data
        return bytes(memory)

    def check_distinct(self, vector, structure):
        self.assertEqual(
            [(value["member"], value.get("index"))
             for value in vector["values"]],
            [(member["name"], index) for member in structure["members"]
             for index in (range(member["count"]) if "count" in member
                           else [None])])
        self.assertEqual(image(structure, vector),
                         self.from_values(vector, structure))
        sizes = collections.defaultdict(list)
        for value in vector["values"]:
            data = self.value_bytes(value)
            member = self.members[value["member"]]
            fields = self.types.get(member["type"], {}).get(
                "fields", [{"name": "the value itself"}])
            filled = any("name" in row for row in fields)
            self.assertEqual(any(data), filled)
            if filled:
                choices = self.choices(
                    member | {"type_width": member["width"]})
                sizes[len(data)].append(
                    (choices, int.from_bytes(data, "little")))
        for values in sizes.values():
            self.assert_distinct(values)

    def check_maximum(self, images, structure):
        wanted = []
        for member in structure["members"]:
            last = member.get("count", 1) - 1
            for index in sorted({0, last}):
                start = member["offset"] + index * member.get("stride", 0)
                memory = bytearray(structure["size"])
                memory[start:start + member["size"]] = \
                    b"\xff" * member["size"]
                wanted.append(bytes(memory))
        self.assertEqual([image(structure, one) for one in images], wanted)
        self.assertEqual([self.from_values(one, structure)
                          for one in images], wanted)

    def check_padding(self, images, structure):
        wanted = []
        for gap in structure["padding"]:
            first, size = gap["offset"], gap["size"]
            spans = [(first, 1), (first + size - 1, 1), (first, size)]
            for start, count in list(dict.fromkeys(spans))[:min(size, 3)]:
                memory = bytearray(structure["size"])
                memory[start:start + count] = b"\xff" * count
                wanted.append((gap["rule"], bytes(memory)))
        self.assertEqual([(one["rule"], image(structure, one))
                          for one in images], wanted)

    def check_fids(self, vectors, model):
        fids = {command["fid"]: command["name"]
                for command in model["commands"]}
        for vector in vectors:
            fid = vector["fid"]
            identity = fid & ~HINT
            self.assertEqual(
                fid, vector["fast"] << 31 | vector["smc64"] << 30
                | vector["owner"] << 24 | vector["reserved"] << 17
                | vector["sve_hint"] << 16 | vector["number"])
            self.assertEqual(vector.get("command"), fids.get(identity))
            self.assertEqual(
                vector["in_range"],
                any(part["first"] <= identity <= part["last"]
                    for part in model["fid_ranges"]))
        kinds = [vector["kind"] for vector in vectors]
        self.assertEqual(kinds.count("command"), len(fids))
        self.assertEqual(kinds.count("sve_hint"), len(fids))
        self.assertEqual(kinds.count("above_range"), len(model["fid_ranges"]))
        self.assertEqual(kinds.count("reserved_bit"), 7)
        self.assertEqual(kinds.count("other_owner"), 6)

    def index_mask(self, field, status):
        """The bits that the index beside a status can have."""
        for row in field.get("alternatives", []):
            if row["others"] or status in row["for"]:
                kind = self.types[row["type"]]
                return ones(kind["width"]) & ~kind["reserved_mask"]
        return ones(field["width"])

    def check_returns(self, vectors, model):
        reserved = self.types[model["result"]["type"]].get("reserved_mask", 0)
        wanted = []
        for row in model["result"]["statuses"]:
            indices = [0]
            if row.get("index", "zero") != "zero":
                field = self.result_field("index", model)
                mask = self.index_mask(field, row["status"])
                indices += [1 << bit for bit in range(64) if mask >> bit & 1]
                indices.append(mask)
            wanted += [(self.encoding(row["status"], index, model),
                        row["status"], index) for index in indices]
        if not self.named_by(ALL_ONES, model):
            wanted += [(ALL_ONES, None, None), (ones(32), None, None)]
        wanted += [(1 << bit, None, None) for bit in range(64)
                   if reserved >> bit & 1]
        self.assertEqual([(vector["x0"], vector.get("status"),
                           vector.get("index")) for vector in vectors], wanted)

    def check_negotiation(self, vectors, model):
        fields = {field["name"]: field["lsb"] for field
                  in named(self.types[model["version"]["type"]]["fields"])}

        def encode(text):
            major, minor = text.split(".")
            return (int(major) << fields["major"]
                    | int(minor) << fields["minor"])

        wanted = []
        for line in NEGOTIATION.split("\n")[1:-1]:
            supported, requested, lower, higher = line.split()
            wanted.append(([encode(text) for text in supported.split(",")],
                           encode(requested), requested == lower,
                           encode(lower), encode(higher)))
        self.assertEqual([(vector["supported"], vector["requested"],
                           vector["accepted"], vector["lower"],
                           vector["higher"])
                          for vector in vectors["vectors"]], wanted)
        for vector in vectors["vectors"]:
            self.assertEqual(vector["x0"] == 0, vector["accepted"])

    def test_vectors_are_right(self):
        for spec in SPECS:
            with self.subTest(spec=spec.name):
                self.check(spec)


class Shape(unittest.TestCase):
    def setUp(self):
        self.validator = jsonschema.Draft7Validator(SCHEMA)

    def test_schema_is_closed(self):
        jsonschema.Draft7Validator.check_schema(SCHEMA)
        parts = [SCHEMA]
        while parts:
            part = parts.pop()
            if isinstance(part, dict):
                if "properties" in part:
                    self.assertIs(part["additionalProperties"], False)
                    self.assertLessEqual(set(part["required"]),
                                         set(part["properties"]))
                parts += part.values()
            elif isinstance(part, list):
                parts += part

    def test_vectors_have_the_shape(self):
        for spec in SPECS:
            vectors = json.loads(vectors_text(spec))
            self.assertEqual([error.message for error in
                              self.validator.iter_errors(vectors)], [])

    def test_changed_vectors_are_refused(self):
        vectors = json.loads(vectors_text(SPECS[0]))
        command = ("interfaces", 0, "commands", 0, "vectors", 0)
        for *path, last, value in (
                ("format", "0x2"), ("digest", 1), (*command, "side", "host"),
                (*command, "in", 0, "0X1"), (*command, "more", "0x0"),
                (*command, "outputs", {"top": 0})):
            changed = copy.deepcopy(vectors)
            part = changed
            for key in path:
                part = part[key]
            part[last] = value
            self.assertFalse(self.validator.is_valid(changed), path)


class Page(unittest.TestCase):
    def test_readers_are_short(self):
        for language in ("python", "rust"):
            lines = [line for line in block(language).split("\n") if line]
            self.assertLessEqual(len(lines), 20, language)

    def test_load_reads_the_committed_file(self):
        for path in SOURCE.glob("out/*/vectors/vectors.json"):
            vectors = READER["load"](path)
            self.assertEqual(vectors["format"], 1)
            structure = vectors["interfaces"][0]["structures"][0]
            self.assertEqual(len(image(structure, structure["vectors"][0])),
                             structure["size"])


unittest.main(verbosity=0)
