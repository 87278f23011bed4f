# SPDX-License-Identifier: BSD-3-Clause
"""What `rmigen generate` writes, when it writes, and consumers of one's own."""
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.environ["SOURCE"] + "/tests/kernel")
import support

RMIGEN = os.environ["RMIGEN"]
COMMITTED = support.SOURCE / "out"
# Enough where it does not matter which files there are.
KERNEL = ("--spec", "1.0-rel0", "--consumer", "kernel")
HEADERS = COMMITTED / "1.0-rel0/kernel"
ASSERT = '_Static_assert({}, "");\n'


def files(folder):
    """Every file below a folder, with its text."""
    return {str(path.relative_to(folder)): path.read_text()
            for path in folder.rglob("*") if path.is_file()}


class Scratch(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def generate(self, *words, environment=None, **options):
        return subprocess.run([RMIGEN, "generate", *words], text=True,
                              env=os.environ | (environment or {}),
                              capture_output=True,
                              **{"cwd": self.folder} | options)

    def good(self, *words, **options):
        done = self.generate(*words, **options)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def refused(self, *words, **options):
        """The message of a run that fails and changes nothing."""
        before = sorted(self.folder.rglob("*")), files(self.folder)
        done = self.generate(*words, **options)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stdout, "")
        self.assertEqual((sorted(self.folder.rglob("*")), files(self.folder)),
                         before)
        return done.stderr


class Writing(Scratch):
    def test_second_run_touches_nothing(self):
        self.good(*KERNEL)
        before = {path: path.stat() for path in self.folder.rglob("*")}
        self.assertEqual(self.good(*KERNEL),
                         f"{len(files(HEADERS))} files, 0 changed\n")
        for path, status in before.items():
            self.assertEqual(path.stat().st_mtime_ns, status.st_mtime_ns)
            self.assertEqual(path.stat().st_ino, status.st_ino)

    def test_only_the_stale_file_is_replaced(self):
        self.good(*KERNEL)
        stale, current, *_ = sorted((self.folder / "out").rglob("*.h"))
        before = current.stat().st_mtime_ns
        stale.write_text("old\n")
        self.assertEqual(self.good(*KERNEL),
                         f"{len(files(HEADERS))} files, 1 changed\n")
        self.assertEqual(current.stat().st_mtime_ns, before)
        self.assertEqual(files(self.folder / "out/1.0-rel0/kernel"),
                         files(HEADERS))

    def test_committed_files_are_current(self):
        """Whatever the surroundings are."""
        self.good("--out", self.folder, cwd="/", environment={
            "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8",
            "TZ": "Pacific/Chatham", "SOURCE_DATE_EPOCH": "1",
            "HOME": "/nonexistent", "USER": "nobody", "TMPDIR": "/nope",
            "COLUMNS": "20", "LUA_PATH": "/nope/?.lua", "LUA_INIT": "x"})
        self.assertEqual(files(self.folder), files(COMMITTED))

    def test_one_consumer(self):
        self.good("--consumer", "kernel", "--out", "here")
        made = files(self.folder / "here/1.0-rel0/kernel")
        self.assertEqual({name: text.replace(" --out here", "")
                          for name, text in made.items()}, files(HEADERS))

    def test_specification_file(self):
        """The files say how to make them again, without a path of today."""
        spec = support.SOURCE / "spec/den0137.yaml"
        self.good("--spec", spec)
        for name, text in files(self.folder / "out").items():
            option = "generate --spec den0137.yaml --consumer"
            self.assertIn(option, text)
            self.assertEqual(text.replace(
                    option, "generate --spec 1.0-rel0 --consumer"),
                             (COMMITTED / name).read_text())


