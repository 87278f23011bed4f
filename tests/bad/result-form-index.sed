# a fieldset without a field for the index
/^      index: index/d
