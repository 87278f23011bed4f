# an expression without a status
s/"VaultIsGone(place)", status: VMI_ERROR_INPUT/"VaultIsGone(place)"/
