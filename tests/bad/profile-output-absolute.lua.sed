# an output with an absolute path
s/folder.vault.h/\/tmp\/vault.h/
