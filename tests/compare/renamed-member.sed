# a member has lost its plural
s/name: slots,/name: slot,/
