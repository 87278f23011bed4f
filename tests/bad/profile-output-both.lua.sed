# an output made twice over
s/template = "vault.h.tmpl"/&, json = "vectors"/
