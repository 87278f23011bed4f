# a type without a description
/brief: What a command leaves/d
