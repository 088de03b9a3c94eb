/* System calls of a ring 3 program: SYSCALL in 64-bit code, INT 80h in 32-bit code. */
#include "guest.h"
#include "segments.h"

/* user.S */
void user_run(uint32_t calls);
extern char system_entry[];

static uint32_t total;

__attribute__((used)) uint32_t service(uint32_t argument) { return total += argument; }

#ifdef __x86_64__
static void wrmsr(uint32_t msr, uint64_t value) {
  __asm__ volatile("wrmsr" : : "c"(msr), "a"((uint32_t)value), "d"((uint32_t)(value >> 32)));
}

void prepare(void) {
  enum { STAR = 0xc0000081, LSTAR, CSTAR, FMASK };
  pages_on();
  wrmsr(STAR, (uint64_t)KERNEL_CODE << 32 | (uint64_t)(KERNEL_DATA + 8) << 48);
  wrmsr(LSTAR, (uintptr_t)system_entry);
  wrmsr(FMASK, 0x47700);
}
#else
static char kernel_stack[4096] __attribute__((aligned(16)));

void prepare(void) {
  pages_on();
  set_gate(0x80, system_entry, 3);
  set_kernel_stack(kernel_stack + sizeof kernel_stack);
}
#endif

uint32_t run(uint32_t rounds) {
  user_run(rounds * 100);
  return total;
}
