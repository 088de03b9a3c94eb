#include "vm.h"

#include <fcntl.h>
#include <linux/kvm.h>
#include <sys/ioctl.h>

#include "mapping.h"

Napi::Function Kvm::define(Napi::Env env) {
  return DefineClass(env, "Kvm",
                     {InstanceMethod<&Kvm::ioctl>("ioctl"), InstanceMethod<&Kvm::checkExtension>("checkExtension"),
                      InstanceMethod<&Kvm::close>("close")});
}

Kvm::Kvm(const Napi::CallbackInfo& info) : ObjectWrap(info) {
  const std::string path = info[0].As<Napi::String>();
  fd_.open(check(info.Env(), "open", ::open(path.c_str(), O_RDWR | O_CLOEXEC)));
}

Napi::Value Kvm::checkExtension(const Napi::CallbackInfo& info) {
  const long extension = info[0].As<Napi::Number>().Int64Value();
  return Napi::Number::New(info.Env(), check(info.Env(), "KVM_CHECK_EXTENSION", ::ioctl(fd_.get(), KVM_CHECK_EXTENSION, extension)));
}

Napi::Function Vm::define(Napi::Env env) {
  return DefineClass(env, "Vm",
                     {InstanceMethod<&Vm::ioctl>("ioctl"), InstanceMethod<&Vm::setTssAddress>("setTssAddress"),
                      InstanceMethod<&Vm::setMemory>("setMemory"), InstanceMethod<&Vm::dirtyLog>("dirtyLog"),
                      InstanceMethod<&Vm::close>("close")});
}

Vm::Vm(const Napi::CallbackInfo& info) : ObjectWrap(info) {
  const Kvm* kvm = Kvm::Unwrap(info[0].As<Napi::Object>());
  fd_.open(check(info.Env(), "KVM_CREATE_VM", ::ioctl(kvm->fd(), KVM_CREATE_VM, 0)));
}

void Vm::setTssAddress(const Napi::CallbackInfo& info) {
  const long at = info[0].As<Napi::Number>().Int64Value();
  check(info.Env(), "KVM_SET_TSS_ADDR", ::ioctl(fd_.get(), KVM_SET_TSS_ADDR, at));
}

void Vm::setMemory(const Napi::CallbackInfo& info) {
  const auto number = [&](size_t n) { return static_cast<uint64_t>(info[n].As<Napi::Number>().Int64Value()); };
  kvm_userspace_memory_region region = {};
  region.slot = number(0);
  region.flags = number(1);
  region.guest_phys_addr = number(2);
  region.memory_size = number(3);
  if (region.memory_size != 0) {
    const Mapping& pages = Memory::Unwrap(info[4].As<Napi::Object>())->pages();
    const uint64_t offset = number(5);
    if (offset > pages.size() || region.memory_size > pages.size() - offset)
      throw Napi::RangeError::New(info.Env(), "setMemory: outside of the memory");
    region.userspace_addr = reinterpret_cast<uintptr_t>(pages.data()) + offset;
  }
  check(info.Env(), "KVM_SET_USER_MEMORY_REGION", ::ioctl(fd_.get(), KVM_SET_USER_MEMORY_REGION, &region));
  sizes_[region.slot] = region.memory_size;
}

void Vm::dirtyLog(const Napi::CallbackInfo& info) {
  constexpr uint64_t kPagesPerWord = 64, kPage = 4096;
  kvm_dirty_log log = {};
  log.slot = info[0].As<Napi::Number>().Uint32Value();
  const auto bitmap = info[1].As<Napi::Uint8Array>();
  const auto size = sizes_.find(log.slot);
  const uint64_t pages = size == sizes_.end() ? 0 : size->second / kPage;
  if (bitmap.ByteLength() < (pages + kPagesPerWord - 1) / kPagesPerWord * sizeof(uint64_t))
    throw Napi::RangeError::New(info.Env(), "dirtyLog: the array is too short");
  log.dirty_bitmap = const_cast<uint8_t*>(bitmap.Data());
  check(info.Env(), "KVM_GET_DIRTY_LOG", ::ioctl(fd_.get(), KVM_GET_DIRTY_LOG, &log));
}
