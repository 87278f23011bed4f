# a program instead of a specification
1s/.*/int main(void) { return 0; }/
2,$d
