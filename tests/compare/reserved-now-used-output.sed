# an unused register is an output
s/outputs: 1}/outputs: 2}/
/VMI_VAULT_OPEN/,/contexts:/ s/^        contexts:/          - {name: handle, register: X1, bits: 63:0, type: Bits64, valid: [VMI_SUCCESS]}\
&/
