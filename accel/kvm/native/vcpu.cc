#include "vcpu.h"

#include <errno.h>
#include <linux/kvm.h>
#include <pthread.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <algorithm>
#include <memory>

#include "vm.h"

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

namespace {
constexpr long kSecond = 1000000000;

int kickSignal() { return SIGRTMIN + 6; }

// The page of the processor that this thread last ran.
thread_local kvm_run* current = nullptr;

// Runs on the vCPU's own thread. KVM_RUN returns because of the signal, or, if it has not been reached yet, because of the flag.
void onKick(int) {
  if (current != nullptr) current->immediate_exit = 1;
}

void installHandler() {
  struct sigaction action = {};
  action.sa_handler = onKick;
  // Other calls of this thread are not disturbed; KVM_RUN is never restarted.
  action.sa_flags = SA_RESTART;
  sigaction(kickSignal(), &action, nullptr);
  sigset_t kick;
  sigemptyset(&kick);
  sigaddset(&kick, kickSignal());
  pthread_sigmask(SIG_UNBLOCK, &kick, nullptr);
}
// KVM_RUN. A plain function of Node-API, since it is called at every exit: finding the object behind a method of a class would cost more than
// all the rest. Undefined, which costs nothing either, says that there is an exit.
napi_value run(napi_env env, napi_callback_info info) {
  void* data;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  if (ioctl((*static_cast<std::shared_ptr<Descriptor>*>(data))->get(), KVM_RUN, 0) >= 0) return nullptr;
  // EAGAIN: a processor that waits to be started.
  if (errno == EINTR || errno == EAGAIN) return Napi::Boolean::New(env, true);
  try {
    check(env, "KVM_RUN", -1);
  } catch (const Napi::Error& error) {
    error.ThrowAsJavaScriptException();
  }
  return nullptr;
}

Napi::Value makeRun(Napi::Env env, const std::shared_ptr<Descriptor>& fd) {
  auto share = std::make_unique<std::shared_ptr<Descriptor>>(fd);
  napi_value function;
  napi_create_function(env, "run", NAPI_AUTO_LENGTH, run, share.get(), &function);
  Napi::Function result(env, function);
  // The function's own share: it may outlive the processor.
  result.AddFinalizer([](Napi::Env, std::shared_ptr<Descriptor>* held) { delete held; }, share.release());
  return result;
}
}  // namespace

Napi::Function Vcpu::define(Napi::Env env) {
  return DefineClass(env, "Vcpu",
                     {InstanceAccessor<&Vcpu::page>("page"), InstanceMethod<&Vcpu::ioctl>("ioctl"), InstanceMethod<&Vcpu::arm>("arm"),
                      InstanceMethod<&Vcpu::disarm>("disarm"), InstanceMethod<&Vcpu::hostWaits>("hostWaits"),
                      InstanceMethod<&Vcpu::setTscKhz>("setTscKhz"), InstanceMethod<&Vcpu::close>("close")});
}

Vcpu::Vcpu(const Napi::CallbackInfo& info) : ObjectWrap(info) {
  const Napi::Env env = info.Env();
  const Kvm* kvm = Kvm::Unwrap(info[0].As<Napi::Object>());
  const Vm* vm = Vm::Unwrap(info[1].As<Napi::Object>());
  const long id = info[2].As<Napi::Number>().Int64Value();
  fd_->open(check(env, "KVM_CREATE_VCPU", ::ioctl(vm->fd(), KVM_CREATE_VCPU, id)));
  const size_t size = check(env, "KVM_GET_VCPU_MMAP_SIZE", ::ioctl(kvm->fd(), KVM_GET_VCPU_MMAP_SIZE, 0));
  void* const page = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd_->get(), 0);
  check(env, "mmap", page == MAP_FAILED ? -1 : 0);
  page_.adopt(env, page, size);
  info.This().As<Napi::Object>().Set("run", makeRun(env, fd_));

  installHandler();
  sigevent event = {};
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_notify_thread_id = gettid();
  event.sigev_signo = kickSignal();
  check(env, "timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer_));
  hasTimer_ = true;
  loop_ = std::make_unique<LoopWatch>(env, kickSignal());
}

LoopWatch& Vcpu::loop(Napi::Env env) const {
  if (loop_ == nullptr) throw Napi::Error::New(env, "this processor has been given back");
  return *loop_;
}

void Vcpu::setTimer(Napi::Env env, long after) {
  const itimerspec spec = {{0, 0}, {after / kSecond, after % kSecond}};
  check(env, "timer_settime", timer_settime(timer_, 0, &spec, nullptr));
}

void Vcpu::arm(const Napi::CallbackInfo& info) {
  const long after = info[0].As<Napi::Number>().Int64Value();
  const long least = info[1].As<Napi::Number>().Int64Value();
  LoopWatch& host = loop(info.Env());
  current = static_cast<kvm_run*>(page_.data());
  host.begin();
  const bool waits = host.waits();
  // It need not be told again.
  if (waits) host.end();
  setTimer(info.Env(), waits ? least : std::max(host.untilTimer(after), least));
}

void Vcpu::disarm(const Napi::CallbackInfo& info) {
  loop(info.Env()).end();
  setTimer(info.Env(), 0);
}

void Vcpu::setTscKhz(const Napi::CallbackInfo& info) {
  const long rate = info[0].As<Napi::Number>().Int64Value();
  check(info.Env(), "KVM_SET_TSC_KHZ", ::ioctl(fd_->get(), KVM_SET_TSC_KHZ, rate));
}

// A signal may still be on its way: it is to find no page.
void Vcpu::release() {
  if (current == page_.data()) current = nullptr;
  if (hasTimer_) timer_delete(timer_);
  hasTimer_ = false;
  loop_.reset();
  page_.unmap();
  fd_->close();
}
