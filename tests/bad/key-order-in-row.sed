# a row that starts with another key than its kind
s/{reserved: MBZ, bits: 63:31}/{bits: 63:31, reserved: MBZ}/
