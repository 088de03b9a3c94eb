/* Indirect calls whose target changes every time. */
#include "guest.h"

#define FUNCTION(n) \
  static NOINLINE uint32_t f##n(uint32_t a) { return (a ^ n * 0x9e3779b1u) + (a >> (n + 1)); }
FUNCTION(0) FUNCTION(1) FUNCTION(2) FUNCTION(3) FUNCTION(4) FUNCTION(5) FUNCTION(6) FUNCTION(7)

static uint32_t (*volatile table[])(uint32_t) = { f0, f1, f2, f3, f4, f5, f6, f7 };

uint32_t run(uint32_t rounds) {
  uint32_t a = 1;
  for (uint32_t i = 0; i < rounds * 1000; i++) a = table[(a ^ i) & 7](a + i);
  return a;
}
