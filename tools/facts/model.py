# SPDX-License-Identifier: BSD-3-Clause
"""The model, and its rows of those tables that both editions share."""
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
KINDS = {"fieldset": "fieldset", "enumeration": "enum", "structure": "struct",
         "scalar": "other", "abstract_enumeration": "enum",
         "abstract_structure": "struct"}


def number(text):
    return int(text, 0)


def decimal(item, key):
    return str(number(item[key])) if key in item else ""


class Model:
    def __init__(self, specification):
        program = os.environ.get("RMIGEN", ROOT / "build/rmigen")
        chosen = ["--spec", specification] if specification else []
        done = subprocess.run([program, "dump", *chosen],
                              stdout=subprocess.PIPE)
        if done.returncode:
            sys.exit(1)
        self.dump = json.loads(done.stdout)
        self.interfaces = self.dump["interfaces"]
        self.commands = [command for interface in self.interfaces
                         for command in interface["commands"]]
        self.types = [kind for interface in self.interfaces
                      for kind in interface["types"]] + self.dump["types"]

    def find(self, *path):
        """An item by the names on the way to it, at any depth."""
        items = [self.dump]
        for name in path:
            items = [found for item in items for found in below(item, name)]
        if len(items) != 1:
            raise KeyError(path)
        return items[0]


def below(tree, name):
    """Every mapping in the tree with this name, but those of expressions."""
    if isinstance(tree, dict) and tree.get("name") == name:
        yield tree
    elif isinstance(tree, dict):
        for key, part in tree.items():
            if not key.endswith("_tree"):
                yield from below(part, name)
    elif isinstance(tree, list):
        for part in tree:
            yield from below(part, name)


def commands(model):
    for interface in model.interfaces:
        for command in interface["commands"]:
            yield (interface["name"], command["name"],
                   f"0x{number(command['fid']):08X}", command["section"])


def bits(row):
    return f"{number(row['msb'])}:{number(row['lsb'])}"


def parameters(model, side):
    for command in model.commands:
        for row in command[side]:
            if "name" in row:
                register = decimal(row, "register")
                yield (command["name"], register, row["name"],
                       "X" + register, bits(row), row["type"])


def width(kind):
    if kind.get("family"):
        return "N", "bits"
    if "size" in kind:
        return decimal(kind, "size"), "bytes"
    return decimal(kind, "width"), "bits" if "width" in kind else ""


def reserved_rule(kind):
    """SBZ or MBZ: what is true of all bits that the type leaves unused."""
    rules = {row["reserved"] for row in kind.get("fields", [])
             if "reserved" in row and "derived" not in row}
    rules |= {row["padding"] for row in kind.get("members", [])
              if "padding" in row}
    return " and ".join(sorted(rules))


def enum_values(model):
    for kind in model.types:
        for value in kind.get("values", []):
            if isinstance(value, str):
                yield kind["name"], "", value
            else:
                yield kind["name"], decimal(value, "encoding"), value["name"]
