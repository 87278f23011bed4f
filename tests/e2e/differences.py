# SPDX-License-Identifier: BSD-3-Clause
"""Laws of `rmigen diff`, on the real specifications and many changed ones.

Reordered or reworded it is the same; whatever changes the digest is seen; back
is the mirror of forth; compatible steps make a compatible way; and nothing
makes the program crash."""
import copy
import json
import os
import pathlib
import random
import subprocess
import tempfile
import unittest

import yaml

RMIGEN = os.environ["RMIGEN"]
SOURCE = pathlib.Path(os.environ["SOURCE"])
SPECS = [yaml.load(path.read_text(), yaml.BaseLoader)
         for path in sorted((SOURCE / "spec").glob("*.yaml"))]
SPEC, = (spec for spec in SPECS if spec["document"]["revision"] == "1.0-rel0")
ROUNDS = 150
KINDS = {line.split()[0]: line.split()[1:3] for line in subprocess.run(
    [RMIGEN, "diff", "--list-kinds"], check=True, capture_output=True,
    text=True).stdout.splitlines()}
# Kinds that do not touch what the digest is made from.
SILENT = {kind for kind in KINDS if kind.startswith(
    ("condition-", "order-", "abstract-", "trait-"))} | {"renamed"}


def interfaces(spec):
    return spec["interfaces"]


def commands(spec):
    return [command for interface in interfaces(spec)
            for command in interface["commands"]]


def types(spec, kind):
    return [item for interface in interfaces(spec)
            for item in interface["types"] if kind in item]


def mappings(tree):
    """Every mapping of a tree, with the list that holds it, if one does."""
    todo = [(tree, None)]
    while todo:
        node, holder = todo.pop()
        if isinstance(node, dict):
            yield node, holder
            todo += [(value, None) for value in node.values()]
        elif isinstance(node, list):
            todo += [(value, node) for value in node]


