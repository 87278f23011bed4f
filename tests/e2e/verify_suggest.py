# SPDX-License-Identifier: BSD-3-Clause
"""--suggest-map finds the items of headers in which every name is another."""
import functools
import json
import os
import pathlib
import re
import sys
import tempfile
import unittest

import yaml

sys.path.insert(0, os.environ["SOURCE"] + "/tests/verify")
import history
import support

LEAST = 0.95
# Of these the header has every structure of the interface.
COMPLETE = (history.RMI, history.RSI, history.TMI)


def camel(name):
    return "".join(word.capitalize() for word in name.split("_"))


# What a project calls a structure and a member: each is a prefix and a case.
STYLES = {
    "camel": (lambda name: "Acme" + camel(name),
              lambda name: "m" + camel(name)),
    "upper": (lambda name: "AX_" + name.upper(),
              lambda name: "AX_" + name.upper()),
    "joined": (lambda name: "acme_" + name.replace("_", ""),
               lambda name: "x" + name.replace("_", "")),
}


@functools.cache
def model(header):
    done = support.run("dump", "--format", "json", *header.spec)
    return json.loads(done.stdout)


def structures_of(header):
    """What the header has of the document: {tag: structure}."""
    text = (support.FOLDER / f"{header.name}.h").read_text()
    tags = {re.sub(r"(?<=[a-z])(?=[A-Z])", "_", item["name"]).lower(): item
            for interface in model(header)["interfaces"]
            for item in interface["types"] if item["kind"] == "structure"}
    return {tag: item for tag, item in tags.items()
            if re.search(rf"\b{tag}(_t)?\b", text)}


def expected(case, style):
    """{structure: its name}, {structure.member: its name}."""
    name_structure, name_member = STYLES[style]
    structures, members = {}, {}
    for tag, item in structures_of(case.header).items():
        structures[item["name"]] = name_structure(tag)
        for member in item["members"]:
            if "name" in member:
                path = f"{item['name']}.{member['name']}"
                inside = "last." if path == "TmiParams.mode" else ""
                members[path] = inside + name_member(member["name"])
    return structures, members


def renamed(case, style, text):
    """The header with every structure and member called otherwise."""
    name_structure, name_member = STYLES[style]
    _, members = expected(case, style)
    for tag in [*structures_of(case.header), "rmi_rec_entry"]:
        text = re.sub(rf"\b{tag}(_t)?\b", name_structure(tag), text)
    for name in {path.split(".")[1] for path in members}:
        text = re.sub(rf"\b{name}\b", name_member(name), text)
    return text


def proposed(text):
    structures, members = {}, {}
    for entry in yaml.safe_load(text)["structures"]:
        name = entry["structure"]
        structures[name] = entry.get("name", entry.get("typedef"))
        for member in entry.get("members", ()):
            members[f"{name}.{member['member']}"] = member["name"]
    return structures, members


class Suggest(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def suggest(self, case, style):
        """The map for the header of the case under other names."""
        for name in ("types.h", f"{case.header.name}.h"):
            text = (support.FOLDER / name).read_text()
            (self.folder / name).write_text(renamed(case, style, text))
        path = support.compile_c(
            support.GCC["aarch64"],
            renamed(case, style, case.header.source()),
            self.folder / "object.o", f"-I{self.folder}",
            *[flag for flag in case.flags() if flag.startswith("-DMIS")])
        done = support.run("verify", "--suggest-map", *case.header.spec, path)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return path, done.stdout

    def share(self, case, style):
        """How much of what is there was found."""
        _, text = self.suggest(case, style)
        found = proposed(text)
        wanted = expected(case, style)
        good = total = 0
        for theirs, ours in zip(found, wanted):
            good += sum(theirs.get(key) == name for key, name in ours.items())
            total += len(ours)
        return good / total

    def test_share(self):
        for case in (*history.CORRECT.values(), *history.MISTAKES):
            for style in STYLES:
                with self.subTest(case=case.name, style=style):
                    self.assertGreaterEqual(self.share(case, style), LEAST)

    def test_the_map_works(self):
        """What is proposed for a correct header needs no correction."""
        for case in map(history.CORRECT.get, COMPLETE):
            for style in STYLES:
                with self.subTest(header=case.header.name, style=style):
                    path, text = self.suggest(case, style)
                    proposal = self.folder / "map.yaml"
                    proposal.write_text(text)
                    self.assertEqual(
                        support.verify(*case.header.spec, "--map", proposal,
                                       path), (support.CLEAN, []))

    def test_nothing(self):
        path = support.compile_c(support.GCC["x86_64"], "int x;\n",
                                 self.folder / "object.o")
        done = support.run("verify", "--suggest-map", path)
        self.assertEqual((done.returncode, done.stdout), (support.BAD, ""))
        self.assertIn("nothing in there is like", done.stderr)


if __name__ == "__main__":
    unittest.main()
