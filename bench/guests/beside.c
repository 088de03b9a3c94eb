/* Variables in the page of the code that writes them. */
#include "guest.h"

__asm__(".text\n.p2align 12\n"
        "beside: .skip 1024\n"
        "counter: .long 0\n"
        ".skip 1020\n"
        "count: addl %eax, counter\n mov counter, %eax\n rol $3, %eax\n ret\n"
        ".p2align 12");
extern uint8_t count[];

uint32_t run(uint32_t rounds) {
  uint32_t value = 1;
  for (uint32_t i = 0; i < rounds * 100; i++) __asm__ volatile("call *%1" : "+a"(value) : "r"(count) : "cc", "memory");
  return value;
}
