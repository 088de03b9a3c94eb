// The host's side of accel=kvm: KVM's file descriptors and mappings. What is done with them is decided in TypeScript.
#include <napi.h>

#include "crew.h"
#include "mapping.h"
#include "vcpu.h"
#include "vm.h"

static Napi::Object define(Napi::Env env, Napi::Object exports) {
  exports.Set("Kvm", Kvm::define(env));
  exports.Set("Vm", Vm::define(env));
  exports.Set("Vcpu", Vcpu::define(env));
  exports.Set("Memory", Memory::define(env));
  exports.Set("Crew", Crew::define(env));
  return exports;
}

NODE_API_MODULE(kvm, define)
