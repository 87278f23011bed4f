# a text with its line breaks kept
s#^    brief: What a client calls.*#    brief: |-\n      What a client calls\n      to keep data.#
