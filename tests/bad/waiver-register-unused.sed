# a waiver for registers without a gap
s/            register: X2\r*$/            register: X1/
