/* Page faults: 256 absent pages are touched, and mapped by the handler. */
#include "guest.h"

enum { PAGES = 256, PAGE_FAULT = 14 };
static volatile uint8_t area[PAGES][PAGE] __attribute__((aligned(PAGE)));
static uint32_t faults;

static HANDLER void on_fault(struct frame *frame, uintptr_t error) {
  (void)frame, (void)error;
  void *address;
  __asm__ volatile("mov %%cr2, %0" : "=r"(address));
  *entry_of(address) |= PRESENT;
  faults++;
}

void prepare(void) {
  set_gate(PAGE_FAULT, on_fault, 0);
  pages_on();
}

uint32_t run(uint32_t rounds) {
  for (uint32_t r = 0; r < rounds; r++) {
    for (int i = 0; i < PAGES; i++) *entry_of(area[i]) &= ~(page_entry)PRESENT;
    set_cr3(get_cr3());
    for (int i = 0; i < PAGES; i++) area[i][i]++;
  }
  return faults;
}
