# JSON that there is not
s/template = "vault.h.tmpl"/json = "vector"/
