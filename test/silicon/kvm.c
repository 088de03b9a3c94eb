/*
 * Runs states of a whole processor in a virtual machine of the host's kernel, until HLT. Reads records (kvm.ts) from stdin and writes them
 * back as the machine left them: registers, and those pages of memory that were given. There is no device: ports and memory that is not
 * there read as ones.
 */
#include <fcntl.h>
#include <linux/kvm.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/time.h>

enum { RAM = 4 << 20, PAGE = 4096, CPUID_ENTRIES = 128 };
/* Above what KVM's modes need: three pages for Intel's real mode. */
enum { TSS_ADDRESS = 0xfffbd000 };

struct state {
  uint32_t pages, exit;
  struct kvm_regs regs;
  struct kvm_sregs sregs;
  struct kvm_debugregs debug;
};
_Static_assert(sizeof(struct state) == 8 + 144 + 312 + 128, "kvm.ts");

static int vm, vcpu;
static uint8_t *ram;
static struct kvm_run *run;

static void on_alarm(int signal) { (void)signal; }

static void check(int result, const char *what) {
  if (result >= 0) return;
  perror(what);
  exit(1);
}

static void create(void) {
  int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
  check(kvm, "/dev/kvm");
  check(vm = ioctl(kvm, KVM_CREATE_VM, 0), "KVM_CREATE_VM");
  ioctl(vm, KVM_SET_TSS_ADDR, TSS_ADDRESS);
  ram = mmap(0, RAM, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  struct kvm_userspace_memory_region region = {.memory_size = RAM, .userspace_addr = (uintptr_t)ram};
  check(ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region), "KVM_SET_USER_MEMORY_REGION");
  check(vcpu = ioctl(vm, KVM_CREATE_VCPU, 0), "KVM_CREATE_VCPU");
  struct kvm_cpuid2 *cpuid = calloc(1, sizeof *cpuid + CPUID_ENTRIES * sizeof *cpuid->entries);
  cpuid->nent = CPUID_ENTRIES;
  check(ioctl(kvm, KVM_GET_SUPPORTED_CPUID, cpuid), "KVM_GET_SUPPORTED_CPUID");
  check(ioctl(vcpu, KVM_SET_CPUID2, cpuid), "KVM_SET_CPUID2");
  size_t size = ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
  run = mmap(0, size, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
}

/* Until something happens that is not a device's matter. */
static uint32_t go(void) {
  struct itimerval limit = {.it_value = {.tv_sec = 1}};
  setitimer(ITIMER_REAL, &limit, 0);
  for (;;) {
    if (ioctl(vcpu, KVM_RUN, 0) < 0) return KVM_EXIT_INTR;
    if (run->exit_reason == KVM_EXIT_IO && run->io.direction == KVM_EXIT_IO_IN)
      memset((uint8_t *)run + run->io.data_offset, 0xff, run->io.size * run->io.count);
    else if (run->exit_reason == KVM_EXIT_MMIO && !run->mmio.is_write) memset(run->mmio.data, 0xff, sizeof run->mmio.data);
    else if (run->exit_reason != KVM_EXIT_IO && run->exit_reason != KVM_EXIT_MMIO) return run->exit_reason;
  }
}

static void execute(struct state *s) {
  struct kvm_mp_state runnable = {.mp_state = KVM_MP_STATE_RUNNABLE};
  struct kvm_vcpu_events nothing = {0};
  ioctl(vcpu, KVM_SET_MP_STATE, &runnable);
  if (ioctl(vcpu, KVM_SET_SREGS, &s->sregs) < 0 || ioctl(vcpu, KVM_SET_REGS, &s->regs) < 0) {
    s->exit = KVM_EXIT_FAIL_ENTRY;
    return;
  }
  check(ioctl(vcpu, KVM_SET_DEBUGREGS, &s->debug), "KVM_SET_DEBUGREGS");
  check(ioctl(vcpu, KVM_SET_VCPU_EVENTS, &nothing), "KVM_SET_VCPU_EVENTS");
  run->cr8 = s->sregs.cr8;
  s->exit = go();
  ioctl(vcpu, KVM_GET_REGS, &s->regs);
  ioctl(vcpu, KVM_GET_SREGS, &s->sregs);
  ioctl(vcpu, KVM_GET_DEBUGREGS, &s->debug);
}

int main(void) {
  struct sigaction action = {.sa_handler = on_alarm};
  sigaction(SIGALRM, &action, 0);
  create();
  struct state s;
  while (fread(&s, sizeof s, 1, stdin) == 1) {
    uint64_t addresses[s.pages];
    memset(ram, 0, RAM);
    for (uint32_t i = 0; i < s.pages; i++)
      if (fread(&addresses[i], 8, 1, stdin) != 1 || addresses[i] > RAM - PAGE || fread(ram + addresses[i], PAGE, 1, stdin) != 1) return 1;
    execute(&s);
    fwrite(&s, sizeof s, 1, stdout);
    for (uint32_t i = 0; i < s.pages; i++) {
      fwrite(&addresses[i], 8, 1, stdout);
      fwrite(ram + addresses[i], PAGE, 1, stdout);
    }
  }
  return 0;
}
