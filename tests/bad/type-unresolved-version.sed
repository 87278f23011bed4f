# a misspelled type of a version
s/type: VmiVersion, major/type: VmiVersions, major/
