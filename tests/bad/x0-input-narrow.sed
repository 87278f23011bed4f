# the function ID is in half of X0
/command: VMI_VAULT_READ/,/^        outputs:/s/^\( *\)- {name: fid, register: X0, bits: 63:0, type: UInt64}/\1- {name: fid, register: X0, bits: 31:0, type: UInt32}\n\1- {reserved: SBZ, register: X0, bits: 63:32}/
