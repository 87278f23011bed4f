# a command may transfer memory
/VMI_VAULT_READ/,/outputs:/s/may_transfer_memory: false/may_transfer_memory: true/
