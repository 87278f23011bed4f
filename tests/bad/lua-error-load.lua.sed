# an error while the profile is read
s/^return {/local x = nil + 1\nreturn {/
