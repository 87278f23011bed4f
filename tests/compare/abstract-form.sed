# a function has another form
/Seal, section: A2.3, parameters: \[{name: page/d