class Laws(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)
        self.random = random.Random(137)
        self.write("old", SPEC)

    def write(self, name, spec):
        # JSON is YAML, and keeps every scalar a text.
        (self.folder / name).write_text(json.dumps(spec))

    def diff(self, old, new):
        """The report, or None if a specification is bad."""
        done = subprocess.run([RMIGEN, "diff", old, new, "--format", "json"],
                              cwd=self.folder, text=True, capture_output=True)
        self.assertIn(done.returncode, (0, 1, 4, 12), done.stderr)
        if done.returncode == 1:
            self.assertIn("error:", done.stderr)
            return None
        report = json.loads(done.stdout)
        status = {"same": 0, "compatible": 4}.get(report["class"], 12)
        self.assertEqual(done.returncode, status)
        return report

    def changes(self, report):
        return [change for topic in report["topics"]
                for change in topic["changes"]]

    def test_itself(self):
        report = self.diff("old", "old")
        self.assertEqual(self.changes(report), [])

    def assert_same(self, change):
        """The change of a copy makes no difference, in each specification."""
        for spec in SPECS:
            self.write("old", spec)
            changed = copy.deepcopy(spec)
            change(changed)
            self.assertNotEqual(changed, spec)
            self.write("new", changed)
            report = self.diff("old", "new")
            self.assertIsNotNone(report)
            self.assertEqual(self.changes(report), [])
            self.assertEqual(report["old"]["digest"], report["new"]["digest"])

    def reorder(self, spec):
        lists = [spec["constants"], spec["functions"]]
        for command in commands(spec):
            lists += [command[key] for key in
                      ("contexts", "failures", "order", "successes",
                       "footprint") if key in command]
        for interface in interfaces(spec):
            if "statuses" in interface["result"]:
                lists += [interface["result"]["statuses"]]
        lists += [item["values"] for item in types(spec, "enumeration")]
        for rows in lists:
            self.random.shuffle(rows)

    def reword(self, spec):
        for mapping, _ in mappings(spec):
            for key in ("brief", "meaning", "informal"):
                if key in mapping:
                    mapping[key] = "worded anew"

    def test_reordered(self):
        self.assert_same(self.reorder)

    def test_reworded(self):
        self.assert_same(self.reword)

    def key(self, change, kind, old, new):
        return json.dumps([kind, change["subject"],
                           change["class"] == "reused", change[old],
                           change[new]], sort_keys=True)

    def assert_mirror(self, forth, back):
        self.assertEqual(
            sorted(self.key(change, KINDS[change["kind"]][1], "new", "old")
                   for change in forth),
            sorted(self.key(change, change["kind"], "old", "new")
                   for change in back))

    def mutate(self, spec):
        """One change at random; most are bad, some are only different."""
        mapping, holder = self.random.choice(self.all)
        key = self.random.choice(list(mapping))
        value = mapping[key]
        choice = self.random.randrange(4)
        if choice == 0 and holder:
            holder.remove(mapping)
        elif choice == 1 and holder:
            other = self.random.choice(holder)
            if isinstance(other, dict) and key in other:
                mapping[key], other[key] = other[key], value
        elif choice == 2 and isinstance(value, str):
            mapping[key] = value + self.random.choice("1x0")
        elif isinstance(value, str):
            donor = self.random.choice(self.all)[0]
            mapping[key] = donor.get(key, value)

    def test_random_changes(self):
        seen = 0
        for _ in range(ROUNDS):
            spec = copy.deepcopy(SPEC)
            self.all = list(mappings(spec))
            self.mutate(spec)
            self.write("new", spec)
            forth = self.diff("old", "new")
            if not forth:
                continue
            there = self.changes(forth)
            seen += bool(there)
            self.assert_mirror(there, self.changes(self.diff("new", "old")))
            same = forth["old"]["digest"] == forth["new"]["digest"]
            loud = [change for change in there
                    if change["kind"] not in SILENT]
            if same:
                self.assertEqual(loud, [])
            else:
                self.assertNotEqual(there, [], "the digest differs")
        self.assertGreater(seen, ROUNDS // 10)

    def use_encoding(self, spec, step):
        """A reserved encoding means something, if the type has one."""
        for item in types(spec, "enumeration"):
            used = {int(row["encoding"], 0) for row in item["values"]}
            free = [number for number in range(2 ** int(item["width"], 0) - 1)
                    if number not in used]
            if item.get("unused") == "reserved" and len(free) > 2 and \
                    not any(item["enumeration"] == interface["status"]
                            for interface in self.statuses(spec)):
                item["values"].append({"encoding": str(free[0]),
                                       "name": f"STEP_{step}_{free[0]}"})
                return
        self.fail("no encoding is free")

    def statuses(self, spec):
        """Status enumerations need more than a value."""
        for interface in interfaces(spec):
            wanted = {row["status"] for row in
                      interface["result"].get("statuses", [])}
            for item in types(spec, "enumeration"):
                if wanted & {row["name"] for row in item["values"]}:
                    yield {"status": item["enumeration"]}

    def use_bit(self, spec, step):
        """The lowest reserved bit of a fieldset is a field."""
        for item in types(spec, "fieldset"):
            for row in item["fields"]:
                msb, lsb = map(int, row["bits"].split(":"))
                if "reserved" in row and msb > lsb:
                    place = item["fields"].index(row)
                    row["bits"] = f"{msb}:{lsb + 1}"
                    item["fields"].insert(place, {
                        "name": f"step_{step}", "bits": f"{lsb}:{lsb}",
                        "type": "UInt1"})
                    return
        self.fail("no bit is free")

    def use_padding(self, spec, step):
        """The first eight bytes of padding are a member."""
        for item in types(spec, "structure"):
            for row in item["members"]:
                offset = int(row["offset"], 0)
                if "padding" in row and int(row["size"], 0) > 8 and \
                        offset % 8 == 0:
                    place = item["members"].index(row)
                    row["offset"] = hex(offset + 8)
                    row["size"] = hex(int(row["size"], 0) - 8)
                    item["members"].insert(place, {
                        "name": f"step_{step}", "offset": hex(offset),
                        "type": "UInt64"})
                    return
        self.fail("no byte is free")

    def use_register(self, spec, step):
        """A command has one more input, and one more output."""
        command = self.random.choice(commands(spec))
        for key, extra in (("inputs", {}), ("outputs", {"valid": "always"})):
            last = int(command[key][-1]["register"][1:])
            command[key].append({
                "name": f"{key}_{step}", "register": f"X{last + 1}",
                "bits": "63:0", "type": "UInt64", **extra})
            count = int(command["counts"][key])
            command["counts"][key] = str(count + 1)

    def add_command(self, spec, step):
        """An interface has a command behind its last one."""
        rmi = interfaces(spec)[0]
        used = {int(command["fid"], 0) for command in rmi["commands"]}
        last = int(rmi["fid_ranges"][0]["last"], 0)
        fid = next(number for number in range(last, 0, -1)
                   if number not in used)
        rmi["commands"].append({
            "command": f"RMI_STEP_{step}", "section": f"B4.3.{90 + step}",
            "fid": hex(fid), "brief": "Does nothing yet.",
            "counts": {"inputs": "1", "outputs": "1"},
            "inputs": [{"name": "fid", "register": "X0", "bits": "63:0",
                        "type": "UInt64"}],
            "outputs": [{"name": "result", "register": "X0", "bits": "63:0",
                         "type": rmi["result"]["type"], "valid": "always"}]})

    def widen_validity(self, spec, _):
        """An output is valid on one more status."""
        rmi = interfaces(spec)[0]
        known = [row["status"] for row in rmi["result"]["statuses"]]
        for command in rmi["commands"]:
            for row in command["outputs"]:
                if isinstance(row.get("valid"), list) and \
                        (more := set(known) - set(row["valid"])):
                    row["valid"].append(min(more, key=known.index))
                    return
        self.fail("every output is always valid")

    def extend_range(self, spec, _):
        """The RSI, behind whose function IDs there is room, has one more."""
        ids = interfaces(spec)[1]["fid_ranges"][0]
        ids["last"] = hex(int(ids["last"], 0) + 1)

    def permit_bit(self, spec, _):
        """One more bit of a member may be set."""
        row = next(row for item in types(spec, "structure")
                   for row in item["members"] if "permitted" in row)
        permitted = int(row["permitted"], 0)
        row["permitted"] = hex(permitted | permitted + 1)

    def add_order(self, spec, _):
        """One failure of a command comes before another one."""
        for command in commands(spec):
            ids = [row["id"] for row in command.get("failures", [])]
            if len(ids) > 1 and "order" not in command:
                command["order"] = [{"first": ids[:1], "then": ids[-1:]}]
                return
        self.fail("every command has an order")

    def grow_field(self, spec, _):
        """A number has the reserved bit above it too."""
        for item in types(spec, "fieldset"):
            for row, above in zip(item["fields"], item["fields"][1:]):
                msb, lsb = map(int, row["bits"].split(":"))
                top, bottom = map(int, above["bits"].split(":"))
                if row.get("type", "").startswith("UInt") and \
                        "reserved" in above and top > bottom:
                    row["bits"] = f"{msb + 1}:{lsb}"
                    row["type"] = f"UInt{msb + 2 - lsb}"
                    above["bits"] = f"{top}:{bottom + 1}"
                    return
        self.fail("no field has room")

    def raise_version(self, spec, _):
        version = interfaces(spec)[0]["version"]
        version["minor"] = str(int(version["minor"]) + 1)

    def test_compatible_steps(self):
        steps = {"reserved-now-used": (self.use_bit, self.use_encoding,
                                       self.use_padding, self.use_register),
                 "added": (self.add_command,),
                 "validity-widened": (self.widen_validity,),
                 "range-extended": (self.extend_range,),
                 "permitted-widened": (self.permit_bit,),
                 "order-added": (self.add_order,),
                 "grown": (self.grow_field,),
                 "version-raised": (self.raise_version,)}
        way = [(kind, use) for kind, uses in steps.items() for use in uses] * 2
        self.random.shuffle(way)
        spec = copy.deepcopy(SPEC)
        for step, (kind, use) in enumerate(way):
            before = copy.deepcopy(spec)
            use(spec, step)
            self.write("before", before)
            self.write("new", spec)
            for old in ("before", "old"):
                report = self.diff(old, "new")
                self.assertIsNotNone(report, use.__name__)
                self.assertEqual(report["class"], "compatible",
                                 self.changes(report))
                self.assertIn(kind, {change["kind"] for change
                                     in self.changes(report)}, use.__name__)
        self.assertEqual(self.diff("new", "old")["class"], "incompatible")


if __name__ == "__main__":
    unittest.main()
