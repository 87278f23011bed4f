# a profile that opens a file
s/^return {/io.open("x")\nreturn {/
