# a file that ends inside quotes
/AddrIsAligned(vault/{
s/vault, .*//
q
}
