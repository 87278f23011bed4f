# a failure condition that the order names is deleted
/id: vault_state/d
