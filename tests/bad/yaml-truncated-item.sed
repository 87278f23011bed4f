# a file that ends after a whole row: keys of the root are missing
/name: VMI_YES/q
