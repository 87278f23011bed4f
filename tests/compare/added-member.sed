# a structure is longer, with a member at its end
/structure: VmiExit/,/size: 0x7A/ {
	s/size: 0x80/size: 0x88/
	/size: 0x7A/a\          - {name: more, offset: 0x80, type: Bits64}
}
s/size: 0x100/size: 0x108/
