# a command is gone
/command: VMI_VAULT_READ/,/also: /d
