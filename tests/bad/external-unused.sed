# an external name that no expression has
s/members: [[]patience]/members: [patience, wit]/
