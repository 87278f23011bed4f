# an output outside of its folder
s/folder.vault.h/..\/vault.h/
