# a version that no command agrees on
/name: level, register/s/Int64/VmiVersion/
/name: data, register/s/Bits64/VmiVersion/
s/^    version: {section: B1\.1.*/&\
    negotiation: {command: VMI_VAULT_REED, requested: level, lower: data, higher: data, refused: VMI_ERROR_INPUT}/
