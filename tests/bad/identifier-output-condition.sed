# a misspelled name in the condition of an output
s/hint.warm != VMI_NO/hint.warm != VMI_NOT/
