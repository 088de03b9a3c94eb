// What ends KVM_RUN from outside: a signal to the thread that is in it, or about to be.
#pragma once

#include <sys/types.h>

struct kvm_run;

namespace kick {

// Makes the calling thread one that can be kicked; false, with errno, where it cannot.
bool prepare();
int signal();
// The page of the processor that the calling thread runs from now on; null for none.
void aim(kvm_run* page);
// The page at which the calling thread is aimed.
kvm_run* target();
// KVM_RUN of that thread of this process returns soon.
void send(pid_t thread);

}  // namespace kick
