# a field with alternatives stands there twice
/- choice: room/,/name: far,/{H;/name: far,/{p;s/.*//;x;s/^\n//}}
