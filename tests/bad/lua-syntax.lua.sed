# a profile that is not Lua
s/^	licence =/	licence = =/
