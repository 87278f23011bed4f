# bits of different widths
s/== page.seal.127:0./== page.seal[126:0]/
