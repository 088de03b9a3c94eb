/* A program for level 3 (level3.S), run by a process of the host: the same bytes at the same address as in the guest. LEVEL3-HOST FILE ROUNDS
   prints "end CHECKSUM NANOSECONDS" of processor time. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

enum { PROGRAM = 0x100000, SIZE = 0x100000 };
static uint64_t begin;

static uint64_t processor_time(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1000000000ull + time.tv_nsec;
}

/* HLT, which it may not. */
static void halted(int signal, siginfo_t *info, void *context) {
  uint64_t time = processor_time() - begin;
  printf("end %016llx %016llx\n", ((ucontext_t *)context)->uc_mcontext.gregs[REG_RAX], (unsigned long long)time);
  fflush(stdout);
  _exit(0);
}

int main(int argc, char **argv) {
  FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
  void *program = mmap((void *)PROGRAM, SIZE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  if (!file || program == MAP_FAILED || fread(program, 1, SIZE, file) == 0) return 1;
  sigaction(SIGSEGV, &(struct sigaction){ .sa_sigaction = halted, .sa_flags = SA_SIGINFO }, NULL);
  begin = processor_time();
  ((void (*)(uint32_t))program)(atoi(argv[2]));
}
