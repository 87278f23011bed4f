# others before the last alternative
s/type: VmiFast, for: [[]VMI_NO]/type: VmiFast, for: others/
