# a value of another name has the encoding
s/VMI_SHARED/VMI_SECRET/
