# no index beside a status that has one
/index: "level"/d
