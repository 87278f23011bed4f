# reserved bits before an output cover its first bit
s/register: X2, bits: 7:0}/register: X2, bits: 8:0}/
