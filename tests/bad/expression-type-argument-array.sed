# an element where the array is wanted
s/page.seal == Seal(page.slots, /page.seal == Seal(page.slots[0], /
