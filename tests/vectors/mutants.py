# SPDX-License-Identifier: BSD-3-Clause
"""The numbers in generated C, and what each is changed to.

A hex number has its lowest bit changed; any other number is one more. Where that means
the same, there is another change here; where any does, a reason why.
"""
import re

NUMBER = re.compile(r"(?<![\w.\"%])(0x[0-9a-fA-F]+|\d+)(?=[UL]*(?!\w))")
TABLE = re.compile(r"^(?:\} |static const struct \w+ |static const \w+ )(?:\w+_vector_)?"
                   r"(runs|bytes|values|images|fids|returns|fields)\[\] = \{\n(.*?)^\};",
                   re.S | re.M)


class Excuse(Exception):
    """Nobody can notice a change, and why."""


def excuse(reason):
    raise Excuse(reason)


def flip(number):
    return int(not number)


# What a line with the number between < and > is changed to.
CHANGES = [
    (r"<[1248]>U\);$", lambda number: number - 1),  # of a wider read a cast takes as much
    (r"load\([^)]*, <[1248]>", lambda number: number - 1),  # so does the rule that looks at it
    (r"image_zero\(.*, <0x\w+>U\);$", lambda number: number - 1),  # a member is written behind it
    (r"uint8_t pad_0x\w+\[", lambda number: number + 8),  # the compiler pads up to that
    (r"field_set\(<0>U, ", lambda number: 1 << 63),  # a bit of the field would be overwritten
]
UNNOTICED = [
    (r"DIGEST|#define \w*_ABI_(MAJOR|MINOR|VERSION\b)|\(u64\)\((major|minor)\)|ABI_VERSION_MAJOR",
     "the identity of the specification, which tests of its own compare"),
    (r"SBZ_REJECT|rejected\(", "by default bits that should be zero are ignored"),
    (r"xzr|smc #0|__asm__|^\tregs->x\[<(\d)>\] = x\1;$",
     "the SMC itself, which needs firmware: bare metal"),
    (r"\*\)<0>\)->", "a null pointer that is never followed"),
    (r"struct \w+ (regs|outputs) = \{|^\t*(0U, )*<0>U(, 0U)* \};$",
     "overwritten before it is read"),
    (r"uint64_t value = <0>U", "shifted out, or cut off by the caller's cast"),
    (r"_(INPUTS|OUTPUTS|LARGEST) <|static u64 memory|i0 <= <", "room for more than there is"),
]
# The same of the tables of the mock.
UNNOTICED_IN_MOCK = [
    (r'"is refused where .*", [\d, ]*<|^\t\{ [\d<>]+, [\w<>]+, [\w<>]+ \},$',
     "which of a call's arguments a message is about"),
    (r"number_signed\(x\[\d\], <64>\)", "the width of a number that fits anyway"),
    (r" n\d = number_(subtract\(number_of\(\w+\)|multiply\(n\d), number_of\(<",
     "how far a range goes; a vector has its first address"),
    (r"load\(p2 \+ <?0x3[1-7]", "neither the first nor the last element of an array"),
    (r'^\t\{ (NULL|"\w+"), 0x.*<0xf{16}>', "bits of a member that are never zero beside others"),
    (r'^\t\{ "\w+", \d+, \d+, \d+, TYPE_\w+, .*, <\d+> \},$',
     "that an output stands where another one does, which no answer has"),
]


class Table:
    """An array of vectors: the numbers of each row, and where they stand."""

    def __init__(self, match):
        self.name = match.group(1)
        self.rows = []
        for line in re.finditer(r"^\t\{ .*", match.group(2), re.M):
            at = match.start(2) + line.start()
            found = list(NUMBER.finditer(line.group()))
            self.rows.append((line.group(), [number(each.group(1)) for each in found],
                              [at + each.start(1) for each in found]))
        self.places = {place: (row, column) for row, (_, _, places) in enumerate(self.rows)
                       for column, place in enumerate(places)}


def number(word):
    return int(word, 0)


