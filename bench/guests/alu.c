/* Arithmetic and logic on registers. */
#include "guest.h"

uint32_t run(uint32_t rounds) {
  uint32_t a = 1, b = 2, c = 3;
  for (uint32_t i = 0; i < rounds * 1000; i++) {
    a = (a + b) ^ i;
    b = (b << 5 | b >> 27) - c;
    c = (c | 1) + (a & ~b);
    if (c & 8) a += 7;
    else b ^= a >> 3;
  }
  return a ^ b ^ c;
}
