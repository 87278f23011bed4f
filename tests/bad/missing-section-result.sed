# a result without its section
/section: B1.2/d
