# the index of an element is no number
s/page.slots.3./page.slots[mode]/
