# two conditions are ordered the other way
s/{first: \[vault_state\], then: \[mode_bound\]}/{first: [mode_bound], then: [vault_state]}/
