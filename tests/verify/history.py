# SPDX-License-Identifier: BSD-3-Clause
"""The mistakes of rmi.h, realm.h and tmi.h, and what is to be said of each.

A finding is its kind and what it is about in the document. `asserts` is all that
the compiler says of the asserts file: messages of it, or names that are not there.
It says nothing of what it cannot see.
"""
import dataclasses

import support

SPEC = ["--spec", str(support.FOLDER / "spec.yaml")]
LATER = ["--spec", "2.0-bet0"]


@dataclasses.dataclass(frozen=True)
class Header:
    name: str
    map: str
    spec: tuple
    objects: str  # what makes the compiler describe every type

    def arguments(self):
        return [*self.spec, "--map", str(support.FOLDER / self.map)]

    def source(self):
        return f'#include "{self.name}.h"\n{self.objects}\n'


@dataclasses.dataclass(frozen=True)
class Mistake:
    header: Header
    name: str  # without MISTAKE_; "" for the corrected header
    findings: tuple
    asserts: tuple

    def flags(self):
        flags = [f"-I{support.FOLDER}", "-Wno-address-of-packed-member"]
        return flags + ([f"-DMISTAKE_{self.name}"] if self.name else [])

    def status(self):
        if not self.findings:
            return support.CLEAN
        kinds = {kind for kind, _ in self.findings}
        return support.WIDTH if kinds == {"width"} else support.SERIOUS


RMI_OBJECTS = "\n".join((
    "struct rmi_realm_params a;", "struct rmi_rec_params b;",
    "struct REC_ENTER_TAG c;", "struct rmi_rec_exit d;",
    "struct rmi_rec_run e;", "enum rmi_ripas f;"))
RMI = Header("rmi", "rmi.yaml", (), RMI_OBJECTS)
# Narrow members of the REC exit may fill their slots.
WIDE = Header("rmi", "wide.yaml", (), RMI_OBJECTS)
REALM = Header("realm", "realm.yaml", tuple(LATER),
               "struct rmi_realm_params a;")
TMI = Header("tmi", "tmi.yaml", tuple(SPEC), "\n".join((
    "struct tmi_row a;", "struct tmi_run b;", "tmi_params_t c;")))
RSI = Header("rsi", "rsi.yaml", (), "\n".join((
    "struct rsi_host_call a;", "struct rsi_realm_config b;")))
HEADERS = (RMI, REALM, RSI, TMI)


def mistake(header, name, asserts, *findings):
    return Mistake(header, name, findings, tuple(asserts))


def exits(text):
    """Said of the REC exit is said again of the one inside the run."""
    return (f"rmi_rec_exit.{text}", f"rmi_rec_run.exit.{text}")


def enters(text):
    return (f"rmi_rec_enter.{text}", f"rmi_rec_run.enter.{text}")


def rows(text):
    return (f"tmi_row.{text}", f"tmi_params_t.rows[0].{text}")


# What lies behind the registers of a REC exit.
BEHIND = ("gicv3_hcr", "gicv3_lrs", "gicv3_misr", "gicv3_vmcr", "cntp_ctl",
          "cntp_cval", "cntv_ctl", "cntv_cval", "ripas_base", "ripas_top",
          "ripas_value", "imm", "pmu_ovf_status")

