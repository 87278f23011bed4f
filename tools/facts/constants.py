# SPDX-License-Identifier: BSD-3-Clause
"""Where the model states the numbers that the table of constants is about."""
import re

from facts.model import number


def constant(name):
    return lambda model: number(model.find(name)["value"])


def constant_pair(major, minor):
    return lambda model: ".".join(
        str(constant(name)(model)) for name in (major, minor))


def part(key, *path):
    return lambda model: number(model.find(*path)[key])


def version(name, key):
    return lambda model: number(next(
        interface["version"][key] for interface in model.interfaces
        if interface["name"] == name))


def version_text(name):
    return lambda model: (f"{version(name, 'major')(model)}."
                          f"{version(name, 'minor')(model)}")


def unused(side):
    def text(model):
        row = model.dump["unused_registers"][side]
        return (f"X{number(row['first'])}..X{number(row['last'])}"
                f" {row['rule']}: "
                + " and ".join(interface["name"] for interface in model.interfaces
                               if interface["name"] not in
                               model.dump["unused_registers"]["exempt"]))
    return text


def failure_index(command, name):
    return lambda model: number(model.find(command, name)["index"])


def bound(command, condition, operator):
    """The number that a condition compares with."""
    def text(model):
        when = model.find(command, condition)["when"]
        return re.search(rf" {operator} (\d+)", when)[1]
    return text


def bytes_of_inputs(command, stem):
    return lambda model: sum(
        number(row["width"]) // 8 for row in model.find(command)["inputs"]
        if row.get("name", "").startswith(stem))


def both(first, second):
    """A number that two items have; a text with both if they differ."""
    def text(model):
        one, other = first(model), second(model)
        return one if one == other else f"{one} and {other}"
    return text


def physical_bound(model):
    """The literal in every condition that is about LPA2."""
    bounds = {re.search(r">= (\S+?)\)", row["when"])[1]
              for command in model.commands for row in command["failures"]
              if "feat_lpa2" in row.get("when", "")}
    return " and ".join(sorted(bounds))


