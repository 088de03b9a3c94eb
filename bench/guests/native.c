/* A guest as a Linux program without a library: NAME ROUNDS prints "end CHECKSUM NANOSECONDS" of processor time. */
#include "guest.h"

#ifdef __x86_64__
enum { SYS_WRITE = 1, SYS_CLOCK_GETTIME = 228, SYS_EXIT = 60 };
#else
enum { SYS_WRITE = 4, SYS_CLOCK_GETTIME = 265, SYS_EXIT = 1 };
#endif
enum { CLOCK_PROCESS_CPUTIME_ID = 2 };

static long system_call(long number, long a, long b, long c) {
  long result;
#ifdef __x86_64__
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
#else
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(a), "c"(b), "d"(c) : "memory");
#endif
  return result;
}

__attribute__((weak)) void prepare(void) {}

static uint64_t processor_time(void) {
  long time[2];
  system_call(SYS_CLOCK_GETTIME, CLOCK_PROCESS_CPUTIME_ID, (long)time, 0);
  return time[0] * 1000000000ull + time[1];
}

static char *put_hex(char *to, uint64_t value) {
  for (int i = 60; i >= 0; i -= 4) *to++ = "0123456789abcdef"[value >> i & 15];
  return to;
}

/* argc, argv[0], argv[1] as the kernel leaves them on the stack. */
__attribute__((used)) void program(char **stack) {
  uint32_t rounds = 0;
  for (const char *digit = stack[2]; *digit; digit++) rounds = rounds * 10 + *digit - '0';
  prepare();
  uint64_t time = processor_time();
  uint32_t sum = run(rounds);
  time = processor_time() - time;
  char text[64] = "end ";
  char *end = put_hex(text + 4, sum);
  *end++ = ' ';
  end = put_hex(end, time);
  *end++ = '\n';
  system_call(SYS_WRITE, 1, (long)text, end - text);
  system_call(SYS_EXIT, 0, 0, 0);
}

#ifdef __x86_64__
__asm__(".globl _start\n_start: mov %rsp, %rdi\n and $-16, %rsp\n call program");
#else
__asm__(".globl _start\n_start: mov %esp, %eax\n and $-16, %esp\n sub $12, %esp\n push %eax\n call program");
#endif
