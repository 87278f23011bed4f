# an empty description
s/brief: where it lies/brief: ""/
