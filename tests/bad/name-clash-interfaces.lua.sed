# one name for things of two interfaces
s/interfaces = { "VMI" }/interfaces = { "VMI", "VSI" }/
s/renames = {/& ["VsiResult.VSI_DENIED:value"] = "VMI_DEBT",/
