region 0x00010000, 64-bit code, 2 instructions
 block 0:
  0x00010000:  39 d8                    cmp      eax, ebx
  0x00010002:  72 01                    jb       0x10005

(func $x86_0000010000 (type $t0) (param $p0 i32) (param $p1 i32) (result i32)
  local.get $p0
  local.get $p0
  i64.load offset=ICOUNT_END
  i64.const 2
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
    local.get $p0
    i64.load
    local.tee $l26
    i32.wrap_i64
    local.set $l27
    local.get $p0
    i64.load offset=24
    local.tee $l28
    i32.wrap_i64
    local.set $l29
    local.get $l27
    local.set $l4
    local.get $l29
    local.set $l5
    local.get $p0
    i32.const 10
    i32.store offset=LAZY_KIND
    local.get $p0
    local.get $l4
    i32.store offset=LAZY_A32
    local.get $p0
    local.get $l5
    i32.store offset=LAZY_B32
    local.get $l4
    local.get $l5
    i32.lt_u
    if $I1
      local.get $p0
      local.get $l9
      i32.store offset=REGION_LEFT
      i32.const 0x40004005
      return
    end
    local.get $p0
    local.get $l9
    i32.store offset=REGION_LEFT
    i32.const 0x40004004
    return
  end
  unreachable)
