/* Follows pointers through 8 MiB in random order. */
#include "guest.h"

enum { NODES = 1 << 17 };
struct node { struct node *next; uint32_t value; uint8_t rest[64 - sizeof(void *) - 4]; };
static struct node nodes[NODES];

void prepare(void) {
  /* Sattolo's shuffle gives one cycle through all. */
  uint32_t seed = 12345;
  for (uint32_t i = 0; i < NODES; i++) nodes[i].value = i;
  for (uint32_t i = NODES - 1; i > 0; i--) {
    uint32_t k = next_random(&seed) % i, t = nodes[i].value;
    nodes[i].value = nodes[k].value;
    nodes[k].value = t;
  }
  for (uint32_t i = 0; i < NODES; i++) nodes[i].next = &nodes[nodes[i].value];
#ifdef MACHINE
  pages_on();
#endif
}

uint32_t run(uint32_t rounds) {
  uint32_t sum = 0;
  const struct node *at = nodes;
  for (uint32_t i = 0; i < rounds * 10000; i++) {
    sum = sum * 3 + at->value;
    at = at->next;
  }
  return sum;
}
