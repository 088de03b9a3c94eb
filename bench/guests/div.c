/* Divisions, of both signs. */
#include "guest.h"

uint32_t run(uint32_t rounds) {
  uint32_t seed = 7, sum = 0;
  for (uint32_t i = 0; i < rounds * 1000; i++) {
    uint32_t x = next_random(&seed), y = (i & 0xffff) + 1;
    sum += x / y + x % y;
    sum ^= (int32_t)x / (int32_t)(y + 2);
  }
  return sum;
}
