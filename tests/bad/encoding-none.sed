# an enumeration without a value
/enumeration: VmiBalance/,/VMI_HIGHEST/{
	s/values:/values: []/
	/encoding:/d
}
