# an element that an array does not have
s/page.slots.3./page.slots[4]/
