# bits that a value does not have
s/page.control.15:8./page.control[16:9]/
