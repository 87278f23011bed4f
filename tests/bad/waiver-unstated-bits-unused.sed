# a waiver for bits that are all stated
s/bits: 61:2/bits: 63:2/;s/name: warm, bits: 1:1/name: warm, bits: 0:0, type: VmiFeature}\n          - {name: cold, bits: 1:1/
