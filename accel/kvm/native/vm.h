// /dev/kvm and a virtual machine.
#pragma once

#include <napi.h>

#include <unordered_map>

#include "calls.h"

// new Kvm(path)
class Kvm : public Napi::ObjectWrap<Kvm> {
 public:
  static Napi::Function define(Napi::Env env);
  explicit Kvm(const Napi::CallbackInfo& info);

  int fd() const { return fd_.get(); }

 private:
  Napi::Value ioctl(const Napi::CallbackInfo& info) { return exchange(info, fd_.get()); }
  // checkExtension(number): 0 where KVM has it not.
  Napi::Value checkExtension(const Napi::CallbackInfo& info);
  void close(const Napi::CallbackInfo&) { fd_.close(); }

  Descriptor fd_;
};

// new Vm(kvm)
class Vm : public Napi::ObjectWrap<Vm> {
 public:
  static Napi::Function define(Napi::Env env);
  explicit Vm(const Napi::CallbackInfo& info);

  int fd() const { return fd_.get(); }

 private:
  Napi::Value ioctl(const Napi::CallbackInfo& info) { return exchange(info, fd_.get()); }
  // setTssAddress(at): three pages for Intel's virtual-8086 mode, in which processors without "unrestricted guest" run real mode.
  void setTssAddress(const Napi::CallbackInfo& info);
  // setMemory(slot, flags, at, size, memory, offset): KVM_SET_USER_MEMORY_REGION; without size the slot goes.
  void setMemory(const Napi::CallbackInfo& info);
  // dirtyLog(slot, bitmap): KVM_GET_DIRTY_LOG.
  void dirtyLog(const Napi::CallbackInfo& info);
  void close(const Napi::CallbackInfo&) { fd_.close(); }

  Descriptor fd_;
  // What the kernel writes of a slot's log follows from the slot, not from the array that it is given.
  std::unordered_map<uint32_t, uint64_t> sizes_;
};
