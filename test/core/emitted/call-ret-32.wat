region 0x00010000, 32-bit code, 3 instructions
 block 0:
  0x00010000:  e8 01 00 00 00           call     0x10006
 block 1:
  0x00010005:  90                       nop
  0x00010006:  c3                       ret

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
    block $B1
      block $B2
        local.get $p1
        br_table $B1 $B2 $B2
      end
      local.get $p0
      i32.load offset=32
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
      i64.load
      local.get $l21
      i32.const 3
      i32.add
      i32.const -4096
      i32.and
      local.tee $l20
      i64.extend_i32_u
      i64.eq
      if $I3 (result i32)
        local.get $l7
        i32.load offset=16
        local.set $l10
        local.get $l20
        local.set $l22
        local.get $l21
        local.get $l7
        i32.load offset=16
        i32.add
      else
        local.get $p0
        local.get $l9
        i32.store offset=REGION_LEFT
        i32.const 0x60002006
        return
      end
      i32.load
      local.set $l27
      local.get $l27
      i64.extend_i32_u
      local.set $l28
      local.get $l28
      i32.wrap_i64
      local.get $p0
      i32.load offset=CODE_LIMIT
      i32.gt_u
      if $I4
        local.get $p0
        local.get $l9
        i32.store offset=REGION_LEFT
        i32.const 0x60002006
        return
      end
      local.get $l26
      i32.const 4
      i32.add
      local.set $l26
      local.get $l28
      i32.wrap_i64
      local.set $l20
      local.get $l9
      i32.const 2
      i32.sub
      local.set $l9
      local.get $p0
      local.get $l26
      i64.extend_i32_u
      i64.store offset=32
      local.get $l20
      i32.const -4096
      i32.and
      local.get $p0
      i32.load offset=PAGE_RIP
      i32.eq
      if $I5
        local.get $p0
        i32.load offset=PAGE_OPS
        local.get $l20
        i32.const 4095
        i32.and
        i32.const 2
        i32.shl
        i32.add
        i32.load
        local.tee $l8
        i32.load offset=24
        i32.const (slot)
        i32.eq
        local.get $l9
        i32.const 0
        i32.gt_s
        i32.and
        if $I6
          local.get $l8
          i32.load offset=20
          local.set $p1
          br $L0
        end
      end
      local.get $p0
      local.get $l20
      i64.extend_i32_u
      i64.store offset=RIP
      local.get $p0
      local.get $l9
      i32.store offset=REGION_LEFT
      i32.const (address)
      return
    end
    local.get $p0
    i32.load offset=PAGE_RIP
    i32.const 6
    i32.add
    i64.extend_i32_u
    local.set $l28
    local.get $p0
    i32.load offset=PAGE_RIP
    i32.const 5
    i32.add
    local.set $l27
    local.get $p0
    i32.load offset=32
    local.tee $l26
    i32.const 4
    i32.sub
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
    local.tee $l20
    i64.extend_i32_u
    i64.eq
    if $I7 (result i32)
      local.get $l7
      i32.load offset=16
      local.set $l11
      local.get $l20
      local.set $l23
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
    local.get $l27
    i32.store
    local.get $l26
    i32.const -4
    i32.add
    local.set $l26
    local.get $p0
    local.get $l26
    i64.extend_i32_u
    i64.store offset=32
    local.get $p0
    local.get $l9
    i32.store offset=REGION_LEFT
    i32.const 0x40002006
    return
  end
  unreachable)
