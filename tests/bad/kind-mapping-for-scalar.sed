# a mapping where a name belongs
s/type: VmiMode}/type: {name: VmiMode}}/
