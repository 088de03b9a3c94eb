/* Interrupt gates, and the TSS through which a 32-bit guest comes back from ring 3. */
#include "guest.h"
#include "segments.h"

#ifdef __x86_64__
typedef struct { uint16_t low, selector, type, high; uint32_t top, zero; } gate;
#else
typedef struct { uint16_t low, selector, type, high; } gate;
#endif
enum { INTERRUPT_GATE = 0x8e00 };

static gate idt[256];

void set_gate(int vector, void *handler, int privilege) {
  uintptr_t at = (uintptr_t)handler;
  gate *g = &idt[vector];
  g->low = at;
  g->selector = KERNEL_CODE;
  g->type = INTERRUPT_GATE | privilege << 13;
  g->high = at >> 16;
#ifdef __x86_64__
  g->top = at >> 32;
#endif
  struct { uint16_t limit; uintptr_t base; } __attribute__((packed)) pointer = { sizeof idt - 1, (uintptr_t)idt };
  __asm__ volatile("lidt %0" : : "m"(pointer));
}

#ifndef __x86_64__
extern uint64_t gdt[];
static struct { uint32_t link, esp0, ss0, rest[22], io_map; } tss = { .ss0 = KERNEL_DATA, .io_map = 104 << 16 };

void set_kernel_stack(void *top) {
  tss.esp0 = (uintptr_t)top;
  uint64_t base = (uintptr_t)&tss;
  gdt[TSS_SELECTOR / 8] = 0x0000890000000067 | (base & 0xffffff) << 16 | (base >> 24) << 56;
  __asm__ volatile("ltr %w0" : : "r"(TSS_SELECTOR));
}
#endif
