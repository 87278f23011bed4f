# what a condition looks at is another
s/before: true/before: false/
