# a name that is a keyword of C
s/renamed.parameter or input.name/renamed.parameter or input.name == "mode" and "register" or input.name/
