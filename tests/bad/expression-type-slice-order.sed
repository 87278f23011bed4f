# bits in the wrong order
s/page.control.15:8./page.control[8:15]/