MINOR = "SMCCC_MIN_VERSION_MINOR"
CONSTANTS = {
    "RMI version major": version("RMI", "major"),
    "RMI version minor": version("RMI", "minor"),
    "RMI version encoded": version("RMI", "encoded"),
    "RSI version major": version("RSI", "major"),
    "RSI version minor": version("RSI", "minor"),
    "RSI version encoded": version("RSI", "encoded"),
    "PSCI minimum version": version_text("PSCI"),
    "SMCCC minimum version": constant_pair("SMCCC_MIN_VERSION_MAJOR", MINOR),
    "SMCCC minimum version with FEAT_SVE":
        constant_pair("SMCCC_MIN_VERSION_MAJOR", MINOR + "_SVE"),
    "SMCCC minimum version with FEAT_SME":
        constant_pair("SMCCC_MIN_VERSION_MAJOR", MINOR + "_SME"),
    "SMCCC_NOT_SUPPORTED": constant("SMCCC_NOT_SUPPORTED"),
    "SMC64 arguments and return values": constant("SMC64_REGISTERS"),
    "unused input registers": unused("inputs"),
    "unused output registers": unused("outputs"),
    "Granule size": constant("RMM_GRANULE_SIZE"),
    "RMM_GRANULE_SIZE": constant("RMM_GRANULE_SIZE"),
    "RTT translation granule size": constant("RTT_GRANULE_SIZE"),
    "RMM_RTT_PAGE_LEVEL": constant("RMM_RTT_PAGE_LEVEL"),
    "FID_PSCI_CPU_ON": constant("FID_PSCI_CPU_ON"),
    "FID_PSCI_AFFINITY_INFO": constant("FID_PSCI_AFFINITY_INFO"),
    "RTT entries": part("count", "RmmRtt", "entries"),
    "ADDRESS_WIDTH": part("width", "Address"),
    "RMM_REALM_MEASUREMENT_WIDTH": part("width", "RmmRealmMeasurement"),
    "RMI feature registers": constant("RMI_FEATURE_REGISTERS"),
    "RSI feature registers": constant("RSI_FEATURE_REGISTERS"),
    "RsiHostCall.gprs count": part("count", "RsiHostCall", "gprs"),
    "RsiHostCall alignment": both(
        part("align", "RsiHostCall"),
        part("alignment", "RSI_HOST_CALL", "addr")),
    "REM index min": bound("RSI_MEASUREMENT_EXTEND", "index_bound", "<"),
    "REM index max": bound("RSI_MEASUREMENT_EXTEND", "index_bound", ">"),
    "measurement index max": bound("RSI_MEASUREMENT_READ", "index_bound",
                                   ">"),
    "RSI_MEASUREMENT_EXTEND size max": bound("RSI_MEASUREMENT_EXTEND",
                                             "size_bound", ">"),
    "attestation challenge size": bytes_of_inputs(
        "RSI_ATTESTATION_TOKEN_INIT", "challenge_"),
    "RmiRecParams.gprs count": part("count", "RmiRecParams", "gprs"),
    "RmiRecEnter.gprs count": part("count", "RmiRecEnter", "gprs"),
    "RmiRecExit.gprs count": part("count", "RmiRecExit", "gprs"),
    "RmmRec.gprs count": part("count", "RmmRec", "gprs"),
    "GICv3 List Registers max": both(
        part("count", "RmiRecEnter", "gicv3_lrs"),
        part("count", "RmiRecExit", "gicv3_lrs")),
    "auxiliary Granules max": both(part("count", "RmiRecParams", "aux"),
                                   part("count", "RmmRec", "aux")),
    "Realm measurements": part("count", "RmmRealm", "measurements"),
    "RIM index": constant("RIM_INDEX"),
    "Realm measurement width": part("width", "RmmRealmMeasurement"),
    "RPV width": both(
        part("type_width", "RmmRealm", "rpv"),
        both(part("type_width", "RmiRealmParams", "rpv"),
             part("type_width", "RsiRealmConfig", "rpv"))),
    "VMID width": both(part("type_width", "RmiRealmParams", "vmid"),
                       part("type_width", "RmmRealm", "vmid")),
    "PA bound without LPA2": physical_bound,
    "RMI_REC_ENTER RMI_ERROR_REALM index for REALM_NEW":
        failure_index("RMI_REC_ENTER", "realm_new"),
    "RMI_REC_ENTER RMI_ERROR_REALM index for REALM_SYSTEM_OFF":
        failure_index("RMI_REC_ENTER", "system_off"),
    "measurement descriptor type DATA": constant("DESCRIPTOR_TYPE_DATA"),
    "measurement descriptor type REC": constant("DESCRIPTOR_TYPE_REC"),
    "measurement descriptor type RIPAS": constant("DESCRIPTOR_TYPE_RIPAS"),
    "MemAttr width": part("type_width", "RmmRttEntry", "MemAttr"),
    "S2AP width": part("type_width", "RmmRttEntry", "S2AP"),
    "Realm hash size SHA-256": constant("REALM_HASH_WIDTH_SHA_256"),
    "Realm hash size SHA-512": constant("REALM_HASH_WIDTH_SHA_512"),
}
# Rows of constants that are about something else: what their names start with.
CONSTANTS_OUT = {
    "of the attestation token": (
        "attestation challenge recommended", "CCA ", "Realm challenge",
        "Realm profile", "Realm Personalization", "Realm Initial",
        "Realm Extensible", "Realm hash algorithm", "Realm public"),
    "formulas": (
        "Protected IPA", "REC index", "MAX_RECS", "IPA width from",
        "SVE vector", "NUM_BPS", "NUM_WPS", "GICV3_NUM_LRS", "PMU_NUM_CTRS"),
    "texts": (
        "endianness", "measured Rmi", "PSCI exit", "PSCI entry",
        "Host call exit", "gicv3_hcr fields", "gicv3_lrs HW",
        "Host-controlled"),
}


def constant_reason(row):
    """Why a row is out of scope, or None."""
    return next((reason for reason, starts in CONSTANTS_OUT.items()
                 if row["name"].startswith(starts)), None)


def constants(model):
    for name, find in CONSTANTS.items():
        yield name, str(find(model))


def constant_cells(row):
    """The rule for registers tells in its note whose it is."""
    if row["name"].startswith("unused "):
        whose = row["note"].split(" commands")[0]
        return row["name"], f"{row['value']}: {whose}"
    try:
        return row["name"], str(number(row["value"]))
    except ValueError:
        return row["name"], row["value"]
