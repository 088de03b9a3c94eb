/* Software interrupts within ring 0, and IRET. */
#include "guest.h"

static uint32_t count;

static HANDLER void on_interrupt(struct frame *frame) {
  (void)frame;
  count++;
}

void prepare(void) { set_gate(0x40, on_interrupt, 0); }

uint32_t run(uint32_t rounds) {
  for (uint32_t i = 0; i < rounds * 100; i++) __asm__ volatile("int $0x40" : : : "memory");
  return count;
}
