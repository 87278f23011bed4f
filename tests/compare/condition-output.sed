# an output depends on an input
s/type: Bits64, valid: \[VMI_SUCCESS\]/type: Bits64, valid: [VMI_SUCCESS], when: "level > 0"/
