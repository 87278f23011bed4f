# two inputs have changed places
/command: VMI_VAULT_READ/,/outputs:$/ {
	/name: vault, register: X1/ {
		s/X1/X2/
		h
		d
	}
	/name: level, register: X2/ {
		s/X2/X1/
		G
	}
}
