# another field chooses what a field holds
s/by: "kept"/by: "asked"/
