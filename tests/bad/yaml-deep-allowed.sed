# lists that nest as deeply as they may: only their kind is wrong
s/^  conflict: none/  conflict: [[[[[[[[[[[[[[[[[[[[[[none]]]]]]]]]]]]]]]]]]]]]]/