class Banner(Scratch):
    """The command line in a file makes that file again."""

    def setUp(self):
        super().setUp()
        shutil.copytree(support.SOURCE / "templates/kernel",
                        self.folder / "work/proj")
        shutil.copy(support.SOURCE / "spec/den0137.yaml",
                    self.folder / "my spec.yaml")
        shutil.copy(support.SOURCE / "spec/den0137.yaml",
                    self.folder / "work/spec.yaml")
        self.place = self.folder / "work"

    def banner(self, *words):
        """The one command line in all files that a run leaves."""
        self.good(*words, cwd=self.place)
        found = {line.removeprefix(" *\t") for path in
                 self.folder.rglob("out*/**/1.0-rel0/*/asm/*.h") for line in
                 path.read_text().splitlines() if "rmigen generate" in line}
        self.assertEqual(len(found), 1, found)
        return found.pop()

    def assert_repeats(self, *words, shown=None):
        """What is built in is asked for by its revision."""
        banner = self.banner(*words)
        spec = "" if "--spec" in words else "--spec 1.0-rel0 "
        self.assertEqual(banner, "rmigen generate " + spec
                         + (shown or " ".join(words)))
        check = f'"$0" {banner.removeprefix("rmigen ")} --check'
        done = subprocess.run(["sh", "-c", check, RMIGEN], cwd=self.place,
                              text=True, capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stdout, done.stderr),
                         (0, "", ""))

    def test_builtin(self):
        self.assert_repeats("--spec", "1.0-rel0",
                            shown="--spec 1.0-rel0 --consumer kernel")

    def test_default_folder_for_output(self):
        self.assert_repeats("--consumer", "kernel", "--out", "out",
                            shown="--consumer kernel")

    def test_folder_for_output(self):
        self.assert_repeats("--consumer", "kernel", "--out", "out2/deep")

    def test_own_folder(self):
        self.assert_repeats("--consumer", "./proj/", "--out", "out-inc")

    def test_own_folder_without_slash(self):
        self.assert_repeats("--consumer", "../work/proj")

    def test_own_specification(self):
        self.assert_repeats("--spec", "spec.yaml", "--consumer", "kernel")

    def test_all(self):
        self.assert_repeats("--spec", "../work/spec.yaml", "--consumer",
                            "proj/", "--out", "../out")

    def test_absolute(self):
        """No path of this machine; right where the folder itself is."""
        self.assert_repeats(
            "--spec", str(self.place / "spec.yaml"),
            "--consumer", str(self.place / "proj") + "/",
            shown="--spec spec.yaml --consumer ./proj/")

    def test_absolute_folder_for_output(self):
        out = str(self.place / "out-there")
        self.assertEqual(self.banner(*KERNEL, "--out", out),
                         "rmigen generate --spec 1.0-rel0 "
                         "--consumer kernel")

    def test_characters_that_mean_something(self):
        self.assert_repeats("--spec", "../my spec.yaml", *KERNEL[2:],
                            shown="--spec ../my?spec.yaml --consumer kernel")
        (self.place / "proj").rename(self.place / "a*")
        shutil.rmtree(self.place / "out")
        self.assert_repeats("--consumer", "./a*/", shown="--consumer ./a?/")


class Failing(Scratch):
    """Whatever goes wrong, not one file is written, and no folder stays."""

    def test_file_in_the_way_of_a_folder(self):
        (self.folder / "out").write_text("mine\n")
        self.assertIn("out: is a file, but a folder is needed",
                      self.refused(*KERNEL))

    def test_folder_in_the_way_of_a_file(self):
        (self.folder / "out/1.0-rel0/kernel/asm/rmi_cmds.h").mkdir(
            parents=True)
        self.assertIn("rmi_cmds.h: is a folder, not a file",
                      self.refused(*KERNEL))

    def test_symbolic_link(self):
        self.good(*KERNEL)
        header = self.folder / "out/1.0-rel0/kernel/asm/rmi_cmds.h"
        header.rename(self.folder / "elsewhere.h")
        header.symlink_to(self.folder / "elsewhere.h")
        self.assertIn("rmi_cmds.h: is a symbolic link", self.refused(*KERNEL))

    def test_unwritable_folder(self):
        self.assertIn("/proc/out: cannot make this folder",
                      self.refused(*KERNEL, "--out", "/proc/out"))

    def test_full_disk(self):
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (8000, 8000))

        self.assertIn("cannot write it: File too large",
                      self.refused(*KERNEL, preexec_fn=limit))

    def test_revision_that_leaves_the_folder(self):
        text = (support.SOURCE / "spec/den0137.yaml").read_text()
        bad = text.replace("revision: 1.0-rel0", "revision: ../../away", 1)
        self.assertNotEqual(bad, text)
        self.refused("--spec", "-", input=bad)

    def test_bad_specification(self):
        text = (support.SOURCE / "spec/den0137.yaml").read_text()
        bad = text.replace("bits: 63:16", "bits: 63:17", 1)
        self.assertIn("[unstated-bits]", self.refused("--spec", "-", input=bad))


