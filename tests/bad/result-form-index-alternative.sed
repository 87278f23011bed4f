# an index that means nothing beside a status
/name: index, bits: 15:8/c\          - {choice: index, bits: 15:8, by: status, alternatives: [{name: level, type: UInt8, for: [VMI_ERROR_WALK]}, {name: other, type: Bits8, for: [VMI_SUCCESS, VMI_ERROR_INPUT]}]}
