#include "mapping.h"

#include <sys/mman.h>

#include "calls.h"

namespace {
constexpr size_t kHugePage = 2 << 20;

// Pages whose address is a multiple of a huge page's size, or the host would use none.
void* mapAligned(size_t size) {
  void* reserved = mmap(nullptr, size + kHugePage, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (reserved == MAP_FAILED) return MAP_FAILED;
  char* const start = static_cast<char*>(reserved);
  const size_t before = -reinterpret_cast<uintptr_t>(start) % kHugePage;
  if (before != 0) munmap(start, before);
  if (before != kHugePage) munmap(start + before + size, kHugePage - before);
  return mmap(start + before, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
}
}  // namespace

void Mapping::Pages::unmap() {
  if (at != nullptr) munmap(at, size);
  at = nullptr;
  size = 0;
}

void Mapping::adopt(Napi::Env env, void* pages, size_t size) {
  pages_.reset(new Pages{pages, size});
  // The array's own share: it may outlive us.
  auto share = std::make_unique<std::shared_ptr<Pages>>(pages_);
  auto release = [](Napi::Env, void*, std::shared_ptr<Pages>* held) { delete held; };
  auto array = Napi::ArrayBuffer::New(env, pages, size, release, share.get());
  share.release();
  array_ = Napi::Persistent(array);
}

void Mapping::unmap() {
  if (pages_ == nullptr) return;
  array_.Value().Detach();
  array_.Reset();
  pages_->unmap();
  pages_.reset();
}

Napi::Value Mapping::array(Napi::Env env) const {
  if (pages_ == nullptr) throw Napi::Error::New(env, "this memory has been given back");
  return array_.Value();
}

Napi::Function Memory::define(Napi::Env env) {
  return DefineClass(env, "Memory", {InstanceAccessor<&Memory::buffer>("buffer"), InstanceMethod<&Memory::close>("close")});
}

Memory::Memory(const Napi::CallbackInfo& info) : ObjectWrap(info) {
  const auto size = static_cast<size_t>(info[0].As<Napi::Number>().Int64Value());
  void* const pages = mapAligned(size);
  check(info.Env(), "mmap", pages == MAP_FAILED ? -1 : 0);
  madvise(pages, size, MADV_HUGEPAGE);
  pages_.adopt(info.Env(), pages, size);
}
