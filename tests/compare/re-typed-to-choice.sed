# what a field holds is not chosen any more
/section: B3.7/,/bits: 63:17/{
s/choice: what/name: what/
/by: "kept"/d
s/alternatives:/type: UInt8/
/name: balance/d
/name: visitors/d
}
