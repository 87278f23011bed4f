# a naming function that returns a number for a name
s/member = member.name }/member = 1 }/
