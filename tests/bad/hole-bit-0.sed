# bit 0 is not stated
/name: wipe,/d
