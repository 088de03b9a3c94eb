/** Guest programs that talk to the devices of the PC: random port and memory traffic, and the sequences with which drivers begin. */
import { fromHex } from './case.ts';
import { randomCode } from './code.ts';
import type { Dice } from './dice.ts';
import { DATA } from './layout.ts';

/** 32-bit code: what it does, and its bytes. */
const SEQUENCES: readonly (readonly [string, string])[] = [
  [
    'mov al,0x11; out 0x20,al; out 0xa0,al; mov al,0x20; out 0x21,al; mov al,0x28; out 0xa1,al; mov al,4; out 0x21,al; mov al,2; out 0xa1,al; mov al,1; out 0x21,al; out 0xa1,al; xor al,al; out 0x21,al; out 0xa1,al',
    'b011e620e6a0b020e621b028e6a1b004e621b002e6a1b001e621e6a130c0e621e6a1',
  ],
  ['mov al,0x34; out 0x43,al; mov al,0x20; out 0x40,al; mov al,3; out 0x40,al', 'b034e643b020e640b003e640'],
  ['mov al,0x8b; out 0x70,al; mov al,0x42; out 0x71,al; mov al,0x0c; out 0x70,al; in al,0x71', 'b08be670b042e671b00ce670e471'],
  [
    'mov dword [0xfee000f0],0x1ff; mov dword [0xfee003e0],0xb; mov dword [0xfee00320],0x20040; mov dword [0xfee00380],20000',
    'c705f000e0feff010000c705e003e0fe0b000000c7052003e0fe40000200c7058003e0fe204e0000',
  ],
  [
    'mov dword [0xfed00010],3; mov dword [0xfed00100],0x4c; mov dword [0xfed00108],5000; mov dword [0xfed0010c],0',
    'c7051000d0fe03000000c7050001d0fe4c000000c7050801d0fe88130000c7050c01d0fe00000000',
  ],
  [
    'mov dword [0xfec00000],0x14; mov dword [0xfec00010],0x41; mov dword [0xfec00000],0x15; mov dword [0xfec00010],0',
    'c7050000c0fe14000000c7051000c0fe41000000c7050000c0fe15000000c7051000c0fe00000000',
  ],
  [
    'mov edx,0x3f9; mov al,0xf; out dx,al; mov dl,0xfc; mov al,0x18; out dx,al; mov dl,0xf8; out dx,al; in al,dx',
    'baf9030000b00feeb2fcb018eeb2f8eeec',
  ],
  [
    'mov al,0x60; out 0x64,al; mov al,0x47; out 0x60,al; in al,0x64; in al,0x60; mov al,0xf4; out 0x60,al',
    'b060e664b047e660e464e460b0f4e660',
  ],
  [
    'mov edx,0xcf8; mov eax,0x80000904; out dx,eax; mov edx,0xcfc; mov eax,7; out dx,eax; mov edx,0xcf8; mov eax,0x80001004; out dx,eax; mov edx,0xcfc; mov eax,7; out dx,eax',
    'baf80c0000b804090080efbafc0c0000b807000000efbaf80c0000b804100080efbafc0c0000b807000000ef',
  ],
  [
    'mov edx,0xcf8; mov eax,0x80001010; out dx,eax; mov edx,0xcfc; mov eax,0xe0000000; out dx,eax; mov edx,0xcf8; mov eax,0x80001018; out dx,eax; mov edx,0xcfc; mov eax,0xfebf0000; out dx,eax',
    'baf80c0000b810100080efbafc0c0000b8000000e0efbaf80c0000b818100080efbafc0c0000b80000bffeef',
  ],
  [
    'mov edx,0xcf8; mov eax,0x80000b40; out dx,eax; mov edx,0xcfc; mov eax,0x601; out dx,eax; mov edx,0xcf8; mov eax,0x80000b80; out dx,eax; mov edx,0xcfc; mov eax,1; out dx,eax',
    'baf80c0000b8400b0080efbafc0c0000b801060000efbaf80c0000b8800b0080efbafc0c0000b801000000ef',
  ],
  [
    'mov edx,0x510; mov ax,0x19; out dx,ax; inc edx; in al,dx; mov edi,0x40000; mov ecx,64; rep insb',
    'ba1005000066b8190066ef42ecbf00000400b940000000f36c',
  ],
  [
    'mov dword [0x40100],0x02001900; mov dword [0x40104],0x00100000; mov dword [0x40108],0; mov dword [0x4010c],0x00020400; mov edx,0x518; mov eax,0x00010400; bswap eax; mov edx,0x514; xor eax,eax; out dx,eax; mov edx,0x518; mov eax,0x00010400; out dx,eax',
    'c7050001040000190002c7050401040000001000c7050801040000000000c7050c01040000040200ba18050000b8000401000fc8ba1405000031c0efba18050000b800040100ef',
  ],
  [
    'mov edx,0x3c4; mov ax,0x0402; out dx,ax; mov dl,0xce; mov ax,0x0005; out dx,ax; mov ax,0x0406; out dx,ax; mov edi,0xa0000; mov ecx,256; rep stosd',
    'bac403000066b8020466efb2ce66b8050066ef66b8060466efbf00000a00b900010000f3ab',
  ],
  ['mov edx,0x1ce; mov ax,4; out dx,ax; inc edx; mov ax,0x41; out dx,ax', 'bace01000066b8040066ef4266b8410066ef'],
  [
    'mov al,0x54; out 0x0b,al; xor al,al; out 0x0c,al; out 0x04,al; out 0x05,al; out 0x0f,al; mov al,4; out 9,al',
    'b054e60b30c0e60ce604e605e60fb004e609',
  ],
  ['mov ecx,5; sti; hlt; loop $-2', 'b905000000fbf4e2fc'],
  ['sti; nop; cli', 'fb90fa'],
  ['in al,0x61; xor al,3; out 0x61,al; mov al,0xb6; out 0x43,al; out 0x42,al; out 0x42,al', 'e4613403e661b0b6e643e642e642'],
];

