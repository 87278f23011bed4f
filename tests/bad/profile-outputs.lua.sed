# outputs that are no list
s/^	outputs = {/	outputs = "none", options = {/
