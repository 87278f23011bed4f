# an output without its validity
s/, valid: .VMI_SUCCESS]//
