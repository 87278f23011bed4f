# no interface at all
s/interfaces = { "VMI" }/interfaces = {}/
