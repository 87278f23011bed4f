# a command goes on with what others have started
/command: VMI_VAULT_OPEN/,/may_start_operation/s/may_start_operation: true/&\n        resumes_operation: true/
