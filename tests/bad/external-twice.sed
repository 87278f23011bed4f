# an external name that stands in its list twice
s/names: [[]CLOSING, keeper]/names: [CLOSING, keeper, CLOSING]/
