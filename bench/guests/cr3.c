/* Two address spaces take turns, each touching 64 pages. */
#include "guest.h"

enum { PAGES = 64 };
static volatile uint8_t area[PAGES][PAGE];
static uintptr_t spaces[2];

void prepare(void) {
  pages_on();
  spaces[0] = get_cr3();
  spaces[1] = second_space();
}

uint32_t run(uint32_t rounds) {
  uint32_t sum = 0;
  for (uint32_t r = 0; r < rounds * 10; r++) {
    set_cr3(spaces[r & 1]);
    for (int i = 0; i < PAGES; i++) sum += ++area[i][0];
  }
  return sum;
}
