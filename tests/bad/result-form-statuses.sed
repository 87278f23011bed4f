# a fieldset without a table of statuses
/^      statuses:/,/status: VMI_ERROR_WALK/d
