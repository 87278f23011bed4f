# a field without alternatives
/choice: room/,/name: kind/{/name: near/d;/name: far/d;s/alternatives:/alternatives: []/}
