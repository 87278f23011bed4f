# one less than the width holds
s/encoding: -128/encoding: -129/
