# X0 is reserved
/command: VMI_VAULT_READ/,/^        outputs:/{s/{name: fid, register: X0, bits: 63:0, type: UInt64}/{reserved: SBZ, register: X0, bits: 63:0}/};/command: VMI_VAULT_READ/,/^        outputs:/s/{inputs: 3/{inputs: 2/
