# an index beside a result without one
s/status: VSI_INVALID}/status: VSI_INVALID, index: "1"}/
