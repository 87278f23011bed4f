# a key that no profile has
s/licence =/license =/
