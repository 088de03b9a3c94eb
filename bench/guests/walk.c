/* Every byte of 16 MiB, through page tables. */
#include "guest.h"

enum { BYTES = 16 << 20 };
static volatile uint8_t area[BYTES];

#ifdef MACHINE
void prepare(void) { pages_on(); }
#endif

uint32_t run(uint32_t rounds) {
  uint32_t sum = 0;
  for (uint32_t r = 0; r < rounds; r++)
    for (uint32_t i = 0; i < BYTES / 64; i++) {
      area[i * 64] = i + r;
      for (uint32_t k = 0; k < 64; k++) sum += area[i * 64 + k];
    }
  return sum;
}
