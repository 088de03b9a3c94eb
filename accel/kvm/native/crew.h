// Processors that run at the same time. Each has a thread that calls KVM_RUN when it is told to and does nothing else; one thread, that of
// JavaScript, tells them, waits for whichever returns first, and deals with its exit.
#pragma once

#include <napi.h>
#include <pthread.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "calls.h"
#include "loop-watch.h"

struct kvm_run;
class VcpuThread;

// What the threads of a crew and the one that waits for them have in common. Everything here, and in VcpuThread, is guarded by `lock`; what is
// atomic is only changed under it.
struct Gate {
  using Clock = std::chrono::steady_clock;

  std::mutex lock;
  // Somebody has returned, or begun while that is waited for, or the event loop has something to do.
  std::condition_variable changed;
  std::vector<VcpuThread*> threads;
  // In the order in which they came back.
  std::deque<VcpuThread*> returned;
  // Whoever waits need not look yet: nobody has returned, and the event loop has nothing to do.
  std::atomic<bool> quiet{true};
  // Exits have been coming so fast that it pays to look out for the next one instead of sleeping.
  bool brisk = false;
  bool pausing = false;
  // The event loop has something to do: the wait is over at `earliest`, otherwise at `latest`.
  bool told = false;
  Clock::time_point earliest, latest;
  // One at least is dealt with in each turn, however late it is.
  bool served = false;
};

// The thread of one processor.
class VcpuThread {
 public:
  VcpuThread(Napi::Env env, std::shared_ptr<Gate> gate, int id, std::shared_ptr<Descriptor> fd, kvm_run* page);
  ~VcpuThread() { stop(); }

  int id() const { return id_; }
  pid_t tid() const { return tid_; }
  // KVM_RUN begins; false if it is under way.
  bool start();
  // Waits for it, whoever else returns meanwhile.
  void finish();
  // KVM_RUN ends soon. It may have ended already.
  void kick();
  // What KVM_RUN ended with: 0, or errno.
  int error();
  // Nothing runs any more: from now on KVM_RUN is EBADF.
  void stop();

  // By Gate's lock.
  bool hasBegun() const { return state_ != State::kCalled; }
  bool isRunning() const { return state_ == State::kRunning; }
  void setIdle() { state_ = State::kIdle; }
  // When KVM_RUN ended.
  Gate::Clock::time_point returned() const { return returned_; }

 private:
  enum class State { kIdle, kCalled, kRunning, kReturned };

  void main();
  bool isCalled() const { return quit_ || state_ == State::kCalled; }

  const std::shared_ptr<Gate> gate_;
  const int id_;
  const std::shared_ptr<Descriptor> fd_;
  kvm_run* const page_;
  std::condition_variable go_;
  std::atomic<State> state_{State::kIdle};
  std::atomic<bool> quit_{false};
  bool joined_ = false;
  int error_ = 0;
  Gate::Clock::time_point returned_;
  pid_t tid_ = 0;
  pthread_t thread_ = {};
};

// new Crew(): belongs to the thread that makes it. Processors join it when they are made: new Vcpu(kvm, vm, id, crew).
class Crew : public Napi::ObjectWrap<Crew> {
 public:
  static Napi::Function define(Napi::Env env);
  explicit Crew(const Napi::CallbackInfo& info);

  const std::shared_ptr<Gate>& gate() const { return gate_; }

 private:
  // begin(after, least), in nanoseconds: wait() ends after this time, or when the event loop has something to do, but then not before `least`.
  void begin(const Napi::CallbackInfo& info);
  void end(const Napi::CallbackInfo& info) { loop(info.Env()).end(); }
  // wait(): the id of a processor whose KVM_RUN has returned; -1 when the time is over.
  Napi::Value wait(const Napi::CallbackInfo& info);
  // next(): the same without waiting.
  Napi::Value next(const Napi::CallbackInfo& info);
  // pause(): all KVM_RUNs return, and have.
  void pause(const Napi::CallbackInfo& info);
  // hostWaits(): the event loop has something to do.
  Napi::Value hostWaits(const Napi::CallbackInfo& info) { return Napi::Boolean::New(info.Env(), loop(info.Env()).waits()); }
  void close(const Napi::CallbackInfo&) { loop_.reset(); }
  LoopWatch& loop(Napi::Env env) const;

  const std::shared_ptr<Gate> gate_ = std::make_shared<Gate>();
  std::unique_ptr<LoopWatch> loop_;
};
