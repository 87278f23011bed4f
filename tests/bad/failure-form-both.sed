# a failure with an expression and words
s/informal: another client is there/when: "hint.warm == VMI_NO", &/
