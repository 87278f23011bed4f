# SPDX-License-Identifier: BSD-3-Clause
"""The mistakes of rmi.h and tmi.h, and what is to be said of each.

A finding is its kind and what it is about in the document. `asserts` is what
the compiler says of the asserts file; None: it cannot see the mistake.
"""
import dataclasses

import support

SPEC = ["--spec", str(support.FOLDER / "spec.yaml")]


@dataclasses.dataclass(frozen=True)
class Header:
    name: str
    spec: tuple
    objects: str  # what makes the compiler describe every type

    def arguments(self):
        return [*self.spec, "--map", str(support.FOLDER / f"{self.name}.yaml")]

    def source(self):
        return f'#include "{self.name}.h"\n{self.objects}\n'


@dataclasses.dataclass(frozen=True)
class Mistake:
    header: Header
    name: str  # without MISTAKE_; "" for the corrected header
    findings: tuple
    asserts: str | None

    def flags(self):
        flags = [f"-I{support.FOLDER}", "-Wno-address-of-packed-member"]
        return flags + ([f"-DMISTAKE_{self.name}"] if self.name else [])

    def status(self):
        if not self.findings:
            return support.CLEAN
        kinds = {kind for kind, _ in self.findings}
        return support.WIDTH if kinds == {"width"} else support.SERIOUS


RMI = Header("rmi", (), "\n".join((
    "struct rmi_realm_params a;", "struct rmi_rec_params b;",
    "struct REC_ENTER_TAG c;", "struct rmi_rec_exit d;",
    "struct rmi_rec_run e;", "enum rmi_ripas f;")))
TMI = Header("tmi", tuple(SPEC), "\n".join((
    "struct tmi_row a;", "struct tmi_run b;", "tmi_params_t c;")))


def mistake(header, name, asserts, *findings):
    return Mistake(header, name, findings, asserts)


CORRECT = [mistake(RMI, "", None), mistake(TMI, "", None)]
MISTAKES = [
    mistake(RMI, "SIGN", None, ("sign", "RmiRealmParams.flags")),
    mistake(RMI, "NARROW_IN_UNION", "rtt_base: another size",
            ("narrow", "RmiRealmParams.rtt_base")),
    mistake(RMI, "COUNT", "aux: another size", ("count", "RmiRecParams.aux")),
    mistake(RMI, "STRUCTURE_NAME", "rmi_rec_enter", ("missing", "RmiRecEnter")),
    mistake(RMI, "OVERLAP", "gicv3_lrs: another offset",
            ("overlap", "RmiRecEnter.gicv3_lrs")),
    mistake(RMI, "PADDING", "gprs: another offset",
            ("offset", "RmiRecExit.gprs"), ("size", "RmiRecExit"),
            ("size", "RmiRecRun")),
    mistake(RMI, "RIPAS_VALUE", "ripas_value: another size",
            ("width", "RmiRecExit.ripas_value")),
    mistake(RMI, "EXTRA", None, ("extra", "RmiRecExit")),
    mistake(RMI, "PMU_SIZE", "pmu_ovf_status: another size",
            ("width", "RmiRecExit.pmu_ovf_status")),
    mistake(RMI, "PMU_WIDE", "pmu_ovf_status: another size",
            ("wide", "RmiRecExit.pmu_ovf_status")),
    mistake(RMI, "MISSING", "pmu_ovf_status",
            ("missing", "RmiRecExit.pmu_ovf_status")),
    mistake(RMI, "NESTING", None, ("count", "RmiRecEnter.gprs")),
    mistake(RMI, "VALUE", "RMI_DESTROYED has another value",
            ("value", "RmiRipas.RMI_DESTROYED")),
    mistake(RMI, "FID", "SMC_RMI_FEATURES has another value"),
    mistake(RMI, "STATUS", "RMI_ERROR_INPUT has another value"),
    mistake(RMI, "MASK", "GEN_MASK"),
    mistake(RMI, "FEATURE_BIT", "PMU_EN_MASK has another value"),
    mistake(RMI, "WIDTH", "PMU_NUM_CTRS_WIDTH has another value"),
    mistake(RMI, "SHIFT", "NUM_BPS_SHIFT has another value"),
    mistake(TMI, "SHIFTED_FIELD", None, *[("bits", "TmiFlags.depth")] * 2),
    mistake(TMI, "FIELD_WIDTH", None, *[("bits", "TmiFlags.counters")] * 2),
    mistake(TMI, "FEATURE_BIT", None, *[("bits", "TmiFlags.pmu")] * 2),
    mistake(TMI, "FLAG_BIT", None, *[("bits", "TmiFlags.hash")] * 2),
    mistake(TMI, "ROW", "base: another offset", ("offset", "TmiRow.base"),
            ("offset", "TmiRow.kind")),
    mistake(TMI, "INNER", "esr: another offset", ("offset", "TmiRun.esr")),
    mistake(TMI, "SEAL", "seal: another size", ("narrow", "TmiParams.seal")),
    mistake(TMI, "STRIDE", "lrs: another stride", ("stride", "TmiParams.lrs")),
    mistake(TMI, "ROWS", "rows: another size", ("count", "TmiParams.rows")),
    mistake(TMI, "ARRAY_OFFSET", "aux_rtt_base: another offset",
            ("offset", "TmiParams.aux_rtt_base")),
]
