// Memory of the host that JavaScript sees as an ArrayBuffer.
#pragma once

#include <napi.h>

#include <memory>

class Mapping {
 public:
  // Takes over what mmap() gave. The pages live until unmap(), or as long as this or the array does.
  void adopt(Napi::Env env, void* pages, size_t size);
  // Takes the pages from the array, which has no bytes from then on.
  void unmap();

  Napi::Value array(Napi::Env env) const;
  void* data() const { return pages_ ? pages_->at : nullptr; }
  size_t size() const { return pages_ ? pages_->size : 0; }

 private:
  struct Pages {
    void* at;
    size_t size;
    ~Pages() { unmap(); }
    void unmap();
  };
  std::shared_ptr<Pages> pages_;
  Napi::Reference<Napi::ArrayBuffer> array_;
};

// new Memory(bytes): zeroed pages, huge ones if the host has them; `buffer` shows them.
class Memory : public Napi::ObjectWrap<Memory> {
 public:
  static Napi::Function define(Napi::Env env);
  explicit Memory(const Napi::CallbackInfo& info);

  const Mapping& pages() const { return pages_; }

 private:
  Napi::Value buffer(const Napi::CallbackInfo& info) { return pages_.array(info.Env()); }
  void close(const Napi::CallbackInfo&) { pages_.unmap(); }

  Mapping pages_;
};
