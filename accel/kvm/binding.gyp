{
  "targets": [
    {
      "target_name": "kvm",
      "sources": [
        "native/addon.cc",
        "native/calls.cc",
        "native/crew.cc",
        "native/kick.cc",
        "native/loop-watch.cc",
        "native/mapping.cc",
        "native/vcpu.cc",
        "native/vm.cc"
      ],
      "include_dirs": ["<!@(node -p \"require('node-addon-api').include\")"],
      "defines": ["NAPI_VERSION=8", "NODE_ADDON_API_CPP_EXCEPTIONS"],
      "cflags_cc": ["-std=c++17", "-Wall", "-Wextra", "-fexceptions"],
      "cflags_cc!": ["-fno-exceptions", "-fno-rtti"]
    }
  ]
}
