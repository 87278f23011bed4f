# a status may come with an index
s/status: VMI_ERROR_INPUT, index: zero/status: VMI_ERROR_INPUT, index: varies/
