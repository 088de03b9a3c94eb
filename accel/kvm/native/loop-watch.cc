#include "loop-watch.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

#include <algorithm>

namespace {
constexpr long kMillisecond = 1000000;
}

LoopWatch::LoopWatch(Napi::Env env, std::function<void()> tell) : tell_(std::move(tell)) {
  napi_get_uv_event_loop(env, &loop_);
  events_.open(check(env, "epoll_create1", epoll_create1(EPOLL_CLOEXEC)));
  stop_.open(check(env, "eventfd", eventfd(0, EFD_CLOEXEC)));
  epoll_event end = {EPOLLIN, {.fd = stop_.get()}};
  check(env, "epoll_ctl", epoll_ctl(events_.get(), EPOLL_CTL_ADD, stop_.get(), &end));
  // The loop's own epoll, edge-triggered: each time that something comes in, not as long as it lies there.
  epoll_event input = {EPOLLIN | EPOLLET, {.fd = -1}};
  check(env, "epoll_ctl", epoll_ctl(events_.get(), EPOLL_CTL_ADD, uv_backend_fd(loop_), &input));
  // The process's signals are not this thread's.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  errno = pthread_create(&thread_, nullptr, [](void* self) -> void* { return static_cast<LoopWatch*>(self)->watch(), nullptr; }, this);
  const int created = errno == 0 ? 0 : -1;
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  check(env, "pthread_create", created);
}

LoopWatch::~LoopWatch() {
  eventfd_write(stop_.get(), 1);
  pthread_join(thread_, nullptr);
}

void LoopWatch::watch() {
  for (;;) {
    epoll_event event;
    if (epoll_wait(events_.get(), &event, 1, -1) < 0) continue;
    if (event.data.fd == stop_.get()) return;
    // What came before begin() is seen by waits().
    if (watching_) tell_();
  }
}

bool LoopWatch::waits() const {
  pollfd input = {uv_backend_fd(loop_), POLLIN, 0};
  return poll(&input, 1, 0) > 0 || untilTimer(1) <= 0;
}

long LoopWatch::untilTimer(long most) const {
  // Timers count from when the loop last looked at the clock. uv_backend_timeout() is no help: it says 0 in what setImmediate() called.
  struct Search {
    long past, least;
  } search = {static_cast<long>(uv_hrtime()) - static_cast<long>(uv_now(loop_)) * kMillisecond, most};
  const auto look = [](uv_handle_t* handle, void* data) {
    if (handle->type != UV_TIMER || !uv_is_active(handle)) return;
    auto* const found = static_cast<Search*>(data);
    const long due = static_cast<long>(uv_timer_get_due_in(reinterpret_cast<uv_timer_t*>(handle))) * kMillisecond;
    found->least = std::min(found->least, due - found->past);
  };
  uv_walk(loop_, look, &search);
  return search.least;
}
