# a file that ends in the middle of a flow mapping
/name: VMI_YES/{
s/, name.*//
q
}
