# a merge that is gone
/VMI_YES = "both/d
