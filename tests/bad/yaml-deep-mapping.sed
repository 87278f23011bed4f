# mappings nested deeper than they may be
s/^  conflict: none/  conflict: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: none}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}/
