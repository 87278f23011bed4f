# the function ID has another type
/command: VMI_VAULT_READ/,/^        outputs:/s/name: fid, register: X0, bits: 63:0, type: UInt64/name: fid, register: X0, bits: 63:0, type: Bits64/
