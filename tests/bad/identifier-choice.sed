# a name that no command has beside the type
s/by: "hint.warm"/by: "level"/
