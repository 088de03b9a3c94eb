/* Additions and subtractions of 256-bit numbers: carry chains. */
#include "guest.h"

#ifdef __x86_64__
#define WORDS 4
#else
#define WORDS 8
#endif
typedef uintptr_t word;

/* a += b (or -=) through the carry flag, which the loop's own instructions leave alone. */
#define CHAIN(name, operation)                                                                                      \
  static NOINLINE void name(word *a, const word *b) {                                                               \
    word n = WORDS, t;                                                                                              \
    __asm__ volatile("clc\n"                                                                                        \
                     "1: mov (%1), %3\n " operation " %3, (%0)\n lea %c4(%0), %0\n lea %c4(%1), %1\n dec %2\n jnz 1b" \
                     : "+r"(a), "+r"(b), "+r"(n), "=&r"(t)                                                          \
                     : "i"(sizeof(word))                                                                            \
                     : "memory", "cc");                                                                             \
  }
CHAIN(add, "adc")
CHAIN(subtract, "sbb")

uint32_t run(uint32_t rounds) {
  union { word w[WORDS]; uint32_t n[8]; } a, b;
  uint32_t seed = 1;
  for (int i = 0; i < 8; i++) {
    a.n[i] = next_random(&seed);
    b.n[i] = next_random(&seed);
  }
  for (uint32_t i = 0; i < rounds * 100; i++) {
    add(a.w, b.w);
    add(b.w, a.w);
    subtract(a.w, b.w);
  }
  uint32_t sum = 0;
  for (int i = 0; i < 8; i++) sum = sum * 31 + (a.n[i] ^ b.n[i]);
  return sum;
}
