# a merge of nothing
s/VMI_YES = "both/VMI_MAYBE = "none", VMI_YES = "both/
