# a context that is made from an output
/command: VMI_VAULT_READ/,/VMI_VAULT_MOVE/s/^        failures:$/        contexts:\n          - {name: found, type: Bits64, value: "data", before: true}\n&/
