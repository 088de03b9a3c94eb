/* Page tables of 4 KiB pages over the first 64 MiB. */
#include "guest.h"

enum { ENTRIES = PAGE / sizeof(page_entry), TABLES = MAPPED_BYTES / PAGE / ENTRIES, ALL = PRESENT | WRITABLE | USER };
#define TABLE __attribute__((aligned(PAGE)))

static page_entry tables[TABLES][ENTRIES] TABLE;
static page_entry second[ENTRIES] TABLE;

#ifdef __x86_64__
extern page_entry boot_pml4[], boot_pd[];
#define top boot_pml4
#define directory boot_pd
#else
static page_entry directory[ENTRIES] TABLE;
#define top directory
#endif

page_entry *entry_of(const volatile void *address) { return &tables[0][(uintptr_t)address / PAGE]; }

void pages_on(void) {
  for (uintptr_t at = 0; at < MAPPED_BYTES; at += PAGE) *entry_of((void *)at) = at | ALL;
  for (int i = 0; i < TABLES; i++) directory[i] = (uintptr_t)tables[i] | ALL;
  set_cr3((uintptr_t)top);
#ifndef __x86_64__
  __asm__ volatile("mov %%cr0, %%eax; or $0x80000000, %%eax; mov %%eax, %%cr0" : : : "eax", "memory");
#endif
}

uintptr_t second_space(void) {
  for (unsigned i = 0; i < ENTRIES; i++) second[i] = top[i];
  return (uintptr_t)second;
}
