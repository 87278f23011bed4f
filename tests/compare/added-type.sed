# a structure is new
/structure: VmiRun/i\      - structure: VmiNote\
        section: B3.9.1\
        brief: What is written down.\
        size: 0x8\
        members:\
          - {name: note, offset: 0x0, type: Bits64}\

