# two members have changed places
/name: flags, offset: 0x0, type: VmiFlags/{
N
s/\( *- {name: flags[^\n]*\)\n\(.*\)/\2\n\1/
}
