# half an expression for an output
s/hint.warm != VMI_NO/hint.warm !=/
