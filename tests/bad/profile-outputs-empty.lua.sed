# an empty list of outputs
/path = "folder/d
