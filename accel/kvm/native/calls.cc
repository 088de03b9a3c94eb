#include "calls.h"

#include <errno.h>
#include <linux/kvm.h>
#include <string.h>
#include <sys/ioctl.h>
#include <uv.h>

namespace {

struct Call {
  const char* name;
  unsigned long request;
  // What follows the structure, as many times as its first word says.
  size_t entry = 0;
};

// Structures that end in an array. Some versions of <linux/kvm.h> give theirs another size in C++, where an empty structure takes a byte,
// and with it these calls other numbers.
struct ListHeader {
  uint32_t count, padding;
};
struct XsaveRegion {
  uint32_t words[1024];
};
constexpr unsigned long kGetSupportedCpuid = _IOWR(KVMIO, 0x05, ListHeader);
constexpr unsigned long kSetCpuid2 = _IOW(KVMIO, 0x90, ListHeader);
constexpr unsigned long kGetMsrs = _IOWR(KVMIO, 0x88, ListHeader);
constexpr unsigned long kSetMsrs = _IOW(KVMIO, 0x89, ListHeader);
constexpr unsigned long kGetXsave = _IOR(KVMIO, 0xa4, XsaveRegion);
constexpr unsigned long kSetXsave = _IOW(KVMIO, 0xa5, XsaveRegion);

constexpr Call kCalls[] = {
    {"KVM_GET_API_VERSION", KVM_GET_API_VERSION},
    {"KVM_GET_SUPPORTED_CPUID", kGetSupportedCpuid, sizeof(kvm_cpuid_entry2)},
    {"KVM_ENABLE_CAP", KVM_ENABLE_CAP},
    {"KVM_SET_IDENTITY_MAP_ADDR", KVM_SET_IDENTITY_MAP_ADDR},
    {"KVM_REGISTER_COALESCED_MMIO", KVM_REGISTER_COALESCED_MMIO},
    {"KVM_SET_CPUID2", kSetCpuid2, sizeof(kvm_cpuid_entry2)},
    {"KVM_GET_MSRS", kGetMsrs, sizeof(kvm_msr_entry)},
    {"KVM_SET_MSRS", kSetMsrs, sizeof(kvm_msr_entry)},
    {"KVM_GET_REGS", KVM_GET_REGS},
    {"KVM_SET_REGS", KVM_SET_REGS},
    {"KVM_GET_SREGS", KVM_GET_SREGS},
    {"KVM_SET_SREGS", KVM_SET_SREGS},
    {"KVM_GET_SREGS2", KVM_GET_SREGS2},
    {"KVM_SET_SREGS2", KVM_SET_SREGS2},
    {"KVM_GET_XSAVE", kGetXsave},
    {"KVM_SET_XSAVE", kSetXsave},
    {"KVM_GET_XCRS", KVM_GET_XCRS},
    {"KVM_SET_XCRS", KVM_SET_XCRS},
    {"KVM_GET_DEBUGREGS", KVM_GET_DEBUGREGS},
    {"KVM_SET_DEBUGREGS", KVM_SET_DEBUGREGS},
    {"KVM_GET_VCPU_EVENTS", KVM_GET_VCPU_EVENTS},
    {"KVM_SET_VCPU_EVENTS", KVM_SET_VCPU_EVENTS},
    {"KVM_SET_MP_STATE", KVM_SET_MP_STATE},
    {"KVM_SET_GUEST_DEBUG", KVM_SET_GUEST_DEBUG},
    {"KVM_X86_SETUP_MCE", KVM_X86_SETUP_MCE},
    {"KVM_GET_TSC_KHZ", KVM_GET_TSC_KHZ},
    {"KVM_INTERRUPT", KVM_INTERRUPT},
    {"KVM_NMI", KVM_NMI},
};

const Call& find(Napi::Env env, const std::string& name) {
  for (const Call& call : kCalls)
    if (name == call.name) return call;
  throw Napi::Error::New(env, "no such call: " + name);
}

// The structure and what follows it lie within the array.
bool fits(const Call& call, const Napi::Uint8Array& data) {
  const size_t header = _IOC_SIZE(call.request);
  if (data.ByteLength() < header) return false;
  if (call.entry == 0) return true;
  uint32_t count;
  memcpy(&count, data.Data(), sizeof count);
  return count <= (data.ByteLength() - header) / call.entry;
}

}  // namespace

int check(Napi::Env env, const char* call, int result) {
  if (result >= 0) return result;
  const int error = errno;
  Napi::Error thrown = Napi::Error::New(env, std::string(call) + ": " + strerror(error));
  thrown.Set("code", Napi::String::New(env, uv_err_name(-error)));
  thrown.Set("syscall", Napi::String::New(env, call));
  throw thrown;
}

Napi::Value exchange(const Napi::CallbackInfo& info, int fd) {
  const Napi::Env env = info.Env();
  const Call& call = find(env, info[0].As<Napi::String>());
  void* argument = nullptr;
  if (_IOC_SIZE(call.request) != 0) {
    auto data = info[1].As<Napi::Uint8Array>();
    if (!fits(call, data)) throw Napi::RangeError::New(env, std::string(call.name) + ": the array is too short");
    argument = data.Data();
  }
  return Napi::Number::New(env, check(env, call.name, ioctl(fd, call.request, argument)));
}
