// The event loop of a vCPU's thread, watched from another thread: what comes for it while the guest runs ends KVM_RUN.
#pragma once

#include <napi.h>
#include <pthread.h>
#include <sys/types.h>
#include <uv.h>

#include <atomic>

#include "calls.h"

class LoopWatch {
 public:
  // Sends `signal` to the calling thread, whose loop it is, whenever something comes in between begin() and end().
  LoopWatch(Napi::Env env, int signal);
  ~LoopWatch();

  void begin() { watching_ = true; }
  void end() { watching_ = false; }
  // Whether the loop has something to do now: what has come in, or a timer.
  bool waits() const;
  // Nanoseconds until a timer of the loop is due; `most` if that is later, or never.
  long untilTimer(long most) const;

 private:
  void watch();

  uv_loop_t* loop_ = nullptr;
  const pid_t owner_;
  const int signal_;
  Descriptor events_, stop_;
  std::atomic<bool> watching_{false};
  pthread_t thread_ = {};
};
