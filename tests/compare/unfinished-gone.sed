# an unfinished command returns nothing else any more
/^    unfinished:/,/name: ticket/d
