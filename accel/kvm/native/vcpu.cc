#include "vcpu.h"

#include <errno.h>
#include <linux/kvm.h>
#include <pthread.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <mutex>

#include "vm.h"

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

namespace {
constexpr long kSecond = 1000000000;

int kickSignal() { return SIGRTMIN + 6; }

// Runs on the vCPU's own thread. KVM_RUN returns because of the signal, or, if it has not been reached yet, because of the flag.
void onKick(int, siginfo_t* info, void*) {
  if (info->si_code == SI_TIMER) static_cast<kvm_run*>(info->si_value.sival_ptr)->immediate_exit = 1;
}

void installHandler() {
  struct sigaction action = {};
  action.sa_sigaction = onKick;
  // Other calls of this thread are not disturbed; KVM_RUN is never restarted.
  action.sa_flags = SA_SIGINFO | SA_RESTART;
  sigaction(kickSignal(), &action, nullptr);
  sigset_t kick;
  sigemptyset(&kick);
  sigaddset(&kick, kickSignal());
  pthread_sigmask(SIG_UNBLOCK, &kick, nullptr);
}
}  // namespace

Napi::Function Vcpu::define(Napi::Env env) {
  return DefineClass(env, "Vcpu",
                     {InstanceAccessor<&Vcpu::page>("page"), InstanceMethod<&Vcpu::ioctl>("ioctl"), InstanceMethod<&Vcpu::run>("run"),
                      InstanceMethod<&Vcpu::arm>("arm"), InstanceMethod<&Vcpu::setTscKhz>("setTscKhz"),
                      InstanceMethod<&Vcpu::close>("close")});
}

Vcpu::Vcpu(const Napi::CallbackInfo& info) : ObjectWrap(info) {
  const Napi::Env env = info.Env();
  const Kvm* kvm = Kvm::Unwrap(info[0].As<Napi::Object>());
  const Vm* vm = Vm::Unwrap(info[1].As<Napi::Object>());
  const long id = info[2].As<Napi::Number>().Int64Value();
  fd_.open(check(env, "KVM_CREATE_VCPU", ::ioctl(vm->fd(), KVM_CREATE_VCPU, id)));
  const size_t size = check(env, "KVM_GET_VCPU_MMAP_SIZE", ::ioctl(kvm->fd(), KVM_GET_VCPU_MMAP_SIZE, 0));
  void* const page = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd_.get(), 0);
  check(env, "mmap", page == MAP_FAILED ? -1 : 0);
  page_.adopt(env, page, size);

  installHandler();
  sigevent event = {};
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_notify_thread_id = gettid();
  event.sigev_signo = kickSignal();
  event.sigev_value.sival_ptr = page;
  check(env, "timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer_));
  hasTimer_ = true;
}

Napi::Value Vcpu::run(const Napi::CallbackInfo& info) {
  const int result = ::ioctl(fd_.get(), KVM_RUN, 0);
  // EAGAIN: a processor that waits to be started.
  if (result < 0 && (errno == EINTR || errno == EAGAIN)) return Napi::Boolean::New(info.Env(), false);
  check(info.Env(), "KVM_RUN", result);
  return Napi::Boolean::New(info.Env(), true);
}

void Vcpu::arm(const Napi::CallbackInfo& info) {
  const long after = info[0].As<Napi::Number>().Int64Value();
  const itimerspec spec = {{0, 0}, {after / kSecond, after % kSecond}};
  check(info.Env(), "timer_settime", timer_settime(timer_, 0, &spec, nullptr));
}

void Vcpu::setTscKhz(const Napi::CallbackInfo& info) {
  const long rate = info[0].As<Napi::Number>().Int64Value();
  check(info.Env(), "KVM_SET_TSC_KHZ", ::ioctl(fd_.get(), KVM_SET_TSC_KHZ, rate));
}

// The timer goes first: its signals, which name the page, are delivered before timer_delete() returns, being this thread's.
void Vcpu::release() {
  if (hasTimer_) timer_delete(timer_);
  hasTimer_ = false;
  page_.unmap();
  fd_.close();
}
