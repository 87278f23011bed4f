# SPDX-License-Identifier: BSD-3-Clause
"""Negative vectors are what they say, by a second evaluation of conditions.

Each is read with the reader of docs/vectors.md. From its registers and pages
it follows which conditions are true, which depend on state, and what may be
returned; the conditions that there must be vectors for are typed by hand.
"""
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest

RMIGEN = os.environ["RMIGEN"]
SOURCE = pathlib.Path(os.environ["SOURCE"])
sys.path.insert(0, str(SOURCE / "tests/independent"))
import conditions

SPECS = sorted((SOURCE / "spec").glob("*.yaml"))
FIRST = SOURCE / "spec/den0137.yaml"
LATER = SOURCE / "spec/den0137-2.0-bet0.yaml"
PAGE = (SOURCE / "docs/vectors.md").read_text()
READER = {}
exec(re.search(r"```python\n(.*?)```", PAGE, re.S).group(1), READER)
decode, image = READER["decode"], READER["image"]

# The conditions of 1.0-rel0 that inputs alone decide, by command.
DECIDED = """
RMI_DATA_CREATE                 src_align data_align rd_align ipa_align
RMI_DATA_CREATE_UNKNOWN         data_align rd_align ipa_align
RMI_DATA_DESTROY                rd_align ipa_align
RMI_GRANULE_DELEGATE            gran_align
RMI_GRANULE_UNDELEGATE          gran_align
RMI_PSCI_COMPLETE               alias calling_align target_align status
RMI_REALM_ACTIVATE              rd_align
RMI_REALM_CREATE                params_align params_valid alias rd_align rtt_align rtt_num_level
RMI_REALM_DESTROY               rd_align
RMI_REC_AUX_COUNT               rd_align
RMI_REC_CREATE                  params_align rec_align rd_align aux_align aux_alias
RMI_REC_DESTROY                 rec_align
RMI_REC_ENTER                   run_align rec_align rec_gicv3
RMI_RTT_CREATE                  rd_align level_bound ipa_align rtt_align
RMI_RTT_DESTROY                 rd_align level_bound ipa_align
RMI_RTT_FOLD                    rd_align level_bound ipa_align
RMI_RTT_INIT_RIPAS              rd_align size_valid top_gran_align
RMI_RTT_MAP_UNPROTECTED         attr_valid rd_align level_bound ipa_align
RMI_RTT_READ_ENTRY              rd_align level_bound ipa_align
RMI_RTT_SET_RIPAS               rd_align rec_align size_valid top_gran_align
RMI_RTT_UNMAP_UNPROTECTED       rd_align level_bound ipa_align
RSI_ATTESTATION_TOKEN_CONTINUE  addr_align offset_bound size_overflow size_bound
RSI_HOST_CALL                   addr_align
RSI_IPA_STATE_GET               base_align end_align size_valid
RSI_IPA_STATE_SET               base_align top_align size_valid ripas_valid
RSI_MEASUREMENT_EXTEND          index_bound size_bound
RSI_MEASUREMENT_READ            index_bound
RSI_REALM_CONFIG                addr_align
PSCI_AFFINITY_INFO              target_bound
"""

