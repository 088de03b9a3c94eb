/* Code that patches a constant of the code it then runs. */
#include "guest.h"

/* add $imm32, %eax; rol $7, %eax; ret */
static uint8_t code[] __attribute__((aligned(64))) = { 0x05, 0, 0, 0, 0, 0xc1, 0xc0, 0x07, 0xc3 };

uint32_t run(uint32_t rounds) {
  uint32_t value = 1;
  for (uint32_t i = 0; i < rounds * 10; i++) {
    *(volatile uint32_t *)(code + 1) = i;
    for (int k = 0; k < 10; k++) __asm__ volatile("call *%1" : "+a"(value) : "r"(code) : "cc", "memory");
  }
  return value;
}
