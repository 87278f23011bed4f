# a number that chooses
s/by: "hint.warm"/by: "place.room.far.shelf"/
