# a template that does not exist
s/"vault.h.tmpl"/"vaults.h.tmpl"/
