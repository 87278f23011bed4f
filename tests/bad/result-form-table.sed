# an enumeration with a table of statuses
s/{section: B4.2, type: VsiResult}/{section: B4.2, type: VsiResult, statuses: [{status: VSI_SUCCESS, index: zero}]}/
