# bits before a choice that nothing states
s/            bits: 63:32/            bits: 63:33/;s/type: VmiFast, for/type: Bits31, for/;s/type: VmiSlow, for/type: UInt31, for/