/** Ends interrupts at the 8259s and at the local APIC. */
export const END_OF_INTERRUPT = fromHex('60b020e620e6a0c705b000e0fe0000000061cf');

/** Ranges of addresses. */
export type Ranges = readonly { readonly base: number; readonly length: number }[];
export interface Places {
  ports: Ranges;
  mmio: Ranges;
}

/** Where firmware usually puts what PCI devices leave open, and what the board's map does not show. */
const MORE_PORTS: Ranges = [
  { base: 0x600, length: 0x40 },
  { base: 0x700, length: 0x10 },
  { base: 0x1ce, length: 4 },
  { base: 0xcf8, length: 8 },
  { base: 0xcf8, length: 8 },
  { base: 0, length: 0x10000 },
];
const MORE_MMIO: Ranges = [
  { base: 0xfee00000, length: 0x400 },
  { base: 0xfee00000, length: 0x400 },
  { base: 0xa0000, length: 0x20000 },
  { base: 0xc0000, length: 0x40000 },
  { base: 0xe0000000, length: 0x1000000 },
  { base: 0xfebf0000, length: 0x1000 },
  { base: DATA, length: 0x1000 },
  { base: 0x100000, length: 0x200000 },
];

const le32 = (v: number): number[] => [v & 0xff, (v >> 8) & 0xff, (v >> 16) & 0xff, v >>> 24];
const movEdx = (v: number): number[] => [0xba, ...le32(v)];
const movEax = (v: number): number[] => [0xb8, ...le32(v)];

function value(dice: Dice): number {
  return dice.pick([0, 0xffffffff, 1 << dice.below(32), dice.below(256), dice.below(0x10000), dice.u32(), dice.u32()]);
}

function place(dice: Dice, ranges: Ranges): number {
  const { base, length } = dice.pick(ranges);
  const at = base + dice.below(length);
  return dice.below(4) ? (at & ~3) >>> 0 : at;
}

/** IN or OUT of any width, sometimes with REP. */
function portAccess(dice: Dice, ports: Ranges): number[] {
  const port = movEdx(place(dice, ports) & 0xffff);
  const wide = dice.pick([[], [], [0x66]]);
  const bit = wide.length ? 1 : dice.below(2);
  switch (dice.below(8)) {
    case 0:
      return [...port, 0xb9, ...le32(dice.below(12)), 0xbf, ...le32(DATA + dice.below(64)), 0xf3, ...wide, 0x6c | bit];
    case 1:
      return [...port, 0xb9, ...le32(dice.below(12)), 0xbe, ...le32(DATA + dice.below(64)), 0xf3, ...wide, 0x6e | bit];
    case 2:
    case 3:
      return [...port, ...wide, 0xec | bit];
    default:
      return [...port, ...movEax(value(dice)), ...wide, 0xee | bit];
  }
}

function memoryAccess(dice: Dice, mmio: Ranges): number[] {
  const at = le32(place(dice, mmio));
  switch (dice.below(8)) {
    case 0:
      return [0xbf, ...at, 0xb9, ...le32(dice.below(80)), ...movEax(value(dice)), 0xf3, 0xaa | dice.below(2)];
    case 1:
      return [0xbe, ...at, 0xbf, ...le32(place(dice, mmio)), 0xb9, ...le32(dice.below(40)), 0xf3, 0xa4 | dice.below(2)];
    case 2:
      return [0xa1, ...at];
    case 3:
      return [0xa0, ...at];
    case 4:
      return [0xc6, 0x05, ...at, dice.below(256)];
    case 5:
      // Eight bytes at once: movq mm0, [at] or movq [at], mm0.
      return [0x0f, dice.pick([0x6f, 0x7f]), 0x05, ...at];
    default:
      return [0xc7, 0x05, ...at, ...le32(value(dice))];
  }
}

/** A register of one of the board's PCI functions, or of one that is not there. */
function configAccess(dice: Dice): number[] {
  const target = dice.pick([0, 0x800, 0x900, 0xb00, 0x1000, dice.below(0x10000) & 0xff00]);
  const register = dice.pick([4, 0x10 + dice.below(6) * 4, 0x30, dice.below(256)]);
  const select = [...movEdx(0xcf8), ...movEax((0x80000000 | target | (register & 0xfc)) >>> 0), 0xef];
  const access = [...movEdx(0xcfc | (register & 3)), ...movEax(value(dice)), ...dice.pick([[0xef], [0xee], [0x66, 0xef], [0xed], [0xec]])];
  return [...select, ...access];
}

function piece(dice: Dice, places: Places): ArrayLike<number> {
  switch (dice.below(12)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
      return portAccess(dice, dice.below(3) ? places.ports : MORE_PORTS);
    case 5:
    case 6:
      return memoryAccess(dice, dice.below(3) ? places.mmio : MORE_MMIO);
    case 7:
      return configAccess(dice);
    case 8:
      return dice.oneIn(4) ? randomCode(dice, 32, 8) : dice.pick([[0xfb, 0x90], [0xfb, 0xf4], [0xfa], [0x90]]);
    default:
      return fromHex(dice.pick(SEQUENCES)[1]);
  }
}

/** Pieces in a loop. */
export function traffic(dice: Dice, places: Places, pieces: number): Uint8Array {
  const bytes: number[] = [0xfb];
  for (let n = 0; n < pieces; n++) bytes.push(...Array.from(piece(dice, places)));
  return Uint8Array.from([...bytes, 0xe9, ...le32(-(bytes.length + 5))]);
}
