# a waiver for a type that is not declared
/fieldset: VmiFlags/,/lock/{s/^\(  *\)fields:/\1allow: [{check: type-unresolved, reason: elsewhere}]\n\1fields:/;s/type: UInt4/type: Quad4/}
