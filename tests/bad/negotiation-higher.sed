# an answer that is no version
/name: level, register/s/Int64/VmiVersion/
/name: data, register/s/Bits64/VmiVersion/
s/^    version: {section: B1\.1.*/&\
    negotiation: {command: VMI_VAULT_READ, requested: level, lower: data, higher: mode, refused: VMI_ERROR_INPUT}/
