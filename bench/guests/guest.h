/* What a guest program of the benchmark consists of, and what it may use. */
#ifndef GUEST_H
#define GUEST_H

#include <stddef.h>
#include <stdint.h>

/* A guest defines run(), the measured work: as many rounds as asked for; it returns a checksum, the same on every machine. */
uint32_t run(uint32_t rounds);
/* What comes before the measurement; optional. */
void prepare(void);

#define NOINLINE __attribute__((noinline, noclone))
#define HANDLER __attribute__((interrupt, target("general-regs-only")))

void *memcpy(void *to, const void *from, size_t length);
void *memset(void *to, int value, size_t length);

/* xorshift32: numbers without a pattern, the same everywhere. */
static inline uint32_t next_random(uint32_t *state) {
  uint32_t x = *state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *state = x;
}

/* Only under an emulator (machine.c, traps.c, paging.c). */

static inline void outb(uint16_t port, uint8_t value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }

static inline uint8_t inb(uint16_t port) {
  uint8_t value;
  __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
  return value;
}

static inline uint64_t rdtsc(void) {
  uint32_t low, high;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
  return low | (uint64_t)high << 32;
}

/* What the processor pushes for an interrupt; gcc's HANDLER functions get its address. */
struct frame;

/* Makes an interrupt gate, callable from `privilege`. */
void set_gate(int vector, void *handler, int privilege);
/* Where the processor finds its stack when an interrupt leaves ring 3. */
void set_kernel_stack(void *top);

typedef uintptr_t page_entry;
enum { PAGE = 4096, PRESENT = 1, WRITABLE = 2, USER = 4, MAPPED_BYTES = 64 << 20 };

/* Turns on paging: the first 64 MiB identity-mapped in pages of 4 KiB, for user code too. */
void pages_on(void);
page_entry *entry_of(const volatile void *address);
/* CR3 of a second address space with the same pages. */
uintptr_t second_space(void);

static inline uintptr_t get_cr3(void) {
  uintptr_t value;
  __asm__ volatile("mov %%cr3, %0" : "=r"(value));
  return value;
}

static inline void set_cr3(uintptr_t value) { __asm__ volatile("mov %0, %%cr3" : : "r"(value) : "memory"); }

#endif
