#include "kick.h"

#include <linux/kvm.h>
#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
thread_local kvm_run* current = nullptr;

// KVM_RUN returns because of the signal, or, if it has not been reached yet, because of the flag.
void onKick(int) {
  if (current != nullptr) current->immediate_exit = 1;
}
}  // namespace

int kick::signal() { return SIGRTMIN + 6; }

bool kick::prepare() {
  struct sigaction action = {};
  action.sa_handler = onKick;
  // Other calls of the thread are not disturbed; KVM_RUN is never restarted.
  action.sa_flags = SA_RESTART;
  if (sigaction(signal(), &action, nullptr) < 0) return false;
  sigset_t kick;
  sigemptyset(&kick);
  sigaddset(&kick, signal());
  return pthread_sigmask(SIG_UNBLOCK, &kick, nullptr) == 0;
}

void kick::aim(kvm_run* page) { current = page; }

kvm_run* kick::target() { return current; }

void kick::send(pid_t thread) { syscall(SYS_tgkill, getpid(), thread, signal()); }
