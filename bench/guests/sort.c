/* Quicksort of 16,384 numbers. */
#include "guest.h"

enum { COUNT = 16384 };
static uint32_t numbers[COUNT];

static NOINLINE void sort(uint32_t *low, uint32_t *high) {
  while (low < high) {
    uint32_t pivot = low[(high - low) / 2], *i = low, *k = high;
    while (i <= k) {
      while (*i < pivot) i++;
      while (*k > pivot) k--;
      if (i <= k) {
        uint32_t t = *i;
        *i++ = *k;
        *k-- = t;
      }
    }
    sort(low, k);
    low = i;
  }
}

uint32_t run(uint32_t rounds) {
  uint32_t seed = 99, sum = 0;
  for (uint32_t r = 0; r < rounds; r++) {
    for (int i = 0; i < COUNT; i++) numbers[i] = next_random(&seed);
    sort(numbers, numbers + COUNT - 1);
    sum += numbers[r % COUNT] ^ numbers[COUNT / 2];
  }
  return sum;
}
