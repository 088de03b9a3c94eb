region 0x00010000, 64-bit code, 3 instructions
 block 0:
  0x00010000:  50                       push     rax
  0x00010001:  5a                       pop      rdx
  0x00010002:  0f 0b                    ud2

(func $x86_0000010000 (type $t0) (param $p0 i32) (param $p1 i32) (result i32)
  local.get $p0
  local.get $p0
  i64.load offset=ICOUNT_END
  i64.const 3
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
    local.set $l27
    local.get $p0
    i64.load offset=32
    local.tee $l28
    i64.const 8
    i64.sub
    local.set $l21
    local.get $l21
    i64.const 7
    i64.shr_u
    i32.wrap_i64
    i32.const (address)
    i32.and
    local.get $p0
    i32.load offset=TLB_PTR
    local.tee $l6
    i32.add
    local.tee $l7
    i64.load offset=8
    local.get $l21
    i64.const 7
    i64.add
    i64.const -4096
    i64.and
    local.tee $l20
    i64.eq
    if $I1 (result i32)
      local.get $l7
      i32.load offset=16
      local.set $l11
      local.get $l20
      local.set $l23
      local.get $l21
      i32.wrap_i64
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
    local.get $l27
    i64.store
    local.get $l28
    i64.const -8
    i64.add
    local.set $l28
    local.get $l28
    local.set $l21
    local.get $l21
    i64.const 7
    i64.shr_u
    i32.wrap_i64
    i32.const (address)
    i32.and
    local.get $l6
    i32.add
    local.tee $l7
    i64.load
    local.get $l21
    i64.const 7
    i64.add
    i64.const -4096
    i64.and
    local.tee $l20
    i64.eq
    if $I2 (result i32)
      local.get $l7
      i32.load offset=16
      local.set $l10
      local.get $l20
      local.set $l22
      local.get $l21
      i32.wrap_i64
      local.get $l7
      i32.load offset=16
      i32.add
    else
      local.get $p0
      local.get $l28
      i64.store offset=32
      local.get $p0
      local.get $l9
      i32.store offset=REGION_LEFT
      i32.const 0x60002001
      return
    end
    i64.load
    local.set $l27
    local.get $l28
    i64.const 8
    i64.add
    local.set $l28
    local.get $l27
    local.set $l29
    local.get $p0
    local.get $l29
    i64.store offset=16
    local.get $p0
    local.get $l28
    i64.store offset=32
    local.get $p0
    local.get $l9
    i32.store offset=REGION_LEFT
    i32.const 0x60004002
    return
  end
  unreachable)
