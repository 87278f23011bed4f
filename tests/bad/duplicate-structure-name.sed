# a structure that is called like an output
s/as: page/as: result/;s/page[.]seal/result.index/
