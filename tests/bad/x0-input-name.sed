# X0 is not called fid
/command: VMI_VAULT_READ/,/^        outputs:/s/name: fid, register: X0/name: id, register: X0/
