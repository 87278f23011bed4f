# an external name that is none
s/members: [[]patience]/members: [patience, 1]/
