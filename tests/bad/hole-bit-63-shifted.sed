# rows at the end that are shifted by one
s/bits: 63:63, type: VmiFeature}/bits: 62:62, type: VmiFeature}/
s/bits: 62:5,/bits: 61:5,/
