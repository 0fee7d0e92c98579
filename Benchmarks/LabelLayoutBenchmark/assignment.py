"""Prints the median time, in milliseconds, of SciPy's assignment of ROWS to COLUMNS."""

import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment

rows, columns = int(sys.argv[1]), int(sys.argv[2])
times = []
for seed in range(41):
    costs = numpy.random.default_rng(seed).random((rows, columns)) * 500
    start = time.process_time()
    linear_sum_assignment(costs)
    times.append((time.process_time() - start) * 1e3)
print(sorted(times)[len(times) // 2])
