/* Integer SIMD: blends two pictures, eight 16-bit channels at a time. */
#include "guest.h"

enum { COUNT = 2048 };
typedef uint16_t eight __attribute__((vector_size(16)));
typedef int16_t signed8 __attribute__((vector_size(16)));
static eight a[COUNT], b[COUNT];

uint32_t run(uint32_t rounds) {
  uint32_t seed = 5, sum = 0;
  for (int i = 0; i < COUNT; i++)
    for (int k = 0; k < 8; k++) {
      a[i][k] = next_random(&seed) & 0xff;
      b[i][k] = next_random(&seed) & 0xff;
    }
  for (uint32_t r = 0; r < rounds; r++) {
    eight level = { r & 255, r & 255, r & 255, r & 255, r & 255, r & 255, r & 255, r & 255 }, total = { 0 };
    for (int i = 0; i < COUNT; i++) {
      eight mixed = (a[i] * level + b[i] * (255 - level)) >> 8;
      eight brighter = (eight)((signed8)a[i] > (signed8)mixed);
      b[i] = (mixed & ~brighter) | (a[i] & brighter);
      total += b[i] ^ mixed;
    }
    sum = sum * 31 + total[r & 7];
  }
  return sum;
}
