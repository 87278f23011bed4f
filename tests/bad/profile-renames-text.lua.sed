# renames that are no table
s/^	renames = {/	renames = "none", options = {/
