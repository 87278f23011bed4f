# another value chooses what a field holds
s/for: \[VMI_YES\]/for: [VMI_NO]/
