# SPDX-License-Identifier: BSD-3-Clause
"""The C tables of calls beside the JSON that they come from.

A wrong call that no suite can tell from a right one, since it is refused all the same
or since nobody reads the register, is one nevertheless.
"""
import re

REGISTERS = 18
TABLE = re.compile(r"^(?:static const struct \w+|\}) (\w+)\[\] = \{\n(.*?)^\};", re.S | re.M)
WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|\b(NULL)\b|(-?\b0x[0-9a-f]+|-?\b\d+)U?\b|([{}])')
UNANSWERED = ("no_handler", "no_rmm")


def number(text):
    return int(text, 16)


def rows(body):
    """Nested lists of the texts and numbers between braces."""
    stack = [[]]
    for text, null, digits, brace in WORD.findall(body):
        if brace == "{":
            stack.append([])
        elif brace:
            stack[-2].append(stack.pop())
        else:
            stack[-1].append(int(digits, 0) if digits else None if null else text)
    return stack[0]


def tables(text):
    """By name, without what the name of an interface adds."""
    return {name.split("_vector_")[-1]: rows(body) for name, body in TABLE.findall(text)}


def padded(numbers, count=REGISTERS):
    return numbers + [0] * (count - len(numbers))


def frame(vector, key):
    return [number(text) for text in vector[key]]


def values(command, vector, key):
    """Of the inputs or outputs behind X0; those that mean nothing are zero."""
    found = [row["name"] for row in command[key]
             if "name" in row and number(row["register"])]
    return found, [number(vector[key][name]) if key == "inputs" or name in vector["valid"]
                   else 0 for name in found]


def call_row(command, vector):
    """As the header of the vectors has it."""
    names, outputs = values(command, vector, "outputs")
    status = [vector["status"]] if "status" in vector else []
    return [" ".join([command["name"], vector["kind"], *status]),
            int(vector["side"] != "rmm"), int(vector["side"] != "caller"),
            int(vector["kind"] not in UNANSWERED),
            sum(1 << i for i, name in enumerate(names) if name in vector["valid"]),
            values(command, vector, "inputs")[1], outputs,
            frame(vector, "in"), frame(vector, "out")]


def differing_calls(text, part):
    """The names of the calls in a header of vectors that are not those of the JSON."""
    wanted = [(index, call_row(command, vector))
              for index, command in enumerate(part["commands"])
              for vector in command["vectors"]]
    found = tables(text)["calls"]
    for (index, good), row in zip(wanted, found):
        name, command, *rest = row
        lists = [padded(numbers, len(other)) for numbers, other in zip(rest[4:], good[5:])]
        # What has no value at all has a row of one zero.
        lists[:2] = [numbers if other or numbers != [0] else []
                     for numbers, other in zip(lists[:2], good[5:7])]
        if command != index or [name, *rest[:4], *lists] != good:
            yield name
    if len(found) != len(wanted):
        yield f"{len(found)} calls, not {len(wanted)}"


def differing_answers(text, part):
    """The same of a suite of KUnit, as far as registers go."""
    wanted = {call_row(command, vector)[0]: (frame(vector, "in"), frame(vector, "out"))
              for command in part["commands"] for vector in command["vectors"]}
    for name, *_, before, after in tables(text)["calls"]:
        if wanted.get(name) != (padded(before), padded(after)):
            yield name


def image(size, runs):
    memory = bytearray(size)
    for offset, data in runs:
        memory[offset:offset + len(data)] = data
    return bytes(memory)


class Negatives:
    """The tables of calls that must be refused."""

    def __init__(self, text, part):
        found = tables(text)
        # What a list has nothing of is one row of zeroes.
        self.rows, self.outcomes = found["negatives"], found["outcomes"]
        self.pages = [padded(row, 5) for row in found.get("pages", [])]
        self.stores = [padded(row, 3) for row in found.get("stores", [])]
        self.part = part
        self.structures = {item["name"]: item for item in part["structures"]}
        self.codes = {}
        for vector in part["returns"]:
            if "status" in vector:
                self.codes.setdefault(vector["status"], number(vector["x0"]))

    def status_mask(self, command):
        """What of X0 tells the status: all, or a field."""
        kind = command["outputs"][0]["type"]
        for fieldset in self.part["fieldsets"]:
            for row in fieldset["fields"]:
                if fieldset["name"] == kind and row.get("name") == "status":
                    return (2 << number(row["msb"])) - (1 << number(row["lsb"]))
        return (1 << 64) - 1

    def page_row(self, command, good, page):
        """(register, size, address, bytes)"""
        register = next(number(row["register"]) for row in command["inputs"]
                        if row.get("name") == page["input"])
        size = number(self.structures[page["structure"]]["size"])
        runs = [(number(run["offset"]), bytes.fromhex(run["bytes"])) for run in page["runs"]]
        return register, size, number(good["in"][register]), image(size, runs)

    def wanted(self, command, good, vector):
        mask = self.status_mask(command)
        name = vector.get("condition")
        expected = [(number(each["x0"]), (1 << 64) - 1) if "x0" in each
                    else (self.codes[each["status"]], mask) for each in vector["expect"]]
        return [f"{command['name']} {name}: {', '.join(vector['changed'])}" if name
                else f"{command['name']} good", name, vector["section"],
                frame(vector, "in"), len(vector["also_true"]), expected,
                [(self.codes[status], mask) for status in vector["any_state"]],
                [self.page_row(command, good, page) for page in vector["pages"]]]

    def found(self, row):
        *head, registers, also, first, count, first_possible, possible, first_page, pages = row
        made = []
        for reg, size, address, store, stores in self.pages[first_page:first_page + pages]:
            runs = [(offset, value.to_bytes(8, "little")[:length])
                    for offset, length, value in self.stores[store:store + stores]]
            made.append((reg, size, address, image(size, runs)))
        return [*head, padded(registers), also,
                list(map(tuple, self.outcomes[first:first + count])),
                list(map(tuple, self.outcomes[first_possible:first_possible + possible])),
                made]

    def differing(self):
        wanted = [self.wanted(command, command["negative"][0], vector)
                  for command in self.part["commands"] for vector in command["negative"]]
        for good, row in zip(wanted, self.rows):
            if self.found(row) != good:
                yield row[0]
        if len(self.rows) != len(wanted):
            yield f"{len(self.rows)} calls, not {len(wanted)}"


def differing_negatives(text, part):
    return Negatives(text, part).differing()


CHECKS = {"vectors.h": differing_calls, "vectors_negative.c": differing_negatives,
          "smc_kunit.c": differing_answers}


def differing(path, text, part):
    """What in a file of an interface is not as the JSON has it; nothing of most files."""
    check = CHECKS.get(path.name.split("_", 1)[-1])
    return list(check(text, part)) if check else []
