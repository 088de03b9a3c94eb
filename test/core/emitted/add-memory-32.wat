region 0x00010000, 32-bit code, 2 instructions
 block 0:
  0x00010000:  01 03                    add      dword ptr [ebx], eax
  0x00010002:  0f 0b                    ud2

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
    i32.load offset=24
    local.tee $l26
    local.set $l21
    local.get $l21
    i32.const 7
    i32.shr_u
    i32.const (address)
    i32.and
    local.get $p0
    i32.load offset=TLB_PTR
    local.tee $l6
    i32.add
    local.tee $l7
    i64.load offset=8
    local.get $l21
    i32.const 3
    i32.add
    i32.const -4096
    i32.and
    i64.extend_i32_u
    i64.eq
    if $I1 (result i32)
      local.get $l21
      local.get $l7
      i32.load offset=16
      i32.add
    else
      local.get $p0
      local.get $l9
      i32.store offset=REGION_LEFT
      i32.const 0x60000000
      return
    end
    local.tee $l8
    i32.load
    local.set $l27
    local.get $p0
    i32.load
    local.tee $l28
    local.set $l29
    local.get $l27
    local.get $l29
    i32.add
    local.set $l30
    local.get $l8
    local.get $l30
    i32.store
    local.get $l27
    local.set $l4
    local.get $l29
    local.set $l5
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
    i32.const 0x60002002
    return
  end
  unreachable)
