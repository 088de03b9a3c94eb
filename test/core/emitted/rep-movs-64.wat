region 0x00010000, 64-bit code, 2 instructions
 block 0:
  0x00010000:  f3 48 a5                 rep movsq
  0x00010003:  0f 0b                    ud2

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
    call $c.e
    local.get $p0
    local.get $p0
    i64.load offset=REGION_BASE
    local.get $l9
    i64.extend_i32_s
    i64.sub
    i64.store offset=ICOUNT
    local.get $p0
    i32.const (address)
    call $c.c
    local.tee $l2
    if $I1
      local.get $p0
      i32.const (address)
      local.get $l2
      call $c.d
      return
    end
    local.get $p0
    i64.load offset=ICOUNT_END
    i64.eqz
    if $I2
      local.get $p0
      local.get $l9
      i32.store offset=REGION_LEFT
      i32.const 0x40002003
      return
    end
    local.get $p0
    local.get $l9
    i32.store offset=REGION_LEFT
    i32.const 0x60002003
    return
  end
  unreachable)
