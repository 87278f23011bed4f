# a description that repeats the name of a command
s/brief: Take something out of a vault./brief: Vault read command/
