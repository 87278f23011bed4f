# an external function where members belong
s/functions: [[]VaultIsGone]/functions: []/;s/members: [[]patience]/members: [patience, VaultIsGone]/
