// A virtual processor, and what ends its run: a timer, and whatever comes for the thread's event loop.
#pragma once

#include <napi.h>
#include <time.h>

#include <memory>

#include "calls.h"
#include "loop-watch.h"
#include "mapping.h"

struct kvm_run;

// new Vcpu(kvm, vm, id): belongs to the thread that makes it. `page` is struct kvm_run, with the data of I/O behind it.
// run(): KVM_RUN; undefined at an exit, true if a signal or immediate_exit ended it: what it began is complete then.
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
  LoopWatch& loop(Napi::Env env) const;
  void setTimer(Napi::Env env, long after);
  // setTscKhz(rate)
  void setTscKhz(const Napi::CallbackInfo& info);
  void close(const Napi::CallbackInfo&) { release(); }
  void release();

  std::shared_ptr<Descriptor> fd_ = std::make_shared<Descriptor>();
  Mapping page_;
  timer_t timer_ = {};
  bool hasTimer_ = false;
  std::unique_ptr<LoopWatch> loop_;
};
