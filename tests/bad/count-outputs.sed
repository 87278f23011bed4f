# a stated number of outputs that is wrong (TF-RMM 6ccafbc7: counts kept by hand)
s/inputs: 3, outputs: 4/inputs: 3, outputs: 3/
