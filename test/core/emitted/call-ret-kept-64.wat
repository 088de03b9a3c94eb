region 0x00010000, 64-bit code, 4 instructions
 block 0:
  0x00010000:  e8 01 00 00 00           call     0x10006
 block 1:
  0x00010005:  90                       nop
  0x00010006:  ff c0                    inc      eax
  0x00010008:  c3                       ret

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
    local.get $p0
    i64.load
    local.set $l26
    local.get $p0
    i64.load offset=32
    local.set $l27
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
    loop $L1
      block $B2
        block $B3
          local.get $p1
          br_table $B2 $B3 $B3
        end
        local.get $l26
        i32.wrap_i64
        local.set $l28
        local.get $l28
        i32.const 1
        i32.add
        local.set $l29
        local.get $l29
        i64.extend_i32_u
        local.set $l26
        local.get $l29
        local.set $l15
        local.get $l27
        local.set $l21
        local.get $l21
        i64.const -4089
        i64.and
        i32.const (address)
        i64.load
        i64.eq
        if $I4 (result i32)
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
          if $I5 (result i32)
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
            i64.store offset=32
            local.get $l14
            if $I6
              local.get $p0
              local.get $l14
              i32.store offset=LAZY_KIND
              local.get $p0
              local.get $l3
              i32.store offset=LAZY_R32
              local.get $p0
              local.get $l4
              i32.store offset=LAZY_A32
            end
            local.get $p0
            i32.const 26
            local.get $l15
            i64.extend_i32_u
            call $c.t
            local.get $p0
            local.get $l9
            i32.store offset=REGION_LEFT
            i32.const 0x60004008
            return
          end
        end
        i64.load
        local.set $l30
        local.get $l30
        local.tee $l21
        i64.const 16
        i64.shl
        i64.const 16
        i64.shr_s
        local.get $l21
        i64.ne
        if $I7
          local.get $p0
          local.get $l26
          i64.store
          local.get $p0
          local.get $l27
          i64.store offset=32
          local.get $l14
          if $I8
            local.get $p0
            local.get $l14
            i32.store offset=LAZY_KIND
            local.get $p0
            local.get $l3
            i32.store offset=LAZY_R32
            local.get $p0
            local.get $l4
            i32.store offset=LAZY_A32
          end
          local.get $p0
          i32.const 26
          local.get $l15
          i64.extend_i32_u
          call $c.t
          local.get $p0
          local.get $l9
          i32.store offset=REGION_LEFT
          i32.const 0x60004008
          return
        end
        local.get $l27
        i64.const 8
        i64.add
        local.set $l27
        local.get $l30
        local.set $l20
        local.get $l9
        i32.const 3
        i32.sub
        local.set $l9
        local.get $l14
        i32.const 23
        i32.gt_u
        if $I9 (result i32)
          local.get $l4
        else
          local.get $l14
          if $I10
            local.get $p0
            local.get $l14
            i32.store offset=LAZY_KIND
            local.get $p0
            local.get $l3
            i32.store offset=LAZY_R32
            local.get $p0
            local.get $l4
            i32.store offset=LAZY_A32
          end
          local.get $p0
          call $c.h
        end
        local.set $l4
        local.get $l15
        local.set $l3
        i32.const 26
        local.set $l14
        local.get $l20
        i64.const -4096
        i64.and
        local.get $p0
        i64.load offset=PAGE_RIP
        i64.eq
        if $I11
          local.get $p0
          i32.load offset=PAGE_OPS
          local.get $l20
          i32.wrap_i64
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
          if $I12
            local.get $l8
            i32.load offset=20
            local.set $p1
            br $L1
          end
        end
        local.get $p0
        local.get $l26
        i64.store
        local.get $p0
        local.get $l27
        i64.store offset=32
        local.get $p0
        i32.const 26
        i32.store offset=LAZY_KIND
        local.get $p0
        local.get $l3
        i32.store offset=LAZY_R32
        local.get $p0
        local.get $l4
        i32.store offset=LAZY_A32
        local.get $p0
        local.get $l20
        i64.store offset=RIP
        local.get $p0
        local.get $l9
        i32.store offset=REGION_LEFT
        i32.const (address)
        return
      end
      local.get $p0
      i64.load offset=PAGE_RIP
      i64.const 6
      i64.add
      local.set $l30
      local.get $p0
      i64.load offset=PAGE_RIP
      i64.const 5
      i64.add
      local.set $l31
      local.get $l27
      i64.const 8
      i64.sub
      local.set $l21
      local.get $l21
      i64.const -4089
      i64.and
      i32.const (address)
      i64.load offset=8
      i64.eq
      if $I13 (result i32)
        local.get $l21
        i32.wrap_i64
        i32.const (address)
        i32.load offset=20
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
        i64.load offset=8
        local.get $l21
        i64.const 7
        i64.add
        i64.const -4096
        i64.and
        local.tee $l20
        i64.eq
        if $I14 (result i32)
          i32.const (address)
          local.get $l7
          i32.load offset=16
          i32.store offset=20
          i32.const (address)
          local.get $l20
          i64.store offset=8
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
          i64.store offset=32
          local.get $l14
          if $I15
            local.get $p0
            local.get $l14
            i32.store offset=LAZY_KIND
            local.get $p0
            local.get $l3
            i32.store offset=LAZY_R32
            local.get $p0
            local.get $l4
            i32.store offset=LAZY_A32
          end
          local.get $p0
          local.get $l9
          i32.store offset=REGION_LEFT
          i32.const 0x60000000
          return
        end
      end
      local.get $l31
      i64.store
      local.get $l27
      i64.const -8
      i64.add
      local.set $l27
      local.get $p0
      local.get $l26
      i64.store
      local.get $p0
      local.get $l27
      i64.store offset=32
      local.get $l14
      if $I16
        local.get $p0
        local.get $l14
        i32.store offset=LAZY_KIND
        local.get $p0
        local.get $l3
        i32.store offset=LAZY_R32
        local.get $p0
        local.get $l4
        i32.store offset=LAZY_A32
      end
      local.get $p0
      local.get $l9
      i32.store offset=REGION_LEFT
      i32.const 0x40002006
      return
    end
  end
  unreachable)
