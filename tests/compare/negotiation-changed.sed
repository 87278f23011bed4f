# versions are agreed on by a new command
s/^    version: {section: B1.1, .*/&\n    negotiation: {command: VMI_AGREE, requested: req, lower: lower, higher: higher, refused: VMI_ERROR_INPUT}/
/^      - command: VMI_VAULT_OPEN/i\
      - command: VMI_AGREE\
        section: B2.0\
        fid: 0xC4000201\
        brief: Agree on a revision.\
        counts: {inputs: 2, outputs: 3}\
        inputs:\
          - {name: fid, register: X0, bits: 63:0, type: UInt64}\
          - {name: req, register: X1, bits: 63:0, type: VmiVersion}\
        outputs:\
          - {name: result, register: X0, bits: 63:0, type: VmiResult, valid: always}\
          - {name: lower, register: X1, bits: 63:0, type: VmiVersion, valid: always}\
          - {name: higher, register: X2, bits: 63:0, type: VmiVersion, valid: always}\