class OwnConsumer(Scratch):
    """A copy of the kernel's folder with every choice the other way."""
    CHOICES = {
        'unused_registers = { RMI = "linux"':
            'unused_registers = { RMI = "zero"',
        "permitted_masks = false": "permitted_masks = true",
        "slots = {}": 'slots = { RmiRealmParams = "we read whole words" }',
        "drops = {}":
            'drops = { ["RmiRecExit.gicv3_misr"] = "nobody reads it" }',
    }
    # Every narrow member, in its slot, and what must not have moved.
    SLOTS = {"s2sz": 0x8, "sve_vl": 0x10, "num_bps": 0x18, "num_wps": 0x20,
             "pmu_num_ctrs": 0x28, "hash_algo": 0x30, "vmid": 0x800,
             "rtt_num_start": 0x818}
    OFFSETS = {"realm_params": {"rpv": 0x400, "rtt_base": 0x808,
                                "rtt_level_start": 0x810} | SLOTS,
               "rec_exit": {"gicv3_lrs": 0x308, "gicv3_vmcr": 0x390}}
    SIZES = {"realm_params": 0x1000, "rec_exit": 0x800, "rec_run": 0x1000}

    def setUp(self):
        super().setUp()
        shutil.copytree(support.SOURCE / "templates/kernel",
                        self.folder / "mine")
        self.profile = self.folder / "mine/consumer.lua"

    def choose(self, choices):
        files = [self.profile, self.profile.with_name("edition_1.lua")]
        for old, new in choices.items():
            texts = [path.read_text() for path in files]
            self.assertEqual(sum(text.count(old) for text in texts), 1, old)
            for path, text in zip(files, texts):
                path.write_text(text.replace(old, new))

    def headers(self, choices):
        """The folder and the texts of the headers made with choices."""
        self.choose(choices)
        self.good("--spec", "1.0-rel0", "--consumer", "mine/")
        folder = self.folder / "out/1.0-rel0/mine"
        return folder, [(folder / "asm" / name).read_text()
                        for name in ("rmi_smc.h", "rmi_cmds.h")]

    def compile(self, folder, conditions):
        text = ("#include <linux/stddef.h>\n#include <asm/rmi_smc.h>\n"
                "#include <asm/rmi_cmds.h>\n"
                + "".join(map(ASSERT.format, conditions)))
        self.assertIsNone(support.compile_c(support.GCC, text, folder,
                                            self.folder))

    def test_unchanged_copy(self):
        self.good("--consumer", "mine/")
        for name, text in files(self.folder / "out").items():
            committed = COMMITTED / name.replace("/mine/", "/kernel/")
            self.assertEqual(
                text.replace("--consumer mine/", "--consumer kernel"),
                committed.read_text())

    def test_all_choices_compile(self):
        folder, _ = self.headers(self.CHOICES)
        conditions = [f"sizeof(struct {tag}) == {size}"
                      for tag, size in self.SIZES.items()]
        conditions += [f"offsetof(struct {tag}, {member}) == {offset}"
                       for tag, members in self.OFFSETS.items()
                       for member, offset in members.items()]
        conditions += [f"sizeof(((struct realm_params *)0)->{member}) == 8"
                       for member in self.SLOTS]
        conditions += ["REC_ENTER_GICV3_HCR_PERMITTED == 0x40fe"]
        self.compile(folder, conditions)

    def test_slots(self):
        _, (smc, _) = self.headers(self.CHOICES)
        self.assertRegex(smc, r"\tu64 s2sz;\t+/\* 0x008, UInt8 in its slot")
        self.assertRegex(smc, r"\tu64 vmid;\t+/\* 0x800, Bits16 in its slot")
        self.assertNotIn("pad_0x009", smc)
        self.assertNotIn("pad_0x802", smc)
        # Structures without an entry stay exact.
        self.assertRegex(smc, r"\tu8 ripas_value;\t+/\* 0x510 \*/")
        self.assertIn("pad_0x511[0xef]", smc)

    def test_dropped_member(self):
        _, (smc, _) = self.headers(self.CHOICES)
        self.assertNotIn("gicv3_misr", smc)
        self.assertRegex(smc, r"\tu8 pad_0x388\[0x8\];\t+"
                         r"/\* 0x388: nobody reads it \*/")
        for name, offset in (("gicv3_lrs", 0x308), ("gicv3_vmcr", 0x390)):
            self.assertIn("static_assert(offsetof(struct rec_exit, "
                          f"{name}) == {offset:#x});", smc)

    def test_unused_registers(self):
        _, (_, cmds) = self.headers(self.CHOICES)
        self.assertEqual(cmds.count("arm_smccc_1_2_smc(&regs, &regs);"), 23)
        self.assertNotIn("arm_smccc_1_1_invoke(", cmds)
        self.assertIn("are passed as zero", cmds)

    def test_permitted_mask(self):
        text = "".join(files(COMMITTED / "1.0-rel0/kernel").values())
        self.assertIsNone(re.search("permitted_|0x40fe", text, re.IGNORECASE))
        _, (smc, _) = self.headers(self.CHOICES)
        self.assertRegex(smc, r"#define REC_ENTER_GICV3_HCR_PERMITTED\s+"
                         "0x40feULL")

    def test_aligned(self):
        """The address of a structure is in its type, or in a macro."""
        self.choose({"	aligned = {": '	aligned = { RsiHostCall = "ours",'})
        self.good("--spec", "1.0-rel0", "--consumer", "mine/")
        folder = self.folder / "out/1.0-rel0/mine"
        smc = (folder / "asm/rsi_smc.h").read_text()
        self.assertNotIn("RSI_HOST_CALL_ALIGN", smc)
        self.assertEqual(smc.count("__packed __aligned(0x100);"), 1)
        self.compile(folder, ["_Alignof(struct rec_run) == 8",
                              "REC_RUN_ALIGN == 0x1000"])

    def test_choices_that_match_nothing(self):
        for old, new in (("	aligned = {", '	aligned = { RmiRecExit = "",'),
                         ("slots = {}", 'slots = { RmiRecMpidr = "why" }'),
                         ("drops = {}", 'drops = { ["RmiRecExit.x"] = "" }')):
            with self.subTest(new):
                self.choose({old: new})
                said = self.refused("--consumer", "mine/")
                self.assertIn("nothing matches", said)
                self.assertIn("[profile]", said)
                self.choose({new: old})

    def test_profile_without_optional_tables(self):
        self.choose({"slots = {},": "", "drops = {},": ""})
        self.good("--consumer", "mine/")

    def test_reason_is_needed(self):
        self.choose({"drops = {}":
                     'drops = { ["RmiRecExit.gicv3_misr"] = true }'})
        self.assertIn("drops must be a table from names to reasons",
                      self.refused("--consumer", "mine/"))

    def test_missing_template(self):
        (self.folder / "mine/cmds.h.tmpl").unlink()
        self.assertIn("there is no template 'cmds.h.tmpl'",
                      self.refused("--consumer", "mine/"))

    def test_missing_folder(self):
        self.assertIn("has no consumer.lua",
                      self.refused("--consumer", "theirs/"))


if __name__ == "__main__":
    unittest.main()
