# a name that is a keyword of C++ only
s/VMI_DEBT/template/
