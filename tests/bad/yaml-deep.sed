# lists nested one deeper than they may be
s/^  conflict: none/  conflict: [[[[[[[[[[[[[[[[[[[[[[[none]]]]]]]]]]]]]]]]]]]]]]]/
