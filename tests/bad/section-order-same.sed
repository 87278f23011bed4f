# two types in one section
s/section: B3.11/section: B3.10/
