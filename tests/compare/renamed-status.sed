# a status has one word less, wherever it stands
s/VMI_ERROR_WALK/VMI_WALK/
