region 0x00010000, 64-bit code, 2 instructions
 block 0:
  0x00010000:  0f 58 c1                 addps    xmm0, xmm1
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
    i32.load offset=CR0
    i32.const 12
    i32.and
    local.get $p0
    i32.load offset=CR4
    i32.const -1
    i32.xor
    i32.const 512
    i32.and
    i32.or
    if $I1
      local.get $p0
      local.get $l9
      i32.store offset=REGION_LEFT
      i32.const 0x60000000
      return
    end
    local.get $p0
    v128.load offset=XMM
    local.set $l27
    local.get $l27
    local.get $p0
    v128.load offset=1808
    local.set $l28
    local.get $l28
    local.set $l29
    local.set $l30
    local.get $p0
    i32.load offset=MXCSR
    i32.const 28704
    i32.and
    i32.const 4128
    i32.xor
    local.set $l31
    local.get $l31
    local.set $l26
    local.get $l30
    local.get $l30
    i32x4.add
    local.tee $l32
    i32.const 0
    v128.load32_splat offset=(address)
    i32x4.add
    i32.const 0
    v128.load32_splat offset=(address)
    i32x4.lt_s
    v128.any_true
    local.get $l26
    i32.or
    local.set $l26
    local.get $l29
    local.get $l29
    i32x4.add
    local.tee $l33
    i32.const 0
    v128.load32_splat offset=(address)
    i32x4.add
    i32.const 0
    v128.load32_splat offset=(address)
    i32x4.lt_s
    v128.any_true
    local.get $l26
    i32.or
    local.set $l26
    local.get $l30
    local.get $l29
    f32x4.add
    local.tee $l34
    local.get $l34
    local.get $l34
    i32x4.add
    local.tee $l35
    i32.const 0
    v128.load32_splat offset=(address)
    i32x4.add
    i32.const 0
    v128.load32_splat offset=(address)
    i32x4.lt_s
    local.get $l35
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    i32x4.eq
    v128.andnot
    v128.any_true
    local.get $l26
    i32.or
    local.set $l26
    local.set $l36
    local.get $l26
    if $I2
      local.get $p0
      i32.const (address)
      call $c.c
      if $I3
        local.get $p0
        local.get $l9
        i32.store offset=REGION_LEFT
        i32.const 0x60000000
        return
      end
      local.get $p0
      v128.load offset=XMM
      local.set $l27
      local.get $l27
      local.set $l37
      local.get $l37
      local.get $l37
      i32x4.add
      local.tee $l39
      i32.const 0
      v128.load32_splat offset=(address)
      i32x4.add
      i32.const 0
      v128.load32_splat offset=(address)
      i32x4.lt_s
      local.get $l39
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i32x4.eq
      v128.andnot
      v128.any_true
      local.set $l38
      local.get $l38
      if $I4
        local.get $p0
        local.get $l9
        i32.store offset=REGION_LEFT
        i32.const 0x40002003
        return
      end
    else
      local.get $p0
      local.get $l36
      local.tee $l27
      v128.store offset=XMM
    end
    local.get $p0
    local.get $l9
    i32.store offset=REGION_LEFT
    i32.const 0x60002003
    return
  end
  unreachable)
