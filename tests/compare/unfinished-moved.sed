# what an unfinished command returns is in another register
s/name: ticket, register: X3/name: ticket, register: X4/
