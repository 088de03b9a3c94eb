// The event loop of a thread, watched from another thread: whoever is kept from it by a guest is told when something comes in.
#pragma once

#include <napi.h>
#include <pthread.h>
#include <uv.h>

#include <atomic>
#include <functional>

#include "calls.h"

class LoopWatch {
 public:
  // The loop is the calling thread's. `tell` is called, from the thread that watches, whenever something comes in between begin() and end().
  LoopWatch(Napi::Env env, std::function<void()> tell);
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
  const std::function<void()> tell_;
  Descriptor events_, stop_;
  std::atomic<bool> watching_{false};
  pthread_t thread_ = {};
};
