# SPDX-License-Identifier: BSD-3-Clause
"""Foreign machines: how to compile for them, and to run what comes out."""
import dataclasses
import os
import pathlib
import subprocess

SOURCE = pathlib.Path(os.environ["SOURCE"])
# Structures are no images of memory there: the headers ask for this.
CODEC_ONLY = "-DRMM_CODEC_ONLY"


@dataclasses.dataclass(frozen=True)
class Host:
    """`architecture` is Debian's name; `lp64`: 64 bits, little-endian."""
    architecture: str
    triplet: str
    emulator: str
    lp64: bool
    flags: tuple = ()

    @property
    def sysroot(self):
        return SOURCE / "build/sysroot" / self.architecture

    @property
    def compiler(self):
        return [f"{self.triplet}-gcc", f"--sysroot={self.sysroot}",
                *self.flags]

    @property
    def runner(self):
        return [self.emulator, "-L", str(self.sysroot)]


HOSTS = {
    "aarch64": Host("arm64", "aarch64-linux-gnu", "qemu-aarch64", True),
    "s390x": Host("s390x", "s390x-linux-gnu", "qemu-s390x", False,
                  (CODEC_ONLY,)),
    "armhf": Host("armhf", "arm-linux-gnueabihf", "qemu-arm", False),
}


def prepare(*names):
    """Unpacks the libraries of these hosts."""
    subprocess.run([SOURCE / "tools/sysroot",
                    *(HOSTS[name].architecture for name in names)], check=True)
