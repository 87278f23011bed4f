# SPDX-License-Identifier: BSD-3-Clause
"""Mistakes in a consumer.lua: what Lua lets one do wrong, and the answer."""
import os
import pathlib
import subprocess
import tempfile
import unittest

RMIGEN = os.environ["RMIGEN"]
PROFILE = """\
local profile = {
	brief = "small",
	interfaces = { "RMI" },
	licence = "BSD-3-Clause",
	outputs = {
		{ path = "small.txt", template = "small.tmpl", interface = "RMI" },
	},
	names = {},
}
"""
TEMPLATE = "{{ #interface.commands }} commands\n"
ONE = ["--spec", "1.0-rel0"]
GOOD = "1 files, 1 changed\n"
AT = "./proj/consumer.lua: error: "


class Profiles(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)
        (self.folder / "proj").mkdir()

    def generate(self, change, template=TEMPLATE):
        """Status and both outputs with a profile that ends with @change."""
        profile = self.folder / "proj/consumer.lua"
        profile.write_text(PROFILE + change + "\n")
        (self.folder / "proj/small.tmpl").write_text(template)
        done = subprocess.run(
            [RMIGEN, "generate", *ONE, "--consumer", "./proj/"], text=True,
            cwd=self.folder, capture_output=True, check=False)
        return done.returncode, done.stdout, done.stderr

    def refuse(self, change, message):
        with self.subTest(change):
            self.assertEqual(self.generate(change),
                             (1, "", f"{AT}{message} [profile]\n"))

    def accept(self, names):
        """Whatever naming functions do to their items, names are given."""
        with self.subTest(names):
            self.assertEqual(
                self.generate(f"profile.names = {{ {names} }}\n"
                              "return profile"), (0, GOOD, ""))
            (self.folder / "out/1.0-rel0/proj/small.txt").unlink()

    def test_good(self):
        self.accept("")

    def test_names_is_no_table(self):
        for value in ("nil", "5", '"abc"', "true", "function() end"):
            self.refuse(f"profile.names = {value} return profile",
                        "names must be a table of functions")
        self.refuse("profile.names = { 5 } return profile",
                    "names must be a table of functions")

    def test_name_is_no_function(self):
        for value in ("5", '"abc"', "{}", "true", "string"):
            self.refuse(f"profile.names = {{ command = {value} }} "
                        "return profile",
                        "names.command must be a function")
        self.refuse("profile.names = { value = 1, field = 1, member = 1 } "
                    "return profile", "names.field must be a function")

    def test_library_as_a_table(self):
        """Libraries refuse to be asked for what they do not have."""
        self.refuse("return string", "interfaces must be a list of: "
                    "RMI, RSI, PSCI")
        self.refuse("profile.outputs = { string } return profile",
                    "an output has a path and a template or json")
        self.refuse("profile.outputs = string return profile",
                    "outputs must be a list")
        for key in ("names", "renames", "merged", "slots", "drops"):
            with self.subTest(key):
                self.assertEqual(
                    self.generate(f"profile.{key} = string return profile"),
                    (0, GOOD, ""))
                (self.folder / "out/1.0-rel0/proj/small.txt").unlink()

    def test_unknown_keys(self):
        self.refuse("profile.b = 1 profile.a = 1 profile.c = 1 "
                    "return profile", "'a' is not a key of a profile")

    def test_unused_entries(self):
        """The first by name, whatever order Lua has them in."""
        for key in ("slots", "drops"):
            self.refuse(f'profile.{key} = {{ b = "", a = "", c = "" }} '
                        "return profile", f"{key}: nothing matches 'a'")

    def test_interfaces(self):
        self.refuse('profile.interfaces = { "XMI", "YMI" } return profile',
                    "interfaces: the specification has none of these, only: "
                    "RMI, RSI, PSCI")
        self.refuse('profile.interfaces = { "RMI", "RMI" } return profile',
                    "interfaces: 'RMI' is there twice")
        for value in ("nil", "5", '"RMI"', "{}", "{ 5 }"):
            self.refuse(f"profile.interfaces = {value} return profile",
                        "interfaces must be a list of: RMI, RSI, PSCI")

    def test_interface_of_another_revision(self):
        """What this one lacks makes no output; the names are the others'."""
        change = """profile.interfaces = { "XMI", "PSCI", "RMI" }
profile.outputs = {
	{ path = "xmi.txt", template = "small.tmpl", interface = "XMI" },
	{ path = "small.txt", template = "small.tmpl", interface = "PSCI" },
}
return profile"""
        self.assertEqual(self.generate(change), (0, GOOD, ""))
        made = self.folder / "out/1.0-rel0/proj"
        self.assertEqual([path.name for path in made.iterdir()], ["small.txt"])
        self.assertEqual((made / "small.txt").read_text(), "8 commands\n")
        self.refuse('profile.outputs[1].interface = "RSI" return profile',
                    "'small.txt' is about 'RSI', which is not listed in "
                    "interfaces")

    def test_output_about_no_interface(self):
        status, _, error = self.generate(
            "profile.outputs[1].interface = nil return profile")
        self.assertEqual(status, 1)
        self.assertIn("proj/small.tmpl:1:1: error:", error)
        self.assertIn("'interface'", error)
        self.assertEqual(self.generate(
            'profile.interfaces = { "PSCI", "RSI" } '
            "profile.outputs[1].interface = nil return profile",
            "{{ interfaces[1].name }} of {{ #interfaces }}\n"), (0, GOOD, ""))
        self.assertEqual((self.folder / "out/1.0-rel0/proj/small.txt")
                         .read_text(), "PSCI of 2\n")

    def test_borrowed_types_are_named_once(self):
        """The return code of PSCI is what the RMI borrows, and has one name."""
        change = """profile.interfaces = { "RMI", "PSCI" }
local calls = 0
profile.names.value = function(value)
	if value.name == "PSCI_DENIED" then
		calls = calls + 1
	end
	return { value = value.name }
end
profile.names.interface = function(interface)
	return { calls = "c" .. interface.name }
end
return profile"""
        template = """% local function find(list, name)
%   for _, item in ipairs(list) do
%     if item.name == name then
%       return item
%     end
%   end
% end
% local mine = find(interface.borrowed, "PsciReturnCode")
% local owned = find(interfaces[2].types, "PsciReturnCode")
{{ find(mine.values, "PSCI_DENIED").names.value }}
{{ tostring(find(mine.values, "PSCI_DENIED").names == find(owned.values, "PSCI_DENIED").names) }}
"""
        self.assertEqual(self.generate(change, template), (0, GOOD, ""))
        self.assertEqual((self.folder / "out/1.0-rel0/proj/small.txt")
                         .read_text(), "PSCI_DENIED\ntrue\n")

    def test_naming_functions_damage_items(self):
        self.accept("enumeration = function(i) i.values = 'abcdef' end")
        self.accept("structure = function(i) i.members[1] = nil end")
        self.accept("structure = function(i) i.members = string end")
        self.accept("interface = function(i) i.types[1].kind = nil end")
        self.accept("interface = function(i) i.types[1].kind = {} end")
        self.accept("interface = function(i) i.types[1] = 5 end")
        self.accept("interface = function(i) i.types[1].kind = 'interface' "
                    "i.types[1].types = i.types end")
        self.accept("command = function(i) profile.names = 5 end")
        self.accept("command = function(i) i.merged = 5 i.names = 5 "
                    "i.line = 'x' return { fid = i.name } end")
        self.accept("input = function(i, command) command.name = nil "
                    "return { parameter = i.name } end")

    def test_damage_shows_in_the_template(self):
        for change in ("function(i) i.inputs = 'abcdef' end",
                       "function(i) i.inputs = nil end"):
            code = (f"profile.names = {{ command = {change} }}\n"
                    "return profile")
            status, said, error = self.generate(
                code, "% local c = interface.commands[1]\n"
                "{{ #c.inputs.x }}\n")
            self.assertEqual((status, said), (1, ""))
            self.assertIn("proj/small.tmpl:2:", error)

    def test_functions_that_damage_each_other(self):
        self.refuse("profile.names = { command = function() "
                    "profile.outputs = 5 end } return profile",
                    "outputs must be a list")
        self.accept("interface = function() profile.names.command = 5 end")

    def test_endless_naming_function(self):
        status, said, error = self.generate(
            "profile.names.command = function() while true do end end\n"
            "return profile")
        self.assertEqual((status, said), (1, ""))
        self.assertIn("used more than 50000000 instructions", error)

    def test_empty_output(self):
        for path in (["--stdout", "small.txt"], ["--check"]):
            self.assertEqual(self.generate("return profile", "% local x\n")[0],
                             0)
            done = subprocess.run(
                [RMIGEN, "generate", *ONE, "--consumer", "./proj/", *path],
                text=True, cwd=self.folder, capture_output=True, check=False)
            self.assertEqual((done.returncode, done.stdout, done.stderr),
                             (0, "", ""))


if __name__ == "__main__":
    unittest.main()
