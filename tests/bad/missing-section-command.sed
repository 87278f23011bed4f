# a command without its section
/section: B2.2/d
