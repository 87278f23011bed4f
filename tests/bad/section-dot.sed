# a section with a dot at its end
s/section: A1.1/section: A1./
