# a tab for indentation
s/^  number:/\tnumber:/
