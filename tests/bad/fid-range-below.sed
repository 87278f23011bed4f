# a function ID one below the ranges
s/fid: 0xC4000200/fid: 0xC40001FF/
