/* REP MOVS and REP STOS of 256 KiB. */
#include "guest.h"

enum { WORDS = 65536 };
static uint32_t from[WORDS], to[WORDS];

#ifdef MACHINE
void prepare(void) { pages_on(); }
#endif

uint32_t run(uint32_t rounds) {
  uint32_t sum = 0;
  for (uint32_t r = 0; r < rounds; r++) {
    void *d = from, *s = from;
    size_t count = WORDS;
    __asm__ volatile("rep stosl" : "+D"(d), "+c"(count) : "a"(r) : "memory");
    d = to;
    count = WORDS;
    __asm__ volatile("rep movsl" : "+D"(d), "+S"(s), "+c"(count) : : "memory");
    sum = sum * 31 + to[r % WORDS];
  }
  return sum;
}
