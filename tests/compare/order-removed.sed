# two conditions are not ordered any more
s/then: \[vault_state, vault_owner\]/then: [vault_state]/
