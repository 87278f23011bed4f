# a list of texts for outputs
s/{ path = .* }/"vault.h"/
