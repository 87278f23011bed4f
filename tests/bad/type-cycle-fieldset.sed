# a fieldset that is an alternative of itself
s/name: haste, bits: 15:0, type: UInt16/name: haste, bits: 31:0, type: VmiSlow/;s/name: delay, bits: 23:0, type: UInt24/name: delay, bits: 31:0, type: VmiFast/;/reserved: SBZ, bits: 31:16/d;/reserved: SBZ, bits: 31:24/d
