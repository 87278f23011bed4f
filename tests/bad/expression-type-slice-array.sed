# bits of an array
s/page.control.15:8./page.slots[15:8]/
