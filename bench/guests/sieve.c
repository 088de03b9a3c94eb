/* Primes below 65,536. */
#include "guest.h"

enum { LIMIT = 65536 };
static uint8_t composite[LIMIT];

uint32_t run(uint32_t rounds) {
  uint32_t count = 0;
  for (uint32_t r = 0; r < rounds; r++) {
    memset(composite, 0, LIMIT);
    for (uint32_t i = 2; i < LIMIT; i++) {
      if (composite[i]) continue;
      count += i ^ r;
      for (uint32_t k = i * 2; k < LIMIT; k += i) composite[k] = 1;
    }
  }
  return count;
}