# Those of 2.0-bet0, beside all that say only that an input is aligned to a Granule.
DECIDED_LATER = """
RMI_CMEM_POPULATE               top_bound
RMI_CMEM_UNPOPULATE             top_bound
RMI_GRANULE_RANGE_DELEGATE      top_bound
RMI_GRANULE_RANGE_UNDELEGATE    top_bound
RMI_GRANULE_TRACKING_SET        state_valid
RMI_OP_MEM_DONATE               list_align
RMI_OP_MEM_RECLAIM              list_align
RMI_PDEV_COMMUNICATE            req_align resp_align
RMI_PDEV_SET_PUBKEY             key_len_oflow metadata_len_oflow
RMI_PDEV_STREAM_CONNECT         pdev_1_align
RMI_PSCI_COMPLETE               alias
RMI_REALM_CREATE                ats_plane
RMI_RTT_ARCH_DEV_MAP            size_valid
RMI_RTT_ARCH_DEV_UNMAP          size_valid
RMI_RTT_AUX_PROT_MAP            size_valid
RMI_RTT_AUX_PROT_UNMAP          size_valid
RMI_RTT_AUX_UNPROT_MAP          size_valid
RMI_RTT_AUX_UNPROT_UNMAP        size_valid
RMI_RTT_DATA_MAP                size_valid oaddr_list_align oaddr_type
RMI_RTT_DATA_UNMAP              size_valid oaddr_align
RMI_RTT_DEV_MAP                 size_valid oaddr_list_align oaddr_type
RMI_RTT_DEV_UNMAP               size_valid oaddr_align
RMI_RTT_DEV_VALIDATE            size_valid
RMI_RTT_INIT_RIPAS              size_valid
RMI_RTT_SET_RIPAS               size_valid
RMI_RTT_SET_S2AP                size_valid
RMI_RTT_UNPROT_MAP              size_valid oaddr_type oaddr_align
RMI_RTT_UNPROT_UNMAP            size_valid oaddr_align
RMI_VDEV_COMMUNICATE            req_align resp_align
RMI_VDEV_CREATE                 vsmmu_align
RMI_VSMMU_CREATE                reg_align reg_bound
RMI_VSMMU_FEATURES              features_align
"""


def table(text):
    return {name: set(names.split()) for name, names in (
        line.split(None, 1) for line in text.split("\n") if line)}


def aligned_inputs(command):
    """The conditions that say only that an input is aligned."""
    inputs = {row.get("name") for row in command["inputs"]}
    for row in command["failures"]:
        said = re.fullmatch(r"!AddrIsRmiGranuleAligned\((\w+)\)",
                            row.get("when", ""))
        if said and said.group(1) in inputs:
            yield row["name"]


def run(*arguments):
    return subprocess.run([RMIGEN, *arguments], cwd="/", check=True,
                          capture_output=True, text=True).stdout


