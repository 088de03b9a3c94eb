/*
 * Executes single integer instructions on the host's processor in 64-, 32- and 16-bit code. Reads records (record.ts) from stdin and
 * writes them back with the state that the instruction left. Every register is given and observed through the context of a signal: the
 * instruction is followed, and every place that it may jump to is filled, by INT3; returning from the handler starts the next one.
 * Data segments and the bases of FS and GS are not in that context: a signal leaves them as they are.
 */
#define _GNU_SOURCE
#include <asm/ldt.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

enum { CODE = 0x8800, DATA = 0xa7f0, STACK = 0xc7c0, PAGE = 4096 };
enum { INT3 = 3, PAGE_FAULT = 14, FETCH = 16 };
enum { AC = 1 << 18 };
enum { CS_64 = 0x33, CS_32 = 0x23, CS_16 = 0x0f };
enum { ES, CS, SS, DS, FS, GS };
enum { CS_AT = 0, SS_AT = 48 }; /* in REG_CSGSFS */

struct record {
  uint8_t code[16];
  uint32_t mode, vector;
  uint64_t registers[16], rip, flags;
  uint8_t data[48], stack[96];
  uint16_t selectors[6];
  uint32_t error;
  uint64_t cr2, fs_base, gs_base;
};
_Static_assert(sizeof(struct record) == 352, "record.ts");

static const int REGISTERS[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                                  REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};

static struct record *records;
static size_t count, next;
/* Where the C library keeps what is a thread's. */
static uint64_t own_fs_base;
static const struct user_desc LDT[] = {
    {.entry_number = CS_16 >> 3, .limit = 0xfffff, .contents = MODIFY_LDT_CONTENTS_CODE, .limit_in_pages = 1},
    {.entry_number = 2, .base_addr = 0x100, .limit = 0xfffff, .seg_32bit = 1, .limit_in_pages = 1, .useable = 1},
    {.entry_number = 3, .limit = 0xbfff, .seg_32bit = 1, .read_exec_only = 1},
    {.entry_number = 4, .limit = 0x9fff, .seg_32bit = 1, .contents = MODIFY_LDT_CONTENTS_STACK},
    {.entry_number = 5, .limit = 0xfffff, .seg_32bit = 1, .limit_in_pages = 1, .seg_not_present = 1},
    {.entry_number = 6, .limit = 0xfffff, .seg_32bit = 1, .contents = MODIFY_LDT_CONTENTS_CODE, .read_exec_only = 1, .limit_in_pages = 1},
    {.entry_number = 7, .limit = 0xffff},
};

static uint8_t *page_of(uintptr_t at) { return (uint8_t *)(at & ~(uintptr_t)(PAGE - 1)); }

#define SAVE_SELECTOR(name, to) __asm__ volatile("mov %%" name ", %0" : "=m"(to))
#define LOAD_SELECTOR(name, from) __asm__ volatile("mov %0, %%" name ::"m"(from))

static void save_segments(struct record *r) {
  SAVE_SELECTOR("es", r->selectors[ES]);
  SAVE_SELECTOR("ds", r->selectors[DS]);
  SAVE_SELECTOR("fs", r->selectors[FS]);
  SAVE_SELECTOR("gs", r->selectors[GS]);
  __asm__ volatile("rdfsbase %0\n rdgsbase %1" : "=r"(r->fs_base), "=r"(r->gs_base));
}

static void load_segments(const struct record *r) {
  LOAD_SELECTOR("es", r->selectors[ES]);
  LOAD_SELECTOR("ds", r->selectors[DS]);
  LOAD_SELECTOR("fs", r->selectors[FS]);
  LOAD_SELECTOR("gs", r->selectors[GS]);
  __asm__ volatile("wrfsbase %0\n wrgsbase %1" ::"r"(r->fs_base), "r"(r->gs_base));
}