class Vectors:
    """The tables of a file, and what a number in one of them is changed to."""

    def __init__(self, text):
        self.are_of_mock = "rmm_mock_tables.h" in text
        found = list(TABLE.finditer(text))
        self.tables = {match.group(1): Table(match) for match in found}
        self.bytes = next((list(map(number, re.findall(r"0x\w+", match.group(2))))
                           for match in found if match.group(1) == "bytes"), [])
        self.images = self.rows("images")
        self.owners = {run: image for image in range(len(self.images))
                       for run in range(self.numbers("images", image)[3],
                                        sum(self.numbers("images", image)[3:5]))}
        self.arrays = {(self.structure_of(row), values[0]) for row, (_, values, _)
                       in enumerate(self.rows("values")) if values[1]}

    def rows(self, name):
        return self.tables[name].rows if name in self.tables else []

    def numbers(self, name, row):
        return self.rows(name)[row][1]

    def structure_of(self, value):
        """Of the image that has a row of the values."""
        for _, (structure, first, count, _, _), _ in self.images:
            if first <= value < first + count:
                return structure
        return None

    def is_padding(self, image):
        return " padding " in self.images[image][0]

    def change(self, place, value):
        """What the number at @place becomes; None: as any other number."""
        for table in self.tables.values():
            if place in table.places:
                row, column = table.places[place]
                rule = getattr(self, f"change_{table.name}", None)
                return rule and rule(row, column, value)
        return None

    def member_offset(self, structure):
        """Where an image of a structure has a value."""
        image = next(row for row, (line, numbers, _) in enumerate(self.images)
                     if numbers[0] == structure and " distinct" in line)
        return self.numbers("runs", self.numbers("images", image)[3])[0]

    def change_runs(self, row, column, value):
        _, count, first, step = self.numbers("runs", row)
        image = self.owners[row]
        if self.is_padding(image):
            if column == 0:
                return self.member_offset(self.numbers("images", image)[0])
            excuse("padding, of which any value is ignored")
        if column == 2:
            used = [first + i * step for i in range(count)]
            return next(other for other in range(len(self.bytes) - (count - 1) * step)
                        if self.bytes[other] != self.bytes[used[0]])
        if column == 3 and len(set(self.bytes[first:first + count])) == 1:
            excuse("a step between equal bytes, or behind the only one")
        return None

    def change_values(self, row, column, value):
        if column != 1:
            return None
        if (self.structure_of(row), self.numbers("values", row)[0]) not in self.arrays:
            excuse("the index of a member that is no array")
        return value - 1 if value else 1

    def change_images(self, row, column, value):
        if not self.is_padding(row):
            return None
        if column == 0:
            excuse("padding, which may be padding of another structure too")
        if column == 1:
            excuse("the first of no values")
        return 0 if column == 3 else None

    def change_fids(self, row, column, value):
        _, in_range, *command = self.numbers("fids", row)
        known = command[0] if command else in_range
        if column == 0:
            return 0 if known else self.numbers("fids", 0)[0]
        if column > 2 and not known:
            excuse("what no command has")
        return flip(value) if column < 3 else None

    def change_returns(self, row, column, value):
        answered = self.numbers("returns", row)[1]
        if column == 0 and not answered:
            return 0  # an error beside it is one as well
        if column == 1:
            return flip(value)
        if not answered:
            excuse("what is no return code has no status")
        return None

    def change_fields(self, row, column, value):
        if column != 0:
            return None
        _, given, raw = self.numbers("fields", row)
        return next((other for _, (other, one, two), _ in self.rows("fields")
                     if one == given and two != raw), None)


def code_spans(text):
    """Where there is code: no comment, no text in quotes."""
    pattern = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:[^\"\\\n]|\\.)*\"", re.S)
    start = 0
    for match in pattern.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def marked_line(text, match):
    start = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    return (f"{text[start:match.start(1)]}<{match.group(1)}>"
            f"{text[match.end(1):end]}")


def changed(vectors, match, line):
    value = number(match.group(1))
    for rule, reason in UNNOTICED + (UNNOTICED_IN_MOCK if vectors.are_of_mock else []):
        if re.search(rule, line):
            excuse(reason)
    other = vectors.change(match.start(1), value)
    for rule, change in CHANGES:
        if other is None and re.search(rule, line):
            other = change(value)
    if other is not None:
        return other
    return value ^ 1 if match.group(1).startswith("0x") else value + 1


class Mutant:
    """A number, its line, and the text with another; or the reason why not."""

    def __init__(self, text, vectors, match):
        self.text, self.match, self.reason = text, match, None
        self.start, self.line = match.start(), marked_line(text, match)
        try:
            other = changed(vectors, match, self.line)
        except Excuse as reason:
            self.reason = str(reason)
            other = number(match.group(1)) + 1
        self.other = hex(other) if match.group(1).startswith("0x") else str(other)

    def changed_text(self):
        return self.text[:self.match.start(1)] + self.other + self.text[self.match.end(1):]

    def __str__(self):
        return (f"{self.text.count(chr(10), 0, self.match.start()) + 1}: {self.match.group(1)} -> "
                f"{self.other}: {self.line.strip()}")


def mutants(text):
    vectors = Vectors(text)
    return [Mutant(text, vectors, match) for start, end in code_spans(text)
            for match in NUMBER.finditer(text, start, end)]
