# a field leaves out bit 0 (gen-sysreg missed that for three years)
s/name: minor, bits: 15:0, type: UInt16/name: minor, bits: 15:1, type: UInt15/
