/* Four-byte loads and stores at odd addresses; one in 1,365 crosses a page. */
#include "guest.h"

enum { BYTES = 1 << 20 };
static uint8_t area[BYTES + 8];

#ifdef MACHINE
void prepare(void) { pages_on(); }
#endif

uint32_t run(uint32_t rounds) {
  uint32_t sum = 1;
  for (uint32_t r = 0; r < rounds; r++)
    for (uint32_t i = 1; i < BYTES; i += 3) {
      uint32_t *at;
      __asm__("" : "=r"(at) : "0"(area + i));
      sum += *at ^ i;
      *at = sum;
    }
  return sum;
}
