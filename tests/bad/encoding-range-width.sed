# two values do not fit into the width
/encoding: 0xFF, name: VMI_SHARED/{s/0xFF/0x100/;p;s/0x100/0x101/;s/VMI_SHARED/VMI_OPEN/}
