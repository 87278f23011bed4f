# SPDX-License-Identifier: BSD-3-Clause
"""The Rust reader of docs/vectors.md builds, accepts every committed file and
refuses a changed one. It is built with the crates of Debian, without network."""
import json
import os
import pathlib
import re
import subprocess
import tempfile

SOURCE = pathlib.Path(os.environ["SOURCE"])
MANIFEST = """[package]
name = "reader"
version = "0.1.0"
edition = "2021"

[dependencies]
serde_json = "1"
"""
CONFIG = """[source.crates-io]
replace-with = "debian"

[source.debian]
directory = "/usr/share/cargo/registry"
"""


def build(folder):
    page = (SOURCE / "docs/vectors.md").read_text()
    reader = re.search(r"```rust\n(.*?)```", page, re.S).group(1)
    for name, text in (("Cargo.toml", MANIFEST), (".cargo/config.toml", CONFIG),
                       ("src/main.rs", reader)):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder),
                   "CARGO_HOME": str(folder / "home")}
    subprocess.run(["cargo", "build", "--quiet", "--offline"], cwd=folder,
                   check=True, env=environment)
    return folder / "target/debug/reader"


def accepts(reader, path):
    return subprocess.run([reader, path], check=False,
                          capture_output=True).returncode == 0


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        reader = build(folder)
        paths = sorted(SOURCE.glob("out/*/vectors/vectors.json"))
        assert paths
        for path in paths:
            assert accepts(reader, path), path
        vectors = json.loads(paths[0].read_text())
        fieldset, vector = next(
            (item, one) for item in vectors["interfaces"][0]["fieldsets"]
            for one in item["vectors"] if "field" in one)
        field = next(row for row in fieldset["fields"]
                     if row.get("name") == vector["field"])
        vector["raw"] = hex(int(vector["raw"], 16)
                            ^ 1 << int(field["lsb"], 16))
        changed = folder / "changed.json"
        changed.write_text(json.dumps(vectors))
        assert not accepts(reader, changed)
    print(f"{len(paths)} files read")


main()
