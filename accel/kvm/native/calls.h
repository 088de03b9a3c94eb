// What all of KVM's file descriptors have in common: one owner, and calls that throw what the kernel said.
#pragma once

#include <napi.h>
#include <unistd.h>

// A descriptor that is closed with its owner.
class Descriptor {
 public:
  Descriptor() = default;
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  void open(int fd) { fd_ = fd; }
  void close() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
  }
  int get() const { return fd_; }

 private:
  int fd_ = -1;
};

// `result`, or a JavaScript error with the call's name and errno, as Node's own have them.
int check(Napi::Env env, const char* call, int result);

// ioctl(NAME, [Uint8Array]): one of the calls whose argument is a structure without pointers, or none. Returns the kernel's answer.
Napi::Value exchange(const Napi::CallbackInfo& info, int fd);
