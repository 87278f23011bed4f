# an index beside a status that has none
/id: mode_bound/s/status: VMI_ERROR_INPUT/&, index: "1"/
