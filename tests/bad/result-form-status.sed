# an enumeration with a field for the status
s/{section: B4.2, type: VsiResult}/{section: B4.2, type: VsiResult, status: status}/
