# an enumeration is a fieldset
/enumeration: VmiBalance/,/VMI_HIGHEST/c\      - fieldset: VmiBalance\
        section: B3.5\
        brief: What is left of a quota.\
        width: 8\
        fields:\
          - {name: left, bits: 7:0, type: UInt8}
