// A virtual processor, and what ends its run: a timer, and whatever comes for the thread's event loop.
#pragma once

#include <napi.h>
#include <time.h>

#include <memory>

#include "calls.h"
#include "crew.h"
#include "loop-watch.h"
#include "mapping.h"

// new Vcpu(kvm, vm, id[, crew]): belongs to the thread that makes it. `page` is struct kvm_run, with the data of I/O behind it.
// run(): KVM_RUN; undefined at an exit, true if a signal or immediate_exit ended it: what it began is complete then.
// Without a crew KVM_RUN is called on the thread that makes it, with one always on the processor's own, for which run() waits.
class Vcpu : public Napi::ObjectWrap<Vcpu> {
 public:
  static Napi::Function define(Napi::Env env);
  explicit Vcpu(const Napi::CallbackInfo& info);
  ~Vcpu() { release(); }

 private:
  Napi::Value page(const Napi::CallbackInfo& info) { return page_.array(info.Env()); }
  Napi::Value ioctl(const Napi::CallbackInfo& info) { return exchange(info, fd_->get()); }
  // arm(after, least), in nanoseconds: KVM_RUN ends after this time, or when the thread's event loop has something to do, but then not before `least`.
  void arm(const Napi::CallbackInfo& info);
  void disarm(const Napi::CallbackInfo& info);
  // hostWaits(): the event loop has something to do.
  Napi::Value hostWaits(const Napi::CallbackInfo& info) { return Napi::Boolean::New(info.Env(), loop(info.Env()).waits()); }
  // start(): KVM_RUN begins, and the crew says when it is over.
  void start(const Napi::CallbackInfo& info);
  // result(): of the KVM_RUN that is over, as run().
  Napi::Value result(const Napi::CallbackInfo& info);
  // kick(): KVM_RUN, if it is under way, ends soon.
  void kick(const Napi::CallbackInfo& info) { thread(info.Env()).kick(); }
  // thread: the number by which the system knows the thread of KVM_RUN; undefined without a crew.
  Napi::Value threadId(const Napi::CallbackInfo& info);
  void assertHeld(Napi::Env env) const;
  VcpuThread& thread(Napi::Env env) const;
  LoopWatch& loop(Napi::Env env);
  void setTimer(Napi::Env env, long after);
  // setTscKhz(rate)
  void setTscKhz(const Napi::CallbackInfo& info);
  void close(const Napi::CallbackInfo&) { release(); }
  void release();

  std::shared_ptr<Descriptor> fd_ = std::make_shared<Descriptor>();
  Mapping page_;
  std::shared_ptr<VcpuThread> thread_;
  // The thread that KVM_RUN is called on.
  pid_t runner_ = 0;
  timer_t timer_ = {};
  bool hasTimer_ = false;
  std::unique_ptr<LoopWatch> loop_;
};
