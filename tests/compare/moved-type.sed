# a field has gone to another type
s/{reserved: SBZ, bits: 62:5/{reserved: SBZ, bits: 63:5/
/name: lock/d
/enumeration: VmiFeature/i\      - fieldset: VmiFlags1\
        section: B3.2.1\
        brief: Further ways to open.\
        width: 64\
        fields:\
          - {name: lock, bits: 0:0, type: VmiFeature}\
          - {reserved: SBZ, bits: 63:1}\

