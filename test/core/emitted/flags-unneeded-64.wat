region 0x00010000, 64-bit code, 4 instructions
 block 0:
  0x00010000:  31 d2                    xor      edx, edx
  0x00010002:  48 0f af c3              imul     rax, rbx
  0x00010006:  01 d8                    add      eax, ebx
  0x00010008:  0f 0b                    ud2

(func $x86_0000010000 (type $t0) (param $p0 i32) (param $p1 i32) (result i32)
  local.get $p0
  local.get $p0
  i64.load offset=ICOUNT_END
  i64.const 4
  i64.sub
  i64.store offset=REGION_BASE
  local.get $p0
  i64.load offset=REGION_BASE
  local.get $p0
  i64.load offset=ICOUNT
  i64.sub
  i32.wrap_i64
  local.set $l9
  loop $L0
    i32.const 0
    i64.extend_i32_u
    local.set $l26
    local.get $p0
    i64.load
    local.tee $l27
    local.set $l28
    local.get $p0
    i64.load offset=24
    local.tee $l29
    local.set $l30
    local.get $l28
    local.get $l30
    i64.mul
    local.set $l31
    local.get $l31
    local.set $l27
    local.get $l27
    i32.wrap_i64
    local.set $l32
    local.get $l29
    i32.wrap_i64
    local.set $l33
    local.get $l32
    local.get $l33
    i32.add
    local.set $l34
    local.get $l34
    i64.extend_i32_u
    local.set $l27
    local.get $l32
    local.set $l4
    local.get $l33
    local.set $l5
    local.get $p0
    local.get $l27
    i64.store
    local.get $p0
    local.get $l26
    i64.store offset=16
    local.get $p0
    i32.const 6
    i32.store offset=LAZY_KIND
    local.get $p0
    local.get $l4
    i32.store offset=LAZY_A32
    local.get $p0
    local.get $l5
    i32.store offset=LAZY_B32
    local.get $p0
    local.get $l9
    i32.store offset=REGION_LEFT
    i32.const 0x60006008
    return
  end
  unreachable)
