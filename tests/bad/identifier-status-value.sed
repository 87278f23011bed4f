# a status that the enumeration does not have
s/status: VSI_DENIED/status: VSI_DENIES/
