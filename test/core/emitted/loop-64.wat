region 0x00010000, 64-bit code, 4 instructions
 block 0:
  0x00010000:  48 03 04 cb              add      rax, qword ptr [rbx+rcx*8]
  0x00010004:  ff c9                    dec      ecx
  0x00010006:  75 f8                    jne      0x10000
 block 1:
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
    block $B1
      local.get $p0
      i64.load
      local.set $l26
      local.get $p0
      i64.load offset=8
      local.set $l27
      local.get $p0
      i64.load offset=24
      local.set $l28
      local.get $p0
      i32.load offset=TLB_PTR
      local.set $l6
      i32.const (address)
      i64.const 2048
      i64.store
      i32.const (address)
      i64.const 2048
      i64.store offset=8
      i32.const 0
      local.set $l14
      loop $L2
        local.get $l9
        i32.const 0
        i32.le_s
        if $I3
          local.get $p0
          local.get $l26
          i64.store
          local.get $p0
          local.get $l27
          i64.store offset=8
          local.get $l14
          if $I4
            local.get $p0
            local.get $l14
            i32.store offset=LAZY_KIND
            local.get $p0
            local.get $l3
            i32.store offset=LAZY_R32
            local.get $p0
            local.get $l4
            i32.store offset=LAZY_A32
            local.get $p0
            local.get $l17
            i64.store offset=LAZY_A64
            local.get $p0
            local.get $l18
            i64.store offset=LAZY_B64
          end
          local.get $p0
          local.get $l9
          i32.store offset=REGION_LEFT
          i32.const 0x40000000
          return
        end
        local.get $l26
        local.set $l29
        local.get $l28
        local.get $l27
        i64.const 3
        i64.shl
        i64.add
        local.set $l21
        local.get $l21
        i64.const -4089
        i64.and
        i32.const (address)
        i64.load
        i64.eq
        if $I5 (result i32)
          local.get $l21
          i32.wrap_i64
          i32.const (address)
          i32.load offset=16
          i32.add
        else
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
          if $I6 (result i32)
            i32.const (address)
            local.get $l7
            i32.load offset=16
            i32.store offset=16
            i32.const (address)
            local.get $l20
            i64.store
            local.get $l21
            i32.wrap_i64
            local.get $l7
            i32.load offset=16
            i32.add
          else
            local.get $p0
            local.get $l26
            i64.store
            local.get $p0
            local.get $l27
            i64.store offset=8
            local.get $l14
            if $I7
              local.get $p0
              local.get $l14
              i32.store offset=LAZY_KIND
              local.get $p0
              local.get $l3
              i32.store offset=LAZY_R32
              local.get $p0
              local.get $l4
              i32.store offset=LAZY_A32
              local.get $p0
              local.get $l17
              i64.store offset=LAZY_A64
              local.get $p0
              local.get $l18
              i64.store offset=LAZY_B64
            end
            local.get $p0
            local.get $l9
            i32.store offset=REGION_LEFT
            i32.const 0x60000000
            return
          end
        end
        i64.load
        local.set $l30
        local.get $l29
        local.get $l30
        i64.add
        local.set $l31
        local.get $l31
        local.set $l26
        local.get $l29
        local.set $l17
        local.get $l30
        local.set $l18
        local.get $l27
        i32.wrap_i64
        local.set $l32
        local.get $l32
        i32.const 1
        i32.sub
        local.set $l33
        local.get $l33
        i64.extend_i32_u
        local.set $l27
        local.get $l17
        local.get $l18
        i64.add
        local.get $l17
        i64.lt_u
        local.get $l33
        local.set $l3
        local.set $l4
        local.get $l3
        i32.eqz
        i32.eqz
        if $I8
          i32.const 30
          local.set $l14
          local.get $l9
          i32.const 3
          i32.sub
          local.set $l9
          br $L2
        end
        br $B1
      end
    end
    local.get $p0
    local.get $l26
    i64.store
    local.get $p0
    local.get $l27
    i64.store offset=8
    local.get $p0
    i32.const 30
    i32.store offset=LAZY_KIND
    local.get $p0
    local.get $l3
    i32.store offset=LAZY_R32
    local.get $p0
    local.get $l4
    i32.store offset=LAZY_A32
    local.get $p0
    local.get $l9
    i32.store offset=REGION_LEFT
    i32.const 0x60006008
    return
  end
  unreachable)