static void finish(struct record *r, const greg_t *g) {
  for (int i = 0; i < 16; i++) r->registers[i] = g[REGISTERS[i]];
  r->rip = g[REG_RIP];
  r->flags = g[REG_EFL];
  r->selectors[CS] = g[REG_CSGSFS] >> CS_AT;
  r->selectors[SS] = g[REG_CSGSFS] >> SS_AT;
  r->vector = g[REG_TRAPNO];
  if (r->vector == INT3) {
    r->vector = ~0u;
    r->rip--;
  }
  /* A jump to where nothing is went well; the fetch after it did not. */
  if (r->vector == PAGE_FAULT && (g[REG_ERR] & FETCH)) r->vector = ~0u;
  r->error = r->vector == ~0u ? 0 : g[REG_ERR];
  r->cr2 = r->vector == PAGE_FAULT ? g[REG_CR2] : 0;
  memcpy(r->data, (void *)DATA, sizeof r->data);
  memcpy(r->stack, (void *)STACK, sizeof r->stack);
}

static void start(const struct record *r, greg_t *g) {
  memset(page_of(CODE), 0xcc, PAGE);
  memset(page_of(DATA), 0, PAGE);
  memset(page_of(STACK), 0, PAGE);
  memcpy((void *)CODE, r->code, r->code[15]);
  memcpy((void *)DATA, r->data, sizeof r->data);
  memcpy((void *)STACK, r->stack, sizeof r->stack);
  for (int i = 0; i < 16; i++) g[REGISTERS[i]] = r->registers[i];
  g[REG_RIP] = CODE;
  g[REG_EFL] = r->flags;
  uint64_t cs = r->mode == 64 ? CS_64 : r->mode == 32 ? CS_32 : CS_16;
  g[REG_CSGSFS] = cs << CS_AT | (uint64_t)r->selectors[SS] << SS_AT;
}

static void on_signal(int signal, siginfo_t *info, void *context) {
  (void)signal, (void)info;
  /* The C library is not always aligned. */
  __asm__ volatile("pushf\n andl %0, (%%rsp)\n popf" ::"i"(~AC) : "memory", "cc");
  greg_t *g = ((ucontext_t *)context)->uc_mcontext.gregs;
  if (next > 0) {
    save_segments(&records[next - 1]);
    __asm__ volatile("wrfsbase %0" ::"r"(own_fs_base));
    finish(&records[next - 1], g);
  }
  if (next == count) {
    fwrite(records, sizeof *records, count, stdout);
    fflush(stdout);
    _exit(0);
  }
  start(&records[next], g);
  load_segments(&records[next++]);
}

static void map(uintptr_t at, int protection) {
  void *page = page_of(at);
  if (mmap(page, PAGE, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != page) exit(1);
}

int main(void) {
  static uint8_t stack[65536];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, 0);
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (const int *s = (const int[]){SIGFPE, SIGILL, SIGSEGV, SIGBUS, SIGTRAP, 0}; *s; s++) sigaction(*s, &action, 0);
  for (size_t i = 0; i < sizeof LDT / sizeof *LDT; i++)
    if (syscall(SYS_modify_ldt, 0x11, &LDT[i], sizeof *LDT)) exit(1);
  /* RDPID says 0 there. */
  cpu_set_t first;
  CPU_ZERO(&first);
  CPU_SET(0, &first);
  sched_setaffinity(0, sizeof first, &first);
  map(CODE, PROT_READ | PROT_WRITE | PROT_EXEC);
  map(DATA, PROT_READ | PROT_WRITE);
  map(STACK, PROT_READ | PROT_WRITE);
  for (size_t room = 0;; count++) {
    if (count == room) records = realloc(records, (room = 2 * room + 1024) * sizeof *records);
    if (fread(&records[count], sizeof *records, 1, stdin) != 1) break;
  }
  __asm__ volatile("rdfsbase %0" : "=r"(own_fs_base));
  __asm__ volatile("int3");
  return 1;
}
