# X0 is not called result
/VMI_VAULT_READ/,/failures:/s/name: result, register: X0/name: outcome, register: X0/
