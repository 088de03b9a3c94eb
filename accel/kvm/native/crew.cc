#include "crew.h"

#include <errno.h>
#include <linux/kvm.h>
#include <signal.h>
#include <sys/ioctl.h>

#include <algorithm>
#include <string>

#include "kick.h"

namespace {
using Hold = std::unique_lock<std::mutex>;

// A signal is sent again after this time where the page is gone in which the flag would be.
constexpr auto kPatience = std::chrono::milliseconds(1);

template <class List>
void forget(List& list, VcpuThread* thread) {
  list.erase(std::remove(list.begin(), list.end(), thread), list.end());
}

// To put a thread to sleep and to wake it takes many times as long as to deal with an exit, in a virtual machine of the host most of all. So
// whoever waits looks out for a while first: a processor for its answer, which mostly comes at once, and the one who answers for the next
// exit, if the last ones came like that.
constexpr auto kLookOut = std::chrono::microseconds(30);

template <class Condition>
void lookOut(Gate::Clock::time_point until, Condition isOver) {
  while (!isOver() && Gate::Clock::now() < until)
    for (int i = 0; i < 16 && !isOver(); i++) __builtin_ia32_pause();
}

const VcpuThread* takeNext(Gate& gate) {
  VcpuThread* const thread = gate.returned.front();
  gate.returned.pop_front();
  gate.quiet = gate.returned.empty() && !gate.told;
  gate.served = true;
  thread->setIdle();
  return thread;
}
}  // namespace

VcpuThread::VcpuThread(Napi::Env env, std::shared_ptr<Gate> gate, int id, std::shared_ptr<Descriptor> fd, kvm_run* page)
    : gate_(std::move(gate)), id_(id), fd_(std::move(fd)), page_(page) {
  // The process's signals are not this thread's.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  errno = pthread_create(&thread_, nullptr, [](void* self) -> void* { return static_cast<VcpuThread*>(self)->main(), nullptr; }, this);
  joined_ = errno != 0;
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  check(env, "pthread_create", joined_ ? -1 : 0);
  Hold hold(gate_->lock);
  gate_->changed.wait(hold, [this] { return tid_ != 0; });
  gate_->threads.push_back(this);
}

void VcpuThread::main() {
  kick::prepare();
  kick::aim(page_);
  pthread_setname_np(pthread_self(), ("CPU " + std::to_string(id_) + "/KVM").c_str());
  Hold hold(gate_->lock);
  tid_ = gettid();
  gate_->changed.notify_one();
  for (;;) {
    go_.wait(hold, [this] { return isCalled(); });
    if (quit_) return;
    state_ = State::kRunning;
    if (gate_->pausing) gate_->changed.notify_one();
    hold.unlock();
    const int error = ioctl(fd_->get(), KVM_RUN, 0) < 0 ? errno : 0;
    const auto now = Gate::Clock::now();
    hold.lock();
    error_ = error;
    returned_ = now;
    state_ = State::kReturned;
    gate_->returned.push_back(this);
    gate_->quiet = false;
    hold.unlock();
    gate_->changed.notify_one();
    lookOut(now + kLookOut, [this] { return isCalled(); });
    hold.lock();
  }
}

bool VcpuThread::start() {
  {
    Hold hold(gate_->lock);
    if (state_ != State::kIdle) return false;
    if (quit_) {
      error_ = EBADF;
      return true;
    }
    state_ = State::kCalled;
  }
  go_.notify_one();
  return true;
}

void VcpuThread::finish() {
  Hold hold(gate_->lock);
  if (state_ == State::kIdle) return;
  gate_->changed.wait(hold, [this] { return state_ == State::kReturned; });
  forget(gate_->returned, this);
  state_ = State::kIdle;
}

void VcpuThread::kick() {
  // The page is there as long as the thread is.
  __atomic_store_n(&page_->immediate_exit, 1, __ATOMIC_RELEASE);
  kick::send(tid_);
}

int VcpuThread::error() {
  Hold hold(gate_->lock);
  return error_;
}

