# half an expression that chooses
s/by: "hint.warm"/by: "hint."/
