# an index that something else than the status chooses
/reserved: MBZ, bits: 63:16/{s/63:16/63:17/;h;s/.*/          - {name: hint, bits: 16:16, type: VmiFeature}/;G}
/name: index, bits: 15:8/c\          - {choice: index, bits: 15:8, by: hint, alternatives: [{name: level, type: UInt8, for: [VMI_YES]}, {name: other, type: Bits8, for: others}]}
