# a result that is a mere number
s/B4.2, type: VsiResult/B4.2, type: Address/;s/63:0, type: VsiResult/63:0, type: Address/
