# a value has another encoding
s/encoding: 0xFF/encoding: 0xFE/
