# an input of another name has the register
s/name: mode, register: X2, bits: 7:0/name: access, register: X2, bits: 7:0/
s/mode == VMI_PRIVATE/access == VMI_PRIVATE/
