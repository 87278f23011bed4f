# a command changes something else
s/{id: phase, value: "Vault(vault).phase"}/{id: phase, value: "Vault(vault).owner"}/
