# padding before the member in front of it
/name: control, offset/{
h
d
}
/padding: SBZ, offset: 0x32/G
