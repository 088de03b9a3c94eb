/* Matrix products, four floats at a time. */
#include "guest.h"

enum { SIZE = 32 };
typedef float four __attribute__((vector_size(16)));
static float a[SIZE][SIZE];
static four b[SIZE][SIZE / 4], c[SIZE][SIZE / 4];

uint32_t run(uint32_t rounds) {
  uint32_t seed = 3, sum = 0;
  for (int i = 0; i < SIZE; i++)
    for (int k = 0; k < SIZE; k++) {
      a[i][k] = (int32_t)(next_random(&seed) & 0xffff) / 65521.0f;
      b[i][k / 4][k % 4] = (int32_t)(next_random(&seed) & 0xffff) / 32749.0f;
    }
  for (uint32_t r = 0; r < rounds; r++) {
    for (int i = 0; i < SIZE; i++)
      for (int j = 0; j < SIZE / 4; j++) {
        four x = { 0 };
        for (int k = 0; k < SIZE; k++) x += (four){ a[i][k], a[i][k], a[i][k], a[i][k] } * b[k][j];
        c[i][j] = x;
      }
    union { float x; uint32_t bits; } low = { c[r % SIZE][r % (SIZE / 4)][r & 3] };
    sum = sum * 31 + low.bits;
    a[r % SIZE][0] = low.x / SIZE;
  }
  return sum;
}
