# a command fails in one case less
/id: vault_owner/d
s/then: \[vault_state, vault_owner\]/then: [vault_state]/
