/* A just-in-time compiler's life: functions of 32 instructions are generated into a buffer, and each run 100 times. */
#include "guest.h"

enum { SLOTS = 1024, SPACING = 256 };
static uint8_t buffer[SLOTS][SPACING] __attribute__((aligned(4096)));

static void generate(uint8_t *at, uint32_t seed) {
  for (int i = 0; i < 32; i++) {
    uint32_t n = next_random(&seed);
    /* add, xor or sub $imm32, %eax */
    *at++ = n & 1 ? 0x05 : n & 2 ? 0x35 : 0x2d;
    for (int k = 0; k < 4; k++) *at++ = n >> (8 * k);
  }
  *at = 0xc3;
}

uint32_t run(uint32_t rounds) {
  uint32_t value = 1;
  for (uint32_t i = 0; i < rounds * 10; i++) {
    uint8_t *slot = buffer[i % SLOTS];
    generate(slot, i + 1);
    for (int k = 0; k < 100; k++) __asm__ volatile("call *%1" : "+a"(value) : "r"(slot) : "cc", "memory");
  }
  return value;
}
