/* Pages are mapped elsewhere one by one, with INVLPG. */
#include "guest.h"

enum { PAGES = 64 };
static volatile uint8_t area[PAGES][PAGE] __attribute__((aligned(PAGE)));

void prepare(void) {
  pages_on();
  for (int i = 0; i < PAGES; i++) area[i][0] = i;
}

uint32_t run(uint32_t rounds) {
  uint32_t sum = 0;
  for (uint32_t r = 0; r < rounds * 100; r++) {
    uint32_t i = r % PAGES, k = (r * 7 + 1) % PAGES;
    *entry_of(area[i]) = (uintptr_t)area[k] | PRESENT | WRITABLE | USER;
    __asm__ volatile("invlpg %0" : : "m"(area[i][0]) : "memory");
    sum = sum * 3 + area[i][0];
  }
  return sum;
}
