# a condition is answered with another status
/id: mode_bound/ s/VMI_ERROR_INPUT/VMI_ERROR_VAULT/