void VcpuThread::stop() {
  if (joined_) return;
  {
    Hold hold(gate_->lock);
    quit_ = true;
    while (state_ == State::kRunning) {
      kick();
      gate_->changed.wait_for(hold, kPatience);
    }
    state_ = State::kIdle;
    forget(gate_->threads, this);
    forget(gate_->returned, this);
  }
  go_.notify_one();
  pthread_join(thread_, nullptr);
  joined_ = true;
}

Napi::Function Crew::define(Napi::Env env) {
  return DefineClass(env, "Crew",
                     {InstanceMethod<&Crew::begin>("begin"), InstanceMethod<&Crew::end>("end"), InstanceMethod<&Crew::wait>("wait"),
                      InstanceMethod<&Crew::next>("next"), InstanceMethod<&Crew::pause>("pause"),
                      InstanceMethod<&Crew::hostWaits>("hostWaits"), InstanceMethod<&Crew::close>("close")});
}

Crew::Crew(const Napi::CallbackInfo& info) : ObjectWrap(info) {
  const auto tell = [gate = gate_] {
    {
      Hold hold(gate->lock);
      gate->told = true;
      gate->quiet = false;
    }
    gate->changed.notify_one();
  };
  loop_ = std::make_unique<LoopWatch>(info.Env(), tell);
}

LoopWatch& Crew::loop(Napi::Env env) const {
  if (loop_ == nullptr) throw Napi::Error::New(env, "this crew has been given back");
  return *loop_;
}

void Crew::begin(const Napi::CallbackInfo& info) {
  const long after = info[0].As<Napi::Number>().Int64Value();
  const long least = info[1].As<Napi::Number>().Int64Value();
  LoopWatch& host = loop(info.Env());
  {
    Hold hold(gate_->lock);
    gate_->told = gate_->served = false;
    gate_->quiet = gate_->returned.empty();
  }
  host.begin();
  const bool waits = host.waits();
  const auto now = Gate::Clock::now();
  Hold hold(gate_->lock);
  gate_->earliest = now + std::chrono::nanoseconds(least);
  gate_->latest = now + std::chrono::nanoseconds(waits ? least : std::max(host.untilTimer(after), least));
}

Napi::Value Crew::wait(const Napi::CallbackInfo& info) {
  const auto begin = Gate::Clock::now();
  const auto soon = begin + kLookOut;
  if (gate_->brisk) lookOut(std::min(soon, gate_->latest), [this] { return !gate_->quiet; });
  const VcpuThread* thread = nullptr;
  {
    Hold hold(gate_->lock);
    for (auto now = begin; thread == nullptr; now = Gate::Clock::now()) {
      const auto end = gate_->told ? std::min(gate_->earliest, gate_->latest) : gate_->latest;
      const bool over = now >= end;
      if (!gate_->returned.empty() && !(over && gate_->served)) thread = takeNext(*gate_);
      else if (over) break;
      else gate_->changed.wait_until(hold, end);
    }
    gate_->brisk = thread != nullptr && thread->returned() < soon;
  }
  return Napi::Number::New(info.Env(), thread == nullptr ? -1 : thread->id());
}

Napi::Value Crew::next(const Napi::CallbackInfo& info) {
  Hold hold(gate_->lock);
  const int id = gate_->returned.empty() ? -1 : takeNext(*gate_)->id();
  return Napi::Number::New(info.Env(), id);
}

void Crew::pause(const Napi::CallbackInfo&) {
  Hold hold(gate_->lock);
  gate_->pausing = true;
  // Whoever has been told to run gets to it first: on a busy host it might otherwise never get anywhere.
  for (VcpuThread* thread : gate_->threads) {
    gate_->changed.wait(hold, [thread] { return thread->hasBegun(); });
    if (thread->isRunning()) thread->kick();
  }
  gate_->pausing = false;
  for (VcpuThread* thread : gate_->threads) gate_->changed.wait(hold, [thread] { return !thread->isRunning(); });
}
