/* Sleeps between the ticks of the timer, 1,000 a second. */
#include "guest.h"

enum { MASTER = 0x20, SLAVE = 0xa0, TIMER = 0x40, TIMER_HZ = 1193182, VECTOR = 0x20 };
static volatile uint32_t ticks;

static HANDLER void on_tick(struct frame *frame) {
  (void)frame;
  ticks++;
  outb(MASTER, 0x20);
}

void prepare(void) {
  set_gate(VECTOR, on_tick, 0);
  static const uint8_t words[] = { 0x11, VECTOR, 4, 1 };
  for (int i = 0; i < 4; i++) outb(MASTER + (i > 0), words[i]);
  outb(SLAVE + 1, 0xff);
  outb(MASTER + 1, 0xfe);
  outb(TIMER + 3, 0x34);
  outb(TIMER, (TIMER_HZ / 1000) & 0xff);
  outb(TIMER, (TIMER_HZ / 1000) >> 8);
}

uint32_t run(uint32_t rounds) {
  while (ticks < rounds) __asm__ volatile("sti; hlt; cli" : : : "memory");
  return rounds;
}
