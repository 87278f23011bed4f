# a row of a status that does not exist
s/^        - {status: VMI_ERROR_WALK.*/&\n        - {status: VMI_ERROR_TIME, index: zero}/
