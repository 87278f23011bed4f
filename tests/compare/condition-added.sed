# a command fails in one more case
/id: mode_bound/a\          - {id: mode_odd, when: "mode == VMI_SHARED", status: VMI_ERROR_INPUT}
