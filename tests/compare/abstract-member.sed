# abstract state has one member more
/name: owner, type: Address/a\      - {name: seal, type: Bits512}
