# a success condition without an effect
s/, informal: the lamp of the vault is on//
