# X0 is not the result of the interface
/VMI_VAULT_READ/,/failures:/s/register: X0, bits: 63:0, type: VmiResult/register: X0, bits: 63:0, type: VmiFlags/
