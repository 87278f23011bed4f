# no condition is about the alignment
/id: letter_align/d
