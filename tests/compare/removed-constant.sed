# a constant is gone
/NOT_SERVED/d