CORRECT = {header: mistake(header, "", ()) for header in (*HEADERS, WIDE)}
MISTAKES = [
    mistake(RMI, "SIGN", ["rmi_realm_params.flags: another sign"],
            ("sign", "RmiRealmParams.flags")),
    mistake(RMI, "NO_SIGN", ["rmi_realm_params.rtt_level_start: another sign"],
            ("sign", "RmiRealmParams.rtt_level_start")),
    mistake(RMI, "NARROW_IN_UNION", ["rmi_realm_params.rtt_base: another size"],
            ("narrow", "RmiRealmParams.rtt_base")),
    mistake(RMI, "COUNT", ["rmi_rec_params.aux: another size"],
            ("count", "RmiRecParams.aux")),
    mistake(RMI, "STRUCTURE_NAME", ["rmi_rec_enter"], ("missing", "RmiRecEnter")),
    mistake(RMI, "OVERLAP", enters("gicv3_lrs: another offset"),
            ("overlap", "RmiRecEnter.gicv3_lrs")),
    mistake(RMI, "PADDING",
            ["rmi_rec_exit: another size", "rmi_rec_run: another size",
             "rmi_rec_run.exit: another size",
             *(text for member in ("gprs", *BEHIND)
               for text in exits(f"{member}: another offset"))],
            ("offset", "RmiRecExit.gprs"), ("size", "RmiRecExit"),
            ("size", "RmiRecRun")),
    mistake(RMI, "RIPAS_VALUE", exits("ripas_value: another size"),
            ("width", "RmiRecExit.ripas_value")),
    mistake(WIDE, "RIPAS_VALUE", ()),
    mistake(RMI, "EXTRA", (), ("extra", "RmiRecExit")),
    mistake(RMI, "IMM", exits("imm: another size"), ("narrow", "RmiRecExit.imm")),
    mistake(WIDE, "IMM", exits("imm: another size"), ("narrow", "RmiRecExit.imm")),
    mistake(RMI, "PMU_SIZE", exits("pmu_ovf_status: another size"),
            ("width", "RmiRecExit.pmu_ovf_status")),
    mistake(WIDE, "PMU_SIZE", ()),
    mistake(RMI, "PMU_WIDE", exits("pmu_ovf_status: another size"),
            ("wide", "RmiRecExit.pmu_ovf_status")),
    mistake(WIDE, "PMU_WIDE", exits("pmu_ovf_status: another size"),
            ("wide", "RmiRecExit.pmu_ovf_status")),
    mistake(RMI, "MISSING", ["rmi_rec_exit", "pmu_ovf_status"],
            ("missing", "RmiRecExit.pmu_ovf_status")),
    mistake(RMI, "NESTING", ["rmi_rec_run.enter.gprs: another size"],
            ("count", "RmiRecEnter.gprs")),
    mistake(RMI, "VALUE", ["RMI_DESTROYED: another value"],
            ("value", "RmiRipas.RMI_DESTROYED")),
    mistake(RMI, "FID", ["SMC_RMI_FEATURES: another value"]),
    mistake(RMI, "STATUS", ["RMI_ERROR_INPUT: another value"]),
    mistake(RMI, "MASK", ["GEN_MASK"]),
    mistake(RMI, "FEATURE_BIT",
            ["FEATURE_REGISTER_0_PMU_EN_MASK: another value"]),
    mistake(RMI, "WIDTH",
            ["FEATURE_REGISTER_0_PMU_NUM_CTRS_WIDTH: another value"]),
    mistake(RMI, "SHIFT", ["FEATURE_REGISTER_0_NUM_BPS_SHIFT: another value"]),
    mistake(REALM, "ARRAY_OFFSET",
            ["rmi_realm_params.aux_rtt_base: another offset"],
            ("offset", "RmiRealmParams.aux_rtt_base")),
    mistake(RSI, "CALL", ["rsi_host_call.gprs: another size",
                          "rsi_host_call: another size"],
            ("count", "RsiHostCall.gprs"), ("size", "RsiHostCall")),
    mistake(RSI, "PADDING", ["rsi_realm_config.rpv: another offset"],
            ("offset", "RsiRealmConfig.rpv")),
    mistake(TMI, "SHIFTED_FIELD", (), *[("bits", "TmiFlags.depth")] * 2),
    mistake(TMI, "FIELD_WIDTH", (), *[("bits", "TmiFlags.counters")] * 2),
    mistake(TMI, "FEATURE_BIT", (), *[("bits", "TmiFlags.pmu")] * 2),
    mistake(TMI, "FLAG_BIT", (), *[("bits", "TmiFlags.hash")] * 2),
    mistake(TMI, "ROW",
            [*rows("base: another offset"), *rows("kind: another offset")],
            ("offset", "TmiRow.base"), ("offset", "TmiRow.kind")),
    mistake(TMI, "INNER",
            ["tmi_run.esr: another offset", "tmi_params_t.run.esr: another offset"],
            ("offset", "TmiRun.esr")),
    mistake(TMI, "SEAL", ["tmi_params_t.seal: another size"],
            ("narrow", "TmiParams.seal")),
    mistake(TMI, "STRIDE",
            [f"tmi_params_t.lrs: another {what}" for what in ("size", "stride")],
            ("stride", "TmiParams.lrs")),
    mistake(TMI, "ROWS", ["tmi_params_t.rows: another size"],
            ("count", "TmiParams.rows")),
]
