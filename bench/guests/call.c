/* Small functions that call each other, with arguments, saved registers and a frame. */
#include "guest.h"

static NOINLINE uint32_t leaf(uint32_t a, uint32_t b) { return a * 5 + (b ^ a >> 3); }

static NOINLINE uint32_t middle(uint32_t a, uint32_t b, uint32_t c) {
  uint32_t x = leaf(a, b);
  return x + leaf(b, c);
}

static NOINLINE uint32_t outer(uint32_t a, uint32_t b) {
  uint32_t x = middle(a, b, 7), y = middle(b, x, 11);
  return leaf(x, y) + a;
}

uint32_t run(uint32_t rounds) {
  uint32_t sum = 1;
  for (uint32_t i = 0; i < rounds * 100; i++) sum = outer(sum, i);
  return sum;
}
