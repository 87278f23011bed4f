# an effect that is no boolean
s/then: "Seal(vault) == 0"/then: "Seal(vault)"/
