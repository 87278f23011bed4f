# bit 63 is not stated
/name: lock,/d