class Negative(unittest.TestCase):
    def load(self, spec):
        vectors = decode(json.loads(run(
            "generate", "--spec", str(spec), "--consumer", "vectors",
            "--stdout", "vectors.json")))
        self.model = decode(json.loads(run("dump", "--spec", str(spec))))
        self.types = {row["name"]: row
                      for part in [*self.model["interfaces"], self.model]
                      for row in part["types"]}
        for pair in zip(vectors["interfaces"], self.model["interfaces"],
                        strict=True):
            self.returns = {
                (row["status"], row["index"]): row["x0"]
                for row in pair[0]["returns"] if "status" in row}
            yield from zip(pair[0]["commands"], pair[1]["commands"],
                           strict=True)

    def pages(self, vector, model):
        """The images by input, after a look at their values."""
        rows = {row["name"]: row for row in model["inputs"] if "name" in row}
        found = {}
        for page in vector["pages"]:
            kind = self.types[page["structure"]]
            self.assertEqual(rows[page["input"]]["points_to"], kind["name"])
            found[page["input"]] = image(kind, page)
            self.assertEqual(
                sum(len(run["bytes"]) for run in page["runs"]),
                sum(each != 0 for each in found[page["input"]]))
        return found

    def verdicts(self, vector, model):
        """What each condition says to a vector."""
        call = conditions.Call(self.types, self.model, model,
                               vector["in"], self.pages(vector, model))
        for name, value in vector["inputs"].items():
            row = next(row for row in model["inputs"]
                       if row.get("name") == name)
            self.assertEqual(value, vector["in"][row["register"]]
                             >> row["lsb"] & (1 << row["width"]) - 1)
        self.call = call
        return {row["name"]: call.value(row["when_tree"]) if "when" in row
                else conditions.STATE for row in model["failures"]}

    def outcomes(self, model, candidates, true):
        """What may be returned: nothing that is true comes before it."""
        before = conditions.precedes(model)
        return [row for row in model["failures"]
                if row["name"] in candidates and "status" in row
                and not any((other, row["name"]) in before for other in true)]

    def expected(self, row):
        index = self.call.value(row["index_tree"]) if "index" in row else 0
        if isinstance(index, str):
            return row["status"], None, None
        return row["status"], index, self.returns[row["status"], index]

    def check_vector(self, vector, model):
        verdicts = self.verdicts(vector, model)
        true = [name for name, value in verdicts.items() if value is True]
        named = [vector["condition"]] if "condition" in vector else []
        self.assertEqual([name for name in true if name not in named],
                         vector["also_true"])
        self.assertLessEqual(set(named), set(true))
        undefined, state = ([name for name, value in verdicts.items()
                             if value == word]
                            for word in (conditions.NONE, conditions.STATE))
        self.assertEqual(undefined, vector["undefined"])
        self.assertEqual(state, vector["assumed_false"])
        allowed = self.outcomes(model, {*true, *undefined}, true)
        self.assertEqual(
            {(one["status"], one.get("index"), one.get("x0"))
             for one in vector["expect"]}, set(map(self.expected, allowed)))
        allowed = self.outcomes(model, {*true, *undefined, *state}, true)
        self.assertEqual(set(vector["any_state"]),
                         {row["status"] for row in allowed})

    def check_command(self, vectors, model):
        negative = vectors["negative"]
        self.assertEqual(
            [(row["name"], row.get("when"), row.get("informal"),
              row.get("status")) for row in vectors["conditions"]],
            [(row["name"], row.get("when"), row.get("informal"),
              row.get("status")) for row in model["failures"]])
        covered = collections.Counter(vector.get("condition")
                                      for vector in negative)
        for row in vectors["conditions"]:
            self.assertNotEqual(row["name"] in covered, "not_covered" in row)
        seen = set()
        for vector in negative:
            self.assertEqual(vector["section"], model["section"])
            self.check_vector(vector, model)
            seen.add(json.dumps([vector["in"], repr(vector["pages"])]))
        self.assertEqual(len(seen), len(negative), "all are different")
        return covered

    def check_changes(self, vectors):
        """What is called changed, and only that, differs from the good call."""
        def values(vector):
            found = {(name,): value for name, value
                     in vector["inputs"].items()}
            for page in vector["pages"]:
                for value in page["values"]:
                    path = f"{page['input']}.{value['member']}"
                    path += f"[{value['index']}]" if "index" in value else ""
                    found[(path,)] = value["value"]
            return found

        good, *others = vectors["negative"] or [None]
        for vector in others:
            one, two = values(good), values(vector)
            self.assertEqual(
                sorted(key[0] for key in {*one, *two}
                       if one.get(key, 0) != two.get(key, 0)),
                sorted(vector["changed"]))

    def test_vectors_are_what_they_say(self):
        for spec in SPECS:
            for vectors, model in self.load(spec):
                with self.subTest(spec=spec.name, command=model["name"]):
                    self.check_command(vectors, model)
                    self.check_changes(vectors)

    def check_decided(self, vectors, model, wanted):
        covered = {row["name"] for row in vectors["conditions"]
                   if "not_covered" not in row}
        self.assertEqual(covered, wanted, model["name"])

    def test_all_that_inputs_decide_is_there(self):
        decided = table(DECIDED)
        for vectors, model in self.load(FIRST):
            self.check_decided(vectors, model,
                               decided.get(model["name"], set()))

    def test_all_that_inputs_decide_is_there_later(self):
        decided = table(DECIDED_LATER)
        for vectors, model in self.load(LATER):
            self.check_decided(vectors, model, {
                *aligned_inputs(model), *decided.pop(model["name"], ())})
        self.assertEqual(decided, {})

    def test_one_condition_is_true_where_that_is_possible(self):
        for spec in SPECS:
            for vectors, model in self.load(spec):
                for vector in vectors["negative"]:
                    self.assertEqual(vector["also_true"], [])
                    if vector.get("condition") != "level_bound":
                        self.assertEqual(vector["undefined"], [])
                    self.assertEqual(len(vector["expect"]),
                                     "condition" in vector, model["name"])

    def check_reason(self, row):
        name = conditions.reason_names(row["not_covered"]).group(2)
        self.assertNotIn(name, conditions.TOTAL)
        self.assertIn(name, {each["name"] for each
                             in self.model["functions"]})

    def test_reasons_name_what_state_decides(self):
        for vectors, _ in self.load(FIRST):
            for row in vectors["conditions"]:
                if "not_covered" in row and "informal" not in row:
                    self.check_reason(row)


unittest.main(verbosity=0)
