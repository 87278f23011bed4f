# an unquoted text with a colon
s/brief: How a vault is opened./brief: note: how it is opened/
