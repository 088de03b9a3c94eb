/* Matrix products with 80-bit numbers. */
#include "guest.h"

enum { SIZE = 24 };
static long double a[SIZE][SIZE], b[SIZE][SIZE], c[SIZE][SIZE];

uint32_t run(uint32_t rounds) {
  uint32_t seed = 3, sum = 0;
  for (int i = 0; i < SIZE; i++)
    for (int k = 0; k < SIZE; k++) {
      a[i][k] = (long double)(next_random(&seed) & 0xffff) / 65521;
      b[i][k] = (long double)(next_random(&seed) & 0xffff) / 32749;
    }
  for (uint32_t r = 0; r < rounds; r++) {
    for (int i = 0; i < SIZE; i++)
      for (int j = 0; j < SIZE; j++) {
        long double x = 0;
        for (int k = 0; k < SIZE; k++) x += a[i][k] * b[k][j];
        c[i][j] = x;
      }
    union { long double x; uint32_t bits; } low = { c[r % SIZE][r / SIZE % SIZE] };
    sum = sum * 31 + low.bits;
    a[r % SIZE][0] = c[0][r % SIZE] / SIZE;
  }
  return sum;
}
