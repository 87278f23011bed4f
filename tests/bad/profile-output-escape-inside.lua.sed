# an output outside of its folder, by a detour
s/folder.vault.h/a\/..\/..\/vault.h/
