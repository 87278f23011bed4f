# a profile that never ends
s/^return {/while true do end\nreturn {/
