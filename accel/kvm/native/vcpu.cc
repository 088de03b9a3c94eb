#include "vcpu.h"

#include <errno.h>
#include <linux/kvm.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <algorithm>
#include <memory>

#include "kick.h"
#include "vm.h"

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

namespace {
constexpr long kSecond = 1000000000;

// What run() says of KVM_RUN's errno.
napi_value resultOf(napi_env env, int error) {
  if (error == 0) return nullptr;
  // EAGAIN: a processor that waits to be started.
  if (error == EINTR || error == EAGAIN) return Napi::Boolean::New(env, true);
  try {
    errno = error;
    check(env, "KVM_RUN", -1);
  } catch (const Napi::Error& thrown) {
    thrown.ThrowAsJavaScriptException();
  }
  return nullptr;
}

// KVM_RUN. A plain function of Node-API, since it is called at every exit: finding the object behind a method of a class would cost more than
// all the rest. Undefined, which costs nothing either, says that there is an exit.
napi_value run(napi_env env, napi_callback_info info) {
  void* data;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  return ioctl((*static_cast<std::shared_ptr<Descriptor>*>(data))->get(), KVM_RUN, 0) >= 0 ? nullptr : resultOf(env, errno);
}

// The same on the processor's own thread.
napi_value runThere(napi_env env, napi_callback_info info) {
  void* data;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  VcpuThread& thread = **static_cast<std::shared_ptr<VcpuThread>*>(data);
  if (thread.start()) thread.finish();
  return resultOf(env, thread.error());
}

template <class Needed>
Napi::Value makeRun(Napi::Env env, napi_callback run, const std::shared_ptr<Needed>& needed) {
  auto share = std::make_unique<std::shared_ptr<Needed>>(needed);
  napi_value function;
  napi_create_function(env, "run", NAPI_AUTO_LENGTH, run, share.get(), &function);
  Napi::Function result(env, function);
  // The function's own share: it may outlive the processor.
  result.AddFinalizer([](Napi::Env, std::shared_ptr<Needed>* held) { delete held; }, share.release());
  return result;
}
}  // namespace

Napi::Function Vcpu::define(Napi::Env env) {
  return DefineClass(env, "Vcpu",
                     {InstanceAccessor<&Vcpu::page>("page"), InstanceMethod<&Vcpu::ioctl>("ioctl"), InstanceMethod<&Vcpu::arm>("arm"),
                      InstanceMethod<&Vcpu::disarm>("disarm"), InstanceMethod<&Vcpu::hostWaits>("hostWaits"),
                      InstanceMethod<&Vcpu::start>("start"), InstanceMethod<&Vcpu::result>("result"), InstanceMethod<&Vcpu::kick>("kick"),
                      InstanceAccessor<&Vcpu::threadId>("thread"), InstanceMethod<&Vcpu::setTscKhz>("setTscKhz"),
                      InstanceMethod<&Vcpu::close>("close")});
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
  Napi::Object self = info.This().As<Napi::Object>();
  if (info[3].IsObject()) {
    const auto& gate = Crew::Unwrap(info[3].As<Napi::Object>())->gate();
    thread_ = std::make_shared<VcpuThread>(env, gate, id, fd_, static_cast<kvm_run*>(page));
    runner_ = thread_->tid();
    self.Set("run", makeRun(env, runThere, thread_));
  } else {
    runner_ = gettid();
    check(env, "sigaction", kick::prepare() ? 0 : -1);
    self.Set("run", makeRun(env, run, fd_));
  }

  sigevent event = {};
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_notify_thread_id = runner_;
  event.sigev_signo = kick::signal();
  check(env, "timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer_));
  hasTimer_ = true;
}

VcpuThread& Vcpu::thread(Napi::Env env) const {
  assertHeld(env);
  if (thread_ == nullptr) throw Napi::Error::New(env, "this processor has no thread of its own");
  return *thread_;
}

void Vcpu::assertHeld(Napi::Env env) const {
  if (!hasTimer_) throw Napi::Error::New(env, "this processor has been given back");
}

LoopWatch& Vcpu::loop(Napi::Env env) {
  assertHeld(env);
  if (loop_ == nullptr) loop_ = std::make_unique<LoopWatch>(env, [runner = runner_] { kick::send(runner); });
  return *loop_;
}

void Vcpu::setTimer(Napi::Env env, long after) {
  const itimerspec spec = {{0, 0}, {after / kSecond, after % kSecond}};
  check(env, "timer_settime", timer_settime(timer_, 0, &spec, nullptr));
}

void Vcpu::arm(const Napi::CallbackInfo& info) {
  const long after = info[0].As<Napi::Number>().Int64Value();
  const long least = info[1].As<Napi::Number>().Int64Value();
  if (thread_ == nullptr) kick::aim(static_cast<kvm_run*>(page_.data()));
  assertHeld(info.Env());
  // Too short to make a difference to the event loop.
  if (after <= least) return setTimer(info.Env(), least);
  LoopWatch& host = loop(info.Env());
  host.begin();
  const bool waits = host.waits();
  // It need not be told again.
  if (waits) host.end();
  setTimer(info.Env(), waits ? least : std::max(host.untilTimer(after), least));
}

void Vcpu::disarm(const Napi::CallbackInfo& info) {
  assertHeld(info.Env());
  if (loop_ != nullptr) loop_->end();
  setTimer(info.Env(), 0);
}

void Vcpu::start(const Napi::CallbackInfo& info) {
  if (!thread(info.Env()).start()) throw Napi::Error::New(info.Env(), "this processor runs already");
}

Napi::Value Vcpu::result(const Napi::CallbackInfo& info) { return Napi::Value(info.Env(), resultOf(info.Env(), thread(info.Env()).error())); }

Napi::Value Vcpu::threadId(const Napi::CallbackInfo& info) {
  return thread_ == nullptr ? info.Env().Undefined() : Napi::Number::New(info.Env(), thread_->tid());
}

void Vcpu::setTscKhz(const Napi::CallbackInfo& info) {
  const long rate = info[0].As<Napi::Number>().Int64Value();
  check(info.Env(), "KVM_SET_TSC_KHZ", ::ioctl(fd_->get(), KVM_SET_TSC_KHZ, rate));
}

// A signal may still be on its way: it is to find no page.
void Vcpu::release() {
  if (kick::target() == page_.data()) kick::aim(nullptr);
  if (hasTimer_) timer_delete(timer_);
  hasTimer_ = false;
  loop_.reset();
  if (thread_ != nullptr) thread_->stop();
  page_.unmap();
  fd_->close();
}
