# a range starts with a yielding call
s/first: 0x84000240/first: 0x04000240/
