/* Recursion. */
#include "guest.h"

static NOINLINE uint32_t fib(uint32_t n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

uint32_t run(uint32_t rounds) {
  uint32_t sum = 0;
  for (uint32_t i = 0; i < rounds; i++) sum += fib(20 + (i & 1));
  return sum;
}
