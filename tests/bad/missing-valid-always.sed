# an output that is always valid, without saying so
0,/, valid: always/s///
