# two functions of one name
s/  - {function: Vault, .*/&\n  - {function: Vault, section: A2.3, parameters: [{name: at, type: Address}], returns: boolean}/
