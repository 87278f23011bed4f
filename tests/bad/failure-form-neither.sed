# a failure without an expression or words
s/informal: another client is there, //
