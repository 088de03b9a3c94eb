/* Many small functions (functions.S), each called once, ten or 200 times in turn (-DTIMES), or in no order (-DSCATTERED). */
#include "guest.h"

enum { SPACING = 64, FUNCTIONS = 16384 };
extern const uint8_t functions[FUNCTIONS][SPACING];

static inline uint32_t call(uint32_t number, uint32_t value) {
  __asm__ volatile("call *%1" : "+a"(value) : "r"(functions[number]) : "ecx", "cc", "memory");
  return value;
}

uint32_t run(uint32_t rounds) {
  uint32_t sum = 1;
#ifdef SCATTERED
  uint32_t seed = 17;
  for (uint32_t i = 0; i < rounds * 1000; i++) sum = call(next_random(&seed) % 2048, sum);
#else
  for (uint32_t t = 0; t < TIMES; t++)
    for (uint32_t i = 0; i < rounds && i < FUNCTIONS; i++) sum = call(i, sum);
#endif
  return sum;
}
