# arguments that suit no form of a function
s/  - {function: Seal, section: A2.3, parameters: .{name: slots.*/&\n  - {function: Seal, section: A2.3, parameters: [{name: mode, type: VmiMode}], returns: Bits512}/
s/Seal(vault) == 0/Seal(flags) == 0/
