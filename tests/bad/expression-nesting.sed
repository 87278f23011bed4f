# brackets that nest too deeply
s/(level < 0)/(((((((((((((((((((((((((level < 0)))))))))))))))))))))))))/
