# an output without a template
s/, template = "vault.h.tmpl"//
