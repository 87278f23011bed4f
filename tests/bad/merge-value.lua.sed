# a merge of different values
s/VmiStatus.VMI_ERROR_INPUT:value/VmiStatus.VMI_ERROR_WALK:value/
