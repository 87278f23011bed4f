# an output without a path
s/path = "folder.vault.h", //
