/*
 * Executes x87, MMX, SSE and AVX instructions on the host's processor. Reads records of 328 bytes from stdin, runs each one's machine
 * code with the given state in 64-bit mode, and writes the record back with the state it left. Layout: record.ts.
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

struct record {
  uint8_t code[16], mem[64], xmm[3][16], high[3][16];
  uint64_t rax, rcx, rdx, flags;
  uint32_t mxcsr, signal;
  uint8_t x87[108], pad[4];
};

static sigjmp_buf out;
static volatile uint32_t mxcsr_at_signal;

static void on_signal(int signal, siginfo_t *info, void *context) {
  (void)info;
  mxcsr_at_signal = ((ucontext_t *)context)->uc_mcontext.fpregs->mxcsr;
  siglongjmp(out, signal);
}

#define LOAD_HIGH \
  "vinsertf128 $1, 128(%%rbx), %%ymm0, %%ymm0\n vinsertf128 $1, 144(%%rbx), %%ymm1, %%ymm1\n vinsertf128 $1, 160(%%rbx), %%ymm2, %%ymm2\n"
#define STORE_HIGH "vextractf128 $1, %%ymm0, 128(%%rbx)\n vextractf128 $1, %%ymm1, 144(%%rbx)\n vextractf128 $1, %%ymm2, 160(%%rbx)\n vzeroupper\n"
#define EXECUTE(load_high, store_high) \
  __asm__ volatile( \
      "ldmxcsr 208(%%rbx)\n movdqu 80(%%rbx), %%xmm0\n movdqu 96(%%rbx), %%xmm1\n movdqu 112(%%rbx), %%xmm2\n" load_high \
      "frstor 216(%%rbx)\n mov 184(%%rbx), %%rcx\n mov 192(%%rbx), %%rdx\n pushq 200(%%rbx)\n popfq\n mov 176(%%rbx), %%rax\n" \
      "call *%%r12\n" \
      "fnsave 216(%%rbx)\n movdqu %%xmm0, 80(%%rbx)\n movdqu %%xmm1, 96(%%rbx)\n movdqu %%xmm2, 112(%%rbx)\n" store_high \
      "stmxcsr 208(%%rbx)\n mov %%rax, 176(%%rbx)\n mov %%rcx, 184(%%rbx)\n mov %%rdx, 192(%%rbx)\n" \
      "pushfq\n popq 200(%%rbx)\n ldmxcsr %0\n cld\n" \
      : : "m"((uint32_t){0x1f80}), "r"(rec), "r"(at), "r"(operand) \
      : "rax", "rcx", "rdx", "rsi", "r8", "r9", "r10", "r11", "memory", "cc", "xmm0", "xmm1", "xmm2")

static void run(struct record *r, uint8_t *code, uint8_t *mem) {
  memcpy(code, r->code, r->code[15]);
  code[r->code[15]] = 0xc3;
  memcpy(mem, r->mem, sizeof r->mem);
  int signal = sigsetjmp(out, 1);
  if (signal) {
    r->signal = signal;
    r->mxcsr = mxcsr_at_signal;
    __asm__ volatile("fninit; ldmxcsr %0" ::"m"((uint32_t){0x1f80}));
    return;
  }
  register struct record *rec __asm__("rbx") = r;
  register uint8_t *at __asm__("r12") = code;
  register uint8_t *operand __asm__("rdi") = mem;
  if (__builtin_cpu_supports("avx")) EXECUTE(LOAD_HIGH, STORE_HIGH);
  else EXECUTE("", "");
  memcpy(r->mem, mem, sizeof r->mem);
}

int main(void) {
  static uint8_t stack[65536];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, 0);
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  for (int *s = (int[]){SIGFPE, SIGILL, SIGSEGV, SIGBUS, 0}; *s; s++) sigaction(*s, &action, 0);
  uint8_t *code = mmap(0, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  uint8_t *mem = (uint8_t *)mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) + 1024;
  struct record r;
  while (fread(&r, sizeof r, 1, stdin) == 1) {
    run(&r, code, mem);
    fwrite(&r, sizeof r, 1, stdout);
  }
  return 0;
}
