/* Scalar double arithmetic: the logistic map, polynomials, conversions, comparisons, square roots. */
#include "guest.h"

uint32_t run(uint32_t rounds) {
  double x = 0.3, y = 1.0;
  uint32_t sum = 0;
  for (uint32_t i = 0; i < rounds * 1000; i++) {
    x = 3.9 * x * (1.0 - x);
    double p = ((x * 0.25 - 1.5) * x + 2.0) * x - 0.125, root;
    __asm__("sqrtsd %1, %0" : "=x"(root) : "x"(y + p * p));
    y = root > 1.25 ? root - p / 3.0 : root + (double)(int32_t)(i & 255) / 512.0;
    sum += (int32_t)(y * 1024.0);
  }
  return sum;
}
