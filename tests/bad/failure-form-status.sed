# an expression without a status
s/"VaultIsGone(vault)", status: VMI_ERROR_INPUT/"VaultIsGone(vault)"/
