/*
 * Executes x87, MMX, SSE and AVX instructions on the host's processor. Reads records from stdin, runs each one's machine code with the
 * given state in 64-bit mode or in 32-bit code, and writes the record back with the state it left. Layout: record.ts. What 32-bit code
 * has to reach is below 4 GiB: its own bytes, memory and stack, and (with -no-pie) this program.
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

struct record {
  uint8_t code[16], mem[896], xmm[3][16], high[3][16];
  uint64_t rax, rcx, rdx, flags;
  uint32_t mxcsr, signal;
  uint8_t x87[108];
  uint32_t mode;
};
_Static_assert(sizeof(struct record) == 1160, "record.ts");

struct far_pointer {
  uint32_t offset;
  uint16_t selector;
};
enum { CS_64 = 0x33, CS_32 = 0x23, DATA_SELECTOR = 0x2b, RETF = 0xcb };

static sigjmp_buf out;
static volatile uint32_t mxcsr_at_signal;

static void on_signal(int signal, siginfo_t *info, void *context) {
  (void)info;
  mxcsr_at_signal = ((ucontext_t *)context)->uc_mcontext.fpregs->mxcsr;
  siglongjmp(out, signal);
}

#define AT(member) [member] "i"(offsetof(struct record, member))

static void execute(struct record *record, struct far_pointer to, uint8_t *operand, uint8_t *stack) {
  register struct record *r __asm__("rbx") = record;
  register struct far_pointer *target __asm__("r12") = &to;
  register uint8_t *rdi __asm__("rdi") = operand;
  register uint8_t *rsi __asm__("rsi") = stack;
  static const uint32_t usual = 0x1f80;
  __asm__ volatile(
      "vzeroall\n ldmxcsr %c[mxcsr](%%rbx)\n"
      "vmovdqu %c[xmm](%%rbx), %%xmm0\n vmovdqu %c[xmm]+16(%%rbx), %%xmm1\n vmovdqu %c[xmm]+32(%%rbx), %%xmm2\n"
      "vinsertf128 $1, %c[high](%%rbx), %%ymm0, %%ymm0\n vinsertf128 $1, %c[high]+16(%%rbx), %%ymm1, %%ymm1\n"
      "vinsertf128 $1, %c[high]+32(%%rbx), %%ymm2, %%ymm2\n"
      "frstor %c[x87](%%rbx)\n mov %c[rcx](%%rbx), %%rcx\n mov %c[rdx](%%rbx), %%rdx\n pushq %c[flags](%%rbx)\n popfq\n"
      "mov %c[rax](%%rbx), %%rax\n mov %%rsp, %%r13\n mov %%rsi, %%rsp\n"
      "lcall *(%%r12)\n"
      "mov %%r13, %%rsp\n fnsave %c[x87](%%rbx)\n"
      "vmovdqu %%xmm0, %c[xmm](%%rbx)\n vmovdqu %%xmm1, %c[xmm]+16(%%rbx)\n vmovdqu %%xmm2, %c[xmm]+32(%%rbx)\n"
      "vextractf128 $1, %%ymm0, %c[high](%%rbx)\n vextractf128 $1, %%ymm1, %c[high]+16(%%rbx)\n"
      "vextractf128 $1, %%ymm2, %c[high]+32(%%rbx)\n vzeroupper\n"
      "stmxcsr %c[mxcsr](%%rbx)\n mov %%rax, %c[rax](%%rbx)\n mov %%rcx, %c[rcx](%%rbx)\n mov %%rdx, %c[rdx](%%rbx)\n"
      "pushfq\n popq %c[flags](%%rbx)\n ldmxcsr %[usual]\n cld\n"
      : "+r"(rsi)
      : AT(mxcsr), AT(xmm), AT(high), AT(x87), AT(rax), AT(rcx), AT(rdx), AT(flags), [usual] "m"(usual), "r"(r), "r"(target), "r"(rdi)
      : "rax", "rcx", "rdx", "r8", "r9", "r10", "r11", "r13", "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6",
        "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

static void run(struct record *r, uint8_t *code, uint8_t *mem, uint8_t *stack) {
  memcpy(code, r->code, r->code[15]);
  code[r->code[15]] = RETF;
  memcpy(mem, r->mem, sizeof r->mem);
  int signal = sigsetjmp(out, 1);
  if (signal) {
    r->signal = signal;
    r->mxcsr = mxcsr_at_signal;
    __asm__ volatile("fninit; ldmxcsr %0" ::"m"((uint32_t){0x1f80}));
    return;
  }
  execute(r, (struct far_pointer){(uint32_t)(uintptr_t)code, r->mode == 64 ? CS_64 : CS_32}, mem, stack);
  memcpy(r->mem, mem, sizeof r->mem);
}

static uint8_t *low_page(int protection) {
  return mmap(0, 4096, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
}

int main(void) {
  static uint8_t stack[65536];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, 0);
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  for (int *s = (int[]){SIGFPE, SIGILL, SIGSEGV, SIGBUS, 0}; *s; s++) sigaction(*s, &action, 0);
  uint8_t *code = low_page(PROT_READ | PROT_WRITE | PROT_EXEC);
  uint8_t *mem = low_page(PROT_READ | PROT_WRITE) + 1024;
  uint8_t *inner = low_page(PROT_READ | PROT_WRITE) + 2048;
  /* 64-bit code needs no data segments, and gets none. */
  __asm__ volatile("mov %0, %%ds\n mov %0, %%es" ::"r"(DATA_SELECTOR));
  static struct record r;
  while (fread(&r, sizeof r, 1, stdin) == 1) {
    run(&r, code, mem, inner);
    fwrite(&r, sizeof r, 1, stdout);
  }
  return 0;
}
