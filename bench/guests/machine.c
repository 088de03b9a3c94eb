/* A guest as a multiboot kernel: reads the number of rounds from its command line and prints, on the first serial port, "begin" and
   "end CHECKSUM TICKS" (of the time-stamp counter) around the work. */
#include "guest.h"

enum { COM1 = 0x3f8, LINE_CONTROL = COM1 + 3, LINE_STATUS = COM1 + 5, TRANSMITTER_EMPTY = 0x20 };

struct multiboot {
  uint32_t flags, memory_lower, memory_upper, boot_device, command_line;
};

__attribute__((weak)) void prepare(void) {}

static void print(const char *text) {
  for (; *text; text++) {
    while (!(inb(LINE_STATUS) & TRANSMITTER_EMPTY));
    outb(COM1, *text);
  }
}

static void print_hex(uint64_t value) {
  char text[17];
  for (int i = 0; i < 16; i++) text[i] = "0123456789abcdef"[value >> (60 - 4 * i) & 15];
  text[16] = 0;
  print(text);
}

/* The command line's last word: some loaders put the kernel's path before it. */
static uint32_t last_number(const char *text) {
  uint32_t value = 0;
  for (; *text; text++) value = *text >= '0' && *text <= '9' ? value * 10 + *text - '0' : 0;
  return value;
}

void guest_main(const struct multiboot *info) {
  uint32_t rounds = last_number((const char *)(uintptr_t)info->command_line);
  outb(LINE_CONTROL, 3);
  prepare();
  print("begin\n");
  uint64_t ticks = rdtsc();
  uint32_t sum = run(rounds);
  ticks = rdtsc() - ticks;
  print("end ");
  print_hex(sum);
  print(" ");
  print_hex(ticks);
  print("\n");
}
