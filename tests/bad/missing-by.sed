# alternatives and nothing that chooses
/by: "kind"/d
